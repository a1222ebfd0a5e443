import type { Range } from '../../document/offset-map.js'
import { matchesOf } from '../matches.js'
import { OF_OTHERS } from '../officers/officer-nouns.js'
import { END, START } from '../stance/words.js'

/**
 * What somebody is to a council: one who works for it, a part of it with people in it, a councillor, anybody else, or a
 * firm.
 */
export type Side = 'officer' | 'team' | 'member' | 'public' | 'firm'

/** Somebody spoken of. Offsets are into the text looked at. */
export interface Person extends Range {
  side: Side
  /** One person, not several. */
  one: boolean
  /** By name. */
  named: boolean
}

/** Services of a council, as they stand before the words for those who work there. */
export const SERVICE = String.raw`(?:planning|housing|parking|highways?|roads?|traffic|benefits?|licensing|enforcement|finance|legal|leisure|librar(?:y|ies)|parks?|waste|recycling|refuse|streets?|street cleaning|press|trees?|conservation|youth|estates?|repairs|maintenance|transport|revenues|electoral|environmental health|environment|trading standards|property|lettings|voids|homelessness|homeless|regeneration|procurement|it|hr|payroll|council tax|building control|adoption|fostering|social care|care|children's|adults?|events|culture|museums?|cemeter(?:y|ies)|commissioning|contracts?|customer services?|call centre|contact centre|town hall|city hall|civic centre|civic suite|guildhall|council|council's|corporate|communications|assessments?|grants|allotments?|markets?|registrars?|facilities|drainage|lighting|gritting|education|admissions|pensions|audit|appeals|complaints|tenancy|community safety)`

