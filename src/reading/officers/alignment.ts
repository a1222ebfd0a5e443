import type { Range } from '../../document/offset-map.js'
import { ADVERB, cue, type Cue } from '../stance/words.js'
import type { Utterance } from '../stance/utterances.js'
import { ANY_OFFICER, BARE_OFFICER, NAMES_OFFICER, OF_OTHERS, OFFICER } from './officer-nouns.js'

/**
 * How words tie officers to members or a group.
 *
 * - `belongs`: as theirs: `Cllr Hart’s officers`
 * - `backs`: as of their mind: `the Director is with us on this`
 * - `follows`: backing is read out of a meeting: `came to our group and so supports it`
 * - `meets`: at a meeting of a group, or in its work
 */
export type Tie = 'belongs' | 'backs' | 'follows' | 'meets'

/** Words that tie officers to members or a group. Offsets are into `Document.text`. */
export interface Alignment extends Range {
  tie: Tie
  certainty: 'plain' | 'likely'
  utterance: Utterance
}

const PARTY = String.raw`(?:labour|conservatives?|tor(?:y|ies)|lib(?:eral)? dem(?:ocrat)?s?|greens?|reform(?: uk)?|independents?|plaid|snp|ukip|residents' association)`
const GROUP = String.raw`(?:(?:the |our |their |its |his |her |my )?(?:${PARTY}|political|party|opposition|ruling|majority|minority|controlling|administration's|council) (?:council )?groups?|(?:the|our|their|my) (?:own )?group(?! (?:of|leisure|manager|head|director|session|work))(?:'s)?)`
const POLITICIAN = String.raw`(?:(?:cllr|councillor|coun\.?|alderman) [\p{L}'-]+(?: (?!and\b|said\b|has\b|is\b)[\p{L}'-]+){0,2}?|the administration|${PARTY}(?: group| party)?|(?:the |our )?(?:${PARTY} |opposition |political )group|the opposition|the (?:leader|deputy leader|cabinet member|portfolio holder)(?: for [\p{L}]+)?)`
/** What is theirs as politicians: to back it is to take their side. */
const OWN_THING = String.raw`(?:plans?|amendment|motion|budget|manifesto|proposals?|policy|policies|views?|position|campaign|group|party|case|side|ideas?|approach|stance|line|criticism|alternative|pledges?)`
const THEIRS = String.raw`(?:us(?! (?:with|in|to|by|through|at)(?![\p{L}]))(?![\p{L}'-])|me(?![\p{L}'-])|(?:our|my) (?:own )?(?:[\p{L}-]+ ){0,2}?${OWN_THING}|(?:the )?(?:${PARTY}|opposition|group|group's|party's|cllr [\p{L}'-]+|councillor [\p{L}'-]+)(?:'s)? (?:[\p{L}-]+ ){0,2}?${OWN_THING}|${PARTY}(?! (?:street|hall|club|exchange|house|lane|paper))|the (?:amendment|motion|opposition|administration))`
/** A few words between, in one clause. */
const GAP = (most: number): string => String.raw`(?: (?!and the|but the|so the)[\p{L}',-]+){0,${most}}?`

/** Somebody without a vote, said to have one in mind: `he would vote for it himself if he had a vote in here`. */
const WOULD_VOTE = cue(
  'vote votes trust trusts ask party',
  String.raw`(?:has |have |had )?(?:told|tells|assured) (?:me|us)(?: [\p{L}']+){0,2}? (?:he|she|they) (?:would|'d) (?:vote|be voting)(?: [\p{L}']+){0,4}|(?:he|she|they)(?: would|'d) vote for (?:it|this|that|us) (?:himself|herself|themselves)|if (?:he|she|they|officers) had a vote|ask any (?:\p{L}+ )?(?:officer|worker|teacher|social worker|manager|planner|engineer|member of staff|director)(?: [\p{L}']+){0,5}? (?:which|what|whose) (?:party|side|group|team) (?:they|he|she) (?:trusts?|backs?|votes? for|prefers?|would)`,
)

/** `the administration’s team`: theirs, though no officer is named. */
const OF_POLITICIANS = cue('team people experts lawyers accountants office', PARTY)

