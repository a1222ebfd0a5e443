import type { Range } from '../../document/offset-map.js'
import { isCouncillorTitle, type NameMention } from '../people/names.js'

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

/** One of the staff, or one post. Not those of other services: police, prison and fire officers, bus drivers. */
const STAFF = String.raw`(?:(?:an?|the|one|our|another|that|this|his|her|its|council's|senior|junior|named) )(?:(?!police|prison|probation|fire|army|naval|custody|immigration|border|pest|loss|bank|store|shop|bar|school|factory|hotel|football|hospital)${WORD}){0,4}?(?:(?<!(?:police|prison|probation|fire|press|army|custody|immigration|returning|presiding) )officer|employee|(?:member|two members|three members) of (?:the (?:council's )?|our |council |its )?(?:${WORD}){0,2}?(?:staff|team)|staff member|(?:service|team|area|housing|planning|finance|school|centre|library|office|human resources|benefits|repairs|waste|parks|project|department|depot|leisure|social work) manager|director(?! of (?:the )?(?:company|firm|charity))|head of (?:${WORD}){0,3}?(?:services?|housing|planning|parks|finance|legal|highways|repairs|communications|benefits|leisure|it|hr|care|education|waste|environment|transport|department|culture|property)|chief executive|monitoring officer|social worker|council worker|planner|housing officer|caretaker|civil servant)(?!'s? (?:report|advice|recommendation|office))`
const STEP = String.raw`(?:suspended|disciplined|dismissed|sacked|sent home|removed from (?:the |his |her )?post|(?:placed|put) on (?:gardening |special |paid |indefinite )?leave|stood down from (?:the |his |her )?(?:post|duties)|relieved of (?:his |her |their )?duties|demoted|reprimanded|escorted from|under (?:an? )?(?:internal |disciplinary |formal )?investigation|being investigated|investigated (?:internally|for misconduct|after a complaint|over a complaint|for (?:\w+ )?misconduct)|facing (?:an? )?(?:${WORD}){0,2}?(?:disciplinary|grievance|misconduct|investigation|complaint|capability|dismissal|the sack)|the subject of (?:an? )?(?:${WORD}){0,3}?(?:complaint|grievance|investigation|disciplinary|misconduct)|accused of|up on a disciplinary)`
const IS = String.raw`(?:(?:has|have|had|is|was|are|were|will|been|be|being|now|also|since|currently|temporarily|already|still|quietly|immediately|today|remains?) ){1,4}`

