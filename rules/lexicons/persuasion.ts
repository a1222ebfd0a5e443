/**
 * Words that work upon readers instead of telling them something. Lower case; pieces of patterns for one sentence.
 *
 * Sources: Islington 7.2 (inform rather than persuade; objective, balanced), Publicity Code England 16 and 19 (no campaign
 * whose main aim is to make people hold a view), Haringey 13.04(f); and what is ordinary in releases and no persuasion:
 * `have your say`, `reply by`, `sign up`, `book a place`, calls to recycle, vaccinate, foster, report crime.
 */

/** What people differ over: a call to act on one of these is a campaign. */
const ISSUE = String.raw`(?:the |this |these |those |that |our |your |their |its |a |an |any |all |such |more |further |proposed |planned |government(?:'s)? |minister(?:'s|s'|s)? |tfl(?:'s)? |unfair |savage |cruel |damaging |disastrous |new |council(?:'s)? |mad |crazy |cruel |latest |local |last ){0,5}(?:[\p{L}'-]+ ){0,2}?(?:plans?|proposals?|cuts?|closures?|schemes?|tax(?:es)?|charges?|levy|budget|changes|bill|development|incinerator|runway|expansion|merger|takeover|sell-?off|privatisation|reforms?|policy|policies|decision|bypass|line|route|station|ward|hospital|library|libraries|baths|pool|post office|fire station|a&e|school|clinic|service|rise|increase|settlement|formula|review|abolition|demolition|withdrawal|lane|road|tower|towers|quarry|pylons?)`
const POWERS = String.raw`(?:the |our |your |this |local ){0,5}(?:government|ministers?|minister|mps?|member of parliament|whitehall|westminster|downing street|the treasury|chancellor|prime minister|secretary of state|home secretary|tfl|transport for london|mayor of london|mayor|county(?: council)?|parliament|politicians|train company|bosses|bank|royal mail|nhs bosses|health bosses)`

