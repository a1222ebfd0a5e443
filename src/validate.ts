import type { z } from 'zod'
import { didYouMeanHint } from './did-you-mean.js'

/** One thing wrong with a value someone gave: where, what, and what may have been meant. */
export interface Problem {
  path: PropertyKey[]
  message: string
  /** Set where a key is not one that is known. */
  unknownKey?: string
}

/**
 * Checks a value against a schema and says what is wrong in plain English, with “did you mean” for keys and choices.
 */
export function validate<T extends z.ZodType>(
  schema: T,
  value: unknown,
): { ok: true; value: z.infer<T> } | { ok: false; problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return { ok: true, value: result.data }
  const problems = result.error.issues.flatMap((issue) => describe(issue, schema))
  // A key misspelt is also a key missing: the slip itself is what helps.
  const slips = problems.filter(({ unknownKey }) => unknownKey !== undefined)
  return { ok: false, problems: [...slips, ...problems.filter((problem) => !slips.includes(problem))] }
}

/** So many choices are listed even where one was probably meant. */
const FEW = 15
/** So many keys of a group are named. */
const FEW_KEYS = 8

function describe(issue: z.core.$ZodIssue, schema: z.ZodType): Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path)
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: `“${key}” is not a key that is known here.${didYouMeanHint(key, known)}`,
        unknownKey: key,
      }))
    }
    case 'invalid_value': {
      const choices = issue.values.map(String)
      if (issue.input === undefined)
        return [{ path: issue.path, message: `is missing. It is one of: ${choices.join(', ')}.` }]
      const given = typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input)
      const hint = didYouMeanHint(given, choices)
      return [
        {
          path: issue.path,
          message: `“${shorten(given)}” is not one of the choices.${hint}${hint === '' || choices.length <= FEW ? ` They are: ${choices.join(', ')}.` : ''}`,
        },
      ]
    }
    case 'invalid_type':
      return [
        {
          path: issue.path,
          message:
            issue.input === undefined
              ? `is missing; it should be ${inWords(issue.expected)}.`
              : `should be ${inWords(issue.expected)}, but is ${kindOf(issue.input)}.${remedy(issue, schema)}`,
        },
      ]
    case 'invalid_union':
    case 'invalid_format':
      return [{ path: issue.path, message: `${issue.message}${given(issue.input)}.` }]
    case 'too_small':
      return [{ path: issue.path, message: issue.origin === 'string' ? 'is empty.' : `${issue.message}.` }]
    default:
      return [{ path: issue.path, message: `${issue.message}.` }]
  }
}

/** What to do about a value of another kind than is wanted; with a leading space, or empty. */
function remedy({ expected, input, path }: z.core.$ZodIssueInvalidType, schema: z.ZodType): string {
  const given = kindOf(input)
  if (expected === 'string' && /^(?:a number|true or false)$/.test(given))
    return ' Put quotation marks around it.'
  if (expected === 'string' && given === WORDS.object)
    return ' If it is text with a colon in it, put quotation marks around it.'
  if (expected === 'array' && given === WORDS.string) return ' Put square brackets around it.'
  if (expected === 'array' && given === WORDS.object)
    return ' Begin each of its entries with a hyphen, or put square brackets around it.'
  const keys = expected === 'object' && given !== 'empty' && path.length > 0 ? keysAt(schema, path) : []
  return keys.length > 0 && keys.length <= FEW_KEYS ? ` Its keys are: ${keys.join(', ')}.` : ''
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text)

function given(input: unknown): string {
  return typeof input === 'string' || typeof input === 'number'
    ? `; “${shorten(String(input))}” was given`
    : ''
}

const WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  int: 'a whole number',
}

const inWords = (expected: string): string => WORDS[expected] ?? expected

function kindOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return WORDS[typeof value] ?? typeof value
}

/** The keys that an object schema knows at a path, for “did you mean”. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema
  for (const step of path) current = child(unwrap(current), step)
  const shape = shapeOf(unwrap(current))
  return shape ? Object.keys(shape) : []
}

interface Definition {
  type?: string
  innerType?: unknown
  element?: unknown
  valueType?: unknown
  shape?: Record<string, unknown>
  options?: unknown[]
}

const definition = (schema: unknown): Definition | undefined =>
  (schema as { _zod?: { def?: Definition } } | undefined)?._zod?.def

function unwrap(schema: unknown): unknown {
  let current = schema
  for (let inner = definition(current)?.innerType; inner; inner = definition(current)?.innerType)
    current = inner
  return current
}

const shapeOf = (schema: unknown): Record<string, unknown> | undefined => definition(schema)?.shape

function child(schema: unknown, step: PropertyKey): unknown {
  const def = definition(schema)
  if (typeof step === 'number') return def?.element
  return def?.shape?.[String(step)] ?? def?.valueType
}

/** `people[2].roles[0].role`, as a person would write the way to a value. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? String(step) : `${text}.${String(step)}`
  }, '')
}
