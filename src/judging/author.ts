import type { Person, RoleHeld } from '../context/context.js'
import { postInWords } from '../context/posts-held.js'
import type { Range } from '../document/offset-map.js'
import { findBareNames, findTitledNames, isCouncillorTitle } from '../reading/people/names.js'
import { describePost } from '../reading/posts/beside.js'
import type { Post } from '../reading/posts/read-post.js'
import { memberRoles, type Role } from '../roles.js'
import type { Facts } from './check.js'

/** Who speaks throughout a statement or a letter: its author, as the draft and its metadata name them. */
export interface Author {
  /** As the draft or the metadata has it: `Cllr Ada Finch`. */
  name: string
  /** Where the draft names them as its author; null where only the metadata does. */
  at: Range | null
  side: 'member' | 'officer' | 'other'
  person?: Person
  held: readonly RoleHeld[]
  roles: readonly Role[]
  /** The post the draft gives beside the name, in words; that of the register where it gives none. */
  post?: string
  /** Whether the draft itself gives a post. */
  stated: boolean
}

/** `Statement by Cllr NAME`, `From: NAME` */
const BY =
  /\b(?:statement|letter|message|press statement|column|blog) (?:by|from)\s*:?\s*|^(?:from|by)\s*:?\s+/imu
const OFFICERS: readonly Role[] = ['officer', 'officer-senior', 'head-of-group-office', 'political-assistant']

/** How much of the start and of the end of a draft is read for its author. */
const NEAR = 400

/**
 * The author of a statement, a letter or a party release: named by `issuingBody`, at its head (`Statement by …`) or in its
 * signature. Undefined for releases, which have none.
 */
export function authorOf(facts: Facts): Author | undefined {
  const { context, reading, register } = facts
  if (
    !['member-statement', 'officer-statement', 'open-letter', 'party-release', 'election-material'].includes(
      context.kind,
    )
  )
    return undefined
  const given = context.issuingBody
  const stated = headed(facts) ?? signed(facts)
  const name = stated?.name ?? given
  if (name === undefined) return undefined
  const looked =
    register?.find(given ?? name).found === 'one' ? register.find(given ?? name) : register?.find(name)
  const person = looked?.found === 'one' && looked.certain ? looked.person : undefined
  if (stated === undefined && person === undefined && !/^(?:cllr|councillor|coun)\b/i.test(name))
    return undefined
  const held = person ? register!.rolesOf(person) : []
  const beside = stated && describePost(reading.prose, stated.mention)
  const post: Post | undefined = beside?.post
  const roles = held.length > 0 ? held.map(({ role }) => role) : post ? [post.roleClass] : []
  const isMember =
    roles.some((role) => memberRoles.has(role)) || isCouncillorTitle(/^\p{L}+/u.exec(name)?.[0])
  const side = isMember ? 'member' : roles.some((role) => OFFICERS.includes(role)) ? 'officer' : 'other'
  const words = post?.text ?? (held[0] ? postInWords(held[0]) : undefined)
  return {
    name,
    at: stated ? stated.at : null,
    side,
    ...(person ? { person } : {}),
    held,
    roles,
    ...(words === undefined ? {} : { post: words }),
    stated: post !== undefined,
  }
}

interface Stated {
  name: string
  at: Range
  mention: ReturnType<typeof findTitledNames>[number]
}

function headed({ reading }: Facts): Stated | undefined {
  const head = reading.prose.slice(0, NEAR)
  const match = BY.exec(head)
  if (!match) return undefined
  const from = match.index + match[0].length
  const mention = nameAt(reading.prose, from, from + 80)
  return mention && mention.start <= from + 6
    ? { name: reading.text(mention), at: { start: match.index, end: mention.end }, mention }
    : undefined
}

/** The name in the last blocks, after the farewell or on a line of its own. */
function signed({ reading }: Facts): Stated | undefined {
  const blocks = reading.document.blocks.slice(-6)
  const farewell = blocks.findIndex(({ start, end }) =>
    /^(?:yours|kind regards|best wishes|regards|sincerely|with (?:best|kind|warm))/i.test(
      reading.prose.slice(start, end).trim(),
    ),
  )
  // Without a farewell, a last line that is a name, with or without a post.
  const last = blocks.filter(({ start, end }) => /\p{L}/u.test(reading.prose.slice(start, end))).slice(-1)
  const lone = last.filter(({ start, end }) =>
    /^(?:Cllr|Councillor|Coun)\b[^.!?]{2,80}$/u.test(reading.prose.slice(start, end).trim()),
  )
  for (const block of farewell >= 0 ? blocks.slice(farewell) : lone) {
    const mention = nameAt(reading.prose, block.start, block.end)
    if (mention)
      return { name: reading.text(mention), at: { start: mention.start, end: mention.end }, mention }
  }
  return undefined
}

function nameAt(prose: string, start: number, end: number): Stated['mention'] | undefined {
  const [titled] = findTitledNames(prose, start, Math.min(end, prose.length))
  if (titled) return titled
  return findBareNames(prose, start, Math.min(end, prose.length))[0]
}
