import {
  bankHolidays,
  bankHolidayYears,
  divisions,
  proclaimedLate,
  type Division,
} from '../../../rules/polls/bank-holidays.js'
import type { DaysLeftOut } from '../../../rules/polls/poll-types.js'
import { plusDays, weekdayOf } from './days.js'

/** Bank holidays given beside those that are shipped, as the context has them. */
export interface GivenHolidays {
  days: readonly { date: string; title?: string | undefined; division?: Division | undefined }[]
  /** Years of which every bank holiday is among `days`. */
  years?: readonly number[] | undefined
}

/** A day that is passed over in the count, and why. */
export interface SkippedDay {
  day: string
  why: string
}

/** Working days counted back from a poll. */
export interface Count {
  /** The day the count ends on: day `counted.length` before the poll. */
  last: string
  /** The days counted, the one before the poll first. */
  counted: string[]
  skipped: SkippedDay[]
}

/** A day of a year for which bank holidays are not known. */
export interface UnknownYear {
  unknownYear: number
}

/** Days without working days in this many days on end would be an error of the data, not a holiday. */
const LONGEST = 400

/**
 * What is a working day, by division. Knows the shipped bank holidays and those given; for a year that neither covers
 * it says so and never guesses.
 */
export class WorkingDays {
  readonly #titles = new Map<string, Map<Division, string>>()
  readonly #years: ReadonlySet<number>

  constructor(given?: GivenHolidays) {
    for (const { date, title, divisions: where } of bankHolidays) this.#add(date, title, where)
    for (const { date, title, division } of given?.days ?? [])
      this.#add(date, title ?? 'a bank holiday', division ? [division] : divisions)
    this.#years = new Set(given?.years)
  }

  #add(date: string, title: string, where: readonly Division[]): void {
    const titles = this.#titles.get(date) ?? new Map<Division, string>()
    for (const division of where) if (!titles.has(division)) titles.set(division, title)
    this.#titles.set(date, titles)
  }

  knowsYearOf(day: string): boolean {
    const year = Number(day.slice(0, 4))
    return (year >= bankHolidayYears.first && year <= bankHolidayYears.last) || this.#years.has(year)
  }

  /** Those that are shipped, with nothing added. */
  static readonly shipped: WorkingDays = new WorkingDays()

  /** @param given bank holidays beside those that are shipped */
  static with(given: GivenHolidays | undefined): WorkingDays {
    return given ? new WorkingDays(given) : WorkingDays.shipped
  }

  /** Why a day is no working day under these rules; undefined where it is one. */
  whyNot(day: string, { bankHolidays: where, easterMonday }: DaysLeftOut): string | undefined {
    const weekday = weekdayOf(day)
    if (weekday === 6) return 'Saturday'
    if (weekday === 7) return 'Sunday'
    if (day.endsWith('-12-24')) return 'Christmas Eve'
    if (day.endsWith('-12-25')) return 'Christmas Day'
    const titles = this.#titles.get(day)
    const division = where.find((one) => titles?.has(one))
    if (titles && division) {
      const title = titles.get(division)!
      const late = proclaimedLate[day]
      const only =
        where.length > 1 && titles.size < divisions.length
          ? ` (${[...titles.keys()].map(inWords).join(', ')})`
          : ''
      return late ? `${title}, proclaimed on ${late}` : `${title}${only}`
    }
    // Election law names these two itself, so they are left out whatever the list of holidays says.
    if (weekday === 5 && day === goodFriday(Number(day.slice(0, 4)))) return 'Good Friday'
    if (easterMonday && weekday === 1 && plusDays(day, -3) === goodFriday(Number(day.slice(0, 4))))
      return 'Easter Monday'
    return undefined
  }

  readonly #counts = new Map<string, Count | UnknownYear>()

  /**
   * Counts working days back from a poll: the day of the poll is left out, and day 1 is the working day before it.
   *
   * @returns the count, or the year for which bank holidays are not known
   */
  countBack(poll: string, days: number, leftOut: DaysLeftOut): Count | UnknownYear {
    const key = `${poll} ${days} ${leftOut.bankHolidays.join(' ')} ${leftOut.easterMonday === true}`
    let count = this.#counts.get(key)
    if (count === undefined) {
      count = this.#count(poll, days, leftOut)
      // A server is asked about a few polls again and again; one who asks about all gets no hoard of them.
      if (this.#counts.size > 500) this.#counts.clear()
      this.#counts.set(key, count)
    }
    return count
  }

  #count(poll: string, days: number, leftOut: DaysLeftOut): Count | UnknownYear {
    const counted: string[] = []
    const skipped: SkippedDay[] = []
    let day = poll
    for (let walked = 0; counted.length < days && walked < LONGEST; walked++) {
      day = plusDays(day, -1)
      if (!this.knowsYearOf(day)) return { unknownYear: Number(day.slice(0, 4)) }
      const why = this.whyNot(day, leftOut)
      if (why === undefined) counted.push(day)
      else skipped.push({ day, why })
    }
    return { last: counted.at(-1) ?? poll, counted, skipped }
  }
}

/** The Friday before Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function goodFriday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return plusDays(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, -2)
}

const inWords = (division: Division): string =>
  ({
    'england-and-wales': 'England and Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  })[division]
