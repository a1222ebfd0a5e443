import type { Command } from 'commander'
import { LineIndex } from '../document/lines.js'
import { EvenhandError, UsageError } from '../errors.js'
import type { ReadingFacts } from '../report/reading.js'
import { findDrafts } from './files.js'
import { exitCodes, type Io } from './io.js'
import { answerLines } from './ndjson.js'
import { addJudgingOptions, oneOf, readJudging, type JudgingOptions } from './options.js'
import { explainError, paperFor } from './output.js'

interface ReadFlags extends JudgingOptions {
  format: 'table' | 'json'
  stdinFilename?: string
  ndjson?: boolean
}

export function readCommand(program: Command, io: Io, setCode: (code: number) => void): void {
  const command = program
    .command('read')
    .argument('[files...]', 'drafts or quoted patterns; standard input where there are none')
    .summary('say what drafts hold: who is quoted, and more; no verdict')
    .description(
      'Prints who is quoted in each draft, in what post and where. With --format json: parts, sentences, quotations, people, parties and dates.',
    )
  addJudgingOptions(command)
    .option('--format <format>', 'table (for people) or json', oneOf(['table', 'json'] as const), 'table')
    .option('--stdin-filename <name>', 'the name, and so the format, of a draft on standard input')
    .option('--ndjson', 'read one JSON object a line, answer with one a line: {"id","reading"}')
    .action(async (names: string[], flags: ReadFlags) => setCode(await read(names, flags, io)))
}

async function read(names: string[], flags: ReadFlags, io: Io): Promise<number> {
  const [{ context }, { read: readOne }] = await Promise.all([readJudging(flags, io), import('../check.js')])
  if (flags.ndjson) {
    if (names.length > 0)
      throw new UsageError('usage', '--ndjson reads standard input, so no files can be named.')
    const failed = await answerLines(io, async (line) => ({
      reading: await readOne({ ...line.draft, context: { ...context, ...line.context } }),
    }))
    return failed ? exitCodes.failed : exitCodes.pass
  }
  const { drafts, several } = await findDrafts(names, flags.stdinFilename, io)
  const results: { file: string; reading: ReadingFacts; text: string }[] = []
  let failed = false
  for (const draft of drafts) {
    try {
      const found = await draft.read()
      const reading = await readOne({ ...found, context })
      results.push({ file: found.name, reading, text: reading.source.text ?? (found.text as string) })
    } catch (error) {
      if (!(error instanceof EvenhandError)) throw error
      failed = true
      io.stderr.write(`${explainError(error, draft.name)}\n`)
    }
  }
  if (flags.format === 'json') {
    const answers = results.map(({ file, reading }) => ({ file, reading }))
    if (answers.length > 0)
      io.stdout.write(`${JSON.stringify(several ? answers : answers[0]!.reading, null, 2)}\n`)
  } else {
    const { quotationTable } = await import('../report/quotation-table.js')
    const tables = results.map(({ file, reading, text }) => {
      const lines = new LineIndex(text)
      return quotationTable(reading, file, (offset) => lines.position(offset).line, paperFor(io.stdout, io))
    })
    io.stdout.write(tables.join('\n'))
  }
  return failed ? exitCodes.failed : exitCodes.pass
}
