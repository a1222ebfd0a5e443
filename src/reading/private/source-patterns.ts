import { councilPapers, draftPapers, heldPapers, toldVerbs } from '../../../rules/lexicons/private-sources.js'

export const sourceKinds = [
  'exempt',
  'marked',
  'private-meeting',
  'leaked',
  'draft',
  'third-party',
  'member-papers',
  'other-purpose',
  'determination',
  'confided',
  'restricted',
  'other-forum',
  'marking',
] as const
export type SourceKind = (typeof sourceKinds)[number]

export interface SourcePattern {
  kind: SourceKind
  pattern: RegExp
  /** False where the words have another meaning as often (`a private report`). */
  sure: boolean
}

const some = (words: readonly string[]): string => `(?:${words.join('|')})`
const plural = (words: readonly string[]): string => `(?:${words.join('|')})(?:e?s)?`

const START = String.raw`(?<![\p{L}\p{N}-])`
const END = String.raw`(?![\p{L}\p{N}-])`
const make = (kind: SourceKind, source: string, sure = true): SourcePattern => ({
  kind,
  sure,
  pattern: new RegExp(START + source + END, 'giu'),
})

const WORD = String.raw`[\p{L}\p{N}'-]{1,30} `
const PART_B = String.raw`part (?:B|2|II|two)`
/** `exempt | depot sale | report`: no small word that would begin another phrase, and no exempt accommodation. */
const MID = String.raw`(?:(?!(?:accommodation|and|or|to|from|is|are|was|were|of|in|by|for|on|not|that|which|with)\b)${WORD}){0,3}?`
/** Those whose own papers a council may hold. */
export const owners =
  `developer bidder supplier contractor owner landlord company firm operator charity tenderer applicant landowner
   promoter trust club business seller buyer`.split(/\s+/)
const NAMED_FIRM = String.raw`\p{Lu}[\p{L}&-]{1,30}(?: \p{Lu}[\p{L}&-]{1,30}){0,2}`

const leakedPapers = [...heldPapers, 'plan', 'proposal', 'list']

const OF_THE = String.raw`of (?:the |that |last |this )?(?:${WORD}){0,3}?`
const SITTING = '(?:agenda|meeting|session|cabinet|executive|committee|panel|board)'
/** The part of a meeting, or of its papers, that the public does not see. */
const PRIVATE_PART_OF = `(?:(?:closed|private|secret|exempt|confidential) (?:part|section|half|pages?) ${OF_THE}(?:report|papers?|minutes|${SITTING})|${PART_B} ${OF_THE}${SITTING})`
/** A published report has a part two, and may have a part B. */
const PART_OF_REPORT = `part (?:B|II) ${OF_THE}(?:report|papers?|minutes)`
const PRIVATE_SITTING = `(?:${PRIVATE_PART_OF}|(?:closed|private|secret|exempt|confidential) (?:session|(?:${WORD}){0,2}?(?:cabinet|executive|committee|panel|board|scrutiny) meeting)|${PART_B})`
const PUBLIC_LEFT = String.raw`(?:after|once|when|as soon as) (?:the )?(?:press and (?:the )?public|public and (?:the )?press|press|public|reporters|cameras) (?:(?:had|have|has|were|was) )?(?:left|gone|been (?:asked to leave|sent out|excluded)|asked to leave|excluded|sent out|told to leave)`

