import { describe, expect, it } from 'vitest'
import { answerPoll, periodsOf, type PollAnswer } from '../../src/index.js'
import * as oracle from './poll-oracle.js'

const { format, noticeRules } = oracle
const types = Object.keys(noticeRules)
const polls = oracle.thursdays(2018, 2028)

/** Types of one rule share its every Thursday among them; a rule of its own is asked of all. */
const kin = new Map<string, string[]>()
for (const [type, { latest, holidaysOf }] of Object.entries(noticeRules)) {
  const key = `${latest} ${holidaysOf.join()}`
  kin.set(key, [...(kin.get(key) ?? []), type])
}
const asked = [...kin.values()].flatMap((family) =>
  family.flatMap((type, turn) =>
    polls.filter((_, index) => index % family.length === turn).map((poll) => ({ type, poll })),
  ),
)

const ask = (type: string, poll: number, more: object = {}): PollAnswer =>
  answerPoll({
    election_type: type as 'local_england',
    nation: noticeRules[type]?.nation ?? 'england',
    poll_date: format(poll),
    ...more,
  })

/** Asked once, looked at twice. */
const answered = asked.map(({ type, poll }) => ({ type, poll, answer: ask(type, poll) }))

const inShort = ({
  notice_deadline,
  restriction_start_latest,
  restriction_start,
  restriction_end,
}: PollAnswer): string =>
  [notice_deadline, restriction_start_latest, restriction_start, restriction_end].join(' ')

/** What differs, a line for each. */
class Differences {
  readonly lines: string[] = []
  compared = 0
  hold(what: string, got: unknown, wanted: unknown): void {
    this.compared++
    if (got !== wanted) this.lines.push(`${what}: ${String(got)}, not ${String(wanted)}`)
  }
}

describe('the oracle itself', () => {
  it('finds as many bank holidays as were proclaimed, all on weekdays, none twice', () => {
    const extra: Record<number, number> = { 2022: 2, 2023: 1 }
    for (const [division, usual] of [
      ['england-and-wales', 8],
      ['scotland', 9],
      ['northern-ireland', 10],
    ] as const) {
      for (let year = 2014; year <= 2028; year++) {
        const days = oracle.holidaysOf(division, year)
        const worldCup = division === 'scotland' && year === 2026 ? 1 : 0
        expect(days, `${division} ${year}`).toHaveLength(usual + (extra[year] ?? 0) + worldCup)
        expect(new Set(days).size, `${division} ${year}`).toBe(days.length)
        expect(days.filter(oracle.isWeekend)).toEqual([])
      }
    }
  })

  it('knows days that anyone can look up', () => {
    const easters = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]
    expect(easters.map((year) => format(oracle.easter(year)).slice(5))).toEqual(
      '04-16 04-01 04-21 04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16'.split(' '),
    )
    expect(oracle.holidaysOf('scotland', 2022).map(format)).toEqual(
      '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'
        .split(' ')
        .map((day) => `2022-${day}`),
    )
    expect(oracle.holidaysOf('northern-ireland', 2027).map(format)).toEqual(
      '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28'.split(' ').map((day) => `2027-${day}`),
    )
  })
})

