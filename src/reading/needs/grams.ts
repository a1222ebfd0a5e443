/**
 * Two, three or four characters that follow each other, as a place in a table. Places are shared by some grams, which
 * makes a text look as though it held a gram that it does not, and never the other way.
 */
const PLACE_BITS = 14
const PLACES = 1 << PLACE_BITS

/** Seven bits of each character, the last lowest. */
const placeOf = (gram: number): number => Math.imul(gram, 0x9e3779b1) >>> (32 - PLACE_BITS)
const PAIR = 0x3fff
const THREE = 0x1fffff
const FOUR = 0xfffffff

/** Stretches of letters, one after the other: of each how many grams it has, then their places. */
export type Stretches = Uint16Array

/** Strings of at least two ASCII characters in small letters, by their fours, or by themselves if they are short. */
export function stretchesOf(strings: readonly string[]): Stretches {
  const stretches: number[] = []
  for (const string of strings) {
    const places: number[] = []
    let gram = 0
    for (let at = 0; at < string.length; at++) {
      gram = ((gram << 7) | string.charCodeAt(at)) & FOUR
      if (at >= 3 || at === string.length - 1) places.push(placeOf(gram))
    }
    stretches.push(places.length, ...places)
  }
  return Uint16Array.from(stretches)
}

/** The grams of the text that was looked at last. */
export class Grams {
  text = ''
  /** For each place the number of the text it was last seen in, so that the table need not be cleared for each. */
  readonly #seenIn = new Int32Array(PLACES)
  #number = 0

  read(text: string): void {
    const seenIn = this.#seenIn
    const number = ++this.#number
    let gram = 0
    for (let at = 0; at < text.length; at++) {
      gram = ((gram << 7) | plain(text.charCodeAt(at))) & FOUR
      seenIn[placeOf(gram & PAIR)] = number
      seenIn[placeOf(gram & THREE)] = number
      seenIn[placeOf(gram)] = number
    }
    this.text = text
  }

  /** Whether the text may hold any of some stretches: for certain not, or perhaps. */
  mayHold(stretches: Stretches): boolean {
    const seenIn = this.#seenIn
    const number = this.#number
    let at = 0
    while (at < stretches.length) {
      const end = at + 1 + stretches[at]!
      let next = at + 1
      while (next < end && seenIn[stretches[next]!] === number) next++
      if (next === end) return true
      at = end
    }
    return false
  }
}

const LONG_S = 0x17f
const KELVIN = 0x212a

/** A character in small letters, those that patterns take for a letter as that letter, and any other as none. */
function plain(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit | 32 : unit
  return unit === LONG_S ? 115 : unit === KELVIN ? 107 : 1
}
