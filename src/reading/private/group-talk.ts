import type { Range } from '../../document/offset-map.js'
import type { PartyMention } from '../parties.js'
import type { NameMention } from '../people/names.js'
import { isCouncillorTitle } from '../people/names.js'

export const talkKinds = [
  'group-meeting',
  'group-briefing',
  'officer-advice',
  'officer-report',
  'member-advice',
] as const
export type TalkKind = (typeof talkKinds)[number]

/** Something said in private between members, or between members and officers. Offsets are into `Document.text`. */
export interface GroupTalk extends Range {
  kind: TalkKind
  /** The words show that officers were there, or told it. */
  officers: boolean
  /** True where what was said is told; false where it may be no more than that it took place. */
  sure: boolean
  /** The group is the speaker's own: `our group`. */
  own: boolean
  /** Said to be open to members of other parties too. */
  open?: true
}

const WORD = String.raw`[\p{L}\p{N}'-]{1,30} `
const words = (least: number, most: number): string => `(?:${WORD}){${least},${most}}?`
/** A party group, in a sentence where each has been blanked with this mark. */
const GROUP = '§+'
const THE_GROUP = String.raw`(?:(?:the|its|both|all|our|their|a|each) )?§+`
const MEMBER = '¶+'
const OFFICER = String.raw`(?:officers?|officials?|(?:council |chief |senior )(?:officers?|executive|staff)|directors?|managers?|lawyers?|solicitors?|barristers?|civil servants?|heads? of \p{L}+|members? of staff|staff|employees?)`
const SAID_TO = String.raw`(?:told|warned|advised|informed|assured|briefed|confided (?:to|in)|explained to|admitted to|said to|let slip to|let on to)`

/** Where what a group says is public. `Before the committee` is only a time. */
const PUBLIC_SETTING =
  /\b(?:at|in|during) (?:(?:the|a|an|this|last|that|its|open|public|ordinary|annual|extraordinary|next|full|borough|city|town|county|planning|licensing|scrutiny|overview|audit|housing|policy|resources|budget|standards|area|place|people|children|children's|adult|health|environment|corporate|finance|and|&|local|written|joint|\p{L}+day's|\p{L}+day|week's|month's) ){0,6}(?:council|chamber|cabinet|executive|committee|sub-committee|panel|scrutiny|hustings|hearing|debate|release|statement|newsletter|manifesto|leaflet|interview|letter|website|webcast|minutes)\b(?! (?:members|group|officers))|\b(?:in public|publicly|public meeting|full council|on the record|published|press briefing|media briefing|public briefing|residents' briefing|all-member briefing|members' briefing|question time)\b/iu

/** Words of how a group came to its mind, which only those inside it know. */
const INWARD = String.raw`(?:row(?:ed|ing)?|argu(?:ed?|ing|ment)|split|divided|division|quarrel(?:led)?|clash(?:ed)?|fall(?:en)? out|fell out|falling out|tempers|squabbl(?:ed?|ing)|bicker(?:ed|ing)?|disagree(?:d|ment)?|at odds|torn|wavering|unhappy|uneasy|furious|heated|rift|rebel(?:led|lion)?|changed its mind|spent|shout(?:ed|ing)|walked out)`
const MINDED = String.raw`(?:settl(?:ed?|ing)|decid(?:ed?|ing)|agree(?:d|ing)?|vot(?:ed?|ing)|resolv(?:ed?|ing)|debat(?:ed?|ing)|discuss(?:ed|ing)?|back(?:ed|ing)?|favou?r(?:ed)?|oppos(?:ed?|ing)|reject(?:ed|ing)?|choos(?:e|ing)|chose|prefer(?:red)?|plan(?:ned|s)?|want(?:ed|s)?|thrash(?:ed)? out|turned against|came down|frayed)`

