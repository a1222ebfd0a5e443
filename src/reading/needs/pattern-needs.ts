import { stretchesOf, type Grams, type Stretches } from './grams.js'

/**
 * What a text cannot be without where a pattern matches in it: any of some stretches of letters; or all, or any, of
 * several needs.
 */
export type Need =
  | { readonly kind: 'stretches'; readonly stretches: Stretches }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Need[] }

/**
 * What a piece of a pattern matches: the very strings, where they are few (an assertion matches the empty one), and what
 * stands in the text besides. Strings are in small letters, since texts are compared so.
 */
interface Piece {
  readonly strings: readonly string[] | undefined
  readonly need: Need | undefined
}

/** Strings are joined with those that follow while they are no more than this. */
const MOST_STRINGS = 24

const ANYTHING: Piece = { strings: undefined, need: undefined }
const NOTHING: Piece = { strings: [''], need: undefined }

class NotRead extends Error {}

/**
 * What a pattern needs, read off its own source, so that it can never fall behind the pattern. Undefined where it needs
 * nothing in particular, or where its source holds something that is not read here: such a pattern is always tried.
 *
 * Every step only ever asks for less than the pattern does. Whatever is not a plain ASCII character counts as anything;
 * so does what may be left out or is denied.
 */
export function needsOf({ source, flags }: RegExp): Need | undefined {
  if (flags.includes('v')) return undefined
  try {
    return new SourceReader(source, flags.includes('u')).needs()
  } catch (error) {
    if (error instanceof NotRead) return undefined
    throw error
  }
}

/** Whether a text of these grams may have what is needed: for certain not, or perhaps. */
export function isMet(need: Need, grams: Grams): boolean {
  if (need.kind === 'stretches') return grams.mayHold(need.stretches)
  const isAll = need.kind === 'all'
  for (const one of need.of) if (isMet(one, grams) !== isAll) return !isAll
  return isAll
}

class SourceReader {
  readonly #source: string
  readonly #isUnicode: boolean
  #at = 0

  constructor(source: string, isUnicode: boolean) {
    this.#source = source
    this.#isUnicode = isUnicode
  }

