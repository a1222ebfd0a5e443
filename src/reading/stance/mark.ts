import type { Range } from '../../document/offset-map.js'

/**
 * What somebody takes a stance on.
 *
 * - `personal`: they speak for themselves
 * - `view`: what is right, wrong, or ought to be done
 * - `praise`: pleased words of a plan
 * - `boast`: claims for what is theirs, with no source
 * - `judges`: people, or those who decide, praised or blamed for what they do
 * - `admires`: one person, for who they are
 * - `politics`: parties, those in power, elections
 * - `employer`: the council run down by those who work for it
 * - `employment`: their own pay and conditions
 * - `extreme`: abuse
 * - `defies`: what has been decided is not to be done
 */
export type StanceKind =
  | 'personal'
  | 'view'
  | 'praise'
  | 'boast'
  | 'judges'
  | 'admires'
  | 'politics'
  | 'employer'
  | 'employment'
  | 'extreme'
  | 'defies'

/** Who is judged: members, a body of them, those one works with, or others. */
export type Judged = 'member' | 'function' | 'colleague' | 'other'

/** Words of an utterance that show a stance. Offsets are into the utterance. */
export interface Mark extends Range {
  kind: StanceKind
  /** `plain`: they say so. `likely`: a person should look. */
  certainty: 'plain' | 'likely'
  side?: 'for' | 'against'
  /** On something that is decided, not done. */
  policy?: boolean
  of?: Judged
}
