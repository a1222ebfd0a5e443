import type { Utterance } from '../stance/utterances.js'
import type { Claim, ClaimMark } from './claim.js'
import { heatIn } from './heat.js'
import { praiseIn, recordsIn } from './praise.js'
import { promisesIn } from './promises.js'
import { superlativesIn } from './superlatives.js'

/** Kept for the utterances of each reading, since several clauses ask. */
const kept = new WeakMap<readonly Utterance[], readonly Claim[]>()

/** What a draft claims, by its utterances; found once for each reading. */
export function claimsIn({ utterances }: { utterances: readonly Utterance[] }): readonly Claim[] {
  const known = kept.get(utterances)
  if (known) return known
  const claims = findClaims(utterances)
  kept.set(utterances, claims)
  return claims
}

/**
 * What a draft claims, in order. A claim whose source stands in the sentence before or after it, in the same paragraph,
 * has one.
 */
function findClaims(utterances: readonly Utterance[]): Claim[] {
  return utterances.flatMap((utterance, index) => {
    const { words, start, block } = utterance
    const beside = [utterances[index - 1], utterances[index + 1]].flatMap((other) =>
      other?.block === block ? [other.words.text] : [],
    )
    const praise = praiseIn(words)
    const heat = heatIn(words, utterance.quotation !== undefined)
    const marks: ClaimMark[] = [
      ...superlativesIn(words, [words.text, ...beside].join(' ')),
      ...(praise ? [praise] : []),
      ...(heat ? [heat] : []),
      ...recordsIn(words),
      ...promisesIn(words),
    ]
    return marks.map((mark) => ({ ...mark, start: start + mark.start, end: start + mark.end, utterance }))
  })
}
