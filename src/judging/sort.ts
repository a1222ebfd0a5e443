import { ranks } from './severity.js'
import type { Finding } from './finding.js'

/** Gravest first; among equals as they stand in the draft, those without a place last; then by clause. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const place = (finding: Finding): number => finding.at?.start ?? Number.MAX_SAFE_INTEGER
  return [...findings].sort(
    (a, b) =>
      ranks[b.severity] - ranks[a.severity] ||
      place(a) - place(b) ||
      (a.at?.end ?? 0) - (b.at?.end ?? 0) ||
      compare(a.clauses[0] ?? '', b.clauses[0] ?? '') ||
      compare(a.message, b.message),
  )
}

/** By code unit, the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
