import type { Command } from 'commander'
import { pollTypes } from '../../rules/polls/poll-types.js'
import { didYouMeanHint } from '../did-you-mean.js'
import { electionTypes, type ContextFile, type Election } from '../context/context.js'
import { UsageError } from '../errors.js'
import { exitCodes, type Io } from './io.js'
import { answerObjects, checkLine } from './ndjson.js'
import { collect, oneOf } from './options.js'
import { paperFor } from './output.js'

interface PeriodsFlags {
  type?: Election['type']
  nation?: (typeof NATIONS)[number]
  poll?: string
  notice?: string
  area?: string
  determined?: string
  context?: string[]
  format: 'table' | 'json'
  ndjson?: boolean
}

const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const

export function periodsCommand(program: Command, io: Io, setCode: (code: number) => void): void {
  program
    .command('periods')
    .summary('say when publicity is restricted for a poll, and why')
    .description(
      'Works out the pre-election period of a poll by the rules of that poll: the last day for the notice, with the days counted and passed over, the end, and the law. Without a poll it lists the types.',
    )
    .option('--type <type>', 'the kind of poll: local, by-election, general, gla, ppera_referendum …')
    .option(
      '--nation <nation>',
      'england, wales, scotland or northern-ireland, where the type leaves it open',
      oneOf(NATIONS),
    )
    .option('--poll <date>', 'polling day, as 2027-05-06')
    .option('--notice <date>', 'the day the notice was published, if it is out')
    .option('--area <name>', 'the ward or area that polls')
    .option('--determined <date>', 'council tax: the day the increase was determined to be excessive')
    .option(
      '--context <file>',
      'the elections and bank holidays of a context file or of the folder of a council; may be repeated',
      collect,
    )
    .option('--format <format>', 'table (for people) or json', oneOf(['table', 'json'] as const), 'table')
    .option('--ndjson', 'read one JSON object a line, answer with one a line')
    .addHelpText(
      'after',
      `
Examples:
  evenhand periods --type local --nation england --poll 2027-05-06
  evenhand periods --type by-election --nation scotland --poll 2027-02-11 --notice 2027-01-04
  evenhand periods --context councils/ours
  evenhand periods --ndjson < polls.ndjson

With --ndjson a line has election_type, nation and poll_date, and may have id, area,
actual_notice_published and inputs. An answer has notice_deadline, restriction_start_latest,
restriction_start, restriction_end, provisional, needs, why and law.

Bank holidays are known from 2014 to 2028. Later years are refused, not guessed, unless a context
file gives them (bankHolidays).

With --ndjson the other options but --context are passed over.

Exit codes:
  0  it was worked out; with --ndjson also where an answer only names what it needs
  1  something has to be given first: it is named
  2  wrong use, or a line that cannot be read`,
    )
    .action(async (flags: PeriodsFlags) => setCode(await periods(flags, io)))
}

async function periods(flags: PeriodsFlags, io: Io): Promise<number> {
  const context = await contextOf(flags, io)
  if (flags.ndjson) {
    const { answerPoll, pollRequestSchema } = await import('../context/polls/answer.js')
    const failed = await answerObjects(io, (parsed, number) => ({
      ...answerPoll(checkLine(pollRequestSchema, parsed, number), context.bankHolidays),
    }))
    return failed ? exitCodes.failed : exitCodes.pass
  }
  if (flags.type === undefined && flags.poll === undefined && flags.context === undefined) {
    io.stdout.write(listOfTypes())
    return exitCodes.pass
  }
  return showPolls(pollsOf(flags, context), flags, context, io)
}

async function contextOf(flags: PeriodsFlags, io: Io): Promise<ContextFile> {
  const context: ContextFile = {}
  const { openContext } = await import('./context-files.js')
  for (const name of flags.context ?? []) Object.assign(context, (await openContext(name, io.cwd)).context)
  return context
}

