import type { Range } from '../../document/offset-map.js'
import { memberRoles, type Role } from '../../roles.js'
import { isCouncillorTitle, type NameMention } from '../people/names.js'
import { isMember, officeOf, type People, type Person } from '../people/people.js'
import type { PlacedPost } from '../posts/beside.js'
import { rank, readPost, type Post } from '../posts/read-post.js'
import type { Subject } from './named-items.js'
import { matchesOf } from '../matches.js'

/** How a speaker was found. */
export type Found = 'named' | 'pronoun' | 'continued' | 'unnamed'

export interface Speaker {
  /** Full name where the draft gives it anywhere; for an unnamed speaker, the words used (`the Mayor`). */
  name: string
  /** Where the name or the words stand, in this attribution or the one it goes back to. */
  at: Range | null
  title?: string
  post?: Post
  /** Where the words of the post stand, beside this mention or another. */
  postAt?: Range
  roleClass: Role
  /** A party in brackets after the name. */
  party?: string
  how: Found
  /** Where the full name stands, when that is elsewhere. */
  fullNameAt?: Range
  /** Others whom the name could mean: `Cllr Finch` where the draft names two. */
  couldBe?: string[]
  /** Others who say the same words: `Cllr A and Cllr B said`. */
  beside?: Speaker[]
}

/** The name as the draft styles it: `Cllr Ada Finch`. */
export const styled = (speaker: Speaker): string =>
  speaker.title ? `${speaker.title} ${speaker.name}` : speaker.name

/** Makes speakers of the subjects of verbs: who they are, in what post. */
export class SpeakerMaker {
  readonly #folded: string
  readonly #people: People

  constructor(folded: string, people: People) {
    this.#folded = folded
    this.#people = people
  }

  /** A pronoun gives no speaker of itself: who is meant must be found first. */
  of(subject: Subject): Speaker | undefined {
    if (subject.kind === 'pronoun') return undefined
    if (subject.kind === 'person') {
      const speaker = this.person(subject.person, subject.mention, 'named')
      const beside = subject.beside?.flatMap((other) => this.of(other) ?? [])
      return beside && beside.length > 0 ? { ...speaker, beside } : speaker
    }
    const words = this.words(subject.at)
    if (subject.kind === 'described') {
      const post = readPost(words)
      const holder =
        (ONE_HOLDER.test(words) ? this.#holderOf(post?.roleClass, words) : undefined) ??
        (/^the (?:ward |local )?councillor$/i.test(words)
          ? this.#people.lastCouncillor(subject.at.start)
          : undefined)
      if (holder) return this.person(holder, { ...subject.at, name: holder.name }, 'named')
      return unnamed(words, subject.at, post)
    }
    return unnamed(words, subject.at, undefined)
  }

  /** `The Mayor` may be the one the draft calls elected, `the chair` that of scrutiny: where nobody else is. */
  #holderOf(role: Role | undefined, words: string): Person | undefined {
    const also = role && /^(?:the|our) (?:mayor|chair(?:man|woman)?)$/i.test(words) ? ALSO[role] : undefined
    return this.#people.holder(role, also)
  }

  words({ start, end }: Range): string {
    return this.#folded.slice(start, end).trim()
  }

  /** @param mention where the person is named or meant */
  person(person: Person, mention: NameMention, how: Found): Speaker {
    const beside = how === 'named' ? this.#people.postBeside(mention) : undefined
    const stated = this.#fuller(beside, person)
    const post = stated?.post ?? officeOf(person)
    const title = mention.title ?? person.title
    const member = isCouncillorTitle(title) || isMember(person)
    const party = person.party ?? post?.party
    const isShort = !mention.name.includes(' ') && person.name.includes(' ')
    const others = isShort ? this.#people.namesakes(mention.name, person, mention.title) : []
    const elsewhere = person.fullest.start !== mention.start && person.name !== mention.name
    return {
      name: person.name,
      at: { start: mention.start, end: mention.end },
      ...(title ? { title } : {}),
      ...(post ? { post } : {}),
      ...(stated?.at ? { postAt: stated.at } : {}),
      roleClass: this.#ofScrutiny(member ? memberClass(post) : named(post), post, mention.start),
      ...(party ? { party } : {}),
      how,
      ...(others.length > 0 ? { couldBe: others.map(({ name }) => name) } : {}),
      ...(elsewhere ? { fullNameAt: { start: person.fullest.start, end: person.fullest.end } } : {}),
    }
  }

