/**
 * Words by which somebody is to be disciplined, hinted at, accused, or blamed for having obeyed. Lower case; each line is
 * a pattern for whole words in folded text, and counts only with the person it is said of (`src/reading/persons`).
 *
 * Sources: Brent 9.2 (words that read as dismissal); Havering 15 (whispering campaigns) and 5 (slander and libel);
 * Haringey 14.12 (officers blamed for following political direction).
 */

const list = (words: string): readonly string[] =>
  words
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '' && !word.startsWith('//'))

const MUST =
  "(?:should|ought to|must|has to|have to|needs? to|will have to|will|is going to|are going to|can(?: now)?|may as well|might as well|had better|'d better|deserves? to|wants? to|could do worse than to|is to|are to|has got to|have got to|'ll|is about to|are about to)"
const ADV =
  '(?:now |just |simply |all |surely |really |certainly |start |go and |at once |immediately |today |please |also |better )*'
const REMOVED =
  '(?:sacked|fired|dismissed|suspended|demoted|disciplined|axed|removed|replaced|moved on|moved aside|let go|shown the door|given the boot|given the push|given the sack|booted out|kicked out|thrown out|turfed out|out of a job|out on (?:his|her|their) ears?|out the door|out of the door|gone|sent packing|put out to grass|retired early|stripped of|relieved of|taken off|struck off|booted|chucked out|frogmarched|escorted|held to account by the sack|held personally|looking for (?:a new job|another job|new jobs|work)|collecting (?:his|her|their)|clearing (?:his|her|their)|on (?:gardening leave|the dole|(?:his|her|their) way|borrowed time|notice|a final warning)|given (?:a final warning|(?:his|her|their) (?:cards|marching orders|notice|p45s?)))'

