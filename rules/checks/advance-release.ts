import { z } from 'zod'
import type { Context, Meeting } from '../../src/context/context.js'
import { inWords } from '../../src/context/periods.js'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import type { Outcome } from '../../src/reading/outcomes.js'
import { simplify } from '../../src/reading/fold.js'
import { leftOpen } from './left-open.js'
import { partialAhead } from './partial-ahead.js'
import { toldAsSettled } from './told-as-settled.js'

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
  options: z.strictObject({
    quotations: z
      .boolean()
      .default(true)
      .describe('Whether what is quoted is held to facts too, or only the words of the release.'),
    'ask-for-meetings': z
      .boolean()
      .default(true)
      .describe('Whether it is said that meetings are needed, where none are given.'),
  }),
  messages: {
    foretold: {
      message: 'This foretells how the {body} will decide. It meets on {date}, after this is issued.',
      todo: 'Say what the meeting will consider and what the report recommends, and leave the decision open.',
    },
    expected: {
      message: 'This may foretell how the {body} will decide on {date}.',
      todo: 'If it is in the published report, say so; otherwise leave the decision open.',
    },
    argued: {
      message:
        '{who} argues here for or against what the {body} is to decide on {date}. Ahead of a meeting a release keeps to facts.',
      todo: 'Take this out, or keep it until the {body} has decided. What the report says and recommends may stay.',
    },
    mayArgue: {
      message: '{who} may give a view here on what the {body} is to decide on {date}.',
      todo: 'Keep to facts ahead of the meeting: what the report says and recommends, and when it is considered.',
    },
    praised: {
      message: '“{words}” may praise or run down what the {body} is to decide on {date}.',
      todo: 'Leave the word out: ahead of a meeting a release keeps to facts.',
    },
    presumed: {
      message: 'This takes for granted how the {body} will decide on {date}: “{words}”.',
      todo: 'Say what the meeting will consider and what the report recommends, and leave the decision open.',
    },
    tone: {
      message: '“{words}” may take a side on what the {body} is to decide on {date}.',
      todo: 'Keep to what the report says and recommends. Would a reader know from this what the Council wants to hear?',
    },
    settled: {
      message: 'This tells as settled what the {body} is to decide on {date}, after this is issued.',
      todo: 'Say that it is proposed, or what would happen if it is agreed.',
    },
    noMeeting: {
      message: 'This foretells a decision. {lack}',
      todo: 'Give the meeting, or leave the decision open: “will consider”, “will be asked to”.',
    },
  },
  *run(facts, given) {
    const { reading, context } = facts
    const ahead = meetingsAhead(context)
    yield* partialAhead(facts, given.quotations)
    yield* toldAsSettled(facts)
    for (const outcome of reading.outcomes) {
      const words = reading.text(outcome).replace(/\s+/g, ' ')
      const suggestions = leftOpen(words)
      const meeting = ahead?.find((candidate) => isOf(candidate, outcome))
      if (meeting) {
        const sure = outcome.certainty === 'sure' || takesAsDone(facts, outcome)
        yield {
          message: sure ? 'foretold' : 'expected',
          status: sure ? 'breach' : 'possible',
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
    if (given['ask-for-meetings'] && ahead === undefined && reading.outcomes.length === 0) {
      yield {
        unable: 'No meetings are given, so it is not known whether this goes out ahead of one.',
        needs: ['meetings'],
      }
    }
  },
})

/** `Will cost £48 once the Cabinet has approved it`: the decision is taken as done. `Would` leaves it open. */
function takesAsDone({ reading }: Facts, outcome: Outcome): boolean {
  const words = reading.text(outcome)
  const sentence = reading.sentenceAt(outcome.start)
  const all = reading.prose.slice(sentence.start, sentence.end)
  return (
    /^(?:when|once|after|as soon as)\b/i.test(words) &&
    /\bwill (?!be (?:asked|told|written|published|sent|invited|consulted))/i.test(all) &&
    !/\b(?:if|would|could|may|might|subject to|provided)\b/i.test(all)
  )
}

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
