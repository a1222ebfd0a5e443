import type { Range } from '../document/offset-map.js'
import { simplify } from './fold.js'
import { smallNumber } from './sums.js'
import { matchesOf } from './matches.js'

/** A word in the form in which two spellings of it are the same. Offsets are into `Document.text`. */
export interface WordForm extends Range {
  form: string
  /** Written with a capital. */
  capital: boolean
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[',.](?=\p{N})|'(?=\p{L}))*|&/gu

/** Articles, styles and the legal forms of companies: a name is the same with and without them. */
const LEFT_OUT = new Set(
  'the a an mr mrs ms miss mx dr prof professor sir dame rev revd cllr cllrs councillor councillors coun ltd limited plc llp inc esq'.split(
    ' ',
  ),
)

/**
 * The words of folded text, without articles and styles, in a form that forgives case, accents, possessives, plurals
 * and the way small numbers are written. Two words are neighbours in the answer where nothing but space, hyphens,
 * commas or quotation marks stands between them.
 */
export function findWordForms(folded: string): WordForm[] {
  const forms: WordForm[] = []
  for (const match of matchesOf(folded, WORD)) {
    const form = formOf(match[0])
    if (form === '' || LEFT_OUT.has(form)) continue
    forms.push({
      form,
      start: match.index,
      end: match.index + match[0].length,
      capital: /^[\p{Lu}\p{N}]/u.test(match[0]),
    })
  }
  return forms
}

/** `Acme's` → `acme`, `options` → `option`, `parties` → `party`, `1,200` → `1200`, `twelve` → `12`. */
export function formOf(word: string): string {
  if (word === '&') return 'and'
  const simple = simplify(word)
    .replace(/'s?$/, '')
    .replace(/^(\d[\d,]*)(?:st|nd|rd|th)$/, '$1')
  if (/^\d/.test(simple)) return simple.replaceAll(',', '')
  const number = smallNumber(simple)
  return number === undefined ? singular(simple) : String(number)
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return /(?:[sxz]|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