/** Papers: they count where something is given away from them. */
export const papers: readonly SourcePattern[] = [
  make('exempt', `exempt ${MID}${plural(councilPapers)}`),
  make(
    'exempt',
    String.raw`${PART_B} (?:(?!of\b)${WORD}){0,2}?(?:report|paper|item|agenda|minute|appendix|annexe?)s?`,
  ),
  make(
    'exempt',
    `(?:report|paper|item|appendix|figure)s? (?:taken |heard |considered |discussed |listed )?(?:in|under) ${PART_B}`,
  ),
  make('exempt', 'pink (?:papers?|pages?|sheets?|reports?)'),
  make('exempt', 'below[- ]the[- ]line (?:report|paper|appendix|item|figure|document)s?'),
  make(
    'exempt',
    '(?:report|paper|appendix|item|section|page|part|document)s? (?:(?:that|which) (?:is|are|was|were) )?(?:withheld|kept|barred|hidden) from (?:the )?(?:press and (?:the )?)?public(?: and (?:the )?press)?',
  ),
  make('exempt', PRIVATE_PART_OF),
  make('exempt', PART_OF_REPORT, false),
  make(
    'exempt',
    String.raw`(?:report|paper|item|briefing|presentation)s? (?:that |which )?(?:${WORD}){0,3}?(?:took|taken|considered|heard|discussed|seen|saw|shown|given|received) in (?:private session|closed session|private|secret|part (?:B|2|II|two))(?: (?:on|at|last|in) (?:\d{1,2} )?\p{L}{1,12})?`,
  ),
  make('marked', `(?:strictly )?(?:confidential|restricted) ${MID}${plural(heldPapers)}`),
  make(
    'marked',
    "(?:the|this|that|our) private (?:cabinet |committee |officers?'? |board )?(?:report|paper|appendix|annexe?|item|minute|agenda|briefing note|briefing paper)s?(?! of)",
  ),
  make('marked', `private ${MID}${plural(heldPapers)}(?! of)`, false),
  make(
    'marked',
    `(?:secret|undisclosed|closed) ${MID}(?:report|paper|file|dossier|memo|document|appendix|valuation|minute)s?`,
    false,
  ),
  make(
    'marked',
    `${plural(heldPapers)},? (?:(?:that|which) (?:was|were|is|are) )?(?:marked|stamped|headed|classed as) ['"]?(?:strictly |private and |commercial in )?(?:confidential|confidence|private|restricted|not for publication)['"]?,?`,
  ),
  make(
    'marked',
    String.raw`${plural(heldPapers)} (?:[A-Z0-9]{1,3} )?(?:\((?:strictly )?(?:restricted|confidential|private|exempt|not for publication)[^()]{0,40}\)|(?:[A-Z0-9]{1,3})?,? ?(?:which|that) (?:is|was|remains?|are|were) (?:strictly )?(?:confidential|restricted|exempt|private|withheld),?)`,
  ),
  make(
    'marked',
    `${plural(heldPapers)} (?:(?:that|which) (?:was|were|is|are) )?(?:given|supplied|provided|sent|shared|disclosed|shown|handed over) (?:to (?:us|the council|officers|the authority) )?in (?:strict |the strictest )?confidence(?: by (?:the |a |an )?(?:${WORD}){0,2}?[\\p{L}'-]{1,30})?`,
  ),
  make(
    'third-party',
    `${plural(heldPapers)} (?:(?:that|which) (?:was|were|is|are) )?(?:given|supplied|provided|sent|shared|disclosed|shown|handed over) (?:to (?:us|the council|officers|the authority) )?in (?:strict |the strictest )?confidence by (?:the |a |an )?(?:${WORD}){0,2}?${some(owners)}`,
  ),
  make(
    'leaked',
    `(?:the|this|our|that) leaked ${MID}${plural(leakedPapers)}|leaked (?:cabinet|council|committee|exempt|confidential|officers?'?) ${MID}${plural(leakedPapers)}`,
  ),
  make('leaked', `(?<!(?:the|this|our|that) )leaked ${MID}${plural(leakedPapers)}`, false),
  make('draft', `(?:draft|unpublished) ${MID}${plural(draftPapers)}`),
  make(
    'draft',
    `(?:working (?:papers?|drafts?)(?! of)|emerging (?:figures|findings|results|numbers|costings|conclusions)(?! (?:from|of|in) (?:the |a |an |our )?(?:[\\p{L}-]{1,20} )?(?:census|survey|study|research|consultation|statistics|ons))|(?:(?:early|first|rough|latest|working) drafts?|an? draft) of (?:the|an?|that|our|their) (?:${WORD}){0,3}?(?:report|paper|review|appraisal))`,
  ),
  make(
    'third-party',
    String.raw`(?:${some(owners)}(?:'s|s')|${NAMED_FIRM}'s?) (?:own )?(?:private|confidential|secret|unpublished) (?:${WORD}){0,2}?(?:appraisal|account|figure|valuation|report|price list|business plan|business case|forecast|paper|e-?mail|letter|memo|offer)s?`,
  ),
  make(
    'restricted',
    String.raw`(?:ministry|ministerial|minister's|government|whitehall|home office|treasury|department(?:'s|al)?|(?:ministry|home office|treasury|government|department)'s|(?:department|ministry) (?:for|of) [\p{L} ]{3,30}?) (?:${WORD}){0,2}?(?:letter|note|paper|advice|guidance|data|figure|report|e-?mail|briefing)s?,? (?:(?:that|which) (?:was|were|is) )?(?:marked|given|sent|supplied|headed|stamped|shared) (?:to (?:us|the council|officers) )?["']?(?:not for|in (?:strict )?confidence|on (?:terms|condition)|restricted|official-sensitive|confidential|private)(?: (?:disclosure|publication|release|circulation|sharing|use|to be shared|that forbid [\p{L}]{1,20}))?,?`,
  ),
  make(
    'restricted',
    String.raw`(?:letter|note|paper|e-?mail|briefing|memo|advice|data|figures) (?:(?:sent |given |written )?(?:to us )?(?:by|from)) (?:the |a )?(?:ministry|government|whitehall|home office|treasury|department|minister)(?: (?:for|of) [\p{L} ]{3,30}?)?,? (?:(?:that|which) (?:was|is) )?(?:marked|given|sent|headed|stamped) ["']?(?:not for|in (?:strict )?confidence|on (?:terms|condition)|restricted|official-sensitive|confidential|private)(?: (?:disclosure|publication|release|circulation|sharing|use|to be shared|that forbid [\p{L}]{1,20}))?,?`,
  ),
  make(
    'restricted',
    `(?:report|paper|name|detail|fact|file|evidence|judgment|document|information|identit(?:y|ies))s? (?:(?:that|which) (?:is|are|was|were) )?(?:sealed|barred|withheld|protected|restricted|covered|banned from publication|not to be published) (?:by|under) (?:an? |the )?(?:${WORD})?(?:court order|order of the court|court|judge|injunction|reporting restrictions?)`,
  ),
]

