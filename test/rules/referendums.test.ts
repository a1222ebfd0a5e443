import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import type { Report } from '../../src/report/schema.js'

/** What users see before a referendum: who may publish what, when, and which exception is named. */

const POLLS = {
  national: { type: 'ppera_referendum', pollDate: '2027-06-10' },
  governance: { type: 'governance_referendum', pollDate: '2027-06-10' },
  'council tax': { type: 'council_tax_referendum', pollDate: '2027-06-10', determinationDate: '2027-02-24' },
  neighbourhood: {
    type: 'neighbourhood_planning_referendum',
    pollDate: '2027-06-10',
    noticeDate: '2027-04-23',
    area: 'Sedgeley Green',
  },
} as const
type Poll = keyof typeof POLLS

const CLAUSES: Record<Poll, string> = {
  national: 'ppera-2000/125',
  governance: 'referendums-england-2012/5',
  'council tax': 'council-tax-referendums-2012/10',
  neighbourhood: 'neighbourhood-planning-referendums-2012/5',
}

const people = [
  { name: 'Cllr Mo Tate', roles: [{ role: 'leader' }] },
  { name: 'Ola Strand', roles: [{ role: 'officer-senior', title: 'Director of Housing' }] },
]

function report(text: string, context: Record<string, unknown> = {}, council = 'england'): Report {
  return check({
    text,
    format: 'text',
    council,
    context: {
      kind: 'council-release',
      issuedAt: '2027-05-31T09:00',
      people,
      candidates: [],
      elections: [],
      ...context,
    },
  })
}

/** `breach`, `possible`, `cannot-decide`, `allowed: …`, or `-`, under one clause. */
function under(
  clause: string,
  text: string,
  context: Record<string, unknown> = {},
  council?: string,
): string {
  const { findings, exceptions } = report(text, context, council)
  const of = findings.filter(({ clauses }) => clauses.includes(clause))
  for (const status of ['breach', 'possible', 'cannot-decide'])
    if (of.some((finding) => finding.status === status)) return status
  return (exceptions ?? []).some((one) => one.clause === clause) ? 'allowed' : '-'
}

const KINDS = ['council-release', 'newsletter', 'press-response'] as const
const TEXTS = {
  appeal: 'The Council asks everyone to vote yes in the referendum.',
  argument: 'A yes vote in the referendum would save two million pounds.',
  encouragement: 'Every vote counts, so have your say in the referendum.',
  information: 'The referendum was called after the leaders met in spring.',
  correction:
    'A leaflet on the referendum gives the cost of it as £9 million. That is incorrect: the accounts show £2.1 million.',
  poll: 'Polling stations for the referendum are open from 7am to 10pm. Bring photo ID.',
} as const

