import type { Range } from '../document/offset-map.js'
import {
  findBareNames,
  findTitledNames,
  isCouncillorTitle,
  LETTERS_AFTER,
  surname,
  type NameMention,
} from './names.js'
import type { Role } from '../roles.js'
import { readPost, type Post } from './posts.js'

/** A person where the draft names them, with the post given beside the name or elsewhere. Offsets are into `Document.text`. */
export interface PersonMention extends NameMention {
  post?: Post
  roleClass: Role
  /** A party in brackets after the name. */
  party?: string
}

const PARTY_IN_BRACKETS =
  /^\s*\((lab(?:our)?|con(?:servative)?|lib(?:eral)? dem(?:ocrat)?s?|ld|green|ind(?:ependent)?|reform(?: uk)?|snp|plaid(?: cymru)?)\)/i

/** What follows an untitled name when it is a person's: a post, an age, what they do. */
const PERSON_FOLLOWS = /^(?:,| \(| who\b| said\b| added\b| (?:MP|MS|MSP|AM|MLA|OBE|MBE|CBE)\b)/

/** A post right before an untitled name: `Returning Officer Ian Larch`, `leader Glen Alder`. */
const POST_BEFORE_NAME =
  /\b(?:officer|leader|executive|chair\w*|member|director|councillor|mp|minister|commissioner|manager|spokes\w+) $/i

/** Everyone a draft names, in order, so that a surname, a pronoun or a post alone finds its person. */
export class People {
  readonly mentions: readonly PersonMention[]
  readonly #bySurname = new Map<string, PersonMention[]>()

  constructor(folded: string) {
    const mentions = inOrder(findTitledNames(folded), findBareNames(folded))
      .filter(
        (name) =>
          name.title !== undefined ||
          PERSON_FOLLOWS.test(folded.slice(name.end, name.end + 8)) ||
          POST_BEFORE_NAME.test(folded.slice(Math.max(0, name.start - 20), name.start)),
      )
      .map((name) =>
        describe(folded, name, { start: sentenceStart(folded, name.start), end: name.end + 200 }),
      )
    this.mentions = mentions
    for (const mention of mentions) {
      const key = surname(mention.name)
      const same = this.#bySurname.get(key)
      if (!same) this.#bySurname.set(key, [mention])
      // One of each kind tells as much as all of them, and a name may stand in a draft a thousand times.
      else if (!same.some((other) => alike(other, mention))) same.push(mention)
    }
  }

  /** The fullest account of a person given by this or any other mention that can only mean them. */
  complete(mention: PersonMention): PersonMention {
    const same = (this.#bySurname.get(surname(mention.name)) ?? []).filter((other) =>
      compatible(mention, other),
    )
    const fullest = same.reduce(
      (best, other) => (other.name.length > best.name.length ? other : best),
      mention,
    )
    const different = same.some(
      (other) =>
        other.name.includes(' ') && !fullest.name.endsWith(other.name) && !other.name.endsWith(fullest.name),
    )
    if (different && !mention.name.includes(' ')) return mention
    const post = mention.post ?? same.find((other) => other.post && fullest.name.endsWith(other.name))?.post
    const title = mention.title ?? fullest.title
    const member = [mention, ...same].some((other) => isCouncillorTitle(other.title))
    return {
      ...mention,
      name: fullest.name,
      ...(title ? { title } : {}),
      ...(post ? { post } : {}),
      roleClass: post?.roleClass ?? (member ? 'ward-councillor' : mention.roleClass),
    }
  }

  /** The first person whose post has this class. */
  withPost(roleClass: Role | undefined): PersonMention | undefined {
    return roleClass === undefined
      ? undefined
      : this.mentions.find((mention) => mention.post?.roleClass === roleClass)
  }

  /** The last person named before an offset, leaving out names that `skip` rejects (those inside quotations). */
  lastBefore(offset: number, skip: (mention: PersonMention) => boolean): PersonMention | undefined {
    let low = 0
    let high = this.mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.mentions[middle]!.start < offset) low = middle + 1
      else high = middle
    }
    for (let index = low - 1; index >= Math.max(0, low - 20); index--) {
      const mention = this.mentions[index]!
      if (!skip(mention)) return mention
    }
    return undefined
  }
}

