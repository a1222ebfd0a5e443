import { z } from 'zod'
import { plainly } from '../../src/context/record.js'
import { defineCheck } from '../../src/judging/check.js'
import { bodyConcerned } from '../../src/judging/concern.js'

const options = z.strictObject({
  committees: z
    .array(z.string().min(1))
    .min(1)
    .describe('The committees meant, by the words that name them: Licensing, Area.'),
})

/** On some committees the outcome and the vote may be told, but not what members disagreed over. */
export const membersDisagree = defineCheck({
  name: 'members-disagree',
  about: 'A release on a committee tells the outcome and the vote, not what its members disagreed over.',
  options,
  messages: {
    told: {
      message: 'This tells of a disagreement among members of the {body}.',
      todo: 'Give the outcome and, if needed, the votes; leave out who argued what.',
    },
    perhaps: {
      message: 'This may tell of a disagreement among members of the {body}.',
      todo: 'If it does, give the outcome and, if needed, the votes alone.',
    },
  },
  *run(facts, { committees }) {
    const concerned = bodyConcerned(facts)
    if (!concerned || !committees.some((words) => plainly(concerned.name).includes(plainly(words)))) return
    for (const at of facts.reading.disagreements) {
      // A quotation may open its sentence with its mark.
      const own = facts.reading.voiceAt(at.start + 2).voice !== 'quoted'
      yield {
        message: own ? 'told' : 'perhaps',
        status: own ? 'breach' : 'possible',
        at,
        data: { body: concerned.name },
      }
    }
  },
})
