import { readDate } from './dates.js'

/**
 * An id of an election or a ballot, as Democracy Club writes them
 * (https://elections.democracyclub.org.uk/reference_definition, github.com/DemocracyClub/uk-election-ids):
 * `local.haringey.bounds-green.by.2025-10-16` is the type, the parts, `by` for a by-election, and the day of the poll.
 */
export interface ElectionId {
  id: string
  /** `local`, `parl`, `mayor`, … */
  type: string
  /** What stands for the authority: `haringey`. Kinds that have only one, as `parl`, have none. */
  organisation?: string
  /** What stands for the ward, division, constituency or region: `bounds-green`. */
  division?: string
  byElection: boolean
  /** The day in the id: `2025-10-16`. */
  date: string
}

/** Kinds whose ids name an authority. */
const OF_AN_AUTHORITY = new Set(['local', 'mayor', 'pcc', 'ref'])

/** How members are elected, where a body has members of two sorts: constituency, region, additional. */
const SUBTYPES = new Set(['a', 'c', 'r'])

/** Undefined where it is no such id. */
export function readElectionId(written: string): ElectionId | undefined {
  const id = written.trim().toLowerCase()
  if (id.length > 250 || !/^[a-z]+(?:\.[a-z0-9~_-]+){0,4}\.\d{4}-\d{2}-\d{2}$/.test(id)) return undefined
  const parts = id.split('.')
  const date = readDate(parts.pop()!)
  if (date === undefined) return undefined
  const [type, ...between] = parts
  const byElection = between.at(-1) === 'by'
  if (byElection) between.pop()
  if (!OF_AN_AUTHORITY.has(type!) && SUBTYPES.has(between[0] ?? '')) between.shift()
  const organisation = OF_AN_AUTHORITY.has(type!) ? between.shift() : undefined
  const division = between.shift()
  return {
    id,
    type: type!,
    ...(organisation === undefined ? {} : { organisation }),
    ...(division === undefined ? {} : { division }),
    byElection,
    date,
  }
}

/** Words that are small within a name of a place. */
const SMALL = new Set(['and', 'of', 'the', 'in', 'on', 'upon', 'under', 'le', 'with', 'by', 'next', 'cum'])

/** `weir-and-fell` as `Weir and Fell`: a name where only the id gives one. */
export function nameOfSlug(slug: string): string {
  return slug
    .split('-')
    .filter((word) => word !== '')
    .map((word, index) =>
      index > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ')
}

/** A name as ids write it: `Weir & Fell` is `weir-and-fell`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