const UNQUALIFIED = String.raw`officers?|officials?|planners?|directors?|managers?|surveyors?|case ?workers?|social workers?|librarians?|town clerk|clerks?(?! of (?:works|the course))|registrars?|treasurers?|bureaucrats?|mandarins|post-?holders?|chief executives?|heads? of (?!state|steam|lettuce|the (?:school|queue|river|table|valley|household|family)|hair|government|cattle)(?:the )?[\p{L}]+|staff|employees?|wardens?|crews?|engineers?|operatives?|assessors?|supervisors?|team leaders?|solicitors?|sweepers|jobsworths|culprits?|guilty part(?:y|ies)|(?:highly|well|over|handsomely)[- ]?paid (?:people|officers?|individuals|folk|staff|executives)|(?:those|the (?:person|people|ones?)) responsible|backroom|top brass|powers that be|(?:people|those|somebody|someone|folk|bosses|them) upstairs|(?:the )?(?:top|second|third|fourth|fifth|sixth|seventh) floor (?=(?:who|has|have|had|is|are|thinks?|knows?|should|must))`
const QUALIFIER = String.raw`(?:our|their|its|the council's|in-house|so-called|self-styled|senior|junior|${SERVICE}) (?:own |very own |in-house |resident |legal |chief |so-called |deputy |["'])*`
const QUALIFIED = String.raw`${QUALIFIER}(?:lawyers?|accountants?|advisers?|advisors?|experts?|specialists?|boss(?:es)?|chiefs?|supremos?|technicians?|handlers?|receptionists?|clerks?|inspectors?|workers?|administrators?|professionals|people|lot|brass|tsars?|gurus?|architects?|designers?|gardeners?|workforce|staff|personnel|colleagues|guys?|lads|folk|bods|mob|crowd|brains?|crew|wallahs?|types)["']?`
const TEMPORARY = String.raw`(?:an?|the|that|this|some) (?:(?:junior|young|office|new|council|careless|hapless) )?(?:temp|clerk|trainee|apprentice|intern|graduate)`
const WHOEVER = String.raw`(?![^.;!?]{0,60}(?:petition|campaign|leaflet|blog|residents' group|shop|pub|newspaper|article|objection|complaint|protest|amendment|motion))(?:whoever|(?:the |any |that |some |a )?(?:person|people|individuals?|genius|geniuses|bright sparks?|soul|one|ones|those|man|woman|chap|idiots?|fools?|clowns?|somebody|someone|anyone|anybody|nobody|everyone)(?: \p{L}+ly)? (?:who (?:(?:has|have|had|was|were|is|are|actually|first|originally|obviously|clearly) )*(?:wrote|written|signed|drew|drawn|designed|dreamt|dreamed|thought|approved|authorised|drafted|runs?|running|ran|managed?|managing|in charge|responsible|allowed|let|sent|chose|picked|planned|ordered|paid to|supposed to|meant to|agreed this|passed|inspected|checked|answers?|took the call|put (?:this|that|it))|(?:responsible|in charge|behind|on duty|who's responsible|you want to ask|to ask|to blame|holding the pen) (?:for |of |at |is |in |here|this|that|the|when|on|it)|(?:in|at|from|inside|upstairs|on|up) (?:at )?(?:the |that |this |our |their )?(?:[\p{L}-]+ ){0,3}?(?:offices?|departments?|team|section|service|unit|desk|depot|town hall|city hall|civic centre|council(?! (?:homes?|houses?|flats?|estates?|tax|land|meeting|chamber))|guildhall|directorate|floor|${SERVICE}(?=[.,;!?"']|$| (?:who|has|have|had|is|are|was|were|should|must|could|would|did|needs?|knew|thought|decided|couldn't|can't|cannot|will)))))`
const OFFICER = new RegExp(`${START}(?:${QUALIFIED}|${UNQUALIFIED}|${TEMPORARY}|${WHOEVER})${END}`, 'giu')
const TEAM = new RegExp(
  String.raw`${START}(?:(?:the|our|their|that|this|its|whole|entire|council|council's|${SERVICE}) )+(?:[\p{L}&-]+ ){0,2}?(?:teams?|departments?|dept|sections?|units?|offices?|desk|divisions?|directorates?|depots?)(?! (?:block|space|hours|party))${END}`,
  'giu',
)
const SURNAME = String.raw`[\p{Lu}][\p{L}'-]+(?: [\p{Lu}][\p{L}'-]+){0,2}`
const MEMBER = new RegExp(
  String.raw`${START}(?:(?:[Cc]llrs?|[Cc]ouncillors?|[Cc]oun|[Aa]lderman)\.? ${SURNAME}|[Cc]ouncillors?|(?:[Tt]he )?[Ll]eader of the (?:[Oo]pposition|[Cc]ouncil|[\p{L}]+ [Gg]roup)|[Oo]pposition (?:[Ll]eader|[Cc]ouncillors?|[Mm]embers?|[Ss]pokes\p{L}+)|[Cc]abinet [Mm]embers?|[Pp]ortfolio [Hh]olders?|the (?:member|councillor) (?:opposite|for [\p{Lu}][\p{L}]+)|members opposite|backbenchers?)${END}`,
  'gu',
)
const WHO_SPEAK_UP = String.raw`(?:objects?|objected|objecting|opposes?|opposed|opposing|complains?|complained|complaining|moans?|signed|signs|protests?|protested|wrote|writes?|disagrees?|disagreed|criticises?|criticised|questions?|questioned|campaigns?|campaigned|organised|started|led|petitioned|petition|turned up|turn up|marched|shouted|booed|heckled|think|thinks|believe|believes|say|says|live|lives|reported|claims?|claimed|came to|come to|vote|voted|heckle|disapproves?)`
const PUBLIC = new RegExp(
  String.raw`${START}(?:residents?|tenants?|leaseholders?|objectors?|campaigners?|protesters?|protestors?|petitioners?|activists?|traders?|shopkeepers?|stallholders?|land(?:lord|lady|ladies|lords)|neighbours?|journalists?|reporters?|editors?|columnists?|bloggers?|critics?|opponents?|complainants?|complainers?|witness(?:es)?|motorists?|drivers?|cyclists?|pedestrians?|hauliers?|publicans?|developers?|builders?|roofers?|vicars?|headteachers?|headmasters?|headmistress(?:es)?|headmistress|governors?|teachers?|parents?|volunteers?|organisers?|farmers?|correspondents?|claimants?|applicants?|appellants?|householders?|pensioners?|allotment holders?|shoppers|supporters|(?:association|society|group|club|campaign|tenants'|residents'|charity|parish)(?:'s)? (?:chair(?:man|woman|person)?|secretary|leader|treasurer|spokes\p{L}+|organiser)|audience|public gallery|heckler|hecklers|(?:the|that|this|those|these) (?:same |other |young |old |\p{L}+ )?(?:man|woman|men|women|couple|family|families|fellow|chap|lady|gentleman|individual|individuals|person|people)|(?:the|that|this) (?:[\p{L}'-]+ ){1,3}lot|(?:this|that|the other) lot|(?:anyone|anybody|everyone|everybody|those|people|somebody|someone|they|all|any|the few|the \p{L}+) who ${WHO_SPEAK_UP}|(?:mr|mrs|ms|miss|mx|dr|reverend|rev|father|canon|sir|lady|dame|professor|prof)\.? [\p{Lu}][\p{L}'-]+(?: [\p{Lu}][\p{L}'-]+)?)${END}`,
  'giu',
)
/** Before a post of another body. */
const OTHER_BODY =
  /(?:police|prison|probation|army|naval|store|shop|bank|pub|bar|hotel|football|club|theatre|managing|non-executive|company|medical|bus|train|site|contractor's|contractor|hospital|nhs|hmrc|school|charity|union|film|festival|artistic|musical|funeral|fire|immigration|border|customs|ofsted|care home|nursing|airline|railway|station|academy|college|university|developer's|firm's|charity's|gas|sound|lighting|software|returning|home office|dwp|tfl|government|ministry|county|water|thames water|network rail|flight|cabin|lifeboat|ambulance|film|camera|tv|trust|association's|tenants'|residents'|agency|agency's|environment agency|consulting|consultant) $/iu
