import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { membersWords } from '../../src/judging/members-words.js'
import { officerRemarksIn } from '../../src/judging/officer-remarks.js'

const options = z.strictObject({
  judged: z
    .boolean()
    .default(false)
    .describe('Whether the criticism is unfair is for a person to judge, so that none is a plain breach.'),
})

/**
 * What councillors say in public against officers, one or all of them. What they say of a service, a report or a decision
 * is none of it: people are the target.
 */
export const officerCriticised = defineCheck({
  name: 'officer-criticised',
  about: 'Councillors do not criticise officers, one or all of them, before the press.',
  options,
  messages: {
    criticised: {
      message: '{who} speaks against officers before the press (“{words}”), where they cannot answer.',
      todo: 'Take this out, or speak of the service and what it did; what is thought of officers goes to their director.',
    },
    judge: {
      message: '{who} may criticise officers unfairly (“{words}”).',
      todo: 'Would a fair reader take this as an attack on the people, or as criticism of the service? If of the people, take it out.',
    },
  },
  *run(facts, { judged }) {
    for (const { utterance, who } of membersWords(facts)) {
      const remarks = officerRemarksIn(facts, utterance)
      const remark = remarks.find(({ certainty }) => certainty === 'plain') ?? remarks[0]
      if (!remark) continue
      const words = facts.reading.text(remark).replace(/\s+/g, ' ').slice(0, 120)
      yield {
        message: judged ? 'judge' : 'criticised',
        status: !judged && remark.certainty === 'plain' ? 'breach' : 'possible',
        at: { start: utterance.start, end: utterance.end },
        data: { who, words },
      }
    }
  },
})
