import type { Range } from '../../document/offset-map.js'
import type { NameMention } from '../people/names.js'
import { findPersonalMatters } from './personal-matter.js'
import { saysPublic } from './public-claims.js'
import { hasMatch, matchesOf } from '../matches.js'

/** The categories of Schedule 12A to the Local Government Act 1972 (England). */
export const exemptCategories = [1, 2, 3, 4, 5, 6, 7] as const
export type ExemptCategory = (typeof exemptCategories)[number]

/** Matter of a kind that a council may keep from the public, though no list names it. Offsets are into `Document.text`. */
export interface ExemptMatter extends Range {
  category: ExemptCategory
  /** The person it is about, of category 1. */
  name?: string
  /** The words themselves say that it is secret: `the sealed bid`, `privileged advice`. */
  explicit?: true
}

const WORD = String.raw`[\p{L}\p{N}'-]{1,30} `
const words = (least: number, most: number): string => `(?:${WORD}){${least},${most}}?`
const SUM = String.raw`(?:£[\d,.]+(?: ?(?:million|billion|thousand|bn|m|k))?|[\d.]+ ?(?:%|per cent|percent)|\d[\d,.]* (?:million|thousand) pounds)`

/** No price in a shop. */
const BIG_SUM = String.raw`(?:£\d{1,3}(?:,\d{3})+|£[\d.]+ ?(?:million|billion|thousand|bn|m|k))`

const SUPPLIER = String.raw`(?:bidder|tenderer|supplier|contractor|developer|firm|company|operator|consortium|provider|landlord|buyer|purchaser|seller|vendor)`
const FIRM = String.raw`(?:(?:the |each |one |another |our |their |its |that |a |an )?(?:[\p{L}-]{1,20} ){0,2}${SUPPLIER}(?:s'|'s)|[\p{L}&-]{2,30}(?: [\p{L}&-]{2,30})? (?:ltd|plc|limited|llp|homes|group|construction|developments|estates|services|holdings)'s?)`
const PRICE_NOUN = String.raw`(?:profit(?: margin)?s?|margins?|mark-?up|day rates?|unit (?:price|rate|cost)s?|(?:tender|bid|quoted|asking|rental|purchase|sale|reserve) (?:price|sum|figure|offer)|bid|tender|quote|quotation|price|offer|appraisal|profit forecast|overheads?|walk-away price|floor price)`
const IS_AT = String.raw`(?:is|was|are|were|of|at|came in at|comes in at|stands at|stood at|came to|comes to|puts?|works out at|would be|starts at|started at|:)`

interface Rule {
  category: ExemptCategory
  pattern: RegExp
  /** Where these words are in the sentence it is no such matter. */
  unless?: RegExp
  explicit?: true
}
const rule = (
  category: ExemptCategory,
  source: string,
  more: Omit<Rule, 'category' | 'pattern'> = {},
): Rule => ({
  category,
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'giu'),
  ...more,
})

/** After award the value is published (Procurement Act 2023; the local government transparency code). */
const AWARDED =
  /\b(?:award(?:ed|s|ing)?|signed|appointed|won the (?:contract|tender|work)|contract (?:is|was) worth|preferred bidder|planning permission|auction(?:ed)?|levelling up|lottery|grant|funding bid|bid for (?:\p{L}+ ){0,3}(?:funding|money|cash|grant))\b/iu
/** A warning to all is no plan against one: `to anyone who parks here`. */
const ANYONE =
  /\b(?:anyone|anybody|those|people|persons|drivers|motorists|owners who|landlords who|businesses that|businesses who|traders who|households that|households who|residents who|offenders|whoever|any (?:\p{L}+ ){0,2}(?:owner|landlord|driver|business|person|trader|premises|property)|who (?:fails?|breaks?|breach\p{L}*|ignores?|refuses?|persistently|continues?)|if (?:it|they|he|she|the)|where (?:it|they|necessary|needed)|could|may be|might be|can be)\b/iu
