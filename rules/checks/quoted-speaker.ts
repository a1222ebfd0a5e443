import { z } from 'zod'
import type { Person, RoleHeld } from '../../src/context/context.js'
import { isOwnCouncil } from '../../src/context/link.js'
import { inWords } from '../../src/context/periods.js'
import { linkOnce } from '../../src/judging/once.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import type { Quotation } from '../../src/reading/speech/quotation.js'
import { styled, type Speaker } from '../../src/reading/speech/speakers.js'
import { isCouncillorTitle } from '../../src/reading/people/names.js'
import { memberRoles, roleInWords, roles, type Role } from '../../src/roles.js'

const options = z.strictObject({
  allow: z.array(z.enum(roles)).describe('Posts whose holders may be quoted.'),
  ask: z
    .array(z.enum(roles))
    .default([])
    .describe('Posts outside the list of which a person must say whether they may be quoted.'),
})

/**
 * Who may be quoted. Each speaker is looked up in the register as of the issue date; the post the draft gives is
 * compared with it. Only members of the council are held to a list, unless `ask` names other posts.
 */
export const quotedSpeaker = defineCheck({
  name: 'quoted-speaker',
  about: 'Each member of the council who is quoted holds one of the posts that may be quoted.',
  options,
  messages: {
    outside: {
      message: '{name} is quoted, but is {post}, who is not one of those who may be quoted. {how}',
      todo: 'Take the quotation out, or quote {allowed} instead.',
    },
    former: {
      message: '{name} is quoted, but has not been {post} since {until}. {how}',
      todo: 'Quote the present holder of a post that may be quoted: {allowed}.',
    },
    otherCapacity: {
      message: '{name} is quoted as “{stated}”, though the register has them as {post}. {how}',
      todo: 'Quote them in the post that may be quoted, or take the quotation out.',
    },
    statedOutside: {
      message: '{name} is described as “{stated}”, which is not one of the posts that may be quoted. {lack}',
      todo: 'Confirm the post. If it is right, take the quotation out, or quote {allowed} instead.',
    },
    reported: {
      message:
        'What {name} said is reported, though without quotation marks; as {post} they are not one of those who may be quoted.',
      todo: 'Decide whether this counts as quoting {name}; if it does, take it out, or quote {allowed} instead.',
    },
    confirm: {
      message: '{name}, {post}, is quoted. The list of those who may be quoted does not name them. {how}',
      todo: 'Ask whether this speaker may be quoted; if not, quote {allowed}.',
    },
    unnamed: {
      message: 'A member who is not one of those who may be quoted speaks without a name: “{name}”.',
      todo: 'Take the quotation out, or quote {allowed} instead.',
    },
    notInRegister: {
      message:
        '{name} is quoted as a member of the council but is not in the register of people given. {near}',
      todo: 'Add {name} with their posts to the register, or correct the name.',
    },
    notSure: {
      message: '{name} is quoted, and the register has nobody of exactly that name. {how}',
      todo: 'Confirm who is meant: give the name as the register has it, or add this one to the register as an alias.',
    },
    nobody: {
      message: 'It cannot be told from the draft who says this.',
      todo: 'Name the speaker and their post beside the words.',
    },
    severalMeant: {
      message: '{name} could be any of {people} in the register.',
      todo: 'Give the full name in the draft.',
    },
    noRegister: {
      message: '{name} is quoted, and no register of people is given to look up their post.',
      todo: 'Give the people and their posts, or confirm by hand that {name} may be quoted.',
    },
  },
  *run(facts, given) {
    for (const quotation of facts.reading.quotations) {
      const { speaker } = quotation
      if (!speaker) {
        yield { message: 'nobody', status: 'cannot-decide', at: spoken(quotation), atMost: 'info' }
        continue
      }
      for (const one of [speaker, ...(speaker.beside ?? [])]) {
        const observation = judge(facts, given, quotation, one)
        // Of two whom the draft names, the other could be meant: that is a question, not a breach.
        if (observation)
          yield one.couldBe && observation.status === 'breach'
            ? { ...observation, status: 'possible' }
            : observation
      }
    }
    yield* reported(facts, given)
  },
})

/** What makes it matter that someone's words are reported. */
const OUTSIDE = new Set(['outside', 'former', 'statedOutside'])

/** Whether to report what a member said is to quote them, a person must decide; once for each who is not quoted too. */
function* reported(facts: Facts, given: z.infer<typeof options>): Generator<Observation> {
  const seen = new Set(facts.reading.quotations.map(({ speaker }) => speaker?.name))
  for (const quotation of facts.reading.reported) {
    const { speaker } = quotation
    if (!speaker || speaker.how === 'unnamed' || seen.has(speaker.name)) continue
    seen.add(speaker.name)
    const observation = judge(facts, given, quotation, speaker)
    if (!observation || !OUTSIDE.has(observation.message)) continue
    const post = observation.data?.post ?? statedPost(speaker)
    yield {
      ...observation,
      message: 'reported',
      status: 'possible',
      data: { ...observation.data, post },
    }
  }
}

