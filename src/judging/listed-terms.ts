import type { Context } from '../context/context.js'
import { readBasis, type Basis } from '../context/basis.js'
import type { Range } from '../document/offset-map.js'
import { fold } from '../reading/fold.js'
import { saysConsent, saysPublic } from '../reading/private/public-claims.js'
import type { Reading } from '../reading/reading.js'
import { findSums, type WrittenSum } from '../reading/sums.js'
import { findWordForms, type WordForm } from '../reading/word-forms.js'
import type { Facts } from './check.js'

/** Something of the list of confidential matter, found in the draft. Offsets are into `Document.text`. */
export interface ListedTerm extends Range {
  term: string
  /** As the list gives it. */
  basis: string
  bases: ReadonlySet<Basis>
  /** False where it may be another figure, or someone else of the name. */
  sure: boolean
  /** The draft says that it is public, though no document given holds it. */
  saidPublic: boolean
  /** A consent is given with the context, or the draft speaks of one. */
  consent: 'given' | 'said' | 'none'
}

const found = new WeakMap<Reading, { context: Context; terms: readonly ListedTerm[] }>()

/**
 * Where the draft has matter of `confidentialTerms`, in order, whatever the case, the marks, the plural or the way a
 * sum is written. What a document of `publishedDocuments` holds has lost its secrecy and is left out.
 */
export function listedTermsIn({ reading, context }: Facts): readonly ListedTerm[] {
  const kept = found.get(reading)
  if (kept && kept.context === context) return kept.terms
  const terms = findListed(reading, context)
  found.set(reading, { context, terms })
  return terms
}

interface Words {
  written: string
  sums: readonly WrittenSum[]
  forms: readonly WordForm[]
}

/** A written term as its sums and the words beside them. */
function wordsOf(written: string): Words {
  const folded = fold(written)
  const sums = findSums(folded)
  const rest = sums.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    folded,
  )
  return { written, sums, forms: findWordForms(rest) }
}

function findListed(reading: Reading, context: Context): ListedTerm[] {
  const list = context.confidentialTerms ?? []
  if (list.length === 0) return []
  const published = (context.publishedDocuments ?? []).flatMap(({ contains }) => contains.map(wordsOf))
  const consents = (context.quoteConsents ?? []).map(wordsOf)
  const places = new Map<string, number[]>()
  reading.wordForms.forEach(({ form }, index) => {
    const there = places.get(form)
    if (there) there.push(index)
    else places.set(form, [index])
  })
  const terms: ListedTerm[] = []
  for (const { term, basis } of list) {
    const words = wordsOf(term)
    if (published.some((entry) => holds(entry, words))) continue
    const bases = readBasis(basis)
    const given =
      consents.some((entry) => holds(entry, words)) || /\bconsent (?:given|obtained)\b/i.test(basis)
    const matches = [...bySum(reading, words), ...byWords(reading, words, places)]
    const certain = new Set(
      matches.flatMap(({ start, sure }) => (sure ? [reading.sentenceAt(start).start] : [])),
    )
    const seen = new Set<number>()
    for (const { start, end, sure } of matches) {
      const sentence = reading.sentenceAt(start)
      if (seen.has(start) || (!sure && certain.has(sentence.start))) continue
      seen.add(start)
      const said = reading.folded.slice(sentence.start, sentence.end)
      terms.push({
        start,
        end,
        term,
        basis,
        bases,
        sure,
        saidPublic: saysPublic(said),
        consent: given ? 'given' : saysConsent(said) ? 'said' : 'none',
      })
    }
  }
  return terms.sort((a, b) => a.start - b.start || b.end - a.end)
}

const sameSum = (a: WrittenSum, b: WrittenSum): boolean => a.unit === b.unit && a.value === b.value

/** Whether a document, or a consent, holds a term: its sums where it has any, else its words side by side. */
function holds(entry: Words, term: Words): boolean {
  if (term.sums.length > 0) return term.sums.every((sum) => entry.sums.some((other) => sameSum(other, sum)))
  const [wanted, there] = [term.forms.map(({ form }) => form), entry.forms.map(({ form }) => form)]
  if (wanted.length === 0) return false
  return there.some((_, from) => wanted.every((form, index) => there[from + index] === form))
}

/** Figures by which a sum is known from others: `£48.2m` has three, `£2m` one. */
const DISTINCT = 3

/** A sum alone may be another figure, unless words of the term stand in the same sentence or it is an unusual one. */
function* bySum(reading: Reading, { sums, forms }: Words): Generator<Range & { sure: boolean }> {
  const beside = forms.map(({ form }) => form).filter((form) => !EMPTY.has(form))
  for (const sum of sums) {
    for (const written of reading.sums) {
      const exact = sameSum(sum, written)
      if (!exact && !isRounded(sum, written)) continue
      const near = beside.length === 0 || sum.digits >= DISTINCT || isBeside(reading, written, beside)
      yield {
        start: written.start,
        end: written.end,
        sure: exact && near && written.bare === undefined && !isEveryday(sum, beside),
      }
    }
  }
}

