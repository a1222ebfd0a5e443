import { z } from 'zod'
import { OUTSIDE, PRESS_MAILBOX } from '../lexicons/offices.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import type { Range } from '../../src/document/offset-map.js'
import { simplify } from '../../src/reading/fold.js'
import { findBareNames, findTitledNames } from '../../src/reading/people/names.js'
import { readPost } from '../../src/reading/posts/read-post.js'
import type { PressContact } from '../../src/reading/press-contacts.js'
import { memberRoles, type Role } from '../../src/roles.js'
import { bodyClass, type BodyClass } from './council-bodies.js'
import { isOwnAddress } from './own-address.js'
import { hasMatch } from '../../src/reading/matches.js'

const notAllowed = ['officer', 'department', 'outside', 'group', 'member', 'former-name'] as const
type NotAllowed = (typeof notAllowed)[number]

const options = z.strictObject({
  offices: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      'What the office that deals with the press is called here. “Press office” and the like always pass.',
    ),
  formerly: z
    .array(z.string().min(1))
    .default([])
    .describe('Names that the office no longer bears, and rooms it has left.'),
  not: z
    .array(z.enum(notAllowed))
    .min(1)
    .describe(
      'Who may not be given as the press contact. officer: an officer who is not of the press office, by name or on a line of their own. department: another part of the Council. outside: an agency, contractor or partner. group: a party group. member: a councillor’s own numbers. former-name: the office under a name it no longer bears.',
    ),
})

/**
 * Who is given to the press as the contact of a Council release: the press office, and nobody else. Lines for those who
 * use a service are none of it. Where the press office is given, what a partner or a service adds beside it passes.
 */
export const contactAllowed = defineCheck({
  name: 'contact-allowed',
  about: 'The press is sent to the Council’s press office, and to nobody else.',
  options,
  messages: {
    officer: {
      message: 'The press is sent to {who}, an officer who is not of the press office.',
      todo: 'Give {office} instead, and take the officer’s own number or address out.',
    },
    ownLine: {
      message: 'The press is given {who}, on a line of their own: “{line}”.',
      todo: 'Give {office} instead, and take the officer’s own number or address out.',
    },
    mayBe: {
      message: 'It cannot be told whether {who}, who is given to the press, is of the press office.',
      todo: 'Add “press officer”, or give {office} instead.',
    },
    department: {
      message: 'The press is sent to “{who}”, which is not the press office.',
      todo: 'Give {office} instead. A line for those who use the service may stay if it says so.',
    },
    outside: {
      message: 'The press is sent to “{who}”, which is not of the Council.',
      todo: 'Give {office} instead. A partner’s own press office may stand beside it.',
    },
    group: {
      message: 'The press is sent to a party group, “{who}”, in a release of the Council.',
      todo: 'Give {office} instead. If the group issues this, it is not a release of the Council.',
    },
    member: {
      message: 'The press is given a councillor’s own numbers: {who}.',
      todo: 'Give {office} instead, or details that the councillor has agreed to make public.',
    },
    formerName: {
      message: '“{who}” is how the press office was called or found before, and is out of date.',
      todo: 'Write {office}, with its present details.',
    },
    inContext: {
      message: 'The contact recorded for this release is {who}, which is not the press office.',
      todo: 'Record {office} instead.',
    },
  },
  *run(facts, given) {
    const wanted = new Set<NotAllowed>(given.not)
    const office = `the ${given.offices[0]!.replace(/^the /i, '')}`
    const contacts = facts.reading.pressContacts.filter(({ denied }) => !denied)
    const read = contacts.map((contact) => ({ contact, who: readContact(facts, contact, given.offices) }))
    const hasOffice = read.some(({ who }) => who.body === 'office')
    let seen = false
    for (const { contact, who } of read) {
      const former = given.formerly.find((name) => simplify(contact.who).includes(simplify(name)))
      if (former !== undefined && wanted.has('former-name')) {
        yield {
          message: 'formerName',
          status: 'breach',
          at: contact.whoAt,
          data: { who: contact.who, office },
        }
      }
      // The contact of an event is for those who come to it, unless it says otherwise.
      if (facts.context.kind === 'event-notice' && contact.for !== 'press') continue
      const judged = judge(contact, who, hasOffice)
      if (!judged || !wanted.has(judged.as)) continue
      seen = true
      const at: Range = { start: contact.start, end: contact.end }
      const line = contact.personal ? facts.reading.text(contact.personal) : who.line
      yield { ...judged.observation, at, data: { who: who.words, line, office } }
    }
    if (!seen) yield* recorded(facts, given.offices, wanted, office)
  },
})

interface Who {
  words: string
  body: BodyClass
  /** An officer of the Council who is not of the press office; `sure` where their post is known. */
  officer?: 'sure' | 'perhaps'
  /** Another domain, which may yet be the Council’s. */
  inDoubt?: boolean
  /** A mobile number or a personal mailbox. */
  line?: string
}

