import { z } from 'zod'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { authorOf, type Author } from '../../src/judging/author.js'
import { quotedIn, type Heard } from '../../src/judging/heard.js'
import { oncePerFacts, oncePerRange } from '../../src/judging/once.js'
import type { Capacity } from '../../src/reading/capacity.js'
import { within } from '../../src/reading/in-order.js'
import type { Range } from '../../src/document/offset-map.js'
import type { Role } from '../../src/roles.js'

const options = z.strictObject({
  'post-is-enough': z
    .enum(['any', 'office'])
    .default('any')
    .describe(
      'any: the title of any post says the capacity. office: that of an office holder (Cabinet, chair, Mayor) does; a ward councillor or the opposition must say it in words.',
    ),
  personal: z
    .boolean()
    .default(false)
    .describe('It must say that the words are personal, unless the speaker may give the Council’s view.'),
})

const OFFICES = new Set<Role>([
  'leader',
  'deputy-leader',
  'cabinet-member',
  'deputy-cabinet-member',
  'committee-chair',
  'scrutiny-chair',
  'vice-chair',
  'elected-mayor',
  'civic-mayor',
  'deputy-civic-mayor',
])
const VIEW_HOLDERS = new Set<Role>([
  'leader',
  'cabinet-member',
  'committee-chair',
  'scrutiny-chair',
  'elected-mayor',
])

/** A member who speaks says in what capacity: a post, a ward, personally, for the Council or for a party group. */
export const capacityStated = defineCheck({
  name: 'capacity-stated',
  about: 'Members who speak say in what capacity they do.',
  options,
  messages: {
    none: {
      message: 'Nothing says in what capacity {name} speaks.',
      todo: 'Say beside the name whether {name} speaks for the Council, as ward member, personally or for a party group.',
    },
    inWords: {
      message:
        '{name} is given as {post}, but not whether the words are for the Council, for a party or personal.',
      todo: 'Say in words for whom {name} speaks.',
    },
    both: {
      message: '{name} speaks both as {post} and for a party group.',
      todo: 'Decide in which capacity {name} speaks, and give only that.',
    },
    personal: {
      message:
        'Nothing says that {name} speaks personally, and {name} is not one of those who give the Council’s view.',
      todo: 'Say that {name} speaks personally, or leave the words to one who may give the Council’s view.',
    },
  },
  *run(facts, given) {
    const seen = new Set<string>()
    const author = authorOf(facts)
    if (author?.side === 'member') {
      const observation = judgeAuthor(facts, given, author)
      if (observation) yield observation
      seen.add(author.name)
    }
    yield* lettersSigned(facts)
    for (const heard of quotedIn(facts)) {
      if (author && (heard.person ? heard.person === author.person : heard.name === author.name)) continue
      if (heard.side !== 'member' || heard.speaker.how === 'unnamed' || seen.has(heard.name)) continue
      const observation = judge(facts, given, heard)
      seen.add(heard.name)
      if (observation) yield observation
    }
  },
})

/** Of the author of a statement or a letter, any words of capacity in it will do. */
function judgeAuthor(
  { reading, context }: Facts,
  given: z.infer<typeof options>,
  author: Author,
): Observation | undefined {
  const { name, at, post, roles } = author
  const data = { name, post }
  const marks = reading.capacities.map(({ capacity }) => capacity)
  if (given.personal) {
    if (
      roles.some((role) => VIEW_HOLDERS.has(role)) ||
      marks.some((mark) => mark !== 'council' && mark !== 'office')
    )
      return undefined
    return { message: 'personal', status: 'possible', at, data }
  }
  if (marks.length > 0 || reading.issuerLabel.disclaimer !== undefined) return undefined
  if (context.kind === 'party-release' || context.kind === 'election-material') return undefined
  if (!author.stated) return { message: 'none', status: 'breach', at, data }
  const isOffice = roles.some((role) => OFFICES.has(role))
  if (given['post-is-enough'] === 'office' && !isOffice)
    return { message: 'inWords', status: 'possible', at, data, atMost: 'info' }
  return undefined
}

