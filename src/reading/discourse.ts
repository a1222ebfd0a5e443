import { isCue } from './cue-verbs.js'
import { Focus, genderOfWords, type Topic } from './focus.js'
import type { People } from './people.js'
import type { Found, SpeakerMaker } from './speakers.js'
import type { Item } from './statements.js'
import type { Subject } from './named-items.js'
import { SubjectFinder } from './subjects.js'
import { PRONOUN } from './grammar.js'
import type { Range } from '../document/offset-map.js'

/** A verb of speech in a statement and who its subject is. */
export interface Event {
  /** Index of the verb among the items; the place of the colon where there is no verb. */
  verb: number
  topic: Topic
  how: Found
  at: Range
  /** A verb that carries words, such as `said`. */
  strong?: boolean
}

/**
 * Who says something in each statement of a draft, in whose words or others, read in order: what was said before tells
 * whom a pronoun means.
 */
export class Discourse {
  readonly finder: SubjectFinder
  readonly maker: SpeakerMaker
  readonly focus = new Focus()

  constructor(people: People, maker: SpeakerMaker) {
    this.finder = new SubjectFinder(people)
    this.maker = maker
  }

  /** The verbs of speech of a statement outside its quotations, each with its subject. */
  events(items: readonly Item[]): Event[] {
    const events: Event[] = []
    for (let index = 0; index < items.length; index++) {
      const item = items[index]!
      const form = item.speech
      if (!form || !isCue(items, index)) {
        if (item.text === 'according' && items[index + 1]?.text === 'to') {
          this.#event(events, items, index + 1, this.finder.after(items, index + 1, quoteAfter(items, index)))
        }
        continue
      }
      const from = quoteBefore(items, index)
      if (form.tense === 'participle') {
        const speaking = items[index - 1]
        const own = speaking && !speaking.possessive && this.finder.all(items, index - 1, index).length > 0
        const main = own ? undefined : (events.find(({ strong }) => strong) ?? events[0])
        if (main) events.push({ ...main, verb: index })
        else if (own) this.#event(events, items, index, this.finder.before(items, index, from))
        else this.#event(events, items, index, this.finder.first(items, from, index))
        continue
      }
      const to = quoteAfter(items, index)
      const isFirst = from === index || items.slice(from, index).every(({ text }) => /^[,-]$/.test(text))
      const subject = isFirst
        ? (this.finder.after(items, index, to) ?? undefined)
        : (this.finder.before(items, index, from) ??
          (from > 0 ? undefined : this.finder.before(items, index, 0)))
      this.#event(events, items, index, subject)
    }
    return events
  }

  #event(events: Event[], items: readonly Item[], verb: number, subject: Subject | undefined): void {
    if (!subject) return
    const form = items[verb]!.speech
    // Anything may `call` or `read`; of things, only what is said in so many words counts as theirs.
    if (
      subject.kind === 'described' &&
      form &&
      form.speech !== 'say' &&
      !isBesideQuote(items, verb) &&
      items.at(-1)?.text !== ':'
    )
      return
    const made = this.topicOf(subject, items)
    if (!made) return
    const at = {
      start: Math.min(subject.at.start, items[verb]!.start),
      end: Math.max(subject.at.end, items[verb]!.end),
    }
    events.push({ verb, ...made, at, strong: form?.speech === 'say' })
    this.focus.speaks(made.topic)
  }

  topicOf(subject: Subject, items: readonly Item[]): { topic: Topic; how: Found } | undefined {
    if (subject.kind === 'pronoun') {
      this.nameAll(items, subject.at.start)
      const meant = this.focus.meant(subject.word)
      return meant && { topic: meant, how: 'pronoun' }
    }
    const speaker = this.maker.of(subject)
    if (!speaker) return undefined
    // `said the mayor`, of the one who spoke just before.
    const last = this.focus.recent
    if (
      subject.kind === 'described' &&
      speaker.how === 'unnamed' &&
      last?.person &&
      REFERS_BACK.test(speaker.name)
    ) {
      const post = last.speaker.post?.roleClass
      if (post === undefined || post === speaker.post?.roleClass) return { topic: last, how: 'pronoun' }
    }
    const gender = subject.kind === 'person' ? subject.person.gender : genderOfWords(speaker.name)
    return {
      topic: {
        speaker,
        ...(subject.kind === 'person' ? { person: subject.person } : {}),
        ...(gender ? { gender } : {}),
      },
      how: speaker.how,
    }
  }

  /** Those a statement names, for the pronouns after it: its first person first. */
  nameAll(items: readonly Item[], before = Infinity): void {
    for (let index = 0; index < items.length; index++) {
      const item = items[index]!
      if (item.start >= before) break
      if (item.kind === 'word' && PRONOUN.has(item.text)) {
        const meant = this.focus.meant(item.text)
        if (meant) this.focus.names(meant)
        continue
      }
      if (!item.capital || item.possessive) continue
      for (const person of this.finder.all(items, index, index + 1)) {
        const mention = { start: item.start, end: item.end, name: person.name }
        this.focus.names({
          // The post beside each mention is read only of those who speak.
          speaker: this.maker.person(person, item.name ?? mention, 'continued'),
          person,
          ...(person.gender ? { gender: person.gender } : {}),
        })
      }
    }
  }
}

const quoteBefore = (items: readonly Item[], index: number): number =>
  items.findLastIndex((item, at) => at < index && item.kind === 'quote') + 1

function quoteAfter(items: readonly Item[], index: number): number {
  const next = items.findIndex((item, at) => at > index && item.kind === 'quote')
  return next < 0 ? items.length : next
}

const isBesideQuote = (items: readonly Item[], verb: number): boolean =>
  items.slice(Math.max(0, verb - 8), verb + 4).some(({ kind }) => kind === 'quote')

/** An office that may stand for the one who holds it and spoke just before. */
const REFERS_BACK =
  /^the (?:[\p{L}'-]+ ){0,2}(?:mayor|provost|leader|councillor|minister|mp|msp|senator|governor|congress(?:man|woman)|president|candidate|nominee|chair(?:man|woman)?|convener|director|officer)$/iu