/** What is to become of somebody in a job. The person stands before or right after. */
export const discipline = list(`
  (?:to|must|should|will|and|shall|now|can) (?:dismiss|sack|fire|suspend|discipline|demote|get rid of) (?:those|whoever|him|her|them|the (?:person|people|officers?|managers?|director|head|engineers?|planners?|staff|idiots?|clowns?|culprits?|ones?|lot)|that|every|any|these)
  days (?:at|in|here|with|as)[^.;!?]{0,40} (?:over|numbered)
  (?:not|never|n't|won't) be (?:working|employed|seen|found) (?:here|for (?:this|the) council|in (?:this|that) (?:building|office|job|department))
  (?:lose|losing|lost|loses|cost (?:him|her|them|somebody|someone)) (?:his|her|their) jobs? (?:over|for|because|as a result)
  collect (?:his|her|their) (?:things|belongings|coats?|hat|possessions|personal)
  (?:written|verbal|formal|final|stern) warning is the least
  (?:should|must|ought to|has to|have to|needs? to|had better|will have to|has got to) (?:now |just |simply |all |go and )*(?:go|quit)(?=[.,;!?"']|$| now| today| at once| before| by| and| for)
  (?:should|must|ought to|has to|have to|needs? to|had better|will have to) (?:now |just |simply |all )*leave (?=(?:his|her|their|the (?:council|job|post))(?![\\p{L}]))
  (?:see|want|expect|need|like|find|get|have|put) (?:to see )?(?:somebody|someone|a different (?:person|face|name)|another (?:person|face|name|pair of hands)|a (?:new|fresh) (?:face|name|pair of hands|manager|director|head)|new (?:faces|blood|people|hands)|fresh blood) (?:else )?(?:at|in|behind|on|to run|running|in charge|doing|who) (?:of )?(?:that|the|this|her|his|their|it)?
  (?:has|have|had) had (?:his|her|their) (?:last )?chances?
  (?:still|why is (?:he|she)|why are they|not be|won't be|will not be|be) (?:still )?(?:in post|in (?:his|her|their|that|the) (?:job|post|chair)s?|at (?:that|his|her|their) desks?|drawing (?:a|his|her|their) salar(?:y|ies))(?: by| come| after| at| much| when| before|[.,;!?"']|$)
  (?:early bath|red card|yellow card|three strikes|marching orders|golden goodbye|gardening leave|spend more time with (?:his|her|their) (?:family|families))
  (?:post|job|vacancy|position) (?:will|is going to|is about to|may|should|must|ought to)(?: soon| now)? be (?:advertised|vacant|free|filled by (?:someone|somebody))
  ${MUST} (?:not )?${ADV}(?:be |have been |being |get |feel )(?:\\p{L}+ly )?${REMOVED}
  ${MUST} ${ADV}(?:resign|step (?:down|aside)(?! as returning)|stand (?:down|aside)|fall on (?:his|her|their) swords?|pack (?:his|her|their) bags?|consider (?:his|her|their) (?:position|future)s?|lose (?:his|her|their) jobs?|pay with (?:his|her|their) jobs?|walk the plank|take early retirement|pack it in|hand in (?:his|her|their) notice|collect (?:his|her|their)|clear (?:his|her|their|that) desks?|start packing|start clearing|face (?:the sack|the music|discipline|disciplinary|dismissal|suspension|the consequences)|answer for (?:it|this) with|look(?:ing)? for (?:another|a new|a different|other|alternative) (?:job|line|career|post|employ\\p{L}+|employment)s?|find (?:another|a new|a different|other|alternative) (?:job|line|career|post|employment)s?|polish (?:his|her|their) (?:cv)s?|dust off (?:his|her|their) (?:cv)s?|update (?:his|her|their) (?:cv)s?|regard (?:this|that|it) as|treat (?:this|that) as|consider (?:this|that|it|himself|herself|themselves))
  (?:clear(?:ing|s|ed)?|emptying|empty) (?:his|her|their|that) desks?
  (?:collect(?:ing|s)?|pick(?:ing)? up|handed|given|get(?:ting)?|have|want) (?:his|her|their|your) (?:cards|p45s?|marching orders)
  (?:should not|shouldn't|ought not to|must not|cannot|can't|can no longer|should no longer|will not|won't|has no business|have no business|does not deserve to|doesn't deserve to|do not deserve to|should never|is not fit to|are not fit to|isn't fit to|unfit to|not fit to) (?:expect to |still |ever |be allowed to |continue to |have |have been )*(?:be |been |being |stay |remain(?:ing)? |keep |continue |carry on |hold |work(?:ing)? )(?:[^.;!?]{0,25} )?(?:in (?:a |the |that |this |his |her |their |any |post|charge|place)(?:job|jobs|post|posts|role|roles|position|office)?|in post|in charge|running|working|here|employed|on the payroll|on the public payroll|paid|drawing|behind a desk|there|around|with us|for (?:this|the) council|within a mile of|anywhere near|let near)
  (?:won't|will not|shan't|isn't going to|aren't going to|is not going to|are not going to) be (?:troubling|bothering|darkening|joining|working for|back|with) (?:us|you|anyone|residents|this council|the council)?
  (?:doesn't|does not|do not|don't) (?:belong|have a place|have a future) in (?:a|the|that|this|any|his|her|their) (?:job|post|department|town hall|council|office|team|service)
  (?:there is|there's|there can be|i see|we have) no (?:place|room|future|job|desk) (?:for|here for|at this council for|in this (?:council|town hall) for)
  heads? (?:must|should|will|need to|needs to|have to|ought to|are going to|had better|has to) roll
  (?:want|wants|like|love|expect|wanted|demand|demands) (?:to see )?(?:[^.;!?]{2,40} )?(?:gone|sacked|fired|dismissed|suspended|disciplined|demoted|removed|replaced|out of (?:a job|that job|post|the door)|out (?:by|before|today|now|this)|shown the door|on gardening leave)
  (?:i|we|i'd|we'd|i'll|we'll|i've|the leader|the council) (?:will |shall |would |'d |have |had |am |are |want to |am going to |intend to |'ve |'m |'re |asked |told )*(?:sack|sacking|sacked|fire|firing|fired|dismiss|dismissed|suspend|suspended|suspending|discipline|disciplined|demote|demoted|get rid of|got rid of) (?!the (?:parking|bus|charge|charges|service|scheme|rule|rules|fee|fees|permit|licence|enforcement|meeting)|service|parking|this (?:idea|claim|scheme))
  (?:(?:call|calls|calling|called|ask|asks|asking|asked|press|pressing) for|demand|demands|demanded|demanding) (?:the |his |her |their |[^.;!?]{2,40}(?:'s|') )(?:\\p{L}+ )?(?:resignation|sacking|dismissal|suspension|removal|head(?! (?:of|teacher))|heads|scalp|demotion)
  (?:give|giving|gave|hand|handed|issue|issued|send|sent) [^.;!?]{2,40} (?:(?:his|her|their) (?:cards|notice|marching orders|p45s?)|the (?:sack|boot|push|elbow|heave-ho|chop)|a (?:final|formal|written|last) warning)
  (?:final|last|formal|written) warnings?
  last chance
  (?:days|hours|weeks) (?:here |in (?:the|that|his|her|their) (?:job|post) )?are numbered
  (?:on|skating on) (?:very |extremely )?(?:thin ice|borrowed time)
  on (?:his|her|their) bikes?
  (?:his|her|their|your|the) jobs? (?:is|are|was|were) (?:now )?(?:on the line|at stake|at risk|hanging by|under review)
  (?:look|looking|start looking|find|should look) (?:elsewhere|for (?:another|a new|a different|other|alternative) (?:job|line|career|post|employ\\p{L}+)s?)
  (?:there will be|there must be|there have to be|expect) (?:consequences|repercussions|disciplinary|sackings|dismissals|suspensions|scalps)
  (?:sackings|dismissals|suspensions) (?:must|will|should|have to|are (?:coming|on)|to follow)
  (?:no longer|not) (?:have|want|need|wanted|needed|welcome) (?:[^.;!?]{2,30} )?(?:in (?:this|that|the) (?:job|post|building|council|town hall|department)|on (?:our|the) payroll)
  out on (?:his|her|their) ears?
  (?:shown|show|showed|pointed|pointing) (?:him|her|them|[^.;!?]{2,30}) (?:to |towards )?the (?:door|exit)
  the door is (?:that way|over there|open)
  (?:p45s?)
  (?:face|faces|facing|faced|up on|under|begin|start|started|begun|launch|launched|order|ordered|want|demand) (?:a |the |immediate |full |formal |internal |summary )*(?:disciplinary|dismissal|suspension|the sack|the chop|the axe)(?: \\p{L}+)?
  (?:if it were|if it was|were it) (?:up|down) to me
  in (?:any|a) (?:other|private|proper|normal|real|well-run) (?:job|company|firm|business|organisation|sector|walk)
  (?:would|he'd|she'd|they'd|you'd) (?:have |long ago |already |by now |'ve )*(?:be|been|get|got) (?:\\p{L}+ )?(?:sacked|fired|dismissed|out on|shown the door|given the)
  (?:should|must|ought to|will) (?:never|not) work (?:here|for|in|again|another)
  (?:seen|heard|hear|see) the last of (?:him|her|them)
  (?:ship|shape) (?:up|out) or (?:ship|shape|get|move)
  (?:dock|docked|docking|stop|withhold|cut) (?:his|her|their) (?:pay|wages|salary|salaries|bonus|bonuses|pension|pensions)
  (?:hauled|carpeted|dragged|hauled up|up) (?:in front of|before|over the) (?:the )?(?:boss|coals|beak|disciplinary|chief executive)
  (?:earn|earns|justify|justifies) (?:his|her|their) (?:keep|salary|salaries|wages|pay) or
`)

