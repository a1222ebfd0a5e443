import {
  APPEALS,
  CONTRASTS,
  CREDIT,
  MAY_CREDIT,
  PRAISE_AFTER,
  PRAISE_BEFORE,
} from '../../../rules/lexicons/favours.js'
import type { Range } from '../../document/offset-map.js'
import { within } from '../in-order.js'
import { phrases } from '../stance/words.js'
import type { Utterance } from '../stance/utterances.js'
import type { Target, TargetKind } from './targets.js'

/**
 * Words that make a party, or those in power, look well. Offsets are into `Document.text`.
 *
 * - `credit`: those in power claim what the Council did, or recall a promise
 * - `appeal`: a vote, or favour at the poll, is asked for
 * - `praise`: a party or a group is praised, thanked or shown as the one that can
 * - `contrast`: it is set off against another
 */
export interface Favour extends Range {
  kind: 'credit' | 'appeal' | 'praise' | 'contrast'
  certainty: 'plain' | 'likely'
  /** Who is praised, or who others are set against; undefined where nobody is named. */
  on?: TargetKind
  utterance: Utterance
}

const SAID = phrases<readonly ['credit' | 'appeal', Favour['certainty']]>([
  [['credit', 'plain'], CREDIT],
  [['credit', 'likely'], MAY_CREDIT],
  [['appeal', 'plain'], APPEALS],
])

const SMALL = String.raw`(?:(?:the|a|an|our|your|this|that|these|all|my|both|is|was|will|any|other|local|council|town|city|borough|ruling|previous|last|current|former|new|national|so-called|of|as|than|to) ){0,4}`
const before = (pieces: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}'-])(?:${pieces.join('|')}) ${SMALL}$`, 'iu')
const BEFORE = before(PRAISE_BEFORE)
const CONTRAST = before(CONTRASTS)
const AFTER = new RegExp(
  String.raw`^(?: (?:group|party|council|councillors|members|administration|team|cabinet|government|councillor|leader|mayor))*(?: (?:on|at|in|here) (?:the )?[\p{L}]+)?(?:,? (?:who|which|that))? ?(?:${PRAISE_AFTER.join('|')})(?![\p{L}-])`,
  'iu',
)
/** What is done in a meeting, or is counted, is no praise: `Labour won three seats`, `thanked the group for its evidence`. */
const RECORD =
  /\b\d+ (?:votes?|seats?|councillors|members)\b|\bvot(?:ed?|es|ing)\b[^.!?]{0,40}\b(?:\d|motion|amendment|recorded|carried|lost)|\b(?:motion|amendment|proposer|seconder|seconded|moved|by-election|elected to|candidates?|nominat\p{L}+|seats?|turnout|polled|majority|notice of|statement of persons|change of control|allowances?|political balance|proportional)\b/iu
/** The words for what a party is asked or says are no praise of it. */
const SAYS =
  /^(?: (?:group|party|councillors|members|leader))*(?:'s)? (?:says?|said|asked|told|has asked|have asked|proposed|propose|argued|argue|questioned|abstained|opposed)\b/iu

/** Where an utterance makes a party or those in power look well. */
export function favoursIn(utterance: Utterance, targets: readonly Target[]): Favour[] {
  const { words, start } = utterance
  const { text } = words
  const found: Favour[] = []
  for (const {
    kind: [kind, certainty],
    match,
  } of words.hits(SAID))
    found.push({
      kind,
      certainty,
      start: start + match.index,
      end: start + match.index + match[0].length,
      utterance,
    })
  const here = within(targets, utterance).filter(
    ({ kind }) => kind === 'party' || kind === 'group' || kind === 'predecessors' || kind === 'opponents',
  )
  for (const target of here) {
    const lead = text.slice(Math.max(0, target.start - start - 70), target.start - start)
    const rest = text.slice(target.end - start, target.end - start + 110)
    const set = CONTRAST.exec(lead)
    if (set) {
      const from = target.start - (lead.length - set.index)
      found.push({
        kind: 'contrast',
        certainty: 'plain',
        start: from,
        end: target.end,
        on: target.kind,
        utterance,
      })
      continue
    }
    if (target.kind === 'predecessors' || target.kind === 'opponents' || RECORD.test(text)) continue
    const praise = SAYS.test(rest) ? null : AFTER.exec(rest)
    const thanks = BEFORE.exec(lead)
    if (!praise && !thanks) continue
    found.push({
      kind: 'praise',
      certainty: 'plain',
      start: thanks ? target.start - (lead.length - thanks.index) : target.start,
      end: target.end + (praise ? praise[0].length : 0),
      on: target.kind,
      utterance,
    })
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
