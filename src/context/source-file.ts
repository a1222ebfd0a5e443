import type { z } from 'zod'
import { ContextError } from '../errors.js'
import { pathText, validate, type Problem } from '../validate.js'
import { excerpt, parseYaml } from '../yaml-source.js'

/** A file that a person keeps: its name, for messages, and its text. */
export interface SourceFile {
  name: string
  text: string
}

/** Something wrong in a file: where, what, and the lines around it. */
export interface FileProblem {
  /** `register.yaml:12:5` */
  place: string
  line: number
  message: string
  excerpt: string
}

/** A file that was read, with the way back from a value to its place. */
export interface SourceRead<T> {
  value: T
  /** 1-based line of a value. */
  lineOf(path: readonly PropertyKey[]): number
  problem(problem: Problem): FileProblem
}

/** So many problems are shown at once; of the rest only their number is said. */
const MOST_SHOWN = 5

/**
 * Reads a YAML (or JSON) file by a schema; or says all that is wrong with it, in the order of its lines.
 *
 * @param explain puts a problem into the words of the file
 */
export function readSource<T extends z.ZodType>(
  { name, text }: SourceFile,
  schema: T,
  explain: (problem: Problem) => Problem = (problem) => problem,
): { ok: true; file: SourceRead<z.infer<T>> } | { ok: false; problems: FileProblem[] } {
  const parsed = parseYaml(text)
  const shown = (line: number, column: number, message: string): FileProblem => ({
    place: `${name}:${line}:${column}`,
    line,
    message,
    excerpt: excerpt(text, line, column),
  })
  if (!parsed.ok) {
    const { line, column, message } = parsed.problem
    return { ok: false, problems: [shown(line, column, `This is not YAML or JSON: ${message}`)] }
  }
  const { source } = parsed
  const problem = (found: Problem): FileProblem => {
    const { line, column } = source.locate(found.path)
    return shown(line, column, sentence(found))
  }
  const checked = validate(schema, source.value)
  if (!checked.ok)
    return {
      ok: false,
      problems: inOrder(withoutEchoes(checked.problems).map((found) => problem(explain(found)))),
    }
  return {
    ok: true,
    file: { value: checked.value, lineOf: (path) => source.locate(path).line, problem },
  }
}

/** The problems of one or more files as one error, each with its lines. */
export function notUsable(problems: readonly FileProblem[]): ContextError {
  const [first, ...others] = problems
  const more = problems.length - MOST_SHOWN
  const message = [
    `${first!.message}\n\n${first!.excerpt}\n`,
    ...others
      .slice(0, MOST_SHOWN - 1)
      .map((other) => `\n${other.place}: ${other.message}\n\n${other.excerpt}\n`),
    ...(more > 0 ? [`\n(And ${more} more.)\n`] : []),
  ]
  return new ContextError('context-not-valid', message.join(''), { place: first!.place })
}

/** What is wrong as one sentence, with the key where the message does not name it. */
export function sentence({ path, message }: Problem): string {
  if (path.length === 0) return `The whole ${message}`
  const key = pathText(path)
  if (!message.startsWith('“')) return `“${key}” ${message}`
  return message.startsWith(`“${key}”`) ? message : `${key}: ${message}`
}

export const inOrder = (problems: readonly FileProblem[]): FileProblem[] =>
  problems.toSorted((a, b) => a.line - b.line)

/** A key misspelt is also a key missing: beside the slip, the other need not be said. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const isEcho = ({ path, message }: Problem): boolean =>
    message.startsWith('is missing') &&
    problems.some(
      (slip) =>
        slip.unknownKey !== undefined &&
        groupOf(slip.path) === groupOf(path) &&
        slip.message.includes(`Did you mean “${String(path.at(-1))}”`),
    )
  return problems.filter((problem) => !isEcho(problem))
}

const groupOf = (path: readonly PropertyKey[]): string => pathText(path.slice(0, -1))
