import { NOUN, PRESENT, STRONG, VOTE, WEAK } from '../../rules/lexicons/decisions.js'
import type { Range } from '../document/offset-map.js'
import { DeciderFinder, type Decider } from './deciders.js'
import type { PartyGroup } from './party-groups.js'
import type { NameMention } from './people/names.js'
import { hasMatch, matchesOf } from './matches.js'

/** A decision that the draft says was taken, and who it says took it. Offsets are into `Document.text`. */
export interface DecisionStated extends Range {
  decider: Decider
  verb: Range
  /** `strong`: an act of deciding. `weak`: may be no more than a view. `vote`: a vote. `noun`: `the decision of …`. */
  how: 'strong' | 'weak' | 'vote' | 'noun'
  /** What was decided, as far as the words after the verb say: to the end of the sentence. */
  matter: Range
  sentence: Range
}

/** What `findDecisions` reads. */
export interface DecisionSources {
  prose: string
  sentences: readonly Range[]
  groups: readonly PartyGroup[]
  names: readonly NameMention[]
  headline: Range | undefined
}

const AUX = String.raw`(?:(?:has|have|had|having|'ve|'d) )`
const ADVERB = String.raw`(?:already|now|also|formally|finally|today|yesterday|unanimously|personally|itself|himself|herself|themselves|alone|since|then|later|subsequently|duly|quietly|jointly|both|all|last (?:night|week|month)|this (?:morning|week))`
const VERB = new RegExp(
  String.raw`(?<![\p{L}-])${AUX}?(?:${ADVERB} ){0,2}(?:(?<strong>${STRONG})|(?<weak>${WEAK})|(?<vote>${VOTE}))(?![\p{L}-])`,
  'giu',
)
const IN_HEADLINE = new RegExp(String.raw`(?<![\p{L}-])(?<strong>${PRESENT})(?![\p{L}-])`, 'giu')
/** `the decision of the Labour group`, `following agreement in group` */
const OF = new RegExp(
  String.raw`(?<![\p{L}-])(?:${NOUN})(?: [\p{L}'-]{1,20}){0,3}? (?:by|of|in|at|from|among|within) `,
  'giu',
)
/** `the group's decision` */
const POSSESSIVE = new RegExp(String.raw`^'s? (?:\p{L}{1,20} ){0,2}?(?:${NOUN})(?![\p{L}-])`, 'iu')
/** The verb tells what was done to its subject: who did it may follow. */
const PASSIVE = /(?:^|\s)(?:was|were|been|being|be|is|are|get|gets|got|getting)(?: [\p{L}-]{1,20})?$/iu
/** The decision is only thought of, or denied. */
const NOT_SO =
  /\b(?:if|whether|unless|until|once|should|suppose|denied that|denies that|not true that|not that)\s*(?:the |a )?$/i