describe('what may be published before which referendum, and by what means', () => {
  /** In the order of the kinds: release, newsletter, answer. */
  const matrix: [Poll, keyof typeof TEXTS, [string, string, string]][] = [
    // Press notices are outside section 125; s. 2 of the 1986 Act and the Code still bind them.
    ['national', 'appeal', ['allowed', 'breach', 'allowed']],
    ['national', 'argument', ['allowed', 'breach', 'allowed']],
    ['national', 'encouragement', ['allowed', 'breach', 'allowed']],
    ['national', 'information', ['allowed', 'breach', 'allowed']],
    ['national', 'correction', ['allowed', 'breach', 'allowed']],
    ['national', 'poll', ['allowed', 'allowed', 'allowed']],
    ...(['governance', 'council tax'] as const).flatMap(
      (poll): [Poll, keyof typeof TEXTS, [string, string, string]][] => [
        [poll, 'appeal', ['breach', 'breach', 'breach']],
        [poll, 'argument', ['breach', 'breach', 'allowed']],
        [poll, 'encouragement', ['breach', 'breach', 'possible']],
        [poll, 'information', ['breach', 'breach', 'allowed']],
        [poll, 'correction', ['allowed', 'breach', 'allowed']],
        [poll, 'poll', ['allowed', 'allowed', 'allowed']],
      ],
    ),
    // Not even answers to requests are left out.
    ['neighbourhood', 'appeal', ['breach', 'breach', 'breach']],
    ['neighbourhood', 'argument', ['breach', 'breach', 'breach']],
    ['neighbourhood', 'encouragement', ['breach', 'breach', 'possible']],
    ['neighbourhood', 'information', ['breach', 'breach', 'breach']],
    ['neighbourhood', 'correction', ['allowed', 'breach', 'allowed']],
    ['neighbourhood', 'poll', ['allowed', 'allowed', 'allowed']],
  ]

  it.each(matrix)('%s: %s', (poll, text, expected) => {
    const context = { elections: [POLLS[poll]] }
    expect(KINDS.map((kind) => under(CLAUSES[poll], TEXTS[text], { ...context, kind }))).toEqual(expected)
  })

  it.each(Object.keys(POLLS) as Poll[])('%s: events and open letters are no press notices', (poll) => {
    for (const kind of ['event-notice', 'open-letter'])
      expect(under(CLAUSES[poll], TEXTS.information, { elections: [POLLS[poll]], kind })).toBe('breach')
  })

  it('leaves campaigning in a press notice to the Code, though section 125 lets it pass', () => {
    const { findings } = report(TEXTS.appeal, { elections: [POLLS.national] })
    expect(findings.filter(({ severity }) => severity === 'error').map(({ clauses }) => clauses)).toEqual([
      ['publicity-code-england-2011/35'],
    ])
    const informed = report(TEXTS.information, { elections: [POLLS.national] })
    expect(informed.findings.filter(({ check: name }) => name === 'referendum-publicity')).toEqual([])
    expect(informed.exceptions?.map(({ what }) => what)).toEqual([
      'A press notice may be about the referendum.',
    ])
  })

  it('says one thing once, citing the law, the Code and the council’s own clause', () => {
    const { findings } = report(TEXTS.appeal, { elections: [POLLS.governance] }, 'haringey')
    const ours = findings.filter(({ check: name }) => name === 'referendum-publicity')
    expect(ours).toHaveLength(1)
    expect(ours[0]).toMatchObject({ severity: 'error', status: 'breach' })
    expect(ours[0]!.clauses).toEqual(
      expect.arrayContaining([
        'referendums-england-2012/5',
        'publicity-code-england-2011/8',
        'publicity-code-england-2011/35',
      ]),
    )
  })

  it.each(['brent', 'carlisle', 'haringey', 'havering', 'islington'])('is law in %s too', (council) => {
    for (const poll of Object.keys(POLLS) as Poll[])
      expect(
        under(CLAUSES[poll], TEXTS.appeal, { elections: [POLLS[poll]], kind: 'newsletter' }, council),
      ).toBe('breach')
  })

  it('holds in Wales and, for national referendums, in Scotland', () => {
    const governance = { elections: [POLLS.governance], kind: 'newsletter' }
    expect(under('referendums-wales-2008/5', TEXTS.appeal, governance, 'wales')).toBe('breach')
    for (const council of ['wales', 'scotland'])
      expect(
        under('ppera-2000/125', TEXTS.appeal, { elections: [POLLS.national], kind: 'newsletter' }, council),
      ).toBe('breach')
  })
})

