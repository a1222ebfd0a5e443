import type { Range } from '../document/offset-map.js'
import { LETTERS_AFTER, type NameMention } from './names.js'
import { readPost, type Post } from './posts.js'

/** The furthest a post reaches from its name. */
const AFTER = 240
const BEFORE = 160

const CUE_FOLLOWS =
  /,?\s(?:said|says|added|adds|commented|explained|stated|told|continued|replied|went on|recalled)\b.*$/s

/** What a person did ends their post: `…, executive councillor for housing, declared it open`. */
const VERB_FOLLOWS = /,\s(?:has|have|is|was|were|will|would|can|had|did|\p{Ll}{3,15}ed)\s.*$/su

/** A post and where its words stand; null where they stand in two places. */
export interface PlacedPost {
  post: Post
  at: Range | null
}

/**
 * The post beside a name: after it (`NAME, Head of Parks,`), before it (`The Leader, NAME`), or in its letters (`MP`).
 *
 * @param within where to look; the name's own sentence where it is left out
 */
export function describePost(folded: string, name: NameMention, within?: Range): PlacedPost | undefined {
  const from = Math.max(within?.start ?? sentenceStart(folded, name.start), name.start - BEFORE)
  const to = Math.min(within?.end ?? folded.length, name.end + AFTER)
  const following = folded.slice(name.end, to).split(/[\n"]/, 1)[0]!
  const letters = LETTERS_AFTER.exec(following)?.[0] ?? ''
  const after = postAfter(following.slice(letters.length))
  if (after) return placed(after, folded, name.end, to)
  const before = postBefore(folded.slice(from, name.start).split(/[\n"]/).at(-1)!)
  if (before) return placed(before, folded, from, name.start)
  const own = letters ? readPost(letters) : undefined
  return own && placed(own, folded, name.end, to)
}

function placed(post: Post, folded: string, from: number, to: number): PlacedPost {
  const at = folded.slice(from, to).indexOf(post.text)
  return { post, at: at < 0 ? null : { start: from + at, end: from + at + post.text.length } }
}

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
  const before = folded.slice(Math.max(0, offset - BEFORE), offset)
  const stop = /^.*(?:[.!?]["')]*\s|\n)/s.exec(before)
  return offset - before.length + (stop?.[0].length ?? 0)
}
