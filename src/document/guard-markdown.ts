import { DraftError } from '../errors.js'
import { limits } from './limits.js'
import { LineIndex, linesOf } from './lines.js'
import type { Range } from './offset-map.js'

/** One container mark at the start of a line: block quote, bullet, number, footnote. */
const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,100}\]:)/y
const MARK = /\*+|_+|~+|`+|\[|\]|<[!?]/g
/** A character reference or a tag. */
const REFERENCE = /&(?=#?\w{1,31};)|<(?=\/?[a-z])/gi
const UNDERLINE = /^(?:=+|-+)[ \t]*$/

/**
 * Refuses Markdown that no release holds and that would keep the parser busy for minutes.
 *
 * micromark matches emphasis, brackets and code in a time that grows with the square of their number in one
 * paragraph; each line costs as much as its containers are deep; and some structures make it edit one long list of
 * events again and again. One pass over the source counts all of these. Within the limits, a draft takes a time that
 * grows with its length.
 */
export function guardMarkdown(source: string, part: Range): void {
  let marks = 0
  let references = 0
  let lines = 0
  let structures = 0
  let paragraphs = 0
  let inQuote = false
  for (const { start: lineStart, text } of linesOf(source, part.start, part.end)) {
    const { depth, quoted, item, length } = containers(text)
    if (depth > limits.nesting) throw tooDeep(source, lineStart)
    const rest = text.slice(length)
    const blank = rest.trim() === ''
    if (quoted && !inQuote) structures++
    inQuote = quoted
    if (item) structures++
    if (UNDERLINE.test(rest.trimEnd())) structures++
    if (structures > limits.structures) {
      throw tooMany(
        source,
        lineStart,
        `more than ${limits.structures} list items, quotes and headings in a row`,
      )
    }
    if (!blank && lines === 0) paragraphs++
    if (paragraphs > limits.paragraphs) {
      throw tooMany(source, lineStart, `more than ${limits.paragraphs} paragraphs of a few letters each`)
    }
    lines = blank ? 0 : lines + 1
    if (lines > limits.linesPerParagraph) {
      throw tooMany(source, lineStart, `more than ${limits.linesPerParagraph} lines without a blank one`)
    }
    if (blank) marks = references = 0
    else {
      marks += rest.match(MARK)?.length ?? 0
      references += rest.match(REFERENCE)?.length ?? 0
    }
    if (references > limits.referencesPerParagraph) {
      const what = `more than ${limits.referencesPerParagraph} tags and character references, such as <b> and &nbsp;, in one paragraph`
      throw tooMany(source, lineStart, what)
    }
    if (marks > limits.marksPerParagraph) {
      const what = `more than ${limits.marksPerParagraph} asterisks, underscores, brackets or backticks in one paragraph`
      throw tooMany(source, lineStart, what)
    }
  }
}

function containers(line: string): { depth: number; quoted: boolean; item: boolean; length: number } {
  let depth = 0
  let quoted = false
  let item = false
  let length = 0
  CONTAINER.lastIndex = 0
  for (let match = CONTAINER.exec(line); match; match = CONTAINER.exec(line)) {
    depth++
    if (match[0].endsWith('>')) quoted = true
    else item = true
    length = CONTAINER.lastIndex
    if (depth > limits.nesting) break
  }
  // Nested lists are also written by indenting, at two columns a level or more.
  const indent = /^[ \t]*/.exec(line.slice(length, length + 2 * limits.nesting + 2))?.[0].length ?? 0
  return { depth: depth + Math.floor(indent / 2), quoted, item, length }
}

const lineAt = (source: string, offset: number): string =>
  `line ${new LineIndex(source.slice(0, offset)).position(offset).line}`

function tooDeep(source: string, offset: number): DraftError {
  return new DraftError('draft-too-deep', `The Markdown is nested more than ${limits.nesting} levels deep.`, {
    place: lineAt(source, offset),
    remedy:
      'No press release needs that. If the line is not meant as a list or a quote, send the draft as plain text.',
  })
}

function tooMany(source: string, offset: number, what: string): DraftError {
  return new DraftError('draft-too-deep', `The Markdown holds ${what}.`, {
    place: lineAt(source, offset),
    remedy: 'No press release needs that. Send the draft as plain text, or remove the marks.',
  })
}
