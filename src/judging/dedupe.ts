import { ranks } from './severity.js'
import type { Finding } from './finding.js'

/**
 * Joins what one check says of the same words under several clauses: one finding that cites them all, as grave as
 * the gravest.
 */
export function dedupe(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding>()
  for (const finding of findings) {
    const place = `${finding.check}|${finding.at ? `${finding.at.start}-${finding.at.end}` : `none-${finding.message}`}`
    const first = byPlace.get(place)
    if (!first) {
      byPlace.set(place, finding)
      continue
    }
    const [main, other] =
      ranks[finding.severity] > ranks[first.severity] ? [finding, first] : [first, finding]
    byPlace.set(place, {
      ...main,
      clauses: [...new Set([...main.clauses, ...other.clauses])],
      why: main.why.includes(other.why) ? main.why : `${main.why} ${other.why}`,
    })
  }
  return [...byPlace.values()]
}
