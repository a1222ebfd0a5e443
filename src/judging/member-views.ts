import type { Range } from '../document/offset-map.js'
import { firstFrom, indexFrom } from '../reading/in-order.js'
import { matchesOf } from '../reading/matches.js'
import { isCouncillorTitle } from '../reading/people/names.js'
import type { Reading } from '../reading/reading.js'
import { memberRoles } from '../roles.js'
import type { Facts } from './check.js'
import { mentionsIn } from './heard.js'

/** How surely words give a view: `plain` says so, `likely` may be read so; undefined for facts. */
export type ViewSign = 'plain' | 'likely'

/** Somebody's belief, wish, proposal or promise, in so many words. */
const PLAIN =
  /(?<![\p{L}])(?:(?:i|we)(?:'d|'ll| would| will| do| also| only| just| sincerely| genuinely| dearly| certainly| really| firmly| strongly| truly| always| still| now)* (?:believe|think|want|hope|feel|wish|propose|intend|favour|back|support|oppose|promise|pledge|vow|reject|prefer|welcome|condemn|fear|regret)(?! to hear from)|(?:i am|i'm|we are|we're) (?:\p{L}+ )?(?:proud|delighted|thrilled|pleased|determined|convinced|confident|committed|ambitious|excited|certain|sure|against|in favour|opposed|clear that)|(?:my|our) (?:view|belief|vision|ambition|priority|priorities|promise|pledge|plan is|plans are|aim is|hope is|mission|commitment)|in my (?:view|opinion)|(?:i|we) (?:will|shall) (?:keep|always|never|fight|push|press|not rest|stand up|do everything|make sure)|(?:i|we) (?:call|am calling|are calling|urge|ask (?:ministers|the government|every))|ought to|deserves?(?! notice)|(?:it is|it's|this is|that is|that's) (?:only )?(?:right|wrong|fair|unfair|time|vital|essential|a disgrace|a scandal|great news|good news|fantastic|wonderful|overdue|common sense|nonsense|a no-brainer)|grown-up (?:course|choice|answer|thing|decision|way)|pour(?:ing|s|ed)? [^.!?]{0,30}(?:into a|down)|wants? (?:shot|rid) of|money (?:\p{L}+ ){0,2}down (?:a|the) (?:well|drain|pan)|(?:every|each) (?:month|week|day|year) (?:that goes by|of delay|we wait|that passes)|(?:struggle|fail|find it hard|am at a loss) to see (?:how|why) any|(?:cannot|can't|do not|don't) see (?:how|why) any|(?:is|are|it's|that's) the (?:only |most )?(?:fair|fairest|right|sensible|best|proper|honest|decent) (?:way|thing|answer|choice|course)|money (?:wasted|thrown|poured)|(?:is|are|'s) (?:a |sheer |such a )?waste of (?:money|time|space)|(?:is |are |'s |keeps )?costing (?:the |every |us |our |you )?(?:taxpayers?|council ?tax ?payers?|residents|borough|tenants|people|dear|a fortune)|(?:can|could) (?:no longer|not) (?:possibly )?afford|the sooner [^.!?;]{3,60} the better|what (?:are we|is everyone|are they) waiting for|nobody (?:in their right mind|could (?:possibly |seriously )?(?:object|disagree|vote|oppose|argue)))(?![\p{L}])/iu
