import type { Nation, PollTypeId, Regime } from '../../rules/polls/poll-types.js'
import type { Context, Election } from './context.js'
import { inWords } from './in-words.js'
import { dayOf } from './polls/days.js'
import { pollTypeOf, timetableOf, type Timetable } from './polls/timetable.js'
import { WorkingDays } from './polls/working-days.js'

export { inWords } from './in-words.js'

/**
 * The restriction that one poll brings, and whether the release falls into it. `from` and `to` are days (`YYYY-MM-DD`),
 * both included; `ends` is the moment it ends.
 */
export interface Period {
  /** Whether the release is public while the restriction runs. */
  inPreElection: boolean | 'unknown'
  from?: string
  to?: string
  why: string
  /** What kind of restriction: what it allows differs. */
  regime?: Regime
  type?: PollTypeId
  area?: string
  /** With its offset, as `2026-05-07T22:00:00+01:00`. */
  ends?: string
  /** `from` is the last day the law allows for the notice, since the day of the notice is not given. */
  provisional?: true
  /** The notice may be out already: a person must say whether it is. */
  ask?: true
  /** The last day the law allows for the notice. */
  noticeDeadline?: string
  /** The rules it rests on, and how far they were read. */
  basis?: string
  /** Restrictions that overlap run as one: its first and last day, and the polls, each with a period of its own. */
  united?: { from: string; to: string; polls: string[] }
}

/**
 * The periods of the polls given, judged at the moments at which the release is issued or becomes public, all of them
 * local date-times: inside at one of them is inside (Publicity Code England 34; Haringey 13.29; clauses/notes section 2).
 *
 * Where the notice’s day is not given, the last day the law allows is taken from that day on and marked provisional;
 * in the ten working days before it the answer is `unknown`, since the notice may be out.
 *
 * @param moments issue first; the day of a date without a time counts as its beginning
 * @param nation reads the short names of polls
 */
export function periodsOf(
  context: Context,
  moments: readonly string[] = [context.issuedAt],
  nation?: Nation,
): Period[] {
  if (context.elections === undefined)
    return [
      {
        inPreElection: 'unknown',
        why: 'No elections are given, so no period is configured and none can be judged.',
      },
    ]
  if (context.elections.length === 0)
    return [{ inPreElection: false, why: 'The context says that no election is due.' }]
  const workingDays = new WorkingDays(context.bankHolidays)
  const periods = context.elections.map((election) =>
    periodOf(election, moments, context.nation ?? nation, workingDays),
  )
  return unite(periods)
}

function periodOf(
  election: Election,
  moments: readonly string[],
  nation: Nation | undefined,
  workingDays: WorkingDays,
): Period {
  const type = pollTypeOf(election.type, nation, election.area)
  if (type === undefined)
    return {
      inPreElection: 'unknown',
      why: 'An election of type “combined” is several polls: give each of them by its own type.',
    }
  const timetable = timetableOf(
    {
      type,
      pollDate: election.pollDate,
      noticeDate: election.noticeDate && dayOf(election.noticeDate),
      determinationDate: election.determinationDate,
    },
    workingDays,
  )
  const about: Period = {
    inPreElection: 'unknown',
    why: '',
    regime: timetable.rule.regime,
    type,
    ...(election.area ? { area: election.area } : {}),
    basis: basisOf(timetable),
    ...(timetable.noticeDeadline ? { noticeDeadline: timetable.noticeDeadline } : {}),
  }
  const states = moments.map((moment) => stateAt(moment, timetable, about))
  // Inside at one moment is inside; what may be inside is asked about.
  return states.find(inside) ?? states.find(unsure) ?? states[0]!
}

const inside = ({ inPreElection }: Period): boolean => inPreElection === true
const unsure = ({ inPreElection }: Period): boolean => inPreElection === 'unknown'

/** `the local election in England on 7 May 2026 (Northfield)` */
function named({ rule, pollDate }: Timetable, { area }: Period): string {
  return `the ${rule.label} on ${inWords(pollDate)}${area ? ` (${area})` : ''}`
}

