import type { Mask } from '../document/document.js'

/**
 * Look-alikes, one unit for one unit, so that offsets into the folded text are offsets into the text: curly quotes
 * and primes become straight, all spaces and single line breaks become a space, hyphens become `-`.
 */
const FOLDS = new Map<string, string>([
  ...'‘’‚‛′`´'.split('').map((unit): [string, string] => [unit, "'"]),
  ...'“”„‟″«»'.split('').map((unit): [string, string] => [unit, '"']),
  ...'\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t\r\f\v'
    .split('')
    .map((unit): [string, string] => [unit, ' ']),
  ...'\u2010\u2011\u2212'.split('').map((unit): [string, string] => [unit, '-']),
])

const FOLDED = new RegExp(`[${[...FOLDS.keys()].join('')}]`, 'g')

/** A line break on its own is a space; two together divide blocks and stay. */
const SOFT_BREAK = /(?<!\n)\n(?!\n)/g

/** The text in the form that patterns are matched against. Same length as the text. */
export function fold(text: string): string {
  return text.replace(FOLDED, (unit) => FOLDS.get(unit) ?? unit).replace(SOFT_BREAK, ' ')
}

/** A unit that takes two bytes. */
const WIDE = /[^\0-\u00FF]/

/** How many units are put together at a time. */
const PIECE = 4096

/**
 * The same text, written anew in single bytes where it has room in them. A draft with curly quotes takes two bytes for
 * every unit, and so does all that is made from it, though the folded text of most has none left above 0xFF; and over
 * two bytes a pattern weighs each letter against every alphabet there is, which takes several times as long.
 */
export function narrow(text: string): string {
  if (WIDE.test(text)) return text
  const pieces: string[] = []
  for (let from = 0; from < text.length; from += PIECE) {
    const units: number[] = []
    for (let at = from; at < Math.min(from + PIECE, text.length); at++) units.push(text.charCodeAt(at))
    pieces.push(String.fromCharCode(...units))
  }
  return pieces.join('')
}

/** The folded text with addresses and code blanked out: their letters are not words. */
export function blankMasks(folded: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return folded
  const parts: string[] = []
  let done = 0
  for (const { start, end } of masks) {
    parts.push(folded.slice(done, start), ' '.repeat(end - start))
    done = end
  }
  parts.push(folded.slice(done))
  return parts.join('')
}

/** Printable ASCII without look-alikes: nothing in it is folded, and nothing has an accent. */
const PLAIN = /^[ -_a-~]*$/

/** Lower case, without accents: for comparing names and words, not for offsets. */
export function simplify(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return fold(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
