import type { Range } from '../../document/offset-map.js'
import { isGiven, isNoName, type NameMention } from '../people/names.js'
import { phrasesOf, readPost, type Post } from './read-post.js'
import { matchesOf } from '../matches.js'

/** A post and where its words stand; null where they stand in two places. */
export interface PlacedPost {
  post: Post
  at: Range | null
}

/** Where the words of a post stand in a stretch of text. */
export function placed(post: Post, folded: string, from: number, to: number): PlacedPost {
  const at = folded.slice(from, to).indexOf(post.text)
  return { post, at: at < 0 ? null : { start: from + at, end: from + at + post.text.length } }
}

/** The furthest that names and posts of one group are looked for, on each side of a name. */
const REACH = 260

const TITLE = String.raw`(?:(?:Cllrs?|Councillors?|Couns?|Mr|Mrs|Ms|Dr|Sir)\.? )?`
const NAME = String.raw`(${TITLE})((?!(?:Leaders|Chairs|Members)\b)\p{Lu}[\p{L}'-]{1,20}(?: (?!(?:Cllrs?|Councillors?|Coun|Mr|Mrs|Ms|Dr)\b)\p{Lu}[\p{L}'-]{1,20}){0,3})(?![\p{L}'-])`
const JOINS = String.raw`(?:, and | and |, | & )`
const NEXT_NAME = new RegExp(JOINS + NAME, 'uy')
const NAME_AND_JOINT = new RegExp(NAME + JOINS, 'gu')
/** The most names in one group. */
const LONGEST_GROUP = 6

/**
 * The post of one of several people who are named together and whose posts stand together, after them (`A and B, Leader
 * and Deputy Leader of the Council,`) or before them (`The Leaders of the two councils, A and B,`): a post for each in
 * the same order, or one in the plural for all. Undefined where that is not how the posts stand.
 */
export function sharedPost(folded: string, name: NameMention): PlacedPost | undefined {
  const following = folded.slice(name.end, name.end + REACH).split(/[\n".:;]/, 1)[0]!
  const after = namesAfter(following)
  const preceding = folded
    .slice(Math.max(0, name.start - REACH), name.start)
    .split(/[\n".:;]\s?/)
    .at(-1)!
  const before = namesBefore(preceding)
  const place = before.count
  const count = place + 1 + after.count
  if (count < 2) return undefined
  const words =
    /^, (?!who (?!are|were|lead|chair|represent|share|have))([^,()]{4,140}?)(?=,|$| (?:said|say|told|added|have|were|are|who)\b)/u.exec(
      following.slice(after.length),
    )
  if (words) {
    const from = name.end + after.length + 2
    const post = distribute(words[1]!, place, count)
    if (post) return { post, at: { start: from, end: from + words[1]!.length } }
  }
  const head = preceding.slice(0, preceding.length - before.length)
  const lead =
    /(?:^|, )([^,]{4,140}), (?:(?:Cllrs?|Councillors?) )?$/u.exec(head)?.[1] ??
    // `group leaders A and B`
    /(?:^| )((?:(?:group|party|joint|deputy|committee) ){1,2}(?:leaders|chairs|members)|leaders|(?:joint )?(?:cabinet|executive|lead) members for [^,]{2,60}?) (?:(?:Cllrs?|Councillors?) )?$/iu.exec(
      head,
    )?.[1]
  const post = lead && distribute(lead, place, count)
  if (!post) return undefined
  const start = name.start - preceding.length + head.lastIndexOf(lead)
  return { post, at: { start, end: start + lead.length } }
}

/** How many names stand in a stretch, and how long they and the words that join them are. */
interface Group {
  count: number
  length: number
}

function namesAfter(words: string): Group {
  let [count, length] = [0, 0]
  NEXT_NAME.lastIndex = 0
  for (let match = NEXT_NAME.exec(words); match && count < LONGEST_GROUP; match = NEXT_NAME.exec(words)) {
    if (!isName(match[1]!, match[2]!, false)) break
    count++
    length = NEXT_NAME.lastIndex
  }
  return { count, length }
}

/** The names that end a stretch, each with the words that join it to the next. */
function namesBefore(words: string): Group {
  let [count, start, end] = [0, 0, 0]
  for (const match of matchesOf(words, NAME_AND_JOINT)) {
    const joins = count > 0 && match.index === end && isName(match[1]!, match[2]!)
    if (!joins) [count, start] = [0, match.index]
    if (isName(match[1]!, match[2]!)) count++
    end = match.index + match[0].length
  }
  return count > 0 && end === words.length ? { count, length: end - start } : { count: 0, length: 0 }
}

/** Words of office are none. @param comesFirst no name before it shows that it is one */
function isName(title: string, words: string, comesFirst = true): boolean {
  const [first, ...others] = words.split(' ')
  // `Wendle and Orrin,` may be places.
  if (comesFirst && title === '' && others.length === 0 && !isGiven(first)) return false
  if (title === '' && (isNoName(first!) || isNoName(first!.replace(/s$/, '')))) return false
  return title !== '' || !others.some((word) => isNoName(word))
}

/** The post of one place among several people: each its own, or all the same in the plural. */
function distribute(words: string, place: number, count: number): Post | undefined {
  const phrase = words
    .replace(/,? respectively$/, '')
    .replace(/^.*\b(?:with|by|from|while|whereas) (?=the |both )/u, '')
  const plural = PLURAL.exec(phrase)
  if (plural) {
    const one = `${phrase.slice(0, plural.index)}${plural[1]!}${phrase.slice(plural.index + plural[0].length)}`
    const post = readPost(
      one
        .replace(/^(?:the |both |our |two |three )+/i, '')
        .replace(/\bcouncils\b/i, 'Council')
        .replace(/\bgroups\b/i, 'group'),
    )
    if (!post) return undefined
    // Of two councils nobody can say whose each is.
    const { council, ...without } = post
    return { ...without, ...(council && !/\bcouncils\b/i.test(phrase) ? { council } : {}), text: phrase }
  }
  const pieces = phrasesOf(phrase.toLowerCase()).map(({ start, end }) => phrase.slice(start, end))
  if (pieces.length !== count) return undefined
  // `Leader and Deputy Leader of the Council`: the body of the last is that of all.
  const shared = / (?:of|for) .*$/u.exec(pieces.at(-1)!)?.[0] ?? ''
  const own = pieces[place]!
  const post = readPost(/ (?:of|for) /.test(own) ? own : own + shared) ?? readPost(own)
  return post && { ...post, text: own }
}

const PLURAL =
  /\b((?:deputy |co-|joint |vice-)?(?:leader|chair(?:man|woman|person)?|mayor|provost|convener|convenor|director|head|chief executive|(?:cabinet|executive|lead|committee) member|portfolio holder|champion|(?:ward )?councillor|spokes(?:man|woman|person)|governor|trustee|founder|organiser|head ?teacher|manager|officer))s\b/iu
