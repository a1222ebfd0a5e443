import { z } from 'zod'
import { divisions, type Division } from '../../rules/polls/bank-holidays.js'
import type { Context } from '../context/context.js'
import { ImportError } from '../errors.js'
import { pathText, validate } from '../validate.js'
import { ProblemList, type Imported, type ImportFile, type Place } from './imported.js'
import { readJson } from './json-with-lines.js'
import { importLimits, tooLarge } from './limits.js'
import { plainText } from './plain-text.js'

/** Bank holidays as the context has them. Without a division a day is one in all of the United Kingdom. */
export type BankHolidays = NonNullable<Context['bankHolidays']>

export interface BankHolidaysOptions {
  /** The first year whose days are wanted. */
  from?: number
}

const REMEDY = 'Save https://www.gov.uk/bank-holidays.json as it is.'

/** Years that a context may speak of. */
const FIRST_YEAR = 2000
const LAST_YEAR = 2100

/** A day as GOV.UK writes one; `notes` (`Substitute day`) and `bunting` stand beside these. */
const eventSchema = z.object({
  title: z.string().max(200, { error: 'is longer than 200 characters' }).transform(plainText),
  date: z.iso.date({ error: 'must be a date that exists, as 2026-12-28' }),
})

interface Found {
  date: string
  title: string
  division: Division
}

/**
 * Reads https://www.gov.uk/bank-holidays.json: the days of England and Wales, Scotland and Northern Ireland.
 *
 * A year is said to be complete where all three have its New Year’s Day and its Boxing Day, or days in place of them:
 * GOV.UK publishes whole years, and those are the first and the last.
 *
 * @throws ImportError `format-unknown` where a file holds no bank holidays, `import-refused` beyond `importLimits`
 */
export function importBankHolidays(
  files: readonly ImportFile[],
  { from = FIRST_YEAR }: BankHolidaysOptions = {},
): Imported {
  const problems = new ProblemList()
  const found = new Map<string, Found>()
  for (const file of files)
    for (const day of readFile(file, problems)) found.set(`${day.date} ${day.division}`, day)
  const wanted = [...found.values()].filter(({ date }) => yearOf(date) >= from)
  const last = [...found.values()].reduce((latest, { date }) => (date > latest ? date : latest), '')
  if (wanted.length === 0 && last !== '')
    throw new ImportError('format-unknown', `No bank holiday is in ${from} or later.`, {
      place: files.map(({ name }) => name).join(', '),
      remedy: `The last year given is ${yearOf(last)}.`,
    })
  const years = completeYears(wanted)
  const bankHolidays = { ...(years.length > 0 ? { years } : {}), days: daysOf(wanted) }
  return { people: [], meetings: [], bankHolidays, problems: problems.inOrder(files) }
}

const yearOf = (date: string): number => Number(date.slice(0, 4))

function readFile(file: ImportFile, problems: ProblemList): Found[] {
  const { value, lineOf } = readJson(file, REMEDY)
  const answer = value as Partial<Record<string, { events?: unknown }>>
  const eventsOf = (division: Division): unknown[] | undefined => {
    const events = Object.hasOwn(answer, division) ? answer[division]?.events : undefined
    return Array.isArray(events) ? (events as unknown[]) : undefined
  }
  if (!divisions.some(eventsOf))
    throw new ImportError('format-unknown', 'No bank holidays in the form of GOV.UK are in this file.', {
      place: `${file.name}:1`,
      remedy: REMEDY,
    })
  let line = 1
  return divisions.flatMap((division) => {
    const events = eventsOf(division)
    if (events === undefined) {
      problems.leaveOut({ file: file.name, line: 1 }, `The days of ${inWords[division]} are missing.`, REMEDY)
      return []
    }
    if (events.length > importLimits.entries) throw tooLarge(file.name)
    return events.flatMap((event) => {
      if (typeof event === 'object' && event !== null) line = lineOf(event)
      return readEvent(event, division, { file: file.name, line }, problems) ?? []
    })
  })
}

const inWords: Record<Division, string> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

function readEvent(
  event: unknown,
  division: Division,
  place: Place,
  problems: ProblemList,
): Found | undefined {
  const leaveOut = (message: string): undefined => {
    problems.leaveOut(place, message, 'Add the day by hand.')
    return undefined
  }
  const checked = validate(eventSchema, event)
  if (!checked.ok) {
    const [problem] = checked.problems
    const key = pathText(problem!.path)
    return leaveOut(`${key === '' ? 'This day' : `“${key}”`} ${problem!.message}`)
  }
  const { date, title } = checked.value
  if (yearOf(date) < FIRST_YEAR || yearOf(date) > LAST_YEAR)
    return leaveOut(`${date} is not in the years from ${FIRST_YEAR} to ${LAST_YEAR}.`)
  return { date, title, division }
}

/** Each day once where all divisions have it under one name, so that the list is one that people can read. */
function daysOf(found: readonly Found[]): BankHolidays['days'] {
  const byDay = new Map<string, Found[]>()
  for (const day of found) {
    const key = JSON.stringify([day.date, day.title])
    byDay.set(key, [...(byDay.get(key) ?? []), day])
  }
  return [...byDay.values()]
    .flatMap((same): BankHolidays['days'] => {
      const named = ({ date, title }: Found): { date: string; title?: string } =>
        title === '' ? { date } : { date, title }
      return same.length === divisions.length
        ? [named(same[0]!)]
        : same.map((day) => ({ ...named(day), division: day.division }))
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

const FIRST_AND_LAST = [/^New Year['’]s Day\b/i, /^Boxing Day\b/i]

function completeYears(found: readonly Found[]): number[] {
  const seen = new Set(
    found.flatMap(({ date, title, division }) =>
      FIRST_AND_LAST.flatMap((pattern, at) =>
        pattern.test(title) ? `${yearOf(date)} ${division} ${at}` : [],
      ),
    ),
  )
  return [...new Set(found.map(({ date }) => yearOf(date)))]
    .filter((year) =>
      divisions.every((division) => FIRST_AND_LAST.every((_, at) => seen.has(`${year} ${division} ${at}`))),
    )
    .sort((a, b) => a - b)
}
