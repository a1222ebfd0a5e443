import type { Range } from './offset-map.js'

/** A place in the source. `line` and `column` are 1-based, `offset` is 0-based; columns and offsets count UTF-16 code units. */
export interface Position {
  line: number
  column: number
  offset: number
}

/**
 * From the first unit of the words to just after the last: `source.slice(start.offset, end.offset)`.
 *
 * For Word files the source is the extracted text, and `block` says which block the words stand in and at which
 * offset within it.
 */
export interface Span {
  start: Position
  end: Position
  block?: { index: number; offset: number }
}

/** A line of the source: where it starts, and where the next does; `text` is without its line break. */
export interface SourceLine extends Range {
  text: string
}

/** The lines between two offsets. A line ends at CR LF, LF or CR. */
export function* linesOf(source: string, start: number, end = source.length): Generator<SourceLine> {
  let lineStart = start
  while (lineStart < end) {
    let stop = lineStart
    while (stop < end && source.charCodeAt(stop) !== 0x0a && source.charCodeAt(stop) !== 0x0d) stop++
    const crlf = source.charCodeAt(stop) === 0x0d && source.charCodeAt(stop + 1) === 0x0a
    const next = Math.min(end, stop + (crlf ? 2 : 1))
    yield { start: lineStart, end: next, text: source.slice(lineStart, stop) }
    lineStart = next
  }
}

/** Turns offsets into lines and columns. A line ends at CR LF, LF or CR. */
export class LineIndex {
  readonly #starts: number[] = [0]

  constructor(source: string) {
    const ending = /\r\n|\n|\r/g
    while (ending.exec(source)) this.#starts.push(ending.lastIndex)
  }

  position(offset: number): Position {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1, offset }
  }

  span(range: Range): Span {
    return { start: this.position(range.start), end: this.position(range.end) }
  }
}
