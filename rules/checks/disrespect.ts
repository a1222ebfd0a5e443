import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { personRemarksIn, spokenIn } from '../../src/judging/spoken.js'
import { voices } from '../../src/judging/voices.js'

const options = z.strictObject({
  about: z
    .array(z.enum(['member', 'public']))
    .default(['member', 'public'])
    .describe(
      'Of whom. member: councillors. public: residents, objectors, traders, journalists and anybody else.',
    ),
  voices: z
    .array(z.enum(voices))
    .default([...voices])
    .describe('In whose words.'),
})

/** Contempt for a person, whoever they are. Officers have a check of their own (`officer-criticised`). */
export const disrespect = defineCheck({
  name: 'disrespect',
  about: 'Nobody is insulted, mocked or run down.',
  options,
  messages: {
    scorned: {
      message: '{who} insults or mocks somebody (“{words}”).',
      todo: 'Take this out. Say what they proposed, said or did, and what the Council makes of that.',
    },
    judge: {
      message: '{who} may show contempt for somebody (“{words}”).',
      todo: 'Would the person meant feel mocked or belittled? Then say only what they said or did, or take it out.',
    },
    ofMember: {
      message: '{who} speaks of a councillor without respect (“{words}”).',
      todo: 'Take this out, or keep to what the councillor asked or proposed, and the answer to it.',
    },
  },
  *run(facts, { about, voices: wanted }) {
    for (const { utterance, by, who } of spokenIn(facts)) {
      if (!wanted.includes(by)) continue
      const remarks = personRemarksIn(facts, utterance).filter(
        ({ side, manner }) =>
          (side === 'member' || side === 'public') &&
          about.includes(side) &&
          // An officer who finds fault with a councillor shows no respect; among councillors it is debate.
          (manner === 'scorn' || (manner === 'fault' && side === 'member' && by === 'officer')),
      )
      const remark = remarks.find(({ certainty }) => certainty === 'plain') ?? remarks[0]
      if (!remark) continue
      const sure = remark.certainty === 'plain' && by !== 'other'
      yield {
        message: by === 'officer' && remark.side === 'member' ? 'ofMember' : sure ? 'scorned' : 'judge',
        status: sure ? 'breach' : 'possible',
        at: { start: utterance.start, end: utterance.end },
        data: { who, words: facts.reading.text(remark).replace(/\s+/g, ' ').slice(0, 120) },
      }
    }
  },
})
