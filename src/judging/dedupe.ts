import { ranks } from './severity.js'
import type { Finding } from './finding.js'

/**
 * Joins what one check says of the same words under several clauses: one finding that cites them all, as grave as
 * the gravest. Two things that one clause says of the same words, as of two people who speak them together, stay
 * two.
 */
export function dedupe(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding>()
  for (const finding of findings) {
    const place = `${finding.check}|${finding.at ? `${finding.at.start}-${finding.at.end}` : `none-${finding.message}`}`
    const exact = `${place}|${finding.message}`
    const key = [exact, place].find((candidate) => {
      const there = byPlace.get(candidate)
      return (
        there &&
        (candidate === exact ||
          there.message === finding.message ||
          !there.clauses.some((clause) => finding.clauses.includes(clause)))
      )
    })
    const first = key === undefined ? undefined : byPlace.get(key)
    if (key === undefined || !first) {
      byPlace.set(byPlace.has(place) ? exact : place, finding)
      continue
    }
    const [main, other] =
      ranks[finding.severity] > ranks[first.severity] ? [finding, first] : [first, finding]
    byPlace.set(key, {
      ...main,
      clauses: [...new Set([...main.clauses, ...other.clauses])],
      why: main.why.includes(other.why) ? main.why : `${main.why} ${other.why}`,
    })
  }
  return [...byPlace.values()]
}
