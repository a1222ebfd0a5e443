import { z } from 'zod'
import { sameWard } from '../../src/context/posts-held.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { bodyConcerned, isSameBody, wardsConcerned } from '../../src/judging/concern.js'
import { quotedIn, type Heard } from '../../src/judging/heard.js'
import { plainly } from '../../src/context/record.js'
import { roleInWords, roles, type Role } from '../../src/roles.js'

const options = z.strictObject({
  of: z.array(z.enum(roles)).min(1).describe('The posts whose holders may speak on the condition.'),
  needs: z
    .enum(['own-ward', 'recorded-reason'])
    .describe('own-ward: the matter is of their ward. recorded-reason: the record says why they speak.'),
})

/** Posts that carry a voice of their own, whatever ward their holder has. */
const OFFICES = new Set<Role>([
  'leader',
  'deputy-leader',
  'cabinet-member',
  'committee-chair',
  'scrutiny-chair',
  'elected-mayor',
  'civic-mayor',
  'deputy-civic-mayor',
  'opposition-leader',
])

/** Members who may speak for the Council at times: a ward councillor on the ward, the opposition for a recorded reason. */
export const speakerCondition = defineCheck({
  name: 'speaker-condition',
  about: 'Those who may speak only at times do so on the condition the protocol sets.',
  options,
  messages: {
    otherWard: {
      message: '{name} speaks as ward councillor for {ward}, but this concerns {wards}.',
      todo: 'Quote a ward councillor for {wards} instead, or the member whose subject it is.',
    },
    noWard: {
      message: '{name} speaks as a ward councillor, and nothing says which ward this concerns.',
      todo: 'Give the ward the release is about, or quote the member whose subject it is.',
    },
    notWard: {
      message: '{name} speaks as a ward councillor on a matter that is not tied to one ward.',
      todo: 'Quote the member whose subject it is, or give the local matter.',
    },
    reason: {
      message: '{name}, {post}, speaks in a document of the Council. The record does not say why.',
      todo: 'Record why it is necessary or fitting that {name} speaks for the Council here.',
    },
  },
  *run(facts, given) {
    const seen = new Set<string>()
    for (const heard of quotedIn(facts)) {
      if (heard.side !== 'member' || seen.has(heard.name)) continue
      const observation =
        given.needs === 'own-ward' ? ownWard(facts, given.of, heard) : reason(facts, given.of, heard)
      if (!observation) continue
      seen.add(heard.name)
      yield observation
    }
  },
})

function ownWard(facts: Facts, of: readonly Role[], heard: Heard): Observation | undefined {
  const { held, speaker, roles: classes, at, name } = heard
  if (!of.some((role) => classes.includes(role)) || classes.some((role) => OFFICES.has(role)))
    return undefined
  if (sitsOnBody(facts, heard)) return undefined
  const own = held.flatMap(({ ward }) => ward ?? [])
  const wardsHeld = own.length > 0 ? own : speaker.post?.ward === undefined ? [] : [speaker.post.ward]
  const wards = wardsConcerned(facts)
  const data = { name, ward: wardsHeld.join(' and '), wards: wards.join(' and ') }
  if (wards.length === 0) return { message: 'noWard', status: 'possible', at, data, missing: ['wards'] }
  if (wardsHeld.length === 0) return undefined
  if (wardsHeld.some((ward) => wards.some((one) => sameWard(one, ward)))) return undefined
  return { message: 'otherWard', status: 'breach', at, data }
}

function reason(facts: Facts, of: readonly Role[], heard: Heard): Observation | undefined {
  const { roles: classes, at, name, speaker } = heard
  const role = of.find((one) => classes.includes(one))
  if (role === undefined || sitsOnBody(facts, heard)) return undefined
  // One who chairs a committee and speaks as its chair is judged by the clauses on committees.
  if (speaker.post && /-chair$/.test(speaker.post.roleClass)) return undefined
  const surname = plainly(speaker.name).split(' ').at(-1)!
  const recorded = (facts.context.approvals ?? []).some((approval) => {
    if (approval.reason === undefined) return false
    if (approval.for !== undefined) return plainly(approval.for).includes(surname)
    return /\b(?:spokes\w*|speak\w*|opposition|quot\w*)\b/.test(plainly(approval.kind))
  })
  if (recorded) return undefined
  return {
    message: 'reason',
    status: 'possible',
    at,
    data: { name, post: speaker.post?.text ?? roleInWords(role) },
    missing: ['approvals'],
  }
}

/** Who sits on the committee that a release is about is judged by the clauses on committees. */
function sitsOnBody(facts: Facts, { held }: Heard): boolean {
  const body = bodyConcerned(facts)
  return (
    body !== undefined &&
    held.some((role) => role.body !== undefined && isSameBody(facts, role.body, body.name))
  )
}
