import { givenName } from '../../../rules/lexicons/given-names.js'
import { NamedItems, type Subject } from './named-items.js'
import type { People, Person } from '../people/people.js'
import {
  AND,
  CONJUNCTION,
  DETERMINER,
  ENDS_CLAUSE,
  JOINS_CLAUSE,
  OFFICE,
  FINITE,
  NOBODY,
  OPENS_APPOSITION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  isAccompanied,
  isComma,
  isDash,
  isModifier,
  isPostNominal,
  isSkipped,
  isWord,
  joinsCapitals,
  joinsNouns,
  isAtBody,
} from './grammar.js'
import type { Item } from './statements.js'

const DOCUMENT =
  /^(?:letter|statement|message|email|note|post|tweet|column|blog|article|report|speech|tribute)$/

/** Finds the subjects of verbs of speech among the items of a statement. */
export class SubjectFinder {
  readonly #named: NamedItems

  constructor(people: People) {
    this.#named = new NamedItems(people)
  }

  /** The subject that stands before a verb: `NAME, POST, said`, `the Leader of the Council said`. */
  before(items: readonly Item[], verb: number, from: number): Subject | undefined {
    const subject = this.#before(items, verb, from)
    return subject && this.#named.together(items, from, verb, subject)
  }

  #before(items: readonly Item[], verb: number, from: number): Subject | undefined {
    let at = verb - 1
    while (at >= from && (isSkipped(items[at]!) || isPostNominal(items, at))) at--
    if (at < from) return undefined
    const last = items[at]!
    if (last.kind === 'mark') {
      if (last.text === ')') return this.#beforeBracket(items, at, from)
      if (last.text === ',' || isDash(last)) return this.#apposed(items, at, from)
      return undefined
    }
    if (isWord(last, CONJUNCTION)) return this.first(items, from, at)
    return this.#endingAt(items, at, from)
  }

  /** The subject that follows a verb: `said Cllr NAME, POST`, `said a spokesperson`. */
  after(items: readonly Item[], verb: number, to: number): Subject | undefined {
    let at = verb + 1
    while (at < to && isSkipped(items[at]!)) at++
    const first = items[at]
    if (!first || at >= to || first.kind === 'mark' || first.kind === 'quote') return undefined
    if (first.kind === 'word' && PRONOUN.has(first.text))
      return { kind: 'pronoun', word: first.text, at: first }
    let end = at
    let named: { subject: Subject; at: number } | undefined
    for (; end < to; end++) {
      const item = items[end]!
      if (item.kind === 'quote' || (item.kind === 'mark' && !/['/&-]/.test(item.text))) break
      if (end > at && (isWord(item, ENDS_CLAUSE) || isWord(item, AND))) break
      // After `of`, `for` … comes someone else, unless nobody was named before.
      if (named && isWord(item, PREPOSITION)) break
      if (item.possessive || (end > at && isWord(items[end - 1], PREPOSITION))) continue
      const person = this.#named.personAt(items, end)
      if (person) named = { subject: person, at: end }
    }
    if (named) return this.#named.together(items, at, to, named.subject)
    if (isComma(items[end])) {
      // `said the Leader of the Council, Cllr Finch.`, `said a neighbour, retired baker Ada Finch.`
      let name = end + 1
      while (
        name < Math.min(to, end + 5) &&
        items[name]!.kind === 'word' &&
        !items[name]!.capital &&
        !isWord(items[name], RELATIVE)
      )
        name++
      const person = this.#named.personAt(items, name)
      const then = items[name + 1]
      if (
        person &&
        name < to &&
        !items[name]!.possessive &&
        !isWord(items[name - 1], PREPOSITION) &&
        (!then || then.kind === 'mark' || isWord(then, OPENS_APPOSITION))
      )
        return person
    }
    if (end === at) return undefined
    return this.#described(items, at, end)
  }

  /** The first person in a stretch who can be its subject; failing that, words that begin it and describe someone. */
  first(items: readonly Item[], from: number, to: number): Subject | undefined {
    for (let at = from; at < to; at++) {
      const item = items[at]!
      if (item.kind === 'quote') break
      if (item.kind === 'word' && PRONOUN.has(item.text))
        return { kind: 'pronoun', word: item.text, at: item }
      if (item.possessive || isWord(items[at - 1], PREPOSITION)) continue
      const person = this.#named.personAt(items, at)
      if (person) return this.#named.together(items, at, to, person)
    }
    return undefined
  }

  /** The first person named in a stretch, in whatever part: `From Finch's letter:`. */
  any(items: readonly Item[], from: number, to: number): Subject | undefined {
    for (let at = from; at < to; at++) {
      const person = this.#named.personAt(items, at)
      if (person) return person
    }
    return undefined
  }

  /** Every person named in a stretch. */
  all(items: readonly Item[], from: number, to: number): Person[] {
    const found: Person[] = []
    for (let at = from; at < to; at++) {
      const subject = this.#named.personAt(items, at)
      if (subject?.kind === 'person' && !found.includes(subject.person)) found.push(subject.person)
    }
    return found
  }

  /** Words that describe someone and begin a stretch: `A council spokesperson:`. */
  described(items: readonly Item[], from: number, to: number): Subject | undefined {
    let end = from
    while (end < to && items[end]!.kind !== 'mark' && items[end]!.kind !== 'quote') end++
    const first = items[from]
    if (end - from > 9 || !(isWord(first, DETERMINER) || first?.capital) || isWord(first, CONJUNCTION))
      return undefined
    return end > from ? this.#described(items, from, end) : undefined
  }

  #beforeBracket(items: readonly Item[], close: number, from: number): Subject | undefined {
    let at = close
    while (at >= from && items[at]!.text !== '(') at--
    return at > from ? this.#endingAt(items, at - 1, from) : undefined
  }

  /** `Proposed by NAME, leader of the Greens, who said`: whoever the apposition that ends at an item is of. */
  #beforeApposition(items: readonly Item[], last: number, from: number): Subject | undefined {
    const comma = items.findLastIndex(
      (item, at) => at < last && (item.kind === 'mark' || item.kind === 'quote'),
    )
    return comma > from && isComma(items[comma]) ? this.#named.personAt(items, comma - 1) : undefined
  }

  /** The noun phrase that ends at an item. */
  #endingAt(items: readonly Item[], at: number, from: number): Subject | undefined {
    const last = items[at]!
    if (last.kind === 'quote' || last.kind === 'mark' || last.kind === 'number') return undefined
    if (last.kind === 'word' && PRONOUN.has(last.text)) return { kind: 'pronoun', word: last.text, at: last }
    if (isWord(last, RELATIVE)) {
      // `met resident Ada Finch, who said`: whoever is named last before it.
      const before = isComma(items[at - 1]) ? at - 2 : at - 1
      const named =
        before >= from && !items[before]!.possessive ? this.#named.personAt(items, before) : undefined
      return named ?? this.#beforeApposition(items, before, from) ?? this.#apposed(items, at, from)
    }
    const person = this.#named.personAt(items, at)
    if (person && !last.possessive && !isWord(items[at - 1], PREPOSITION)) return person
    let start = at
    let head: Subject | undefined
    for (; start >= Math.max(from, at - 14); start--) {
      const item = items[start]!
      if (item.kind === 'quote' || (item.kind === 'mark' && !/['/&-]/.test(item.text))) break
      if (isWord(item, AND) && start < at && (joinsNouns(items, start) || joinsCapitals(items, start)))
        continue
      if (isWord(item, CONJUNCTION) && start < at) break
      if (item.speech && !item.capital && /^(?:past|present)$/.test(item.speech.tense) && start < at - 1)
        break
      const before = items[start - 1]
      if (
        start < at &&
        !item.possessive &&
        isWord(items[start + 1], PREPOSITION) &&
        !isWord(before, PREPOSITION)
      ) {
        head = this.#named.personAt(items, start) ?? head
        if (head) break
      }
      if ((isWord(item, DETERMINER) || item.possessive) && !isWord(before, PREPOSITION)) {
        start--
        break
      }
    }
    if (head) return head
    const author = this.#author(items, start + 1, at + 1)
    if (author) return author
    return this.#bareApposition(items, start + 1, from) ?? this.#described(items, start + 1, at + 1)
  }

  /** `The letter from Cllr Finch states`: who wrote it. */
  #author(items: readonly Item[], from: number, to: number): Subject | undefined {
    const document = items.findIndex(
      ({ text }, index) => index >= from && index < Math.min(to, from + 4) && DOCUMENT.test(text),
    )
    const by = items[document + 1]
    return document >= 0 && /^(?:from|by)$/.test(by?.text ?? '')
      ? this.any(items, document + 2, to)
      : undefined
  }

  /** `NAME, Cabinet Member for Parks and Streets said`: the comma after the post is often left out. */
  #bareApposition(items: readonly Item[], phrase: number, from: number): Subject | undefined {
    let comma = phrase - 1
    while (comma > from && comma > phrase - 12 && !isComma(items[comma]) && items[comma]?.kind !== 'quote')
      comma--
    if (!isComma(items[comma])) return undefined
    let start = comma
    while (start > from && items[start - 1]!.kind !== 'quote' && !/^[:;]$/.test(items[start - 1]!.text))
      start--
    const found = this.#apposed(items, comma, from)
    if (found?.kind !== 'person') return undefined
    // `After a talk with Finch, the Council said`: only a name that begins the clause has a post after it.
    const first = items[start]!
    const begins = found.at.start === first.start || !isModifier(first)
    return begins ? found : undefined
  }

  /** The subject of `NAME, POST, said`: the nearest group between commas that begins or ends with a person. */
  #apposed(items: readonly Item[], comma: number, from: number): Subject | undefined {
    let end = comma
    let described: Subject | undefined
    for (let start = comma - 1; start >= from - 1 && comma - start < 90; start--) {
      const edge = start < from || isComma(items[start]) || isDash(items[start])
      if (!edge && !(items[start]!.kind === 'quote' || /^[;:]$/.test(items[start]!.text))) continue
      const found = start + 1 < end ? this.#group(items, start + 1, end) : undefined
      if (found?.kind === 'person' || found?.kind === 'pronoun')
        return this.#onBehalf(items, from, start) ?? this.#orBefore(items, from, start, found)
      if (found && described?.kind !== 'name') described = found
      if (!edge) break
      end = start
    }
    return described
  }

  /** `Cllr Finch, speaking on behalf of the Leader, Cllr Ash, said`: who holds that post is not the subject. */
  #onBehalf(items: readonly Item[], from: number, comma: number): Subject | undefined {
    let start = comma - 1
    while (start >= from && !isComma(items[start]) && items[start]!.kind !== 'quote') start--
    if (start <= from || !isComma(items[start]) || !isModifier(items[start + 1]!)) return undefined
    const last = items[comma - 1]!
    const names = items.slice(Math.max(start, comma - 6), comma).some((item) => isWord(item, PREPOSITION))
    if (!names || last.kind !== 'word' || !OFFICE.test(last.text)) return undefined
    const found = this.#apposed(items, start, from)
    return found?.kind === 'person' ? found : undefined
  }

  /** `Ed Holm, carer for former Mayor Cllr Ash, said`: a name within an apposition is not its subject. */
  #orBefore(items: readonly Item[], from: number, comma: number, found: Subject): Subject {
    const first = items[comma + 1]
    const isWithin =
      found.kind === 'person' &&
      first &&
      found.at.start > first.start &&
      first.kind === 'word' &&
      !first.capital
    const before = items[comma - 1]
    if (!isWithin || !isComma(items[comma]) || before?.kind !== 'name' || isWord(first, DETERMINER))
      return found
    const alone = comma - 2 < from || isComma(items[comma - 2]) || items[comma - 2]!.kind === 'quote'
    return (alone && !before.possessive && this.#named.personAt(items, comma - 1)) || found
  }

  #group(items: readonly Item[], from: number, end: number): Subject | undefined {
    let start = from
    if (isWord(items[start], JOINS_CLAUSE) && start + 1 < end) start++
    const first = items[start]!
    if (isWord(first, RELATIVE) || isAccompanied(items, start)) return undefined
    if (first.kind === 'word' && PRONOUN.has(first.text))
      return { kind: 'pronoun', word: first.text, at: first }
    if (!first.possessive) {
      const person = this.#named.personAt(items, start)
      if (person) return person
    }
    const relative = items.findIndex((item, at) => at > start && at < end && isWord(item, RELATIVE))
    for (let at = (relative < 0 ? end : relative) - 1; at > start; at--) {
      const item = items[at]!
      if (item.kind === 'mark' && item.text === ')') {
        while (at > start && items[at]!.text !== '(') at--
        continue
      }
      if (
        item.kind === 'name' &&
        !item.possessive &&
        !isWord(items[at - 1], PREPOSITION) &&
        !isWord(items[at - 1], AND)
      ) {
        const person = isAtBody(items, at) ? undefined : this.#named.personAt(items, at)
        if (person && !isModifier(first)) return person
        if (person && at === end - 1) return person
      }
      if (item.kind === 'word' && !item.capital && !isWord(item, PREPOSITION) && !isWord(item, DETERMINER)) {
        // A surname alone ends its group: `In Iowa Clinton, who …, said`.
        if (at < end - 1) break
        continue
      }
      if (at === end - 1 && item.capital && !isWord(items[at - 1], PREPOSITION) && !isAtBody(items, at)) {
        const person = this.#named.personAt(items, at)
        if (person) return person
      }
    }
    const isLone =
      first.kind === 'name'
        ? !first.possessive
        : first.kind === 'word' && first.capital && givenName(first.text)
    if (end === start + 1 && isLone) return { kind: 'name', name: first.name?.name ?? first.text, at: first }
    return isWord(first, DETERMINER) ? this.#described(items, start, end) : undefined
  }

  #described(items: readonly Item[], from: number, to: number): Subject | undefined {
    const first = items[from]
    const last = items[to - 1]
    if (!first || !last || from >= to) return undefined
    if (from + 1 === to && first.kind === 'word') {
      if (first.capital && !isWord(first, NOBODY)) return { kind: 'name', name: first.text, at: first }
      if (
        !/^(?:residents|campaigners|officials|critics|police|officers|councillors|members|supporters|tenants|parents|protesters|experts|union|unions|organisers|neighbours|customers|visitors|pupils|students|volunteers|traders|shoppers|drivers|families|carers|teachers|patients|businesses)$/.test(
          first.text,
        )
      )
        return undefined
    }
    if (isWord(first, NOBODY) || isWord(first, PREPOSITION)) return undefined
    if (items.slice(from, to).some((item) => isWord(item, FINITE))) return undefined
    return { kind: 'described', at: { start: first.start, end: last.end } }
  }
}
