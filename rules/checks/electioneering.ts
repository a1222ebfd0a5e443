import { z } from 'zod'
import { pollAhead, runUp } from '../../src/judging/election-window.js'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import { membersWords } from '../../src/judging/members-words.js'
import { pollAppeals } from '../../src/judging/poll-appeals.js'
import { firstFrom } from '../../src/reading/in-order.js'
import { ELECTIONEERING, MAY_ELECTIONEER } from '../lexicons/electioneering.js'
import { inShort } from './in-short.js'
import { ofTheCouncil } from './kinds.js'

/** Who speaks as a candidate or an activist may say so, but not in what the Council puts out. */
function asCandidate({ reading, context }: Facts, end: number): boolean {
  return (
    !ofTheCouncil.has(context.kind) &&
    /^[^.!?\n]{0,160}\bas (?:the|a|an|your) (?:[\p{L}' -]{1,30} )?(?:candidate|activist|canvasser)\b/iu.test(
      reading.prose.slice(end, end + 220),
    )
  )
}

const compile = (pieces: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}'-])(?:${pieces.join('|')})(?![\p{L}-])`, 'iu')
const AHEAD_OF_OTHERS = compile(ELECTIONEERING)
const MAY_BE_AHEAD = compile(MAY_ELECTIONEER)

/**
 * In the run-up to an election a member’s words, quoted, reported or their own, do not read as electioneering (Carlisle
 * 129): no appeal for votes, no record in office, no comparison with rivals.
 */
export const electioneering = defineCheck({
  name: 'electioneering',
  about: 'In the run-up to an election, the words of members do not read as electioneering.',
  options: z.strictObject({}),
  messages: {
    appeal: {
      message: '{who} asks for votes here, in {period}: “{words}”.',
      todo: 'Take it out. Only as a candidate or an activist may a member say so, and then not in the Council’s name.',
    },
    rivals: {
      message: '{who} sets one side against another here, in {period}.',
      todo: 'Take it out, or keep to what the Council is doing.',
    },
    record: {
      message: '{who} claims a record in office here, in {period}.',
      todo: 'Take it out, or keep to what the Council decided and does.',
    },
  },
  *run(facts) {
    const window = runUp(facts)
    const { reading } = facts
    if (window.inside.length === 0) {
      if (window.unsure) yield { unable: window.unsure.why, needs: window.unsure.lacks ?? ['elections'] }
      else if (!window.configured && pollAhead(facts))
        yield {
          unable: 'How long the run-up to an election is has not been set.',
          needs: ['electionWindowDays'],
        }
      return
    }
    const records = reading.promotions.filter(({ kind }) => kind === 'record')
    const appeals = pollAppeals(facts)
    for (const { utterance, who } of membersWords(facts)) {
      if (asCandidate(facts, utterance.end)) continue
      const at = { start: utterance.start, end: utterance.end }
      const data = { who, period: window.name }
      const appeal = firstFrom(reading.canvassing, at.start)
      if (appeal && appeal.start < at.end) {
        yield {
          message: 'appeal',
          status: 'breach',
          at,
          data: { ...data, words: inShort(reading.text(appeal)) },
        }
        continue
      }
      if (appeals.some((one) => one.start < at.end && at.start < one.end)) {
        yield {
          message: 'appeal',
          status: 'possible',
          at,
          data: { ...data, words: inShort(reading.text(at)) },
        }
        continue
      }
      if (AHEAD_OF_OTHERS.test(utterance.words.text)) {
        yield { message: 'rivals', status: 'breach', at, data }
        continue
      }
      const politics = reading.stances.within(at).filter(({ kind }) => kind === 'politics')
      if (politics.length > 0) {
        const plain = politics.some(({ certainty }) => certainty === 'plain')
        yield { message: 'rivals', status: plain ? 'breach' : 'possible', at, data }
        continue
      }
      if (MAY_BE_AHEAD.test(utterance.words.text)) {
        yield { message: 'rivals', status: 'possible', at, data }
        continue
      }
      const record = firstFrom(records, at.start)
      if (record && record.start < at.end) yield { message: 'record', status: 'breach', at, data }
    }
  },
})
