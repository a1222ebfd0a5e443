import type { Range } from '../document/offset-map.js'
import { hasMatch, matchesOf } from './matches.js'

/** A decision foretold: words that say how a body will decide. Offsets are into `Document.text`. */
export interface Outcome extends Range {
  /** `sure`: stated as certain. `likely`: expected, or treated as coming. */
  certainty: 'sure' | 'likely'
  /** The body, as the draft calls it; empty where the words name none. */
  body: string
}

/** Those who decide. The Council by itself does most things without a vote, so it counts only with plain verbs. */
const MEMBERS = String.raw`(?:(?:cabinet |council |committee |panel |ward |our |my |fellow |all |the ){0,3}(?:members|councillors|cllrs|colleagues)(?: (?:on|of) the (?:[\p{L}'-]+ ){0,4}(?:sub-committee|committee|panel|cabinet|executive))?)`
const BODY = String.raw`(?:(?:the )?(?:[\p{L}'-]+ (?:and [\p{L}'-]+ |& [\p{L}'-]+ )?){0,4}(?:cabinet|executive|committee|sub-committee|subcommittee|panel|full council|assembly|board)(?: members| meeting)?|${MEMBERS})`
const COUNCIL = String.raw`(?:the council|\p{L}+ council)`
/** Words that may stand in the name of a body before its kind, in small letters. */
const IN_BODY_NAMES =
  /^(?:the|and|&|of|for|full|council|council's|borough|borough's|city|city's|county|county's|planning|licensing|applications|standards|audit|scrutiny|overview|area|regulatory|development|control|health|wellbeing|policy|resources|pensions|appeals|management|joint|next|week's|month's|tomorrow's|\p{L}+day's|all|our|my|fellow|ward|committee|panel|cabinet)$/u

const DAY = String.raw`(?:(?:on |next |this |coming )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?|tomorrow(?:'s)?|tonight(?:'s)?|next (?:week|month)(?:'s)?|later (?:this|that) (?:week|month)|on \d{1,2} \p{L}+)`
const WHEN = String.raw`(?:on|at|this|next|later|tonight|tomorrow|today|when|in|during)(?: [\p{L}\p{N}':.-]+){1,6}?`
const ADVERB = String.raw`(?:formally|finally|now|then|also|duly|certainly|surely|undoubtedly|no doubt|almost certainly|unanimously|gladly|not|never)`
const GAP = String.raw`(?:,? (?:${WHEN}|${ADVERB}),?){0,2}?`
const FEW = String.raw`(?:[\p{L}\p{N}'-]+ ){0,5}?`

const CERTAIN = String.raw`(?:will|shall|'ll|(?:is|are|'s|'re|looks?|seems?|appears?) (?:all )?(?:set|certain|sure|bound|going|poised|about|ready|guaranteed|preparing) to)`
const EXPECTED = String.raw`(?:(?:is|are|'s|'re) (?:widely |fully |now )?(?:expected|likely|tipped|minded|on course) to|looks? likely to)`

const CONSENT = String.raw`(?:approval|assent|backing|blessing|consent|go-ahead|go ahead|green light|money|funding|nod|seal of approval|support|thumbs up)`
const PLAIN_VERB = String.raw`(?:approve|endorse|ratify|rubber-?stamp|sign off(?: on)?|green-?light|wave through|nod through|vote (?:it )?(?:through|down|for|against|in favour of)|throw out|vote to approve|say yes to|give (?:[\p{L}'-]+ ){0,5}${CONSENT})`
const LOOSE_VERB = String.raw`(?:agree|adopt|award|authorise|back|be backing|be unanimous in|confirm|grant|pass|refuse|reject|revoke|sanction|support|turn down)`
/** What members back, support or refuse in the ordinary course of things: people, not proposals. */
const PEOPLE = String.raw`(?! (?:[\p{L}'-]+ ){0,2}(?:residents?|people|families|tenants|businesses|carers|children|traders|whether|with|how|when|who|on whether|or\b))`
/** Both ways left open: `will approve or refuse`. */
const NOT_EITHER = String.raw`(?! (?:or|and\/or) )`

