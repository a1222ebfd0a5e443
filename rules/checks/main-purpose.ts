import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { bearingOf } from '../../src/reading/claims/private-doings.js'
import { inShort } from './in-short.js'

/** Parts that say what a release is about. */
const MATTER: ReadonlySet<string> = new Set(['headline', 'standfirst', 'body'])
/** Up to what share of its sentences a release may be of Council matters and still be there for something else. */
const LITTLE = 0.34

/**
 * A release is about what the Council decides, runs or offers. What members and staff do off duty, their birthdays,
 * prizes and holidays, is none of it; the Mayor’s charities and tributes to the dead are civic business.
 */
export const mainPurpose = defineCheck({
  name: 'main-purpose',
  about:
    'A release informs about a policy, a service or a decision of the Council, not about what people do off duty.',
  options: z.strictObject({}),
  messages: {
    elsewhere: {
      message:
        'This seems to be about what somebody does off duty (“{words}”), and tells little or nothing of what the Council decides or runs.',
      todo: 'Which policy, service or decision is this to inform people of? If none, do not issue it as a release.',
    },
  },
  *run({ reading }) {
    const sentences = reading.sentences.filter(({ start }) => MATTER.has(reading.partAt(start)))
    if (sentences.length === 0) return
    const { first, people, business, private: off, sentences: all } = bearingOf(reading.prose, sentences)
    if (!first || people === 0 || CIVIC.test(reading.prose)) return
    if (business / all > LITTLE || off < business) return
    yield {
      message: 'elsewhere',
      status: 'possible',
      at: first,
      data: { words: inShort(reading.text(first)) },
    }
  },
})

const CIVIC =
  /(?<![\p{L}])(?:the (?:deputy |lord )?mayor(?! of london)|mayoral|mayor's|died|death|funeral|tributes?|memorial|remembrance|condolence|civic(?! centre)|elected|by-election|citizenship)(?![\p{L}])/iu
