import { z } from 'zod'
import { plainly } from '../../src/context/record.js'
import { defineCheck } from '../../src/judging/check.js'
import { quotedIn } from '../../src/judging/heard.js'
import type { Role } from '../../src/roles.js'

const options = z.strictObject({
  bodies: z
    .array(z.string().min(1))
    .min(1)
    .describe('The bodies whose chairs are listed, by the words that name them: Licensing, Scrutiny.'),
})

const CHAIRS: readonly Role[] = ['committee-chair', 'scrutiny-chair', 'vice-chair']
const OTHERS: readonly Role[] = ['leader', 'deputy-leader', 'cabinet-member', 'elected-mayor', 'civic-mayor']

/** Chairs speak where the protocol lists their committee; of any other a person must confirm that it is fitting. */
export const chairListed = defineCheck({
  name: 'chair-listed',
  about: 'A chair who is quoted chairs one of the bodies that the protocol lists.',
  options,
  messages: {
    unlisted: {
      message: '{name} chairs the {body}, which is not among the bodies whose chairs are key spokespeople.',
      todo: 'Confirm that it is appropriate to quote {name} here.',
    },
    vice: {
      message: '{name} is vice-chair{of}. The protocol lists chairs, not vice-chairs.',
      todo: 'Quote the chair instead.',
    },
  },
  *run(facts, { bodies }) {
    const listed = (body: string): boolean => bodies.some((words) => plainly(body).includes(plainly(words)))
    for (const heard of quotedIn(facts)) {
      if (heard.side !== 'member' || heard.roles.some((role) => OTHERS.includes(role))) continue
      const posts =
        heard.held.length > 0
          ? heard.held
          : [{ role: heard.speaker.roleClass, body: heard.speaker.post?.body }]
      const chaired = posts.filter(({ role }) => CHAIRS.includes(role))
      if (chaired.some(({ role, body }) => role !== 'vice-chair' && (body === undefined || listed(body))))
        continue
      const [post] = chaired
      if (!post) continue
      const { name, at } = heard
      yield post.role === 'vice-chair'
        ? {
            message: 'vice',
            status: 'breach',
            at,
            data: { name, of: post.body === undefined ? '' : ` of the ${post.body}` },
          }
        : { message: 'unlisted', status: 'possible', at, data: { name, body: post.body } }
    }
  },
})
