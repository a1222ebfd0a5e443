import type { Range } from '../../document/offset-map.js'
import { belittling, dated, groupsOf, slurs, stereotypes } from '../../../rules/lexicons/discrimination.js'
import { matchesOf } from '../matches.js'
import { cue, either, END, phrases, START, type Words } from '../stance/words.js'
import { keyWordsOf } from '../stance/key-words.js'

/** Words about people on a ground of discrimination. Offsets are into the utterance. */
export interface GroundRemark extends Range {
  sort: 'slur' | 'stereotype' | 'belittling' | 'dated'
  /** The ground, as the lexicon names it: `travellers`, `age`. */
  ground: string
  certainty: 'plain' | 'likely'
  /** What may be written instead. */
  instead?: string
}

const SLUR = cue(slurs.flatMap(keyWordsOf), either(slurs))
const STEREOTYPE = phrases([['stereotype', stereotypes]], { slots: true })
/** Who is wanted for a job, or does it now. */
const RECRUITS =
  /(?<![\p{L}])(?:recruit\p{L}*|apply|applications?|vacanc\p{L}+|apprentice\p{L}*|bus drivers?|lorry drivers?|train drivers?|taxi drivers?|more women|per cent|insurance)(?![\p{L}])/iu

/** `your average Romanian`, `typical woman`: one stands for all. */
const TYPICAL = cue(
  'average typical bog run trouble problem thing expect hold approve agree trust abide stand want know enough many sick',
  String.raw`your (?:average|typical|bog-standard|run-of-the-mill)|a typical|(?:that's|that is|there's|there is|here's) (?:always )?(?:the |your )?(?:trouble|problem) with|what (?:do|does|would|can|could|did)|(?:cannot|can't|couldn't|could not|don't|never) (?:really )?expect(?: an?| the)?|(?:don't|do not|never|can't|cannot|won't|couldn't) (?:hold with|approve of|agree with|trust|abide|stand|want)(?: any| more| any more)?|(?:have|had|got|'ve|seen|there are|too|sick of|fed up with|tired of|have more than) (?:quite |more than )?(?:enough|so many|too many|many)(?: of these| of the| of those)?`,
)
/** `boys will be boys`. */
const WILL_BE = cue('will', String.raw`(\p{L}+) will be \1`)
const BELITTLING = phrases(Object.entries(belittling), { slots: true })
const DATED = phrases(
  dated.map(([old, now]) => [now, [old]] as const),
  { slots: true },
)
const GROUPS: readonly (readonly [string, RegExp])[] = Object.entries(groupsOf).map(([ground, list]) => [
  ground,
  new RegExp(`${START}${either(list)}${END}`, 'giu'),
])

