import type { Range } from '../document/offset-map.js'
import { matchesOf } from './matches.js'

/** A date as the draft writes it. Offsets are into `Document.text`. */
export interface WrittenDate extends Range {
  day: number
  /** 1 to 12. */
  month: number
  year?: number
  /** 1 (Monday) to 7, where the draft names the weekday. */
  weekday?: number
  /** `HH:MM`, where a time stands beside the date. */
  time?: string
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

const TIME = String.raw`(?:(\d{1,2})(?:[.:](\d{2}))?\s?([ap])\.?m\.?|([01]?\d|2[0-3])[.:]([0-5]\d)(?:\s?(?:hrs|hours))?|(noon|midnight|midday))`
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
const DAY = String.raw`(?:(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+${MONTH}(?:,?\s+((?:19|20)\d\d))?`

const DATE = new RegExp(String.raw`(?<![\w£.])(?:${TIME},?\s+(?:on\s+)?)?${DAY}\b`, 'gi')

/** Dates written out in English, British order. `folded` is the folded text. */
export function findDates(folded: string): WrittenDate[] {
  const dates: WrittenDate[] = []
  for (const match of matchesOf(folded, DATE)) {
    const day = Number(match[8])
    const month = monthNumber(match[9]!)
    // In lower case it is the verb: `page 3 may change`.
    if (day < 1 || day > 31 || match[9] === 'may') continue
    const date: WrittenDate = { start: match.index, end: match.index + match[0].length, day, month }
    if (match[10]) date.year = Number(match[10])
    if (match[7])
      date.weekday = 1 + WEEKDAYS.findIndex((name) => name.startsWith(match[7]!.toLowerCase().slice(0, 3)))
    const time = timeOf(match)
    if (time) date.time = time
    dates.push(date)
  }
  return dates
}

function monthNumber(name: string): number {
  return 1 + MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)))
}

function timeOf(match: RegExpMatchArray): string | undefined {
  const [, hour, minute, half, hour24, minute24, word] = match
  if (word) return word.toLowerCase() === 'midnight' ? '00:00' : '12:00'
  if (hour24) return `${hour24.padStart(2, '0')}:${minute24}`
  if (!hour) return undefined
  const twelve = Number(hour) % 12
  const hours = half?.toLowerCase() === 'p' ? twelve + 12 : twelve
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`
}

/** `2026-03-03` for a written date; the year is taken from `near` (the issue date) where the draft leaves it out. */
export function isoDate(date: WrittenDate, near?: string): string | undefined {
  const year = date.year ?? nearestYear(date, near)
  if (year === undefined) return undefined
  return `${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
}

function nearestYear(date: WrittenDate, near: string | undefined): number | undefined {
  if (near === undefined) return undefined
  const base = Number(near.slice(0, 4))
  const nearMonths = base * 12 + Number(near.slice(5, 7))
  const distance = (year: number): number => Math.abs(year * 12 + date.month - nearMonths)
  return [base - 1, base, base + 1].reduce(
    (best, year) => (distance(year) < distance(best) ? year : best),
    base,
  )
}
