import pc from 'picocolors'
import wrapAnsi from 'wrap-ansi'

/** Colours and line width of a text report. Colour only ever repeats what the words say. */
export interface Paper {
  colour: boolean
  /** Columns to keep within. */
  columns: number
}

export interface Paint {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  yellow(text: string): string
  green(text: string): string
  cyan(text: string): string
}

export function paint(paper: Paper): Paint {
  return pc.createColors(paper.colour)
}

/** Wraps words to the paper, each line after `indent` spaces; the first line may begin with `first` instead. */
export function wrap(text: string, paper: Paper, indent: number, first = ' '.repeat(indent)): string {
  const width = Math.max(24, Math.min(paper.columns, 100) - indent)
  const lines = wrapAnsi(text, width, { hard: true, trim: true }).split('\n')
  return lines.map((line, index) => ((index === 0 ? first : ' '.repeat(indent)) + line).trimEnd()).join('\n')
}

/** At most so many characters, words in the middle left out; marks that open again on each paragraph are dropped. */
export function shorten(text: string, length: number): string {
  const plain = text
    .replace(/\n\s*["“‘]?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain.length <= length) return plain
  const head = plain.slice(0, Math.ceil((length - 3) * 0.65))
  const tail = plain.slice(head.length + 3 - length)
  return `${head.replace(/\s\S*$/, '')} … ${tail.replace(/^\S*\s/, '')}`
}

/** Widths of the columns of a table, in parts of what the paper has left after the first. */
const PARTS = [0.32, 0.42, 0.26]
const FIRST = 6
const GAP = 2

/** A row of a table: a narrow first cell and three wider ones, each wrapped in its column. */
export function columns(cells: readonly string[], paper: Paper): string {
  const room = Math.max(48, Math.min(paper.columns, 110)) - FIRST - GAP
  return row(cells, [FIRST, ...PARTS.map((part) => Math.floor(room * part) - GAP)])
}

/** A row of a table, each cell wrapped in its column of so many characters. */
export function row(cells: readonly string[], widths: readonly number[]): string {
  const wrapped = cells.map((cell, index) =>
    wrapAnsi(cell, widths[index]!, { hard: true, trim: true }).split('\n'),
  )
  const height = Math.max(...wrapped.map((cell) => cell.length))
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((cell, index) => (cell[line] ?? '').padEnd(widths[index]! + GAP))
      .join('')
      .trimEnd(),
  )
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')
}
