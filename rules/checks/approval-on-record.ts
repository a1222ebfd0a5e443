import { z } from 'zod'
import type { Context } from '../../src/context/context.js'
import { inWords } from '../../src/context/periods.js'
import { approvalStanding, namesPerson, plainly, type Approval } from '../../src/context/record.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { authorOf } from '../../src/judging/author.js'
import { bodyConcerned, isSameBody } from '../../src/judging/concern.js'
import { quotedIn, reportedIn, type Heard } from '../../src/judging/heard.js'
import type { Range } from '../../src/document/offset-map.js'
import { memberRoles } from '../../src/roles.js'

const occasions = [
  'officer-quoted',
  'committee',
  'committee-quoted',
  'always',
  'meeting',
  'member-letter',
] as const

const options = z.strictObject({
  on: z
    .enum(occasions)
    .describe(
      'What needs it: each officer who is quoted, a release on one of the committees, a quotation in one, every such document, one that goes with a meeting, a letter in a member’s name.',
    ),
  committees: z
    .array(z.string().min(1))
    .default([])
    .describe('The committees meant, by the words that name them: Licensing, Area.'),
  by: z
    .array(z.string().min(1))
    .default([])
    .describe('Who gives it: chair, senior-officer, or words of the office: media office.'),
  kind: z
    .array(z.string().min(1))
    .default([])
    .describe('Words that the kind of approval carries: permission, sign-off.'),
  both: z.boolean().default(false).describe('Both the giver and the kind must fit; else either is enough.'),
  'after-last-change': z
    .boolean()
    .default(false)
    .describe('It must be given after the text was last changed.'),
  whose: z.string().min(1).describe('Who has to give it, in words: the service head or the media office.'),
})
type Options = z.infer<typeof options>

/**
 * Approvals that must be on record before a release goes out. Where no record speaks of one it is a thing to do; where
 * the record shows that it came too late, before the last change, or is empty, it is as grave as the clause.
 */
export const approvalOnRecord = defineCheck({
  name: 'approval-on-record',
  about: 'The approvals that must be given before issue are on record and cover the text as it stands.',
  options,
  messages: {
    officer: {
      message: '{name} is quoted. {record}',
      todo: 'Get the agreement of {whose} to the words of {name} before this goes out, and record it.',
    },
    quotation: {
      message: 'The words of {name} are about the work of the {body}. {record}',
      todo: 'Have the quotation approved by {whose}, and record it.',
    },
    text: {
      message: 'This needs the approval of {whose}. {record}',
      todo: 'Get the approval of {whose} for the text as it now stands, and record it with the time.',
    },
    assistance: {
      message: 'This needs the help of {whose}. {record}',
      todo: 'Ask {whose} for help with this before it goes out, and record it.',
    },
    timing: {
      message: 'Whether this goes out before or after the meeting is for {whose} to settle. {record}',
      todo: 'Record who chose the time of issue and what the media office advised.',
    },
  },
  *run(facts, given) {
    const { context } = facts
    if (given.on === 'officer-quoted') {
      const seen = new Set<string>()
      for (const heard of [...quotedIn(facts), ...reportedIn(facts)]) {
        if (heard.side !== 'officer' || isAnonymous(heard) || seen.has(heard.name)) continue
        seen.add(heard.name)
        const fits = (approval: Approval): boolean => coversOfficer(facts, given, approval, heard)
        const found = stand(context, given, fits)
        if (found) yield report('officer', whereNamed(heard), found, { name: heard.name, whose: given.whose })
      }
      if (seen.size === 0 && isOfficersOwn(facts)) {
        const found = stand(context, given, (approval) => isTheOne(facts, given, approval))
        if (found) yield report('text', null, found, { whose: given.whose })
      }
      return
    }
    const body = bodyConcerned(facts)?.name
    const ofCommittee = given.on.startsWith('committee')
    if (ofCommittee && !isOneOf(body, given.committees)) return
    if (given.on === 'meeting' && context.advance === undefined && context.after === undefined) return
    if (given.on === 'member-letter' && !isMembersOwn(facts)) return
    const fits = (approval: Approval): boolean => isTheOne(facts, given, approval)
    const whose = `${given.whose}${ofCommittee ? chairOf(facts, body) : ''}`
    if (given.on !== 'committee-quoted') {
      const found = stand(context, given, fits)
      if (found) yield report('text', null, found, { whose })
      return
    }
    const seen = new Set<string>()
    for (const heard of quotedIn(facts)) {
      if (seen.has(heard.name)) continue
      seen.add(heard.name)
      const covers = (approval: Approval): boolean =>
        fits(approval) && (approval.for === undefined || !isForAnother(approval.for, heard))
      const lacking = stand(context, given, covers)
      if (lacking) yield report('quotation', whereNamed(heard), lacking, { name: heard.name, body, whose })
    }
  },
})

