import type { Range } from '../../document/offset-map.js'
import type { Speaker } from './speakers.js'

/** A quotation with its speaker, in document order. Offsets are into `Document.text`. */
export interface Quotation {
  segments: Range[]
  text: string
  speaker: Speaker | null
  /** The words that attribute it: cue, name and post. */
  attribution: Range | null
  /** A few quoted words within a sentence of the writer's own: called it “a disgrace”. */
  fragment?: true
  /** A quotation that stands without marks, after `said:` or as a block. */
  unmarked?: true
  /** Words given as someone's with no marks and not to the letter: `Finch said that the gate would open`. */
  reported?: true
}

/** What is said in a draft, in order: in so many words, and reported. */
export interface Attributed {
  quotations: Quotation[]
  reported: Quotation[]
}
