import type { Event } from './discourse.js'
import type { Item } from './statements.js'
import { isComma, isWord, PREPOSITION, PRONOUN } from './grammar.js'

/** Whether words between marks are speech at all, or a title, a name, a word held at arm's length. */

export const wordCount = (words: string): number => words.split(/\s+/).length

/** Quoted words that do not make a sentence of their own. */
export function isFragment(items: readonly Item[], quote: number, words: string): boolean {
  if (/^\p{Ll}/u.test(words)) return true
  const before = items[quote - 1]
  if (!before) return false
  if (before.kind === 'mark' && /^[,:;—–-]$/.test(before.text)) return false
  return wordCount(words) < 6 && !before.speech
}

/** `Leader Says Plan Is “A Step Forward”`: where most words have capitals, capitals tell nothing. */
function isHeadline(items: readonly Item[]): boolean {
  const words = items.filter(({ kind }) => kind === 'word')
  const capitals = words.filter(({ capital }) => capital).length
  return words.length > 2 && capitals > words.length * 0.6 && items.at(-1)?.text !== '.'
}

/** Words after which a name in marks stands: a work, a programme, what something is called. */
const NAMING =
  /^(?:book|novel|memoir|film|movie|show|program(?:me)?|series|song|hit|track|album|podcast|blog|play|column|article|essay|exhibition|campaign|scheme|project|event|initiative|slogan|titled|entitled|called|named|dubbed|nicknamed|labelled|labeled|known|as|word|words|term|phrase|sign|signs|poem|magazine|newspaper|game|tune|anthem|episode|documentary|musical|host|star|report|strategy|plan|policy|paper|guide|leaflet|document|study|survey|booklet|manifesto|so-called|self-described|self-styled|self-proclaimed|marked|headed|headlined|theme|motto|hashtag|strapline|logo|brand|stamped|category)$/
/** What stands right after these is a name: `a scheme called “Bright Streets”`. */
const NAMES_IT =
  /^(?:called|titled|entitled|named|codenamed|code-named|renamed|dubbed|termed|nicknamed|labelled|labeled|branded|marked|headed|so-called|self-described|self-styled|self-proclaimed|christened)$/
const LISTS = /^(?:list|lists|register|category|categories|league|class)$/
const CLASSED =
  /^(?:marked|known|classed|classified|categorised|designated|listed|recorded|registered|labelled|branded|rated|graded|defined|entered|shown|filed|returned|stamped)$/
const IN_FRONT =
  /^(?:on|in|of|to|with|at|for|from|and|or|the|a|an|his|her|their|its|our|this|that|as|not|is|was|be|no)$/

/**
 * Marks around a title, a name or a word held at arm's length, not around speech: `on CNN's “State of the Union”`,
 * `the “Swift boat” attacks`.
 *
 * @param introduced a verb of speech or a colon stands right before it
 */
