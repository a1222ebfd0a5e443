import { argued, arguedDone } from '../../../rules/lexicons/stance.js'
import type { Mark } from './mark.js'
import { placeOf, type Believed, type Said } from './said.js'
import { ADVERB, ADVICE, ANOTHERS_VIEW, cue, either, matterOf, subjectMatter } from './words.js'

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
/** Said outright: nobody who keeps to the facts says these. */
const OUTRIGHT = [
  cue(
    'nonsense rubbish ridiculous absurd ludicrous dishonest',
    String.raw`(?:it is|it's|it would be) (?:\p{L}+ )?(?:nonsense|rubbish|ridiculous|absurd|ludicrous|dishonest) to (?:pretend|say|claim|suggest|argue|call|blame|expect)`,
  ),
  cue(
    'more less fewer',
    String.raw`we (?:should|ought to|must|need to) (?:be )?(?:charg(?:e|ing)|tax(?:ing)?|build(?:ing)?|spend(?:ing)?|invest(?:ing)?|borrow(?:ing)?|cut(?:ting)?) (?:[\p{L}'-]+ ){0,3}?(?:more|less|fewer)`,
  ),
  cue(
    'time',
    String.raw`(?:it is|it's) (?:high |about |past )?time (?:that )?(?:the |this |our )?${DECIDERS}(?: \p{L}+| to)`,
  ),
  cue(
    'sensible sane right reasonable decent fair thinking minded responsible respecting civilised',
    String.raw`(?:no|any|every) (?:sensible|sane|right-thinking|right-minded|reasonable|decent|fair-minded|thinking|responsible|self-respecting|civilised) (?:person|people|council|councillor|one|member|resident|government|borough|authority|city)`,
  ),
  cue(
    'anyone anybody',
    String.raw`any(?:one|body) who (?:opposes?|opposed|supports?|supported|voted|votes|objects|backs|defends) (?:\p{L}+ ){0,6}(?:is|should|ought|must|needs|has|cannot|can't)`,
  ),
  cue(
    'madness folly foolish crazy wrong mistake tragedy disgrace scandal criminal insane lunacy daft stupid shame pity',
    String.raw`(?:it )?would be (?:sheer |complete |utter |a |an |such a )*(?:madness|folly|foolish|crazy|wrong|mistake|tragedy|disgrace|scandal|criminal|insane|lunacy|daft|stupid|shame|pity)(?: of \p{L}+| for \p{L}+ \p{L}+)? (?:to|if) (?:[\p{L}'-]+ ){0,6}?(?:close|cut|charge|scrap|sell|end|axe|lose|spend|build|demolish|drop|turn (?:it|this|that) down|reject|privatise|outsource|abolish|closed|cut|scrapped|sold|ended|axed|lost)`,
  ),
  cue('apology apologies bones', String.raw`i make no (?:apology|apologies|bones) (?:for saying|about)`),
  cue('fool', String.raw`only a fool (?:would|could)`),
  cue(
    'right',
    String.raw`we (?:are|were) (?:absolutely |quite |entirely )?right to (?:close|cut|charge|scrap|sell|end|axe|keep|spend|build|demolish|stop|drop|refuse|reject|raise|introduce|ban)`,
  ),
  cue(
    'courage sense backbone decency shame',
    String.raw`if (?:the |our |this )?(?:[\p{L}'-]+ ){1,3}?had (?:any|an ounce of|a shred of|the) (?:courage|sense|common sense|backbone|decency|shame)`,
  ),
  cue(
    'answer solution forward choice policy',
    String.raw`the (?:real|only|true|obvious|right) (?:answer|solution|way forward|choice|policy) is (?:to|more|less|fewer|for|a|an|not)`,
  ),
  cue(
    'mind sense',
    String.raw`(?:nobody|no one|no-one) (?:in (?:his|her|their) right mind|with (?:any|an ounce of) sense)`,
  ),
  cue('otherwise', String.raw`any(?:one|body) who (?:says|thinks|believes|claims) otherwise`),
]
const OTHER_ARGUMENT = [
  cue(
    'needs need crying',
    String.raw`(?:exactly|just|precisely) what (?:this|the|our) (?:borough|city|town|area|community|neighbourhood|high street|council) (?:needs?|has been crying out for)`,
  ),
  cue(
    'time',
    String.raw`(?:high|about) time (?:somebody|someone|that|we(?! (?:had|all had|met|went|got)(?![\p{L}])))`,
  ),
  cue('sooner', String.raw`the sooner [^.;]{3,80} the better`),
  cue(
    'why',
    String.raw`(?:can't|cannot|can not|never) (?:see|understand|think) why (?:anyone|anybody|they|members|councillors|people) (?:would|should|want|object|oppose)`,
  ),
  cue(
    'brainer',
    String.raw`(?:it is|it's|this is|that is|that's) a no-brainer(?! to (?:check|call|ring|get|have|join|sign))`,
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
    "cannot can't",
    String.raw`we (?:simply |just )?(?:cannot|can't) (?:go on|carry on|keep on) (?:\p{L}+ing)`,
  ),
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

/** To argue for one thing may be to argue for what was agreed; to argue that it should stop is not. */
const UNDOES =
  /(?<![\p{L}])(?:never|not|shouldn't|think again|reconsider\w*|revers\w+|scrap\w*|drop\w*|abandon\w*|ditch\w*|axed?|stop\w*|halt\w*|shelved|binned|torn|ripped|thrown?|reject\w*|banned|abolished|repealed|rethink|rethought|resist\w*|oppos\w+|change (?:their|its|his|her)|refuse|see sense|sees sense)(?![\p{L}])/iu
const sideOf = (match: RegExpMatchArray): { side?: 'against' } =>
  UNDOES.test(match[0]) ? { side: 'against' } : {}

const sureIf = (sure: boolean): Mark['certainty'] => (sure ? 'plain' : 'likely')

/** What ought to be done, or left, by those who decide. */
export function argumentsIn({ words }: Said, believed: Believed): Mark[] {
  const { text } = words
  const marks: Mark[] = []
  const add = (match: RegExpMatchArray, mark: Pick<Mark, 'certainty' | 'policy' | 'side'>): void => {
    if (!ANOTHERS_VIEW.test(text.slice(0, match.index)))
      marks.push({ kind: 'view', ...placeOf(match), ...mark })
  }
  const ought = words.find(OUGHT)
  if (ought) add(ought, { certainty: sureIf(believed(ought.index)), ...sideOf(ought), policy: true })
  for (const match of words.all(OUGHT_TO_BE)) {
    const about = subjectMatter(text.slice(0, match.index))
    const isPast = /\bhave\b/i.test(match[0])
    if (!about && !believed(match.index)) continue
    if (ADVICE.test(text) && !believed(match.index)) continue
    const sure = about === 'policy' && (isPast || believed(match.index) || UNDOES.test(match[0]))
    add(match, { certainty: sureIf(sure), ...sideOf(match), policy: about !== undefined })
  }
  const urges = words.find(URGES) ?? words.find(HOPES)
  if (urges) add(urges, { certainty: sureIf(matterOf(text) !== undefined), ...sideOf(urges), policy: true })
  for (const argument of [...OUTRIGHT, ...OTHER_ARGUMENT]) {
    const match = words.find(argument)
    if (!match || (ADVICE.test(text) && !believed(match.index))) continue
    add(match, {
      certainty: sureIf(believed(match.index) || OUTRIGHT.includes(argument)),
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
  return marks
}
