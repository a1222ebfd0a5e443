import { givenName } from '../../../rules/lexicons/given-names.js'
import { simplify } from '../fold.js'
import type { Block, Document } from '../../document/document.js'
import type { MarkedPassage } from './passages.js'

const DOUBLE = /["“”„«»]/

/** A block that ends with the words that announce speech. */
const ANNOUNCES =
  /(?:said|says|saying|adds|added|commented|comments|commenting|explained|stated|writes|wrote|continued|replied|responded|reads|read|statement|concluded)(?: (?:that|today|this week|yesterday))?\s?[:;–—-]\s*$/i
const FIRST_PERSON = /(?<![\p{L}'])(?:I|we|We|our|Our|my|My|us)(?![\p{L}])/u

/** Whether a block without marks is speech: `said:` ends the one before, it is a block quote, or it goes on from such. */
export function isUnmarked(document: Document, block: Block, last: MarkedPassage | undefined): boolean {
  if (block.kind === 'heading' || block.kind === 'table-cell' || block.kind === 'caption') return false
  const before = document.blocks[block.index - 1]
  if (!before || block.end - block.start < 12) return false
  const lead = document.text.slice(Math.max(before.start, before.end - 80), before.end)
  const words = document.text.slice(block.start, block.end)
  // `— Ada Finch, tenant`: the line that signs a block quote.
  if (/^[-–—―]\s*\p{Lu}/u.test(words) || (words.length < 140 && !/[.!?…]['")]?\s*$/.test(words))) return false
  if (ANNOUNCES.test(lead)) return true
  if (
    HEADS_STATEMENT.test(document.text.slice(before.start, before.end)) &&
    FIRST_PERSON.test(words.slice(0, 400))
  )
    return true
  if (block.kind === 'quote') return true
  return (
    last?.unmarked === true &&
    last.closes === before.end &&
    before.kind === block.kind &&
    !(last.turn && narrates(words)) &&
    FIRST_PERSON.test(document.text.slice(block.start, Math.min(block.end, block.start + 400)))
  )
}

const NARRATES =
  /^(?:(\p{Lu}\p{Ll}+) \p{Lu}[\p{L}'’-]+ |(?:(?:Next|Then|Finally|Later|Meanwhile),? )?(?:we|We) (?:(?:also|then|next) )?(?:spoke|asked|caught|met|talked|sat|visited|joined|put)\b)/u

/** `Ivo Marsh joined us`, `Next we spoke to`: whoever writes the page goes on, not the one who answered. */
export const narrates = (words: string): boolean => {
  const match = NARRATES.exec(words)
  return match !== null && (match[1] === undefined || givenName(simplify(match[1])) !== undefined)
}

/** A name, with what goes with it, and a colon. */
const COLON_LEAD = /^[^.!?:"“”\n]{0,120}?\p{Lu}[\p{L}'’-]+ \p{Lu}[^.!?:"“”\n]{1,90}?\s?: +(?=\p{Lu})/u
/** `CLLR ADA FINCH (Leader):`, as transcripts label those who speak. */
const LABEL_IN_CAPITALS = /^(?:\p{Lu}[\p{Lu}'’.-]* ){1,3}\p{Lu}[\p{Lu}'’-]+(?: \([^)]{1,80}\))?\s?:/u
/** A heading over someone's own words. */
const HEADS_STATEMENT =
  /^(?:(?:a|joint|full|public|open|personal) )*(?:statement|message|comment|foreword|letter|column|blog|welcome|introduction|tribute|view)s? (?:from|by)\b/i

/** A name, and perhaps a post, with the closing mark of the paragraphs before it. */
export const SIGNED = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+(?:, [^.!?"“”]{2,100})?\.?["”]$/u

export const goesOn = (text: string, block: Block): boolean => {
  const words = text.slice(block.start, block.end)
  return block.kind !== 'heading' && !DOUBLE.test(words) && FIRST_PERSON.test(words.slice(0, 400))
}

/** `Cllr NAME, Leader, said: I am glad …`, `NAME: We moved here in May`: where speech without marks begins in its block. */
export function afterColon(text: string, block: Block): number | undefined {
  if (block.kind === 'heading' || block.kind === 'table-cell') return undefined
  const lead = COLON_LEAD.exec(text.slice(block.start, Math.min(block.end, block.start + 220)))
  if (!lead) return undefined
  const start = block.start + lead[0].length
  const words = text.slice(start, block.end)
  const isLabel = lead[0] === lead[0].toUpperCase() || LABEL_IN_CAPITALS.test(lead[0])
  return (isLabel || (words.length > 20 && FIRST_PERSON.test(words.slice(0, 300)))) &&
    /[.!?]['’]?$/.test(words)
    ? start
    : undefined
}

/** @param start where the words begin: with their block, or after a name and a colon */
export const unmarked = (block: Block, start: number): MarkedPassage => ({
  segments: [{ start, end: block.end }],
  opens: start,
  closes: block.end,
  unmarked: true,
})
