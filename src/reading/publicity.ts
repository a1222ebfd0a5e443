import { LAUNCHES, PICTURES, RECORDS, ROUTINE } from '../../rules/lexicons/publicity.js'
import type { Range } from '../document/offset-map.js'
import type { Sentence } from './sentences.js'
import { firstMatch, hasMatch } from './matches.js'

/**
 * - `record`: what was achieved over a time is claimed
 * - `launch`: something new is announced
 * - `picture`: members are shown
 */
export type Promotion = 'record' | 'launch' | 'picture'

/** Words that promote those in office. Offsets are into `Document.text`. */
export interface Promoted extends Range {
  kind: Promotion
}

const compile = (pieces: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d'-])(?:${pieces.join('|')})(?![\p{L}-])`, 'iu')

const PATTERNS: readonly (readonly [Promotion, RegExp])[] = [
  ['record', compile(RECORDS)],
  ['launch', compile(LAUNCHES)],
  ['picture', compile(PICTURES)],
]

/** A word of each pattern, so that most sentences are passed over without a search. */
const HINTS: Record<Promotion, RegExp> = {
  record:
    /achiev|accomplish|success|record|deliver|progress|promise|pledge|manifesto|commitment|office|since|under |thanks to|years?|transformed|turned|revived|rescued|saved|done|best|more|anything|things|helm|charge|who |which |that /i,
  launch: /launch|unveil|announc|kick|roll|reveal|set|first|new|bold|ambitious|flagship|landmark|£|will|to /i,
  picture: /photo|pictur|portrait|image|film|video|caption/i,
}

/** Words that others use of themselves too: there those in office have to be named. */
const LOOSE = /^(?:an? )?record|years at the helm|years in charge|^years as/iu
const IN_OFFICE =
  /\b(?:council(?:lors?|'s)?|we|our|us|administration|borough|city|district|cabinet|executive|leader|cllrs?|coun|mayor)\b/i

/** It is denied, or put off. */
const NOT = /\b(?:no|not|never|without|instead of|rather than)\b[^.!?]{0,40}$|n't\b[^.!?]{0,40}$/iu

/** People whose achievements a council may report at any time, and records that are none of its own. */
const OTHERS_RECORD =
  /\b(?:pupils?|students?|learners?|apprentices?|schools?|exams?|gcse|a-level|athletes?|volunteers?|young people|sport\p{L}*|employment record|criminal record|attendance record|record office|world record|records? (?:office|centre|of (?:proceedings|births|attendance))|achievement awards?|government (?:has|have|had)|labour leader|reputation|crews? (?:has|have)|previous|19\d\d)\b/iu

/**
 * Where a draft promotes those in office, sentence by sentence; at most one of a kind in a sentence. Guidance on the
 * pre-election period asks that such publicity wait (Publicity Code England 34; the Local Government Association’s
 * guidance). Takes time linear in the text.
 */
export function findPromotions(prose: string, sentences: readonly Sentence[]): Promoted[] {
  const found: Promoted[] = []
  for (const { start, end } of sentences) {
    const words = prose.slice(start, end)
    for (const [kind, pattern] of PATTERNS) {
      if (!hasMatch(words, HINTS[kind])) continue
      const match = firstMatch(words, pattern)
      if (!match) continue
      if (
        kind === 'record' &&
        (hasMatch(words, OTHERS_RECORD) || (LOOSE.test(match[0]) && !IN_OFFICE.test(words)))
      )
        continue
      if (kind === 'launch' && (hasMatch(words, ROUTINE) || NOT.test(words.slice(0, match.index)))) continue
      found.push({ kind, start: start + match.index, end: start + match.index + match[0].length })
    }
  }
  return found
}
