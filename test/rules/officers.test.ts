import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import type { ReportFinding } from '../../src/report/schema.js'

type Councils = 'haringey' | 'havering' | 'islington' | 'carlisle' | 'brent'

function report(council: Councils, text: string, context: Record<string, unknown> = {}) {
  return check({
    text,
    format: 'text',
    council,
    context: { kind: 'council-release', issuedAt: '2026-03-03T09:00', elections: [], ...context },
  })
}

/** What is found under a clause, each finding once. */
function under(
  clause: string,
  text: string,
  context: Record<string, unknown> = {},
): Pick<ReportFinding, 'severity' | 'status' | 'text'>[] {
  const council = clause.split('/', 1)[0] as Councils
  return report(council, text, context)
    .findings.filter(({ clauses }) => clauses.includes(clause))
    .map(({ severity, status, text: words }) => ({ severity, status, text: words }))
}

const director = { name: 'Ola Strand', roles: [{ role: 'officer-senior', title: 'Director of Housing' }] }
const leader = { name: 'Cllr Mo Tate', roles: [{ role: 'leader' }] }
const say = (words: string): string => `“${words},” said Ola Strand, Director of Housing.`

describe('what an officer may say, under five protocols', () => {
  const words = 'This policy is right for the borough'

  it('passes in Haringey, where words in line with Council policy will do', () => {
    expect(under('haringey/13.19#officers', say(words))).toEqual([])
  })

  it('fails in Islington, where policy is for a councillor', () => {
    expect(under('islington/7.3(b)', say(words))).toEqual([
      { severity: 'error', status: 'breach', text: words + ',' },
    ])
  })

  it('fails in Carlisle, where it has to be a fact as well', () => {
    expect(under('carlisle/125#factual', say(words))).toMatchObject([{ severity: 'error', status: 'breach' }])
  })

  it('fails in Brent, where officers give facts and explain practices', () => {
    expect(under('brent/7.6#officers', say(words))).toMatchObject([{ severity: 'warning', status: 'breach' }])
  })

  it('passes in Havering, unless it is partisan', () => {
    const ofOfficers = ['havering/4(b)', 'havering/18', 'havering/20']
    for (const clause of ofOfficers) {
      expect(under(clause, say(words))).toEqual([])
      expect(under(clause, say('The Labour policy is right for the borough'))).not.toEqual([])
    }
  })

  it('says nothing of a councillor who says the same', () => {
    const draft = `“${words},” said Cllr Mo Tate, Leader of the Council.`
    for (const clause of [
      'haringey/13.19#officers',
      'islington/7.3(b)',
      'carlisle/125#factual',
      'brent/7.6#officers',
    ])
      expect(under(clause, draft)).toEqual([])
  })
})

describe('an officer’s words in line with policy (Haringey 13.19)', () => {
  const clause = 'haringey/13.19#officers'
  const draft = say('We think letting by lot is the fairest way')

  it('pass where a linked policy speaks of the same', () => {
    expect(under(clause, draft, { policies: ['Flats and lettings policy 2025'] })).toEqual([])
  })

  it('pass where the Council has decided the same', () => {
    const decisions = [
      { ref: 'C1', body: 'Cabinet', date: '2026-02-03', status: 'final', what: 'letting of flats by lot' },
    ]
    expect(under(clause, draft, { decisions })).toEqual([])
  })

  it('are a question where no policy is given, and say which input is missing', () => {
    const [finding] = report('haringey', draft).findings.filter(({ clauses }) => clauses.includes(clause))
    expect(finding).toMatchObject({ status: 'possible', severity: 'warning', missing: ['policies'] })
  })

  it('are a question where the policy given is about something else', () => {
    expect(under(clause, draft, { policies: ['Tree planting strategy'] })).toHaveLength(1)
  })

  it('do not pass where they run against it', () => {
    const against = say('Letting by lot was the wrong decision')
    expect(under(clause, against, { policies: ['Flats and lettings policy 2025'] })).toHaveLength(1)
  })

  it('do not pass for being a private view', () => {
    const own = say('Personally I would have let them to key workers')
    expect(under(clause, own, { policies: ['Flats and lettings policy 2025'] })).toHaveLength(1)
  })
})