/** `18%`, `£65`: with no words beside it, one figure among many of its sort. */
const isEveryday = (sum: WrittenSum, beside: readonly string[]): boolean =>
  beside.length === 0 && sum.digits < DISTINCT && (sum.unit === 'percent' || sum.value < 100)

/** Words of a term that tell nothing of which sum it is. */
const EMPTY = new Set(
  'cost price sum figure of for about total amount worth value at per to by in on and over'.split(' '),
)

function isBeside(reading: Reading, at: Range, wanted: readonly string[]): boolean {
  const sentence = reading.sentenceAt(at.start)
  return formsWithin(reading.wordForms, sentence).some(({ form }) => wanted.includes(form))
}

function formsWithin(forms: readonly WordForm[], { start, end }: Range): WordForm[] {
  let low = 0
  let high = forms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (forms[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const within: WordForm[] = []
  for (let at = low; at < forms.length && forms[at]!.start < end; at++) within.push(forms[at]!)
  return within
}

/** `£9.4 million` for `£9,412,300`, or the other way round: what is kept back given in round figures. */
function isRounded(a: WrittenSum, b: WrittenSum): boolean {
  if (a.unit !== 'money' || b.unit !== 'money' || a.bare || b.bare) return false
  const [rough, fine] = a.digits < b.digits ? [a, b] : [b, a]
  if (rough.digits < 2 || fine.digits <= rough.digits || rough.value < 1000) return false
  return Number(fine.value.toPrecision(rough.digits)) === rough.value
}

/** Nothing but space, hyphens, commas and quotation marks stands between two words of one name. */
const BETWEEN = /^[\s,'"-]{1,4}$/

function* byWords(
  reading: Reading,
  { written, sums, forms }: Words,
  places: ReadonlyMap<string, readonly number[]>,
): Generator<Range & { sure: boolean }> {
  const [first, ...rest] = forms
  if (sums.length > 0 || !first) return
  const draft = reading.wordForms
  for (const at of places.get(first.form) ?? []) {
    if (!rest.every((word, index) => follows(reading, draft, at + index, word.form))) continue
    const last = draft[at + rest.length]!
    // An ordinary word is one of many; a name in capitals is not the word in small letters.
    const sure = rest.length > 0 || (first.capital && draft[at]!.capital)
    yield { start: draft[at]!.start, end: last.end, sure }
  }
  if (rest.length >= 2) yield* scattered(reading, forms, places)
  if (rest.length > 0 && isPersonal(written)) yield* bySurname(reading, forms.at(-1)!, places)
}

function follows(reading: Reading, draft: readonly WordForm[], at: number, form: string): boolean {
  const [here, next] = [draft[at], draft[at + 1]]
  if (!here || next?.form !== form) return false
  const between = reading.folded.slice(here.end, next.start)
  // An article or a style may stand between: it is left out of the forms.
  return (
    BETWEEN.test(between) ||
    /^[\s,'"-]{0,3}(?:the|an?|mr|mrs|ms|miss|dr|cllr|ltd|limited|plc)\.?[\s,'"-]{1,3}$/i.test(between)
  )
}

/** All the words of a longer term in one sentence, in any order: perhaps the same thing in other words. */
function* scattered(
  reading: Reading,
  forms: readonly WordForm[],
  places: ReadonlyMap<string, readonly number[]>,
): Generator<Range & { sure: boolean }> {
  const wanted = new Set(forms.map(({ form }) => form).filter((form) => !EMPTY.has(form)))
  if (wanted.size < 3) return
  const rarest = [...wanted].sort((a, b) => (places.get(a)?.length ?? 0) - (places.get(b)?.length ?? 0))[0]!
  const seen = new Set<number>()
  for (const at of places.get(rarest) ?? []) {
    const sentence = reading.sentenceAt(reading.wordForms[at]!.start)
    if (seen.has(sentence.start)) continue
    seen.add(sentence.start)
    const here = formsWithin(reading.wordForms, sentence).filter(({ form }) => wanted.has(form))
    if (new Set(here.map(({ form }) => form)).size < wanted.size) continue
    yield { start: here[0]!.start, end: here.at(-1)!.end, sure: false }
  }
}

/** `Mrs Ada Finch`, `Ada Finch`: two or three words with capitals and no figure. */
const isPersonal = (written: string): boolean =>
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(written.trim())

/** The surname with a style: perhaps the same person. */
function* bySurname(
  reading: Reading,
  surname: WordForm,
  places: ReadonlyMap<string, readonly number[]>,
): Generator<Range & { sure: boolean }> {
  for (const at of places.get(surname.form) ?? []) {
    const word = reading.wordForms[at]!
    if (
      word.capital &&
      /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? $/u.test(
        reading.folded.slice(Math.max(0, word.start - 6), word.start),
      )
    )
      yield { start: word.start, end: word.end, sure: false }
  }
}
