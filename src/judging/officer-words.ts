import { styled } from '../reading/speech/speakers.js'
import type { Range } from '../document/offset-map.js'
import type { Reading } from '../reading/reading.js'
import { localPartyMark } from '../reading/stance/politics.js'
import { localParties } from './local-parties.js'
import { oncePerRange } from './once.js'
import type { Quotation } from '../reading/speech/quotation.js'
import type { Stance } from '../reading/stance/stance.js'
import type { Utterance } from '../reading/stance/utterances.js'
import type { Facts } from './check.js'
import { quotedIn, reportedIn, type Heard } from './heard.js'

/** What one officer says, and the views taken in it. */
export interface OfficerWords {
  /** `quoted` to the letter; `reported`, so that the words may be another's; `authored` where the document is theirs. */
  how: 'quoted' | 'reported' | 'authored'
  /** Who, for people: `Ann Birch`, `A council spokesperson`. */
  name: string
  at: Range
  stances: readonly Stance[]
  /** Absent from what nobody is quoted for. */
  heard?: Heard
}

interface Found {
  register: Facts['register']
  council: Facts['council']
  spoken?: readonly OfficerWords[]
  own?: readonly OfficerWords[]
}

/** Kept for each reading, since many clauses ask. */
const found = new WeakMap<Reading, Found>()

function cacheOf({ reading, register, council }: Facts): Found {
  const kept = found.get(reading)
  if (kept && kept.register === register && kept.council === council) return kept
  const fresh: Found = { register, council }
  found.set(reading, fresh)
  return fresh
}

/**
 * The words of officers: quoted, reported, and all of a statement that is made in an officer's name (notes, section 4:
 * `officer-statement`).
 *
 * @param own whether what the draft says in its own words counts as theirs: a release is made by officers (Carlisle 125)
 */
export function officersIn(facts: Facts, own = false): readonly OfficerWords[] {
  const cache = cacheOf(facts)
  cache.spoken ??= [
    ...quotedIn(facts).flatMap((heard) =>
      heard.side === 'officer' ? [wordsOf(facts, heard, 'quoted')] : [],
    ),
    ...reportedIn(facts).flatMap((heard) =>
      heard.side === 'officer' ? [wordsOf(facts, heard, 'reported')] : [],
    ),
  ]
  if (!own && facts.context.kind !== 'officer-statement') return cache.spoken
  cache.own ??= ownWords(facts)
  return [...cache.spoken, ...cache.own]
}

const saysResident = oncePerRange((reading, range) => RESIDENT.test(reading.text(range)))
const RESIDENT =
  /(?<![\p{L}])(?:residents?|neighbours?|tenants?|householders?|lives (?:in|on|near|at)|who has lived|as a local)(?![\p{L}])/iu