/** The poll that the options give; else those of the context. */
function pollsOf(flags: PeriodsFlags, context: ContextFile): Election[] {
  const { type, poll } = flags
  if (type === undefined && poll === undefined) {
    if (context.elections && context.elections.length > 0) return context.elections
    throw new UsageError('usage', 'The context gives no elections.', {
      remedy: 'Add them under “elections”, or give one poll with --type and --poll.',
    })
  }
  if (type === undefined || poll === undefined)
    throw new UsageError('usage', `--${type === undefined ? 'type' : 'poll'} is missing.`, {
      remedy: 'Give both: evenhand periods --type local --nation england --poll 2027-05-06.',
    })
  if (!electionTypes.includes(type))
    throw new UsageError('usage', `“${type}” is no type of poll.${didYouMeanHint(type, electionTypes)}`, {
      remedy: 'evenhand periods, with nothing after it, lists the types.',
    })
  return [
    {
      type,
      pollDate: flags.poll!,
      ...(flags.notice === undefined ? {} : { noticeDate: flags.notice }),
      ...(flags.determined === undefined ? {} : { determinationDate: flags.determined }),
      ...(flags.area === undefined ? {} : { area: flags.area }),
    },
  ]
}

async function showPolls(
  polls: readonly Election[],
  flags: PeriodsFlags,
  context: ContextFile,
  io: Io,
): Promise<number> {
  const [{ isDay }, { isByNation, pollTypeOf, timetableOf }, { WorkingDays }, { pollPage }, { answerOf }] =
    await Promise.all([
      import('../context/polls/days.js'),
      import('../context/polls/timetable.js'),
      import('../context/polls/working-days.js'),
      import('../report/poll-page.js'),
      import('../context/polls/answer.js'),
    ])
  for (const [name, value] of Object.entries({
    poll: flags.poll,
    notice: flags.notice,
    determined: flags.determined,
  }))
    if (value !== undefined && !isDay(value))
      throw new UsageError('usage', `--${name}: “${value}” is no day that exists.`, {
        remedy: 'Write it as 2027-05-06: year, month, day.',
      })
  const workingDays = WorkingDays.with(context.bankHolidays)
  const timetables = polls.map(({ type, area, pollDate, noticeDate, determinationDate }) => {
    const nation = flags.nation ?? context.nation
    if (nation === undefined && isByNation(type) && flags.type !== undefined)
      throw new UsageError('usage', `Which rules hold for “${type}” depends on the nation.`, {
        remedy: 'Give --nation england, wales, scotland or northern-ireland.',
      })
    const known = pollTypeOf(type, nation, area)
    if (known === undefined)
      throw new UsageError('usage', 'A combined poll is several polls.', {
        remedy: 'Ask for each of them by its own type; the earliest start holds.',
      })
    return {
      area,
      timetable: timetableOf(
        { type: known, nation, pollDate, noticeDate: noticeDate?.slice(0, 10), determinationDate },
        workingDays,
      ),
    }
  })
  if (flags.format === 'json') {
    const answers = timetables.map(({ timetable, area }) => ({
      election_type: timetable.type,
      poll_date: timetable.pollDate,
      ...(area === undefined ? {} : { area }),
      ...answerOf(timetable),
      days_counted: timetable.count?.counted ?? null,
      days_skipped: timetable.count?.skipped ?? null,
    }))
    io.stdout.write(`${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`)
  } else {
    const paper = paperFor(io.stdout, io)
    io.stdout.write(timetables.map(({ timetable, area }) => pollPage(timetable, paper, area)).join('\n'))
  }
  return timetables.some(({ timetable }) => timetable.start === null && timetable.needs.length > 0)
    ? exitCodes.held
    : exitCodes.pass
}

function listOfTypes(): string {
  const width = Math.max(...Object.keys(pollTypes).map((name) => name.length)) + 2
  return [
    'Types of poll. Give one with --type, and polling day with --poll.',
    '',
    ...Object.entries(pollTypes).map(([name, { label }]) => `  ${name.padEnd(width)}${label}`),
    '',
    'Short names, read with --nation: local, by-election, local_byelection; and general, mayoral.',
    '',
  ].join('\n')
}