export function isNamed(
  items: readonly Item[],
  quote: number,
  words: string,
  introduced: boolean,
  tail: Event | undefined,
): boolean {
  const parts = words.replace(/[.,?!;:]{1,4}$/, '').split(/\s+/)
  const back = items[quote - 1]?.text === ',' || items[quote - 1]?.text === '(' ? 2 : 1
  const before = items[quote - back]
  const next = items[quote + 1]
  if (isExplained(items, quote) || isOnThing(items, quote)) return true
  // `said the deal marked “a new chapter”` is no label
  const isLabel = before?.text !== 'marked' || !/^(?:an?|the) \p{Ll}/u.test(words)
  if (before?.kind === 'word' && NAMES_IT.test(before.text) && isLabel) return true
  // `“Look, Listen, Stop” tells the story of`, `the council's list of “buildings at risk”`
  if (
    next?.text === 'tells' &&
    items.slice(quote + 2, quote + 5).some(({ text }) => /^(?:story|tale)$/.test(text))
  )
    return true
  if (before?.text === 'of' && LISTS.test(items[quote - back - 1]?.text ?? '') && parts.length < 7)
    return true
  // `land marked as “best and most versatile”`
  if (before?.text === 'as' && CLASSED.test(items[quote - back - 1]?.text ?? '')) return true
  const said = introduced && before?.speech !== undefined
  const ended = /[.,?!]$/.test(words)
  if (before && NAMING.test(before.text) && /^\p{Lu}/u.test(words) && !ended && back === 1) return true
  // `said “Sea Shanty Sunday” had been loud`
  if (isTitleCase(parts) && back === 1 && said && !ended && next?.kind === 'word' && !next.capital)
    return true
  const inHeadline = isHeadline(items)
  if (isTitleCase(parts) && !inHeadline) {
    if (before && NAMING.test(before.text)) return true
    if (
      introduced &&
      (said || items[quote - 1]?.text === ':' || items[quote - 1]?.text === ',') &&
      !before?.possessive
    ) {
      return false
    }
    if (tail && tail.strong && isClose(items, quote, tail) && (back === 1 || !before)) {
      return before !== undefined && (before.possessive || IN_FRONT.test(before.text))
    }
    return before !== undefined &&
      (parts.length > 1 || before.possessive || IN_FRONT.test(before.text) || isNoun(next))
      ? true
      : parts.length > 1 && isNoun(next)
  }
  if (said || !before || parts.length > 4 || /[.?!]$/.test(words)) return false
  if (NAMING.test(before.text) && !introduced && !/^(?:as|from|words?)$/.test(before.text)) return true
  if (parts.length < 4 && !introduced && (before.possessive || /^(?:the|including|like)$/.test(before.text)))
    return true
  // `the “silver standard” of polls`, `a “promoted trend”`
  const inFront = before.possessive || IN_FRONT.test(before.text)
  return !introduced && inFront && isNoun(next)
}

/** `“We Said Nothing”, a play about the flood`, `“subsidy”, a word used in reports` */
function isExplained(items: readonly Item[], quote: number): boolean {
  const after = items[quote + 1]?.text === ',' ? quote + 2 : quote + 1
  if (!/^(?:an?|the|his|her|their|its|our)$/.test(items[after]?.text ?? '')) return false
  return items.slice(after + 1, after + 5).some(({ text }) => WORK.test(text))
}
/** `posters saying “Quiet please”`, `a sign, which says “Slow”`, `the stone reads: “In memory”` */
function isOnThing(items: readonly Item[], quote: number): boolean {
  let verb = quote - 1
  while (verb > 0 && items[verb]!.kind === 'mark') verb--
  // `as the posters put it`
  if (items[verb]?.text === 'it') verb--
  // `NAME, who traced it through a label, said`
  if (isComma(items[verb - 1]) && items[verb]?.speech?.tense !== 'participle') return false
  if (!/^(?:say|read|state|warn|tell|put)$/.test(items[verb]?.speech?.lemma ?? items[verb]?.text ?? ''))
    return false
  let at = verb - 1
  while (
    at >= 0 &&
    (items[at]!.text === ',' ||
      /^(?:which|that|simply|only|still|now|also|will|would|to|should|must|each|all)$/.test(items[at]!.text))
  )
    at--
  // `stickers on the bins will say`: the head of the phrase.
  for (let of = at; of > Math.max(0, at - 4); of--) {
    if (items[of]!.kind !== 'word' || items[of]!.capital) break
    if (isWord(items[of], PREPOSITION) && THING.test(items[of - 1]!.text)) return true
  }
  return THING.test(items[at]?.text ?? '')
}
const THING =
  /^(?:signs?|posters?|notices?|banners?|placards?|stones?|plaques?|labels?|stickers?|screens?|t-shirts?|shirts?|badges?|mugs?|headstones?|inscriptions?|texts?|captions?|tattoos?|noticeboards?|billboards?|leaflets?|flyers?|cards?)$/

const WORK =
  /^(?:book|novel|memoir|film|play|song|album|poem|podcast|exhibition|documentary|musical|phrase|word|term|title|slogan|nickname|motto|hashtag|painting|mural|sculpture|biography|anthology|pantomime)$/

