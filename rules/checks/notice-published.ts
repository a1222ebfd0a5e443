import { z } from 'zod'
import { inWords } from '../../src/context/in-words.js'
import { isDay } from '../../src/context/polls/days.js'
import { findEmbargo } from '../../src/reading/parts.js'
import { electionPeriod, pollAhead } from '../../src/judging/election-window.js'
import { defineCheck } from '../../src/judging/check.js'

/**
 * The day of the notice of election, on which the period begins, is known where it matters: in the ten working days before
 * the law’s last day for it, and while a period runs that is only counted (Haringey 13.29, Publicity Code England 34).
 */
export const noticePublished = defineCheck({
  name: 'notice-published',
  about: 'The day the notice of election was published is known where it decides.',
  options: z.strictObject({}),
  messages: {
    ask: {
      message: '{why}',
      todo: 'Find out whether the notice has been published, and give its day. If it has, the pre-election period has begun.',
    },
    doubt: {
      message: '{why}',
      todo: 'Correct the day of the notice of election. Until then the period is judged to run from the last day the law allows.',
    },
    embargo: {
      message:
        'When this embargo lifts could not be read, so it is not known whether a pre-election period runs then.',
      todo: 'Write the day and the time: 9am on Tuesday 23 March 2027.',
    },
    counted: {
      message:
        'The day of the notice of election is not given. The period is judged to run from {from}, the last day the law allows for it.',
      todo: 'Give the day the notice was published.',
    },
  },
  *run(facts) {
    const { inside, unsure } = electionPeriod(facts)
    if (inside.length === 0 && unsure && !unsure.ask)
      yield { unable: unsure.why, needs: unsure.lacks ?? ['elections'] }
    const embargo = findEmbargo(
      facts.reading.parts,
      facts.reading.folded,
      facts.reading.dates,
      facts.context.issuedAt,
    )
    if (embargo && !isDay(embargo.until.slice(0, 10)) && inside.length === 0 && pollAhead(facts))
      yield { message: 'embargo', status: 'cannot-decide', at: { start: embargo.start, end: embargo.end } }
    const doubtful = inside.find(({ ask }) => ask)
    if (doubtful)
      yield {
        message: 'doubt',
        status: 'cannot-decide',
        at: null,
        data: { why: doubtful.why },
        missing: ['elections.noticeDate'],
      }
    else if (unsure?.ask)
      yield {
        message: 'ask',
        status: 'cannot-decide',
        at: null,
        data: { why: unsure.why },
        missing: ['elections.noticeDate'],
      }
    for (const { provisional, from, ask } of inside)
      if (provisional && !ask && from !== undefined)
        yield {
          message: 'counted',
          status: 'cannot-decide',
          atMost: 'info',
          at: null,
          data: { from: inWords(from) },
          missing: ['elections.noticeDate'],
        }
  },
})
