import type { Range } from '../../document/offset-map.js'
import { blank, upTo } from './group-mentions.js'
import { isCouncillorTitle, type NameMention } from '../people/names.js'
import { hasMatch, matchesOf } from '../matches.js'

export const staffMatterKinds = ['complaint', 'hearing', 'member-complaint', 'member-as-resident'] as const
export type StaffMatterKind = (typeof staffMatterKinds)[number]

/**
 * Something about one of the council's staff, or about a member, that procedures keep between those concerned.
 * Offsets are into `Document.text`.
 *
 * - `complaint`: a complaint about one of the staff, or a disciplinary step, while it runs
 * - `hearing`: what was heard at a disciplinary hearing, or how it was held
 * - `member-complaint`: a complaint about a member in mediation or an internal investigation
 * - `member-as-resident`: a member's own dealings with a service
 */
export interface StaffMatter extends Range {
  kind: StaffMatterKind
  /** False where the words may have another meaning, or the route is not said. */
  sure: boolean
}

const WORD = String.raw`[\p{L}\p{N}'-]{1,30} `
const words = (least: number, most: number): string => `(?:${WORD}){${least},${most}}?`

/** Words before `officer`, `manager` or `director` that make it somebody of another body. */
const ELSEWHERE =
  'police|prison|probation|fire|press|army|naval|custody|immigration|border|pest|loss|bank|store|shop|bar|pub|club|school|factory|hotel|football|team|hospital|company|film|music|artistic|funeral|returning|presiding|bus|site|stage'
/** One of the staff, or one post. */
const STAFF = String.raw`(?:(?:an?|the|one|our|another|that|this|his|her|its|council's|senior|junior|named) (?:(?!(?:${ELSEWHERE})\b)${WORD}){0,4}?(?:officer|employee|staff member|(?:service|area|housing|planning|finance|centre|library|office|human resources|benefits|repairs|waste|parks|project|department|depot|leisure|social work) manager|manager(?= (?:in|at|of|from) (?:the |our )?(?:council|(?:${WORD}){1,2}?(?:service|team|department|unit|section|depot|office)))|director(?! of (?:the )?(?:company|firm|charity|club|trust))|head of (?:${WORD}){0,3}?(?:services?|housing|planning|parks|finance|legal|highways|repairs|communications|benefits|leisure|it|hr|care|education|waste|environment|transport|department|culture|property)|chief executive(?! of (?:the |an? )?(?:company|firm|charity|club|trust|hospital|college|school|bank|association|football))|monitoring officer|social worker|council worker|planner|caretaker|civil servant|team leader|supervisor|librarian)|(?:a|the|one|two|three) members? of (?:the (?:council's )?|our |council |its )?(?:${WORD}){0,2}?(?:staff|team)|(?:one|two|three) of (?:our|the council's|its|the) (?:${WORD}){0,2}?(?:officers|managers|planners|social workers|employees|staff|directors)|(?:staff|officers|employees|managers|wardens) (?:in|at|from) (?:the|our) (?:${WORD}){1,3}?(?:office|team|department|section|unit|depot|service|library|centre))(?!'s? (?:report|advice|recommendation|office|decision|ruling|refusal|plans?|map)\b)`
const STEP = String.raw`(?:suspended(?! (?:from (?:a|the)|by a|over the) )|disciplined|dismissed|sacked|sent home|removed from (?:the |his |her )?post|(?:placed|put) on (?:gardening |special |paid |indefinite )?leave|stood down from (?:the |his |her )?(?:post|duties)|relieved of (?:his |her |their )?duties|moved to other (?:duties|work)|taken off (?:the )?(?:case|front-?line|duty|duties|streets?|road|job)|demoted|reprimanded|escorted from|under (?:an? )?(?:internal |disciplinary |formal )?investigation|being investigated|investigated (?:internally|for misconduct|after a complaint|over a complaint|for (?:\w+ )?misconduct)|facing (?:an? )?(?:${WORD}){0,2}?(?:disciplinary|grievance|misconduct|investigation|complaint|capability|dismissal|the sack)|the subject of (?:an? )?(?:${WORD}){0,3}?(?:complaint|grievance|investigation|disciplinary|misconduct)|accused of (?:misconduct|bullying|harass\w*|lying|neglect\w*|fraud|theft|gross)|up on a disciplinary)`
const IS = String.raw`(?:(?:has|have|had|is|was|are|were|will|been|be|being|now|also|since|currently|temporarily|already|still|quietly|immediately|today|remains?) ){1,4}`

