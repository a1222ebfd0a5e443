import { CsvError, parse, type Info } from 'csv-parse/browser/esm/sync'
import { listed } from '../context/posts-held.js'
import { ImportError } from '../errors.js'
import type { ImportFile, Place, ProblemList } from './imported.js'
import { checkSize, importLimits, tooLarge } from './limits.js'

const MOST_COLUMNS = 200
const LONGEST_HEADER = 20_000

export interface Row {
  cells: string[]
  line: number
}

/** Which columns a CSV has to have. */
export interface CsvForm<Column extends string> {
  /** The names each has had, as letters alone: case, spaces, figures and marks do not count. */
  columns: Record<Column, readonly string[]>
  needed: readonly Column[]
  /** What the columns are called today. */
  titles: Record<Column, string>
  /** What to do where one is missing. */
  remedy: string
}

/** The rows of a file, with the line each begins on. */
export function readRows(file: ImportFile, problems: ProblemList): Row[] {
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

/** @throws ImportError `format-unknown` where a column that is needed is not there */
export function readColumns<Column extends string>(
  header: Row | undefined,
  file: ImportFile,
  { columns: names, needed, titles, remedy }: CsvForm<Column>,
): Map<Column, number> {
  const heads = (header?.cells ?? []).map((head) => head.toLowerCase().replace(/[^a-z]/g, ''))
  const columns = new Map<Column, number>()
  for (const column of Object.keys(names) as Column[]) {
    const at = heads.findIndex((head) => names[column].includes(head))
    if (at >= 0) columns.set(column, at)
  }
  const missing = needed.filter((column) => !columns.has(column)).map((column) => `“${titles[column]}”`)
  if (missing.length > 0) {
    throw new ImportError(
      'format-unknown',
      `The first row lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${listed(missing)}.`,
      { place: `${file.name}:${header?.line ?? 1}`, remedy },
    )
  }
  return columns
}

/** Whether a row has other cells than the first row, so that none can be told by its column; that is reported. */
export function wrongWidth({ cells }: Row, width: number, place: Place, problems: ProblemList): boolean {
  if (cells.length >= width && cells.slice(width).every((extra) => extra.trim() === '')) return false
  problems.leaveOut(
    place,
    `This row has ${cells.length} cells, and the first row has ${width}.`,
    'A cell with a comma in it needs quotation marks around it. Correct it, or add the person to the register by hand.',
  )
  return true
}
