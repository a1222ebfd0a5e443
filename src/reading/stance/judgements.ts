import { judgedRight, judgedWrong, pleasant } from '../../../rules/lexicons/stance.js'
import type { Mark } from './mark.js'
import { placeOf, type Believed, type Said } from './said.js'
import {
  ADVERB,
  ADVICE,
  ANOTHERS_VIEW,
  BE,
  cue,
  either,
  keysOf,
  matterOf,
  PRONOUN_SUBJECT,
  subjectMatter,
  type Matter,
} from './words.js'

const CHOICE = String.raw`(?:choice|decision|policy|approach|course|priorit(?:y|ies)|direction|plan|way|path|road|move|step|call|answer|thing|balance|target|message|side|idea|notion|law|rule|price|one)`
const WRONGLY = either(judgedWrong)
/** `right now`, `right across the borough`, `the right to buy`: none of these says that something is right. */
const RIGHT = String.raw`right(?=$|[.,;:!?"')]| (?:for(?! (?:me|us|him|her|them|you|your|everyone|some) )|and|because|that|in principle)(?![\p{L}-]))`

/** What is said of a subject: that it is right, wrong, a mistake, the wrong choice. */
const JUDGED = cue(
  [...keysOf(judgedRight, judgedWrong, pleasant), 'right', 'best', 'worst'],
  String.raw`${BE} (?<not>${ADVERB})(?:(?<right>${RIGHT}|${either(judgedRight)})|(?<wrong>${WRONGLY})|(?<nice>${either(pleasant)})|(?:the|a|an|one of the|simply the|the only|such a) (?<adverb>${ADVERB})(?:(?<rightly>right|best|fairest|fair|sensible|brave|bold|wise|honest|decent|humane)|(?<wrongly>wrong|worst|${WRONGLY})) (?<noun>${CHOICE}))`,
)
const NEGATED = /\b(?:not|never|no|hardly|scarcely)\b|n't\b/i
const POLITICAL_NOUN = /^(?:choice|decision|policy|approach|course|priorit|direction|plan|law)/i

/** `This is a bad law`: hard to say of anything but what is decided. */
const SUCH_A_POLICY = cue(
  'policy law decision budget legislation government politics tax deal',
  String.raw`${BE} ${ADVERB}(?:a |an |the )?${ADVERB}(?:(?<good>good|great|fairest|best|wisest|excellent|brilliant|sound|wonderful|fantastic|fair)|bad|worst|poor|terrible|lousy|rotten|dreadful|cruel|unjust|unfair|stupid|silly|foolish|daft) (?:policy|law|decision|budget|legislation|government|politics|tax|deal for)`,
)
/** What only a policy that is thought wrong does. */
const OFFENDS = cue(
  'face mockery belief logic sense poorest injury punishes penalises robs rewards hurts harms hurt harm punish penalise ruin wreck destroy bankrupt',
  String.raw`(?:fl(?:y|ies|ew) in the face of|mak(?:es?|ing) a mockery of|beggars belief|def(?:y|ies) (?:belief|logic|common sense)|${BE} beyond (?:me|belief)|adds? insult to injury|punish(?:es)?|penalises?|robs?|hurts?|harms?|rewards?|(?:will|would|could) ${ADVERB}(?:hurt|harm|punish|penalise|ruin|wreck|destroy|bankrupt)) (?:the |our |a |an |this |all |any |those |hard-working |working |ordinary |bad |good )*\p{L}+`,
)

/** `The panel made the wrong choice`: done, not still to be made. */
const CHOSEN = cue(
  'made taken took reached chosen chose',
  String.raw`(?:made|taken|took|reached|has chosen|have chosen|chose) ${ADVERB}(?:the|a|an) ${ADVERB}(?:(?<right>right|best|brave|bold|wise|sensible)|(?<wrong>wrong|worst|${WRONGLY})) (?:choice|decision|call|judgement|policy|approach|course|plan|road|path|line)s?`,
)
const CALLED = cue(
  'call called calls described describes describe branded brands dubbed condemned condemns denounced denounces dismissed dismisses',
  String.raw`(?:call(?:ed|s)?|describe[ds]?|brand(?:ed|s)|dubbed|condemn(?:ed|s)|denounc(?:ed|es)|dismiss(?:ed|es)) (?<what>(?:[\p{L}'-]+ ){1,7}?)(?:as )?["']?(?:an? |simply |frankly |quite |the ){0,2}["']?(?<wrong>${WRONGLY})`,
)

/** What is called right or wrong. */
export function judgementsIn(said: Said, believed: Believed): Mark[] {
  const { words, before } = said
  const { text } = words
  const marks: Mark[] = words.all(JUDGED).flatMap((match) => {
    const mark = judged(match, text, before, believed(match.index))
    return mark ? [mark] : []
  })
  const chosen = words.find(CHOSEN)
  if (chosen) marks.push(outright(chosen, chosen.groups?.wrong === undefined))
  const such = words.find(SUCH_A_POLICY)
  if (such && !isAdmission(text) && !ADVICE.test(text))
    marks.push(outright(such, such.groups?.good !== undefined))
  const offends = words.find(OFFENDS)
  if (offends && subjectMatter(text.slice(0, offends.index)) === 'policy')
    marks.push(outright(offends, false))
  return [...marks.filter(({ start }) => !ANOTHERS_VIEW.test(text.slice(0, start))), ...callsIn(said)]
}

