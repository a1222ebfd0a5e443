import type { Range } from '../document/offset-map.js'
import { findBareNames, findTitledNames, LETTERS_AFTER, type NameMention } from './names.js'
import type { Role } from '../roles.js'
import { describe, type People, type PersonMention } from './people.js'
import { readPost, type Post } from './posts.js'
import type { MarkedPassage } from './quote-marks.js'

/** How a speaker was found. */
export type Found = 'named' | 'pronoun' | 'continued' | 'unnamed'

export interface Speaker {
  /** Full name where the draft gives it anywhere; for an unnamed speaker, the words used (`the Mayor`). */
  name: string
  /** Where the name or the words stand, in this attribution or the one it goes back to. */
  at: Range | null
  title?: string
  post?: Post
  roleClass: Role
  /** A party in brackets after the name. */
  party?: string
  how: Found
  /** Others who say the same words: `Cllr A and Cllr B said`. */
  beside?: Speaker[]
}

/** The name as the draft styles it: `Cllr Ada Finch`. */
export const styled = (speaker: Speaker): string =>
  speaker.title ? `${speaker.title} ${speaker.name}` : speaker.name

const CUE =
  /(?<![\p{L}'-])(?:said|says|saying|added|adds|adding|commented|comments|commenting|explained|explains|stated|states|told|tells|continued|continues|replied|responded|joked|quipped|warned|noted|remarked|announced|declared|insisted|stressed|argued|agreed|observed|reflected|enthused|beamed|tweeted|posted|asked|recalled|wrote|writes|concluded|admitted|claimed|promised|urged|pointed out|went on(?: to say)?|goes on|according to)(?![\p{L}'-])/giu
/** `,” quipped Cllr Finch` and `,” was the verdict of the Leader`: any verb, where a person follows it. */
const ANY_VERB =
  /^[\s,-]{0,5}(?:(?:was|were) the (?:verdict|view|words|message) of|in the words of|\p{Ll}{2,15}(?:ed|s|aid|old|ook|ote))(?= )/u