describe('when it is restricted', () => {
  const text = TEXTS.information
  it.each([
    ['2027-05-13T09:00', '-'],
    ['2027-05-14T00:00', 'breach'],
    ['2027-06-10T23:00', 'breach'],
    ['2027-06-11T00:00', '-'],
  ])('the 28 days end with the poll: %s', (issuedAt, expected) => {
    expect(under(CLAUSES.governance, text, { elections: [POLLS.governance], issuedAt })).toBe(expected)
    const newsletter = { elections: [POLLS.national], kind: 'newsletter', issuedAt }
    expect(under(CLAUSES.national, text, newsletter)).toBe(expected)
  })

  it.each([
    ['2027-02-23T09:00', '-'],
    ['2027-02-24T09:00', 'breach'],
    ['2027-06-10T12:00', 'breach'],
    ['2027-06-11T00:00', '-'],
  ])('council tax: from the determination: %s', (issuedAt, expected) => {
    expect(under(CLAUSES['council tax'], text, { elections: [POLLS['council tax']], issuedAt })).toBe(
      expected,
    )
  })

  it('council tax: asks for the day of the determination', () => {
    const elections = [{ type: 'council_tax_referendum', pollDate: '2027-06-10' }]
    const { findings } = report(text, { elections })
    expect(findings.filter(({ clauses }) => clauses.includes(CLAUSES['council tax']))).toMatchObject([
      { status: 'cannot-decide', severity: 'warning', missing: ['elections.determinationDate'] },
    ])
    expect(under(CLAUSES['council tax'], 'The lido opens on Friday.', { elections })).toBe('-')
  })

  it('neighbourhood planning: from the information statement', () => {
    const at = (issuedAt: string): string =>
      under(CLAUSES.neighbourhood, text, { elections: [POLLS.neighbourhood], issuedAt })
    expect([at('2027-04-22T09:00'), at('2027-04-23T09:00')]).toEqual(['-', 'breach'])
  })

  it('asks which kind it is, once, where that is not given', () => {
    const { findings } = report(text, { elections: [{ type: 'referendum', pollDate: '2027-06-10' }] })
    const ours = findings.filter(({ check: name }) => name === 'referendum-publicity')
    expect(ours).toMatchObject([{ status: 'possible', severity: 'warning' }])
    expect(ours[0]!.todo).toContain('Which kind is it')
    expect(ours[0]!.clauses).toEqual(expect.arrayContaining(Object.values(CLAUSES)))
  })

  it('asks nothing of other releases, and needs no kind to forbid an appeal', () => {
    const elections = [{ type: 'referendum', pollDate: '2027-06-10' }]
    const name = 'referendum-publicity'
    const found = (draft: string): string[] =>
      report(draft, { elections })
        .findings.filter((finding) => finding.check === name)
        .map(({ severity }) => severity)
    expect(found('The lido opens on Friday. Vote for your favourite slide.')).toEqual([])
    expect(found(TEXTS.poll)).toEqual([])
    expect(found(TEXTS.appeal)).toContain('error')
  })

  it('says what it could not check where no polls are given', () => {
    const asked = report(text, { elections: undefined })
    expect(asked.findings.filter(({ check: name }) => name === 'referendum-publicity')).toEqual([])
    expect(asked.notChecked.filter(({ clause }) => clause === CLAUSES.governance)).toMatchObject([
      { needs: ['elections'] },
    ])
    const quiet = report('The lido opens on Friday.', { elections: undefined })
    expect(quiet.notChecked.filter(({ clause }) => clause === CLAUSES.governance)).toEqual([])
    expect(under(CLAUSES.governance, 'Vote yes in the referendum.', { elections: undefined })).toBe(
      'cannot-decide',
    )
  })
})

describe('whose words they are', () => {
  const elections = [POLLS.governance]
  it.each([
    ['“Vote no in the referendum,” said Cllr Mo Tate, Leader of the Council.', {}, 'breach'],
    ['“Vote no in the referendum,” said Ola Strand, Director of Housing.', {}, 'breach'],
    ['“Vote no in the referendum,” said Petra Quill, who runs the bakery.', {}, 'possible'],
    ['I shall vote no in the referendum.', { kind: 'member-statement' }, 'possible'],
    ['Vote no in the referendum.', { kind: 'party-release' }, '-'],
    ['Vote no in the referendum.', { kind: 'union-statement' }, '-'],
    ['Vote no in the referendum.', { kind: 'newsletter', issuingBody: 'Labour group' }, '-'],
  ])('%s', (text, context, expected) => {
    expect(under(CLAUSES.governance, text, { elections, ...context })).toBe(expected)
  })
})

