import { z } from 'zod'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { addressesUsed, emailsUsed, phonesUsed } from './addresses-used.js'
import { inShort } from './in-short.js'
import { isAt } from './own-address.js'
import { politicsOf, type Politics } from './politics.js'
import { badgesUsed, meansUsed } from './means-used.js'
import { officersQuoted, staffUsed } from './staff-used.js'
import { eventsHeld } from './events-held.js'

const signs = ['email', 'address', 'phone', 'badge', 'means', 'staff', 'officer-words', 'premises'] as const

const options = z.strictObject({
  signs: z
    .array(z.enum(signs))
    .min(1)
    .default(['email', 'address'])
    .describe(
      'What is looked for. email, address, phone: the Council’s. badge: its logo, crest or letterhead. means: its printing, paper, post, vehicles and telephones. staff: officers who wrote, typed or sent it, are thanked for helping, or are the contact. officer-words: an officer quoted for the party. premises: a party’s meeting on Council premises, or with an officer there.',
    ),
  domains: z
    .array(z.string().min(1))
    .optional()
    .describe('The Council’s e-mail domains; those of the rulebook’s council where left out.'),
  addresses: z.array(z.string().min(1)).optional().describe('Its own addresses; likewise.'),
  phones: z.array(z.string().min(1)).default([]).describe('Its telephone numbers, where they are known.'),
})

/**
 * The Council’s means on material that is not the Council’s: party releases, election material, and what a member puts
 * out to ask for votes (Haringey 5.01(i), Havering 28 and 47, Islington 8.6, Carlisle 138, Brent 4.1). A member’s
 * casework and Council business may use them; a political assistant and the group’s own office are no Council means.
 */
export const councilResources = defineCheck({
  name: 'council-resources',
  about: 'Party, campaign and private material uses no address, badge, staff or other means of the Council.',
  options,
  messages: {
    email: {
      message: 'The Council’s e-mail is used: “{words}”. {politics}',
      todo: 'Give an address that is not the Council’s.',
    },
    address: {
      message: 'The Council’s address is used: “{words}”. {politics}',
      todo: 'Give an address that is not the Council’s.',
    },
    phone: {
      message: 'A telephone of the Council is used: “{words}”. {politics}',
      todo: 'Give a number that is not the Council’s.',
    },
    emailInContext: {
      message: 'The contact recorded with this material is the Council’s: “{words}”.',
      todo: 'Record an address that is not the Council’s.',
    },
    badge: {
      message: 'It carries the Council’s badge or letterhead: “{words}”. {politics}',
      todo: 'Take the Council’s badge off, or take the politics out.',
    },
    badgeMayBe: {
      message: 'It may carry the Council’s badge or letterhead: “{words}”. {politics}',
      todo: 'Make sure that the badge is not the Council’s, or take it off.',
    },
    badgeInContext: {
      message: 'The record says that it carries the Council’s badge or letterhead ({words}). {politics}',
      todo: 'Take the Council’s badge off, or take the politics out.',
    },
    means: {
      message: 'Means of the Council served to make or send this: “{words}”. {politics}',
      todo: 'Have it made and sent by others, at the party’s or the member’s own cost, and say so.',
    },
    staff: {
      message: 'Staff of the Council had a part in this: “{words}”. {politics}',
      todo: 'Have it done by the group’s own staff or by volunteers, and take the credit out.',
    },
    contact: {
      message: 'Readers are sent to staff of the Council about this: “{words}”. {politics}',
      todo: 'Give a contact of the group, the party or the member.',
    },
    issuer: {
      message: 'The body recorded as issuing this is of the Council: {words}. {politics}',
      todo: 'Have the group or the member issue it, or correct what kind of document it is.',
    },
    officerWords: {
      message: '{name}, an officer of the Council, is quoted for a party.',
      todo: 'Take the quotation out, and do not ask officers to speak for a party.',
    },
    officerQuoted: {
      message: '{name}, an officer of the Council, is quoted in a party’s material.',
      todo: 'Make sure that the words are public, and that they do not speak for the party.',
    },
    premises: {
      message: 'A meeting of a party is to use premises of the Council: “{words}”.',
      todo: 'Hold it elsewhere, or make it a meeting on Council business that is not a party’s.',
    },
    attends: {
      message: 'An officer is to be at a meeting of a party: “{words}”.',
      todo: 'Leave the officer out, or make it a meeting on Council business that is not a party’s.',
    },
  },
  *run(facts, given) {
    const domains = given.domains ?? facts.council?.domains ?? []
    const addresses = given.addresses ?? facts.council?.addresses ?? []
    const wants = new Set<(typeof signs)[number]>(given.signs)
    if (wants.has('premises')) yield* eventsHeld(facts, addresses)
    const politics = politicsOf(facts)
    if (!politics) return
    if (domains.length === 0 && addresses.length === 0 && (wants.has('email') || wants.has('address')))
      yield { unable: 'The rulebook names no domain and no address of the council.', needs: [] }
    yield* withPolitics(facts, politics, [
      ...(wants.has('email') ? usedAt(facts, 'email', emailsUsed(facts, domains)) : []),
      ...(wants.has('address') ? usedAt(facts, 'address', addressesUsed(facts, addresses)) : []),
      ...(wants.has('phone') ? usedAt(facts, 'phone', phonesUsed(facts, given.phones)) : []),
      ...(wants.has('badge') ? badgesUsed(facts) : []),
      ...(wants.has('means') ? meansUsed(facts, addresses) : []),
      ...(wants.has('staff') ? staffUsed(facts) : []),
      ...(wants.has('officer-words') ? officersQuoted(facts) : []),
      ...inContext(facts, wants, domains, addresses),
    ])
  },
})

