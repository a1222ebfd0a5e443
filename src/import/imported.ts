import type { Election, Meeting, Person } from '../context/context.js'
import type { BankHolidays } from './bank-holidays.js'

/** A file to import: its name, for messages, and its text. */
export interface ImportFile {
  name: string
  text: string
}

/** Where something stands: the file as it was named, and its 1-based line. */
export interface Place {
  file: string
  line: number
}

/** Something in a file that was not taken, or that a person should look at. */
export interface ImportProblem extends Place {
  /** What is wrong, as full sentences. */
  message: string
  /** What to do about it, as full sentences. */
  remedy: string
  /** How many entries were left out for it: 0 where all was taken and a person should look at how. */
  leftOut: number
}

/**
 * What was found in the files, in their order. All but `problems` fit the keys of the same names of a context file; an
 * importer that never finds some leaves them out. Whatever was not taken is in `problems`; nothing is lost without one.
 */
export interface Imported {
  people: Person[]
  meetings: Meeting[]
  elections?: Election[]
  /** Names alone. */
  candidates?: string[]
  bankHolidays?: BankHolidays
  problems: ImportProblem[]
}

/** Problems as they are met. */
export class ProblemList {
  readonly all: ImportProblem[] = []

  /** Entries that cannot be taken. */
  leaveOut({ file, line }: Place, message: string, remedy: string, entries = 1): void {
    this.all.push({ file, line, message, remedy, leftOut: entries })
  }

  /** Something that was taken, and how. */
  note({ file, line }: Place, message: string, remedy: string): void {
    this.all.push({ file, line, message, remedy, leftOut: 0 })
  }

  /** File by file in the order they were given, each from its first line to its last. */
  inOrder(files: readonly ImportFile[]): ImportProblem[] {
    const order = new Map(files.map(({ name }, index) => [name, index]))
    return this.all
      .map((problem, index) => ({ problem, index }))
      .sort(
        (a, b) =>
          (order.get(a.problem.file) ?? 0) - (order.get(b.problem.file) ?? 0) ||
          a.problem.line - b.problem.line ||
          a.index - b.index,
      )
      .map(({ problem }) => problem)
  }
}

/** `councillors.xml:12: what is wrong, what to do`, as compilers and editors write it. */
export const problemInWords = ({ file, line, message, remedy }: ImportProblem): string =>
  `${file}:${line}: ${message} ${remedy}`.trim()