/** The words before `by`: `approved on Monday by`. */
const BY = /(?: [\p{L}\p{N}£%'.,-]{1,20}){0,10}? (?:by|at|in) /uy

/** Sentences that hold none of these are not looked at. */
const ANY =
  /agree|approv|decid|decision|settl|vot|grant|resol|sign|authori|sanction|licen|permit|okay|rubber|nod|wave|push|ratif|adopt|pass|refus|reject|turn|overturn|quash|waiv|award|gave|give|rul|determin|fix|chose|choose|opt|plump|conclu|final|came down|come down|made up|took|taken|made|reach|scrap|drop|axe|abolish|ditch|impos|froze|carri|back|endors|support|blessing|go-ahead|green light|say-so/i

/** The decisions a draft states, in order; of each who is said to have taken it. */
export function findDecisions(sources: DecisionSources): DecisionStated[] {
  const { prose, sentences, groups, headline } = sources
  const finder = new DeciderFinder(sources)
  const found: DecisionStated[] = []
  sentences.forEach((sentence, index) => {
    const words = prose.slice(sentence.start, sentence.end)
    if (!hasMatch(words, ANY)) return
    const previous = sentences[index - 1]
    for (const match of matchesOf(words, VERB)) add(match, how(match), sentence, previous)
    if (headline && sentence.start >= headline.start && sentence.end <= headline.end) {
      for (const match of matchesOf(words, IN_HEADLINE)) add(match, 'strong', sentence, undefined)
    }
    for (const match of matchesOf(words, OF)) {
      const verb = rangeOf(match, sentence)
      const decider = finder.startingAt(verb.end, sentence.end)
      if (decider) put(decider, 'noun', verb, { start: decider.at.end, end: sentence.end }, sentence)
    }
  })
  for (const group of groups) {
    const match = POSSESSIVE.exec(prose.slice(group.end, group.end + 60))
    if (!match) continue
    const sentence = sentenceOf(sentences, group)
    const verb = { start: group.end, end: group.end + match[0].length }
    const decider: Decider = { kind: 'party-group', at: withArticle(prose, group), form: group.form }
    put(decider, 'noun', verb, { start: verb.end, end: sentence.end }, sentence)
  }
  return onceEach(found)

  function add(
    match: RegExpMatchArray,
    sort: DecisionStated['how'],
    sentence: Range,
    previous: Range | undefined,
  ): void {
    const verb = rangeOf(match, sentence)
    const before = prose.slice(sentence.start, verb.start).trimEnd()
    const matter = { start: verb.end, end: sentence.end }
    if (!PASSIVE.test(before.slice(-60))) {
      const decider = finder.endingAt(sentence.start + before.length, sentence, previous)
      if (decider) {
        if (!NOT_SO.test(prose.slice(Math.max(sentence.start, decider.at.start - 40), decider.at.start)))
          put(decider, sort, verb, matter, sentence)
        return
      }
    }
    BY.lastIndex = verb.end
    const by = BY.exec(prose)
    const decider = by && BY.lastIndex < sentence.end && finder.startingAt(BY.lastIndex, sentence.end)
    if (decider) put(decider, sort, verb, { start: sentence.start, end: sentence.end }, sentence)
  }

  function put(
    decider: Decider,
    sort: DecisionStated['how'],
    verb: Range,
    matter: Range,
    sentence: Range,
  ): void {
    // From the one who decides to the end; all of the sentence where that stands after the verb.
    const start = decider.at.start < verb.start ? decider.at.start : sentence.start
    found.push({ start, end: sentence.end, decider, verb, how: sort, matter, sentence })
  }
}

const RANKS = { strong: 0, weak: 1, vote: 2, noun: 3 }

/** One decision for each who decides in a sentence: the one that says so most plainly. */
function onceEach(found: readonly DecisionStated[]): DecisionStated[] {
  const best = new Map<number, DecisionStated>()
  for (const one of found) {
    const other = best.get(one.decider.at.start)
    if (!other || RANKS[one.how] < RANKS[other.how]) best.set(one.decider.at.start, one)
  }
  return [...best.values()].sort((a, b) => a.decider.at.start - b.decider.at.start)
}

/** The sentence that a range begins in. */
function sentenceOf(sentences: readonly Range[], { start, end }: Range): Range {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= start) low = middle
    else high = middle - 1
  }
  return sentences[low] ?? { start, end }
}

function how({ groups }: RegExpMatchArray): DecisionStated['how'] {
  return groups!.strong === undefined ? (groups!.weak === undefined ? 'vote' : 'weak') : 'strong'
}

const rangeOf = (match: RegExpMatchArray, { start }: Range): Range => ({
  start: start + match.index!,
  end: start + match.index! + match[0].length,
})

const withArticle = (prose: string, { start, end }: Range): Range => ({
  start: start - (/(?:the|a|our) $/i.exec(prose.slice(Math.max(0, start - 4), start))?.[0].length ?? 0),
  end,
})
