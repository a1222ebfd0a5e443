import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks } from '../../rules/checks/index.js'
import { check, loadRulebooks } from '../../src/check.js'
import type { ReportFinding } from '../../src/report/schema.js'
import { loadRulebook } from '../../src/rulebook/load.js'
import { resolveRulebook, type Rulebook } from '../../src/rulebook/rulebook.js'
import type { Clause, Example } from '../../src/rulebook/schema.js'

const folder = new URL('../../rules/books/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const books = files.map((name) => loadRulebook(readFileSync(new URL(name, folder), 'utf8'), name, checks))
const checked = books.flatMap((book) =>
  book.clauses.filter((clause) => clause.uses).map((clause) => ({ book, clause, id: clause.id })),
)

function findings(book: Rulebook, clause: Clause, { draft, format, context }: Example): ReportFinding[] {
  const report = check({
    text: draft,
    format: format ?? 'text',
    council: book.rulebook,
    context: { ...book['example-context'], ...context },
  })
  return report.findings.filter((finding) => finding.clauses.includes(clause.id))
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ')

describe('shipped rulebooks', () => {
  it('are all loaded, under the name of their file', () => {
    expect(books.map((book) => `${book.rulebook}.yaml`)).toEqual(files)
    expect(loadRulebooks().map((book) => book.rulebook)).toEqual(books.map((book) => book.rulebook))
  })

  it('resolve, and cite through clauses that exist', () => {
    const ids = new Set(books.flatMap((book) => book.clauses.map((clause) => clause.id)))
    for (const book of books) {
      for (const { cites } of resolveRulebook(book.rulebook, books).clauses)
        for (const id of cites) expect(ids).toContain(id)
    }
  })

  it('use every check there is', () => {
    const used = new Set(checked.flatMap(({ clause }) => (clause.uses ?? []).map((use) => use.check)))
    expect([...used].sort()).toEqual(checks.map((one) => one.name).sort())
  })
})

describe('examples of clauses', () => {
  it.each(checked)(
    '$id carries some that are flagged and at least as many that are not, all different',
    ({ clause }) => {
      const flag = clause.examples?.['must-flag'] ?? []
      const pass = clause.examples?.['must-not-flag'] ?? []
      expect(flag.length).toBeGreaterThan(0)
      expect(pass.length).toBeGreaterThanOrEqual(flag.length)
      const texts = [...flag, ...pass].map(
        (example) => squeeze(example.draft) + JSON.stringify(example.context ?? {}),
      )
      expect(new Set(texts).size).toBe(texts.length)
    },
  )

  const cases = (
    kind: 'must-flag' | 'must-not-flag',
  ): { book: Rulebook; clause: Clause; id: string; example: Example; draft: string }[] =>
    checked.flatMap(({ book, clause, id }) =>
      (clause.examples?.[kind] ?? []).map((example) => ({
        book,
        clause,
        id,
        example,
        draft: squeeze(example.draft).slice(0, 90),
      })),
    )

  it.each(cases('must-flag'))('$id flags: $draft', ({ book, clause, example }) => {
    const found = findings(book, clause, example)
    const fitting = found.filter(
      ({ text, severity }) =>
        (example.severity === undefined || severity === example.severity) &&
        (example.at === undefined || (text !== undefined && squeeze(text).includes(example.at))),
    )
    expect(
      fitting,
      JSON.stringify(found.map(({ text, severity, message }) => ({ text, severity, message }))),
    ).not.toEqual([])
  })

  it.each(cases('must-not-flag'))('$id leaves alone: $draft', ({ book, clause, example }) => {
    expect(findings(book, clause, example).map(({ text, message }) => ({ text, message }))).toEqual([])
  })
})

describe('wording', () => {
  it.each(checks)('of $name is plain: it says what is there and what to do', ({ messages }) => {
    for (const { message, todo } of Object.values(messages)) {
      expect(message).toMatch(/[.?}]$/)
      expect(todo).toMatch(/[.?]$/)
      expect(`${message} ${todo}`).not.toMatch(/invalid|purdah|\bplease\b/i)
    }
  })

  it('leaves no gap in any finding of the examples', () => {
    for (const { book, clause } of checked) {
      for (const example of clause.examples?.['must-flag'] ?? []) {
        for (const { message, todo } of findings(book, clause, example))
          expect(`${message} ${todo}`).not.toMatch(/[{}]|undefined| {2}|“”| ,| \./)
      }
    }
  })
})
