import { readFile, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { InvalidArgumentError, type Command } from 'commander'
import { EvenhandError, ImportError, UsageError } from '../errors.js'
import type { ImportedContext } from '../import/context-yaml.js'
import type { Imported, ImportFile } from '../import/imported.js'
import { decode, findFiles } from './files.js'
import { sources, type Source, type SourceName } from './import-sources.js'
import { exitCodes, readAll, type Io } from './io.js'

interface ImportFlags {
  register?: string
  calendar?: string
  overwrite?: boolean
  council?: string
  election?: string[]
  area?: string[]
  from?: number
}

type Read = (files: ImportFile[]) => Imported

export function importCommand(program: Command, io: Io, setCode: (code: number) => void): void {
  const command = program
    .command('import')
    .summary('make a register of people and a calendar of meetings and elections from public data')
    .description(
      'Turns public data into the people, meetings, elections, candidates and bank holidays of a context file for --context. Home addresses, telephone numbers, e-mail addresses and pictures are never taken.',
    )
  const add = (source: SourceName, load: (flags: ImportFlags) => Promise<Read>): Command =>
    addSource(command, source, io, setCode, load)
  add('moderngov', async () => (await import('../import/moderngov.js')).importModernGov)
  add('lgsf', async () => (await import('../import/lgsf.js')).importLgsf)
  add('councillors-csv', async ({ council }) => {
    const { importCouncillorsCsv } = await import('../import/councillors-csv.js')
    return (files) => importCouncillorsCsv(files, council === undefined ? {} : { council })
  }).option('--council <name>', 'the council whose rows to take, where the file holds several')
  addChoice(
    add('every-election', async ({ election, area }) => {
      const { importEveryElection } = await import('../import/every-election.js')
      return (files) => importEveryElection(files, { elections: election, areas: area })
    }),
  )
  addChoice(
    add('candidates', async ({ election, area }) => {
      const { importCandidates } = await import('../import/candidates.js')
      return (files) => importCandidates(files, { elections: election, areas: area })
    }),
  )
  add('bank-holidays', async ({ from }) => {
    const { importBankHolidays } = await import('../import/bank-holidays.js')
    return (files) => importBankHolidays(files, { from })
  }).option('--from <year>', 'take the days of this year and later ones only', year)
}

function year(value: string): number {
  if (!/^2[01]\d\d$/.test(value)) throw new InvalidArgumentError('It should be a year, as 2027.')
  return Number(value)
}

/** Which elections to take. Either option may be given several times, and what fits one of them is taken. */
function addChoice(command: Command): void {
  const several = (value: string, before: string[] = []): string[] => [...before, value]
  command
    .option('--election <id>', 'take elections whose id begins so, as local.haringey; repeatable', several)
    .option('--area <name>', 'take those of this council, ward or constituency; repeatable', several)
}

function addSource(
  command: Command,
  name: SourceName,
  io: Io,
  setCode: (code: number) => void,
  load: (flags: ImportFlags) => Promise<Read>,
): Command {
  const source: Source = sources[name]
  const ofSource = command
    .command(name)
    .argument('<files...>', `${source.files}; quoted patterns, or - for standard input`)
    .summary(source.summary)
    .description(source.description)
  if (source.register) ofSource.option('--register <file>', 'write the people here; - for standard output')
  return ofSource
    .option('--calendar <file>', `write the ${source.calendar} here; - for standard output`)
    .option('--overwrite', 'replace a file that is there already')
    .addHelpText(
      'after',
      `
${source.register ? 'With neither --register nor --calendar, people and' : 'Without --calendar,'} ${source.calendar} are printed as one context file.
What is not taken is said on standard error, as file:line: what is wrong, what to do.

Example:
  ${source.example}

Exit codes:
  0  everything was read
  1  entries were left out; the rest was taken
  2  wrong use, or a file that cannot be read; nothing was written`,
    )
    .action(async (names: string[], flags: ImportFlags) =>
      setCode(await importFiles(names, source, flags, await load(flags), io)),
    )
}

async function importFiles(
  names: string[],
  source: Source,
  flags: ImportFlags,
  read: Read,
  io: Io,
): Promise<number> {
  for (const file of [flags.register, flags.calendar]) await refuseToReplace(file, flags, io)
  const imported = read(await readFiles(names, io))
  const { problemInWords } = await import('../import/imported.js')
  for (const problem of imported.problems) io.stderr.write(`${problemInWords(problem)}\n`)
  await writeOut(imported, names, source, flags, io)
  const leftOut = imported.problems.reduce((entries, problem) => entries + problem.leftOut, 0)
  io.stderr.write(`${await summary(imported, leftOut)}\n`)
  return leftOut > 0 ? exitCodes.held : exitCodes.pass
}

/** A register that was completed by hand is not lost to a second import. */
async function refuseToReplace(file: string | undefined, { overwrite }: ImportFlags, io: Io): Promise<void> {
  if (file === undefined || file === '-' || overwrite) return
  const exists = await stat(resolve(io.cwd, file)).catch(() => undefined)
  if (exists)
    throw new UsageError('usage', `“${file}” is there already.`, {
      remedy:
        'Name another file, or replace it with --overwrite. What was added to it by hand would be lost.',
    })
}

async function readFiles(names: string[], io: Io): Promise<ImportFile[]> {
  const { importLimits, tooLarge } = await import('../import/limits.js')
  const fromStdin = names.includes('-')
  const { files } = await findFiles(
    names.filter((name) => name !== '-'),
    io.cwd,
  )
  const read: ImportFile[] = fromStdin
    ? [{ name: 'standard input', text: textOf(await readAll(io.stdin), 'standard input') }]
    : []
  for (const name of files) {
    const path = resolve(io.cwd, name)
    if ((await stat(path)).size > importLimits.characters) throw tooLarge(name)
    let bytes: Uint8Array
    try {
      bytes = await readFile(path)
    } catch (cause) {
      throw new UsageError('file-unreadable', `The file “${name}” could not be read.`, {
        cause,
        remedy: 'Check that you may open it.',
      })
    }
    read.push({ name: name.replaceAll('\\', '/'), text: textOf(bytes, name) })
  }
  return read
}

/** @throws ImportError `draft-not-utf8`, naming the file */
function textOf(bytes: Uint8Array, name: string): string {
  try {
    return decode(bytes).replace(/^\uFEFF/, '')
  } catch (error) {
    if (!(error instanceof EvenhandError)) throw error
    throw new ImportError(error.code, error.message, {
      place: error.place === undefined ? name : `${name}, ${error.place}`,
      remedy: 'Save it again with the encoding UTF-8.',
      cause: error,
    })
  }
}

interface Output {
  file: string
  what: string
  content: ImportedContext
}

/** What goes where: each to its own file, or all into one. */
function outputsOf(
  { people, meetings, elections = [], candidates = [], bankHolidays }: Imported,
  source: Source,
  { register, calendar }: ImportFlags,
): Output[] {
  const rest = { meetings, elections, candidates, bankHolidays }
  if (register === calendar || !source.register) {
    const what = source.register ? `people and no ${source.calendar}` : source.calendar
    return [{ file: calendar ?? '-', what, content: { people, ...rest } }]
  }
  return [
    ...(register === undefined ? [] : [{ file: register, what: 'people', content: { people } }]),
    ...(calendar === undefined ? [] : [{ file: calendar, what: source.calendar, content: rest }]),
  ]
}

const isEmpty = ({ bankHolidays, ...lists }: ImportedContext): boolean =>
  Object.values(lists).every((list) => list.length === 0) && (bankHolidays?.days ?? []).length === 0

async function writeOut(
  imported: Imported,
  names: string[],
  source: Source,
  flags: ImportFlags,
  io: Io,
): Promise<void> {
  const [{ contextYaml }, { listed }] = await Promise.all([
    import('../import/context-yaml.js'),
    import('../context/posts-held.js'),
  ])
  const files = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} other files`] : names
  const comment = `Imported by Evenhand from ${listed(files)}.\n${source.remark}`
  for (const { file, what, content } of outputsOf(imported, source, flags)) {
    if (isEmpty(content))
      io.stderr.write(`No ${what} were found${file === '-' ? '' : `, so “${file}” was not written`}.\n`)
    else await writeTo(file, contextYaml(content, comment), flags, io)
  }
  if (flags.register === flags.calendar) return
  const { people, meetings } = imported
  if (flags.register === undefined && people.length > 0)
    io.stderr.write(
      `${counted(people.length, 'person', 'people')} read and not written: add --register FILE.\n`,
    )
  if (flags.calendar === undefined && meetings.length > 0)
    io.stderr.write(
      `${counted(meetings.length, 'meeting', 'meetings')} read and not written: add --calendar FILE.\n`,
    )
}

async function writeTo(file: string, text: string, { overwrite }: ImportFlags, io: Io): Promise<void> {
  if (file === '-') {
    io.stdout.write(text)
    return
  }
  try {
    await writeFile(resolve(io.cwd, file), text, { flag: overwrite ? 'w' : 'wx' })
  } catch (cause) {
    throw new UsageError('usage', `“${file}” could not be written.`, {
      remedy: 'Check that its folder is there and that you may write to it.',
      cause,
    })
  }
}

const counted = (count: number, one: string, several: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`

async function summary(imported: Imported, leftOut: number): Promise<string> {
  const { people, meetings, elections, candidates, bankHolidays } = imported
  const hasPeople = elections === undefined && bankHolidays === undefined
  const found = [
    ...(people.length > 0 || (hasPeople && meetings.length === 0)
      ? [counted(people.length, 'person', 'people')]
      : []),
    ...(meetings.length > 0 ? [counted(meetings.length, 'meeting', 'meetings')] : []),
    ...(elections ? [counted(elections.length, 'election', 'elections')] : []),
    ...(candidates ? [counted(candidates.length, 'candidate', 'candidates')] : []),
    ...(bankHolidays ? [holidaysCounted(bankHolidays)] : []),
  ]
  const { listed } = await import('../context/posts-held.js')
  const left = leftOut === 0 ? 'nothing left out' : `${counted(leftOut, 'entry', 'entries')} left out`
  return `imported ${listed(found)}, ${left}`
}

/** `28 bank holidays (all of 2026 to 2028)`. */
function holidaysCounted({ days, years = [] }: NonNullable<Imported['bankHolidays']>): string {
  const [first, last] = [years[0], years.at(-1)]
  const inOneRun = first !== undefined && last !== undefined && last - first === years.length - 1
  const all = first === last ? String(first) : inOneRun ? `${first} to ${last}` : years.join(', ')
  const complete = years.length === 0 ? 'no year complete' : `all of ${all}`
  return `${counted(days.length, 'bank holiday', 'bank holidays')} (${complete})`
}
