import type { PartyMention } from '../parties.js'
import type { Reading } from '../reading.js'

/** Where a party is named as a plain fact: results, votes, lists of candidates. */
const RECORD =
  /\b\d+ (?:votes?|seats?|for|against|abstained|abstentions?)\b|\bvotes? (?:was|were|are|is) (?:cast|recorded|as follows)|\bvoted (?:for|against|to|by|\d)|\belected\b|\bby-election\b|\bcandidates?\b|\bpolled\b|\bmajority of\b|\bturnout\b|\bdeclared\b|\bnominat\w+|\bstatement of persons\b|\bchange of control\b|\bno overall control\b|\bnumber of councillors\b|\b(?:gained|held|won|lost) (?:the|a|\d+|\w+) seats?\b|\bseats? held\b|\bput to the vote\b|\b(?:fell|carried|lost|defeated|passed|won) (?:by )?\d|\b(?:moved|seconded|tabled|proposed) (?:by|an? (?:motion|amendment))|\bamendment (?:by|from|of)\b|\bregister of interests\b/i
const REFERRAL =
  /\b(?:contact (?:details|numbers?)|telephone numbers?|spokespersons?'? (?:details|numbers?)|party offices?|group offices?|political groups?)\b/i
const POST_BEFORE =
  /\b(?:leaders?|deputy leaders?|members?|spokes(?:person|man|woman)|spokespeople|assistant|head|office|secretary|whips?|convener)s? (?:of|for|to|from) (?:the )?(?:\p{Lu}[\p{L}' ]{2,30}(?: and|,) (?:the )?)*$|\bleads? the $/iu
const POST_AFTER =
  /^(?: and \p{L}+)? (?:groups? )?(?:leader|deputy leader|spokes(?:person|man|woman)|whip|assistant|mayor|mp|peer|councillor \p{Lu}|cllr)\b/iu

/** What the one who asked is told to have asked, in an answer to an enquiry. */
const ASKED =
  /^\W*(?:asked|questioned|pressed) (?:about|on|whether|by|for)\b|\bfor (?:the|that|each|their) (?:(?:group|party)(?:'s)?|parties|groups)(?: own)?(?: office)? to (?:answer|say|decide)|^\W*you (?:also )?(?:asked|wrote|put it|said)\b|\bin your words\b/i
/** Whether a sentence tells of votes, results, lists, or where to turn. */
export const isOnRecord = (words: string): boolean =>
  RECORD.test(words) || REFERRAL.test(words) || ASKED.test(words)

/**
 * The parties that a draft names as plain facts: in a vote, a result, a post, a list, a place to turn to. A sentence with
 * many parties in it is looked at once.
 */
export function findPlainRecords(reading: Reading): ReadonlySet<PartyMention> {
  const found = new Set<PartyMention>()
  let last = -1
  let lastIsRecord = false
  for (const mention of reading.parties) {
    const block = reading.document.blockAt(mention.start)
    const sentence = reading.sentenceAt(mention.start)
    if (sentence.start !== last) {
      const words = reading.folded.slice(sentence.start, sentence.end)
      lastIsRecord = isOnRecord(words)
      last = sentence.start
    }
    const before = reading.folded.slice(Math.max(sentence.start, mention.start - 40), mention.start)
    const after = reading.folded.slice(mention.end, mention.end + 40)
    if (
      lastIsRecord ||
      mention.bracketed ||
      block?.kind === 'table-cell' ||
      reading.partAt(mention.start) === 'contact' ||
      POST_BEFORE.test(before) ||
      POST_AFTER.test(after) ||
      // A figure after the name: `Labour 50, Liberal Democrat 7`.
      /^:?\s\d/.test(after)
    )
      found.add(mention)
  }
  return found
}
