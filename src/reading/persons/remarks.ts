import {
  EXONERATES,
  DENIED,
  HYPOTHETICAL,
  APOLOGY,
  WRONGDOERS,
  BENIGN,
  POLITICIANS,
} from './circumstances.js'
import type { Range } from '../../document/offset-map.js'
import {
  doubted,
  exasperated,
  faults,
  faultsOfPeople,
  mockery,
  mockeryAtWork,
  poorWork,
  scornful,
  scornfulNouns,
  vices,
  workOfPeople,
} from '../../../rules/lexicons/persons.js'
import { discipline, obeyed } from '../../../rules/lexicons/accusation.js'
import { BE, cue, either, keysOf, phrases, type Words } from '../stance/words.js'
import type { Person, Side } from './persons.js'
import { keyWordsOf } from '../stance/key-words.js'
import { Said, type Whom } from './whom.js'

/**
 * How something is said against somebody.
 *
 * - `fault`: that they did their work badly
 * - `scorn`: what they are like, or mockery of them
 * - `discipline`: that they are to lose their post, or be warned
 * - `obeyed`: that they did as they were told by those elected
 */
export type Manner = 'fault' | 'scorn' | 'discipline' | 'obeyed'

/** Something said against somebody. Offsets are into the utterance. */
export interface Remark extends Range {
  manner: Manner
  side: Side
  /** Against one person who can be told from others. */
  personal: boolean
  certainty: 'plain' | 'likely'
}

type Rule = 'mockery at work' | 'people' | 'exasperated' | 'things' | 'mockery' | 'discipline' | 'obeyed'

const SAYS = phrases<Rule>(
  [
    ['people', faultsOfPeople],
    ['things', faults],
    ['exasperated', exasperated],
    ['mockery', mockery],
    ['mockery at work', mockeryAtWork],
    ['discipline', discipline],
    ['obeyed', obeyed],
  ],
  { slots: true },
)

