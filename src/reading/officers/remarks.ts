import type { Range } from '../../document/offset-map.js'
import { charged, contempt, unfitness } from '../../../rules/lexicons/stance.js'
import { ADVERB, BE, cue, type Cue, either, keysOf, subjectIn, START, END } from '../stance/words.js'
import type { Utterance } from '../stance/utterances.js'
import type { Manner } from '../persons/remarks.js'
import { ANY_OFFICER, OF_OTHERS, OFFICER } from './officer-nouns.js'
import { hasMatch } from '../matches.js'

/** Something said against an officer. Offsets are into `Document.text`. */
export interface OfficerRemark extends Range {
  /** `capability`: that they are not up to their work. `other`: blame or abuse. */
  against: 'capability' | 'other'
  certainty: 'plain' | 'likely'
  /** `fault`: that work was done badly. The others as of anybody (`src/reading/persons/remarks.ts`). */
  manner: Manner
  /** Of one officer who can be told from others. */
  personal: boolean
}

const ARTICLE = String.raw`["']?(?:(?:an?|nothing but an?|just an?|simply an?|a bit of an?|the|one of the) )?["']?`

/** What is said of somebody who is not up to their work. */
const UNABLE = [
  String.raw`${BE} ${ADVERB}${ARTICLE}(?:out of (?:his|her|their) depth|not up to (?:it|the job|the task|the mark|scratch|her job|his job)|incompetent|incapable|inept|ineffective|ineffectual|negligent|slapdash|sloppy|hopeless|useless|clueless|unfit|unqualified|underqualified|inexperienced|inadequate|asleep (?:at the wheel|on the job)|over-promoted|overpromoted|promoted (?:too (?:soon|early|fast|quickly|far)|before|beyond|above|over the heads?)|weak|a (?:weak|poor|bad|hopeless|terrible|useless) (?:manager|leader|director|officer|engineer|planner)|poor at|bad at|a liability|not (?:fit|capable|competent|qualified|equipped|experienced|good|strong|able) (?:for|to|of|enough|in)|not competent|not capable|in over (?:his|her|their) heads?|struggling to (?:cope|do (?:his|her|their) job)|failing (?:in|at) (?:his|her|their))`,
  String.raw`(?:has |have |had )?${ADVERB}(?:been )?promoted (?:too (?:soon|early|fast|quickly|far)|before (?:he|she|they)|beyond|above (?:his|her|their))`,
  String.raw`(?:lacks?|lacked|is lacking|was lacking|has no|have no|had no|does not have|did not have|showed no|without) (?:the |any |even the |basic |real |proper )*(?:skills?|experience|ability|abilities|competence|capability|capacity to|judgement|grip|leadership|authority|drive|knowledge|qualifications|qualities|understanding)`,
  String.raw`(?:could not|couldn't|cannot|can't|did not|didn't|does not|doesn't|do not|don't|was unable to|were unable to) ${ADVERB}(?:manage (?!to)|cope|run a|run the|do (?:his|her|their) jobs?|know (?:what|how)|understand (?:his|her|their|the (?:job|role|brief))|lead|handle|organise a|be trusted)`,
  String.raw`(?:should|ought to|must|needs? to|has to|will have to) ${ADVERB}(?:be (?:replaced|sacked|dismissed|moved on|demoted|removed|disciplined|retrained|let go|fired)|step down(?! as returning)|stand down|resign|consider (?:his|her|their) position|clear (?:his|her|their) desks?|have been (?:sacked|replaced|dismissed))`,
  String.raw`(?:has |have |had )?${ADVERB}(?:underperform(?:s|ed)?|fail(?:s|ed) in (?:his|her|their) (?:duty|duties|role|job)|lost (?:the plot|control|(?:his|her|their) grip)|lost the confidence of)`,
]
const BLAMED = [
  String.raw`${BE} ${ADVERB}${ARTICLE}(?:${either(contempt)})`,
  String.raw`(?:has|have|had)? ?${ADVERB}(?:misled|lied|let (?:us|them|residents|people|tenants|families|everyone|everybody|(?:the|this|our|these|those|every|all|\p{L}+) (?:[\p{L}'-]+ ){0,4}?)(?:[\p{L}'-]+ )?down|ignored|bungled|botched|made a (?:mess|hash|complete mess)|wasted|dithered|covered up|fobbed|got (?:it|this|everything|(?:his|her|their) sums) (?:\p{L}+ )?wrong|no (?:idea|clue|grasp))`,
  String.raw`(?:couldn't|could not|can't|cannot) (?:run a (?:bath|tap|whelk stall|raffle|\p{L}+)|organise a|find (?:his|her|their) (?:own )?(?:way|backside)|add up|tell (?:his|her|their|one))`,
  String.raw`(?:should|ought to) ${ADVERB}(?:be ashamed|be embarrassed|hang (?:his|her|their) heads?|know better|have known better|apologise)`,
  String.raw`(?:does not|doesn't|did not|didn't|do not|don't) ${ADVERB}(?:care|listen|live in the real world|have a clue|give a)`,
]

