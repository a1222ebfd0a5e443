/**
 * Words about a referendum, and about a petition for one. Pieces of patterns, matched against folded text without regard
 * to capitals unless said otherwise.
 *
 * Source: the four heads of the Political Parties, Elections and Referendums Act 2000, s. 125(1), which the Regulations
 * on local referendums follow: general information, issues raised by the question, arguments for or against an answer,
 * encouragement to vote. The wording is invented after releases and leaflets; none of it is taken from a source.
 */

/** What a referendum may be about, by the regulations that govern it. */
export const MATTERS = {
  governance: String.raw`committee system|(?:(?:leader|mayor)[- ]and[- ]cabinet|cabinet|mayoral|leader)(?:[- ]style)? (?:system|model|form|style of)|(?:having|an?) (?:directly )?elected (?:executive )?mayor\b(?! of\b)|(?:post|office|role) of (?:an |the )?elected mayor|elected mayors|(?:scrap|abolish|keep|replac|remov|los)(?:e|es|s|ping|ing)? (?:the|our|a|its) (?:directly )?(?:elected )?mayor\b(?!')|how (?:the|your|our) (?:council|city|borough|county|town) is (?:run|governed|led)|the way (?:the|your|our) (?:council|city|borough|county|town) is (?:run|governed|led)|forms? of governance|governance (?:arrangements|models?|systems?|changes?)`,
  'council-tax': String.raw`council tax (?:increases?|rises?|precept|proposals?)|(?:increases?|rises?) (?:in|to|of) (?:the |your |our )?(?:council tax|precept)|(?:extra|additional|proposed|excessive|larger|bigger|higher) (?:\d[\d.]* ?(?:%|per cent) )?(?:council tax|precept|increase|rise)|extra \d[\d.]* ?(?:%|per cent)|(?:this|the|our) (?:proposed |planned |\d[\d.]* ?(?:%|per cent) )?(?:increase|rise)|raising council tax|raise council tax`,
  'neighbourhood-planning': String.raw`neighbourhood (?:development )?(?:plans?|orders?)|community right to build orders?|(?:draft|made|examined|town|village|parish)(?: neighbourhood)? plan(?! to\b)|(?<=\bthe |\bour |\bthis )plan(?! (?:to|for)\b)`,
  national: String.raw`(?!)`,
} as const
export type MatterOf = keyof typeof MATTERS

/** Of the matters, those that are not in doubt where nothing else in the text speaks of a referendum. */
export const PLAIN_MATTERS: Record<MatterOf, string> = {
  ...MATTERS,
  'council-tax': String.raw`council tax (?:increases?|rises?)|(?:increases?|rises?) (?:in|to) (?:the |your |our )?(?:council tax|precept)|extra \d[\d.]* ?(?:%|per cent)|raising council tax|raise council tax`,
  'neighbourhood-planning': String.raw`neighbourhood (?:development )?(?:plans?|orders?)|community right to build orders?`,
}

/** Words of a thing that is put to the vote. */
const OBJECT = String.raw`(?:(?:the|this|our|your|a|an) )?(?:(?:proposed|new|draft|neighbourhood|village|town|parish|council tax|elected|directly elected|current|\d[\d.]* ?(?:%|per cent)|committee|leader and cabinet|cabinet|mayoral|present|existing) ){0,3}(?:plan|change|committee system|system|model|increase|rise|mayor|proposal|status quo|option [ab\d])\b`

/** Words of people who have votes. */
const VOTERS = String.raw`(?:you|everyone|everybody|people|residents|voters|electors|readers|households|villagers|neighbours|the public|all|anyone|our communities)`

/** `urges residents to`, `we ask everyone to`: what stands before the thing asked for. */
const URGED = String.raw`(?<!referendum |question )\b(?:urg|ask|encourag|call|want|hop|beg|need|invit|advis|recommend|tell|like)\p{L}{0,6} (?:on |for |that )?(?:[\p{L}'-]+ ){0,4}?(?:to|will|should|must) `
const MUST = String.raw`${VOTERS} (?:should|must|need to|have to|ought to) `
const BEGINS = String.raw`(?:(?<=(?:^|[.!?:;"'\n–-]\s?|please |so |then |let's |do ))|${URGED}|${MUST})`
const YES = String.raw`['"]?(?:yes|no(?! confidence| more\b)|leave|remain)['"]?(?! or\b| and\b|,? or\b)`

