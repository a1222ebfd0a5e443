import type { Range } from '../document/offset-map.js'
import { hasMatch, matchesOf } from './matches.js'

/** Words that state what will come of a decision as settled. Offsets are into `Document.text`. */
export interface Finality extends Range {
  /** `explicit`: it is said to be certain or done: `will now`, `definitely`. `plain`: it simply will be. */
  certainty: 'explicit' | 'plain'
  /** It stands in what a body is reported to have decided: `agreed that the charge will rise`. */
  reported: boolean
  /** A day or a sum goes with it. */
  dated: boolean
  sentence: Range
}

const START = String.raw`(?<![\p{L}'-])`
const END = String.raw`(?![\p{L}-])`
const WILL = String.raw`(?:will|shall|'ll|won't|is going to|are going to)`

const EXPLICIT = new RegExp(
  START +
    String.raw`(?:(?:is|are) (?:now |all but |as good as )?(?:certain|sure|guaranteed|bound) to|(?:that|this|it)(?: is|'s) (?:now )?(?:an|the) end (?:of|to) (?:it|the matter|the argument|that)|(?:that|this)(?: is|'s) that|no (?:going|turning) back(?: now)?|(?:crews|contractors|builders|work|diggers|organisers|families|firms) can (?:now )?(?:start|begin|get (?:going|started|on))|${WILL} (?:now|definitely|certainly|undoubtedly|without (?:a )?doubt|without fail|come what may|for certain|categorically) (?:be |go |have |no longer |not )?\p{L}+|(?:will|is|are) (?:definitely|certainly) (?:going|happening|coming)|${WILL} (?:\p{L}+ )?go ahead|(?:is|are) (?:now )?going ahead|(?:can|could|is free to|are free to|is now able to) now (?:go ahead|begin|start|proceed)|(?:given|got|received|won|secured|gained|has|had|have) (?:(?:the|its|their|his|her|a|our|council's) ){0,2}(?:final|last|formal and final) (?:go-ahead|go ahead|green light|approval|sign-?off|say-so|seal of approval|agreement|nod)|(?:comes?|came|coming) into (?:force|effect|operation)|${WILL} come into (?:force|effect|operation)|(?:takes?|took) effect|${WILL} take effect|(?:is|are|was|were|has been|have been|it's|that's) (?:now |all |finally |officially )?(?:final|settled|sealed|a done deal|set in stone|signed and sealed|signed,? sealed and delivered|beyond (?:doubt|recall)|in the bag|over and done with|irreversible)|(?:final|last) decision (?:was|has been|is) (?:taken|made|in)|(?:took|made|taken|made) (?:the|its|a) final decision|(?:is|was) the (?:last|final) word|no (?:going|turning) back|nothing (?:can|will) (?:now )?(?:stop|change|alter|delay)|(?:cannot|can't|can no longer|will not) (?:now )?be (?:changed|reversed|undone|overturned|challenged|stopped|appealed)|(?:matter|question|debate|argument|chapter|book) is (?:now )?closed|(?:that is|that's) (?:that|the end of (?:it|the matter))|done and dusted|(?:finish|stop|close|shut|end|go|cease|leave|disappear)(?:es|s|ed)? for good|for good (?=on|from|at|when|in|next|this)|once and for all|no further (?:decision|vote|approval|debate|step)s? (?:is|are) needed)` +
    END,
  'giu',
)

const DONE = String.raw`(?:closed|shut|moved|sold|built|rebuilt|demolished|removed|replaced|scrapped|abolished|introduced|installed|cut|reduced|raised|increased|doubled|halved|ended|stopped|withdrawn|merged|opened|reopened|extended|banned|charged|converted|turned|handed|transferred|run|brought in|brought back|paid|pulled down|knocked down|fined|required|free|able to buy|able to park|made|spent|lit|narrowed|widened|planted|felled|taken|rolled out|phased out|put up|outsourced|kept on|renamed|leased|let|awarded)`
const DOES = String.raw`(?:cost|pay|charge|rise|go (?:up|down|from|online|to £)|fall|drop|increase|double|halve|start|begin|open|reopen|close|shut|end|stop|cease|move|transfer|lose|gain|have to (?:pay|find|leave|move|buy|stop|close)|replace|become|disappear|come (?:in|to an end)|make way|vanish|run (?:from|for|until|the)|last|apply|take over|buy|sell|build|demolish|introduce|install|save|bring in|raise|charge|spend|remove|convert|see (?:the|its|their)|be £|be (?:(?:all|fully|gradually|permanently|immediately) )?${DONE})`
const ADVERB = String.raw`(?:(?:not|no longer|then|also|only|soon|all|both|each|initially|permanently|immediately|in future|first|together) ){0,2}`
const PLAIN = new RegExp(START + String.raw`${WILL} ${ADVERB}${DOES}${END}`, 'giu')
const PRESENT = new RegExp(
  START +
    String.raw`(?:starts?|begins?|opens?|closes?|shuts?|ends?|rises?|goes up|falls?|drops?|applies|apply|pays?|costs?|moves?|loses?|gains?|kicks? in|bites?|takes? over|comes? in) (?:(?:to|in|for|by|more|£\S+|up) (?:\S+ ){0,5}?)?(?:on|from|in) (?=(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|january|february|march|april|may|june|july|august|september|october|november|december|next|the new year))`,
  'giu',
)

