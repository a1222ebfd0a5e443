import type { Range } from '../../document/offset-map.js'
import type { Sentence } from '../sentences.js'
import type { Quotation } from '../speech/quotation.js'
import { Words } from './words.js'

/** A sentence, or as much of it as one voice speaks. Offsets are into `Document.text`. */
export class Utterance implements Range {
  readonly start: number
  readonly end: number
  /** Index of its block. */
  readonly block: number
  /** Whose words it is; undefined for those of the draft itself. */
  readonly quotation: Quotation | undefined
  readonly #folded: string
  #words: Words | undefined

  constructor(folded: string, { start, end }: Range, block: number, quotation?: Quotation) {
    this.start = start
    this.end = end
    this.block = block
    this.quotation = quotation
    this.#folded = folded
  }

  /** What it says, on one line, with the cues that may stand in it. */
  get words(): Words {
    return (this.#words ??= new Words(this.#folded.slice(this.start, this.end).replaceAll('\n', ' ')))
  }
}

interface Piece extends Range {
  quotation: Quotation
}

/**
 * The sentences of a draft, cut where another begins to speak: `“It is wrong,” said Finch` is two utterances. A few
 * quoted words within a sentence of the writer's own stay in it, since they say nothing without it.
 */
export function findUtterances(
  folded: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  reported: readonly Quotation[],
): Utterance[] {
  const pieces = piecesOf(
    quotations.filter(({ fragment }) => !fragment),
    reported,
  )
  const utterances: Utterance[] = []
  const add = (start: number, end: number, block: number, quotation?: Quotation): void => {
    while (start < end && EDGE.test(folded[start]!)) start++
    while (end > start && EDGE.test(folded[end - 1]!)) end--
    if (end - start > 2) utterances.push(new Utterance(folded, { start, end }, block, quotation))
  }
  let next = 0
  for (const { start, end, block } of sentences) {
    while (next < pieces.length && pieces[next]!.end <= start) next++
    let done = start
    for (let index = next; index < pieces.length && pieces[index]!.start < end; index++) {
      const piece = pieces[index]!
      add(done, Math.max(done, piece.start), block)
      add(Math.max(start, piece.start), Math.min(end, piece.end), block, piece.quotation)
      done = Math.min(end, piece.end)
    }
    add(done, end, block)
  }
  return utterances
}

const EDGE = /[\s"'([]/

/** What is spoken, in order and with no overlaps: words between marks come before the same words as reported. */
function piecesOf(quotations: readonly Quotation[], reported: readonly Quotation[]): Piece[] {
  const spread = (list: readonly Quotation[]): Piece[] =>
    list.flatMap((quotation) => quotation.segments.map((segment) => ({ ...segment, quotation })))
  const all = [...spread(quotations), ...spread(reported)].sort((a, b) => a.start - b.start || a.end - b.end)
  const apart: Piece[] = []
  for (const piece of all) {
    const last = apart.at(-1)
    if (!last || piece.start >= last.end) apart.push(piece)
    else if (piece.end > last.end) apart.push({ ...piece, start: last.end })
  }
  return apart
}
