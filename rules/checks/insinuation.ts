import { z } from 'zod'
import type { Facts } from '../../src/judging/check.js'
import { defineCheck } from '../../src/judging/check.js'
import { personsBefore, personsOf, spokenIn, type Spoken } from '../../src/judging/spoken.js'
import { hintsIn } from '../../src/reading/persons/insinuations.js'

/** Hints at something against a member or an officer, which no one can answer because nothing is said. */
export const insinuation = defineCheck({
  name: 'insinuation',
  about: 'Nothing is hinted against a councillor or an officer.',
  options: z.strictObject({}),
  messages: {
    hints: {
      message: '{who} may hint at something against a person (“{words}”) and not say it.',
      todo: 'Would a reader take this as saying that somebody did wrong? Then take it out; a real concern goes to the Monitoring Officer or a director.',
    },
  },
  *run(facts) {
    const said = spokenIn(facts)
    for (const [index, { utterance, by, who }] of said.entries()) {
      if (by === 'other') continue
      const hints = hintsIn(utterance.words)
      const first = hints.find(({ soft }) => !soft) ?? hints[0]
      if (!first || !isWhisper(facts, said, index)) continue
      const at = { start: utterance.start + first.start, end: utterance.start + first.end }
      yield {
        message: 'hints',
        status: 'possible',
        at: { start: utterance.start, end: utterance.end },
        data: { who, words: facts.reading.text(at).replace(/\s+/g, ' ') },
      }
    }
  },
})

/**
 * Whether hints are at a person: one who is pointed at without a name; or a member or an officer spoken of there or right
 * beside it, with a hint that is seldom said plainly, or with two that are.
 */
function isWhisper(facts: Facts, said: readonly Spoken[], index: number): boolean {
  const here = said[index]!
  const near = said
    .slice(Math.max(0, index - 2), index + 3)
    .filter(
      ({ utterance, by }) =>
        by === here.by &&
        utterance.quotation === here.utterance.quotation &&
        Math.abs(utterance.block - here.utterance.block) <= 1,
    )
  const hints = near.flatMap(({ utterance }) => hintsIn(utterance.words))
  if (hints.some(({ pointed }) => pointed)) return true
  const own = hintsIn(here.utterance.words)
  const isPerson = ({ side }: { side: string }): boolean =>
    side === 'officer' || side === 'member' || side === 'team'
  const isHere = personsOf(facts, here.utterance).some(isPerson)
  const isNear =
    isHere ||
    near.some(({ utterance }) => personsOf(facts, utterance).some(isPerson)) ||
    personsBefore(facts, here.utterance).some(isPerson)
  if (own.some(({ soft }) => !soft)) return isNear
  return own.length > 1 ? isHere || isNear : hints.length > 1 && isHere
}
