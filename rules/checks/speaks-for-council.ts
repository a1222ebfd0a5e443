import { z } from 'zod'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { authorOf } from '../../src/judging/author.js'
import { quotedIn, reportedIn, type Heard } from '../../src/judging/heard.js'
import { oncePerRange } from '../../src/judging/once.js'
import type { CapacityMark } from '../../src/reading/capacity.js'
import { firstFrom, within } from '../../src/reading/in-order.js'
import type { Reading } from '../../src/reading/reading.js'
import { roleInWords, roles, type Role } from '../../src/roles.js'

const options = z.strictObject({
  allow: z.array(z.enum(roles)).default([]).describe('Posts whose holders may give the Council’s view.'),
  of: z
    .array(z.enum(roles))
    .optional()
    .describe(
      'Only holders of these posts are looked at; all members and political assistants where left out.',
    ),
  'any-words': z
    .boolean()
    .default(false)
    .describe('Whatever they say: their being quoted in a document of the Council is enough.'),
})

/** Words that speak for the Council belong to those who may. */
export const speaksForCouncil = defineCheck({
  name: 'speaks-for-council',
  about: 'Only those who may do so speak for the Council as a whole.',
  options,
  messages: {
    claims: {
      message: '{name}, {post}, speaks for the Council here (“{words}”), but is not one of those who may.',
      todo: 'Give the Council’s view in the words of {allowed}, or have {name} speak personally.',
    },
    reported: {
      message: '{name}, {post}, is reported as giving the Council’s view (“{words}”).',
      todo: 'Give the Council’s view in the words of {allowed}, or take this out.',
    },
    quoted: {
      message: '{name}, {post}, is quoted in a document of the Council.',
      todo: 'Take the words out: holders of this post do not comment for the Council.',
    },
  },
  *run(facts, given) {
    yield* byAuthor(facts, given)
    const council = given['any-words'] && facts.context.kind !== 'party-release'
    for (const heard of [...quotedIn(facts), ...reportedIn(facts)]) {
      if (!isAsked(heard, given)) continue
      const words = claimOf(facts, heard)
      const data = {
        name: heard.name,
        post: heard.speaker.post?.text ?? roleInWords(heard.roles[0] ?? 'other'),
        words,
        allowed: allowed(given.allow),
      }
      if (words !== undefined) {
        const reported = heard.quotation.reported === true
        yield {
          message: reported ? 'reported' : 'claims',
          status: reported ? 'possible' : 'breach',
          at: heard.at,
          data,
        }
      } else if (council)
        yield {
          message: 'quoted',
          status: isForGroup(facts, heard) ? 'possible' : 'breach',
          at: heard.at,
          data,
        }
    }
  },
})

/** What the author of a statement or a letter says for the Council, outside quotation marks. */
function* byAuthor(facts: Facts, given: z.infer<typeof options>): Generator<Observation> {
  const author = authorOf(facts)
  if (!author || given.of || author.side !== 'member') return
  if (author.roles.some((role) => given.allow.includes(role))) return
  for (const mark of facts.reading.capacities) {
    if (mark.capacity !== 'council' || facts.reading.voiceAt(mark.start).voice !== 'council') continue
    const { start, end } = facts.reading.sentenceAt(mark.start)
    yield {
      message: 'claims',
      status: 'breach',
      at: { start, end },
      data: {
        name: author.name,
        post: author.post ?? 'a member of the council',
        words: facts.reading.text(mark),
        allowed: allowed(given.allow),
      },
    }
  }
}

function isAsked({ roles: held, side, speaker }: Heard, { allow, of }: z.infer<typeof options>): boolean {
  if (of) return of.some((role) => held.includes(role) || speaker.post?.roleClass === role)
  return (side === 'member' || side === 'assistant') && !held.some((role) => allow.includes(role))
}

/** Whether the sentence that gives the words to somebody says that they speak for a party group. */
function isForGroup({ reading }: Facts, { quotation, at }: Heard): boolean {
  const { start, end } = reading.sentenceAt(quotation.attribution?.start ?? at.start)
  return speaksForParty(reading, { start, end })
}

const speaksForParty = oncePerRange(
  (reading, range) =>
    within(reading.capacities, range).some(({ capacity }) => capacity === 'party') &&
    /\b(?:speaking|speaks|spoke) (?:for|on behalf of)\b/i.test(reading.prose.slice(range.start, range.end)),
)

const forCouncil = new WeakMap<Reading, readonly CapacityMark[]>()

/** Words for the Council, kept apart from those of other capacities, since every speaker is held against them. */
function councilMarks(reading: Reading): readonly CapacityMark[] {
  let marks = forCouncil.get(reading)
  if (!marks) {
    marks = reading.capacities.filter(({ capacity }) => capacity === 'council')
    forCouncil.set(reading, marks)
  }
  return marks
}

/** The words with which a speaker claims to give the Council's view: in what they say, or beside it. */
function claimOf({ reading }: Facts, { at, quotation }: Heard): string | undefined {
  const sentence = quotation.attribution && reading.sentenceAt(quotation.attribution.start)
  const marks = councilMarks(reading)
  const inside = within(marks, at).find(({ end }) => end <= at.end)
  const next = sentence ? firstFrom(marks, sentence.start) : undefined
  const beside = sentence && next && next.start < sentence.end ? next : undefined
  const mark = inside && beside ? (beside.start <= inside.start ? beside : inside) : (inside ?? beside)
  return mark && reading.text(mark)
}

function allowed(allow: readonly Role[]): string {
  const names = allow.map((role) => `the ${roleInWords(role)}`)
  return names.length < 2
    ? (names[0] ?? 'one who may')
    : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