/** The outcome is left open. */
const OPEN =
  /(?<![\p{L}'-])(?:if|unless|would|could|might|should|subject to|provided|providing|provisional(?:ly)?|due to|expected to|intend(?:s|ed)?|aims? to|hopes? to|at the earliest|call(?:ed|ing)?(?: it| them| the decision)?[- ]in|not yet|depend(?:s|ing)|until (?:the|that|it|any|call|scrutiny|then|after|a|full)|pending)(?![\p{L}-])/iu
/** `May` is a month, and `come what may` leaves nothing open. */
const MAY = /(?<![\p{L}'-]|what )may(?![\p{L}-])/u
const NO_CALL_IN = /\b(?:cannot|can't|can no longer|will not|won't|may not) be called in\b/gi
const leavesOpen = (words: string): boolean => {
  const said = words.replace(NO_CALL_IN, ' ')
  return hasMatch(said, OPEN) || MAY.test(said)
}
/** It is said of a proposal, not of a decision. */
const PROPOSED =
  /(?<![\p{L}-])(?:propos(?:es|ed|ing|als?)|recommend(?:s|ed|ing|ations?)?|planned to|plans to|options?|alternatives?|rejected|instead of)(?![\p{L}-])/iu
const REPORTED =
  /(?<![\p{L}-])(?:agreed|decided|approved|voted|resolved|chose|opted|accepted|backed|endorsed)(?: [\p{L}\p{N}'%£,.-]{1,20}){0,14}? (?:to|that|under which|by which|whereby|in which|for|which means)(?![\p{L}-])/iu
/** Those who go on dealing with it, and papers: what they will do settles nothing. */
const PROCESS =
  /(?<![\p{L}-])(?:scrutiny|committee|panel|full council|cabinet|officers?|staff|reports?|letters?|leaflets?|details|minutes|papers|decision notice|consultation|public notice|meeting|review|call-in|members|councillors|overview|agenda|website|phone line|helpline|drop-ins?|answers?|reply|replies|survey|monitoring)(?: [\p{L}\p{N}'-]{1,20}){0,6} $/iu
const DATED =
  /\d|£|(?<![\p{L}-])(?:next (?:week|month|year|spring|summer|autumn|winter)|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december)(?![\p{L}-])/iu

/** Words that state what comes of a decision as settled, in order. Takes time linear in the text. */
export function findFinality(prose: string, sentences: readonly Range[]): Finality[] {
  const found: Finality[] = []
  for (const sentence of sentences) {
    const words = prose.slice(sentence.start, sentence.end)
    const isOpen = leavesOpen(words)
    for (const { pattern, certainty } of PATTERNS) {
      if (certainty === 'plain' && (isOpen || hasMatch(words, PROPOSED))) continue
      for (const match of matchesOf(words, pattern)) {
        const before = words.slice(Math.max(0, match.index - 300), match.index)
        if (certainty === 'explicit' && isOpen && leavesOpen(clauseAround(words, match))) continue
        if (certainty === 'plain' && PROCESS.test(before.slice(-120))) continue
        const end = match.index + match[0].length
        const rest = /^(?:[^.,;:!?"]|[.,](?=\d)){0,80}/.exec(words.slice(end))![0]
        found.push({
          start: sentence.start + match.index,
          end: sentence.start + end + rest.trimEnd().length,
          certainty,
          reported: REPORTED.test(before),
          dated: DATED.test(`${match[0]}${rest}`),
          sentence,
        })
      }
    }
  }
  found.sort((a, b) => a.start - b.start || a.certainty.localeCompare(b.certainty))
  return found.filter((one, index) => index === 0 || one.start >= found[index - 1]!.end)
}

const PATTERNS = [
  { pattern: EXPLICIT, certainty: 'explicit' },
  { pattern: PLAIN, certainty: 'plain' },
  { pattern: PRESENT, certainty: 'plain' },
] as const

/** As much of a sentence as one may take for the clause of a match: a hundred characters on either side. */
const clauseAround = (words: string, { index, 0: { length } }: RegExpExecArray): string =>
  words.slice(Math.max(0, index - 100), index + length + 100)

const CALL_IN =
  /(?<![\p{L}-])call(?:s|ed|ing)?(?: (?:it|them|this|the decision|decisions))?[- ]in(?![\p{L}-])(?! (?:at|for|on|to|any|and see|the (?:police|experts|army|contractors)|police|experts|contractors|bailiffs|sick)\b)/iu
const CONDITION =
  /(?<![\p{L}-])(?:if|unless|until|subject to|provided|should|once|when|after|whether|in case|before)(?![\p{L}-])/iu
const DENIED =
  /(?<![\p{L}-])(?:no|not|never|cannot|can't|nobody|without|expired|passed|over|ended|closed|waived|exempt|outside|regardless|despite|lapsed)(?![\p{L}-])/iu
const OTHER_CAVEAT =
  /(?<![\p{L}-])(?:not (?:yet )?final|provisional|(?:can|could|may|might) (?:still )?be (?:challenged|reviewed by|referred|reconsidered)|(?:referred|sent) (?:back )?to (?:the )?(?:[\p{L}' -]{0,40})(?:scrutiny|full council|cabinet)|subject to (?:scrutiny|challenge|review|confirmation|ratification|the scrutiny|full council)|(?:does|do|will|can) not (?:take effect|come into force|be carried out|be put into effect) (?:until|before)|scrutiny (?:members |councillors |committee )?(?:may|can|could|has asked|have asked|will (?:now )?(?:review|look|consider|examine|decide)))/iu

/**
 * Where a draft says that a decision may be, or has been, called in, or is otherwise not the last word. A denial
 * (`cannot be called in`) is none.
 */
export function findCaveats(prose: string, sentences: readonly Range[]): Range[] {
  return sentences.filter(({ start, end }) => {
    const words = prose.slice(start, end)
    if (hasMatch(words, OTHER_CAVEAT)) return true
    return hasMatch(words, CALL_IN) && (CONDITION.test(words) || !DENIED.test(words))
  })
}