/** A name with a councillor's style and nothing else, after the last sentence. */
const SIGNED = /[.!?]["']?\s+((?:Cllr|Councillor|Coun\.?)(?: \p{Lu}[\p{L}'.-]{0,30}){1,4})$/u

/** A letter printed with others, signed by a councillor on a line of its own and with no word of capacity. */
function* lettersSigned({ reading, context }: Facts): Generator<Observation> {
  if (context.kind !== 'newsletter') return
  for (const { start, end } of reading.document.blocks) {
    const words = reading.prose.slice(start, end).trimEnd()
    const last = SIGNED.exec(words.slice(-120))?.[1]
    if (last === undefined) continue
    const says = within(reading.capacities, { start, end }).some((mark) => mark.end <= end)
    if (says || /\b(?:ward|local) (?:member|councillor)s?\b|\bmember for\b/i.test(words)) continue
    yield {
      message: 'none',
      status: 'breach',
      at: { start, end: start + words.length },
      data: { name: last },
    }
  }
}

function judge(facts: Facts, given: z.infer<typeof options>, heard: Heard): Observation | undefined {
  const { reading, context } = facts
  const { speaker, name } = heard
  const at = attributionOf(heard)
  const marks = capacitiesBeside(facts, heard)
  const stated = speaker.post && speaker.post.roleClass !== 'other' ? speaker.post : undefined
  const data = { name, post: stated?.text }
  if (given.personal) {
    if (heard.roles.some((role) => VIEW_HOLDERS.has(role))) return undefined
    if ([...marks].some((capacity) => capacity !== 'council' && capacity !== 'office')) return undefined
    return { message: 'personal', status: 'possible', at, data }
  }
  const ofParty = marks.has('party')
  if (stated && OFFICES.has(stated.roleClass) && ofParty && context.kind !== 'party-release')
    return { message: 'both', status: 'possible', at, data }
  if (marks.size > 0 || speaker.party !== undefined || context.kind === 'party-release') return undefined
  const inWords = given['post-is-enough'] === 'office' && stated && !OFFICES.has(stated.roleClass)
  if (stated !== undefined && !inWords) return undefined
  // A release that says whose it is says it for everyone in it.
  if (reading.issuerLabel.disclaimer !== undefined) return undefined
  if (stated === undefined) return { message: 'none', status: 'breach', at, data }
  return { message: 'inWords', status: 'possible', at, data, atMost: 'info' }
}

/** The words that say who speaks; the quotation itself where there are none. */
const attributionOf = ({ quotation, speaker, at }: Heard): Range => quotation.attribution ?? speaker.at ?? at

/**
 * The capacities that words about this speaker give: in what they say or beside it, or anywhere in a statement of which
 * they are the only member who speaks.
 */
function capacitiesBeside(facts: Facts, { quotation, at }: Heard): ReadonlySet<Capacity> {
  const { reading, context } = facts
  const own =
    context.kind === 'member-statement' || context.kind === 'party-release' || context.kind === 'open-letter'
  if (own && isOneMember(facts)) return new Set(reading.capacities.map(({ capacity }) => capacity))
  const inside = within(reading.capacities, at).filter(({ end }) => end <= at.end)
  const place = reading.document.blockAt(quotation.attribution?.start ?? at.start) ?? at
  return new Set([...inside.map(({ capacity }) => capacity), ...capacitiesIn(reading, place)])
}

const capacitiesIn = oncePerRange(
  (reading, range) => new Set(within(reading.capacities, range).map(({ capacity }) => capacity)),
)

/** Whether no more than one member is quoted. */
const isOneMember = oncePerFacts(
  (facts: Facts) =>
    new Set(quotedIn(facts).flatMap(({ side, name }) => (side === 'member' ? [name] : []))).size <= 1,
)
