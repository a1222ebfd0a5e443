import { abuse } from '../../../rules/lexicons/stance.js'
import { failings, misdeeds, slurs } from '../../../rules/lexicons/attacks.js'
import type { Range } from '../../document/offset-map.js'
import { within } from '../in-order.js'
import { phrases } from '../stance/words.js'
import type { Utterance } from '../stance/utterances.js'
import type { Target, TargetKind } from './targets.js'

/** Words against somebody in politics. Offsets are into `Document.text`. */
export interface Attack extends Range {
  on: TargetKind
  /** `plain`: nobody would take it otherwise. `likely`: it may be a fact, or a fair reproach. */
  certainty: 'plain' | 'likely'
  /** The words of contempt or blame. */
  words: Range
  utterance: Utterance
}

type Said = 'misdeed' | 'slur' | 'failing'

const SAID = phrases<Said>([
  ['misdeed', misdeeds],
  ['slur', [...slurs, ...abuse]],
  ['failing', failings],
])

/** How near what is said must be to those it is said of. */
const BEFORE = 110
const AFTER = 45

/** Between those spoken of and what is said: another has become the subject. */
const NEW_SUBJECT =
  /[;:!?]|\.\s|(?:,|\b(?:and|but|so|while|because|although|though|when|as|after|before|where|since|if|which means|so that))\s+(?:the|a|an|our|we|i|you|this council|residents|people|tenants|families|drivers|parents|those|these|some|many|most|every|\p{Lu}\p{L}+)(?:\s+[\p{L}'-]+){0,4}\s+(?:is|are|was|were|has|have|had|will|would|can|could|must|should|do|does|did|need|needs)\b/u

/** Those spoken of say it themselves, or it is said of their words by nobody: no attack on them. */
const THEY_SAID =
  /(?<![\p{L}])(?:says?|said|saying|call(?:s|ed|ing)?|describ(?:es?|ed|ing)|brand(?:s|ed|ing)?|dubb?(?:s|ed|ing)?|label(?:s|led|ling)?|argu(?:es?|ed|ing)|claim(?:s|ed|ing)?|warn(?:s|ed|ing)?|condemn(?:s|ed|ing)?|criticis(?:es?|ed|ing)|accus(?:es?|ed|ing)|attack(?:s|ed|ing)?|complain(?:s|ed|ing)?|told|tells?|wrote|writes?|suggest(?:s|ed|ing)?|apologis(?:ed|es)|admit(?:s|ted)|asked|ask|object(?:s|ed|ing)?|raised|spoke|argument|charge|accusation|f[io]und|finds|rul(?:es|ed)|conclud(?:es|ed)|reported|upheld|recorded|identified|believes?|thinks?|thought|considers?|considered|feared|fears?)(?![\p{L}])/iu
/** Another speaks, of them: `asked about the opposition’s reply, she said their plan “does not add up”`. */
const OF_THEIRS =
  /[,;] (?:[^,;]{2,80} )?(?:said|says|told [\p{L} ]{2,30}|replied|answered|added) (?:that )?["']?(?:they|their|he|his|she|her|it|its|the (?:plan|idea|claim|amendment|motion))(?![\p{L}])[^,;.!?]{0,60}$/iu
/** A neutral word of reporting before those spoken of: `rejected claims by the opposition that …`. */
const REPORTS =
  /(?<![\p{L}])(?:claims?|allegations?|criticisms?|complaints?|accusations?|arguments?|charges?|view|views|asked (?:whether|if|about)|question of) (?:\p{L}+ ){0,3}$/iu
const DENIED =
  /(?<![\p{L}])(?:not|never|no|nor|n't|hardly|without|far from|rather than|instead of|nothing|neither|avoid(?:s|ed|ing)?|deny|denies|denied)(?: [\p{L}'-]+){0,3} $|n't(?: [\p{L}'-]+){0,2} $/iu

/** What is no more than the matter of a service: `rubbish collection`, `neglect of a child`. */
const MATTER =
  /(?<![\p{L}])(?:crime|criminals?|fraud\p{L}*|scams?|safeguarding|abuse|police officers?|court|offen[cd]\p{L}*|storm|flood|fire|drugs?|violence|anti-social)(?![\p{L}])/iu

