import { memberRoles, type Role } from '../roles.js'
import type { Context, Person } from './context.js'
import { sameBody, sameWard } from './posts-held.js'
import { namesPerson, noticeStanding, plainly, type Due, type Notice, type Standing } from './record.js'
import type { Register } from './register.js'

/** Those a protocol wants told, sent a copy or invited. */
export const recipients = [
  'ward-members',
  'all-members',
  'cabinet',
  'leader',
  'relevant-chair',
  'relevant-vice-chair',
  'group-leaders',
  'group-spokespersons',
  'responsible-member',
  'councillor-asked-for',
  'communications',
] as const
export type Recipient = (typeof recipients)[number]

/** What people write in a record when they mean all of them. */
const COLLECTIVE: Record<Recipient, RegExp> = {
  'ward-members': /\b(?:ward|local) (?:members?|councillors?|cllrs?)\b/,
  'all-members':
    /\b(?:all|every) (?:members?|councillors?|cllrs?)\b|^(?:the )?(?:council(?:s)? )?website\b|\bintranet\b|\binsight\b|\bmembers bulletin\b/,
  cabinet: /\b(?:cabinet|(?<!chief )executive)\b/,
  leader: /\bleader(?: of the council)?\b(?! of the (?:opposition|\w+ group))/,
  'relevant-chair': /(?<!vice )\bchair(?:man|woman|person)?s?\b/,
  'relevant-vice-chair': /\b(?:vice|deputy) chair(?:man|woman|person)?s?\b/,
  'group-leaders':
    /\b(?:group leaders|both leaders|leaders of (?:both|all|the) (?:\w+ )?groups?|party leaders)\b/,
  'group-spokespersons':
    /\bspokes(?:persons|people|men)\b|\b(?:all|each|every|other) (?:groups?|party|parties)\b/,
  'responsible-member':
    /\b(?:leader|deputy leader|cabinet member|executive member|portfolio holder|chair(?:man|woman|person)?|cabinet|(?<!chief )executive)\b/,
  'councillor-asked-for':
    /\b(?:opposition|group|party|ward) (?:office|leader|councillors?|members?)\b|\bgroup offices?\b/,
  communications: /\b(?:communications|press office|media office|media team)\b/,
}

const WORDS: Record<Recipient, string> = {
  'ward-members': 'the ward members',
  'all-members': 'all members of the council',
  cabinet: 'the Cabinet Members',
  leader: 'the Leader',
  'relevant-chair': 'the chair of the committee concerned',
  'relevant-vice-chair': 'the vice-chair of the committee concerned',
  'group-leaders': 'the leaders of the groups',
  'group-spokespersons': 'the spokesperson of each group',
  'responsible-member': 'the Leader, the Cabinet Member or the chair concerned',
  'councillor-asked-for': 'the councillor asked for, through the party office where fitting',
  communications: 'the communications team',
}

const ROLES: Partial<Record<Recipient, readonly Role[]>> = {
  cabinet: ['leader', 'deputy-leader', 'cabinet-member', 'elected-mayor'],
  leader: ['leader', 'elected-mayor'],
  'relevant-chair': ['committee-chair', 'scrutiny-chair'],
  'relevant-vice-chair': ['vice-chair'],
  'group-leaders': ['leader', 'group-leader', 'opposition-leader'],
  'group-spokespersons': ['opposition-spokesperson', 'group-leader', 'opposition-leader'],
  'responsible-member': ['leader', 'elected-mayor', 'cabinet-member', 'committee-chair', 'scrutiny-chair'],
}

/** What is known of the matter that decides who is meant. */
export interface Matter {
  wards: readonly string[]
  /** The committee whose work it is. */
  body?: string | undefined
}

/** The people of the register that a recipient stands for; empty where it cannot be told. */
export function peopleMeant(recipient: Recipient, register: Register | undefined, matter: Matter): Person[] {
  if (!register) return []
  return register.people.filter((person) => {
    const held = register.rolesOf(person)
    if (recipient === 'ward-members')
      return held.some(
        ({ role, ward }) =>
          memberRoles.has(role) && ward !== undefined && matter.wards.some((one) => sameWard(one, ward)),
      )
    if (recipient === 'all-members' || recipient === 'communications') return false
    const roles = ROLES[recipient] ?? []
    const ofBody = recipient === 'relevant-chair' || recipient === 'relevant-vice-chair'
    return held.some(
      ({ role, body }) =>
        roles.includes(role) &&
        (!ofBody || (body !== undefined && matter.body !== undefined && sameBody(body, matter.body))),
    )
  })
}

