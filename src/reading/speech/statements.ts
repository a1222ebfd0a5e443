import { speechForm, type SpeechForm } from '../../../rules/lexicons/speech.js'
import type { Block, Document } from '../../document/document.js'
import type { Range } from '../../document/offset-map.js'
import type { NameMention } from '../people/names.js'
import type { MarkedPassage } from './passages.js'

/** A word, a number, a mark, a name or a whole quoted passage, in the order of the text. Offsets are into `Document.text`. */
export interface Item extends Range {
  kind: 'word' | 'number' | 'mark' | 'name' | 'quote'
  /** In lower case; for a name, as written. */
  text: string
  capital: boolean
  /** `Finch's` */
  possessive: boolean
  /** What the word is as a verb of speech. */
  speech?: SpeechForm
  /** The name of a `name`. */
  name?: NameMention
  /** Index of the passage of a `quote`. */
  passage?: number
}

/**
 * A sentence as its writer speaks it: what stands between quotation marks counts as one item, so that
 * `“It is done. It is good,” said Finch.` is one statement.
 */
export interface Statement extends Range {
  items: readonly Item[]
  block: Block
}

const TOKEN =
  /(?:\p{Lu}-)?(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['-]\p{L}[\p{L}\p{M}\p{N}]*)*|[£$€#@]?\p{N}+(?:[.,:]\p{N}+)*[\p{L}%]*|\S/gu

/** After these a full stop does not end the sentence. */
const ABBREVIATION =
  /^(?:\p{Lu}|\p{Lu}-\p{Lu}\p{Ll}{1,4}|cllrs?|couns?|colr|ald|dr|mr|mrs|ms|prof|revd?|st|rt|hon|sen|sens|rep|reps|gov|lt|col|gen|sgt|jr|sr|vs?|etc|no|approx|dept|supt|insp|inc|ltd|co|corp|jan|feb|mar|apr|aug|sept?|oct|nov|dec|ariz|calif|colo|conn|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo)$/iu

/** The statements of each block. `prose` is the folded text; passages and names are in order, and do not overlap their like. */
export function findStatements(
  document: Document,
  prose: string,
  passages: readonly MarkedPassage[],
  names: readonly NameMention[],
): Statement[] {
  const statements: Statement[] = []
  const quoted = piecesOf(document, passages)
  let quote = 0
  let name = 0
  for (const block of document.blocks) {
    const items: Item[] = []
    let at = block.start
    const wordsUpTo = (end: number): void => {
      while (name < names.length && names[name]!.start < at) name++
      while (name < names.length && names[name]!.end <= end) {
        const mention = names[name++]!
        addWords(prose, at, mention.start, items)
        items.push(nameItem(prose, mention))
        at = mention.end
      }
      addWords(prose, at, end, items)
    }
    for (; quote < quoted.length && quoted[quote]!.start < block.end; quote++) {
      const piece = quoted[quote]!
      if (piece.start < at) continue
      wordsUpTo(piece.start)
      items.push(piece)
      at = piece.end
    }
    wordsUpTo(block.end)
    split(items, block, prose, statements)
  }
  return statements
}

/** One item for each block that a passage stands in. */
function piecesOf(document: Document, passages: readonly MarkedPassage[]): Item[] {
  return passages.flatMap((passage, index) =>
    passage.segments.map((segment, piece): Item => {
      const block = document.blockAt(segment.start) ?? document.blockAt(passage.opens)
      const isLast = piece === passage.segments.length - 1
      return {
        kind: 'quote',
        start: piece === 0 ? passage.opens : (block?.start ?? segment.start),
        end: Math.max(isLast ? passage.closes : (block?.end ?? segment.end), segment.start),
        text: '',
        capital: false,
        possessive: false,
        passage: index,
      }
    }),
  )
}

function nameItem(prose: string, mention: NameMention): Item {
  return {
    kind: 'name',
    start: mention.start,
    end: mention.end,
    text: mention.name,
    capital: true,
    possessive: prose.startsWith("'s", mention.end - 2),
    name: mention,
  }
}

function addWords(prose: string, start: number, end: number, items: Item[]): void {
  if (start >= end) return
  TOKEN.lastIndex = start
  for (let match = TOKEN.exec(prose); match && match.index < end; match = TOKEN.exec(prose)) {
    const written = match[0].slice(0, end - match.index)
    const first = written.codePointAt(0)!
    const kind = isLetter(first) ? 'word' : isDigit(written) ? 'number' : 'mark'
    const lower = kind === 'word' ? written.toLowerCase() : written
    const possessive = kind === 'word' && /'s$/.test(lower)
    const item: Item = {
      kind,
      start: match.index,
      end: match.index + written.length,
      text: possessive ? lower.slice(0, -2) : lower,
      capital: kind === 'word' && written.charCodeAt(0) !== lower.charCodeAt(0),
      possessive,
    }
    const speech = kind === 'word' ? speechForm(lower) : undefined
    if (speech) item.speech = speech
    items.push(item)
  }
}

const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code > 127 && /\p{L}/u.test(String.fromCodePoint(code)))
const isDigit = (written: string): boolean => /^[£$€#@]?\p{N}/u.test(written)

/** No sentence has more items; what looks like one is cut, so that the time to read it stays in proportion. */
const LONGEST = 250

function split(items: readonly Item[], block: Block, prose: string, statements: Statement[]): void {
  let from = 0
  const cut = (to: number): void => {
    if (to > from) {
      const own = items.slice(from, to)
      statements.push({ items: own, block, start: own[0]!.start, end: own.at(-1)!.end })
    }
    from = to
  }
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!
    if (index - from >= LONGEST) cut(index)
    if (item.kind === 'mark' && /[.?!…]/.test(item.text)) {
      if (item.text === '.' && isAbbreviated(prose, items[index - 1], item)) continue
      const next = items[index + 1]
      // Brackets and marks that close belong to the sentence before them.
      if (next?.kind === 'mark' && /[)\]'",;:]/.test(next.text)) continue
      if (next && !next.capital && next.kind === 'word' && item.text !== '?' && item.text !== '!') continue
      cut(index + 1)
    } else if (
      item.kind === 'mark' &&
      /[)\]]/.test(item.text) &&
      /[.?!]/.test(items[index - 1]?.text ?? '')
    ) {
      if (items[index + 1]?.capital || items[index + 1]?.kind === 'quote') cut(index + 1)
    } else if (item.kind === 'quote' && endsSentence(prose, items, index)) cut(index + 1)
  }
  cut(items.length)
}