const TOLD = some(toldVerbs)
/** Those to whom something is told in a closed room: no other words may stand between, as in `said it happens …`. */
const HEARER = String.raw`(?:(?:to |by )?(?:the |our |all |my )?(?:us|me|him|her|them|members|councillors|colleagues|officers|staff|cabinet|committee|group|panel|board|executive|valuer|lawyers?|solicitors?) )?`
const INSIDERS = String.raw`(?:we|I|members|councillors|they|officers|the (?:cabinet|leader|committee|executive|panel|board))`
const LEARNED = `(?:(?:was|were|had been|have been|has|had|all|then|also) ){0,2}?(?:${TOLD}|(?:heard|shown)(?= (?:that|how|why|what)))`
const GIVEN_PAPERS =
  '(?:papers?|documents?|figures?|files?|reports?|information|e-?mails?|correspondence|details|data|numbers)'
const COUNCILLOR = String.raw`(?:councillor|cllr|coun\.?) [\p{L}'-]{2,30}(?: [\p{L}'-]{2,30})?`
const HELPED = String.raw`(?:an? |one of (?:my|our) |my )?(?:${WORD}){0,2}?(?:tenants?|constituents?|residents?|famil(?:y|ies)|neighbours?|casework)(?:'s? (?:${WORD}){0,1}?(?:appeal|case|claim|application))?`

const FORUM = `(?:panel|committee|sub-committee|forum|board|licensing|planning|scrutiny|meeting|assembly)`
const WAS_TOLD = `(?:(?!(?:will|would|to)\\b)${WORD}){0,2}?(?:(?:was|were|has been|have been|had been) (?:told|shown|informed|given|briefed on)|heard|learned)`
const TOLD_A = String.raw`(?:told|showed|informed|gave) (?:the |a |\p{L}+day's )?(?:${WORD}){0,3}?`
const WHAT = `(?:${WORD}){0,3}?(?:what|how|that|why|(?:the )?details of|of)`
const CLOSED_SITTING = `(?:the|an?) (?:closed|private|exempt|confidential|secret) (?:${WORD}){0,3}?(?:meeting|session|panel|committee|board|hearing|half|part)`
const SETTLED = '(?:decided|agreed|heard|said|concluded|told|discussed|voted|chosen|picked|rejected|settled)'
/** `what the closed panel had agreed`, `what had been agreed at the closed panel`. */
const IN_CLOSED = `(?:${CLOSED_SITTING} (?:(?:had|has|have) )?(?:been |already |just )?${SETTLED}|(?:${WORD}){0,4}?${SETTLED} (?:at|in|by|during) ${CLOSED_SITTING})`

