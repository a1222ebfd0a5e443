import { PETITION_FACTS, PETITION_FOR, SIGNING } from '../../rules/lexicons/referendum.js'
import type { Range } from '../document/offset-map.js'
import type { Sentence } from './sentences.js'
import { firstMatch, hasMatch, matchesOf } from './matches.js'

/** What one sentence of a text that speaks of a petition has to do with signing it. */
export interface PetitionTalk {
  sentence: Range
  /** It names a petition. */
  named: boolean
  /** What the petition is for, as far as the words say. */
  subject?: string
  /** Words meant to make people sign, or not sign. */
  signing?: Range
  /** It tells how a petition is made, checked or counted. */
  facts: boolean
}

const SIGNS = new RegExp(SIGNING.join('|'), 'iu')
const PETITION = /\bpetition(?:s|ers?|ing)?\b/i

/** Sentences about a petition and about signing it. Time linear in the text. */
export function findPetitionTalk(prose: string, sentences: readonly Sentence[]): PetitionTalk[] {
  if (!PETITION.test(prose)) return []
  return sentences.flatMap(({ start, end }) => {
    const words = prose.slice(start, end)
    const named = PETITION.test(words)
    const signing = firstMatch(words, SIGNS)
    const facts = hasMatch(words, PETITION_FACTS)
    if (!named && !signing) return []
    const [purpose] = matchesOf(words, PETITION_FOR)
    return [
      {
        sentence: { start, end },
        named,
        facts,
        ...(purpose ? { subject: purpose[1]! } : {}),
        ...(signing
          ? { signing: { start: start + signing.index, end: start + signing.index + signing[0].length } }
          : {}),
      },
    ]
  })
}
