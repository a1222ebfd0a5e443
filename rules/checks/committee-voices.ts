import { z } from 'zod'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { bodyConcerned, isSameBody } from '../../src/judging/concern.js'
import { mentionsIn, quotedIn, reportedIn, type Heard } from '../../src/judging/heard.js'
import { oncePerRangeFinds } from '../../src/judging/once.js'
import { plainly } from '../../src/context/record.js'
import { memberRoles } from '../../src/roles.js'

const options = z.strictObject({
  committees: z
    .array(z.string().min(1))
    .min(1)
    .describe('The committees meant, by the words that name them: Licensing, Area.'),
  ask: z
    .enum(['chair-quoted', 'chair-only'])
    .describe('chair-quoted: the chair must be quoted. chair-only: no other member is featured.'),
})

/** Where members are named as a plain record: votes, motions, attendance, declarations. */
const isRecord = oncePerRangeFinds(
  /\b(?:mov(?:ed|er)|second(?:ed|er)|propos(?:ed|er)|voted|votes?|abstained|abstentions?|present|absent|apologies|attended|membership|members are|sits? on|consists? of|declared|interest|elected|appointed|nominated|ward (?:members|councillors)|petition(?:er|ed)?)\b/i,
)

/** Whose voice a release on a committee carries: its chair's, of whatever party, and no other member's. */
export const committeeVoices = defineCheck({
  name: 'committee-voices',
  about: 'A release on a committee quotes its chair, and features no other member of it.',
  options,
  messages: {
    noChair: {
      message: 'This is about the {body}, and its chair{chair} is not quoted.',
      todo: 'Ask the chair{chair} for a quotation, and add it.',
    },
    perhapsNoChair: {
      message: 'This may be about the {body}, whose chair{chair} is not quoted.',
      todo: 'If it is about the work of that committee, ask the chair{chair} for a quotation.',
    },
    other: {
      message: '{name} is quoted in a release on the {body}, but does not chair it.',
      todo: 'Take the quotation out, or quote the chair{chair} instead.',
    },
    reported: {
      message: 'A release on the {body} tells what {name} said, who does not chair it.',
      todo: 'Take it out, or give the chair’s words{chair} instead.',
    },
    named: {
      message: '{name} is named in a release on the {body}, but does not chair it.',
      todo: 'Leave the name out unless it only records a vote or a motion.',
    },
  },
  *run(facts, { committees, ask }) {
    const concerned = bodyConcerned(facts)
    if (!concerned || !committees.some((words) => plainly(concerned.name).includes(plainly(words)))) return
    const body = concerned.name
    const chair = chairOf(facts, body)
    const data = { body, chair: chair === undefined ? '' : `, ${chair},` }
    if (ask === 'chair-quoted') {
      const voices = quotedIn(facts)
      if (voices.some((heard) => chairs(facts, heard, body))) return
      const sure = concerned.how !== 'opening'
      yield {
        message: sure ? 'noChair' : 'perhapsNoChair',
        status: sure ? 'breach' : 'possible',
        at: null,
        data: { ...data, chair: chair === undefined ? '' : `, ${chair},` },
      }
      return
    }
    yield* others(facts, body, data)
  },
})

function* others(facts: Facts, body: string, data: Record<string, string>): Generator<Observation> {
  const heardOf = new Set<string>()
  for (const heard of [...quotedIn(facts), ...reportedIn(facts)]) {
    if (heard.side !== 'member' || chairs(facts, heard, body)) continue
    heardOf.add(heard.person?.name ?? heard.name)
    // Of the Leader or a Cabinet Member it can be asked whether they speak for the committee.
    const onCommittee = heard.held.length === 0 || !heard.roles.some((role) => APART.has(role))
    yield {
      message: heard.quotation.reported ? 'reported' : 'other',
      status: heard.quotation.reported || !onCommittee ? 'possible' : 'breach',
      at: heard.at,
      data: { ...data, name: heard.name },
    }
  }
  for (const mention of mentionsIn(facts)) {
    const { person, held } = mention
    if (heardOf.has(person.name) || !held.some(({ role }) => memberRoles.has(role))) continue
    if (
      held.some(
        (role) => CHAIR_ROLES.has(role.role) && role.body !== undefined && isSameBody(facts, role.body, body),
      )
    )
      continue
    const sentence = facts.reading.sentenceAt(mention.start)
    if (isRecord(facts.reading, sentence)) continue
    if (facts.reading.partAt(mention.start) === 'contact') continue
    heardOf.add(person.name)
    yield {
      message: 'named',
      status: 'possible',
      at: { start: mention.start, end: mention.end },
      data: { ...data, name: person.name },
      atMost: 'info',
    }
  }
}

const CHAIR_ROLES = new Set(['committee-chair', 'scrutiny-chair'])
const APART = new Set(['leader', 'deputy-leader', 'cabinet-member', 'elected-mayor', 'civic-mayor'])

/** Whether somebody is quoted as the chair of the body: by the register, or by what the draft says. */
function chairs(facts: Facts, { held, speaker, link }: Heard, body: string): boolean {
  const known = held.some(
    (role) => CHAIR_ROLES.has(role.role) && (role.body === undefined || isSameBody(facts, role.body, body)),
  )
  if (known) return true
  const { post } = speaker
  const stated =
    post !== undefined &&
    CHAIR_ROLES.has(post.roleClass) &&
    (post.body === undefined || isSameBody(facts, post.body, body))
  return stated && (held.length === 0 || link?.looked.found !== 'one')
}

function chairOf({ register }: Facts, body: string): string | undefined {
  for (const roleClass of ['committee-chair', 'scrutiny-chair'] as const) {
    const looked = register?.holder({ roleClass, body })
    if (looked?.found === 'one') return looked.person.name
  }
  return undefined
}
