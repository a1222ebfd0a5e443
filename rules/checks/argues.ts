import type { Facts } from '../../src/judging/check.js'
import { claimsIn } from '../../src/reading/claims/claims.js'
import { within } from '../../src/reading/in-order.js'
import type { Utterance } from '../../src/reading/stance/utterances.js'

/** What a case is made with, beside the words of opinion: what it will bring. */
const CASE =
  /(?<![\p{L}])(?:will|would|to) (?:\p{L}+ )?(?:transform|benefit|boost|improve|revitalise|protect|safeguard|make (?:[\p{L}'-]+ ){1,4}(?:better|safer|cleaner|fairer|greener|stronger)|deliver|thank us|(?:bring|mean|give|create|offer) (?:[\p{L}'-]+ ){0,4}?(?:cleaner|safer|better|quicker|faster|fairer|happier|greener|healthier|stronger|brighter))(?![\p{L}])|(?<![\p{L}])(?:good|great|bad|best|right|wrong|vital|essential|long overdue) (?:news|deal|thing|plan|choice|decision|answer|step|for (?:the|our|every|residents))(?![\p{L}])|(?<![\p{L}])(?:proud|determined|committed|delighted|confident|ambitious|exciting|excited)(?![\p{L}])/iu

/** Whether somebody makes a case for or against something, and does not only tell facts of it. */
export function argues({ reading }: Facts, utterance: Utterance): boolean {
  const stances = reading.stances.within(utterance)
  if (
    stances.some(
      ({ kind, certainty }) => kind !== 'employment' && (certainty === 'plain' || kind !== 'politics'),
    )
  )
    return true
  if (CASE.test(utterance.words.text)) return true
  return within(claimsIn(reading), utterance).some(({ kind }) => kind !== 'plan')
}
