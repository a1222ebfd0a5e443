import type { Mark } from './mark.js'
import type { Said } from './said.js'
import { ADVERB, cue } from './words.js'
import { firstMatch } from '../matches.js'

/** Elections, power and party advantage, as those speak of them who care how they come out. */
const PLAIN = [
  cue('returned', String.raw`(?:been|be|were|was|is|are) returned to (?:power|office)`),
  cue(
    'remember forget',
    String.raw`(?:hope|trust|want|wish) (?:residents|people|tenants|families|everyone|the public) (?:\p{L}+ )?(?:remembers?|(?:don't|do not|never) forget) (?:who|what they|which|that)`,
  ),
  cue('sense', String.raw`if (?:the )?(?:voters|people|residents|electorate) (?:have|had|has) any sense`),
  cue(
    'may polls election',
    String.raw`(?:leadership|administration|leader|group|party|cabinet|they) (?:lost|loses?|won|wins?|goes|went|survives?|survived|were beaten|are beaten) (?:in|on|at) (?:may|\d may|the polls|the (?:next |local )?elections?)`,
  ),
  cue(
    'right',
    String.raw`residents'? association(?: group)? (?:has |have )?(?:got|is|are|was|were) (?:this |it |that )?right[^.;]{0,40}(?:wrong|others|rest)`,
  ),
  cue(
    'voters electorate',
    String.raw`(?:hope|hoping|trust|sure|wish|want|believe|think|know) (?:that )?(?:the )?(?:voters|electorate|people who vote) (?:[\p{L}'-]+ ){0,2}?(?:remember|see|know|think|punish|reward|realise|choose|back|reject|agree|notice|forget|take note)`,
  ),
  cue(
    'voted vote',
    String.raw`i (?:have |'ve |will |shall |always )*(?:voted|vote) (?:the same way|labour|tory|conservative|green|that way|for change)|a vote for (?:change|them|him|her|this|the)`,
  ),

  // `when this lot are voted out`
  cue(
    'voted',
    String.raw`(?:are|is|was|were|be|been|being|get|gets|got) (?:finally |all )?voted (?:right )?(?:out|in|back in)(?=$|[.,;!?"' -])(?! (?:favour|of the))`,
  ),
  cue(
    'thrown kicked booted turfed chucked swept voted',
    String.raw`(?:thrown|kicked|booted|turfed|chucked|swept|voted) (?:right )?(?:out of|from|into|back into) (?:power|office|the town hall|control)`,
  ),
  cue(
    'change control',
    String.raw`(?:a |any |the |of )?change (?:of|in) (?:political )?(?:control|administration)|regime change|change at the top|control of the (?:council|town hall|borough) (?:chang|pass|go|fall|stay)\p{L}*`,
  ),
  // `hope nothing changes at the Town Hall`
  cue(
    'nothing something things everything little much',
    String.raw`(?:nothing|something|things|not much|everything|little|much)(?: ever| will| would| never| has to| should| must)? (?:changes?|stays? (?:the same|as (?:it is|they are))) (?:at|in) (?:the top|(?:the )?(?:town|city|county) hall|the guildhall|(?:the )?civic centre|the council(?: chamber)?)`,
  ),
  cue(
    'hope hoping hopes want wants wish pray praying dread fear cheering love glad delighted sorry shame',
    String.raw`(?:hope|hoping|hopes|want|wants|wish|pray|praying|dread|fear|cheering|love it if|glad if|delighted if|sorry if|shame if) (?:[\p{L}'-]+ ){0,8}?(?:wins?|win|lose|loses|hold|holds|keep|keeps|take|takes|gain|gains|stay|stays|get|gets) (?:on to |back |in |into |out of )*(?:power|control|office|the (?:council|election|by-election|town hall|seat)|in charge|their (?:seats?|majority)|his seat|her seat|re-elected|elected)|hope (?:[\p{L}'-]+ ){1,5}(?:gets?|are|is) back in(?=$|[.,;!?]| (?:next|in|on|at) )`,
  ),
  cue(
    'win victory defeat government landslide administration council',
    String.raw`(?:labour|conservatives?|tor(?:y|ies)|lib(?:eral)? dem(?:ocrat)?s?|greens?|reform|independents|snp|plaid)(?: party| group)?(?:'s)? (?:win|victory|defeat|government|landslide|administration|council) (?:would|will|could)`,
  ),
  cue(
    'stopped beaten defeated kept voted re elected returned',
    String.raw`(?:must|should|has to|have to|need to|ought to) be (?:voted (?:in|out)|re-elected|returned to (?:power|office)|kept out of (?:power|office))`,
  ),
  cue(
    'politics',
    String.raw`(?:party|parties|politicians|group|groups) (?:is|are|was|were)? ?(?:playing|play|plays|played) politics`,
  ),
  cue(
    'vote voted voting campaign canvass',
    String.raw`(?:i|we) (?:shall |will |'ll |have |always |never |would |'d )*(?:vote|voted|be voting|campaign|canvass) (?:(?:for|against) (?:labour|the conservatives?|the tor(?:y|ies)|the greens?|the lib\p{L}*|reform|independents?|them|him|her|this lot|that lot|the (?:council|opposition|administration|same|other lot|party))|(?:for|against)(?=[.,!?]?$)|labour|conservative|tory|green|liberal|lib dem|reform|independent)`,
  ),
  cue(
    'politics',
    String.raw`(?:executive|cabinet|council|administration|opposition|group|government|committee|panel|leadership)'s politics ${ADVERB}`,
  ),
  cue('politics', String.raw`politics (?:is|are|was|were) ${ADVERB}(?:wrong|right|to blame|poison|behind)`),
]

