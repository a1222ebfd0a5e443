import { z } from 'zod'
import { memberRoles } from '../../src/roles.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { mentionsIn, quotedIn, reportedIn, type Heard, type Side } from '../../src/judging/heard.js'
import { within } from '../../src/reading/in-order.js'
import type { Reading } from '../../src/reading/reading.js'
import type { Alignment } from '../../src/reading/officers/alignment.js'
import { styled } from '../../src/reading/speech/speakers.js'
import type { Quotation } from '../../src/reading/speech/quotation.js'

const ties = ['belongs', 'backs', 'follows', 'meets', 'admires'] as const
type Tied = (typeof ties)[number]

const options = z.strictObject({
  ties: z
    .array(z.enum(ties))
    .min(1)
    .describe(
      'How officers may not be tied to members or a group. belongs: as theirs. backs: as of their mind. follows: backing read out of a meeting they came to. meets: at a group’s meeting, or in its work. admires: personal praise between an officer and a leading member.',
    ),
})

/** Words of others, or of an officer, that put an officer beside a member or a group. */
export const officerAlignment = defineCheck({
  name: 'officer-alignment',
  about: 'Nothing ties officers to a member or a political group, or claims their support for one.',
  options,
  messages: {
    belongs: {
      message: '“{words}” makes officers those of a member or a group; they work for the whole Council.',
      todo: 'Say “Council officers”, or name the service.',
    },
    backs: {
      message: '{who} that officers are on a member’s or a group’s side (“{words}”).',
      todo: 'Take this out, or say what the officers’ published report or advice says.',
    },
    follows: {
      message: '{who} that an officer backs a group because they came to its meeting (“{words}”).',
      todo: 'Take this out: to attend or to inform a group is not to share its view.',
    },
    meets: {
      message:
        'This puts an officer in the work of a political group (“{words}”), which would tie them to it.',
      todo: 'Take the officer out, or point to the report that is open to every group.',
    },
    admires: {
      message:
        '{who} in personal praise of {whom} (“{words}”). It may look as though officers favour one side.',
      todo: 'Thank people for work done, or take this out.',
    },
    unsure: {
      message: 'This may tie officers to a member or a group (“{words}”).',
      todo: 'Would a reader think that officers take a side? If so, take this out.',
    },
  },
  *run(facts, { ties: asked }) {
    const { reading, context } = facts
    const sides = sidesIn(facts)
    for (const alignment of reading.alignments) {
      const { tie, certainty, utterance } = alignment
      if (!asked.includes(tie)) continue
      const side = utterance.quotation ? sides.get(utterance.quotation) : undefined
      if (side === 'officer' || side === 'other') continue
      // In the Council's own words a report of support is a fact; claimed by members, it is a claim.
      const isCouncils = !utterance.quotation && !OF_MEMBERS.has(context.kind)
      if (isCouncils && certainty === 'likely' && tie === 'backs') continue
      yield observe(facts, alignment, tie)
    }
    if (asked.includes('admires')) yield* admirations(facts)
  },
})

/** Documents whose own words are those of members. */
const OF_MEMBERS: ReadonlySet<string> = new Set(['member-statement', 'party-release', 'election-material'])

const shown = (words: string): string => words.replace(/\s+/g, ' ').slice(0, 120)

function observe(
  { reading }: Facts,
  { utterance, certainty, start, end }: Alignment,
  tie: Tied,
): Observation {
  const speaker = utterance.quotation?.speaker
  const sure = certainty === 'plain'
  return {
    message: sure ? tie : 'unsure',
    // Words reported without marks make the claim all the same.
    status: sure ? 'breach' : 'possible',
    at: { start: utterance.start, end: utterance.end },
    data: {
      words: shown(reading.text({ start, end })),
      who: speaker ? `${styled(speaker)} says` : 'This says',
    },
  }
}

const sidesKept = new WeakMap<Reading, { facts: Facts['register']; sides: Map<Quotation, Side> }>()

/** Who speaks each quotation, by side; kept for each reading. */
function sidesIn(facts: Facts): Map<Quotation, Side> {
  const kept = sidesKept.get(facts.reading)
  if (kept && kept.facts === facts.register) return kept.sides
  const sides = new Map<Quotation, Side>()
  for (const { quotation, side } of [...quotedIn(facts), ...reportedIn(facts)]) sides.set(quotation, side)
  sidesKept.set(facts.reading, { facts: facts.register, sides })
  return sides
}

/** Leading members, whom an officer does not praise as a person; a ward councillor is no power to be close to. */
const LEADING =
  /(?<![\p{L}])(?:(?:the |our |this |a |an |my |any |best |finest )(?:[\p{L}-]+ ){0,3}?(?:leader|deputy leader|cabinet member|executive member|portfolio holder|chair(?:man)?)|(?:cllr|councillor|coun\.?) \p{L})(?! (?:of (?:governors|the friends)))/iu
const SENIOR =
  /(?<![\p{L}])(?:(?:the |our |this |a |an |my |any |best |finest )(?:[\p{L}-]+ ){0,3}?(?:chief executive|director|head of [\p{L}]+|assistant director|town clerk|monitoring officer))(?![\p{L}])/iu

/** An officer's praise of a leading member as a person, and a member's of a senior officer. */
function* admirations(facts: Facts): Generator<Observation> {
  const { reading } = facts
  for (const heard of quotedIn(facts)) {
    if (heard.side !== 'officer' && heard.side !== 'member') continue
    for (const segment of heard.quotation.segments) {
      for (const stance of reading.stances.within(segment)) {
        if (stance.kind !== 'admires' || stance.utterance.quotation !== heard.quotation) continue
        const whom = praised(facts, heard, stance.utterance)
        if (!whom) continue
        yield {
          message: 'admires',
          status: 'breach',
          at: { start: stance.utterance.start, end: stance.utterance.end },
          data: { who: `${heard.name} speaks`, whom, words: shown(reading.text(stance)) },
        }
      }
    }
  }
}

function praised(
  facts: Facts,
  { side, person: speaker }: Heard,
  at: { start: number; end: number },
): string | undefined {
  const { reading } = facts
  const said = reading.text(at)
  const wanted = side === 'officer' ? LEADING : SENIOR
  const named = within(mentionsIn(facts), at).find(
    ({ end, person, held }) =>
      end <= at.end &&
      person !== speaker &&
      held.some(({ role }) =>
        side === 'officer' ? memberRoles.has(role) && role !== 'ward-councillor' : role === 'officer-senior',
      ),
  )
  if (named) return named.person.name
  if (!wanted.test(said)) return undefined
  return side === 'officer' ? 'a leading member' : 'a senior officer'
}
