import {
  argued,
  arguedDone,
  judgedRight,
  judgedWrong,
  pleasant,
  superlatives,
} from '../../../rules/lexicons/stance.js'
import type { Mark } from './mark.js'
import {
  ADVERB,
  ADVICE,
  ANOTHERS_VIEW,
  BE,
  cue,
  either,
  END,
  keysOf,
  matterOf,
  PRONOUN_SUBJECT,
  START,
  subjectMatter,
  type Matter,
  type Words,
} from './words.js'

/** What is known of an utterance beside its words. */
export interface Said {
  words: Words
  /** What the same voice said right before, folded; empty where it said nothing. */
  before: string
  /** In somebody's words, not the draft's own. */
  spoken: boolean
}

const CHOICE = String.raw`(?:choice|decision|policy|approach|course|priorit(?:y|ies)|direction|plan|way|path|road|move|step|call|answer|thing|balance|target|message|side|idea|notion|law|rule|one)`
const WRONGLY = either(judgedWrong)
/** `right now`, `right across the borough`, `the right to buy`: none of these says that something is right. */
const RIGHT = String.raw`right(?=$|[.,;:!?"')]| (?:for(?! (?:me|us|him|her|them|you|your|everyone|some) )|and|because|that|in principle)(?![\p{L}-]))`

/** What is said of a subject: that it is right, wrong, a mistake, the wrong choice. */
const JUDGED = cue(
  [...keysOf(judgedRight, judgedWrong, pleasant), 'right', 'best', 'worst'],
  String.raw`${BE} (?<not>${ADVERB})(?:(?<right>${RIGHT}|${either(judgedRight)})|(?<wrong>${WRONGLY})|(?<nice>${either(pleasant)})|(?:the|a|an|one of the|simply the|the only|such a) (?<adverb>${ADVERB})(?:(?<rightly>right|best|fairest|fair|sensible|brave|bold|wise|honest|decent|humane)|(?<wrongly>wrong|worst|${WRONGLY})) (?<noun>${CHOICE}))`,
)
const NEGATED = /\b(?:not|never|no|hardly|scarcely)\b|n't\b/i
const POLITICAL_NOUN = /^(?:choice|decision|policy|approach|course|priorit|direction|plan|law)/i

/** `This is a bad law`: hard to say of anything but what is decided. */
const SUCH_A_POLICY = cue(
  'policy law decision budget legislation government politics tax deal',
  String.raw`${BE} ${ADVERB}(?:a |an |the )?${ADVERB}(?:(?<good>good|great|excellent|brilliant|sound|wonderful|fantastic|fair)|bad|poor|terrible|lousy|rotten|dreadful|cruel|unjust|unfair|stupid|silly|foolish|daft) (?:policy|law|decision|budget|legislation|government|politics|tax|deal for)`,
)
/** What only a policy that is thought wrong does. */
const OFFENDS = cue(
  'face mockery belief logic sense poorest injury punishes penalises robs rewards hurts harms hurt harm punish penalise ruin wreck destroy bankrupt',
  String.raw`(?:fl(?:y|ies|ew) in the face of|mak(?:es?|ing) a mockery of|beggars belief|def(?:y|ies) (?:belief|logic|common sense)|${BE} beyond (?:me|belief)|adds? insult to injury|punish(?:es)?|penalises?|robs?|hurts?|harms?|rewards?|(?:will|would|could) ${ADVERB}(?:hurt|harm|punish|penalise|ruin|wreck|destroy|bankrupt)) (?:the |our |a |an |this |all |any |those |hard-working |working |ordinary |bad |good )*\p{L}+`,
)