const outright = (match: RegExpMatchArray, approves: boolean): Mark => ({
  kind: 'view',
  ...placeOf(match),
  certainty: 'plain',
  side: approves ? 'for' : 'against',
  policy: true,
})

/** `I would call the levy daft`; in the draft's own words, what a speaker called it: `called the levy “daft”`. */
function callsIn({ words, spoken }: Said): Mark[] {
  const called = words.find(CALLED)
  if (!called || !matterOf(called.groups?.what ?? '')) return []
  if (spoken && !/(?:^|[^\p{L}])(?:i|we)(?: would|'d)? $/iu.test(words.text.slice(0, called.index))) return []
  return [{ kind: 'view', ...placeOf(called), certainty: 'plain', side: 'against', policy: true }]
}

function judged(match: RegExpMatchArray, text: string, earlier: string, believed: boolean): Mark | undefined {
  const { not, adverb, right, nice, rightly, wrongly, noun } = match.groups as Record<
    string,
    string | undefined
  >
  const before = text.slice(0, match.index)
  // `I feel daft`
  if (/(?:^|[^\p{L}'])(?:i|we|you) $/iu.test(before)) return undefined
  const good = right ?? nice ?? rightly
  const negated = NEGATED.test(`${not ?? ''} ${adverb ?? ''} ${match[0].split(' ', 1)[0]!}`)
  const side = (good !== undefined) !== negated ? 'for' : 'against'
  const own = subjectMatter(before)
  const pronoun = PRONOUN_SUBJECT.test(before)
  const meant: Matter =
    own ?? (pronoun ? meantBy(before, text.slice(match.index! + match[0].length), earlier) : undefined)
  const isPolitical = noun !== undefined && POLITICAL_NOUN.test(noun)
  if (isAdmission(text) || (ADVICE.test(text) && !own && !believed)) return undefined
  const mark = { kind: 'view' as const, ...placeOf(match), side, policy: meant !== undefined } as const
  if (nice) {
    if (believed && meant) return { ...mark, certainty: 'plain' }
    return own === 'policy' ? { ...mark, certainty: 'likely', kind: 'praise' } : undefined
  }
  // Of what a council runs: that it is fair is pride, that it costs too much for some a fact.
  if (own === 'undertaking' && side === 'for' && !believed)
    return { ...mark, certainty: 'likely', kind: 'praise' }
  if (/too [\p{L}]+$/iu.test(match[0])) {
    const isForSome = / (?:for|to) /.test(text.slice(match.index! + match[0].length).slice(0, 5))
    return meant === 'policy' && !isForSome ? { ...mark, certainty: 'likely' } : undefined
  }
  if (own) return { ...mark, certainty: 'plain' }
  if (meant) return { ...mark, certainty: believed || isPolitical ? 'plain' : 'likely' }
  if (isPolitical && wrongly && /^(?:policy|law)/i.test(noun))
    return { ...mark, certainty: 'plain', policy: true }
  if (isPolitical && (wrongly ?? /^right$/i.test(rightly ?? '')) && !/^way/i.test(noun))
    return { ...mark, certainty: 'likely', policy: true }
  // `This is the best plan`; but not `the best decision I ever made`.
  const after = text.slice(match.index! + match[0].length)
  if (isPolitical && pronoun && rightly === 'best' && !/^ (?:i|we|to|for) /i.test(after))
    return { ...mark, certainty: 'likely', policy: true }
  // `It was a daft idea`: somebody decided on it.
  // `Restricting it is the only fair answer`
  if (
    noun &&
    /^(?:\p{L}+ing|to \p{L}+)(?! (?:your|you)(?!\p{L}))/iu.test(text) &&
    !ADVICE.test(text) &&
    !pronoun
  )
    return { ...mark, certainty: 'likely' }
  if (pronoun && /^(?:idea|notion)$/i.test(noun ?? '')) return { ...mark, certainty: 'likely' }
  // `I think it is a disgrace`: a view, though on what cannot be told.
  return believed && (side === 'against' || (noun !== undefined && pronoun))
    ? { ...mark, certainty: 'likely' }
    : undefined
}

/** What `it` is: in `it is wrong to …` what follows, and there only a policy, since most else is plain advice. */
function meantBy(before: string, after: string, earlier: string): Matter {
  if (!/^ (?:to|that|for [\p{L}' ]{2,40} to) /u.test(after))
    return matterOf(`${before} ${after}`) ?? matterOf(earlier)
  return matterOf(after) === 'policy' ? 'policy' : undefined
}

/** Somebody who says sorry for what went wrong is not arguing. */
const isAdmission = (text: string): boolean =>
  /(?<![\p{L}])(?:sorry|apolog\w+|our (?:mistake|fault|error)|my (?:mistake|fault)|on our part|human error|we (?:got|let|fell|made))(?![\p{L}])/iu.test(
    text,
  )