/** Hints that stand by themselves: with a member or an officer near they are a whisper, not a statement. */
export const hints = list(`
  (?:curiously|oddly|strangely|funnily|mysteriously|conveniently|coincidentally|by happy chance|as luck would have it|by some miracle|by pure chance|by a happy coincidence)(?: enough)?(?=,)
  is (?:it|this|that) (?:really |just |only |purely |simply |merely )?(?:an? )?(?:mere |pure |sheer |happy )?coincidence
  (?:it is|it's|that is|that's|surely|hardly|this is) no (?:mere )?coincidence
  (?:an?|the|some|perhaps an?|perfectly|quite) (?:perfectly |wholly |quite )?innocent (?:reason|explanation)
  (?:been noticed|not gone unnoticed|noticed by many|escaped notice|escaped (?:anyone's|nobody's|our) notice)
  (?:things|much|plenty|a lot|tales) (?:that )?(?:i|we) (?:could|might) (?:say|tell|add|reveal)
  little (?:birds?|birdie) (?:tells?|told|has told|whispers?)
  who (?:goes|went|has gone|is going|was seen|has been seen|dines|dined|lunches|drinks|drank) (?:to |out |having |at )?(?:lunch|dinner|the pub|drinks|supper|with)[^.;!?]{0,20} (?:with )?whom?
  (?:we|you) all (?:know|remember) (?:what (?!an? |it |the |this )|who|why|where (?!to)|whose)
  (?:wrong|improper|unfair|not right|not) (?:of|for) (?:me|us) to (?:speculate|say|guess|comment|name|suggest|ask|repeat|judge)
  ask (?:him|her|them|cllr [\\p{L}'-]+|councillor [\\p{L}'-]+|the [\\p{L} ]{3,30}) (?:about|where|why|what|how|who)[^.;!?]{2,60} and (?:watch|see)
  watch (?:him|her|them) (?:change the subject|squirm|go red|blush|wriggle|go quiet|look at)
  (?:neither|not) the time nor the place
  (?:i|we) (?:have|'ve|had) (?:\\p{L}+ )?(?:suspicions|my suspicions|my doubts|our suspicions)
  (?:skeletons?) in (?:the|his|her|their)
  (?:lips are sealed|mum is the word|names will be|watch this space)
  (?:would not|wouldn't|shouldn't|should not) (?:dream|think) of (?:disturbing|asking|suggesting|saying|naming|troubling|accusing|implying|embarrassing|repeating|spoiling)
  (?:could|might) (?:tell|say) (?:a lot|much|a good deal|a thing or two|more) (?:more )?(?:if|but|about)
  a(?:nother)? certain (?:[\\p{L}-]+ ){0,2}?(?:officers?|officials?|managers?|directors?|planners?|councillors?|member|engineer|person|individual|gentleman|lady|someone|somebody|head of|inspector|surveyor|colleague|solicitor|lawyer|cabinet member|portfolio holder|chair|chief|boss|party|leader|deputy)
  (?:word|rumour|talk|gossip) (?:has it|is|in the|on the|around|reaches)
  tongues (?:are|have been|were|will be) (?:\\p{L}+ )?wagging
  eyebrows (?:were|have been|are being|are|will be|have) (?:\\p{L}+ )?raised
  (?:draw|drew|drawing|come to|reach|form|make) (?:your|their|his|her|our|its) own (?:conclusions?|inferences?|minds?)
  (?:make|made) (?:of (?:that|it|this) )?what (?:you|they|he|she|people|readers|residents) (?:will|like|likes|want|may)
  make up (?:your|their) own minds?
  (?:join|joining|connect|connecting|join up) (?:up )?the dots
  (?:put|putting) two and two together
  read between the lines
  (?:no|any) smoke without (?:a )?fire
  where there's smoke
  (?:funny|strange|odd|curious|convenient|rum|peculiar|uncanny) (?:how(?! quickly)|that|isn't it|coincidence|timing)
  (?:i|we)(?:'ll|'d| will| shall| would| can| could| must| do)? (?:make|offer|pass) no (?:comment|accusations?|allegations?|judgement)
  (?:i|we)(?:'ll|'d| will| shall| would)? say no more
  (?:i|we)(?:'ll|'d| will| shall| would| am| 'm|'m| are|'re)? (?:only |just |not |never |merely |)(?:say(?:ing)? no more|name|naming|mention(?:ing)?|accus(?:e|ing)|suggest(?:ing)?|imply(?:ing)?|alleg(?:e|ing)|pointing|point)(?: any| no|s)? (?:names|anyone|anybody|anything|fingers?|a finger|more)
  (?:naming|name) no names
  no names,? no pack[- ]drill
  (?:i|we) (?:couldn't|could not|cannot|can't) possibly (?:comment|say)
  far be it from (?:me|us)
  (?:it is|it's|that is|that's) not for me to (?:say|speculate|judge|suggest)
  (?:ask|asking) (?:yourself|yourselves|themselves|himself|herself|ourselves) (?:who|why|how|what|where|whether)
  (?:you|they|we) know (?:who|what|the one) (?:i|we) mean
  (?:wink|nudge),? (?:wink|nudge)
  (?:say no more|need i say more|enough said|nuff said|'nuff said|mum's the word)
  not a million miles (?:from|away)
  (?:friends|mates|chums|pals|cronies|contacts) in (?:high|the right|low|convenient) places
  (?:what|who|how much|whatever) (?:was|is|'s|were|might be|could be) in it for
  follow the money
  (?:cui bono|nod and a wink|old pals act|brown envelopes?|funny handshakes?|jobs for the boys|old boys' (?:club|network))
`)

