import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { councilWords } from '../../src/judging/council-voices.js'
import { isFromBody } from '../../src/judging/scrutiny.js'
import { attitudeIn, isAttitude } from '../../src/reading/claims/attitude.js'
import { claimsIn } from '../../src/reading/claims/claims.js'
import { madeUpIn } from '../../src/reading/claims/minds.js'
import { inShort } from './in-short.js'

const options = z.strictObject({
  bodies: z
    .array(z.string().min(1))
    .default([])
    .describe('Names of the bodies whose publicity keeps to facts; scrutiny where none are given.'),
})

/** Publicity on scrutiny, or on a committee, in sober words: those of the Council's own voice alone are looked at. */
export const scrutinyFacts = defineCheck({
  name: 'scrutiny-facts',
  about: 'Publicity on scrutiny, or on the committees named, neither praises nor accuses.',
  options,
  messages: {
    loaded: {
      message: '“{words}” praises or accuses, in the Council’s own words, where the release reports {what}.',
      todo: 'Say what was looked into, by whom, and what was found or decided.',
    },
    heated: {
      message: '{who} speaks with heat (“{words}”) where the release reports {what}.',
      todo: 'Would a reader take this for what was found or decided? If not, ask for words that tell it.',
    },
  },
  *run(facts, { bodies }) {
    const { reading } = facts
    const named =
      bodies.length > 0 ? new RegExp(`(?<![\\p{L}])(?:${bodies.join('|')})(?![\\p{L}])`, 'iu') : undefined
    if (!isFromBody(facts, named)) return
    const seen = new Set<number>()
    for (const loaded of reading.loadedWords) {
      if (reading.voiceAt(loaded.start).voice !== 'council') continue
      const sentence = reading.sentenceAt(loaded.start)
      if (seen.has(sentence.start)) continue
      seen.add(sentence.start)
      yield {
        message: 'loaded',
        status: 'possible',
        at: loaded,
        data: { words: reading.text(loaded), what: named ? 'a committee' : 'scrutiny' },
      }
    }
    for (const { utterance, by } of councilWords(facts)) {
      const [madeUp] = madeUpIn(utterance.words)
      if (by !== 'council' || !(madeUp || isAttitude(utterance.words)) || seen.has(utterance.start)) continue
      seen.add(reading.sentenceAt(utterance.start).start)
      const { start, end } = madeUp ?? attitudeIn(utterance.words)
      const at = { start: utterance.start + start, end: utterance.start + end }
      yield {
        message: 'loaded',
        status: 'possible',
        at: { start: utterance.start, end: utterance.end },
        data: { words: inShort(reading.text(at)), what: named ? 'a committee' : 'scrutiny' },
      }
    }
    const of = new Map(councilWords(facts).map((words) => [words.utterance, words]))
    for (const claim of claimsIn(reading)) {
      const words = of.get(claim.utterance)
      if (claim.kind !== 'heat' || !words) continue
      const sentence = reading.sentenceAt(claim.start)
      if (seen.has(sentence.start)) continue
      seen.add(sentence.start)
      yield {
        message: words.by === 'council' ? 'loaded' : 'heated',
        status: 'possible',
        at: claim,
        data: { who: words.who, words: reading.text(claim), what: named ? 'a committee' : 'scrutiny' },
      }
    }
  },
})
