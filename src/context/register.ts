import type { Role } from '../roles.js'
import type { Person, RoleHeld } from './context.js'

/** What the register says of a name. */
export type Looked =
  | { found: 'one'; person: Person }
  /** Two or more people could be meant. */
  | { found: 'several'; people: Person[] }
  | { found: 'none' }

const TITLES =
  /^(?:(?:the|rt hon|right honourable|cllrs?|councillors?|couns?|colr|alderman|alderwoman|ald|mayor|lord|lady|baroness|baron|sir|dame|dr|doctor|prof|professor|mr|mrs|ms|miss|mx|revd?|reverend|fr|father|sister|canon|rabbi|imam|captain|major)\.?\s+)+/
const LETTERS = /\s(?:mp|ms|msp|am|obe|mbe|cbe|kbe|dbe|qc|kc|jp|dl|phd|bem)\.?$/

/** A name for comparing: no title, letters, accents, points, hyphens or case. */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’‛′`´]/g, "'")
    .trim()
    .replace(TITLES, '')
    .replace(LETTERS, '')
  return plain
    .replace(/[.,']/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim()
}

const surnameOf = (key: string): string => key.split(' ').at(-1) ?? ''

/**
 * The people and posts of a council, looked up as of a day.
 *
 * A full name finds its person by name or alias; a surname alone finds the only one who has it. Nothing is guessed:
 * where two could be meant, both are returned.
 */
export class Register {
  readonly #people: readonly Person[]
  readonly #byName = new Map<string, Person[]>()
  readonly #bySurname = new Map<string, Person[]>()
  /** `YYYY-MM-DD` */
  readonly #day: string

  /** @param issuedAt posts are those held on its day */
  constructor(people: readonly Person[], issuedAt: string) {
    this.#people = people
    this.#day = issuedAt.slice(0, 10)
    for (const person of people) {
      for (const name of [person.name, ...(person.aliases ?? [])]) {
        const key = nameKey(name)
        add(this.#byName, key, person)
        add(this.#bySurname, surnameOf(key), person)
      }
    }
  }

  get people(): readonly Person[] {
    return this.#people
  }

  find(name: string): Looked {
    const key = nameKey(name)
    if (key === '') return { found: 'none' }
    const exact = this.#byName.get(key)
    if (exact) return result(exact)
    const same = this.#bySurname.get(surnameOf(key)) ?? []
    // Beyond the surname, what the shorter name gives must agree: a first name or its initial.
    return result(
      same.filter((person) =>
        [person.name, ...(person.aliases ?? [])].some((known) => agree(key, nameKey(known))),
      ),
    )
  }

  /** The posts a person held on the day of issue. */
  rolesOf(person: Person): RoleHeld[] {
    return person.roles.filter((role) => heldOn(role, this.#day))
  }

  /** The posts a person held before that day and no longer. */
  formerRolesOf(person: Person): RoleHeld[] {
    return person.roles.filter((role) => role.to !== undefined && role.to.slice(0, 10) < this.#day)
  }

  /** Everyone who held a role on the day of issue. */
  holdersOf(role: Role): Person[] {
    return this.#people.filter((person) => this.rolesOf(person).some((held) => held.role === role))
  }
}

function heldOn(role: RoleHeld, day: string): boolean {
  return (
    (role.from === undefined || role.from.slice(0, 10) <= day) &&
    (role.to === undefined || role.to.slice(0, 10) >= day)
  )
}

function add(map: Map<string, Person[]>, key: string, person: Person): void {
  const people = map.get(key)
  if (!people) map.set(key, [person])
  else if (!people.includes(person)) people.push(person)
}

function result(people: readonly Person[]): Looked {
  const [first, ...others] = people
  if (!first) return { found: 'none' }
  return others.length === 0 ? { found: 'one', person: first } : { found: 'several', people: [...people] }
}

/** A surname alone, or with a first name or its initial that fits. Hyphens are spaces here. */
function agree(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short === long || long.endsWith(` ${short}`)) return true
  const [x, y] = [short.split(' ')[0]!, long.split(' ')[0]!]
  if (surnameOf(short) !== surnameOf(long) || !short.includes(' ')) return false
  return x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y))
}
