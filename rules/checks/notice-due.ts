import { z } from 'zod'
import {
  peopleMeant,
  recipientInWords,
  recipients,
  recipientStanding,
  type Recipient,
} from '../../src/context/recipients.js'
import { inWords } from '../../src/context/periods.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { bodyConcerned, wardsConcerned } from '../../src/judging/concern.js'
import { quotedIn } from '../../src/judging/heard.js'
import { isoDate } from '../../src/reading/dates.js'
import { happenings, type Happening } from '../../src/reading/events.js'
import { within } from '../../src/reading/in-order.js'
import type { Range } from '../../src/document/offset-map.js'

const occasions = [
  ...happenings,
  'any-release',
  'ward',
  'one-ward',
  'several-wards',
  'incident',
  'contentious',
  'officer-spoke',
  'circulated',
  'hidden-copy',
  'opposition-asked',
] as const
type Occasion = (typeof occasions)[number]

const options = z.strictObject({
  on: z.array(z.enum(occasions)).min(1).describe('What makes it due; any one of these.'),
  local: z.boolean().default(false).describe('Only where the release concerns a ward.'),
  to: z.array(z.enum(recipients)).min(1).describe('Who has to be told, copied or invited.'),
  due: z
    .enum(['before', 'on-issue', 'any-time'])
    .default('on-issue')
    .describe('before the time of issue, by that time, or at any time.'),
  invited: z
    .boolean()
    .default(false)
    .describe('It is an invitation: that they were told of something is not enough.'),
  'of-a-committee-to': z
    .array(z.enum(recipients))
    .min(1)
    .optional()
    .describe('Who has to be told instead where the matter is a committee’s.'),
})
type Options = z.infer<typeof options>

/**
 * Copies, notices and invitations that a protocol asks for, held against the record of those told. Without a record
 * they are things to do; where the record shows that it was too late, or is empty, they are as grave as the clause.
 */
export const noticeDue = defineCheck({
  name: 'notice-due',
  about: 'Those who must be told, sent a copy or invited are on record in time.',
  options,
  messages: {
    copy: {
      message: '{reason} {Whom} should have a copy {when}. {record}',
      todo: 'Send {whom} a copy {when}.',
    },
    tell: { message: '{reason} {Whom} should be told {when}. {record}', todo: 'Tell {whom} {when}.' },
    consult: {
      message: '{reason} {Whom} should be consulted {when}. {record}',
      todo: 'Consult {whom} {when}, and record it.',
    },
    invite: { message: '{reason} {Whom} should be invited. {record}', todo: 'Invite {whom}, and record it.' },
    publish: {
      message: '{reason} Every member of the council should be able to see it. {record}',
      todo: 'Put the release where every member can see it (website, intranet, members’ bulletin).',
    },
    offer: {
      message: '{reason} The same should be offered to {whom}. {record}',
      todo: 'Offer the same visit to {whom}, and record it.',
    },
    list: {
      message: '{reason} Those it is sent to should see who else has it.',
      todo: 'List in the covering note everyone who has a copy, and use no hidden copies.',
    },
    pass: {
      message: '{reason} Such a request goes to {whom}. {record}',
      todo: 'Pass the request to {whom}, and record it.',
    },
    liaise: {
      message: '{reason} The press office should settle the arrangements with {whom}. {record}',
      todo: 'Settle the arrangements with {whom}, and record it.',
    },
  },
  *run(facts, given) {
    const wards = wardsConcerned(facts)
    if (given.local && wards.length === 0) return
    if (given.on.includes('hidden-copy')) yield* hiddenCopies(facts)
    const occasion = firstOccasion(facts, given, wards)
    if (!occasion) return
    const body = bodyConcerned(facts)?.name
    const matter = { wards, body }
    const ofCommittee = body !== undefined && !/\b(?:cabinet|executive|council)$/i.test(body)
    for (const recipient of (ofCommittee ? given['of-a-committee-to'] : undefined) ?? given.to) {
      const seen = judge(facts, given, recipient, occasion, matter)
      if (seen) yield seen
    }
  },
})

function judge(
  { context, register }: Facts,
  { due, invited }: Options,
  recipient: Recipient,
  { reason, at }: { reason: string; at: Range | null },
  matter: { wards: readonly string[]; body: string | undefined },
): Observation | undefined {
  const people = peopleMeant(recipient, register, matter)
  // Of a committee that the register has no such person for, there is nobody to tell.
  if (/^relevant-/.test(recipient) && (matter.body === undefined || (register && people.length === 0)))
    return undefined
  const asked = invited ? { ...context, ...withoutNews(context) } : context
  const { standing, notice, without } = recipientStanding(asked, recipient, people, matter, due)
  if (standing === 'done') return undefined
  const record =
    standing === 'late' && notice
      ? `The record has ${notice.who} told on ${atTime(notice.at)}, and the release goes out on ${atTime(context.issuedAt)}.`
      : standing === 'absent'
        ? 'The record of those told is empty.'
        : without && without.length > 0
          ? `The record does not name ${without.map(({ name }) => name).join(' or ')}.`
          : 'Nothing on record shows that this was done.'
  const whom = recipientInWords(recipient, people, matter.wards)
  return {
    message: 'tell',
    status: 'to-do',
    at,
    data: { reason, whom, Whom: whom[0]!.toUpperCase() + whom.slice(1), when: WHEN[due], record },
    ...(standing === 'late' || standing === 'absent' ? { undone: true as const } : {}),
    ...(context.notified === undefined ? { missing: ['notified'] } : {}),
  }
}

/** Members, in the words of a record. */
const MEMBERS = /\b(?:cllrs?|councillors?|coun|members?|leaders?|chairs?|vice-chairs?|cabinet|executive)\b/i