function basisOf({ rule }: Timetable): string {
  const laws = rule.noticeLaw ? `${rule.law}. The notice: ${rule.noticeLaw}` : rule.law
  const verified = { read: '', partly: ' (verified in part)', memory: ' (not verified)' }[rule.verified]
  return `${laws}${verified}.`
}

function stateAt(moment: string, timetable: Timetable, about: Period): Period {
  const { start, end, pollDate, rule, provisional, noticeDeadline } = timetable
  const poll = named(timetable, about)
  const day = dayOf(moment)
  const at = moment.length > 10 ? `${inWords(day)}, ${moment.slice(11, 16)}` : inWords(day)
  const given = { ...about, ...(end === null ? {} : { ends: end }) }
  if (rule.regime === 'none')
    return {
      ...given,
      inPreElection: false,
      why: `For ${poll} no restriction of its own was found: ${rule.law}.`,
    }
  if (end !== null && isAfter(moment, end))
    return { ...given, inPreElection: false, to: pollDate, why: `It is public on ${at}, after ${poll}.` }
  if (start === null)
    return {
      ...given,
      to: pollDate,
      why: `For ${poll} it is not known when the restriction begins: ${timetable.why.join(' ')} Give ${timetable.needs.join(', and ')}.`,
    }
  if (start > pollDate)
    return {
      ...given,
      to: pollDate,
      why: `The date given for the notice of ${poll}, ${inWords(start)}, is after the poll. Correct one of the two.`,
    }
  const dates: Period = { ...given, from: start, to: pollDate, ...(provisional ? { provisional: true } : {}) }
  const begins = beginning(timetable)
  if (day >= start)
    return { ...dates, inPreElection: true, why: `It is public on ${at}, between ${begins} and ${poll}.` }
  // The law’s last day for the notice has passed: a later day of notice is doubtful.
  if (noticeDeadline !== null && day > noticeDeadline)
    return {
      ...dates,
      ask: true,
      why: `The notice for ${poll} is given as of ${inWords(start)}, but the law’s last day for it was ${inWords(noticeDeadline)}. Check the day of the notice.`,
    }
  if (provisional && timetable.askFrom !== null && day >= timetable.askFrom)
    return {
      ...dates,
      ask: true,
      why: `The notice for ${poll} must be published by ${inWords(start)} and may be out already. Has it been published?`,
    }
  return { ...dates, inPreElection: false, why: `It is public on ${at}, before ${begins}, for ${poll}.` }
}

/** What the period begins with, in words. */
function beginning({ rule, start, provisional }: Timetable): string {
  const day = inWords(start!)
  switch (rule.start.kind) {
    case 'notice':
    case 'notice-unknown':
      return provisional
        ? `the last day for ${rule.start.notice}, ${day} (the day it was published is not given),`
        : `${rule.start.notice}, ${day},`
    case 'event':
      return `${rule.start.event}, ${day},`
    default:
      return `the first day of the restriction, ${day},`
  }
}

/** Whether a local date-time lies after an end with an offset: both are local times of the same zone. */
const isAfter = (moment: string, end: string): boolean =>
  (moment.length > 10 ? moment : `${moment}T00:00`).slice(0, 16) > end.slice(0, 16)

/** Marks the periods whose days overlap. */
function unite(periods: readonly Period[]): Period[] {
  const spans = periods
    .map((period, index) => ({ period, index }))
    .filter(({ period }) => period.from !== undefined && period.to !== undefined)
    .sort((a, b) => (a.period.from! < b.period.from! ? -1 : 1))
  const united = [...periods]
  let group: typeof spans = []
  const close = (): void => {
    if (group.length > 1) {
      const from = group[0]!.period.from!
      const to = group
        .map(({ period }) => period.to!)
        .sort()
        .at(-1)!
      const polls = group.map(({ period }) => `${period.type}${period.area ? `, ${period.area}` : ''}`)
      for (const { index, period } of group) united[index] = { ...period, united: { from, to, polls } }
    }
    group = []
  }
  for (const span of spans) {
    const last = group
      .map(({ period }) => period.to!)
      .sort()
      .at(-1)
    if (last !== undefined && span.period.from! > last) close()
    group.push(span)
  }
  close()
  return united
}
