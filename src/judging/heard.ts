import type { Person, RoleHeld } from '../context/context.js'
import { isOwnCouncil } from '../context/link.js'
import type { Link } from '../context/link-facts.js'
import type { Register } from '../context/register.js'
import type { Range } from '../document/offset-map.js'
import { findBareNames, isCouncillorTitle } from '../reading/people/names.js'
import type { Reading } from '../reading/reading.js'
import type { Quotation } from '../reading/speech/quotation.js'
import { styled, type Speaker } from '../reading/speech/speakers.js'
import { memberRoles, type Role } from '../roles.js'
import type { Facts } from './check.js'
import { linkOnce } from './once.js'

/** What a speaker is to the council whose rules are asked. */
export type Side = 'member' | 'officer' | 'assistant' | 'other'

/** Someone who speaks in a draft, with what the register has of them on the day of issue. */
export interface Heard {
  quotation: Quotation
  speaker: Speaker
  /** From the first of the words to the last, in `Document.text`. */
  at: Range
  /** As the draft styles it: `Cllr Ada Finch`. */
  name: string
  side: Side
  /** Only where it is certain who is meant. */
  person?: Person
  /** Posts held on the day; empty where the register does not have them for certain. */
  held: readonly RoleHeld[]
  /** Classes of the posts held; of the post stated, where the register is silent. */
  roles: readonly Role[]
  link?: Link
}

/** A person of the register whom the draft names, speaking or not. */
export interface Mention extends Range {
  person: Person
  held: readonly RoleHeld[]
}

const officerRoles: ReadonlySet<Role> = new Set<Role>([
  'officer',
  'officer-senior',
  'head-of-group-office',
  'spokesperson-unnamed',
])

interface Found {
  register: Register | undefined
  quoted?: readonly Heard[]
  byQuotation?: ReadonlyMap<Quotation, Heard>
  reported?: readonly Heard[]
  mentions?: readonly Mention[]
}

/** Kept for each reading, since every clause asks the same. */
const found = new WeakMap<Reading, Found>()

function cacheOf({ reading, register }: Facts): Found {
  const kept = found.get(reading)
  if (kept && kept.register === register) return kept
  const fresh: Found = { register }
  found.set(reading, fresh)
  return fresh
}

/** Everyone quoted, in document order; two who speak the same words are two. Quotations of nobody are left out. */
export function quotedIn(facts: Facts): readonly Heard[] {
  return (cacheOf(facts).quoted ??= facts.reading.quotations.flatMap((quotation) => hear(facts, quotation)))
}

/** The first who is quoted in a quotation; undefined for one that is of nobody or reported without marks. */
export function quotedAs(facts: Facts, quotation: Quotation): Heard | undefined {
  const cache = cacheOf(facts)
  cache.byQuotation ??= new Map([...quotedIn(facts)].reverse().map((heard) => [heard.quotation, heard]))
  return cache.byQuotation.get(quotation)
}

/** Everyone whose words are reported without marks, in document order. */
export function reportedIn(facts: Facts): readonly Heard[] {
  return (cacheOf(facts).reported ??= facts.reading.reported.flatMap((quotation) => hear(facts, quotation)))
}

/** The people of the register whom the draft names, wherever it does so; only where it is certain who is meant. */
export function mentionsIn(facts: Facts): readonly Mention[] {
  const cache = cacheOf(facts)
  if (cache.mentions) return cache.mentions
  const { reading, register } = facts
  if (!register) return (cache.mentions = [])
  const names = [...reading.names, ...findBareNames(reading.prose, 0, reading.prose.length)]
  const mentions: Mention[] = []
  for (const name of names) {
    const looked = register.find(name.name, { title: name.title })
    if (looked.found !== 'one' || !looked.certain) continue
    const { person } = looked
    mentions.push({ start: name.start, end: name.end, person, held: register.rolesOf(person) })
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return (cache.mentions = mentions.filter(
    (one, index) => index === 0 || one.start >= mentions[index - 1]!.end,
  ))
}

function hear(facts: Facts, quotation: Quotation): Heard[] {
  const { speaker } = quotation
  return speaker ? [speaker, ...(speaker.beside ?? [])].map((one) => hearOne(facts, quotation, one)) : []
}

function hearOne({ register, council }: Facts, quotation: Quotation, speaker: Speaker): Heard {
  const at = { start: quotation.segments[0]!.start, end: quotation.segments.at(-1)!.end }
  const stated = [speaker.roleClass, ...(speaker.post?.others ?? [])]
  const heard = { quotation, speaker, at, name: styled(speaker) }
  const elsewhere =
    speaker.post?.council !== undefined &&
    council !== undefined &&
    !isOwnCouncil(speaker.post.council, [council.name, ...(council.names ?? [])])
  if (elsewhere) return { ...heard, side: 'other', held: [], roles: ['other'] }
  const link = register && linkOnce(speaker, register)
  const looked = link?.looked
  if (looked?.found === 'one' && looked.certain) {
    const { person } = looked
    const roles = link!.held.map(({ role }) => role)
    // Somebody who has left every post speaks as what the draft says of them.
    const side = roles.length > 0 ? sideOf(roles) : sideOf(stated, speaker.title)
    return { ...heard, side, person, held: link!.held, roles: roles.length > 0 ? roles : stated, link: link! }
  }
  return { ...heard, side: sideOf(stated, speaker.title), held: [], roles: stated, ...(link ? { link } : {}) }
}

function sideOf(roles: readonly Role[], title?: string): Side {
  if (roles.includes('political-assistant')) return 'assistant'
  if (isCouncillorTitle(title) || roles.some((role) => memberRoles.has(role))) return 'member'
  return roles.some((role) => officerRoles.has(role)) ? 'officer' : 'other'
}
