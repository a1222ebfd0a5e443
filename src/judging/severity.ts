import { atMost } from '../rulebook/rulebook.js'
import type { Severity, Use } from '../rulebook/schema.js'
import type { Status } from './check.js'

export const ranks: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

/**
 * How grave a finding is: a plain breach takes the severity of its clause; what a person must judge, or cannot be
 * decided, the severity the clause gives for that, at most a warning where it gives none; a to-do is information,
 * unless the record shows it undone.
 */
export function severityOf(
  status: Status,
  use: Use,
  ceiling: Severity | undefined,
  undone = false,
): Severity {
  switch (status) {
    case 'breach':
      return atMost(use.severity, ceiling)
    case 'possible':
    case 'cannot-decide':
      return atMost(use['severity-if-unsure'] ?? atMost(use.severity, 'warning'), ceiling)
    case 'to-do':
      return undone ? atMost(use.severity, ceiling) : 'info'
  }
}
