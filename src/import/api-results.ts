import { ImportError } from '../errors.js'
import type { ImportFile, Place, ProblemList } from './imported.js'
import { readJson } from './json-with-lines.js'
import { importLimits, tooLarge } from './limits.js'

/** One result of an API: an object with the keys it was asked for, and where it stands. */
export interface ApiResult {
  place: Place
  value: object
  /** Where an object within it stands. */
  placeOf: (object: object) => Place
}

export interface ApiAnswers {
  /** What the results are, for people: `elections`. */
  what: string
  /** A key that every result has. */
  key: string
  /** What to save where a file is none of these answers. */
  remedy: string
}

/** A page of results: `{count, next, previous, results: […]}`. */
interface Page {
  place: Place
  count: number
  results: number
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The results in saved answers of an API of Democracy Club’s: a page of them, a list, or a single one. Pages that were
 * not given with the others are told of.
 *
 * @throws ImportError `format-unknown` where a file holds no such result, `import-refused` beyond `importLimits`
 */
export function apiResults(
  files: readonly ImportFile[],
  answers: ApiAnswers,
  problems: ProblemList,
): ApiResult[] {
  const pages: Page[] = []
  const results = files.flatMap((file) => {
    const { value, lineOf } = readJson(file, answers.remedy)
    const listed = resultsIn(value, answers.key)
    if (listed === undefined || (listed.length > 0 && !listed.some((one) => has(one, answers.key))))
      throw new ImportError('format-unknown', `None of the ${answers.what} looked for are in this file.`, {
        place: `${file.name}:1`,
        remedy: answers.remedy,
      })
    if (listed.length > importLimits.entries) throw tooLarge(file.name)
    const place = (line: number): Place => ({ file: file.name, line })
    const count = isObject(value) ? (value as { count?: unknown }).count : undefined
    if (typeof count === 'number') pages.push({ place: place(1), count, results: listed.length })
    const placeOf = (object: object): Place => place(lineOf(object))
    // What is no object has no line of its own: that of the one before it is near.
    let line = 1
    return listed.flatMap((one): ApiResult[] => {
      if (isObject(one)) line = lineOf(one)
      if (isObject(one) && has(one, answers.key)) return [{ place: place(line), value: one, placeOf }]
      problems.leaveOut(place(line), `An entry here has no “${answers.key}”.`, answers.remedy)
      return []
    })
  })
  missingPages(pages, answers, problems)
  return results
}

const has = (value: unknown, key: string): boolean => isObject(value) && Object.hasOwn(value, key)

function resultsIn(value: unknown, key: string): unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[]
  if (!isObject(value)) return undefined
  const { results } = value as { results?: unknown }
  return Array.isArray(results) && !has(value, key) ? (results as unknown[]) : [value]
}

/** Pages of one question say the same count; the results of those given should come to it. */
function missingPages(pages: readonly Page[], { what }: ApiAnswers, problems: ProblemList): void {
  for (const count of new Set(pages.map((page) => page.count))) {
    const given = pages.filter((page) => page.count === count)
    const found = given.reduce((sum, page) => sum + page.results, 0)
    if (found < count)
      problems.leaveOut(
        given.at(-1)!.place,
        `This is a page of ${count.toLocaleString('en-GB')} ${what}, and ${found.toLocaleString('en-GB')} of them are given.`,
        'Save the address that stands under “next” too, and give all pages in one command.',
        count - found,
      )
  }
}