const rule = (source: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}-])`, 'giu')

const STEPPED = rule(
  String.raw`${STAFF}(?:, [^,]{2,80}, | (?:who|in|at|from|of|accused of|responsible for) (?:${WORD}){1,8}?|,? )${IS}${STEP}`,
)
const COMPLAINED = rule(
  String.raw`(?:(?:formal |official |serious |written |my |his |her |their |our |the |a |an |two |three |several )*(?:complaints?|grievances?|allegations?)(?: (?:that|which) (?:${WORD}){1,4}?(?:made|raised|lodged))?|disciplinary (?:action|proceedings|case|process|hearing|investigation|inquiry|enquiry)|(?:an? |the )?(?:internal |disciplinary |misconduct |hr ){1,2}(?:investigation|inquiry|case)) (?:by (?:${WORD}){1,5}?|(?:(?:has|have|had|was|were) (?:been )?)?(?:made |lodged |brought |raised |pending |taken |open |opened |begun |started |launched |upheld )?)?(?:about|against|involving|concerning|into|over|in respect of|with regard to) (?:the (?:conduct|behaviour|actions|manner|performance) of |how )?${STAFF}`,
)
/** `the officer at the centre of the complaint` */
const AT_ISSUE = rule(
  String.raw`${STAFF} (?:at the centre of|named in|who is the subject of|concerned in|against whom) (?:the |a |an )?(?:${WORD}){0,2}?(?:complaint|grievance|allegation|investigation)s?`,
)
const TOOK_STEP = rule(
  String.raw`(?:suspended(?! (?:from (?:a|the)|by a|over the) )|disciplined|dismissed|sacked|suspending|disciplining|sacking) (?:${STAFF})`,
)
/** What happens in public, elsewhere or to nobody in particular. */
const NOT_HERE =
  /\b(?:(?:do|does|will|can|could|would|is|are)(?: not|n't) (?:be )?(?:able to |going to )?(?:comment|discuss|confirm)|cannot (?:comment|discuss|confirm)|unable to (?:comment|discuss)|no comment|(?:crown|county|high|magistrates'?|the|a|in|to|open) court|court (?:heard|case|hearing)|magistrates?|jury|judge|tribunal|jailed|fined|sentenced|convicted|police|health and safety executive|hse|ofsted|care quality commission|cqc|ombudsman|coroner|inquest|information commissioner|suspended sentence)\b/iu
/** A rule for everyone, or a number: no one person is meant. */
const NOBODY =
  /\b(?:any(?:one| officer| employee| member of staff| complaint)|if an? |where an? |when an? |every|complaints about (?:\p{L}+ )?(?:officers|staff|managers) (?:fell|rose|dropped|were down)|(?:how|want|wish|like|able|right) to (?:complain|make a complaint|raise a complaint)|use the form|can be (?:suspended(?! (?:from (?:a|the)|by a|over the) )|disciplined|dismissed)|may be (?:suspended(?! (?:from (?:a|the)|by a|over the) )|disciplined|dismissed)|complaints procedure|could be)\b/iu

const DISCIPLINE = String.raw`(?:disciplinary (?:panel|hearing|board|meeting|appeal|case|committee)|misconduct (?:hearing|panel|case)|gross misconduct|dismissal hearing|appeal hearing|capability hearing|(?:final|first|formal|written|final written|verbal|oral) (?:written )?warning|summary dismissal|sanction)`
const HEARING = rule(
  String.raw`(?:${STAFF}|he|she|they|the (?:officer|employee|manager|planner|worker)) ${words(0, 12)}(?:was|were|had been|has been|been|is|received|got|faced|given) ${words(0, 5)}${DISCIPLINE}`,
)
const HEARD = rule(
  String.raw`(?:disciplinary|misconduct|dismissal|grievance|capability) (?:panel|hearing|board|meeting|appeal|committee) ${words(0, 8)}(?:heard|was told|were told|was shown|saw|sat|met|found|decided|took|lasted|listened|read|considered|accepted|rejected|questioned|called)`,
)
const PANEL_HEARD = rule(
  String.raw`(?:panel|hearing|board) (?:heard|was told|found|accepted) (?:evidence )?(?:that|how|from|against) ${words(0, 6)}(?:officer|employee|member of staff|staff member|manager|planner|social worker|caretaker)`,
)
/** `At his disciplinary hearing the officer admitted …`: the hearing and one of the staff in one sentence. */
const AT_HEARING =
  /(?<!\p{L})(?:disciplinary|misconduct|dismissal|capability) (?:panel|hearing|board|appeal)(?!\p{L})/giu
const EVIDENCE = rule(
  String.raw`(?:evidence|witness(?:es)?|statements?|testimony) ${words(0, 5)}(?:against|about|at the hearing of|in the case of) ${STAFF}`,
)
const IS_STAFF_CASE = new RegExp(
  String.raw`${DISCIPLINE}|\bmisconduct\b|\bdisciplinary\b|\bsafety briefings?\b|\bdismiss\w*\b`,
  'iu',
)
const TOLD_AT_HEARING =
  /\b(?:heard|told|admitted|denied|said|found|evidence|witness\w*|accepted|rejected|lasted|gave|explained|questioned|ruled)\b/i
const STAFF_ANYWHERE = new RegExp(
  String.raw`(?<![\p{L}])(?:${STAFF}|the officer|the employee|the manager|the planner)`,
  'iu',
)
/** `Officers gave the takeaway a written warning`: the staff give it, and get none. */
const GIVES =
  /\b(?:officers?|council|inspectors?|we|wardens?|team) (?:have |has |had |also )?(?:gave|issued|handed|served|sent|give|issue)\b/i
const OUTCOME_ONLY = /\bprocess (?:has )?(?:concluded|ended|finished)\b|\bno further (?:comment|details)\b/i

const MEMBER = '¶+'
const ROUTE = String.raw`(?:mediation(?! (?:service|scheme|centre|week|project|training|work|skill|team))|an? (?:internal|informal|confidential) (?:investigation|inquiry|process)|internal investigation|informal resolution)`
const MEMBER_ROUTE = rule(
  String.raw`${MEMBER}(?:'s?)?(?:, [^,]{2,60},)? (?:(?!(?:said|says|asked|asks|called|calls|wants?|wanted|welcomed|that|demanded)\b)${WORD}){0,7}?(?:(?:is|was|are|were|has been|had been|now|being|been|currently|also|entered|entering|gone to|going to|agreed to|offered|facing|faces|undergoing|going through|gone into|went into|taking part in|took part in|in|into|under|the subject of|subject of|subject to|investigated) ){1,5}(?:an? |the )?(?:${ROUTE}|internally)`,
)
const ABOUT_MEMBER = rule(
  String.raw`(?:complaints?|grievances?|allegations?|(?:internal|informal|confidential) (?:investigation|inquiry)|mediation|investigation) ${words(0, 5)}(?:whether|if|made by|about|against|involving|concerning|into|over|with) (?:the (?:conduct|behaviour|actions|language) of )?${MEMBER}`,
)
/** `Mediation between a member and an officer`: not a mediation service. */
const MEDIATED = rule(
  String.raw`(?:(?:in|into|to|enter(?:ed|ing|s)?|offered|through|by|for|about) (?:formal |informal )?mediation|mediation (?:between|with|began|begins|has|was|is|will|had|after|over))(?! (?:services?|schemes?|centres?|weeks?|projects?|training|charit\p{L}+|work|skills|team))`,
)
const STAFF_COMPLAINT =
  /\b(?:officers?|staff|employees?|managers?|colleagues?|complain\p{L}*|outburst|dispute with)\b/iu
