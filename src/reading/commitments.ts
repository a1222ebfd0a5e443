import {
  AT_STAKE,
  DECIDED,
  NOT_BINDING,
  OWN_EFFORT,
  PAID,
  PAYS,
  UNDERTAKES,
} from '../../rules/lexicons/letters.js'
import type { Range } from '../document/offset-map.js'
import { firstMatch, hasMatch } from './matches.js'

/**
 * Words that bind a council, or give orders in its name: from the one who is bound to the end of the sentence. Offsets
 * are into `Document.text`.
 */
export interface Commitment extends Range {
  /** `council`: it is named as the one bound. `writer`: `I` or `we`. `nobody`: `you will be paid`. */
  by: 'council' | 'writer' | 'nobody'
  kind: 'undertaking' | 'order'
}

const COUNCIL = String.raw`(?:(?:the |this |your )(?:council|authority|borough)|\p{Lu}\p{L}+(?: (?:City|Borough|County|District))? Council|the city council)`
const WRITER = String.raw`(?:i|we)`
const ADVERB = String.raw`(?:(?:hereby|now|therefore|also|personally|gladly|fully|will|shall|do|can) ){0,2}`
const START = String.raw`(?<![\p{L}'-])`
const END = String.raw`(?![\p{L}-])`
const DID = String.raw`(?:${UNDERTAKES}|undertake|guarantee|pledge|promise|commit (?:itself|the council))`

const UNDERTAKING = new RegExp(
  String.raw`${START}(?:(?<council>${COUNCIL})|(?<writer>${WRITER})) ${ADVERB}${DID}${END}`,
  'iu',
)
const WILL_PAY = new RegExp(
  String.raw`${START}(?:(?<council>${COUNCIL})|(?<writer>we)) (?:will|shall)(?: (?:also|now|gladly|fully|of course))? ${PAYS}${END}`,
  'iu',
)
const WILL_BE_PAID = new RegExp(
  String.raw`${START}(?:you|they|(?:every|each|any|all) (?:one )?(?:of (?:you|them) |the )?[\p{L}]{0,20}|residents|tenants|traders|owners|families) ?(?:will|shall) (?:all )?be (?:fully )?${PAID}${END}|${START}(?:the )?(?:money|cheque|payment|compensation) will be (?:in|with|paid|sent)${END}`,
  'iu',
)
const ORDER = new RegExp(
  String.raw`${START}(?:(?:i|we) (?:have |hereby |now )?(?:instruct(?:ed)?|order(?:ed)?|direct(?:ed)?|authoris(?:e|ed)) (?:the |our |its )?(?:council(?:'s)? )?(?:officers?|contractors?|staff|crews?|director|head of \p{L}+|\p{L}+ (?:team|department|service)s?|council)|on behalf of the council,? (?:i|we) (?:hereby )?(?:instruct|order|direct|require|authorise|appoint|terminate|give (?:you )?notice))${END}`,
  'iu',
)
const ANY =
  /\b(?:undertak|guarant|covenant|warrant|indemnif|pledg|promis|agree|commit|accept|give|gives|bind|bound|hereby|will|shall|instruct|order|direct|authoris|behalf)/i

/** Words that bind a council, in folded text with addresses blanked. */
export function findCommitments(prose: string, sentences: readonly Range[]): Commitment[] {
  const found: Commitment[] = []
  for (const sentence of sentences) {
    const words = prose.slice(sentence.start, sentence.end)
    if (!hasMatch(words, ANY) || hasMatch(words, DECIDED)) continue
    const made = commitmentIn(words)
    if (made) found.push({ ...made, start: sentence.start + made.start, end: sentence.end })
  }
  return found
}

function commitmentIn(words: string): Omit<Commitment, 'end'> | undefined {
  for (const pattern of [UNDERTAKING, WILL_PAY]) {
    const match = firstMatch(words, pattern)
    if (!match || isOpen(words, match)) continue
    const rest = words.slice(match.index + match[0].length)
    const isCouncil = match.groups?.council !== undefined
    const isSure =
      pattern === WILL_PAY || (isCouncil && /hereby|undertak|guarant|covenant|indemn|accepts/i.test(match[0]))
    // A promise to try, or to raise it, binds nobody; nor does one with nothing of the Council’s at stake.
    if (!isSure && (OWN_EFFORT.test(rest.slice(0, 60)) || !AT_STAKE.test(rest))) continue
    return { start: match.index, by: isCouncil ? 'council' : 'writer', kind: 'undertaking' }
  }
  const order = firstMatch(words, ORDER)
  if (order && !isOpen(words, order)) return { start: order.index, by: 'writer', kind: 'order' }
  const paid = firstMatch(words, WILL_BE_PAID)
  if (!paid || isOpen(words, paid)) return undefined
  const byCouncil = /\bby (?:the |your )?(?:\p{L}+ )?council\b/iu.test(words)
  return { start: paid.index, by: byCouncil ? 'council' : 'nobody', kind: 'undertaking' }
}

/** Whether the words before, or those of the verb, leave it open: hoped, asked, denied, or on a condition. */
function isOpen(words: string, match: RegExpExecArray): boolean {
  const before = words.slice(Math.max(0, match.index - 60), match.index)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)
  return NOT_BINDING.test(clause) || /\bif\b/i.test(before) || NOT_BINDING.test(match[0])
}
