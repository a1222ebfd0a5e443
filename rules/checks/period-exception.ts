import { z } from 'zod'
import { electionPeriod } from '../../src/judging/election-window.js'
import { defineCheck } from '../../src/judging/check.js'
import { quotedIn, reportedIn } from '../../src/judging/heard.js'
import { viewIn } from '../../src/judging/member-views.js'
import { periodException } from '../../src/judging/period-exceptions.js'

const options = z.strictObject({
  for: z
    .enum(['enquiry', 'emergency'])
    .describe('enquiry: factual answers to events and enquiries. emergency: a member’s word on it.'),
})

/** What the one who asked is told to have asked. */
const ASKED = /^\W*you (?:also )?(?:asked|wrote|put it|said)\b|\bin your words\b/i

/**
 * A release that claims an exception of the pre-election period has on record what the exception asks for, and keeps to
 * it: facts alone in an answer, the event alone in an emergency (Haringey 13.30(d) and (e)).
 */
export const periodExceptionHeld = defineCheck({
  name: 'period-exception',
  about:
    'A release that relies on an exception of the pre-election period has it on record, and keeps to it.',
  options,
  messages: {
    noEnquiry: {
      message: 'This is an answer in the pre-election period, and no enquiry is on record.',
      todo: 'Record who asked, and when. An answer that nobody asked for is publicity.',
    },
    noEvent: {
      message:
        'A member may be quoted here only for an emergency or an important event beyond the Council’s control, and the record does not show it in full.',
      todo: 'Record what happened, why it is beyond the Council’s control, why a member’s word is needed, and who decided so.',
    },
    political: {
      message: '{name} turns to politics here, in {period}.',
      todo: 'Keep to the event and what the Council is doing about it.',
    },
    notFactual: {
      message: 'This answer turns to politics, in {period}.',
      todo: 'Answer with facts alone.',
    },
  },
  *run(facts, { for: which }) {
    const { inside, unsure, name: period } = electionPeriod(facts)
    const exception = periodException(facts)
    if (exception?.kind !== which) return
    if (inside.length === 0) {
      if (unsure) yield { unable: unsure.why, needs: unsure.lacks ?? ['elections'] }
      return
    }
    const { reading } = facts
    const heard = [...quotedIn(facts), ...reportedIn(facts)].filter(({ side }) => side === 'member')
    const first = heard[0]
    if (!exception.complete) {
      if (which === 'enquiry')
        yield {
          message: 'noEnquiry',
          status: 'cannot-decide',
          at: null,
          missing: exception.missing,
        }
      else if (first)
        yield { message: 'noEvent', status: 'possible', at: first.at, missing: exception.missing }
    }
    for (const { at, name } of heard) {
      const political = reading.stances
        .within(at)
        .find(({ kind }) => kind === 'politics' || kind === 'judges' || kind === 'extreme')
      if (political && viewIn(reading, at))
        yield { message: 'political', status: 'breach', at, data: { name, period } }
    }
    if (which === 'enquiry')
      for (const { start, end, quotation } of reading.utterances) {
        if (quotation || ASKED.test(reading.prose.slice(start, end))) continue
        const political = reading.stances.within({ start, end }).some(({ kind }) => kind === 'politics')
        if (political) yield { message: 'notFactual', status: 'breach', at: { start, end }, data: { period } }
      }
    if (which === 'enquiry')
      for (const at of reading.canvassing) {
        if (reading.voiceAt(at.start).voice !== 'council') continue
        yield { message: 'notFactual', status: 'breach', at, data: { period } }
      }
  },
})