const PLURAL = /(?:s|staff|people|lot|men|women|personnel|workforce|crew|team|brass|mob|crowd|folk)["']?$/iu
/** The words for somebody, up to their article, back from the noun. */
const LEAD =
  /(?<![\p{L}'-])(?:(?:the|our|their|its|his|her|my|your|an?|this|that|these|those|some|every|all|both) )?(?:(?!(?:and|or|but|to|of|in|at|by|for|from|with|on|that|is|was|are|were|said|told|when|if|who|as|has|have|had)\b)[\p{L}'-]+ ){0,3}$/iu

/**
 * Those spoken of in a text, in order; of overlapping words the first, and the longest, count.
 *
 * @param names people named in it, where it is known what they are
 */
export function personsIn(text: string, names: readonly Person[] = []): Person[] {
  const found: Person[] = [...names]
  const add = (pattern: RegExp, side: Side): void => {
    for (const match of matchesOf(text, pattern)) {
      let { index } = match
      const before = text.slice(Math.max(0, index - 40), index)
      if (side === 'officer') {
        if (OTHER_BODY.test(before)) continue
        if (OF_OTHERS.test(text.slice(Math.max(0, index - 4), index + match[0].length + 40))) continue
        const lead = LEAD.exec(before)
        // `whose late report the manager`: what leads in an article of its own is no part of it.
        if (lead && /^(?:the|our|their|its|an?|this|that|these|those|some|every|all|both) /i.test(lead[0]))
          index -= lead[0].length
      }
      found.push({
        side,
        one: !PLURAL.test(match[0]),
        named: side === 'member' && /\s/.test(match[0]),
        start: index,
        end: match.index + match[0].length,
      })
    }
  }
  add(OFFICER, 'officer')
  add(TEAM, 'team')
  add(MEMBER, 'member')
  add(PUBLIC, 'public')
  found.sort((a, b) => a.start - b.start || rank(b) - rank(a) || b.end - a.end)
  return found.filter(
    (one, index) =>
      !found.some((other, at) => at < index && other.end > one.start && other.start <= one.start),
  )
}

/** A name says more than a noun. */
const rank = ({ named, side }: Person): number =>
  named ? 4 : side === 'officer' ? 3 : side === 'member' ? 2 : 1
