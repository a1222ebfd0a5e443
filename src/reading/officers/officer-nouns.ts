import { cue } from '../stance/words.js'

/** Words for those who work for a council, as others speak of them. Matched in folded text, any case. */

const POST = String.raw`(?:officers?|directors?|managers?|chief executives?|engineers?|surveyors?|planners?|solicitors?|treasurers?|wardens?|inspectors?|social workers?|librarians?|town clerk|monitoring officer|returning officer|heads? of [\p{L}&'-]+(?: (?:and |& )?[\p{L}&'-]+){0,3}?|staff|council workers?|employees|civil servants)`
/** Those of other bodies, and posts that are no council's. */
const NOT_OURS = String.raw`(?!(?:the |a |our |its |their )?(?:[\p{L}'-]+ ){0,2}?(?:police|prison|probation|army|naval|press|store|shop|bank|pub|hotel|football|club|theatre|managing|non-executive|company|medical|bus|train|site|contractor's|hospital|nhs|hmrc|trust|school|charity|union) (?:officers?|directors?|managers?|staff|inspectors?))`

/** `the Director of Housing`, `parking managers`, `our planners`: officers, one or many, but not a service or a team. */
export const OFFICER = String.raw`${NOT_OURS}(?:(?:the|our|their|its|his|her|my|your|a|an|this|these|those|every|some|most|many|all|senior|council|council's|even the|even our) )+(?:(?!(?:the|a|an|that|who|and|our|their|is|was|said|of)\b)[\p{L}&'-]+ ){0,4}?${POST}(?: (?:of|for) (?:the )?[\p{L}&'-]+(?: (?:and |& )?(?!(?:is|was|has|had|who|did|and|in|to|at|for|on|said|does)\b)[\p{L}&'-]+){0,3}?)?`

/** The same with no article: `Planning officers`, `Officers`, `Director of Housing`. */
export const BARE_OFFICER = String.raw`${NOT_OURS}(?:(?:deputy|assistant|executive|interim|acting|corporate|senior|council|planning|housing|parking|highways|benefits?|licensing|enforcement|finance|legal|leisure|library|parks|waste|street|press|tree|conservation|youth|estate|repairs|transport|revenues|electoral|environmental health|trading standards) ){0,3}${POST}`

export const ANY_OFFICER = `(?:${OFFICER}|${BARE_OFFICER})`

/** Directors and heads of what is no council. */
export const OF_OTHERS =
  /(?<![\p{L}])(?:director|manager|head|officer)s? (?:of|at|for) (?:the )?(?:[\p{L}'-]+ ){0,2}?(?:theatre|company|charity|trust|festival|club|firm|association|band|orchestra|choir|hospital|school|union|federation|society)(?![\p{L}])/iu

/** What no words on an officer are without. */
export const NAMES_OFFICER = cue(
  `officer officers director directors manager managers executive executives engineer engineers surveyor surveyors
   planner planners solicitor solicitors treasurer treasurers warden wardens inspector inspectors worker workers
   librarian librarians clerk head heads staff employees servants`.split(/\s+/),
  ANY_OFFICER,
)