/** Invented sentences, each with what a release that holds nothing else comes to. */
const SENTENCES: [Poll, string, string][] = [
  // Breaches
  ['governance', 'Vote for the committee system on 10 June.', 'breach'],
  ['governance', 'Let’s keep the mayor: say no to the change in the referendum.', 'breach'],
  ['governance', 'The mayoral system is faster and cheaper than any other.', 'breach'],
  ['governance', 'Here are the advantages of a directly elected mayor.', 'breach'],
  [
    'governance',
    'If voters choose the committee system in the referendum, the change begins in 2028.',
    'possible',
  ],
  ['governance', 'Residents will be asked whether they want a mayor in the referendum next month.', 'breach'],
  ['governance', 'Our guide to the governance referendum is on the website.', 'breach'],
  ['governance', 'Why are we having a referendum?', 'breach'],
  ['governance', 'Make your voice heard on 10 June and use your vote.', 'breach'],
  ['governance', 'We want as many people as possible to turn out for the referendum.', 'breach'],
  [
    'governance',
    'Those who want change vote yes, those who do not vote no: that is what the referendum asks.',
    'breach',
  ],
  ['governance', 'The referendum campaign has begun.', 'possible'],
  ['governance', 'Scrutiny looked at how the council is run.', 'possible'],
  [
    'governance',
    '“I’ll be voting to keep our mayor on 10 June,” said Cllr Mo Tate, Leader of the Council.',
    'breach',
  ],
  ['governance', 'The council sets out to boost turnout in the referendum.', 'breach'],
  ['governance', 'Scrapping the mayor would return power to all 45 councillors.', 'possible'],
  ['council tax', 'We ask residents to approve a 7.99 per cent rise in council tax.', 'breach'],
  ['council tax', 'The council tax increase would pay for 60 police officers.', 'breach'],
  ['council tax', 'Without the increase in council tax two libraries close.', 'breach'],
  ['council tax', 'Raising council tax is the right thing to do.', 'breach'],
  ['council tax', 'People should support the increase on 10 June.', 'breach'],
  ['council tax', 'The council tax increase is 7 per cent.', 'possible'],
  ['neighbourhood', 'Back the plan in the referendum.', 'breach'],
  ['neighbourhood', 'The neighbourhood plan gives villagers control over new building.', 'breach'],
  ['neighbourhood', 'Go out and vote in the Sedgeley Green referendum.', 'breach'],
  ['neighbourhood', 'Planning permission was given for a barn in Sedgeley Green.', 'possible'],
  ['neighbourhood', 'Volunteers wrote the neighbourhood plan in two years.', 'possible'],
  // Innocent
  ['governance', 'Mill School held its own referendum on uniform.', '-'],
  ['governance', 'Year 9 pupils ran a referendum among pupils on the lunch menu.', '-'],
  ['governance', 'The talk covers the 2016 referendum and what came after.', '-'],
  ['governance', 'Ballot papers of the 1975 referendum are on show at the archive.', '-'],
  ['governance', 'The Brexit referendum changed how the fair is paid for.', '-'],
  ['governance', 'Vote for your favourite tree by Friday.', '-'],
  ['governance', 'The directly elected Mayor of Severn Reach opened a centre.', '-'],
  ['governance', 'Should the tower be lit in blue or green? Vote on our website and have your say.', '-'],
  ['governance', 'Anyone who wants to vote on 10 June must be on the register by midnight.', '-'],
  ['governance', 'The talk runs from the Reform Act of 1832 to the European referendum.', '-'],
  ['governance', 'Have your say on the plans for Mill Street in our consultation.', '-'],
  ['governance', 'The rise is 4.99 per cent, the most allowed without a referendum.', '-'],
  ['governance', 'Bills stay within the referendum limit set by ministers.', '-'],
  ['governance', 'The by-election was called a referendum on the bypass.', '-'],
  ['governance', 'Members voted yes to the motion by 31 to 22.', '-'],
  ['governance', 'Tenants can vote yes or no to new windows.', '-'],
  ['governance', 'The Cabinet will meet in public, and the Leader answers questions.', '-'],
  ['governance', 'The elected mayor opened the swimming gala.', '-'],
  ['governance', 'The bus survey closes on 10 June.', '-'],
  ['governance', 'The planning meeting moves to 17 June because of the referendum.', '-'],
  [
    'governance',
    'A referendum on the Hollin Bank neighbourhood plan is for people there: the neighbourhood planning referendum has a date.',
    'possible',
  ],
  ['governance', 'Register to vote by 24 May to take part on the day.', '-'],
  ['governance', 'The result of the referendum will be declared at the Corn Exchange.', 'allowed'],
  ['governance', 'You can apply for a postal vote for the referendum until 26 May.', 'allowed'],
  [
    'governance',
    'We encourage everyone to bring photo ID to the polling station for the referendum.',
    'allowed',
  ],
  ['governance', 'The count for the referendum takes place on Friday.', 'allowed'],
  ['council tax', 'Council tax can be paid in twelve parts by direct debit.', '-'],
  ['council tax', 'Apply for council tax support if your income has fallen.', '-'],
  ['council tax', 'The increase in visitors to the museum is welcome.', '-'],
  ['council tax', 'Demand for care would fund itself if prevention worked.', '-'],
  ['neighbourhood', 'The Hollin Bank Neighbourhood Plan will bring new homes.', '-'],
  ['neighbourhood', 'The plan for the bin lorry is simple: bins go out by seven.', '-'],
  ['neighbourhood', 'Sedgeley Green baths reopen on Friday.', '-'],
  ['neighbourhood', 'The specified documents for the referendum are at the Civic Centre.', 'allowed'],
  ['neighbourhood', 'The care plan means that they tell it once.', '-'],
  ['national', 'The referendum on Welsh devolution in 1997 is the subject of a talk.', '-'],
  ['national', 'Swiss visitors spoke of the last referendum in their canton.', '-'],
]

