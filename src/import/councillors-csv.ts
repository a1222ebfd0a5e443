import { CsvError, parse, type Info } from 'csv-parse/browser/esm/sync'
import type { Person } from '../context/context.js'
import { listed } from '../context/posts-held.js'
import { didYouMeanHint } from '../did-you-mean.js'
import { ImportError } from '../errors.js'
import { ProblemList, type Imported, type ImportFile } from './imported.js'
import { checkSize, importLimits, tooLarge } from './limits.js'
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

const MOST_COLUMNS = 200
const LONGEST_HEADER = 20_000
const NEEDED: readonly Column[] = ['name', 'ward', 'party']

interface Row {
  cells: string[]
  line: number
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
    const columns = readColumns(header, file)
    for (const row of rowsOf(rows, columns.get('council'), options.council, file, problems)) {
      const person = readRow(row, header!.cells.length, columns, file.name, problems)
      if (person) people.push(person)
    }
  }
  return { people, meetings: [], problems: problems.inOrder(files) }
}

function readRow(
  { cells, line }: Row,
  width: number,
  columns: ReadonlyMap<Column, number>,
  file: string,
  problems: ProblemList,
): Person | undefined {
  const place = { file, line }
  const cell = (column: Column): string | undefined =>
    plainText(cells[columns.get(column)!] ?? '') || undefined
  if (cells.length < width || cells.slice(width).some((extra) => extra.trim() !== '')) {
    problems.leaveOut(
      place,
      `This row has ${cells.length} cells, and the first row has ${width}.`,
      'A cell with a comma in it needs quotation marks around it. Correct it, or add the person to the register by hand.',
    )
    return undefined
  }
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

/** The rows of a file, with the line each begins on. */
function readRows(file: ImportFile, problems: ProblemList): Row[] {
  checkSize(file)
  // Line breaks of one kind: csv-parse takes CR LF within a cell for two lines.
  const text = file.text.replace(/\r\n?/g, '\n')
  if (firstLine(text).length > LONGEST_HEADER) throw tooLarge(file.name)
  const rows: Row[] = []
  let end = 0
  const options = {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    on_record: (cells: string[], { lines }: Info): null => {
      if (rows.length > importLimits.entries || cells.length > MOST_COLUMNS) throw tooLarge(file.name)
      // What is told is the line a row ends on.
      end = lines
      const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line: end - breaks })
      return null
    },
  }
  try {
    parse(text, options)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const next = end + 1
    const rest = text.trimEnd().split('\n').length - end
    problems.leaveOut(
      { file: file.name, line: next },
      'A quotation mark that opens a cell on this line is never closed, so this row and those after it are not read.',
      'Close it, or take it out, and import again.',
      Math.max(1, rest),
    )
  }
  return rows
}

const firstLine = (text: string): string => text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1)

/** What stands between cells: a comma, or what Excel puts there in some languages. */
function delimiterOf(text: string): string {
  const header = firstLine(text)
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).mark
}

function readColumns(header: Row | undefined, file: ImportFile): Map<Column, number> {
  const titles = (header?.cells ?? []).map((title) => title.toLowerCase().replace(/[^a-z]/g, ''))
  const columns = new Map<Column, number>()
  for (const column of Object.keys(COLUMNS) as Column[]) {
    const at = titles.findIndex((title) => (COLUMNS[column] as readonly string[]).includes(title))
    if (at >= 0) columns.set(column, at)
  }
  const missing = NEEDED.filter((column) => !columns.has(column)).map((column) => TITLES[column])
  if (missing.length > 0) {
    throw new ImportError(
      'format-unknown',
      `The first row lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${listed(missing.map((title) => `“${title}”`))}.`,
      {
        place: `${file.name}:${header?.line ?? 1}`,
        remedy:
          'Save “Councillors” as CSV from https://opencouncildata.co.uk, or name the columns as it does.',
      },
    )
  }
  return columns
}

const TITLES: Record<Column, string> = {
  council: 'Council',
  ward: 'Ward Name',
  name: 'Councillor Name',
  party: 'Party Name',
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