describe('where a finding stands, and how sure it is', () => {
  it('points at the sentence, not at the whole quotation', () => {
    const draft =
      'Ola Strand, Director of Housing, said: “The last block was finished in May. In my opinion the levy is a disgrace. Keys go out on Monday.”'
    expect(under('brent/7.6#officers', draft).map(({ text }) => text)).toEqual([
      'In my opinion the levy is a disgrace.',
    ])
  })

  it('leaves out what the draft itself says beside the words', () => {
    const draft =
      'Asked if the levy was a disgrace, Ola Strand, Director of Housing, said: “It is £12 a year.”'
    expect(under('brent/7.6#officers', draft)).toEqual([])
  })

  it('asks a person where the words are reported', () => {
    const draft = 'Ola Strand, Director of Housing, said that the levy was a disgrace.'
    expect(under('islington/7.3(b)', draft)).toMatchObject([{ status: 'possible', severity: 'warning' }])
  })

  it('takes another’s view, given and not shared, for none', () => {
    expect(under('islington/7.3(b)', say('Many tenants told us that the levy was unfair'))).toEqual([])
    expect(under('islington/7.3(b)', say('If you think the decision is wrong you can appeal'))).toEqual([])
  })

  it('takes an apology for none', () => {
    expect(under('islington/7.3(b)', say('The decision was a mistake on our part and I am sorry'))).toEqual(
      [],
    )
  })

  it('reads all of a statement made by an officer', () => {
    const draft = 'Statement by the Director of Housing\n\nThe levy is a disgrace.'
    expect(under('haringey/13.19#officers', draft, { kind: 'officer-statement' })).toHaveLength(1)
    expect(under('haringey/13.19#officers', draft)).toEqual([])
  })

  it('leaves the officers of another council alone', () => {
    const draft = '“The levy is a disgrace,” said Ola Strand, Director of Housing at Leeds City Council.'
    expect(under('brent/7.6#officers', draft)).toEqual([])
  })

  it('reads who an officer is from the register, whatever the draft calls them', () => {
    const draft = '“The levy is a disgrace,” said local resident Ola Strand.'
    expect(under('brent/7.6#officers', draft)).toEqual([])
    expect(under('brent/7.6#officers', draft, { people: [director] })).toHaveLength(1)
  })
})

describe('matters of practice (Islington 7.3(b))', () => {
  const draft =
    '“The vans start at five,” said Cllr Mo Tate, Leader of the Council. “They come back at noon,” he added.'

  it('make a member’s words worth a word, once, and no more', () => {
    expect(under('islington/7.3(b)', draft, { subjectType: 'operational' })).toMatchObject([
      { severity: 'info' },
    ])
  })

  it('say nothing of them otherwise', () => {
    expect(under('islington/7.3(b)', draft, { subjectType: 'mixed' })).toEqual([])
    expect(under('islington/7.3(b)', draft)).toEqual([])
  })
})

describe('party politics', () => {
  const draft = say('I hope the Conservatives lose the election')
  const restricted = (politicallyRestricted?: boolean): Record<string, unknown> => ({
    people: [{ ...director, ...(politicallyRestricted === undefined ? {} : { politicallyRestricted }) }],
  })

  it('are a breach for a restricted post, a question where that is not known, and left where it is not', () => {
    expect(under('carlisle/42', draft, restricted(true))).toMatchObject([
      { status: 'breach', severity: 'error' },
    ])
    expect(under('carlisle/42', draft, restricted())).toMatchObject([
      { status: 'possible', severity: 'warning' },
    ])
    expect(under('carlisle/42', draft, restricted(false))).toEqual([])
  })

  it('know a party that only the register knows', () => {
    const local = say('The Harbour First group saved this pool')
    const people = [director, { ...leader, party: 'Harbour First' }]
    expect(under('havering/4(b)', local, { people })).toHaveLength(1)
    expect(under('havering/4(b)', local, { people: [director, leader] })).toEqual([])
  })

  it('leave alone those who run the poll', () => {
    const officer = 'Ola Strand, Returning Officer'
    expect(under('havering/20', `“The Labour candidate polled 912 votes,” said ${officer}.`)).toEqual([])
    expect(under('havering/20', `“Please vote early, as the last hour is busy,” said ${officer}.`)).toEqual(
      [],
    )
  })
})