describe('sentences before a referendum', () => {
  it.each(SENTENCES)('%s: %s', (poll, text, expected) => {
    const kind = poll === 'national' ? 'newsletter' : 'council-release'
    expect(under(CLAUSES[poll], text, { elections: [POLLS[poll]], kind })).toBe(expected)
  })

  it.each(SENTENCES)('and not in its period, %s: %s', (_, text) => {
    const { findings } = report(text)
    expect(findings.filter(({ check: name }) => name === 'referendum-publicity')).toEqual([])
  })
})

describe('petitions for a governance referendum', () => {
  const clause = 'governance-petitions-2011/15'
  const elections = [{ type: 'petition_governance', noticeDate: '2027-03-01', pollDate: '2027-12-01' }]
  it.each([
    ['Do not sign the petition for an elected mayor.', 'breach'],
    ['Residents should sign the petition for a mayoral referendum.', 'breach'],
    ['Why nobody should sign the mayor petition', 'breach'],
    ['A damaging petition on how the council is run is going round.', 'breach'],
    ['Think twice before signing that petition at the market.', 'possible'],
    ['The petition is at the library. An elected mayor would cost £300,000.', 'possible'],
    ['The petition for an elected mayor needs 6,100 valid signatures.', 'allowed'],
    ['The petition for an elected mayor was handed in on Monday.', '-'],
    ['Sign the petition to save the post office at the counter.', '-'],
    ['Sign the visitors’ book at the town hall.', '-'],
    ['Please sign up to our newsletter.', '-'],
  ])('%s', (text, expected) => {
    expect(under(clause, text, { elections })).toBe(expected)
    expect(under(clause, text)).toBe('-')
  })

  it('asks from when it has been promoted', () => {
    const { notChecked } = report('Do not sign the petition for an elected mayor.', {
      elections: [{ type: 'petition_governance', pollDate: '2027-12-01' }],
    })
    expect(notChecked.filter((one) => one.clause === clause)).toMatchObject([
      { needs: ['elections.noticeDate'] },
    ])
  })
})