/** Hints that are also said plainly: they count beside another, where a member or an officer is spoken of. */
export const softHints = list(`
  (?:work|working|worked|figure) (?:it |that )?out for (?:yourself|yourselves|themselves|himself|herself)
  (?:smell|smells|smelt|smelled|smelling|whiffs?|reeks?|stinks?) (?:a |very |more than |a bit |of |to high|to me|distinctly |decidedly )*(?:fishy|rat|rotten|heaven|wrong|funny|off|strange|cover-up|favours|corruption|mates|cronyism|something|a stitch|odd)
  if (?:i|we|you) (?:chose|wanted|cared|were minded|liked) to (?:say|name|tell|speak)
  one or two of (?:those|our|the|them|his|her|their)(?: people| officers| colleagues)? (?:who|that|friends|may|might|could|will|would)
  on the golf course
  (?:sudden|new-?found|touching|unaccountable|unusual) (?:interest|concern|enthusiasm|friendship|wealth|generosity|affection|silence|departure)
  (?:very |rather |remarkably |handsomely )?well (?:looked after|taken care of|rewarded|connected)
  (?:may|might|could|would|will|must) (?:well )?have (?:a (?:view|word|story|thing or two|tale)|views|something|plenty|one or two things|an? \\p{L}+ answer) (?:to (?:say|tell|add|share) )?(?:on|about|of|to say|to tell|there|here)?(?=[.,;!?"' ]|$)
  (?:people|residents|many|neighbours|some|traders|everyone|everybody|plenty of people|tenants|they|the whole town|half the town|folk) (?:are|is|have been|were|keep|have|may well be|might|will|do|begin to|started to|have started) (?:now |all |rightly |openly |beginning to |starting to |entitled to |bound to |\\p{L}+ly )*(?:ask|asking|wonder|wondering|whisper|whispering|talk|talking|speculate|speculating|raise an eyebrow|draw(?:ing)? (?:their|its) own|muttering|gossip|gossiping)
  (?:one|you) (?:hears?|wonders?|might (?:well )?(?:ask|wonder|think)|could be forgiven|can't help|cannot help|begins? to wonder|do wonder|does wonder|may (?:well )?(?:ask|wonder|think)|has to (?:ask|wonder)|have to (?:ask|wonder)|is tempted|is left to wonder|are left to wonder|can only (?:wonder|guess|imagine|speculate))
  (?:rumours?|whispers?|gossip|mutterings?|murmurs?|stories|questions|talk) (?:is|are|has been|have been|keeps?|continues? to|still|swirl|abound|persist|fly|go)[^.;!?]{0,30}(?:swirl|circulat|asked|round|about|flying|abound|persist|rife|going|doing the rounds|mounting|growing)\\p{L}*
  (?:raised|raises|raise|raising) (?:\\p{L}+ )?(?:eyebrows|an eyebrow)
  (?:something|it all|it|this|that|all) (?:is|'s|looks?|seems?|smells?|feels?|sounds?) (?:a (?:bit|little|tad) |very |more than a little |rather |distinctly |decidedly |just )*(?:fishy|rum|whiffy|murky|not (?:quite )?right|cosy|cozy|convenient|suspicious|odd)(?! when)
  (?:quite|some|what a|strange|happy|remarkable|mere|pure|sheer|a|no) coincidence
  (?:i|we)(?:'ll|'d| will| shall| would)? (?:leave|let|allow|invite|trust) (?:it (?:to|for)|that (?:to|for)|others|people|readers|residents|you|them|everyone|the public|voters|the reader|listeners|taxpayers)(?: \\p{L}+){0,4}? (?:to )?(?:judge|decide|work (?:it |that |this )?out|draw|imagine|guess|wonder|conclude|join|ask|speculate|fill|consider)
  (?:we|you|they|everyone|everybody|residents|people|those in the know|insiders|anyone)(?: all| both)? (?:knows?|can guess|can imagine|remembers?) (?:(?:perfectly|very|full) well |exactly |all too well )?(?:who|why|how|what|where|which|whose) (?!to |you can|we are|the council|our|it is|this is|services?)
  (?:those|anyone|anybody|people) (?:of us )?(?:who|that) (?:have |has |had )*(?:known|knows?|knew|met|worked with|dealt with|follows?|watched|sat near) (?:him|her|them|cllr|councillor|the \\p{L}+|[\\p{Lu}][\\p{L}]+)[^.;!?]{0,60} (?:will|would|may|might|can|won't|has|have)
  (?:will |would |may |must )?have (?:formed|drawn|reached) (?:a|their|our|his|her|its own) (?:own )?(?:views?|conclusions?)
  (?:certain|particular|one) (?:senior |very senior |junior |well-known |high-ranking |unnamed |well-paid |individual |prominent )*(?:officers?|officials?|managers?|directors?|planners?|councillors?|members?|engineers?|people|persons?|individuals?|gentlem[ae]n|lad(?:y|ies)|someone|head of|heads of|inspectors?|surveyors?|colleagues?|solicitors?|lawyers?|somebody|cabinet member|portfolio holder|chair|chief|boss|parties)
  (?:very |rather |remarkably |suspiciously |a little |a bit |unusually |too |awfully |so |particularly |extremely |terribly )(?:friendly|cosy|close|chummy|pally|matey|familiar|thick|intimate|generous) (?:with|to|terms|relationship|relations)
  on (?:very |such |remarkably |suspiciously |rather )?(?:friendly|close|first-name|good|familiar|intimate|excellent) terms with
  in (?:each other's|one another's|somebody's|someone's|\\p{L}+'s|the developer's|developers'|their) pockets?
  (?:who|how many|what) (?:got|gets|gained|gains|benefited|benefits|profited|stood to gain|stands to gain)
  (?:got|gets|made|make|makes|getting|gained|had|gain) (?:[\\p{L}]+ )?out of (?:it|the|that|this|all)
  what [^.;!?]{3,50} (?:got|gets|gained|received|was given|were given|were promised|was promised|pocketed) (?:out of|from|for|in return)
  (?:nice|fancy|expensive|smart|brand new|new|big|lavish|foreign|flash|second|lovely|generous) (?:new )?(?:cars?|houses?|holidays?|home|villa|conservator(?:y|ies)|kitchen|extension|lunches|lunch|dinners?|hospitality|watch|boat|jag|jaguar|bmw|mercedes|porsche|handbags?|suits?)[^.;!?]{0,60}(?:on (?:that|a|his|her|their|an officer's|a council) (?:salary|pay|wage|wages)|paid for|where|how|who paid|bought|funny|wonder|afford)
  (?:how|where|why)[^.;!?]{2,60} (?:affords?|manages? to afford|came by|comes by|found the money|find the money|got the money|gets the money|drives? such|drives? (?:a|that) (?:new |brand new |big )?(?:car|jag|jaguar|porsche|bmw|mercedes)|can afford)
  (?:which|whose) (?:side|pocket|interests|payroll) (?:he|she|they|is|are|was|were|some|this|that)
  (?:a lot|lots|plenty|much) (?:more )?(?:to|of) (?:this|that|it|the story) than meets
  more (?:to (?:this|it|that)|going on)[^.;!?]{0,20} than
  (?:something|someone|somebody|what|they|he|she|who)(?: is| are| was| were|'s|'re)? (?:\\p{L}+ )?(?:to hide|hiding|covering up|being hidden|not telling us)
  what (?:was|is|were|'s|had been|has been) (?:really |actually )?(?:going on|happening)(?: \\p{L}+){0,4}(?=[.!?"']|$)
  (?:spends?|spent|spending) (?:his|her|their) (?:evenings|weekends|lunch ?times|afternoons|time|fridays|nights|lunch hours?|friday afternoons)
  (?:company|friends) (?:he|she|they) keeps?
  (?:private|personal|home|domestic) (?:life|lives|affairs|arrangements|reasons) (?:of|is|are|were|that|he|she|[.,!?])
  (?:have you|has anyone|has anybody|did anyone|did you) (?:ever )?(?:wondered|noticed|asked|spotted|seen)
  (?:i|we) (?:wonder|often wonder|do wonder|can only wonder|sometimes wonder|did wonder|rather wonder|keep wondering) (?:why|who|how|what|whether|if|where|which)
  (?:special|favourable|kid-glove|preferential|favoured) treatment
  (?:the|a) (?:truth|full story|real story|real reason|real reasons|whole story|whole truth) (?:will|is|has|may|behind|would|about)
  (?:happens?|happened|just happens|just happened) to (?:be (?:the|a|an|his|her|married|related|friends?|living|chair)|live|know|own|share|drink|play golf|sit on|have|belong)
  in (?:his|her|their|a) (?:own )?(?:brother|sister|wife|husband|cousin|uncle|son|daughter|mate|friend|in-laws?)(?:'s)? (?:name|firm|company)
  (?:it|there) (?:took|needed|required) an? (?:change|clear-?out|shake-?up|new (?:face|broom|hand)|departure) (?:at the top|of (?:manager|management|leadership|director|personnel|boss|team|faces|heads?)|in (?:leadership|management|personnel))
`)

