import type { Nodes } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import type { Document } from '../document/document.js'
import type { Range } from '../document/offset-map.js'

export interface Sentence extends Range {
  /** Index of its block. */
  block: number
}

/** The parser's time grows with the square of what it is given; no sentence of a release is longer than this. */
const PIECE = 1_500

/**
 * Abbreviations of British public life after which a sentence goes on. parse-english knows the general ones.
 * (`No.` and `para.` count only before a figure.)
 */
const GOES_ON =
  /(?:^|[\s("'“‘])(?:Cllrs?|Couns?|Colr|Ald|Cdr|Hon|Rt|Rev|Revd|Supt|Insp|Sgt|Gov|Dept|Cttee|approx|incl|est|cf|viz|St|vs?)\.\s*$/

const NEEDS_FIGURE = /(?:^|[\s("'“‘])(?:[Nn]os?|[Pp]aras?|[Ss]ects?|[Aa]rts?|[Rr]egs?|[Pp]ts?|pp?|ss?)\.\s*$/

const parser = new ParseEnglish()

/** The sentences of a document, in order. A sentence never runs over the end of its block. */
export function findSentences(document: Document): Sentence[] {
  const sentences: Sentence[] = []
  for (const block of document.blocks) {
    for (const piece of pieces(document.text, block)) {
      for (const range of sentencesIn(document.text.slice(piece.start, piece.end))) {
        sentences.push({ start: piece.start + range.start, end: piece.start + range.end, block: block.index })
      }
    }
  }
  return sentences
}

/** A block, or parts of a long one: cut after the end of a sentence where there is one, else at a space. */
function* pieces(text: string, block: Range): Generator<Range> {
  let start = block.start
  while (block.end - start > PIECE) {
    const window = text.slice(start, start + PIECE)
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '))
    const space = window.lastIndexOf(' ')
    const length = stop > 0 ? stop + 1 : space > 0 ? space : wholeUnits(window)
    yield { start, end: start + length }
    start += length
    while (start < block.end && text[start] === ' ') start++
  }
  if (start < block.end) yield { start, end: block.end }
}

/** Never cuts an astral character in two. */
function wholeUnits(window: string): number {
  const last = window.charCodeAt(window.length - 1)
  return last >= 0xd800 && last <= 0xdbff ? window.length - 1 : window.length
}

function sentencesIn(text: string): Range[] {
  const found: Range[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'SentenceNode' && node.position) {
      const start = node.position.start.offset ?? 0
      const end = node.position.end.offset ?? start
      const last = found.at(-1)
      if (last && goesOn(text.slice(Math.max(0, last.end - 20), last.end), text.slice(start, end)))
        last.end = end
      else found.push({ start, end })
    } else if ('children' in node) {
      for (const child of node.children) visit(child)
    }
  }
  visit(parser.parse(text))
  return found
}

function goesOn(before: string, after: string): boolean {
  if (NEEDS_FIGURE.test(before)) return /^[(\s]*\d/.test(after)
  return GOES_ON.test(before)
}
