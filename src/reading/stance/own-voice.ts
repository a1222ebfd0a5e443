import { abuse, contempt, judgedWrong, policyNouns, undertakings } from '../../../rules/lexicons/stance.js'
import type { Mark, StanceKind } from './mark.js'
import type { Said } from './said.js'
import { ADVERB, ANOTHERS_VIEW, BE, cue, either, keysOf, type Cue } from './words.js'
import { hasMatch } from '../matches.js'

const POLICY_OBJECT = String.raw`(?:the |this |that |these |those |our |their |its |any |all |such |council's |cabinet's |a |an )+(?:[\p{L}'-]+ ){0,4}?${either(policyNouns, undertakings)}`

/** Somebody speaks for themselves. A professional or clinical opinion is what an officer is there to give. */
const PERSONAL: readonly Cue[] = [
  cue(
    'taxpayer resident father mother parent motorist cyclist pensioner',
    String.raw`(?:as|speaking as) an? (?:council )?(?:taxpayer|tax payer|resident|father|mother|parent|motorist|cyclist|pensioner)(?: myself)?,? i (?!know how|understand)`,
  ),
  cue(
    'opinion view fan lover believer admirer supporter keen sold convinced',
    String.raw`i(?:'m| am| was| remain| have always been|'ve always been)(?: (?:certainly|personally|still|frankly|very much))* (?:of the (?:opinion|view)|(?:no|not a|never a|a (?:great|big|firm|strong)) (?:fan|lover|believer|admirer|supporter) (?:of|in)|(?:not|never) (?:keen|sold|convinced) (?:on|by|of|that))`,
  ),
  cue('thinking', String.raw`to my way of thinking|my way of thinking is`),
  cue(
    'find found',
    String.raw`i (?:find|found) (?:it |the |this |that |their |these |what )(?:[\p{L}'-]+ ){0,6}?(?:extraordinary|odd|strange|baffling|astonishing|incredible|offensive|insulting|depressing|laughable|disappointing|hard to (?:believe|understand|credit|stomach|accept|justify|take)|difficult to (?:believe|understand|accept|justify))`,
  ),
  cue(
    'see reason',
    String.raw`i (?:don't|do not|can't|cannot|see) (?:see )?(?:why|no reason|any reason|no point|no earthly reason)(?: why| in| for| to)? (?:the |we |they |it |this |members |councillors |people |charging|closing)`,
  ),
  cue(
    'asked',
    String.raw`(?:nobody|no one|no-one) (?:ever )?asked (?:me(?! (?:to|for|if|about))|for my|what i)|not that (?:anyone|anybody) asked`,
  ),
  cue(
    'feeling instinct',
    String.raw`my (?:own )?(?:feeling|instinct|gut feeling|hunch) is [^.;]{0,80}?(?:should|ought|must|wrong|unfair|too (?:low|high|many|far))`,
  ),
  cue(
    'against favour opposed',
    String.raw`i (?:was|am|'m|have been|have always been|was always|am still|remain) (?:always |dead |strongly |totally |completely |firmly |very much |personally )*(?:against|opposed to|in favour of) (?:it|this|that|the|any|all|closing|charging|cutting|building|selling)`,
  ),
  cue(
    'wish',
    String.raw`i (?:only )?wish (?:that )?(?:the |our |this )?(?:council|cabinet|committee|panel|members|councillors|government|executive|leader|ministers?|they) (?:had|would|could)`,
  ),
  cue(
    'hold care',
    String.raw`i (?:don't|do not) (?:hold with|care for|agree with|approve of|see the point of|like) (?:the|this|that|these|any|all|what|how|it)`,
  ),
  cue(
    'double treble halve ban scrap abolish privatise',
    String.raw`i (?:would|'d) (?:\p{L}+ )?(?:double|treble|halve|ban|scrap|abolish|privatise|close|sell) (?:them|it|the|every|all)`,
  ),
  cue(
    "i'd would",
    String.raw`i(?:'d| would)(?: personally| really| dearly)? (?:like|love) to see (?:the |this |that |all |every |more |fewer )*(?:[\p{L}'-]+ ){1,4}?(?:scrapped|banned|closed|sold|abolished|kept open|pulled down|thrown out|privatised|pedestrianised|replaced by)`,
  ),
  cue(
    'agree disagree',
    String.raw`i (?:could(?: not|n't) (?:agree|disagree)(?: with \p{L}+)? more|(?:totally|entirely|completely|strongly|fundamentally|utterly) (?:disagree|agree with (?:the|what)))`,
  ),
  cue(
    'behind',
    String.raw`(?:i am|i'm|we are|we're|all of us are|everyone here is) (?:right |fully |firmly |squarely |100 per cent |a hundred per cent )*behind (?:the |our |this |that |its )(?:[\p{L}'-]+ ){0,3}?(?:plan|policy|leader|decision|scheme|proposal|budget|administration|group|party)`,
  ),
  cue(
    'regret',
    String.raw`i (?:deeply |bitterly |very much )?regret (?:the|this|that|what) (?:decision|closure|cut|cuts|policy|choice|members|they|the council)`,
  ),
  // `Personally,` gives a view; `I personally checked` does not.
  cue('personally', String.raw`(?<=^|[,;:.-] |(?<![\p{L}])(?:and|but|so|though) )personally(?:,| i)`),
  cue(
    'speaking talking',
    String.raw`(?:speaking|talking) (?:purely |only |just )?(?:for myself|personally|as an individual|off the record|as a resident|as a (?:father|mother|parent|local|cyclist|driver))`,
  ),
  cue(
    'part mind ask book concerned me honest frankly fashioned one worth',
    String.raw`(?:for my (?:own )?part|to my mind|if you ask me|in my book|as far as i(?:'m| am) concerned|between you and me|if i'm honest|quite frankly|call me old-fashioned|for what it's worth)(?=,| i\b| we\b| it\b| the\b| this\b)|i for one`,
  ),
  cue(
    'view opinion judgement',
    String.raw`in my (?:own |humble |personal |honest |private )*(?:view|opinion|judgement)`,
  ),
  cue(
    'view opinion preference choice feeling belief politics sympathies',
    String.raw`(?:my|our) (?:own |personal |private )+(?:view|opinion|preference|choice|feeling|belief|politics|sympathies)`,
  ),
  cue(
    'view opinion preference choice vote',
    String.raw`my (?:view|opinion|preference|choice|vote) (?:is|was|would|has always)`,
  ),
  cue(
    'me way vote say asked',
    String.raw`(?:if it (?:were|was|had been) (?:up|left|down) to me|if i had (?:my way|a (?:vote|say)|been asked)|left to me|were it up to me)`,
  ),
  cue(
    'never always personally privately myself',
    String.raw`i (?:have |'ve |had )?(?:never|always|personally|privately|myself) ${ADVERB}(?:agreed?(?! to)|supported|support|backed|back|opposed?|wanted|liked|like|thought|think|believed?|felt|feel|favou?red|favou?r|held|disliked|loathed?|hated|hate|disagreed?|voted|argued|find|found|prefer|preferred|regret|doubt|would)(?! (?:(?:that )?(?:i'd|i would|i was|we'd|we would|it would|this would|of|about|so|at home|welcome)))`,
  ),
  cue(
    "i'd would should",
    String.raw`(?:i'd|i would|i should) (?:personally|much rather|far rather|rather(?! (?:people|you|they|someone|residents|talk|be safe))|sooner|never|have (?:kept|scrapped|left|closed|done it|chosen|gone for|preferred|voted)) (?:\p{L}+ ){0,3}?(?:\p{L}+ed|kept|see|seen|keep|have|spend|spent|build|built|close|left|leave|support|back|vote|choose|chosen|them|it|the|this|that|we)`,
  ),
  cue(
    'loathe detest despise dislike hate stand bear abide deplore abhor resent disagree against opposed',
    String.raw`i ${ADVERB}(?:loathe|detest|despise|dislike|hate(?! to)|can't stand|cannot stand|can't bear|cannot bear|can't abide|deplore|abhor|resent|disagree with|am against|'m against|am (?:totally |completely |dead |utterly )?opposed to) (?:the|this|that|these|those|our|their|any|all|every|what)`,
  ),
  cue(
    'support oppose back prefer favour welcome regret agree applaud like love admire for',
    String.raw`i ${ADVERB}(?:support|oppose|back|prefer|favour|welcome|regret|agree with|am in favour of|'m in favour of|am (?:all )?for|'m (?:all )?for|applaud|like|love|admire) ${POLICY_OBJECT}`,
  ),
]
const PROFESSIONAL =
  /(?<![\p{L}])(?:professional|clinical|expert|medical|legal|engineering|years of experience)(?![\p{L}])/iu