function* usedAt(
  { reading }: Facts,
  message: string,
  places: Iterable<{ start: number; end: number }>,
): Generator<Observation> {
  for (const at of places) yield { message, status: 'breach', at, data: { words: reading.text(at) } }
}

/** The contact recorded, where the text does not show the same. */
function* inContext(
  facts: Facts,
  wants: ReadonlySet<string>,
  domains: readonly string[],
  addresses: readonly string[],
): Generator<Observation> {
  const { email, address } = facts.context.contact ?? {}
  const text = facts.reading.folded.toLowerCase()
  const isNew = (words: string): boolean => !text.includes(words.toLowerCase())
  if (
    wants.has('email') &&
    email !== undefined &&
    isNew(email) &&
    domains.some((domain) => isAt(email, domain))
  )
    yield { message: 'emailInContext', status: 'breach', at: null, data: { words: email } }
  const own = addresses.find((one) => address?.toLowerCase().includes(one.toLowerCase()))
  if (wants.has('address') && address !== undefined && own !== undefined && isNew(own))
    yield { message: 'emailInContext', status: 'breach', at: null, data: { words: address } }
}

/** `Printed at the Town Hall` is one thing, not two. */
const holds = (one: Observation, { at }: Observation): boolean =>
  one.message === 'means' &&
  one.at !== null &&
  at !== null &&
  one.at.start <= at.start &&
  at.end <= one.at.end

/** Says in each finding what the text is, where it is not plain from its kind. */
function* withPolitics(
  { reading }: Facts,
  { of, words }: Politics,
  seen: readonly Observation[],
): Generator<Observation> {
  const shown = words && inShort(reading.text(words))
  const politics =
    shown === undefined
      ? ''
      : {
          private: `The matter is private: “${shown}”.`,
          party: `A party group issues it: “${shown}”.`,
          campaign: `It asks for political support: “${shown}”.`,
          elsewhere: `It is for another council: “${shown}”.`,
        }[of]
  for (const observation of seen) {
    if (observation.message === 'address' && seen.some((other) => holds(other, observation))) continue
    const isPrivate = of === 'private' || of === 'elsewhere'
    const status = isPrivate && observation.status === 'breach' ? 'possible' : observation.status
    yield { ...observation, status, data: { ...observation.data, politics } }
  }
}
