import { simplify } from '../fold.js'
import { isCouncillorTitle, type NameMention } from '../people/names.js'
import { isOutside } from './bodies.js'
import { readPost, type Post } from './read-post.js'
import { placed, type PlacedPost } from './shared.js'

/** Posts that the words beside a name tell only together with what stands around them. */

/** A name and the words around it. */
interface Surroundings {
  folded: string
  name: NameMention
  /** What stands before the name in its sentence. */
  words: string
  /** What stands after it. */
  following: string
  before: Post | undefined
  after: Post | undefined
}

/** The words right before a name: the last clause, without the comma that ends it. */
export const lastPhrase = (words: string): string =>
  words
    .replace(/^.*[.!?:;]\s+/s, '')
    .trim()
    .replace(/,$/, '')

/** The post of someone whom a deputy, an employer or an election tells more about than the post itself. */
export function postAround({
  folded,
  name,
  words,
  following,
  before,
  after,
}: Surroundings): PlacedPost | undefined {
  const start = name.start - words.length
  const here = (post: Post): PlacedPost => placed(post, folded, start, name.start)
  const deputy = deputyBefore(words, folded, start)
  if (deputy) return here(deputy)
  if (/\bMayor\b/.test(name.title ?? '') && /^, (?:who was )?directly[ -]elected\b/.test(following))
    return { post: { text: name.title!, roleClass: 'elected-mayor' }, at: null }
  if (after) return undefined
  if (!before || /^(?:officer|external)/.test(before.roleClass)) {
    const works = isCouncillorTitle(name.title) ? undefined : worksForCouncil(following)
    if (works && before) return here({ ...before, roleClass: 'officer' })
    if (works)
      return placed({ text: works, roleClass: 'officer' }, folded, name.end, name.end + following.length)
    if (before && isFromOutside(following)) return here({ ...before, roleClass: 'external-person' })
  }
  return before && isOfAnother(before, folded, start)
    ? here({ ...before, roleClass: 'external-person' })
    : undefined
}

const DEPUTY = /^(?:and )?(?:his|her|their) deputy$/i
/** An office that begins its sentence or follows its first comma. */
const DEPUTED =
  /^(?![^,]* [Gg]roup)(?:The |the |Our |our )?(?:(?:[Nn]ew |[Cc]ouncil |[Bb]orough |[Cc]ity |[Cc]ounty |[Dd]istrict |[Ll]ord )|(?:\p{Lu}\p{L}{1,20} ){1,3}(?:[Cc]ouncil )?)?(?:([Mm]ayor|[Pp]rovost)|([Ll]eader)|[Cc]hair(?:man|woman)?)(?= of |,|$| (?:\p{Lu}|was|is|has|said|could|opened|\p{Ll}{2,12}ed))(?! of (?:the )?(?:[Oo]pposition|[\p{L} ]{2,30} [Gg]roup))/u

