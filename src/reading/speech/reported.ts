import type { Range } from '../../document/offset-map.js'
import type { Event } from './discourse.js'
import { isHuman } from './focus.js'
import { FINITE, isComma, isModifier, isWord, PREPOSITION } from './grammar.js'
import type { Item } from './statements.js'

/** Someone's words given without marks: who, and the words. */
export interface ReportedSpeech {
  event: Event
  range: Range
}

/** Verbs that take what was said as their object (`said that …`) or as what is to be done (`promised to …`). */
const TAKES_CLAUSE =
  /^(?:say|tell|urge|advise|warn|remind|add|explain|state|note|remark|announce|declare|insist|stress|argue|agree|observe|recall|write|conclude|admit|claim|suggest|acknowledge|assert|contend|maintain|allege|concede|confirm|deny|emphasise|emphasize|reveal|predict|reiterate|repeat|believe|think|feel|hope|expect|fear|understand|reply|respond|complain|continue|comment|joke|reassure|assure|estimate|hear|accept|mean|doubt|wonder|point|report|caution)$/
/** `reported that …`, not `reported the pothole`. */
const NEEDS_THAT = /^(?:report|caution)$/
/** After these, words with no `that` are a clause; after the others they may be a thing: `declared an interest`. */
const ALWAYS_CLAUSE = /^(?:say|tell|add|believe|think|hope|insist|warn|claim|suggest|feel)$/
const TAKES_TO = /^(?:promise|pledge|vow|offer|propose|want|hope|intend|plan|ask|call|urge)$/

