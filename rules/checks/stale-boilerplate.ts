import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { inShort } from './in-short.js'

const options = z.strictObject({
  stale: z
    .array(z.array(z.string().min(1)).min(2))
    .min(1)
    .describe('Sets of words: a sentence that holds all the words of one set is the stale text.'),
  now: z.string().min(1).describe('What holds instead, in a few words.'),
})

/** Standing text, such as the Council’s aim in an “about” paragraph, that has been withdrawn and is still copied. */
export const staleBoilerplate = defineCheck({
  name: 'stale-boilerplate',
  about: 'Standing text that the Council has withdrawn is not used.',
  options,
  messages: {
    stale: {
      message: '“{words}” puts as the Council’s an aim that it has withdrawn.',
      todo: 'Take it out, or give the present aim: {now}.',
    },
  },
  *run({ reading }, { stale, now }) {
    const sets = stale.map((set) => set.map((word) => word.toLowerCase()))
    const text = reading.prose.toLowerCase()
    // Most drafts hold no such set anywhere.
    const here = sets.filter((set) => set.every((word) => text.includes(word)))
    if (here.length === 0) return
    for (const { start, end } of reading.sentences) {
      const words = text.slice(start, end)
      if (!here.some((set) => set.every((word) => words.includes(word)))) continue
      const data = { words: inShort(reading.text({ start, end })), now }
      yield { message: 'stale', status: 'breach', at: { start, end }, data }
    }
  },
})