/** `The Leader, Cllr A, left. His deputy, Cllr B,`: the deputy of the office that the sentence before begins with. */
function deputyBefore(words: string, folded: string, start: number): Post | undefined {
  const phrase = lastPhrase(words)
  if (!DEPUTY.test(phrase)) return undefined
  const sentences = folded.slice(Math.max(0, start - 400), start).split(/(?<=[.!?]["']?)\s+|\n+/)
  for (const sentence of sentences.toReversed()) {
    // What the same person is quoted as saying stands between.
    if (sentence.trim() === '' || /^["']/.test(sentence)) continue
    for (const part of sentence.split(/,\s+/, 2)) {
      const office = DEPUTED.exec(part)
      if (office)
        return {
          text: phrase,
          roleClass: office[1] ? 'deputy-civic-mayor' : office[2] ? 'deputy-leader' : 'vice-chair',
        }
    }
    return undefined
  }
  return undefined
}

const OF_ANOTHER = /^(?:its|their)\s/i

/** `A housing association will build them. Its director, NAME,`: an officer of the body spoken of before. */
function isOfAnother(post: Post, folded: string, offset: number): boolean {
  if (!OF_ANOTHER.test(post.text)) return false
  const before = simplify(folded.slice(Math.max(0, offset - 260), offset))
  const sentence = /(?:^|[.!?]\s)([^.!?]{1,240})[.!?]["')]{0,2}\s{0,3}$/.exec(before)?.[1] ?? ''
  const subject = sentence.split(/ (?:will|has|have|is|are|was|were|which|who|that) /, 1)[0]!
  // `It is paid for by the Elm Trust. Its director …`
  const agent = / (?:by|with|from) ([^,]{3,60})$/.exec(sentence)?.[1] ?? ''
  return [subject, agent].some((body) => isOutside(body) && !/\bcouncils?\b/.test(body))
}

const COUNCIL = String.raw`(?:the (?:[\p{L}-]{2,20} ){0,2}?council|(?:\p{Lu}[\p{L}'-]{1,20} ){1,4}?Council|our council)`
const UNIT = String.raw`(?:[\p{L}'&-]{1,20} ){0,4}?(?:team|service|services|unit|department|depot|crew|workforce)`
/** `, from the council's Money Matters team`, `, who works for the council`; not those it helps, fines or works with. */
const AT_COUNCIL = new RegExp(
  String.raw`^(?:,? (?:from|in|part of) ${COUNCIL}'s ${UNIT}|,? who (?:also )?(?:works (?:for|at)|is employed by|has worked (?:for|at)|has been with) ${COUNCIL}|,? (?:[\p{L}-]+ ){0,4}?(?:navigator|assistant|adviser|advisor|worker|driver|loader|cleaner|chef|cook|carer|attendant) (?:with|at|for) ${COUNCIL}(?:'s ${UNIT})?)(?=[,.]| (?:said|says|added|for|since)\b|$)`,
  'u',
)

/** The words after a name that say its owner works for the council. */
const worksForCouncil = (following: string): string | undefined =>
  AT_COUNCIL.exec(following)?.[0].replace(/^[, ]+/, '')

/** `, from the Woodland Trust,`: another body, right after the name. */
const FROM =
  /^,? (?:from|of|at|employed by|working for) (?:the )?(\p{Lu}[^,.;:"\n]{2,60}?)(?=,| (?:said|says|added|told)\b)/u

/** Whether the words after a name place its owner in a body outside the council. */
function isFromOutside(following: string): boolean {
  const body = FROM.exec(following)?.[1]
  return body !== undefined && isOutside(simplify(body)) && !/\bcouncil/i.test(body)
}

/** Words of a post as a letterhead writes it: all of them with capitals, but for the smallest. */
const isLine = (line: string): boolean =>
  line.split(' ').every((word) => /^(?:of|for|and|the|to|in|with|&|-)$|^\p{Lu}/u.test(word))

/** A post on the line below a name that stands on a line of its own, as at the head of a letter. */
export function postBelow(folded: string, name: NameMention): PlacedPost | undefined {
  if (name.start > 0 && folded[name.start - 1] !== '\n') return undefined
  const line = /^\s{0,3}\n\s{0,3}([^\n.!?:"]{4,120})(?:\n|$)/.exec(folded.slice(name.end, name.end + 130))
  const post = line && isLine(line[1]!) && HEADS.test(line[1]!) ? readPost(line[1]!) : undefined
  const start = name.end + (line?.[0].indexOf(line[1]!) ?? 0)
  return post && { post, at: { start, end: start + post.text.length } }
}
/** A post begins the line: a name that begins it would be of somebody else. */
const HEADS =
  /^(?:The |Our )?(?:Cabinet|Executive|Lead|Leader|Deputy|Portfolio|Chair|Vice|Lord|Mayor|Provost|Convener|Director|Corporate|Strategic|Head|Chief|Assistant|Interim|Acting|Ward|Councillor|Member|Monitoring|Returning|Service)/