/** Words that ask for a vote one way. */
export const APPEALS: readonly string[] = [
  String.raw`\bvot(?:e|ing) ${YES}(?= |[.,;:!?"']|$)`,
  String.raw`\b(?:say|saying) ['"]?(?:yes|no)['"]? to ${OBJECT}`,
  String.raw`\b(?:I|we|you|${VOTERS})(?:'ll|'m|'re)? (?:[\p{L}]+ ){0,3}?vot(?:e|ing) to (?:keep|scrap|change|adopt|leave|remain|stay|abolish|reject|approve|replace)\b`,
  String.raw`${BEGINS}(?:vote|voting) (?:for|against|in favour of) (?:keeping |having |changing |adopting )?${OBJECT}`,
  String.raw`${BEGINS}(?:back|support|approve|reject|choose|pick|keep|adopt|oppose|endorse|stop|scrap) ${OBJECT}`,
  String.raw`\b(?:deserves|needs) (?:your|our|a yes) (?:vote|support)`,
  String.raw`\b(?:for|to get|win|secure|deliver) a (?:resounding |clear |big |strong )?['"]?(?:yes|no)['"]? vote\b`,
  String.raw`\bput (?:your|a) cross (?:next to|beside|by|in the box for) ['"]?(?:yes|no|option [ab\d]|the (?:committee|mayor|leader)\b)`,
]

/** What a change is said to do, of which one is for or against it. */
const DOES = String.raw`(?:would|will|could|can|may|might)(?: also| only| never| not| soon)? (?:save|cost|give|bring|let|make|mean|end|protect|improve|speed|put|take|free|fund|pay|keep|stop|allow|deliver|create|waste|weaken|strengthen|damage|harm|help|safeguard|secure|lose|leave|cut|raise|threaten|preserve|shape|hand|open|unlock|slow|reduce)\b`
const BETTER = String.raw`(?:is|are|was|would be|will be) (?:simply |far |much |clearly |also )?(?:the |a |an )?(?:better|best|right|wrong|fairer|fairest|cheaper|cheapest|slower|slow|faster|quicker|worse|worst|good|bad|costly|expensive|wasteful|undemocratic|democratic|more \p{L}+|less \p{L}+|once[- ]in)\b`

/** Arguments that name no matter: they are about the answer itself. */
export const ARGUMENTS: readonly string[] = [
  String.raw`\b(?:an? |the )?['"]?(?:yes|no)['"]? vote (?:(?:in|on|at|for) (?:[\p{L}\d]+ ){1,4})?(?:${DOES}|means|is|was|risks|leaves|puts|gives|keeps|protects)`,
  String.raw`\b(?:reasons?|case|arguments?) (?:to vote|for voting|for (?:a )?['"]?(?:yes|no)['"]?|against voting|why (?:you|residents|people|voters) should)`,
  String.raw`\b(?:if|should) (?:residents|voters|people|you|they|we|electors|local people|the (?:town|village|borough|city|parish)) (?:vote ['"]?(?:yes|no)\b|say ['"]?(?:yes|no)\b|reject|turn it down|turn down|do not back|fail to back)`,
  String.raw`\bwhy (?:we|you|residents|voters|people|everyone|\p{L}+) should (?:vote|back|support|choose|reject)`,
]

/** Arguments about a matter: `MATTER` stands for its words. */
export const ABOUT_MATTER: readonly string[] = [
  String.raw`(?:MATTER)(?:,? (?:which|that))? ${DOES}`,
  String.raw`(?:MATTER) ${BETTER}`,
  String.raw`\b(?:benefits?|advantages?|drawbacks?|disadvantages?|merits?|dangers?|risks?|case|arguments?|reasons?|downsides?|strengths?|weaknesses) (?:of|for|against|to|in|behind) (?:the |a |an |our |this |having |keeping |changing |adopting )*(?:MATTER)`,
  String.raw`\b(?:without|thanks to|only) (?:the |a |an |this |our )?(?:MATTER)`,
  String.raw`\bwhy (?:the |a |an |we need |we want )*(?:MATTER)`,
  String.raw`(?:MATTER) (?:gives|makes|brings|lets|costs|saves|protects|means|puts|keeps|funds|helps|wastes|allows|takes|pays for|works better|slows|hands|safeguards)\b`,
]

