import { listed } from '../context/posts-held.js'
import { didYouMeanHint } from '../did-you-mean.js'
import { ImportError } from '../errors.js'
import { nameOfSlug, slugOf, type ElectionId } from './election-ids.js'
import type { ImportFile } from './imported.js'

export interface ElectionChoice {
  /** Beginnings of ids: `local.haringey`, `parl`, or a whole id, which takes all its ballots. */
  elections?: readonly string[]
  /** Names of authorities, wards or constituencies. */
  areas?: readonly string[]
}

/** What a choice looks at. */
export interface Choosable {
  id: ElectionId
  organisation?: string
  division?: string
}

/** So many councils may poll on one day for the people of one place: a county and a district. */
const COUNCILS_OF_A_PLACE = 2

/**
 * Those that were asked for; what fits any of the names is taken. Of many councils none is chosen by guess.
 *
 * @throws ImportError `format-unknown` where none fits, or where there are many councils and nothing was asked for
 */
export function chosen<T extends Choosable>(
  all: readonly T[],
  { elections = [], areas = [] }: ElectionChoice,
  files: readonly ImportFile[],
): T[] {
  const fail = (message: string, remedy: string): never => {
    throw new ImportError('format-unknown', message, { place: listed(namesOf(files)), remedy })
  }
  if (elections.length === 0 && areas.length === 0) {
    const councils = [
      ...new Set(all.flatMap(({ id }) => (id.type === 'local' ? (id.organisation ?? []) : []))),
    ]
    if (councils.length > COUNCILS_OF_A_PLACE)
      fail(
        `Elections of ${councils.length.toLocaleString('en-GB')} councils are given.`,
        `Say which to take, as in --area "${nameOfSlug(councils[0]!)}" or --election local.${councils[0]!}; --election local takes them all.`,
      )
    return [...all]
  }
  for (const prefix of elections)
    if (!all.some((one) => startsWith(one.id, prefix)))
      fail(
        `No id of an election begins with “${prefix}”.`,
        'Ids are such as local.haringey or parl.2029-05-03.',
      )
  for (const area of areas)
    if (!all.some((one) => isOf(one, area)))
      fail(`No election is of “${area}”.${didYouMeanHint(area, areasOf(all))}`, 'Name it as the file does.')
  return all.filter(
    (one) => elections.some((prefix) => startsWith(one.id, prefix)) || areas.some((area) => isOf(one, area)),
  )
}

const namesOf = (files: readonly ImportFile[]): string[] => {
  const names = files.map(({ name }) => name)
  return names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} other files`] : names
}

/** `local.haringey.2026-05-07` is what `local.haringey.bounds-green.2026-05-07` is part of, and `local.har` is not. */
function startsWith({ id }: ElectionId, written: string): boolean {
  const prefix = written.trim().toLowerCase().replace(/\.$/, '')
  const ofADay = /^(.+)(\.\d{4}-\d{2}-\d{2})$/.exec(prefix)
  return ofADay
    ? `${id}.`.startsWith(`${ofADay[1]!}.`) && id.endsWith(ofADay[2]!)
    : `${id}.`.startsWith(`${prefix}.`)
}

/** What councils are called beside their place. */
const COUNCIL =
  /(?:^|-)(?:the-)?(?:london-borough-of|royal-borough-of|city-of|county-of)-|-(?:(?:metropolitan|london|royal|city|county|district|borough|combined)-)*(?:council|borough|authority)$/g

const bare = (name: string): string => slugOf(name).replace(COUNCIL, '')

function isOf({ id, organisation, division }: Choosable, area: string): boolean {
  const wanted = slugOf(area)
  if (wanted === id.organisation || wanted === id.division) return true
  return [organisation, division].some(
    (name) => name !== undefined && (slugOf(name) === wanted || bare(name) === bare(area)),
  )
}

const areasOf = (all: readonly Choosable[]): Set<string> =>
  new Set(all.flatMap(({ organisation, division }) => [organisation ?? [], division ?? []].flat()))
