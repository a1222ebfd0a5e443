import type { z } from 'zod'
import { RulebookError } from '../errors.js'
import { validate, type Problem } from '../validate.js'
import { excerpt, parseYaml } from '../yaml-source.js'
import { firstProblem } from './problems.js'
import type { Rulebook } from './rulebook.js'
import { rulebookSchema } from './schema.js'

/** What the loader must know of the checks: their names, the options each takes and the wordings each has. */
export interface CheckShape {
  name: string
  options: z.ZodType
  messages: Record<string, unknown>
}

/**
 * Reads a rulebook from YAML and refuses it, with the line shown, where anything in it is not right: a key that is
 * not known, a check that does not exist, an option it does not take, a clause that says how it is handled twice or
 * not at all, an id used twice.
 *
 * @param yaml the text of the file
 * @param origin the name of the file, for messages
 * @param checks the checks a clause may use
 * @throws RulebookError `rulebook-not-valid`
 */
export function loadRulebook(yaml: string, origin: string, checks: readonly CheckShape[]): Rulebook {
  const parsed = parseYaml(yaml)
  if (!parsed.ok) {
    const { message, line, column } = parsed.problem
    throw refused(origin, yaml, line, column, `This is not YAML: ${message}`)
  }
  const { source } = parsed
  const fail = ({ path, message }: Problem): never => {
    const { line, column } = source.locate(path)
    throw refused(origin, yaml, line, column, message)
  }
  const strange = notARulebook(source.value)
  if (strange !== undefined) return fail({ path: [], message: strange })
  const checked = validate(rulebookSchema, source.value)
  if (!checked.ok) return fail(inSentence(checked.problems[0]!, source.value))
  const problem = firstProblem(checked.value, checks, (path) => source.locate(path).line)
  if (problem) return fail(inSentence(problem, source.value))
  return { ...checked.value, origin }
}

/** A file that was meant to be something else: a register, a context, nothing yet. */
function notARulebook(value: unknown): string | undefined {
  if (value === null || value === undefined)
    return 'This is empty. A rulebook begins with “rulebook:” and its name.'
  if (typeof value !== 'object' || Array.isArray(value) || 'rulebook' in value || 'clauses' in value)
    return undefined
  return 'This is not a rulebook: it has neither “rulebook” nor “clauses”.'
}

/** The key is part of the sentence only where the message does not name it. */
function inSentence(problem: Problem, value: unknown): Problem {
  const { path, message } = problem
  const id = idInSentence(problem, value)
  if (id !== undefined) return { path, message: id }
  const last = path.at(-1)
  if (!/^(?:is|should|must|needs)\b/.test(message)) return problem
  if (last === undefined) return { path, message: `The whole ${message}` }
  const name =
    typeof last === 'number' ? `Entry ${last + 1} of “${String(path.at(-2))}”` : `“${String(last)}”`
  return { path, message: `${name} ${message}` }
}

/** An id that has not the shape of one: what it should be, with the name of this very book. */
function idInSentence({ path, message }: Problem, value: unknown): string | undefined {
  if (path.length !== 3 || path[0] !== 'clauses' || path[2] !== 'id') return undefined
  if (!/^(?:should|must)\b/.test(message)) return undefined
  const { rulebook, clauses } = value as { rulebook?: unknown; clauses: { id: unknown }[] }
  const name = typeof rulebook === 'string' ? rulebook : 'haringey'
  const given = clauses[Number(path[1])]?.id
  const number = /^(?:.*\/)?([\w.()#-]+)$/.exec(String(given))?.[1] ?? '2.1'
  return `“id” should be the name of this rulebook, a slash and the number of the clause, as ${name}/${number}. Where one clause states several rules, each has a #limb: ${name}/${number.split('#')[0]!}#limb.`
}

function refused(origin: string, yaml: string, line: number, column: number, message: string): RulebookError {
  return new RulebookError('rulebook-not-valid', `${message}\n\n${excerpt(yaml, line, column)}\n`, {
    place: `${origin}:${line}:${column}`,
  })
}
