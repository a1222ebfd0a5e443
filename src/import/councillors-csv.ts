import type { Person } from '../context/context.js'
import { didYouMeanHint } from '../did-you-mean.js'
import { ImportError } from '../errors.js'
import { readColumns, readRows, wrongWidth, type CsvForm, type Row } from './csv-rows.js'
import { ProblemList, type Imported, type ImportFile } from './imported.js'
import { isVacancy } from './names.js'
import { plainText } from './plain-text.js'
import { registerPerson } from './register-person.js'

export interface CouncillorsCsvOptions {
  /** The council whose rows to take, as the file names it. Needed where a file holds several. */
  council?: string
}

/**
 * Columns, by the names they have had: today `Council`, `Ward Name`, `Councillor Name`, `Next Election`, `Party Name`,
 * `Electoral Commission Party Code`; until 2023 `council`, `wardName`, `councillorName`, `partyName` and others. Case,
 * spaces and marks do not count.
 */
const COLUMNS = {
  council: ['council', 'councilname'],
  ward: ['wardname', 'ward'],
  name: ['councillorname', 'councillor', 'name'],
  party: ['partyname', 'party'],
} as const
type Column = keyof typeof COLUMNS

const FORM: CsvForm<Column> = {
  columns: COLUMNS,
  needed: ['name', 'ward', 'party'],
  titles: {
    council: 'Council',
    ward: 'Ward Name',
    name: 'Councillor Name',
    party: 'Party Name',
  },
  remedy: 'Save “Councillors” as CSV from https://opencouncildata.co.uk, or name the columns as it does.',
}

/**
 * Reads the councillors of Open Council Data UK (https://opencouncildata.co.uk, “Councillors” as CSV), or any CSV with
 * columns of the same names. The day of the next election is not taken: it is no end of a term.
 *
 * @throws ImportError `format-unknown` where the columns are not there, or where the file holds several councils and
 *   none, or one that is not among them, is chosen; `import-refused` beyond `importLimits`
 */
export function importCouncillorsCsv(
  files: readonly ImportFile[],
  options: CouncillorsCsvOptions = {},
): Imported {
  const problems = new ProblemList()
  const people: Person[] = []
  for (const file of files) {
    const [header, ...rows] = readRows(file, problems)
    const columns = readColumns(header, file, FORM)
    for (const row of rowsOf(rows, columns.get('council'), options.council, file, problems)) {
      const person = readRow(row, header!.cells.length, columns, file.name, problems)
      if (person) people.push(person)
    }
  }
  return { people, meetings: [], problems: problems.inOrder(files) }
}

function readRow(
  row: Row,
  width: number,
  columns: ReadonlyMap<Column, number>,
  file: string,
  problems: ProblemList,
): Person | undefined {
  const { cells } = row
  const place = { file, line: row.line }
  const cell = (column: Column): string | undefined =>
    plainText(cells[columns.get(column)!] ?? '') || undefined
  if (wrongWidth(row, width, place, problems)) return undefined
  const party = cell('party')
  const name = cell('name') ?? (party !== undefined && isVacancy(party) ? party : undefined)
  if (name === undefined) {
    problems.leaveOut(
      place,
      'This row has no name of a councillor.',
      'Add the person to the register by hand.',
    )
    return undefined
  }
  return registerPerson({ name, ward: cell('ward'), party }, place, problems)
}

/** The rows of the council that is wanted. Of several councils none is chosen by guess. */
function rowsOf(
  rows: Row[],
  at: number | undefined,
  wanted: string | undefined,
  file: ImportFile,
  problems: ProblemList,
): Row[] {
  if (at === undefined) return rows
  const councilOf = ({ cells }: Row): string => plainText(cells[at] ?? '')
  const councils = [...new Set(rows.map(councilOf).filter((name) => name !== '' && name.length <= 200))]
  const fail = (message: string, remedy: string): never => {
    throw new ImportError('format-unknown', message, { place: file.name, remedy })
  }
  const choice = wanted === undefined ? undefined : councils.find((name) => sameName(name, wanted))
  if (wanted !== undefined && choice === undefined)
    return fail(
      `No council in this file is called “${wanted}”.${didYouMeanHint(wanted, councils)}`,
      councils.length > 0 && councils.length < 6
        ? `It holds ${councils.join(', ')}.`
        : 'Name it as the file does.',
    )
  if (choice === undefined && councils.length > 1)
    return fail(
      `This file holds ${councils.length.toLocaleString('en-GB')} councils.`,
      `Say which to take, as in --council "${councils[0]!}".`,
    )
  return rows.filter((row) => {
    const council = councilOf(row)
    if (council === '' && councils.length > 1)
      problems.leaveOut(
        { file: file.name, line: row.line },
        'This row does not say which council it is of.',
        'Correct it, or add the person to the register by hand.',
      )
    return choice === undefined || council === choice || (council === '' && councils.length === 1)
  })
}

const sameName = (a: string, b: string): boolean =>
  a.localeCompare(b.trim(), 'en-GB', { sensitivity: 'base', ignorePunctuation: true }) === 0
