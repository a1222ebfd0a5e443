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

/** Papers: they count where something is given away from them. */
export const papers: readonly SourcePattern[] = [
  make('exempt', `exempt ${MID}${plural(councilPapers)}`),
  make(
    'exempt',
    String.raw`${PART_B} (?:${WORD}){0,2}?(?:report|paper|item|agenda|minute|appendix|annexe?)s?`,
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
  make('marked', `(?:strictly )?(?:confidential|restricted) ${MID}${plural(heldPapers)}`),
  make('marked', `private ${MID}${plural(heldPapers)}(?! of)`, false),
  make(
    'marked',
    `(?:secret|undisclosed|closed) ${MID}(?:report|paper|file|dossier|memo|document|appendix|valuation|minute)s?`,
    false,
  ),
  make(
    'marked',
    `${plural(heldPapers)} (?:(?:that|which) (?:was|were|is|are) )?(?:marked|stamped|headed|classed as) ['"]?(?:strictly |private and |commercial in )?(?:confidential|confidence|private|restricted|not for publication)['"]?`,
  ),
  make(
    'leaked',
    `(?:the|this|our|that) leaked ${MID}${plural(leakedPapers)}|leaked (?:cabinet|council|committee|exempt|confidential|officers?'?) ${MID}${plural(leakedPapers)}`,
  ),
  make('leaked', `(?<!(?:the|this|our|that) )leaked ${MID}${plural(leakedPapers)}`, false),
  make('draft', `(?:draft|unpublished) ${MID}${plural(draftPapers)}`),
  make(
    'draft',
    `(?:working (?:papers?|drafts?)|emerging (?:figures|findings|results|numbers|costings|conclusions)|(?:early|first|rough|latest|working) drafts? of (?:the|an?|that|our|their) (?:${WORD}){0,3}?(?:report|paper|review|appraisal))`,
  ),
  make(
    'third-party',
    String.raw`(?:${some(owners)}(?:'s|s')|${NAMED_FIRM}'s) (?:own )?(?:private|confidential|secret|unpublished) (?:${WORD}){0,2}?(?:appraisal|account|figure|valuation|report|price list|business plan|business case|forecast|paper|e-?mail|letter|memo|offer)s?`,
  ),
  make(
    'restricted',
    String.raw`(?:ministry|ministerial|minister's|government|whitehall|home office|treasury|department(?:'s|al)?|(?:department|ministry) (?:for|of) [\p{L} ]{3,30}?) (?:${WORD}){0,2}?(?:letter|note|paper|advice|guidance|data|figure|report|e-?mail|briefing)s? (?:(?:that|which) (?:was|were|is) )?(?:marked|given|sent|supplied|headed|stamped|shared) ["']?(?:not for|in (?:strict )?confidence|on (?:terms|condition)|restricted|official-sensitive|confidential|private)(?: [\p{L}'-]{1,20}){0,2}?`,
  ),
  make(
    'restricted',
    `(?:report|paper|name|detail|fact|file|evidence|judgment|document|information|identit(?:y|ies))s? (?:(?:that|which) (?:is|are|was|were) )?(?:sealed|barred|withheld|protected|restricted|covered|banned from publication|not to be published) (?:by|under) (?:an? |the )?(?:${WORD})?(?:court order|order of the court|court|judge|injunction|reporting restrictions?)`,
  ),
]

const TOLD = some(toldVerbs)
/** Those to whom something is told in a closed room: no other words may stand between, as in `said it happens …`. */
const HEARER = String.raw`(?:(?:to |by )?(?:the |our |all |my )?(?:us|me|him|her|them|members|councillors|colleagues|officers|staff|cabinet|committee|group|panel|board|executive|valuer|lawyers?|solicitors?) )?`
const PRIVATE_PART = String.raw`(?:(?:closed|private|secret|exempt|confidential) (?:(?:part|section|half) of (?:the |that |last |this )?(?:${WORD}){0,3}?(?:agenda|meeting|session|cabinet|executive|committee|panel)|session|(?:${WORD}){0,2}?(?:cabinet|executive|committee|panel|board) meeting)|${PART_B}(?: of (?:the |that |last )?(?:${WORD}){0,3}?(?:agenda|meeting|cabinet|executive|committee))?)`
const PUBLIC_LEFT = String.raw`(?:after|once) the (?:press and )?public (?:had )?(?:left|gone|been asked to leave|were excluded|were sent out)`
const INSIDERS = String.raw`(?:we|I|members|councillors|they|officers|the (?:cabinet|leader|committee|executive|panel|board))`
const LEARNED = `(?:(?:was|were|had been|have been|has|had|all|then|also) ){0,2}?(?:${TOLD}|(?:heard|shown) (?=that|how|why|what))`
const GIVEN_PAPERS =
  '(?:papers?|documents?|figures?|files?|reports?|information|e-?mails?|correspondence|details|data|numbers)'
const COUNCILLOR = String.raw`(?:councillor|cllr|coun\.?) [\p{L}'-]{2,30}(?: [\p{L}'-]{2,30})?`
const HELPED = String.raw`(?:an? |one of (?:my|our) |my )?(?:${WORD}){0,2}?(?:tenants?|constituents?|residents?|famil(?:y|ies)|neighbours?|casework)`

/** Ways to say where something comes from that give it away by themselves. */
export const wholes: readonly SourcePattern[] = [
  make(
    'private-meeting',
    `${TOLD} ${HEARER}(?:in (?:closed|private|secret) session|(?:in|during|at) (?:the |an? )?${PRIVATE_PART}|${PUBLIC_LEFT})`,
  ),
  make(
    'private-meeting',
    String.raw`(?:(?:in|during|at|from) (?:the |an? )?${PRIVATE_PART}|${PUBLIC_LEFT}),? ${INSIDERS} ${LEARNED}`,
  ),
  // An idiom too: much that happens behind closed doors has nothing to do with a meeting.
  make('private-meeting', `${TOLD} ${HEARER}behind closed doors`, false),
  make('private-meeting', `behind closed doors,? ${INSIDERS} ${LEARNED}`, false),
  make(
    'confided',
    String.raw`(?:told|said to|confided (?:in|to)|admitted to|assured|informed) (?:us|me|him|her|officers|staff|colleagues|members|the council|the officer)(?: [\p{L}'-]{1,20}){0,2}? (?:in (?:strict |the strictest )?confidence|confidentially|off the record|in private|privately)`,
  ),
  make(
    'confided',
    String.raw`(?:in (?:strict )?confidence|confidentially|off the record),? (?:she|he|${COUNCILLOR}) (?:has |have |had )?(?:told|said to|informed) (?:us|me|him|her|officers|staff|the council)`,
  ),
  make(
    'member-papers',
    String.raw`${GIVEN_PAPERS} (?:that |which )?(?:I|we) (?:(?:was|were|am|have|had|'ve)(?: been)? )?(?:given|handed|sent|shown|supplied with|obtained|got|hold|seen|have|entitled to) (?:as (?:an? |your |the )?(?:${WORD}){0,2}?(?:councillors?|members?)|by (?:council )?(?:officers?|officials?|staff)|in my (?:role|job|work) as|under my rights? as)`,
  ),
  make(
    'member-papers',
    String.raw`${GIVEN_PAPERS} (?:(?:that|which) )?(?:(?:council |the council's )?(?:officers?|officials?|staff) (?:gave|sent|showed|handed|supplied to|passed(?: to)?|let|e-?mailed) (?:me|us|our group|my office)|(?:seen|obtained|held|acquired) by (?:me|us|our group|${COUNCILLOR}|\p{L}{1,20} councillors))`,
  ),
  make(
    'other-purpose',
    String.raw`${GIVEN_PAPERS} (?:(?:that|which) (?:was|were) )?(?:given|supplied|provided|handed over|released|disclosed|sent) (?:to (?:me|us|him|her|${COUNCILLOR}|a (?:member|councillor)) )?(?:to help|so (?:that )?(?:I|we|she|he) could|for|in answer to|in order to|as part of|while) [^.;:!?]{3,80}? (?:(?:was|were|has been|have been|is|are|is being|are being) (?:then |later |now |instead )?(?:used|quoted|turned|recycled|deployed|repeated|put)|(?:went|found (?:its|their) way) into)(?: [\p{L}'-]{1,20}){0,5}`,
  ),
  make(
    'other-purpose',
    String.raw`(?:I|we) (?:was|were|had been) (?:given|sent|supplied with|shown|handed) (?:these|this|the|those|that) ${GIVEN_PAPERS} (?:(?:to help|so (?:that )?I could help|while helping|for) ${HELPED})`,
  ),
  make(
    'other-purpose',
    String.raw`${GIVEN_PAPERS} (?:that |which )?(?:I|we) (?:asked for|was given|were given|got|obtained|requested) (?:to help|on behalf of|for) ${HELPED}`,
  ),
  make(
    'determination',
    String.raw`(?:received|given|released|supplied|sent|disclosed|shown|got|obtained) (?:to (?:her|him|me|us|them) )?(?:(?:strictly |solely )?for (?:her|his|my|their|our) (?:own )?(?:eyes|use|information) (?:only|alone)|(?:on (?:terms|condition|the basis) that|with the condition that) (?:it|they|she|he|I|we) (?:${WORD}){0,3}?not (?:be )?(?:shared?|passed?|published?|copied|copy|shown?))`,
  ),
  make(
    'determination',
    '(?:beyond|outside|despite|in spite of|contrary to|against|notwithstanding|in breach of) (?:the |an? )?(?:terms of (?:the |an? )?)?(?:access[- ]to[- ]information )?determination',
  ),
  make(
    'other-forum',
    String.raw`(?:panel|committee|sub-committee|forum|board|licensing|planning|scrutiny|meeting|assembly) (?:[\p{L}']{1,20} ){0,2}?(?:was|were|has been|have been|had been) (?:told|shown|informed|given) (?:${WORD}){0,4}?(?:the|an?) (?:closed|private|exempt|confidential|secret) (?:${WORD}){0,3}?(?:meeting|session|panel|committee|board|hearing) (?:(?:had|has|have) )?(?:been |already |just )?(?:decided|agreed|heard|said|concluded|told|discussed|voted|chosen|picked|rejected|settled)`,
  ),
  make(
    'other-forum',
    String.raw`(?:told|showed|informed) (?:the |a |\p{L}+day's )?(?:${WORD}){0,3}?(?:panel|committee|sub-committee|licensing|planning|scrutiny) (?:${WORD}){0,4}?(?:the|an?) (?:closed|private|exempt|confidential|secret) (?:${WORD}){0,3}?(?:meeting|session|panel|committee|board|hearing) (?:(?:had|has|have) )?(?:been |already |just )?(?:decided|agreed|heard|said|concluded|told|discussed|voted|chosen|picked|rejected|settled)`,
  ),
]