describe('grade and field (Haringey 13.15)', () => {
  const clause = 'haringey/13.15'
  const people = (roles: unknown[]): Record<string, unknown> => ({ people: [{ name: 'Ola Strand', roles }] })
  const draft = '“The tiles come off on Monday,” said Ola Strand.'

  it('are read from the register on the day', () => {
    const roles = [
      { role: 'officer', title: 'pool attendant', to: '2026-02-28' },
      { role: 'officer-senior', title: 'Head of Leisure', from: '2026-03-01' },
    ]
    expect(under(clause, draft, people(roles))).toEqual([])
    expect(under(clause, draft, { ...people(roles), issuedAt: '2026-02-02T09:00' })).toHaveLength(1)
  })

  it('see two words for one field of work as one', () => {
    const roles = [{ role: 'officer-senior', title: 'Director', expertise: ['highways'] }]
    expect(under(clause, draft, { ...people(roles), subjects: ['road works'] })).toEqual([])
    expect(under(clause, draft, { ...people(roles), subjects: ['adult learning'] })).toHaveLength(1)
  })
})

describe('naming officers (Islington 3.2(h))', () => {
  const clause = 'islington/3.2(h)'
  const people = [leader, { name: 'Ena Corrie', roles: [{ role: 'officer', title: 'trees officer' }] }]

  it('is a question, and running one down in a public meeting a breach', () => {
    expect(under(clause, '“I asked Ena Corrie for a list,” said Cllr Mo Tate.', { people })).toMatchObject([
      { severity: 'warning', text: 'Ena Corrie' },
    ])
    expect(
      under(clause, 'Cllr Mo Tate told the meeting that Ms Corrie was hopeless.', { people }),
    ).toMatchObject([{ severity: 'error' }])
  })

  it('covers staff together, though no meeting heard it', () => {
    const draft = '“Planning staff let residents down,” said Cllr Mo Tate.'
    expect(under(clause, draft, { people })).toMatchObject([{ severity: 'warning' }])
  })

  it('is no matter where the service is meant', () => {
    const draft =
      '“The planning service let residents down and took nine weeks to answer,” said Cllr Mo Tate.'
    expect(under(clause, draft, { people })).toEqual([])
  })
})

describe('what scrutiny asks for, against what was decided (Haringey 13.26)', () => {
  const clause = 'haringey/13.26'
  const draft = 'Scrutiny on the ferry\n\nThe scrutiny panel recommends that the Hythe ferry keeps running.'
  const decision = {
    ref: 'C1',
    body: 'Cabinet',
    date: '2026-02-03',
    status: 'final',
    what: 'end the Hythe ferry',
  }
  const given = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
    decisions: [{ ...decision, ...change }],
  })

  it('needs both that they differ and how it will be settled', () => {
    expect(under(clause, draft, given())).toMatchObject([{ severity: 'error', status: 'breach' }])
    const differs = `${draft} That differs from the Cabinet’s decision.`
    const settled = `${draft} The Cabinet will reply on 14 April.`
    expect(under(clause, differs, given())).toHaveLength(1)
    expect(under(clause, settled, given())).toHaveLength(1)
    expect(under(clause, `${differs} The Cabinet will reply on 14 April.`, given())).toEqual([])
  })

  it.each([
    ['only proposed', { status: 'proposed' }],
    ['quashed', { status: 'quashed' }],
    ['later than the release', { date: '2026-04-01' }],
    ['that of scrutiny itself', { body: 'Overview and Scrutiny Committee' }],
    ['on something else', { what: 'end the Sunday market' }],
  ])('holds nothing against it where the decision is %s', (_, change) => {
    expect(under(clause, draft, given(change))).toEqual([])
  })

  it('is said not to be checked where no decisions are given', () => {
    expect(under(clause, draft)).toEqual([])
    const [entry] = report('haringey', draft).notChecked.filter((one) => one.clause === clause)
    expect(entry).toMatchObject({ needs: ['decisions'] })
  })
})

describe('time', () => {
  it.each([
    'the committee is the council of the panel and the policy ',
    'officers of the directors of the heads of ',
    'I would personally very really simply never ever ',
    'Cllr Finch and Cllr Finch’s officers and ',
    'our own our own our own the best ',
  ])('grows no faster than the text: %s', (words) => {
    const draft = (times: number): string => say(words.repeat(times).trim())
    const measure = (times: number): number => {
      const text = draft(times)
      const start = performance.now()
      report('haringey', text, { people: [director] })
      report('islington', text, { people: [director] })
      return performance.now() - start
    }
    measure(20)
    const [small, large] = [measure(60), measure(480)]
    // Eight times the text: twenty times the time is room for the machine, sixty-four would be its square.
    expect(large).toBeLessThan(Math.max(small, 25) * 24)
  })
})
