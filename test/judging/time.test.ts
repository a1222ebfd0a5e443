import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, contextSchema, loadRulebooks, periodInWords, reportSchema } from '../../src/index.js'
import type { Context, Report } from '../../src/index.js'
import {
  dayNumber,
  format,
  lastOf,
  noticeRules,
  thursdays,
  workingDaysBefore,
} from '../context/poll-oracle.js'

const text = [
  'Library gate opens again',
  'The gate of Mill Library opens on Monday after repairs that cost £400.',
  'Cllr Ada Finch, ward councillor for Mill, said: “It opens at nine, and I am glad of it.”',
  'Bo Carter, Head of Libraries, said: “The hinges were worn through.”',
  'Ends',
].join('\n\n')

type Elections = NonNullable<Context['elections']>

const judged = (
  issuedAt: string,
  elections: Elections,
  more: Partial<Context> & { council?: string } = {},
): Report => {
  const { council = 'haringey', ...context } = more
  return check({
    text,
    format: 'text',
    council,
    context: {
      kind: 'council-release',
      proactive: true,
      candidates: ['Ada Finch'],
      people: [{ name: 'Ada Finch', roles: [{ role: 'ward-councillor', ward: 'Mill' }] }],
      issuedAt,
      elections,
      ...context,
    },
  })
}

const states = ({ period }: Report): unknown[] => period.map(({ inPreElection }) => inPreElection)

/** Checks that ask whether a period runs. */
const BY_PERIOD = new Set([
  'electioneering',
  'guidance-heeded',
  'member-meeting',
  'notice-published',
  'period-exception',
  'pre-election-care',
  'pre-election-publicity',
  'pre-election-subject',
  'referendum-publicity',
  'third-party-funded',
])
/** Those of them that say that the day of the notice is lacking. */
const ASKS = new Set(['notice-published'])

const clausesByPeriod = new Set(
  loadRulebooks().flatMap(({ clauses }) =>
    clauses.filter(({ uses }) => uses?.some((use) => BY_PERIOD.has(use.check))).map(({ id }) => id),
  ),
)

const elsewhere = (report: Report): object => ({
  findings: report.findings.filter((finding) => !BY_PERIOD.has(finding.check)).map(({ id }) => id),
  notChecked: report.notChecked.filter(({ clause }) => !clausesByPeriod.has(clause)),
  quotations: report.quotations.map(({ id, speaker }) => `${id} ${speaker?.name} ${speaker?.roleClass}`),
  release: report.release,
})

const ofPeriod = ({ findings }: Report): string[] =>
  findings.filter((finding) => BY_PERIOD.has(finding.check) && !ASKS.has(finding.check)).map(({ id }) => id)

const local = { type: 'local' as const, pollDate: '2027-05-06' }
const noticed = { ...local, noticeDate: '2027-03-22' }

const somePoll = fc.constantFrom(...thursdays(2018, 2028))
const someCouncil = fc.constantFrom('haringey', 'england')
const few = { numRuns: 15, seed: 20270506 }

describe('a day across the notice, and a day across the poll', () => {
  it('changes nothing but what depends on the period', () => {
    const early = fc.integer({ min: 45, max: 80 })
    fc.assert(
      fc.property(somePoll, early, someCouncil, fc.boolean(), (poll, days, council, listed) => {
        const elections: Elections = [
          { type: 'local', pollDate: format(poll), noticeDate: format(poll - days) },
        ]
        const more = { council, ...(listed ? {} : { candidates: undefined }) }
        const reports = [poll - days - 1, poll - days, poll, poll + 1].map((day) =>
          judged(`${format(day)}T10:00`, elections, more),
        )
        expect(reports.map(states)).toEqual([[false], [true], [true], [false]])
        for (const report of reports) expect(elsewhere(report)).toEqual(elsewhere(reports[0]!))
        const [before, first, last, after] = reports.map(ofPeriod)
        expect({ before, after }).toEqual({ before: [], after: [] })
        expect(first).toHaveLength(listed ? 2 : 1)
        expect(last).toEqual(first)
      }),
      few,
    )
  })

  it('changes nothing but what depends on the period where the day of the notice is not known', () => {
    fc.assert(
      fc.property(somePoll, someCouncil, (poll, council) => {
        const elections: Elections = [{ type: 'local', pollDate: format(poll) }]
        const last = workingDaysBefore(poll, 25, noticeRules.local_england!)
        const reports = [last - 1, last].map((day) => judged(`${format(day)}T10:00`, elections, { council }))
        expect(reports.map(states)).toEqual([['unknown'], [true]])
        expect(elsewhere(reports[0]!)).toEqual(elsewhere(reports[1]!))
        expect(reports.map((report) => ofPeriod(report).length)).toEqual([0, 2])
        // What is not judged is said not to be, with what it takes.
        const clauses = reports[1]!.findings
          .filter((one) => BY_PERIOD.has(one.check) && !ASKS.has(one.check))
          .flatMap((one) => one.clauses)
        const open = reports[0]!.notChecked.filter(({ clause }) => clauses.includes(clause))
        expect(open.flatMap(({ needs }) => needs)).toContain('elections.noticeDate')
      }),
      few,
    )
  })
})