/** Those whom one has worked under, set side by side, or sworn by: servants of the council say none better or worse. */
const SERVED = [
  cue(
    'worked served seen under colours',
    String.raw`(?:served|worked) under both (?:colours|sides|parties)|(?:worked|served|been here|lived) (?:here )?(?:under|for|with|through|alongside) (?:[\p{L}\d-]+ )?(?:different )?(?:governments?|administrations?|leaders?|councils?|cabinets?|executives?|chairs?|parties|groups?|ministers?)[^.;!?]{0,60}?(?:best|finest|worst|better|worse|not (?:one|a one)|none|no comparison|rest standing|as clearly|never|half as|like (?:this|him|her)|this one|tops|stands? out|grip|heart)`,
  ),
  cue(
    'serve work working serving under',
    String.raw`(?:serve|serving|work|working) (?:under|for|with) (?:members|councillors|a (?:cabinet|executive|leader|leadership|council|group|administration)|leaders?|politicians|people at the top|an? (?:administration|executive)) (?:who|that|which|with) (?:[\p{L}']+ ){0,3}?(?:understands?|knows?|cares?|listens?|gets? it|values?|backs?|believes?|vision|sense|courage|decides?|deliver|delivers|respects?)`,
  ),
  cue(
    'sorry sad pity shame dread hate hope glad relief',
    String.raw`(?:(?:i|we)(?: shall| should| would|'d|'ll)? (?:be |am |are )?(?:very |so |really )?(?:sorry|sad|loath|dread|hate|glad|pleased|relieved)|(?:a|what a) (?:pity|shame|relief)|hope) (?:it |that |if |to |see |we |they |things |should |will |would |ever |never |don't |do not |not )+(?:go|goes|going|went|turn|turns) back to (?:how|what|the way|the (?:old|bad) |those days|where)`,
  ),
  cue(
    'takes typical trust leave rely',
    String.raw`it (?:takes|took) (?:a|an) (?:labour|conservative|tory|green|liberal democrat|lib dem|reform|independent|different|new|proper) (?:council|administration|government|leader|cabinet|group)|(?:that is|that's|typical (?:of )?)(?: the)? (?:labour|tory|tories|conservatives?|green|lib dem|reform|the opposition)(?:'s)?(?: councils?| governments?| party)?(?: for you| all over)`,
  ),
  cue(
    'side politicians politician benches aisle party government election leader whoever charge',
    String.raw`(?:got|had|have|get|seen|expected|come) (?:this|that|it|these)?[^.;!?]{0,30}?(?:from|out of) the other (?:side|lot|crowd|benches|party)|(?:this|the) government is (?:frightened|scared|terrified|afraid|obsessed|incapable|determined)|(?:took|takes|needed|needs) (?:a|an) (?:leader|administration|cabinet|council|executive) (?:with|who|that)|whoever is in (?:charge|power|control)[^.;!?]{0,60}?(?:sense|nerve|courage|wit|decency|keep|leave)|(?:any|every|no) politician who|not this side of an election|(?:labour|conservative|tory|green|liberal democrat|reform|opposition|majority|government) (?:group's |party's |benches )(?:[\p{L}'-]+ ){0,3}?(?:come true|did their|pledges?|promises?|manifesto|homework|reading)|not that brave|anyone who sees things as|long may (?:he|she|they) (?:stay|reign|last|remain|lead)`,
  ),
  cue(
    'cross know voting box ballot',
    String.raw`i know (?:who|which way|where|how)(?: [\p{L}']+){0,3} (?:voting|vote|cross|ballot)|(?:put|putting) (?:my|your|their) cross(?! reference)|my cross (?:will|is|goes|would)`,
  ),
  cue(
    'roll change faces start blood may sooner lot crowd regime shower door',
    String.raw`roll on (?:may|polling day|the (?:election|vote|ballot))|(?:time for|need|needs|could do with|deserves?|want|ready for|crying out for) (?:a )?(?:complete |real |proper )?(?:change|fresh start|new faces|new blood|new broom|clear-?out)(?: of (?:leader|leadership|faces|guard|party|team))?(?: at the (?:top|town hall|civic centre|council)| in (?:may|the town hall|charge))|(?:last|previous|old|present|current|other) (?:lot|crowd|shower|regime|gang|bunch)(?! of(?![\p{L}]))(?! (?:were|was|are|is) (?:built|made|ordered|tested|delivered))|shown the door`,
  ),
]

