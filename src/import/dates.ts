/**
 * Dates and times as councils’ systems write them, as the context writes them.
 */

const NUMBERS = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** `03/05/2026` (the day first) or `2026-05-03` as `2026-05-03`; undefined where there is no such day. */
export function readDate(written: string): string | undefined {
  const text = written.trim()
  const numbers = NUMBERS.exec(text)
  const iso = numbers ? null : ISO.exec(text)
  const [year, month, day] = numbers
    ? [numbers[3], numbers[2], numbers[1]].map(Number)
    : (iso?.slice(1, 4).map(Number) ?? [])
  if (year === undefined || month === undefined || day === undefined || year < 1000) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : undefined
}

/** `18:30`, `6.30 pm` or `18:30:00` as `18:30`; undefined where it is no time of day. */
export function readTime(written: string): string | undefined {
  const match = /^(\d{1,2})(?:[.:](\d{2})(?::\d{2})?)? ?([ap])?\.?(?:m\.?)?$/i.exec(written.trim())
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined
  const [, hour, minute = '00', half] = match
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0)
  if (Number(hour) > (half ? 12 : 23) || Number(minute) > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${minute}`
}
