import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import { openDocument } from '../../src/document/open.js'
import { markedText } from '../../src/report/marked-text.js'
import { reportSchema, type Report } from '../../src/report/schema.js'
import { stylish } from '../../src/report/stylish.js'

const text = `New gate for Mill Park

The Cabinet will approve a new gate on Tuesday 10 March. It is a promise kept by the Labour administration.

“I shall be first in the queue 🎉,” said Cllr Ada Finch, ward councillor for Mill.`
const context = {
  kind: 'council-release',
  issuedAt: '2026-03-03T09:00',
  people: [{ name: 'Ada Finch', roles: [{ role: 'ward-councillor', ward: 'Mill' }] }],
  meetings: [{ id: 'm', body: 'Cabinet', date: '2026-03-10', agenda: [] }],
}
const report = (more: object = {}): Report =>
  check({ text, format: 'text', council: 'haringey', context: { ...context, ...more } })

describe('the report for people', () => {
  const shown = stylish(report(), 'gate.txt', { colour: false, columns: 80 })

  it('keeps within the columns it is given', () => {
    for (const columns of [40, 60, 80]) {
      for (const line of stylish(report(), 'gate.txt', { colour: false, columns }).split('\n'))
        expect(line.length).toBeLessThanOrEqual(columns)
    }
  })

  it('says the verdict first, then what is wrong, why and what to do, then what was not checked', () => {
    const order = [
      'gate.txt',
      'HOLD',
      'To put right',
      '“The Cabinet will approve”',
      'Where',
      'line 3, column 1',
      'Why',
      'haringey/13.20#advance',
      'Do',
      'Perhaps',
      'will be asked to approve',
      'For a person to decide',
      'To do',
      'Not checked',
      'No findings is not approval',
    ]
    let from = 0
    for (const words of order) {
      const at = shown.indexOf(words, from)
      expect(at, `“${words}” after character ${from} of\n${shown}`).toBeGreaterThanOrEqual(0)
      from = at
    }
  })

  it('puts what cannot be decided before all else', () => {
    const nobody = { ...context, people: [] }
    const unknown = check({
      text: text.replace(', ward councillor for Mill', ''),
      format: 'text',
      council: 'haringey',
      context: nobody,
    })
    const undecided = stylish(unknown, 'x', { colour: false, columns: 80 })
    expect(undecided).toContain('Cannot be decided')
    expect(undecided.indexOf('Cannot be decided')).toBeLessThan(undecided.indexOf('To put right'))
  })

  it('says no more in colour than without', () => {
    const coloured = stylish(report(), 'gate.txt', { colour: true, columns: 80 })
    expect(stripVTControlCharacters(coloured)).toBe(shown)
    expect(coloured).not.toBe(shown)
  })

  it('names what was accepted, and by whom', () => {
    const [first] = report().findings
    const accepted = check({
      text,
      format: 'text',
      council: 'haringey',
      context,
      suppressions: [
        { finding: first!.id, reason: 'Agreed with the clerk.', by: 'Pat Ode' },
        { finding: 'none', reason: 'x', by: 'y' },
      ],
    })
    expect(accepted.findings.map(({ id }) => id)).not.toContain(first!.id)
    expect(accepted.suppressed).toHaveLength(1)
    const words = stylish(accepted, 'gate.txt', { colour: false, columns: 80 })
    expect(words).toContain('accepted by Pat Ode')
    expect(words).toContain('none: not used')
  })
})

describe('the report for machines', () => {
  it('is what its schema says', () => {
    expect(reportSchema.parse(report())).toEqual(report())
  })

  it('gives the words in question, what stands around them, and never half a character', () => {
    const finding = report().findings.find(({ voice }) => voice === 'quoted')!
    expect(finding).toMatchObject({ text: 'I shall be first in the queue 🎉,', speaker: 'Ada Finch' })
    for (const { before = '', after = '' } of report().findings)
      expect(`${before}${after}`.isWellFormed()).toBe(true)
  })

  it('links to the documentation of the clause', () => {
    expect(report().findings[0]?.docs).toBe('docs/rules/haringey.md#haringey-13-20-advance')
  })
})

describe('the text with its findings marked', () => {
  it('is the whole text, cut where findings begin and end', () => {
    const document = openDocument(text, 'text')
    const blocks = markedText(document, report())
    expect(blocks.map((block) => block.pieces.map((piece) => piece.text).join('')).join('\n\n')).toBe(
      document.text,
    )
    const marked = blocks.flatMap((block) => block.pieces).filter((piece) => piece.findings.length > 0)
    expect(marked.map((piece) => piece.text)).toEqual([
      'The Cabinet will approve',
      'a promise kept by the ',
      'Labour',
      'I shall be first in the queue 🎉,',
    ])
  })
})
