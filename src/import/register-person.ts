import { z } from 'zod'
import type { Person, RoleHeld } from '../context/context.js'
import { sameBody, samePortfolio } from '../context/posts-held.js'
import type { Place, ProblemList } from './imported.js'
import { readKeyPosts } from './key-posts.js'
import { councillorName, isVacancy, partyOf } from './names.js'
import { withoutContacts } from './plain-text.js'
import { pathText, validate } from '../validate.js'

const upTo = (most: number): z.ZodString =>
  z.string().max(most, { error: `is longer than ${most.toLocaleString('en-GB')} characters` })

/** What every source says of a councillor, in plain words. Nothing else of a councillor is ever read. */
const councillorSchema = z.object({
  name: upTo(200).min(1),
  ward: upTo(200).optional(),
  party: upTo(200).optional(),
  group: upTo(200).optional(),
  posts: upTo(2_000).optional(),
  /** The ward role is held from and to these days. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
export type CouncillorEntry = z.infer<typeof councillorSchema>

/**
 * A councillor as a person of the register; undefined for a vacant seat, which is reported.
 *
 * `from` and `to` are those of the ward role. Posts that are not known are kept as `other` and reported.
 */
export function registerPerson(
  entry: CouncillorEntry,
  place: Place,
  problems: ProblemList,
): Person | undefined {
  const checked = validate(councillorSchema, entry)
  if (!checked.ok) {
    const [problem] = checked.problems
    problems.leaveOut(
      place,
      `This councillor cannot be taken: the ${pathText(problem!.path)} ${problem!.message}`,
      'Correct it where it comes from, or add the person to the register by hand.',
    )
    return undefined
  }
  const ward = entry.ward === undefined ? undefined : shown(entry.ward, 'the ward', place, problems)
  if (isVacancy(entry.name) || (entry.party !== undefined && isVacancy(entry.party))) {
    problems.leaveOut(
      place,
      `A seat ${ward ? `for ${ward} ` : ''}is vacant.`,
      'Import again once it is filled.',
    )
    return undefined
  }
  const name = councillorName(shown(entry.name, 'the name', place, problems))
  if (!/\p{L}{2}/u.test(name.replace(/^Cllr /, ''))) {
    problems.leaveOut(
      place,
      `“${name}” is no name.`,
      'Correct it where it comes from, or add the person by hand.',
    )
    return undefined
  }
  const party = partyOf(entry.party && shown(entry.party, 'the party', place, problems))
  const posts = entry.posts && shown(entry.posts, 'the posts', place, problems)
  const roles = posts ? rolesOf(posts, name, party, entry, place, problems) : []
  addRole(roles, wardRole(ward, entry))
  if (ward === undefined)
    problems.note(place, `No ward is given for ${name}.`, 'Add it to the register by hand.')
  return { name, ...(party ? { party } : {}), roles }
}

function rolesOf(
  posts: string,
  name: string,
  party: string | undefined,
  { group }: CouncillorEntry,
  place: Place,
  problems: ProblemList,
): RoleHeld[] {
  const roles: RoleHeld[] = []
  const read = readKeyPosts(posts, partyOf(group) ?? party)
  for (const role of read.roles) addRole(roles, role)
  for (const post of read.unknown)
    problems.note(
      place,
      `“${post}” (${name}) is not a post Evenhand knows, and is kept as “other”.`,
      'Change its role in the register where it is one that a protocol speaks of.',
    )
  for (const { role, title } of roles)
    if (
      role === 'civic-mayor' &&
      /\bmayor\b/i.test(title ?? '') &&
      !/\b(?:lord|civic) mayor\b/i.test(title ?? '')
    )
      problems.note(
        place,
        `“${title ?? ''}” (${name}) is read as the civic mayor.`,
        'If the mayor is directly elected, change the role in the register to elected-mayor.',
      )
  return roles
}

/** A mayor whom the whole area elects stands in lists of wards too. */
function wardRole(ward: string | undefined, { from, to }: CouncillorEntry): RoleHeld {
  const dates = { ...(from ? { from } : {}), ...(to ? { to } : {}) }
  if (ward !== undefined && /\bmayor\b/i.test(ward)) return { role: 'elected-mayor', ...dates }
  return { role: 'ward-councillor', ...(ward ? { ward } : {}), ...dates }
}

/** Adds a role that is not among them yet. */
export function addRole(roles: RoleHeld[], role: RoleHeld): void {
  const known = roles.some(
    (held) =>
      held.role === role.role &&
      alike(held.portfolio, role.portfolio, samePortfolio) &&
      alike(held.body, role.body, sameBody) &&
      held.ward === role.ward &&
      held.group === role.group &&
      (role.role !== 'other' || held.title === role.title),
  )
  if (!known) roles.push(role)
}

const alike = (
  a: string | undefined,
  b: string | undefined,
  same: (a: string, b: string) => boolean,
): boolean => a === b || (a !== undefined && b !== undefined && same(a, b))

/** Words that may be shown: a telephone number or an address that someone wrote among them is taken out. */
function shown(words: string, what: string, place: Place, problems: ProblemList): string {
  const { text, removed } = withoutContacts(words)
  if (removed)
    problems.note(
      place,
      `A telephone number or an address stands in ${what}, and was taken out.`,
      'Look at what is left in the register.',
    )
  return text
}
