import { readFile, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Meeting, Person } from '../context/context.js'
import { EvenhandError, ImportError, UsageError } from '../errors.js'
import type { Imported, ImportFile } from '../import/imported.js'
import { decode, findFiles } from './files.js'
import { exitCodes, readAll, type Io } from './io.js'

interface ImportFlags {
  register?: string
  calendar?: string
  overwrite?: boolean
}

type Read = (files: ImportFile[]) => Imported

const SOURCES = {
  moderngov: {
    summary: 'councillors, meetings and committees from ModernGov',
    description:
      'Reads saved answers of ModernGov’s web service: GetCouncillorsByWard, GetCommittees, GetMeetings, GetAllMeetingsByDate and GetMeeting, in any order. Give several in one command, and they are joined.',
    files: 'the answers, saved as XML',
    example:
      'evenhand import moderngov councillors.xml meetings.xml meeting-*.xml --register register.yaml --calendar calendar.yaml',
  },
  lgsf: {
    summary: 'councillors from Democracy Club’s LGSF',
    description:
      'Reads councillors as Democracy Club’s Local Government Scraper Framework writes them: one JSON file for each, a list of them, or one a line.',
    files: 'JSON or NDJSON',
    example: 'evenhand import lgsf "councillors/*.json" --register register.yaml',
  },
  'councillors-csv': {
    summary: 'councillors from Open Council Data UK',
    description:
      'Reads the CSV of councillors of Open Council Data UK, or another with the columns Councillor Name, Ward Name and Party Name.',
    files: 'the CSV',
    example: 'evenhand import councillors-csv councillors.csv --council Example --register register.yaml',
  },
} as const
type Source = keyof typeof SOURCES

export function importCommand(program: Command, io: Io, setCode: (code: number) => void): void {
  const command = program
    .command('import')
    .summary('make a register of people and a calendar of meetings from public data')
    .description(
      'Turns public data into the people and meetings of a council, as a context file for --context. Home addresses, telephone numbers, e-mail addresses and pictures are never taken.',
    )
  addSource(
    command,
    'moderngov',
    io,
    setCode,
    async () => (await import('../import/moderngov.js')).importModernGov,
  )
  addSource(command, 'lgsf', io, setCode, async () => (await import('../import/lgsf.js')).importLgsf)
  addSource(command, 'councillors-csv', io, setCode, async ({ council }) => {
    const { importCouncillorsCsv } = await import('../import/councillors-csv.js')
    return (files) => importCouncillorsCsv(files, council === undefined ? {} : { council })
  }).option('--council <name>', 'the council whose rows to take, where the file holds several')
}

function addSource(
  command: Command,
  source: Source,
  io: Io,
  setCode: (code: number) => void,
  load: (flags: ImportFlags & { council?: string }) => Promise<Read>,
): Command {
  const { summary, description, files, example } = SOURCES[source]
  return command
    .command(source)
    .argument('<files...>', `${files}; quoted patterns, or - for standard input`)
    .summary(summary)
    .description(description)
    .option('--register <file>', 'write the people here; - for standard output')
    .option('--calendar <file>', 'write the meetings here; - for standard output')
    .option('--overwrite', 'replace a file that is there already')
    .addHelpText(
      'after',
      `
With neither --register nor --calendar, people and meetings are printed as one context file.
What is not taken is said on standard error, as file:line: what is wrong, what to do.

Example:
  ${example}

Exit codes:
  0  everything was read
  1  entries were left out; the rest was taken
  2  wrong use, or a file that cannot be read; nothing was written`,
    )
    .action(async (names: string[], flags: ImportFlags & { council?: string }) =>
      setCode(await importFiles(names, flags, await load(flags), io)),
    )
}

async function importFiles(names: string[], flags: ImportFlags, read: Read, io: Io): Promise<number> {
  for (const file of [flags.register, flags.calendar]) await refuseToReplace(file, flags, io)
  const imported = read(await readFiles(names, io))
  const { problemInWords } = await import('../import/imported.js')
  for (const problem of imported.problems) io.stderr.write(`${problemInWords(problem)}\n`)
  await writeOut(imported, names, flags, io)
  const leftOut = imported.problems.reduce((entries, problem) => entries + problem.leftOut, 0)
  io.stderr.write(`${summary(imported, leftOut)}\n`)
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
  content: { people?: Person[]; meetings?: Meeting[] }
}

/** What goes where: each to its own file, or both into one. */
function outputsOf({ people, meetings }: Imported, { register, calendar }: ImportFlags): Output[] {
  if (register === calendar)
    return [{ file: register ?? '-', what: 'people and no meetings', content: { people, meetings } }]
  return [
    ...(register === undefined ? [] : [{ file: register, what: 'people', content: { people } }]),
    ...(calendar === undefined ? [] : [{ file: calendar, what: 'meetings', content: { meetings } }]),
  ]
}

async function writeOut(imported: Imported, names: string[], flags: ImportFlags, io: Io): Promise<void> {
  const [{ contextYaml }, { listed }] = await Promise.all([
    import('../import/context-yaml.js'),
    import('../context/posts-held.js'),
  ])
  const sources = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} other files`] : names
  const comment = `Imported by Evenhand from ${listed(sources)}.\nLook it over before use: add officers, and posts that were read as “other”.`
  for (const { file, what, content } of outputsOf(imported, flags)) {
    if (Object.values(content).every((list) => list.length === 0))
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

function summary({ people, meetings }: Imported, leftOut: number): string {
  const found = [
    ...(people.length > 0 || meetings.length === 0 ? [counted(people.length, 'person', 'people')] : []),
    ...(meetings.length > 0 ? [counted(meetings.length, 'meeting', 'meetings')] : []),
  ]
  const left = leftOut === 0 ? 'nothing left out' : `${counted(leftOut, 'entry', 'entries')} left out`
  return `imported ${found.join(' and ')}, ${left}`
}
