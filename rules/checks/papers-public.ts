import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { simplify } from '../../src/reading/fold.js'
import { matchesOf } from '../../src/reading/matches.js'

const options = z.strictObject({
  bodies: z
    .array(z.string().min(1))
    .min(1)
    .describe('The bodies whose papers are published before they meet.'),
})

/** A report, and what it says: `the report to Cabinet recommends`, `page 6 of the papers`. */
const FROM_A_REPORT =
  /(?<!\p{L})(?:(?:the|a|this|that|its|their|officers') (?:[\p{L}'-]{1,20} ){0,3}?(?:report|papers|agenda)(?: (?:to|for|before|by|of|on) (?:[\p{L}'-]{1,20} ){1,4}?| )(?:say|says|show|shows|recommends?|sets? out|puts?|gives?|lists?|concludes?|proposes?|estimates?|warns?|finds?)|page \d{1,3} of the (?:[\p{L}'-]{1,20} ){0,2}?(?:report|papers|agenda))(?!\p{L})/giu

/** What comes from the papers of a meeting waits until they are published. */
export const papersPublic = defineCheck({
  name: 'papers-public',
  about: 'A report to a meeting is not drawn on before the agenda and papers are published.',
  options,
  messages: {
    notYet: {
      message: '“{words}” draws on papers for the {body} meeting, which are recorded as not yet published.',
      todo: 'Wait until the agenda and papers are published, or leave out what comes from them.',
    },
  },
  *run({ reading, context }, { bodies }) {
    const uses = matchesOf(reading.prose, FROM_A_REPORT).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }))
    if (uses.length === 0) return
    const meetings = context.meetings?.filter(({ body }) =>
      bodies.some((name) => simplify(body).includes(simplify(name))),
    )
    if (meetings === undefined || meetings.some(({ published }) => published === undefined)) {
      yield {
        unable: 'It is not recorded whether the papers of the meeting are published.',
        needs: ['meetings.published'],
      }
    }
    const meeting = meetings?.find(({ published }) => published === false)
    if (!meeting) return
    for (const at of uses) {
      const words = reading.text(at).replace(/\s+/g, ' ')
      yield { message: 'notYet', status: 'breach', at, data: { words, body: meeting.body } }
    }
  },
})
