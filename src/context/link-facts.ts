import type { RoleHeld } from './context.js'
import type { StatedPost } from './posts-held.js'
import type { Looked } from './register.js'

/** A speaker as a draft gives them; a `Speaker` of the reading is one. */
export interface StatedSpeaker {
  name: string
  title?: string | undefined
  post?:
    | (StatedPost & { council?: string | undefined; former?: true | undefined; elect?: true | undefined })
    | undefined
  party?: string | undefined
  /** `unnamed` for words that name nobody, such as `a spokesperson`. */
  how?: string | undefined
}

/**
 * What comes of holding a speaker against the register as of the day.
 *
 * `agrees`: the post stated is held. `post-differs`: another is. `former`: it was held, and is no longer, though another
 * is. `not-yet`: it is held only later. `left`: no post is held any more. `several`: two or more people could be meant.
 * `not-found`: nobody of that name. `post-unstated`: there is nothing to compare.
 */
export const linkStatuses = [
  'agrees',
  'post-differs',
  'former',
  'not-yet',
  'left',
  'several',
  'not-found',
  'post-unstated',
] as const
export type LinkStatus = (typeof linkStatuses)[number]

/** In what the draft and the register differ. */
export const differences = ['post', 'portfolio', 'ward', 'body', 'party'] as const
export type Difference = (typeof differences)[number]

/** A speaker held against the register. */
export interface Link {
  status: LinkStatus
  /** What the register says of the name, and how it was found. */
  looked: Looked
  /** Posts held on the day; empty where nobody was found. */
  held: RoleHeld[]
  /** The post stated, where it was held before or will be later; the last one held, for those who left. */
  other?: RoleHeld
  differs: Difference[]
  /** How the speaker was read, from which words, and what differs: one or more sentences in plain English. */
  explanation: string
}

/** What a link found, before it is put into words. */
export type Compared = Omit<Link, 'explanation'>
