import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { check } from '../../src/check.js'
import type { ReportFinding } from '../../src/report/schema.js'

/** Invented wording for one rule: what must be flagged, and what must not. */
const wordingFile = z.strictObject({
  clause: z.string(),
  council: z.string(),
  context: z.record(z.string(), z.unknown()),
  cases: z.array(
    z.strictObject({
      draft: z.string(),
      /** The words in question, or `true` where the finding may stand anywhere. */
      flag: z.union([z.string(), z.literal(true)]).optional(),
      severity: z.literal('error').optional(),
      missed: z.literal(true).optional(),
      /** Keys of the context that differ; null for one that is left out. */
      context: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
})

const folder = new URL('../../fixtures/wording/', import.meta.url)

describe.each(readdirSync(folder))('%s', (name) => {
  const file = wordingFile.parse(parse(readFileSync(new URL(name, folder), 'utf8')))

  /** Errors and warnings under the clause, or a limb of it. */
  function findings(one: (typeof file.cases)[number]): ReportFinding[] {
    const context = Object.fromEntries(
      Object.entries({ ...file.context, ...one.context }).filter(([, value]) => value !== null),
    )
    return check({ text: one.draft, format: 'text', council: file.council, context }).findings.filter(
      ({ clauses, status, severity }) =>
        status !== 'to-do' &&
        severity !== 'info' &&
        clauses.some((clause) => clause.split('#', 1)[0] === file.clause),
    )
  }

  const flagged = file.cases.filter(({ flag }) => flag !== undefined)
  const silent = file.cases.filter(({ flag }) => flag === undefined)

  it.each(flagged.filter(({ missed }) => !missed))('flags: $draft', (one) => {
    expect(findings(one).some((finding) => isMeant(finding, one))).toBe(true)
  })

  it.each(silent)('is silent: $draft', (one) => {
    expect(findings(one).map(({ message, text }) => ({ message, text }))).toEqual([])
  })

  it('misses only what is marked as a known miss', () => {
    const found = flagged.filter(
      (one) => one.missed && findings(one).some((finding) => isMeant(finding, one)),
    )
    expect(found.map(({ draft }) => draft)).toEqual([])
  })
})

function isMeant(
  finding: ReportFinding,
  one: { draft: string; flag?: string | true | undefined; severity?: 'error' | undefined },
): boolean {
  if (one.severity === 'error' && finding.severity !== 'error') return false
  if (typeof one.flag !== 'string' || !finding.span) return true
  const start = one.draft.indexOf(one.flag)
  return finding.span.start.offset < start + one.flag.length && finding.span.end.offset > start
}
