import type { Command } from 'commander'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { TriedExample } from '../rulebook/examples.js'
import { openBook } from './books.js'
import { readTextFile } from './files.js'
import { exitCodes, type Io } from './io.js'
import { collect, oneOf } from './options.js'
import { paperFor } from './output.js'

interface TryFlags {
  rulebook?: string[]
  format: 'table' | 'json'
}

export function tryCommand(program: Command, io: Io, setCode: (code: number) => void): void {
  program
    .command('try')
    .argument('<rulebook>', 'a rulebook of your own, in YAML, or the id of one that is built in')
    .summary('try the examples of a rulebook, and say which do not hold')
    .description(
      'Checks every example of a rulebook by the clause it stands under, and says which are not flagged, or not left alone, as they should be.',
    )
    .option('--rulebook <file>', 'a further rulebook, that this one extends; may be repeated', collect)
    .option('--format <format>', 'table (for people) or json', oneOf(['table', 'json'] as const), 'table')
    .addHelpText(
      'after',
      `
Examples:
  evenhand try councils/ours/rulebook.yaml
  evenhand try haringey

Exit codes:
  0  every example holds
  1  some do not
  2  the rulebook cannot be read`,
    )
    .action(async (name: string, flags: TryFlags) => setCode(await tryBook(name, flags, io)))
}

async function tryBook(name: string, flags: TryFlags, io: Io): Promise<number> {
  const [{ id, books, file }, { tryExamples, lackingExamples }, { check }, { resolveRulebook }] =
    await Promise.all([
      openBook(name, flags.rulebook, io),
      import('../rulebook/examples.js'),
      import('../check.js'),
      import('../rulebook/rulebook.js'),
    ])
  const { book } = resolveRulebook(id, books)
  const examples = tryExamples(book, ({ draft, format = 'text' }, context) =>
    check({ text: draft, format, council: id, context, rulebooks: books }),
  )
  const notes = lackingExamples(book)
  const placeOf = await placesIn(file ?? fileOf(book), io)
  if (flags.format === 'json') {
    const rows = examples.map(({ path, ...example }) => ({ ...example, place: placeOf({ path }) }))
    io.stdout.write(`${JSON.stringify({ rulebook: id, examples: rows, notes }, null, 2)}\n`)
  } else {
    const { triedExamples } = await import('../report/tried-examples.js')
    io.stdout.write(triedExamples({ title: book.title, examples, placeOf, notes }, paperFor(io.stdout, io)))
  }
  return examples.every(({ holds }) => holds) ? exitCodes.pass : exitCodes.held
}

const fileOf = ({ origin }: Rulebook): string | undefined => (origin === 'shipped' ? undefined : origin)

/** Where an example stands, as far as the rulebook is a file at hand. */
async function placesIn(
  file: string | undefined,
  io: Io,
): Promise<(example: Pick<TriedExample, 'path'>) => string | undefined> {
  if (file === undefined) return () => undefined
  const { parseYaml } = await import('../yaml-source.js')
  const parsed = parseYaml(await readTextFile(file, io.cwd))
  return ({ path }) => (parsed.ok ? `${file}:${parsed.source.locate(path).line}` : undefined)
}
