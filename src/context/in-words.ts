const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Made once: making one takes longer than reading a sentence. */
const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** `3 March 2026`, for people. @param date `YYYY-MM-DD`, with or without a time */
export function inWords(date: string): string {
  const [year, month, dayOfMonth] = date.slice(0, 10).split('-').map(Number)
  const day = new Date(Date.UTC(year!, month! - 1, dayOfMonth))
  // Years of four figures need no formatter, which takes as long over each date as the rest of a finding.
  return year! >= 1000 && year! <= 9999 && !Number.isNaN(day.getTime())
    ? `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]!} ${day.getUTCFullYear()}`
    : LONG_DATE.format(day)
}
