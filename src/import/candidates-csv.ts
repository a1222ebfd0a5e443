import { calledOff, type CandidateBallot } from './candidate-ballot.js'
import { readColumns, readRows, wrongWidth, type CsvForm, type Row } from './csv-rows.js'
import { readDate } from './dates.js'
import { readElectionId } from './election-ids.js'
import type { ImportFile, ProblemList } from './imported.js'
import { plainText } from './plain-text.js'
import { nationOf } from './poll-types.js'

type Column =
  'name' | 'ballot' | 'date' | 'post' | 'gss' | 'postId' | 'council' | 'region' | 'cancelled' | 'notStanding'

/**
 * Columns of https://candidates.democracyclub.org.uk/data/ (github.com/DemocracyClub/yournextrepresentative,
 * `apps/data_exports/csv_fields.py`) and of the files candidates-….csv before it (`settings/constants/csv_fields.py`).
 * The e-mail addresses, dates of birth, genders, pictures and pages of candidates stand in other columns, which are
 * never read. Whoever withdraws is taken out of these files; a column that says so is heeded should it come.
 */
const FORM: CsvForm<Column> = {
  columns: {
    name: ['personname', 'name'],
    ballot: ['ballotpaperid'],
    date: ['electiondate'],
    post: ['postlabel'],
    gss: ['gss', 'gsscode'],
    postId: ['postid'],
    council: ['organisationname'],
    region: ['nuts'],
    cancelled: ['cancelledpoll'],
    notStanding: ['withdrawn', 'notstanding', 'deleted'],
  },
  needed: ['name', 'ballot'],
  titles: {
    name: 'person_name',
    ballot: 'ballot_paper_id',
    date: 'election_date',
    post: 'post_label',
    gss: 'gss',
    postId: 'post_id',
    council: 'organisation_name',
    region: 'nuts1',
    cancelled: 'cancelled_poll',
    notStanding: 'withdrawn',
  },
  remedy: 'Save the CSV of https://candidates.democracyclub.org.uk/data/, which has them.',
}

/** Postgres writes `t`, Python `True`. */
const isTrue = (cell: string | undefined): boolean => /^(?:t|true|1|yes)$/i.test(cell ?? '')

export function candidateBallotsInCsv(
  files: readonly ImportFile[],
  problems: ProblemList,
): CandidateBallot[] {
  return files.flatMap((file) => {
    const [header, ...rows] = readRows(file, problems)
    const columns = readColumns(header, file, FORM)
    const ballots = new Map<string, CandidateBallot>()
    for (const row of rows) readRow(row, header!.cells.length, columns, file.name, ballots, problems)
    return [...ballots.values()]
  })
}

/** One row is one person on one ballot. */
function readRow(
  row: Row,
  width: number,
  columns: ReadonlyMap<Column, number>,
  file: string,
  ballots: Map<string, CandidateBallot>,
  problems: ProblemList,
): void {
  const place = { file, line: row.line }
  if (wrongWidth(row, width, place, problems)) return
  const cell = (column: Column): string | undefined => {
    const at = columns.get(column)
    return at === undefined ? undefined : plainText(row.cells[at]!.slice(0, 1_000)) || undefined
  }
  const written = cell('ballot') ?? ''
  const id = readElectionId(written)
  if (id === undefined) {
    problems.leaveOut(
      place,
      written === '' ? 'This row has no ballot_paper_id.' : `“${written.slice(0, 60)}” is no id of a ballot.`,
      'Add the candidate by hand.',
    )
    return
  }
  const ballot: CandidateBallot = ballots.get(id.id) ?? {
    place,
    id,
    date: readDate(cell('date') ?? '') ?? id.date,
    nation: nationOf(cell('gss')) ?? nationOf(cell('postId')) ?? nationOf(cell('region')),
    organisation: cell('council'),
    division: cell('post'),
    off: isTrue(cell('cancelled')) ? calledOff(id.id) : undefined,
    candidates: [],
  }
  ballots.set(id.id, ballot)
  ballot.candidates.push({ name: cell('name') ?? '', place, notStanding: isTrue(cell('notStanding')) })
}
