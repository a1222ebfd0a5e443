import type { z } from 'zod'
import { RulebookError } from '../errors.js'
import { pathText, validate, type Problem } from '../validate.js'
import { excerpt, parseYaml } from '../yaml-source.js'
import { didYouMeanHint } from '../did-you-mean.js'
import type { Rulebook } from './rulebook.js'
import { handlings, rulebookSchema, type Clause } from './schema.js'

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
  const fail = (problem: { path: PropertyKey[]; message: string }): never => {
    const { line, column } = source.locate(problem.path)
    throw refused(origin, yaml, line, column, inSentence(problem))
  }
  const checked = validate(rulebookSchema, source.value)
  if (!checked.ok) return fail(checked.problems[0]!)
  const book: Rulebook = { ...checked.value, origin }
  const problem = firstProblem(book, checks)
  if (problem) return fail(problem)
  return book
}

/** `path` is part of the sentence only where the line does not show it. */
function inSentence(problem: { path: PropertyKey[]; message: string }): string {
  const last = problem.path.at(-1)
  if (/^(?:is|should|must|“)/.test(problem.message)) {
    return problem.message.startsWith('“') || last === undefined
      ? problem.message
      : `“${String(last)}” ${problem.message}`
  }
  return problem.message
}

function refused(origin: string, yaml: string, line: number, column: number, message: string): RulebookError {
  return new RulebookError('rulebook-not-valid', `${message}\n\n${excerpt(yaml, line, column)}\n`, {
    place: `${origin}:${line}:${column}`,
  })
}

function firstProblem(book: Rulebook, checks: readonly CheckShape[]): Problem | undefined {
  const seen = new Set<string>()
  for (const [index, clause] of book.clauses.entries()) {
    const path: PropertyKey[] = ['clauses', index]
    if (seen.has(clause.id))
      return {
        path: [...path, 'id'],
        message: `The id ${clause.id} is used twice. Each limb of a clause needs its own, as ${clause.id}#limb.`,
      }
    seen.add(clause.id)
    if (!clause.id.startsWith(`${book.rulebook}/`)) {
      return {
        path: [...path, 'id'],
        message: `The id ${clause.id} should begin with “${book.rulebook}/”, the name of this rulebook.`,
      }
    }
    const problem = handlingProblem(clause, path) ?? useProblem(clause, path, checks)
    if (problem) return problem
  }
  return undefined
}

function handlingProblem(clause: Clause, path: PropertyKey[]): Problem | undefined {
  const stated = handlings.filter((handling) => clause[handling] !== undefined)
  if (stated.length === 1) return undefined
  const choices = handlings.join(', ')
  return stated.length === 0
    ? { path, message: `${clause.id} does not say how it is handled. Give one of: ${choices}.` }
    : {
        path: [...path, stated[1]!],
        message: `${clause.id} says how it is handled more than once (${stated.join(', ')}). Keep one.`,
      }
}

function useProblem(clause: Clause, path: PropertyKey[], checks: readonly CheckShape[]): Problem | undefined {
  for (const [index, use] of (clause.uses ?? []).entries()) {
    const here = [...path, 'uses', index]
    const check = checks.find((candidate) => candidate.name === use.check)
    if (!check) {
      const names = checks.map((candidate) => candidate.name)
      return {
        path: [...here, 'check'],
        message: `There is no check “${use.check}”.${didYouMeanHint(use.check, names)} The checks are: ${names.join(', ')}.`,
      }
    }
    if (use.message !== undefined && !(use.message in check.messages)) {
      const known = Object.keys(check.messages)
      return {
        path: [...here, 'message'],
        message: `The check ${check.name} has no wording “${use.message}”.${didYouMeanHint(use.message, known)} It has: ${known.join(', ')}.`,
      }
    }
    const options = validate(check.options, use.options ?? {})
    if (!options.ok) {
      const [first] = options.problems
      const at = [...here, 'options', ...first!.path]
      const name = pathText(first!.path)
      const needsName = name !== '' && first!.unknownKey === undefined && !first!.message.startsWith('“')
      return { path: at, message: needsName ? `“${name}” ${first!.message}` : first!.message }
    }
  }
  return undefined
}