/** Readers are told to act on a contested matter. */
export const CALLS: readonly string[] = [
  String.raw`(?:tell|let|show|make) (?:them|these people|those in (?:charge|power|whitehall|westminster)|westminster|whitehall|ministers|this government|the (?:fat cats|bosses|developers?|landlords|speculators|bureaucrats|politicians|powers that be|planners|government|mayor|minister|council tax payers' alliance)|landlords|developers) (?:no|straight|where to go|where to get off|what (?:you|we|brent|london) thinks?|exactly|loud(?:ly)?|know|see|hear|listen|think again|pay|squirm)`,
  String.raw`(?:kick|kicking) up (?:a|the|as much) (?:\p{L}+ )?(?:fuss|stink|storm|noise|row)`,
  String.raw`mak(?:e|ing) (?:[\p{L}'’]+ ){1,3}(?:phones?|inbox(?:es)?|ears|switchboards?) (?:ring|ringing|burn|overflow|melt|red hot)`,
  String.raw`(?:need|want|build|raise|raising|recruit|be part of|join) (?:an |our |the |a )+(?:army|movement|chorus|wall|wave|legion|alliance|coalition) of (?:objectors|objections|supporters|opposition|protest|residents against|resistance|signatures)`,
  String.raw`(?:put|stick|display|show|hang|place) (?:the|our|a|your|this) (?:poster|placard|sticker|banner|sign) (?:up )?in (?:your|the|every|their) (?:front )?(?:window|garden|car|shop)`,
  String.raw`(?:wear|wearing|grab|take|bring|pick up|carry|wave) (?:the|our|your|a) (?:badge|placard|banner|rosette|t-shirt|flag)(?= (?:and|with|to|until|for)|[.,!]|$)`,
  String.raw`(?:get|ask|persuade|tell) (?:\p{L}+|\d+|your) (?:friends|neighbours|family|workmates|people) to (?:do (?:the same|likewise)|sign|object|write|join|back|support|oppose|follow suit)`,
  String.raw`(?:get|getting|stand|standing|rally|rallying|fall in|line up|unite|uniting) (?:right |squarely |firmly |foursquare )?behind (?:me|us|your council|this council|the council|our (?:fight|stand|campaign|bid|case)|the (?:fight|campaign|cause))`,
  String.raw`shame (?:the|these|those|them|this|our|ministers|landlords|government|developers)`,
  String.raw`send(?:ing)? (?:[\p{L}'’]+ ){1,4}(?:packing|a message (?:it|they|he|she|that|loud)|back to the drawing board|the bill)`,
  String.raw`send (?:them|this government|the government|ministers?|whitehall|westminster|the (?:mayor|minister|developers?|planners|landlords)) (?:a|the|one|our|your) `,
  String.raw`sign on the dotted line`,
  String.raw`(?:every(?:one|body)|anyone|anybody|all|those) (?:with|who has|who have) (?:a heart|any heart|an ounce|a conscience|any sense|eyes) (?:to|should|must|will|can)`,
  String.raw`(?:sign|signing) (?:the|our|this|your|that) (?:online |council |council's |e-){0,5}petition(?! (?:scheme|is|was|has|which|had))`,
  String.raw`(?:march|rally|demonstrate|protest|turn out|turn up|gather|assemble)(?: with us| in force| in your (?:hundreds|thousands)| in numbers)? (?:outside|against|to (?:save|stop|fight|defend|show|tell|demand|protest))`,
  String.raw`(?:write|email|phone|call|tweet)(?:,? (?:write|email|phone|call|tweet|ring|or|and)){0,5} (?:to )?(?:your|our) (?:local )?mps?`,
  String.raw`(?:copy in|cc|copying in) (?:the|your) (?:secretary|minister|mp|prime)`,
  String.raw`say (?:yes|no|never) to (?!(?:drugs|cold|scam|plastic|littering|bullying|violence|racism|hate|a free|a new|sugar|smoking|knives|loneliness))`,
  String.raw`(?:pick|choose|tick|vote for|go for|back|select) option [a-d\d]`,
  String.raw`(?:get|send|put|fire off|submit|lodge|register|file|make sure you (?:send|get)) (?:in )?(?:your|an|their|a) (?:objections?|protests?|letter of (?:objection|protest|support))(?: in)?`,
  String.raw`(?:object|protest|complain) (?:now|today|before (?:it is|it's) too late|in your (?:hundreds|thousands)|loudly|in numbers)`,
  String.raw`(?:sign|back|add your name to|join|share|support) (?:our|the (?:council's|leader's|mayor's|save|petition (?:to|against|for|calling))|this) ?(?:online |e-?)?(?:petition|campaign|fight|protest|march|call|demand|open letter|pledge to)(?! (?:for (?:volunteers|names)|against (?:litter|knife|hate|fly|domestic|bullying|racism|drugs|dog|loneliness|scam)|to (?:end|stop) (?:violence|hate|loneliness|smoking|bullying|fly|knife|homeless|litter)))`,
  String.raw`(?:write to|email|ring|phone|lobby|contact|tell|call on|badger|pester|bombard|tweet) (?:your |our |the )?(?:local )?(?:mp|mps|member of parliament|minister|ministers|the prime minister|secretary of state|the chancellor)(?:'s office)?(?= (?:and|to|that|now|today|what|you|asking|demanding|saying|telling|how|why)\b|[.!]|$)`,
  String.raw`(?:tell|show|let|make) ${POWERS} (?:know )?(?:that |what |exactly |where |how |we |you |it |enough |no|hands |to (?:think|drop|scrap|stop|listen|back|keep|hear|act|pay|save|get)|see|listen|hear|think again)`,
  String.raw`(?:help|join) (?:us|me|the council|your council) (?:to |in )?(?:fight(?:ing)?|stop(?:ping)?|beat(?:ing)?|defeat(?:ing)?|defend(?:ing)?|oppos(?:e|ing)|resist(?:ing)?|sav(?:e|ing)|protect(?:ing)?|block(?:ing)?|campaign(?:ing)?|demand(?:ing)?|send(?:ing)?|tell(?:ing)?|lobby(?:ing)?|keep(?:ing)?) ${ISSUE}`,
  String.raw`join (?:us in |the |our |your council's ){0,5}(?:fight|battle|campaign|protest|struggle|revolt|resistance|rally|march) (?:against|for|to (?:save|stop|keep|protect|defend|win|beat|show|send|tell|make ministers))`,
  String.raw`(?:say|vote|shout) (?:a (?:big|loud|resounding|clear) )?["']?(?:no|yes)["']? to ${ISSUE}`,
  String.raw`(?<=(?:^|[.:;!?–-] |, |and |let's |let us |must |help us )["']?)(?:fight|stop|scrap|save|axe|ditch|bin|oppose|reject|resist|defend|kill|block|drop|sink) ${ISSUE}(?: (?:now|today|before (?:it is|it's) too late))?[.!]*$`,
  String.raw`(?:stand|stands|standing) (?:together|united|shoulder to shoulder|side by side) (?:against|with (?:us|your council)|to (?:oppose|fight|stop|defend|save|tell|resist))`,
  String.raw`(?:make|raise) your voices? heard(?= (?:against|and (?:stop|say|tell|save)|before (?:it is|it's)|loud|at the))`,
  String.raw`(?:don't|do not|never|we won't|we must not|we will not) let (?:them|${POWERS}|it|this) (?:get away|take|close|shut|cut|ruin|wreck|destroy|build|happen|push|bulldoze|steal|win|silence|divide|do this)`,
  String.raw`hands off (?:our|your|the|my)`,
  String.raw`enough is enough`,
  String.raw`no ifs,? no buts`,
  String.raw`(?:it is|it's) time (?:to|for) (?:fight|stand up|take a stand|say enough|call time|get angry|rise up|speak out against|send (?:a message|them)|tell (?:them|ministers|the government))`,
  String.raw`(?:fight|campaign|keep fighting|carry on fighting|battle) (?:tooth and nail|to the (?:end|last|death)|all the way|with everything)`,
  String.raw`(?:back|support|get behind|rally behind|unite behind) (?:our|the council's|your council's|us in our|the council in (?:its|our)|your council in) (?:[\p{L}'-]+ )?(?:fight|stand|campaign|case|call|bid to (?:stop|save|keep|scrap)|battle|plan to|plans? for|scheme|position|demand)`,
  String.raw`(?:please )?(?:back|support|get behind) (?:our|the|these|this|your council's) (?:[\p{L}'-]+ ){0,2}(?:plans?|proposals?|scheme|vision|budget|policy)(?=[.!]|$| (?:when|before|by (?:filling|saying|replying|ticking|signing|writing|sending))\b)`,
  String.raw`(?:tick|choose|pick|select|go for) (?:the )?(?:"yes"|yes|option (?:\d|[a-d]|one|two|three)|the (?:right|sensible) (?:box|option|answer))(?= (?:when|if you want|in the (?:consultation|survey)|to (?:keep|save|protect|stop))|[.!]|$)`,
  String.raw`we (?:need|want|urge|ask|are asking|call on|are calling on) (?:you|every resident|residents|everyone|everybody|people|all residents|as many (?:people|residents) as possible) (?:all )?to (?:back|support|oppose|object|fight|stand|sign|write to|tell|join (?:the|our) (?:fight|campaign)|say (?:yes|no)|resist|reject|lobby|protest|demand|march|get behind|send)(?! (?:up|for (?:a|free|text)|(?:a )?(?:form|reply|photo|comments|views|ideas|story)))`,
]