const MEMBER_ACCUSED = rule(
  String.raw`${MEMBER}(?:, [^,]{2,60},)? (?:(?:is|was|has been|had been|being|now|still|also) ){1,3}(?:the subject of (?:an? )?${words(0, 2)}(?:complaint|investigation)|under (?:internal )?investigation|being investigated|investigated)`,
)
/** The standards route is public, and a member may take up a complaint for others. */
const STANDARDS =
  /\b(?:standards (?:committee|sub-committee|assessment|hearing|board)|code of conduct|ombudsman|court|police|published|hearing panel)\b/iu
const ANY_ROUTE = new RegExp(String.raw`\b(?:${ROUTE}|mediat\w+|internal\w*|informal\w*)\b`, 'iu')

const OWN_USE = String.raw`(?:is an? (?:council |housing association |sheltered )?tenant|is (?:himself|herself|themselves) an? (?:council |sheltered )?tenant|lives in (?:an? )?council (?:flat|house|home|property)|rents (?:\p{L}+ ){0,3}from (?:us|the council)|pays (?:his|her|their) (?:own )?(?:rent|council tax)|(?:claims?(?! that)|receives?|gets|has claimed|is on) (?:${WORD}){0,2}?(?:housing benefit|universal credit|council tax support|benefits|discretionary housing payment)|is (?:£[\d,.]+ )?(?:in arrears|behind with)|owes (?:us|the council|£)|has (?:an? )?(?:blue badge|care package|social worker|library fine|unpaid|parking fine|care plan|home help|stairlift)|has (?:\p{L}+ ){0,2}(?:arrears|fines)|applied (?:to us )?for (?:an? )?(?:blue badge|council (?:flat|house|home)|school place|housing|grant|transfer)|is on (?:the|our) (?:housing )?(?:waiting list|register)|receives (?:home )?care|(?:was|has been|is|were) (?:treated|helped|supported|rehoused|housed|visited|evicted) by (?:us|our|the council)|gets (?:meals on wheels|home care|home help)|(?:borrowed|owes) (?:\p{L}+ ){0,3}(?:library )?(?:books?|fines?))`
const AS_RESIDENT = rule(
  String.raw`${MEMBER}(?: of [\p{L} ]{3,30})?(?:,? (?:who|and)(?: \p{L}+)? |, (?:himself|herself|themselves) | )${OWN_USE}(?: [^.;!?]{0,60})?`,
)
const WHOSE = rule(
  String.raw`${MEMBER},? whose (?:own )?(?:(?:planning )?application for|claim for (?:${WORD}){0,2}?(?:benefit|support|payment|flat|house|grant)|(?:rent|council tax) (?:arrears|bill|debt|account|payments)|tenancy|arrears|parking fines?|library fines?|care (?:package|plan)|benefits?)(?: [^.;!?]{0,60})?`,
)
const AS_TENANT = rule(
  String.raw`${MEMBER}(?:, (?:himself|herself|themselves)|,) (?:himself |herself )?an? (?:council |sheltered )?(?:tenant|housing benefit claimant|claimant|patient of ours|client of ours|service user)`,
)

