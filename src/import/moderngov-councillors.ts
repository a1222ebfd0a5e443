import { z } from 'zod'
import type { Person } from '../context/context.js'
import { readDate } from './dates.js'
import type { Place, ProblemList } from './imported.js'
import { councillorName } from './names.js'
import type { Answer } from './moderngov-answers.js'
import { addRole, registerPerson } from './register-person.js'
import { unknownElement } from './unknown-element.js'
import { childrenNamed, isWhole, textIn, type XmlElement } from './xml.js'

const idSchema = z.string().regex(/^\d{1,18}$/)

/** Councillors with the number ModernGov gives them, by which its answers are joined. */
export class Members {
  readonly people: Person[] = []
  private readonly byId = new Map<string, Person>()

  withId = (id: string): Person | undefined => this.byId.get(id)

  /** Adds a person, or what another answer says of one who is there already. */
  add(written: string | undefined, person: Person, place: Place, problems: ProblemList): void {
    const id = idSchema.safeParse(written).data
    const known = id === undefined ? undefined : this.byId.get(id)
    if (!known) {
      this.people.push(person)
      if (id !== undefined) this.byId.set(id, person)
      return
    }
    if (known.name !== person.name) {
      known.aliases = [...new Set([...(known.aliases ?? []), person.name])]
      problems.note(
        place,
        `${person.name} has the number that ${known.name} has in ModernGov (${id!}); they are taken for one person.`,
        'If they are two, give them as two people in the register.',
      )
    }
    for (const role of person.roles) addRole(known.roles, role)
  }
}

/**
 * The councillors of `GetCouncillorsByWard` (and of its forms by ward and by postcode):
 *
 * `councillorsbyward/wards/ward` with `wardtitle` and `councillors/councillor`, each with `councillorid`,
 * `fullusername`, `politicalpartytitle`, `politicalgrouptitle`, `keyposts` (one line of words) and
 * `termsofoffice/termofoffice` with `startdate` and `enddate` (`03/05/2026` or `unspecified`).
 */
export function readCouncillors({ root, file }: Answer, members: Members, problems: ProblemList): void {
  const expected = new Set(['wards', 'ward'])
  for (const child of root.children) unknownElement(child, expected, file, problems)
  const wards = [
    ...childrenNamed(root, 'wards').flatMap((all) => wardsIn(all, file, problems)),
    ...childrenNamed(root, 'ward'),
  ]
  for (const ward of wards) {
    const title = textIn(ward, 'wardtitle')
    for (const list of [ward, ...childrenNamed(ward, 'councillors')]) {
      const councillors = childrenNamed(list, 'councillor')
      for (const child of list.children) unknownElement(child, LISTED, file, problems)
      checkCount(list, councillors.length, title, file, problems)
      for (const councillor of councillors) readCouncillor(councillor, title, file, members, problems)
    }
  }
}

const LISTED = new Set(['councillors', 'councillor'])

function wardsIn(all: XmlElement, file: string, problems: ProblemList): XmlElement[] {
  for (const child of all.children) unknownElement(child, new Set(['ward']), file, problems)
  return childrenNamed(all, 'ward')
}

function checkCount(
  list: XmlElement,
  found: number,
  ward: string | undefined,
  file: string,
  problems: ProblemList,
): void {
  const count = Number(textIn(list, 'councillorcount') ?? found)
  if (!(count > found)) return
  problems.leaveOut(
    { file, line: list.line },
    `${ward ?? 'This ward'} is said to have ${count} councillors, and ${found} are given.`,
    'Save the file again; if it stays so, a seat may be vacant.',
    count - found,
  )
}

function readCouncillor(
  element: XmlElement,
  ward: string | undefined,
  file: string,
  members: Members,
  problems: ProblemList,
): void {
  const place = { file, line: element.line }
  const name = textIn(element, 'fullusername')
  if (!isWhole(element)) {
    problems.leaveOut(
      place,
      `The entry${name ? ` of ${name}` : ''} is broken: a closing tag is missing in it.`,
      'Save the file again; it may have been cut off.',
    )
    return
  }
  if (name === undefined) {
    problems.leaveOut(
      place,
      'This councillor has no name (<fullusername>).',
      'Add the person to the register by hand.',
    )
    return
  }
  const person = registerPerson(
    {
      name,
      ward,
      party: textIn(element, 'politicalpartytitle'),
      group: textIn(element, 'politicalgrouptitle'),
      posts: textIn(element, 'keyposts'),
      ...latestTerm(element, councillorName(name), file, problems),
    },
    place,
    problems,
  )
  if (person) members.add(textIn(element, 'councillorid'), person, place, problems)
}

/**
 * The term that began last. Earlier ones are not taken: ModernGov does not say which ward they were for. An end is
 * most often the day the next election is due.
 */
function latestTerm(
  element: XmlElement,
  name: string,
  file: string,
  problems: ProblemList,
): { from?: string; to?: string } {
  const terms = childrenNamed(element, 'termsofoffice')
    .flatMap((all) => childrenNamed(all, 'termofoffice'))
    .flatMap((term) => {
      const place = { file, line: term.line }
      const dates: { from?: string; to?: string } = {}
      for (const [key, tag] of [
        ['from', 'startdate'],
        ['to', 'enddate'],
      ] as const) {
        const written = textIn(term, tag)
        if (written === undefined || /^(?:unspecified|not specified|n\/a|none|-)$/i.test(written)) continue
        const date = readDate(written)
        if (date === undefined) {
          problems.leaveOut(
            place,
            `“${written}” is not a date, so this term of office of ${name} is left out.`,
            'Correct it in ModernGov, or add the date to the register by hand.',
          )
          return []
        }
        dates[key] = date
      }
      if (dates.from && dates.to && dates.to < dates.from) {
        problems.leaveOut(
          place,
          `This term of office of ${name} ends before it begins, and is left out.`,
          'Correct it in ModernGov, or add the dates to the register by hand.',
        )
        return []
      }
      return [dates]
    })
  return terms.reduce((latest, term) => ((term.from ?? '') >= (latest.from ?? '') ? term : latest), {})
}