const rule = (source: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}-])`, 'giu')

const STEPPED = rule(
  String.raw`${STAFF}(?:, [^,]{2,80},| (?:who|in|at|from|of|responsible for) (?:${WORD}){1,8}?)? ?${IS}${STEP}`,
)
const COMPLAINED = rule(
  String.raw`(?:(?:formal |official |serious |written |my |his |her |their |our |the |a |an |two |three |several )*(?:complaints?|grievances?|allegations?)(?: (?:that|which) (?:${WORD}){1,4}?(?:made|raised|lodged))?|disciplinary (?:action|proceedings|case|process|hearing|investigation|inquiry|enquiry)|(?:an? |the )?(?:internal |disciplinary |misconduct |hr ){1,2}(?:investigation|inquiry|case)) (?:by (?:${WORD}){1,5}?|made |lodged |brought |raised |pending |taken |open )?(?:about|against|involving|concerning|into|over|in respect of|with regard to) (?:the (?:conduct|behaviour|actions|manner|performance) of |how )?${STAFF}`,
)
const TOOK_STEP = rule(
  String.raw`(?:suspended|disciplined|dismissed|sacked|suspending|disciplining|sacking) (?:${STAFF})`,
)
/** What happens in public, elsewhere or to nobody in particular. */
const NOT_HERE =
  /\b(?:(?:do|does|will|can|could|would|is|are)(?: not|n't) (?:be )?(?:able to |going to )?(?:comment|discuss|confirm)|cannot (?:comment|discuss|confirm)|unable to (?:comment|discuss)|no comment|(?:crown|county|high|magistrates'?|the|a|in|to|open) court|court (?:heard|case|hearing)|magistrates?|jury|judge|tribunal|jailed|fined|sentenced|convicted|police|health and safety executive|hse|ofsted|care quality commission|cqc|ombudsman|coroner|inquest|information commissioner|parking|football|league|suspended sentence)\b/iu
/** A rule for everyone, or a number: no one person is meant. */
const NOBODY =
  /\b(?:any(?:one| officer| employee| member of staff| complaint)|if an? |where an? |when an? |every|complaints about (?:\p{L}+ )?(?:officers|staff|managers) (?:fell|rose|dropped|were down)|how to (?:complain|make a complaint)|can be (?:suspended|disciplined|dismissed)|may be (?:suspended|disciplined|dismissed)|complaints procedure|could be)\b/iu

const DISCIPLINE = String.raw`(?:disciplinary (?:panel|hearing|board|meeting|appeal|case|committee)|misconduct (?:hearing|panel|case)|gross misconduct|dismissal hearing|appeal hearing|capability hearing|(?:final|first|formal|written|final written|verbal|oral) (?:written )?warning|summary dismissal|sanction)`
const HEARING = rule(
  String.raw`(?:${STAFF}|he|she|they|the (?:officer|employee|manager|planner|worker)) ${words(0, 12)}(?:was|were|had been|has been|been|is|received|got|faced|given) ${words(0, 5)}${DISCIPLINE}`,
)
const HEARD = rule(
  String.raw`(?:disciplinary|misconduct|dismissal|appeal|grievance|capability) (?:panel|hearing|board|meeting|appeal|committee) ${words(0, 8)}(?:heard|was told|were told|saw|found|decided|took|lasted|listened|read|considered|accepted|rejected|questioned|called)`,
)
const PANEL_HEARD = rule(
  String.raw`(?:panel|hearing|board) (?:heard|was told|found|accepted) (?:evidence )?(?:that|how|from|against) ${words(0, 6)}(?:officer|employee|member of staff|staff member|manager|planner|social worker|caretaker)`,
)
const EVIDENCE = rule(
  String.raw`(?:evidence|witness(?:es)?|statements?|testimony) ${words(0, 5)}(?:against|about|at the hearing of|in the case of) ${STAFF}`,
)
const IS_STAFF_CASE = new RegExp(
  String.raw`${DISCIPLINE}|\bmisconduct\b|\bdisciplinary\b|\bsafety briefings?\b|\bdismiss\w*\b`,
  'iu',
)
const STAFF_ANYWHERE = new RegExp(
  String.raw`(?<![\p{L}])(?:${STAFF}|the officer|the employee|the manager|the planner)`,
  'iu',
)
/** `Officers gave the takeaway a written warning`: the staff give it, and get none. */
const GIVES =
  /\b(?:officers?|council|inspectors?|we|wardens?|team) (?:have |has |had |also )?(?:gave|issued|handed|served|sent|give|issue)\b/i
const OUTCOME_ONLY = /\bprocess (?:has )?(?:concluded|ended|finished)\b|\bno further (?:comment|details)\b/i

const MEMBER = '¶+'
const ROUTE = String.raw`(?:mediation|an? (?:internal|informal|confidential) (?:investigation|inquiry|process)|internal investigation|informal resolution)`
const MEMBER_ROUTE = rule(
  String.raw`${MEMBER}(?:, [^,]{2,60},)? ${words(0, 4)}(?:(?:is|was|are|were|has been|had been|now|being|been|currently|also|entered|entering|agreed to|offered|facing|faces|undergoing|going through|gone into|went into|taking part in|took part in|in|into|under|subject of|subject to|the|investigated) ){1,5}(?:an? |the )?(?:${ROUTE}|internally)`,
)
const ABOUT_MEMBER = rule(
  String.raw`(?:complaints?|grievances?|allegations?|(?:internal|informal|confidential) (?:investigation|inquiry)|mediation|investigation) ${words(0, 5)}(?:about|against|involving|concerning|into|over|with) (?:the (?:conduct|behaviour|actions|language) of )?${MEMBER}`,
)
const MEMBER_ACCUSED = rule(
  String.raw`${MEMBER}(?:, [^,]{2,60},)? (?:(?:is|was|has been|had been|being|now|still|also) ){1,3}(?:the subject of (?:an? )?${words(0, 2)}(?:complaint|investigation)|under (?:internal )?investigation|being investigated|investigated)`,
)
/** The standards route is public, and a member may take up a complaint for others. */
const STANDARDS =
  /\b(?:standards (?:committee|sub-committee|assessment|hearing|board)|code of conduct|ombudsman|court|police|published|hearing panel)\b/iu
const ANY_ROUTE = new RegExp(String.raw`\b(?:${ROUTE}|mediat\w+|internal\w*|informal\w*)\b`, 'iu')

const OWN_USE = String.raw`(?:is an? (?:council |housing association |sheltered )?tenant|is (?:himself|herself|themselves) an? (?:council |sheltered )?tenant|lives in (?:an? )?council (?:flat|house|home|property)|rents (?:\p{L}+ ){0,3}from (?:us|the council)|pays (?:his|her|their) (?:own )?(?:rent|council tax)|(?:claims?|receives?|gets|has claimed|is on) (?:${WORD}){0,2}?(?:housing benefit|universal credit|council tax support|benefits|discretionary housing payment)|is (?:£[\d,.]+ )?(?:in arrears|behind with)|owes (?:us|the council|£)|has (?:an? )?(?:blue badge|care package|social worker|library fine|unpaid|parking fine|care plan|home help|stairlift)|has (?:\p{L}+ ){0,2}(?:arrears|fines)|applied (?:to us )?for (?:an? )?(?:blue badge|council (?:flat|house|home)|school place|housing|grant|transfer)|is on (?:the|our) (?:housing )?(?:waiting list|register)|receives (?:home )?care|(?:was|has been|is) (?:treated|helped|supported|rehoused|housed|visited) by (?:our|the council's)|(?:borrowed|owes) (?:\p{L}+ ){0,3}(?:library )?(?:books?|fines?))`
const AS_RESIDENT = rule(
  String.raw`${MEMBER}(?: of [\p{L} ]{3,30})?(?:,? (?:who|and)(?: \p{L}+)? |, (?:himself|herself|themselves) | )${OWN_USE}(?: [^.;!?]{0,60})?`,
)
const AS_TENANT = rule(
  String.raw`${MEMBER}(?:, (?:himself|herself|themselves)|,) (?:himself |herself )?an? (?:council |sheltered )?(?:tenant|housing benefit claimant|claimant|patient of ours|client of ours|service user)`,
)

const HINTS =
  /complain|grievance|allegation|disciplin|suspen|dismiss|sack|investigat|misconduct|leave|demot|reprimand|accused|warning|sanction|panel|hearing|evidence|witness|mediat|relieved of|tenant|council tax|benefit|arrears|blue badge|rents|library|care package|social worker|credit|stood down|sent home|waiting list|housing|care|fine/i

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
    if (!HINTS.test(sentence)) continue
    const members: Range[] = []
    for (let at = from; at < councillors.length && councillors[at]!.start < end; at++)
      members.push(councillors[at]!)
    for (const one of inSentence(sentence, blank(sentence, start, members)))
      found.push({ ...one, start: start + one.start, end: start + one.end })
  }
  return found
}

