import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { pollAppeals } from '../../src/judging/poll-appeals.js'
import { inShort } from './in-short.js'

/**
 * Publicity of a body that the Council helps to fund, in a pre-election period: it keeps to what the Council’s own has to
 * (Haringey 13.31). Beside this stand the limbs of `pre-election-publicity`.
 */
export const thirdPartyFunded = defineCheck({
  name: 'third-party-funded',
  about: 'In a pre-election period, publicity paid for with Council funding takes no part in the election.',
  options: z.strictObject({}),
  messages: {
    canvasses: {
      message:
        'A body that the Council funds asks for political support in the pre-election period: “{words}”.',
      todo: 'Ask for these words to be taken out before any Council money pays for it.',
    },
    party: {
      message: 'A body that the Council funds names a political party, {party}, in the pre-election period.',
      todo: 'Ask for it to be taken out unless it is a plain record. Would a reader take it as favouring or opposing {party}?',
    },
    controversial: {
      message: 'The subject is marked as controversial, and this is the pre-election period.',
      todo: 'Ask for it to wait until after the poll, or for both sides to be put clearly, simply and fairly.',
    },
    whoPays: {
      message: 'It is not known whether Council funding pays for this publicity.',
      todo: 'Find out, and record it. If it does, see that the publicity keeps to the Code.',
    },
    askWhoPays: {
      message: 'Ask the body that issues this whether Council funding pays for it.',
      todo: 'Record the answer with the release.',
    },
    steps: {
      message: 'Council funding pays for this publicity in the pre-election period.',
      todo: 'Take reasonable steps to see that the body keeps to the Code: tell it what the Code asks, and keep a record.',
    },
  },
  *run(facts) {
    const { reading, context, periods } = facts
    if (context.kind !== 'third-party-funded' || context.funding?.councilFunded === false) return
    // Where no period is known, `pre-election-publicity` says so.
    if (!periods.some(({ inPreElection }) => inPreElection === true)) return
    for (const at of reading.canvassing) {
      const { end } = reading.sentenceAt(at.start)
      const data = { words: inShort(reading.text({ start: at.start, end })) }
      yield { message: 'canvasses', status: 'breach', at: { start: at.start, end }, data }
    }
    const appeals = new Set(reading.canvassing.map(({ start }) => reading.sentenceAt(start).start))
    for (const at of pollAppeals(facts)) {
      const data = { words: inShort(reading.text(at)) }
      yield { message: 'canvasses', status: 'possible', at, data }
    }
    for (const mention of reading.parties) {
      if (mention.bracketed || mention.certainty !== 'sure') continue
      if (!appeals.has(reading.sentenceAt(mention.start).start))
        yield { message: 'party', status: 'possible', at: mention, data: { party: mention.party } }
    }
    if (context.controversial === true) yield { message: 'controversial', status: 'possible', at: null }
    const pays = context.funding?.paysForPublicity
    if (pays === true) yield { message: 'steps', status: 'to-do', at: null }
    else if (pays !== false) {
      yield { message: 'whoPays', status: 'cannot-decide', at: null, missing: ['funding.paysForPublicity'] }
      yield { message: 'askWhoPays', status: 'to-do', at: null }
    }
  },
})
