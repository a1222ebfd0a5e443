import type { Range } from '../../document/offset-map.js'
import type { PartyMention } from '../parties.js'
import { isCouncillorTitle, type NameMention } from '../people/names.js'
import { blank, findGroups, upTo } from './group-mentions.js'
import { firstMatch, hasMatch } from '../matches.js'

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
  /**
   * Through whom it is known. `officers`: the words show that officers were there, or told it. `speaker`: through
   * whoever says `I was there`, which matters where that is an officer. `none`: the words do not say.
   */
  by: 'officers' | 'speaker' | 'none'
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
const OFFICER = String.raw`(?:(?:chief |council |senior )?(?<!(?:returning|presiding|police|press|fire) )officers?|officials?|(?:council |chief |town |city )(?:executive|clerk|staff)|directors?|managers?|lawyers?|solicitors?|barristers?|civil servants?|heads?(?= of )|members? of staff|staff|employees?|treasurers?|surveyors?|engineers?|planners?|accountants?|town clerk|finance chief|legal (?:team|department|services))(?: (?:of|for) [\p{L}'-]{1,20}(?:(?:,| and| &) [\p{L}'-]{1,20}){0,2})?`
const SAID_TO = String.raw`(?:told|warned|advised|informed|assured|briefed|confided (?:to|in)|explained to|admitted to|said to|let slip to|let on to)`

/** Where what a group says is public. `Before the committee` is only a time. */
const PUBLIC_SETTING =
  /\b(?:at|in|during) (?:(?:the|a|an|this|last|that|its|open|public|ordinary|annual|extraordinary|next|full|borough|city|town|county|planning|licensing|scrutiny|overview|audit|housing|policy|resources|budget|standards|area|place|people|children|children's|adult|health|environment|corporate|finance|and|&|local|written|joint|\p{L}+day's|\p{L}+day|week's|month's) ){0,6}(?:council|chamber|cabinet|executive|committee|sub-committee|panel|scrutiny|hustings|hearing|debate|release|statement|newsletter|manifesto|leaflet|interview|letter|website|webcast|minutes)\b(?! (?:members|group|officers))|\b(?:in public|publicly|public meeting|full council|on the record|published|press briefing|media briefing|public briefing|residents' briefing|all-member briefing|members' briefing|question time)\b/iu

