import type { Range } from '../../document/offset-map.js'
import { allegations } from '../../../rules/lexicons/accusation.js'
import { matchesOf } from '../matches.js'
import { END, phrases, START, type Words } from '../stance/words.js'
import type { Person, Side } from './persons.js'
import { Said, type Whom } from './whom.js'

/** Wrongdoing put to somebody as a fact. Offsets are into the utterance. */
export interface Allegation extends Range {
  /** `plain`: of one named, or of a firm; `likely`: of one who can be told by what is said of them. */
  certainty: 'plain' | 'likely'
  /** Of whom, in the words of the draft. */
  whom: string
}

const ALLEGES = phrases([['alleges', allegations]], { slots: true })

const FIRM_WORD = String.raw`(?:ltd|limited|plc|llp|inc|group|services|paving|roofing|construction|builders?|building|contractors?|contracting|homes|developments?|developers|& sons?|and sons?|brothers|bros|partners?|partnership|associates|holdings|properties|property|estates?|lettings|scaffolding|plumbing|heating|electrical|cleaning|waste|recycling|security|parking|enforcement|solutions|systems|consulting|consultants|consultancy|logistics|transport|travel|coaches|motors|cars|catering|foods?|care|trading|supplies|joinery|windows|glazing|surfacing|highways|civils|engineering|demolition|skips?|haulage|garages?|hire|rentals?|taxis?|tarmac|landscapes|landscaping|flooring|kitchens|removals|salvage|scrap|metals|recovery|stores?|energy|power|leisure|management)`
/** A firm by name: capitals, with a word for what firms do or are; or by what it is to a council. */
const FIRM = new RegExp(
  String.raw`${START}(?:[\p{Lu}][\p{L}'-]+(?: (?:&|and|of|[\p{Lu}][\p{L}'-]+)){1,5})${END}`,
  'gu',
)
const IS_FIRM = new RegExp(String.raw`(?:^| )${FIRM_WORD}\.?$`, 'iu')
const OF_COUNCIL =
  /(?:council|borough|city|committee|cabinet|executive|party|department|government|trust|board|association|police|court|street|road|lane|avenue|close|park|hall|house|school|centre|hospital|church|library|station|pool)$/iu
const KNOWN = new RegExp(
  String.raw`${START}(?:the|this|that|our|their|its|his|her|a|one|some) (?:(?:former|old|previous|first|last|same|main|original|failed|new|local|so-called|housing|building|private|parking|paving|roofing) ){0,2}(?:contractors?|firms?|company|companies|builders?|developers?|suppliers?|roofers?|agency|agencies|landlords?|agents?|charity|operators?|consultants?|applicants?|tenant|treasurer|couple|director|managing agents?|trader|publican|landlady|licensee|complainant|objector|reporter|journalist|newspaper|editor|blogger|petitioner|councillor|clerk|officer|head|manager|doctor|bailiffs?|surveyor|architect|shopkeeper|farmer|haulier|secretary|chairman|vicar|bursar|head ?teacher|headmaster|cashier|book-?keeper|accountant|steward|caretaker|foreman|chief executive|president|trustees?|governors?|captain|coach|organiser|promoter|dealer|salesman|mechanic|plumber|electrician|carer|nurse|dentist|lawyer|barrister|matron|principal|developer's agent|estate agent|letting agent|freeholder|scaffolder|surveyors|undertaker)${END}`,
  'giu',
)

