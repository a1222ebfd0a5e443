import { contextFileSchema } from '../context/context.js'
import { didYouMeanHint } from '../did-you-mean.js'
import { pathText, validate, type Problem } from '../validate.js'
import { handlings, type Clause, type Example, type RulebookFile } from './schema.js'
import type { CheckShape } from './load.js'

/** The line a value stands on, 1-based. */
export type LineOf = (path: readonly PropertyKey[]) => number

/**
 * The first thing wrong in a rulebook that has the shape of one: an id of another book or used twice, a clause that
 * does not say how it is handled, a check that is used wrongly, a context of an example that no draft could have, a
 * citing clause that does not exist.
 */
export function firstProblem(
  book: RulebookFile,
  checks: readonly CheckShape[],
  lineOf: LineOf,
): Problem | undefined {
  const seen = new Map<string, number>()
  for (const [index, clause] of book.clauses.entries()) {
    const path: PropertyKey[] = ['clauses', index]
    const problem =
      idProblem(clause, path, book, seen.get(clause.id), lineOf) ??
      handlingProblem(clause, path) ??
      useProblem(clause, path, checks) ??
      exampleProblem(clause, path, book)
    if (problem) return problem
    seen.set(clause.id, index)
  }
  return contextProblem(book['example-context'], ['example-context']) ?? citingProblem(book)
}

function idProblem(
  { id }: Clause,
  path: PropertyKey[],
  { rulebook }: RulebookFile,
  first: number | undefined,
  lineOf: LineOf,
): Problem | undefined {
  if (first !== undefined) {
    const number = id.split('#')[0]!
    return {
      path: [...path, 'id'],
      message: `The id ${id} is used twice; line ${lineOf(['clauses', first, 'id'])} has it too. Each limb of a clause needs its own, as ${number}#limb.`,
    }
  }
  if (id.startsWith(`${rulebook}/`)) return undefined
  return {
    path: [...path, 'id'],
    message: `The id ${id} should begin with “${rulebook}/”, the name of this rulebook: ${rulebook}${id.slice(id.indexOf('/'))}.`,
  }
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
      const hint = didYouMeanHint(use.check, names)
      return {
        path: [...here, 'check'],
        message: `There is no check “${use.check}”.${hint === '' ? ` The checks are: ${names.join(', ')}.` : hint} “evenhand coverage --checks” says what each is for.`,
      }
    }
    const help = `“evenhand coverage --checks ${check.name}” says what the check takes.`
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
      const name = pathText(first!.path)
      const needsName = name !== '' && first!.unknownKey === undefined && !first!.message.startsWith('“')
      return {
        path: [...here, 'options', ...first!.path],
        message: `${needsName ? `“${name}” ` : ''}${first!.message} ${help}`,
      }
    }
  }
  return undefined
}

/** The context of an example that could not be that of a draft, so that the example could never be tried. */
function exampleProblem(clause: Clause, path: PropertyKey[], book: RulebookFile): Problem | undefined {
  if (!clause.uses) return undefined
  for (const kind of ['must-flag', 'must-not-flag'] as const)
    for (const [index, example] of (clause.examples?.[kind] ?? []).entries()) {
      const here = [...path, 'examples', kind, index]
      const problem =
        contextProblem(example.context, [...here, 'context']) ?? lackingProblem(example, here, book)
      if (problem) return problem
    }
  return undefined
}

function contextProblem(context: unknown, path: PropertyKey[]): Problem | undefined {
  if (context === undefined) return undefined
  const checked = validate(contextFileSchema, context)
  if (checked.ok) return undefined
  const [first] = checked.problems
  return { ...first!, path: [...path, ...first!.path] }
}

function lackingProblem(
  { context }: Example,
  path: PropertyKey[],
  { 'example-context': common }: RulebookFile,
): Problem | undefined {
  const key = ['kind', 'issuedAt'].find((one) => !(one in { ...common, ...context }))
  return key === undefined
    ? undefined
    : {
        path,
        message: `“${key}” is missing. Give it under “example-context”, for every example, or under “context” of this one.`,
      }
}

/** Findings under a book that is extended cite a clause of this one: it has to be there. */
function citingProblem(book: RulebookFile): Problem | undefined {
  const known = book.clauses.map(({ id }) => id)
  for (const [index, link] of (book.extends ?? []).entries()) {
    const cited: [PropertyKey[], string | undefined][] = [
      [['cited-by'], link['cited-by']],
      ...Object.entries(link.clauses ?? {}).map(([number, id]): [PropertyKey[], string] => [
        ['clauses', number],
        id,
      ]),
    ]
    for (const [path, id] of cited)
      if (id !== undefined && !known.includes(id))
        return {
          path: ['extends', index, ...path],
          message: `“${String(path.at(-1))}” names ${id}, which is no clause of this rulebook.${didYouMeanHint(id, known)} Give the clause through which ${link.rulebook} applies here, or leave the line out.`,
        }
  }
  return undefined
}