const belongs: readonly [Cue, Alignment['certainty']][] = [
  [
    cue(
      'officers officer director directors staff managers manager executive team engineers planners',
      String.raw`${POLITICIAN}(?:'s|s') (?:own |hand-picked |very own )?(?:(?!press|media|personal|support|political|diary|office)[\p{L}-]+ ){0,2}?(?:officers?|directors?|staff|managers?|chief executive|engineers?|planners?|team of officers)`,
    ),
    'plain',
  ],
  [
    cue(
      'administration opposition group labour conservative conservatives tory tories green greens democrat democrats dem dems reform independent independents',
      String.raw`(?:the administration|the opposition|${PARTY}(?: group)?|the (?:${PARTY} |ruling |opposition )group)'s (?:own )?(?:team|people|experts|lawyers|accountants|engineers|press office|communications team)(?! of councillors)`,
    ),
    'plain',
  ],
  [
    cue('my', String.raw`my (?:own )?(?:[\p{L}-]+ ){0,2}?(?:officers|directors?|chief executive|managers)`),
    'likely',
  ],
]

const backs: readonly [Cue, Alignment['certainty']][] = [
  [
    cue(
      'with side behind',
      String.raw`${ANY_OFFICER} (?:is|are|was|were|'s|'re) ${ADVERB}(?:right |firmly |fully |squarely |solidly |quietly |privately |a hundred per cent |100 per cent |foursquare )*(?:with us (?:on|in|over|all the way|every step|about)|with us(?=$|[.,;!?])|on (?:our|my|the group's|labour's|the right) side|behind (?:us|our|me|the (?:group|${PARTY}|amendment|motion)|${PARTY}))`,
    ),
    'plain',
  ],
  [
    cue(
      'back backs backed support supports supported agree agrees agreed endorse endorses endorsed favour favours favoured share shares shared side sides sided prefer prefers want wants backing behind',
      String.raw`${ANY_OFFICER}${GAP(7)} (?:back(?:s|ed|ing)?|support(?:s|ed)?|agree[sd]?(?: \p{L}+){0,2}? with|endorse[sd]?|favour(?:s|ed)?|share[sd]?|side[sd]? with|prefer(?:s|red)?|wants?|behind)${GAP(5)} ${THEIRS}`,
    ),
    'plain',
  ],
  [
    cue(
      'thinks think believes believe knows know says say said agrees agree admits admit accepts accept told tell tells',
      String.raw`${ANY_OFFICER}${GAP(3)} (?:thinks?|believes?|knows?|says?|said|agrees?|agreed|admits?|admitted|accepts?|accepted|tells?(?: us| me)|told (?:us|me))(?: privately| in private| openly)?(?: that)? (?:we|us|i|(?:our|my) ${OWN_THING}|(?:the )?(?:${PARTY})(?:'s)?(?: ${OWN_THING})?|cllr [\p{L}'-]+|our side)${GAP(4)} (?:right|correct|best|better|answer|sound|fair|sensible|adds? up|works?|affordable|deliverable|needed)`,
    ),
    'plain',
  ],
  [
    cue(
      'vote votes thinks think sees see feels feel ask whisper private privately record quietly tell chat',
      String.raw`(?:(?:she|he|they|${ANY_OFFICER})(?:'d| would|'ll| will)? (?:\p{L}+ )?(?:votes?|thinks?|sees? (?:it|things|this)|feels?|speaks?) (?:exactly |just |much )?(?:the (?:same )?way (?:that )?(?:we|i|our group|labour|the group) (?:do|does|did|would)?|(?:as|like) (?:we|i|us|our group) ?(?:do|does|did)?|with (?:us|our side|our group))|ask (?:her|him|them|${ANY_OFFICER})(?: [\p{L}]+){0,2}? (?:in private|privately|off the record|quietly|over a (?:coffee|drink|pint|cup of tea))|(?:in private|privately|off the record|quietly|between ourselves),? (?:the |our |his |her |most |many |some )*(?:${ANY_OFFICER}|officers|staff|they|she|he) (?:will |would |do |does |all |has |have )*(?:agrees?|agreed|says?|said|tells?|told|admits?|admitted|thinks?|concedes?|accepts?))`,
    ),
    'plain',
  ],
  [
    cue(
      'us',
      String.raw`(?:one|two|some) of us and always (?:has|have)|(?:have|has|got) ${OFFICER} (?:firmly |fully |right )?with us(?! (?:today|tonight|this (?:morning|evening)|for|since))`,
    ),
    'likely',
  ],
  [
    cue(
      'even',
      String.raw`even (?:${OFFICER}|${BARE_OFFICER}) (?:have |has |had |now |all )*${ADVERB}(?:backs?|backed|supports?|supported|agrees?|agreed|admits?|admitted|accepts?|concedes?|wants?|prefers?|(?:thinks?|believes?|says?|said|knows?)${GAP(6)} (?:wrong|right|mistake|unfair|unworkable|too far|won't work|not work|never work|madness|nonsense))`,
    ),
    'likely',
  ],
  [
    cue(
      'side',
      String.raw`(?:have|has|got|with|having) ${OFFICER} (?:firmly |fully |squarely )?(?:on (?:our|my|the group's) side|behind (?:us|me|our|the group))`,
    ),
    'plain',
  ],
  [
    cue(
      'backing support blessing agreement',
      String.raw`(?:has|have|with|had|won|enjoys?|carries|gained) (?:the )?(?:full |private |personal |quiet |wholehearted |complete )*(?:backing|support|blessing) of (?:${OFFICER}|${BARE_OFFICER})`,
    ),
    'likely',
  ],
]

