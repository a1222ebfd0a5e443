import type { Document } from '../../document/document.js'
import type { Range } from '../../document/offset-map.js'
import { isCue, isPassive } from './cue-verbs.js'
import { Discourse, type Event } from './discourse.js'
import type { Topic } from './focus.js'
import {
  isBeside,
  isClose,
  isFragment,
  isLoose,
  isMaker,
  isNamed,
  isSpeech,
  isThing,
  wordCount,
} from './marked-names.js'
import { People } from '../people/people.js'
import { trim, type MarkedPassage } from './passages.js'
import { Interviews } from './interviews.js'
import { isHeadingLike, isLetterhead, sayTwice } from './layout.js'
import type { Attributed, Quotation } from './quotation.js'
import { findReported } from './reported.js'
import { endsOpen, endsWithComma, findSource, findTail } from './tails.js'
import { Signatures } from './signatures.js'
import { SpeakerMaker, type Speaker } from './speakers.js'
import { findStatements, type Item, type Statement } from './statements.js'

/**
 * Joins each passage to its speaker. One pass over the statements of the draft, in order: every verb of speech finds
 * its subject, every passage the verb that carries it, and what was said last tells whom a pronoun means and whose
 * words go on.
 */
class Attributor {
  readonly #document: Document
  readonly #folded: string
  readonly #passages: readonly MarkedPassage[]
  readonly #people: People
  readonly #discourse: Discourse
  readonly #signatures: Signatures
  readonly #reported: Quotation[] = []
  /** The verbs of this statement that carry quotations. */
  readonly #taken = new Set<Event>()
  /** Who speaks next, where the statement before ends with a colon. */
  #announced: Event | undefined
  /** A question on a line of its own had an answer: `Wasps.` may be the next. */
  #answered = false
  /** Who answers the questions of an interview. */
  #interviewee: Topic | undefined
  readonly #interviews: Interviews
  /** What is found of each passage; null for one that is no speech. */
  readonly #found: (Said | null | undefined)[]

  constructor(document: Document, folded: string, passages: readonly MarkedPassage[]) {
    this.#document = document
    this.#folded = folded
    this.#passages = passages
    this.#people = new People(folded)
    this.#discourse = new Discourse(this.#people, new SpeakerMaker(folded, this.#people))
    this.#interviews = new Interviews(folded, this.#people, this.#discourse.maker)
    this.#signatures = new Signatures(document, folded, this.#discourse)
    this.#found = new Array<Said | null | undefined>(passages.length)
  }

  attribute(): Attributed {
    const statements = findStatements(this.#document, this.#folded, this.#passages, this.#people.names)
    this.#signatures.statements = statements
    let letterhead = false
    statements.forEach((statement, index) => {
      const heads = isHeadingLike(statement, statements[index - 1], statements[index + 1])
      if (heads && !letterhead) this.#discourse.focus.breaks()
      letterhead = heads && (letterhead || isLetterhead(statement))
      this.#read(statement, statements[index - 1], statements[index + 1])
      this.#discourse.focus.next()
    })
    return { quotations: sayTwice(this.#quoted()), reported: this.#reported }
  }

  #quoted(): Quotation[] {
    return this.#passages.flatMap((passage, index) => {
      const said = this.#found[index]
      if (!said) return []
      const segments = passage.segments
        .map((segment) => trim(this.#document.text, segment))
        .filter(({ start, end }) => end > start)
      if (segments.length === 0) return []
      return {
        segments,
        text: segments.map(({ start, end }) => this.#document.text.slice(start, end)).join('\n\n'),
        speaker: said.speaker,
        attribution: said.at,
        ...(said.fragment ? { fragment: true as const } : {}),
        ...(passage.unmarked ? { unmarked: true as const } : {}),
      }
    })
  }

  #read(statement: Statement, before: Statement | undefined, after: Statement | undefined): void {
    const { items } = statement
    const quotes: number[] = []
    items.forEach((item, index) => {
      if (item.kind === 'quote') quotes.push(index)
    })
    const events = this.#discourse.events(items)
    this.#taken.clear()
    for (const quote of quotes) this.#attach(statement, quote, quotes, events, before, after)
    for (const { event, range } of findReported(items, events, this.#taken)) {
      this.#reported.push({
        segments: [range],
        text: this.#document.text.slice(range.start, range.end),
        speaker: { ...event.topic.speaker, how: event.how },
        attribution: event.at,
        reported: true,
      })
    }
    this.#discourse.nameAll(items)
    this.#announced = /^[:;]$/.test(items.at(-1)?.text ?? '') ? this.#announcer(items, events) : undefined
  }

  /** Decides who says a passage, or that nobody does. */
  #attach(
    statement: Statement,
    quote: number,
    quotes: readonly number[],
    events: readonly Event[],
    before: Statement | undefined,
    after: Statement | undefined,
  ): void {
    const { items } = statement
    const passage = items[quote]!.passage!
    if (this.#found[passage] !== undefined) return
    const { turn, intro } = this.#passages[passage]!
    if (turn === 'answer' && intro) {
      this.#interviewee = this.#interviews.of(intro, this.#interviewee)
      const said = this.#interviewee && this.#answers(this.#interviewee)
      this.#found[passage] = said && this.#isSure(said, passage, items, quote) ? said : null
      return
    }
    const sentence = this.#bySentence(statement, quote, quotes, events)
    const said = sentence !== undefined ? sentence : this.#byPlace(statement, quote, before, after)
    this.#found[passage] = said && this.#isSure(said, passage, items, quote) ? said : null
  }

  #answers(topic: Topic): Said {
    this.#discourse.focus.quotes(topic)
    return { speaker: { ...topic.speaker, how: 'continued' }, at: null, fragment: false }
  }