const DONE = String.raw`(?:approved|agreed|endorsed|adopted|ratified|rubber-?stamped|passed|backed|signed off|voted through|waved through|nodded through|rejected|refused|thrown out|given (?:[\p{L}'-]+ ){0,3}${CONSENT})`
const WINS = String.raw`(?:(?:get|win|gain|receive|secure|earn|be given|be granted|be handed) (?:[\p{L}'-]+ ){0,3}${CONSENT}|sail(?= through))`
const DECIDES = String.raw`(?:puts? (?:its|their) (?:stamp|seal|name)s? (?:on|to)|approves?|agrees?|endorses?|adopts?|ratif(?:y|ies)|rubber-?stamps?|passes|backs|signs? (?:it |this |them )?off|votes? (?:it |this |them )?through|(?:gives?|grants?) (?:[\p{L}'-]+ ){0,5}${CONSENT})`
const HAS_DECIDED = String.raw`(?:has|have) (?:formally |duly )?(?:put (?:its|their) (?:stamp|seal|name)s? (?:on|to)|approved|agreed|endorsed|adopted|ratified|rubber-?stamped|passed|backed|signed (?:it |this |them )?off|voted (?:it |this |them )?through|given (?:[\p{L}'-]+ ){0,5}${CONSENT})`
const BY_BODY = String.raw`(?: [\p{L}\p{N}'-]+){0,4}? (?:by|at|from|when|through|in front of) (?:[\p{L}\p{N}'-]+ ){0,3}?(?<body>${BODY})`
const MEETS = String.raw`(?: (?:meets?|sits?|gathers?)${GAP} (?:and|to))?`

interface Pattern {
  pattern: RegExp
  certainty: 'sure' | 'likely'
}

const START = String.raw`(?<![\p{L}'-])`
const END = String.raw`(?![\p{L}'-])`
const make = (source: string, certainty: 'sure' | 'likely'): Pattern => ({
  pattern: new RegExp(START + source + END, 'giu'),
  certainty,
})

const PATTERNS: readonly Pattern[] = [
  // Cabinet will (on Tuesday) approve …; members are certain to back …
  make(
    `(?<body>${BODY})${GAP} ?${CERTAIN}${GAP} (?:${PLAIN_VERB}|${LOOSE_VERB}${PEOPLE})${NOT_EITHER}`,
    'sure',
  ),
  make(
    `(?<body>${BODY})${GAP} ?${EXPECTED}${GAP} (?:${PLAIN_VERB}|${LOOSE_VERB}${PEOPLE})${NOT_EITHER}`,
    'likely',
  ),
  make(`(?<body>${BODY}) (?:is |are )?to ${PLAIN_VERB}${NOT_EITHER}`, 'likely'),
  make(`(?<body>${COUNCIL})${GAP} ?(?:${CERTAIN}|${EXPECTED})${GAP} ${PLAIN_VERB}${NOT_EITHER}`, 'likely'),
  make(`(?<body>${BODY}) will see (?:[\\p{L}\\p{N}'-]+ ){1,8}?${DONE}`, 'sure'),
  // Cabinet meets on Tuesday to rubber-stamp …
  make(
    `(?<body>${BODY}) (?:(?:will |is to |are to |is due to )?(?:meets?|gathers?|sits?|convenes?)|is meeting|are meeting)${GAP}(?: at [\\p{L}\\p{N}.:' ]{1,20}?)? (?:to|and will|where it will|when it will) ${PLAIN_VERB}${NOT_EITHER}`,
    'sure',
  ),
  // … will get the green light on Tuesday
  make(`${CERTAIN} ${WINS}(?: [\\p{L}\\p{N}'-]+){0,4}? ${DAY}`, 'sure'),
  make(`${CERTAIN} be (?:${ADVERB} )?${DONE}(?: [\\p{L}\\p{N}'-]+){0,3}? ${DAY}`, 'sure'),
  make(
    `(?:${EXPECTED}|(?:is|are) due to) (?:be (?:${ADVERB} )?${DONE}|${WINS})(?: [\\p{L}\\p{N}'-]+){0,4}? ${DAY}`,
    'likely',
  ),
  // … will be approved by Cabinet; … is set to get the go-ahead at Tuesday's Cabinet; … is bound to sail through Cabinet
  make(`${CERTAIN} (?:be (?:${ADVERB} )?${DONE}|${WINS})${BY_BODY}`, 'sure'),
  make(`${EXPECTED} (?:be (?:${ADVERB} )?${DONE}|${WINS})${BY_BODY}`, 'likely'),
  make(`${CONSENT} ${FEW}(?:will|is (?:set|certain|sure|bound) to) be (?:given|granted)${BY_BODY}`, 'sure'),
  make(
    `${CONSENT} (?:[\\p{L}\\p{N}'-]+ ){0,8}?(?:by|from) (?<body>${BODY}) ${FEW}is (?:a formality|guaranteed|assured|certain|a foregone conclusion|in the bag)`,
    'sure',
  ),
  // … when the Cabinet gives the scheme its approval; once councillors have signed it off
  make(`when (?<body>${BODY})${MEETS} ${DECIDES}`, 'sure'),
  make(`(?:once|after|as soon as) (?<body>${BODY})${MEETS} (?:${DECIDES}|${HAS_DECIDED})`, 'likely'),
  make(`when (?<body>${BODY}) ${HAS_DECIDED}`, 'likely'),
  make(
    `(?:when|once|after|as soon as) (?:this|it|that|the (?:[\\p{L}'-]+ ){1,4}?)\\s?(?:is|are|has been|have been) ${DONE} ${DAY}`,
    'likely',
  ),
  make(`(?:once|when|after) (?:(?:it|this|that) (?:is|has been) )?${DONE}${BY_BODY}`, 'likely'),
  // Cabinet's decision next Tuesday to adopt …; following Cabinet's approval … next week
  make(
    `(?<body>${BODY})'s? (?:approval|decision|agreement|backing|vote|go-ahead) ${FEW}(?:next \\p{L}+|tomorrow|later this \\p{L}+|${DAY} to \\p{L}+)`,
    'sure',
  ),
]

