import type { Command } from 'commander'
import { UsageError } from '../errors.js'
import { paint, wrap } from '../report/paint.js'
import { didYouMeanHint } from '../did-you-mean.js'
import { openBook, openBooks } from './books.js'
import type { Io } from './io.js'
import { collect, oneOf } from './options.js'
import { paperFor } from './output.js'

interface BookFlags {
  rulebook?: string[]
  format: 'table' | 'json'
}

interface CoverageFlags extends BookFlags {
  /** The name of one check, or true for all. */
  checks?: string | true
}

function withBookFlags(command: Command): Command {
  return command
    .option('--rulebook <file>', 'a rulebook of your own, in YAML; may be repeated', collect)
    .option('--format <format>', 'table (for people) or json', oneOf(['table', 'json'] as const), 'table')
}

export function rulebookCommands(program: Command, io: Io): void {
  withBookFlags(
    program
      .command('explain')
      .argument('<clause>', 'as haringey/13.19, or one limb: haringey/13.19#members')
      .summary('say what a clause means and how it is checked'),
  ).action(async (clause: string, flags: BookFlags) => explainClause(clause, flags, io))
  withBookFlags(
    program
      .command('coverage')
      .argument('[book]', 'the id of a rulebook, or its file; all of them in short where left out')
      .summary('list every clause of a rulebook and how it is handled, or every check there is')
      .option('--checks [name]', 'list the checks a clause may use, or one, and the options each takes')
      .addHelpText(
        'after',
        `
Examples:
  evenhand coverage haringey
  evenhand coverage councils/ours/rulebook.yaml
  evenhand coverage --checks
  evenhand coverage --checks quoted-speaker`,
      ),
  ).action(async (book: string | undefined, flags: CoverageFlags) =>
    flags.checks === undefined ? coverage(book, flags, io) : listChecks(book, flags, io),
  )
  withBookFlags(program.command('rulebooks').summary('list the rulebooks that are loaded')).action(
    async (flags: BookFlags) => listRulebooks(flags, io),
  )
  program
    .command('schema')
    .argument(
      '<name>',
      'report, reading, context, context-file, council, register, calendar, rulebook, request or line',
    )
    .summary('print a JSON Schema')
    .description(
      'Prints the JSON Schema of a report, a reading, a context file, a file of a council, a rulebook, a request, or a line of --ndjson.',
    )
    .action(async (name: string) => printSchema(name, io))
}

async function explainClause(clause: string, flags: BookFlags, io: Io): Promise<void> {
  const [{ explain }, { checks }, books] = await Promise.all([
    import('../rulebook/explain.js'),
    import('../../rules/checks/index.js'),
    openBooks(flags.rulebook, io),
  ])
  const explanations = explain(clause, books, new Map(checks.map((check) => [check.name, check.about])))
  if (flags.format === 'json') return void io.stdout.write(`${JSON.stringify(explanations, null, 2)}\n`)
  const paper = paperFor(io.stdout, io)
  const ink = paint(paper)
  const pages = explanations.map(({ id, title, book, sections }) => {
    const heading = [ink.bold(id) + (title ? `  ${title}` : ''), ink.dim(book), '']
    return [
      ...heading,
      ...sections.map(({ label, text }) => wrap(text, paper, 14, `  ${ink.dim(label.padEnd(12))}`)),
    ].join('\n')
  })
  io.stdout.write(`${pages.join('\n\n')}\n`)
}