/** Words of how a group came to its mind, which only those inside it know. `Argued that …` is its public case. */
const INWARD = String.raw`(?:row(?:ed|ing)?|argu(?:ed?|ing) (?:over|about|among|between|with each|bitterly|for (?:an?|one|two|three|\d+|hours|nearly|over|more)\b)|arguments?|split|divided|division|quarrel(?:led|ling)?|clash(?:ed)?|fall(?:en)? out|fell out|falling out|tempers|squabbl(?:ed?|ing)|bicker(?:ed|ing)?|disagree(?:d|ment)?|(?:could|did) not agree|at odds|torn|wavering|unhappy|uneasy|furious|heated|united|came to blows|come to blows|laughed|arguing|rift|rebel(?:led|lion)?|changed (?:its|their) minds?|spent|shout(?:ed|ing)|walked out|voices were raised|half the (?:room|group)|caving in|accuse[ds]?|threatened|each other's throats|stormy|uproar|bitter)`
const MINDED = String.raw`(?:settl(?:ed?|ing)|decid(?:ed?|ing)|agree(?:d|ing)?|vot(?:ed?|ing)|resolv(?:ed?|ing)|debat(?:ed?|ing)|discuss(?:ed|ing)?|back(?:ed|ing)?|favou?r(?:ed)?|oppos(?:ed?|ing)|reject(?:ed|ing)?|choos(?:e|ing)|chose|prefer(?:red)?|plan(?:ned|s)?|want(?:ed|s)?|thrash(?:ed)? out|turned against|came down|frayed|would not|were against|was against|complained|grumbled|most)`

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
/** `At a briefing for the … group officers explained that …`. */
const AT_BRIEFING = rule(
  String.raw`briefings? ${words(0, 3)}(?:for|of|with|to|given to|held for) ${THE_GROUP}|${THE_GROUP}(?:'s?)? ${words(0, 2)}briefing`,
)
const OFFICER_SAYS = rule(
  String.raw`${OFFICER}(?:, [^,]{2,60},)? (?:(?:have|has|had|also|then) ){0,2}(?:explained|said|warned|told|advised|admitted|revealed|disclosed|confirmed|set out|made clear)`,
)
/** `At group officers advised us …`, `we were told by officers in group …`. */
const AT_OWN_GROUP = rule(
  String.raw`(?:in|at|during) (?:(?:our|the|a|last|my|\p{L}+'s) ){0,3}(?:§+|group)(?: (?:meeting|briefing))?`,
)
const US_TOLD = rule(
  String.raw`${OFFICER} ${words(0, 3)}(?:told|warned|advised|informed|assured|briefed) (?:us|me|members)|(?:we|I|members) (?:were|was|have been) (?:told|warned|advised|informed|assured) by ${words(0, 3)}${OFFICER}`,
)
/** What was told, and not only that something was: `told that`, `shown how little`, but not `shown round the depot`. */
const THAT =
  /\b(?:(?:told|warned|advised|informed|assured|briefed|emerged|learned|learnt|explained|said|confided|admitted|let slip|slip)(?! of the (?:result|date|time|meeting|decision|incident|death|storm|fire|election))|(?:heard|shown|showed)(?= (?:[\p{L}§'-]{1,40} ){0,5}?(?:that|how|why|what|figures|plans|options|costs|numbers|advice|forecasts)\b)) (?:[\p{L}§'-]{1,40},? ){0,8}?(?:that|about|how|why|what|whether|of|which|the|there|it|they|we|our|to expect|a|an|figures|plans|options|costs|numbers|advice|forecasts)\b/iu
const BRIEFED_PLAIN = /\bbriefed\b(?! (?:[\p{L}§'-]{1,40} ){0,6}?(?:that|how|why|about))/iu

/** What officers say: `according to officers`, `officers have said`. */
const WITNESSED = rule(
  String.raw`(?:according to|say|said|have said|reports?|reported|confirm(?:s|ed)?) ${words(0, 3)}${OFFICER}|${OFFICER} (?:have |has )?(?:say|says|said|reports?|reported)`,
)
const THERE = String.raw`(?:present|in attendance|in the room|there|(?:at|in|inside|through) ${words(0, 4)}(?:§+|group)(?:'s?)? ${words(0, 2)}(?:meeting|room|discussion|caucus|away day|talks))`
/** An officer who was there, and what they say of it. */
const SAW_IT = rule(
  String.raw`(?:${OFFICER},? (?:who |that )?(?:(?:(?:was|were|had been|has been|have been|sat|sitting|stood) )?${words(0, 3)}${THERE}|(?:attended|briefed|advise|advised|took notes for|joined) ${words(0, 2)}§+)[^.;!?]{0,80}? (?:says?|said|reports?|reported|confirms?|confirmed|believ\p{L}+|describ\p{L}+|recall\p{L}*|told|revealed|heard|saw)|(?:according to|say|said|have said|reported|confirmed) ${words(0, 3)}${OFFICER},? (?:who )?(?:was |were |had been )?${THERE}|${OFFICER} (?:was|were|had been) ${words(0, 2)}${THERE} (?:when|as|while) ${words(0, 4)}§+)`,
)
/** Of an officer's own words alone: `I sat in on …`, `we were present when …`, `members told me …`. */
const I_WAS_THERE = rule(
  String.raw`(?:I|we) (?:was|were|had been|sat|attended|joined|heard|saw|watched)(?: in on| in| at| present| there| inside| through)? ${words(0, 5)}§+`,
)
const TOLD_ME = rule(
  String.raw`§+ ${words(0, 3)}(?:told|said to|admitted to|complained to|confided in) (?:me|us) ${words(0, 5)}(?:privately|in private|in confidence|confidentially|in (?:their|its|the) (?:group|private))`,
)
/** `I heard the group tell its leader …`; `when the group met I heard them …`. */
const I_HEARD = rule(
  String.raw`(?:I|we) (?:heard|overheard|saw|watched|listened to) (?:${words(0, 3)}§+|(?:them|members|it|their|how))`,
)
/** `The group was given a briefing at which it emerged that …` */
const BRIEFED_WHERE = rule(
  String.raw`§+ (?:was|were|has been|have been|had|received|got|held) ${words(0, 4)}briefing,? (?:at|in|during|from|where|and) ${words(0, 3)}(?:emerged|told|heard|learned|learnt|said|revealed|shown|explained)`,
)
const OFFICER_RELAYS = rule(
  String.raw`${OFFICER}(?!'s?)(?:, [^,]{2,60},)? ${words(0, 8)}(?:heard|hears?|saw|watched|witnessed|overheard|listened|sat through|sat in|says?|said|reports?|reported|reveals?|revealed|confirms?|confirmed|recalls?|recalled|notes?|noted|describes?|described|understands?|understood|believes?|believed|believing|thinks?|knows?)(?:,| to| as| that| how)? ${words(0, 8)}${GROUP}`,
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
const HAS_BUSINESS =
  /§(?:'s?)? (?:[\p{L}-]{1,20} )?(?:amendments?|motions?|proposals?|budgets?|questions?|requests?|petitions?|call-in)\b/iu
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
  String.raw`${MEMBER} (?:(?:has|had|also|first|then|twice|secretly|privately|quietly|confidentially|discreetly|recently) ){0,3}(?:asked|sought|requested|went to|came to|turned to|wrote to|approached|consulted|wanted) ${words(0, 6)}(?:for |about )?(?:(?:confidential|private|legal|professional|officers'|officer|their|some|our) ){0,2}advice`,
)
const ADVICE_REQUEST = rule(
  String.raw`request for (?:${WORD}){0,2}?advice (?:from|by) ${MEMBER}|${MEMBER}(?:'s?)? (?:private |confidential |secret |own )?request for (?:${WORD}){0,2}?advice`,
)
const MEMBER_ADVISED = rule(
  String.raw`(?:${OFFICER} ${words(0, 3)}(?:privately|confidentially|quietly) (?:advised|told|warned) ${MEMBER}|${OFFICER} ${words(0, 3)}(?:advised|told|warned) ${MEMBER} (?:privately|in private|in confidence|confidentially)|(?:private |confidential |strict )?advice (?:given |offered |sent )?${words(0, 2)}to ${MEMBER} (?:was|is|says|said|warned) (?:that|to|not))`,
)
const IN_SECRET = /\b(?:secret|privat|quiet|confiden|discreet)\p{L}*/iu

const NEGATED = /\b(?:not|never|no|n't|nobody|none)\b/i
/** Finds what is told of private talk in folded text, sentence by sentence. */
export function findGroupTalk(
  folded: string,
  sentences: readonly Range[],
  parties: readonly PartyMention[],
  names: readonly NameMention[],
): GroupTalk[] {
  const groups = findGroups(folded, parties)
  const councillors = names.filter(({ title }) => isCouncillorTitle(title))
  const found: GroupTalk[] = []
  let group = 0
  let name = 0
  for (const sentence of sentences) {
    while (group < groups.length && groups[group]!.start < sentence.start) group++
    while (name < councillors.length && councillors[name]!.start < sentence.start) name++
    const here = upTo(groups, group, sentence.end)
    const members = upTo(councillors, name, sentence.end)
    const words = folded.slice(sentence.start, sentence.end)
    const inGroup = /\b(?:in|at) group\b/i.test(words)
    if ((here.length === 0 && members.length === 0 && !inGroup) || hasMatch(words, PUBLIC_SETTING)) {
      if (here.length > 0) found.push(...reportsIn(blank(words, sentence.start, here, '§'), sentence, here))
      continue
    }
    if (here.length > 0 || inGroup) {
      const blanked = blank(words, sentence.start, here, '§')
      const onlyBare = here.every(({ bare }) => bare)
      found.push(
        ...talkIn(blanked, sentence, here.some(({ own }) => own) || here.length === 0, onlyBare && !inGroup),
      )
      found.push(...reportsIn(blanked, sentence, here))
    }
    if (members.length > 0) found.push(...adviceIn(blank(words, sentence.start, members, '¶'), sentence))
  }
  return found
}

function* talkIn(sentence: string, at: Range, own: boolean, onlyBare: boolean): Generator<GroupTalk> {
  const range = { start: at.start, end: at.end }
  const talk = (kind: TalkKind, by: GroupTalk['by'], sure: boolean): GroupTalk => ({
    ...range,
    kind,
    by,
    sure,
    own,
  })
  if (!onlyBare && isAdvice(sentence)) {
    const sure = tellsWhat(sentence)
    if (sure || !/\b(?:briefed|shown|showed|informed|advised|heard)\b/i.test(sentence)) {
      yield talk('officer-advice', 'officers', sure)
      yield talk('group-briefing', 'officers', sure)
      return
    }
  }
  if (hasMatch(sentence, TOLD_OFFICERS)) yield talk('group-meeting', 'officers', true)
  else if (
    hasMatch(sentence, TOLD_ME) ||
    hasMatch(sentence, I_HEARD) ||
    (hasMatch(sentence, I_WAS_THERE) && hasMatch(sentence, MINDED_WORDS))
  )
    yield talk('group-meeting', 'speaker', true)
  else yield* mindTold(sentence, talk, onlyBare)
}

const tellsWhat = (sentence: string): boolean =>
  hasMatch(sentence, ADVICE_TO_GROUP) ||
  hasMatch(sentence, ADVISED_THAT) ||
  hasMatch(sentence, BRIEFED_WHERE) ||
  (THAT.test(sentence) && !BRIEFED_PLAIN.test(sentence))

/** Officers told a group something, in words that say what. */
function isAdvice(sentence: string): boolean {
  const isBriefing = hasMatch(sentence, BRIEFING)
  const told = firstMatch(sentence, GROUP_TOLD) ?? (isBriefing ? firstMatch(sentence, GROUP_HEARD) : null)
  if (hasMatch(sentence, BRIEFED_WHERE)) return true
  if (told) return !NEGATED.test(told[0]) && (isBriefing || BY_OFFICER.test(sentence))
  const advised = firstMatch(sentence, OFFICER_TOLD) ?? firstMatch(sentence, OFFICER_TOLD_US)
  if (advised) return !NEGATED.test(advised[0])
  return (
    hasMatch(sentence, ADVICE_TO_GROUP) ||
    hasMatch(sentence, ADVISED_THAT) ||
    (hasMatch(sentence, AT_BRIEFING) && hasMatch(sentence, OFFICER_SAYS)) ||
    (hasMatch(sentence, AT_OWN_GROUP) && hasMatch(sentence, US_TOLD))
  )
}

/** How a group came to its mind, told by officers who were there or as if from inside. */
function* mindTold(
  sentence: string,
  talk: (kind: TalkKind, by: GroupTalk['by'], sure: boolean) => GroupTalk,
  onlyBare: boolean,
): Generator<GroupTalk> {
  const relays = firstMatch(sentence, OFFICER_RELAYS)
  const rest = relays ? sentence.slice(relays.index + relays[0].length).slice(0, NEAR) : ''
  if (relays && !NEGATED.test(relays[0]) && hasMatch(rest, MINDED_WORDS) && !BUSINESS.test(rest)) {
    yield talk('group-meeting', 'officers', hasMatch(rest, INWARD_WORDS) || OVERHEARD.test(relays[0]))
    return
  }
  // Whatever an officer who was in the room tells of a group comes from inside it.
  const inside =
    hasMatch(sentence, SAW_IT) || (hasMatch(sentence, WITNESSED) && hasMatch(sentence, INWARD_WORDS))
  if (inside && !hasMatch(sentence, HAS_BUSINESS)) {
    yield talk('group-meeting', 'officers', true)
    return
  }
  if (onlyBare) return
  if (hasMatch(sentence, IN_MEETING)) {
    if (
      hasMatch(sentence, ANY_OFFICER)
        ? hasMatch(sentence, MINDED_WORDS) && hasMatch(sentence, SAID_WORDS)
        : hasMatch(sentence, INWARD_WORDS)
    )
      yield talk(
        'group-meeting',
        hasMatch(sentence, ANY_OFFICER) ? 'officers' : 'none',
        hasMatch(sentence, ANY_OFFICER),
      )
  } else if (hasMatch(sentence, PRIVATELY_SPLIT)) yield talk('group-meeting', 'none', false)
}

function* reportsIn(
  sentence: string,
  at: Range,
  groups: readonly { own: boolean; bare: boolean }[],
): Generator<GroupTalk> {
  if (groups.every(({ bare }) => bare)) return
  const match = firstMatch(sentence, REPORT_TO_GROUP)
  if (!match) return
  yield {
    kind: 'officer-report',
    start: at.start + match.index,
    end: at.start + match.index + match[0].length,
    by: 'officers',
    sure: true,
    own: groups.some(({ own }) => own),
    ...(OPEN_TO_ALL.test(sentence) ? { open: true as const } : {}),
  }
}

function* adviceIn(sentence: string, at: Range): Generator<GroupTalk> {
  const match =
    firstMatch(sentence, ADVICE_SOUGHT) ??
    firstMatch(sentence, ADVICE_REQUEST) ??
    firstMatch(sentence, MEMBER_ADVISED)
  if (!match) return
  const secret = IN_SECRET.test(match[0])
  if (!secret && !hasMatch(sentence, ANY_OFFICER)) return
  yield {
    kind: 'member-advice',
    start: at.start + match.index,
    end: at.start + match.index + match[0].length,
    by: 'officers',
    sure: secret,
    own: false,
  }
}