const PRONOUN = /(?<!\p{L})(?:he|she|they)(?!\p{L})/iu
const UNNAMED =
  /(?<!\p{L})(?:an? |the |one |several |two |three )?(?:[\p{L}'-]{1,30} ){0,4}?(?:spokes(?:person|man|woman)|press officer|councillors?|resident|tenant|parent|judge|report)(?!\p{L})/iu
const BODY_NAME = String.raw`(?: of (?:the )?[^,.;:"]{2,60})?`
const POST_ALONE = new RegExp(
  String.raw`(?<!\p{L})(?:the|our|council|opposition) (?:(?:lord )?mayor|deputy (?:lord )?mayor|provost|opposition leader|leader|deputy leader|(?:vice-)?chair(?:man|woman)?|cabinet member(?: for [^,.;:"]{2,60})?|chief executive|returning officer|monitoring officer|minister)${BODY_NAME}(?!\p{L})`,
  'iu',
)
/** What may stand before a name that signs the words. */
const SIGNATURE = /^[-–—\s]{0,4}$/

/** A speaker, and the words that say so: cue, name and post. */
export interface Attributed {
  speaker: Speaker
  at: Range
}

/** Finds who speaks, in the words beside a quotation. */
export class SpeakerFinder {
  /** The speaker of the quotation before. */
  last: Speaker | undefined
  readonly #folded: string
  readonly #people: People
  readonly #passages: readonly MarkedPassage[]

  constructor(folded: string, people: People, passages: readonly MarkedPassage[]) {
    this.#folded = folded
    this.#people = people
    this.#passages = passages
  }

  /** `NAME, POST, said:` before the words, `Commented NAME:`, or `NAME (POST):`. The last cue counts. */
  before(lead: Range): Attributed | undefined {
    const words = this.#folded.slice(lead.start, lead.end)
    const cue = [...words.matchAll(CUE)].at(-1)
    const at = (from: number): Range => ({ start: from, end: lead.start + words.trimEnd().length })
    if (!cue) {
      // A colon after a person introduces their words, whatever the verb: `Cllr Finch praised the team: “…`.
      if (!/:\s*$/.test(words)) return undefined
      const clause = lead.start + clauseStart(words, words.length)
      const speaker = this.#named({ start: clause, end: lead.end })
      return speaker && { speaker, at: at(clause) }
    }
    const clause = lead.start + clauseStart(words, cue.index)
    const subject = { start: clause, end: lead.start + cue.index }
    const object = { start: lead.start + cue.index + cue[0].length, end: lead.end }
    const inverted = this.#folded.slice(subject.start, subject.end).trim() === ''
    const speaker = inverted ? this.#speakerIn(object) : this.#speakerIn(subject)
    return speaker && { speaker, at: at(clause) }
  }

  /** `…,” said NAME, POST` or `…,” NAME said` after the words. The first cue counts. */
  after(tail: Range): Attributed | undefined {
    const words = this.#folded.slice(tail.start, tail.end)
    const at = { start: tail.start, end: tail.start + words.trimEnd().length }
    const cue = words.matchAll(CUE).next().value
    if (!cue) {
      const verb = ANY_VERB.exec(words)
      if (verb) {
        const speaker = this.#named({ start: tail.start + verb[0].length, end: tail.end })
        return speaker && { speaker, at }
      }
      return /^\s*[-–—]\s*\p{Lu}/u.test(words) ? this.signed(tail) : undefined
    }
    const subject = { start: tail.start, end: tail.start + cue.index }
    const object = { start: subject.end + cue[0].length, end: tail.end }
    const speaker = /^[\s,-]*$/.test(words.slice(0, cue.index))
      ? this.#speakerIn(object)
      : this.#speakerIn(subject)
    return speaker && { speaker, at }
  }

  /** `“…” – NAME, POST`: a name that begins its stretch. */
  signed(stretch: Range): Attributed | undefined {
    const [name] = findTitledNames(this.#folded, stretch.start, stretch.end)
    if (!name || !SIGNATURE.test(this.#folded.slice(stretch.start, name.start))) return undefined
    const speaker = this.#named(stretch)
    return speaker && { speaker, at: stretch }
  }

  #speakerIn(range: Range): Speaker | undefined {
    const named = this.#named(range)
    if (named) return named
    const words = this.#folded.slice(range.start, range.end)
    const alone = POST_ALONE.exec(words)
    if (alone)
      return this.#holder(alone[0], {
        start: range.start + alone.index,
        end: range.start + alone.index + alone[0].length,
      })
    const unnamed = UNNAMED.exec(words)
    if (unnamed) return unnamedSpeaker(unnamed[0], range.start + unnamed.index)
    return PRONOUN.test(words) ? this.#meant(range.start) : undefined
  }

  /** Someone named in the stretch, with those who speak beside them. */
  #named(range: Range): Speaker | undefined {
    const name = this.#subjectName(range)
    if (!name) return undefined
    const speaker = this.#speakerFor(name, range)
    const beside = this.#beside(name, range).map((other) => this.#speakerFor(other, range))
    return beside.length > 0 ? { ...speaker, beside } : speaker
  }

  #speakerFor(name: NameMention, range: Range): Speaker {
    return speakerOf(this.#people.complete(describe(this.#folded, name, range)), name, 'named')
  }

  /** `Cllr A, Leader, and Cllr B said`, `Cllrs A and B said`: names joined to the first by `and` or commas. */
  #beside(first: NameMention, range: Range): NameMention[] {
    const several = /(?:Cllr|Councillor|Coun)s\b/.test(this.#folded.slice(first.start, first.end))
    const find = several ? findBareNames : findTitledNames
    const others: NameMention[] = []
    let from = first
    for (const name of find(this.#folded, first.end, range.end)) {
      const between = this.#folded.slice(from.end, name.start)
      if (
        !/(?:\band|&|,)\s+$/.test(between) ||
        /[.;:"]|\b(?:who|which|whose|with|of|told|met|after|as)\b.{0,60}$/.test(
          between.replace(/\bof the Council\b/i, ''),
        )
      )
        break
      others.push(several ? { ...name, title: first.title ?? 'Cllr' } : name)
      from = name
    }
    return others.some((name) => /\band\s+$|&\s+$/.test(this.#folded.slice(first.end, name.start)))
      ? others
      : []
  }

  /** The first titled name, else the first other one that is not part of `of …`, `for …`; else a surname alone. */
  #subjectName(range: Range): NameMention | undefined {
    const [titled] = findTitledNames(this.#folded, range.start, range.end)
    if (titled) return titled
    const bare = this.#bareSubject(range)
    if (bare) return bare
    const alone =
      /^[\s,-]*(\p{Lu}[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*)(?=\s*$|,\s(?:the |our |a )?\p{Ll})/u.exec(
        this.#folded.slice(range.start, range.end),
      )
    if (!alone) return undefined
    const start = range.start + alone[0].indexOf(alone[1]!)
    const mention = { name: alone[1]!, start, end: start + alone[1]!.length }
    const known = this.#people.complete({ ...mention, roleClass: 'external-person' })
    const described = describe(this.#folded, mention, range)
    return known.name === mention.name && !described.post ? undefined : mention
  }

  /** An untitled name that can be the subject: set off by a comma or the end, else any that is no part of a phrase. */
  #bareSubject(range: Range): NameMention | undefined {
    const names = findBareNames(this.#folded, range.start, range.end).filter(
      ({ start, end }) =>
        !/\b(?:of|for|in|at|near|from|the)\s+$/.test(
          this.#folded.slice(Math.max(range.start, start - 8), start),
        ) && !this.#folded.slice(start, end).endsWith("'s"),
    )
    return names.find(({ end }) => this.#setOff(end, range.end)) ?? names[0]
  }

  #setOff(end: number, rangeEnd: number): boolean {
    const after = this.#folded.slice(end, rangeEnd)
    return /^(?:,|\s*\(|\s*$|\s+who\b)/.test(after.replace(LETTERS_AFTER, ''))
  }

  /** `the Mayor`: who holds the post, if the draft says; otherwise the post is all that is known. */
  #holder(words: string, at: Range): Speaker {
    const post = readPost(words)
    const holder = this.#people.withPost(post?.roleClass)
    if (holder) return speakerOf(this.#people.complete(holder), at, 'named')
    return {
      name: words,
      at,
      ...(post ? { post } : {}),
      roleClass: post?.roleClass ?? 'other',
      how: 'unnamed',
    }
  }

  /** Whom a pronoun means: the person named last outside quotations, if after the last speaker; else that speaker. */
  #meant(offset: number): Speaker | undefined {
    const named = this.#people.lastBefore(offset, (mention) => this.#isQuoted(mention.start))
    if (named && (!this.last?.at || named.start > this.last.at.start)) {
      return speakerOf(this.#people.complete(named), named, 'pronoun')
    }
    return this.last && { ...this.last, how: 'pronoun' }
  }

  #isQuoted(offset: number): boolean {
    let low = 0
    let high = this.#passages.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#passages[middle]!.opens < offset) low = middle
      else high = middle - 1
    }
    const passage = this.#passages[low]
    return passage !== undefined && offset > passage.opens && offset < passage.closes
  }
}

function speakerOf(person: PersonMention, at: Range, how: Found): Speaker {
  return {
    name: person.name,
    at: { start: at.start, end: at.end },
    ...(person.title ? { title: person.title } : {}),
    ...(person.post ? { post: person.post } : {}),
    roleClass: person.roleClass,
    ...(person.party ? { party: person.party } : {}),
    how,
  }
}

function unnamedSpeaker(words: string, offset: number): Speaker {
  const name = words.trim()
  const start = offset + words.indexOf(name)
  const post = readPost(name)
  const ofCouncil = /council\b|press officer/i.test(name) || /^(?:an?|the) spokes/i.test(name)
  return {
    name,
    at: { start, end: start + name.length },
    ...(post ? { post } : {}),
    roleClass: post?.roleClass ?? (ofCouncil ? 'spokesperson-unnamed' : 'external-person'),
    how: 'unnamed',
  }
}

/** Start of the sentence a cue belongs to. */
function clauseStart(words: string, cue: number): number {
  let start = 0
  for (const stop of words.slice(0, cue).matchAll(/[.!?]\s+(?=[\p{Lu}"'])/gu)) {
    if (!endsInAbbreviation(words.slice(0, stop.index + 1))) start = stop.index + stop[0].length
  }
  return start
}

/** `Cllr.`, `Dr.` and initials do not end a sentence. */
export const endsInAbbreviation = (words: string): boolean =>
  /(?:^|[\s("'])(?:Cllrs?|Couns?|Colr|Dr|Mr|Mrs|Ms|Prof|Revd?|St|Rt|Hon|\p{Lu})\.$/u.test(words.slice(-8))