describe('the period of a report', () => {
  const { type } = contextSchema.shape.elections.unwrap().element.shape
  const day = fc.integer({ min: dayNumber(2012, 1, 1), max: dayNumber(2034, 12, 31) }).map(format)
  const election = fc.record(
    {
      type: fc.constantFrom(...type.options),
      pollDate: day,
      noticeDate: day,
      determinationDate: day,
      area: fc.constantFrom('Mill', 'Weir'),
    },
    { requiredKeys: ['type', 'pollDate'] },
  )

  it('is never empty and always says why, whatever polls are given', () => {
    const nation = fc.constantFrom('england', 'wales', 'scotland', 'northern-ireland', undefined)
    fc.assert(
      fc.property(
        fc.option(fc.array(election, { maxLength: 4 }), { nil: undefined }),
        day,
        nation,
        fc.constantFrom('haringey', 'england', 'wales', 'scotland'),
        (elections, issued, of, council) => {
          const more = { council, elections, ...(of === undefined ? {} : { nation: of as 'england' }) }
          const report = judged(`${issued}T09:00`, [], more)
          expect(report.period).toHaveLength(Math.max(1, elections?.length ?? 0))
          for (const one of report.period) {
            expect(one.why).toMatch(/^\p{Lu}.{15,}[.?]$/su)
            expect(one.why).not.toMatch(/undefined|null|NaN|\{/)
            if (one.inPreElection === true) {
              expect(one.to! >= issued).toBe(true)
              expect(one.from! <= issued).toBe(true)
              expect(one.basis?.length).toBeGreaterThan(20)
            }
          }
          expect(periodInWords(report).length).toBeGreaterThan(20)
          expect(() => reportSchema.parse(report)).not.toThrow()
          if (elections === undefined) expect(states(report)).toEqual(['unknown'])
        },
      ),
      { ...few, numRuns: 80 },
    )
  })

  it('of a draft without elections, and of one that says there are none, differ', () => {
    expect(judged('2027-04-15T09:00', [], { elections: undefined }).period[0]?.why).toMatch(
      /No elections are given/,
    )
    expect(judged('2027-04-15T09:00', []).period).toEqual([
      { inPreElection: false, why: expect.stringMatching(/no election is due/) as string },
    ])
  })
})

describe('the nights of a clock change', () => {
  const nights = Array.from({ length: 11 }, (_, index) =>
    [3, 10].map((month) => lastOf(0, 2018 + index, month)),
  ).flat()

  it('have the state of the noon of their day, the hour that is lost and the hour that comes twice too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...nights), fc.integer({ min: -60, max: 60 }), (sunday, days) => {
        const poll = sunday + 4 + 7 * Math.round(days / 7)
        const elections: Elections = [
          { type: 'local', pollDate: format(poll), noticeDate: format(sunday) },
          { type: 'local', pollDate: format(poll) },
          { type: 'ppera_referendum', pollDate: format(sunday + (days % 3)) },
          { type: 'governance_referendum', pollDate: format(sunday + 27 + (days % 3)) },
        ]
        for (const date of [sunday - 1, sunday, sunday + 1]) {
          const noon = states(judged(`${format(date)}T12:00`, elections, { council: 'england' }))
          for (const time of ['00:00', '00:30', '01:30', '02:00', '23:30', '23:59'])
            expect(
              states(judged(`${format(date)}T${time}`, elections, { council: 'england' })),
              `${format(date)} ${time}`,
            ).toEqual(noon)
        }
      }),
      { ...few, numRuns: 8 },
    )
  })
})