/** First-person stance, which nobody takes for the Council's. */
export function personalIn({ words }: Said): Mark[] {
  const { text } = words
  if (hasMatch(text, PROFESSIONAL)) return []
  for (const pattern of PERSONAL) {
    const match = words.find(pattern)
    if (match && !ANOTHERS_VIEW.test(text.slice(0, match.index)))
      return [
        { kind: 'personal', start: match.index, end: match.index + match[0].length, certainty: 'plain' },
      ]
  }
  return []
}

const EMPLOYER = String.raw`(?:(?:this|the|our|my) (?:place|lot|outfit|council|authority|management|employers?|bosses|senior management|town hall|department|directorate|borough|city council)|management|the bosses|(?:those|the people) (?:upstairs|at the top|in charge|who run (?:it|this))|our (?:own )?(?:policy|policies|rules|procedures|managers|management))(?: here)?`
/** The council, its management or its policy run down by one who works for it. */
const RUN_DOWN = [
  cue(
    'nobody no',
    String.raw`(?:nobody|no one|no-one) (?:at the top|in charge|upstairs|in this (?:place|building|council)|at the top of this council) (?:ever )?(?:listens|cares|knows|understands|has|will|wants)`,
  ),
  cue(
    'grip up listen learn itself again act',
    String.raw`(?:${EMPLOYER}) ${ADVERB}(?:needs?|ought|has|have) to (?:get a grip|wake up|listen|learn|grow up|sort itself out|think again|get its act together|stop wasting)`,
  ),
  cue(
    "could couldn't can't cannot",
    String.raw`(?:${EMPLOYER}) ${ADVERB}(?:could not|couldn't|can't|cannot) ${ADVERB}(?:run|organise|find|manage|add|tell|get|be trusted|care|boil|hit|fill)`,
  ),
  cue(
    [
      ...keysOf(contempt, judgedWrong),
      'falling',
      'run',
      'rotten',
      'rudderless',
      'terrible',
      'chaotic',
      'chaos',
      'purpose',
      'worst',
    ],
    String.raw`(?:${EMPLOYER}) (?:${BE}) ${ADVERB}(?:${either(contempt)}|${either(judgedWrong)}|falling apart|run by|badly run|rotten|rudderless|a terrible place|chaotic|in chaos|not fit for purpose|the worst)`,
  ),
  cue(
    "no doesn't does don't do never couldn't could",
    String.raw`(?:${EMPLOYER}) (?:${ADVERB})(?:has no|have no|doesn't|does not|don't|do not|never|couldn't|could not) ${ADVERB}(?:idea|clue|care|listen|listens|know what|learn|learns|interest in|respect for|time for|give a)`,
  ),
  cue(
    'wrong way touch betrayed bullies bullied treat treats lied lies waste wastes squander squanders squandered plot down ruined hollowed ground',
    String.raw`(?:${EMPLOYER}) (?:has|have|had)? ?${ADVERB}(?:(?:got (?:it|this|its priorities|everything) (?:\p{L}+ )?wrong)|betrayed|bullies|bullied|treats? (?:us|its staff|staff|people) like|talks? a good game|lied|lies|wastes?|squanders?|squandered|lost the plot|lets? (?:people|staff|everyone|residents) down|ruined|hollowed out|lost (?:its|their) way|lost touch|run (?:it|us|the service) into the ground)`,
  ),
  cue(
    'ashamed embarrassed clue knows',
    String.raw`(?:ashamed|embarrassed) to (?:say |admit |tell people )?(?:that )?(?:i |we )?work (?:for|here|at)|nobody (?:here )?(?:at the (?:council|top) )?(?:has a clue|knows what (?:they are|they're) doing)`,
  ),
]
const ADMITS =
  /(?<![\p{L}])(?:sorry|apolog\w+|apology|we accept|lessons?|put (?:it|this|things) right|our fault)(?![\p{L}])/iu

