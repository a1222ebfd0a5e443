import {
  BEHALF,
  LETTER_TO,
  OWN_CAPACITY,
  SALUTATION,
  SIGNED,
  VALEDICTION,
  WRITES_FOR,
} from '../../rules/lexicons/letters.js'
import type { Document } from '../document/document.js'
import type { Range } from '../document/offset-map.js'
import { findBareNames, findTitledNames, type NameMention } from './people/names.js'
import { describePost } from './posts/beside.js'
import { readPost, type Post } from './posts/read-post.js'
import { firstMatch, matchesOf } from './matches.js'

/** A letter in a draft, or the draft itself: the range is what is written. Offsets are into `Document.text`. */
export interface Letter extends Range {
  /** Whom it addresses, in the draft’s words; empty where it does not say. */
  to: string
  signers: readonly Signer[]
  /** From the first name that signs to the last line under it. */
  signOff: Range
  /** In whose name it goes: `on behalf of Brent Council`, in the sign-off or the text. */
  behalf?: Range & { of: string }
  /** Words by which the writer says that it is their own: `I write as your ward councillor`. */
  own?: Range
}

export interface Signer {
  name: NameMention
  /** As the sign-off gives it. */
  post?: Post
}

interface Line extends Range {
  words: string
}

/** Longest line of a sign-off. */
const LINE = 120
/** The most lines that a sign-off has. */
const LINES = 7
/** How far down the head of a draft goes. */
const HEAD = 6

/** The letters of a draft, by their closing words, by `signed`, or by `From:` at the head. */
export function findLetters(document: Document, folded: string): Letter[] {
  const lines = linesOf(document, folded)
  const letters: Letter[] = []
  let from = 0
  let opening: Line | undefined
  lines.forEach((line, index) => {
    if (!opening && SALUTATION.test(line.words)) opening = line
    if (line.words.length > 60 || !VALEDICTION.test(line.words)) return
    const signed = signOffAfter(folded, lines, index)
    if (!signed) return
    const begins = opening?.start ?? lines[from]?.start ?? 0
    letters.push(
      withNames(folded, { start: begins, end: line.start }, addressee(lines, from, opening), signed),
    )
    from = index + 1
    opening = undefined
  })
  return letters.length > 0 ? letters : inWords(folded, lines)
}

function linesOf(document: Document, folded: string): Line[] {
  const lines: Line[] = []
  for (const block of document.blocks) {
    let start = block.start
    for (const line of document.text.slice(block.start, block.end).split('\n')) {
      const words = folded.slice(start, start + line.length).trim()
      if (words !== '') {
        const from = start + line.length - line.trimStart().length
        lines.push({ start: from, end: from + words.length, words })
      }
      start += line.length + 1
    }
  }
  return lines
}

function addressee(lines: readonly Line[], from: number, opening: Line | undefined): string {
  const head = lines
    .slice(from, from + HEAD)
    .flatMap(({ words }) => firstMatch(words, LETTER_TO)?.groups?.to ?? (/^to /i.test(words) ? words : []))
  return [...head, opening?.words ?? ''].join(' ').trim()
}

interface SignOff {
  signers: Signer[]
  at: Range
}

/** The name under the closing words, with the lines of its post. */
function signOffAfter(folded: string, lines: readonly Line[], index: number): SignOff | undefined {
  const signers: Signer[] = []
  let at: Range | undefined
  for (const line of lines.slice(index + 1, index + 1 + LINES)) {
    if (line.words.length > LINE || /^(?:ends|notes?\b|contact|p\.?s\b)/i.test(line.words)) break
    const names = namesIn(folded, line)
    const post = readPost(line.words.replace(/^\P{L}+/u, ''))
    const behalf = BEHALF.test(line.words)
    if (names.length === 0 && !post && !behalf) {
      if (at) break
      continue
    }
    // `Chair of the Licensing Sub-Committee` under a name is that person’s post.
    const isPost = post !== undefined && signers.length > 0 && !names.some(({ title }) => title !== undefined)
    if (names.length > 0 && !isPost) {
      for (const name of names) {
        const own = describePost(folded, name)?.post
        signers.push(own ? { name, post: own } : { name })
      }
    } else if (post && signers.length > 0) {
      const last = signers.at(-1)!
      if (!last.post) last.post = post
    }
    at = { start: at?.start ?? names[0]?.start ?? line.start, end: line.end }
  }
  return signers.length > 0 && at ? { signers, at } : undefined
}

const namesIn = (folded: string, { start, end }: Range): NameMention[] => {
  const titled = findTitledNames(folded, start, end)
  return titled.length > 0 ? titled : findBareNames(folded, start, end).slice(0, 2)
}

/** A letter that a draft only tells of or quotes from: `signed by Cllr NAME, ward member`, `From Cllr NAME:`. */
function inWords(folded: string, lines: readonly Line[]): Letter[] {
  const found: Letter[] = []
  const end = lines.at(-1)?.end ?? 0
  const head = addressee(
    lines,
    0,
    lines.slice(0, HEAD).find(({ words }) => SALUTATION.test(words)),
  )
  const add = (line: Line, name: NameMention | undefined, to: string): void => {
    if (!name) return
    const rest = folded.slice(name.start, Math.min(line.end, name.start + LINE))
    const stop = rest.search(/[.!?](?:\s|$)|[;:]/)
    const post = describePost(folded, name)?.post ?? readPost(rest.slice(name.end - name.start))
    const at = { start: name.start, end: name.start + (stop < 0 ? rest.length : stop) }
    const signers = [post ? { name, post } : { name }]
    found.push(withNames(folded, { start: lines[0]?.start ?? 0, end }, to, { signers, at }))
  }
  for (const line of lines) {
    const to = firstMatch(line.words, LETTER_TO)?.groups?.to ?? head
    const isOfLetter = /\bletters?\b/i.test(line.words) || head !== ''
    for (const match of isOfLetter ? matchesOf(line.words, SIGNED) : []) {
      const from = line.start + match.index + match[0].length
      add(line, namesIn(folded, { start: from, end: Math.min(line.end, from + LINE) })[0], to)
    }
  }
  const first = lines.slice(0, HEAD).find(({ words }) => /^(?:a )?(?:letter |message )?from:? /i.test(words))
  if (found.length === 0 && first) add(first, namesIn(folded, first)[0], head)
  return found
}

function withNames(folded: string, at: Range, to: string, { signers, at: signOff }: SignOff): Letter {
  const signed = folded.slice(signOff.start, signOff.end)
  const below = BEHALF.exec(signed)
  const written = folded.slice(at.start, signOff.end)
  const within = below ? null : WRITES_FOR.exec(written)
  const own = OWN_CAPACITY.exec(written)
  const range = (match: RegExpExecArray, from: number): Range => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  })
  return {
    ...at,
    to,
    signers,
    signOff,
    ...(below
      ? { behalf: { ...range(below, signOff.start), of: below.groups!.of ?? below.groups!.body ?? '' } }
      : within
        ? { behalf: { ...range(within, at.start), of: within.groups?.of ?? 'the council' } }
        : {}),
    ...(own ? { own: range(own, at.start) } : {}),
  }
}