const LIKELY = [
  cue(
    'election elections',
    String.raw`(?<!(?:because of|after|until|before|since|during|ahead of|following|at|for|in|of) )(?:the|an|this|that|may's|next|coming|last|local|general) (?:local |general |council |by-|mayoral )?elections?(?! (?:day|office|team|staff|services?|results?|expenses|fraud|notice|period|timetable|agents?|court|material|address|process|law|count|night|of|to)(?![\p{L}]))`,
  ),
  cue(
    'group party parties',
    String.raw`(?:ruling|controlling|majority|governing|winning|losing) (?:group|party)|(?:other|opposing|rival|both|all) (?:political )?parties(?! (?:involved|concerned|to the|have signed|have agreed to the))`,
  ),
  cue('may', String.raw`(?:know|knows) what to do (?:in|on) (?:may|polling|\d+ may)`),
  cue(
    'years',
    String.raw`(?:four|five) more years(?! (?:of )?(?:work|warranty|funding|lease|at|before|on)(?![\p{L}]))`,
  ),

  cue('opposition', String.raw`the opposition (?:would|will|have|has|had|wants?|is|are|say|says|never)`),
  cue(
    'side lot get gets got',
    String.raw`(?:other side|other lot|that lot|wrong lot|other party|them) (?:get|gets|got|are|were) (?:back )?in(?=$|[.,;!?]| (?:next|in|on|at|again))`,
  ),
  cue(
    'years',
    String.raw`(?:another|four more|five more|the last|these) (?:four |five )?years of (?:this|that|the same) (?:leadership|leader|administration|lot|council|party|government|team)`,
  ),

  cue(
    'political politically',
    String.raw`(?:political|politically) (?:choice|games?|games-?manship|stunt|football|point-scoring|posturing|theatre|dogma|ideology|motivated|driven|correct|cowardice|will|courage|masters?)`,
  ),
  cue('politics', String.raw`(?:playing|play|plays|played) politics`),
  cue(
    'lot shower crew bunch gang',
    String.raw`(?:this|that|the present|the current|the same) (?:lot|shower|crew|bunch|gang) (?:are|is|were|was|get|gets|have|has|know|knows|in charge|in power|at the (?:town hall|civic centre))`,
  ),
  cue(
    'running charge control power',
    String.raw`(?:the )?(?:people|those|team|lot|councillors|politicians|leadership)(?: who are)?(?: currently| now)? (?:running|in charge of|in control of|in power (?:at|in)) (?:this|the|our) (?:council|town|borough|city|place|town hall)`,
  ),
  cue(
    'win wins won lose loses lost winning losing fight fighting fought',
    String.raw`(?:win|wins|won|lose|loses|lost|winning|losing|fight|fighting|fought) (?:the |this |next |that |those |these |an? |may's )*(?:local |council |general |by-?)?(?:elections?|seats?)`,
  ),
  cue(
    'remember think',
    String.raw`(?:remember|think|think about that|think hard)[^.]{0,60}(?:in may|on polling day|at the ballot box|when (?:you|they|people) vote|what a change)`,
  ),
  cue('ballot', String.raw`(?:at|through) the ballot box`),
  cue(
    'manifesto pledge pledges promise promises',
    String.raw`(?:our|their|the (?:labour|conservative|green|liberal democrat|group|party)(?:'s)?) (?:manifesto|election (?:pledge|promise)s?)`,
  ),
]

