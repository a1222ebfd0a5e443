import { CouncilBodies } from '../context/council-bodies.js'
import { sameBody } from '../context/posts-held.js'
import { memberRoles } from '../roles.js'
import type { Reading } from '../reading/reading.js'
import type { Facts } from './check.js'
import { oncePerFacts } from './once.js'

/** The headline, the standfirst and the first paragraph: what a release says it is about. */
function openingOf(reading: Reading): string {
  let words = openings.get(reading)
  if (words === undefined) openings.set(reading, (words = readOpening(reading)))
  return words
}

/** Kept for each reading, since it is asked for every speaker. */
const openings = new WeakMap<Reading, string>()

/** A first paragraph says what it is about before this many characters. */
const LONGEST_OPENING = 2000

function readOpening(reading: Reading): string {
  // The posts of those who speak say who they are, not what the release is about.
  const posts = reading.quotations.flatMap(({ speaker }) => speaker?.postAt ?? [])
  const heads = reading.parts.filter(({ kind }) => kind === 'headline' || kind === 'standfirst')
  const body = reading.parts.find(({ kind }) => kind === 'body')
  const first = body && reading.document.blockAt(body.start)
  return [...heads, ...(first ? [first] : [])]
    .map((part) => {
      const partEnd = Math.min(part.end, part.start + LONGEST_OPENING)
      let words = reading.prose.slice(part.start, partEnd)
      for (const { start, end } of posts) {
        if (start < part.start || end > partEnd) continue
        words = `${words.slice(0, start - part.start)}${' '.repeat(end - start)}${words.slice(end - part.start)}`
      }
      return words
    })
    .join('\n')
}

/**
 * The wards a release concerns: those its metadata names; else those of the register that its headline or its first
 * paragraph names as wards (`West Green ward`).
 */
export const wardsConcerned = oncePerFacts(({ context, reading, register }: Facts): readonly string[] => {
  if (context.wards !== undefined) return context.wards
  if (!register) return []
  const known = new Set(
    register.people.flatMap((person) => register.rolesOf(person).flatMap(({ ward }) => ward ?? [])),
  )
  const headline = (reading.headline ? reading.text(reading.headline) : '').toLowerCase()
  const words = openingOf(reading).toLowerCase()
  return [...known].filter((ward) => {
    const name = ward.toLowerCase().replace(/ ward$/, '')
    return (
      headline.includes(name) || words.includes(`in ${name} ward`) || words.includes(`in the ${name} ward`)
    )
  })
})

/** The committee or other body whose work a release is about, and how that is known. */
export interface Concern {
  name: string
  how: 'given' | 'meeting' | 'opening'
}

/** What a body does that a release is about: a passing mention does not make it so. */
const ACTS =
  /^(?:,[^,.]{1,60},)? (?:(?:has|have|had|will|is to|are to|on \p{L}+|last \p{L}+|yesterday|today|also|unanimously)\s)*(?:agreed?s?|approve[sd]?|decide[sd]?|vote[sd]?|hear[sd]?|heard|met|meets?|consider(?:s|ed)?|refuse[sd]?|grant(?:s|ed)?|found|finds|recommend(?:s|ed)?|publish(?:es|ed)?|finish(?:es|ed)?|took|takes?|look(?:s|ed)?|review(?:s|ed)?|asked|asks|let|chose|chooses|back(?:s|ed)?|adopt(?:s|ed)?|turned|wants|launch(?:es|ed)?|examin(?:es|ed)|discuss(?:es|ed)?|reject(?:s|ed)?|set|gave|gives|read|said|says)\b/u

/**
 * The body a release is about: the one its metadata names, the one whose meeting it goes before or follows, or one of
 * the register or the calendar that its headline or its first paragraph names.
 */
export const bodyConcerned = oncePerFacts(({ context, reading, register }: Facts): Concern | undefined => {
  if (context.body !== undefined) return { name: context.body, how: 'given' }
  const id = context.after ?? context.advance
  const meeting = id === undefined ? undefined : context.meetings?.find((one) => one.id === id)
  if (meeting) return { name: meeting.body, how: 'meeting' }
  const bodies = new Set([
    ...(context.meetings ?? []).map(({ body }) => body),
    ...(register?.people ?? []).flatMap((person) =>
      register!.rolesOf(person).flatMap(({ role, body }) => (memberRoles.has(role) && body ? [body] : [])),
    ),
  ])
  const headline = (reading.headline ? reading.text(reading.headline) : '').toLowerCase()
  const words = openingOf(reading).toLowerCase()
  const named = [...bodies].find((one) => {
    const name = one.toLowerCase()
    if (headline.includes(name)) return true
    const at = words.indexOf(name)
    return (
      at >= 0 && (ACTS.test(words.slice(at + name.length)) || /\bby (?:the |its )?$/.test(words.slice(0, at)))
    )
  })
  return named === undefined ? undefined : { name: named, how: 'opening' }
})

const bodies = new WeakMap<Facts['context'], CouncilBodies>()

function bodiesOf(context: Facts['context']): CouncilBodies {
  const there = bodies.get(context)
  if (there) return there
  const made = new CouncilBodies(context)
  bodies.set(context, made)
  return made
}

/** Whether two names mean one committee or other body: by what the council says of its bodies, or by their words. */
export function isSameBody({ context }: Facts, a: string, b: string): boolean {
  return sameBody(a, b) || bodiesOf(context).same(a, b)
}

/** What a release is about, in words: the subjects its metadata gives, its headline, and how it opens. */
export function matterOf({ context, reading }: Facts): { given: string; headline: string; opening: string } {
  const { headline } = reading
  return {
    given: (context.subjects ?? []).join('\n'),
    headline: headline ? reading.text(headline) : '',
    opening: openingOf(reading),
  }
}

/**
 * What the section around an offset is about: the cross-heading above it. For documents of many matters, such as
 * newsletters, whose subjects say nothing of a single piece. Empty where there is no heading above.
 */
export function sectionOf({ reading }: Pick<Facts, 'reading'>, offset: number): string {
  const { blocks } = reading.document
  const here = reading.document.blockAt(offset)?.index ?? 0
  const block = blocks[here]
  if (block?.kind === 'heading') return reading.prose.slice(block.start, block.end).trim()
  return linesAbove(reading)[here] ?? ''
}

const lines = new WeakMap<Reading, readonly string[]>()

/** For each block the last cross-heading that stands above it; found for all in one walk, since each piece asks. */
function linesAbove(reading: Reading): readonly string[] {
  const kept = lines.get(reading)
  if (kept) return kept
  let last = ''
  const above = reading.document.blocks.map(({ kind, start, end }) => {
    const before = last
    const words = reading.prose.slice(start, end).trim()
    const isLine = words.length < 80 && !/[.:;,!?"']$/.test(words)
    if (kind === 'heading' || (kind === 'paragraph' && isLine)) last = words
    return before
  })
  lines.set(reading, above)
  return above
}