/** Titled names and those bare ones that overlap none of them, in order. */
function inOrder(titled: readonly NameMention[], bare: readonly NameMention[]): NameMention[] {
  const merged: NameMention[] = []
  let next = 0
  for (const name of bare) {
    while (next < titled.length && titled[next]!.start < name.end) merged.push(titled[next++]!)
    if (name.start >= (merged.at(-1)?.end ?? 0)) merged.push(name)
  }
  return [...merged, ...titled.slice(next)]
}

const alike = (a: PersonMention, b: PersonMention): boolean =>
  a.name === b.name && a.title === b.title && a.post?.text === b.post?.text

/** Two mentions that may be one person: one name ends the other, or a first name with a style begins it. */
function compatible(a: PersonMention, b: PersonMention): boolean {
  return a.name.endsWith(b.name) || b.name.endsWith(a.name)
}

/** Reads the post beside a name: after it (`NAME, Head of Parks,`) or before it (`The Leader, NAME`). */
export function describe(folded: string, name: NameMention, around: Range): PersonMention {
  const following = folded.slice(name.end, Math.min(around.end, name.end + 240)).split(/[\n"]/, 1)[0]!
  const letters = LETTERS_AFTER.exec(following)?.[0] ?? ''
  const after = following.slice(letters.length)
  const before = folded
    .slice(Math.max(around.start, name.start - 160), name.start)
    .split(/[\n"]/)
    .at(-1)!
  const party = PARTY_IN_BRACKETS.exec(after)?.[1]
  const post = postAfter(after) ?? postBefore(before) ?? readPost(letters)
  return {
    ...name,
    ...(post ? { post } : {}),
    ...(party ? { party } : {}),
    roleClass: post?.roleClass ?? (isCouncillorTitle(name.title) ? 'ward-councillor' : 'external-person'),
  }
}

const CUE_FOLLOWS =
  /,?\s(?:said|says|added|adds|commented|explained|stated|told|continued|replied|went on|recalled)\b.*$/s

/** What a person did ends their post: `…, executive councillor for housing, declared it open`. */
const VERB_FOLLOWS = /,\s(?:has|have|is|was|were|will|would|can|had|did|\p{Ll}{3,15}ed)\s.*$/su

function postAfter(words: string): Post | undefined {
  const match =
    /^(?:\s*\([^)]{1,40}\))?(?:\s*,|\s+-|(?=\s+(?:who|which)\s)|(?=\s+the (?:council|leader|deputy|cabinet|chair|mayor)))\s*(.{2,200})/is.exec(
      words,
    ) ?? /^\s*\(([^)]{4,80})\)/.exec(words)
  if (!match) return undefined
  let phrase = match[1]!
    .replace(/[.!?:;](?:\s.*)?$/s, '')
    .replace(CUE_FOLLOWS, '')
    .replace(VERB_FOLLOWS, '')
  const clause = /^who (is|was|chairs|leads|sits|represents)\b/.exec(phrase)
  if (clause)
    return readPost(
      clause[1] === 'chairs' || clause[1] === 'sits' || clause[1] === 'represents' ? phrase.slice(4) : phrase,
    )
  phrase = phrase.replace(/,?\s(?:who|which|whose)\s(?!is\s)(?!chairs\s).*$/s, '')
  return readPost(phrase.replace(/[,\s-]{1,5}$/, ''))
}

function postBefore(words: string): Post | undefined {
  const phrase = words
    .replace(/^.*[.!?:;]\s+/s, '')
    .trim()
    .replace(/,$/, '')
  if (phrase === '') return undefined
  return readPost(phrase.split(/,\s*/).at(-1)!) ?? readPost(phrase)
}

function sentenceStart(folded: string, offset: number): number {
  const before = folded.slice(Math.max(0, offset - 160), offset)
  const stop = /^.*(?:[.!?]["')]*\s|\n)/s.exec(before)
  return offset - before.length + (stop?.[0].length ?? 0)
}
