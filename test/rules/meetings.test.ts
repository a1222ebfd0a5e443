import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'

const people = [
  { name: 'Cllr Imelda Frost', roles: [{ role: 'leader' }] },
  { name: 'Cllr Rory Pellew', roles: [{ role: 'cabinet-member', portfolio: 'Streets' }] },
  { name: 'Greta Maltby', roles: [{ role: 'officer-senior', title: 'Director of Streets' }] },
]

const AGENDAS = {
  parking: {
    subjects: ['parking'],
    agenda: ['Parking charges and visitor permits 2026', 'Finance report, quarter two'],
    lead: 'Visitor parking permits move online\n\nCabinet agreed on Monday to replace paper scratchcards with permits bought by phone. The charge becomes £1.20 an hour.',
  },
  schools: {
    subjects: ['school places'],
    agenda: ['School place planning 2026 to 2030', 'Treasury management'],
    lead: 'More reception places\n\nCabinet agreed on Monday to add 24 reception places at two schools from September 2027.',
  },
  pool: {
    subjects: ['swimming pool'],
    agenda: ['Northfield Baths: future of the site'],
    lead: 'Northfield Baths to be rebuilt\n\nCabinet agreed on Monday to rebuild Northfield Baths with a 25-metre pool. The site will have a cafe.',
  },
  care: {
    subjects: ['day centres'],
    agenda: ['Larkfield day centre: options for the future'],
    lead: 'Larkfield day centre stays\n\nCabinet decided on Monday to keep the Larkfield day centre open on four days a week.',
  },
}
type Matter = keyof typeof AGENDAS

/** The findings of a check, as `severity: words`. */
function found(name: string, text: string, context: Record<string, unknown>, council = 'haringey'): string[] {
  const report = check({
    text,
    format: 'text',
    council,
    context: { kind: 'council-release', issuedAt: '2026-03-03T10:00', people, elections: [], ...context },
  })
  return report.findings
    .filter((finding) => finding.check === name)
    .map(({ severity, quote }) => `${severity}: ${quote ?? '-'}`)
}

const notChecked = (text: string, context: Record<string, unknown>): string[] =>
  check({
    text,
    format: 'text',
    council: 'haringey',
    context: { kind: 'council-release', issuedAt: '2026-03-03T10:00', people, elections: [], ...context },
  }).notChecked.map(({ clause }) => clause)

const gravest = (findings: readonly string[]): string =>
  ['error', 'warning', 'info'].find((one) => findings.some((finding) => finding.startsWith(one))) ?? 'none'

function afterMeeting(matter: Matter, words: string, told = false): string[] {
  const { subjects, agenda, lead } = AGENDAS[matter]
  const comment = told ? words : `Cllr Imelda Frost, Leader of the Council, said: “${words}”`
  return found('after-meeting', `${lead}\n\n${comment}\n`, {
    subjects,
    after: 'm',
    meetings: [{ id: 'm', body: 'Cabinet', date: '2026-03-02', agenda }],
  })
}

