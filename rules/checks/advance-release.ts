import { z } from 'zod'
import type { Context, Meeting } from '../../src/context/context.js'
import { inWords } from '../../src/context/periods.js'
import { defineCheck } from '../../src/judging/check.js'
import type { Outcome } from '../../src/reading/outcomes.js'
import { simplify } from '../../src/reading/fold.js'

/** What one council calls its Cabinet another calls its Executive; the protocols themselves use both. */
const SAME_BODY = [['cabinet', 'executive', 'cabinet meeting', 'executive meeting']]

/** Words for those who decide that do not say which body they sit on. */
const ANYONE = /\b(?:members|councillors|cllrs|colleagues)$/

/**
 * A release that goes out before a meeting says what the meeting will consider, not what it will decide. Reads the
 * Council's words and quotations alike.
 */
export const advanceRelease = defineCheck({
  name: 'advance-release',
  about: 'A release ahead of a meeting does not foretell what the meeting will decide.',
  options: z.strictObject({}),
  messages: {
    foretold: {
      message: 'This foretells how the {body} will decide. It meets on {date}, after this is issued.',
      todo: 'Say what the meeting will consider and what the report recommends, and leave the decision open.',
    },
    expected: {
      message: 'This may foretell how the {body} will decide on {date}.',
      todo: 'If it is in the published report, say so; otherwise leave the decision open.',
    },
    noMeeting: {
      message: 'This foretells a decision. {lack}',
      todo: 'Give the meeting, or leave the decision open: “will consider”, “will be asked to”.',
    },
  },
  *run({ reading, context }) {
    const ahead = meetingsAhead(context)
    for (const outcome of reading.outcomes) {
      const words = reading.text(outcome).replace(/\s+/g, ' ')
      const suggestions = rewording(words)
      const meeting = ahead?.find((candidate) => isOf(candidate, outcome))
      if (meeting) {
        yield {
          message: outcome.certainty === 'sure' ? 'foretold' : 'expected',
          status: outcome.certainty === 'sure' ? 'breach' : 'possible',
          at: outcome,
          data: { body: meeting.body, date: inWords(meeting.date) },
          suggestions,
        }
        continue
      }
      const lack = ahead
        ? 'No meeting of that body after the issue date is among those given.'
        : 'No meetings are given.'
      yield {
        message: 'noMeeting',
        status: 'possible',
        at: outcome,
        data: { lack },
        missing: ['meetings'],
        suggestions,
      }
    }
    if (ahead === undefined && reading.outcomes.length === 0) {
      yield {
        unable: 'No meetings are given, so it is not known whether this goes out ahead of one.',
        needs: ['meetings'],
      }
    }
  },
})

/** Meetings after the issue date, and the one the release is said to go before; undefined where none are given. */
function meetingsAhead(context: Context): Meeting[] | undefined {
  const issued = context.issuedAt.slice(0, 10)
  return context.meetings?.filter(
    (meeting) =>
      meeting.id !== context.after && (meeting.id === context.advance || meeting.date.slice(0, 10) > issued),
  )
}

function isOf(meeting: Meeting, outcome: Outcome): boolean {
  const said = simplify(outcome.body)
    .replace(/^(?:the|our|all|my) /, '')
    .replace(/ members?$| meeting$/, '')
    .trim()
  if (ANYONE.test(simplify(outcome.body))) return true
  const body = simplify(meeting.body)
  const same = (a: string, b: string): boolean =>
    SAME_BODY.some((names) => names.includes(a) && names.includes(b))
  return said.endsWith(body) || body.endsWith(said) || same(lastWord(said), lastWord(body))
}

const lastWord = (words: string): string => words.split(' ').at(-1) ?? ''

/** `Cabinet will approve` → `Cabinet will be asked to approve`, where nothing but the modal has to change. */
function rewording(words: string): string[] {
  const plain =
    /^(.{2,80}?)\s(?:will|shall|is set to|are set to|is certain to|are certain to|is sure to|are sure to)\s(approve|agree|back|endorse|adopt|pass|support|ratify|vote through|sign off)$/i.exec(
      words,
    )
  return plain ? [`${plain[1]} will be asked to ${plain[2]}`] : []
}