/** Ways to say where something comes from that give it away by themselves. */
export const wholes: readonly SourcePattern[] = [
  make(
    'private-meeting',
    `${TOLD} ${HEARER}(?:in (?:closed|private|secret) session|(?:in|during|at) (?:the |an? )?${PRIVATE_SITTING}|${PUBLIC_LEFT})`,
  ),
  make(
    'private-meeting',
    String.raw`(?:(?:in|during|at|from) (?:the |an? )?${PRIVATE_SITTING}|${PUBLIC_LEFT}),? ${INSIDERS} ${LEARNED}`,
  ),
  // An idiom too: much that happens behind closed doors has nothing to do with a meeting.
  make('private-meeting', `${TOLD} ${HEARER}behind closed doors`, false),
  make('private-meeting', `behind closed doors,? ${INSIDERS} ${LEARNED}`, false),
  make(
    'confided',
    String.raw`(?:was|were|been) (?:told|informed|assured) (?:in (?:strict )?confidence|confidentially|off the record|privately)(?: by (?:${WORD}){1,4}?(?=that))?|(?:told|said to|confided (?:in|to)|admitted to|assured|informed) (?:us|me|him|her|officers|staff|colleagues|members|the council|the officer)(?: [\p{L}'-]{1,20}){0,2}?,? (?:in (?:strict |the strictest )?confidence|confidentially|off the record|in private|privately)`,
  ),
  make(
    'confided',
    String.raw`(?:said|admitted|revealed|disclosed|mentioned|added) (?:to (?:us|me|officers) )?(?:in (?:strict )?confidence|confidentially) that|(?:confided|let slip) (?:in|to) (?:us|me|him|her|officers|staff|the council|an? (?:${WORD}){0,2}?(?:officer|manager)) that`,
  ),
  make(
    'restricted',
    String.raw`(?:ministry|government|home office|treasury|ministers?|department)(?: (?:for|of) [\p{L} ]{3,40}?)? (?:has |have |had )?(?:told|informed|assured|shown|given) (?:us|me|the council|officers)(?: [\p{L}'-]{1,20}){0,2}? (?:in (?:strict )?confidence|confidentially|on (?:terms|condition) (?:that|of)|off the record)`,
  ),
  make(
    'restricted',
    String.raw`(?:despite|in spite of|in breach of|notwithstanding|in defiance of) (?:an? |the )?(?:court order|order of the court|injunction|judge's (?:order|ruling|direction)|reporting restrictions?)|(?:court order|order of the court|injunction|reporting restrictions?) (?:bars?|bans?|forbids?|prevents?|stops?|protects?|prohibits?) [^.;:!?]{3,80}?,? (?:but|although|though|however)|(?:judge|court|coroner) (?:has |had )?(?:ordered|directed|ruled) that [^.;:!?]{3,60}? (?:not be|be kept|stay|remain|be withheld) [^.;:!?]{3,40}?,? (?:but|although|though|however)`,
  ),
  make(
    'confided',
    String.raw`(?:in (?:strict )?confidence|confidentially|off the record),? (?:she|he|${COUNCILLOR}) (?:has |have |had )?(?:told|said to|informed) (?:us|me|him|her|officers|staff|the council)`,
  ),
  make(
    'member-papers',
    String.raw`${GIVEN_PAPERS} (?:that |which )?(?:I|we) (?:(?:was|were|am|have|had|'ve)(?: been)? )?(?:given|handed|sent|shown|supplied with|obtained|received|got|hold|seen|have|entitled to) (?:as (?:an? |your |the )?(?:${WORD}){0,2}?(?:councillors?|members?)|by (?:council )?(?:officers?|officials?|staff)|in my (?:role|job|work) as|under my rights? as)`,
  ),
  make(
    'member-papers',
    String.raw`${GIVEN_PAPERS} (?:(?:that|which) )?(?:(?:council |the council's )?(?:officers?|officials?|staff) (?:gave|sent|showed|handed|supplied to|passed(?: to)?|let|e-?mailed) (?:me|us|our group|my office)|(?:seen|obtained|held|acquired) by (?:me|us|our group|${COUNCILLOR}|\p{L}{1,20} councillors))`,
  ),
  make(
    'member-papers',
    String.raw`${GIVEN_PAPERS} (?:(?:that|which) (?:was|were) )?(?:supplied|given|sent|shown|passed|handed|leaked|e-?mailed) to (?:me|us|our group|${COUNCILLOR}) (?:as (?:an? |your )?(?:${WORD}){0,2}?(?:councillor|member)|by (?:council |senior |an? (?:council |senior )?)?(?:officers?|officials?|staff))`,
  ),
  make(
    'member-papers',
    String.raw`(?:I|we|${COUNCILLOR}) (?:have|has|had|'ve|was|were)? ?(?:obtained|got|acquired|secured|seen|shown|given|sent|handed|been (?:given|sent|shown|handed)) (?:the |these |some |secret |internal |council )*${GIVEN_PAPERS} (?:from|by) (?:council |senior |the council's )?(?:officers?|officials?|staff)`,
  ),
  make(
    'member-papers',
    `${GIVEN_PAPERS} (?:(?:that|which) )?the public (?:never|do not|don't|does not|cannot|can't|will not|won't|may not) (?:get to )?see`,
  ),
  make(
    'other-purpose',
    String.raw`(?:${GIVEN_PAPERS}|it|they|list|this|these) (?:was|were) (?:given|sent|supplied|shown|provided) to (?:me|us|her|him|${COUNCILLOR}) (?:only |just )?(?:to help|so (?:that )?(?:I|we|she|he) could help|for) (?:with )?${HELPED}`,
  ),
  make(
    'other-purpose',
    String.raw`${GIVEN_PAPERS} (?:(?:that|which) (?:was|were) )?(?:given|supplied|provided|handed over|released|disclosed|sent) (?:to (?:me|us|him|her|${COUNCILLOR}|a (?:member|councillor)) )?(?:to help|so (?:that )?(?:I|we|she|he) could|for|in answer to|in order to|as part of|while) [^.;:!?]{3,80}? (?:(?:was|were|has been|have been|is|are|is being|are being) (?:then |later |now |instead )?(?:used|quoted|turned|recycled|deployed|repeated|put)|(?:went|found (?:its|their) way) into)(?: [\p{L}'-]{1,20}){0,5}`,
  ),
  make(
    'other-purpose',
    String.raw`(?:I|we) (?:(?:was|were|had been) (?:given|sent|supplied with|shown|handed)|got|asked for|obtained|requested) (?:these|this|the|those|that) ${GIVEN_PAPERS} (?:(?:to help|so (?:that )?I could help|while helping|for) ${HELPED})`,
  ),
  make(
    'other-purpose',
    String.raw`${GIVEN_PAPERS} (?:that |which )?(?:I|we) (?:asked for|was given|were given|got|obtained|requested) (?:to help|on behalf of|for) ${HELPED}`,
  ),
  make(
    'determination',
    String.raw`(?:received|given|released|supplied|sent|disclosed|shown|got|obtained) (?:to (?:her|him|me|us|them) )?(?:(?:the|an?|this|these) (?:${WORD}){1,4}?)?(?:(?:strictly |solely )?for (?:her|his|my|their|our) (?:own )?(?:eyes|use|information) (?:only|alone)|(?:on (?:terms|condition|the (?:basis|understanding|condition|terms)|trust) that|with the condition that) (?:it|they|she|he|I|we) (?:${WORD}){0,3}?not (?:be )?(?:shared?|passed?|published?|copied|copy|shown?))`,
  ),
  make(
    'determination',
    String.raw`(?:allowed|let|permitted) (?:her|him|me|us) (?:to )?(?:see|read|have|look at) (?:${WORD}){1,6}?on (?:the )?(?:condition|understanding|terms|basis) that (?:it|they|she|he|I|we) (?:${WORD}){0,3}?not (?:be )?(?:shared?|pass(?:ed)?|published?|copied|copy|shown?|keep|repeat)`,
  ),
  make(
    'determination',
    '(?:beyond|outside|despite|in spite of|contrary to|against|notwithstanding|in breach of) (?:the |an? )?(?:terms of (?:the |an? )?)?(?:access[- ]to[- ]information )?determination',
  ),
  make(
    'private-meeting',
    `(?:went|moved|gone) into (?:closed|private|secret) session,? (?:and|where) (?:we |I |members |they )?${LEARNED}`,
  ),
  make(
    'other-forum',
    `(?:repeat|reveal|disclose|say|tell|told|repeated|revealed|disclosed) (?:to )?(?:${WORD}){0,4}?(?:what|how) ${IN_CLOSED}`,
  ),
  make('other-forum', `${FORUM} ${WAS_TOLD} ${WHAT} ${IN_CLOSED}`),
  make('other-forum', `${TOLD_A}${FORUM} ${WHAT} ${IN_CLOSED}`),
]
