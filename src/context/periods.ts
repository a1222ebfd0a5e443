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
  /** The notice may be out already, or the day given for it cannot be right: a person must say. */
  ask?: true
  /** The last day the law allows for the notice. */
  noticeDeadline?: string
  /** Keys of the context that would settle it. */
  lacks?: string[]
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
        lacks: ['elections'],
      },
    ]
  if (context.elections.length === 0)
    return [{ inPreElection: false, why: 'The context says that no election is due.' }]
  const workingDays = WorkingDays.with(context.bankHolidays)
  const where = context.nation ?? nation
  const periods = context.elections.map((election) => periodOf(election, moments, where, workingDays))
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
      lacks: ['elections'],
    }
  const timetable = timetableOf(
    {
      type,
      pollDate: election.pollDate,
      nation,
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
    ...(timetable.lacking.length > 0 ? { lacks: timetable.lacking } : {}),
  }
  const states = moments.map((moment, index) => stateAt(moment, index > 0, timetable, about))
  // Inside at one moment is inside; what may be inside is asked about; else the last moment is what people see.
  return states.find(inside) ?? states.find(unsure) ?? states.at(-1)!
}

const inside = ({ inPreElection }: Period): boolean => inPreElection === true
const unsure = ({ inPreElection }: Period): boolean => inPreElection === 'unknown'

/** `the local election in England on 7 May 2026 (Northfield)` */
function named({ rule, pollDate }: Timetable, { area }: Period): string {
  return `the ${rule.label} on ${inWords(pollDate)}${area ? ` (${area})` : ''}`
}

function basisOf({ law, rule }: Timetable): string {
  const verified = { read: '', partly: ' (verified in part)', memory: ' (not verified)' }[rule.verified]
  return rule.noticeLaw ? `${law}. The notice: ${rule.noticeLaw}${verified}.` : `${law}${verified}.`
}

/** @param later the moment is that of publication, and not of issue */
function stateAt(moment: string, later: boolean, timetable: Timetable, about: Period): Period {
  const { start, end, pollDate, rule, law, doubt, certainFrom, askFrom } = timetable
  const poll = named(timetable, about)
  const day = dayOf(moment)
  const out = `It ${later ? 'becomes public' : 'goes out'} on ${inWords(day)}${moment.length > 10 ? ` at ${moment.slice(11, 16)}` : ''}`
  const given = { ...about, ...(end === null ? {} : { ends: end }) }
  if (rule.regime === 'none')
    return { ...given, inPreElection: false, why: `For ${poll} no restriction of its own was found: ${law}.` }
  if (end !== null ? isAfter(moment, end) : day > pollDate)
    return { ...given, inPreElection: false, to: pollDate, why: `${out}, after ${poll}.` }
  const from = start ?? certainFrom
  const dates: Period = {
    ...given,
    ...(from === null ? {} : { from }),
    to: pollDate,
    ...(timetable.provisional || (start === null && from !== null) ? { provisional: true } : {}),
    ...(doubt === undefined ? {} : { ask: true }),
  }
  if (certainFrom !== null && day >= certainFrom)
    return {
      ...dates,
      inPreElection: true,
      why: [`${out}, between ${beginning(timetable)}, and ${poll}.`, doubt].filter(Boolean).join(' '),
    }
  if (askFrom !== null && day < askFrom)
    return { ...dates, inPreElection: false, why: `${out}, before ${beginning(timetable)}, for ${poll}.` }
  if (start === null)
    return {
      ...dates,
      inPreElection: 'unknown',
      why: `For ${poll} it is not known when the restriction begins: ${timetable.why.join(' ')} ${doubt ?? ''} Give ${timetable.needs.join(', and ')}.`.replace(
        /\s+/g,
        ' ',
      ),
    }
  if (timetable.provisional)
    return {
      ...dates,
      inPreElection: 'unknown',
      ask: true,
      why: `${capital(noticeOf(timetable))} for ${poll} must be published by ${inWords(start)} and may be out already. Has it been published?`,
    }
  return { ...dates, inPreElection: false, why: `${out}, before ${beginning(timetable)}, for ${poll}.` }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const noticeOf = ({ rule }: Timetable): string => ('notice' in rule.start ? rule.start.notice : 'the notice')

/** What the period begins with, in words. */
function beginning(timetable: Timetable): string {
  const { rule, start, certainFrom, provisional } = timetable
  const from = start ?? certainFrom
  if (from === null) return noticeOf(timetable)
  switch (rule.start.kind) {
    case 'notice':
    case 'notice-unknown':
      return provisional || start === null
        ? `the last day for ${noticeOf(timetable)}, ${inWords(from)} (the day it was published is not known)`
        : `${noticeOf(timetable)}, ${inWords(from)}`
    case 'event':
      return `${rule.start.event}, ${inWords(from)}`
    default:
      return `the first day of the restriction, ${inWords(from)}`
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
