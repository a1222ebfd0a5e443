import type { RoleHeld } from '../context/context.js'
import { simplify } from '../reading/fold.js'
import { PARTY_ADJECTIVE, PARTY_PLURAL } from '../reading/posts/bodies.js'
import { phrasesOf, readPost, type Post } from '../reading/posts/read-post.js'
import { memberRoles, type Role } from '../roles.js'
import { trimMarks } from './plain-text.js'

/** The posts that the words of a system say a councillor holds. */
export interface KeyPosts {
  roles: RoleHeld[]
  /** Posts that are none Evenhand knows. They are among `roles`, as `other`. */
  unknown: string[]
}

/** Classes that are no post of a councillor: in a list of key posts the words mean something else. */
const isKnown = (role: Role): boolean =>
  (memberRoles.has(role) && role !== 'ward-councillor') || role === 'mp' || role === 'minister'

/** Marks that stand between two posts; a full stop only after a whole word, so that `St. Ann’s` is not cut. */
const BETWEEN = /[;|•]|(?<=[\p{L})]{4})\. (?=\p{Lu})/u

/** The councillor’s ordinary seat, which the ward says already. */
const ORDINARY = /^(?:ward |borough |city |county |district )?(?:councillor|cllr|member of the council)$/

/**
 * Reads what ModernGov calls key posts: `Deputy Leader and Cabinet Member for Housing; Chair, Licensing Committee`.
 *
 * The words are those of the council’s own system, so each phrase is a post and nothing else: a chair’s body is all
 * that follows, and nobody named here is from outside the council.
 *
 * @param group the political group of the councillor, for a `Group Leader` whose group is not said
 */
export function readKeyPosts(written: string, group?: string): KeyPosts {
  const roles: RoleHeld[] = []
  const unknown: string[] = []
  for (const words of postsIn(written)) {
    if (ORDINARY.test(simplify(words))) continue
    const role = roleOf(words, group)
    roles.push(role)
    if (role.role === 'other') unknown.push(words)
  }
  return { roles, unknown }
}

function postsIn(written: string): string[] {
  return written
    .split(BETWEEN)
    .map(unwrapped)
    .flatMap(inFull)
    .flatMap((piece) => phrasesOf(simplify(piece)).map(({ start, end }) => piece.slice(start, end)))
    .map((words) => trimMarks(unwrapped(words)))
    .filter((words) => /\p{L}{2}/u.test(words))
}

/** Without brackets around the whole, and without one that was opened or closed in another phrase. */
function unwrapped(words: string): string {
  const text = words.trim()
  const whole = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(text)
  if (whole) return whole[1]!.trim()
  const opened = text.split('(').length
  const closed = text.split(')').length
  if (opened > closed) return without(text, text.startsWith('(') ? 0 : text.lastIndexOf('('))
  return opened < closed ? without(text, text.lastIndexOf(')')) : text
}

const without = (text: string, at: number): string =>
  `${text.slice(0, at).trim()} ${text.slice(at + 1).trim()}`.trim()

/** Short forms written out: one head for two posts, and a portfolio with no head at all. */
function inFull(piece: string): string[] {
  const both =
    /^((?:the )?(?:leader|deputy leader) of (?:the )?council),? (?:and|&) (?:of )?(the )?(?!leader\b|deputy\b)(.*\bgroup)$/i.exec(
      piece,
    )
  if (both)
    return [
      both[1]!,
      `${/^(?:the )?deputy/i.test(both[1]!) ? 'Deputy ' : ''}Leader of ${both[2] ?? 'the '}${both[3]!}`,
    ]
  return [piece.replace(/(^|, )portfolio ?[:–-] ?/i, '$1Portfolio Holder for ')]
}

/** `Chair, Licensing Committee`, `Vice-Chairman: Audit`, `Area Chair of …`: the body is all that follows. */
const CHAIRS =
  /^(?:the |area |group )?(?:(vice|deputy|depute|assistant)[- ]?)?(?:co-?|joint )?(?:chair(?:man|woman|person)?|convenor|convener)\b[\s,:–-]*(?:(?:of|for|to) )?(?:the )?/

/** `Adults, Health and Leisure Portfolio Holder`: the field is all that comes before. */
const HOLDS =
  /^(.{3,}?) (?:deputy |assistant )?(?:portfolio holder|(?:cabinet|executive) member|spokes(?:person|man|woman))$/
