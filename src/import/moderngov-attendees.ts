import type { Person, RoleHeld } from '../context/context.js'
import { simplify } from '../reading/fold.js'
import { readKeyPosts } from './key-posts.js'
import type { ProblemList } from './imported.js'
import type { Members } from './moderngov-councillors.js'
import type { FoundMeeting } from './moderngov-meetings.js'
import { plainText } from './plain-text.js'
import { addRole } from './register-person.js'
import { childrenNamed } from './xml.js'

const MEMBER = /^(?:committee |panel |board |sub-committee |voting )?member$/
/** Of one meeting only, or of the council as a whole: no seat on this body. */
const NO_SEAT =
  /^(?:councillor|cllr|ward councillor|substitute(?: member)?|(?:named )?reserve|guest|observer|in attendance|attendee|invitee|visitor|speaker|officer|.*\bofficer|also present|other|non-?member)?$/

/**
 * The seats on a committee, as `GetMeeting` tells them: `attendees/attendee` with the attributes `memberid` and
 * `roledescription` (`Chair`, `Vice-Chair`, `Committee Member`). Of each committee the latest meeting counts. Only
 * councillors who are known from their own answer get a role; officers and the public are never taken.
 */
export function readSeats(
  meetings: readonly { body: string; found: FoundMeeting }[],
  members: Members,
  problems: ProblemList,
): void {
  const latest = new Map<string, { body: string; found: FoundMeeting }>()
  for (const meeting of meetings) if (attendeesOf(meeting.found).length > 0) latest.set(meeting.body, meeting)
  for (const { body, found } of latest.values()) {
    const place = found.place
    const attendees = attendeesOf(found)
    if (members.people.length === 0) {
      problems.note(
        place,
        `The ${attendees.length} people listed for this meeting are not taken.`,
        'To have the seats of councillors on the committee, give the answer to GetCouncillorsByWard in the same command.',
      )
      continue
    }
    for (const { attributes, line } of attendees) {
      const person = members.withId(attributes.memberid ?? '')
      if (!person) continue
      const written = plainText(attributes.roledescription ?? '').slice(0, 200)
      const roles = seatsOf(written, body, person)
      for (const role of roles ?? []) addRole(person.roles, role)
      if (!roles)
        problems.note(
          { file: place.file, line },
          `“${written}” (${person.name}) is not a seat Evenhand knows, and is not taken.`,
          `Add the role to the register by hand where ${person.name} sits on ${body}.`,
        )
    }
  }
}

const attendeesOf = ({ details }: FoundMeeting): ReturnType<typeof childrenNamed> =>
  details ? childrenNamed(details, 'attendees').flatMap((all) => childrenNamed(all, 'attendee')) : []

/** The council as a whole, whose members are all councillors. */
const COUNCIL =
  /^(?:the )?(?:full |annual |budget |extraordinary |county |borough |city |district )*council(?: meeting)?$/
const CABINET = /^(?:the )?(?:cabinet|executive)$/
const IN_CABINET: ReadonlySet<string> = new Set([
  'leader',
  'deputy-leader',
  'cabinet-member',
  'elected-mayor',
])

/** The roles that a seat gives; undefined where its words are not known. */
function seatsOf(written: string, body: string, person: Person): RoleHeld[] | undefined {
  const simple = simplify(written)
  const of = simplify(body)
  if (NO_SEAT.test(simple)) return []
  if (CABINET.test(of) && person.roles.some(({ role }) => IN_CABINET.has(role))) return []
  if (MEMBER.test(simple)) {
    if (COUNCIL.test(of)) return []
    return [CABINET.test(of) ? { role: 'cabinet-member' } : { role: 'committee-member', body }]
  }
  const seat = /^(?:the )?(?:(?:vice|deputy)[- ])?chair(?:man|woman|person)?$/.test(simple)
    ? readKeyPosts(`${written} of ${COUNCIL.test(of) ? 'the Council' : body}`)
    : readKeyPosts(written)
  return seat.unknown.length > 0 || seat.roles.length === 0 ? undefined : seat.roles
}