  /** Words without marks are a quotation only where someone is known to say them. */
  #isSure({ speaker }: Said, passage: number, items: readonly Item[], quote: number): boolean {
    if (!this.#passages[passage]!.unmarked) return true
    if (!speaker) return false
    if (this.#passages[passage]!.turn) return speaker.roleClass !== 'external-person'
    const labelled =
      quote > 0 && items[quote - 1]!.text === ':' && !items.some(({ speech }) => speech?.speech === 'say')
    return !labelled || speaker.how !== 'unnamed'
  }

  #bySentence(
    statement: Statement,
    quote: number,
    quotes: readonly number[],
    events: readonly Event[],
  ): Said | null | undefined {
    const { items } = statement
    const position = quotes.indexOf(quote)
    const from = position > 0 ? quotes[position - 1]! + 1 : 0
    const to = quotes[position + 1] ?? items.length
    const words = this.#words(items[quote]!)
    const lead = events.filter(({ verb }) => verb >= from && verb < quote).at(-1)
    const tail = findTail(this.#discourse, this.#folded, items, quote, to, events)
    const colon =
      items[quote - 1]?.text === ':' || (items[quote - 1]?.kind === 'mark' && items[quote - 2]?.text === ':')
    const fragment = isFragment(items, quote, words)
    const beside = lead !== undefined && isBeside(items, lead.verb, quote)
    const alone = items.every((item) => item.kind === 'quote' || item.kind === 'mark')
    const names =
      lead?.topic.person !== undefined &&
      lead.verb === quote - 1 &&
      items[lead.verb]!.speech?.speech === 'call' &&
      !isThing(items[lead.verb - 1]) &&
      !isMaker(items, lead.verb - 1)
    if (!alone && !names && isNamed(items, quote, words, beside || colon, tail)) return null
    // `songs including “Low Tide” and “Slack Water”`: as the one before.
    const listed = quotes[position - 1] === quote - 2 && /^(?:and|or)$/.test(items[quote - 1]!.text)
    if (listed && !tail && this.#found[items[quote - 2]!.passage!] === null) return null
    const source = colon ? findSource(this.#discourse, items, from, quote) : undefined
    if (source) return this.#said(source, false)
    // `her new title: “song smith”`
    const isLabel =
      colon &&
      ((fragment && wordCount(words) < 4 && lead?.verb !== quote - 2) ||
        (quote === 2 && LABEL.test(items[0]!.text)))
    if (isLabel) return null
    // `a sign that reads “No ball games”`
    const reads = items[quote - 1]?.speech?.lemma === 'read' && !lead?.topic.person
    if (reads) return null
    const closed = !endsOpen(this.#folded, items[quote]!) && items[quote + 1]?.text !== ','
    const close = tail && isClose(items, quote, tail) && !closed
    if (
      (beside &&
        !(
          fragment &&
          lead &&
          items[lead.verb]?.speech?.speech === 'hold' &&
          isLoose(items, quote, lead, words)
        )) ||
      (lead && colon)
    )
      return this.#said(lead, fragment)
    if (tail && (close || !fragment)) {
      return this.#said(tail, fragment && !endsWithComma(this.#folded, items[quote]!))
    }
    if (colon) {
      const subject =
        this.#discourse.finder.first(items, from, quote) ??
        this.#discourse.finder.any(items, from, quote) ??
        this.#discourse.finder.described(items, from, quote)
      const made = subject && this.#discourse.topicOf(subject, items)
      if (made) this.#discourse.focus.speaks(made.topic)
      if (made) return this.#said({ verb: quote, ...made, at: subject.at }, false)
      const isWhole = wordCount(words) > 3 || /^\p{Lu}.*[.!?]$/u.test(words)
      if (!lead && isWhole) return { speaker: null, at: null, fragment: false }
    }
    if (lead && !(fragment && isLoose(items, quote, lead, words))) return this.#said(lead, fragment)
    // Another quotation of the same sentence carries on: `“We came,” she said, “and saw.”`
    const earlier = events.filter(({ verb }) => verb < quote).at(-1)
    if (earlier && !(fragment && isLoose(items, quote, earlier, words))) return this.#said(earlier, fragment)
    // `“I climbed it,” he confessed, “so I owe it something.”`
    const first = position > 0 ? this.#found[items[quotes[position - 1]!]!.passage!] : undefined
    if (first?.speaker && !first.fragment && items[quote - 1]?.text === ',')
      return { ...first, fragment: false }
    const later = events.find(({ verb }) => verb > quote)
    // `made “without adequate evidence” on eleven occasions, according to the auditors`
    const isSource = later && items[later.verb]!.text === 'to' && wordCount(words) > 1
    if (later && (isSource || !fragment)) return this.#said(later, fragment)
    // Said, but by whom the sentence does not tell: `“There are newts,” he said.`
    const tailCue = items
      .slice(quote + 1, quote + 4)
      .some((item) => item.speech?.speech === 'say' && item.speech.tense !== 'base')
    if (tailCue && endsOpen(this.#folded, items[quote]!)) return { speaker: null, at: null, fragment }
    const cue = items[quote - 1]?.kind === 'mark' ? items[quote - 2] : items[quote - 1]
    if (
      cue?.speech?.speech === 'say' &&
      cue.speech.tense !== 'base' &&
      isCue(items, items.indexOf(cue)) &&
      !isPassive(items, items.indexOf(cue))
    ) {
      return { speaker: null, at: null, fragment }
    }
    return undefined
  }

  /** A passage that no words of its own sentence give to anyone. */
  #byPlace(
    statement: Statement,
    quote: number,
    before: Statement | undefined,
    after: Statement | undefined,
  ): Said | null {
    const { items } = statement
    const passage = this.#passages[items[quote]!.passage!]!
    const words = passage.segments
      .map(({ start, end }) => this.#folded.slice(start, end))
      .join(' ')
      .trim()
    const alone = items.every((item) => item.kind === 'quote' || item.kind === 'mark')
    if (!alone) {
      return isSpeech(words, items, quote) ? { speaker: null, at: null, fragment: false } : null
    }
    const signed = this.#signed(passage, after)
    if (signed) return signed
    const sameBlock = before?.block.index === statement.block.index
    if (this.#announced) return this.#said(this.#announced, false)
    if (before && (sameBlock || before.block.index === statement.block.index - 1)) {
      const topic = this.#discourse.focus.latest
      const isAsked = before.items.at(-1)?.text === '?'
      if (topic && (wordCount(words) > 2 || sameBlock || (isAsked && this.#answered))) {
        this.#answered ||= isAsked
        this.#discourse.focus.quotes(topic)
        return { speaker: { ...topic.speaker, how: 'continued' }, at: null, fragment: false }
      }
    }
    const next = this.#nextSpeaker(statement, after)
    if (next) return this.#said(next, false)
    return isSpeech(words, items, quote) ? { speaker: null, at: null, fragment: false } : null
  }

  /** `“We came.” Finch said: “We saw.”`: words that begin a paragraph are by who speaks next in it. */
  #nextSpeaker(statement: Statement, after: Statement | undefined): Event | undefined {
    if (after?.block.index !== statement.block.index) return undefined
    const verb = after.items.findIndex((_, index) => isCue(after.items, index))
    const goesOn = /^[:,]$/.test(after.items[verb + 1]?.text ?? '') && after.items[verb + 2]?.kind === 'quote'
    const subject = verb > 0 && goesOn ? this.#discourse.finder.before(after.items, verb, 0) : undefined
    const made = subject?.kind === 'person' ? this.#discourse.topicOf(subject, after.items) : undefined
    return made && { verb, ...made, at: subject!.at }
  }

  #signed(passage: MarkedPassage, next: Statement | undefined): Said | undefined {
    const event = next?.block.kind === 'table-cell' ? undefined : this.#signatures.of(passage, next)
    return event && this.#said(event, false)
  }

  /** Who is about to speak, in a statement that ends with a colon. */
  #announcer(items: readonly Item[], events: readonly Event[]): Event | undefined {
    const event = events.at(-1)
    if (event) return event
    const { finder } = this.#discourse
    const subject = finder.first(items, 0, items.length) ?? finder.any(items, 0, items.length)
    const made = subject && this.#discourse.topicOf(subject, items)
    return made && { verb: items.length - 1, ...made, at: { start: items[0]!.start, end: items.at(-1)!.end } }
  }

  #said(event: Event, fragment: boolean): Said {
    const { topic, how, at } = event
    if (!fragment) this.#taken.add(event)
    this.#discourse.focus.quotes(topic)
    return { speaker: { ...topic.speaker, how }, at, fragment }
  }

  /** The words of a quote item, without its marks. */
  #words(item: Item): string {
    return this.#folded.slice(item.start, item.end).replace(/^["'\s]{1,9}|["'\s]{1,9}$/g, '')
  }
}

/** `Caption: “…”` */
const LABEL =
  /^(?:caption|captions|notes?|title|subject|headline|slogan|strapline|hashtag|motto|theme|photo|picture|image)$/i

interface Said {
  speaker: Speaker | null
  at: Range | null
  fragment: boolean
}

/** @param folded the text as patterns are matched against it, of the same length */
export function attribute(
  document: Document,
  folded: string,
  passages: readonly MarkedPassage[],
): Attributed {
  return new Attributor(document, folded, passages).attribute()
}
