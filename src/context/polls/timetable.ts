import {
  lawIn,
  pollTypes,
  type Nation,
  type PollType,
  type PollTypeId,
  type StartsWithNotice,
} from '../../../rules/polls/poll-types.js'
import { inWords } from '../in-words.js'
import { instantOf, plusDays } from './days.js'
import type { Count, WorkingDays } from './working-days.js'

/** A poll as a context file or a request gives it. Dates are `YYYY-MM-DD`. */
export interface Poll {
  type: PollTypeId
  pollDate: string
  /** Whose publicity code holds, where the poll is held in several nations. */
  nation?: Nation | undefined
  /** The day the notice that begins the restriction was published. */
  noticeDate?: string | undefined
  /** Council tax: the day the authority determined that its increase is excessive. */
  determinationDate?: string | undefined
}

/** Keys of the context that a timetable may lack. */
export type Lacking = 'elections.noticeDate' | 'elections.determinationDate' | 'bankHolidays'

/** When the restriction of one poll runs, as far as it can be worked out, and by what rule. */
export interface Timetable {
  type: PollTypeId
  rule: PollType
  /** The rule that keeps councils from publishing, in the nation of the poll. */
  law: string
  pollDate: string
  /** The last day for the notice; null where the law gives none, or it cannot be worked out. */
  noticeDeadline: string | null
  /** The latest day on which the restriction can begin, whatever notice is known; null where it cannot be worked out. */
  latestStart: string | null
  /** The day it begins: that of the notice, if given and possible; else `latestStart`. */
  start: string | null
  /** Whether `start` is only the latest day possible, since the day of the notice is not known. */
  provisional: boolean
  /** The first day on which a notice may well be out; null where none is counted. */
  askFrom: string | null
  /** The day from which it runs in any case; null where that cannot be said. */
  certainFrom: string | null
  /** What does not fit in the days given, as a full sentence. */
  doubt?: string
  /** The end, with its offset: the close of poll, or the end of the day of a referendum. Null where there is none. */
  end: string | null
  /** The count of days behind the deadline. */
  count: Count | null
  /** What would have to be given, in words, and the keys of the context that would give it. */
  needs: string[]
  lacking: Lacking[]
  /** How it was worked out, in full sentences. */
  why: string[]
}

/** How many working days before its deadline a notice may well be out: dated notices of 2014 to 2026 ran up to eight early. */
const ASK_DAYS = 10

/** Earlier than this before its deadline, in working days, no notice was ever seen: the day given may be a slip. */
const FAR_TOO_EARLY = 30

/**
 * When the restriction on publicity runs for a poll (Publicity Code England 34; Haringey 13.29; the referendum rules).
 * The count is that of the poll’s own rules: back from the poll, which is left out, over working days.
 */
export function timetableOf(poll: Poll, workingDays: WorkingDays): Timetable {
  const rule: PollType = pollTypes[poll.type]
  const { pollDate } = poll
  const timetable: Timetable = {
    type: poll.type,
    rule,
    law: poll.type.startsWith('local') ? rule.law : lawIn(rule, poll.nation),
    pollDate,
    noticeDeadline: null,
    latestStart: null,
    start: null,
    provisional: false,
    askFrom: null,
    certainFrom: null,
    end: rule.ends === null ? null : instantOf(pollDate, rule.ends === '22:00' ? '22:00:00' : rule.ends),
    count: null,
    needs: [],
    lacking: [],
    why: [],
  }
  const { start } = rule
  switch (start.kind) {
    case 'notice':
      fromNotice(timetable, start, poll, workingDays)
      break
    case 'notice-unknown':
      fromUnknownNotice(timetable, start, poll, workingDays)
      break
    case 'calendar-days':
      timetable.latestStart = plusDays(pollDate, 1 - start.days)
      timetable.why.push(
        `It runs for ${start.days} days that end with the day of the poll, weekends and holidays among them.`,
      )
      begin(timetable, timetable.latestStart)
      break
    case 'event':
      fromEvent(timetable, start, poll)
      break
    case 'none':
      timetable.why.push('No restriction of its own was found for it.')
  }
  return timetable
}

function begin(timetable: Timetable, day: string): void {
  timetable.start = timetable.certainFrom = day
}

function lack(timetable: Timetable, key: Lacking, words: string): void {
  timetable.lacking.push(key)
  timetable.needs.push(words)
}