describe('every Thursday from 2018 to 2028', () => {
  it('the last day for the notice, the latest start and the end are those counted by brute force', () => {
    const differences = new Differences()
    for (const { type, poll, answer } of answered) {
      const rule = noticeRules[type]!
      const deadline = format(oracle.workingDaysBefore(poll, rule.latest, rule))
      differences.hold(
        `${type} ${format(poll)}`,
        inShort(answer),
        [deadline, deadline, deadline, oracle.endOf(poll, rule.wholeDay === true)].join(' '),
      )
      if (!answer.provisional || answer.needs.length !== 1)
        differences.hold(`${type} ${format(poll)}`, answer.needs.join(), 'provisional, with one need')
      if (rule.earliest !== undefined) {
        const [, earliest] = /not before (\d+ \w+ \d{4})/.exec(answer.why) ?? []
        const wanted = oracle.workingDaysBefore(poll, rule.earliest, rule)
        differences.hold(`${type} ${format(poll)}, earliest`, oracle.parseWords(earliest ?? ''), wanted)
      }
    }
    expect(differences.lines).toEqual([])
    expect(differences.compared).toBeGreaterThan(polls.length * kin.size)
  })

  it('names every weekday that it passes over, and no other', () => {
    const differences = new Differences()
    for (const { type, poll, answer } of answered) {
      const rule = noticeRules[type]!
      const last = oracle.workingDaysBefore(poll, rule.latest, rule)
      const passed: string[] = []
      for (let day = poll - 1; day > last; day--)
        if (!oracle.isWeekend(day) && !oracle.isWorkingDay(day, rule)) passed.push(format(day))
      const told = /Beside weekends, not counted: (.*?\))\. /.exec(answer.why)?.[1] ?? ''
      const named = [...told.matchAll(/(?<=[ ,]|^)(\d{1,2} [A-Z][a-z]+ \d{4}) \(/g)].map(([, day]) =>
        format(oracle.parseWords(day!)),
      )
      differences.hold(`${type} ${format(poll)}`, named.join(' '), passed.join(' '))
    }
    expect(differences.lines).toEqual([])
  })

  it('a poll on any other day is counted by the same rules', () => {
    const differences = new Differences()
    for (const type of ['local_byelection_england', 'local_byelection_scotland', 'local_byelection_ni'])
      // Days of every name, three weeks and a day apart.
      for (let poll = oracle.dayNumber(2018, 1, 1); poll < oracle.dayNumber(2029, 1, 1); poll += 22) {
        const rule = noticeRules[type]!
        const deadline = format(oracle.workingDaysBefore(poll, rule.latest, rule))
        const wanted = [deadline, deadline, deadline, oracle.endOf(poll, false)].join(' ')
        differences.hold(`${type} ${format(poll)}`, inShort(ask(type, poll)), wanted)
      }
    expect(differences.lines).toEqual([])
  })

  it('referendums of 28 days run to the end of the day, Sundays of a clock change among them', () => {
    const differences = new Differences()
    const changes = polls.flatMap((_, index) =>
      index < 11 ? [3, 10].map((month) => oracle.lastOf(0, 2018 + index, month)) : [],
    )
    for (const poll of [...polls.filter((_, index) => index % 4 === 0), ...changes]) {
      const start = format(poll - 27)
      for (const type of ['ppera_referendum', 'governance_referendum'])
        differences.hold(
          `${type} ${format(poll)}`,
          inShort(ask(type, poll)),
          ['', start, start, oracle.endOf(poll, true)].join(' '),
        )
    }
    expect(differences.lines).toEqual([])
  })
})

describe('polls whose start no count gives', () => {
  const some = polls.filter((_, index) => index % 20 === 0)

  it('council tax: from the determination, and asked for where it is not given', () => {
    const differences = new Differences()
    for (const [index, poll] of some.entries()) {
      const determined = format(poll - 20 - index)
      const end = oracle.endOf(poll, true)
      const with_ = ask('council_tax_referendum', poll, {
        inputs: { excessive_increase_determination_date: determined },
      })
      differences.hold(format(poll), inShort(with_), ['', determined, determined, end].join(' '))
      differences.hold(`${format(poll)}, needs`, with_.needs.length, 0)
      for (const inputs of [undefined, {}, { excessive_increase_determination_date: null }]) {
        const without = ask('council_tax_referendum', poll, inputs ? { inputs } : {})
        differences.hold(`${format(poll)} without`, inShort(without), ['', '', '', end].join(' '))
        differences.hold(`${format(poll)} without, needs`, without.needs.length, 1)
      }
    }
    expect(differences.lines).toEqual([])
  })

  it('a recall petition restricts nothing, and needs nothing', () => {
    for (const poll of some) {
      const answer = ask('recall_petition', poll, { nation: 'uk' })
      expect(answer).toMatchObject({ provisional: false, needs: [] })
      expect(inShort(answer)).toBe('   ')
      expect(answer.why.length).toBeGreaterThan(20)
    }
  })

  it.each(['uk_parliament_byelection', 'city_of_london'])('%s asks for the notice, and takes it', (type) => {
    for (const poll of some) {
      const end = oracle.endOf(poll, false)
      const without = ask(type, poll)
      expect(inShort(without)).toBe(['', '', '', end].join(' '))
      expect(without.needs).toHaveLength(1)
      const notice = format(oracle.workingDaysBefore(poll, 22, noticeRules.uk_parliament_general!))
      const with_ = ask(type, poll, { actual_notice_published: notice })
      expect(with_).toMatchObject({
        restriction_start: notice,
        restriction_end: end,
        provisional: false,
        needs: [],
      })
    }
  })
})