function* inSentence(sentence: string, blanked: string): Generator<StaffMatter> {
  if (!NOT_HERE.test(sentence) && !NOBODY.test(sentence)) {
    for (const pattern of [STEPPED, TOOK_STEP]) yield* matches('complaint', true, pattern, sentence)
    yield* matches('complaint', true, COMPLAINED, sentence)
    if (!GIVES.test(sentence) && !OUTCOME_ONLY.test(sentence)) {
      yield* matches('hearing', true, HEARD, sentence)
      if (STAFF_ANYWHERE.test(sentence)) yield* matches('hearing', true, HEARING, sentence)
      if (IS_STAFF_CASE.test(sentence)) {
        yield* matches('hearing', true, PANEL_HEARD, sentence)
        yield* matches('hearing', true, EVIDENCE, sentence)
      }
    }
  }
  if (blanked === sentence) return
  if (!STANDARDS.test(sentence) && !NOT_HERE.test(sentence)) {
    yield* matches('member-complaint', true, MEMBER_ROUTE, blanked)
    for (const pattern of [ABOUT_MEMBER, MEMBER_ACCUSED])
      yield* matches('member-complaint', ANY_ROUTE.test(sentence), pattern, blanked)
  }
  yield* matches('member-as-resident', true, AS_RESIDENT, blanked)
  yield* matches('member-as-resident', true, AS_TENANT, blanked)
}

function* matches(
  kind: StaffMatterKind,
  sure: boolean,
  pattern: RegExp,
  text: string,
): Generator<StaffMatter> {
  for (const match of text.matchAll(pattern))
    yield { kind, sure, start: match.index, end: match.index + match[0].length }
}

/** The sentence with each member's name blanked, unit for unit. */
function blank(sentence: string, shift: number, members: readonly Range[]): string {
  let blanked = sentence
  for (const { start, end } of members) {
    const to = Math.min(sentence.length, end - shift)
    blanked = blanked.slice(0, start - shift) + '¶'.repeat(to - (start - shift)) + blanked.slice(to)
  }
  return blanked
}
