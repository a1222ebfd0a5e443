import type { BlockKind, Document } from './document.js'
import { linesOf } from './lines.js'
import type { Range } from './offset-map.js'
import { TextBuilder } from './text-builder.js'

/** Wider than this, lines are not wrapped by hand or by a mail program: each line is a paragraph of its own. */
const WIDEST_WRAP = 120

/** Nobody wraps narrower than this: shorter lines end where they were meant to. */
const NARROWEST_WRAP = 50

const MAIL_QUOTE = /^(?:>[ \t]?)+/
const BULLET = /^[ \t\u00A0]*(?:[-*•·▪‣◦●–][ \t\u00A0]+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)][ \t\u00A0]+)/i

/** `Q.` and, where something was asked, `A.`: of an interview, not of a list. */
const QUESTION = /^[ \t\u00A0]*Q[.:)][ \t\u00A0]/
const TURN = /^[ \t\u00A0]*[QA][.:)][ \t\u00A0]/

interface Line extends Range {
  kind: BlockKind
  /** True where the line begins a block whatever stands before it. */
  begins: boolean
}

/**
 * Plain text as pasted from an e-mail: paragraphs divided by blank lines, wrapped or not; list items by their bullets
 * or numbers; `>` marks of quoted mail left out.
 *
 * A single line break inside a paragraph ends the block unless the line was wrapped there, that is unless the next
 * word would not have fitted.
 */
export function readText(source: string, start = 0): Document {
  const builder = new TextBuilder(source)
  let paragraph: Line[] = []
  const flush = (): void => {
    writeParagraph(builder, source, paragraph)
    paragraph = []
  }
  for (const line of textLines(source, start)) {
    if (line === null) flush()
    else paragraph.push(line)
  }
  flush()
  return builder.finish('text')
}

/** Each line without its marks and the space around it; null for a blank one. */
function* textLines(source: string, start: number): Generator<Line | null> {
  let asked = false
  for (const { start: lineStart, text: whole } of linesOf(source, start)) {
    let text = whole.trimEnd()
    let offset = lineStart
    let kind: BlockKind = 'paragraph'
    const quoted = MAIL_QUOTE.exec(text)
    if (quoted) {
      offset += quoted[0].length
      text = text.slice(quoted[0].length)
      kind = 'quote'
    }
    const isTurn = QUESTION.test(text) || (asked && TURN.test(text))
    // One answer to each question.
    if (isTurn) asked = QUESTION.test(text)
    const bullet = isTurn ? null : BULLET.exec(text)
    if (bullet && bullet[0].length < text.length) {
      offset += bullet[0].length
      text = text.slice(bullet[0].length)
      kind = 'list-item'
    }
    const indent = text.length - text.trimStart().length
    text = text.trimStart()
    if (text === '') yield null
    else
      yield {
        start: offset + indent,
        end: offset + indent + text.length,
        kind,
        begins: bullet !== null || isTurn,
      }
  }
}

function writeParagraph(builder: TextBuilder, source: string, lines: readonly Line[]): void {
  const widest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  const width = Math.max(widest, NARROWEST_WRAP)
  let previous: Line | undefined
  for (const line of lines) {
    if (previous && !line.begins && isWrapped(source, previous, line, width)) {
      builder.replace(' ', previous.end, line.start)
    } else {
      builder.openBlock(line.kind)
    }
    builder.copy(line.start, line.end)
    previous = line
  }
  builder.closeBlock()
}

function isWrapped(source: string, previous: Line, line: Line, width: number): boolean {
  if (width > WIDEST_WRAP || (previous.kind === 'quote') !== (line.kind === 'quote')) return false
  const firstWord =
    /^\S{1,200}/.exec(source.slice(line.start, Math.min(line.end, line.start + 200)))?.[0] ?? ''
  // A line that ends with a comma goes on, however short: `Cllr NAME,` and the post below.
  if (source[previous.end - 1] === ',' && previous.kind === line.kind) return true
  return previous.end - previous.start + 1 + firstWord.length > width
}