/** Words of which a line must hold one of each sort before the patterns are tried: most lines do not. */
const DECIDERS =
  /cabinet|executive|committee|panel|council|assembly|board|members|cllrs|colleagues|when|once|after|soon as/i
const DECISIONS =
  /approv|assent|back|blessing|consent|go[- ]ahead|green|\bnod|seal|support|thumbs|endors|ratif|rubber|sign|wave|vote|throw|yes|agree|adopt|award|authoris|unanim|confirm|grant|pass|refus|reject|revok|revoc|sanction|turn|sail|decision|stamp|\bput/i

/** A hope, a doubt or a condition before the words leaves the decision open. */
const OPEN =
  /\b(?:if|whether|unless|should|provided(?: that)?|in case|lest|ask(?:ed|s|ing)?(?: that)?|hopes?(?: that)?|hoped(?: that)?|hoping(?: that)?|fears?(?: that)?|feared(?: that)?|wants?(?: that)?|wonders?|nobody knows|not known|assuming(?: that)?|suppose)\s+(?:the |that )*$/i

/**
 * Finds decisions foretold in folded text.
 *
 * `will consider`, `will decide whether`, `will be asked to approve`, `recommends` and `is due to` leave the outcome
 * open and are not among them (clauses/notes, text-analysis traps).
 */
export function findOutcomes(folded: string): Outcome[] {
  const found: Outcome[] = []
  let lineStart = 0
  for (const line of folded.split('\n')) {
    if (hasMatch(line, DECIDERS) && hasMatch(line, DECISIONS))
      found.push(...outcomesIn(folded, line, lineStart))
    lineStart += line.length + 1
  }
  // Of two that begin together the one that names its body tells more.
  found.sort((a, b) => a.start - b.start || Number(b.body !== '') - Number(a.body !== '') || b.end - a.end)
  return found.filter((outcome, index) => index === 0 || outcome.start >= found[index - 1]!.end)
}

function* outcomesIn(folded: string, line: string, lineStart: number): Generator<Outcome> {
  for (const { pattern, certainty } of PATTERNS) {
    for (const match of matchesOf(line, pattern)) {
      const body = match.groups?.body ?? ''
      const stray = strayWords(body)
      const at = lineStart + match.index
      const start = at + (match[0].startsWith(body) ? stray : 0)
      if (OPEN.test(folded.slice(Math.max(0, start - 40), start))) continue
      yield { start, end: at + match[0].trimEnd().length, certainty, body: body.slice(stray) }
    }
  }
}

/** Length of the words at the front of a body that are no part of its name: `groups hope that | Cabinet`. */
function strayWords(body: string): number {
  const words = body.split(' ')
  let kept = words.length - 1
  while (kept > 0 && belongs(words[kept - 1]!)) kept--
  return words.slice(0, kept).reduce((length, word) => length + word.length + 1, 0)
}

const belongs = (word: string): boolean => /^\p{Lu}/u.test(word) || IN_BODY_NAMES.test(word.toLowerCase())
