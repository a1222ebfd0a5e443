import { memberRoles, roleInWords, type Role } from '../roles.js'
import type { RoleHeld } from './context.js'

/** A post as a draft states it. */
export interface StatedPost {
  roleClass: Role
  /** The words of the draft. */
  text?: string | undefined
  portfolio?: string | undefined
  body?: string | undefined
  ward?: string | undefined
  /** Other posts in the same breath. */
  others?: readonly Role[] | undefined
}

/** Posts held outside the council, of which its register need not know. */
const OUTSIDE = new Set<Role>([
  'mp',
  'minister',
  'candidate',
  'external-person',
  'other',
  'union-representative',
  'spokesperson-unnamed',
])

/** True for a post that nobody holds as a member or officer of the council. */
export const apart = ({ roleClass }: StatedPost): boolean => OUTSIDE.has(roleClass)

/** Posts that a draft may name in either way. */
const ALIKE: readonly (readonly Role[])[] = [
  ['committee-chair', 'scrutiny-chair'],
  ['officer', 'officer-senior'],
  ['opposition-leader', 'group-leader'],
]

/** Posts that bring another with them: the Leader sits in the Cabinet. */
const BRINGS: Partial<Record<Role, readonly Role[]>> = {
  'cabinet-member': ['leader', 'deputy-leader', 'elected-mayor'],
  'committee-member': ['committee-chair', 'scrutiny-chair', 'vice-chair'],
}

/** Whether a post held is of the class stated, portfolio and ward aside. Every member of the council is a councillor. */
export function sameRole({ roleClass }: StatedPost, held: RoleHeld): boolean {
  if (roleClass === 'ward-councillor') return memberRoles.has(held.role) && held.role !== 'co-opted-member'
  return (
    held.role === roleClass ||
    ALIKE.some((roles) => roles.includes(roleClass) && roles.includes(held.role)) ||
    (BRINGS[roleClass]?.includes(held.role) ?? false)
  )
}

const SMALL = new Set(
  'the of and for our a an in to at with ward wards council councils borough city county district town services service affairs matters issues'.split(
    ' ',
  ),
)
const OF_BODIES = new Set('committee sub subcommittee panel board commission group'.split(' '))

/** Content words, lower case, without accents, points and plural endings. */
function wordsOf(text: string, without: ReadonlySet<string> = SMALL): Set<string> {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?(?![\p{L}])/gu, 's')
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu)
  return new Set((words ?? []).filter((word) => !without.has(word)).map(stem))
}

const stem = (word: string): string => {
  if (word === 'saint') return 'st'
  return word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : word
}

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word))

/** Whether two are the same, or one the other shortened. */
const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => within(a, b) || within(b, a)

/**
 * Whether two portfolios may be one: the order of the words, `and` or `&`, and small words aside. One that is a part
 * of the other is the same portfolio shortened, and so are two that share one of their subjects.
 */
export function samePortfolio(a: string, b: string): boolean {
  const [all, other] = [wordsOf(a), wordsOf(b)]
  if (same(all, other)) return true
  const subjects = (text: string): Set<string>[] =>
    text
      .split(/[,;&/]|\band\b/i)
      .map((subject) => wordsOf(subject))
      .filter(({ size }) => size > 0)
  const others = subjects(b)
  return subjects(a).some((subject) => others.some((one) => same(subject, one)))
}

/** Whether two names of a ward may be one: `St Ann’s ward` and `Saint Anns`. */
export const sameWard = (a: string, b: string): boolean => same(wordsOf(a), wordsOf(b))

/** Whether two names of a committee may be one: `Planning Committee` and `Planning Sub-Committee`. */
export const sameBody = (a: string, b: string): boolean => {
  const without = new Set([...SMALL, ...OF_BODIES])
  return same(wordsOf(a, without), wordsOf(b, without))
}

/** Short names of parties, and the first word of their long ones. */
const PARTIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:lab|labour)\b/, 'labour'],
  [/^(?:con|cons|conservatives?|tory|tories)\b/, 'conservative'],
  [/^(?:ld|lib ?dems?|liberal democrats?)\b/, 'liberal democrat'],
  [/^(?:grn|greens?)\b/, 'green'],
  [/^(?:ind|independents?)\b/, 'independent'],
  [/^(?:ref|reform)\b/, 'reform'],
  [/^(?:pc|plaid)\b/, 'plaid'],
  [/^(?:snp|scottish national)\b/, 'snp'],
]

/** Whether two names of a party mean one. */
export function sameParty(a: string, b: string): boolean {
  const [x, y] = [partyKey(a), partyKey(b)]
  return x === y
}

function partyKey(party: string): string {
  const plain = party
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\P{L}+/gu, ' ')
    .trim()
  return PARTIES.find(([pattern]) => pattern.test(plain))?.[1] ?? plain.replace(/ party$/, '')
}

/** A post held, as people say it: `Cabinet Member for Housing`, `chair of the Licensing Committee`. */
export function postInWords({ role, title, portfolio, ward, body, group, union }: RoleHeld): string {
  if (title !== undefined && !memberRoles.has(role)) return title
  const words = roleInWords(role)
  if (body !== undefined && /-chair$/.test(role))
    return `${words.replace('committee ', '').replace('scrutiny ', '')} of ${withArticle(body)}`
  if (body !== undefined && role === 'committee-member') return `member of ${withArticle(body)}`
  if (group !== undefined && role === 'group-leader')
    return `leader of the ${group.replace(/ group$/i, '')} group`
  const of = ward ?? portfolio
  const where = body ?? group ?? union
  return `${words}${of !== undefined ? ` for ${of}` : where !== undefined ? ` (${where})` : ''}`
}

const withArticle = (body: string): string => (/^(?:the|full council)\b/i.test(body) ? body : `the ${body}`)

/** `A`, `A and B`, `A, B and C`. */
export const listed = (items: readonly string[], joiner = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`