describe('appeals to voters before an election (Publicity Code England 35)', () => {
  const clause = 'publicity-code-england-2011/35'
  const elections = [{ type: 'local_england', noticeDate: '2027-03-22', pollDate: '2027-05-06' }]
  it.each([
    ['Vote Green on 6 May.', 'breach'],
    ['“Only Labour can keep the baths open,” said Cllr Mo Tate, Leader of the Council.', 'breach'],
    ['Polling stations are open from 7am to 10pm on 6 May. Have your say.', '-'],
    ['Members will vote for a new chair on 20 May.', '-'],
    ['Vote for your favourite library book.', '-'],
  ])('%s', (text, expected) => {
    expect(under(clause, text, { elections, issuedAt: '2027-04-20T09:00' })).toBe(expected)
    expect(under(clause, text, { elections, issuedAt: '2027-03-01T09:00' })).toBe('-')
  })
})

describe('what the council hosts, before a poll (Publicity Code England 33)', () => {
  const clause = 'publicity-code-england-2011/33'
  it.each([
    ['Leave a comment on our page.', 'possible'],
    ['Join the discussion on our community forum.', 'possible'],
    ['Read Councillor Tate’s blog for more.', 'possible'],
    ['Have your say by filling in the survey.', '-'],
    ['The business forum meets on Tuesday.', '-'],
    ['Ms Quill had no comment.', '-'],
  ])('%s', (text, expected) => {
    expect(under(clause, text, { elections: [POLLS.governance] })).toBe(expected)
    expect(under(clause, text)).toBe('-')
  })
})

describe('the codes of Wales and Scotland before an election', () => {
  it.each([
    ['wales', 'local_wales', '2027-03-29'],
    ['scotland', 'local_scotland', '2027-03-22'],
  ])('%s: ask a person, and say that the wording has not been verified', (council, type, noticeDate) => {
    const elections = [{ type, noticeDate, pollDate: '2027-05-06' }]
    const text = '“I want ten more of these gardens,” said Cllr Mo Tate, Leader of the Council.'
    const given = { elections, issuedAt: '2027-04-20T09:00', proactive: true }
    const { findings } = report(text, given, council)
    const found = findings.filter(({ clauses }) => clauses.includes(`${council}/code#elections`))
    expect(found).toMatchObject([{ severity: 'warning' }])
    expect(found[0]!.why).toContain('has not been verified')
    expect(
      under(`${council}/code#elections`, text, { ...given, issuedAt: '2027-02-01T09:00' }, council),
    ).toBe('-')
  })
})

describe('time', () => {
  it.each([
    'vote yes or vote no and ',
    'we urge residents and voters and people and readers to ',
    'the committee system and the mayor and the referendum and ',
    'the leaflet on the referendum says that the leaflet ',
    'sign the petition for the petition to ',
  ])('grows no faster than the text: %s', (words) => {
    const elections = [
      ...Object.values(POLLS),
      { type: 'petition_governance', noticeDate: '2027-03-01', pollDate: '2027-12-01' },
    ]
    const measure = (times: number): number => {
      const text = words.repeat(times).trim()
      const start = performance.now()
      report(text, { elections, kind: 'newsletter' })
      return performance.now() - start
    }
    measure(20)
    const [small, large] = [measure(60), measure(480)]
    // Eight times the text: twenty-four times the time is room for the machine, sixty-four would be its square.
    expect(large).toBeLessThan(Math.max(small, 25) * 24)
  })
})
