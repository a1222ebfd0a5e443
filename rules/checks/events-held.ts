import { PARTY_EVENT } from '../lexicons/resources.js'
import type { Facts, Observation } from '../../src/judging/check.js'
import { inShort } from './in-short.js'
import { ofAMember, ofAParty } from './kinds.js'
import { hasMatch } from '../../src/reading/matches.js'

/** Where a meeting is held on premises of the Council: its addresses, and rooms that only a council has. */
const ROOMS =
  /\b(?:in|at|from) (?:the )?(?:council (?:chamber|offices?|house)|committee room|members' room|civic centre|town hall|guildhall)\b/i
const MEETING = /\b(?:meet(?:s|ing)?|rall(?:y|ies)|launch(?:es)?|supper|evening|event|conference|agm)\b/i
/** It is the party’s or a member’s own: `join us`, `Coun. NAME will hold`. */
const HOSTED = /\b(?:we|our|us|join|cllr|coun|councillor|group)\b/i
const ATTENDS =
  /\b(?:officers?|director|head of \p{L}+|town clerk|chief executive|manager) (?:[\p{L}' ]{0,40} )?(?:will|is to|are to|to) (?:also )?(?:attend|be (?:there|present|on hand)|speak|take questions|answer (?:your )?questions|give a talk|present)|\b(?:officers?) (?:present|in attendance|to attend)/iu
/** A meeting of the Council, or one that the party only speaks of. */
const OF_THE_COUNCIL =
  /\b(?:full council|cabinet|executive|committee(?! room)|sub-committee|council meeting|public gallery|the count\b|lobby|protest|outside the|hand(?:ed|ing)? in|petition)\b/i

/**
 * Meetings of a party that are to be held on premises of the Council, or with an officer there (Carlisle 107). A
 * member’s meeting on Council business may be.
 */
export function* eventsHeld(facts: Facts, addresses: readonly string[]): Generator<Observation> {
  const { reading, context } = facts
  const isOurs = ofAParty.has(context.kind)
  if (
    !isOurs &&
    !ofAMember.has(context.kind) &&
    context.kind !== 'council-release' &&
    context.kind !== 'event-notice'
  )
    return
  let before = ''
  for (const sentence of reading.sentences) {
    const words = reading.folded.slice(sentence.start, sentence.end)
    // `Our rally is on Monday. The Head of Planning will answer questions.`
    const isOfEvent = hasMatch(before, PARTY_EVENT) && MEETING.test(before) && !OF_THE_COUNCIL.test(before)
    before = words
    if (isOfEvent && !hasMatch(words, PARTY_EVENT) && ATTENDS.test(words)) {
      const at = { start: sentence.start, end: sentence.end }
      yield { message: 'attends', status: 'breach', at, data: { words: inShort(reading.text(at)) } }
      continue
    }
    const isParty = hasMatch(words, PARTY_EVENT) || (isOurs && HOSTED.test(words))
    if (!isParty || OF_THE_COUNCIL.test(words) || !MEETING.test(words)) continue
    const inside = ROOMS.test(words) || addresses.some((one) => isHeldAt(words, one))
    const attends = ATTENDS.test(words)
    if (!inside && !attends) continue
    const sure = hasMatch(words, PARTY_EVENT)
    yield {
      message: inside ? 'premises' : 'attends',
      status: sure ? 'breach' : 'possible',
      at: { start: sentence.start, end: sentence.end },
      data: { words: inShort(reading.text(sentence)) },
    }
  }
}

const isHeldAt = (words: string, address: string): boolean =>
  new RegExp(
    String.raw`\b(?:in|at|from) (?:the )?${address.replace(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`)}`,
    'i',
  ).test(words)