describe('comments in a release that follows a meeting', () => {
  it.each<[Matter, string]>([
    ['parking', 'And there is more to cheer, because the running track at Elm Meadow reopens in May.'],
    ['parking', 'We also have the new library to look forward to.'],
    ['parking', 'Meanwhile our new swimming pool is nearly finished and will be the best in London.'],
    ['parking', 'Looking ahead, the summer carnival returns in July and promises to be the biggest yet.'],
    ['parking', 'And do not forget that free school meals start in all our primary schools this autumn.'],
    ['parking', 'That is not all. The new youth centre opens its doors at Easter.'],
    ['parking', 'The Alderney Theatre reopens in May after two years.'],
    ['schools', 'There is plenty more good news: street lighting has been repaired in every ward.'],
    ['schools', 'We are also planting 4,000 new trees, and the bandstand will be restored by summer.'],
    ['schools', 'On a different subject, Tollgate Park has won its ninth green flag.'],
    ['pool', 'While I am here, let me say how pleased I am with the new cycle lanes in Station Road.'],
    ['pool', 'Next up is the new secondary school, which will be the finest in the county.'],
    ['care', 'In other news, our recycling rate is the highest in London.'],
    ['care', 'We have also resurfaced forty roads and fixed 3,000 potholes.'],
    ['care', 'And there is more. The athletics track reopens in June.'],
  ])('on %s, wander off: %s', (matter, words) => {
    expect(gravest(afterMeeting(matter, words))).toBe('error')
  })

  it.each<[Matter, string]>([
    ['parking', 'We also know that people with small children need to stop near the nursery.'],
    ['parking', 'Half of all visits to the theatre are by bus already.'],
    ['parking', 'If you go to the gym before work you will not pay a penny more.'],
    ['parking', 'The money will also help to pay for concessionary bus passes.'],
    ['parking', 'Air quality around our schools has improved since the last review.'],
    ['parking', 'Since the leisure centre opened, traffic there has doubled.'],
    ['parking', 'Looking ahead, the next review will be in 2028.'],
    ['schools', 'Families in the east told us they want to walk to class.'],
    ['schools', 'I am pleased with this.'],
    ['schools', 'Parents walk past the park and the library every morning, and they told us so.'],
    ['schools', 'Meanwhile the second stage goes to consultation in May.'],
    ['schools', 'The library in Dell Road will host the open evening on 4 June.'],
    [
      'schools',
      'The new homes at Wharf Road have brought 300 more children, and this gives them somewhere to go.',
    ],
    ['schools', 'There will also be a new playground and a bigger dining hall.'],
    ['pool', 'We are also keeping the gym open while the work is done.'],
    ['pool', 'It will also have solar panels on the roof.'],
    ['pool', 'The baths opened in 1911, the same year as the library, and they are loved.'],
    ['care', 'The centre is also home to a choir, a library and a garden, and all three stay.'],
    ['care', 'We also heard from the hospital that day centres keep people well.'],
    ['care', 'And there is more. The minibus will be replaced too.'],
  ])('on %s, stay with it: %s', (matter, words) => {
    expect(afterMeeting(matter, words)).toEqual([])
  })

  it('count when the release tells them in its own words', () => {
    const hailed = 'Cllr Imelda Frost also hailed the new leisure centre, which opens in May.'
    expect(gravest(afterMeeting('schools', hailed, true))).toBe('error')
    expect(afterMeeting('pool', 'The Leader praised the swimming clubs that took part.', true)).toEqual([])
  })

  it('are a question where only the agenda of a broad meeting could hold them', () => {
    const context = {
      after: 'm',
      subjects: ['school places'],
      meetings: [{ id: 'm', body: 'Cabinet', date: '2026-03-02', agenda: ['School places', 'Budget 2026'] }],
    }
    const text = `${AGENDAS.schools.lead}\n\n“We also have the new museum to look forward to,” said Cllr Imelda Frost, Leader of the Council.`
    expect(gravest(found('after-meeting', text, context))).toBe('warning')
    expect(found('after-meeting', text, { ...context, subjects: ['budget'] })).toEqual([])
  })

  it('cannot be held against a meeting whose agenda is not given', () => {
    const text = 'Kiosks\n\n“We also have the new museum,” said Cllr Imelda Frost.'
    expect(notChecked(text, { after: 'm9', meetings: [] })).toContain('haringey/13.20#after-meeting')
  })
})