const PRESS_TITLE = /\b(?:press|media|communications?|comms|public relations|pr|news|publicity)\b/i
/** `Cllr NAME via the group office`: details that are public. */
const THROUGH_AN_OFFICE =
  /\b(?:via|through|care of|c\/o) (?:the |his |her |their )?(?:\p{L}+ )?(?:group|party|political|members'?) (?:office|room|services|support)\b/iu
/** Whoever is on duty in the office. */
const ON_DUTY = /\b(?:duty|on-call|out-of-hours) (?:officer|desk|team|line)\b/i
const OFFICER_ROLES = new Set<Role>(['officer', 'officer-senior'])

function readContact(facts: Facts, contact: PressContact, offices: readonly string[]): Who {
  const { who, label } = contact
  const names = [...findTitledNames(who), ...findBareNames(who)]
  const email = contact.points.find(({ kind }) => kind === 'email')?.value
  const own = email === undefined ? undefined : isOwnAddress(facts, email)
  const isPressMailbox = email !== undefined && PRESS_MAILBOX.test(email.split('@', 1)[0]!)
  const words = who === '' ? (email ?? contact.points[0]?.value ?? '') : who
  // `Press:` says whom the line is for, `Press office:` whose it is.
  const inLabel = label.includes(' ') ? bodyClass(facts, label, offices) : 'unknown'
  const body = who === '' ? inLabel : bodyClass(facts, who, offices)
  // `democratic services and media` deals with the press, whatever else it does.
  if (body === 'department' && PRESS_TITLE.test(who) && names.length === 0) return { words, body: 'office' }
  if (hasMatch(who, THROUGH_AN_OFFICE) || ON_DUTY.test(who)) return { words, body: 'office' }
  // A label goes for the lines below it, but makes nobody's own telephone that of the office.
  const byLabel =
    inLabel === 'office' && body !== 'outside' && body !== 'group' && contact.personal === undefined
  if (body === 'office' || byLabel) return { words, body: 'office' }
  if (isPressMailbox && own && body !== 'outside' && body !== 'group') return { words, body: 'office' }
  const [name] = names
  const person = name && facts.register?.find(name.name, { title: name.title })
  const held = person?.found === 'one' && person.certain ? facts.register!.rolesOf(person.person) : []
  if (held.some(({ title }) => title !== undefined && PRESS_TITLE.test(title)))
    return { words, body: 'office' }
  const post = readPost(who)?.roleClass
  const mobile = contact.points.find(
    ({ kind, value }) => kind === 'phone' && /^(?:0|44|440)7/.test(value),
  )?.value
  const mailbox = email !== undefined && own && !isPressMailbox ? email : undefined
  const line = mobile ?? mailbox
  const made = { words, body, ...(line === undefined ? {} : { line }) }
  if (held.some(({ role }) => memberRoles.has(role)) && body === 'unknown') return { ...made, body: 'member' }
  if (held.some(({ role }) => OFFICER_ROLES.has(role))) return { ...made, officer: 'sure' }
  const isOfficer = post !== undefined && OFFICER_ROLES.has(post)
  if (isOfficer && (name || contact.personal || mobile !== undefined)) return { ...made, officer: 'sure' }
  if (body === 'unknown' && own === false) return { ...made, body: 'outside', inDoubt: isPressMailbox }
  return name && body === 'unknown' ? { ...made, officer: 'perhaps' } : made
}

interface Judged {
  as: NotAllowed
  observation: Omit<Observation, 'at'>
}

function judge(contact: PressContact, who: Who, hasOffice: boolean): Judged | undefined {
  if (who.body === 'office' || contact.for === 'public') return undefined
  const isForPress = contact.for === 'press' || contact.listed
  const isOwnLine = contact.personal !== undefined || who.line !== undefined
  if (who.officer !== undefined && who.body !== 'outside' && who.body !== 'group' && who.body !== 'member') {
    // Anyone who wants to know more may be sent to the officer in charge; not to that officer’s own telephone.
    if (!isForPress && contact.personal === undefined) return undefined
    const message = isOwnLine ? 'ownLine' : 'officer'
    if (who.officer === 'sure') {
      if (hasOffice && !isOwnLine) return undefined
      return { as: 'officer', observation: { message, status: 'breach' } }
    }
    if (contact.personal === undefined)
      return hasOffice
        ? undefined
        : { as: 'officer', observation: { message: 'mayBe', status: 'possible', atMost: 'info' } }
    return { as: 'officer', observation: { message, status: 'breach' } }
  }
  switch (who.body) {
    case 'member': {
      const isPrivate = contact.personal !== undefined || (isForPress && contact.points.length > 0)
      return isPrivate ? { as: 'member', observation: { message: 'member', status: 'breach' } } : undefined
    }
    case 'department':
    case 'outside':
    case 'group':
      if (!isForPress || (hasOffice && who.body !== 'group')) return undefined
      // `For more information call electoral services` is for anybody.
      if (contact.for === 'press' || /\bcontacts?\b/i.test(contact.label)) {
        const status = who.inDoubt ? 'possible' : 'breach'
        return { as: who.body, observation: { message: who.body, status } }
      }
      return who.body === 'department' || (who.body === 'outside' && !OUTSIDE.test(who.words))
        ? undefined
        : { as: who.body, observation: { message: who.body, status: 'possible' } }
    default:
      return undefined
  }
}

/** The contact that the context gives, where the text shows none that is wrong. */
function* recorded(
  facts: Facts,
  offices: readonly string[],
  wanted: ReadonlySet<NotAllowed>,
  office: string,
): Generator<Observation> {
  const { name, email } = facts.context.contact ?? {}
  const words = name ?? email
  if (words === undefined) return
  if (email !== undefined && isOwnAddress(facts, email) && PRESS_MAILBOX.test(email.split('@', 1)[0]!)) return
  const body = bodyClass(facts, name ?? '', offices)
  const as = body === 'unknown' || body === 'council' || body === 'office' ? undefined : body
  if (as && wanted.has(as))
    yield { message: 'inContext', status: 'breach', at: null, data: { who: words, office } }
}
