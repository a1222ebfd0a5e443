import type { Election } from '../context/context.js'
import { inWords } from '../context/periods.js'
import { nameOfSlug, readElectionId, type ElectionId } from './election-ids.js'
import type { Place, ProblemList } from './imported.js'
import { isNational, pollType, type PollFacts } from './poll-types.js'

/** A row of a source: a ballot, or a group of ballots, of one poll. */
export interface PollRow extends PollFacts {
  place: Place
  id: ElectionId
  /** The day of the poll, where it is not that of the id. */
  date: string
  /** The ward, division, constituency or region, for people. */
  division?: string
  /** The ids of what a group holds; undefined for a ballot. */
  children?: readonly string[]
  /** Why there is no such poll, as a full sentence. */
  off?: string
  /** The id under which it is held instead. */
  instead?: string
}

interface Poll {
  row: PollRow
  key: string
}

/**
 * Ballots and groups as elections of the context, by date. The wards of an ordinary poll are one election of their
 * authority; every ward with a by-election is one of its own.
 */
export function electionsOf(rows: readonly PollRow[], problems: ProblemList): Election[] {
  const given = new Map<string, PollRow>()
  for (const row of rows) if (!given.has(row.id.id)) given.set(row.id.id, row)
  const held = new Map<string, number>()
  for (const { id } of given.values()) held.set(dayOf(id), (held.get(dayOf(id)) ?? 0) + 1)
  const found = [...given.values()].flatMap((one) =>
    pollsOf(one, { given, alone: held.get(dayOf(one.id)) === 1 }, problems),
  )
  const polls = new Map<string, PollRow>()
  for (const { row, key } of found) if (!polls.has(key)) polls.set(key, row)
  const elections = [...polls.values()].flatMap((row) => electionOf(row, problems))
  return elections.sort((a, b) => (a.pollDate < b.pollDate ? -1 : a.pollDate > b.pollDate ? 1 : 0))
}

/** What elections of one kind and day have in common in their ids. */
const dayOf = ({ type, date }: ElectionId): string => `${type}.${date}`

/** The rows beside one of them. */
interface Others {
  given: ReadonlyMap<string, PollRow>
  /** No other is of its kind and day. */
  alone: boolean
}

function pollsOf(row: PollRow, others: Others, problems: ProblemList): Poll[] {
  if (row.off !== undefined) {
    const isMissing = row.instead !== undefined && !others.given.has(row.instead)
    const todo = isMissing
      ? `Save ${row.instead!} too.`
      : 'Nothing is to be done: it is not among the elections.'
    problems.leaveOut(row.place, row.off, todo)
    return []
  }
  return row.children === undefined
    ? [{ row, key: keyOf(row) }]
    : pollsOfGroup(row, row.children, others, problems)
}

/** One for all ballots of an ordinary poll. The Assembly and the Mayor of London are elected as one. */
function keyOf({ id, date }: PollRow): string {
  if (id.byElection) return id.id
  const type = id.type === 'mayor' && id.organisation === 'london' ? 'gla' : id.type
  return JSON.stringify([type, type === 'gla' ? undefined : id.organisation, date])
}

/** The ordinary poll that a group stands for, where some of its ballots are that and are not called off. */
function pollsOfGroup(
  row: PollRow,
  children: readonly string[],
  { given, alone }: Others,
  problems: ProblemList,
): Poll[] {
  const below = children.flatMap((child) => readElectionId(child) ?? [])
  const ofManyAuthorities = !isNational(row.id) && row.id.organisation === undefined
  const ofGroups = below.length > 0 && below.every(({ division }) => division === undefined)
  if (ofManyAuthorities || (ofGroups && below.length < 2)) {
    if (alone)
      problems.leaveOut(
        row.place,
        `${row.id.id} stands for ${below.length === 1 ? 'another group' : `${below.length.toLocaleString('en-GB')} groups`} of elections, none of which is given.`,
        'Save those of your council too, and give them in the same command.',
      )
    return []
  }
  const ordinary = below.filter(({ byElection }) => !byElection)
  const isHeld = below.length === 0 || ordinary.some(({ id }) => given.get(id)?.off === undefined)
  return isHeld ? [{ row, key: keyOf(row) }] : []
}

/**
 * Rows, and one more for each by-election that a group names and that has no row of its own. The id of a group does not
 * say that its ballots are by-elections; theirs do.
 */
export function withByElections(rows: readonly PollRow[]): PollRow[] {
  const given = new Set(rows.map(({ id }) => id.id))
  return rows.flatMap((row) => [
    row,
    ...(row.children ?? [])
      .flatMap((child) => readElectionId(child) ?? [])
      .filter(({ byElection, id }) => byElection && !given.has(id))
      .map((id): PollRow => ({ ...row, id, children: undefined })),
  ])
}

function electionOf(row: PollRow, problems: ProblemList): Election[] {
  const type = pollType(row.id, row)
  if (type === undefined) {
    problems.leaveOut(
      row.place,
      `“${row.id.type}” (${row.id.id}) is a kind of election that Evenhand has no rules for.`,
      'Add it by hand where it matters to you.',
    )
    return []
  }
  const election: Election = { type, pollDate: row.date, ...areaOf(row) }
  const of = `${row.id.id}, on ${inWords(row.date)},`
  if (type === 'local' || type === 'by-election')
    problems.note(
      row.place,
      `Nothing says which nation ${of} is in.`,
      'Its rules are those of the “nation” of your context, or of England where that is not given.',
    )
  if (type === 'referendum')
    problems.note(
      row.place,
      `Nothing says what the referendum ${of} is about.`,
      'Change its type to governance_referendum, council_tax_referendum or neighbourhood_planning_referendum.',
    )
  return [election]
}

/** Where a poll is held; the whole of a nation needs no name. */
function areaOf(row: PollRow): { area?: string } {
  const { id } = row
  const { organisation = id.organisation && nameOfSlug(id.organisation) } = row
  const division = id.byElection ? (row.division ?? (id.division && nameOfSlug(id.division))) : undefined
  const within = isNational(id) ? undefined : organisation
  const names = [division, within].filter((name) => name !== undefined && name !== '')
  return names.length > 0 ? { area: names.join(', ') } : {}
}

/** Said once: no source of elections has the day on which a notice was published. */
export function noteNoticeDates(
  elections: readonly Election[],
  first: Place | undefined,
  source: string,
  problems: ProblemList,
): void {
  if (elections.length === 0 || first === undefined) return
  problems.note(
    first,
    `${source} does not say on which day a notice of election was published, so ${elections.length === 1 ? 'this election is' : `these ${elections.length.toLocaleString('en-GB')} elections are`} written without one.`,
    'Add noticeDate by hand once a notice is out: the pre-election period begins on that day.',
  )
}