describe('a release ahead of a meeting', () => {
  const text = (words: string): string =>
    `Northfield Baths: Cabinet to look at options\n\nA report on Northfield Baths goes to the Cabinet on Tuesday 10 March.\n\n${words}`
  const calendar = {
    subjects: ['swimming pool'],
    meetings: [
      {
        id: 'm',
        body: 'Cabinet',
        date: '2026-03-10T18:30',
        agenda: ['Northfield Baths: future of the site'],
      },
    ],
  }
  const urged = text('“We urge members to back the new pool,” said Cllr Imelda Frost, Leader of the Council.')

  it('keeps advocacy out the day before, and has room for it the day after', () => {
    expect(gravest(found('advance-release', urged, { ...calendar, issuedAt: '2026-03-09T09:00' }))).toBe(
      'error',
    )
    expect(
      found('advance-release', urged, { ...calendar, issuedAt: '2026-03-11T09:00', after: 'm' }),
    ).toEqual([])
  })

  it('is told by the hour on the day itself', () => {
    expect(gravest(found('advance-release', urged, { ...calendar, issuedAt: '2026-03-10T12:00' }))).toBe(
      'error',
    )
    expect(found('advance-release', urged, { ...calendar, issuedAt: '2026-03-10T21:00' })).toEqual([])
  })

  it('asks about praise in its own words, and about the warmth of an officer', () => {
    expect(found('advance-release', text('The report has plans for a superb pool.'), calendar)).toEqual([
      'warning: superb',
    ])
    const officer = '“I believe it is the right choice,” said Greta Maltby, Director of Streets.'
    expect(gravest(found('advance-release', text(officer), calendar))).toBe('warning')
  })

  it.each([
    'The report recommends option two, a 25-metre pool, and puts the cost at £31 million.',
    '“Every figure in it can be inspected, and Cabinet will look at all three options,” said Cllr Imelda Frost, Leader of the Council.',
    'If members agree, work would begin in May. The baths would close for two years.',
    'In the consultation 61 per cent called the plan excellent and 20 per cent the wrong choice.',
    '“I learned to swim here,” said Fenn Oake, 71. “A new one would be wonderful.”',
    'Cabinet is due to take a decision on Tuesday 10 March. The agenda is on the website.',
  ])('may say: %s', (words) => {
    expect(found('advance-release', text(words), calendar)).toEqual([])
  })

  it('is only guessed at where an agenda alone has the subject', () => {
    const quiet = `Northfield Baths\n\nThe future of the site of Northfield Baths is in question.\n\n“We urge members to back the new pool,” said Cllr Imelda Frost, Leader of the Council.`
    expect(gravest(found('advance-release', quiet, calendar))).toBe('warning')
  })
})

describe('a decision that may be called in', () => {
  const decided = (status: string, callInDeadline?: string): Record<string, unknown> => ({
    controversial: true,
    subjects: ['libraries'],
    decisions: [
      {
        ref: 'C1',
        body: 'Cabinet',
        date: '2026-03-02',
        what: 'close Alder Lane library',
        status,
        ...(callInDeadline ? { callInDeadline } : {}),
      },
    ],
  })
  const text = (words: string): string => `Alder Lane library\n\n${words}`
  const final = text('Alder Lane library will now close on 30 June, following last night’s Cabinet meeting.')
  const told = (words: string, context: Record<string, unknown>): string[] =>
    found('decision-final', words, context)

  it('is not told as final until the last day is over', () => {
    expect(told(final, decided('call-in-open', '2026-03-03'))).toEqual(['error: will now close on 30 June'])
    expect(told(final, decided('call-in-open', '2026-03-02'))).toEqual([])
    expect(told(final, decided('final'))).toEqual([])
  })

  it('is told with a caveat anywhere in the release', () => {
    const caveat = 'The decision may be called in until 10 March.'
    expect(told(`${final} ${caveat}`, decided('call-in-open', '2026-03-10'))).toEqual([
      'warning: will now close on 30 June',
    ])
    const plain = text(`Alder Lane library will close on 30 June.\n\nNotes\n\n${caveat}`)
    expect(told(plain, decided('call-in-open', '2026-03-10'))).toEqual([])
    const denied = text('Alder Lane library will close on 30 June. This decision cannot be called in.')
    expect(gravest(told(denied, decided('call-in-open', '2026-03-10')))).toBe('error')
  })

  it('has a window that is never assumed', () => {
    expect(told(final, decided('agreed'))).toEqual([])
    expect(notChecked(final, decided('agreed'))).toContain('haringey/13.28')
    expect(notChecked(final, { ...decided('agreed'), controversial: false })).not.toContain('haringey/13.28')
  })

  it('may be told as a fact, with what stays as it is', () => {
    for (const words of [
      'Cabinet agreed on Monday to close Alder Lane library on 30 June.',
      'Cabinet decided last night that Alder Lane library will close on 30 June.',
      'Alder Lane library would close on 30 June, if no call-in is received.',
      'Story time at Alder Lane library stays free.',
      'Staff at Alder Lane library will be told how the decision affects them.',
    ])
      expect(told(text(words), decided('call-in-open', '2026-03-10')), words).toEqual([])
  })

  it('is no decision while it is proposed, or once it is quashed', () => {
    const agreed = text('Cabinet agreed last night to close Alder Lane library.')
    expect(gravest(told(agreed, decided('proposed')))).toBe('error')
    expect(gravest(told(agreed, decided('quashed')))).toBe('error')
    expect(
      told(text('Cabinet agreed last night to consult on closing Alder Lane library.'), decided('proposed')),
    ).toEqual([])
  })

  it('holds personal views once it has been called in', () => {
    const view = text(
      '“I still think that closing Alder Lane library is right,” said Cllr Rory Pellew, Cabinet Member for Streets.',
    )
    expect(gravest(told(view, decided('called-in')))).toBe('error')
    const fact = text(
      '“The library had 31,000 visits last year,” said Cllr Rory Pellew, Cabinet Member for Streets.',
    )
    expect(told(fact, decided('called-in'))).toEqual([])
  })
})