const saysEmployed = oncePerRange((reading, range) => EMPLOYED.test(reading.text(range)))
const EMPLOYED =
  /(?<![\p{L}])(?:works? (?:for|in|at|with|as)|working (?:for|in|at|with|as)|employed (?:by|in|at)|(?:is|are) (?:an? )?(?:council|housing|planning|benefits|parks|parking|library) (?:officer|worker|employee|driver|assistant|warden))(?: [\p{L}'-]+){0,3} ?(?:council|our|the (?:borough|city|authority)|officer|worker|employee|team|department)?(?![\p{L}])/iu

/** Staff whom a draft presents as residents, by its words about them or by the register. */
export function residentStaffIn(facts: Facts): OfficerWords[] {
  const { reading } = facts
  return [...quotedIn(facts), ...reportedIn(facts)].flatMap((heard) => {
    const { attribution, reported } = heard.quotation
    const around = reading.sentenceAt(attribution?.start ?? heard.at.start)
    if (!saysResident(reading, around) && !RESIDENT.test(heard.speaker.post?.text ?? '')) return []
    if (heard.side !== 'officer' && !(heard.side === 'other' && saysEmployed(reading, around))) return []
    return [wordsOf(facts, heard, reported ? 'reported' : 'quoted')]
  })
}

function wordsOf(facts: Facts, heard: Heard, how: 'quoted' | 'reported'): OfficerWords {
  const { reading } = facts
  const { quotation, at } = heard
  const stances = quotation.segments.flatMap((segment) =>
    reading.stances.within(segment).filter((stance) =>
      // A few quoted words are read with the sentence they stand in.
      quotation.fragment ? overlaps(stance, segment) : stance.utterance.quotation === quotation,
    ),
  )
  stances.push(...ofLocalParties(facts, heard), ...attacksBy(facts, heard))
  const name = heard.speaker.how === 'unnamed' ? capital(heard.name) : styled(heard.speaker)
  return { how: quotation.fragment ? 'reported' : how, name, at, stances, heard }
}

/** Whom an officer runs down: members, a party, a group, those in power anywhere. */
const attacksBy = ({ reading }: Facts, { quotation }: Heard): Stance[] =>
  reading.politicalTalk.attacks.flatMap(({ utterance, on, certainty, words }): Stance[] => {
    if (utterance.quotation !== quotation || on === 'dissenters') return []
    const { start, end } = words
    const mark = { start, end, utterance, certainty, side: 'against', policy: true } as const
    return on === 'party' || on === 'group' || on === 'opponents' || on === 'predecessors'
      ? [{ ...mark, kind: 'politics' }]
      : [{ ...mark, kind: 'judges', of: on === 'politician' ? 'member' : 'other' }]
  })

/** What an officer says of a party that the register knows and nobody else: `Residents’ Association`. */
function ofLocalParties(facts: Facts, { quotation }: Heard): Stance[] {
  const pattern = localParties(facts)
  if (!pattern) return []
  return utterancesOf(facts.reading, quotation).flatMap((utterance) => {
    const mark = localPartyMark(utterance.words.text, pattern)
    if (!mark) return []
    return [{ ...mark, start: utterance.start + mark.start, end: utterance.start + mark.end, utterance }]
  })
}

const spoken = new WeakMap<Reading, Map<Quotation, Utterance[]>>()

/** The utterances of one quotation, in order; all are told apart in one walk, since it is asked of every officer. */
function utterancesOf(reading: Reading, quotation: Quotation): readonly Utterance[] {
  let of = spoken.get(reading)
  if (!of) {
    of = new Map<Quotation, Utterance[]>()
    for (const utterance of reading.utterances) {
      if (!utterance.quotation) continue
      const there = of.get(utterance.quotation)
      if (there) there.push(utterance)
      else of.set(utterance.quotation, [utterance])
    }
    spoken.set(reading, of)
  }
  return of.get(quotation) ?? []
}

function ownWords({ reading }: Facts): OfficerWords[] {
  const end = reading.document.text.length
  const stances = reading.stances.within({ start: 0, end }).filter(
    (stance) =>
      !stance.utterance.quotation &&
      !isRecord(stance) &&
      !SILENT.has(reading.partAt(stance.start)) &&
      // A few words within may be another's: `called it “a disgrace”`.
      reading.voiceAt(stance.start).voice === 'council' &&
      reading.voiceAt(stance.end - 1).voice === 'council',
  )
  return [{ how: 'authored', name: 'The document', at: { start: 0, end }, stances }]
}

/** A statement may say who leads a group, or how members voted. */
const isRecord = ({ kind, certainty, utterance }: Stance): boolean =>
  kind === 'politics' && (certainty === 'likely' || MEMBERS.test(utterance.words.text))
const MEMBERS = /(?<![\p{L}])(?:cllrs?|councillors?|leaders?|spokes\p{L}+|candidates?|group)(?![\p{L}])/iu
/** Parts in which nobody argues. */
const SILENT: ReadonlySet<string> = new Set(['contact', 'embargo', 'dateline', 'boilerplate'])

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
