import type { Block, Document } from '../document/document.js'
import type { Range } from '../document/offset-map.js'
import { isoDate, type WrittenDate } from './dates.js'
import { hasMatch } from './matches.js'

export const partKinds = [
  'label',
  'embargo',
  'dateline',
  'headline',
  'standfirst',
  'body',
  'ends',
  'notes',
  'contact',
  'boilerplate',
] as const
export type PartKind = (typeof partKinds)[number]

/** A part of a release: one or more blocks that follow each other. Offsets are into `Document.text`. */
export interface Part extends Range {
  kind: PartKind
  /** Index of its first block, and of the last. */
  first: number
  last: number
}

/** The time before which a release may not be used, as far as the draft writes it out. */
export interface Embargo extends Range {
  /** `2026-03-03T00:01`, or the words where no date could be read from them. */
  until: string
}

const LABEL =
  /^\W*(?:[\p{L}' ]{2,40} )?(?:council )?(?:press|media|news) (?:release|notice|statement|information)\b[^.!?]{0,60}$|^\W*(?:news|statement|press statement)\W*$/iu
const EMBARGO =
  /\bembargo(?:ed)?\b|\bnot (?:for|to be) (?:(?:print|broadcast|online|press|use|used|publication|published|release|released|wire|web|or|and|,)[ ,]{0,2}){0,6}(?:use|used|publication|published|broadcast|release|released|print)\b|\b(?:for|hold for) (?:immediate )?(?:release|use|publication)\b|\bhold until\b/i
const ENDS = /^[-–—*#/\s]{0,8}(?:ends?|#{3})(?:[-–—*.:/\s]{0,8}|\s+\d{1,2} \p{L}{3,9} \d{4})$/iu
const NOTES =
  /^\W*(?:notes?(?: (?:to|for) (?:the )?(?:editors?|news ?desks?|media|journalists|newsrooms))?|editors?'? notes?|background(?: notes?| information)?(?:, not for quotation)?)\W*(?:$|:)/i
const CONTACT =
  /^\W*(?:(?:for )?(?:media|press|news|interviews?|further|more|all)\b[^.]{1,60}?(?:contacts?|desk|office|enquir(?:y|ies)|information|interviews?|queries|team)\b|contacts?\b|(?:press|media|interviews)\s*:|(?:media|press)[\p{L} ]{0,40} (?:office|desk|section|unit|team)\b|(?:head of communications|communications (?:unit|section|team))\b|issued by\b|enquiries\b)/iu
const REACHABLE = /@|\b0\d{2,4}[\s-]?\d{3}|\bon request\b/
const ABOUT = /^\W*about (?:the )?\p{Lu}[\p{L} ]{2,60}(?:council|borough)?\W*$/iu
const DAY_NAME = String.raw`(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,?\s+)?`
const CLOCK = String.raw`(?:[\p{P}\s]{0,8}(?:at )?\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm)?)?`
const DATE_LINE = new RegExp(
  String.raw`^[\p{P}\p{S}\s]{0,4}(?:(?:date|issued|released|published|posted|updated|last updated|added|news|latest news|press release|on)\b[\p{P}\s]{0,4}){0,2}${DAY_NAME}(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of )?\p{L}{3,9},?(?:\s+\d{4})?|\p{L}{3,9}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})${CLOCK}(?:[\p{P}\s]{0,8}for immediate (?:use|release))?[\p{P}\s]{0,8}$`,
  'iu',
)
const ISSUER_DATE = /\b(?:19|20)\d\d\W*$/

/** Beyond this many blocks from the top, a short line is a cross-heading, not the headline. */
const HEAD = 8
const HEADLINE_LENGTH = 220

/** The parts of a release, in document order: every block belongs to exactly one. */
export function findParts(document: Document, folded: string): Part[] {
  const lines = document.blocks.map((block) => opening(folded, block))
  const kinds = headParts(document, lines)
  let tail: PartKind | undefined
  document.blocks.forEach((block, index) => {
    if (kinds[index] !== undefined) return
    const line = lines[index]!
    if (block.kind !== 'caption' && ENDS.test(line)) {
      kinds[index] = 'ends'
      tail = undefined
    } else if (NOTES.test(line)) kinds[index] = tail = 'notes'
    else if (
      block.kind !== 'table-cell' &&
      (beginsContact(line, ahead(lines, index)) ||
        (hasMatch(line, CONTACT) && index >= document.blocks.length - 3))
    ) {
      kinds[index] = tail = 'contact'
    } else if (ABOUT.test(line) && index > HEAD / 2) kinds[index] = tail = 'boilerplate'
    else kinds[index] = tail ?? 'body'
  })
  return runs(document.blocks, kinds)
}

/** Enough of a block to tell what part it is; a line longer than this is body text. */
const opening = (folded: string, block: Block): string =>
  folded.slice(block.start, Math.min(block.end, block.start + 400))

/** A line with the few after it, where the ways to reach someone stand. */
const ahead = (lines: readonly string[], index: number): string => lines.slice(index, index + 5).join(' ')

const beginsContact = (line: string, next: string): boolean => hasMatch(line, CONTACT) && REACHABLE.test(next)

/** Label, embargo, date line, headline and standfirst stand in the first few blocks, in any order. */
function headParts(document: Document, lines: readonly string[]): (PartKind | undefined)[] {
  const kinds: (PartKind | undefined)[] = []
  let headline = -1
  const fieldsEnd = document.frontMatter?.end ?? 0
  const hasHeading = document.blocks.slice(0, HEAD).some((block) => block.kind === 'heading')
  for (const block of document.blocks.slice(0, HEAD)) {
    const line = lines[block.index]!
    if (headline >= 0 && block.index > headline + 3) break
    if (ENDS.test(line) || NOTES.test(line)) break
    if (beginsContact(line, ahead(lines, block.index))) break
    if (EMBARGO.test(line) && line.length < 200) kinds[block.index] = 'embargo'
    else if (isDateLine(line)) kinds[block.index] = 'dateline'
    else if (headline < 0 && LABEL.test(line)) kinds[block.index] = 'label'
    else if (headline < 0 && isHeadline(block, line, hasHeading)) {
      kinds[block.index] = 'headline'
      headline = block.index
    } else if (document.toSource(block).start < fieldsEnd) kinds[block.index] = 'standfirst'
    else if (headline >= 0 && isStandfirst(block, line, headline)) kinds[block.index] = 'standfirst'
    else if (headline >= 0) break
  }
  return kinds
}

/** `Council rents will not rise before 2030.` says something, and is no date line. */
const SENTENCE = /\b(?:will|would|is|are|was|were|has|have|had|to|agreed|decided)\b[^.]*[.!?]["')]*\s*$/i

function isDateLine(line: string): boolean {
  return (
    DATE_LINE.test(line) ||
    (line.length < 90 &&
      ISSUER_DATE.test(line) &&
      /\b(?:council|release|statement)\b/i.test(line) &&
      !SENTENCE.test(line))
  )
}

function isHeadline(block: Block, line: string, hasHeading: boolean): boolean {
  if (hasHeading) return block.kind === 'heading'
  return block.kind === 'paragraph' && line.length <= HEADLINE_LENGTH && !/[.:;,]["')]*$/.test(line.trim())
}

/** A line between headline and lead: a heading of a lower level, or a short line with no full stop. */
function isStandfirst(block: Block, line: string, headline: number): boolean {
  if (block.index !== headline + 1) return false
  if (block.kind === 'heading') return true
  return block.kind === 'paragraph' && line.length <= HEADLINE_LENGTH && !/[.:;,!?]["')]*$/.test(line.trim())
}

function runs(blocks: readonly Block[], kinds: readonly (PartKind | undefined)[]): Part[] {
  const parts: Part[] = []
  for (const block of blocks) {
    const kind = kinds[block.index] ?? 'body'
    const last = parts.at(-1)
    if (last?.kind === kind) {
      last.end = block.end
      last.last = block.index
    } else parts.push({ kind, start: block.start, end: block.end, first: block.index, last: block.index })
  }
  return parts
}

const NUMBERS = /\b(\d{1,2})[/.](\d{1,2})[/.](20\d\d|\d\d)\b/
const MONTH_FIRST =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (20\d\d))?/i
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The day of an embargo written in numbers, day first, or with the month first: `23/03/2027`, `March 23`. */
function embargoDay(words: string, near: string | undefined): string | undefined {
  const numbers = NUMBERS.exec(words)
  const month = numbers ? undefined : MONTH_FIRST.exec(words)
  if (numbers)
    return isoDate({
      start: 0,
      end: 0,
      day: Number(numbers[1]),
      month: Number(numbers[2]),
      year: Number(numbers[3]!.length === 2 ? `20${numbers[3]}` : numbers[3]),
    })
  if (!month) return undefined
  const written = {
    start: 0,
    end: 0,
    day: Number(month[2]),
    month: MONTHS.indexOf(month[1]!.toLowerCase()) + 1,
  }
  return isoDate(month[3] ? { ...written, year: Number(month[3]) } : written, near)
}

/** A time of day anywhere in the line of an embargo. */
function timeIn(words: string): string | undefined {
  const clock = /(?<![\d/.])([01]?\d|2[0-3])[.:]([0-5]\d)(?!\d|[/.]\d)/.exec(words)
  const half = /(?<!\d)(\d{1,2})\s?([ap])\.?m/i.exec(words)
  if (half) {
    const hours = (Number(half[1]) % 12) + (half[2]!.toLowerCase() === 'p' ? 12 : 0)
    return `${String(hours).padStart(2, '0')}:00`
  }
  if (clock) return `${clock[1]!.padStart(2, '0')}:${clock[2]}`
  return /\b(?:noon|midday)\b/i.test(words) ? '12:00' : undefined
}

/** The embargo, if the draft has one with a time or a date. `For immediate release` is none. */
export function findEmbargo(
  parts: readonly Part[],
  folded: string,
  dates: readonly WrittenDate[],
  near?: string,
): Embargo | undefined {
  const part = parts.find((candidate) => candidate.kind === 'embargo')
  if (!part) return undefined
  const words = folded.slice(part.start, part.end)
  if (/\bimmediate(?:ly)?\b/i.test(words)) return undefined
  const date = dates.find((candidate) => candidate.start >= part.start && candidate.end <= part.end)
  const day = date ? isoDate(date, near) : embargoDay(words, near)
  const until = day === undefined ? words.trim() : `${day}T${date?.time ?? timeIn(words) ?? '00:00'}`
  return { until, start: part.start, end: part.end }
}
