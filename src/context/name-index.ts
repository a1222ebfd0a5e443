import { distance } from 'fastest-levenshtein'
import { givenFit } from './given-names.js'
import { distanceOf, givenNamesFit, sameParts, type NameFit } from './name-fit.js'
import {
  calledNames,
  halvesOf,
  isSurnameOnly,
  keyOf,
  readName,
  type NamePart,
  type NameReading,
} from './person-names.js'

/** A name of the register that a name in a draft fits. */
export interface NameMatch<T> {
  owner: T
  fit: NameFit
  /** The name as the register writes it. */
  as: string
}

interface Entry<T> extends NameReading {
  owner: T
  /** Where the owner stands in the register. */
  order: number
  as: string
  whole: 'name' | 'alias'
}

/** An entry, and the part from which a key of it begins. */
interface Tail<T> {
  entry: Entry<T>
  from: number
}

/** Letters of the longest surname that is compared letter by letter. */
const LONGEST = 40

/** Most people offered where none was found. */
const MOST_NEAR = 3

/**
 * Names with their owners, found again in any form in which a draft may write them.
 *
 * Built in time linear in the number of names. A look-up reads only those who share the surname, half of it, or all
 * but a letter of it.
 */
export class NameIndex<T> {
  readonly #entries: Entry<T>[] = []
  /** By the last parts of the name written as one word, from the surname on or further back. */
  readonly #byTail = new Map<string, Tail<T>[]>()
  readonly #byHalf = new Map<string, Entry<T>[]>()
  #withoutLetter: Map<string, Entry<T>[]> | undefined
  #byGivenAndLetter: Map<string, Entry<T>[]> | undefined
  #byMac: Map<string, Tail<T>[]> | undefined

  /** @param aliases other names of the same owner */
  add(owner: T, order: number, name: string, aliases: readonly string[] = []): void {
    const called = calledNames(name)
    this.#addName(owner, order, called.name, name, 'name')
    for (const other of called.others) this.#addName(owner, order, other, other, 'alias')
    for (const alias of aliases) {
      const inside = calledNames(alias)
      for (const other of [inside.name, ...inside.others]) this.#addName(owner, order, other, other, 'alias')
    }
  }

  #addName(owner: T, order: number, name: string, as: string, whole: 'name' | 'alias'): void {
    for (const reading of readName(name)) {
      const entry: Entry<T> = { ...reading, owner, order, as, whole }
      this.#entries.push(entry)
      for (let from = 0; from <= reading.surnameAt; from++)
        push(this.#byTail, keyOf(reading.parts.slice(from)), { entry, from })
      for (const half of halvesOf(reading)) push(this.#byHalf, half, entry)
    }
  }

  /** Every owner whom a name may mean, each by the closest fit, in the order of the register. */
  find(name: string): NameMatch<T>[] {
    const readings = this.#readingsOf(name)
    const best = new Map<T, { match: NameMatch<T>; order: number }>()
    const keep = (entry: Entry<T>, fit: NameFit): void => {
      const known = best.get(entry.owner)
      if (!known || distanceOf(fit) < distanceOf(known.match.fit))
        best.set(entry.owner, { match: { owner: entry.owner, fit, as: entry.as }, order: entry.order })
    }
    for (const reading of readings) this.#findTails(reading, keep)
    for (const reading of readings) this.#findHalves(reading, keep)
    for (const reading of readings) this.#findTurned(reading, keep)
    if (best.size === 0) for (const reading of readings) this.#findMac(reading, keep)
    return [...best.values()].sort((a, b) => a.order - b.order).map(({ match }) => match)
  }

  /** Those whose name is a letter or two from this one: to be offered, never taken. */
  near(name: string): T[] {
    const found = new Map<T, { away: number; order: number }>()
    const keep = ({ owner, order }: Entry<T>, away: number): void => {
      const known = found.get(owner)
      if (!known || away < known.away) found.set(owner, { away, order })
    }
    for (const reading of this.#readingsOf(name)) this.#findNear(reading, keep)
    return [...found]
      .sort(([, a], [, b]) => a.away - b.away || a.order - b.order)
      .slice(0, MOST_NEAR)
      .map(([owner]) => owner)
  }

  #readingsOf(name: string): NameReading[] {
    const called = calledNames(name)
    return [called.name, ...called.others].flatMap(readName)
  }

  #findTails(reading: NameReading, keep: (entry: Entry<T>, fit: NameFit) => void): void {
    for (let from = 0; from <= reading.surnameAt; from++) {
      const tail = reading.parts.slice(from)
      for (const known of this.#byTail.get(keyOf(tail)) ?? []) {
        const fit = sameParts(tail, known.entry.parts.slice(known.from))
          ? tailFit(reading, from, known)
          : undefined
        if (fit) keep(known.entry, fit)
      }
    }
  }