/** Those who think otherwise are made out to be fools: nobody may say so who informs. */
export const SCORN: readonly string[] = [
  String.raw`only (?:the|a|those) (?:[\p{L}-]+ly )?(?:[\p{L}-]+ )?(?:\p{L}+ )?(?:could|would|will|can) (?:possibly |seriously |ever |really |honestly )?(?:find fault|object|oppose|complain|disagree|grumble|moan|quibble|carp|want|defend|fail to|argue|sign|call|say no|be against|resent|begrudge)`,
  String.raw`(?:will|would|are going to|can be relied upon to|always|love to|like to|never stop|bound to) (?:always |no doubt |doubtless |still )?(?:moan(?:ing)?|whinge(?:ing)?|grumble|grumbling|wail(?:ing)?|carp(?:ing)?|bleat(?:ing)?|gripe|griping|howl(?:ing)?|shout(?:ing)?|complain(?:ing)?)(?= (?:whatever|no matter|about (?:anything|everything|it)|regardless|as (?:usual|ever|they|always)|anyway)|[.,;!]|$)`,
  String.raw`(?:customary|usual|predictable|inevitable|familiar|tired|same old|tiresome|obligatory) (?:[\p{L}-]+ )?(?:wailing|howls?|moans?|moaning|grumbles?|grumbling|chorus|whingeing|whining|gnashing|bleating|suspects|complaints|scare stories|doom|naysaying|hysteria|outcry|noises off)`,
  String.raw`(?:tiny |small |little |shrinking )?(?:tiny|shrinking|dwindling|noisy|shouty|vocal|selfish|bitter|angry|grumpy|self-appointed)(?:,? (?:but )?(?:noisy|shouty|vocal|selfish|bitter|angry|loud|grumpy|vociferous|unrepresentative)){0,5} (?:rump|clique|band|handful|minority|cabal|gang|knot|coterie|group|bunch|number|few) of (?:[\p{L}-]+ )?(?:motorists|drivers|residents|objectors|people|protesters|traders|landlords|locals|nimbys|cyclists|activists|malcontents|moaners|critics|campaigners|householders|keyboard)`,
  String.raw`(?:sense|common sense|reason|sanity|good sense|wiser heads?|wisdom) (?:has |have |had |finally |thankfully |happily |at last ){0,5}(?:prevailed|won (?:out|the day)|triumphed)`,
  String.raw`scare stor(?:y|ies)`,
  String.raw`any (?:grown-up|adult|fool|child|schoolchild|honest|thinking|sane) ?(?:person|one|body)? ?(?:can|could|will|would|knows?|sees?)`,
  String.raw`(?:seen|shown|exposed) (?:up )?for what (?:they|it) (?:were|was|are|is)`,
  String.raw`(?:happy|select|precious|noisy|grumbling|carping|unhappy) few who`,
  String.raw`(?:no|any|every) (?:sensible|sane|right-thinking|right-minded|reasonable|decent|fair-minded|thinking|responsible|self-respecting|serious|rational|intelligent|honest|normal) (?:person|people|resident|residents|one|parent|parents|observer|voter|taxpayer|human being|councillor|council|politician|londoner|adult)s? (?:\p{L}+ ){0,2}?(?:could|would|can|will|supports?|opposes?|wants?|believes?|thinks?|agrees?|objects?|doubts?|knows?|should|disputes?)`,
  String.raw`(?:you|you'd|they|anyone|one|people|we|we'd|they'd) (?:would |'d )?(?:have to be|be|would be) (?:\p{L}+ )?(?:mad|crazy|daft|stupid|blind|foolish|insane|barking|a fool|an idiot|heartless|wilfully blind|out of your mind) (?:not )?(?:to|if)`,
  String.raw`only (?:a |an |the )?(?:fools?|idiots?|cynics?|(?:\p{L}+ )?(?:nimbys?|ideologues?|dinosaurs?|extremists?|mad(?:man|men)|bigots?|pessimists?|diehards?|die-hards)) (?:would|could|can|will|believe|think|oppose|object|want)`,
  String.raw`(?:only|just) (?:those|people|someone|somebody|the ones) (?:who|with) [^.!?]{2,60} (?:would|could|can) (?:possibly |seriously |honestly )?(?:object|oppose|disagree|complain|argue|quibble|mind|vote against|say no|want)`,
  String.raw`(?:nobody|no one|no-one) (?:in (?:his|her|their) right minds?|with (?:any|an ounce of|half a|a shred of|eyes)[^.!?]{1,30}|who (?:has|have|cares|knows|lives|really|truly|uses|thinks)[^.!?]{1,60}) (?:could|would|can|will|believes?|thinks?|wants?|doubts?|objects?|opposes?|supports?|should|disputes?|disagrees?)`,
  String.raw`(?:nobody|no one|no-one|who) (?:could|would|can) (?:possibly|seriously|honestly|really|reasonably|sensibly|in all conscience) (?:object|oppose|argue|deny|disagree|doubt|complain|quibble|be against|vote against|say no|want|defend|support)`,
  String.raw`who (?:could|would|can|in (?:his|her|their) right mind) (?:possibly |seriously |honestly |ever )?(?:object to|oppose|argue with|be against|say no to|complain about|vote against|quarrel with|want)[^.!?]{0,80}\?`,
  String.raw`any(?:one|body) (?:with (?:eyes|half a (?:brain|mind)|any (?:sense|common sense|sense of)|an ounce of|a (?:heart|brain|conscience))|who (?:really |truly |genuinely )?(?:cares|loves|values|has (?:ever|eyes|any)|opposes?|opposed|objects?|objected|disagrees?|doubts?|voted|votes|thinks otherwise|says otherwise|believes otherwise|wants to|claims|argues)[^.!?]{0,60}?) (?:can see|will (?:see|agree|know|back|support|want)|should (?:be (?:ashamed|embarrassed)|back|support|agree|hang|look|try|come|think again|know)|must (?:back|support|agree|be|have)|ought to|knows|would (?:agree|back|support|see)|agrees|needs (?:to|their)|has (?:not|no|never|clearly)|is (?:wrong|deluded|mistaken|kidding|fooling|living|either|simply|in denial|out of))`,
  String.raw`any(?:one|body) (?:who|that) (?:opposes?|opposed|objects? to|objected|disagrees? with|votes? against|voted against|is against|was against|criticises?|doubts?|complains? about|signs?|signed) [^.!?]{2,80}? (?:should|ought|must|needs|has|is|was|cannot|can't|can hardly|will have)`,
  String.raw`(?:the|their|these|those|all the|such) (?:usual |tired |old |same old |tiresome |predictable |silly |wild |lurid ){0,5}(?:objections?|criticisms?|complaints?|arguments?|fears?|scare stories|concerns|claims|protests|moans|myths?) (?:are|is|were|was|do|does|have|has|simply|just|really)(?: \p{L}+ly)? (?:not |n't )?(?:nonsense|rubbish|baseless|groundless|overblown|ridiculous|laughable|without (?:merit|foundation)|stand up|hold water|bunk|tosh|silly|hysterical|selfish|ill-informed|nimbyism|worth|hot air|the usual|scaremongering|imaginary|unfounded)`,
  String.raw`(?:ignore|don't (?:listen to|believe|be fooled by|be taken in by|fall for)|do not (?:listen to|believe|be fooled by|be taken in by|fall for)|never mind|pay no (?:attention|heed) to|take no notice of) (?:the |what the |those |all the |their |any of the ){0,5}(?:critics|naysayers|doubters|moaners|scaremongers|scaremongering|objectors|doom-?mongers|nimbys|cynics|sceptics|protesters|campaigners|opponents|opposition|lies|myths|scare stories|propaganda|noisy minority|vocal minority|nonsense|hype)`,
  String.raw`(?:noisy|vocal|vociferous|tiny|small but (?:noisy|vocal)|selfish|shrill) (?:handful|minority|few|clique|group of (?:objectors|nimbys|protesters))`,
  String.raw`(?:the )?(?:naysayers|doubters|moaners|doom-?mongers|nimbys|scaremongers|cynics|whingers|sceptics|critics) (?:are|were|have been|will be|should|can|said it|have|who|might|may|would|will)`,
  String.raw`(?:is|are|was|were) there (?:really |still )?(?:anyone|anybody|a single person) (?:left )?(?:who|out there)`,
  String.raw`(?:prove|proves|proved|proving|proven|silence|silences|silenced) (?:the |all the |our |those )?(?:doubters|critics|naysayers|cynics|sceptics|moaners|doom-?mongers)(?: wrong)?`,
]

