import type { Finding, Suppression } from './finding.js'

export interface Suppressed {
  findings: Finding[]
  suppressed: Suppression[]
  /** Suppressions that took nothing away, and why. */
  unused: { finding: string; why: string }[]
}

/**
 * Takes out the findings that a named person has accepted with a reason. One that has run out by the issue date, or
 * names a finding that is not there, takes nothing away and is reported.
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  issuedAt: string,
): Suppressed {
  const present = new Set(findings.map((finding) => finding.id))
  const used = new Map<string, Suppression>()
  const unused: Suppressed['unused'] = []
  for (const suppression of suppressions) {
    if (!present.has(suppression.finding))
      unused.push({ finding: suppression.finding, why: 'There is no such finding in this draft.' })
    else if (suppression.until !== undefined && suppression.until < issuedAt.slice(0, 10)) {
      unused.push({
        finding: suppression.finding,
        why: `It ran out on ${suppression.until}, before the issue date.`,
      })
    } else used.set(suppression.finding, suppression)
  }
  return {
    findings: findings.filter((finding) => !used.has(finding.id)),
    suppressed: [...used.values()],
    unused,
  }
}
