import { z } from 'zod'
import { divisions } from '../../rules/polls/bank-holidays.js'
import { roles } from '../roles.js'

/**
 * What a draft cannot say of itself: the release, the register of people and posts, meetings, decisions, elections.
 * Absent means unknown, never false. The shapes are those of the contract; only `kind` and `issuedAt` are required.
 */

export const kinds = [
  'council-release',
  'press-response',
  'officer-statement',
  'member-statement',
  'party-release',
  'election-material',
  'third-party-funded',
  'emergency-response',
  'event-notice',
  'open-letter',
  'newsletter',
  'union-statement',
] as const
export type Kind = (typeof kinds)[number]

/** Poll types with a notice rule of their own, and the short forms read with `nation`. */
export const electionTypes = [
  'local',
  'by-election',
  'general',
  'mayoral',
  'referendum',
  'local_england',
  'local_wales',
  'local_scotland',
  'local_ni',
  'parish_community',
  'local_byelection',
  'local_byelection_england',
  'local_byelection_wales',
  'local_byelection_scotland',
  'local_byelection_ni',
  'la_mayor',
  'ca_mayor',
  'gla',
  'pcc',
  'uk_parliament_general',
  'uk_parliament_byelection',
  'senedd',
  'scottish_parliament',
  'ni_assembly',
  'city_of_london',
  'ppera_referendum',
  'governance_referendum',
  'council_tax_referendum',
  'neighbourhood_planning_referendum',
  'neighbourhood_planning_business_referendum',
  'recall_petition',
  'petition_governance',
  'european_parliament',
  'combined',
] as const

const text = z.string().min(1)

/** `2026-03-03`; days that do not exist are refused. */
const date = z.iso.date({ error: 'must be a date that exists, as 2026-03-03' })

/** `2026-03-03T09:00`, Europe/London; a date alone means the start of that day. */
const dateTime = z.union([z.iso.datetime({ local: true }).regex(/[^zZ]$/), z.iso.date()], {
  error: 'must be a date and time that exist, as 2026-03-03T09:00 (no time zone: Europe/London is meant)',
})

const anyDate = z.union([z.iso.date(), z.iso.datetime({ local: true })], {
  error: 'must be a date that exists, as 2026-03-03',
})

const roleSchema = z.strictObject({
  role: z.enum(roles),
  portfolio: text.optional(),
  body: text.optional(),
  ward: text.optional(),
  group: text.optional(),
  union: text.optional(),
  title: text.optional(),
  expertise: z.array(text).optional(),
  from: anyDate.optional(),
  to: anyDate.optional(),
})
export type RoleHeld = z.infer<typeof roleSchema>

const personSchema = z.strictObject({
  name: text,
  aliases: z.array(text).optional(),
  party: text.optional(),
  roles: z.array(roleSchema),
  politicallyRestricted: z.boolean().optional(),
  candidate: z.boolean().optional(),
})
export type Person = z.infer<typeof personSchema>

const meetingSchema = z.strictObject({
  id: text,
  body: text,
  date: anyDate,
  agenda: z.array(text),
  published: z.boolean().optional(),
})
export type Meeting = z.infer<typeof meetingSchema>

const decisionSchema = z.strictObject({
  ref: text,
  body: text,
  date: anyDate,
  what: text.optional(),
  topic: text.optional(),
  status: z.enum([
    'proposed',
    'agreed',
    'call-in-open',
    'called-in',
    'referred-to-full-council',
    'final',
    'quashed',
  ]),
  callInDeadline: anyDate.optional(),
  finalBody: text.optional(),
  finalDate: anyDate.optional(),
  votes: z.unknown().optional(),
})

const electionSchema = z.strictObject({
  type: z.enum(electionTypes),
  pollDate: date,
  noticeDate: anyDate
    .optional()
    .describe(
      'The day the notice of election was published; for neighbourhood planning the information statement.',
    ),
  determinationDate: date
    .optional()
    .describe('Council tax referendum: the day the authority determined that its increase is excessive.'),
  area: text.optional(),
})
export type Election = z.infer<typeof electionSchema>

export const bodyTypes = [
  'full-council',
  'executive',
  'overview-scrutiny',
  'scrutiny-panel',
  'area',
  'planning',
  'licensing',
  'standards',
  'corporate-services',
  'joint-board',
  'other',
] as const
export type BodyType = (typeof bodyTypes)[number]

const bodySchema = z.strictObject({
  name: text,
  names: z.array(text).optional().describe('Other names it goes by.'),
  type: z.enum(bodyTypes).optional(),
  private: z.boolean().optional().describe('It does not meet in public.'),
})
/** A body of the council, or one on which it sits: its Cabinet, a committee, a joint board. */
export type Body = z.infer<typeof bodySchema>

const mediaOfficeSchema = z.strictObject({
  names: z.array(text).min(1, { error: 'needs one name at least' }).describe('What drafts call it.'),
  phones: z.array(text).optional(),
  emails: z.array(z.email({ error: 'must be an e-mail address, as press@example.org' })).optional(),
  people: z.array(text).optional().describe('Those who work in it, by name.'),
})

