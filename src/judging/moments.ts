import { dayOf, isDay } from '../context/polls/days.js'
import type { Context } from '../context/context.js'
import { findEmbargo } from '../reading/parts.js'
import type { Reading } from '../reading/reading.js'

/**
 * The moments at which a release is out, local date-times, the issue first: when it is issued, when it is published if
 * that is later, and when its embargo lifts. What the law forbids on one of them it forbids of the release.
 */
export function momentsOf(reading: Reading, context: Context): string[] {
  const embargo = findEmbargo(reading.parts, reading.folded, reading.dates, context.issuedAt)
  const later = [context.publishAt, embargo?.until].filter(
    (moment): moment is string => moment !== undefined && isDay(dayOf(moment)) && moment > context.issuedAt,
  )
  return [context.issuedAt, ...later]
}