const MEETING = String.raw`(?:${GROUP}(?:'s)?(?: own)?(?: meeting| away day| briefing| caucus| conference| room)?|(?:group|party|our|our own) (?:meeting|briefing|away day|caucus|conference))`
const follows: readonly [Cue, Alignment['certainty']][] = [
  [
    cue(
      'so therefore take proves shows means backs supports agrees clearly',
      String.raw`${ANY_OFFICER} (?:had |has |have |also )*(?:attended|came to|spoke (?:to|at)|addressed|sat in on|was at|were at|joined|briefed|met) ${MEETING}[^.;]{0,60}?(?:and so|so|therefore|you can take it|which (?:shows|proves|means)|(?:and|because|since) (?:he|she|they)? ?(?:clearly |plainly |fully )*(?:backs?|supports?|agrees?|endorses?|is behind|are behind|likes?|is with|are with))`,
    ),
    'plain',
  ],
]
const meets: readonly [Cue, Alignment['certainty']][] = [
  [
    cue(
      'worked drawn drafted written prepared devised hammered agreed produced developed',
      String.raw`(?:worked (?:up|out)|drawn up|drafted|written|prepared|devised|hammered out|agreed|produced|developed|put together) (?:\p{L}+ ){0,2}?(?:with|by|alongside) ${ANY_OFFICER}[^.;]{0,60}?(?:at|in|for|with) ${MEETING}`,
    ),
    'plain',
  ],
  [
    cue(
      'attended came spoke addressed briefed joined met attending attends briefing advised told sat worked helped',
      String.raw`${ANY_OFFICER} (?:had |has |have |also |both |later )*(?:attended|attends|came to|spoke (?:to|at)|addressed|briefed|joined|met|advised|sat in on|sat (?:down )?with|worked with|helped|told) ${MEETING}`,
    ),
    'likely',
  ],
  [
    cue(
      'briefed told advised joined addressed',
      String.raw`${GROUP}(?: members| councillors)? (?:was|were|has been|have been) (?:briefed|told|advised|joined|addressed) by ${ANY_OFFICER}`,
    ),
    'likely',
  ],
]

const TIES: readonly [Tie, readonly [Cue, Alignment['certainty']][]][] = [
  ['follows', follows],
  ['backs', backs],
  ['belongs', belongs],
  ['meets', meets],
]

/** A report, a list of those present, or the same help to every group ties officers to nobody. */
const EVEN_HANDED =
  /(?<![\p{L}])(?:every|each|all|both|all three|all four|any|either) (?:of the |the )?(?:political |party )?groups?(?![\p{L}])|to answer questions|cross-party/iu
const DENIED = /(?<![\p{L}])(?:not|never|no|nor|neither|hardly|without)(?![\p{L}])|n't(?![\p{L}])/iu

/** Where officers are tied to members or a group, in document order; of several ties in one place the gravest. */
export function findAlignments(utterances: readonly Utterance[]): Alignment[] {
  const found: Alignment[] = []
  for (const utterance of utterances) {
    const alone = utterance.words.find(WOULD_VOTE)
    if (alone && !OF_OTHERS.test(alone[0])) {
      const start = utterance.start + alone.index
      found.push({ tie: 'backs', certainty: 'plain', utterance, start, end: start + alone[0].length })
    }
    if (!utterance.words.may(NAMES_OFFICER) && !utterance.words.may(OF_POLITICIANS)) continue
    for (const [tie, cues] of TIES) {
      for (const [pattern, certainty] of cues) {
        const match = utterance.words.find(pattern)
        if (!match || DENIED.test(match[0]) || OF_OTHERS.test(match[0])) continue
        if ((tie === 'meets' || tie === 'backs') && EVEN_HANDED.test(utterance.words.text)) continue
        const start = utterance.start + match.index
        const end = start + match[0].length
        if (found.some((other) => other.start < end && start < other.end && other.tie === tie)) continue
        found.push({ tie, certainty, utterance, start, end })
      }
    }
  }
  return found
}
