import type { Context, Election } from '../context/context.js'
import type { ElectionId } from './election-ids.js'

export type Nation = NonNullable<Context['nation']>

/** What is known of a poll beside its id. */
export interface PollFacts {
  nation?: Nation
  /** The name of the authority, for people. */
  organisation?: string
  /** Whether the authority is a combined one; undefined where that is not said. */
  combined?: boolean
  title?: string
}

const LOCAL = {
  england: ['local_england', 'local_byelection_england'],
  wales: ['local_wales', 'local_byelection_wales'],
  scotland: ['local_scotland', 'local_byelection_scotland'],
  'northern-ireland': ['local_ni', 'local_byelection_ni'],
} as const

/**
 * Councils that have, or had, a mayor elected by the whole area. No more of them can be made, while combined
 * authorities are still being made: a mayor of any other authority is one of those.
 */
const COUNCILS_WITH_MAYORS = new Set(
  `bedford bristol copeland croydon doncaster hackney hartlepool leicester lewisham liverpool mansfield middlesbrough
newham north-tyneside salford stoke-on-trent torbay tower-hamlets watford`.split(/\s/),
)

const COMBINED = /\bcombined\b/i

/**
 * The kind of poll that an id stands for, in the words of the context; undefined where Evenhand has no rules for it.
 * The Mayor of London is elected under the rules of the London Assembly.
 */
export function pollType(
  { type, organisation = '', byElection }: ElectionId,
  facts: PollFacts,
): Election['type'] | undefined {
  switch (type) {
    case 'local':
      if (/^city-of-london(?:-alder)?$/.test(organisation)) return 'city_of_london'
      if (facts.nation === undefined) return byElection ? 'by-election' : 'local'
      return LOCAL[facts.nation][byElection ? 1 : 0]
    case 'mayor':
      if (organisation === 'london') return 'gla'
      return isCombined(organisation, facts) ? 'ca_mayor' : 'la_mayor'
    case 'parl':
      return byElection ? 'uk_parliament_byelection' : 'uk_parliament_general'
    case 'ref':
      return referendumType(organisation, facts)
    default:
      return ONE_RULE[type]
  }
}

/** Kinds that go by one rule whatever the poll. `naw` is the Senedd until 2020. */
const ONE_RULE: Partial<Record<string, Election['type']>> = {
  gla: 'gla',
  pcc: 'pcc',
  sp: 'scottish_parliament',
  senedd: 'senedd',
  naw: 'senedd',
  nia: 'ni_assembly',
}

function isCombined(slug: string, { combined, organisation = '' }: PollFacts): boolean {
  if (combined !== undefined) return combined
  return COMBINED.test(organisation) || slug.endsWith('-ca') || !COUNCILS_WITH_MAYORS.has(slug)
}

/** An id says no more than that it is a referendum; its title may. */
function referendumType(organisation: string, { title = '' }: PollFacts): Election['type'] {
  if (/\bneighbourhood\b/i.test(title) && /\bbusiness\b/i.test(title))
    return 'neighbourhood_planning_business_referendum'
  if (/\bneighbourhood (?:development )?plan/i.test(title)) return 'neighbourhood_planning_referendum'
  if (/\bcouncil tax\b/i.test(title)) return 'council_tax_referendum'
  if (/\bgovernance\b|\bcommittee system\b|\b(?:elected|directly[- ]elected) mayor\b/i.test(title))
    return 'governance_referendum'
  return organisation === '' ? 'ppera_referendum' : 'referendum'
}

/** Kinds of polls that are one for the whole country or nation, so that the place of one ballot does not matter. */
export const isNational = ({ type }: ElectionId): boolean => !['local', 'mayor', 'pcc', 'ref'].includes(type)

/** The nation by the codes of EveryElection, of GSS (`E05012872`, `W05…`) and of regions (`UKL`, `Wales`). */
export function nationOf(code: unknown): Nation | undefined {
  if (typeof code !== 'string') return undefined
  const written = code.trim().replace(/^gss:/, '')
  for (const [nation, pattern] of NATIONS) if (pattern.test(written)) return nation
  return undefined
}

const NATIONS: readonly (readonly [Nation, RegExp])[] = [
  ['wales', /^(?:WLS|UKL|Wales|W\d{8})$/i],
  ['scotland', /^(?:SCT|UKM|Scotland|S\d{8})$/i],
  ['northern-ireland', /^(?:NIR|UKN|Northern Ireland|N\d{8})$/i],
  [
    'england',
    /^(?:ENG|UK[C-K]|E\d{8}|London|Yorkshire and the Humber|(?:(?:North|South) (?:East|West)|East Midlands|West Midlands|East of England)(?: \(England\))?)$/i,
  ],
]