/** Wrongdoing put to somebody as fact. The person or the firm stands before as subject. */
export const allegations = list(`
  set fire to (?:his|her|their|its) own
  (?:on|at) the fiddle
  (?:dump|dumps|dumped|dumping|tipped|tipping) (?:asbestos|waste|rubbish|chemicals|oil|rubble|sewage|toxic|building|builders'|its|their|his|old|hazardous|clinical|poison)
  (?:ran|runs|run|running) (?:a |an )?(?:racket|brothel|protection racket|scam|cartel|sweatshop|drugs|unlicensed|illegal|cannabis)
  (?:employs?|employed|employing|hired|hiring|uses?|used|using) (?:illegal|slave|child|unpaid) (?:workers|labour|immigrants|labourers)
  (?:poisoned|starved|neglected|drugged|beat|hit|slapped|kicked|scalded) (?:the |his |her |their |its |two |three |a )?(?:\\p{L}+ )?(?:residents|tenants?|children|patients|wife|husband|dogs?|trees?|animals|pupils|customers|horses)
  (?:tricked|fooled|bamboozled|misled|deceived|conned) (?:the |our |this |an? |every |\\p{L}+ )*(?:council|committee|residents|pensioners?|widow|tenants?|customers|public|members|planners|inspectors?|people|families|us)
  laugh(?:ed|ing|s) all the way to the bank
  (?:knew|know|known) (?:that |full well |all along |perfectly well |very well )*(?:the|it|they|their|this|these|its|his|her) (?:[^.;!?]{2,50} )?(?:was|were|wasn't|weren't|is|are|would|had) (?:\\p{L}+ )?(?:rubbish|faulty|dangerous|unsafe|not|substandard|rotten|fake|worthless|stolen|defective|lethal|wrong|short|cracked|leaking|poisoned|contaminated|fail|flood|collapse|burn|break|illegal|unlawful|never|useless|dud)
  (?:lied|lies|lying)(?: to| about| through| under| on| repeatedly| again|[.,;!?"']|$| and)
  (?:told|tells|telling|fed|feeding|tell) (?:[\\p{L}'-]+ ){1,3}?(?:a |an |nothing but a |the |another |such )?(?:lies|lie|pack of lies|untruths?|whoppers?|porkies|barefaced lies|string of lies|pack of|tissue of)
  (?:stole|stolen|stealing|steals|robbed|robbing|swindled|swindling|swindles|conned|conning|cheated|cheating|defrauded|defrauding|diddled|fleeced|fleecing|scammed|scamming|duped|duping|rooked|looted|embezzled|plundered|thieved|nicked|pilfered|filched|blackmailed|perjured|laundered|hoodwinked|double-crossed|short-changed|shortchanged|burgled|pickpocketed|extorted)
  (?:ripped|ripping|rips|ripped off|ripping off) (?:off|(?:[\\p{L}'-]+ ){1,4}?off)
  (?:fiddled|fiddling|fiddles|fudged|massaged|cooked|cooking|doctored|doctoring|falsified|falsifying|faked|faking|forged|forging|fabricated|fabricating|rigged|rigging|tampered with|backdated|invented|inflated|padded|made up) (?:the |his |her |its |their |our |this |that |a |an |these |with |it )*(?:[\\p{L}'-]+ )?(?:books?|expenses|figures|claims?|invoices?|accounts|numbers|receipts|records?|timesheets?|results?|certificates?|tender|tenders|tendering|vote|votes|ballots?|contest|competition|bids?|contracts?|signatures?|documents?|evidence|statements?|stats|statistics|minutes|logs?|story|stories|complaint|complaints|report|whole thing|references|qualifications|cv|application|quote|quotes|price|prices|hours|mileage|bills?|tests?|photographs?|photos)
  (?:pocketed|pocketing|pockets|trousered|creamed off|skimmed(?: off)?|siphoned(?: off)?|syphoned(?: off)?|salted away|made off with|ran off with|run off with|walked off with|absconded with|disappeared with|vanished with|helped (?:himself|herself|themselves|itself) to|spirited away|misappropriated|misused)
  (?:took|take|taken|taking|had|pocketed|banked|trousered) (?:our|the council's|your|their|public|taxpayers'|residents'|people's|tenants'|my|the borough's|the city's|the town's|customers'|pensioners'|hundreds|thousands|£)[^.;!?]{0,60}? (?:and|but|then|without|with no) (?:\\p{L}+ )?(?:never|ran|run|did|didn't|walked|vanished|disappeared|left|scarpered|gave|went|kept|spent|gambled|blew|bought|squandered|delivering|doing|laying|finishing|intention|delivered|bolted|legged)
  (?:bribed|bribing|bribes|bunged|paid off|paying off|bought off|buys off|bought|greased)(?: off)? (?:its|his|her|their|the|a|an|our|officers?|officials?|councillors?|members?|planners?|inspectors?|somebody|someone|people|palms?|witness\\p{L}*)
  (?:took|takes?|taking|taken|accepted|accepting|received|receiving|paid|paying|pocketed|offered|handed|slipped|demanded|got|had) (?:an? |the |some |regular |cash |several |[\\p{L} ]{2,20} )?(?:bribes?|backhanders?|bungs?|kickbacks?|sweeteners?|brown envelopes?|pay-?offs?|inducements?|hush money|protection money)
  (?:on the take|on the fiddle|on the make|in the pay of|in the pocket of|in (?:his|her|their|the developer's|developers'|the builder's) pockets?|bought and paid for|up to (?:his|her|their|its) necks?|lining (?:his|her|their|its) (?:own )?pockets?|lined (?:his|her|their|its) (?:own )?pockets?|feathering (?:his|her|their|its) (?:own )?nests?|feathered (?:his|her|their|its) (?:own )?nests?)
  (?:is|are|was|were|am|'s|'re|been|be) (?:nothing (?:but|more than) |just |simply |plainly |clearly |all |utterly |thoroughly |totally |completely |a |an |little more than |no better than |common |barefaced |downright |proven |known |convicted |bare-faced |serial |habitual |such )*(?:liars?|thie(?:f|ves)|crooks?|fraudsters?|fraudulent|corrupt|crooked|bent|con m[ae]n|con artists?|con merchants?|swindlers?|cheats?|criminals?|racketeers?|gangsters?|embezzlers?|scammers?|rogues?|villains?|shysters?|cowboys?|perjurers?|forgers?|blackmailers?|a con|a scam|a fraud|a racket|dishonest|rip-off merchants?|money launderers?|loan sharks?|tax dodgers?|benefit cheats?|bribed|bought)(?! by the wind)
  (?:billed|charged|invoiced|charging|billing|invoicing|overcharged|double-billed|double-charged|claimed|claiming|paid itself) (?:us|the council|this council|the borough|residents|taxpayers|tenants|leaseholders|the city|the town|customers|people|for|twice)[^.;!?]{0,80}? (?:never|not|nobody|no one|twice|n't|didn't|wasn't|weren't|did not|was not|were not|phantom|non-existent|imaginary|fictitious|ghost|over again|double)
  (?:overcharged|double-billed|double-charged|overbilled) (?:us|the council|this council|residents|taxpayers|tenants|leaseholders|the city|every|its|his|her|their)
  (?:never|didn't|did not|hadn't|had not) (?:[\\p{L}]+ )?(?:laid|fitted|delivered|did|do|supplied|installed|built|carried out|lay|fit|deliver|supply|install|build|carry out|replaced|repaired|touched|finished|used|bought|ordered) (?:the |a |any |an |most of the |half the )?[^.;!?]{0,40}(?:charged|billed|paid|invoiced|claimed)
  (?:shredded|shredding|destroyed|deleted|wiped|burned|burnt|hid|hidden|concealed|suppressed|withheld|planted|tampered with) (?:the |all |its |his |her |their |vital |key |that |this |every )*(?:evidence|files?|records?|e-?mails?|documents?|papers|papertrail|minutes|proof|paperwork|truth|facts|tapes?|footage)
  (?:broke|breaks|broken|flouted|breaking) the law
  (?:evaded|dodged|dodging|evading) (?:\\p{L}+ )?(?:tax|taxes|council tax|vat|rates|business rates)
  (?:bullied|bullying|groped|molested|harassed|assaulted|attacked|threatened|intimidated|blackmailed|stalked|punched|abused|beat up|spied on|bugged)
  (?:deliberately|knowingly|wilfully|consciously|intentionally|cynically|systematically) (?:[\\p{L}]+ )?(?:misled|mislead|lied|deceived|falsified|overcharged|broke|ignored|hid|concealed|damaged|poisoned|sabotaged|let|allowed|endangered|withheld|destroyed|neglected|starved|flooded|dumped|lit|set)
  (?:abused|abusing|exploited|misused) (?:his|her|their|its) (?:position|power|powers|office|trust|post|role|influence)
  knew exactly what (?:he|she|they|it) (?:was|were) doing
  (?:a |the |complete |total |pure |utter |blatant |barefaced |outright |an |nothing but |just )*(?:work of fiction|pack of lies|tissue of lies|fabrication|concoction|fairy tale|invention|hoax|put-up job|stitch-up|cover-up|inside job|swindle|con trick|protection racket|money-?making scam|fiddle)
  (?:made|making|makes) (?:it|this|that|the whole (?:thing|story)|everything|all of it|the story|most of it)(?: all)? up(?! to| for)
  (?:started|lit|set) the (?:fire|blaze) (?:himself|herself|themselves)
  (?:caused|broke|smashed|damaged|staged|unscrewed|flooded) [^.;!?]{1,50} (?:himself|herself|themselves|itself)(?=[.,;!?"']| and|$)
  turned (?:the )?[\\p{L} ]{3,20} off (?:himself|herself|themselves)
  covered up (?:for|the (?:truth|facts|scandal|failures|mistakes|abuse|deaths|problem))
  covered (?:it|everything|this) (?:all )?up(?=[.,;!?"']|$)
  (?:guilty of|responsible for) (?:\\p{L}+ )?(?:fraud|theft|perjury|corruption|bribery|negligence|manslaughter|blackmail|harassment|embezzlement|false accounting|tax evasion|criminal|deception|arson|sabotage)
  (?:got|won|landed|secured|gained|given|awarded|obtained) (?:its|the|this|that|their|his|her|a|every) (?:contract|contracts|work|licence|permission|planning permission|job|place on the list|consent|tender|money|grant|place)[^.;!?]{0,30} (?:because (?:it|he|she|they|his|her|its|their|somebody|someone) (?:paid|knew|had friends|bribed|slipped|greased|brother|wife|married|was married)|by (?:bribery|bribing|cheating|lying|deception|fraud|underhand|fiddling|rigging|paying off|greasing|a bribe)|with (?:a bribe|bribes|a backhander|backhanders|a bung|brown envelopes?)|through (?:bribery|fraud|deception|corruption|backhanders))
`)

