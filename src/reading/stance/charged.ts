import { candour, charged } from '../../../rules/lexicons/stance.js'
import type { Judged, Mark } from './mark.js'
import type { Said } from './said.js'
import { ADVICE, ANOTHERS_VIEW, cue, either, END, keysOf, matterOf, START, subjectMatter } from './words.js'
import { matchesOf } from '../matches.js'

/** Those who decide, or are elected to, and those who elect them, however they are spoken of. */
const POLITICAL: readonly (readonly [Judged, RegExp])[] = [
  [
    'function',
    new RegExp(
      String.raw`${START}(?:committees?|sub-committee|panels?(?! (?:beater|fencing|van))|scrutiny|cabinet(?! (?:maker|door))|(?<!chief |non-)executive(?! (?:search|director|head|officer))|full council)${END}`,
      'giu',
    ),
  ],
  [
    'member',
    new RegExp(
      String.raw`${START}(?:councillors?|cllrs?|(?<!team |staff |family |community |club |crew |gym |library |faculty |union |band |group )members(?! of (?:the (?:public|team|community|family|group|audience|club)|staff|our|my|his|her|their))|politicians?|opposition(?! (?:to|from))|administration(?! of)|leadership(?! (?:team|programme|course|skills))|(?:the|our) (?:council )?leader(?! of the)|voters|electorate|manifesto)${END}`,
      'giu',
    ),
  ],
  [
    'other',
    new RegExp(
      String.raw`${START}(?:(?:the |this |central )?government(?! (?:figures|data|guidance|advice|guidelines|statistics|website|scheme|grant|funding|inspector))|ministers?|whitehall|westminster|the treasury|parliament|other (?:councils|boroughs|authorities)|county council|(?:council|borough)s? (?:next door|across the \p{L}+|up the road|down the road|over the river)|(?:those|people|anyone|everybody) who (?:moan|complain|object|oppose|criticise|grumble|campaign)\p{L}*|critics|objectors|campaigners|nimbys|naysayers|developers|motorists|cyclists)${END}`,
      'giu',
    ),
  ],
]

const CHARGED = cue(keysOf(charged), either(charged))
const CANDID = cue(
  [
    ...keysOf(candour),
    'honest',
    'frank',
    'truth',
    'face',
    'whatever',
    'matter',
    'world',
    'think',
    'hat',
    'hats',
    'respect',
  ],
  either(candour),
)
/** These set a speaker against others, or against how things are, so that a policy is matter enough. */
const ALONE = /^(?:whatever|no matter|in an ideal|in a sane)/i
/** How near strong words must be to those they are said of. */
const BEFORE = 70
const AFTER = 34
/** Helping verbs and the like: with nothing else between, the strong words are said of somebody outright. */
const HELPING = new Set(
  `has have had is are was were would will do does did not never been be being got made show shown shows a an the any no
   all such so just only simply real great nothing but hasn't haven't isn't aren't who and 's in`.split(
    /\s+/,
  ),
)
const isOutright = (between: string): boolean =>
  between
    .split(/[\s,]+/)
    .every((word) => word === '' || HELPING.has(word.toLowerCase()) || /^\p{L}+ly$/u.test(word))

/** What befalls people in the course of crime and weather. */
const OF_CRIME =
  /(?<![\p{L}])(?:crimes?|criminals?|fraud\w*|scam\w*|thie(?:f|ves)|theft|burglar\w*|dealers?|traffick\w*|gangs?|abuse\w*|fly-tip\w*|litter\w*|landlords?|traders?|storm|flood|fire|court|judge|convict\w*|sentenc\w*|offen[cd]\w*|drugs?|knife|violence|counterfeit|dumped|dumping)(?![\p{L}])/iu
const APPROVES =
  /^(?:courag|brave|guts|backbone|spine|nerve|vision|statesman|master|hero|hats?|unsung|shown|bold|triumph|common ?sense|see sense|sense)/i

