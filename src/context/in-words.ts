/** Made once: making one takes longer than reading a sentence. */
const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** `3 March 2026`, for people. @param date `YYYY-MM-DD`, with or without a time */
export function inWords(date: string): string {
  const [year, month, dayOfMonth] = date.slice(0, 10).split('-').map(Number)
  return LONG_DATE.format(Date.UTC(year!, month! - 1, dayOfMonth))
}