describe('times that a release tells', () => {
  const meetings = [
    { id: 'm1', body: 'Cabinet', date: '2026-03-03T18:30', agenda: ['Kiosk leases'] },
    { id: 'm2', body: 'Planning Sub-Committee', date: '2026-03-12', agenda: ['Applications'] },
  ]
  it.each([
    ['2026-03-04T09:00', 'none', 'Cabinet agreed last night to let the kiosks.'],
    ['2026-03-05T09:00', 'error', 'Cabinet agreed last night to let the kiosks.'],
    ['2026-03-05T09:00', 'none', 'Cabinet agreed on Tuesday to let the kiosks.'],
    ['2026-03-05T09:00', 'warning', 'Cabinet agreed on Wednesday to let the kiosks.'],
    ['2026-03-09T09:00', 'none', 'At last week’s Cabinet, members agreed to let the kiosks.'],
    ['2026-03-03T09:00', 'none', 'The kiosks will be considered by Cabinet tonight.'],
    ['2026-03-02T09:00', 'error', 'The kiosks will be considered by Cabinet tonight.'],
    ['2026-03-02T09:00', 'none', 'The kiosks will be considered by Cabinet on Tuesday 3 March.'],
    ['2026-03-04T09:00', 'error', 'The kiosks will be considered by Cabinet on Tuesday 3 March.'],
    ['2026-03-02T09:00', 'error', 'Cabinet agreed on Tuesday 3 March to let the kiosks.'],
    ['2026-10-08T09:00', 'none', 'The work was agreed by the Cabinet on 11 March.'],
    ['2026-02-27T09:00', 'none', 'Cabinet will look at the kiosks next Tuesday.'],
    ['2026-03-04T09:00', 'error', 'The kiosks open tomorrow (Friday 6 March).'],
    ['2026-03-04T09:00', 'none', 'The kiosks open tomorrow (Thursday 5 March).'],
    [
      '2026-03-04T09:00',
      'none',
      'Cabinet Member Rory Pellew came yesterday. Full Council agreed it yesterday.',
    ],
  ])('issued %s: %s for “%s”', (issuedAt, severity, words) => {
    expect(gravest(found('time-told', words, { issuedAt, meetings }, 'brent'))).toBe(severity)
  })

  it.each([
    ['2026-03-02T09:00', 'none', '9pm on Tuesday 3 March 2026', 'Cabinet agreed tonight to let them.'],
    ['2026-03-02T09:00', 'none', '00.01 on Wednesday 4 March 2026', 'Cabinet agreed last night to let them.'],
    [
      '2026-03-02T09:00',
      'error',
      '9am on Tuesday 3 March 2026',
      'Cabinet agreed on Tuesday 3 March to let them.',
    ],
    ['2026-03-04T09:00', 'error', '00.01 on Tuesday 3 March 2026', 'They have been let.'],
    ['2026-03-04T09:00', 'none', '10am on Wednesday 4 March 2026', 'They have been let.'],
  ])('issued %s: %s for an embargo until %s and “%s”', (issuedAt, severity, until, words) => {
    const text = `EMBARGOED until ${until}\n\nKiosk leases\n\n${words}`
    expect(gravest(found('time-told', text, { issuedAt, meetings }, 'brent'))).toBe(severity)
  })
})