/** `…, Finch announced today.` */
const WHEN =
  /^(?:today|yesterday|tonight|earlier|later|on|this|last|week|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** What may stand between the verb and the words: to whom, where and when. */
const OPENS =
  /^(?:that|how|why|whether|the|a|an|this|these|it|there|they|he|she|we|his|her|their|its|all|some|many|most|no|more|every|each|both|plans|work|people|residents|everyone|anyone|nobody|it's)$/

/**
 * Reported speech in a statement: `Finch said the gate would open`, `…, according to Finch`, `The gate opens, Finch
 * has said`. Only what a person says is reported, and only outside quotation marks.
 */
export function findReported(
  items: readonly Item[],
  events: readonly Event[],
  taken: ReadonlySet<Event>,
): ReportedSpeech[] {
  const found: ReportedSpeech[] = []
  for (const event of events) {
    if (taken.has(event) || !isSomeone(event)) continue
    const verb = items[event.verb]
    const whole = verb?.text === 'to' ? accordingTo(items, event) : verb?.speech && clauseOf(items, event)
    const range = whole && untilNext(items, whole, events)
    if (!range || found.some((other) => other.range.start < range.end && range.start < other.range.end))
      continue
    found.push(...parts(items, range).map((part) => ({ event, range: part })))
  }
  return found
}

/** `… was “tired”, while Hobbs called it …`: the clause ends where someone else speaks. */
function untilNext(items: readonly Item[], range: Range, events: readonly Event[]): Range {
  // `said the gate was shut, but warned that …`: the second verb has its subject from the first.
  const begins = ({ at, verb }: Event): number =>
    at.start <= range.start && /^(?:and|but|then)$/.test(items[verb - 1]?.text ?? '')
      ? items[verb]!.start
      : at.start
  // `had cried when she saw it`, `most parents she speaks to` are one clause; `although Cllr Ash insisted` is another's.
  const isWithin = (event: Event): boolean =>
    (event.how === 'pronoun' || event.topic.person === undefined) &&
    /^(?!(?:and|but|or|then|so|while|whereas)$)\p{Ll}+$/u.test(
      items.findLast(({ end }) => end <= begins(event))?.text ?? '',
    )
  const next = events.find(
    (event) => begins(event) > range.start && begins(event) < range.end && !isWithin(event),
  )
  const limit = next ? begins(next) : range.end
  const joint = items.findIndex(
    ({ start, text }) => start > range.start && start < limit && /^(?:while|whereas)$/.test(text),
  )
  let last = joint >= 0 ? joint - 1 : items.findLastIndex(({ end }) => end <= limit)
  if (!next && joint < 0) return range
  while (last > 0 && /^(?:,|and|but|that|although|though|because|as|yet)$/.test(items[last]!.text)) last--
  const end = items[last]?.end ?? range.end
  return end > range.start ? { start: range.start, end } : range
}

/** `the gate would open and that it was green`: two things said. */
function parts(items: readonly Item[], range: Range): Range[] {
  const and = items.findIndex(
    (item, at) =>
      item.start > range.start &&
      item.end < range.end &&
      item.text === 'and' &&
      items[at + 1]?.text === 'that',
  )
  if (and < 0 || !items[and + 2] || items[and + 2]!.start >= range.end) return [range]
  const last = items[and - 1]!.text === ',' ? items[and - 2]! : items[and - 1]!
  return [
    { start: range.start, end: last.end },
    { start: items[and + 2]!.start, end: range.end },
  ]
}

const isSomeone = ({ topic }: Event): boolean =>
  topic.person !== undefined ||
  (topic.speaker.how === 'unnamed' &&
    (isHuman(topic.speaker.name.replace(/s$/, '')) || BODY.test(topic.speaker.name)))
/** Bodies that speak as people do. */
const BODY =
  /\b(?:council|authority|police|union|charity|company|association|agency|operator|firm|trust|department|government|spokes\p{L}+)$/iu

function clauseOf(items: readonly Item[], event: Event): Range | undefined {
  // `went on to say that …`
  const goesOn =
    items[event.verb]!.speech!.lemma === 'go' &&
    items[event.verb + 2]?.text === 'to' &&
    items[event.verb + 3]?.speech
  const verb = goesOn ? event.verb + 3 : event.verb
  const form = items[verb]!.speech!
  const takesTo = TAKES_TO.test(form.lemma)
  // `…, adding that a bid would go in`
  const adds = form.tense === 'participle' && items[verb + 1]?.text === 'that'
  if ((form.tense === 'participle' && !adds) || !(takesTo || TAKES_CLAUSE.test(form.lemma))) return undefined
  let from = verb + 1
  if (takesTo) {
    if (items[from]?.text === 'to') return stretch(items, from, items.length)
    // `promised he would raise it`
    const promises =
      /^(?:promise|pledge|vow)$/.test(form.lemma) &&
      /^(?:that|he|she|it|they|there)$/.test(items[from]?.text ?? '')
    if (!promises && !TAKES_CLAUSE.test(form.lemma)) return undefined
  }
  if (HEARD.test(form.lemma)) {
    const words = afterHearer(items, from)
    if (words === undefined) return undefined
    from = words
    if (items[from]?.text === 'to') return stretch(items, from, items.length)
  }
  if (NEEDS_THAT.test(form.lemma) && items[from]?.text !== 'that') return undefined
  const first = items[from]
  const isOver = (item: Item): boolean =>
    item.kind === 'mark' || item.kind === 'quote' || WHEN.test(item.text)
  if (items.slice(from).every(isOver) || isAside(items, event)) return before(items, event)
  if (!first || first.kind === 'quote' || (first.kind === 'mark' && first.text !== '£')) return undefined
  // `said that was no answer`
  const isPronoun =
    first.text === 'that' && /^(?:is|was|would|will|could|should|had|has)$/.test(items[from + 1]?.text ?? '')
  if ((first.text === 'that' && !isPronoun) || (first.text === 'out' && items[from + 1]?.text === 'that'))
    from += first.text === 'out' ? 2 : 1
  else if (
    !isPronoun &&
    !ALWAYS_CLAUSE.test(form.lemma) &&
    !items.slice(from).some((item) => isWord(item, FINITE))
  )
    return undefined
  else if (!(
    isPronoun ||
    OPENS.test(first.text) ||
    first.kind === 'name' ||
    first.kind === 'number' ||
    first.capital ||
    /s$/.test(first.text)
  )) {
    // `said on Monday that …`
    const that = items.findIndex(({ text }, at) => at > from && at < from + 8 && text === 'that')
    if (that < 0) {
      if (/^(?:in|on|at|during|to|about|of|with|by|from|for|as|after|before)$/.test(first.text))
        return undefined
    } else from = that + 1
  }
  return stretch(items, from, items.length)
}

const HEARD = /^(?:tell|warn|assure|reassure|remind|urge|advise)$/

/** `told members that …`, `told the meeting it …`, `urged residents to …`: the words begin after whoever hears them. */
function afterHearer(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < Math.min(items.length, from + 8); at++) {
    const item = items[at]!
    if (item.text === 'that' || (at > from && item.text === 'to')) return at
    if (item.kind === 'mark' || item.kind === 'quote') return undefined
    const begins = at > from && (OPENS.test(item.text) || item.kind === 'name')
    if (begins && !isWord(items[at - 1], PREPOSITION) && items.slice(at).some((one) => isWord(one, FINITE)))
      return at
  }
  return undefined
}

/** `It had been hard at first, he said, but people had got used to it.` */
function isAside(items: readonly Item[], { verb, at }: Event): boolean {
  const start = items.findIndex((item) => item.start >= at.start)
  return (
    start > 4 &&
    isComma(items[start - 1]) &&
    isComma(items[verb + 1]) &&
    items.slice(0, start).some((item) => isWord(item, FINITE))
  )
}

/** `The gate opens in May, Finch said.` */
function before(items: readonly Item[], { at }: Event): Range | undefined {
  if (items.at(-1)?.text === ':' || isModifier(items[0]!) || items[0]!.speech) return undefined
  const end = items.findIndex(({ start }) => start >= at.start)
  let last = end - 1
  // A post may stand before the name: back to the comma that ends the clause.
  while (last > 0 && !(items[last]!.kind === 'mark' && items[last]!.text === ',')) last--
  if (last < 4 || items.slice(0, last).some(({ kind }) => kind === 'quote')) return undefined
  return stretch(items, 0, last)
}

function accordingTo(items: readonly Item[], event: Event): Range | undefined {
  const according = event.verb - 1
  if (according > 4) return stretch(items, 0, items[according - 1]?.text === ',' ? according - 1 : according)
  // `According to Finch, the gate opens.`
  let comma = items.findIndex(({ start, text }) => start >= event.at.end && text === ',')
  // `According to Ada Finch, the council's head of parks, the gate opens.`
  const { post, postAt } = event.topic.speaker
  if (post && postAt && items[comma + 1]?.start === postAt.start)
    comma = items.findIndex(({ text }, at) => at > comma && text === ',')
  return comma > 0 ? stretch(items, comma + 1, items.length) : undefined
}

/** `…, and we shall hold them to it`: the writer's own words begin again. */
const OWN_WORDS = /^(?:I|we)$/i

const SAYS_MORE =
  /^(?:describing|calling|branding|hailing|dubbing|labelling|adding|saying|telling|urging|warning)$/

/** The words from one item up to another, without the full stop. A stretch of fewer than three items says nothing. */
function stretch(items: readonly Item[], from: number, to: number): Range | undefined {
  const own = items.findIndex(
    ({ text }, at) =>
      at > from + 3 &&
      at < to &&
      OWN_WORDS.test(text) &&
      isComma(items[at - 2]) &&
      /^(?:and|but|so)$/.test(items[at - 1]!.text),
  )
  // `had risen, describing it as “a triumph”`: what else is said of it
  const more = items.findIndex(
    ({ text }, at) =>
      at > from + 3 &&
      at < to &&
      isComma(items[at - 1]) &&
      SAYS_MORE.test(text) &&
      OPENS.test(items[at + 1]?.text ?? ''),
  )
  const last = more > 0 ? more - 1 : to
  let end = own > 0 && !items.slice(from, own).some(({ text }) => OWN_WORDS.test(text)) ? own - 2 : last
  while (end > from && items[end - 1]!.kind === 'mark' && /^[.,;:?!]$/.test(items[end - 1]!.text)) end--
  if (end - from < 3 || items[from]!.kind === 'quote') return undefined
  return { start: items[from]!.start, end: items[end - 1]!.end }
}
