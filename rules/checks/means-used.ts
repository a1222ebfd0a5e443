import { COUNCIL_PLANT, NOT_THE_COUNCILS } from '../lexicons/resources.js'
import type { Facts, Observation } from '../../src/judging/check.js'
import { findPartyGroups } from '../../src/reading/party-groups.js'
import { findParties } from '../../src/reading/parties.js'
import type { ResourceUse } from '../../src/reading/resources.js'
import { inShort } from './in-short.js'
import { oncePerCouncil } from './council-words.js'

const foldedOf = ({ reading }: Facts, use: { start: number; end: number }): string =>
  reading.folded.slice(use.start, use.end)

const ownName = oncePerCouncil((names) => new RegExp(String.raw`(?<![\p{L}-])${names}(?![\p{L}-])`, 'iu'))

/** Whether words name the council whose rules are asked, as `Brent Council` or `the Council`. */
export function isOfCouncil(facts: Facts, words: string): boolean {
  return (
    ownName(facts).test(words) ||
    /\b(?:council|borough|civic|town hall|civic centre|city council)\b/i.test(words)
  )
}

/** Whether words name a party or a group, whatever else they name. */
const isOfParty = (words: string): boolean =>
  findParties(words).length > 0 || findPartyGroups(words).some(({ form }) => form === 'named')

/** The Council’s badge or letterhead, as the draft’s layout notes or the context say. */
export function* badgesUsed(facts: Facts): Generator<Observation> {
  let seen = false
  for (const use of facts.reading.resources) {
    if (use.kind !== 'badge') continue
    const words = foldedOf(facts, use)
    if (isOfParty(words)) continue
    const isSure = isOfCouncil(facts, words)
    seen = true
    yield {
      message: isSure ? 'badge' : 'badgeMayBe',
      status: isSure ? 'breach' : 'possible',
      at: { start: use.start, end: use.end },
      data: { words: inShort(facts.reading.text(use)) },
    }
  }
  const { letterhead, logo, branding } = facts.context.header ?? {}
  const recorded = [letterhead, logo, branding].filter((value) => typeof value === 'string')
  const words = recorded.find((value) => isOfCouncil(facts, value) && !isOfParty(value))
  if (!seen && words !== undefined)
    yield { message: 'badgeInContext', status: 'breach', at: null, data: { words } }
}

/** Printing, paper, post, vehicles and telephones of the Council. */
export function* meansUsed(facts: Facts, addresses: readonly string[]): Generator<Observation> {
  for (const use of facts.reading.resources) {
    const words = inShort(facts.reading.text(use))
    const at = { start: use.start, end: use.end }
    if (use.kind === 'telephone') yield { message: 'phone', status: 'breach', at, data: { words } }
    else if (isMeans(facts, use, addresses)) yield { message: 'means', status: 'breach', at, data: { words } }
  }
}

/** The party takes people or leaflets somewhere: not `council vans are badly parked`. */
const CARRIES =
  /\b(?:lifts?|take|takes|carry|carries|travel\w*|deliver\w*|collect\w*|pick (?:you|us|people|supporters)? ?up|bring|ferry|run|runs|leave|leaves|laid on|lent|borrowed|drive)\b/i
const WITH = /\b(?:in|by|on|with|using|aboard|a|the) (?:\p{L}+ )?$/iu

function isMeans(facts: Facts, use: ResourceUse, addresses: readonly string[]): boolean {
  const { reading } = facts
  const agent = foldedOf(facts, use.agent)
  const words = foldedOf(facts, use)
  switch (use.kind) {
    case 'post':
      return (isOfCouncil(facts, words) || addresses.some((one) => includes(words, one))) && !isOfParty(words)
    case 'made':
      return (
        !NOT_THE_COUNCILS.test(agent) &&
        (COUNCIL_PLANT.test(agent) || addresses.some((one) => includes(agent, one)))
      )
    case 'vehicle': {
      const sentence = reading.sentenceAt(use.start)
      const all = reading.folded.slice(sentence.start, sentence.end)
      return CARRIES.test(all) && WITH.test(reading.folded.slice(sentence.start, use.start))
    }
    default:
      return false
  }
}

const includes = (words: string, part: string): boolean => words.toLowerCase().includes(part.toLowerCase())