/** `Cabinet Member Housing and Planning`: the field is all that follows. */
const FIELD =
  /^(?:the |deputy |assistant |advisory |shadow |lead )*(?:(?:cabinet|executive) (?:member|councillor)|portfolio holder|lead member) (?!for\b|of\b|with\b|and\b|without\b|to\b)(.{3,})$/

const PARTY = new RegExp(String.raw`\b(?:${PARTY_ADJECTIVE}|${PARTY_PLURAL}|uk independence)\b`, 'u')

function roleOf(words: string, group: string | undefined): RoleHeld {
  const simple = simplify(words)
  const post = readPost(words)
  const title = { title: words }
  if (post?.former || post?.elect || /^(?:the )?(?:lady |lord )?mayoress\b/.test(simple))
    return { role: 'other', ...title }
  const chair = chairOf(words, simple, post)
  if (chair) return { ...chair, ...title }
  const leads = leaderOfGroup(words, simple, post, group)
  if (leads) return { ...leads, ...title }
  if (!post || !isKnown(post.roleClass)) return { role: 'other', ...title }
  const portfolio = portfolioOf(words, simple, post)
  return {
    role:
      post.roleClass === 'civic-mayor' && /\b(?:deputy|depute|vice)\b/.test(simple)
        ? 'deputy-civic-mayor'
        : post.roleClass,
    ...(portfolio ? { portfolio } : {}),
    ...(post.body && !memberOfCouncilAsAWhole(post.roleClass) ? { body: post.body } : {}),
    ...title,
  }
}

/** The Mayor and the Chair of the Council preside over the council: they have no body of their own. */
const memberOfCouncilAsAWhole = (role: Role): boolean =>
  role === 'civic-mayor' || role === 'deputy-civic-mayor' || role === 'elected-mayor'

function chairOf(words: string, simple: string, post: Post | undefined): RoleHeld | undefined {
  const match = CHAIRS.exec(simple)
  if (!match || (post && memberOfCouncilAsAWhole(post.roleClass))) return undefined
  const body = trimMarks(words.slice(match[0].length))
  const read = post?.roleClass
  const role =
    read === 'committee-chair' || read === 'scrutiny-chair' || read === 'vice-chair'
      ? read
      : match[1]
        ? 'vice-chair'
        : readPost(`Chair of ${body}`)?.roleClass === 'scrutiny-chair'
          ? 'scrutiny-chair'
          : 'committee-chair'
  return { role, ...(body === '' ? {} : { body }) }
}

/** `Leader of the Labour Group`, `Liberal Democrat - Deputy Leader`: of a group, not of the council. */
function leaderOfGroup(
  words: string,
  simple: string,
  post: Post | undefined,
  group: string | undefined,
): RoleHeld | undefined {
  const leads = post?.roleClass === 'leader' || post?.roleClass === 'deputy-leader'
  const ofGroup = /\bgroup\b/.test(simple) || PARTY.test(simple)
  if (post?.roleClass !== 'group-leader' && !(ofGroup && (leads || /\bleader\b/.test(simple))))
    return undefined
  const named = groupNamed(words) ?? group
  return { role: 'group-leader', ...(named ? { group: named } : {}) }
}

function groupNamed(words: string): string | undefined {
  const match =
    /\bleader(?: of|,| -| –|:)? (?:the )?(.+?)(?: party)?(?: (?:group|gorup))?$/i.exec(words) ??
    /^(.+?)(?: party)?(?: group)?(?: -| –|:|,)? (?:joint |co-?)?(?:group )?(?:deputy )?leader$/i.exec(words)
  const name = match && trimMarks(match[1]!)
  return name &&
    !/^(?:deputy|depute|joint|the|group|council|(?:of )?(?:the )?(?:council|opposition)\b.*)$/i.test(name)
    ? name
    : undefined
}

function portfolioOf(words: string, simple: string, post: Post): string | undefined {
  const before = HOLDS.exec(simple)
  if (before && !/^(?:cabinet|executive|the|lead|deputy|shadow|opposition)$/.test(before[1]!))
    return trimMarks(words.slice(0, before[1]!.length))
  if (post.portfolio) return post.portfolio
  const after = FIELD.exec(simple)
  return after ? trimMarks(words.slice(-after[1]!.length)) : undefined
}