interface Lacking {
  record: string
  undone: boolean
  unrecorded: boolean
}

function stand(context: Context, given: Options, fits: (approval: Approval) => boolean): Lacking | undefined {
  const { standing, approval } = approvalStanding(context, fits, given['after-last-change'])
  const lacking = (record: string, undone: boolean): Lacking => ({
    record,
    undone,
    unrecorded: context.approvals === undefined,
  })
  switch (standing) {
    case 'done':
      return undefined
    case 'late':
      return lacking(
        `The approval on record is of ${atTime(approval!.at)}, after the time of issue, ${atTime(context.issuedAt)}.`,
        true,
      )
    case 'stale':
      return lacking(
        `The approval on record is of ${atTime(approval!.at)}; the text was changed on ${atTime(context.lastTextChangeAt!)}, so it does not cover it.`,
        true,
      )
    case 'absent':
      return lacking('The record of approvals is empty.', true)
    case 'unknown':
      return lacking(`Nothing on record shows that ${given.whose} agreed.`, false)
  }
}

function report(
  message: string,
  at: Range | null,
  { record, undone, unrecorded }: Lacking,
  data: Record<string, string | undefined>,
): Observation {
  return {
    message,
    status: 'to-do',
    at,
    data: { ...data, record },
    ...(undone ? { undone: true as const } : {}),
    ...(unrecorded ? { missing: ['approvals'] } : {}),
  }
}

/** An approval `for` somebody by name is not for the words of another. */
const isForAnother = (words: string, { name, person }: Heard): boolean =>
  /\b(?:Cllr|Councillor|Coun|Mr|Mrs|Ms|Dr)\b|\p{Lu}\p{L}{1,30} \p{Lu}/u.test(words) &&
  ![name, person?.name].some((one) => one !== undefined && namesPerson(words, one))

const atTime = (time: string): string =>
  time.length > 10 ? `${inWords(time)} at ${time.slice(11, 16)}` : inWords(time)

/** The name of who speaks: nothing is wrong with the words themselves. */
const whereNamed = ({ speaker, quotation, at }: Heard): Range => speaker.at ?? quotation.attribution ?? at

/** `A council spokesperson` is the media office itself. */
const isAnonymous = ({ speaker }: Heard): boolean =>
  speaker.how === 'unnamed' || speaker.roleClass === 'spokesperson-unnamed'

/** An approval for the officer by name, or one of the kind for nobody in particular. */
function coversOfficer(
  facts: Facts,
  given: Options,
  approval: Approval,
  { name, speaker, person }: Heard,
): boolean {
  const names = [name, person?.name, speaker.post?.text].filter((one) => one !== undefined)
  const named = approval.for !== undefined && names.some((one) => namesPerson(approval.for!, one))
  const general =
    approval.for === undefined ||
    /\b(?:officers?|all|release|quotes?|quotations?)\b/.test(plainly(approval.for))
  return (named || general) && isTheOne(facts, given, approval)
}

