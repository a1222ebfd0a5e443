import type { Range } from '../../document/offset-map.js'

/** Words between quotation marks, one range per block they stand in, marks left out. */
export interface MarkedPassage {
  segments: Range[]
  /** Offset of the opening mark. */
  opens: number
  /** Offset just after the closing mark; the end of the last block where none closes it. */
  closes: number
  /** Words that follow `said:` or stand in a block quote, with no marks. */
  unmarked?: true
  /** After a label: the answer of whoever is interviewed (`A:`), or the words of the one named (`ADA FINCH:`). */
  turn?: 'answer' | 'named'
  /** Of an answer: what stands before the first question. */
  intro?: Intro
  /** No mark closes it. */
  unclosed?: true
}

/** What stands before the first question of an interview. */
export interface Intro extends Range {
  /** False where only a long answer may stand between two questions. */
  fresh: boolean
}

/** The range without the space at its ends. */
export function trim(text: string, range: Range): Range {
  let { start, end } = range
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