/** Words that encourage people to vote, whatever for. */
export const ENCOURAGEMENT: readonly string[] = [
  String.raw`\b(?:have|having|get) your say\b`,
  String.raw`\bmake (?:your|their) (?:voices?|views?|votes?|opinions?) (?:heard|count)\b`,
  String.raw`\b(?:use|cast|exercise|don't (?:waste|lose|miss)|do not (?:waste|lose|miss)) (?:your|their) (?:votes?|right to vote)\b(?! (?:by|in person|at|from|using))`,
  String.raw`\bmiss (?:out on )?your (?:chance|vote|opportunity)`,
  String.raw`\b(?:make sure|remember|don't forget|do not forget|be sure|take (?:the|a few) (?:time|minutes)|find (?:the )?time) (?:that )?(?:you |to |and )+(?:vote|go to the polls|turn out)\b(?! by)`,
  String.raw`\b(?:urg|encourag|call on|want|hop|invit|ask)\p{L}{0,6} (?:on |for |that )?(?:[\p{L}'-]+ ){1,6}?(?:to|will|should) (?:vote\b(?! by (?:post|proxy))(?! in person)|turn out|take part|go to the polls|go out and|get out and|use their vote|cast)`,
  String.raw`\bevery (?:single )?vote (?:counts|matters)`,
  String.raw`\byour vote (?:counts|matters|is important|will make|can make|could make)`,
  String.raw`\b(?:go|get|come|turn) (?:along |out )?(?:and |to )vote\b`,
  String.raw`\b(?:(?:big|high|good|large|strong|bigger|higher|record|huge) turn-?out|(?:boost|rais|increas|improv|maximis|driv)(?:e|ing)?(?: up)? (?:the )?turn-?out)\b`,
  String.raw`\bimportant (?:that )?(?:(?:you|people|residents|everyone|as many \p{L}+ as possible|to) )+(?:turn out|votes?|take part)\b(?! by)`,
  String.raw`\btake part in the (?:referendum|vote|poll)`,
  String.raw`(?<=(?:^|[.!?:;"\n–-]\s?|please |so |then |do ))vote (?:on|in|this|next|today|tomorrow)\b`,
]

/** Words of a competition, a consultation or a meeting: what they ask for is no vote in a poll. */
export const OTHER_VOTES =
  /\b(?:favourites?|competition|awards?|contest|shortlist\w*|names? for|design|consultations?|surveys?|questionnaires?|feedback|drop-in|budget priorities|youth council|school council|parliament of)\b/i

/** How the poll is held: where, when, who and with what. */
export const POLL =
  /\b(?:polling (?:stations?|places?|cards?|day|hours|clerks?|districts?)|poll (?:cards?|clerks?|opens|closes)|polls (?:open|close|will|are)|postal (?:votes?|voting|ballots?|voters?)|proxy|vote by post|photo(?:graphic)? (?:id|identification)|(?:voter|identity|accepted) (?:id|identification|documents?)|voter authority|register(?:ed|ing)? to vote|registration|electoral (?:register|roll|services|registration)|registers? of electors|(?:ballot|voting) (?:papers?|box(?:es)?|packs?)|count(?:ing)? (?:of (?:the )?votes|officer|venue|centre|will|starts|begins|takes)|the count\b|counted|verification of|results? (?:of the [\p{L} ]{3,40})?(?:will be|is|are|is to be) (?:declared|announced|published|posted)|result is expected|declaration of (?:the )?result|(?:to|can|may|are|who is|who's) (?:entitled|eligible|able) to vote|who can vote|how to vote\b|entitled to vote|eligible to vote|notice of (?:the )?(?:poll|referendum)|open (?:from|between) (?:7|seven)|7 ?am (?:to|until|and|till|-|–) ?10 ?pm|tactile|(?:voting|polling) (?:will take|takes|is from|starts|ends)|by (?:post|proxy)|tellers?|interim counting)\b|\b(?:referendum|vote|poll)\b(?: on [\p{L}' -]{3,50})? (?:will be|is|is to be|is being|takes place|will take place)(?: being)? (?:held |taking place )?(?:on|in|at|from|next) (?:\p{L}+day|\d|the \d|may\b|june\b|july\b|march\b|april\b|february\b|the \p{L}+ hall|polling)/iu

