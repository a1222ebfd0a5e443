import { InvalidArgumentError, type Command } from 'commander'
import type { Person } from '../context/context.js'
import { ContextError } from '../errors.js'
import type { Io } from './io.js'
import { oneOf } from './options.js'
import { paperFor } from './output.js'

interface RegisterFlags {
  date?: string
  format: 'table' | 'json'
}

export function registerCommand(program: Command, io: Io): void {
  program
    .command('register')
    .argument('<folder-or-file>', 'the folder of a council, or a context file that gives people')
    .summary('say who holds which post on a day, and what in the register to look at')
    .description(
      'Checks a register of people and prints who holds which post on a day, who holds none, and what its keeper should look at.',
    )
    .option('--date <date>', 'the day, as 2026-03-03; today where left out', dayOf)
    .option('--format <format>', 'table (for people) or json', oneOf(['table', 'json'] as const), 'table')
    .addHelpText(
      'after',
      `
Examples:
  evenhand register councils/ours
  evenhand register councils/ours --date 2026-05-20
  evenhand register context.yaml --format json

Exit codes:
  0  the register can be used; there may be notes
  2  it cannot be read, or cannot be trusted`,
    )
    .action(async (name: string, flags: RegisterFlags) => register(name, flags, io))
}

/** A day that exists; the time of a date and time is left out. */
function dayOf(value: string): string {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2})?$/.exec(value)?.[1]
  if (day !== undefined && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day))
    return day
  throw new InvalidArgumentError('It should be a day that exists, as 2026-03-03.')
}

async function register(name: string, flags: RegisterFlags, io: Io): Promise<void> {
  const [{ openContext }, { registerNotes }] = await Promise.all([
    import('./context-files.js'),
    import('../context/check-register.js'),
  ])
  const { context, placeOf } = await openContext(name, io.cwd, { strictly: true })
  const { people } = context
  if (people === undefined)
    throw new ContextError('context-not-valid', 'No people are given.', {
      place: name,
      remedy: 'Keep them in register.yaml, under “people”.',
    })
  const day = flags.date ?? today(io)
  const notes = registerNotes(context, day).map(({ path, message }) => ({
    place: placeOf(path) ?? name,
    message,
  }))
  if (flags.format === 'json') {
    const { postsOnDay } = await import('../context/posts-on-day.js')
    const { posts, without } = postsOnDay(people, day)
    const answer = {
      date: day,
      posts: posts.map(({ person, held }) => ({ ...inShort(person), ...held })),
      without: without.map(({ person, last, next }) => ({ ...inShort(person), last, next })),
      notes,
    }
    return void io.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  }
  const { registerTable } = await import('../report/register-table.js')
  const title = context.councilName ?? name
  io.stdout.write(registerTable({ title, people, day, notes }, paperFor(io.stdout, io)))
}

const inShort = ({ name, party, politicallyRestricted }: Person): Omit<Person, 'roles'> => ({
  name,
  party,
  politicallyRestricted,
})

/** The day it is in London. */
const today = ({ now = () => new Date() }: Io): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now())
