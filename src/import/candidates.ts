import type { Candidate, CandidateBallot } from './candidate-ballot.js'
import { candidateBallotsInCsv } from './candidates-csv.js'
import { candidateBallotsInJson } from './candidates-json.js'
import { chosen, type ElectionChoice } from './election-choice.js'
import { ProblemList, type Imported, type ImportFile } from './imported.js'
import { candidateName, isVacancy } from './names.js'
import { plainText, withoutContacts } from './plain-text.js'
import { electionsOf, noteNoticeDates } from './polls.js'

export type CandidatesOptions = ElectionChoice

const LONGEST_NAME = 200

/**
 * Reads the candidates of Democracy Club (https://candidates.democracyclub.org.uk, the data behind Who Can I Vote For):
 * ballots of its API as JSON, or the CSV of candidates. Of a candidate nothing but the name is read.
 *
 * @throws ImportError `format-unknown` where a file holds no ballot or lacks a column, where none is what was asked for,
 *   or where there are many councils and nothing was asked for; `import-refused` beyond `importLimits`
 */
export function importCandidates(files: readonly ImportFile[], options: CandidatesOptions = {}): Imported {
  const problems = new ProblemList()
  const isJson = ({ text }: ImportFile): boolean => /^\s*[[{<]/.test(text)
  const all = [
    ...candidateBallotsInJson(files.filter(isJson), problems),
    ...candidateBallotsInCsv(
      files.filter((file) => !isJson(file)),
      problems,
    ),
  ]
  const ballots = chosen(all, options, files)
  const elections = electionsOf(ballots, problems)
  noteNoticeDates(elections, ballots[0]?.place, 'Democracy Club', problems)
  return {
    people: [],
    meetings: [],
    elections,
    candidates: namesOn(ballots, problems),
    problems: problems.inOrder(files),
  }
}

/** Each name once: somebody may stand in a ward and for mayor. */
function namesOn(ballots: readonly CandidateBallot[], problems: ProblemList): string[] {
  const names = new Map<string, string>()
  for (const { off, candidates } of ballots) {
    if (off !== undefined) continue
    for (const candidate of candidates) {
      const name = readName(candidate, problems)
      if (name !== undefined && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name)
    }
  }
  return [...names.values()]
}

function readName(
  { name: written, place, notStanding }: Candidate,
  problems: ProblemList,
): string | undefined {
  const leaveOut = (message: string, remedy = 'Add the candidate by hand.'): undefined => {
    problems.leaveOut(place, message, remedy)
    return undefined
  }
  if (notStanding)
    return leaveOut('Somebody here is not standing, or not any more.', 'Nothing is to be done.')
  if (written.length > LONGEST_NAME)
    return leaveOut(`The name of this candidate is longer than ${LONGEST_NAME} characters.`)
  const { text, removed } = withoutContacts(plainText(written))
  const name = candidateName(text)
  if (!/\p{L}{2}/u.test(name) || isVacancy(name)) return leaveOut('This candidate has no name.')
  if (removed)
    problems.note(
      place,
      'A telephone number or an address stands in the name, and was taken out.',
      'Look at what is left among the candidates.',
    )
  return name
}