function fromNotice(
  timetable: Timetable,
  { notice, workingDays: days, leftOut, notBefore }: StartsWithNotice,
  { pollDate, noticeDate, type }: Poll,
  workingDays: WorkingDays,
): void {
  const { why } = timetable
  const count = workingDays.countBack(pollDate, days, leftOut)
  if ('unknownYear' in count) {
    why.push(
      `It begins with ${notice}, at the latest ${days} working days before the poll. The bank holidays of ${count.unknownYear} are not known, so the days cannot be counted.`,
    )
    lack(timetable, 'bankHolidays', `the bank holidays of ${count.unknownYear}`)
    if (noticeDate === undefined) {
      lack(timetable, 'elections.noticeDate', `the day ${notice} was published`)
      // So many working days are at least so many days, and hardly twice as many.
      timetable.certainFrom = plusDays(pollDate, -days)
      timetable.askFrom = plusDays(pollDate, -2 * (days + ASK_DAYS))
    } else noticeGiven(timetable, notice, noticeDate)
    return
  }
  const deadline = count.last
  timetable.count = count
  timetable.noticeDeadline = timetable.latestStart = deadline
  const early =
    notBefore === undefined ? undefined : lastOf(workingDays.countBack(pollDate, notBefore, leftOut))
  // For a casual vacancy in Scotland the returning officer may change the timetable.
  const first = type.startsWith('local_byelection') ? undefined : early
  const ask = lastOf(workingDays.countBack(pollDate, days + ASK_DAYS, leftOut)) ?? deadline
  timetable.askFrom = first !== undefined && first > ask ? first : ask
  why.push(
    `It begins with ${notice}, which must be published by ${inWords(deadline)}, ${days} working days before the poll${
      early === undefined ? '' : `, and not before ${inWords(early)}`
    }.`,
  )
  if (noticeDate !== undefined && noticeDate <= deadline) {
    const unlikely = lastOf(workingDays.countBack(pollDate, days + FAR_TOO_EARLY, leftOut))
    if (first !== undefined && noticeDate < first)
      timetable.doubt = `The day given for ${notice}, ${inWords(noticeDate)}, is before the first day the law allows, ${inWords(first)}. Check it.`
    else if (unlikely !== undefined && noticeDate < unlikely)
      timetable.doubt = `The day given for ${notice}, ${inWords(noticeDate)}, is far earlier than notices are. Check it.`
    noticeGiven(timetable, notice, noticeDate)
    return
  }
  timetable.provisional = true
  begin(timetable, deadline)
  if (noticeDate === undefined) {
    lack(timetable, 'elections.noticeDate', `the day ${notice} was published`)
    why.push(`The day of ${notice} is not given, so that last day is taken; it may have been earlier.`)
  } else {
    lack(timetable, 'elections.noticeDate', `the right day of ${notice}`)
    timetable.doubt = `The day given for ${notice}, ${inWords(noticeDate)}, is after the last day the law allows, ${inWords(deadline)}. Check it.`
    why.push('That last day is taken.')
  }
}

const lastOf = (count: ReturnType<WorkingDays['countBack']>): string | undefined =>
  'last' in count ? count.last : undefined

/** The day of the notice is given, and there is no last day to hold it against, or it keeps to that. */
function noticeGiven(timetable: Timetable, notice: string, noticeDate: string): void {
  if (noticeDate > timetable.pollDate) {
    timetable.doubt = `The day given for ${notice}, ${inWords(noticeDate)}, is after the poll. Correct one of the two.`
    lack(timetable, 'elections.noticeDate', `the right day of ${notice}`)
    return
  }
  timetable.latestStart ??= noticeDate
  timetable.why.push(`The day given for ${notice} is ${inWords(noticeDate)}.`)
  begin(timetable, noticeDate)
}

function fromUnknownNotice(
  timetable: Timetable,
  { notice, why, between }: Extract<PollType['start'], { kind: 'notice-unknown' }>,
  { pollDate, noticeDate }: Poll,
  workingDays: WorkingDays,
): void {
  timetable.why.push(`It begins with ${notice}. ${why}`)
  const first = between && lastOf(workingDays.countBack(pollDate, between.first, between.leftOut))
  const last = between && lastOf(workingDays.countBack(pollDate, between.last, between.leftOut))
  if (first !== undefined && last !== undefined)
    timetable.why.push(`That is between ${inWords(first)} and ${inWords(last)}.`)
  if (noticeDate !== undefined && (last === undefined || noticeDate <= last)) {
    if (first !== undefined && noticeDate < first)
      timetable.doubt = `The day given for ${notice}, ${inWords(noticeDate)}, is before ${inWords(first)}. Check it.`
    noticeGiven(timetable, notice, noticeDate)
    if (timetable.start !== null) return
  } else if (noticeDate === undefined)
    lack(timetable, 'elections.noticeDate', `the day ${notice} was published`)
  else {
    lack(timetable, 'elections.noticeDate', `the right day of ${notice}`)
    timetable.doubt = `The day given for ${notice}, ${inWords(noticeDate)}, is after ${inWords(last!)}, by which it must be published. Check it.`
  }
  timetable.askFrom = first ?? null
  timetable.certainFrom = last ?? null
}

function fromEvent(
  timetable: Timetable,
  { event, key }: Extract<PollType['start'], { kind: 'event' }>,
  poll: Poll,
): void {
  const given = poll[key]
  const { why } = timetable
  if (given === undefined) {
    why.push(`It begins with ${event}, which no rule fixes.`)
    lack(timetable, `elections.${key}`, event)
  } else if (given > poll.pollDate) {
    timetable.doubt = `The day given for ${event}, ${inWords(given)}, is after the poll. Correct one of the two.`
    lack(timetable, `elections.${key}`, event)
  } else {
    why.push(`It begins with ${event}: ${inWords(given)}.`)
    timetable.latestStart = given
    begin(timetable, given)
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

/** Whether a name means one poll in one nation and another in the next. */
export const isByNation = (name: string): boolean => /^(?:local|by-election|local_byelection)$/.test(name)

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
