import { Temporal } from 'temporal-polyfill'

/**
 * Civil days and local time. Dates are `YYYY-MM-DD` and date-times `YYYY-MM-DDTHH:MM` outside this file: both sort as
 * text, and neither has a time zone that could move it. Counting is Temporal’s (the TC39 standard, by its polyfill).
 */

const ZONE = 'Europe/London'

/** The day of a date or date-time. */
export const dayOf = (dateTime: string): string => dateTime.slice(0, 10)

/** @returns the day `days` later, earlier where negative */
export const plusDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()

/** 1 (Monday) to 7 (Sunday) */
export const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek

/** Whole days from one day to another; negative where the second is earlier. */
export const daysFromTo = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

/** A local time of a day with its offset, as `2026-05-07T22:00:00+01:00`. */
export const instantOf = (day: string, time: string): string =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(ZONE).toString({ timeZoneName: 'never' })

/** Whether this is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}