  needs(): Need | undefined {
    const need = needOf(this.#alternatives())
    if (this.#at !== this.#source.length) throw new NotRead()
    return need
  }

  #alternatives(): Piece {
    const pieces = [this.#sequence()]
    while (this.#take('|')) pieces.push(this.#sequence())
    return pieces.length === 1 ? pieces[0]! : eitherOf(pieces)
  }

  #sequence(): Piece {
    const needs: Need[] = []
    let strings: readonly string[] = ['']
    let isWhole = true
    const breakOff = (): void => {
      const need = oneOf(strings)
      if (need) needs.push(need)
      strings = ['']
      isWhole = false
    }
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const piece = this.#repeated(this.#atom())
      if (piece.need) needs.push(piece.need)
      if (piece.strings && piece.strings.length * strings.length <= MOST_STRINGS) {
        strings = joined(strings, piece.strings)
      } else {
        breakOff()
        if (piece.strings) strings = piece.strings
      }
    }
    if (!isWhole) breakOff()
    return { strings: isWhole ? strings : undefined, need: allOf(needs) }
  }

  #repeated(piece: Piece): Piece {
    const times = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 16))?.[0]
    if (times === undefined) return piece
    this.#at += times.length
    if (times.startsWith('{1}')) return piece
    if (times.startsWith('?') || times.startsWith('{0,1}')) {
      const mayBeLeft = piece.strings && !piece.need && piece.strings.length < MOST_STRINGS
      return mayBeLeft ? { strings: [...piece.strings, ''], need: undefined } : ANYTHING
    }
    const isNeeded = times.startsWith('+') || /^\{0*[1-9]/.test(times)
    return isNeeded ? { strings: undefined, need: needOf(piece) } : ANYTHING
  }

  #atom(): Piece {
    const mark = this.#source[this.#at++]!
    switch (mark) {
      case '(':
        return this.#group()
      case '[':
        return this.#class()
      case '\\':
        return this.#escape()
      case '.':
        return ANYTHING
      case '^':
      case '$':
        return NOTHING
      case '{':
        throw new NotRead()
      default:
        return character(mark)
    }
  }

  #group(): Piece {
    const opening = /^(?:\?(?::|<?[=!]|<[\w$]+>))?/.exec(this.#source.slice(this.#at, this.#at + 64))![0]
    if (opening === '' && this.#source[this.#at] === '?') throw new NotRead()
    this.#at += opening.length
    const inside = this.#alternatives()
    if (!this.#take(')')) throw new NotRead()
    // What is looked for beside a match stands in the text too; what is looked out for need not.
    if (/^\?<?=$/.test(opening)) return { strings: [''], need: needOf(inside) }
    return /^\?<?!$/.test(opening) ? NOTHING : inside
  }

  #escape(): Piece {
    const letter = this.#source[this.#at++]
    if (letter === undefined || letter === 'c') throw new NotRead()
    if (letter === 'b' || letter === 'B') return NOTHING
    const rest = this.#source.slice(this.#at, this.#at + 80)
    const more =
      letter === 'p' || letter === 'P'
        ? (this.#isUnicode ? /^\{[^}]+\}/ : /^/).exec(rest)
        : letter === 'u'
          ? (this.#isUnicode ? /^(?:\{[\da-f]+\}|[\da-f]{4})/i : /^[\da-f]{4}/i).exec(rest)
          : letter === 'x'
            ? /^[\da-f]{2}/i.exec(rest)
            : letter === 'k'
              ? /^<[\w$]+>/.exec(rest)
              : /\d/.test(letter)
                ? /^\d*/.exec(rest)
                : /^/.exec(rest)
    if (!more) throw new NotRead()
    this.#at += more[0].length
    return /[\dA-Za-z]/.test(letter) ? ANYTHING : character(letter)
  }

  /** A class of a few plain characters is any of them; any other is anything. */
  #class(): Piece {
    const from = this.#at
    while (this.#source[this.#at] !== ']') {
      this.#at += this.#source[this.#at] === '\\' ? 2 : 1
      if (this.#at >= this.#source.length) throw new NotRead()
    }
    const members = this.#source.slice(from, this.#at++)
    return /^[\w '"!?.,:;()/]{1,6}-?$/.test(members)
      ? { strings: [...new Set(members.toLowerCase())], need: undefined }
      : ANYTHING
  }

  #take(mark: string): boolean {
    if (this.#source[this.#at] !== mark) return false
    this.#at++
    return true
  }
}

const character = (mark: string): Piece =>
  mark.charCodeAt(0) < 128 ? { strings: [mark.toLowerCase()], need: undefined } : ANYTHING

const joined = (before: readonly string[], after: readonly string[]): readonly string[] =>
  after.length === 1 && after[0] === ''
    ? before
    : [...new Set(before.flatMap((start) => after.map((end) => start + end)))]

function eitherOf(pieces: readonly Piece[]): Piece {
  if (pieces.every(({ strings, need }) => strings && !need)) {
    const strings = [...new Set(pieces.flatMap((piece) => piece.strings ?? []))]
    return strings.length <= MOST_STRINGS
      ? { strings, need: undefined }
      : { strings: undefined, need: oneOf(strings) }
  }
  const needs: Need[] = []
  for (const piece of pieces) {
    const need = needOf(piece)
    if (!need) return ANYTHING
    needs.push(need)
  }
  return { strings: undefined, need: anyOf(needs) }
}

function needOf({ strings, need }: Piece): Need | undefined {
  const stretches = strings && oneOf(strings)
  return allOf([...(need ? [need] : []), ...(stretches ? [stretches] : [])])
}

/** That one of some strings stands in the text; single characters do in any, and say nothing. */
function oneOf(strings: readonly string[]): Need | undefined {
  if (strings.some((string) => string.length < 2)) return undefined
  return { kind: 'stretches', stretches: stretchesOf(strings) }
}

const allOf = (needs: readonly Need[]): Need | undefined =>
  needs.length < 2 ? needs[0] : { kind: 'all', of: needs }

/** Alternatives that are plain stretches are looked for together. */
function anyOf(needs: readonly Need[]): Need {
  const stretches = Uint16Array.from(
    needs.flatMap((need) => (need.kind === 'stretches' ? [...need.stretches] : [])),
  )
  const others = needs.filter(({ kind }) => kind !== 'stretches')
  if (stretches.length === 0) return { kind: 'any', of: others }
  const plain: Need = { kind: 'stretches', stretches }
  return others.length === 0 ? plain : { kind: 'any', of: [plain, ...others] }
}
