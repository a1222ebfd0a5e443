import { blaming, exalting } from '../../../rules/lexicons/heated.js'
import { ANOTHERS_VIEW, phrases, type Words } from '../stance/words.js'
import { hasMatch } from '../matches.js'
import type { ClaimMark } from './claim.js'

const HEATED = phrases([
  ['blames', blaming],
  ['exalts', exalting],
] as const)
/** `Fairer, bolder, braver:`; `Brent: where fairness …`, as slogans go. */
const SLOGAN =
  /^["']?(?:\p{L}{3,12}er,? (?:and )?\p{L}{3,12}er(?:,? (?:and )?\p{L}{3,12}er)+(?=[:.!]|\s*$)|\p{L}{3,12}er, \p{L}{3,12}er, \p{L}{3,12}er: |\p{Lu}\p{L}+: (?:where|the (?:borough|city|council|place) (?:that|where)|a (?:borough|city|council|place) (?:that|where|of))(?![\p{L}]))/u

/** Crime, weather and stories are told in strong words by anybody. */
const OF_ITSELF =
  /(?<![\p{L}])(?:crimes?|criminals?|assault\p{L}*|stabb\p{L}+|abuse\p{L}*|violence|storms?|flood\p{L}*|burglar\p{L}*|fly-tip\p{L}*|fraud\p{L}*|scams?|court|judge|jury|sentenc\p{L}+|convict\p{L}*|pleaded|trading standards|novel|film|play|exhibition|panto\p{L}*|comedy|musical|poems?|theatre company|concert|tour|tickets|rogue (?:traders?|landlords?))(?![\p{L}])/iu
/** A report of what others say takes no side. */
const REPORTED =
  /(?<![\p{L}])(?:(?:says?|said|saying|told|wrote|argued?|claim(?:ed|s)?|complain(?:ed|s)?|called (?:it|them|the \p{L}+)|described (?:it|them|the \p{L}+)(?: as)?|accus(?:ed|es)|according to|respon(?:se|ses|dents)|objectors?|petition(?:ers)?)(?! (?:the|our) (?:leader|cabinet|executive))(?![\p{L}]))/iu

/** Turns of phrase that heat a text up, in one utterance; a few of them are one. */
export function heatIn(words: Words, spoken: boolean): ClaimMark | undefined {
  const { text } = words
  const all = [...words.hits(HEATED)].map(({ match }) => match).sort((a, b) => a.index - b.index)
  const isItself = all.length > 0 && hasMatch(text, OF_ITSELF)
  const found = all.filter(({ index }) => {
    if (isItself) return false
    const before = text.slice(0, index)
    return !ANOTHERS_VIEW.test(before) && (spoken || !REPORTED.test(before)) && !NEGATED.test(before)
  })
  const slogan = spoken ? null : SLOGAN.exec(text)
  if (found.length === 0 && !slogan) return undefined
  const start = slogan?.index ?? found[0]!.index
  const end = Math.max(
    slogan ? slogan.index + slogan[0].length : 0,
    ...found.map((match) => match.index + match[0].length),
  )
  return { kind: 'heat', start, end, certainty: found.length > 1 ? 'plain' : 'likely' }
}

/** `is no laughing stock`, `not a gravy train` */
const NEGATED =
  /(?<![\p{L}])(?:no|not|never|isn't|wasn't|neither|nor|without)(?: (?:a|an|the|any|be|been))?\s*$/iu