/** Whom a recipient means, in words: names where the register has them. */
export function recipientInWords(
  recipient: Recipient,
  people: readonly Person[],
  wards: readonly string[],
): string {
  const of = recipient === 'ward-members' && wards.length > 0 ? ` for ${listed(wards)}` : ''
  const names = people.map(({ name }) => name)
  const naming = names.length > 0 && names.length <= 12 && recipient !== 'responsible-member'
  return `${WORDS[recipient]}${of}${naming ? ` (${names.join(', ')})` : ''}`
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/**
 * How the notice to a recipient stands. Done where the record names all of them, or all together; late where some were
 * told only after it was due. `responsible-member` needs but one.
 */
export function recipientStanding(
  context: Context,
  recipient: Recipient,
  people: readonly Person[],
  matter: Matter,
  due: Due,
): { standing: Standing; notice?: Notice; without?: readonly Person[] } {
  const together =
    recipient === 'ward-members' && matter.wards.length > 0
      ? worst(matter.wards.map((ward) => noticeStanding(context, ({ who }) => coversWard(who, ward), due)))
      : noticeStanding(context, ({ who }) => meansAll(recipient, who, matter), due)
  if (together.standing !== 'unknown') return together
  const each = people.map((person) => ({
    person,
    ...noticeStanding(context, ({ who }) => namesPerson(who, person.name), due),
  }))
  const done = each.find(({ standing }) => standing === 'done')
  if (recipient === 'responsible-member' && done) return done
  if (each.length > 0 && each.every(({ standing }) => standing === 'done')) return { standing: 'done' }
  const late = each.find(({ standing }) => standing === 'late')
  if (late) return { standing: 'late', ...(late.notice ? { notice: late.notice } : {}) }
  const without = each.filter(({ standing }) => standing !== 'done').map(({ person }) => person)
  return { standing: 'unknown', ...(done ? { without } : {}) }
}

/** Words of a record that mean all of a recipient; those that name another ward or body mean other people. */
function meansAll(recipient: Recipient, who: string, matter: Matter): boolean {
  const words = plainly(who)
  if (!COLLECTIVE[recipient].test(words)) return false
  const ofChair = /\bchair\w* (?:of|for) (?:the )?(.+)$/.exec(words)?.[1]
  if (ofChair !== undefined && /^relevant-/.test(recipient) && matter.body !== undefined)
    return sameBody(ofChair, matter.body)
  return true
}

/** Words before `ward members` that name no ward. */
const NO_WARD = /^(?:the|all|both|three|two|four|3|2|local|relevant|affected|each|every|its|their|to|sent)$/

/** `Ward members for Northfield` and `Northfield ward members` are for that ward alone; with no ward named, for those concerned. */
function coversWard(who: string, ward: string): boolean {
  const words = plainly(who)
  const name = plainly(ward).replace(/ ward$/, '')
  if (words === name || words === `${name} ward`) return true
  const match = /^(.*?)\b(?:ward|local) (?:members?|councillors?|cllrs?)\b(?: (?:for|of|in) (.+))?/.exec(
    words,
  )
  if (!match) return /\b(?:members?|councillors?|cllrs?)\b/.test(words) && words.includes(name)
  const naming = `${(match[1] ?? '')
    .split(' ')
    .filter((word) => word !== '' && !NO_WARD.test(word))
    .join(' ')} ${match[2] ?? ''}`.trim()
  return (
    naming === '' ||
    naming.includes(name) ||
    /\b(?:these|those|the (?:two|three|affected)) wards\b/.test(naming)
  )
}

type Found = ReturnType<typeof noticeStanding>

/** Of several wards, the one whose members stand worst. */
function worst(found: readonly Found[]): Found {
  const order: readonly Standing[] = ['absent', 'late', 'unknown', 'done']
  return found.reduce((one, other) =>
    order.indexOf(other.standing) < order.indexOf(one.standing) ? other : one,
  )
}
