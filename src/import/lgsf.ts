import { z } from 'zod'
import type { Person } from '../context/context.js'
import { ImportError } from '../errors.js'
import { pathText, validate } from '../validate.js'
import { readDate } from './dates.js'
import { ProblemList, type Imported, type ImportFile, type Place } from './imported.js'
import { jsonEntries } from './json-entries.js'
import { plainText } from './plain-text.js'
import { registerPerson } from './register-person.js'

const words = z.string().transform(plainText)

/**
 * A councillor as Democracy Club’s Local Government Scraper Framework writes one
 * (https://github.com/DemocracyClub/LGSF, `lgsf/councillors`). `email`, `photo_url` and `url` are there too, and are
 * never read. `standing_down` is the end of the term where the council’s site gives it.
 */
const entrySchema = z.object({
  raw_identifier: z.union([z.string(), z.number()]).optional(),
  raw_name: words.pipe(z.string().min(1)),
  raw_party: words.nullish(),
  raw_division: words.nullish(),
  standing_down: z.string().nullish(),
})

/** Keys by which an object is told to be one of these at all. */
const KEYS = ['raw_name', 'raw_division', 'raw_party', 'raw_identifier']

/**
 * Reads councillors in the JSON of LGSF: one object, a list of them, or one object a line; several files together.
 *
 * @throws ImportError `format-unknown` where a file holds no such object, `import-refused` beyond `importLimits`
 */
export function importLgsf(files: readonly ImportFile[]): Imported {
  const problems = new ProblemList()
  const people: Person[] = []
  const seen = new Map<string, string>()
  for (const file of files) {
    const entries = jsonEntries(file)
    const isOne = (value: unknown): boolean =>
      typeof value === 'object' && value !== null && KEYS.some((key) => Object.hasOwn(value, key))
    if (!entries.some(({ value }) => value === undefined || isOne(value)))
      throw new ImportError('format-unknown', 'No councillor in the form of LGSF is in this file.', {
        place: `${file.name}:1`,
        remedy: 'Each is an object with raw_name, raw_party, raw_division and raw_identifier.',
      })
    for (const { line, value, text } of entries) {
      const place = { file: file.name, line }
      if (value === undefined) {
        notJson(text, place, problems)
        continue
      }
      const person = readEntry(value, place, problems)
      if (person && isNew(person, value, place, seen, problems)) people.push(person)
    }
  }
  return { people, meetings: [], problems: problems.inOrder(files) }
}

const REMEDY = 'Correct it, or add the person to the register by hand.'

/** A broken entry may take those after it with it, as where a bracket or a quotation mark is missing. */
function notJson(text: string, place: Place, problems: ProblemList): void {
  const lines = text.split('\n').length
  const councillors = text.split('"raw_name"').length - 1
  problems.leaveOut(
    place,
    `This entry is not JSON${lines > 1 ? `, up to line ${place.line + lines - 1}` : ''}${councillors > 1 ? `; ${councillors} councillors stand in it` : ''}.`,
    REMEDY,
    Math.max(1, councillors),
  )
}

function readEntry(value: unknown, place: Place, problems: ProblemList): Person | undefined {
  const checked = validate(entrySchema, value)
  if (!checked.ok) {
    const [problem] = checked.problems
    const key = pathText(problem!.path)
    problems.leaveOut(place, `${key === '' ? 'This entry' : `“${key}”`} ${problem!.message}`, REMEDY)
    return undefined
  }
  const { raw_name: name, raw_party: party, raw_division: ward, standing_down: end } = checked.value
  const to = end ? readDate(end) : undefined
  if (end && to === undefined)
    problems.leaveOut(
      place,
      `“${end.slice(0, 60)}” is not a date, so the end of the term of ${name} is left out.`,
      'Add it to the register by hand.',
    )
  return registerPerson({ name, ward: ward || undefined, party: party || undefined, to }, place, problems)
}

/** The same councillor twice, as where a folder was saved on two days, is one. */
function isNew(
  person: Person,
  value: unknown,
  place: Place,
  seen: Map<string, string>,
  problems: ProblemList,
): boolean {
  const id = (value as { raw_identifier?: unknown }).raw_identifier
  const key = JSON.stringify([id, person.name, person.roles[0]?.ward])
  const first = seen.get(key)
  if (first === undefined) {
    seen.set(key, `${place.file}:${place.line}`)
    return true
  }
  problems.note(place, `${person.name} stands in ${first} already.`, 'The first entry is taken.')
  return false
}
