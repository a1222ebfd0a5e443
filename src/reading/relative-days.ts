import type { Range } from '../document/offset-map.js'
import { isoDate, type WrittenDate } from './dates.js'
import { matchesOf } from './matches.js'

/** When something is said to be, by the day of issue: `last night`, `next Tuesday`, `on 4 May`. */
export interface When extends Range {
  /** The days that may be meant, at most a fortnight of them, as `2026-03-03`; empty where none can be told. */
  days: readonly string[]
  /** Whether the words by themselves look back or ahead. */
  looks?: 'back' | 'ahead'
  /** `exact`: one day. `loose`: a week, or a weekday that may be one of two. */
  fit: 'exact' | 'loose'
  /** The words are no date: they move with the day of issue. */
  relative: boolean
  /** The year of a date is not given, but taken to be the nearest. */
  nearestYear?: true
}

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const WHEN =
  /(?<![\p{L}\p{N}-])(?:(last night|yesterday(?: (?:morning|afternoon|evening))?|earlier today|(?:earlier )?this (?:morning|afternoon)|today|this evening|tonight|tomorrow(?: (?:morning|afternoon|evening|night))?)|(?:(last|next|this|this coming|on|earlier on) )?(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:(?:'s)? (?:morning|afternoon|evening|night|week))?|(last|next|this) (?<week>week))(?:'s)?(?![\p{L}-])/giu

/** The civil day some days away: `2026-03-01` and −1 is `2026-02-28`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day.slice(0, 10)}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** 1 (Monday) to 7. */
export const weekdayOf = (day: string): number => new Date(`${day.slice(0, 10)}T12:00:00Z`).getUTCDay() || 7

/**
 * The times a stretch of text gives, in order: dates, and words that are read by the day of issue.
 *
 * @param words folded text
 * @param dates the dates in it, with the same offsets
 * @param issued the day of issue
 */
export function findWhens(words: string, dates: readonly WrittenDate[], issued: string): When[] {
  const found: When[] = []
  for (const date of dates) {
    const day = isoDate(date, issued)
    if (day === undefined) continue
    found.push({
      start: date.start,
      end: date.end,
      days: [day],
      looks: day < issued ? 'back' : 'ahead',
      fit: 'exact',
      relative: false,
      ...(date.year === undefined ? { nearestYear: true as const } : {}),
    })
  }
  for (const match of matchesOf(words, WHEN)) {
    const [start, end] = [match.index, match.index + match[0].length]
    // The weekday of a date belongs to it.
    if (dates.some((date) => date.start < end && start < date.end)) continue
    found.push({ start, end, relative: true, ...read(match, issued) })
  }
  return found.sort((a, b) => a.start - b.start)
}

type Meant = Pick<When, 'days' | 'looks' | 'fit'>

function read(match: RegExpMatchArray, issued: string): Meant {
  const day = match[1]?.toLowerCase()
  if (day !== undefined) {
    if (/^(?:last night|yesterday)/.test(day))
      return { days: [dayAfter(issued, -1)], looks: 'back', fit: 'exact' }
    if (day.startsWith('tomorrow')) return { days: [dayAfter(issued, 1)], looks: 'ahead', fit: 'exact' }
    return { days: [issued], fit: 'exact' }
  }
  const which = (match[2] ?? match[4])?.toLowerCase()
  if (match.groups!.week !== undefined) {
    const monday = dayAfter(issued, 1 - weekdayOf(issued))
    const first = which === 'last' ? dayAfter(monday, -7) : which === 'next' ? dayAfter(monday, 7) : monday
    const days = Array.from({ length: 7 }, (_, index) => dayAfter(first, index))
    return which === 'this'
      ? { days, fit: 'loose' }
      : { days, looks: which === 'last' ? 'back' : 'ahead', fit: 'loose' }
  }
  const wanted = 1 + WEEKDAYS.indexOf(match.groups!.weekday!.toLowerCase())
  const ahead = (wanted - weekdayOf(issued) + 7) % 7
  const back = ahead === 0 ? 0 : ahead - 7
  if (which === 'last')
    return {
      days: ahead === 0 ? [dayAfter(issued, -7)] : [dayAfter(issued, back), dayAfter(issued, back - 7)],
      looks: 'back',
      fit: 'loose',
    }
  if (which === 'next')
    return {
      days: ahead === 0 ? [dayAfter(issued, 7)] : [dayAfter(issued, ahead), dayAfter(issued, ahead + 7)],
      looks: 'ahead',
      fit: 'loose',
    }
  if (which === 'this' || which === 'this coming')
    return { days: [dayAfter(issued, ahead)], looks: 'ahead', fit: 'loose' }
  // A weekday alone may be the last one or the next: the words around it tell.
  return {
    days:
      ahead === 0
        ? [issued, dayAfter(issued, -7), dayAfter(issued, 7)]
        : [dayAfter(issued, back), dayAfter(issued, ahead)],
    fit: 'loose',
  }
}