describe('a release that is public later than it is issued', () => {
  const before = '2027-03-19T09:00'
  const embargoed = (until: string): Report =>
    check({
      text: `EMBARGOED UNTIL ${until}\n\n${text}`,
      format: 'text',
      council: 'england',
      context: { kind: 'council-release', issuedAt: before, candidates: ['Ada Finch'], elections: [noticed] },
    })

  it('is judged as inside where its embargo lifts inside', () => {
    expect(states(judged(before, [noticed]))).toEqual([false])
    const report = embargoed('00:01 ON 22 MARCH 2027')
    expect(report.release.embargo?.until).toBe('2027-03-22T00:01')
    expect(states(report)).toEqual([true])
    expect(report.period[0]?.why).toContain('22 March 2027 at 00:01')
    expect(ofPeriod(report)).toHaveLength(2)
    expect(states(embargoed('23:59 ON 21 MARCH 2027'))).toEqual([false])
    expect(states(embargoed('21:00 ON 6 MAY 2027'))).toEqual([true])
    expect(states(embargoed('22:30 ON 6 MAY 2027'))).toEqual([false])
  })

  it('is judged as inside where it is published inside', () => {
    const at = (publishAt: string): Report => judged(before, [noticed], { publishAt, council: 'england' })
    expect(states(at('2027-03-21T23:59'))).toEqual([false])
    const report = at('2027-03-22T00:00')
    expect(states(report)).toEqual([true])
    expect(report.period[0]?.why).toContain('22 March 2027')
    expect(ofPeriod(report)).toHaveLength(2)
    expect(states(at('2027-05-06T21:59'))).toEqual([true])
    expect(states(at('2027-05-07T09:00'))).toEqual([false])
  })

  it('is judged as inside where it is issued inside, however late it is public', () => {
    const late = judged('2027-05-06T09:00', [noticed], { publishAt: '2027-05-08T09:00' })
    expect(states(late)).toEqual([true])
  })

  it('is asked about where it may be public after the notice', () => {
    const asked = judged('2027-03-12T09:00', [local], { publishAt: '2027-03-16T09:00' })
    expect(states(asked)).toEqual(['unknown'])
    expect(asked.period[0]?.why).toMatch(/Has it been published\?$/)
  })
})

describe('polls that overlap', () => {
  const polls: Elections = [
    noticed,
    { type: 'neighbourhood_planning_referendum', pollDate: '2027-06-10' },
    { type: 'ppera_referendum', pollDate: '2027-07-01' },
    { type: 'by-election', pollDate: '2027-09-30', area: 'Mill' },
  ]

  it('each keeps its own dates and law, and says with what it is united', () => {
    const { period } = judged('2027-05-03T09:00', polls)
    expect(period.map(({ inPreElection }) => inPreElection)).toEqual([true, true, false, false])
    expect(period.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2027-03-22 2027-05-06',
      '2027-04-29 2027-06-10',
      '2027-06-04 2027-07-01',
      '2027-08-25 2027-09-30',
    ])
    expect(period[0]?.basis).toMatch(/paragraph 34.*2006\/3304/)
    expect(period[1]?.basis).toContain('2012/2031')
    expect(period[2]?.basis).toContain('Referendums Act 2000')
    expect(new Set(period.map(({ regime }) => regime)).size).toBe(3)
    const united = { from: '2027-03-22', to: '2027-07-01' }
    for (const one of period.slice(0, 3)) {
      expect(one.united).toMatchObject(united)
      expect(one.united?.polls).toHaveLength(3)
    }
    expect(period[3]?.united).toBeUndefined()
  })

  it('the order in which they are given changes nothing but the order', () => {
    const plain = judged('2027-05-03T09:00', polls)
    const turned = judged('2027-05-03T09:00', polls.toReversed())
    const bare = (report: Report): unknown[] =>
      report.period.map((one) => ({
        ...one,
        united: one.united && { ...one.united, polls: one.united.polls.toSorted() },
      }))
    expect(bare(turned).toReversed()).toEqual(bare(plain))
    expect(ofPeriod(turned)).toEqual(ofPeriod(plain))
  })
})

describe('a notice on a day that cannot be', () => {
  it('after the law’s last day: that last day is taken, and the day is asked about', () => {
    const late = [{ ...local, noticeDate: '2027-04-05' }]
    const asked = judged('2027-04-02T09:00', late)
    expect(states(asked)).toEqual([true])
    expect(asked.period[0]?.why).toMatch(
      /5 April 2027, is after the last day the law allows, 31 March 2027\. Check it/,
    )
    expect(asked.findings.find(({ check: by }) => by === 'notice-published')).toMatchObject({
      status: 'cannot-decide',
      severity: 'warning',
    })
    expect(states(judged('2027-03-30T09:00', late))).toEqual(['unknown'])
    expect(states(judged('2027-03-10T09:00', late))).toEqual([false])
  })

  it('after the poll: no less is protected than where none is given', () => {
    const wrong = [{ ...local, noticeDate: '2027-05-20' }]
    const report = judged('2027-04-12T09:00', wrong)
    expect(states(report)).toEqual([true])
    expect(report.period[0]?.why).toMatch(/20 May 2027.*Check it/)
    expect(ofPeriod(report)).toEqual(ofPeriod(judged('2027-04-12T09:00', [local])))
  })
})