/** `The panel made the wrong choice`: done, not still to be made. */
const CHOSEN = cue(
  'made taken took reached chosen chose',
  String.raw`(?:made|taken|took|reached|has chosen|have chosen|chose) ${ADVERB}(?:the|a|an) ${ADVERB}(?:(?<right>right|best|brave|bold|wise|sensible)|(?<wrong>wrong|worst|${WRONGLY})) (?:choice|decision|call|judgement|policy|approach|course|plan)s?`,
)
const CALLED = cue(
  'call called calls described describes describe branded brands dubbed condemned condemns denounced denounces dismissed dismisses',
  String.raw`(?:call(?:ed|s)?|describe[ds]?|brand(?:ed|s)|dubbed|condemn(?:ed|s)|denounc(?:ed|es)|dismiss(?:ed|es)) (?<what>(?:[\p{L}'-]+ ){1,7}?)(?:as )?["']?(?:an? |simply |frankly |quite |the ){0,2}["']?(?<wrong>${WRONGLY})`,
)

/** To those who decide, what they ought to do. The Council itself *must* do much by law; it *ought* only in argument. */
const DECIDERS = String.raw`(?:government|ministers?|whitehall|westminster|parliament|the treasury|the minister|secretary of state|politicians|transport for london|tfl|the mayor of london|county council|councils?|cabinet|executive|councillors|members|the committee|the panel)`
const OUGHT = cue(
  "should shouldn't ought needs need must",
  String.raw`${DECIDERS} (?:really |now |simply |urgently )?(?:should|shouldn't|ought(?: not)? to|needs? to|must) ${ADVERB}(?:be |have )?(?:made to |asked to |told to )?${either(argued)}`,
)
const OUGHT_TO_BE = cue(
  "should shouldn't ought must mustn't needs need has deserves deserve cannot can't",
  String.raw`(?:should|shouldn't|ought(?: not)? to|must(?:n't)?|needs? to|has to|deserves? to|cannot|can't) ${ADVERB}(?:have ${ADVERB}been|be allowed to be|be|get|go|never be) ${ADVERB}(?:${either(arguedDone)}|ahead|free)`,
)
const URGES = cue(
  'call calling urge urging implore imploring beg begging plead pleading lobby lobbying demand demanding want wanting',
  String.raw`(?:i|we)(?: would|'d|'re| are| am|'m)? ${ADVERB}(?:call(?:ing)? (?:up)?on|urg(?:e|ing)|implor(?:e|ing)|beg(?:ging)?|plead(?:ing)? with|lobby(?:ing)?|demand(?:ing)? that|want|wanting) (?:the |all |our |this |new |next )*${DECIDERS}(?: to| should| of| for)?`,
)
const HOPES = cue(
  'hope trust pray wish want like love look rely',
  String.raw`(?:i|we) ${ADVERB}(?:hope|trust|pray|wish|want|would like|'d like|'d love|would love|look to|rely on) (?:that )?(?:the |our |this |all |every )*${DECIDERS} (?:will |to |would |can |could |members? )*(?:${either(argued)}|drops|keeps|backs|rejects|scraps|supports|approves|reverses|listens|agree|agrees|see sense|sees sense)`,
)
const OTHER_ARGUMENT = [
  cue(
    'time',
    String.raw`(?:it is|it's) (?:high |about |past )?time (?:that )?(?:the |this |our )?${DECIDERS}(?: \p{L}+| to)`,
  ),
  cue(
    'sensible sane right reasonable decent fair thinking minded',
    String.raw`(?:no|any|every) (?:sensible|sane|right-thinking|right-minded|reasonable|decent|fair-minded|thinking) (?:person|people|council|councillor|one|member|resident|government|borough)`,
  ),
  cue(
    'anyone anybody',
    String.raw`any(?:one|body) who (?:opposes?|opposed|supports?|supported|voted|votes|objects|backs|defends) (?:\p{L}+ ){0,6}(?:is|should|ought|must|needs|has|cannot|can't)`,
  ),
  cue(
    'madness folly foolish crazy wrong mistake tragedy disgrace scandal criminal insane lunacy daft stupid shame pity',
    String.raw`(?:it )?would be (?:sheer |complete |utter |a |an |such a )*(?:madness|folly|foolish|crazy|wrong|mistake|tragedy|disgrace|scandal|criminal|insane|lunacy|daft|stupid|shame|pity)(?: of \p{L}+| for \p{L}+ \p{L}+)? (?:to|if) (?:[\p{L}'-]+ ){0,6}?(?:close|cut|charge|scrap|sell|end|axe|lose|spend|build|demolish|drop|turn (?:it|this|that) down|reject|privatise|outsource|abolish|closed|cut|scrapped|sold|ended|axed|lost)`,
  ),
  cue(
    'needs need crying',
    String.raw`(?:exactly|just|precisely) what (?:this|the|our) (?:borough|city|town|area|community|neighbourhood|high street|council) (?:needs?|has been crying out for)`,
  ),
  cue('time', String.raw`(?:high|about) time (?:somebody|someone|that|we (?!had|all had|met))`),
  cue('sooner', String.raw`the sooner [^.;]{3,80} the better`),
  cue('apology apologies bones', String.raw`i make no (?:apology|apologies|bones) (?:for saying|about)`),
  cue(
    'why',
    String.raw`(?:can't|cannot|can not|never) (?:see|understand|think) why (?:anyone|anybody|they|members|councillors|people) (?:would|should|want|object|oppose)`,
  ),
  cue('fool', String.raw`only a fool (?:would|could)`),
  cue(
    'brainer',
    String.raw`(?:it is|it's|this is|that is|that's) a no-brainer(?! to (?:check|call|ring|get|have|join|sign))`,
  ),
  cue(
    'right',
    String.raw`we (?:are|were) (?:absolutely |quite |entirely )?right to (?:close|cut|charge|scrap|sell|end|axe|keep|spend|build|demolish|stop|drop|refuse|reject|raise|introduce|ban)`,
  ),
  cue(
    'courage sense backbone decency shame',
    String.raw`if (?:the |our |this )?(?:[\p{L}'-]+ ){1,3}?had (?:any|an ounce of|a shred of|the) (?:courage|sense|common sense|backbone|decency|shame)`,
  ),
  cue('first', String.raw`(?:must|should|ought to) come first`),
  cue(
    'should ought',
    String.raw`we (?:should|ought to) (?:not )?be (?:building|charging|spending|closing|cutting|selling|scrapping|taxing|banning|investing|borrowing|raising|freezing)`,
  ),
  cue(
    'simply just',
    String.raw`(?:people|motorists|drivers|everyone|landlords|developers|shoppers) (?:should|ought to|need to|must) (?:simply|just) (?:drive|accept|stop|learn|pay|grow|get (?:over|used)|put up|move|walk|live)`,
  ),
  cue('better off', String.raw`(?:would|will|will all|would all) be better off (?:without|with|under)`),
  cue(
    'better more',
    String.raw`(?:we|residents|people|tenants|families|children|pensioners|this borough|this city|this town|the borough) (?:all )?(?:deserves?|are owed|is owed) (?:far |much |so much )?(?:better|more than this)`,
  ),
  cue(
    'answer solution forward choice policy',
    String.raw`the (?:real|only|true|obvious|right) (?:answer|solution|way forward|choice|policy) is (?:to|more|less|fewer|for|a|an|not)`,
  ),
  cue(
    "cannot can't",
    String.raw`we (?:simply |just )?(?:cannot|can't) (?:go on|carry on|keep on) (?:\p{L}+ing)`,
  ),
  cue(
    'mind sense',
    String.raw`(?:nobody|no one|no-one) (?:in (?:his|her|their) right mind|with (?:any|an ounce of) sense)`,
  ),
  cue('otherwise', String.raw`any(?:one|body) who (?:says|thinks|believes|claims) otherwise`),
  cue(
    'better finer',
    String.raw`there (?:is|are) no (?:better|finer) (?:\p{L}+ ){0,2}(?:council|service|borough|place|team|scheme|policy)s?`,
  ),
  cue('sense', String.raw`(?:makes?|made) (?:no|little|perfect|absolutely no|total) sense(?! of)`),
]
const NEVER_WORKS = cue(
  'work far enough doomed fail backfire worth deserve',
  String.raw`(?:(?:will|would|can|could|does|do) (?:not|never)|won't|can't|cannot|doesn't|don't|never) (?:ever )?work|(?:goes|go|went) (?:much |far |way )?too far|(?:does|do|did)(?: not|n't) go (?:anything like |nearly )?far enough|(?:is|was) doomed|will (?:surely |certainly )?(?:fail|backfire)|(?:is|are|was) not worth (?:it|the)|(?:does|do|did)(?: not|n't) deserve`,
)