  #findHalves(reading: NameReading, keep: (entry: Entry<T>, fit: NameFit) => void): void {
    const given = reading.parts.slice(0, reading.surnameAt)
    const surname = reading.parts.slice(reading.surnameAt)
    const halves = halvesOf(reading)
    if (halves.length === 0) {
      for (const entry of this.#byHalf.get(keyOf(surname)) ?? []) {
        const known = entry.parts.slice(0, entry.surnameAt)
        if (given.length === 0 || (known.length > 0 && givenNamesFit(given, known)))
          keep(entry, 'half-surname')
      }
      return
    }
    const fits = ({ entry, from }: Tail<T>): boolean =>
      from === entry.surnameAt &&
      from > 0 &&
      given.length > 0 &&
      !!givenNamesFit(given, entry.parts.slice(0, from))
    for (const half of new Set(halves))
      for (const known of this.#byTail.get(half) ?? []) if (fits(known)) keep(known.entry, 'half-surname')
    const turned = [...surname].reverse()
    for (const known of this.#byTail.get(keyOf(turned)) ?? [])
      if (fits(known) && known.entry.parts.length - known.from === surname.length) keep(known.entry, 'order')
  }

  /** The last name first, or the first last: `Tan Wei Ming` for Wei Ming Tan. */
  #findTurned({ parts, surnameAt }: NameReading, keep: (entry: Entry<T>, fit: NameFit) => void): void {
    if (surnameAt === 0) return
    for (const turned of [
      [...parts.slice(1), parts[0]!],
      [...parts.slice(surnameAt), ...parts.slice(0, surnameAt)],
    ]) {
      for (const { entry, from } of this.#byTail.get(keyOf(turned)) ?? [])
        if (from === 0 && sameWords(turned, entry.parts)) keep(entry, 'order')
    }
  }

  /** McDonald for MacDonald, where nobody has the name as it is written. */
  #findMac(reading: NameReading, keep: (entry: Entry<T>, fit: NameFit) => void): void {
    const surname = keyOf(reading.parts.slice(reading.surnameAt))
    const other = macKey(surname)
    if (other === undefined) return
    this.#byMac ??= this.#indexMac()
    for (const known of this.#byMac.get(other) ?? []) {
      const fit = tailFit(reading, reading.surnameAt, known)
      if (fit) keep(known.entry, 'spelling')
    }
  }

