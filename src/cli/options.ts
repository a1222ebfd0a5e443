import { InvalidArgumentError, type Command } from 'commander'
import { didYouMeanHint } from '../did-you-mean.js'
import type { ContextFile } from '../context/context.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { openBooks } from './books.js'
import type { Io } from './io.js'

/** Options that say by which rules and against what context to judge. */
export interface JudgingOptions {
  council?: string
  context?: string[]
  date?: string
  kind?: string
  rulebook?: string[]
}

export const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value]

export function addJudgingOptions(command: Command): Command {
  return command
    .option(
      '--council <id>',
      'the rulebook to judge by: haringey, havering, islington, carlisle, brent, england, wales, scotland',
    )
    .option(
      '--context <file>',
      'what the draft cannot say: release, people, meetings, elections (YAML or JSON), or the folder of a council; may be repeated',
      collect,
    )
    .option('--kind <kind>', 'what the document is, as council-release or party-release')
    .option('--date <date>', 'the date and time of issue, as 2026-03-03T09:00; rules are read as of then')
    .option('--rulebook <file>', 'a rulebook of your own, in YAML; may be repeated', collect)
}

/** One of a fixed set of words, with “did you mean”. */
export function oneOf<T extends string>(choices: readonly T[]): (value: string) => T {
  return (value) => {
    const choice = choices.find((candidate) => candidate === value)
    if (choice !== undefined) return choice
    throw new InvalidArgumentError(`It is one of: ${choices.join(', ')}.${didYouMeanHint(value, choices)}`)
  }
}

export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It should be a whole number.')
  return Number(value)
}

export interface Judging {
  council?: string
  /** The context files and flags laid over each other; front matter comes over them. */
  context: ContextFile
  rulebooks: Rulebook[]
}

/** Reads the files that the options name. */
export async function readJudging(options: JudgingOptions, io: Io): Promise<Judging> {
  const { openContext } = await import('./context-files.js')
  const context: ContextFile = {}
  for (const name of options.context ?? []) Object.assign(context, (await openContext(name, io.cwd)).context)
  const rulebooks = await openBooks(options.rulebook, io)
  const flags = {
    ...(options.kind ? { kind: options.kind } : {}),
    ...(options.date ? { issuedAt: options.date } : {}),
  }
  const council = options.council ?? context.council
  delete context.council
  return {
    ...(council ? { council } : {}),
    context: { ...context, ...flags } as ContextFile,
    rulebooks,
  }
}