/** A speaker's belief, in the present: what follows is a view where it judges or argues. */
const BELIEF = cue(
  'think believe reckon feel consider suspect maintain convinced sure certain persuaded fear say argue view opinion belief conviction worry',
  String.raw`(?:(?:i|we) (?:${ADVERB})(?:think|believe|reckon|feel|consider|suspect|maintain|am convinced|are convinced|am sure|am certain|am persuaded|do not think|don't think|do not believe|don't believe|fear|would say|would argue)(?! (?:of|about|for|you|free|safe|better|proud|privileged|lucky|honoured|at home))|i'm (?:convinced|sure|certain)|i'd (?:say|argue)|in our (?:view|opinion)|(?:my|our) (?:belief|conviction|worry|fear) is)`,
)

/** Claims for what is the speaker's own, with nothing said of where they come from. */
const HYPE = cue(
  [...keysOf(superlatives), 'streets', 'shoulders', 'shame', 'country', 'nation'],
  String.raw`(?:our|we|we're|we've|we have|this council|the council's?|this borough|mine|ours) (?:[\p{L}\p{N}'-]+,? ){0,9}?(?:${either(superlatives)}|streets ahead of|head and shoulders above|puts? (?:\p{L}+ ){1,3}to shame|leads? the (?:country|nation))`,
)
/** How others compare: `no other borough comes close`. */
const COMPARES = cue(
  'other close years find better best elsewhere shame ours way',
  String.raw`no other (?:council|borough|city|authority|town|place) (?:in \p{L}+ )?(?:comes? (?:anywhere near|near|close)|does|has|can|offers|could)|light years ahead|puts? [\p{L}' ]{3,40} to shame|(?:as good as|better than|second only to) ours|(?:does|do|did) (?:it|this|that) better than any(?:one|body|where)|(?:go|travel|look) a long way to (?:find|see)|(?:won't|will not|cannot|can't|never|struggle to) find a (?:better|finer|better-run) (?:\p{L}+ ){0,2}?(?:council|service|borough|place|team|library|park)|the best thing (?:ever )?(?:to happen|to have happened|that (?:has |ever )*happened) to|(?:better|ahead) (?:than|of) (?:anything |anyone |what )?(?:they (?:have|do|get) )?in [\p{Lu}]\p{L}+`,
)
const OF_PLACES = new RegExp(
  String.raw`${START}(?:(?:in|across|of) (?:the )?(?:whole (?:of )?(?:the )?)?(?:london|country|county|region|uk|britain|great britain|england|wales|scotland|cumbria|north|south|east|west|capital|nation|world|europe|kingdom|land|city|any council|all councils|its kind)|anywhere|bar none|around|i know|there is|hands down|by (?:a mile|miles|far))${END}`,
  'iu',
)
const SOURCED =
  /\d|%|(?<![\p{L}])(?:according to|survey|rated|rating|ranked|ranking|inspect\w*|ofsted|award\w*|named|voted|shortlist\w*|figures|league|judged|certified|study|research|record)(?![\p{L}])/iu