/** Pressed upon readers as beyond dispute: in the Council's own words, persuasion. */
export const ASSERTS: readonly string[] = [
  String.raw`(?:there (?:is|can be)|we have|residents have) (?:simply |quite simply |really )?no (?:other |real |credible |sensible |serious ){0,5}(?:alternative|choice|case against|argument against|excuse for)(?! (?:but to (?:close|evacuate|cancel)|route|date|formats?))`,
  String.raw`(?:is|are|was|were|it's|that's) (?:plainly|clearly|obviously|undoubtedly|unquestionably|undeniably|simply|quite simply|beyond (?:doubt|question|argument)|without (?:doubt|question)|surely|self-evidently) (?:the )?(?:right|wrong|best|fair|fairest|unfair|sensible|only|common sense|madness|worst|better)`,
  String.raw`(?:the|our|this|these) (?:[\p{L}'-]+ ){0,3}(?:plans?|proposals?|schemes?|budget|policy|decision|vision) (?:is|are|was) (?:plainly|clearly|obviously|undoubtedly|unquestionably|undeniably|simply|without doubt|beyond doubt|quite simply)? ?(?:the )?(?:right|best|only|fairest|common sense|a no-brainer|what (?:this|the|our) (?:borough|area|city|town) (?:needs|deserves|wants))(?! (?:to|place|for the job))`,
  String.raw`deserves? (?:the |your |our |every(?:one|body)'s |wholehearted |full |all our ){0,5}(?:support|backing)(?= (?:of (?:every|all|any)|from (?:every|all)|when)|[.!]|$)`,
  String.raw`(?:must|should|cannot|can't) (?:surely |simply |just )?(?:not )?be allowed to (?:happen|go ahead|proceed|close|win|succeed|continue|get away)`,
  String.raw`(?:it would be|to (?:do|delay|close|refuse|reject|ignore|scrap|vote)[^.!?]{0,60} would be) (?:sheer |utter |complete |total |nothing short of |an act of |a ){0,5}(?:madness|folly|vandalism|lunacy|criminal|insanity|betrayal|disaster|tragedy|travesty|crime)`,
  String.raw`(?:it is|it's|this is) (?:a )?(?:no-brainer|common sense|plain common sense|the least (?:we|they|ministers) (?:can|could|should) do|a matter of (?:simple|basic) (?:justice|decency|fairness))`,
  String.raw`(?:surely|who) (?:nobody|anyone|everyone|we all|all of us|deserves|wants|doesn't want|wouldn't want)[^.!?]{2,90}\?`,
  String.raw`(?:do|don't|would|wouldn't) (?:you|we|they|residents) (?:really |honestly |seriously )?(?:want|think|believe|deserve)[^.!?]{2,90}\?`,
  String.raw`(?:is|isn't|are|aren't) (?:it|that|this|these) (?:not |really )?(?:about |high )?(?:time|what|fair|right|worth|the (?:least|sort|kind))[^.!?]{2,80}\?`,
  String.raw`(?:what|why) (?:have|has|are|is|do|does) (?:ministers?|the (?:government|minister|mayor|opposition|objectors|critics)|they|tfl|developers|objectors) (?:got to hide|so (?:afraid|scared|determined)|really|against|have against|hate|think)[^.!?]{0,60}\?`,
  String.raw`(?:high|about) time (?:that )?(?:the |this |our )?(?:government|ministers?|whitehall|westminster|mps|parliament|tfl|politicians|the mayor|they|somebody|someone)`,
]
