import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { membersWords } from '../../src/judging/members-words.js'
import { officerRemarksIn } from '../../src/judging/officer-remarks.js'
import type { OfficerRemark } from '../../src/reading/officers/remarks.js'

const manners = ['fault', 'scorn', 'discipline', 'obeyed'] as const

const options = z.strictObject({
  judged: z
    .boolean()
    .default(false)
    .describe('Whether the criticism is unfair is for a person to judge, so that none is a plain breach.'),
  manners: z
    .array(z.enum(manners))
    .default(['fault', 'scorn', 'discipline'])
    .describe(
      'What is looked for. fault: that they did their work badly. scorn: contempt, mockery, doubts of their standing. discipline: that they are to go, or be warned. obeyed: that they did as those elected told them.',
    ),
  'personal-faults': z
    .boolean()
    .default(false)
    .describe('Faults count only where they are found with one officer who can be told from others.'),
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
    scorned: {
      message: '{who} runs officers down or mocks them (“{words}”).',
      todo: 'Take this out. What went wrong may be said of the service: how long, how many, what is being done.',
    },
    disciplined: {
      message: '{who} speaks of the sacking, suspension or discipline of an officer (“{words}”).',
      todo: 'Take this out. Staff will read it, and discipline is for their managers; say what the service will do.',
    },
    obeyed: {
      message: '{who} may blame officers for doing what those elected told them to (“{words}”).',
      todo: 'Is the quarrel with the policy? Then put it to those who decided it, and leave the officers out.',
    },
  },
  *run(facts, { judged, manners: wanted, 'personal-faults': personalFaults }) {
    const counts = ({ manner, personal }: OfficerRemark): boolean =>
      wanted.includes(manner) && (manner !== 'fault' || !personalFaults || personal)
    for (const { utterance, who } of membersWords(facts)) {
      const remarks = officerRemarksIn(facts, utterance).filter(counts)
      const remark = remarks.find(({ certainty }) => certainty === 'plain') ?? remarks[0]
      if (!remark) continue
      const words = facts.reading.text(remark).replace(/\s+/g, ' ').slice(0, 120)
      yield {
        message: judged ? 'judge' : WORDING[remark.manner],
        status: !judged && remark.certainty === 'plain' ? 'breach' : 'possible',
        at: { start: utterance.start, end: utterance.end },
        data: { who, words },
      }
    }
  },
})

const WORDING = {
  fault: 'criticised',
  scorn: 'scorned',
  discipline: 'disciplined',
  obeyed: 'obeyed',
} as const
