import { z } from 'zod'
import { pathText, validate } from '../validate.js'
import { apiResults, type ApiResult } from './api-results.js'
import { calledOff, type Candidate, type CandidateBallot } from './candidate-ballot.js'
import { readDate } from './dates.js'
import { readElectionId } from './election-ids.js'
import type { ImportFile, ProblemList } from './imported.js'
import { plainText } from './plain-text.js'
import { nationOf } from './poll-types.js'

const words = z
  .string()
  .max(300, { error: 'is longer than 300 characters' })
  .transform((text) => plainText(text) || undefined)

/**
 * A ballot as the API of candidates writes one (https://candidates.democracyclub.org.uk/api/next/ballots/;
 * github.com/DemocracyClub/yournextrepresentative, `apps/elections/api/next/serializers.py`). A person on it has an id
 * and an address beside the name, a candidacy has the party and the votes: none of that is read.
 */
const ballotSchema = z.object({
  ballot_paper_id: z.string().max(250, { error: 'is longer than 250 characters' }),
  election: z.object({ name: words.nullish(), election_date: z.string().max(40).nullish() }).nullish(),
  post: z.object({ id: z.string().nullish(), label: words.nullish() }).nullish(),
  cancelled: z.boolean().nullish(),
  candidacies: z.array(z.unknown()).nullish(),
  tags: z
    .object({ NUTS1: z.object({ key: z.string() }).nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
})

/** Whoever withdraws is taken off a ballot; keys that say so are heeded should they come. */
const candidacySchema = z.object({
  person: z.object({ name: z.string() }),
  withdrawn: z.unknown().optional(),
  deleted: z.unknown().optional(),
  not_standing: z.unknown().optional(),
})

const REMEDY =
  'Save an address such as https://candidates.democracyclub.org.uk/api/next/ballots/?election_id=local.haringey.2026-05-07&page_size=100&format=json, or the CSV of https://candidates.democracyclub.org.uk/data/.'

export function candidateBallotsInJson(
  files: readonly ImportFile[],
  problems: ProblemList,
): CandidateBallot[] {
  const answers = { what: 'ballots', key: 'ballot_paper_id', remedy: REMEDY }
  return apiResults(files, answers, problems).flatMap((result) => readBallot(result, problems) ?? [])
}

function readBallot(
  { place, value, placeOf }: ApiResult,
  problems: ProblemList,
): CandidateBallot | undefined {
  const leaveOut = (message: string): undefined => {
    problems.leaveOut(place, message, 'Add the election and its candidates by hand.')
    return undefined
  }
  const checked = validate(ballotSchema, value)
  if (!checked.ok) {
    const [problem] = checked.problems
    return leaveOut(`“${pathText(problem!.path)}” ${problem!.message}`)
  }
  const { ballot_paper_id: written, election, post, cancelled, candidacies, tags } = checked.value
  const id = readElectionId(written)
  if (id === undefined) return leaveOut(`“${written.slice(0, 60)}” is no id of a ballot.`)
  const candidates = (candidacies ?? []).map((one): Candidate => {
    const candidacy = validate(candidacySchema, one)
    const at = typeof one === 'object' && one !== null ? placeOf(one) : place
    if (!candidacy.ok) return { name: '', place: at }
    const { person, withdrawn, deleted, not_standing } = candidacy.value
    return { name: person.name, place: at, notStanding: [withdrawn, deleted, not_standing].includes(true) }
  })
  return {
    place,
    id,
    date: readDate(election?.election_date ?? '') ?? id.date,
    nation: nationOf(post?.id) ?? nationOf(tags?.NUTS1?.key),
    organisation: LOCAL_ELECTION.exec(election?.name ?? '')?.[1],
    division: post?.label ?? undefined,
    off: cancelled ? calledOff(id.id) : undefined,
    candidates,
  }
}

/** `Haringey local election`, which is where this API has the name of the council. */
const LOCAL_ELECTION = /^(\S.*) local election$/i