/** A word or two in marks, far from a verb that carries no words: `what Finch considers “fair”`. */
export function isLoose(items: readonly Item[], quote: number, lead: Event, words: string): boolean {
  if (wordCount(words) > 3 || /^(?:say|call)$/.test(items[lead.verb]?.speech?.speech ?? '')) return false
  const before = /^(?:a|an|the)$/.test(items[quote - 1]?.text ?? '') ? items[quote - 2] : items[quote - 1]
  return !/^(?:is|are|was|were|be|been|as|too|very)$/.test(before?.text ?? '')
}

/** A lower-case noun: of `a scheme called “Bright Streets”`, the scheme does not speak. */
export const isThing = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  !item.capital &&
  !PRONOUN.has(item.text) &&
  !/ly$|^(?:once|also|has|had|have|who)$/.test(item.text)

/** `a mural by the artist Jo Lee called “The Flood”`: the work is so called, and she calls nothing. */
export function isMaker(items: readonly Item[], name: number): boolean {
  const of = items.findLastIndex(
    (item, at) => at < name && at >= name - 4 && (item.kind !== 'word' || isWord(item, PREPOSITION)),
  )
  return items[name]?.kind === 'name' && /^(?:by|from|of)$/.test(items[of]?.text ?? '')
}

/** A word that a word in marks can stand before as an adjective. */
const isNoun = (item: Item | undefined): boolean =>
  item?.kind === 'word' && !item.speech && !item.capital && !NOT_NOUN.test(item.text)
const NOT_NOUN =
  /^(?:until|till|next|again|last|soon|and|or|but|nor|in|on|at|of|to|for|from|by|with|as|that|which|who|when|while|if|because|after|before|during|than|he|she|they|it|is|was|are|were|has|had|have|will|would|could|should|may|might|can|the|a|an|his|her|their)$/

/** Between a verb and its quotation stand only small words, a time or a mark: `said on Monday that “`. */
export function isBeside(items: readonly Item[], verb: number, quote: number): boolean {
  const between = items.slice(verb + 1, quote)
  // `agreed to review the “balances” policy`: of a thing, not said
  if (between.length > 1 && between[0]!.text === 'to' && isNoun(items[quote + 1])) return false
  if (between.length === 0) return true
  const last = between.at(-1)!
  if (last.kind === 'mark' && /^[,:;-]$/.test(last.text)) return true
  return between.length <= 3 || last.text === 'that'
}

/** The words of attribution begin right after the marks. */
export const isClose = (items: readonly Item[], quote: number, tail: Event): boolean => {
  const first = items[quote + 1]?.kind === 'mark' ? items[quote + 2] : items[quote + 1]
  return first !== undefined && tail.at.start <= first.end
}

/** Longer words that titles write small. */
const SMALL = /^(?:with|from|into|over|than|that|upon|your)$/

const isTitleCase = (parts: readonly string[]): boolean => {
  const weighty = parts.filter(
    (part) => (/^\p{L}{4,}/u.test(part) && !SMALL.test(part)) || /^\p{Lu}/u.test(part),
  )
  return (
    weighty.length > 0 &&
    parts.length < 14 &&
    weighty.every((part) => /^\p{Lu}|^\p{N}/u.test(part)) &&
    /^\p{Lu}|^\p{N}/u.test(parts.at(-1)!) &&
    /^\p{Lu}|^\p{N}/u.test(parts[0]!)
  )
}

/** Speech with no speaker at all: a block of its own, or at least a sentence. Titles and scare quotes are neither. */
export function isSpeech(words: string, items: readonly Item[], quote: number): boolean {
  const count = wordCount(words)
  const alone = items.length <= 2 && items[quote]!.kind === 'quote'
  return (
    (alone && (count >= 5 || (count >= 3 && /^\p{Lu}.*[.!?]$/u.test(words)))) ||
    (count >= 6 && /^\p{Lu}/u.test(words) && /[.!?,…]$/.test(words))
  )
}
