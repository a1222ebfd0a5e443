import type { Range } from '../../document/offset-map.js'
import type { Utterance } from '../stance/utterances.js'

/**
 * What a claim is of.
 *
 * - `superlative`: what is ours is above all others, and nobody is named who judged it so
 * - `praise`: lavish words for what is ours
 * - `heat`: turns of phrase that nobody uses who keeps to facts: contempt, outrage, triumph
 * - `record`: what somebody has done in office, praised
 * - `promise`: what will or will never be, promised or told as certain
 * - `effect`: what good will come of something, told as certain
 * - `plan`: what is intended, with nothing said of who agreed to it
 */
export type ClaimKind = 'superlative' | 'praise' | 'heat' | 'record' | 'promise' | 'effect' | 'plan'

/** A claim that a draft makes. The range is that of the words that show it, in `Document.text`. */
export interface Claim extends Range {
  kind: ClaimKind
  /** `plain`: said outright. `likely`: a person should look. */
  certainty: 'plain' | 'likely'
  /** Of praise: how much of it; a single word of it is 2. */
  weight?: number
  utterance: Utterance
}

/** A claim within one utterance; offsets are into it. */
export type ClaimMark = Omit<Claim, 'utterance'>
