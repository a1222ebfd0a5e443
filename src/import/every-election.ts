import { z } from 'zod'
import { pathText, validate } from '../validate.js'
import { apiResults, type ApiResult } from './api-results.js'
import { readDate } from './dates.js'
import { chosen, type ElectionChoice } from './election-choice.js'
import { readElectionId } from './election-ids.js'
import { ProblemList, type Imported, type ImportFile } from './imported.js'
import { plainText } from './plain-text.js'
import { nationOf } from './poll-types.js'
import { electionsOf, noteNoticeDates, withByElections, type PollRow } from './polls.js'

export type EveryElectionOptions = ElectionChoice

const words = z
  .string()
  .max(300, { error: 'is longer than 300 characters' })
  .transform((text) => plainText(text) || undefined)

/**
 * An election or a ballot as EveryElection’s API writes one (https://elections.democracyclub.org.uk/api/elections/;
 * github.com/DemocracyClub/EveryElection, `apps/api/serializers.py`). Nothing else of it is read.
 */
const electionSchema = z.object({
  election_id: z.string().max(250, { error: 'is longer than 250 characters' }),
  election_title: words.nullish(),
  poll_open_date: z.string().max(40).nullish(),
  organisation: z
    .object({
      official_name: words.nullish(),
      common_name: words.nullish(),
      organisation_type: z.string().nullish(),
      territory_code: z.string().nullish(),
    })
    .nullish(),
  division: z.object({ name: words.nullish(), territory_code: z.string().nullish() }).nullish(),
  /** `election`, `subtype`, `organisation`; nothing for a ballot. */
  group_type: z.string().nullish(),
  children: z.array(z.string()).nullish(),
  deleted: z.boolean().nullish(),
  cancelled: z.boolean().nullish(),
  cancellation_reason: z.string().nullish(),
  replaced_by: z.string().max(250, { error: 'is longer than 250 characters' }).nullish(),
})

const REMEDY =
  'Save an address such as https://elections.democracyclub.org.uk/api/elections/?organisation_identifier=HRY&future=1&format=json.'

/**
 * Reads elections of Democracy Club’s EveryElection: saved pages of its API, lists, or single elections.
 *
 * @throws ImportError `format-unknown` where a file holds no election, where none is what was asked for, or where there
 *   are many councils and nothing was asked for; `import-refused` beyond `importLimits`
 */
export function importEveryElection(
  files: readonly ImportFile[],
  options: EveryElectionOptions = {},
): Imported {
  const problems = new ProblemList()
  const answers = { what: 'elections', key: 'election_id', remedy: REMEDY }
  const all = apiResults(files, answers, problems).flatMap((result) => readRow(result, problems) ?? [])
  const rows = chosen(withByElections(all), options, files)
  const elections = electionsOf(rows, problems)
  noteNoticeDates(elections, rows[0]?.place, 'EveryElection', problems)
  return { people: [], meetings: [], elections, problems: problems.inOrder(files) }
}

/** Why a poll is off, in the words of EveryElection’s reasons. */
const REASONS: Partial<Record<string, string>> = {
  NO_CANDIDATES: 'nobody stood',
  EQUAL_CANDIDATES: 'as many stood as there are seats',
  UNDER_CONTESTED: 'fewer stood than there are seats',
  CANDIDATE_DEATH: 'a candidate died',
}

function readRow({ place, value }: ApiResult, problems: ProblemList): PollRow | undefined {
  const leaveOut = (message: string): undefined => {
    problems.leaveOut(place, message, 'Add the election by hand.')
    return undefined
  }
  const checked = validate(electionSchema, value)
  if (!checked.ok) {
    const [problem] = checked.problems
    return leaveOut(`“${pathText(problem!.path)}” ${problem!.message}`)
  }
  const election = checked.value
  const id = readElectionId(election.election_id)
  if (id === undefined) return leaveOut(`“${election.election_id.slice(0, 60)}” is no id of an election.`)
  const date = election.poll_open_date ? readDate(election.poll_open_date) : undefined
  if (date === undefined)
    return leaveOut(
      election.poll_open_date
        ? `“${election.poll_open_date}” is not a date, so there is no day for ${id.id}.`
        : `No day is set for ${id.id}.`,
    )
  const { organisation, division } = election
  const kind = organisation?.organisation_type
  return {
    place,
    id,
    date,
    title: election.election_title ?? undefined,
    nation: nationOf(division?.territory_code) ?? nationOf(organisation?.territory_code),
    organisation: organisation?.common_name ?? organisation?.official_name ?? undefined,
    combined: kind === 'combined-authority' ? true : kind === 'local-authority' ? false : undefined,
    division: division?.name ?? undefined,
    children: election.group_type ? (election.children ?? []) : undefined,
    off: whyOff(election, id.id),
    instead: election.replaced_by ?? undefined,
  }
}

function whyOff(election: z.infer<typeof electionSchema>, id: string): string | undefined {
  if (election.deleted) return `${id} is deleted.`
  if (!election.cancelled) return undefined
  const reason = REASONS[election.cancellation_reason ?? '']
  const instead = election.replaced_by ? `; it is held as ${election.replaced_by} instead` : ''
  return `The poll ${id} is called off${reason ? `, since ${reason}` : ''}${instead}.`
}
