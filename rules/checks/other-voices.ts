import { z } from 'zod'
import { namesPerson } from '../../src/context/record.js'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import { quotedIn, type Heard } from '../../src/judging/heard.js'
import { roleInWords } from '../../src/roles.js'

const options = z.strictObject({
  sides: z
    .array(z.enum(['officer', 'other']))
    .min(1)
    .describe('officer: officers of the Council. other: residents, partners, anyone from outside.'),
})

/**
 * Officers and people from outside who are quoted where a protocol lists members alone: a permission that does not name
 * them, so that a person confirms. One finding for each; none where an approval or a consent on record names them.
 */
export const otherVoices = defineCheck({
  name: 'other-voices',
  about: 'Officers and people from outside who are quoted are confirmed where the list names members only.',
  options,
  messages: {
    confirm: {
      message: '{name}, {post}, is quoted. The list of those who may be quoted names members only.',
      todo: 'Confirm that {name} may be quoted, and record it; or take the words out.',
    },
  },
  *run(facts, { sides }) {
    const seen = new Set<string>()
    for (const heard of quotedIn(facts)) {
      const { side, name, quotation, speaker, at } = heard
      if ((side !== 'officer' && side !== 'other') || !sides.includes(side) || seen.has(name)) continue
      if (speaker.how === 'unnamed' || quotation.fragment || isOnRecord(facts, heard)) continue
      seen.add(name)
      const post = speaker.post?.text ?? roleInWords(heard.roles[0] ?? 'other')
      yield { message: 'confirm', status: 'possible', at, data: { name, post } }
    }
  },
})

function isOnRecord({ context }: Facts, { name, person }: Heard): boolean {
  const names = [name, ...(person ? [person.name] : [])]
  const records = [
    ...(context.quoteConsents ?? []),
    ...(context.approvals ?? []).flatMap((approval) => approval.for ?? []),
  ]
  return records.some((record) => names.some((one) => namesPerson(record, one)))
}
