import type { Range } from '../document/offset-map.js'
import { loadedWords } from '../../rules/lexicons/scrutiny.js'
import { cue } from './stance/words.js'
import type { Utterance } from './stance/utterances.js'
import { hasMatch, matchesOf } from './matches.js'

/** What a body of scrutiny asks for. Offsets are into `Document.text`. */
export interface Recommendation extends Range {
  utterance: Utterance
  /** Set against something: `should be kept`, `instead of`, `think again`; or in favour of what was decided. */
  course: 'against' | 'for' | 'unknown'
}

const SCRUTINEERS = String.raw`(?:(?:scrutiny|overview|select|review) (?:panel|committee|commission|board|members|councillors)|scrutiny|(?:the |its |their |this )?(?:panel|committee|commission|task (?:and finish )?group|review|inquiry)(?:'s (?:\p{L}+ )?(?:report|review))?|(?:the|its) (?:report|review)|panel members|members of the panel)`
const ASKS = String.raw`(?:(?:has |have |is |are |also |now |therefore |unanimously |has also |would like to see )*(?:recommend(?:s|ed|ing)?|propos(?:es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|urg(?:es|ed|ing)|want(?:s|ed)?|ask(?:s|ed|ing)? (?:for|that|the)|sugges(?:ts|ted)|advis(?:es|ed))|(?:says?|said|concludes?|concluded|believes?|thinks?|finds?|found|agreed|argues?)[^.;]{0,160}? (?:should|must|ought to|needs? to))`
const RECOMMENDS = cue(
  `recommend recommends recommended recommending propose proposes proposed proposing call calls called calling urge urges urged urging
  want wants wanted ask asks asked asking suggests suggested advises advised should must ought need needs recommendation
  recommendations`.split(/\s+/),
  String.raw`(?:${SCRUTINEERS},? (?:which [^,;.]{3,80}, )?${ASKS}|(?:recommendation|recommendations)[^.;]{0,120}? (?:is|are|include|includes|that|to|was|were|should)|we (?:also |now |therefore |unanimously |would )*(?:recommend|propose|call on|call for|want|urge)|(?:has been |have been |is |are )?recommended (?:by (?:the )?(?:scrutiny|panel|committee)|that|to)|(?:among|one of|in) its (?:\p{L}+ )?recommendations)`,
)

