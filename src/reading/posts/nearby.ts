import { simplify } from '../fold.js'
import type { NameMention } from '../people/names.js'
import { isOutside } from './bodies.js'
import { readPost, type Post } from './read-post.js'
import type { PlacedPost } from './shared.js'

/** Posts that the words beside a name tell only together with what stands around them. */

const DEPUTY = /^(?:and )?(?:his|her|their) deputy$/i
/** Whoever has a deputy, said before. */
const DEPUTED = /\b(?:(lord mayor|mayor|provost)|(leader)|(chair(?:man|woman)?))\b/giu

/** `The Leader, Cllr A, left. His deputy, Cllr B,`: the deputy of whoever was named last. */
export function deputyBefore(words: string, folded: string, name: NameMention): Post | undefined {
  const phrase = words
    .replace(/^.*[.!?:;]\s+/s, '')
    .trim()
    .replace(/,$/, '')
  if (!DEPUTY.test(phrase)) return undefined
  const start = name.start - words.length
  const last = Array.from(folded.slice(Math.max(0, start - 400), start).matchAll(DEPUTED)).at(-1)
  if (!last) return undefined
  const roleClass = last[1] ? 'deputy-civic-mayor' : last[2] ? 'deputy-leader' : 'vice-chair'
  return { text: phrase, roleClass }
}

const OF_ANOTHER = /^(?:its|their)\s/i

/** `A housing association will build them. Its director, NAME,`: an officer of the body spoken of before. */
export function isOfAnother(post: Post, folded: string, offset: number): boolean {
  if (!OF_ANOTHER.test(post.text)) return false
  const before = simplify(folded.slice(Math.max(0, offset - 260), offset))
  const sentence = /(?:^|[.!?]\s)([^.!?]{1,240})[.!?]["')]{0,2}\s{0,3}$/.exec(before)?.[1] ?? ''
  const subject = sentence.split(/ (?:will|has|have|is|are|was|were|which|who|that) /, 1)[0]!
  return isOutside(subject) && !/\bcouncils?\b/.test(subject)
}

const COUNCIL = String.raw`(?:the (?:[\p{L}-]{2,20} ){0,2}?council|(?:\p{Lu}[\p{L}'-]{1,20} ){1,4}?Council|our council)`
/** `, from the council's Money Matters team`, `, who works for the council` */
const AT_COUNCIL = new RegExp(
  String.raw`^(?:,? (?:from|in|with|at|part of|of) ${COUNCIL}'s (?:[\p{L}'&-]{1,20} ){0,5}?(?:team|service|services|unit|department|depot|crew|workforce|office|library|museum|school)\b|,? who (?:also )?(?:works|worked|is employed|has worked|has been) (?:\p{L}+ )?(?:for|by|at|with) ${COUNCIL}\b|,? (?:\p{L}+ ){0,6}?(?:navigator|assistant|adviser|advisor|worker|driver|loader|cleaner|chef|cook|carer|attendant) (?:with|at|for) ${COUNCIL}\b)`,
  'u',
)

/** The words after a name that say its owner works for the council. */
export const worksForCouncil = (following: string): string | undefined =>
  AT_COUNCIL.exec(following)?.[0].replace(/^[, ]+/, '')

/** `, from the Woodland Trust,`: another body, right after the name. */
const FROM =
  /^,? (?:from|of|at|employed by|working for) (?:the )?(\p{Lu}[^,.;:"\n]{2,60}?)(?=,| (?:said|says|added|told)\b)/u

/** Whether the words after a name place its owner in a body outside the council. */
export function isFromOutside(following: string): boolean {
  const body = FROM.exec(following)?.[1]
  return body !== undefined && isOutside(simplify(body)) && !/\bcouncil/i.test(body)
}

/** A post on the line below a name that stands on a line of its own, as at the head of a letter. */
export function postBelow(folded: string, name: NameMention): PlacedPost | undefined {
  if (name.start > 0 && folded[name.start - 1] !== '\n') return undefined
  const line = /^\s{0,3}\n\s{0,3}([^\n.!?:"]{4,120})(?:\n|$)/.exec(folded.slice(name.end, name.end + 130))
  const post = line ? readPost(line[1]!) : undefined
  const start = name.end + (line?.[0].indexOf(line[1]!) ?? 0)
  return post && { post, at: { start, end: start + post.text.length } }
}
