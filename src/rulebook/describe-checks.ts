import { z } from 'zod'
import { roles } from '../roles.js'
import type { CheckShape } from './load.js'
import type { Rulebook } from './rulebook.js'

/** What must be known of a check to describe it. */
export interface DescribableCheck extends CheckShape {
  about: string
  messages: Record<string, { message: string; todo: string }>
}

/** A check as someone who writes a rulebook needs to know it. */
export interface CheckDescription {
  name: string
  /** What it is for, in one sentence. */
  about: string
  options: OptionDescription[]
  /** Its wordings: `message` of a clause makes it use one of them throughout. */
  messages: { name: string; message: string; todo: string }[]
  /** The clauses that use it. */
  usedBy: string[]
}

export interface OptionDescription {
  name: string
  /** What it takes, in words: `a list of roles`, `true or false`. */
  takes: string
  /** The words to choose from, where it takes no others. */
  choices?: string[]
  required: boolean
  /** What holds where it is left out. */
  default?: unknown
  about: string
}

/** Describes every check from its own schema, with the clauses of these books that use it. */
export function describeChecks(
  checks: readonly DescribableCheck[],
  books: readonly Rulebook[],
): CheckDescription[] {
  const clauses = books.flatMap((book) => book.clauses)
  return checks.map(({ name, about, options, messages }) => ({
    name,
    about,
    options: describeOptions(options),
    messages: Object.entries(messages).map(([key, { message, todo }]) => ({ name: key, message, todo })),
    usedBy: clauses.filter(({ uses }) => uses?.some(({ check }) => check === name)).map(({ id }) => id),
  }))
}

/** The parts of a JSON Schema that options are made of. */
interface Schema {
  type?: string
  enum?: unknown[]
  const?: unknown
  items?: Schema
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  default?: unknown
  description?: string
}

function describeOptions(options: z.ZodType): OptionDescription[] {
  const { properties = {}, required = [] } = z.toJSONSchema(options, {
    io: 'input',
    unrepresentable: 'any',
  }) as Schema
  return Object.entries(properties).map(([name, schema]) => {
    const choices = choicesOf(schema)
    return {
      name,
      takes: inWords(schema),
      ...(choices ? { choices } : {}),
      required: required.includes(name),
      ...(schema.default === undefined ? {} : { default: schema.default }),
      about: schema.description ?? '',
    }
  })
}

const choicesOf = ({ enum: choices, items }: Schema): string[] | undefined =>
  choices?.map(String) ?? (items ? choicesOf(items) : undefined)

const areRoles = (choices: readonly unknown[]): boolean =>
  choices.length === roles.length && roles.every((role) => choices.includes(role))

function inWords({ type, enum: choices, const: only, items, anyOf, properties }: Schema): string {
  if (anyOf) return anyOf.map(inWords).join(' or ')
  if (only !== undefined) return String(only)
  if (choices) return areRoles(choices) ? 'a role' : `one of ${choices.join(', ')}`
  switch (type) {
    case 'array':
      return listOf(items ?? {})
    case 'boolean':
      return 'true or false'
    case 'integer':
      return 'a whole number'
    case 'number':
      return 'a number'
    case 'object':
      return properties ? `a group of keys: ${Object.keys(properties).join(', ')}` : 'a group of keys'
    default:
      return 'text'
  }
}

function listOf(items: Schema): string {
  if (items.enum)
    return areRoles(items.enum) ? 'a list of roles' : `a list of any of ${items.enum.join(', ')}`
  return items.type === 'string' ? 'a list of words' : `a list, each entry of it ${inWords(items)}`
}

/** What holds where an option is left out, or that it may not be. */
export function leftOut({ required, default: otherwise }: OptionDescription): string {
  if (required) return 'must be given'
  if (otherwise === undefined) return 'may be left out'
  const words = Array.isArray(otherwise) ? otherwise.join(', ') : String(otherwise)
  return `${words === '' ? 'none' : words} where left out`
}
