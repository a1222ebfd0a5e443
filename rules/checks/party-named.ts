import { z } from 'zod'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { oncePerRange } from '../../src/judging/once.js'
import type { PartyMention } from '../../src/reading/parties.js'
import { styled } from '../../src/reading/speech/speakers.js'
import { memberRoles } from '../../src/roles.js'

const options = z.strictObject({
  voices: z
    .array(z.enum(['council', 'member']))
    .min(1)
    .describe('Whose words: the Council’s own, a quoted member’s, or both.'),
})

/** Where a party is named as a plain fact: results, votes, lists of candidates. */
const RECORD =
  /\b\d+ (?:votes?|seats?|for|against|abstained|abstentions?)\b|\bvotes? (?:was|were|are|is) (?:cast|recorded|as follows)|\bvoted (?:for|against|to|by|\d)|\belected\b|\bby-election\b|\bcandidates?\b|\bpolled\b|\bmajority of\b|\bturnout\b|\bdeclared\b|\bnominat\w+|\bstatement of persons\b|\bchange of control\b|\bno overall control\b|\bnumber of councillors\b|\b(?:gained|held|won|lost) (?:the|a|\d+|\w+) seats?\b|\bseats? held\b/i
const REFERRAL =
  /\b(?:contact (?:details|numbers?)|telephone numbers?|spokespersons?'? (?:details|numbers?)|party offices?|group offices?|political groups?)\b/i
const POST_BEFORE =
  /\b(?:leaders?|deputy leaders?|members?|spokes(?:person|man|woman)|spokespeople|assistant|head|office|secretary|whips?|convener)s? (?:of|for|to|from) (?:the )?(?:\p{Lu}[\p{L}' ]{2,30}(?: and|,) (?:the )?)*$|\bleads? the $/iu
const POST_AFTER =
  /^(?: and \p{L}+)? (?:groups? )?(?:leader|deputy leader|spokes(?:person|man|woman)|whip|assistant|councillor \p{Lu}|cllr)\b/iu

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
    for (const mention of facts.reading.parties) {
      const { voice, quotation } = facts.reading.voiceAt(mention.start)
      const data = { because: mention.because, party: mention.party }
      const speaker = quotation?.speaker
      // Reported speech is the member's and, being in its own words, the Council's too.
      if (voices.includes('member') && speaker && memberRoles.has(speaker.roleClass)) {
        yield { message: 'member', status: 'possible', at: mention, data: { ...data, name: styled(speaker) } }
      } else if (voice !== 'quoted' && voices.includes('council') && !isPlainRecord(facts, mention)) {
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

/** What the one who asked is told to have asked, in an answer to an enquiry. */
const ASKED = /^\W*you (?:also )?(?:asked|wrote|put it|said)\b|\bin your words\b/i
/** A sentence with many parties in it is asked once. */
const recordsOrRefers = oncePerRange((reading, { start, end }) => {
  const words = reading.folded.slice(start, end)
  return RECORD.test(words) || REFERRAL.test(words) || ASKED.test(words)
})

function isPlainRecord({ reading }: Facts, mention: PartyMention): boolean {
  const block = reading.document.blockAt(mention.start)
  if (mention.bracketed || block?.kind === 'table-cell' || reading.partAt(mention.start) === 'contact')
    return true
  const sentence = reading.sentenceAt(mention.start)
  if (recordsOrRefers(reading, sentence)) return true
  const before = reading.folded.slice(Math.max(sentence.start, mention.start - 40), mention.start)
  const after = reading.folded.slice(mention.end, mention.end + 40)
  // A figure after the name: `Labour 50, Liberal Democrat 7`.
  return POST_BEFORE.test(before) || POST_AFTER.test(after) || /^:?\s\d/.test(after)
}