/** Courts and charges; what is only said to have been done; what others look into. */
const REPORTED_FAIRLY =
  /(?<![\p{L}])(?:court|judge|jury|magistrates?|tribunal|convicted|conviction|sentenced|pleaded|pleads|guilty|charged with|on trial|jailed|imprison\p{L}*|acquitted|cleared|alleged\p{L}*|alleges?|allegations?|accus(?:ed|ation|ations) of|suspected|suspicion|suspects?|denie[sd]|deny|denying|investigat\p{L}+|inquiry|inquest|coroner|ombudsman|police|prosecut\p{L}+|fined|penalty notice|fixed penalty|enforcement|cctv|caught|seized|arrested|bailed|caution(?:ed)?|admitted|admits|found that|inspectors? found|auditors? found|report found|if (?:proven?|true|guilty)|whether|no evidence|not (?:true|the case)|false(?:ly)?|untrue|rumours?|claims? that|lawyers?|appeal(?:ed)? against|scams?|scammers?|fraudsters?|con ?artists?|criminals?|conm[ae]n|victims?|beware|warn(?:s|ed|ing)?|report (?:it|them) to|history|century|1[0-8]\d\d|plague|museum|play|novel|film)(?![\p{L}])/iu
const DENIED =
  /(?:(?<![\p{L}])(?:not|never|no|nor|neither|without|nobody|hardly|far from|anything but|rather than|did|does|do|would|could|should|may|might|if|to avoid|cannot|can't)|n't)(?: (?:once|ever|even|really|at all|simply|just|to|have|be|been|being|a|an|anyone|that|he|she|they|it))* $/iu

/** Whom wrongdoing may be put to. */
const ANYBODY: ReadonlySet<Side> = new Set(['officer', 'member', 'public', 'firm'])

/** Wrongdoing that an utterance puts to somebody who can be told. */
export function allegationsIn(
  words: Words,
  names: () => readonly Person[],
  before: () => readonly Person[],
): Allegation[] {
  const found = [...words.hits(ALLEGES)]
  if (found.length === 0 || REPORTED_FAIRLY.test(words.text)) return []
  const { text } = words
  const firms = firmsIn(text)
  const said = new Said(
    words,
    () => [...names().filter((name) => !firms.some((firm) => overlaps(firm, name))), ...firms],
    before,
  )
  const allegations: Allegation[] = []
  for (const { match } of found) {
    const { index } = match
    if (DENIED.test(text.slice(Math.max(0, index - 30), index))) continue
    const whom = said.subject(index, ANYBODY) ?? owner(said, index)
    if (!whom || !isTold(whom.person)) continue
    const start = Math.min(index, whom.at ?? index)
    const { person } = whom
    allegations.push({
      start,
      end: index + match[0].length,
      certainty: person.named && !whom.byPronoun ? 'plain' : 'likely',
      whom: whom.at === undefined ? '' : text.slice(person.start, person.end),
    })
  }
  return allegations
}

/** Firms, and others who can be told by what they are to a council, in an utterance; as persons spoken of. */
export function firmsIn(text: string): Person[] {
  const firms: Person[] = []
  for (const match of matchesOf(text, FIRM)) {
    const [name] = match
    if (OF_COUNCIL.test(name) || !IS_FIRM.test(name)) continue
    firms.push({ side: 'firm', one: false, named: true, start: match.index, end: match.index + name.length })
  }
  for (const match of matchesOf(text, KNOWN)) {
    const at = { start: match.index, end: match.index + match[0].length }
    if (!firms.some((firm) => overlaps(firm, at)))
      firms.push({ side: 'firm', one: true, named: false, ...at })
  }
  return firms
}

/** `the tenant’s account was a work of fiction`. */
function owner(said: Said, index: number): Whom | undefined {
  const near = said.persons.findLast(({ end }) => end <= index && index - end < 80)
  if (!near) return undefined
  const between = said.text.slice(near.end, index)
  return /^'s? (?:[\p{L}'-]+ ){1,8}?(?:is|was|are|were)(?: \p{L}+ly| all| just| simply| nothing but| quite| plain)* $/iu.test(
    between,
  )
    ? { person: near, at: near.start, byPronoun: false }
    : undefined
}

/** Drivers, residents and officers at large are nobody in particular. */
const isTold = ({ one, named, side }: Person): boolean => named || (one && side !== 'team') || side === 'firm'

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
