import { z } from 'zod'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { voices, voicesOf } from '../../src/judging/voices.js'
import type { BodyTalk } from '../../src/reading/private/body-talk.js'
import { findBodyTalk } from '../../src/reading/private/body-talk.js'
import type { GroupTalk } from '../../src/reading/private/group-talk.js'
import { talkKinds } from '../../src/reading/private/group-talk.js'
import type { Reading } from '../../src/reading/reading.js'

const options = z.strictObject({
  about: z
    .array(z.enum([...talkKinds, 'body']))
    .min(1)
    .describe(
      'group-meeting: what a party group said among itself. group-briefing: what officers told one. officer-advice: advice to a group. officer-report: a report to one. member-advice: a member’s request for advice. body: a body that meets in private, named in “bodies”.',
    ),
  bodies: z
    .array(z.string().min(1))
    .default([])
    .describe('Names of bodies that meet in private, as they are written.'),
  voices: z
    .array(z.enum(voices))
    .min(1)
    .default([...voices])
    .describe('Whose words the clause is about; everyone’s where left out.'),
})

/** What was said in a party group, a briefing of one, or a body that meets in private. */
export const privateDiscussion = defineCheck({
  name: 'private-discussion',
  about:
    'Nothing is told of what was said in a party group, a briefing of one, or a body that meets in private.',
  options,
  messages: {
    'group-meeting': {
      message: 'This tells what went on inside a party group.',
      todo: 'Take it out, or give the position that the group itself has stated in public.',
    },
    'group-briefing': {
      message: 'This tells what officers said to a party group in a briefing.',
      todo: 'Take it out, or take the same fact from a public paper and name that.',
    },
    'officer-advice': {
      message: 'This tells what officers advised a party group.',
      todo: 'Take it out, or take the same fact from a public paper and name that.',
    },
    'officer-report': {
      message: 'This draws on an officers’ report to a party group.',
      todo: 'Make sure that the report is open to members of the other parties, and use the figures of the public report.',
    },
    'member-advice': {
      message: 'This tells that a member asked officers for advice, or what they were told.',
      todo: 'Take it out unless the member has made it known.',
    },
    body: {
      message: 'This tells what {name}, which meets in private, did or was shown.',
      todo: 'Take it out. Speak of the proposal once it is in the published papers of those who decide.',
    },
    mayBe: {
      message: 'This may tell what was said in private among members, or by officers to them.',
      todo: 'Find out whether it was said in public. If not, take it out.',
    },
    bodyAhead: {
      message: 'This tells what {name}, which meets in private, is to look at.',
      todo: 'Take it out unless the Council has announced it.',
    },
  },
  *run(facts, wanted) {
    for (const talk of facts.reading.groupTalk) {
      const { kind } = talk
      if (!wanted.about.includes(kind) || isOpen(talk)) continue
      const at = { start: talk.start, end: talk.end }
      const heard = voicesOf(facts, at)
      if (!wanted.voices.some((voice) => heard.has(voice))) continue
      // What a group says of itself is its own to tell.
      const byOfficer = talk.by === 'officers' || heard.has('officer')
      if (kind === 'group-meeting' && !byOfficer && (talk.by === 'speaker' || isOwnAffair(facts))) continue
      if (talk.own && !heard.has('member')) continue
      const sure = talk.sure && byOfficer
      yield {
        message: sure || kind === 'officer-report' || kind === 'member-advice' ? kind : 'mayBe',
        status: sure ? 'breach' : 'possible',
        at,
      }
    }
    if (wanted.about.includes('body')) yield* bodies(facts, wanted.bodies)
  },
})

const isOpen = ({ open }: GroupTalk): boolean => open === true

/** A party’s own release or leaflet. */
const isOwnAffair = ({ context: { kind } }: Facts): boolean =>
  kind === 'party-release' || kind === 'election-material' || kind === 'member-statement'

const found = new WeakMap<Reading, Map<string, readonly BodyTalk[]>>()

function* bodies({ reading }: Facts, names: readonly string[]): Generator<Observation> {
  const kept = found.get(reading) ?? new Map<string, readonly BodyTalk[]>()
  found.set(reading, kept)
  for (const name of names) {
    let talk = kept.get(name)
    if (!talk) kept.set(name, (talk = findBodyTalk(reading.prose, reading.sentences, [name])))
    for (const { said, start, end } of talk) {
      yield said === 'told'
        ? { message: 'body', status: 'breach', at: { start, end }, data: { name } }
        : { message: 'bodyAhead', status: 'possible', at: { start, end }, data: { name } }
    }
  }
}