/** Documents that the law requires about a referendum. */
export const STATUTORY =
  /\b(?:notice of (?:the )?(?:referendum|poll)|information statement|specified documents|statement of reasons|statutory (?:notices?|statements?|documents?)|(?:under|required by|in accordance with|for the purposes of) regulations? \d+|examiner's report)\b/i
/** A headline that names the document a statutory one. */
export const STATUTORY_TITLE =
  /^\W*(?:[\p{L}' -]{2,50}: ?)?(?:statutory )?(?:notice of (?:the )?(?:referendum|poll)|information statement|statement of reasons|notice under regulation)/iu

/** Plain information about the referendum itself: what it is about, why it is held, what follows from it. */
export const INFORMATION: readonly string[] = [
  String.raw`\b(?:about|guide to|facts (?:on|about)|information (?:on|about)|background to|questions (?:on|about)|story of|reasons? for|details of|explain\p{L}*|understanding|explainer on) (?:the |this |next \p{L}+'s |a |why (?:there is |we are having )?a )?(?:[\p{L}-]+ ){0,3}(?:referendum|vote on how)`,
  String.raw`\bwhy (?:the |a |this )?(?:[\p{L}-]+ ){0,3}referendum`,
  String.raw`\b(?:result|outcome) of the referendum (?:would|will (?:mean|bind|decide)|is binding|decides|means)`,
  String.raw`\bwhy (?:are we|is there|is the council|do we|we are|there is|you are being|residents are being|the council is) (?:having|holding|asked)`,
  String.raw`\breferendum (?:on [\p{L}' -]{3,50} )?(?:was (?:called|triggered|forced)|follows|comes (?:after|because)|will (?:decide|ask|determine|settle|mean|give|let)|decides|asks|gives|lets|offers|means|matters|explained|is (?:about|binding|being held because|a chance|an opportunity|your)|at a glance|questions|q&a|facts)`,
  String.raw`\b(?:residents|voters|people|electors|you) (?:will|are being|are to be|can|may|have to|must) (?:be asked (?:whether|if|to choose|to decide|how)|choose between|asked (?:whether|if|to choose|how)|decide (?:whether|if|how|between)|choose whether)`,
  String.raw`\b(?:referendum|vote)\b[^.!?]{0,60}\bto (?:decide|choose|settle|determine) (?:whether|if|how|between)\b`,
  String.raw`\b(?:if|where) (?:more than half|a majority|most|more people)[^.!?]{0,50}\bvote`,
  String.raw`\b(?:the )?(?:two|three) (?:options|choices|models) (?:are|on)\b`,
  String.raw`\b(?:the )?(?:question|options|choices?) (?:on the ballot paper|in the referendum|(?:is|are|will be|reads?):)`,
]

/** Something that happens beside a referendum: it informs nobody about it. */
export const INCIDENTAL =
  /\b(?:because of|due to|owing to|on account of|to make way for|clash(?:es)? with|until after|after|following|during|same day as|and not) (?:the |next \p{L}+'s |this )?(?:[\p{L}-]+ ){0,3}referendums?\b/iu

/** A word for a referendum. */
export const REFERENDUM = /\b(?:referendums?|referenda|plebiscites?)\b/gi

/** What follows or precedes the word where no referendum is held: a threshold of council tax, a figure of speech. */
export const NO_REFERENDUM_AFTER =
  /^['"]?,? (?:thresholds?|limits?|cap\b|principles?|levels?|triggers?|rules)/i
export const NO_REFERENDUM_BEFORE =
  /\b(?:without|no need for|rather than|instead of|avoid(?:s|ing)?|no|trigger(?:s|ing)?|require[ds]?|requiring|needs?|needed|needing|short of|nor) (?:(?:holding|calling|triggering|needing|having|going to|the need for|need for|requiring) )?(?:a |any |another )?(?:local )?$|\b(?:elections?|vote|meeting|result) (?:is|was|are|were|will be|should be|became?) (?:not )?(?:[\p{L}]+ )?a $|\b(?:into|become|like|treat\p{L}* \p{L}+ as) a $/iu

/** Referendums of history, of elsewhere, and of bodies that are no council. */
export const ELSEWHERE_BEFORE =
  /\b(?:(?:schools?|pupils'?|students?'?|class|classroom|children|swiss|french|italian|irish|spanish|australian|catalan) (?:[\p{L}-]+ ){0,4}|(?:last|previous|earlier|historic|mock|playground|staff|tenants'?|members'|membership|union|club|readers'?|shareholders'?|library|youth|children's) (?:[\p{L}-]+ )?)$/iu
export const ELSEWHERE_AFTER =
  /^(?: [\p{L}-]+){0,3}? (?:among|of|by|for) (?:its |all |the )?(?:staff|pupils|students|members|tenants|children|classes|readers|year \d+)\b|^ in (?:ireland|france|italy|switzerland|spain|australia|catalonia|scotland in|quebec|sweden|denmark|norway|the (?:school|playground|library))/iu
export const YEAR_BEFORE = /\b((?:18|19|20)\d\d)(?:'s)? (?:[\p{L}-]+ ){0,3}$/u
export const YEAR_AFTER =
  /^(?: on [\p{L}' -]{3,40}?)?,? (?:of|in|held in|back in) (?:\p{L}+ )?((?:18|19|20)\d\d)\b/iu

/** What kind of referendum the words beside it say it is. */
export const KINDS_OF: readonly (readonly [MatterOf, RegExp])[] = [
  ['neighbourhood-planning', /\bneighbourhood(?: development)? plan(?:s|ning|'s)? (?:business )?$/i],
  ['council-tax', /\bcouncil tax (?:increase |rise )?$/i],
  ['governance', /\b(?:governance|mayoral|mayor) $/i],
  [
    'national',
    /\b(?:eu|european union|eec|brexit|european|independence|devolution|assembly|scottish|welsh|national|alternative vote|av|uk|uk-wide|border poll|regional) (?:membership )?$/i,
  ],
]

/** What others have put out, and what it says. */
export const OTHERS_MATERIAL =
  /\b(?:leaflets?|flyers?|posters?|posts?|videos?|articles?|letters?|websites?|campaign(?:s|ers?)?|adverts?|newspapers?|tweets?|rumours?|social media|pamphlets?|graphics?|circulars?|emails?|claims?)\b(?:[^.!?;]{1,80}?\b(?:say|says|said|claim|claims|claimed|state|states|stated|suggest|suggests|suggested|give|gives|gave|put|puts|quote|quotes|quoted|show|shows|showed|wrong|incorrect|inaccurate|list|lists|that)\b)/i

/** Words that put something right. */
export const CORRECTS =
  /\b(?:(?:is|are|was|were|be) (?:simply |factually )?(?:incorrect|inaccurate|wrong|untrue|not (?:true|correct|accurate|right|so)|false|mistaken|out of date)|factual(?:ly)? (?:errors?|incorrect|inaccura\w+)|inaccura(?:cy|cies|te figures?)|correct(?:s|ed|ing)? (?:an?|the|some|this|that|these|figures?|errors?|claims?|information)\b|a correction\b|corrections? (?:to|of|on)|set(?:s|ting)? the record straight|put(?:s|ting)? (?:this|that|it|the record) right|rebut\w*|refut\w*|the (?:correct|actual|true|real|audited|published|right) (?:figures?|numbers?|costs?|dates?|sums?|totals?)|in fact\b|(?:register|records?|accounts?|report|minutes|audit|table|budget book) (?:shows?|gives?|lists?|puts?|records?))\b/i

/** Where a correction says that its facts come from. */
export const SOURCE =
  /\b(?:sources?|(?:is|are) (?:set out |given |published |printed )?in the (?:report|register|accounts|budget|minutes|table|agenda)|can be (?:seen|read|found|checked) (?:in|at|on)|see (?:table|page|the report))\b/i

/** What a petition asks of people who might sign it. */
export const SIGNING: readonly string[] = [
  String.raw`${BEGINS}(?:not )?(?:sign|back|support|add your name to) (?:(?:the|this|our|that|a) (?:[\p{L}-]+ ){0,3}petition|it\b)`,
  String.raw`${BEGINS}(?:not )?sign (?:now|today|here|online|up today)\b`,
  String.raw`\b(?:do not|don't|never|not to|refuse to|think (?:twice|again|carefully|hard) before|decline to|stop and think before|before you) sign(?:ing)?\b`,
  String.raw`\bwhy (?:you|residents|people|nobody|no one|everyone) (?:should|ought to|must|need to)(?:n't| not)? (?:sign|back|support)`,
  String.raw`\b(?:damaging|misguided|excellent|worthwhile|divisive|costly|vital|pointless|wasteful|unnecessary|dangerous|foolish|superb|reckless|much-needed|misleading|expensive) petition\b`,
  String.raw`\bpetition (?:deserves|is (?:a (?:waste|mistake|distraction|chance)|wrong|misguided|damaging|pointless|welcome|vital|worth)|would (?:cost|waste|damage|save|give))`,
]
/** Facts on how a petition is made and counted. */
export const PETITION_FACTS =
  /\b(?:valid(?:ity|ated)?|verif\w+|(?:number|\d[\d,]*) (?:of )?(?:valid )?signatures|per cent of (?:local )?(?:electors|voters)|petition organisers?|signatures? (?:counts?|needed|is checked|are checked|required)|petition period|amalgamat\w+|how to (?:check|submit|present))\b/i
/** What another petition is for. */
export const PETITION_FOR =
  /\bpetitions?(?:'s)? (?:to|for|against|about|over|on|calling for|asking for|demanding|seeking|that asks for) ([^.!?;:]{3,60})/gi

/** A matter of planning: what a neighbourhood plan is about. */
export const PLANNING =
  /\b(?:homes|housing|houses|development|developers?|planning|green (?:spaces?|gaps?|belt)|sites? for|conservation area|design code|local plan|building on)\b/i
