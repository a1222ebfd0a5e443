import type { Person } from '../reading/persons/persons.js'
import { personsIn } from '../reading/persons/persons.js'
import { remarksIn, type Remark } from '../reading/persons/remarks.js'
import { indexFrom, within } from '../reading/in-order.js'
import { isCouncillorTitle } from '../reading/people/names.js'
import type { Quotation } from '../reading/speech/quotation.js'
import type { Utterance } from '../reading/stance/utterances.js'
import { memberRoles } from '../roles.js'
import { authorOf } from './author.js'
import type { Facts } from './check.js'
import { mentionsIn, quotedIn, reportedIn, type Heard } from './heard.js'
import type { VoiceOf } from './voices.js'

/** An utterance, with whose words it is. */
export interface Spoken {
  utterance: Utterance
  by: VoiceOf
  /** Who speaks, in words that begin a sentence. */
  who: string
}

const MEMBERS: ReadonlySet<string> = new Set(['member-statement', 'party-release', 'election-material'])
const QUIET: ReadonlySet<string> = new Set(['contact', 'boilerplate', 'dateline', 'embargo'])

interface Kept {
  register: Facts['register']
  kind: string
  spoken?: readonly Spoken[]
  remarks: Map<Utterance, readonly Remark[]>
  persons: Map<Utterance, readonly Person[]>
}

const kept = new WeakMap<Facts['reading'], Kept>()

function keptOf({ reading, register, context }: Facts): Kept {
  let there = kept.get(reading)
  if (!there || there.register !== register || there.kind !== context.kind)
    kept.set(reading, (there = { register, kind: context.kind, remarks: new Map(), persons: new Map() }))
  return there
}

/** All that is said in a draft, utterance by utterance, but for contact lines and the like. */
export function spokenIn(facts: Facts): readonly Spoken[] {
  return (keptOf(facts).spoken ??= [...tellSpoken(facts)])
}

function* tellSpoken(facts: Facts): Generator<Spoken> {
  const { reading, context } = facts
  const speakers = new Map<Quotation, Heard>(
    [...reportedIn(facts), ...quotedIn(facts)].map((heard) => [heard.quotation, heard]),
  )
  const author = authorOf(facts)
  const own: VoiceOf =
    author?.side === 'member' || MEMBERS.has(context.kind)
      ? 'member'
      : author?.side === 'officer' || context.kind === 'officer-statement'
        ? 'officer'
        : context.kind === 'union-statement' || context.kind === 'third-party-funded'
          ? 'other'
          : 'council'
  for (const utterance of reading.utterances) {
    const { quotation } = utterance
    if (!quotation) {
      if (!QUIET.has(reading.partAt(utterance.start))) yield { utterance, by: own, who: 'This' }
      continue
    }
    const heard = speakers.get(quotation)
    const by = !heard ? own : heard.side === 'assistant' ? 'other' : heard.side
    yield { utterance, by, who: heard?.name ?? 'This' }
  }
}

/** People named in an utterance, by what the register has of them or the draft says. */
export function namesIn(facts: Facts, utterance: Utterance): Person[] {
  const { reading } = facts
  const { start, end } = utterance
  const found: Person[] = []
  for (const one of within(mentionsIn(facts), utterance)) {
    if (one.end > end) continue
    const roles = one.held.map(({ role }) => role)
    const side = roles.some((role) => memberRoles.has(role))
      ? 'member'
      : roles.some((role) => role === 'officer' || role === 'officer-senior')
        ? 'officer'
        : 'public'
    found.push({ side, one: true, named: true, start: one.start - start, end: one.end - start })
  }
  for (const one of within(reading.everyName, utterance)) {
    const at = { start: one.start - start, end: one.end - start }
    if (one.end > end || found.some((other) => other.start < at.end && at.start < other.end)) continue
    if (one.doubtful) continue
    found.push({ side: isCouncillorTitle(one.title) ? 'member' : 'public', one: true, named: true, ...at })
  }
  return found
}

/** How many utterances back somebody may have been spoken of whom a pronoun means. */
const BACK = 3

/** Those spoken of right before an utterance, in order; who speaks there is not. */
export function personsBefore(facts: Facts, utterance: Utterance): Person[] {
  const { utterances } = facts.reading
  const index = indexFrom(utterances, utterance.start)
  const { quotation } = utterance
  const next = utterances[index + 1]
  // `“He should rest,” said Finch of the manager`: whom it is of may stand after it.
  const after = next && next.block === utterance.block && next.quotation !== quotation ? [next] : []
  return [...after, ...utterances.slice(Math.max(0, index - BACK), index)].flatMap((earlier) => {
    if (Math.abs(utterance.block - earlier.block) > 1) return []
    const { text } = earlier.words
    return personsOf(facts, earlier).filter((one) => {
      // A post may be read as going on into whom it is of.
      if (earlier === next) return OF_WHOM.test(text.slice(0, one.start))
      const at = { start: earlier.start + one.start, end: earlier.start + one.end }
      const speaks = [quotation?.attribution, quotation?.speaker?.at, quotation?.speaker?.postAt]
      return !speaks.some((range) => range && range.start < at.end && at.start < range.end)
    })
  })
}

/** `said Finch of the manager`. */
const OF_WHOM = /(?<![\p{L}])(?:of|about) (?:(?:the|an?|his|her|its|their|our|that|those|these) )?$/iu

export function personsOf(facts: Facts, utterance: Utterance): readonly Person[] {
  const { persons } = keptOf(facts)
  let found = persons.get(utterance)
  if (!found) persons.set(utterance, (found = personsIn(utterance.words.text, namesIn(facts, utterance))))
  return found
}

/** What an utterance says against persons; offsets are into the document. */
export function personRemarksIn(facts: Facts, utterance: Utterance): readonly Remark[] {
  const { remarks } = keptOf(facts)
  let found = remarks.get(utterance)
  if (!found) {
    found = remarksIn(
      utterance.words,
      () => namesIn(facts, utterance),
      () => personsBefore(facts, utterance),
    ).map((one) => ({ ...one, start: one.start + utterance.start, end: one.end + utterance.start }))
    remarks.set(utterance, found)
  }
  return found
}
