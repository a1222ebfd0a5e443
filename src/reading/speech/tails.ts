import { givenName } from '../../../rules/lexicons/given-names.js'
import type { Discourse, Event } from './discourse.js'
import { isHuman } from './focus.js'
import type { Subject } from './named-items.js'
import type { Item } from './statements.js'

/** `…,” said NAME`, `…,” NAME said`, `…,” NAME tweeted`. */
export function findTail(
  discourse: Discourse,
  folded: string,
  items: readonly Item[],
  quote: number,
  to: number,
  events: readonly Event[],
): Event | undefined {
  let from = quote + 1
  const dashed = /^[-–—―]$/.test(items[from]?.text ?? '')
  if (dashed || items[from]?.text === ',') from++
  const first = items[from]
  if (!first || from >= to || (first.kind === 'mark' && first.text !== '(')) return undefined
  const event = events.find(({ verb }) => verb >= from && verb < to)
  if (event) {
    const between = items.slice(from, event.verb)
    if (
      !between.some((item) => item.kind === 'mark' && /^[:;]$/.test(item.text)) &&
      !isWordOf(between[0], NOT_A_TAIL)
    )
      return event
  }
  if (dashed && first.capital) {
    const signed =
      discourse.finder.first(items, from, from + 1) ??
      loneName(items, from) ??
      described(discourse, items, from, to)
    const made = signed && discourse.topicOf(signed, items)
    if (made) return { verb: from, ...made, at: { start: first.start, end: items[to - 1]!.end } }
  }
  if (!endsOpen(folded, items[quote]!) && items[quote + 1]?.text !== ',') return undefined
  // `,” was the verdict of Finch`, `,” in the words of Finch`
  const of = items.findIndex((item, at) => at > from && at < from + 5 && item.text === 'of')
  if (of > 0 && VERDICT.test(items[of - 1]!.text)) {
    const whose = discourse.finder.after(items, of, to)
    const made = whose && discourse.topicOf(whose, items)
    if (made) return { verb: of, ...made, at: { start: first.start, end: whose.at.end } }
  }
  // `,” was her verdict`
  const whose = WHOSE[items[from + 1]?.text ?? '']
  if (whose && /^(?:was|is)$/.test(first.text) && VERDICT.test(items[from + 2]?.text ?? '')) {
    const made = discourse.topicOf({ kind: 'pronoun', word: whose, at: items[from + 1]! }, items)
    if (made) return { verb: from, ...made, at: { start: first.start, end: items[from + 2]!.end } }
  }
  // Any verb will do right after words that end with a comma: `,” Finch laughed`.
  const subject = discourse.finder.first(items, from, Math.min(from + 1, to))
  const next = items[from + 1]
  if (
    subject &&
    next?.kind === 'word' &&
    !next.capital &&
    /(?:ed|s|aid|old|ook|ote|ang|ept|ent|un)$/.test(next.text) &&
    !/^(?:is|was|has|does|as|its|his|this|less|always|perhaps)$/.test(next.text)
  ) {
    const made = discourse.topicOf(subject, items)
    if (made) {
      discourse.focus.speaks(made.topic)
      return { verb: from + 1, ...made, at: { start: subject.at.start, end: next.end } }
    }
  }
  if (first.kind === 'word' && /(?:ed|aid|ote)$/.test(first.text) && !first.capital) {
    const inverted = discourse.finder.after(items, from, to)
    if (inverted?.kind === 'person') {
      const made = discourse.topicOf(inverted, items)
      if (made) {
        discourse.focus.speaks(made.topic)
        return { verb: from, ...made, at: { start: first.start, end: inverted.at.end } }
      }
    }
  }
  return undefined
}

/** `heard from one resident: “`, `read out a letter from Finch: “`: whose words they are, not who passes them on. */
export function findSource(
  discourse: Discourse,
  items: readonly Item[],
  from: number,
  quote: number,
): Event | undefined {
  const at = items.findLastIndex(({ text }, index) => index >= from && index < quote && text === 'from')
  if (at < from + 1 || quote - at > 16) return undefined
  const heard = items
    .slice(from, at)
    .some(({ text }) =>
      /^(?:heard|read|reads|received|shared|quoted|letter|message|email|comment|comments|note|tribute|response|praise|feedback)$/.test(
        text,
      ),
    )
  const subject = heard ? discourse.finder.after(items, at, quote) : undefined
  const isBody = subject?.kind === 'name'
  const made = subject && !isBody ? discourse.topicOf(subject, items) : undefined
  return made && { verb: at, ...made, at: subject!.at }
}

/** `– Tia, 9`: a name that is known from nowhere else. */
export function loneName(items: readonly Item[], at: number): Subject | undefined {
  const item = items[at]!
  const next = items[at + 1]
  if (next && next.kind !== 'mark') return undefined
  if (item.kind === 'name') return { kind: 'name', name: item.name?.name ?? item.text, at: item }
  return item.kind === 'word' && item.capital && givenName(item.text)
    ? { kind: 'name', name: item.text, at: item }
    : undefined
}

/** `– A pupil at Mill Lane School` */
function described(
  discourse: Discourse,
  items: readonly Item[],
  from: number,
  to: number,
): Subject | undefined {
  if (!/^(?:an?|one)$/.test(items[from]!.text)) return undefined
  const subject = discourse.finder.described(items, from, to)
  return subject && isHuman(discourse.maker.words(subject.at)) ? subject : undefined
}

const WHOSE: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they' }
const VERDICT = /^(?:verdict|view|words|message|reaction|response|comment|advice)$/
const NOT_A_TAIL = new Set(['and', 'but', 'or', 'who', 'which', 'that', 'to'])
const isWordOf = (item: Item | undefined, words: ReadonlySet<string>): boolean =>
  item?.kind === 'word' && words.has(item.text)

export const endsWithComma = (folded: string, item: Item): boolean => /,["'\s]*$/.test(ending(folded, item))

/** The words end with a comma, a question or an exclamation, so that words of attribution may follow. */
export const endsOpen = (folded: string, item: Item): boolean => /[,?!]["'\s]*$/.test(ending(folded, item))

const ending = (folded: string, item: Item): string =>
  folded.slice(Math.max(item.start, item.end - 4), item.end)
