import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { check } from '../../src/index.js'
import type { ReportFinding } from '../../src/index.js'

/** Breaches in the run-up to a poll, each beside a twin that is innocent: fixtures/time/pairs.yaml says how it is read. */

const contextPart = z.record(z.string(), z.unknown())
const draft = {
  draft: z.string(),
  format: z.enum(['text', 'markdown']).default('text'),
  context: contextPart.default({}),
}

const file = z
  .strictObject({
    contexts: z.record(z.string(), contextPart),
    pairs: z.array(
      z.strictObject({
        id: z.string(),
        clause: z.string(),
        council: z.string().optional(),
        differs: z.string(),
        context: contextPart.default({}),
        breach: z.strictObject({
          ...draft,
          flag: z.union([z.string(), z.literal(true)]),
          severity: z.enum(['warning', 'error']),
          known: z.enum(['miss', 'mild']).optional(),
        }),
        twin: z.strictObject({ ...draft, known: z.literal('alarm').optional() }),
      }),
    ),
  })
  .parse(parse(readFileSync(new URL('../../fixtures/time/pairs.yaml', import.meta.url), 'utf8')))

type Pair = (typeof file.pairs)[number]

/** What is found under the pair’s clause at a warning or above. */
function found(pair: Pair, one: Pair['breach'] | Pair['twin']): ReportFinding[] {
  const council = pair.council ?? pair.clause.split('/', 1)[0] ?? ''
  const context = Object.fromEntries(
    Object.entries({ ...file.contexts[council], ...pair.context, ...one.context }).filter(
      ([, value]) => value !== null,
    ),
  )
  return check({ text: one.draft, format: one.format, council, context }).findings.filter(
    ({ clauses, severity }) => clauses.includes(pair.clause) && severity !== 'info',
  )
}

function isAt({ span }: ReportFinding, breach: Pair['breach']): boolean {
  if (breach.flag === true) return true
  const start = breach.draft.indexOf(breach.flag)
  return span !== null && span.start.offset < start + breach.flag.length && span.end.offset > start
}

/** What is said of a breach today: nothing, too little, or enough. */
function verdict(findings: ReportFinding[], breach: Pair['breach']): 'miss' | 'mild' | 'flagged' {
  const there = findings.filter((finding) => isAt(finding, breach))
  if (there.length === 0) return 'miss'
  return breach.severity === 'error' && !there.some(({ severity }) => severity === 'error')
    ? 'mild'
    : 'flagged'
}

const told = (findings: ReportFinding[]): string[] =>
  findings.map(({ severity, status, text, message }) => `${severity} ${status} “${text}”: ${message}`)

describe('pairs in the run-up to a poll', () => {
  it('have each an id of their own, and flags that stand in their drafts', () => {
    expect(new Set(file.pairs.map(({ id }) => id)).size).toBe(file.pairs.length)
    const astray = file.pairs.filter(
      ({ breach: { draft, flag } }) => flag !== true && draft.split(flag).length !== 2,
    )
    expect(astray.map(({ id }) => id)).toEqual([])
  })

  for (const pair of file.pairs) {
    const { breach, twin } = pair

    it(`${pair.id}: the breach is ${breach.known ? `a known ${breach.known}` : 'flagged'} (${pair.clause})`, () => {
      const findings = found(pair, breach)
      const said = [breach.draft, ...told(findings)].join('\n')
      expect(verdict(findings, breach), said).toBe(breach.known ?? 'flagged')
    })

    it(`${pair.id}: the twin is ${twin.known ? 'a known alarm' : 'left alone'} (${pair.clause})`, () => {
      const findings = told(found(pair, twin))
      if (twin.known) expect(findings).not.toEqual([])
      else expect(findings, twin.draft).toEqual([])
    })
  }
})
