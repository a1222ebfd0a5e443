import { z } from 'zod'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { styled } from '../../src/reading/speech/speakers.js'
import { memberRoles } from '../../src/roles.js'

const options = z.strictObject({
  voices: z
    .array(z.enum(['council', 'member']))
    .min(1)
    .describe('Whose words: the Council’s own, a quoted member’s, or both.'),
})

/**
 * A political party named in the Council's own words, or by a member quoted in Council publicity. Naming a party is
 * not a breach by itself: a person is asked. Records (votes, results, candidates), posts and referrals pass.
 */
export const partyNamed = defineCheck({
  name: 'party-named',
  about: 'Council publicity does not name political parties, save in records, posts and referrals.',
  options,
  messages: {
    council: {
      message: 'The Council’s own words name a political party, {party} ({because}).',
      todo: 'Take the name out unless it is a plain record, such as a vote or a result. Would a reader take this as favouring or opposing {party}?',
    },
    administration: {
      message: '“{words}” speaks for those in power, not for the Council.',
      todo: 'Say what the Council does or decided. Would a reader take this as one party claiming credit?',
    },
    member: {
      message:
        '{name} names a political party, {party} ({because}), in a quotation that the Council would publish.',
      todo: 'Ask for other words, or leave the quotation out. Could it be shown up as party political?',
    },
  },
  *run(facts, { voices }) {
    yield* administrationNamed(facts, voices)
    const { reading } = facts
    for (const mention of reading.parties) {
      const { voice, quotation } = reading.voiceAt(mention.start)
      const data = { because: mention.because, party: mention.party }
      const speaker = quotation?.speaker
      // Reported speech is the member's and, being in its own words, the Council's too.
      if (voices.includes('member') && speaker && memberRoles.has(speaker.roleClass)) {
        yield { message: 'member', status: 'possible', at: mention, data: { ...data, name: styled(speaker) } }
      } else if (voice !== 'quoted' && voices.includes('council') && !reading.plainRecords.has(mention)) {
        yield { message: 'council', status: 'possible', at: mention, data }
      }
    }
  },
})

function* administrationNamed(
  { reading }: Facts,
  voices: z.infer<typeof options>['voices'],
): Generator<Observation> {
  for (const at of reading.administration) {
    const { voice, quotation } = reading.voiceAt(at.start)
    const role = quotation?.speaker?.roleClass
    const wanted =
      (voices.includes('member') && role !== undefined && memberRoles.has(role)) ||
      (voice !== 'quoted' && voices.includes('council'))
    if (wanted) yield { message: 'administration', status: 'possible', at, data: { words: reading.text(at) } }
  }
}