  /** `Its chair`, `the committee's chair`: of scrutiny where that is the body named last before. */
  #ofScrutiny(role: Role, post: Post | undefined, offset: number): Role {
    if (role !== 'committee-chair' || !/^(?:the )?(?:committee|panel)?$/i.test(post?.body ?? '')) return role
    const before = this.#folded.slice(Math.max(0, offset - NEAR), offset)
    const kind = Array.from(matchesOf(before, COMMITTEE), ([, word]) => word!.toLowerCase())
      .filter((word) => !NO_KIND.has(word))
      .at(-1)
    return kind === 'scrutiny' || kind === 'overview' ? 'scrutiny-chair' : role
  }

  /** The post beside the name, unless the draft gives the same person a higher one elsewhere. */
  #fuller(beside: PlacedPost | undefined, person: Person): PlacedPost | undefined {
    if (beside && !LOWLY.has(beside.post.roleClass)) return beside
    const best = this.#people.postOf(person)
    return beside && best && rank(beside.post) <= rank(best.post) ? beside : (best ?? beside)
  }
}

/** The class under which a post may be known elsewhere in the draft. */
const ALSO: Partial<Record<Role, Role>> = {
  'civic-mayor': 'elected-mayor',
  'committee-chair': 'scrutiny-chair',
}

/** How far before a chair the committee is looked for. */
const NEAR = 800
const COMMITTEE = /(?<![\p{L}-])(\p{L}{1,30}) (?:sub-?)?(?:committee|panel|commission|board)(?![\p{L}])/giu
const NO_KIND = new Set([
  'the',
  'this',
  'that',
  'its',
  'our',
  'a',
  'an',
  'same',
  'whole',
  'said',
  'by',
  'of',
  'and',
])

/** Posts beside which the draft may give a higher one elsewhere. */
const LOWLY = new Set<Role>(['ward-councillor', 'committee-member', 'civic-mayor', 'other'])

/** A councillor stays one whose post is of another body or no longer held: `Cllr NAME, chair of governors`. */
function memberClass(post: Post | undefined): Role {
  if (post && NATIONAL.test(post.text)) return 'external-person'
  if (post && memberRoles.has(post.roleClass)) return post.roleClass
  return post && ELSEWHERE.test(post.text) ? 'other' : 'ward-councillor'
}

/** A spokesperson who is named is an officer like another. */
const named = (post: Post | undefined): Role =>
  post?.roleClass === 'spokesperson-unnamed' ? 'officer' : (post?.roleClass ?? 'external-person')

/** A councillor who speaks for the councils of a country may be of any of them. */
const NATIONAL = /\b(?:Local Government Association|W?LGA|COSLA|London Councils|County Councils Network)\b/

/** A parish councillor is of another council; an honorary alderman has left this one. */
const ELSEWHERE = /\b(?:parish|town|community) (?:council(?:lor)?\b)|\bhonorary (?:alder|free)/i

/** Words for a post that one person holds: `the Mayor`, not `a councillor`. */
const ONE_HOLDER =
  /^(?:the|our|council|opposition) (?:[\p{L}'-]+ ){0,3}?(?:lord mayor|mayor|deputy mayor|provost|leader|deputy leader|chair(?:man|woman)?|vice-chair(?:man|woman)?|cabinet member|chief executive|returning officer|monitoring officer|minister)\b/iu

function unnamed(words: string, at: Range, post: Post | undefined): Speaker {
  const ofCouncil = /council\b|press officer/i.test(words) || /^(?:an?|the) spokes/i.test(words)
  return {
    name: words,
    at: { start: at.start, end: at.end },
    ...(post ? { post } : {}),
    roleClass: post?.roleClass ?? (ofCouncil ? 'spokesperson-unnamed' : 'external-person'),
    how: 'unnamed',
  }
}