/** `That is a political decision for members`: it is left to them. */
const LEFT_TO_MEMBERS =
  /(?<![\p{L}])(?:for|by|up to|matter for|not (?:one )?for (?:me|us|officers)) (?:the )?(?:members|councillors|cabinet|politicians|executive|leader|council|me|us|officers)(?![\p{L}])/iu
/** Polls as those run them who count the votes. */
export const RUNS_POLLS =
  /(?<!\p{L})(?:declare[ds]?|returning officer|poll(?:ing)? (?:station|card|clerk)s?|ballot papers?|count(?:ed|ing)?|turnout|candidates?|polled|\d votes|nominat\w+|register(?:ed)? to vote|postal vot\w+|photo id|votes? cast|recount|apply|deadline|poll cards?|polls (?:open|close)|election (?:staff|team|office|day|night)|takes place|will be held|pre-election|to vote (?:by|in|early|on))(?![\p{L}])/iu

/** How long and under whom somebody worked is a fact of a life. */
const ADMINISTERED =
  /(?<![\p{L}])(?:tents?|shirts?|boiler|kitchen|stock|deliver(?:y|ies)|tickets?|shower (?:block|room|door)|payroll|software|supplier)(?![\p{L}])/iu

/** A party named with something that makes more of it than a fact. */
const TIED =
  /(?<![\p{L}])(?:thank(?:s|ed|ful)?|grateful|proud|deliver(?:s|ed|ing)?|support(?:s|ed|ing)?|back(?:s|ed|ing)?|behind|credit|tribute|right|wrong|better|best|worse|worst|win|wins|stopped|saved|rescued|built|gave us|left us|nothing|promised|broke|broken|refused|closed|deserves?|wreck(?:ed|s)?|ruin(?:ed|s)?|fail(?:ed|s)?|trust|only|hope|believe|think|blame|fault|failures?|neglect|mess|vision|hard work|excellent|brilliant|wonderful|dreadful|shambles)(?![\p{L}])/iu

/** What an amendment would have moved, and how many voted for it, is a fact of the record. */
const SUM = /£\d|\d (?:votes|members|to \d|per cent)|\d%/iu

/** @param parties how many parties the utterance names; @param power it names those in power */
export function politicsIn({ words }: Said, parties: number, power: boolean): Mark[] {
  const { text } = words
  const marks: Mark[] = []
  const add = (match: RegExpExecArray, certainty: Mark['certainty']): void => {
    marks.push({
      kind: 'politics',
      start: match.index,
      end: match.index + match[0].length,
      certainty,
      policy: true,
    })
  }
  for (const pattern of PLAIN) {
    const match = words.find(pattern)
    if (match) add(match, 'plain')
  }
  for (const pattern of SERVED) {
    const match = words.find(pattern)
    if (match && !ADMINISTERED.test(text)) add(match, 'plain')
  }
  for (const pattern of LIKELY) {
    const match = words.find(pattern)
    if (match && !LEFT_TO_MEMBERS.test(text)) add(match, 'likely')
  }
  const isFact = parties === 1 && SUM.test(text) && !TIED.test(text)
  if ((parties > 0 && !isFact) || (power && !/administration (?:at|of) /i.test(text))) {
    // Of two parties named together neither is favoured, unless a person sees that one is.
    const certainty = parties < 2 && TIED.test(text) ? 'plain' : 'likely'
    marks.push({ kind: 'politics', start: 0, end: text.length, certainty, policy: true })
  }
  return marks.length > 0 && RUNS_POLLS.test(text) ? [] : marks
}

/** What is said of a party that only the register knows as one: `the Residents' Association`. */
export function localPartyMark(text: string, parties: RegExp): Mark | undefined {
  const match = firstMatch(text, parties)
  if (!match || RUNS_POLLS.test(text)) return undefined
  const without = text.replace(parties, '')
  const end = match.index + match[0].length
  return TIED.test(without)
    ? { kind: 'politics', start: match.index, end, certainty: 'plain', policy: true }
    : undefined
}