/** Words that may be a view, or a plain instruction. */
const LIKELY =
  /(?<![\p{L}])(?:(?:we|i)(?:'ve| have) (?:\p{L}+ )?(?:frozen|cut|halved|saved|protected|built|delivered|kept|invested|doubled|secured|turned|listened|transformed|improved)|will (?:protect|improve|transform|boost|safeguard|save|strengthen)|right (?:scheme|person|people|plan|choice|decision|thing|answer|place)|thriving|flourishing|booming|success\p{L}*|mistake|worth every penny|disgrace|bargain|waver\p{L}*|dither\p{L}*|drag\p{L}* (?:its|their) feet|ought|turn(?:ed|ing)? (?:this|it) down|should|must(?! (?:be (?:made|returned|received|aged|over|on|in|with|sent|paid|booked|kept)|bring|have|show|apply|register|book|wear|carry|use|leave|stay))|needs? to be|need (?:more|better|fewer|less)|want(?:s)? to see|proud|determined|committed to|long overdue|better (?:future|deal|place)|fairer|game[- ]changer|transform\p{L}*|benefit\p{L}* (?:everyone|all|generations|residents|families)|make(?:s)? (?:\p{L}+ ){0,3}(?:better|safer|fairer|cleaner|greener|stronger)|best|vital|crucial|essential|important that|disappoint\p{L}*|shame|fight(?:ing)?|stand(?:ing)? up for|amazing|brilliant|fantastic|excellent|superb|wonderful|magnificent|great)(?![\p{L}])/iu

/** Whether words give a view, a proposal or a promise, rather than who, when and where (notes, section 6, on 13.30(c)). */
export function viewIn(reading: Reading, { start, end }: Range): ViewSign | undefined {
  const words = reading.prose.slice(start, end).replaceAll('\n', ' ')
  const stances = reading.stances.within({ start, end }).filter(({ kind }) => kind !== 'employment')
  if (PLAIN.test(words) || stances.some(({ certainty }) => certainty === 'plain')) return 'plain'
  const opinion = (firstFrom(reading.opinionTerms, start)?.start ?? end) < end
  return opinion || stances.length > 0 || LIKELY.test(words) ? 'likely' : undefined
}

/** Verbs of reporting that say by themselves that what is reported is a view. */
const BELIEVES =
  /(?<![\p{L}])(?:believes?|believed|thinks?|thought|feels?|felt|wants?|wanted|hopes?|hoped|argues?|argued|insists?|insisted|proposes?|proposed|urges?|urged|demands?|demanded|pledges?|pledged|promises?|promised|vows?|vowed|calls? for|called for|would (?:like|prefer|rather)|recommends?|recommended|opposes?|supports?|backs?|takes? the view|should|ought to)(?![\p{L}])/iu

/** Whether the verb that reports somebody’s words makes them a view: `she thinks`, `has urged`. */
export const reportsView = ({ prose }: Reading, { start, end }: Range): boolean =>
  BELIEVES.test(prose.slice(Math.max(0, start - 40), Math.min(end, start + 120)))

/** A view or a proposal that the draft, in its own words, links to a member or a group. */
export interface LinkedView extends Range {
  /** Whom it is linked to, as the draft has it. */
  whose: string
}

const VIEWS = String.raw`(?:believes?|believed|thinks?|thought|feels?|felt|wants?|wanted|wishes|wished|hopes?|hoped|ma(?:kes?|de) the case|argues?|argued|insists?|insisted|maintains?|maintained|claims?|claimed|propos(?:es?|ed|ing)|recommend(?:s|ed|ing)?(?! that (?:members|the committee))|call(?:s|ed|ing) (?:for|on|it)|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?|pledg(?:es?|ed|ing)|promis(?:es?|ed|ing)|vow(?:s|ed|ing)?|back(?:s|ed|ing)(?! (?:to|from|in|on to|onto|out)\b)|supports?|supported|supporting|oppos(?:es?|ed|ing)|welcom(?:es?|ed|ing)(?! (?:guests|visitors|pupils|children|people|the (?:mayor|guests|crowd|children|pupils)|everyone|residents|families))|hail(?:s|ed|ing)|prais(?:es?|ed|ing)|condemn(?:s|ed|ing)?|criticis(?:es?|ed|ing)|attack(?:s|ed|ing)?|slam(?:s|med|ming)?|blam(?:es?|ed|ing)|reject(?:s|ed|ing)|favours?|favoured|champion(?:s|ed|ing)?|campaign(?:s|ed|ing)?|press(?:es|ed|ing) for|push(?:es|ed|ing) for|would (?:like|prefer|rather|have preferred|go (?:further|farther)|scrap|abolish|ban|axe|cut|halve|double|end|introduce|bring in|build|give every)|float(?:s|ed|ing)?|moots?|mooted|tables?|tabled|outlin(?:es|ed|ing)|unveil(?:s|ed|ing)?|set(?:s|ting)? out (?:a|its|their|his|her) (?:vision|plan|case|stall)|has (?:its|his|her) (?:sights|heart) set on|(?:has|have) (?:\p{L}+ ){0,2}in mind|intends?|plans? to|aims? to|sees? (?:it|this|the)|regards?|takes? the view|(?:is|are|was|were) (?:\p{L}+ )?(?:proud|determined|committed|convinced|confident|adamant|clear|keen|in favour|against|opposed|delighted|pleased|thrilled)|(?:says?|said|has told (?:the council|us|residents|members)|told [^.!?\n]{3,30}?) (?:that )?(?:(?:an?|our|its|his|her) [\p{L}' -]{3,40}|it|this|that|the|there|we|more|every|residents) [^.!?\n]{0,60}?(?:should|must|ought|needs? to|deserves?))`
/** What may stand between a name and its verb: a post in commas, a few small words. */
const ASIDE = String.raw`(?:,[^.!?;\n]{1,140}?,|\s\([^)\n]{1,40}\)|,)?`
const SMALL = String.raw`(?:(?:has|have|had|is|are|was|were|also|again|today|yesterday|strongly|firmly|long|publicly|now|who|meanwhile|repeatedly|clearly|personally|this week|last night|members|councillors)\s){0,4}`
const AFTER = new RegExp(
  String.raw`^(?: on (?:the|this) (?:council|authority|committee))?${ASIDE}\s${SMALL}${VIEWS}(?![\p{L}])`,
  'iu',
)
const OWNS =
  /^(?:'s|')?(?: \p{L}+){0,3}? (?:proposals?|plans?|vision|ideas?|calls?|campaign|pledges?|promises?|manifesto|motion|amendment|alternative|priorit(?:y|ies)|ambitions?|views?|recommendations?|dream)(?![\p{L}])/iu
const BEFORE =
  /(?:according to|in the (?:view|words|opinion) of|(?:proposed|put forward|backed|championed|called for|brought forward|recommended|supported|tabled|promised|pledged|demanded|masterminded|inspired) by|the brainchild of|an? (?:idea|pledge|promise|proposal|vision|personal priority|priority) (?:of|for)|thanks to|(?:view|opinion|belief|wish|request|suggestion|insistence) of|to the (?:mind|minds|thinking|way of thinking) of)(?: the)?(?: \p{L}+\.?)? $/iu

/** What the one just named goes on to want. */
const THEY_VIEW = new RegExp(String.raw`^(?:He|She)\s${SMALL}${VIEWS}(?![\p{L}])`, 'u')

/** Posts of members, named without the one who holds them. */
const POST =
  /(?<![\p{L}])(?:(?:[Tt]he |[Oo]ur |[Cc]ouncil )?(?:Deputy )?Leader(?: of (?:the )?(?:Council|Opposition|[A-Z][\p{L}]+(?: [A-Z][\p{L}]+)? (?:Council|group|Group)))?|(?:[Tt]he )?(?:Cabinet|Executive) Members?(?: (?:for|of) [^,.;:!?\n]{2,70}?)?|(?:[Tt]he )?[Pp]ortfolio [Hh]olders?(?: (?:for|of) [^,.;:!?\n]{2,70}?)?|[Ww]ard (?:councillors?|members?))(?=[\s,'])/gu

/**
 * Views, proposals and recommendations that the Council’s own words link to members, posts of members, or groups:
 * `Cllr Ada Finch wants`, `the Labour group’s plan`, `backed by the Leader` (Haringey 13.30(c), Publicity Code England
 * 34). What a body decided is none. Time is linear in the text.
 */
export function linkedViews(facts: Facts): LinkedView[] {
  const { reading } = facts
  const { prose } = reading
  const found: LinkedView[] = []
  const anchors = anchorsIn(facts)
  const named = new Set(anchors.map(({ start }) => reading.sentenceAt(start).start))
  for (const anchor of anchors) {
    if (reading.voiceAt(anchor.start).voice === 'quoted') continue
    const sentence = reading.sentenceAt(anchor.start)
    if (isHistory(prose.slice(sentence.start, sentence.end), facts.context.issuedAt)) continue
    const after = prose.slice(anchor.end, Math.min(sentence.end, anchor.end + 320)).replaceAll('\n', ' ')
    const before = prose.slice(Math.max(sentence.start, anchor.start - 60), anchor.start)
    const next = reading.sentences[indexFrom(reading.sentences, sentence.end)]
    if (next && THEY_VIEW.test(prose.slice(next.start, next.end)) && !named.has(next.start))
      found.push({ start: next.start, end: next.end, whose: reading.text(anchor) })
    if (!AFTER.test(after) && !OWNS.test(after) && !BEFORE.test(before)) continue
    if (found.some(({ start }) => start === sentence.start)) continue
    found.push({ start: sentence.start, end: sentence.end, whose: reading.text(anchor) })
  }
  return found
}

/** How many years back is history, which no poll of today is about. */
const LONG_AGO = 8

/** Whether a sentence dates itself to a time long past. */
export function isHistory(words: string, issuedAt: string, years = LONG_AGO): boolean {
  const year = Number(issuedAt.slice(0, 4))
  return matchesOf(words, YEAR).some(([written]) => Number(written) <= year - years)
}

const YEAR = /\b(?:1[5-9]|20)\d\d\b/g

function anchorsIn(facts: Facts): Range[] {
  const { reading } = facts
  const titled = reading.names
    .filter(({ title }) => isCouncillorTitle(title))
    .map(({ start, end }) => ({ start, end }))
  const members = mentionsIn(facts)
    .filter(({ held }) => held.some(({ role }) => memberRoles.has(role)))
    .map(({ start, end }) => ({ start, end }))
  const posts = Array.from(reading.prose.matchAll(POST), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const groups = reading.partyGroups.filter(({ form }) => form !== 'own')
  const all = [...titled, ...members, ...posts, ...groups].sort((a, b) => a.start - b.start || b.end - a.end)
  return all.filter(({ start, end }, index) => start !== all[index - 1]?.start && end > start)
}
