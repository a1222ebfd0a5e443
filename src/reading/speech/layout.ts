import type { Quotation } from './quotation.js'
import type { Statement } from './statements.js'

/** A heading, or a line of plain text that stands as one: short, by itself, with no mark at its end. */
export function isHeadingLike(
  { items, block }: Statement,
  before: Statement | undefined,
  after: Statement | undefined,
): boolean {
  // A question goes on with who was spoken of, and so do `Age: 19`, `Job: tree surgeon`.
  if (block.kind === 'heading') return true
  if (items.at(-1)?.text === '?' || items[1]?.text === ':') return false
  if (
    items.some(
      ({ kind, text }) => kind === 'number' || /^(?:statement|release|embargoed|immediate)$/.test(text),
    )
  )
    return false
  const alone = before?.block.index !== block.index && after?.block.index !== block.index
  const last = items.at(-1)!
  return (
    alone &&
    block.kind === 'paragraph' &&
    items.length < 10 &&
    last.kind !== 'mark' &&
    last.kind !== 'quote' &&
    !items.some(({ kind }) => kind === 'quote')
  )
}

/** Whether a line is a name alone, as at the head of a letter: the post and the council follow on lines of their own. */
export const isLetterhead = ({ items }: Statement): boolean =>
  items.some(({ kind }) => kind === 'name') && items.filter(({ kind }) => kind === 'word').length === 0

/** A quotation drawn out of the text stands there again with its speaker. */
export function sayTwice(quotations: readonly Quotation[]): Quotation[] {
  const speakers = new Map<string, Quotation>()
  for (const one of quotations)
    if (one.speaker && !speakers.has(startOf(one))) speakers.set(startOf(one), one)
  return quotations.map((one) => {
    const again = one.speaker ? undefined : speakers.get(startOf(one))
    return again?.speaker ? { ...one, speaker: { ...again.speaker, how: 'continued' } } : one
  })
}

const startOf = ({ text }: Quotation): string => text.slice(0, 30).toLowerCase()
