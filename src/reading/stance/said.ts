import type { Words } from './words.js'

/** What is known of an utterance. */
export interface Said {
  words: Words
  /** What the same voice said right before, folded; empty where it said nothing. */
  before: string
  /** In somebody's words, not the draft's own. */
  spoken: boolean
}

/** Whether the speaker says that they believe it, before a place in the utterance. */
export type Believed = (index: number) => boolean

/** Where words stand in an utterance. */
export const placeOf = (match: RegExpMatchArray): { start: number; end: number } => ({
  start: match.index!,
  end: match.index! + match[0].length,
})