const TERMS = String.raw`(?:pay|wages?|salary|salaries|grade|grading|contract|contracts|hours|shifts?|shift pattern|rota|overtime|pension|sick pay|terms and conditions|conditions|job evaluation|pay band|redundancy|increment|bonus|grievance|disciplinary|dismissal|suspension|workload|caseload)`
/** Somebody's own pay, grade, contract or dispute, brought up as a complaint. */
const CONDITIONS = [
  cue(
    'treated passed overlooked',
    String.raw`(?:we|i|staff|crews) (?:are|am|were|was|get|have been|has been) (?:\p{L}+ )?(?:treated like|passed over|overlooked) (?:for |dirt|rubbish|mugs|children|cattle|slaves|skivvies|second-class)`,
  ),
  cue(
    'pay pays paid',
    String.raw`(?:they|nobody|the council|management|this council) (?:don't|do not|doesn't|does not|never|won't|will not|hardly|barely)? ?(?:pay|pays|paid) (?:us|me|staff|agency|the agency|managers|contractors|consultants)[^.;]{0,30}?(?:enough|twice|more|less|than|properly|fairly|a living)`,
  ),
  cue(
    'shifts hours contract pay grade rota pension leave',
    String.raw`(?:my|our) (?:\p{L}+ )?(?:shifts?|hours|contracts?|pay|grades?|rota|pension|leave) (?:has|have|had|was|were|is|are|keeps?) (?:\p{L}+ )?(?:been )?(?:changed|changing|cut|docked|frozen|altered|moved|cancelled|messed|reduced|capped|downgraded)`,
  ),
  cue(
    'transfer promotion leave regrading rise interview',
    String.raw`i (?:have |'ve |had )?(?:put in|applied|asked|been waiting|waited) for (?:a |the |my |more )?(?:transfer|promotion|leave|regrading|rise|pay rise|interview|permanent contract)`,
  ),
  cue(
    'promised',
    String.raw`(?:i|we) (?:was|were|have been|had been) (?:all )?promised (?:a |an |our |the |more |better )*(?:pay|rise|regrading|grade|contract|contracts|overtime|leave|bonus|new terms|permanent)`,
  ),
  cue(
    'job work shifts hours',
    String.raw`(?:the|this|my) (?:job|work|shifts|hours) (?:has|have|is|are) (?:\p{L}+ )?(?:ruin(?:ed|ing)|kill(?:ed|ing)|broken|wreck(?:ed|ing)) (?:my|me|us|our)`,
  ),
  cue(
    'hr boss manager listens cares',
    String.raw`(?:nobody|no one|no-one) in (?:hr|human resources|personnel|management) (?:cares|listens|has|will|ever|wants|answers)`,
  ),
  cue(
    'pay wage grade salary contract temporary rise hours increment regrading promised health nobody',
    String.raw`(?:i|we|most of us) (?:have|'ve|haven't|has|had|hadn't)? ?(?:been|not had|n't had|had no|not seen|never had|had) (?:stuck )?(?:on )?(?:the same |a single |a |any |no |decent |proper )*(?:pay|wage|grade|salary|zero-hours?|rise|contract|temporary|short-term|increment|pay rise)`,
  ),
  cue(
    'my our their',
    String.raw`(?:my|our|their) (?:own )?${TERMS} (?:[\p{L}]+ ){0,3}?(?:${BE} |has |have |had |does |do |doesn't |don't )?${ADVERB}(?:been )?(?:cut|frozen|slashed|docked|low|lower|poor|unfair|worthless|miserable|terrible|awful|unbearable|worse|reduced|capped|behind|ignored|rejected|dismissed|not (?:kept|been)|fallen|a disgrace|an insult|ruining|killing|cover)`,
  ),
  cue(
    'cut cuts docked froze frozen slashed changed away refused rejected suspended sacked dismissed downgraded regraded',
    String.raw`(?:they|management|the council|my (?:boss|manager)|our (?:bosses|managers)) (?:have |has |had )?${ADVERB}(?:cut|cuts|docked|froze|frozen|slashed|changed|took away|refused|rejected|suspended|sacked|dismissed|downgraded|regraded) (?:my|our|me\b|us\b)(?: own)?`,
  ),
  cue(
    'grievance dismissal suspension disciplinary tribunal appeal claim regrading evaluation dispute',
    String.raw`(?:my|our) (?:grievance|dismissal|suspension|disciplinary|tribunal|appeal against|pay claim|regrading|job evaluation|dispute)`,
  ),
  cue(
    'shift shifts rota hours contract contracts pay conditions workload pattern',
    String.raw`(?:the |our |these )?(?:new )?(?:shifts?|shift pattern|rota|hours|contracts?|pay|conditions|workload) (?:${BE} |has |have |had )${ADVERB}(?:driving|drove|driven|forcing|forced|making|made|pushing|pushed|killing|wearing|impossible|unbearable|unworkable|unfair|a disgrace|dreadful|awful|terrible|appalling)`,
  ),
  cue(
    'paid earn earning underpaid overworked strike rule',
    String.raw`(?:i|we|us|staff|i'm|we're|i am|we are|get|being) (?:\p{L}+ )?(?:paid|earn|earning) (?:less than|peanuts|a pittance|half|next to nothing|the same as (?:in|i|we))|underpaid|paid less than|overworked and|(?:going|go|voted?|vote) (?:on|to|for) strike|work(?:ing)? to rule`,
  ),
]

