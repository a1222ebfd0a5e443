import type { Document } from '../document/document.js'
import type { Range } from '../document/offset-map.js'

/** Words between quotation marks, one range per block they stand in, marks left out. */
export interface MarkedPassage {
  segments: Range[]
  /** Offset of the opening mark. */
  opens: number
  /** Offset just after the closing mark; the end of the last block where none closes it. */
  closes: number
}

type Style = 'double' | 'single'

const OPENING_DOUBLE = new Set(['“', '„', '«'])
const CLOSING_DOUBLE = new Set(['”', '»'])
const LETTER = /[\p{L}\p{N}]/u
const BEFORE_OPENING = /[\s([{—–\-:;,]/u
const AFTER_CLOSING = /[\s)\]}.,;:!?—–-]/u
const SPEECH_END = /[.,!?…;:—–-]/u

/**
 * Finds quoted passages by their marks: double or single, straight or curly, over several blocks with an opening
 * mark on each and a closing one only at the last, or never.
 *
 * Single marks are taken as marks of speech only in a draft that has no double ones; otherwise they are apostrophes
 * or stand inside double ones.
 */
export function findMarkedPassages(document: Document): MarkedPassage[] {
  const style: Style = /["“”„«]/.test(document.text) ? 'double' : 'single'
  const passages: MarkedPassage[] = []
  let open: MarkedPassage | undefined
  for (const block of document.blocks) {
    if (open && !opensAt(document.text, block.start, style) && !closesAhead(document, block.index, style)) {
      // The quotation was never closed: it ended with its block.
      passages.push(open)
      open = undefined
    }
    open = scanBlock(document.text, block, style, open, passages)
  }
  if (open) passages.push(open)
  return passages.filter((passage) => passage.segments.some(({ start, end }) => end > start))
}

function scanBlock(
  text: string,
  block: Range,
  style: Style,
  carried: MarkedPassage | undefined,
  passages: MarkedPassage[],
): MarkedPassage | undefined {
  let open = carried
  let segmentStart = block.start
  for (let offset = block.start; offset < block.end; offset++) {
    const mark = markAt(text, offset, block, style, open !== undefined)
    if (mark === undefined) continue
    if (mark === 'open') {
      if (open === undefined) {
        open = { segments: [], opens: offset, closes: block.end }
        segmentStart = offset + 1
      } else if (offset === block.start) {
        // The mark that opens again on each paragraph of one quotation.
        segmentStart = offset + 1
      }
    } else if (open !== undefined) {
      open.segments.push({ start: segmentStart, end: offset })
      open.closes = offset + 1
      passages.push(open)
      open = undefined
    }
  }
  if (open !== undefined) {
    open.segments.push({ start: segmentStart, end: block.end })
    open.closes = block.end
  }
  return open
}

/** How many blocks a quotation may run on without its mark at their start. */
const UNMARKED_BLOCKS = 5

/** Whether a quotation left open goes on: a closing mark comes before any opening one in the next few blocks. */
function closesAhead(document: Document, from: number, style: Style): boolean {
  if (style === 'single') return false
  for (const block of document.blocks.slice(from, from + UNMARKED_BLOCKS)) {
    const words = document.text.slice(block.start, block.end)
    const closing = words.search(/[”»]|(?<=[\p{L}.,!?])"/u)
    const opening = words.search(/[“„«]|(?<![\p{L}.,!?])"/u)
    if (closing >= 0 && (opening < 0 || closing < opening)) return true
    if (opening >= 0 || block.kind === 'heading') return false
  }
  return false
}

const opensAt = (text: string, offset: number, style: Style): boolean =>
  style === 'double' ? /^["“„«]/.test(text[offset] ?? '') : /^['‘]/.test(text[offset] ?? '')

function markAt(
  text: string,
  offset: number,
  block: Range,
  style: Style,
  isOpen: boolean,
): 'open' | 'close' | undefined {
  const unit = text[offset]!
  const before = offset > block.start ? text[offset - 1]! : ' '
  const after = offset + 1 < block.end ? text[offset + 1]! : ' '
  if (style === 'double') {
    if (unit === '"')
      return isOpen && offset > block.start ? 'close' : LETTER.test(before) ? undefined : 'open'
    if (CLOSING_DOUBLE.has(unit)) {
      if (isOpen) return 'close'
      // An opening mark typed as a closing one: it follows the cue and a space.
      return /[,:] $/.test(text.slice(Math.max(block.start, offset - 2), offset)) ? 'open' : undefined
    }
    if (!OPENING_DOUBLE.has(unit)) return undefined
    // A closing mark typed as an opening one: it follows the end of speech and precedes no word.
    if (isOpen && offset > block.start && /[.,!?…]/.test(before) && !LETTER.test(after)) return 'close'
    return 'open'
  }
  if (unit === '‘') return BEFORE_OPENING.test(before) && LETTER.test(after) ? 'open' : undefined
  if (unit === "'" && !isOpen) return BEFORE_OPENING.test(before) && /\p{L}/u.test(after) ? 'open' : undefined
  if (unit === "'" && offset === block.start) return 'open'
  if (!isOpen || (unit !== '’' && unit !== "'")) return undefined
  if (!AFTER_CLOSING.test(after)) return undefined
  // After a letter it may be the apostrophe of a plural (`ministers’ excuses`): then a later mark closes the speech.
  return SPEECH_END.test(before) || !closesLater(text, offset + 1, block.end) ? 'close' : undefined
}

/** Speech may run on for this long past an apostrophe that could be its end. */
const LOOK_AHEAD = 600

function closesLater(text: string, offset: number, blockEnd: number): boolean {
  const rest = text.slice(offset, Math.min(blockEnd, offset + LOOK_AHEAD))
  const closing = /[.,!?…;:—–-]['’](?=[\s)\]]|$)/u.exec(rest)
  if (!closing) return false
  const opening = /(?:^|[\s([])['‘](?=\p{L})/u.exec(rest)
  return opening === null || closing.index < opening.index
}