async function coverage(name: string | undefined, flags: BookFlags, io: Io): Promise<void> {
  const [{ coverageOf, countHandlings, handlingInWords }, { resolveRulebook }, { id, books }] =
    await Promise.all([
      import('../rulebook/coverage.js'),
      import('../rulebook/rulebook.js'),
      name === undefined
        ? openBooks(flags.rulebook, io).then((all) => ({ id: undefined, books: all }))
        : openBook(name, flags.rulebook, io),
    ])
  const chosen = id === undefined ? books.map((book) => book.rulebook) : [id]
  const tables = chosen.map((one) => ({ rulebook: one, rows: coverageOf(resolveRulebook(one, books)) }))
  if (flags.format === 'json')
    return void io.stdout.write(`${JSON.stringify(id === undefined ? tables : tables[0], null, 2)}\n`)
  const paper = paperFor(io.stdout, io)
  const ink = paint(paper)
  for (const { rulebook, rows } of tables) {
    const counts = [...countHandlings(rows)]
      .map(([handling, count]) => `${count} ${handlingInWords[handling]}`)
      .join(', ')
    io.stdout.write(`${ink.bold(rulebook)}\n${wrap(`${rows.length} clauses: ${counts}.`, paper, 2)}\n`)
    if (id !== undefined) {
      for (const row of rows) {
        const first = `  ${ink.bold(row.clause)}  ${handlingInWords[row.handling]}${row.kinds === 'all' ? '' : ` (${row.kinds})`}`
        io.stdout.write(
          `\n${first}\n${wrap(row.paraphrase, paper, 4)}\n${ink.dim(wrap(row.how, paper, 6, '    → '))}\n`,
        )
      }
    }
    io.stdout.write('\n')
  }
}

async function listChecks(book: string | undefined, flags: CoverageFlags, io: Io): Promise<void> {
  if (book !== undefined)
    throw new UsageError('usage', '--checks lists checks, not the clauses of a rulebook.', {
      remedy: `Leave out “${book}”, or leave out --checks.`,
    })
  const [{ describeChecks }, { checks }, { checkList }, books] = await Promise.all([
    import('../rulebook/describe-checks.js'),
    import('../../rules/checks/index.js'),
    import('../report/check-list.js'),
    openBooks(flags.rulebook, io),
  ])
  const all = describeChecks(checks, books)
  const chosen = flags.checks === true ? all : all.filter(({ name }) => name === flags.checks)
  if (chosen.length === 0) {
    const names = checks.map(({ name }) => name)
    const hint = didYouMeanHint(String(flags.checks), names)
    throw new UsageError('usage', `There is no check “${String(flags.checks)}”.${hint}`, {
      ...(hint === '' ? { remedy: `The checks are: ${names.join(', ')}.` } : {}),
    })
  }
  io.stdout.write(
    flags.format === 'json'
      ? `${JSON.stringify(flags.checks === true ? chosen : chosen[0], null, 2)}\n`
      : checkList(chosen, paperFor(io.stdout, io)),
  )
}

async function listRulebooks(flags: BookFlags, io: Io): Promise<void> {
  const books = await openBooks(flags.rulebook, io)
  const rows = books.map(({ rulebook, version, status, title, clauses, origin }) => ({
    id: rulebook,
    version,
    status,
    title,
    clauses: clauses.length,
    origin,
  }))
  if (flags.format === 'json') return void io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  const paper = paperFor(io.stdout, io)
  const ink = paint(paper)
  const width = Math.max(...rows.map((row) => row.id.length))
  for (const row of rows) {
    const status = row.status === 'draft' ? ', a draft' : ''
    const origin = row.origin === 'shipped' ? '' : `, from ${row.origin}`
    const own = row.clauses === 1 ? '1 clause' : `${row.clauses} clauses`
    io.stdout.write(
      `${wrap(`${row.title} (${row.version}${status}; ${own} of its own${origin})`, paper, width + 4, `  ${ink.bold(row.id.padEnd(width))}  `)}\n`,
    )
  }
}

async function printSchema(name: string, io: Io): Promise<void> {
  const { schemas } = await import('../schemas.js')
  const schema = schemas.get(name)
  if (!schema) {
    const names = [...schemas.keys()]
    throw new UsageError('usage', `There is no schema “${name}”.${didYouMeanHint(name, names)}`, {
      remedy: `The schemas are: ${names.join(', ')}.`,
    })
  }
  io.stdout.write(`${JSON.stringify(schema(), null, 2)}\n`)
}