/** To have done as one was told, said with scorn. The officers stand before; those who told them, near. */
export const obeyed = list(`
  (?:meekly|dutifully|happily|obediently|blindly|slavishly|cheerfully|tamely|sheepishly|spinelessly|eagerly|timidly|supinely|unquestioningly|willingly|simply|just|merely|weakly|lamely|gladly|gamely) (?:went along|go along|going along|followed|follow|obeyed|obey|did|do|carried out|carry out|complied|agreed|agree|accepted|accept|signed|implemented|delivered|nodded|waved|rubber-?stamped|drew up|wrote|produced|took|repeated|rolled|caved|gave)
  (?:went|go|gone|going|goes) along with
  (?:did|do|doing|does|done) (?:the |his |her |their |its |[\\p{L}']+ )*(?:bidding|dirty work|will of)
  (?:did|do|doing|does|done)(?: exactly| just| precisely)? (?:as|what|whatever) (?:he|she|they|it)(?: were| was|'re| are|'d been| had been)? told
  (?:rolled|roll|rolling) over
  (?:rubber-?stamped|nodded (?:it|this|that|everything|them|the [\\p{L} ]{2,30}) ?(?:all )?through|nodded through|waved (?:it|this|that|them) through)
  (?:said|saying|say|says) (?:yes|aye) to (?:the |every|whatever|everything|anything)
  (?:danced|dancing|dance|dances) to
  (?:toed|toeing|toe|toes) the (?:party |political |leader's )?line
  (?:caved|caving|cave) in
  (?:kowtowed|kowtowing|bowed|bowing|deferred|truckled|grovelled|bent (?:the|over|a)|knuckled under|genuflected|capitulated|surrendered|jumped when|jump when|salute|saluted|clicked (?:their|his|her) heels)
  (?:acted|act|acting|behaved|behaving|served|serve|serving) (?:as|like) (?:the |a |an |[\\p{L}']+ )*(?:lapdogs?|poodles?|puppets?|mouthpieces?|stooges?|errand boys?|servants?|messenger boys?|lackeys|cheerleaders?|foot soldiers?|accomplices|tame \\p{L}+|glove puppets?|yes-?m[ae]n|butlers?)
  (?:lapdogs?|poodles?|puppets?|mouthpieces?|stooges?|errand boys?|lackeys|yes-?m[ae]n|nodding dogs?|glove puppets?|hired hands|hatchet m[ae]n|willing (?:accomplices|tools|executioners|helpers|hands))
  (?:had|have|has) (?:every|the|a|ample|plenty of) (?:chance|opportunity|duty|right|power|chances) to (?:say no|refuse|object|stop|stand up|push back|resist|warn|walk away|speak out|advise against|blow the whistle)
  (?:could|should|might|ought to)(?: easily| at least| surely)? have (?:said no|refused|objected|resisted|stood up|pushed back|walked away|resigned rather|spoken out|blown the whistle|told (?:the |them |him |her |cllr |councillor |their )|advised against|questioned|challenged|defied|dug (?:their|his|her) heels)
  (?:never|did not|didn't|failed to|not one of them|nobody|none of them|hadn't the (?:courage|backbone|guts|nerve)|too (?:timid|weak|scared|frightened|cowed|craven|afraid)|lacked the (?:courage|backbone|guts|nerve|spine)|without (?:a|so much as a)|no backbone|had no backbone) ?(?:to )?(?:once |ever |even |really )?(?:question(?:ed)?|challenge[d]?|stand up|stood up|object(?:ed)?|resist(?:ed)?|push(?:ed)? back|say no|said no|protest(?:ed)?|refuse[d]?|murmur|speak out|spoke out|query|queried|whimper|demur(?:red)?|raise[d]?|argue[d]?|tell|told)
  (?:only|just|merely|simply|hide behind|hid behind|hiding behind|excuse|defence|plea|claim(?:ed)?) (?:of |that (?:he|she|they) (?:was|were) )?(?:obeying|following|carrying out) (?:orders|instructions)
  (?:is|are|was|were)(?: just| equally| every bit| also| as much| no less)? (?:as (?:much )?to blame|to blame|complicit|in cahoots|hand in glove|party to|guilty|at fault|culpable) (?:for (?:following|carrying|doing|implementing|going|obeying|agreeing|signing|putting|helping|writing|drawing)|as (?:the|those|their)|with (?:the|their|cllr)|in (?:the|this|it))
  (?:in the pocket of|under the thumb of|in thrall to|in hock to|beholden to|at the beck and call of|captured by|cowed by|under orders from|only too happy to|all too (?:happy|willing|ready|eager) to)
  (?:took|taking|take|takes) (?:their|his|her|its) (?:orders|cue|marching orders|lead) from
`)