const PEOPLE = String.raw`(?:they|these people|those people|anyone who (?:[\p{L}'-]+ ){1,8}?|people who (?:[\p{L}'-]+ ){1,8}?|(?:the )?(?:drivers|motorists|cyclists|landlords|developers|protesters|objectors|tories|travellers|gypsies|immigrants|migrants|foreigners|bankers|politicians|councillors|residents|tenants|claimants|beggars|rough sleepers|homeless|rich|poor))`
/** Abuse, or a wish for harm. What is said of rats, or of hatred as a crime, is none. */
const EXTREME = [
  cue(
    'low contempt examining',
    String.raw`(?:${PEOPLE})[^.;]{0,60}?(?:the lowest of the low|beneath contempt|(?:wants?|needs?) (?:his|her|their) heads? examin(?:ing|ed))`,
  ),
  cue('good', String.raw`(?:hanging|prison|jail|flogging|shooting) (?:is|would be) too good for`),
  cue('made', String.raw`(?:ought to|should) be made to (?:eat|lick|crawl|suffer|sleep in|live in)`),
  cue(
    'want wants need needs',
    String.raw`(?:wants?|needs?) (?:stringing up|locking up|horsewhipping|shooting|flogging|a good hiding)`,
  ),
  cue(
    [...keysOf(abuse), 'plague', 'curse', 'menace', 'blight', 'cancer'],
    String.raw`(?:${PEOPLE}) ?(?:${BE}) ${ADVERB}(?:an? |nothing but |just |all |a bunch of |little better than )*(?:${either(abuse)}|plague|curse|menace|blight|cancer)`,
  ),
  cue(
    'hanged hang shot flogged strung horsewhipped rot burn key deported drowned down birched wall ashamed',
    String.raw`(?:should|ought to|deserves? to|need to|want to see|i'd like to see|would) (?:all |just |be )*(?:hang(?:ed)?|be hanged|shot|flogged|strung up|horsewhipped|rot(?: in)?|burn in|locked up and the key|all be locked up|deported|drowned|put down|birched|put against a wall|ashamed to show)`,
  ),
  cue(
    'ashamed',
    String.raw`(?:any(?:one|body)|people|those|everyone) who (?:[\p{L}'-]+ ){1,8}?(?:should|ought to) be ashamed`,
  ),
  cue(
    'bunch pack load gang',
    String.raw`(?:bunch|pack|load|gang) of (?:[\p{L}]+ )?(?:${either(abuse)}|idiots|fools|crooks|liars|cowards|clowns)`,
  ),
]

