import { pollTypes, type Nation, type PollType, type PollTypeId } from '../../../rules/polls/poll-types.js'
import { inWords } from '../in-words.js'
import { instantOf, plusDays } from './days.js'
import type { Count, WorkingDays } from './working-days.js'

/** A poll as a context file or a request gives it. Dates are `YYYY-MM-DD`. */
export interface Poll {
  type: PollTypeId
  pollDate: string
  /** The day the notice that begins the restriction was published. */
  noticeDate?: string | undefined
  /** Council tax: the day the authority determined that its increase is excessive. */
  determinationDate?: string | undefined
}

/** When the restriction of one poll runs, as far as it can be worked out, and by what rule. */
export interface Timetable {
  type: PollTypeId
  rule: PollType
  pollDate: string
  /** The last day for the notice; null where the law gives none, or it cannot be worked out. */
  noticeDeadline: string | null
  /** The latest day on which the restriction can begin, whatever notice is known; null where it cannot be worked out. */
  latestStart: string | null
  /** The day it begins: that of the notice, if given; else `latestStart`. */
  start: string | null
  /** Whether `start` is only the latest day possible, since the day of the notice is not given. */
  provisional: boolean
  /** Ten working days before the deadline, from which a notice may be out; null where there is no deadline. */
  askFrom: string | null
  /** The end, with its offset: the close of poll, or the end of the day of a referendum. Null where there is none. */
  end: string | null
  /** The count of days behind the deadline. */
  count: Count | null
  /** What would have to be given, in words. */
  needs: string[]
  /** How it was worked out, in full sentences. */
  why: string[]
}

/**
 * How many working days before its deadline a notice may well be out already: dated notices were found up to eight
 * working days early (shared survey of notices, 2014 to 2026).
 */
const ASK_DAYS = 10

/**
 * When the restriction on publicity runs for a poll (Publicity Code England 34; Haringey 13.29; the referendum rules).
 * The count is that of the poll’s own rules: back from the poll, which is left out, over working days.
 */
export function timetableOf(poll: Poll, workingDays: WorkingDays): Timetable {
  const rule: PollType = pollTypes[poll.type]
  const timetable: Timetable = {
    type: poll.type,
    rule,
    pollDate: poll.pollDate,
    noticeDeadline: null,
    latestStart: null,
    start: null,
    provisional: false,
    askFrom: null,
    end: rule.ends === null ? null : instantOf(poll.pollDate, rule.ends === '22:00' ? '22:00:00' : rule.ends),
    count: null,
    needs: [],
    why: [],
  }
  const { start } = rule
  switch (start.kind) {
    case 'notice':
      fromNotice(timetable, start, poll, workingDays)
      break
    case 'notice-unknown':
      timetable.why.push(`It begins with ${start.notice}. ${start.why}`)
      if (poll.noticeDate === undefined) timetable.needs.push(`the day ${start.notice} was published`)
      else {
        timetable.start = timetable.latestStart = poll.noticeDate
        timetable.why.push(`The notice given is of ${inWords(poll.noticeDate)}.`)
      }
      break
    case 'calendar-days':
      timetable.start = timetable.latestStart = plusDays(poll.pollDate, 1 - start.days)
      timetable.why.push(
        `It runs for ${start.days} days that end with the day of the poll, weekends and holidays among them.`,
      )
      break
    case 'event': {
      const given = poll[start.key]
      timetable.why.push(`It begins with ${start.event}, which no rule fixes.`)
      if (given === undefined) timetable.needs.push(start.event)
      else timetable.start = timetable.latestStart = given
      break
    }
    case 'none':
      timetable.why.push('No restriction of its own was found for it.')
  }
  return timetable
}

function fromNotice(
  timetable: Timetable,
  { notice, workingDays: days, leftOut, notBefore }: Extract<PollType['start'], { kind: 'notice' }>,
  { pollDate, noticeDate }: Poll,
  workingDays: WorkingDays,
): void {
  const { why, needs } = timetable
  const count = workingDays.countBack(pollDate, days, leftOut)
  if ('unknownYear' in count) {
    why.push(
      `It begins with ${notice}, at the latest ${days} working days before the poll. The bank holidays of ${count.unknownYear} are not known, so the days cannot be counted.`,
    )
    needs.push(`the bank holidays of ${count.unknownYear}`)
    if (noticeDate === undefined) needs.push(`the day ${notice} was published`)
  } else {
    const ask = workingDays.countBack(pollDate, days + ASK_DAYS, leftOut)
    timetable.count = count
    timetable.noticeDeadline = timetable.latestStart = count.last
    timetable.askFrom = 'last' in ask ? ask.last : count.last
    const early = notBefore === undefined ? undefined : workingDays.countBack(pollDate, notBefore, leftOut)
    why.push(
      `It begins with ${notice}, which must be published by ${inWords(count.last)}, ${days} working days before the poll${
        early && 'last' in early ? `, and not before ${inWords(early.last)}` : ''
      }.`,
    )
  }
  if (noticeDate !== undefined) {
    timetable.start = noticeDate
    why.push(`The notice given is of ${inWords(noticeDate)}.`)
    return
  }
  timetable.start = timetable.latestStart
  timetable.provisional = timetable.start !== null
  if (timetable.provisional) {
    needs.push(`the day ${notice} was published`)
    why.push(
      'The day of the notice is not given, so that last day is taken; the notice may have been earlier.',
    )
  }
}

/** Short names of polls, which mean one of the types by the nation and the area. */
type ShortName = 'local' | 'by-election' | 'general' | 'mayoral' | 'local_byelection'

const BY_NATION: Record<Nation, readonly [local: PollTypeId, byElection: PollTypeId]> = {
  england: ['local_england', 'local_byelection_england'],
  wales: ['local_wales', 'local_byelection_wales'],
  scotland: ['local_scotland', 'local_byelection_scotland'],
  'northern-ireland': ['local_ni', 'local_byelection_ni'],
}

/**
 * The type a name means. `local`, `by-election` and `local_byelection` are read with the nation, England where none is
 * known; `mayoral` is the London Mayor where the area says London.
 *
 * @returns undefined for `combined`, which is several polls
 */
export function pollTypeOf(
  name: PollTypeId | ShortName | 'combined',
  nation: Nation | undefined,
  area?: string,
): PollTypeId | undefined {
  const [local, byElection] = BY_NATION[nation ?? 'england']
  switch (name) {
    case 'combined':
      return undefined
    case 'local':
      return local
    case 'by-election':
    case 'local_byelection':
      return byElection
    case 'general':
      return 'uk_parliament_general'
    case 'mayoral':
      return area !== undefined && /\blondon\b/i.test(area) ? 'gla' : 'la_mayor'
    default:
      return name
  }
}
