import type { Block, Document } from '../document/document.js'
import type { Range } from '../document/offset-map.js'
import { People } from './people.js'
import type { MarkedPassage } from './quote-marks.js'
import { endsInAbbreviation, SpeakerFinder, type Speaker } from './speakers.js'

/** A quotation with its speaker, in document order. Offsets are into `Document.text`. */
export interface Quotation {
  segments: Range[]
  text: string
  speaker: Speaker | null
  /** The words that attribute it: cue, name and post. */
  attribution: Range | null
}

/** Longest block that signs the words before it. */
const SIGNATURE_LENGTH = 140

/** Longest stretch beside a quotation that is searched for its speaker. */
const REACH = 400

/**
 * Joins each passage to its speaker: named before or after it, named in the block before, meant by a pronoun, or
 * carried on from the quotation before. A passage with neither a speaker nor the shape of speech (a title, a scare
 * quote) is left out.
 */
export function attribute(
  document: Document,
  folded: string,
  passages: readonly MarkedPassage[],
): Quotation[] {
  const finder = new SpeakerFinder(folded, new People(folded), passages)
  const quotations: Quotation[] = []
  passages.forEach((passage, index) => {
    const block = document.blockAt(passage.opens)
    if (!block) return
    const previous = passages[index - 1]
    const found =
      finder.before(leadOf(document, folded, passage, previous, block)) ??
      finder.after(tailOf(document, folded, passage, passages[index + 1])) ??
      finder.signed(signatureOf(document, folded, passage))
    const last = quotations.at(-1)
    const carried = !found && last?.speaker && continues(document, last, passage, block)
    const speaker = found?.speaker ?? (carried ? { ...last!.speaker!, how: 'continued' as const } : null)
    const text = passage.segments.map(({ start, end }) => document.text.slice(start, end).trim()).join('\n\n')
    if (!speaker && !isSpeech(text, passage, block)) return
    if (speaker) finder.last = speaker
    quotations.push({
      segments: passage.segments.map((segment) => trim(document.text, segment)),
      text,
      speaker,
      attribution: found?.at ?? null,
    })
  })
  return quotations
}

/** The words before a passage in its block, or the block before it where that ends with a colon or the like. */
function leadOf(
  document: Document,
  folded: string,
  passage: MarkedPassage,
  previous: MarkedPassage | undefined,
  block: Block,
): Range {
  // What ends the sentence of the quotation before belongs to that one: `…,” she said. “…`.
  const from = Math.max(block.start, previous ? tailOf(document, folded, previous, passage).end : 0)
  const within = { start: Math.max(from, passage.opens - REACH), end: passage.opens }
  if (folded.slice(within.start, within.end).trim() !== '') return within
  const before = document.blocks[block.index - 1]
  if (!before || from > block.start || !/[:;,-]\s*$/.test(folded.slice(before.start, before.end))) {
    return { start: passage.opens, end: passage.opens }
  }
  return { start: Math.max(before.start, before.end - REACH), end: before.end }
}

/** The rest of the sentence after a passage, up to the next one. */
function tailOf(
  document: Document,
  folded: string,
  passage: MarkedPassage,
  next: MarkedPassage | undefined,
): Range {
  const block = document.blockAt(passage.closes - 1)
  if (!block || passage.closes >= block.end) return { start: passage.closes, end: passage.closes }
  const limit = Math.min(block.end, passage.closes + REACH, next?.opens ?? block.end)
  const words = folded.slice(passage.closes, limit)
  const stop = [...words.matchAll(/[.!?]/g)].find(
    (mark) => !endsInAbbreviation(words.slice(0, mark.index + 1)),
  )
  return { start: passage.closes, end: stop ? passage.closes + stop.index : limit }
}

/** The short block after a passage that ends its own. */
function signatureOf(document: Document, folded: string, passage: MarkedPassage): Range {
  const block = document.blockAt(passage.closes - 1)
  const next = block && document.blocks[block.index + 1]
  if (!block || passage.closes < block.end || !next || next.end - next.start > SIGNATURE_LENGTH) {
    return { start: passage.closes, end: passage.closes }
  }
  const line = folded.slice(next.start, next.end)
  return /[.!?:;"]$/.test(line.trim()) ? { start: next.start, end: next.start } : next
}

/** A passage goes on with the last speaker in the same block, or when it is a block of its own right after. */
function continues(document: Document, last: Quotation, passage: MarkedPassage, block: Block): boolean {
  const lastSegment = last.segments.at(-1)!
  const lastBlock = document.blockAt(Math.max(lastSegment.start, lastSegment.end - 1))
  if (!lastBlock) return false
  return (
    lastBlock.index === block.index || (block.index === lastBlock.index + 1 && passage.opens === block.start)
  )
}

/** Speech with no speaker at all: a block of its own, or at least a sentence. Titles and scare quotes are neither. */
function isSpeech(text: string, passage: MarkedPassage, block: Block): boolean {
  const words = text.split(/\s+/).length
  // A full stop may stand after the closing mark.
  const wholeBlock = passage.opens === block.start && passage.closes >= block.end - 1
  return (wholeBlock && words >= 5) || (words >= 6 && /^\p{Lu}/u.test(text) && /[.!?,…]$/.test(text))
}

function trim(text: string, range: Range): Range {
  let { start, end } = range
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
