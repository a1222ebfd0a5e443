import { z } from 'zod'
import type { Context } from '../../src/context/context.js'
import { inWords } from '../../src/context/periods.js'
import { sharedTopic, topicWords } from '../../src/context/topic-words.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { quotedIn, reportedIn } from '../../src/judging/heard.js'
import { isFromBody, isOnScrutiny } from '../../src/judging/scrutiny.js'
import {
  runsAgainst,
  saysHowItIsSettled,
  saysItDiffers,
  type Recommendation,
} from '../../src/reading/scrutiny.js'

type Decision = NonNullable<Context['decisions']>[number]

/**
 * Where scrutiny asks for another course than one that was decided, the release says so and says how it will be
 * settled. The record of decisions tells what was decided; without it nothing can be held against a recommendation.
 */
export const scrutinyDivergence = defineCheck({
  name: 'scrutiny-divergence',
  about: 'Where scrutiny differs from a decision, the release says so and says how that will be settled.',
  options: z.strictObject({}),
  messages: {
    both: {
      message:
        'Scrutiny recommends this, where {body} decided on {date}: {decided}. The release says neither that the two differ nor how that will be settled.',
      todo: 'Add that this differs from the decision, and who will decide between them and when.',
    },
    difference: {
      message:
        'Scrutiny recommends this, where {body} decided on {date}: {decided}. The release does not say that the two differ.',
      todo: 'Add that this differs from the decision of {date}.',
    },
    settlement: {
      message:
        'Scrutiny recommends this, which differs from what {body} decided on {date}. The release does not say how that will be settled.',
      todo: 'Add who will decide between them and when: a reply from {body}, a call-in, Full Council.',
    },
    unsure: {
      message:
        'Scrutiny recommends this on a matter on which {body} decided on {date}: {decided}. The release does not say whether the two differ, or how that would be settled.',
      todo: 'Does it differ from the decision? If so, say so, and say how it will be settled.',
    },
  },
  *run(facts) {
    const { reading, context } = facts
    if (!isOnScrutiny(facts)) return
    const ofScrutiny = isFromBody(facts)
    const others = new Set(
      [...quotedIn(facts), ...reportedIn(facts)].flatMap(({ side, quotation }) =>
        side === 'member' ? [] : [quotation],
      ),
    )
    const recommended = reading.recommendations.filter(
      ({ course, utterance }) =>
        course !== 'for' &&
        (ofScrutiny || SCRUTINEERS.test(utterance.words.text)) &&
        !(utterance.quotation && others.has(utterance.quotation)),
    )
    if (recommended.length === 0) return
    if (context.decisions === undefined) {
      yield {
        unable: 'No decisions are given, so it is not known whether scrutiny differs from one.',
        needs: ['decisions'],
      }
      return
    }
    for (const decision of decidedOf(context)) {
      const seen = judge(facts, decision, recommended)
      if (seen) yield seen
    }
  },
})

const SCRUTINEERS = /(?<![\p{L}])(?:scrutin\w*|panel|overview)(?![\p{L}])/iu
const DECIDED: ReadonlySet<string> = new Set([
  'agreed',
  'final',
  'call-in-open',
  'called-in',
  'referred-to-full-council',
])

function decidedOf({ decisions = [], issuedAt }: Context): Decision[] {
  return decisions.filter(
    ({ status, body, date }) =>
      DECIDED.has(status) && !SCRUTINEERS.test(body) && date.slice(0, 10) <= issuedAt.slice(0, 10),
  )
}

/** One finding for a decision, at the recommendation that goes furthest from it. */
function judge(
  { reading }: Facts,
  decision: Decision,
  recommended: readonly Recommendation[],
): Observation | undefined {
  const decided = [decision.what, decision.topic].filter((words) => words !== undefined).join(', ')
  const topic = topicWords(decided)
  const onTopic = recommended.filter(({ utterance }) => {
    const shared = sharedTopic(topic, topicWords(utterance.words.text)).length
    return shared >= 2 || (shared === 1 && topic.size <= 2)
  })
  const against = onTopic.find((one) => runsAgainst(one, decided))
  const at = against ?? onTopic[0]
  if (!at) return undefined
  const sentences = reading.utterances.map(({ words }) => words.text)
  const differs = sentences.some(saysItDiffers)
  const settled = sentences.some(saysHowItIsSettled)
  if (differs && settled) return undefined
  if (!against && (differs || settled)) return undefined
  return {
    message: !against ? 'unsure' : differs ? 'settlement' : settled ? 'difference' : 'both',
    status: against ? 'breach' : 'possible',
    at: { start: at.start, end: at.end },
    data: { body: withArticle(decision.body), date: inWords(decision.date), decided },
  }
}

const withArticle = (body: string): string => (/^(?:the|full council)\b/i.test(body) ? body : `the ${body}`)