const SCORN_KEYS = [...keysOf(scornful), 'depth', 'depths', 'head', 'rocker', 'trolley']
const SCORNFUL = cue(SCORN_KEYS, either(scornful))
const SCORNFUL_NOUN = cue(scornfulNouns.flatMap(keyWordsOf), either(scornfulNouns))
const ARTICLE = String.raw`["']?(?:(?:nothing but |nothing more than |little more than |just |simply |such |as |like |a bit of |quite |one of the |no better than )*(?:an?|the|some|that|these|those|this)? ?(?:[\p{L}-]+,? ){0,2})["']?`
/** Right before what somebody is said to be. */
const IS = new RegExp(
  String.raw`(?:${BE}|as|called|branded|labelled|dubbed|describes?|described(?: him| her| them| [\p{L}' ]{3,40})? as|proved|proves|acted like|behaved like|behaving like|made (?:him|her|them) look|become|became|remains?|is being|are being|considered|thought|thinks?|found|finds?|believe|a|an) (?:(?:[\p{L}]{2,14}ly|so|very|just|quite|rather|too|all|far|such|no|more|less|a bit|a little|nothing if not|either|both|really|frankly|as|always|mere|plain|pure|sheer|being|not just) ){0,3}${ARTICLE}$`,
  'iu',
)
/** `these clowns`, `that bunch of idiots`: the noun alone says of whom. */
const POINTED =
  /(?:these|those|that|this|our|the same|what an?|bunch of|pack of|load of|gang of|collection of|shower of|crowd of|set of|lot of|assortment of|handful of|minority of|you|usual|his|her|their|local) (?:(?!(?:is|are|was|were|be|been) )[\p{L}-]+,? ){0,2}["']?$/iu

const OWNED_BAD = cue(
  [...keysOf(workOfPeople), 'idea', 'notion', 'version'],
  String.raw`(?<owner>his|her|their|whose|the same|[\p{L}]+'s?|s') (?:(?:own|very|so-called|own professional|latest|original|entire|professional) )*(?<work>${either(workOfPeople)})(?: (?:on|over|of|about|in|to|here|throughout) [^,.;:]{2,50}?)? (?:(?:${BE}|has been|have been|had been|proved|proves) (?:[\p{L}]{2,14}ly |so |very |just |quite |rather |too |all |far |frankly |simply |a bit |not |still |again |once again )*(?:${either(poorWork)})|(?:let|lets|letting|failed|fails|cost|costs|misled|ruined|spoilt|spoiled|beggars|defies|left (?:something|a lot|much)|leaves (?:something|a lot|much)|falls short|fell short|needs? (?:work|improving|attention|looking at)|(?:does not|doesn't|did not|didn't|don't|do not) (?:add up|impress|inspire|bear|stand up|wash|deserve|hold)))`,
)
const OF_VICE = cue(keysOf(vices), either(vices))
/** `disappointed in our planners`, `expected better of the manager`: the person stands right after. */
const TOWARDS = cue(
  'lies rests sits falls lay rested belongs hope hoped hoping look looked looking enough plenty disappointed disappointment expected expect better confidence faith trust patience despair fed apologise apology tired sick no thanks blame blamed blames blaming fault answer courtesy sense respect use furious angry appalled dismayed',
  String.raw`(?<what>(?:bitterly |very |deeply |hugely |extremely |more than a little )*(?:disappointed|dismayed|appalled|furious|angry|exasperated|frustrated) (?:in|with|at|by) (?:how |what |the way (?:that |in which )?)?|(?:expect|expected|deserve|deserved|want|wanted|hoped for) (?:much |far |so much |a lot |rather |a good deal )?(?:more|better) (?:of|from) |(?:lost|losing|lose|no|little|not much|less and less|zero) (?:all |any |what |my |our |every )*(?:confidence|faith|trust|patience) (?:i had |we had |left )?(?:in|with) |(?:despair|despaired) of |(?:fed up|sick and tired|sick to (?:death|the back teeth)) (?:with|of) |no thanks (?:at all )?to |(?:no|little|scant|precious little) (?:help|support|sympathy|interest|response|respect|courtesy|apology|explanation|co-?operation|answer) from |(?:blame|blamed|blames|blaming) |(?:blame|fault|responsibility) (?:lies|rests|sits|falls|lay|rested|belongs) (?:squarely |firmly |fairly |entirely |solely |largely |mostly )*(?:with|at the (?:door|feet) of|on) |(?:hope|hoped|hoping|look|looked|looking) for (?:rather |a lot |much |a little |something )?(?:more|better) (?:from|of) |(?:enough|plenty) (?:nonsense|excuses|waffle) (?:from|out of) |(?:poor|bad|shoddy|sloppy|careless|useless|lazy|dreadful|appalling|wrong|misleading|rotten|terrible|hopeless) (?:advice|work|planning|management|handling|judgement|service|leadership|workmanship|decisions?) (?:from|by|of) |not what (?:we|i|residents|people|anyone) (?:should )?(?:expect|expected|pay|paid|want|hired|employ) (?:from|for|of) |(?:getting|get|got|had) (?:a straight |any |a proper |one honest )?(?:answer|sense|sentence|reply|truth|response) (?:out of|from) (?=[^.;!?]{3,60}(?:like|harder|impossible|teeth|blood)))$`.replace(
    /\$$/,
    '',
  ),
)
const IF = cue(
  'if had',
  String.raw`(?:if|had) (?<who>[^,;:.!?]{3,60}?) (?:had |only |simply |just |ever |bothered to |been |troubled to |taken the trouble to |actually |properly )*(?:done|did|followed|checked|listened|read|acted|told|looked|picked|answered|replied|thought|asked|spent|rung|visited|opened|been (?:doing|awake|up to|more|less|at (?:his|her|their))|paid (?:more )?attention|kept (?:his|her|their) (?:eye|word|promise)|known what|had (?:the (?:sense|courtesy|wit|decency|courage)|any|an ounce)|got off|woken|inspected|taken (?:the|more|five|ten|a (?:moment|minute|little))|shown|troubled|put (?:the|half|down))`,
)
const ASKED = cue(
  'day bother miss manage suppose imagine justify away deaf all doing thinking playing paid paying pay earth sleep ever even actually asleep hard too much reading looking spend blind listening',
  String.raw`(?:what|why|how|where|who|when) (?:on earth |in heaven's name |exactly |precisely |the hell |in the world |in god's name )*(?:is|are|was|were|do|does|did|has|have|had|can|could|will) (?<a>[^,;:.!?]{3,60}?) (?:really |actually |think |all |even |ever |always )*(?:doing|do all day|thinking|think (?:he|she|they)|playing at|for[,?]|paid|earn|looking (?:at|when)|asleep|spend|sleep(?: at night)?|get away|justify|live|been (?:doing|all)|bother|not (?:see|spot|know|notice|check)|miss|manage to|imagine|suppose)[^.!]{0,80}\?|(?:do|does|did|is|are|was|were|has|have|can't|couldn't|won't|don't|doesn't|didn't|isn't|aren't) (?<b>[^,;:.!?]{3,50}?) (?:ever|even|actually|really|never|asleep|blind|deaf|not (?:know|read|see|look|listen|check))(?![\p{L}])[^.!]{0,90}\?|what (?:do|are|did) (?:we|residents|taxpayers|you) (?:all )?(?:pay|paying|employ|employing) (?<c>[^?.!]{3,60}?)(?: for| to do)?\?`,
)
/** `gave us poor advice`: the subject did. */
const BAD_WORK = cue(
  'gave gives given giving offered provided produced wrote written served handed did done came make made makes making',
  String.raw`(?:gave|gives|given|giving|offered|provided|produced|wrote|written|served(?: up)?|handed|did|done|came up with|makes?|made|making) (?:(?:us|me|members|residents|them|him|her|tenants|the (?:committee|cabinet|panel|council|board|executive)) )?(?:such |some |very |pretty |an? |the |this |truly |utterly |rather |consistently )*(?:${either(poorWork)}) (?:[\p{L}-]+ )?(?:advice|report|work|job|service|information|evidence|figures|guidance|estimates?|plans?|drawings?|answers?|excuses?|explanations?|decisions?|calculations?|recommendations?|statements?|forecasts?|drafts?|letters?|design|legal advice)`,
)
/** `nobody in the parking office seems to know`: none of them did as they ought. */
const NOBODY = cue(
  'nobody no none not',
  String.raw`(?:nobody|no one|no-one|not one of|none of|not a single)[^.;!?]{2,60}? (?:(?:seems?|seemed|appears?|appeared|bothers?|bothered|thought|thinks|cares?|cared|stopped|had the (?:courtesy|decency|sense|wit)|has the (?:courtesy|decency|sense|wit)) (?:enough )?to (?:\p{L}+)|knows? (?:what|how|who|where|whether|anything)|knew (?:what|how|who|where|whether|anything)|cares?|cared|(?:has|had|have) (?:a|the (?:faintest|foggiest|first|slightest|remotest)) (?:clue|idea|notion)|(?:can|could) be bothered|noticed|picked up (?:the|a)|apologised|(?:has|had|have) (?:ever |yet |even |once )*(?:apologised|noticed|visited|read|asked|checked|explained|answered|replied|thought)|took (?:any |the )?(?:responsibility|trouble|notice|blame)|takes (?:any )?responsibility|lifted|checked|will (?:take|accept) (?:any )?(?:responsibility|the blame))`,
)
const DOUBTED = phrases(
  [
    [
      'doubted',
      [
        String.raw`(?:${either(doubted)}) ["']?(?:[\p{L}-]+ ){0,2}?["']?(?:experts?|expertise|professionals?|specialists?|officers?|officials?|managers?|management|planners?|engineers?|directors?|advisers?|advisors?|consultants?|leaders?|leadership|lawyers?|wisdom|friends|betters|masters|chief executive|head of|surveyors?|inspectors?|brains|strategists?|designers?|department)["']?`,

        String.raw`(?:our|the|council's|council|these|those|their|its|his|her|such|by|of|town hall) (?:own |very own |highly paid |senior |well-paid )*["'](?:[\p{L}-]+ )?(?:experts?|expertise|professionals?|professionalism|specialists?|officers?|managers?|management|planners?|planning|engineers?|engineering|directors?|advisers?|advisors?|advice|consultants?|leaders?|leadership|lawyers?|judgement|competence|qualifications|wisdom|inspectors?|inspection|customer care|service|help|work|independent|independence|professional|expert|helpful|hard work|efficient)["']`,
      ],
    ],
  ],
  { slots: true },
)

const OFFICERS: ReadonlySet<Side> = new Set(['officer'])
const AT_WORK: ReadonlySet<Side> = new Set(['officer', 'member'])
const WORKERS: ReadonlySet<Side> = new Set(['officer', 'team', 'member'])
const WITH_TEAMS: ReadonlySet<Side> = new Set(['officer', 'team'])
const ANYONE: ReadonlySet<Side> = new Set(['officer', 'team', 'member', 'public'])

/**
 * What an utterance says against persons.
 *
 * @param names people named in it
 * @param before those spoken of right before it
 */
export function remarksIn(
  words: Words,
  names: () => readonly Person[],
  before: () => readonly Person[],
): Remark[] {
  const { text } = words
  const says = [...words.hits(SAYS)].sort((a, b) => a.match.index - b.match.index)
  const scorned = [
    ...words.all(SCORNFUL).map((match) => ({ match, noun: false })),
    ...words.all(SCORNFUL_NOUN).map((match) => ({ match, noun: true })),
  ]
  const others = [OWNED_BAD, OF_VICE, TOWARDS, IF, ASKED, BAD_WORK, NOBODY].some((one) => words.may(one))
  const isDoubted = [...words.hits(DOUBTED)]
  if (says.length + scorned.length + isDoubted.length === 0 && !others) return []
  if (EXONERATES.test(text)) return []
  const said = new Said(words, names, before)
  const remarks: Remark[] = []
  const add = (match: RegExpMatchArray, whom: Whom | undefined, manner: Manner, sure: boolean): void => {
    if (!whom) return
    const { person, at, byPronoun } = whom
    // `nobody in the parking office has been lazy`
    if (
      at !== undefined &&
      /^(?:nobody|no-one|no one|none) /i.test(text.slice(at)) &&
      !match[0].startsWith(text.slice(at, at + 4))
    )
      return
    const start = Math.min(match.index!, at ?? match.index!)
    const end = Math.max(match.index! + match[0].length, at === undefined ? 0 : person.end)
    const doubt = HYPOTHETICAL.test(text) || (byPronoun && manner === 'fault')
    remarks.push({
      start,
      end,
      manner,
      side: person.side,
      personal: person.one || person.named,
      certainty: sure && !doubt && person.side !== 'team' ? 'plain' : 'likely',
    })
  }
  for (const { match, kind: of } of says) {
    const { index } = match
    const end = index + match[0].length
    if (DENIED.test(text.slice(Math.max(0, index - 40), index)) && of !== 'discipline' && of !== 'obeyed')
      continue
    if (of === 'people') {
      const direct = said.subject(index, AT_WORK)
      const whom =
        direct ??
        said.close(index, end, WORKERS) ??
        (said.persons.length === 0 ? said.anywhere(index, end, AT_WORK) : undefined)
      const isBy = whom?.at !== undefined && whom.at > end && / by $/i.test(text.slice(end, whom.at))
      add(match, whom, 'fault', (direct !== undefined || isBy) && !APOLOGY.test(text))
    } else if (of === 'exasperated') add(match, said.anywhere(index, end, WITH_TEAMS), 'fault', false)
    else if (of === 'things') {
      // What failed to be done may be told as a fact.
      const sure = !APOLOGY.test(text) && !/^fails?e?d?$/i.test(match[0])
      add(match, said.subject(index, AT_WORK), 'fault', sure)
    } else if (of === 'mockery' || of === 'mockery at work') {
      const whom = said.anywhere(index, end, of === 'mockery' ? ANYONE : WORKERS)
      if (whom?.person.side === 'public' && (WRONGDOERS.test(text) || BENIGN.test(text))) continue
      add(match, whom, 'scorn', whom !== undefined && said.isAlone(whom))
    } else if (of === 'discipline') {
      const whom = said.anywhere(index, end, OFFICERS)
      add(match, whom, 'discipline', whom !== undefined && said.near(index, end, OFFICERS) !== undefined)
    } else if (POLITICIANS.test(text.replace(/team leaders?/gi, '')))
      add(match, said.near(index, end, OFFICERS), 'obeyed', true)
  }
  for (const { match, noun } of scorned) scorn(said, match, noun, add)
  for (const { match } of isDoubted) {
    const inside = said.persons.find(
      (one) => one.end > match.index && one.start < match.index + match[0].length,
    )
    const person: Person = inside ?? {
      side: 'officer',
      one: false,
      named: false,
      start: match.index,
      end: match.index + match[0].length,
    }
    if (person.side !== 'public') add(match, { person, at: match.index, byPronoun: false }, 'scorn', true)
  }
  if (others) byOtherForms(words, said, add)
  return remarks
}

type Add = (match: RegExpMatchArray, whom: Whom | undefined, manner: Manner, sure: boolean) => void

/** `is a clown`, `these clowns`, `the incompetent manager`. */
function scorn(said: Said, match: RegExpExecArray, noun: boolean, add: Add): void {
  const { text } = said
  const start = match.index
  const end = start + match[0].length
  const lead = text.slice(Math.max(0, start - 70), start)
  if (DENIED.test(lead)) return
  // `Cllr Sly`, `Mr Bitter`: a name is none.
  if (said.persons.some((one) => one.named && one.start <= start && end <= one.end)) return
  const isOf = (whom: Whom | undefined): boolean => whom?.person.side !== 'public' || !WRONGDOERS.test(text)
  const is = IS.exec(lead)
  // `is fake`, of tobacco: one of a kind of person is *a* fake.
  const isOne =
    !noun ||
    /s$|m[e]n$/i.test(match[0]) ||
    (is &&
      /(?<![\p{L}])(?:an?|the|some|such|this|that|our|called|branded|labelled|as)(?![\p{L}])/iu.test(is[0]))
  if (is && isOne) {
    const verb = Math.max(0, start - 70) + is.index
    const subject =
      said.subject(verb, ANYONE) ??
      (/^(?:called|branded|labelled|dubbed|describ|found|thought|consider|made)/i.test(is[0])
        ? said.near(verb, verb, ANYONE)
        : undefined)
    // `called the manager a clown`: whom it is said of stands between the two.
    const between = /^(?:a|an|as) /i.test(is[0])
      ? said.persons.findLast((one) => one.end <= verb + 1 && verb - one.end < 3)
      : undefined
    const whom = subject ?? (between && { person: between, at: between.start, byPronoun: false })
    if (whom && isOf(whom)) return add(match, whom, 'scorn', true)
  }
  // `the incompetent manager`
  if (!noun) {
    const holder = said.persons.find(
      (one) =>
        (one.start <= start && end <= one.end) ||
        (one.start >= end && one.start - end < 3 && !/[.,;:!?]/.test(text.slice(end, one.start))),
    )
    if (holder && holder.side !== 'public')
      return add(match, { person: holder, at: holder.start, byPronoun: false }, 'scorn', true)
    return
  }
  const pointed = POINTED.exec(lead)
  if (!pointed) return
  const inside = said.persons.find((one) => one.start < end && one.end > start)
  const whom = inside
    ? { person: inside, at: inside.start, byPronoun: false }
    : said.anywhere(start, end, ANYONE)
  if (whom && isOf(whom)) add(match, whom, 'scorn', inside !== undefined)
}

function byOtherForms(words: Words, said: Said, add: Add): void {
  const { text } = words
  const whomAt = (from: number, to: number, sides = WITH_TEAMS): Whom | undefined => {
    const person = said.persons.find((one) => sides.has(one.side) && one.start < to && one.end > from)
    return person && { person, at: person.start, byPronoun: false }
  }
  for (const match of words.all(OWNED_BAD)) {
    const { index } = match
    const owner = match.groups!.owner!
    const isPronoun = /^(?:his|her|their|whose|the same)$/i.test(owner)
    const whom = isPronoun
      ? said.anywhere(index, index + match[0].length, OFFICERS)
      : whomAt(index, index + owner.length + 1, OFFICERS)
    add(match, whom, 'fault', whom !== undefined && !whom.byPronoun)
  }
  for (const match of words.all(OF_VICE)) {
    const end = match.index + match[0].length
    const owner = said.persons.find(
      (one) =>
        one.end <= match.index &&
        /^'s? (?:own |sheer |usual |utter |total )*$|^(?:and|or) $/i.test(text.slice(one.end, match.index)),
    )
    const after = owner
      ? undefined
      : said.persons.find(
          (one) =>
            one.start >= end &&
            /^ (?:of|by|from|in|among|on the part of|shown by) (?:the |our |some |certain |these |those )*$/i.test(
              text.slice(end, one.start),
            ),
        )
    const person = owner ?? after
    const hers =
      !person &&
      /(?<![\p{L}])(?:his|her|their) (?:own |sheer |usual |utter |total )*$/iu.test(
        text.slice(0, match.index),
      )
        ? said.anywhere(match.index, end, ANYONE)
        : undefined
    add(match, person ? { person, at: person.start, byPronoun: false } : hers, 'scorn', person !== undefined)
  }
  for (const match of words.all(TOWARDS)) {
    const end = match.index + match[0].length
    const person = said.persons.find(
      (one) => WITH_TEAMS.has(one.side) && one.start >= end - 5 && one.start - end < 4,
    )
    if (person && !DENIED.test(text.slice(0, match.index)))
      add(
        match,
        { person, at: person.start, byPronoun: false },
        'fault',
        !/^(?:hold|holding)/i.test(match[0]),
      )
  }
  for (const match of words.all(IF)) {
    const from = match.index + match[0].indexOf(match.groups!.who!)
    const whom = whomAt(from, from + match.groups!.who!.length)
    add(match, whom, 'fault', true)
  }
  for (const match of words.all(BAD_WORK)) add(match, said.subject(match.index, OFFICERS), 'fault', true)
  for (const match of words.all(NOBODY)) {
    if (!DENIED.test(text.slice(0, match.index)))
      add(match, whomAt(match.index, match.index + match[0].length), 'fault', true)
  }
  for (const match of words.all(ASKED)) {
    const who = match.groups!.a ?? match.groups!.b ?? match.groups!.c ?? ''
    const from = match.index + match[0].indexOf(who)
    add(match, whomAt(from, from + who.length), 'fault', true)
  }
}
