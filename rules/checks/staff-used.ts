import { COUNCIL_STAFF, NOT_THE_COUNCILS, PARTY_THING } from '../lexicons/resources.js'
import type { Facts, Observation } from '../../src/judging/check.js'
import { quotedIn } from '../../src/judging/heard.js'
import { within } from '../../src/reading/in-order.js'
import { readPost } from '../../src/reading/posts/read-post.js'
import type { PressContact } from '../../src/reading/press-contacts.js'
import { roleInWords } from '../../src/roles.js'
import { bodyClass } from './council-bodies.js'
import { ofAParty } from './kinds.js'
import { inShort } from './in-short.js'
import { isOfCouncil } from './means-used.js'

const OF_A_PARTY = new RegExp(String.raw`(?<![\p{L}-])${PARTY_THING}(?![\p{L}-])`, 'iu')

/** Officers and teams of the Council who wrote, typed or sent a text, helped with it, or are its contact. */
export function* staffUsed(facts: Facts): Generator<Observation> {
  const { reading, context } = facts
  for (const use of reading.resources) {
    if (use.kind !== 'made' && use.kind !== 'helped') continue
    const agent = reading.folded.slice(use.agent.start, use.agent.end)
    if (!isStaff(facts, agent)) continue
    const words = inShort(reading.text(use))
    const end = use.kind === 'helped' ? reading.sentenceAt(use.start).end : use.end
    yield { message: 'staff', status: 'breach', at: { start: use.start, end }, data: { words } }
  }
  for (const contact of reading.pressContacts) {
    if (contact.denied || !isContactOfStaff(facts, contact)) continue
    const at = { start: contact.start, end: contact.end }
    const words = inShort(reading.text(at))
    yield { message: 'contact', status: 'breach', at, data: { words } }
  }
  const issuer = context.issuingBody
  if (issuer !== undefined && ofAParty.has(context.kind)) {
    const body = bodyClass(facts, issuer, [])
    if ((body === 'office' || body === 'department' || body === 'council') && !NOT_THE_COUNCILS.test(issuer))
      yield { message: 'issuer', status: 'breach', at: null, data: { words: issuer } }
  }
}

/** Whether words name staff of the Council: by what they are called, by post, or in the register. */
function isStaff({ register }: Facts, words: string): boolean {
  if (NOT_THE_COUNCILS.test(words)) return false
  const looked = register?.find(words)
  if (looked?.found === 'one' && looked.certain) {
    const held = register!.rolesOf(looked.person)
    if (held.length > 0) return held.some(({ role }) => role === 'officer' || role === 'officer-senior')
  }
  const post = readPost(words)?.roleClass
  return COUNCIL_STAFF.test(words) || post === 'officer' || post === 'officer-senior'
}

/** Names that an office of a council has, and none of a party. */
const COUNCIL_OFFICE =
  /\b(?:communications (?:unit|section|office)|media and public relations|corporate communications|head of communications)\b/i

/**
 * Whether a line sends readers of this material to staff: the press to the press office, anyone to a team about
 * something of the party’s. To send residents to a service about the service is another thing.
 */
function isContactOfStaff(facts: Facts, contact: PressContact): boolean {
  const words = contact.who === '' ? contact.label : contact.who
  if (words === '' || NOT_THE_COUNCILS.test(words)) return false
  const body = bodyClass(facts, words, [])
  if (body === 'group' || body === 'member' || body === 'outside') return false
  const sentence = facts.reading.sentenceAt(contact.start)
  const isOfParty = OF_A_PARTY.test(facts.reading.folded.slice(sentence.start, contact.whoAt.start))
  const isOurs = contact.for === 'press' || (contact.listed && /\bcontacts?\b/i.test(contact.label))
  if (!isOurs && !isOfParty) return false
  // A party has a press office too.
  if (body === 'office') return isOfCouncil(facts, words) || COUNCIL_OFFICE.test(words)
  return isStaff(facts, words)
}

/** Officers quoted in a party’s material: a breach where their words are for the party. */
export function* officersQuoted(facts: Facts): Generator<Observation> {
  if (!ofAParty.has(facts.context.kind)) return
  for (const heard of quotedIn(facts)) {
    if (heard.side !== 'officer' || !heard.person) continue
    const words = facts.reading.prose.slice(heard.at.start, heard.at.end)
    const isForParty =
      within(facts.reading.canvassing, heard.at).length > 0 ||
      within(facts.reading.parties, heard.at).length > 0 ||
      /\b(?:our|this) (?:team|party|group|candidates?)\b/i.test(words)
    yield {
      message: isForParty ? 'officerWords' : 'officerQuoted',
      status: isForParty ? 'breach' : 'possible',
      at: heard.at,
      data: { name: heard.name, post: roleInWords(heard.roles[0] ?? 'officer') },
    }
  }
}
