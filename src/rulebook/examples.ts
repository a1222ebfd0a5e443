import { EvenhandError } from '../errors.js'
import type { Rulebook } from './rulebook.js'
import type { Clause, Example, Severity } from './schema.js'

/** What a check of a draft came to, as far as an example asks. */
export interface Trial {
  findings: readonly { clauses: readonly string[]; severity: Severity; text?: string; message: string }[]
  notChecked: readonly { clause: string; why: string }[]
}

/** An example of a clause, and whether the clause does with it what it should. */
export interface TriedExample {
  clause: string
  expected: 'flagged' | 'left-alone'
  draft: string
  /** The way to it in the file. */
  path: PropertyKey[]
  holds: boolean
  /** Why it does not hold, in sentences. */
  why: string[]
}

type Found = Trial['findings']

/**
 * Tries every example of the clauses that are checked.
 *
 * @param run checks a draft, with the context of the example laid over that of all examples
 */
export function tryExamples(
  book: Rulebook,
  run: (example: Example, context: Record<string, unknown>) => Trial,
): TriedExample[] {
  return book.clauses.flatMap((clause, index) => {
    if (!clause.uses) return []
    const { 'must-flag': flag = [], 'must-not-flag': leave = [] } = clause.examples ?? {}
    const tried = (kind: 'must-flag' | 'must-not-flag') => (example: Example, at: number) => ({
      ...tryOne(book, clause, kind, example, run),
      path: ['clauses', index, 'examples', kind, at],
    })
    return [...flag.map(tried('must-flag')), ...leave.map(tried('must-not-flag'))]
  })
}

function tryOne(
  book: Rulebook,
  clause: Clause,
  kind: 'must-flag' | 'must-not-flag',
  example: Example,
  run: (example: Example, context: Record<string, unknown>) => Trial,
): Omit<TriedExample, 'path'> {
  const context = { ...book['example-context'], ...example.context }
  let why: string[]
  try {
    const trial = run(example, context)
    const found = trial.findings.filter(({ clauses }) => clauses.includes(clause.id))
    why =
      kind === 'must-not-flag'
        ? found.map((one) => `Found: ${inWords(one)}`)
        : found.some((one) => fits(one, example))
          ? []
          : missed(clause, example, String(context.kind), found, trial)
  } catch (error) {
    if (!(error instanceof EvenhandError)) throw error
    why = [`It cannot be tried. ${error.explanation}`]
  }
  return {
    clause: clause.id,
    expected: kind === 'must-flag' ? 'flagged' : 'left-alone',
    draft: squeeze(example.draft),
    holds: why.length === 0,
    why,
  }
}

const fits = ({ severity, text }: Found[number], example: Example): boolean =>
  (example.severity === undefined || example.severity === severity) &&
  (example.at === undefined || (text !== undefined && squeeze(text).includes(squeeze(example.at))))

/** Why something that should be flagged is not. */
function missed(
  clause: Clause,
  example: Example,
  kind: string,
  found: Found,
  { notChecked }: Trial,
): string[] {
  const { at, severity } = example
  const absent =
    at !== undefined && !squeeze(example.draft).includes(squeeze(at))
      ? [`The words under “at”, “${squeeze(at)}”, do not stand in its draft.`]
      : []
  if (found.length > 0) {
    const wanted = [severity, at === undefined ? undefined : `at “${squeeze(at)}”`].filter(Boolean).join(', ')
    return [...absent, `Wanted: ${wanted}.`, ...found.map((one) => `Found: ${inWords(one)}`)]
  }
  const ofAnotherKind = clause.kinds !== undefined && !clause.kinds.some((one) => one === kind)
  return [
    ...absent,
    'Nothing is found.',
    ...(ofAnotherKind
      ? [`The clause applies to ${clause.kinds!.join(', ')} only, and this is of the kind ${kind}.`]
      : []),
    ...notChecked.filter((one) => one.clause === clause.id).map((one) => one.why),
  ]
}

const inWords = ({ severity, text, message }: Found[number]): string =>
  `${severity}${text === undefined ? '' : `, at “${squeeze(text)}”`}. ${message}`

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What an author should look at though every example holds: clauses that are checked and lack examples. */
export function lackingExamples(book: Rulebook): string[] {
  return book.clauses.flatMap(({ id, uses, examples = {} }) => {
    if (!uses) return []
    const flag = examples['must-flag']?.length ?? 0
    const leave = examples['must-not-flag']?.length ?? 0
    if (flag > 0 && leave > 0) return []
    const lack =
      flag === 0 && leave === 0 ? '' : flag === 0 ? ' that must be flagged' : ' that must not be flagged'
    return [`${id} is checked and has no example${lack}.`]
  })
}