/**
 * Strong words said of those who decide or of what they decide, and what a speaker announces as their own mind. Words
 * are many and their order free, so that only what stands near counts, and most of it is for a person to judge.
 */
export function chargedIn({ words, spoken }: Said): Mark[] {
  const { text } = words
  const marks: Mark[] = []
  const strong = words.all(CHARGED).filter(({ index }) => !ANOTHERS_VIEW.test(text.slice(0, index)))
  const isOfCrime = strong.length > 0 && OF_CRIME.test(text)
  for (const match of isOfCrime ? [] : strong) {
    const start = match.index
    const end = start + match[0].length
    const side = APPROVES.test(match[0]) ? 'for' : 'against'
    const near = politicalNear(text, start, end)
    if (near) {
      marks.push({
        kind: 'judges',
        start: Math.min(near.start, start),
        end: Math.max(near.end, end),
        certainty: spoken && side === 'against' && (near.outright || strong.length > 1) ? 'plain' : 'likely',
        side,
        of: near.of,
      })
    } else if (side === 'against' && subjectMatter(text.slice(0, start).replace(LINK, '')) === 'policy')
      marks.push({ kind: 'view', start, end, certainty: 'likely', side, policy: true })
  }
  const pressed = spoken ? words.find(PRESSED) : undefined
  if (pressed && !isOfCrime && !ANOTHERS_VIEW.test(text.slice(0, pressed.index))) {
    const of = /panel|committee|cabinet|executive|scrutiny/i.test(pressed.groups!.who!)
      ? 'function'
      : 'member'
    const end = pressed.index + pressed[0].length
    marks.push({ kind: 'judges', start: pressed.index, end, certainty: 'likely', of })
  }
  const candid = words.find(CANDID)
  if (candid && !isOfCrime && spoken) {
    const rest = text.slice(candid.index + candid[0].length)
    const about = POLITICAL.some(([, pattern]) => `${candid[0]} ${rest}`.search(pattern) >= 0)
    const alone = ALONE.test(candid[0]) && !ADVICE.test(text) && matterOf(rest) === 'policy'
    if (about || alone || (strong.length > 0 && matterOf(rest) !== undefined))
      marks.push({
        kind: 'personal',
        start: candid.index,
        end: candid.index + candid[0].length,
        certainty: 'likely',
      })
  }
  return marks
}

/** Members or a body of them, with an adverb that makes more of what they do than a fact: `the panel never listens`. */
const PRESSED = cue(
  'never always merely simply clearly plainly obviously deliberately stubbornly blindly wrongly rightly hardly',
  String.raw`(?<who>(?:the |our |these |those |some )?(?:[\p{L}]+ )?(?:panel|committee|cabinet|executive|scrutiny|councillors|members|opposition|politicians)(?! of)) (?:(?:has|have|had|will|would|was|were|are|is|does|do|did|can|could) )?(?:never|always|merely|simply|clearly|plainly|obviously|deliberately|stubbornly|blindly|wrongly|rightly|hardly) (?!met |been asked|before|been )\p{L}+`,
)

/** The verb between a subject and what is said of it. */
const LINK =
  /(?:is|are|was|were|has been|have been|would be|will be)(?: \p{L}+ly| a| an| the| all| just| simply| not)*\s*$/iu

function politicalNear(
  text: string,
  start: number,
  end: number,
): { of: Judged; start: number; end: number; outright: boolean } | undefined {
  for (const [of, pattern] of POLITICAL) {
    const from = Math.max(0, start - BEFORE)
    const before = matchesOf(text.slice(from, start), pattern).at(-1)
    if (before) {
      const stop = before.index + before[0].length
      const between = text.slice(from + stop, start)
      if (!/[;:.!?]/.test(between))
        return { of, start: from + before.index, end, outright: isOutright(between) }
    }
    const after = text.slice(end, end + AFTER).search(pattern)
    if (after >= 0 && !/[;:.!?]/.test(text.slice(end, end + after)))
      return { of, start, end: end + after, outright: false }
  }
  return undefined
}
