import { agentOf, isCue } from './cue-verbs.js'
import { FINITE, isWord, PRONOUN } from './grammar.js'
import { Focus, genderOfWords, isHuman, type Topic } from './focus.js'
import type { People } from '../people/people.js'
import { memberRoles } from '../../roles.js'
import { isCouncillorTitle } from '../people/names.js'
import type { Found, Speaker, SpeakerMaker } from './speakers.js'
import type { Item } from './statements.js'
import type { Subject } from './named-items.js'
import { SubjectFinder } from './subjects.js'
import type { Range } from '../../document/offset-map.js'

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
      const by = agentOf(items, index)
      if (by > 0) {
        this.#event(events, items, index, this.finder.after(items, by, to))
        continue
      }
      const isFirst = from === index || items.slice(from, index).every(({ text }) => /^[,-]$/.test(text))
      const subject = isFirst
        ? (this.finder.after(items, index, to) ?? undefined)
        : (this.finder.before(items, index, from) ??
          (from > 0 ? undefined : this.finder.before(items, index, 0)))
      const last = events.at(-1)
      // `He called it “a start” and said he would write.`
      if (!subject && last && /^(?:and|but|then)$/.test(items[index - 1]?.text ?? '')) {
        events.push({ ...last, verb: index, strong: form.speech === 'say' })
      } else this.#event(events, items, index, subject)
    }
    return events
  }

  #event(events: Event[], items: readonly Item[], verb: number, subject: Subject | undefined): void {
    if (!subject) return
    const form = items[verb]!.speech
    // Anything may `find` or `read`; of things, only what is said in so many words counts as theirs.
    if (subject.kind === 'described' && form && form.speech !== 'say' && items.at(-1)?.text !== ':') {
      if (!isBesideQuote(items, verb) || !isHuman(this.maker.words(subject.at))) return
    }
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
    if (TOGETHER.test(speaker.name)) {
      const meant = this.focus.together()
      if (meant) return { topic: meant, how: 'pronoun' }
    }
    // `The letter goes on: …`
    const last = this.focus.justQuoted
    const words =
      subject.kind === 'person' ? '' : this.maker.words({ start: subject.at.start, end: subject.at.end + 10 })
    const whose = last?.person ? WRITING_GOES_ON.exec(words)?.[1]?.toLowerCase() : undefined
    const isTheirs =
      whose === 'the' ||
      (whose === 'his' ? last!.gender !== 'female' : whose === 'her' && last!.gender !== 'male')
    if (whose && isTheirs) return { topic: last!, how: 'pronoun' }
    const known = subject.kind === 'described' && speaker.how === 'unnamed' ? this.#known(speaker) : undefined
    if (known) return { topic: withPost(known, speaker), how: 'pronoun' }
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

  /** Whom `the Mayor`, `the councillor` or `the 43-year-old` refers back to: the last person it can mean. */
  #known({ name, post }: Speaker): Topic | undefined {
    const fits = (topic: Topic): boolean => {
      if (!topic.person) return false
      if (AGE_OR_AGED.test(name))
        return topic.speaker.title === undefined || !isCouncillorTitle(topic.speaker.title)
      const own = topic.speaker.post
      if (HOLDER.test(name) && own?.roleClass !== post?.roleClass) return false
      if (STYLE.test(name)) return new RegExp(`\\b${name.slice(4)}\\b`, 'i').test(topic.speaker.title ?? '')
      if (own?.text.toLowerCase() === name.slice(4).toLowerCase()) return true
      if (!REFERS_BACK.test(name)) return false
      const sameClass = own?.roleClass === post?.roleClass
      return own === undefined
        ? isCouncillorTitle(topic.speaker.title) || topic === this.focus.last
        : sameClass
    }
    return this.focus.recently(fits)
  }

  /** Those a statement names, for the pronouns after it: its first person first. */
  nameAll(items: readonly Item[], before = Infinity): void {
    if (before === Infinity) this.#nameDescribed(items)
    for (const possessive of [false, true]) this.#nameThose(items, before, possessive)
  }

  /** `One tenant was less happy.`: someone without a name whom the statement is about. */
  #nameDescribed(items: readonly Item[]): void {
    const verb = items.findIndex((item) => isWord(item, FINITE))
    const first = items[0]
    if (verb < 2 || verb > 7 || !first || !/^(?:an?|one|another)$/.test(first.text)) return
    const words = this.maker.words({ start: first.start, end: items[verb - 1]!.end })
    if (items.slice(0, verb).some(({ kind }) => kind !== 'word') || !isHuman(words)) return
    const speaker = this.maker.of({
      kind: 'described',
      at: { start: first.start, end: items[verb - 1]!.end },
    })
    if (speaker) this.focus.names({ speaker })
  }

  /** Those named as owners (`Finch's letter`) come after the others. */
  #nameThose(items: readonly Item[], before: number, possessive: boolean): void {
    for (let index = 0; index < items.length; index++) {
      const item = items[index]!
      if (item.start >= before) break
      if (item.kind === 'word' && PRONOUN.has(item.text)) {
        const meant = possessive ? undefined : this.focus.meant(item.text)
        if (meant) this.focus.names(meant)
        continue
      }
      if (!item.capital || item.possessive !== possessive) continue
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
  items.slice(Math.max(0, verb - 8), verb + 9).some(({ kind }) => kind === 'quote')

/** `said the Mayor` tells the post of the one it refers back to. */
function withPost(topic: Topic, { post, at }: Speaker): Topic {
  if (topic.speaker.post || !post || !memberRoles.has(post.roleClass)) return topic
  return {
    ...topic,
    speaker: { ...topic.speaker, post, ...(at ? { postAt: at } : {}), roleClass: post.roleClass },
  }
}

/** An office that may stand for the one who was spoken of just before. */
const REFERS_BACK =
  /^the (?:[\p{L}'-]+ ){0,3}(?:mayor|provost|leader|leader-elect|councillor|minister|mp|msp|senator|governor|congress(?:man|woman)|president|candidate|nominee|chair(?:man|woman)?|convener|director|officer|chief executive|(?:portfolio|portfolio-) ?holder|(?:cabinet|executive|lead) member)$|^the (?:[\p{L}-]+ ){0,2}(?:member|holder) (?:for|of) /iu
/** Of these there are several: only one whose post is known is meant. */
const HOLDER = /(?:holder|member)$/i
/** What someone wrote or said, which goes on. */
const WRITING_GOES_ON =
  /^(the|her|his) (?:letter|statement|message|e-?mail|post|speech|tribute|blog|note) (?:also )?(?:goes on|went on|adds|added|continue|end[se]|conclude)/iu
/** Two or more people who were named together. */
const TOGETHER = /^the (?:couple|pair|duo|trio|brothers|sisters|siblings|twins)$/i
const AGE_OR_AGED =
  /^the (?:\d{1,3}-year-old|teenager|youngster|pensioner|schoolboy|schoolgirl|great-grandmother|grandmother|grandfather)$/i
/** `the Major`, of Major Ada Finch. */
const STYLE =
  /^the (?:major|captain|colonel|commander|doctor|professor|canon|imam|rabbi|sergeant|inspector|superintendent|judge|bishop)$/i
