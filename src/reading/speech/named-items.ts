import type { Range } from '../../document/offset-map.js'
import { AND, CONJUNCTION, FINITE, isComma, isWord, RELATIVE } from './grammar.js'
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
    if (item?.kind !== 'word' || !item.capital || (items[at - 1]?.kind === 'word' && items[at - 1]!.capital))
      return undefined
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

  /** `Cllr A and Cllr B said`, `said Cllr A, Leader, and Cllr B`. */
  withOthers(items: readonly Item[], at: number, to: number, first: Subject): Subject {
    if (first.kind !== 'person') return first
    const beside: Subject[] = []
    let joined = false
    for (let next = at + 1; next < Math.min(to, at + 40); next++) {
      const item = items[next]!
      if (item.kind === 'quote' || (item.kind === 'mark' && /[:;.]/.test(item.text))) break
      if (item.speech && !item.capital && item.speech.tense !== 'base') break
      if (isWord(item, RELATIVE) || isWord(item, TAKES_AWAY)) break
      if (item.text === ',' && !joined) break
      if (isWord(item, AND) || item.text === '&') joined = true
      if (item.kind !== 'name' || item.possessive) continue
      // `and Cllr B`, `, Cllr B`, `and Deputy Leader Cllr B`
      let previous = next - 1
      while (
        previous > at &&
        items[previous]!.kind === 'word' &&
        !isWord(items[previous], AND) &&
        next - previous < 8
      )
        previous--
      const joint = items[previous]
      if (!isComma(joint) && !isWord(joint, AND) && joint?.text !== '&') continue
      const other = this.personAt(items, next)
      if (other?.kind === 'person' && other.person !== first.person) beside.push(other)
    }
    return joined && beside.length > 0 ? { ...first, beside } : first
  }

  /** Of `A, B and C, ward councillors`, where A stands, given B. */
  listStart(items: readonly Item[], at: number, from: number): number {
    if (!isWord(items[at + 1], AND)) return at
    let first = at
    while (first - 2 >= from && isComma(items[first - 1]) && items[first - 2]?.kind === 'name') {
      const edge = items[first - 3]
      if (!this.personAt(items, first - 2) || (first - 3 >= from && edge && !isComma(edge))) break
      first -= 2
    }
    return first
  }

  /** Of `Cllr A and Cllr B said`, `the Leader, Cllr A, and his deputy, Cllr B, said`, A with B beside. */
  backToFirst(items: readonly Item[], at: number, from: number, person: Subject): Subject {
    let first = at
    let joined = false
    let back = at - 1
    for (; back >= Math.max(from, first - 12); back--) {
      const item = items[back]!
      if (item.kind === 'mark' && item.text === ')') {
        while (back > from && items[back]!.text !== '(') back--
        continue
      }
      if (item.text === ',' && !joined) break
      if (isWord(item, AND) || item.text === '&') joined = true
      else if (item.kind === 'name' && joined && !item.possessive && this.personAt(items, back)) first = back
      else if (item.kind === 'quote' || item.kind === 'number' || (item.kind === 'mark' && item.text !== ','))
        break
      else if (
        item.kind === 'word' &&
        (isWord(item, CONJUNCTION) || isWord(item, TAKES_OTHERS_BEFORE) || isFinite(item))
      )
        break
    }
    const subject = first < at && this.personAt(items, first)
    return subject ? this.withOthers(items, first, at + 1, subject) : person
  }
}

/** What stands after these is not beside the first name. */
const TAKES_AWAY = new Set(['with', 'to', 'from', 'told', 'met', 'against', 'about', 'by'])

/** A verb between two names: they do not speak together. */
const isFinite = (item: Item): boolean =>
  isWord(item, FINITE) ||
  (item.speech !== undefined && !item.capital && /^(?:past|present)$/.test(item.speech.tense)) ||
  /ing$/.test(item.text)
const TAKES_OTHERS_BEFORE = new Set([
  'with',
  'to',
  'from',
  'told',
  'met',
  'against',
  'about',
  'by',
  'who',
  'which',
  'whose',
])
