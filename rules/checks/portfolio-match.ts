import { z } from 'zod'
import type { RoleHeld } from '../../src/context/context.js'
import { postInWords } from '../../src/context/posts-held.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { bodyConcerned, isSameBody, matterOf, sectionOf } from '../../src/judging/concern.js'
import { oncePerFacts, oncePerRange } from '../../src/judging/once.js'
import { quotedIn, reportedIn, type Heard } from '../../src/judging/heard.js'
import { fieldsOf, overlapOf, type Overlap } from '../../src/reading/topics.js'
import { roles, type Role } from '../../src/roles.js'

const options = z.strictObject({
  roles: z
    .array(z.enum(roles))
    .min(1)
    .describe('Holders of these posts speak on their own subjects: a portfolio, a committee.'),
  'or-decided': z
    .boolean()
    .default(false)
    .describe('Or on what the Cabinet or Executive has decided, whoever holds the portfolio.'),
})
type Options = z.infer<typeof options>

/** Posts that speak for the whole council, whatever else their holder does. */
const WHOLE_COUNCIL = new Set<Role>(['leader', 'deputy-leader', 'elected-mayor'])
const CHAIRS = new Set<Role>(['committee-chair', 'scrutiny-chair', 'vice-chair'])

/**
 * Whether those who speak do so on their own subjects. A suggestion with its reasons, never a certainty: words and
 * fields of work of the portfolio are laid beside the subjects, the headline and the words quoted. It is a breach only
 * where nothing overlaps and the register has somebody else for the subject.
 */
export const portfolioMatch = defineCheck({
  name: 'portfolio-match',
  about: 'Members speak within their portfolio, or on the work of the committee they chair.',
  options,
  messages: {
    another: {
      message:
        '{name} speaks here as {post}. Nothing ties that to the subject ({subject}), which the register gives to {holder} ({holderPost}): {why}.',
      todo: 'Quote {holder} instead, or give the subject that makes this a matter for {name}.',
    },
    apart: {
      message:
        '{name} speaks here as {post}. Neither the subjects, the headline nor the words quoted ({subject}) have a word or a field of work in common with that.',
      todo: 'Make sure that this is within the responsibilities of {name}; if not, quote the member whose subject it is.',
    },
  },
  *run(facts, given) {
    const seen = new Set<string>()
    for (const heard of [...quotedIn(facts), ...reportedIn(facts)]) {
      const key = facts.context.kind === 'newsletter' ? `${heard.name} ${heard.at.start}` : heard.name
      if (seen.has(key)) continue
      const observation = judge(facts, given, heard)
      if (!observation) continue
      seen.add(key)
      yield heard.quotation.reported ? { ...observation, status: 'possible' } : observation
    }
  },
})

function judge(facts: Facts, given: Options, heard: Heard): Observation | undefined {
  const posts = postsOf(heard)
  if (heard.side !== 'member' || posts.some(({ role }) => WHOLE_COUNCIL.has(role))) return undefined
  const mine = posts.filter(({ role }) => given.roles.includes(role))
  if (mine.length === 0) return undefined
  const { matter, subject } = concernOf(facts, heard)
  if (matter.trim() === '') return undefined
  const fields = posts.flatMap(({ portfolio, body }) => portfolio ?? body ?? [])
  if (fields.length === 0) return undefined
  const concerned = bodyConcerned(facts)
  if (concerned && posts.some(({ body }) => body !== undefined && isSameBody(facts, body, concerned.name)))
    return undefined
  // A body or portfolio of no known field, such as Overview and Scrutiny, may speak on anything.
  if (mine.every(({ role, body }) => CHAIRS.has(role) && (body === undefined || fieldsOf(body).size === 0)))
    return undefined
  if (given['or-decided'] && isDecided(facts, matter)) return undefined
  const said = heard.quotation.text
  if (fields.some((field) => overlapWith(facts, field, matter) ?? overlapOf(field, said))) return undefined
  const post = heard.speaker.post?.text ?? postInWords(mine[0]!)
  const other = mine.some(({ role }) => role === 'cabinet-member')
    ? anotherHolder(facts, heard, matter)
    : undefined
  const data = { name: heard.name, post, subject }
  if (other)
    return {
      message: 'another',
      status: 'breach',
      at: heard.at,
      data: {
        ...data,
        holder: other.name,
        holderPost: postInWords(other.held),
        why: reason(other.overlap),
      },
    }
  // With no register, or on a matter in no known field, words alone say little; and committees, those of scrutiny above
  // all, range more widely than their names.
  const advises =
    heard.held.length === 0 || isOfNoField(facts, matter) || mine.every(({ role }) => CHAIRS.has(role))
  return {
    message: 'apart',
    status: 'possible',
    at: heard.at,
    data,
    ...(advises ? { atMost: 'info' as const } : {}),
  }
}