  #indexMac(): Map<string, Tail<T>[]> {
    const index = new Map<string, Tail<T>[]>()
    for (const entry of this.#entries) {
      const key = macKey(keyOf(entry.parts.slice(entry.surnameAt)))
      if (key !== undefined) push(index, key, { entry, from: entry.surnameAt })
    }
    return index
  }

  #findNear({ parts, surnameAt }: NameReading, keep: (entry: Entry<T>, away: number) => void): void {
    const given = parts.slice(0, surnameAt)
    const surname = keyOf(parts.slice(surnameAt))
    const [first] = given
    for (const { entry, from } of this.#byTail.get(surname) ?? []) {
      const known = entry.parts[0]!
      if (!first || from !== entry.surnameAt || from === 0) continue
      const away = lettersApart(first.word, known.word)
      if (first.word.length > 2 && known.word.length > 2 && away <= 1) keep(entry, Math.max(away, 1))
    }
    if (surname.length < (first ? 3 : 4) || surname.length > LONGEST) return
    const fits = (entry: Entry<T>): boolean =>
      !first || (entry.surnameAt > 0 && givenFit(first.word, entry.parts[0]!.word) !== undefined)
    const consider = (entry: Entry<T>, most: number): void => {
      const away = lettersApart(surname, keyOf(entry.parts.slice(entry.surnameAt)))
      if (away > 0 && away <= most && fits(entry)) keep(entry, away)
    }
    this.#withoutLetter ??= this.#indexWithoutLetter()
    for (const key of lacking(surname))
      for (const entry of this.#withoutLetter.get(key) ?? []) consider(entry, 1)
    if (!first || first.word.length < 2 || surname.length < 6) return
    this.#byGivenAndLetter ??= this.#indexGivenAndLetter()
    for (const entry of this.#byGivenAndLetter.get(`${first.word} ${surname[0]!}`) ?? []) consider(entry, 2)
  }

  #indexWithoutLetter(): Map<string, Entry<T>[]> {
    const index = new Map<string, Entry<T>[]>()
    for (const entry of this.#entries)
      for (const key of lacking(keyOf(entry.parts.slice(entry.surnameAt)))) push(index, key, entry)
    return index
  }

  #indexGivenAndLetter(): Map<string, Entry<T>[]> {
    const index = new Map<string, Entry<T>[]>()
    for (const entry of this.#entries)
      if (entry.surnameAt > 0)
        push(index, `${entry.parts[0]!.word} ${entry.parts[entry.surnameAt]!.word[0]!}`, entry)
    return index
  }
}

/** How the names before a shared surname fit; undefined where they contradict. */
function tailFit<T>(reading: NameReading, from: number, known: Tail<T>): NameFit | undefined {
  const { entry } = known
  const given = reading.parts.slice(0, from)
  const knownGiven = entry.parts.slice(0, known.from)
  if (given.length === 0 && knownGiven.length === 0)
    // Two names that are each one word are only a surname, which others may share.
    return isSurnameOnly(entry) ? 'surname' : entry.whole
  // `Fashanu-Cole` is a surname though the register writes it as two words.
  if (given.length === 0)
    return known.from === entry.surnameAt || isSurnameOnly(reading) ? 'surname' : 'later-names'
  if (knownGiven.length === 0) {
    // The whole known name, or only a surname, which a draft gives more of.
    if (entry.surnameAt > 0) return 'more-names'
    return entry.whole === 'name' ? 'later-names' : undefined
  }
  const fit = givenNamesFit(given, knownGiven)
  return fit === 'same' ? entry.whole : fit
}

const sameWords = (a: readonly NamePart[], b: readonly NamePart[]): boolean =>
  a.length === b.length && a.every(({ word }, index) => word === b[index]!.word)

/** What follows in `macdonald` and `mcdonald` alike; undefined for a name that begins with neither. */
function macKey(surname: string): string | undefined {
  return /^ma?c(.{3,})$/.exec(surname)?.[1]
}

/** Letters to change, add, drop or swap with the next. */
function lettersApart(a: string, b: string): number {
  const away = distance(a, b)
  if (away !== 2 || a.length !== b.length) return away
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 1 : 2
}

/** A word, and the word without each of its letters. */
function lacking(word: string): Set<string> {
  const forms = new Set([word])
  if (word.length > LONGEST) return forms
  for (let at = 0; at < word.length; at++) forms.add(word.slice(0, at) + word.slice(at + 1))
  return forms
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
