import { z } from 'zod'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { councilWords } from '../../src/judging/council-voices.js'
import type { Claim } from '../../src/reading/claims/claim.js'
import { claimsIn } from '../../src/reading/claims/claims.js'
import { inShort } from './in-short.js'

/** From how many points of praise on an utterance is for a person to look at; a member may be pleased. */
const LAVISH = { council: 4, member: 6 }
/** From how many lavish words of its own on a whole release is. */
const DENSE = 4

/**
 * How a release puts things: claims to be above all others with no source, and words so lavish or loaded that they tell
 * more of the writer than of the matter. Pride, thanks and delight are the ordinary stuff of releases and pass.
 */
export const styleWeighed = defineCheck({
  name: 'style-weighed',
  about: 'Claims to be the best have a source, and the Council’s own words are not lavish or loaded.',
  options: z.strictObject({}),
  messages: {
    claim: {
      message: '{who} claims to be above others (“{words}”), and nothing says who found so.',
      todo: 'Give the source: the award, the ranking or the figures. If there is none, say what is there and leave out the claim.',
    },
    lavish: {
      message: 'The Council’s own words praise or run down more than they tell: “{words}”.',
      todo: 'Say what it is, what it costs and who can use it. Would a reader see style here rather than facts?',
    },
    lavishQuote: {
      message: '{who} is quoted in lavish or loaded words: “{words}”.',
      todo: 'Ask for words that tell something. Would a reader see style here rather than facts?',
    },
    dense: {
      message: 'The Council’s own words are full of praise: {words}.',
      todo: 'Leave most of these words out, and let the facts speak.',
    },
    mild: {
      message: '“{words}” praises or runs down, in the Council’s own words.',
      todo: 'Keep it if it tells something; else leave it out.',
    },
  },
  *run(facts) {
    const { reading } = facts
    const of = new Map(councilWords(facts).map((words) => [words.utterance, words]))
    const mild: Claim[] = []
    let told = false
    for (const claim of claimsIn(reading)) {
      const words = of.get(claim.utterance)
      if (!words) continue
      const data = { who: words.who, words: inShort(reading.text(claim)) }
      if (claim.kind === 'superlative' || claim.kind === 'record') {
        told = true
        yield { message: 'claim', status: 'possible', at: claim, data, ...weak(claim) }
      } else if (claim.kind === 'heat') {
        // What a member says with feeling is for the clauses on members; more than one such phrase is style.
        const isStyle = words.by === 'council' || claim.certainty === 'plain'
        told ||= isStyle
        yield {
          message: words.by === 'council' ? 'lavish' : 'lavishQuote',
          status: 'possible',
          at: claim,
          data,
          ...(isStyle ? {} : { atMost: 'info' as const }),
        }
      } else if (claim.kind === 'praise') {
        if ((claim.weight ?? 0) >= LAVISH[words.by]) {
          told = true
          yield {
            message: words.by === 'council' ? 'lavish' : 'lavishQuote',
            status: 'possible',
            at: claim,
            data,
          }
        } else if (words.by === 'council') mild.push(claim)
      }
    }
    if (!told && mild.length >= DENSE) yield dense(facts, mild)
    else for (const claim of mild) yield one(facts, claim)
  },
})

const weak = ({ certainty }: Claim): Pick<Observation, 'atMost'> =>
  certainty === 'likely' ? { atMost: 'info' } : {}

function one({ reading }: Facts, at: Claim): Observation {
  return {
    message: 'mild',
    status: 'possible',
    at,
    data: { words: inShort(reading.text(at)) },
    atMost: 'info',
  }
}

function dense({ reading }: Facts, mild: readonly Claim[]): Observation {
  const words = mild.slice(0, 6).map((claim) => `“${inShort(reading.text(claim))}”`)
  return { message: 'dense', status: 'possible', at: mild[0]!, data: { words: words.join(', ') } }
}
