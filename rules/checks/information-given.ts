import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { councilWords } from '../../src/judging/council-voices.js'
import { claimsIn } from '../../src/reading/claims/claims.js'
import { inShort } from './in-short.js'

/**
 * A release informs: where it holds praise of the Council and no day, figure, place to go or thing to do, it may be too
 * thin to issue. Information alone, since a short notice may be good.
 */
export const informationGiven = defineCheck({
  name: 'information-given',
  about: 'A release tells something: who, what, when or where.',
  options: z.strictObject({}),
  messages: {
    thin: {
      message:
        'This praises (“{words}”) and gives no day, figure or decision. There may be too little in it to issue.',
      todo: 'Say what has been done or will be done, by whom, when and where.',
    },
  },
  *run(facts) {
    const { reading } = facts
    if (TELLS.test(reading.prose) || reading.decisions.length > 0) return
    const ours = new Set(councilWords(facts).map(({ utterance }) => utterance))
    const claim = claimsIn(reading).find(({ utterance, kind }) => ours.has(utterance) && PRAISES.has(kind))
    if (!claim) return
    yield {
      message: 'thin',
      status: 'possible',
      at: claim,
      data: { words: inShort(reading.text(claim)) },
    }
  },
})

const PRAISES: ReadonlySet<string> = new Set(['praise', 'superlative', 'record'])
const TELLS =
  /\d|£|(?<![\p{L}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|yesterday|next (?:week|month|year)|last (?:week|month|year|night)|apply|book|register|opens?|opened|closes?|starts?|begins?|ends?)(?![\p{L}])/iu