const SPEAKS = /\b(?:said|says|added|told|explained|recalled)\b/i

const HINTS =
  /complain|grievance|allegation|disciplin|inquir|suspen|dismiss|sack|investigat|misconduct|leave|demot|reprimand|accused|warning|sanction|panel|hearing|evidence|witness|mediat|relieved of|tenant|council tax|benefit|arrears|blue badge|rents|library|care package|social worker|credit|stood down|sent home|waiting list|hous|care|fine/i

const NAMED_STEP = new RegExp(String.raw`^(?:, [^,]{2,80},)? (?:${IS})(?:${STEP})(?![\p{L}-])`, 'iu')

/**
 * The end of a disciplinary step that folded text tells of somebody named, or of nobody's: `Ada Finch has been
 * suspended`. Only a register knows who is one of the staff.
 *
 * @param after where the name ends
 */
export function stepAfterName(folded: string, after: number, sentenceEnd: number): number | undefined {
  const rest = folded.slice(after, Math.min(sentenceEnd, after + 160))
  const match = NAMED_STEP.exec(rest)
  return match && !hasMatch(rest, NOT_HERE) && !hasMatch(rest, NOBODY) ? after + match[0].length : undefined
}

/** Finds them in folded text, sentence by sentence. */
export function findStaffMatters(
  folded: string,
  sentences: readonly Range[],
  names: readonly NameMention[],
): StaffMatter[] {
  const councillors = names.filter(({ title }) => isCouncillorTitle(title))
  const found: StaffMatter[] = []
  let from = 0
  for (const { start, end } of sentences) {
    while (from < councillors.length && councillors[from]!.start < start) from++
    const sentence = folded.slice(start, end)
    if (!hasMatch(sentence, HINTS)) continue
    const members = upTo(councillors, from, end)
    for (const one of inSentence(sentence, blank(sentence, start, members, '¶')))
      found.push({ ...one, start: start + one.start, end: start + one.end })
  }
  return found
}