/** Pride in those one works with is no view on policy. */
const STAFF =
  /(?<![\p{L}])(?:staff|teams?|crews?|colleagues|volunteers|people|carers|workers|officers|wardens|rangers|lifeguards|librarians|gardeners|apprentices|children|young people|pupils|residents|foster\w*)(?![\p{L}])/iu

/** To argue for one thing may be to argue for what was agreed; to argue that it should stop is not. */
const UNDOES =
  /(?<![\p{L}])(?:never|not|shouldn't|think again|reconsider\w*|revers\w+|scrap\w*|drop\w*|abandon\w*|ditch\w*|axed?|stop\w*|halt\w*|shelved|binned|torn|ripped|thrown?|reject\w*|banned|abolished|repealed|rethink|rethought|resist\w*|oppos\w+|change (?:their|its|his|her)|refuse|see sense|sees sense)(?![\p{L}])/iu
const sideOf = (match: RegExpMatchArray): { side?: 'against' } =>
  UNDOES.test(match[0]) ? { side: 'against' } : {}

const sureIf = (sure: boolean): Mark['certainty'] => (sure ? 'plain' : 'likely')

/** Views on what the council or another decides, in one utterance. */
export function viewsIn(said: Said): Mark[] {
  const { words, before } = said
  const { text } = words
  const belief = words.find(BELIEF)
  const believed = (index: number): boolean => belief !== undefined && belief.index < index
  const marks: Mark[] = [...callsIn(said)]
  const add = (
    match: RegExpMatchArray,
    mark: Omit<Mark, 'start' | 'end' | 'kind'>,
    kind?: Mark['kind'],
  ): void => {
    if (!ANOTHERS_VIEW.test(text.slice(0, match.index)))
      marks.push({ kind: kind ?? 'view', ...at(match), ...mark })
  }
  for (const match of words.all(JUDGED)) {
    const mark = judged(match, text, before, believed(match.index))
    if (mark && !ANOTHERS_VIEW.test(text.slice(0, match.index))) marks.push(mark)
  }
  const chosen = words.find(CHOSEN)
  if (chosen)
    add(chosen, { certainty: 'plain', side: chosen.groups?.wrong ? 'against' : 'for', policy: true })
  const such = words.find(SUCH_A_POLICY)
  if (such && !isAdmission(text) && !ADVICE.test(text))
    add(such, { certainty: 'plain', side: such.groups?.good ? 'for' : 'against', policy: true })
  const offends = words.find(OFFENDS)
  if (offends && subjectMatter(text.slice(0, offends.index)) === 'policy')
    add(offends, { certainty: 'plain', side: 'against', policy: true })
  const ought = words.find(OUGHT)
  if (ought) add(ought, { certainty: sureIf(believed(ought.index)), ...sideOf(ought), policy: true })
  for (const match of words.all(OUGHT_TO_BE)) {
    const about = subjectMatter(text.slice(0, match.index))
    const isPast = /\bhave\b/i.test(match[0])
    if (!about && !believed(match.index)) continue
    if (ADVICE.test(text) && !believed(match.index)) continue
    const sure = about === 'policy' && (isPast || believed(match.index))
    add(match, { certainty: sureIf(sure), ...sideOf(match), policy: about !== undefined })
  }
  const urges = words.find(URGES) ?? words.find(HOPES)
  if (urges) add(urges, { certainty: sureIf(matterOf(text) !== undefined), ...sideOf(urges), policy: true })
  for (const argument of OTHER_ARGUMENT) {
    const match = words.find(argument)
    if (!match || (ADVICE.test(text) && !believed(match.index))) continue
    add(match, {
      certainty: sureIf(believed(match.index)),
      ...sideOf(match),
      policy: matterOf(text) !== undefined,
    })
  }
  const never = words.find(NEVER_WORKS)
  if (never) {
    const about = subjectMatter(text.slice(0, never.index))
    if (about === 'policy' || (believed(never.index) && (about ?? matterOf(text))))
      add(never, { certainty: sureIf(believed(never.index)), side: 'against', policy: true })
  }
  const hype = words.find(HYPE)
  if (hype && isHype(hype[0], text)) {
    const sure = believed(hype.index)
    add(hype, { certainty: sureIf(sure), side: 'for' }, sure ? 'view' : 'boast')
  }
  const compares = words.find(COMPARES)
  if (compares && !STAFF.test(compares[0])) add(compares, { certainty: 'likely', side: 'for' }, 'boast')
  return marks
}

/** `I would call the levy daft`; in the draft's own words, what a speaker called it: `called the levy “daft”`. */
function callsIn({ words, spoken }: Said): Mark[] {
  const called = words.find(CALLED)
  if (!called || !matterOf(called.groups?.what ?? '')) return []
  if (spoken && !/(?:^|[^\p{L}])(?:i|we)(?: would|'d)? $/iu.test(words.text.slice(0, called.index))) return []
  return [{ kind: 'view', ...at(called), certainty: 'plain', side: 'against', policy: true }]
}

const isHype = (claim: string, text: string): boolean =>
  !SOURCED.test(text) &&
  !STAFF.test(claim) &&
  (OF_PLACES.test(text) || /envy|second to|world-|streets|shoulders|shame|leads? the|than any/i.test(claim))

const at = (match: RegExpMatchArray): { start: number; end: number } => ({
  start: match.index!,
  end: match.index! + match[0].length,
})

function judged(match: RegExpMatchArray, text: string, earlier: string, believed: boolean): Mark | undefined {
  const { not, adverb, right, nice, rightly, wrongly, noun } = match.groups as Record<
    string,
    string | undefined
  >
  const before = text.slice(0, match.index)
  const good = right ?? nice ?? rightly
  const negated = NEGATED.test(`${not ?? ''} ${adverb ?? ''} ${match[0].split(' ', 1)[0]!}`)
  const side = (good !== undefined) !== negated ? 'for' : 'against'
  const own = subjectMatter(before)
  const pronoun = PRONOUN_SUBJECT.test(before)
  const meant: Matter =
    own ?? (pronoun ? meantBy(before, text.slice(match.index! + match[0].length), earlier) : undefined)
  const isPolitical = noun !== undefined && POLITICAL_NOUN.test(noun)
  if (isAdmission(text) || (ADVICE.test(text) && !own && !believed)) return undefined
  const mark = { kind: 'view' as const, ...at(match), side, policy: meant !== undefined } as const
  if (nice) {
    if (believed && meant) return { ...mark, certainty: 'plain' }
    return own === 'policy' ? { ...mark, certainty: 'likely', kind: 'praise' } : undefined
  }
  // Of what a council runs: that it is fair is pride, that it costs too much for some a fact.
  if (own === 'undertaking' && side === 'for') return { ...mark, certainty: 'likely', kind: 'praise' }
  if (/too [\p{L}]+$/iu.test(match[0])) {
    const isForSome = / (?:for|to) /.test(text.slice(match.index! + match[0].length).slice(0, 5))
    return meant === 'policy' && !isForSome ? { ...mark, certainty: 'likely' } : undefined
  }
  if (own) return { ...mark, certainty: 'plain' }
  if (meant) return { ...mark, certainty: sureIf(believed || isPolitical) }
  if (isPolitical && (wrongly ?? /^right$/i.test(rightly ?? '')) && !/^way/i.test(noun))
    return { ...mark, certainty: 'likely', policy: true }
  // `It was a daft idea`: somebody decided on it.
  // `Restricting it is the only fair answer`
  if (
    noun &&
    /^(?:\p{L}+ing|to \p{L}+)(?! (?:your|you)(?!\p{L}))/iu.test(text) &&
    !ADVICE.test(text) &&
    !pronoun
  )
    return { ...mark, certainty: 'likely' }
  if (pronoun && /^(?:idea|notion)$/i.test(noun ?? '')) return { ...mark, certainty: 'likely' }
  // `I think it is a disgrace`: a view, though on what cannot be told.
  return believed && (side === 'against' || (noun !== undefined && pronoun))
    ? { ...mark, certainty: 'likely' }
    : undefined
}

/** What `it` is: in `it is wrong to …` what follows, and there only a policy, since most else is plain advice. */
function meantBy(before: string, after: string, earlier: string): Matter {
  if (!/^ (?:to|that|for [\p{L}' ]{2,40} to) /u.test(after))
    return matterOf(`${before} ${after}`) ?? matterOf(earlier)
  return matterOf(after) === 'policy' ? 'policy' : undefined
}

/** Somebody who says sorry for what went wrong is not arguing. */
const isAdmission = (text: string): boolean =>
  /(?<![\p{L}])(?:sorry|apolog\w+|our (?:mistake|fault|error)|my (?:mistake|fault)|on our part|human error|we (?:got|let|fell|made))(?![\p{L}])/iu.test(
    text,
  )
