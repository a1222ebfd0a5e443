import type { Document } from '../../document/document.js'
import type { Range } from '../../document/offset-map.js'
import type { MarkedPassage } from './passages.js'
import { findTurns } from './turns.js'
import { afterColon, goesOn, isUnmarked, SIGNED, unmarked } from './unmarked.js'
import { matchesOf } from '../matches.js'

type Style = 'double' | 'single'

interface Open extends MarkedPassage {
  style: Style
  /** Quotations of the same marks that stand inside it. */
  depth: number
  /** The next block opens with the same kind of mark. */
  goesOn: boolean
}

const OPENING_DOUBLE = /[“„«]/
const CLOSING_DOUBLE = /[”»]/
const DOUBLE = /["“”„«»]/
const LETTER = /[\p{L}\p{N}]/u
const BEFORE_OPENING = /[\s([{—–\-:;,]/u
const AFTER_CLOSING = /[\s)\]}.,;:!?—–-]/u
const SPEECH_END = /[.,!?…;:—–-]/u
const END = /[.,!?…]/

/** `’tis`, `’em` and the like begin with an apostrophe. */
const CLIPPED = /^(?:t(?:isn?|wasn?|will|were)|em|course|fraid|til|cause|n|bout|round|cos|neath|kay)\b/iu

const MARKS = /["“”„«»'‘’]/g

/**
 * Finds quoted passages by their marks: double or single, straight or curly, mixed, over several blocks with an opening
 * mark on each and a closing one only at the last, or never; with marks the wrong way round or missing at one end;
 * and those with no marks that `said:` announces. Marks of the other kind inside a passage belong to it.
 */
export function findMarkedPassages(document: Document): MarkedPassage[] {
  const passages: MarkedPassage[] = []
  const { text } = document
  const marks = Array.from(matchesOf(text, MARKS), ({ index }) => index)
  const turns = findTurns(document)
  let mark = 0
  let open: Open | undefined
  for (const block of document.blocks) {
    const first = mark
    while (mark < marks.length && marks[mark]! < block.end) mark++
    const own = marks.slice(first, mark)
    const turn = turns.get(block.index)
    if (open && !opensAt(text, block.start, open.style) && !closesAhead(document, block.index, open.style)) {
      // Never closed: it ended with its block, unless a paragraph without marks goes on in the first person.
      if (!turn && goesOn(text, block)) {
        open.segments.push({ start: block.start, end: block.end })
        open.closes = block.end
        continue
      }
      passages.push(close(open))
      open = undefined
    }
    if (open && SIGNED.test(text.slice(block.start, Math.min(block.end, block.start + 130)))) {
      // `Ada Finch, Leader.”`: the closing mark stands after the name of the speaker.
      passages.push(close(open))
      open = undefined
      continue
    }
    if (turn && !open && turn.kind !== 'question' && !marksAt(text, turn.start)) {
      const { intro } = turn
      passages.push({ ...unmarked(block, turn.start), turn: turn.kind, ...(intro ? { intro } : {}) })
      continue
    }
    const before = passages.length
    const wasOpen = open !== undefined
    const next = document.blocks[block.index + 1]
    open = scanBlock(
      text,
      block,
      own,
      open,
      passages,
      next !== undefined && opensAt(text, next.start, 'single'),
    )
    if (!wasOpen && !open && passages.length === before && turn?.kind !== 'question') {
      const last = passages.at(-1)
      if (isUnmarked(document, block, last)) passages.push(unmarked(block, block.start))
      else {
        const words = afterColon(text, block)
        if (words !== undefined) passages.push(unmarked(block, words))
      }
    }
  }
  if (open) passages.push(close(open))
  return passages.filter((passage) => passage.segments.some(({ start, end }) => end > start))
}

const close = (
  { style: _style, depth: _depth, goesOn: _goesOn, ...passage }: Open,
  unclosed = true,
): MarkedPassage => (unclosed ? { ...passage, unclosed } : passage)

/** @param marks offsets of the quotation marks in the block */
function scanBlock(
  text: string,
  block: Range,
  marks: readonly number[],
  carried: Open | undefined,
  passages: MarkedPassage[],
  goesOn: boolean,
): Open | undefined {
  let open = carried
  if (open) open.goesOn = goesOn
  let segmentStart = block.start
  const first = passages.length
  const finish = (offset: number): void => {
    open!.segments.push({ start: segmentStart, end: offset })
    open!.closes = offset + 1
    passages.push(close(open!, false))
    open = undefined
  }
  for (const offset of marks) {
    if (open === undefined) {
      const style = opening(text, offset, block)
      if (style) {
        open = {
          segments: [],
          opens: offset,
          closes: block.end,
          style,
          depth: 0,
          goesOn: goesOn && beginsSpeech(text, offset, block),
        }
        segmentStart = offset + 1
      } else if (passages.length === first && !carried && closesWithoutOpening(text, offset, block)) {
        const start = speechStart(text, block.start, offset)
        passages.push({ segments: [{ start, end: offset }], opens: start, closes: offset + 1 })
      }
    } else {
      const mark = inside(text, offset, block, open)
      if (mark === 'again') segmentStart = offset + 1
      else if (mark === 'close') finish(offset)
    }
  }
  if (open !== undefined) {
    open.segments.push({ start: segmentStart, end: block.end })
    open.closes = block.end
  }
  return open
}

/** Whether a mark opens a passage, and of which style. */
function opening(text: string, offset: number, block: Range): Style | undefined {
  const unit = text[offset]!
  const before = offset > block.start ? text[offset - 1]! : ' '
  const after = offset + 1 < block.end ? text[offset + 1]! : ' '
  if (OPENING_DOUBLE.test(unit)) return 'double'
  if (unit === '"') {
    // `"“We won,” she said`: of two marks together the inner one opens.
    if (LETTER.test(before) || OPENING_DOUBLE.test(after)) return undefined
    return END.test(before) && !LETTER.test(after) ? undefined : 'double'
  }
  if (CLOSING_DOUBLE.test(unit)) {
    // An opening mark typed as a closing one: a space or nothing stands before it and a word after it.
    // `said,” we won.”`
    const afterCue =
      /\s/.test(after) && CUE_AND_COMMA.test(text.slice(Math.max(block.start, offset - 10), offset))
    const opensBlock = offset === block.start && /^\s?(?:…|\.{3})/.test(text.slice(offset + 1, offset + 6))
    return opensBlock || afterCue || (/\s/.test(before) && LETTER.test(after)) ? 'double' : undefined
  }
  // `‘’Twas`: the word itself begins with an apostrophe.
  const clipped = /['’]/.test(after) && LETTER.test(text[offset + 2] ?? ' ')
  if (!BEFORE_OPENING.test(before) || !(clipped || /[\p{L}…£[]/u.test(after))) return undefined
  if (unit === '’' && !/[,:] $/.test(text.slice(Math.max(block.start, offset - 2), offset))) return undefined
  if (CLIPPED.test(text.slice(offset + 1, offset + 6)) && unit !== '‘') return undefined
  return singleCloses(text, offset, block) ? 'single' : undefined
}

const CUE_AND_COMMA = /(?:said|says|added|adds|told (?:him|her|them|us)),$/

/** A single mark opens only where one closes it, or where its place shows that speech begins. */
function singleCloses(text: string, offset: number, block: Range): boolean {
  const rest = text.slice(offset + 1, Math.min(block.end, offset + 1 + LOOK_AHEAD))
  // A plural's apostrophe may look like a closing mark, so of short stretches only those that hold no other mark count.
  const closing = /['’](?=[\s)\]}.,;:!?—–-]|$)/u.exec(rest)
  if (closing) return true
  const lead = text.slice(Math.max(block.start, offset - 12), offset)
  return lead.trim() === '' ? offset - block.start < 3 : /[:,] ?$/.test(lead)
}

/** `The gate opens at nine,” said Finch`: the mark that opens it is missing. */
function closesWithoutOpening(text: string, offset: number, block: Range): boolean {
  const unit = text[offset]!
  if (unit !== '"' && !CLOSING_DOUBLE.test(unit)) return false
  if (!END.test(text[offset - 1] ?? ' ')) return false
  const after = offset + 1 < block.end ? text[offset + 1]! : ' '
  return AFTER_CLOSING.test(after) && offset - block.start > 20
}

const CUE_BEFORE = /(?:said|says|added|adds|commented|explained|told \p{L}+)\s?[:,;] ?(?=\p{Lu})/gu

/** Where speech begins whose opening mark is missing: after the cue, else with its block. */
function speechStart(text: string, from: number, to: number): number {
  const cue = matchesOf(text.slice(from, to), CUE_BEFORE).at(-1)
  return cue ? from + cue.index + cue[0].length : from
}

/** What a mark does inside a passage: closes it, opens it again on a new paragraph, or belongs to its words. */
function inside(text: string, offset: number, block: Range, open: Open): 'close' | 'again' | undefined {
  const unit = text[offset]!
  const isDouble = DOUBLE.test(unit)
  if (isDouble !== (open.style === 'double')) return undefined
  if (offset === block.start) return 'again'
  const before = text[offset - 1]!
  const after = offset + 1 < block.end ? text[offset + 1]! : ' '
  if (open.style === 'single') return insideSingle(text, offset, block, open)
  if (unit === '"') {
    if (/\s/.test(before) && LETTER.test(after) && endsLater(text, offset, block)) {
      open.depth++
      return undefined
    }
    if (open.depth > 0 && endsLater(text, offset, block)) {
      open.depth--
      return undefined
    }
    const inches = /(?:^|[\s'’])\d{1,3}(?:\.\d+)?$/.test(
      text.slice(Math.max(block.start, offset - 8), offset),
    )
    if (inches && / [\p{Ll}]/u.test(text.slice(offset + 1, offset + 3)) && endsLater(text, offset, block))
      return undefined
    return 'close'
  }
  if (OPENING_DOUBLE.test(unit)) {
    // A closing mark typed as an opening one: it follows a word or the end of speech and precedes no word.
    if (!LETTER.test(after) && (END.test(before) || LETTER.test(before))) return 'close'
    if (LETTER.test(after)) open.depth++
    return undefined
  }
  if (open.depth > 0) {
    open.depth--
    if (endsLater(text, offset, block)) return undefined
  }
  return 'close'
}

/** A mark at the start of a block or after a colon or a cue. */
const beginsSpeech = (text: string, offset: number, block: Range): boolean =>
  offset === block.start ||
  /(?:[:;]|(?:said|says|added),?) ?$/.test(text.slice(Math.max(block.start, offset - 9), offset))

/** The same of single marks, which may also be apostrophes. */
function insideSingle(text: string, offset: number, block: Range, open: Open): 'close' | undefined {
  const before = text[offset - 1]!
  const after = offset + 1 < block.end ? text[offset + 1]! : ' '
  if (/[\s([]/.test(before) && LETTER.test(after) && !CLIPPED.test(text.slice(offset + 1, offset + 7))) {
    // A mark that opens within speech needs one to close it before the one that closes the speech.
    if (hasClosings(text, offset + 1, block.end, 2)) open.depth++
    return undefined
  }
  if (text[offset] === '‘' || !AFTER_CLOSING.test(after) || /\s/.test(before)) return undefined
  if (open.depth > 0 && hasClosings(text, offset + 1, block.end, 1)) {
    open.depth--
    return undefined
  }
  if (SPEECH_END.test(before) || offset + 1 >= block.end) return 'close'
  // After a letter it may be the apostrophe of a plural (`ministers’ excuses`): then a later mark closes the speech, or
  // the next paragraph opens it again.
  const isPlural =
    open.segments.length > 0 && /s/.test(before) && /^ \p{L}/u.test(text.slice(offset + 1, offset + 3))
  return closesLater(text, offset + 1, block.end) || open.goesOn || isPlural ? undefined : 'close'
}

/**
 * Whether so many single marks may close something in the rest of the block. Walked mark by mark, since it is asked of
 * every mark within speech.
 */
function hasClosings(text: string, offset: number, blockEnd: number, wanted: number): boolean {
  const end = Math.min(blockEnd, offset + LOOK_AHEAD, text.length)
  let found = 0
  for (let at = offset + 1; at < end && found < wanted; at++) {
    const unit = text[at]
    if (unit !== "'" && unit !== '’') continue
    if (at + 1 < end && !/[\s)\].,;:]/.test(text[at + 1]!)) continue
    if (/[\p{L}.,!?…]$/u.test(text.slice(Math.max(offset, at - 2), at))) found++
  }
  return found >= wanted
}

/** Whether a closing double mark comes in the block before any that opens. */
function endsLater(text: string, offset: number, block: Range): boolean {
  const rest = text.slice(offset + 1, Math.min(block.end, offset + 1 + LOOK_AHEAD))
  const closing = rest.search(/[”»]|(?<=[.,!?…])"/u)
  if (closing < 0) return false
  const opens = rest.search(/[“„«]/)
  return opens < 0 || closing < opens
}

/** How many blocks a quotation may run on without its mark at their start. */
const UNMARKED_BLOCKS = 5

/** Whether a quotation left open goes on: a closing mark comes before any opening one in the next few blocks. */
function closesAhead(document: Document, from: number, style: Style): boolean {
  const [closes, opensAgain] = style === 'double' ? DOUBLE_AHEAD : SINGLE_AHEAD
  for (const block of document.blocks.slice(from, from + UNMARKED_BLOCKS)) {
    const words = document.text.slice(block.start, block.end)
    const closing = words.search(closes)
    const opens = words.search(opensAgain)
    if (closing >= 0 && (opens < 0 || closing < opens)) return true
    if (opens >= 0 || block.kind === 'heading') return false
  }
  return false
}

const DOUBLE_AHEAD = [/[”»]|(?<=[\p{L}.,!?])"/u, /[“„«]|(?<![\p{L}.,!?])"/u] as const
/** Of single marks only one after the end of a sentence surely closes. */
const SINGLE_AHEAD = [/(?<=[.!?…])['’](?=\s|$)/u, /‘|(?:^|[\s([])'(?=\p{L})/u] as const

const marksAt = (text: string, offset: number): boolean =>
  opensAt(text, offset, 'double') || opensAt(text, offset, 'single')

const opensAt = (text: string, offset: number, style: Style): boolean =>
  style === 'double' ? /^["“„«]/.test(text[offset] ?? '') : /^['‘]/.test(text[offset] ?? '')

/** Speech may run on for this long past an apostrophe that could be its end. */
const LOOK_AHEAD = 600

function closesLater(text: string, offset: number, blockEnd: number): boolean {
  const rest = text.slice(offset, Math.min(blockEnd, offset + LOOK_AHEAD))
  const closing = /[.,!?…;:—–-]['’](?=[\s)\]]|$)/u.exec(rest)
  if (!closing) return false
  for (const opens of matchesOf(rest, /(?:^|[\s([])['‘](?=\p{L})/gu)) {
    if (opens.index > closing.index) break
    if (!CLIPPED.test(rest.slice(opens.index + opens[0].length, opens.index + opens[0].length + 6)))
      return false
  }
  return true
}