const DECIDED =
  /\b(?:committee|cabinet|executive|sub-committee|council(?:lors)?|members|panel) (?:has |have |had )?(?:unanimously |formally |voted |yesterday |last night |today )?(?:agreed|approved|resolved|decided|voted|confirmed|authorised|gave)\b|\b(?:agreed|approved|resolved|decided|authorised) (?:by|at) (?:the |a |\p{L}+day's )?(?:\p{L}+ ){0,3}(?:committee|cabinet|executive|council|meeting)\b/iu
const DAY = String.raw`(?:(?:on |next |this |from |by |coming )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|next (?:week|month|weekend)|this (?:week|weekend|evening)|later this (?:week|month)|on \d{1,2} \p{L}+|over the (?:weekend|coming days)|in the coming (?:days|weeks)|at dawn)`

const ON_SOMEONE = String.raw`(?:on|upon|to|against) (?:the (?:owners?|landlords?|occupiers?|tenants?|operators?|freeholders?|leaseholders?|company|firm|shop|club|pub|restaurant|landowners?)|(?:the )?(?:[\p{L}'-]{1,20} ){1,4}?(?:owners?|landlords?|occupiers?|operators?|freeholders?|farm|ltd|limited|plc|public house|pub|inn|bar|club|shop|store|hotel|restaurant|takeaway|garage|nursery|premises)|(?:mr|mrs|ms|miss|mx|dr) [\p{L}'-]{2,30}|\d{1,4}[a-z]? [\p{L}' -]{3,30}(?:street|road|lane|avenue|close|walk|way|drive)|its owner|their owner)`
const NOTICE = String.raw`(?:(?:enforcement|planning enforcement|stop|temporary stop|abatement|noise abatement|improvement|prohibition|repairs?|urgent works|closure|community protection|breach of condition|section \d{1,3}|hazard awareness|statutory|compulsory purchase|possession|injunction|demolition) (?:notices?|orders?)|injunction)`
const COMING = String.raw`(?:will (?:soon |now |shortly |then )?be|is to be|are to be|is about to be|are about to be|is due to be|is going to be|is being prepared to be)`
const SERVED = String.raw`(?:served|issued|made|given|slapped|sought|obtained|handed)`
const COUNCIL = String.raw`(?:(?:the |our )?(?:council|officers|inspectors|planners|environmental health|enforcement team|team|department)|we|they)`
const INTENDS = String.raw`(?:will(?: soon| now| shortly)?|(?:is|are|'re) (?:about|going|preparing|planning|ready|poised|set|due) to|(?:intends?|plans?|proposes?|means?) to|(?:has|have) decided to)`

const COVERT = String.raw`(?:plain-?clothes?|undercover|covert(?:ly)?|unmarked|hidden cameras?|decoys?|surveillance (?:teams?|officers?|operations?|vans?|cameras?)|under surveillance|dawn raids?|test purchas(?:es?|ers?|ing)|sting|raids?|unannounced (?:visits?|inspections?|checks?)|secret filming|posing as|pose as)`

const RULES: readonly Rule[] = [
  rule(3, String.raw`${FIRM} ${words(0, 2)}${PRICE_NOUN} ${words(0, 3)}${IS_AT} ${words(0, 4)}${SUM}`, {
    unless: AWARDED,
  }),
  rule(3, String.raw`(?:the )?profit margins? ${words(0, 6)}${IS_AT} ${words(0, 3)}${SUM}`, {
    unless: AWARDED,
  }),
  rule(
    3,
    String.raw`(?:sealed|confidential|secret|undisclosed) (?:[\p{L}-]{1,20} )?(?:bids?|tenders?|offers?|tender prices?|quotes?) ${words(0, 5)}${IS_AT} ${words(0, 3)}${SUM}`,
    { unless: AWARDED, explicit: true },
  ),
  rule(
    3,
    String.raw`(?:the )?(?:lowest|highest|cheapest|dearest|best|second|third|losing|rejected|rival|only|other) (?:(?!(?:an?|the)\b)\w+ )?(?:bids?|tenders?|offers?|quotes?) (?:[\p{L}'-]{1,20} ){0,4}?${IS_AT} ${words(0, 3)}${BIG_SUM}`,
    { unless: AWARDED },
  ),
  rule(
    3,
    String.raw`(?:bidder|tenderer|supplier|contractor|developer)s? ${words(0, 4)}(?:bid|tendered|quoted|offered(?: us| the council)?|wants?|wanted|asked for|is asking for|will accept|would accept|would settle for) ${words(0, 3)}${SUM}`,
    { unless: AWARDED },
  ),
  rule(
    3,
    String.raw`(?:our|the council's) (?:walk-away|reserve|bottom-line|floor|maximum|minimum|best and final|negotiating) (?:price|figure|sum|offer|position|limit) ${words(0, 4)}${IS_AT} ${words(0, 3)}${SUM}`,
  ),
  rule(
    3,
    String.raw`commercially (?:sensitive|confidential) (?:[\p{L}-]{1,20} ){0,2}?(?:figures?|prices?|terms|details|rates?|sums?|costs?) (?:[\p{L}'-]{1,20} ){0,3}?(?:show|shows|showed|put|puts|of|is|was|are|were) ${words(0, 3)}${SUM}`,
    { explicit: true },
  ),

  rule(
    3,
    String.raw`(?:the council|we|officers) (?:will|would|can|could)(?: not|n't|not)? (?:(?:go|bid) (?:above|higher than|beyond|over|up to|as high as)|settle for|accept (?:less than|as little as)|take (?:less than|as little as)) (?:about |around )?£\d[\d,.]*(?: ?(?:million|thousand|m|k))?`,
  ),
  rule(
    3,
    String.raw`(?:the |a )?(?:[\p{L}-]{1,20} )?${SUPPLIER}s? (?:has |have |had )?(?:told|indicated to|promised|assured) (?:us|the council|officers|members) ${words(0, 5)}(?:will|would|is|are|was|were) (?:(?:willing|prepared|ready) to )?(?:pay|accept|sell|settle|bid|lose|earn|make|offer|be) ${words(0, 4)}${SUM}`,
    { unless: AWARDED },
  ),
  rule(
    4,
    String.raw`(?:(?:pay|wage|salary|union|trade union|redundancy|equal pay|strike|industrial|overtime|pensions?|terms and conditions|staffing|severance) (?:and [\p{L}]{1,20} )?(?:talks|negotiations?|bargaining|dispute|discussions|round|claim|settlement)|(?:talks|negotiations|discussions|bargaining) with (?:the |our |its )?(?:[\p{L}]{1,20} )?(?:unions?|staff|workforce|unison|unite|gmb))[^.;!?]{0,80}? (?:will (?:go|settle|give|concede|offer|accept|move|stop|open|not go)|(?:is|are|be) (?:prepared|ready|willing|authorised) to (?:go|settle|give|concede|offer|accept|pay)|could go|can go|would (?:go|settle|accept|give)|(?:bottom line|red lines?|fall-?back|final position|opening offer|negotiating (?:position|mandate|limit|brief)|ceiling|upper limit) (?:is|are|was|of|at|will be))(?: [\p{L}\p{N}'%.-]{1,20}){1,6}`,
  ),
  rule(
    3,
    String.raw`(?:[\p{L}&-]{2,30} ){1,3}?(?:ltd|plc|limited|llp|homes|estates|construction|developments|holdings) (?:has |had |have )?(?:bid|offered|tendered|quoted) (?:the council |us )?(?:just |only |about |nearly |over )?${SUM} (?:for|to (?:buy|rent|lease|run)|a (?:year|week|month) for)`,
    { unless: new RegExp(`${AWARDED.source}|\\b(?:donat|sponsor|prize|charit|reward)`, 'iu') },
  ),
  rule(
    4,
    String.raw`(?:our|the council's|management's|the employers?'s?) (?:bottom line|fall-?back|final position|opening offer|negotiating (?:position|mandate|limit|brief)|red lines?|upper limit) ${words(0, 4)}(?:with|for|in|to) (?:the )?(?:unions?|staff|workforce|pay|strike|talks)[^.;!?]{0,60}? (?:is|are|was|of|will be)`,
  ),
  rule(
    4,
    String.raw`(?:unions?|staff|workforce|employees) (?:have|has|are|is|do|does) (?:not|n't) (?:yet )?(?:been told|know (?:yet|about|that|of)|been informed|aware (?:yet|that|of)|told)(?: [\p{L}\p{N}'-]{1,20}){1,10}`,
    { unless: /\b(?:allegation|claim|weather|customers)\b/i },
  ),

  rule(
    4,
    String.raw`(?:the council|we|management|managers|the employers?) (?:would|will|could|can|(?:is|are) (?:ready|prepared|willing) to) (?:settle|end|buy off|resolve) the (?:strike|dispute|pay claim|claim|walkout) (?:for|at|with|by)`,
  ),
  rule(
    5,
    String.raw`(?:(?:a |the |an )?(?:barrister|solicitor|lawyer|silk)'s|counsel's|counsel|leading counsel's?|the barrister's|our barrister's|[\p{L}]+ k\.?c\.?'s|the kc's|our lawyers'|our solicitors'|our solicitor's|the solicitor's|(?:our|the council's|the|private|confidential|internal|external) (?:(?:private|confidential|privileged|written|own|internal|external|latest) ){0,2}legal|legal(?= (?:advice|opinion) (?:to|for|given to|received by|obtained by) (?:us|the council|members|cabinet|officers))) (?:(?:private|confidential|privileged|written|own|internal|external|latest) ){0,2}(?:advice|opinion|view|note)(?:, [^,]{2,50},)? ${words(0, 4)}(?:is|was|says|said|shows|warns|warned|puts?|rates?|rated|suggests?|concludes?|concluded|confirms?|gives?|gave|tells|told|makes clear|advises)(?! (?:available|free|being sought|sought|needed|required|recommended|offered|taken|essential|important|vital|always|also available|a click|there for|on hand|as follows|welcome|open))`,
    {
      unless:
        /\b(?:free|clinic|citizens advice|law centre|drop-in|independent legal advice|seek|get|helpline)\b/i,
    },
  ),
  rule(
    5,
    String.raw`(?:our|the council's) (?:own )?(?:lawyers?|solicitors?|barristers?|legal (?:team|department|advisers?)|counsel|kc|silk) (?:(?:have|has|had|also|privately) ){0,2}(?:told|advised?|advises|warned?|warns|say|says|said|think|thinks|rates?|rated|puts?|gives?|gave)(?! (?:for|on behalf|outside court|the (?:court|judge|jury|bench|inquest|hearing|tribunal|magistrates))) (?:us |me |them |members |the council )?(?:that|we|our|it|they|the|there|to (?:settle|fight|appeal|withdraw|drop)|chances|against)`,
  ),
  rule(
    5,
    String.raw`(?:we|the council|members|i) (?:have|has|had|were|was) (?:also |been )?(?:advised|told|warned) by (?:counsel|leading counsel|our lawyers?|our solicitors?|our barristers?|our legal (?:team|department|advisers?)|a (?:kc|barrister|silk)) (?:that|to (?:settle|withdraw|drop|fight|concede))`,
  ),
  rule(
    5,
    String.raw`(?:the )?(?:advice|opinion|view) (?:from|of) (?:leading |our |the )?(?:counsel|barrister|kc|silk|solicitors?|lawyers?) (?:is|was) (?:that|to|clear|blunt)|(?:leading counsel|counsel|our barrister|the barrister|our solicitors?|(?:a|the|our) (?:kc|k\.c\.|silk)) (?:(?:has|have|had|also|privately) ){0,2}(?:advised|told us|warned|concluded|thinks|puts|rates)(?! (?:the (?:court|judge|jury|inquest)|clients?|residents|people)) ?(?:us |members |the council )?(?:that|we|to (?:settle|fight|appeal|withdraw|drop)|the|our|it|against)`,
  ),
  rule(
    5,
    String.raw`(?:privileged|legally privileged) (?:[\p{L}-]{1,20} ){0,2}?(?:advice|opinion|letter|note|e-?mail|memo|report) ${words(0, 4)}(?:is|was|says|said|shows|warns|puts|rates|suggests|concludes|confirms)`,
    { explicit: true },
  ),

  rule(6, String.raw`${NOTICE} ${COMING} ${SERVED} (?:${DAY} )?${ON_SOMEONE}`, { unless: DECIDED }),
  rule(
    6,
    String.raw`${COUNCIL} ${INTENDS} (?:serve|issue|make|give|slap|seek|obtain) (?:an? |the |its |a final |another )?${words(0, 2)}${NOTICE} ${ON_SOMEONE}`,
    { unless: DECIDED },
  ),
  rule(
    6,
    String.raw`${COUNCIL} ${INTENDS} (?:serve|slap|hit) (?:the (?:owner|landlord|occupier|operator|company|firm)|(?:mr|mrs|ms|miss|dr) [\p{L}'-]{2,30}|the (?:[\p{L}'-]{1,20} ){1,3}(?:owner|landlord)) (?:of (?:[\p{L}\p{N}'-]{1,20} ){1,5})?with (?:an? )?${words(0, 2)}${NOTICE}`,
    { unless: DECIDED },
  ),

  rule(
    6,
    String.raw`${NOTICE} (?:will|is to|is about to|is going to) (?:arrive|follow|go out|be delivered|drop|land) ${words(0, 4)}${DAY}`,
    { unless: DECIDED },
  ),
  rule(
    7,
    String.raw`${COVERT}(?: [\p{L}\p{N}',-]{1,30}){0,3}? (?:will|are to|is to|are due to|are going to|are being sent)(?: [\p{L}\p{N}',-]{1,30}){1,10}? ${DAY}`,
  ),
  rule(
    7,
    String.raw`(?:will|are to|is to|are due to|are going to|plans? to|planning to|is planning|are planning)(?: [\p{L}\p{N}',-]{1,30}){0,6}? (?:${COVERT}|sit in unmarked|watch)(?: [\p{L}\p{N}',-]{1,30}){0,10}? ${DAY}`,
  ),
  rule(
    7,
    String.raw`(?:officers|inspectors|investigators|staff|wardens|trading standards) (?:will|are to|are going to)(?: [\p{L}\p{N}',-]{1,30}){1,10}? ${DAY},? (?:posing as|disguised as|in plain clothes|undercover)|(?:${DAY},? )${words(0, 4)}(?:plain-?clothes|undercover|covert) ${words(0, 3)}(?:staff|officers|inspectors|teams?|buyers|wardens) (?:will|are to|are going to)`,
  ),
  rule(
    7,
    String.raw`(?:a|the|another|next) (?:dawn raid|covert operation|undercover operation|sting|surveillance operation|test purchase operation|raid) (?:[\p{L}'-]{1,20} ){0,5}?(?:is|are) (?:planned|due|set|booked|scheduled|to take place)`,
  ),
  rule(
    7,
    String.raw`(?:council|we|officers|investigators|trading standards) (?:is|are) (?:secretly |covertly |quietly |now )?(?:investigating|watching|filming|preparing to prosecute|building a case against|about to prosecute|gathering evidence (?:against|on)) (?<whom>the (?:owner|landlord|director|operator)s? of|[\p{L}&'-]{1,30})(?: [\p{L}&'-]{1,30}){1,6}`,
    { unless: /\b(?:how|ways?|options?|whether|causes?|complaints?|reports? of|concerns?|claims?)\b/i },
  ),
]

/** Some word of every rule: other sentences are passed over. */
const HINTS: Record<Exclude<ExemptCategory, 1 | 2>, RegExp> = {
  3: /bid|tender|supplier|contractor|developer|profit|margin|price|offer|quote|rate|commercial|company'|firm'|operator'|walk-away|reserve|bottom|floor|negotiating|landlord'|buyer'|mark-?up|appraisal|settle for|accept|go above|go higher|as high as|as little as|seller|buyer|operator|firm|company|provider|vendor|consortium|landlord/i,
  4: /talks|negotiat|bargain|dispute|discussions|round|claim|settlement|bottom line|fall-?back|position|offer|mandate|red line|limit|unions?\b|staff|workforce|employees|strike|walkout/i,
  5: /counsel|barrister|solicitor|lawyer|legal|privileged|\bk\.?c\b|silk/i,
  6: /notice|order|injunction/i,
  7: /plain-?clothes|undercover|covert|unmarked|hidden|mystery|decoy|surveillance|raid|test purchas|sting|unannounced|secret|pos(?:e|ing) as|watch|investigating|filming|prosecute|evidence|building a case/i,
}
const CATEGORIES = [3, 4, 5, 6, 7] as const
/** What is over is no longer to come, and a court hears it in public. */
const OVER =
  /\b(?:court|convicted|fined|pleaded|sentenced|jailed|judgment|ruled|tribunal|inspector's decision|ombudsman)\b/i

/** Finds such matter in folded text, sentence by sentence. What is said to be public is none. */
export function findExemptMatter(
  folded: string,
  sentences: readonly Range[],
  names: readonly NameMention[],
): ExemptMatter[] {
  const found: ExemptMatter[] = [...findPersonalMatters(folded, sentences, names)]
  for (const { start, end } of sentences) {
    const sentence = folded.slice(start, end)
    // Each category is asked for by its hints once, and not for each of its rules.
    const asked: readonly ExemptCategory[] = CATEGORIES.filter((category) =>
      hasMatch(sentence, HINTS[category]),
    )
    if (asked.length === 0 || saysPublic(sentence)) continue
    const rules = RULES.filter(({ category }) => asked.includes(category))
    for (const { category, pattern, unless, explicit } of rules) {
      if (unless?.test(sentence)) continue
      if (category >= 6 && (hasMatch(sentence, ANYONE) || hasMatch(sentence, OVER))) continue
      if (category === 5 && hasMatch(sentence, OVER)) continue
      for (const match of matchesOf(sentence, pattern)) {
        // Somebody in particular: a name, or whoever runs a named place.
        const whom = match.groups?.whom
        if (whom !== undefined && !/^(?:\p{Lu}|the \p{L}+ of$)/u.test(whom)) continue
        if (NEGATED.test(sentence.slice(Math.max(0, match.index - 30), match.index))) continue
        const at = start + match.index
        found.push({
          category,
          start: at,
          end: at + match[0].length,
          ...(explicit ? { explicit: true as const } : {}),
        })
      }
    }
  }
  return inOrder(found)
}

const NEGATED = /\b(?:no|not|never|neither|without)\b(?: [\p{L}'-]{1,20}){0,2} $/iu

/** Of those of one category that overlap, the first. */
function inOrder(found: ExemptMatter[]): ExemptMatter[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const ends = new Map<ExemptCategory, number>()
  return found.filter(({ category, start, end }) => {
    if (start < (ends.get(category) ?? -1)) return false
    ends.set(category, end)
    return true
  })
}