const NEEDS =
  `depth job task mark scratch incompetent incapable inept ineffective ineffectual negligent slapdash sloppy
  hopeless useless clueless unfit unqualified underqualified inexperienced inadequate asleep promoted overpromoted over
  weak poor bad liability not fit competent capable heads head struggling failing lacks lacked lacking no without have
  any couldn't could cannot can't did didn't does doesn't do don't unable should ought must needs need has will
  underperform underperforms underperformed fails failed lost misled lied let ignored bungled botched made wasted
  dithered covered fobbed got`.split(/\s+/)
const CAPABILITY = cue(NEEDS, either(UNABLE))
/** `found the manager out of her depth`. */
const COMPLEMENT = cue(
  'found find finds thought thinks considered considers judged deemed left',
  String.raw`(?:found|finds?|thought|thinks|considered|considers|judged|deemed|left) (?<who>${OFFICER}) (?:to be )?(?:out of (?:his|her|their) depth|not up to (?:it|the (?:job|task|mark))|wanting|incompetent|unfit|incapable|inept|ineffective|weak|lacking|floundering|inadequate|not fit|not competent|not capable)`,
)
const BLAME = cue([...NEEDS, ...keysOf(contempt)], either(BLAMED))

/** The competence, or the conduct, of an officer called in question in so many words. */
const IN_QUESTION = cue(
  'competence capability ability abilities performance judgement fitness leadership suitability confidence',
  String.raw`(?:(?:question(?:s|ed|ing)?|doubt(?:s|ed|ing)?|criticis(?:es|ed|ing)|condemn(?:s|ed|ing)|attack(?:s|ed|ing)|challeng(?:es|ed|ing)|concern(?:s|ed)? (?:about|over|at)|worr(?:y|ies|ied) about|doubts? (?:about|over)|poor|lack of|appall\p{L}+ at|review of) (?:the )?(?:personal |professional |own )?(?:competence|capability|ability|abilities|performance|judgement|fitness|leadership|suitability)(?: and \p{L}+)? of (?:${ANY_OFFICER})|(?:lost|no|little|loss of) confidence in (?:${OFFICER})|(?:questions?|questioned|doubts?|doubted|criticised|condemned|concerns? (?:about|over)) (?:${ANY_OFFICER})(?:'s|s') (?:own |personal |professional )?(?:competence|capability|ability|abilities|performance|judgement|fitness|leadership|suitability)|(?:${OFFICER})(?:'s|s') (?:own |personal |professional )?(?:competence|capability|ability|performance|judgement|leadership|handling) (?:${BE}) ${ADVERB}(?:poor|weak|lacking|inadequate|questioned|in question|in doubt|${either(contempt)}))`,
)
/** Blame laid on an officer: `blamed the Benefits Manager`. */
const LAID_ON = cue(
  'blamed blames blame slammed attacked condemned criticised accused rebuked lambasted savaged mocked ridiculed called labelled described branded dubbed',
  String.raw`(?:blame[sd]?|slammed|attacked|condemned|criticised|accused|rebuked|lambasted|savaged|mocked|ridiculed|branded|dubbed) ${OFFICER}|(?:called|labelled|described|branded) ${OFFICER} (?:as )?["']?(?:an? |as |nothing but |a bit of a )*["']?(?:${either(contempt, unfitness, charged)})`,
)
/** Words that appraise, or abuse, whomever they stand near. */
const UNFIT = cue(keysOf(unfitness), either(unfitness))
const CHARGED = cue(keysOf(charged), either(charged))
/** Doubts and comparisons: `whether the manager was the right person`, `a stronger manager would have`. */
const COMPARED = cue(
  'stronger better abler competent experienced able neither doubted doubt doubts questioned wondered asked',
  String.raw`(?:an? (?:stronger|better|abler|more (?:competent|experienced|able|capable)) (?:manager|officer|director|head of \p{L}+|chief executive|team leader)|${ANY_OFFICER} (?:had|has|have|having) neither the (?:training|skills?|experience|ability|temperament|knowledge)|(?:doubt(?:s|ed)?|question(?:s|ed)?|wonder(?:s|ed)?) (?:whether|if) ${ANY_OFFICER} (?:is|was|are|were) (?:\p{L}+ )?(?:the right|up to|able|capable|fit|competent|qualified|strong|suited|equal))`,
)
/** Those who are told by what they did: `whoever signed this off`. */
const WHOEVER =
  /^["']?(?:whoever|the (?:person|people|individual|genius) who|those who) (?:\p{L}+ )?(?:wrote|signed|drew|designed|dreamt|dreamed|thought|approved|drafted|runs?|managed?|is in charge|are in charge|allowed|let)(?![\p{L}])/iu
/** What was asked of a service or will be done for it, and no word on a person. */
const NEUTRAL_USE =
  /(?<![\p{L}])(?:training|vacan\p{L}+|recruit\p{L}*|retir\p{L}+|interim|appointed|new (?:manager|director|head)|succeed\p{L}*)(?![\p{L}])/iu
const OFFICERS = new RegExp(`${START}${ANY_OFFICER}${END}`, 'giu')
/** `were not to blame`, `is no fool`; but not `is not up to the job`. */
const CLEARED =
  /^(?:(?:is|was|are|were|be|been|being) (?:\p{L}+ly )?(?:not|never|no)|(?:is|was|are|were)n't) (?!up to|fit|capable|competent|qualified|equipped|experienced|good|strong|able)/iu
/** Where an officer works, right after the words for them. */
const OF_WHERE =
  /^ (?:in|of|at|for|on) (?:the |this |that |our )?(?:[\p{L}'-]+ ){0,2}?(?:section|team|service|department|office|unit|division|depot|[\p{Lu}][\p{L}]+)(?![\p{L}])/u
/** What may stand between a name and its verb. */
const ALSO_OF_NAME =
  /^(?:'s|,|, who|, the [\p{L} ]{3,40},|has|have|had|is|simply|just|clearly|who|and|too)?$/iu
const HE = /(?:^|[,;\s])(?:he|she|they|who)(?: all| both)?\s*$/iu
/** A remedy or a finding for a service: `should be given training`, `staff were not told`. */
const OF_THE_SERVICE =
  /(?<![\p{L}])(?:not (?:told|asked|given|able to (?:reach|find|recruit|say)|enough (?:staff|officers|people)|been (?:told|asked|given))|short-staffed|vacanc\p{L}+|not the fault|is not to blame|are not to blame|not blame)(?![\p{L}])/iu

/** Whole patterns, officer and all. */
const OUTRIGHT: readonly (readonly [Cue, OfficerRemark['against'], boolean])[] = [
  [COMPARED, 'capability', true],
  [COMPLEMENT, 'capability', true],
  [IN_QUESTION, 'capability', true],
  [LAID_ON, 'other', true],
]
/** What is said of whoever stands near. */
const SAID_OF: readonly (readonly [Cue, OfficerRemark['against']])[] = [
  [CAPABILITY, 'capability'],
  [UNFIT, 'capability'],
  [BLAME, 'other'],
  [CHARGED, 'other'],
]

/**
 * What an utterance says against officers as people: their work may be found wanting and pass.
 *
 * @param named where officers are named in the draft, so that their names count as the words for them do
 */
export function findOfficerRemarks(utterance: Utterance, named: readonly Range[]): OfficerRemark[] {
  const { words, start } = utterance
  const { text } = words
  if (hasMatch(text, OF_THE_SERVICE) || OF_OTHERS.test(text)) return []
  const remarks: OfficerRemark[] = []
  const add = (from: number, to: number, against: OfficerRemark['against'], sure: boolean): void => {
    const at = { start: start + from, end: start + to }
    if (remarks.some((other) => other.start < at.end && at.start < other.end)) return
    remarks.push({ ...at, against, certainty: sure ? 'plain' : 'likely', manner: 'fault', personal: false })
  }
  for (const [pattern, against, sure] of OUTRIGHT) {
    const match = words.find(pattern)
    if (match) add(match.index, match.index + match[0].length, against, sure)
  }
  for (const [pattern, against] of SAID_OF) {
    for (const match of words.all(pattern)) {
      if (CLEARED.test(match[0]) || APPROVES.test(match[0])) continue
      const end = match.index + match[0].length
      const target =
        officerBefore(text.slice(0, match.index), start, named) ??
        (WHOEVER.test(text) ? { from: 0, sure: true } : officerAfter(text, end))
      if (!target || (pattern === CHARGED && !target.sure)) continue
      const sure = target.sure && !(pattern === UNFIT && NEUTRAL_USE.test(text)) && pattern !== CHARGED
      add(Math.min(target.from, match.index), end, against, sure)
    }
  }
  return remarks
}

const APPROVES =
  /^(?:courag|brave|guts|backbone|spine|nerve|vision|statesman|master|hero|hats?|unsung|shown|bold|triumph|common|see sense|sense)/i

/** `the incompetence of the parking manager`, `called the parking manager a clown`. */
function officerAfter(text: string, end: number): { from: number; sure: boolean } | undefined {
  const found = /^ (?:of|by|from|shown by|on the part of) /.exec(text.slice(end))
  if (!found) return undefined
  OFFICERS.lastIndex = 0
  const match = OFFICERS.exec(text.slice(end + found[0].length, end + found[0].length + 60))
  OFFICERS.lastIndex = 0
  return match?.index === 0 ? { from: end, sure: true } : undefined
}

/** Who is meant by the subject of a verb that stands right after `lead`, where that is an officer. */
function officerBefore(
  lead: string,
  offset: number,
  named: readonly Range[],
): { from: number; sure: boolean } | undefined {
  const last = named.findLast(({ start, end }) => start >= offset && end <= offset + lead.length)
  // `the parking manager, Denholm Arkwright, was …`
  if (last && ALSO_OF_NAME.test(lead.slice(last.end - offset).trim()))
    return { from: last.start - offset, sure: true }
  const found = subjectIn(lead, OFFICERS)
  if (found) {
    const reach = Math.max(0, lead.length - 90)
    const from = reach + found.index!
    // Another noun between the two is the subject: `the manager said the form was useless`.
    const between = lead.slice(from + found[0].length).replace(OF_WHERE, '')
    if (
      !/(?<![\p{L}])(?:the|this|that|its|their|our|claims?|cases?|forms?|systems?|letters?|service|team)(?![\p{L}])/iu.test(
        between,
      )
    )
      return { from, sure: between.length < 40 }
  }
  const he = HE.exec(lead)
  if (he && (OFFICERS.test(lead.slice(0, he.index)) || last !== undefined)) {
    OFFICERS.lastIndex = 0
    return { from: he.index, sure: false }
  }
  OFFICERS.lastIndex = 0
  return undefined
}