function* inSentence(sentence: string, blanked: string): Generator<StaffMatter> {
  if (!hasMatch(sentence, NOT_HERE) && !hasMatch(sentence, NOBODY)) {
    for (const pattern of [STEPPED, TOOK_STEP, AT_ISSUE]) yield* matches('complaint', true, pattern, sentence)
    yield* matches('complaint', true, COMPLAINED, sentence)
    if (!GIVES.test(sentence) && !OUTCOME_ONLY.test(sentence)) {
      yield* matches('hearing', true, HEARD, sentence)
      if (hasMatch(sentence, STAFF_ANYWHERE)) yield* matches('hearing', true, HEARING, sentence)
      if (TOLD_AT_HEARING.test(sentence)) yield* matches('hearing', true, AT_HEARING, sentence)
      if (hasMatch(sentence, IS_STAFF_CASE)) {
        yield* matches('hearing', true, PANEL_HEARD, sentence)
        yield* matches('hearing', true, EVIDENCE, sentence)
      }
    }
  }
  if (blanked === sentence) return
  if (!STANDARDS.test(sentence) && !hasMatch(sentence, NOT_HERE)) {
    yield* matches('member-complaint', true, MEMBER_ROUTE, blanked)
    for (const pattern of [ABOUT_MEMBER, MEMBER_ACCUSED])
      yield* matches('member-complaint', ANY_ROUTE.test(sentence), pattern, blanked)
    if (STAFF_COMPLAINT.test(sentence)) yield* matches('member-complaint', true, MEDIATED, sentence)
  }
  yield* matches('member-as-resident', true, AS_RESIDENT, blanked)
  yield* matches('member-as-resident', true, WHOSE, blanked)
  // Whoever speaks of it in the draft has made it known.
  for (const one of matches('member-as-resident', true, AS_TENANT, blanked))
    if (!SPEAKS.test(blanked.slice(one.end, one.end + 60))) yield one
}

function* matches(
  kind: StaffMatterKind,
  sure: boolean,
  pattern: RegExp,
  text: string,
): Generator<StaffMatter> {
  for (const match of matchesOf(text, pattern))
    yield { kind, sure, start: match.index, end: match.index + match[0].length }
}