const DECIDED = String.raw`(?:(?:adopted|agreed|approved|published|local|current|formal) )?(?:plan|policy|strategy|decision|scheme|resolution|budget|order|vote)`
const BY_WHOM = String.raw`(?:the |this |that |our |their |its |cabinet's |executive's |council's |committee's |members' )+`
/** What was decided formally is to be ignored or undone. */
const DEFIANT = [
  cue(
    'whatever regardless',
    String.raw`(?:i|we) [^.;]{3,60}(?:whatever|no matter what|regardless of what) (?:the )?(?:committee|cabinet|executive|council|members|councillors) (?:has |have |had )?(?:voted|decided|decides?|agreed|says?|resolved)`,
  ),
  cue(
    'nothing',
    String.raw`(?:committee|cabinet|executive|council|members)(?:'s|') (?:\p{L}+ )?(?:vote|decision|resolution|policy) (?:changes|means|counts for) nothing`,
  ),
  cue(
    'ignore disregard forget mind notice tear rip bin defy',
    String.raw`(?:ignore|disregard|forget(?: about)?|never mind|take no notice of|tear up|rip up|bin|defy) ${BY_WHOM}(?:[\p{L}'-]+ ){0,3}?${DECIDED}`,
  ),
  cue(
    'carry carrying follow following implement implementing enforce enforcing stand standing abide accept accepting recognise recognising',
    String.raw`(?:i|we)(?: will| shall|'ll| are| have| do| would)?(?: not|n't| never| no longer)(?: be)? (?:carry(?:ing)? out|follow(?:ing)?|implement(?:ing)?|enforc(?:e|ing)|stand(?:ing)? by|abide by|accept(?:ing)?|recognis(?:e|ing)) ${BY_WHOM}(?:[\p{L}'-]+ ){0,3}?${DECIDED}`,
  ),
  cue(
    'should must ought needs has have',
    String.raw`${BY_WHOM}(?:[\p{L}'-]+ ){0,3}?${DECIDED} (?:should|must|ought to|needs to|has to|will have to) ${ADVERB}(?:never have been|be) (?:ignored|scrapped|reversed|dropped|overturned|torn up|abandoned|rescinded|revoked|reconsidered|made|taken|adopted|agreed)`,
  ),
  cue(
    'made took reached',
    String.raw`(?:cabinet|executive|council|committee|members|councillors) ${ADVERB}(?:made|took|has made|have made|reached) ${ADVERB}(?:the|a) ${ADVERB}(?:wrong|bad|poor|terrible|${either(judgedWrong)}) (?:decision|choice)`,
  ),
]

/** What those who work for a council say against it, of their own terms, or beyond all measure. */
export function employeeMarksIn({ words, before }: Said): Mark[] {
  const { text } = words
  const marks: Mark[] = []
  const look = (kind: StanceKind, patterns: readonly Cue[], certainty: Mark['certainty']): void => {
    for (const pattern of patterns) {
      const match = words.find(pattern)
      if (!match || ANOTHERS_VIEW.test(text.slice(0, match.index))) continue
      marks.push({ kind, start: match.index, end: match.index + match[0].length, certainty, side: 'against' })
      return
    }
  }
  if (!hasMatch(`${before} ${text}`, ADMITS)) look('employer', RUN_DOWN, 'plain')
  look('employment', CONDITIONS, 'plain')
  look('extreme', EXTREME, 'plain')
  look('defies', DEFIANT, 'plain')
  return marks
}
