import { columns, paint, wrap, type Paper } from './paint.js'
import { quotationRow } from './quotation-row.js'
import type { ReadingFacts } from './reading.js'

const HEADINGS = ['Line', 'Speaker', 'Post in the draft', 'Read as']
const INDENT = 10

/** Who is quoted, in what post, saying what, and where: a table a press officer can use by itself. */
export function quotationTable(
  reading: ReadingFacts,
  name: string,
  lineOf: (offset: number) => number,
  paper: Paper,
): string {
  const ink = paint(paper)
  const lines = [ink.bold(name), '']
  if (reading.quotations.length === 0) lines.push('  Nobody is quoted.')
  else lines.push(ink.dim(columns(HEADINGS, paper)), '')
  for (const quotation of reading.quotations) {
    const { speaker, post, role, words, notes } = quotationRow(quotation)
    const [first] = quotation.spans
    lines.push(
      columns([first ? String(lineOf(first.start)) : '', speaker, post, role], paper),
      wrap(words, paper, INDENT),
      ...notes.map((note) => ink.dim(wrap(note, paper, INDENT))),
      '',
    )
  }
  return `${lines.join('\n').trimEnd()}\n`
}