const rule = (source: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${source}(?![\p{L}\p{N}])`, 'iu')

const BRIEFING = /(?<!\p{L})briefings?(?!\p{L})/iu
const GROUP_TOLD = rule(
  String.raw`${GROUP}(?:, [^,]{2,60},)? (?:were|was|have been|has been|had been|got|being) ${words(0, 2)}(?:told|warned|advised|informed|assured|shown|briefed)`,
)
const GROUP_HEARD = rule(
  String.raw`${GROUP}(?:, [^,]{2,60},)? (?:has |have |had )?(?:heard|learned|learnt|found out|discovered)`,
)
const BY_OFFICER = rule(String.raw`(?:by|from) ${words(0, 4)}${OFFICER}`)
const OFFICER_TOLD = rule(
  String.raw`${OFFICER}(?:, [^,]{2,60},)? (?:(?:have|has|had|also|then|privately|quietly|once|later|who were there|present) ){0,2}(?:${SAID_TO}|showed|gave) ${THE_GROUP}`,
)
const OFFICER_TOLD_US = rule(
  String.raw`(?:${OFFICER}(?:, [^,]{2,60},)? (?:(?:have|has|had|also|then) ){0,2})?(?:${SAID_TO}|gave) (?:us|me|our members|colleagues) ${words(0, 3)}(?:in|at|during) (?:(?:our|the|a|last \p{L}+'s) ){0,2}(?:§+|group)(?: (?:meeting|briefing))?`,
)
const ADVICE_TO_GROUP = rule(
  String.raw`(?:advice|warning|guidance|information) (?:(?:that|which) )?${words(0, 5)}(?:to|for|at) ${THE_GROUP}(?: meeting)? ${words(0, 3)}(?:was|is|says|said|shows|warned|made|makes) (?:that|clear|plain|simple|it|the|there|to|not|we|they|blunt|unlawful|illegal)`,
)
const ADVISED_THAT = rule(
  String.raw`${THE_GROUP} (?:has|had|have) (?:been given |had |received )?(?:private |officer |officers' |legal )?advice (?:from ${words(0, 3)}${OFFICER} )?(?:that|saying|to)`,
)
const THAT =
  /\b(?:told|warned|advised|informed|assured|briefed|learned|learnt|heard|shown|showed|explained|said|confided|admitted|let slip|slip) (?:[\p{L}§'-]{1,40} ){0,8}?(?:that|about|how|why|what|whether|of|which|the|there|it|they|to expect|a|an)\b/iu
const BRIEFED_PLAIN = /\bbriefed\b(?! (?:[\p{L}§'-]{1,40} ){0,6}?(?:that|how|why|about))/iu

const OFFICER_RELAYS = rule(
  String.raw`${OFFICER}(?!'s?)(?:, [^,]{2,60},)? ${words(0, 8)}(?:heard|hears?|saw|watched|witnessed|overheard|listened|sat through|sat in|says?|said|reports?|reported|reveals?|revealed|confirms?|confirmed|recalls?|recalled|notes?|noted|describes?|described|understood)(?:,| to| as| that| how)? ${words(0, 8)}${GROUP}`,
)
const IN_MEETING = rule(
  String.raw`(?:in|at|inside|into|from|behind|during|after|attended|joined|through|outside) (?:(?:the|a|an|its|their|last|this|that|our|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|private|closed) ){0,3}§+(?: ${words(0, 2)}(?:meetings?|room|doors|discussions?|caucus|away day|talks|deliberations|get-together|debate))`,
)
const TOLD_OFFICERS = rule(
  String.raw`${GROUP} (?:have |has |had )?(?:told|confided (?:in|to)|admitted to|said to|complained to|grumbled to) ${words(0, 3)}${OFFICER} ${words(0, 2)}(?:privately|in private|in confidence|confidentially|off the record|behind)`,
)
const INWARD_WORDS = rule(INWARD)
const OVERHEARD = rule('(?:heard|hears?|saw|watched|witnessed|overheard|listened|sat through|sat in)')
/** What a group brings before the council is public. */
const BUSINESS =
  /^(?:'s?)? ?(?:[\p{L}-]{1,20} )?(?:amendments?|motions?|proposals?|budgets?|questions?|requests?|petitions?|call-in)\b/iu
/** How near the group the words of its mind stand. */
const NEAR = 70
const MINDED_WORDS = rule(`(?:${INWARD}|${MINDED})`)
const SAID_WORDS = /\b(?:said|say|says|confirmed|told|revealed|reported|heard|describ\w+|recall\w*)\b/i
const ANY_OFFICER = rule(OFFICER)
const PRIVATELY_SPLIT = rule(
  String.raw`(?:${INWARD}) ${words(0, 4)}(?:behind closed doors|in private|privately)`,
)

const REPORT_TO_GROUP = rule(
  String.raw`(?:officers?'?s?|officials?'?|director'?s?|chief executive's|council|professional|confidential|private) ${words(0, 2)}(?:report|paper|briefing note|note|memo|presentation)s? ${words(0, 4)}(?:to|for|before) ${THE_GROUP}`,
)
const OPEN_TO_ALL =
  /\b(?:(?:also |now )?open to|available to|accessible to|shared with|sent to|given to|shown to|circulated to) (?:all|other|every|members of (?:all|other|every)|each|both|the other)\b/i

const ADVICE_SOUGHT = rule(
  String.raw`${MEMBER} (?:(?:has|had|also|first|then|twice|secretly|privately|quietly|confidentially|discreetly|recently) ){0,3}(?:asked|sought|requested|went to|approached|consulted|wanted) ${words(0, 6)}(?:for |about )?(?:(?:confidential|private|legal|professional|officers'|officer|their|some|our) ){0,2}advice`,
)
const ADVICE_REQUEST = rule(
  String.raw`${MEMBER}(?:'s?)? (?:private |confidential |secret |own )?request for (?:${WORD}){0,2}?advice`,
)
const MEMBER_ADVISED = rule(
  String.raw`(?:${OFFICER} ${words(0, 3)}(?:privately|confidentially|quietly) (?:advised|told|warned) ${MEMBER}|${OFFICER} ${words(0, 3)}(?:advised|told|warned) ${MEMBER} (?:privately|in private|in confidence|confidentially)|(?:private |confidential |strict )?advice (?:given |offered |sent )?${words(0, 2)}to ${MEMBER} (?:was|is|says|said|warned) (?:that|to|not))`,
)
const IN_SECRET = /\b(?:secret|privat|quiet|confiden|discreet)\p{L}*/iu

const NEGATED = /\b(?:not|never|no|n't|nobody|none)\b/i
/** Party groups are spoken of: there is no need to look at any other sentence. */
const OWN = /\b(?:our|my) group\b(?! (?:of|leader))/giu
const GENERIC =
  /\b(?:(?:main |council's )?(?:opposition|ruling|majority|minority|controlling|administration|political|party)) (?:party |political )?(?:groups?|leads|members|councillors|caucus|benches|portfolio leads)(?:'s?)?(?! (?:leader|spokes|whip|office(?!r)|assistant))/giu
const BARE = /\bthe group(?:'s)?\b(?! (?:of|leader|chief|manager|managing|says|said|which|chair))/giu
const OTHER_GROUP =
  /\b(?:working|steering|focus|task|action|user|users'?|residents'?|tenants'?|friends|support|traders'?|community|project|reference|advisory|liaison|consultancy|partnership|play|youth|age|ethnic|campaign|walking|singing|toddler|church|faith|interest|expert|peer|family|drama) groups?\b|\bgroup (?:plc|ltd|limited)\b/iu
const AFTER_PARTY =
  /^(?:'s?)?(?: (?:council|opposition|ruling|majority|minority))?(?: (?:group|members|councillors|leads|caucus|benches|colleagues|side))(?:'s?)?(?! (?:leader|deputy|spokes|whip|office(?!r)|assistant|chair|secretary))/iu

/** Where the draft speaks of a party group, in words that name it or that mean the speaker's own. */
function groupsIn(
  folded: string,
  parties: readonly PartyMention[],
): (Range & { own: boolean; bare: boolean })[] {
  const found: (Range & { own: boolean; bare: boolean })[] = []
  for (const party of parties) {
    const after = AFTER_PARTY.exec(folded.slice(party.end, party.end + 60))
    const isPlural =
      /s$/.test(folded.slice(party.start, party.end)) &&
      !/^'|^ \p{Lu}/u.test(folded.slice(party.end, party.end + 2))
    if (after) found.push({ start: party.start, end: party.end + after[0].length, own: false, bare: false })
    else if (
      isPlural ||
      /^ (?:spent|rowed|argued|split|fell out|settled)\b/.test(folded.slice(party.end, party.end + 12))
    )
      found.push({ start: party.start, end: party.end, own: false, bare: false })
  }
  for (const [pattern, own] of [
    [GENERIC, false],
    [OWN, true],
  ] as const)
    for (const match of folded.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, own, bare: false })
  if (!OTHER_GROUP.test(folded))
    for (const match of folded.matchAll(BARE))
      found.push({ start: match.index, end: match.index + match[0].length, own: false, bare: true })
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((one, index) => index === 0 || one.start >= found[index - 1]!.end)
}

/** Finds what is told of private talk in folded text, sentence by sentence. */
export function findGroupTalk(
  folded: string,
  sentences: readonly Range[],
  parties: readonly PartyMention[],
  names: readonly NameMention[],
): GroupTalk[] {
  const groups = groupsIn(folded, parties)
  const councillors = names.filter(({ title }) => isCouncillorTitle(title))
  const found: GroupTalk[] = []
  let group = 0
  let name = 0
  for (const sentence of sentences) {
    while (group < groups.length && groups[group]!.start < sentence.start) group++
    while (name < councillors.length && councillors[name]!.start < sentence.start) name++
    const here = within(groups, group, sentence.end)
    const members = within(councillors, name, sentence.end)
    const words = folded.slice(sentence.start, sentence.end)
    const inGroup = /\b(?:in|at) group\b/i.test(words)
    if ((here.length === 0 && members.length === 0 && !inGroup) || PUBLIC_SETTING.test(words)) {
      if (here.length > 0) found.push(...reportsIn(blank(words, sentence.start, here, '§'), sentence, here))
      continue
    }
    if (here.length > 0 || inGroup) {
      const blanked = blank(words, sentence.start, here, '§')
      const onlyBare = here.every(({ bare }) => bare)
      found.push(...talkIn(blanked, sentence, here.some(({ own }) => own) || inGroup, onlyBare && !inGroup))
      found.push(...reportsIn(blanked, sentence, here))
    }
    if (members.length > 0) found.push(...adviceIn(blank(words, sentence.start, members, '¶'), sentence))
  }
  return found
}

function within<T extends Range>(ranges: readonly T[], from: number, end: number): T[] {
  const here: T[] = []
  for (let at = from; at < ranges.length && ranges[at]!.start < end; at++) here.push(ranges[at]!)
  return here
}

/** The words with each range blanked by a mark, unit for unit. */
function blank(text: string, shift: number, ranges: readonly Range[], mark: string): string {
  let done = 0
  let blanked = ''
  for (const { start, end } of ranges) {
    const from = Math.max(done, start - shift)
    const to = Math.min(text.length, end - shift)
    if (to <= from) continue
    blanked += text.slice(done, from) + mark.repeat(to - from)
    done = to
  }
  return blanked + text.slice(done)
}

function* talkIn(sentence: string, at: Range, own: boolean, onlyBare: boolean): Generator<GroupTalk> {
  const range = { start: at.start, end: at.end }
  const talk = (kind: TalkKind, officers: boolean, sure: boolean): GroupTalk => ({
    ...range,
    kind,
    officers,
    sure,
    own,
  })
  const isBriefing = BRIEFING.test(sentence)
  const told = GROUP_TOLD.exec(sentence) ?? (isBriefing ? GROUP_HEARD.exec(sentence) : null)
  const advised = OFFICER_TOLD.exec(sentence) ?? OFFICER_TOLD_US.exec(sentence)
  const negated = (match: RegExpExecArray | null): boolean => match !== null && NEGATED.test(match[0])
  if (!onlyBare && told && !negated(told) && (isBriefing || BY_OFFICER.test(sentence))) {
    const sure = THAT.test(sentence) && !BRIEFED_PLAIN.test(sentence)
    if (sure || /\b(?:shown|briefed)\b/i.test(told[0]) === false) {
      yield talk('officer-advice', true, sure)
      yield talk('group-briefing', true, sure)
    }
  } else if (advised && !onlyBare && !negated(advised)) {
    const sure = THAT.test(sentence) && !BRIEFED_PLAIN.test(sentence)
    if (sure) {
      yield talk('officer-advice', true, true)
      yield talk('group-briefing', true, true)
    }
  } else if (!onlyBare && (ADVICE_TO_GROUP.test(sentence) || ADVISED_THAT.test(sentence))) {
    yield talk('officer-advice', true, true)
    yield talk('group-briefing', true, true)
  }
  if (TOLD_OFFICERS.test(sentence)) {
    yield talk('group-meeting', true, true)
    return
  }
  const relays = OFFICER_RELAYS.exec(sentence)
  const rest = relays ? sentence.slice(relays.index + relays[0].length).slice(0, NEAR) : ''
  if (relays && !negated(relays) && MINDED_WORDS.test(rest) && !BUSINESS.test(rest)) {
    yield talk('group-meeting', true, INWARD_WORDS.test(rest) || OVERHEARD.test(relays[0]))
    return
  }
  const meeting = IN_MEETING.exec(sentence)
  if (meeting && !onlyBare) {
    const officers = ANY_OFFICER.test(sentence)
    if (officers ? MINDED_WORDS.test(sentence) && SAID_WORDS.test(sentence) : INWARD_WORDS.test(sentence))
      yield talk('group-meeting', officers, officers)
  } else if (!onlyBare && PRIVATELY_SPLIT.test(sentence)) yield talk('group-meeting', false, false)
}

function* reportsIn(
  sentence: string,
  at: Range,
  groups: readonly { own: boolean; bare: boolean }[],
): Generator<GroupTalk> {
  if (groups.every(({ bare }) => bare)) return
  const match = REPORT_TO_GROUP.exec(sentence)
  if (!match) return
  yield {
    kind: 'officer-report',
    start: at.start + match.index,
    end: at.start + match.index + match[0].length,
    officers: true,
    sure: true,
    own: groups.some(({ own }) => own),
    ...(OPEN_TO_ALL.test(sentence) ? { open: true as const } : {}),
  }
}

function* adviceIn(sentence: string, at: Range): Generator<GroupTalk> {
  const match = ADVICE_SOUGHT.exec(sentence) ?? ADVICE_REQUEST.exec(sentence) ?? MEMBER_ADVISED.exec(sentence)
  if (!match) return
  const secret = IN_SECRET.test(match[0])
  if (!secret && !ANY_OFFICER.test(sentence)) return
  yield {
    kind: 'member-advice',
    start: at.start + match.index,
    end: at.start + match.index + match[0].length,
    officers: true,
    sure: secret,
    own: false,
  }
}
