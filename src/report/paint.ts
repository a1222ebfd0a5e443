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
