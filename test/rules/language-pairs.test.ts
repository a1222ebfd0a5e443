import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accuracyPage, judgePair, languagePairs, perCheck, type JudgedPair } from '../../scripts/accuracy.mjs'
import { check, loadRulebooks, type ReportFinding } from '../../src/index.js'

/** Breaches of language, each beside a twin that is innocent: the files in fixtures/language say how they are read. */

const told = (findings: readonly ReportFinding[]): string[] =>
  findings.map(({ severity, check: name, text, message }) => `${severity} ${name} “${text}”: ${message}`)

describe('pairs of language', () => {
  const pairs = languagePairs()
  const results = pairs.map((pair): JudgedPair => judgePair(check, pair))

  it('have each an id of their own, and flags that stand once in their drafts', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300)
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length)
    expect(
      pairs.filter(({ breach: { draft, flag } }) => draft.split(flag).length !== 2).map(({ id }) => id),
    ).toEqual([])
  })

  it('show no check that holds a release and is wrong more than once in ten times', () => {
    const rash = [...perCheck(results, loadRulebooks())].filter(
      ([, { right, wrong, heldRightly, heldWrongly }]) =>
        heldRightly + heldWrongly > 0 && right / (right + wrong) < 0.9,
    )
    expect(rash).toEqual([])
  })

  it('are told of in docs/accuracy.md as they stand (npm run docs)', () => {
    const page = readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8')
    expect(page).toBe(accuracyPage(check, loadRulebooks()))
  })

  it.each(results.map((result) => [result.pair.id, result] as const))(
    '%s: the breach, and its twin',
    (_id, { pair: { breach, twin }, found, there, alarms }) => {
      expect(found, [breach.draft, ...told(there)].join('\n')).toBe(breach.known ?? 'flagged')
      if (twin.known) expect(told(alarms)).not.toEqual([])
      else expect(told(alarms), twin.draft).toEqual([])
    },
  )
})
