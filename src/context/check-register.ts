import { didYouMeanHint } from '../did-you-mean.js'
import { roleInWords, type Role } from '../roles.js'
import type { Problem } from '../validate.js'
import type { ContextFile, Person, RoleHeld } from './context.js'
import { CouncilBodies } from './council-bodies.js'
import { inWords } from './periods.js'
import { keyOf, readName } from './person-names.js'
import { listed } from './posts-held.js'
import { Register } from './register.js'

/**
 * What keeps a register from being trusted: two people who cannot be told apart, and posts that end before they begin.
 *
 * @param lineOf the line on which an entry stands, for messages
 */
export function registerErrors(
  people: readonly Person[],
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  return [...namesakes(people, lineOf), ...people.flatMap(postsTurnedRound)]
}

function namesakes(people: readonly Person[], lineOf: (path: readonly PropertyKey[]) => number): Problem[] {
  const seen = new Map<string, number[]>()
  return people.flatMap((person, index): Problem[] => {
    const key = nameKey(person.name)
    const before = seen.get(key) ?? []
    seen.set(key, [...before, index])
    const twin = before.find((other) => !toldApart(people[other]!, person))
    if (twin === undefined) return []
    return [
      {
        path: ['people', index, 'name'],
        message:
          `“${person.name}” is also the name on line ${lineOf(['people', twin, 'name'])}, and no alias or ward tells ` +
          'the two apart. If they are one person, put all posts under one entry; if not, give each their ward, or an alias.',
      },
    ]
  })
}

/** A name without title, case and accents. */
const nameKey = (name: string): string => keyOf(readName(name)[0]?.parts ?? []) || name

/** One has a name that the other lacks, or they sit for different wards. */
function toldApart(one: Person, other: Person): boolean {
  const names = [one, other].map(({ name, aliases = [] }) => new Set([name, ...aliases].map(nameKey)))
  const wards = [one, other].map(
    ({ roles }) => new Set(roles.flatMap(({ ward }) => (ward === undefined ? [] : [ward.toLowerCase()]))),
  )
  return !isWithin(names[0]!, names[1]!) || !isWithin(names[1]!, names[0]!) || areApart(wards[0]!, wards[1]!)
}

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((item) => b.has(item))

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size + b.size > 0 && ![...a].some((item) => b.has(item))

function postsTurnedRound({ roles }: Person, person: number): Problem[] {
  return roles.flatMap(({ from, to }, role): Problem[] => {
    if (from === undefined || to === undefined) return []
    // A date alone stands for the whole of that day.
    const length = Math.min(from.length, to.length)
    if (to.slice(0, length) >= from.slice(0, length)) return []
    return [
      {
        path: ['people', person, 'roles', role, 'to'],
        message: `is ${to}, which is before “from”, ${from}.`,
      },
    ]
  })
}

/** What a post needs to be of use in a check. */
const NEEDS: Partial<Record<Role, readonly ['portfolio' | 'body' | 'ward', string]>> = {
  'cabinet-member': ['portfolio', 'what they may speak on cannot be told'],
  'deputy-cabinet-member': ['portfolio', 'what they may speak on cannot be told'],
  'committee-chair': ['body', 'what they chair cannot be told'],
  'scrutiny-chair': ['body', 'what they chair cannot be told'],
  'vice-chair': ['body', 'of what cannot be told'],
  'committee-member': ['body', 'of what cannot be told'],
  'ward-councillor': ['ward', 'which matters are theirs cannot be told'],
}

/** Posts of which a council has one. */
const ONLY_ONE: readonly Role[] = ['leader', 'elected-mayor', 'civic-mayor', 'opposition-leader']

/**
 * What a person who keeps the register should look at, though it can be used as it is: posts that lack what a check
 * turns on, bodies that the council does not list, and two people in a post that one person holds.
 *
 * @param day `YYYY-MM-DD`: only posts held then or later are looked at
 */
export function registerNotes(
  { people = [], bodies, aliases }: Pick<ContextFile, 'people' | 'bodies' | 'aliases'>,
  day: string,
): Problem[] {
  const known = bodies === undefined ? undefined : new CouncilBodies({ bodies, aliases })
  const notes = people.flatMap(({ name, roles }, person) =>
    roles.flatMap((held, role): Problem[] => {
      if (held.to !== undefined && held.to.slice(0, 10) < day) return []
      const path = ['people', person, 'roles', role]
      return [...lacking(name, held), ...unknownBody(name, held, known)].map((message) => ({ path, message }))
    }),
  )
  const person = ({ path }: Problem): number => Number(path[1])
  return [...notes, ...heldByTwo(people, day)].toSorted((a, b) => person(a) - person(b))
}

function lacking(name: string, held: RoleHeld): string[] {
  const [key, consequence] = NEEDS[held.role] ?? []
  if (key === undefined || held[key] !== undefined) return []
  return [`${name} is ${article(held.role)} with no ${key}, so ${consequence}.`]
}

function unknownBody(name: string, { body }: RoleHeld, known: CouncilBodies | undefined): string[] {
  if (body === undefined || known === undefined || known.find(body)) return []
  const names = known.bodies.flatMap((one) => [one.name, ...(one.names ?? [])])
  return [
    `${name} holds a post in “${body}”, which is not among the bodies of the council.${didYouMeanHint(body, names)}`,
  ]
}

function heldByTwo(people: readonly Person[], day: string): Problem[] {
  const register = new Register(people, day)
  return ONLY_ONE.flatMap((role): Problem[] => {
    const holders = register.holdersOf(role)
    if (holders.length < 2) return []
    const names = listed(holders.map(({ name }) => name))
    return [
      {
        path: ['people', people.indexOf(holders[1]!)],
        message: `${names} are each ${roleInWords(role)} on ${inWords(day)}; one person holds that post.`,
      },
    ]
  })
}

const article = (role: Role): string => `a ${roleInWords(role)}`
