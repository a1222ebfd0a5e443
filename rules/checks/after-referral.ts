import { z } from 'zod'
import { isOnTopic, sharedTopic, topicWords } from '../../src/context/topic-words.js'
import { matterOf } from '../../src/judging/concern.js'
import { viewIn } from '../../src/judging/member-views.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { styled } from '../../src/reading/speech/speakers.js'
import { isAttitude } from '../../src/reading/claims/attitude.js'
import { madeUpIn } from '../../src/reading/claims/minds.js'
import { argues } from './argues.js'

/**
 * Once a decision has been referred to Full Council, and until that has decided, publicity that the Council starts
 * gives no more than what scrutiny found and what happens next.
 */
export const afterReferral = defineCheck({
  name: 'after-referral',
  about:
    'While a decision is before Full Council, publicity on it gives only facts and the outcome of scrutiny.',
  options: z.strictObject({}),
  messages: {
    view: {
      message:
        '{who} argues for or against what has been referred to Full Council ({decided}) and is not yet decided.',
      todo: 'Take this out. Say what scrutiny found, and when Full Council meets.',
    },
    praise: {
      message:
        'This praises or presses what has been referred to Full Council ({decided}) and is not yet decided.',
      todo: 'Take this out. Say what scrutiny found, and when Full Council meets.',
    },
    unsure: {
      message:
        'This may be publicity for what has been referred to Full Council ({decided}) and is not yet decided. Whether the Council started it is not given.',
      todo: 'If this answers a request, say so. Otherwise keep to what scrutiny found and when Full Council meets.',
    },
  },
  *run(facts) {
    const { context, reading } = facts
    if (context.proactive === false) return
    if (context.decisions === undefined) {
      yield {
        unable: 'No decisions are given, so it is not known whether one has been referred to Full Council.',
        needs: ['decisions'],
      }
      return
    }
    const pending = context.decisions.filter(
      ({ status, finalDate }) =>
        status === 'referred-to-full-council' &&
        (finalDate === undefined || finalDate.slice(0, 10) >= context.issuedAt.slice(0, 10)),
    )
    if (pending.length === 0) return
    const about = topicWords(`${reading.prose} ${context.subjects?.join(' ') ?? ''}`)
    for (const { what, topic } of pending) {
      const decided = [what, topic].filter((words) => words !== undefined).join(', ')
      const words = topicWords(decided)
      if (isOnTopic(words, about)) yield* pressed(facts, words, decided)
    }
  },
})

function* pressed(facts: Facts, topic: ReadonlySet<string>, decided: string): Generator<Observation> {
  const { reading, context } = facts
  const terms = reading.opinionTerms
  const { given, headline, opening } = matterOf(facts)
  const isMain = sharedTopic(topic, topicWords(`${given} ${headline} ${opening}`)).length > 0
  let next = 0
  let spoken = false
  for (const utterance of reading.utterances) {
    const { text } = utterance.words
    // What a voice goes on to say is still on the matter.
    const named = sharedTopic(topic, topicWords(text)).length > 0 || MEANT.test(text)
    const goesOn: boolean = spoken && utterance.quotation !== undefined
    spoken = named && utterance.quotation !== undefined
    while (next < terms.length && terms[next]!.end <= utterance.start) next++
    const opinion = next < terms.length && terms[next]!.start < utterance.end
    const view = viewIn(reading, utterance)
    const pressed =
      opinion ||
      argues(facts, utterance) ||
      view === 'plain' ||
      isAttitude(utterance.words) ||
      (utterance.quotation !== undefined && madeUpIn(utterance.words).length > 0)
    // In words of the release's own on this alone, a turn of phrase is enough to press.
    if (!((named || goesOn) && pressed) && !(view === 'plain' && isMain)) continue
    const speaker = utterance.quotation?.speaker
    const sure = context.proactive === true
    yield {
      message: sure ? (speaker ? 'view' : 'praise') : 'unsure',
      status: sure ? 'breach' : 'possible',
      at: { start: utterance.start, end: utterance.end },
      data: { decided, who: speaker ? styled(speaker) : 'This' },
      ...(sure ? {} : { missing: ['proactive'] }),
    }
  }
}

const MEANT = /(?<![\p{L}])(?:plans?|scheme|proposals?|decision|policy|this|it)(?![\p{L}])/iu
