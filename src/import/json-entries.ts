import { ImportError } from '../errors.js'
import type { ImportFile } from './imported.js'
import { checkSize, importLimits, tooLarge } from './limits.js'

/** One object of a file of JSON, with the line it begins on and its text. Not JSON where `value` is undefined. */
export interface JsonEntry {
  line: number
  text: string
  value: unknown
}

/**
 * The objects of a file: one object, a list of them, or one a line (NDJSON). Each is parsed by itself, so that a broken
 * one does not stop the others, and each has its line.
 *
 * @throws ImportError `format-unknown` where the file does not begin as one of these; `import-refused` beyond the limits
 */
export function jsonEntries(file: ImportFile): JsonEntry[] {
  checkSize(file)
  const { text } = file
  const first = text.search(/\S/)
  if (text[first] !== '{' && text[first] !== '[') {
    throw new ImportError('format-unknown', 'This is not JSON.', {
      place: `${file.name}:1`,
      remedy: 'Give councillors as one JSON object, a list of them, or one object a line.',
    })
  }
  const entries = oneALine(text, first) ?? objectsIn(file, first)
  if (entries.length > importLimits.entries) throw tooLarge(file.name)
  return entries
}

/** Entries of NDJSON; undefined where the file is laid out in another way. */
function oneALine(text: string, first: number): JsonEntry[] | undefined {
  const end = text.indexOf('\n', first)
  const line = text.slice(first, end < 0 ? text.length : end).trim()
  if (end < 0 || text.slice(end).trim() === '' || parse(line) === undefined || line.startsWith('['))
    return undefined
  return text
    .split('\n')
    .map((one, index) => ({ line: index + 1, text: one.replace(/^\uFEFF/, '').trim() }))
    .filter((one) => one.text !== '')
    .map((one) => ({ ...one, value: parse(one.text) }))
}

/** Objects outside any other object, in a list or one after another. */
function objectsIn(file: ImportFile, first: number): JsonEntry[] {
  const { text } = file
  const entries: JsonEntry[] = []
  let line = 1 + breaksIn(text, 0, first)
  let at = first
  while (at < text.length) {
    const start = text.indexOf('{', at)
    if (start < 0) break
    line += breaksIn(text, at, start)
    let end = endOf(file, start, line)
    let object = text.slice(start, end)
    const value = parse(object)
    if (value === undefined) {
      // It is broken: the next line that begins an object is the next entry.
      const next = /\n[ \t]*\{/.exec(object)
      if (next) {
        end = start + next.index + 1
        object = text.slice(start, end - 1)
      }
    }
    entries.push({ line, text: object, value })
    line += breaksIn(text, start, end)
    at = end
  }
  return [...othersIn(text), ...entries]
}

/** Just after the bracket that closes the object which begins at `start`; the end of the file where none does. */
function endOf({ name, text }: ImportFile, start: number, line: number): number {
  let depth = 0
  let quoted = false
  for (let at = start; at < text.length; at++) {
    const unit = text[at]
    // No string of JSON goes over a line: what looks like one was never closed.
    if (unit === '\n') quoted = false
    else if (quoted) {
      if (unit === '\\') at++
      else if (unit === '"') quoted = false
    } else if (unit === '"') quoted = true
    else if (unit === '{' || unit === '[') {
      if (++depth > importLimits.nesting) {
        throw new ImportError(
          'import-refused',
          `Brackets stand more than ${importLimits.nesting} deep in each other here.`,
          {
            place: `${name}:${line}`,
            remedy: 'A file of councillors has one object for each, and nothing deeper.',
          },
        )
      }
    } else if ((unit === '}' || unit === ']') && --depth === 0) return at + 1
  }
  return text.length
}

function breaksIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (text[at] === '\n') count++
  return count
}

/** What stands in a list beside objects, so that it is told of. */
function othersIn(text: string): JsonEntry[] {
  const whole = parse(text)
  if (!Array.isArray(whole)) return []
  const others = whole.filter((value) => typeof value !== 'object' || value === null) as unknown[]
  return others.map((value) => ({ line: 1, text: JSON.stringify(value), value }))
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