function isAbbreviated(prose: string, before: Item | undefined, stop: Item): boolean {
  if (!before || before.end !== stop.start) return false
  const word = prose.slice(Math.max(before.start, before.end - 6), before.end)
  return before.kind === 'word' && ABBREVIATION.test(word)
}

/** A quotation that ends with its own full stop ends the statement, unless words that attribute it follow. */
function endsSentence(prose: string, items: readonly Item[], index: number): boolean {
  const quote = items[index]!
  const ending = prose
    .slice(Math.max(quote.start, quote.end - 4), quote.end)
    .replace(/["'\s)\]]{1,4}$/, '')
    .at(-1)
  if (ending === undefined || !/[.?!…]/.test(ending)) return false
  const next = items[index + 1]
  if (!next) return true
  if (next.kind === 'quote') return true
  if (next.kind === 'mark') return false
  if (!next.capital) return next.kind === 'number'
  return !isAttribution(items, index + 1, ending !== '.')
}

/** `Finch said.`, `Cllr Finch asked the meeting`: a short subject, a verb of speech, and no clause of its own after it. */
function isAttribution(items: readonly Item[], from: number, lax: boolean): boolean {
  for (let index = from; index < Math.min(items.length, from + 6); index++) {
    const item = items[index]!
    if (item.kind === 'quote' || (item.kind === 'mark' && /[.?!:;]/.test(item.text))) return false
    if (item.speech && /^(?:say|call)$/.test(item.speech.speech) && !item.capital && index > from) {
      const after = items[index + 1]
      if (!after || after.kind === 'mark') return after?.text !== ':'
      return lax
        ? after.kind !== 'quote' && after.text !== 'that'
        : /^(?:in|on|at|during|after|when|before|of|as)$/.test(after.text) || isDay(after.text)
    }
  }
  return false
}

const isDay = (word: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun|yester)day$/.test(word)
