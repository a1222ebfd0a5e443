import type { Document } from '../../document/document.js'
import { memberRoles } from '../../roles.js'
import type { Discourse, Event } from './discourse.js'
import { givenName } from '../../../rules/lexicons/given-names.js'
import { FINITE, isComma, isWord } from './grammar.js'
import { isCouncillorTitle } from '../people/names.js'
import { readPost } from '../posts/read-post.js'
import type { MarkedPassage } from './passages.js'
import type { Speaker } from './speakers.js'
import type { Statement } from './statements.js'
import { loneName } from './tails.js'

/** Finds who signs a passage that no words of its own sentence give to anyone. */
export class Signatures {
  /** Those of the draft, in order. */
  statements: readonly Statement[] = []
  readonly #document: Document
  readonly #folded: string
  readonly #discourse: Discourse

  constructor(document: Document, folded: string, discourse: Discourse) {
    this.#document = document
    this.#folded = folded
    this.#discourse = discourse
  }

  /** `“…” – NAME, POST`, in the same block or the next; `Said NAME` in the next. */
  of(passage: MarkedPassage, next: Statement | undefined): Event | undefined {
    const block = this.#document.blockAt(passage.closes - 1)
    const after = next && next.start >= passage.closes ? next : this.#statementAfter(passage.closes)
    if (!block || !after || after.block.index > block.index + 1) return undefined
    const { items } = after
    let from = 0
    while (from < items.length && /^[-–—―~]$/.test(items[from]!.text)) from++
    const dashed = from > 0
    if (items[0]?.speech?.tense === 'past' && after.block.index === block.index + 1) {
      const subject = this.#discourse.finder.after(items, 0, items.length)
      const made = subject?.kind === 'person' ? this.#discourse.topicOf(subject, items) : undefined
      if (made) return { verb: 0, ...made, at: { start: after.start, end: subject!.at.end } }
    }
    const words = this.#wordsOf(after)
    if (words) return words
    const onNewLine =
      after.block.index > block.index || this.#document.text.slice(passage.closes, after.start).includes('\n')
    if (items.length - from > 24 || !(dashed || onNewLine || this.#endsLine(passage, after))) return undefined
    const line = this.#folded.slice(after.start, after.block.end).trim()
    if (items.length - from > 2 && !dashed && /[.!?:;"]$/.test(line.replace(/^([^"]*[^".])\.?"$/, '$1')))
      return undefined
    const first = items[from]
    if (!first?.capital || items.some((item) => item.kind === 'quote' || item.speech?.tense === 'past'))
      return undefined
    const [person] = this.#discourse.finder.all(items, from, from + 1)
    // `“The best soup in town.” Hal, Upper Lench`
    const isGivenName = givenName(first.text.toLowerCase()) !== undefined && isComma(items[from + 1])
    const lone = !person && isGivenName && items.length > from + 2 ? loneName(items, from) : undefined
    const made = lone && this.#discourse.topicOf(lone, items)
    if (made) return { verb: from, ...made, at: { start: after.start, end: after.end } }
    if (!person) return undefined
    const mention = first.name ?? { start: first.start, end: first.end, name: person.name }
    const speaker = this.#withPostBelow(this.#discourse.maker.person(person, mention, 'named'), after)
    const topic = { speaker, person, ...(person.gender ? { gender: person.gender } : {}) }
    return { verb: from, topic, how: 'named', at: { start: after.start, end: after.end } }
  }

  /** `Those were the words of NAME, who chairs …` */
  #wordsOf({ items, start }: Statement): Event | undefined {
    const of = items.findIndex(({ text }) => /^(?:of|from)$/.test(text))
    const announces =
      of > 1 &&
      of < 6 &&
      /^(?:this|that|that's|these|those)$/.test(items[0]!.text) &&
      /^(?:words?|views?|verdict|message|opinion|thoughts|reaction|memory|memories|advice|warning|plea|call|promise|pledge|assessment|conclusion)$/.test(
        items[of - 1]!.text,
      )
    const subject = announces ? this.#discourse.finder.after(items, of, items.length) : undefined
    const made = subject?.kind === 'person' ? this.#discourse.topicOf(subject, items) : undefined
    return made && { verb: of, ...made, at: { start, end: subject!.at.end } }
  }

  /** `“We can walk to school now.” Ada Finch, pupil`: nothing but words, a name and what its owner is, on one line. */
  #endsLine(passage: MarkedPassage, { items, block, end }: Statement): boolean {
    const last = items.at(-1)!
    return (
      end >= block.end - 1 &&
      last.kind !== 'mark' &&
      passage.opens - block.start < 4 &&
      (items.length === 1 || items[1]!.text === ',') &&
      items.length < 16 &&
      !items.some((item) => isWord(item, FINITE))
    )
  }

  /** A post on a line of its own below the name that signs. */
  #withPostBelow(speaker: Speaker, signature: Statement): Speaker {
    const below = this.#document.blocks[signature.block.index + 1]
    if (speaker.post || !below || below.end - below.start > 120 || signature.end < signature.block.end)
      return speaker
    const words = this.#folded.slice(below.start, below.end)
    const post = /[.!?:]$/.test(words) ? undefined : readPost(words)
    if (!post) return speaker
    const isMember = memberRoles.has(post.roleClass) || !isCouncillorTitle(speaker.title)
    return {
      ...speaker,
      post,
      postAt: { start: below.start, end: below.end },
      roleClass: isMember ? post.roleClass : speaker.roleClass,
    }
  }

  #statementAfter(offset: number): Statement | undefined {
    let low = 0
    let high = this.statements.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.statements[middle]!.start < offset) low = middle + 1
      else high = middle
    }
    return this.statements[low]
  }
}
