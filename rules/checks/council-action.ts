import type { Range } from '../../src/document/offset-map.js'
import type { Facts } from '../../src/judging/check.js'
import type { DecisionStated } from '../../src/reading/decisions.js'
import { within } from '../../src/reading/in-order.js'
import type { Reading } from '../../src/reading/reading.js'
import { oncePerCouncil } from './council-words.js'

const patternsOf = oncePerCouncil((names) => {
  const actor = String.raw`(?<![\p{L}'-])(?:(?:the |our |its )?(?:council(?! tax\b| members?\b| group\b| meeting\b)(?:'s)?(?: (?:crews?|staff|officers|contractors|workers|teams?))?|authority|borough|city|officers|contractors|crews)|${names}(?! (?:labour|conservative|liberal|green|independent|residents)))`
  return {
    acts: new RegExp(
      String.raw`${actor}(?: [\p{L}\d'-]{1,20}){0,3}? (?:will|shall|is to|are to|is going to|is now|are now|(?:has|have|is|are) already|is \p{L}+ing|are \p{L}+ing|starts?|begins?)(?![\p{L}-])`,
      'iu',
    ),
    hasBegun: new RegExp(
      String.raw`${actor}(?: [\p{L}\d'-]{1,20}){0,3}? (?:(?:has|have) (?:already |now |since )?(?:begun|started|hired|appointed|ordered|bought|signed|taken on|set|placed|let|put|told|written|made|removed|closed|opened|spent|drawn)|(?:has|have) already|(?:is|are) (?:already|now) \p{L}+ing|(?:is|are) (?:preparing|getting ready|drawing up)|already)(?![\p{L}-])`,
      'iu',
    ),
  }
})

/** Whether words say what the Council does or will do. */
export const saysWhatTheCouncilDoes = (facts: Facts, words: string): boolean =>
  words !== '' && patternsOf(facts).acts.test(words)

/** Whether words say what will be, as settled: `from 1 April every claim will have …`; not what would be. */
export const saysWhatComes = (words: string): boolean =>
  /\b(?:will|shall|is to|are to|from \d{1,2} \p{L}+|from (?:next|this|mon|tues|wednes|thurs|fri|satur|sun)\p{L}*|starts?|begins?|\p{Ll}{3,}s (?:on|from|in) (?:\d|next|mon|tues|wednes|thurs|fri|satur|sun|january|february|march|april|may|june|july|august|september|october|november|december)\p{L}*)\b/iu.test(
    words,
  )

const hasFormal = (reading: Reading): boolean => {
  const kept = formal.get(reading)
  if (kept !== undefined) return kept
  const found = reading.decisions.some(({ decider }) => decider.kind === 'formal')
  formal.set(reading, found)
  return found
}
const formal = new WeakMap<Reading, boolean>()

/** How many blocks on from a group’s conclusion what the Council did is still read as done on it. */
const NEAR = 3

/**
 * What the Council is said to have begun on the strength of a decision: in its own sentence, or in the Council’s words
 * shortly after, where the draft names no body that decided.
 */
export function actionsAfter(facts: Facts, decision: DecisionStated): Range[] {
  const { reading, context } = facts
  const { hasBegun } = patternsOf(facts)
  const { sentence } = decision
  const own = hasBegun.exec(reading.prose.slice(sentence.start, sentence.end))
  if (own) return [{ start: sentence.start + own.index, end: sentence.end }]
  const isDecided = hasFormal(reading) || (context.decisions !== undefined && context.decisions.length > 0)
  const block = reading.document.blockAt(sentence.start)
  const last =
    block && reading.document.blocks[Math.min(block.index + NEAR, reading.document.blocks.length - 1)]
  if (isDecided || !last) return []
  return within(begunIn(reading, hasBegun), { start: sentence.end, end: last.end }).map(({ at }) => at)
}

interface Begun extends Range {
  at: Range
}

const begun = new WeakMap<Reading, { hasBegun: RegExp; sentences: readonly Begun[] }>()

/** The sentences of the draft that say so in the Council’s words; found once, since every decision looks ahead to them. */
function begunIn(reading: Reading, hasBegun: RegExp): readonly Begun[] {
  const kept = begun.get(reading)
  if (kept?.hasBegun === hasBegun) return kept.sentences
  const sentences = reading.sentences.flatMap(({ start, end }) => {
    const match = hasBegun.exec(reading.prose.slice(start, end))
    if (!match || reading.voiceAt(start + match.index).voice !== 'council') return []
    return [{ start, end, at: { start: start + match.index, end } }]
  })
  begun.set(reading, { hasBegun, sentences })
  return sentences
}