const bankHolidaysSchema = z.strictObject({
  years: z
    .array(z.number().int().min(2000).max(2100))
    .optional()
    .describe('Years of which days holds every bank holiday, beyond those that Evenhand knows.'),
  days: z.array(
    z.strictObject({
      date,
      title: text.optional(),
      division: z.enum(divisions).optional().describe('Left out: all of the United Kingdom.'),
    }),
  ),
})

const domain = z.string().regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i, {
  error: 'must be a domain alone, as haringey.gov.uk',
})

const approvalSchema = z.strictObject({
  by: text,
  kind: text,
  for: text.optional(),
  at: anyDate,
  coversRevision: z.number().optional(),
  reason: text.optional(),
})

/** Every key but the two that a check cannot do without; a council's own file holds some, a release gives the rest. */
const optionalShape = {
  publishAt: dateTime.optional().describe('When it will be public, where that is later than issuedAt.'),
  issuingBody: text.optional(),
  proactive: z.boolean().optional(),
  subjects: z.array(text).optional(),
  subjectType: z.enum(['policy', 'controversial', 'technical', 'operational', 'mixed']).optional(),
  controversial: z.boolean().optional(),
  controversialSubjects: z.array(text).optional(),
  body: text.optional(),
  wards: z.array(text).optional(),
  soleWardIssue: z.boolean().optional(),
  people: z.array(personSchema).optional(),
  meetings: z.array(meetingSchema).optional(),
  advance: text.optional(),
  after: text.optional(),
  decisions: z.array(decisionSchema).optional(),
  elections: z.array(electionSchema).optional(),
  bankHolidays: bankHolidaysSchema
    .optional()
    .describe('Bank holidays beside those shipped: days proclaimed since, or later years.'),
  candidates: z.array(text).optional(),
  involvedPoliticians: z.array(text).optional(),
  policies: z.array(text).optional(),
  approvals: z.array(approvalSchema).optional(),
  lastTextChangeAt: anyDate.optional(),
  notified: z.array(z.strictObject({ who: text, at: anyDate })).optional(),
  contact: z
    .strictObject({
      name: text.optional(),
      email: text.optional(),
      phone: text.optional(),
      address: text.optional(),
    })
    .optional(),
  header: z
    .strictObject({
      letterhead: text.optional(),
      logo: z.union([text, z.boolean()]).optional(),
      branding: text.optional(),
    })
    .optional(),
  funding: z
    .strictObject({
      councilFunded: z.boolean(),
      paysForPublicity: z.union([z.boolean(), z.literal('unknown')]).optional(),
    })
    .optional(),
  event: z
    .strictObject({
      what: text,
      outsideControl: z.boolean().optional(),
      memberLevelNeeded: z.boolean().optional(),
      recordedBy: text.optional(),
      claimsLikely: z.boolean().optional(),
    })
    .optional(),
  enquiry: z
    .strictObject({ outlet: text, received: anyDate, asksPolitical: z.boolean().optional() })
    .optional(),
  electionWindowDays: z.number().int().min(0).max(366).optional(),
  councilName: text.optional(),
  guidance: z
    .strictObject({ loaded: z.boolean(), version: text.optional(), confirmed: z.boolean().optional() })
    .optional(),
  confidentialTerms: z.array(z.strictObject({ term: text, basis: text })).optional(),
  publishedDocuments: z.array(z.strictObject({ title: text, contains: z.array(text) })).optional(),
  quoteConsents: z.array(text).optional(),
  nation: z.enum(['england', 'wales', 'scotland', 'northern-ireland']).optional(),
  rulebookStatus: z.enum(['draft', 'adopted']).optional(),
  aliases: z
    .array(z.array(text).min(2, { error: 'must be two names or more that mean one body' }))
    .optional()
    .describe('Groups of names that mean one body: [[Cabinet, Executive]].'),
  bodies: z.array(bodySchema).optional().describe('The bodies that decide, scrutinise and advise.'),
  mediaOffice: mediaOfficeSchema.optional().describe('The office that answers the press.'),
  domains: z.array(domain).optional().describe('E-mail and web domains of the council, as haringey.gov.uk.'),
  addresses: z.array(text).optional().describe('Addresses of the council, as far as they identify it.'),
}

export const contextSchema = z.strictObject({ kind: z.enum(kinds), issuedAt: dateTime, ...optionalShape })
export type Context = z.infer<typeof contextSchema>

/**
 * A context file or front matter: any part of a context, and the council whose rulebook to use. Several of these are
 * laid over each other before the whole is checked.
 */
export const contextFileSchema = z.strictObject({
  council: text.optional(),
  kind: z.enum(kinds).optional(),
  issuedAt: dateTime.optional(),
  ...optionalShape,
})
export type ContextFile = z.infer<typeof contextFileSchema>