const AGAINST =
  /(?<![\p{L}])(?:keep|keeps|keeping|kept|retain\w*|save[ds]?|saving|stay|stays|remain\w*|protect\w*|reopen\w*|continue\w*|restor\w+|reinstat\w+|maintain\w*|instead|rather than|not (?:be )?(?:clos|cut|end|sell|sold|charg|rais|go ahead|proceed|build|approv)\w*|delay\w*|defer\w*|paus\w+|postpon\w+|halt\w*|stop\w*|scrap\w*|drop\w*|abandon\w*|reject\w*|reconsider\w*|rethink|think again|look again|withdraw\w*|withdrawn|revers\w+|overturn\w*|reduc\w+|halv\w+|lower\w*|freez\w+|frozen|smaller|fewer|different|alternative|unlike|against|opposes?|should not|shouldn't|free(?! (?:wi-?fi|leaflet|training|call))|without (?:a |any )?(?:charge|fee)|no charge|go on|goes on|going on|carry on|carries on)(?![\p{L}])/iu
const AGAINST_ALL = new RegExp(AGAINST.source, 'giu')
const FOR =
  /(?<![\p{L}])(?:supports?|supported|endors\w+|welcom\w+|agree[sd]? with|backs?|backed|in line with|as (?:the )?(?:cabinet|executive|council) (?:has )?(?:decided|agreed)|carry on with|press ahead|goes? ahead|going ahead|as (?:agreed|planned))(?![\p{L}])/iu
const DONE =
  /(?<![\p{L}])(?:close\w*|shut|sell|sold|end(?:ed|s)?|cut|cuts|charge[ds]?|raise[ds]?|demolish\w*|outsourc\w+|move[ds]?|merge[ds]?)(?![\p{L}])/iu

/** What scrutiny recommends in a draft, sentence by sentence. */
export function findRecommendations(utterances: readonly Utterance[]): Recommendation[] {
  return utterances.flatMap((utterance): Recommendation[] => {
    const { words, start } = utterance
    const match = words.find(RECOMMENDS)
    if (!match) return []
    const { text } = words
    const course = FOR.test(text) ? 'for' : AGAINST.test(text) ? 'against' : 'unknown'
    return [{ utterance, start: start + match.index, end: utterance.end, course }]
  })
}

/**
 * Whether a course that is recommended runs against what was decided. Words that the decision has too are no sign:
 * to reduce a limit further is not to go back on its being reduced.
 */
export function runsAgainst({ utterance, course }: Recommendation, decided: string): boolean {
  if (course !== 'against') return false
  const known = decided.toLowerCase()
  return matchesOf(utterance.words.text, AGAINST_ALL).some(
    ([word]) => !known.includes(word.toLowerCase().slice(0, 4)) && !(DONE.test(word) && DONE.test(decided)),
  )
}

const DIFFERS =
  /(?<![\p{L}])(?:differ\w*|at odds|contrary to|conflicts? with|goes against|went against|go against|depart\w* from|challeng\w+|disagree\w*|does not agree|do not agree|not the same as|opposite|contradict\w*|overturn\w*|unlike|instead of|rather than|parts? company|in contrast|whereas|while the (?:cabinet|executive|council|committee)|but the (?:cabinet|executive|council|committee)|not what the (?:cabinet|executive|council|committee)|odds with|apart from|other than|stands? (?:until|unless|for now|while)|remains? in (?:force|place) until)(?![\p{L}])/iu
const OF_DECISION = /(?<![\p{L}])(?:decisions?|decided|agreed|cabinet|executive|approved)(?![\p{L}])/iu
/** Says that what scrutiny wants is not what was decided. */
export const saysItDiffers = (text: string): boolean => hasMatch(text, DIFFERS) && OF_DECISION.test(text)

const SETTLED_BY = String.raw`(?:cabinet|executive|full council|the council|council|planning committee|licensing committee|decision-maker|cabinet member|the leader)`
const SETTLES = new RegExp(
  String.raw`(?<![\p{L}])(?:${SETTLED_BY}(?:'s| meeting)? (?:[\p{L}' ]{0,30}? )?(?:will|is due to|is to|has to|must|is asked to|is being asked to|has (?:two|three|four|six|eight|\d+) weeks to) (?:now |then |next |formally |look |\p{L}+ly )*(?:reply|respond|consider|decide|answer|reconsider|look at|look again|receive|discuss|debate|vote|settle|meet|give|take|hear|think|say)|(?:goes|go|put|sent|referred|reported|presented|submitted|taken|returns?|comes?|come|back)(?: [\p{L}]+){0,3}? (?:to|before|by) (?:the )?${SETTLED_BY}|(?:reply|response|answer|final (?:say|decision|word)) (?:from|of|by|rests with|is for|lies with|will be (?:given|made|taken) by|is due from) (?:the )?${SETTLED_BY}|(?:until|when|once|after|unless) (?:the )?${SETTLED_BY} (?:has |have )?(?:replie[sd]|responds?|responded|answers?|answered|decides?|decided|meets?|met|considers?|considered)|call(?:ed)?[- ]in|(?:difference|disagreement|matter|question) (?:will|is to) be (?:settled|resolved|decided|put|taken|considered))(?![\p{L}])`,
  'iu',
)
/** Says how the two will be brought together. */
export const saysHowItIsSettled = (text: string): boolean => hasMatch(text, SETTLES)

const LOADED = new RegExp(
  String.raw`(?<![\p{L}'-])(?:${loadedWords.flatMap(({ words }) => words).join('|')})(?![\p{L}-])`,
  'giu',
)

/** Weather and crime are terrible whoever writes of them. */
const OF_ITSELF =
  /^(?:[^.\n]{0,30}?)(?<![\p{L}])(?:storms?|floods?|flooding|fires?|weather|winter|attacks?|murder|crimes?|accident|crash|injur\p{L}+|abuse|deaths?|grief|loss)(?![\p{L}])/iu

/** Words that praise or accuse, in a report of what a body found or decided. */
export const findLoadedWords = (folded: string): Range[] =>
  matchesOf(folded, LOADED)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ end }) => !OF_ITSELF.test(folded.slice(end, end + 50)))
