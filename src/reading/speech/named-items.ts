import type { Range } from '../../document/offset-map.js'
import { FINITE, isComma, isWord, PREPOSITION, RELATIVE } from './grammar.js'
import { CALLINGS } from '../people/lone-names.js'
import type { NameMention } from '../people/names.js'
import type { People, Person } from '../people/people.js'
import type { Item } from './statements.js'

/** Who the subject of a verb is, in the words of the clause itself. */
export type Subject =
  | { kind: 'person'; person: Person; mention: NameMention; at: Range; beside?: Subject[] }
  /** A name that is known from nowhere else: `Politico reported`. */
  | { kind: 'name'; name: string; at: Range }
  | { kind: 'pronoun'; word: string; at: Range }
  /** `a Council spokesperson`, `the Mayor`, `Finch's neighbour` */
  | { kind: 'described'; at: Range }

/** Who is named at an item of a statement, alone or with others. */
export class NamedItems {
  readonly #people: People

  constructor(people: People) {
    this.#people = people
  }

  personAt(items: readonly Item[], at: number): Subject | undefined {
    const item = items[at]
    if (item?.kind === 'name' && item.name) {
      const person = this.#people.personOf(item.name)
      return person && { kind: 'person', person, mention: item.name, at: item }
    }
    if (item?.kind !== 'word' || !item.capital) return undefined
    const before = items[at - 1]
    if (before?.kind === 'word' && before.capital && !CALLINGS.has(before.text)) return undefined
    if (items[at + 1]?.kind === 'word' && items[at + 1]!.capital) return undefined
    const person = this.#people.alone(item.text, { start: item.start })
    if (!person) return undefined
    return {
      kind: 'person',
      person,
      mention: { start: item.start, end: item.end, name: item.text },
      at: item,
    }
  }

  /**
   * Those who speak together: `Cllr A, Leader, and Cllr B said`, `A, B and C, ward councillors,`. Of the groups between
   * commas and `and`, each may name one; the last who is named must be joined by `and`.
   *
   * @param subject one of them, as found
   */
  together(items: readonly Item[], from: number, to: number, subject: Subject): Subject {
    if (subject.kind !== 'person') return subject
    const named: Named[] = []
    let joint: 'start' | 'and' | 'comma' = 'start'
    let taken = false
    let skipping = false
    for (let at = from; at < Math.min(to, from + 120); at++) {
      const item = items[at]!
      if (item.kind === 'quote' || (item.kind === 'mark' && /[:;.?!]/.test(item.text))) break
      if (item.text === '(') while (at < to && items[at]!.text !== ')') at++
      else if (isComma(item) || isWord(item, JOINS) || item.text === '&') {
        if (isComma(item)) {
          if (joint !== 'and' || taken) joint = 'comma'
        } else if (joint !== 'and' || taken) joint = 'and'
        if (isComma(item) || taken) skipping = false
        taken = false
      } else if (isWord(item, TOGETHER) && items[at + 1]?.text === 'with') {
        joint = 'and'
        skipping = taken = false
        at++
      } else if (!skipping && isVerb(item)) {
        // Who was named before the verb is the subject of another clause.
        named.length = 0
        skipping = true
      } else if (isWord(item, RELATIVE) || isWord(item, TAKES_AWAY)) skipping = true
      else if (!skipping && !taken && !item.possessive && !isWord(items[at - 1], PREPOSITION)) {
        const person = this.personAt(items, at)
        if (person?.kind !== 'person') continue
        named.push({ person, joint })
        taken = true
      }
    }
    const own = named.findIndex(({ person }) => person.person === subject.person)
    if (own < 0) return subject
    // The chain around the subject: from its first member to the last joined by `and`.
    let last = named.findLastIndex(({ joint: by }, index) => by === 'and' && index > 0)
    let first = last
    while (first > 0 && named[first]!.joint !== 'start') first--
    if (last < 0 || own < first || own > last) [first, last] = [own, own]
    const [head, ...others] = named.slice(first, last + 1).map(({ person }) => person)
    const beside = others.filter((other) => other.person !== head!.person)
    return beside.length > 0 ? { ...head!, beside } : subject
  }
}

type PersonSubject = Extract<Subject, { kind: 'person' }>
interface Named {
  person: PersonSubject
  /** What stands before the group that names them. */
  joint: 'start' | 'and' | 'comma'
}

const TOGETHER = new Set(['together', 'along'])
const JOINS = new Set(['and', 'plus', 'alongside'])
/** Who stands after these is not beside the first. */
const TAKES_AWAY = new Set([
  'with',
  'to',
  'from',
  'told',
  'met',
  'against',
  'about',
  'by',
  'after',
  'before',
  'when',
  'while',
  'as',
])

/** A verb between two names: they do not speak together. */
const isVerb = (item: Item): boolean =>
  isWord(item, FINITE) ||
  (item.speech !== undefined && !item.capital && /^(?:past|present)$/.test(item.speech.tense)) ||
  (item.kind === 'word' &&
    !item.capital &&
    /(?:ing|[^e]ed)$/.test(item.text) &&
    !/^(?:elected|appointed|retired|seconded)$/.test(item.text))
