import type { Kind } from '../context/context.js'
import type { Range } from '../document/offset-map.js'
import { isCouncillorTitle } from '../reading/people/names.js'
import type { Reading } from '../reading/reading.js'
import type { Quotation } from '../reading/speech/quotation.js'
import { memberRoles } from '../roles.js'
import type { Facts } from './check.js'
import { mentionsIn, quotedIn, reportedIn, type Heard } from './heard.js'

/** Whose words a clause may ask about: the Council’s own, a member’s, an officer’s, or those of anybody else. */
export const voices = ['council', 'member', 'officer', 'other'] as const
export type VoiceOf = (typeof voices)[number]

/** Who speaks where nobody is quoted: a statement in a member’s name is the member’s throughout. */
const AUTHORS: Partial<Record<Kind, VoiceOf>> = {
  'member-statement': 'member',
  'party-release': 'member',
  'election-material': 'member',
  'officer-statement': 'officer',
  'union-statement': 'other',
  'third-party-funded': 'other',
}

const heardOf = new WeakMap<Reading, { register: Facts['register']; of: Map<Quotation, Heard[]> }>()

function speakersOf(facts: Facts, quotation: Quotation): readonly Heard[] {
  const { reading, register } = facts
  let kept = heardOf.get(reading)
  if (!kept || kept.register !== register) {
    kept = { register, of: new Map() }
    for (const heard of [...quotedIn(facts), ...reportedIn(facts)]) {
      const there = kept.of.get(heard.quotation)
      if (there) there.push(heard)
      else kept.of.set(heard.quotation, [heard])
    }
    heardOf.set(reading, kept)
  }
  return kept.of.get(quotation) ?? []
}

/**
 * Whose words a range stands in. Words between marks are their speaker’s alone; what is reported without marks is the
 * author’s too; and what the author tells of a member or an officer by name is told as theirs.
 */
export function voicesOf(facts: Facts, { start, end }: Range): ReadonlySet<VoiceOf> {
  const { reading, context } = facts
  const author = AUTHORS[context.kind] ?? 'council'
  const { voice, quotation } = reading.voiceAt(start)
  const speakers = quotation ? speakersOf(facts, quotation) : []
  const sides = speakers.map(({ side }): VoiceOf => (side === 'assistant' ? 'other' : side))
  if (voice === 'quoted') return new Set<VoiceOf>(sides.length > 0 ? sides : [author])
  const found = new Set<VoiceOf>([author, ...sides])
  const before = { start: reading.sentenceAt(start).start, end: Math.max(end, start + 1) }
  for (const { title } of within(reading.names, before)) if (isCouncillorTitle(title)) found.add('member')
  for (const { held } of within(mentionsIn(facts), before)) {
    if (held.some(({ role }) => memberRoles.has(role))) found.add('member')
    if (held.some(({ role }) => role === 'officer' || role === 'officer-senior')) found.add('officer')
  }
  return found
}

/** What a clause makes of a range: it is about these words, it asks about them, or it says nothing of them. */
export function heedOf(
  facts: Facts,
  at: Range,
  wanted: { voices: readonly VoiceOf[]; ask: readonly VoiceOf[] },
): 'yes' | 'ask' | 'no' {
  const all = wanted.voices.length === voices.length
  if (all) return 'yes'
  const found = voicesOf(facts, at)
  if (wanted.voices.some((voice) => found.has(voice))) return 'yes'
  return wanted.ask.some((voice) => found.has(voice)) ? 'ask' : 'no'
}

/** Those that begin within a range, among ranges in order. */
function within<T extends Range>(ranges: readonly T[], { start, end }: Range): T[] {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const here: T[] = []
  for (let at = low; at < ranges.length && ranges[at]!.start < end; at++) here.push(ranges[at]!)
  return here
}
