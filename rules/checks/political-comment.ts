import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import type { TargetKind } from '../../src/reading/politics/targets.js'
import { inShort } from './in-short.js'

const SIDES: ReadonlySet<TargetKind> = new Set<TargetKind>([
  'party',
  'group',
  'opponents',
  'predecessors',
  'administration',
  'politician',
])

/**
 * Political comment that the Council gives in answer to a question, where its protocol sends the question to the party
 * spokespeople (Brent 7.1). What is said of a party, its plan or its members is comment, mild or strong.
 */
export const politicalComment = defineCheck({
  name: 'political-comment',
  about:
    'Questions that seek political comment go to the parties’ spokespeople; the Council does not answer them.',
  options: z.strictObject({}),
  messages: {
    comment: {
      message: 'This is political comment (“{words}”), which the Council does not give.',
      todo: 'Take it out, and give whoever asked the party spokespeople’s numbers.',
    },
    judge: {
      message: 'This may be political comment (“{words}”), which the Council does not give.',
      todo: 'Would a reader take it as one side’s view of the other? If so, take it out and refer the question to the party spokespeople.',
    },
  },
  *run({ reading }) {
    const done = new Set<unknown>()
    for (const attack of reading.politicalTalk.attacks) {
      if (!SIDES.has(attack.on) || done.has(attack.utterance)) continue
      done.add(attack.utterance)
      const plain = attack.certainty === 'plain'
      yield {
        message: plain ? 'comment' : 'judge',
        status: plain ? 'breach' : 'possible',
        at: { start: attack.start, end: attack.end },
        data: { words: inShort(reading.text(attack)) },
      }
    }
  },
})