function* hiddenCopies({ reading, context }: Facts): Generator<Observation> {
  const inRecord = context.notified?.find(({ who }) => /\bbcc\b/i.test(who))
  if (inRecord)
    yield {
      message: 'list',
      status: 'possible',
      at: null,
      data: { reason: `The record has hidden copies (“${inRecord.who}”).` },
    }
  for (const match of reading.prose.matchAll(/\bbcc\b[^\n]{0,80}|\b(?:blind|hidden) cop(?:y|ies|ied)\b/giu)) {
    const at = { start: match.index, end: match.index + match[0].trimEnd().length }
    yield {
      message: 'list',
      status: 'possible',
      at,
      data: { reason: `It has hidden copies (“${reading.text(at)}”).` },
    }
  }
}

/** A record in words that say of what they were told, and not that they were invited, is no invitation. */
function withoutNews({ notified }: Facts['context']): Pick<Facts['context'], 'notified'> {
  if (notified === undefined) return {}
  const kept = notified.filter(
    ({ who }) =>
      !/\b(?:told|informed|briefed|copied|advised|e-?mailed|warned) (?:of|about|that)\b/i.test(who) ||
      /\binvit/i.test(who),
  )
  // What is left of a record that spoke of something else says nothing, and is no empty record.
  return kept.length > 0 || notified.length === 0 ? { notified: kept } : { notified: undefined }
}

const WHEN: Record<Options['due'], string> = {
  before: 'before it goes out',
  'on-issue': 'when it goes out',
  'any-time': 'as soon as can be',
}

const atTime = (time: string): string =>
  time.length > 10 ? `${inWords(time)} at ${time.slice(11, 16)}` : inWords(time)

function firstOccasion(
  facts: Facts,
  { on }: Options,
  wards: readonly string[],
): { reason: string; at: Range | null } | undefined {
  for (const occasion of on) {
    const made = (happenings as readonly string[]).includes(occasion)
      ? announced(facts, occasion as Happening)
      : circumstance(facts, occasion, wards)
    if (made) return made
  }
  return undefined
}

/** A request for words of the opposition or of a ward councillor. */
const OPPOSITION_ASKED =
  /\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|want(?:s|ed)?|wish(?:es|ed)?|like) (?:also |again )?(?:to (?:speak|talk|hear|interview)|for (?:an interview|a comment|comment|a word|words|the views?))(?: \p{L}+){0,6} (?:opposition|ward (?:councillor|member)|local (?:councillor|member)|(?:Green|Labour|Conservative|Liberal Democrat|Independent)(?: Party)? (?:group|member|councillor)s?)/iu

const ANNOUNCES: Record<Happening, string> = {
  'public-meeting': 'It announces a public meeting.',
  consultation: 'It opens a consultation.',
  'media-event': 'It announces an event for the press.',
  visit: 'It announces a visit.',
  'public-event': 'It announces a public event.',
}

function announced(
  { reading, context }: Facts,
  kind: Happening,
): { reason: string; at: Range | null } | undefined {
  const at = reading.announced.find(
    (event) =>
      event.kind === kind &&
      reading.voiceAt(event.start).voice !== 'quoted' &&
      !isOver({ reading, context }, event.start),
  )
  if (at) return { reason: ANNOUNCES[kind], at: { start: at.start, end: at.end } }
  return kind === 'public-event' && context.kind === 'event-notice'
    ? { reason: ANNOUNCES[kind], at: null }
    : undefined
}

/** Whether every day its sentence names is before the day of issue. */
function isOver({ reading, context }: Pick<Facts, 'reading' | 'context'>, offset: number): boolean {
  const { start, end } = reading.sentenceAt(offset)
  const issued = context.issuedAt.slice(0, 10)
  const days = within(reading.dates, { start, end })
    .filter((date) => date.end <= end)
    .flatMap((date) => isoDate(date, issued) ?? [])
  return days.length > 0 && days.every((day) => day < issued)
}

function circumstance(
  facts: Facts,
  occasion: Occasion,
  wards: readonly string[],
): { reason: string; at: Range | null } | undefined {
  const { context } = facts
  const say = (reason: string): { reason: string; at: null } => ({ reason, at: null })
  const several = `It concerns ${wards.length} wards.`
  switch (occasion) {
    case 'any-release':
      return say('This is a release of the Council.')
    case 'ward':
      return wards.length > 0
        ? say(wards.length === 1 ? `It concerns ${wards[0]} ward.` : several)
        : undefined
    case 'one-ward':
      return wards.length === 1 && context.wards !== undefined && context.soleWardIssue !== false
        ? say(`It concerns ${wards[0]} ward alone.`)
        : undefined
    case 'several-wards':
      return wards.length > 1 ? say(several) : undefined
    case 'incident':
      return context.event || context.kind === 'emergency-response'
        ? say('It is about an incident.')
        : undefined
    case 'contentious':
      return context.controversial || context.subjectType === 'controversial'
        ? say('The matter is marked as controversial.')
        : undefined
    case 'officer-spoke':
      return quotedIn(facts).some(({ side }) => side === 'officer') ||
        context.kind === 'press-response' ||
        context.kind === 'officer-statement'
        ? say('The Council’s officers speak to the press.')
        : undefined
    case 'opposition-asked': {
      const asked = OPPOSITION_ASKED.exec(facts.reading.prose)
      const at = asked && { start: asked.index, end: asked.index + asked[0].length }
      return at
        ? { reason: 'Someone other than the Council’s own spokespeople is asked for.', at }
        : undefined
    }
    case 'circulated':
      return (context.notified ?? []).filter(({ who }) => MEMBERS.test(who)).length > 1
        ? say('It is sent to several members.')
        : undefined
    default:
      return undefined
  }
}