function isTheOne(facts: Facts, given: Options, approval: Approval): boolean {
  const kind = plainly(approval.kind)
  if (/\b(?:photo\w*|pictures?|images?|filming)\b/.test(kind)) return false
  // What officers must give, a member cannot.
  const forMembers = given.by.includes('chair') || given.on === 'meeting' || kind.includes('spokesperson')
  if (!forMembers && isMembers(facts, approval)) return false
  const ofKind = given.kind.some((word) => kind.includes(plainly(word)))
  const ofGiver = given.by.some((who) => isGiver(facts, who, approval))
  if (given.both) return ofKind && ofGiver
  return ofKind || ofGiver || (given.kind.length === 0 && given.by.length === 0)
}

function isGiver(facts: Facts, who: string, { by, kind }: Approval): boolean {
  const words = plainly(`${by} ${kind}`)
  const people = facts.register?.people ?? []
  const holds = (roles: readonly string[]): boolean =>
    people.some(
      (person) =>
        namesPerson(by, person.name) &&
        facts.register!.rolesOf(person).some(({ role }) => roles.includes(role)),
    )
  if (who === 'chair') return isChair(facts, by, words)
  if (who === 'senior-officer')
    return (
      holds(['officer-senior']) ||
      (/\b(?:director|chief executive|chief officer|senior officer|service head|head of (?!communications|media|press|the))\b/.test(
        words,
      ) &&
        !/\bdirector of communications\b/.test(words))
    )
  return words.includes(plainly(who))
}

/** The chair of the body concerned: by the register, or by words that name no other body. */
function isChair(facts: Facts, by: string, words: string): boolean {
  const body = bodyConcerned(facts)?.name
  const chaired = (facts.register?.people ?? [])
    .filter((person) => namesPerson(by, person.name))
    .flatMap((person) => facts.register!.rolesOf(person))
    .filter(({ role }) => role === 'committee-chair' || role === 'scrutiny-chair')
  if (chaired.length > 0)
    return (
      body === undefined ||
      chaired.some((held) => held.body === undefined || isSameBody(facts, held.body, body))
    )
  const other = /\bchair\w* (?:of|for) (?:the )?(.+)$/.exec(plainly(by))?.[1]
  if (/\b(?:vice|deputy) chair/.test(plainly(by))) return false
  return (
    /\bchair/.test(words) && (other === undefined || body === undefined || isSameBody(facts, other, body))
  )
}

/** Whether a member of the council gave it. */
const isMembers = ({ register }: Facts, { by }: Approval): boolean =>
  /^(?:cllr|councillor|coun)\b/i.test(by) ||
  (register?.people ?? []).some(
    (person) =>
      namesPerson(by, person.name) && register!.rolesOf(person).some(({ role }) => memberRoles.has(role)),
  )

const isOneOf = (body: string | undefined, committees: readonly string[]): boolean =>
  body !== undefined && committees.some((words) => plainly(body).includes(plainly(words)))

/** Whether an officer is the author: by its kind, or by who issues it. */
function isOfficersOwn({ context, register }: Facts): boolean {
  if (context.kind === 'officer-statement') return true
  const issuer = context.issuingBody
  if (issuer === undefined) return false
  return (register?.people ?? []).some((person) =>
    register!
      .rolesOf(person)
      .some(
        ({ role, title }) =>
          (role === 'officer-senior' || role === 'officer') &&
          (namesPerson(issuer, person.name) || (title !== undefined && plainly(issuer) === plainly(title))),
      ),
  )
}

/** Whether a letter or circular goes out in the name of a member of the council: by its signature, or its issuer. */
const isMembersOwn = (facts: Facts): boolean =>
  authorOf(facts)?.side === 'member' || /^(?:cllr|councillor|coun)\b/i.test(facts.context.issuingBody ?? '')

function chairOf({ register }: Facts, body: string | undefined): string {
  const looked = body === undefined ? undefined : register?.holder({ roleClass: 'committee-chair', body })
  const other = body === undefined ? undefined : register?.holder({ roleClass: 'scrutiny-chair', body })
  const found = looked?.found === 'one' ? looked : other?.found === 'one' ? other : undefined
  return found ? `, ${found.person.name}` : ''
}