function judge(
  { register, council }: Facts,
  { allow, ask }: z.infer<typeof options>,
  quotation: Quotation,
  speaker: Speaker,
): Observation | undefined {
  const at = spoken(quotation)
  const data = { name: styled(speaker), allowed: allowed(allow) }
  const stated = speaker.post?.roleClass
  const statedAll = stated === undefined ? [] : [stated, ...(speaker.post?.others ?? [])]
  const outsideList =
    stated !== undefined &&
    !statedAll.some((role) => allow.includes(role) || ask.includes(role) || !memberRoles.has(role))
  // The member of another council is no member of this one.
  if (
    speaker.post?.council !== undefined &&
    council &&
    !isOwnCouncil(speaker.post.council, [council.name, ...(council.names ?? [])])
  )
    return undefined
  if (speaker.how === 'unnamed') return judgePost()
  const link = register && linkOnce(speaker, register)
  const looked = link?.looked ?? { found: 'none' as const }

  // A name that fits only by a short form or half a surname is a councillor's where the draft says so.
  if (looked.found === 'one' && (looked.certain || looked.fit === 'surname' || isMember(speaker)))
    return looked.certain
      ? judgeKnown(looked.person, at)
      : withDoubt(judgeKnown(looked.person, at), link!.explanation)
  if (looked.found === 'several') {
    if (
      !isMember(speaker) &&
      !looked.people.some((person) => person.roles.some(({ role }) => memberRoles.has(role)))
    )
      return undefined
    const people = looked.people.map((person) => person.name).join(' and ')
    return {
      message: 'severalMeant',
      status: 'cannot-decide',
      at,
      data: { ...data, people },
      missing: ['people'],
    }
  }
  if (!isMember(speaker)) return askAbout(speaker.roleClass, speaker.post?.text)
  const near = looked.found === 'none' ? didYouMean(looked.near) : ''
  if (outsideList) {
    const lack = register
      ? `They are not in the register of people given. ${near}`
      : 'No register of people is given.'
    return {
      message: 'statedOutside',
      status: 'possible',
      at,
      data: { ...data, stated: statedPost(speaker), lack },
      missing: ['people'],
    }
  }
  return {
    message: register ? 'notInRegister' : 'noRegister',
    status: 'cannot-decide',
    at,
    data: { ...data, near },
    missing: ['people'],
  }

  /** Where it is not certain who is meant, nothing is a breach, and nothing passes in silence. */
  function withDoubt(seen: Observation | undefined, how: string): Observation | undefined {
    if (!seen && !isMember(speaker)) return undefined
    if (!seen)
      return { message: 'notSure', status: 'cannot-decide', at, data: { ...data, how }, missing: ['people'] }
    const status = seen.status === 'breach' ? 'possible' : seen.status
    return { ...seen, status, data: { ...seen.data, how } }
  }

  /** `The Leader said`: the post is all that is known, and may be all that is needed. */
  function judgePost(): Observation | undefined {
    if (!isMember(speaker)) return askAbout(speaker.roleClass, speaker.post?.text)
    if (statedAll.some((role) => allow.includes(role))) return undefined
    const asked = statedAll.find((role) => ask.includes(role))
    if (asked) return askAbout(asked, speaker.post?.text)
    return { message: 'unnamed', status: 'possible', at, data }
  }

  function judgeKnown(person: Person, words: typeof at): Observation | undefined {
    const held = register!.rolesOf(person)
    const member = held.filter(({ role }) => memberRoles.has(role))
    const permitted = held.find(({ role }) => allow.includes(role))
    if (permitted) {
      if (!outsideList) return undefined
      return {
        message: 'otherCapacity',
        status: 'possible',
        at: words,
        data: { ...data, stated: statedPost(speaker), post: describe(permitted) },
      }
    }
    if (member.length > 0) {
      const asked = member.find(({ role }) => ask.includes(role))
      if (asked)
        return { message: 'confirm', status: 'possible', at: words, data: { ...data, post: describe(asked) } }
      return {
        message: 'outside',
        status: 'breach',
        at: words,
        data: { ...data, post: describe(member[0]!) },
      }
    }
    const former = register!.formerRolesOf(person).find(({ role }) => memberRoles.has(role))
    if (former && held.length === 0) {
      return {
        message: 'former',
        status: 'breach',
        at: words,
        data: { ...data, post: describe(former), until: inWords(former.to!) },
      }
    }
    return held[0] ? askAbout(held[0].role, describe(held[0])) : undefined
  }

  function askAbout(role: Role, post: string | undefined): Observation | undefined {
    if (!ask.includes(role)) return undefined
    return { message: 'confirm', status: 'possible', at, data: { ...data, post: post ?? roleInWords(role) } }
  }
}

/** People of nearly the name, as a question; empty where there is none. */
const didYouMean = (near: readonly Person[] = []): string =>
  near.length > 0 ? `Did you mean ${near.map(({ name }) => name).join(' or ')}?` : ''

const statedPost = (speaker: Speaker): string => speaker.post?.text ?? ''

/** From the first of the words to the last. */
const spoken = ({ segments }: Quotation): { start: number; end: number } => ({
  start: segments[0]!.start,
  end: segments.at(-1)!.end,
})

const isMember = (speaker: Speaker): boolean =>
  isCouncillorTitle(speaker.title) || (speaker.post !== undefined && memberRoles.has(speaker.post.roleClass))

/** `the ward councillor for West Green` */
function describe(held: RoleHeld): string {
  const of = held.ward ?? held.portfolio
  const body = held.body ?? held.group
  return article(`${roleInWords(held.role)}${of ? ` for ${of}` : body ? ` (${body})` : ''}`)
}

/** Posts that several people hold at once. */
const ONE_OF_MANY =
  /^(?:ward|cabinet member|committee|scrutiny chair|vice chair|senior officer|officer|councillor|member|co opted|opposition spokes|group leader)/i

const article = (post: string): string => {
  if (/^(?:the|a|an|who|whose|one|speaking|represents|chairs|sits)\b/i.test(post)) return post
  return ONE_OF_MANY.test(post) ? `${/^[aeiou]/i.test(post) ? 'an' : 'a'} ${post}` : `the ${post}`
}

function allowed(allow: readonly Role[]): string {
  const names = allow.map((role) =>
    `the ${roleInWords(role)}`.replace(/^the (?=committee chair|scrutiny chair|Cabinet Member)/, 'a '),
  )
  return names.length < 2 ? (names[0] ?? 'nobody') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