/** Abuse told to be condemned, or history. */
const CONDEMNED =
  /(?<![\p{L}])(?:hate|hateful|racis[tm]\p{L}*|sexis[tm]|homophob\p{L}+|transphob\p{L}+|antisemit\p{L}+|islamophob\p{L}+|ableis[tm]|ageis[tm]|abuse[ds]?|abusive|abusing|slurs?|insults?|insulted|offensive|discriminat\p{L}+|prejudice[ds]?|stereotyp\p{L}+|myths?|unacceptable|condemn\p{L}*|harass\p{L}*|bull(?:y|ied|ying)|shouted|yelled|screamed at|taunt\p{L}*|graffiti|convicted|fined|prosecut\p{L}+|court|apologis\p{L}+|apology|outdated|used to be called|once called|then called|known as|term|word|language|challenge[ds]?|barriers?|inequalit\p{L}+|equality|wrong to (?:say|think|assume|call)|not true|untrue|no evidence|nonsense to|never (?:say|use|call|assume)|do not (?:use|say|assume)|don't (?:use|say|assume)|instead of|rather than saying|banned|history|century|19\d\d|18\d\d)(?![\p{L}])/iu
/** What somebody says of themselves. */
const OWN =
  /(?:^|[,;] )(?:as|being) an? |(?<![\p{L}])(?:i am|i'm|i was|i've been|i have been|we are|we're|myself|my own|call(?:ed)? me|calls me|made me|left me)(?![\p{L}])/iu
/** Counts, shares and research speak of groups and say no ill of them. */
const COUNTED =
  /\d|(?<![\p{L}])(?:per cent|percentage|proportion|one in (?:two|three|four|five|six|seven|eight|ten)|survey|census|statistics|research|study|figures|data|on average|more likely|less likely|at risk|vulnerable|support(?:s|ed|ing)?|help(?:s|ed|ing)?|services? for|advice|worried|concern(?:ed|s)?|class(?:es)?|courses?|lessons?|interpreters?|translat\p{L}+|can (?:get|book|join|ask|use|have)|told us|said they|feel|felt|ask(?:ed)? for|access|because (?:of|the|there|they|it)|until|unless|without)(?![\p{L}])/iu
const DENIED =
  /(?:(?<![\p{L}])(?:not|never|no longer|nobody|no one|wrong that|myth that|untrue that|idea that|false that)|n't) (?:\p{L}+ )?$/iu
/** How far behind the group what is said of it may begin. */
const REACH = 45
/** Ground by ground, what a stereotype of one must not be taken for in another. */
const ONLY_OF: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /^(?:lifestyle|against|unnatural|flaunt|shov|ram|in your face|keep it|behind closed)/i,
    new Set(['orientation', 'gender']),
  ],
  [/(?:natural|normal|right|decent|healthy)$/i, new Set(['orientation', 'gender'])],
  [/(?:drive|park|reverse|maps?)/i, new Set(['sex', 'age', 'nationality', 'travellers'])],
  [/^(?:off|away|out) having|pregnant|babies|condition$/i, new Set(['sex', 'pregnancy'])],
  [
    /^(?:swamp|flood|invad|tak|took|pour|multiply|infest|overrun|breed)/i,
    new Set(['travellers', 'nationality', 'religion', 'orientation']),
  ],
  [/^(?:need|want|could do)/i, new Set(['travellers', 'nationality', 'sex', 'orientation'])],
]

/** What an utterance says of people on a ground of discrimination. */
export function groundsIn(words: Words, before: string): GroundRemark[] {
  const { text } = words
  const remarks: GroundRemark[] = []
  const slur = words.all(SLUR)
  const said = [...words.hits(STEREOTYPE)]
  const small = [...words.hits(BELITTLING)]
  for (const { match, kind: of } of words.hits(DATED))
    remarks.push({ ...placeOf(match), sort: 'dated', ground: 'wording', certainty: 'likely', instead: of })
  const typical = words.find(TYPICAL)
  const willBe = words.find(WILL_BE)
  if (slur.length + said.length + small.length === 0 && !typical && !willBe) return remarks
  if (CONDEMNED.test(text) || CONDEMNED.test(before)) return remarks
  const isOwn = OWN.test(text)
  for (const match of slur) {
    if (/^[\p{Lu}]/u.test(match[0]) && /[\p{Ll}] $/u.test(text.slice(0, match.index))) continue
    remarks.push({ ...placeOf(match), sort: 'slur', ground: 'abuse', certainty: isOwn ? 'likely' : 'plain' })
  }
  if (said.length > 0) {
    const groups = groupsIn(text)
    const earlier = groups.length === 0 && THEY.test(text) ? groupsIn(before) : []
    for (const { match } of said) {
      if (DENIED.test(text.slice(Math.max(0, match.index - 30), match.index))) continue
      const group = groupFor(groups, match, text)
      if (group) {
        if (COUNTED.test(text.slice(group.end)) && !BLUNT.test(match[0])) continue
        remarks.push({
          start: Math.min(group.start, match.index),
          end: Math.max(group.end, match.index + match[0].length),
          sort: 'stereotype',
          ground: group.ground,
          certainty: 'plain',
        })
      } else {
        const they = earlier.at(-1)
        if (they && suits(they.ground, match[0]) && !COUNTED.test(text))
          remarks.push({ ...placeOf(match), sort: 'stereotype', ground: they.ground, certainty: 'likely' })
      }
    }
  }
  const [same] = willBe ? groupsIn(willBe[1]!) : []
  if (willBe && same)
    remarks.push({ ...placeOf(willBe), sort: 'stereotype', ground: same.ground, certainty: 'plain' })
  if (typical) {
    const end = typical.index + typical[0].length
    const group = groupsIn(text).find(({ start }) => start >= end && start - end < 2)
    const rest = group ? text.slice(group.end) : ''
    // `what do pensioners know`, `enough mosques`; but `what do pensioners pay`, `too many pensioners are cold`.
    const isSo = /^what/i.test(typical[0])
      ? /^ (?:ever |really |actually )?(?:know|understand|care|want|expect)(?![\p{L}])/iu.test(rest)
      : /(?:enough|many|want|the|of these|of those)$/i.test(typical[0])
        ? /^(?:$|[.,;!?"']| (?:here|already|as it is|round|around|near|next|in (?:this|our|my)|on (?:this|our)|teaching|running|in charge)(?![\p{L}]))/iu.test(
            rest,
          )
        : true
    if (group && isSo)
      remarks.push({
        start: typical.index,
        end: group.end,
        sort: 'stereotype',
        ground: group.ground,
        certainty: /^your/i.test(typical[0]) ? 'plain' : 'likely',
      })
  }
  if (!isOwn && !RECRUITS.test(text))
    for (const { match, kind: of } of small)
      if (!/(?<![\p{L}])(?:not|never|no longer) (?:just |only |an? )?$/iu.test(text.slice(0, match.index)))
        remarks.push({ ...placeOf(match), sort: 'belittling', ground: of, certainty: 'likely' })
  return remarks
}

const THEY =
  /(?<![\p{L}])(?:they|them|their|those people|these people|that lot|this lot|the lot of them)(?![\p{L}])/iu
/** Nothing makes these a fact. */
const BLUNT =
  /thie(?:f|ves)|scroung|dirty|filthy|vermin|savages|nobody wants|no one wants|don't want|do not want|where (?:they|he|she) c|own (?:kind|countr)|swarm|swamp|invad|all the same|unnatural|perver|lazy|work-?shy|queue-?jump|hysterical|inferior|backward/i

interface Group extends Range {
  ground: string
}

function groupsIn(text: string): Group[] {
  return GROUPS.flatMap(([ground, pattern]) =>
    matchesOf(text, pattern).map((match) => ({ ground, ...placeOf(match) })),
  ).sort((a, b) => a.start - b.start || b.end - a.end)
}

const suits = (ground: string, words: string): boolean =>
  ONLY_OF.every(([pattern, grounds]) => !pattern.test(words) || grounds.has(ground))

/** The group that something is said of: right before it; or after, where it is the object: `swarms of`. */
function groupFor(groups: readonly Group[], match: RegExpExecArray, text: string): Group | undefined {
  const end = match.index + match[0].length
  const fits = groups.filter(({ ground }) => suits(ground, match[0]))
  const inside = fits.find((one) => one.start < end && one.end > match.index)
  if (inside && inside.start <= match.index + 3) return inside
  const before = fits.findLast((one) => one.end <= match.index && match.index - one.end < REACH)
  if (
    before &&
    !/[.;:!?]|(?<![\p{L}])(?:we|i|it|which|who|whose|if|when|where|the council|services?|that)(?![\p{L}])/iu.test(
      text.slice(before.end, match.index),
    )
  )
    return before
  return inside
}

const placeOf = (match: RegExpMatchArray): Range => ({
  start: match.index!,
  end: match.index! + match[0].length,
})
