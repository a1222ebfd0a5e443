import { z } from 'zod'
import { GOVERNMENT } from '../lexicons/letters.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import type { Letter, Signer } from '../../src/reading/letters.js'
import { isCouncillorTitle } from '../../src/reading/people/names.js'
import { memberRoles, roleInWords, roles, type Role } from '../../src/roles.js'
import { addressesUsed, emailsUsed } from './addresses-used.js'
import { bodyClass } from './council-bodies.js'
import { ofTheCouncil } from './kinds.js'
import { politicsOf } from './politics.js'
import { badgesUsed, isOfCouncil, meansUsed } from './means-used.js'

const options = z.strictObject({
  allow: z
    .array(z.enum(roles))
    .default([])
    .describe(
      'Members who may sign a letter of the Council in exceptional cases, such as one to a Minister.',
    ),
  free: z.array(z.enum(roles)).default([]).describe('Members who may write in their own name at any time.'),
  circular: z
    .boolean()
    .default(false)
    .describe('No member may send a circular letter on the Council’s means, unless it is cleared.'),
})

/**
 * Who signs an official letter. Letters for the Council go out in an officer’s name; a member’s is the exception (Brent
 * 5.2, Carlisle 131). A member’s own letter that says so is none of the Council’s.
 */
export const letterSignature = defineCheck({
  name: 'letter-signature',
  about: 'A letter for the Council is signed by an officer, and by a member only in exceptional cases.',
  options,
  messages: {
    forCouncil: {
      message:
        '{name}, {post}, signs this letter {behalf}. Letters for the Council go out in an officer’s name.',
      todo: 'Have the officer concerned sign it{allowed}, or say that it is {name}’s own letter.',
    },
    mayBe: {
      message: '{name}, {post}, signs this letter, and it may be taken for the Council’s.',
      todo: 'Have the officer concerned sign it{allowed}, or say that {name} writes in their own name.',
    },
    exception: {
      message: '{name}, {post}, signs a letter for the Council. A member’s name is for exceptional cases.',
      todo: 'Ask whether this is one; if not, have the officer concerned sign it.',
    },
    circular: {
      message: '{name}, a councillor, signs a circular letter that uses means of the Council: “{means}”.',
      todo: 'Have an officer write to the public, or have it cleared personally by the director named in the protocol.',
    },
    circularMayBe: {
      message: '{name}, a councillor, signs a letter to the public. None may go out on the Council’s means.',
      todo: 'Make sure that it is made and sent at no cost to the Council, or have an officer write instead.',
    },
  },
  *run(facts, given) {
    for (const letter of facts.reading.letters) {
      const signers = letter.signers.flatMap((signer) => {
        const held = rolesOf(facts, signer)
        return held.some((role) => memberRoles.has(role)) ? [{ signer, held }] : []
      })
      const [first] = signers
      // An officer who signs beside a member signs for the Council.
      if (!first || signers.length < letter.signers.length) continue
      if (given.circular) yield* asCircular(facts, letter, first.signer)
      else yield* asOfficial(facts, letter, first, given)
    }
  },
})

function rolesOf({ register }: Facts, { name, post }: Signer): Role[] {
  const stated = post ? [post.roleClass, ...(post.others ?? [])] : []
  const looked = register?.find(name.name, { title: name.title, post })
  if (looked?.found === 'one' && looked.certain) {
    const held = register!.rolesOf(looked.person).map(({ role }) => role)
    if (held.length > 0) return held
  }
  return stated.length === 0 && isCouncillorTitle(name.title) ? ['ward-councillor'] : stated
}

const atOf = ({ signOff, behalf }: Letter): { start: number; end: number } => ({
  start: signOff.start,
  end: behalf && behalf.start >= signOff.start ? Math.max(signOff.end, behalf.end) : signOff.end,
})

const styledName = ({ name }: Signer): string => (name.title ? `${name.title} ${name.name}` : name.name)

function* asOfficial(
  facts: Facts,
  letter: Letter,
  { signer, held }: { signer: Signer; held: readonly Role[] },
  { allow, free }: z.infer<typeof options>,
): Generator<Observation> {
  const { kind } = facts.context
  if (held.some((role) => free.includes(role))) return
  const behalf = letter.behalf && isOfCouncil(facts, letter.behalf.of) ? letter.behalf : undefined
  const isOfficial = behalf !== undefined || hasBadge(facts) || isIssuedByCouncil(facts)
  const post = held.find((role) => memberRoles.has(role))
  const data = {
    name: styledName(signer),
    post: post
      ? `the ${roleInWords(post)}`.replace(/^the (?=ward|committee|vice|cabinet|opposition|scrutiny)/i, 'a ')
      : '',
    behalf: behalf ? `on behalf of ${behalf.of.replace(/^the /i, 'the ')}` : 'under the Council’s name',
    allowed: allow.length > 0 ? `, or in an exceptional case the ${allow.map(roleInWords).join(' or ')}` : '',
  }
  const at = atOf(letter)
  if (held.some((role) => allow.includes(role))) {
    if (isOfficial && !GOVERNMENT.test(letter.to))
      yield { message: 'exception', status: 'possible', at, data, atMost: 'info' }
    return
  }
  if (isOfficial) yield { message: 'forCouncil', status: 'breach', at, data }
  else if (
    isTakenForCouncil(facts, letter) &&
    post !== 'civic-mayor' &&
    (kind === 'open-letter' || ofTheCouncil.has(kind))
  )
    yield { message: 'mayBe', status: 'possible', at, data }
}

/** A member’s letter may be taken for the Council’s unless it says that it is their own or their party’s. */
function isTakenForCouncil(facts: Facts, { own, signOff }: Letter): boolean {
  const { parties } = facts.reading
  const ofParty = parties.some(({ start }) => start >= signOff.start && start < signOff.end)
  return !own && !ofParty && politicsOf(facts) === undefined
}

/** Whether the letter shows the Council’s badge, or the context says that it does. */
const hasBadge = (facts: Facts): boolean => [...badgesUsed(facts)].some(({ status }) => status === 'breach')

function isIssuedByCouncil(facts: Facts): boolean {
  const { issuingBody } = facts.context
  if (issuingBody === undefined) return false
  const body = bodyClass(facts, issuingBody, [])
  return body === 'office' || body === 'council' || body === 'department'
}

/** Islington 8.8: the means of the Council that a circular uses, unless somebody has cleared it. */
function* asCircular(facts: Facts, letter: Letter, signer: Signer): Generator<Observation> {
  const { context, council } = facts
  if (context.approvals?.some(({ kind }) => /clear|circular|letter/i.test(kind))) return
  const name = styledName(signer)
  const at = atOf(letter)
  const used = [...badgesUsed(facts), ...meansUsed(facts, council?.addresses ?? [])].find(
    ({ status }) => status === 'breach',
  )
  const [place] = [
    ...emailsUsed(facts, council?.domains ?? []),
    ...addressesUsed(facts, council?.addresses ?? []),
  ]
  const means =
    used?.data?.words ??
    (place && facts.reading.text(place)) ??
    (letter.behalf && isOfCouncil(facts, letter.behalf.of) ? facts.reading.text(letter.behalf) : undefined)
  if (means !== undefined) yield { message: 'circular', status: 'breach', at, data: { name, means } }
  else if (context.kind === 'open-letter' && !GOVERNMENT.test(letter.to))
    yield { message: 'circularMayBe', status: 'possible', at, data: { name } }
}
