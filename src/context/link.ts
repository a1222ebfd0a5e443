import { memberRoles, type Role } from '../roles.js'
import type { RoleHeld } from './context.js'
import type { Compared, Difference, Link, LinkStatus, StatedSpeaker } from './link-facts.js'
import { explain } from './link-words.js'
import { isMemberStyle } from './person-names.js'
import {
  apart,
  sameBody,
  sameParty,
  samePortfolio,
  sameRole,
  sameWard,
  type StatedPost,
} from './posts-held.js'
import type { Hints, Looked, Register } from './register.js'

/** What a draft says beside the name that may tell between people. */
export const hintsOf = ({ title, post, party }: StatedSpeaker): Hints => ({ title, post, party })

/**
 * Holds a speaker against the register as of its day: who is meant, and whether they held the post stated.
 *
 * Undefined where there is nothing to look up: no name, or a post at another council.
 *
 * @param ours names of the council, with which to tell a post at another
 */
export function linkSpeaker(
  speaker: StatedSpeaker,
  register: Register,
  ours?: readonly string[],
): Link | undefined {
  const council = speaker.post?.council
  if (council !== undefined && ours !== undefined && !isOwnCouncil(council, ours)) return undefined
  if (speaker.how === 'unnamed') return linkHolder(speaker, register)
  const looked = register.find(speaker.name, hintsOf(speaker))
  const compared = looked.found === 'one' ? compare(speaker, looked, register) : unmatched(looked)
  return { ...compared, explanation: explain(speaker, compared, register) }
}

/** `The Leader said`: whoever holds that post. Of one held before or later, and of `a councillor`, nobody is looked for. */
function linkHolder(speaker: StatedSpeaker, register: Register): Link | undefined {
  const { post } = speaker
  if (!post || post.former || post.elect || !/^(?:the|our|council) /i.test(speaker.name)) return undefined
  const looked = register.holder(post)
  if (!looked) return undefined
  const compared: Compared =
    looked.found === 'one'
      ? { status: 'agrees', looked, held: register.rolesOf(looked.person), differs: [] }
      : unmatched(looked)
  return { ...compared, explanation: explain({ name: speaker.name }, compared, register) }
}

/** Whether a council named in a draft is ours: `Haringey` is in `London Borough of Haringey`. */
export const isOwnCouncil = (name: string, ours: readonly string[]): boolean =>
  ours.some((own) =>
    own.toLowerCase().includes(name.toLowerCase().replace(/ (?:borough|city|county|district)$/, '')),
  )

const unmatched = (looked: Exclude<Looked, { found: 'one' }>): Compared => ({
  status: looked.found === 'several' ? 'several' : 'not-found',
  looked,
  held: [],
  differs: [],
})

function compare(
  speaker: StatedSpeaker,
  looked: Extract<Looked, { found: 'one' }>,
  register: Register,
): Compared {
  const { person } = looked
  const held = register.rolesOf(person)
  const party: Difference[] =
    speaker.party !== undefined && person.party !== undefined && !sameParty(speaker.party, person.party)
      ? ['party']
      : []
  const done = (status: LinkStatus, differs: Difference[] = [], other?: RoleHeld): Compared => ({
    status,
    looked,
    held,
    ...(other ? { other } : {}),
    differs: [...differs, ...party],
  })
  if (person.roles.length === 0) return done('post-unstated')
  const former = register.formerRolesOf(person)
  const future = register.futureRolesOf(person)
  const stated = statedRoles(speaker)
  const { post } = speaker
  if (held.length === 0) {
    const due = future.find((role) => stated.some((roleClass) => sameRole({ roleClass }, role))) ?? future[0]
    if (due && (former.length === 0 || stated.some((roleClass) => sameRole({ roleClass }, due))))
      return done('not-yet', ['post'], due)
    const last = former.find((role) => stated.some((roleClass) => sameRole({ roleClass }, role)))
    return done('left', post && apart(post) ? [] : ['post'], last ?? former[0])
  }
  if (post && apart(post) && held.every(({ role }) => apart({ roleClass: role }))) return done('agrees')
  const lacking = stated.find((roleClass) => !held.some((role) => sameRole({ roleClass }, role)))
  if (lacking !== undefined) return elsewhen({ ...post, roleClass: lacking }, ['post'])
  if (!post) return done('post-unstated')
  const differs = detailsThatDiffer(post, held)
  return differs.length > 0 ? elsewhen(post, differs) : done('agrees')

  /** The post stated, with its portfolio and ward, may have been held before or be due later. */
  function elsewhen(asked: StatedPost, differs: Difference[]): Compared {
    const fits = (role: RoleHeld): boolean =>
      sameRole(asked, role) &&
      (asked.roleClass !== post?.roleClass || detailsThatDiffer(asked, [role]).length === 0) &&
      differs.every((key) => key === 'post' || key === 'party' || role[key] !== undefined)
    const before = former.find(fits)
    if (before) return done('former', differs, before)
    const after = future.find(fits)
    return after ? done('not-yet', differs, after) : done('post-differs', differs)
  }
}

/** The posts to be compared: those stated, or that of a councillor where the style alone says so. */
function statedRoles({ title, post }: StatedSpeaker): Role[] {
  if (!post) return isMemberStyle(title) ? ['ward-councillor'] : []
  // What else a person is outside the council is none of the register’s business.
  return [post.roleClass, ...(post.others ?? []).filter((role) => memberRoles.has(role))]
}

/** Portfolio, ward and body, where the register gives them and they are clearly others. */
function detailsThatDiffer(post: StatedPost, held: readonly RoleHeld[]): Difference[] {
  const details = [
    ['portfolio', samePortfolio, held.filter((role) => sameRole(post, role))],
    ['ward', sameWard, held],
    ['body', sameBody, held.filter((role) => sameRole(post, role))],
  ] as const
  return details.flatMap(([key, alike, roles]): Difference[] => {
    const stated = post[key]
    const known = roles.flatMap((role) => role[key] ?? [])
    return stated !== undefined && known.length > 0 && !known.some((one) => alike(one, stated)) ? [key] : []
  })
}