describe('polls on one day', () => {
  it('begin with the earliest and end with the latest of them', () => {
    const differences = new Differences()
    for (const [index, poll] of polls.entries()) {
      if (index % 8 !== 0) continue
      const components = [0, 5, 11].map((step) => types[(index / 8 + step) % types.length]!)
      const days = components.map((type) =>
        oracle.workingDaysBefore(poll, noticeRules[type]!.latest, noticeRules[type]!),
      )
      const start = format(Math.min(...days))
      const end = oracle.endOf(
        poll,
        components.some((type) => noticeRules[type]!.wholeDay),
      )
      differences.hold(
        `${components.join('+')} ${format(poll)}`,
        inShort(ask('combined', poll, { inputs: { components } })),
        [start, start, start, end].join(' '),
      )
    }
    expect(differences.lines).toEqual([])
    expect(differences.compared).toBeGreaterThan(70)
  })

  it('a referendum of 28 days may be the earlier or the later of two', () => {
    for (const poll of polls.filter((_, index) => index % 40 === 0)) {
      const rule = noticeRules.gla!
      const start = format(Math.min(poll - 27, oracle.workingDaysBefore(poll, rule.latest, rule)))
      const both = ask('combined', poll, { inputs: { components: ['ppera_referendum', 'gla'] } })
      expect(both).toMatchObject({
        restriction_start_latest: start,
        restriction_end: oracle.endOf(poll, true),
      })
    }
  })

  it('are asked for where none is named', () => {
    for (const inputs of [{}, { components: [] }]) {
      const answer = ask('combined', polls[0]!, { inputs })
      expect(inShort(answer)).toBe('   ')
      expect(answer.needs.join()).toContain('components')
    }
  })
})

describe('the state of a moment', () => {
  it('is false, then unknown for ten working days, then true from the last day to the close of poll', () => {
    const differences = new Differences()
    const rules = ['local_england', 'local_ni', 'gla', 'uk_parliament_general', 'local_byelection_wales']
    for (const [index, poll] of polls.entries()) {
      if (index % 9 !== 0) continue
      const type = rules[(index / 9) % rules.length]!
      const rule = noticeRules[type]!
      const last = oracle.workingDaysBefore(poll, rule.latest, rule)
      const asking = oracle.workingDaysBefore(last, 10, rule)
      for (const [moment, wanted] of [
        [`${format(asking - 1)}T23:59`, false],
        [`${format(asking)}T00:00`, 'unknown'],
        [`${format(last - 1)}T23:59`, 'unknown'],
        [`${format(last)}T00:00`, true],
        [`${format(poll)}T21:59`, true],
        [`${format(poll)}T22:01`, false],
      ] as const) {
        const context = {
          kind: 'council-release' as const,
          issuedAt: moment,
          elections: [{ type: type as 'gla', pollDate: format(poll) }],
        }
        const [period] = periodsOf(context, [moment], rule.nation === 'uk' ? 'england' : rule.nation)
        differences.hold(`${type} ${format(poll)} at ${moment}`, period?.inPreElection, wanted)
      }
    }
    expect(differences.lines).toEqual([])
    expect(differences.compared).toBeGreaterThan(300)
  })
})

describe('holidays given beside those shipped', () => {
  const year = (
    division: oracle.Division,
    of: number,
  ): { date: string; title: string; division: oracle.Division }[] =>
    oracle.holidaysOf(division, of).map((day) => ({
      date: format(day),
      title: day === oracle.easter(of) - 2 ? 'Good Friday' : 'Holiday',
      division,
    }))

  it('a later year is counted like any other once its holidays are given, and refused before', () => {
    const differences = new Differences()
    const bankHolidays = {
      years: [2029, 2030],
      days: [2029, 2030].flatMap((of) => oracle.divisions.flatMap((division) => year(division, of))),
    }
    for (const [index, poll] of oracle.thursdays(2029, 2030).entries()) {
      const type = types[index % types.length]!
      const rule = noticeRules[type]!
      const request = { election_type: type as 'gla', nation: rule.nation, poll_date: format(poll) }
      const deadline = format(oracle.workingDaysBefore(poll, rule.latest, rule))
      differences.hold(`${type} ${format(poll)}`, answerPoll(request, bankHolidays).notice_deadline, deadline)
      const refused = answerPoll(request)
      differences.hold(`${type} ${format(poll)} refused`, refused.notice_deadline, null)
      differences.hold(
        `${type} ${format(poll)} end`,
        refused.restriction_end,
        oracle.endOf(poll, rule.wholeDay === true),
      )
      if (!refused.needs.some((need) => /bank holidays of 20(?:29|30)/.test(need)))
        differences.hold(`${type} ${format(poll)} needs`, refused.needs.join('; '), 'the bank holidays')
    }
    expect(differences.lines).toEqual([])
  })

  it('a day proclaimed since moves the deadline back in its own division alone', () => {
    const days = [{ date: '2027-04-20', title: 'A day proclaimed', division: 'scotland' as const }]
    const of = (type: 'local_england' | 'local_scotland'): (string | null)[] =>
      [undefined, { days }].map(
        (given) =>
          answerPoll(
            { election_type: type, nation: noticeRules[type]!.nation, poll_date: '2027-05-06' },
            given,
          ).notice_deadline,
      )
    expect(of('local_england')).toEqual(['2027-03-31', '2027-03-31'])
    expect(of('local_scotland')).toEqual(['2027-03-24', '2027-03-23'])
  })
})
