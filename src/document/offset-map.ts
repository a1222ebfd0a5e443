/** A half-open range of UTF-16 code units, 0-based. */
export interface Range {
  start: number
  end: number
}

/**
 * Where each piece of the prose came from in the source.
 *
 * A piece is either a verbatim copy (equal lengths, mapped unit by unit) or a replacement (`’` for `&rsquo;`, one
 * space for a run of white space), which maps only as a whole: a range that touches a replacement covers all of its
 * source. Pieces are in text order; gaps between them (the blank line that joins two blocks) have no source.
 */
export class OffsetMap {
  readonly #textStart: number[] = []
  readonly #textEnd: number[] = []
  readonly #sourceStart: number[] = []
  readonly #sourceEnd: number[] = []
  readonly #verbatim: boolean[] = []

  /** Adds a piece; neighbouring verbatim pieces that continue each other are joined. */
  add(textStart: number, textEnd: number, sourceStart: number, sourceEnd: number, verbatim: boolean): void {
    const last = this.#textStart.length - 1
    if (
      verbatim &&
      last >= 0 &&
      this.#verbatim[last] &&
      this.#textEnd[last] === textStart &&
      this.#sourceEnd[last] === sourceStart
    ) {
      this.#textEnd[last] = textEnd
      this.#sourceEnd[last] = sourceEnd
      return
    }
    this.#textStart.push(textStart)
    this.#textEnd.push(textEnd)
    this.#sourceStart.push(sourceStart)
    this.#sourceEnd.push(sourceEnd)
    this.#verbatim.push(verbatim)
  }

  /** Forgets everything from `textEnd` on: used when trailing white space is taken back. */
  truncate(textEnd: number): void {
    let last = this.#textStart.length - 1
    while (last >= 0 && this.#textStart[last]! >= textEnd) {
      for (const column of [this.#textStart, this.#textEnd, this.#sourceStart, this.#sourceEnd]) column.pop()
      this.#verbatim.pop()
      last--
    }
    if (last >= 0 && this.#textEnd[last]! > textEnd) {
      const dropped = this.#textEnd[last]! - textEnd
      this.#textEnd[last] = textEnd
      if (this.#verbatim[last]) this.#sourceEnd[last]! -= dropped
    }
  }

  /**
   * The source range of a text range. An empty range maps to an empty one. A caption follows its paragraph in the
   * text and may stand before or within it in the source, so every piece of the range counts, not just its ends.
   */
  toSource(start: number, end: number): Range {
    if (this.#textStart.length === 0) return { start: 0, end: 0 }
    const first = this.#pieceAtOrAfter(start)
    let sourceStart = this.#startIn(first, start)
    if (end <= start) return { start: sourceStart, end: sourceStart }
    const last = this.#pieceAtOrBefore(end - 1)
    let sourceEnd = sourceStart
    for (let piece = first; piece <= last; piece++) {
      sourceStart = Math.min(sourceStart, this.#startIn(piece, start))
      sourceEnd = Math.max(sourceEnd, this.#endIn(piece, end))
    }
    return { start: sourceStart, end: sourceEnd }
  }

  /** The text range that a source range covers; an empty range where the source held no prose. */
  toText(start: number, end: number): Range {
    const order = this.#inSourceOrder()
    let low = 0
    let high = order.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#sourceEnd[order[middle]!]! > start) high = middle
      else low = middle + 1
    }
    const first = order[low]
    if (first === undefined || this.#sourceStart[first]! >= end) return { start: 0, end: 0 }
    high = order.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#sourceStart[order[middle]!]! < end) low = middle
      else high = middle - 1
    }
    const last = order[low]!
    const verbatimFirst = this.#verbatim[first]!
    const verbatimLast = this.#verbatim[last]!
    const textStart =
      this.#textStart[first]! + (verbatimFirst ? Math.max(0, start - this.#sourceStart[first]!) : 0)
    const textEnd = this.#textEnd[last]! - (verbatimLast ? Math.max(0, this.#sourceEnd[last]! - end) : 0)
    return textStart < textEnd ? { start: textStart, end: textEnd } : { start: textEnd, end: textStart }
  }

  #sourceOrder: number[] | undefined

  /** Pieces by where they stand in the source: text order, but for captions, which follow their paragraph. */
  #inSourceOrder(): number[] {
    this.#sourceOrder ??= this.#sourceStart
      .map((_, piece) => piece)
      .sort((a, b) => this.#sourceStart[a]! - this.#sourceStart[b]!)
    return this.#sourceOrder
  }

  #startIn(piece: number, offset: number): number {
    const inside = Math.max(0, offset - this.#textStart[piece]!)
    return this.#verbatim[piece]
      ? Math.min(this.#sourceEnd[piece]!, this.#sourceStart[piece]! + inside)
      : this.#sourceStart[piece]!
  }

  #endIn(piece: number, offset: number): number {
    const inside = Math.min(offset, this.#textEnd[piece]!) - this.#textStart[piece]!
    return this.#verbatim[piece] ? this.#sourceStart[piece]! + inside : this.#sourceEnd[piece]!
  }

  /** Index of the first piece that ends after `offset`. */
  #pieceAtOrAfter(offset: number): number {
    let low = 0
    let high = this.#textEnd.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#textEnd[middle]! > offset) high = middle
      else low = middle + 1
    }
    return low
  }

  /** Index of the last piece that starts at or before `offset`. */
  #pieceAtOrBefore(offset: number): number {
    let low = 0
    let high = this.#textStart.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#textStart[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