/** Words by which the one spoken of before is meant again. */
const THEY =
  /^["'\s]*(?:and |but |so |yet |well, |now |then |still,? |even |frankly,? |of course,? |perhaps |maybe )?(?:they|he|she|their|his|her|these people|those people)(?![\p{L}])/iu
/** What those spoken of before did, or put forward. */
const THIS = /^["'\s]*(?:and |but |so |yet |well, )?(?:it|that|this|these|such)(?:'s| is| was| are| were)? /iu
const THEIR_CLAUSE =
  /(?:^|[,;:]\s|\b(?:and|but|that|when|because|as|while|if|what)\s)(?:they|he|she)\s(?:[\p{L}'-]+\s){0,4}$/iu

/**
 * Where an utterance attacks somebody in politics: words of contempt or blame whose subject, owner or object is near and
 * in the same clause. `earlier` are those of whom the same voice, or the question it answers, spoke right before.
 */
export function attacksIn(
  utterance: Utterance,
  targets: readonly Target[],
  earlier: readonly Target[],
): Attack[] {
  const { words, start } = utterance
  const { text } = words
  const here = within(targets, utterance).map((target) => ({
    ...target,
    start: target.start - start,
    end: Math.min(text.length, target.end - start),
  }))
  if (here.length === 0 && earlier.length === 0) return []
  const found: Attack[] = []
  for (const { kind: said, match } of words.hits(SAID)) {
    const at = { start: match.index, end: match.index + match[0].length }
    const near = nearest(text, at, here, said) ?? meantBefore(text, at, earlier, here.length === 0, said)
    if (!near) continue
    if (said !== 'misdeed' && DENIED.test(text.slice(Math.max(0, at.start - 40), at.start))) continue
    if (said === 'slur' && MATTER.test(text)) continue
    if (said === 'failing' && (near.kind === 'government' || near.kind === 'authority')) continue
    found.push({
      start: start + Math.min(at.start, near.start),
      end: start + Math.max(at.end, near.end),
      on: near.kind,
      certainty: said === 'failing' || near.far ? 'likely' : 'plain',
      words: { start: start + at.start, end: start + at.end },
      utterance,
    })
  }
  return found.sort((a, b) => a.words.start - b.words.start || b.words.end - a.words.end)
}

/** How far into a sentence its first words reach. */
const FIRST_WORDS = 24

interface Near {
  kind: TargetKind
  start: number
  end: number
  far: boolean
}

function nearest(text: string, at: Range, targets: readonly Target[], said: Said): Near | undefined {
  let before: Target | undefined
  let after: Target | undefined
  for (const target of targets) {
    // `naysayers`: the word for them is the word of contempt.
    if (target.start < at.end && target.end > at.start) continue
    if (target.end <= at.start && at.start - target.end <= BEFORE) before = target
    else if (target.start >= at.end && target.start - at.end <= AFTER && !after) after = target
  }
  if (before) {
    const between = text.slice(before.end, at.start)
    const lead = text.slice(Math.max(0, before.start - 60), before.start)
    const theirs = OF_THEIRS.test(between)
    if ((theirs || (!NEW_SUBJECT.test(between) && !THEY_SAID.test(between))) && !REPORTS.test(lead))
      return { kind: before.kind, start: before.start, end: before.end, far: between.length > 70 }
  }
  if (after && said !== 'misdeed') {
    const between = text.slice(at.end, after.start)
    if (!/[,;:.!?]/.test(between) && !THEY_SAID.test(between))
      return { kind: after.kind, start: after.start, end: after.end, far: false }
  }
  return undefined
}

/** `They left the roads in this state`: they are those of whom was spoken before. */
function meantBefore(
  text: string,
  at: Range,
  earlier: readonly Target[],
  alone: boolean,
  said: Said,
): Near | undefined {
  const last = earlier.at(-1)
  if (!last || !alone) return undefined
  const lead = text.slice(0, at.start)
  const they = THEY.test(text) || THEIR_CLAUSE.test(lead)
  // `Only a know-nothing would sign that off`: the word of contempt is the first word for them.
  const isThis =
    !they &&
    said !== 'failing' &&
    last.kind !== 'politician' &&
    (THIS.test(text) || (said === 'slur' && at.start < FIRST_WORDS))
  if ((!they && !isThis) || NEW_SUBJECT.test(lead) || THEY_SAID.test(lead)) return undefined
  return { kind: last.kind, start: at.start, end: at.end, far: isThis }
}