/** Whether the record has a decision of the Cabinet or Executive on the matter. */
const isDecided = (facts: Facts, matter: string): boolean =>
  (facts.context.decisions ?? []).some(
    ({ body, what, topic, status }) =>
      /\b(?:cabinet|executive)\b/i.test(body) &&
      status !== 'proposed' &&
      overlapWith(facts, `${what ?? ''}\n${topic ?? ''}`, matter) !== undefined,
  )

/** What the words are to be held against: the release's subjects and headline; in a newsletter, the piece they stand in. */
function concernOf(facts: Facts, { at }: Heard): Matter {
  if (facts.context.kind !== 'newsletter') return matterOfAll(facts)
  const { document } = facts.reading
  return matterOfPiece(facts.reading, document.blockAt(at.start) ?? { start: at.start, end: at.start })
}

interface Matter {
  matter: string
  subject: string
}

const matterOfAll = oncePerFacts((facts: Facts): Matter => {
  const { given, headline, opening } = matterOf(facts)
  return given === ''
    ? { matter: opening, subject: `“${(headline.trim() || opening.trim()).slice(0, 80)}”` }
    : { matter: `${given}\n${headline}`, subject: given.replaceAll('\n', ', ') }
})

const matterOfPiece = oncePerRange((reading, { start, end }): Matter => {
  const heading = sectionOf({ reading }, start)
  return { matter: `${heading}\n${reading.prose.slice(start, end)}`, subject: `“${heading}”` }
})

const overlaps = oncePerFacts((): Map<string, Map<string, Overlap | undefined>> => new Map())

/** What a field has in common with a matter; worked out once for both, however many speak. */
function overlapWith(facts: Facts, field: string, matter: string): Overlap | undefined {
  const kept = overlaps(facts)
  let of = kept.get(matter)
  if (!of) kept.set(matter, (of = new Map<string, Overlap | undefined>()))
  if (!of.has(field)) of.set(field, overlapOf(field, matter))
  return of.get(field)
}

const ofNoField = oncePerFacts((): Map<string, boolean> => new Map())

function isOfNoField(facts: Facts, matter: string): boolean {
  const kept = ofNoField(facts)
  const known = kept.get(matter) ?? fieldsOf(matter).size === 0
  kept.set(matter, known)
  return known
}

/** Posts of the register; where it has none for certain, the one the draft states. */
function postsOf({ held, speaker }: Heard): readonly RoleHeld[] {
  if (held.length > 0) return held
  const { post } = speaker
  if (!post) return []
  const { roleClass: role, portfolio, body, ward } = post
  return [
    {
      role,
      ...(portfolio === undefined ? {} : { portfolio }),
      ...(body === undefined ? {} : { body }),
      ...(ward === undefined ? {} : { ward }),
    },
  ]
}

function anotherHolder(
  facts: Facts,
  { person }: Heard,
  matter: string,
): { name: string; held: RoleHeld; overlap: Overlap } | undefined {
  const { register } = facts
  for (const other of register?.people ?? []) {
    if (other === person) continue
    for (const held of register!.rolesOf(other)) {
      if (held.role !== 'cabinet-member' || held.portfolio === undefined) continue
      const overlap = overlapWith(facts, held.portfolio, matter)
      if (overlap) return { name: other.name, held, overlap }
    }
  }
  return undefined
}

const reason = ({ words, fields }: Overlap): string =>
  words.length > 0 ? `both speak of ${words.join(', ')}` : `both belong to ${fields.join(', ')}`
