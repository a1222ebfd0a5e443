/**
 * Words said against persons: how they did their work, what they are like, and mockery of them. Lower case; each line is
 * a pattern for whole words in folded text. `src/reading/persons` finds whom they are said of; said of a report, a
 * system, a boiler or the weather they are none of it, and so nothing here counts without a person.
 *
 * Sources: the clauses on respect, courtesy and criticism of the five protocols (Haringey 6.01(b), 9.01 to 9.04, 13.11,
 * 14.12; Havering 4(a), 15, 26; Islington 3.2; Carlisle 14, 34, 44, 143; Brent 2.1, 9.2), and the idiom of British
 * local politics as reported speech and council chamber records have it.
 */

const list = (words: string): readonly string[] =>
  words
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '' && !word.startsWith('//'))

const HIS = '(?:his|her|their|its|your|the)'
const THEM =
  '(?:him|her|them|it|us|me|people|residents|everyone|everybody|anyone|anybody|members|tenants|families)'
const COULD_NOT =
  "(?:couldn't|could not|could never|could barely|could hardly|can't|cannot|can barely|can hardly|can never|couldn't even|could not even|can't even|cannot even|is unable to|are unable to|was unable to|were unable to|struggles? to|struggled to)"
const WOULD_NOT =
  "(?:wouldn't|would not|doesn't|does not|don't|do not|didn't|did not|won't|never|would never|would hardly)"
const THING = "(?:[\\p{L}'-]+ ){0,3}?[\\p{L}'-]+"
const ADV =
  '(?:(?:[\\p{L}]{2,14}ly|so|very|just|quite|rather|still|always|even|all|far|too|clearly|once again) ){0,2}'

/**
 * What only people do, and only when they do their work badly: whoever stands as subject near it is blamed.
 */
export const faultsOfPeople = list(`
  economical with the (?:facts|truth|figures|actualite)
  (?:a (?:great|good) deal|so much|far too much) to answer for
  (?:shown|showed|shows?|show|showing|displays?|displayed|displaying|demonstrates?|demonstrated|exhibited|betrayed|betrays) (?:an? |such |the |utter |complete |total |nothing but |little but |(?:[\\p{L}]+ ){0,2}?)*(?:disregard|contempt|disdain|lack|absence|ignorance|indifference|incompetence|arrogance|carelessness|complacency|laziness|insensitivity|neglect|disrespect|cowardice|timidity|inexperience)
  left (?:me|us|members|residents|everyone|everybody|the (?:committee|panel|cabinet)|people|most of us) (?:none the wiser|cold|baffled|in tears|high and dry|in the lurch|speechless|more confused|scratching|with (?:more questions|nothing|no))
  (?:regards?|regarded|sees?|views?|viewed|considers?|looks? (?:up)?on|looked (?:up)?on) (?:residents|tenants|people|members|councillors|families|us|the public|customers|them|complaints|my ward|our ward|parents|callers|letters)[^.;!?]{0,20} as (?:an? (?:inconvenience|nuisance|irritation|irrelevance|annoyance|interruption|problem|distraction)|a lesser|beneath|optional|the enemy|numbers|second-class|somebody else's|someone else's|an afterthought)
  (?:told|tell|tells|says?|said|promised|promises?|write|wrote)[^.;!?]{0,20} one thing[^.;!?]{0,50} (?:another|the opposite|something else|the reverse)
  (?:turned up|came|come|comes|arrived?|attended|appeared?|went)[^.;!?]{0,30} (?:unprepared|ill-prepared|empty-handed|half asleep|without (?:the|any|their|his|her|so much)|with no (?:answers|figures|papers|idea|plan))
  (?:not|never|hardly|scarcely|wasn't|isn't) (?:[^.;!?]{2,30}(?:'s|s') |(?:his|her|their|an?) )?(?:finest|proudest|best) (?:hours?|moments?|work|day|piece of work|efforts?)
  (?:not|n't|never|didn't|did not|don't) (?:do|done|did|given?|gave) (?:his|her|their|of their) best
  (?:missed|overlooked|skipped|forgot) (?:an?|the|two|three|four|several|many|every|most|half|all) (?!breaks?|lunch|holiday|bus|train)
  (?:isn't|aren't|wasn't|weren't|is not|are not|was not|were not|never) ${ADV}up to (?:it|much|scratch|standard|snuff|the (?:job|task|mark|role|work|challenge))
  (?:never|not) (?:so much as|once|ever|even once|even bothered to|actually) (?:say|said|apologised?|visited|visit|looked?|rang|rung|ring|called?|asked?|checked?|answered?|replied|reply|read|wrote|write|came|come|told|tell|met|meet|explained?|consulted?|warned?|noticed?|turned up|picked up|opened?|considered?|listened?|returned)
  (?:hadn't|had not|hasn't|has not|haven't|have not|clearly not|plainly not|obviously not) ${ADV}(?:read|looked|checked|thought|visited|bothered|asked|consulted|listened|answered|understood|noticed|opened|seen fit|grasped|taken the trouble|had the (?:courtesy|decency)|the (?:courtesy|decency|faintest|foggiest|first idea|least idea))
  (?:walked|walks|walking) away from (?:the|this|it|that|his|her|their)
  left (?:others|us|someone else|somebody else|residents|everyone else|everybody else|the rest of us|tenants|families|colleagues) to (?:clear|pick|sort|clean|pay|carry|cope|mop|face|find|explain|suffer)
  put(?:s|ting)? ${HIS} own (?:[\\p{L}'-]+ ){1,3}(?:before|ahead of|above|first)
  failures? (?:of|in) (?:leadership|management|judgement|supervision|duty|nerve|will|oversight|imagination|courage|basic \\p{L}+|common \\p{L}+)
  (?:not|hardly|didn't|did not|don't|scarcely) (?:[^.;!?]{1,30} )?cover(?:ed|ing)? (?:himself|herself|themselves|itself) in glory
  (?:took|takes|taken|taking) (?:no|little|scant|not the slightest) (?:interest|notice|account|trouble|care|responsibility)
  (?:threw|thrown|throwing|throws) (?:good money after bad|money at|the towel)
  (?:made|makes|making|make) (?:things|it|matters|life) (?:worse|harder|a misery|impossible)
  (?:muddled|stumbled|blundered|lurched|bumbled|fumbled) (?:through|from|along|about|into|on|in|around)
  (?:rode|ridden|riding|rides) roughshod
  (?:bullied|browbeat|browbeaten|bulldozed|steamrollered|hectored|badgered|patronised|belittled|humiliated|intimidated|ticked off|harangued) (?:the |these |those |our |my |an? )?(?:residents|tenants|families|members|people|volunteers|councillors|carers|colleagues|traders|us|me|them|him|her|parents|pensioners)
  (?:sat|sits|sitting|sit) (?:back|on ${HIS} (?:own )?(?:hands|backsides?|behinds?|bottoms?))
  (?:sat|sits|sitting|been sitting) on (?:it|this|that|the (?:file|report|complaint|letter|e-?mail|application|warning|evidence|information|problem|findings)s?)
  (?:lift|lifted|lifting|raise|raised) (?:so much as )?a finger
  stood idly by
  (?:looked|looking|look|looks) the other way
  (?:turned|turning|turns?) a (?:blind eye|deaf ear)
  (?:passed|passing|passes|pass) the (?:buck|parcel)
  (?:took|taken|takes?|taking) ${HIS} eyes? off the ball
  (?:dropped|drops?|dropping) (?:the ball|a clanger|the baton)
  (?:dragged|dragging|drags?) ${HIS} (?:feet|heels)
  (?:dug|digging|digs?) ${HIS} heels in
  (?:dithered|dithering|dithers?)
  (?:dilly-dallied|dilly-dallying)
  (?:fobbed|fobbing|fobs?) [\\p{L}' ]{2,30} off
  (?:fobbed|fobbing|fobs?) off
  (?:bungled|bungling|bungles?)
  (?:botched|botching)
  (?:cocked|messed|screwed|fouled|mucked|ballsed) (?:it |this |things |everything |that )?up
  slipped up (?:badly|again|once more|over|on|here)
  (?:made|makes?|making) (?:such |quite |a complete |an utter |an absolute |an? )*(?:mess|hash|pig's ear|dog's (?:dinner|breakfast)|cock-up|botch|horlicks|meal) of
  (?:cobbled|knocked|thrown|slapped|scribbled|bodged) together
  on the back of (?:an envelope|a fag packet|a cigarette packet|a beer mat|a napkin)
  (?:nodded|waved|rushed|pushed|sneaked|slipped|smuggled|rubber-?stamped) (?:it|this|that|these|everything|the lot|the (?:\\p{L}+ )?(?:plans?|application|scheme|contract|proposals?|report|budget|cuts|changes|whole thing|charges|closure)) (?:all )?through
  (?:nodded|waved) through
  rubber-?stamped
  (?:caught|found) (?:napping|out|asleep|with ${HIS} (?:trousers|pants) down|on the hop)
  (?:fell|fallen|falls|falling|were|was|is|are|been|half) asleep(?: at the (?:wheel|switch|job)| on (?:the job|duty|${HIS} watch))?
  nowhere to be (?:seen|found)
  (?:gone|went|goes|going|all gone) (?:awol|to ground|off for the weekend|home early)
  (?:hid|hides?|hiding|hidden) (?:behind|from|under)
  washed ${HIS} hands
  (?:swept|sweeping|brushed|brushing) (?:it|this|that|them|everything|[\\p{L}' ]{2,30}) (?:under the carpet|aside|off)
  (?:kept|keeps?|keeping|left) (?:us|members|residents|people|tenants|councillors|everyone|families|the (?:committee|panel|public|council|cabinet)) in the dark
  (?:pulled|pulling) the wool
  (?:treated|treating|treats?|treat) ${THING} (?:like (?:dirt|fools|idiots|children|criminals|numbers|a number|cattle|an inconvenience|second-class)|with contempt|as (?:optional|a nuisance|an afterthought|an inconvenience|fools|idiots|a joke|beneath))
  (?:talked|talking|talks?|spoke) down to
  (?:shrugged|shrugging|shrugs?) ${HIS} shoulders
  (?:shrugged|shrugging) (?:it|this|that|them|us) off
  (?:couldn't|could not|can't|cannot|never|not|wasn't|weren't) (?:even |really |actually )?(?:be )?bother(?:ed|ing)?
  too (?:lazy|idle|proud|grand|important|comfortable|timid|clever by half) (?:to|for|with|\\p{L}+ing)
  (?:more|far more|much more) (?:interested|concerned|worried|bothered) (?:in|with|about) [^.;!?]{3,60}? than
  (?:in no (?:great |particular )?|without any )hurry
  chose (?:a quiet life|the easy (?:way|option|life)|to (?:ignore|look|do nothing|say nothing|stay silent|sit))
  (?:did|done|does|do|doing) (?:absolutely |precisely |next to |virtually |almost )?(?:nothing|sweet nothing|bugger all|naff all|as little as)(?! (?:wrong|but|of the (?:sort|kind)|like))
  (?:said|told us|tell us|say) (?:absolutely )?nothing (?:until|till|about it|at all|for)
  (?:did not|didn't|never|failed to|forgot to|neglected to|omitted to) ${ADV}(?:think|bother|check|ask|warn|tell|reply|answer|respond|act|notice|listen|see fit|turn up|show up|have the (?:courtesy|decency|sense|wit|guts)|do (?:his|her|their) (?:job|jobs|work|homework|sums)|look|read|ring|call|visit|consult|inspect|spot|grasp|realise|raise|chase|follow|understand|apologise|say sorry|pass|return|record|log|file|open|update|explain|own up|come clean|pick up)
  (?:should|ought to|could|might) (?:at least |surely |easily |at the very least )?have ${ADV}(?:known|spotted|seen|noticed|done|acted|told|checked|warned|listened|consulted|realised|stopped|raised|asked|read|caught|foreseen|picked|looked|thought|been (?:on to|on top of|there|watching|checking|doing)|owned up|said|spoken|refused|intervened|stepped in|rung|called|answered|replied|apologised|got|had the)
  ignored (?:the |all |every |our |their |my |warning|repeated|three|four|five|two|several|residents|people|tenants|families|advice|complaints|evidence|calls|e-?mails|letters|us|me|them|him|her|him|it|this|that)
  (?:paid|pays?|paying) no (?:attention|heed|regard)
  (?:lost|loses|losing) (?:the plot|${HIS} (?:grip|way|nerve|bottle|head|temper)|control)
  (?:got|gets|getting|get|gotten) (?:it|this|that|everything|things|${HIS} (?:sums|facts|priorities|figures|maths|numbers)) (?:so |very |badly |completely |totally |utterly |spectacularly |hopelessly |all |consistently )*(?:wrong|muddled|in a (?:twist|tangle|mess))
  (?:covered|covering|covers?) (?:it|this|that|things|${HIS} (?:tracks|backsides?|backs?)|[\\p{L}' ]{2,30}) ?(?:up|over)?
  (?:pulled|pulling) (?:a fast one|${HIS} punches)
  (?:misled|mislead|misleading|hoodwinked|bamboozled|strung along|lied to|deceived|duped) (?:us|me|members|councillors|residents|people|the (?:committee|panel|public|council|cabinet|board|executive|chamber)|this (?:council|committee|chamber)|tenants|families|everyone|parents|my)
  (?:jumped|jumping) the gun
  (?:cut|cutting|cuts) corners
  (?:ducked|dodged|dodging|ducking|shirked|shirking|evaded) (?:the (?:question|issue|decision)|responsibility|${HIS} (?:responsibilities|duty|duties|job)|questions)
  (?:moved|moving|shifted|shifting) the goalposts
  (?:buried|burying|bury) (?:it|this|that|${HIS} heads?|the (?:report|figures|news|bad news|complaint))
  (?:tied|tying|ties) (?:us|residents|people|themselves|everyone) (?:up )?in (?:knots|red tape)
  (?:knew|know|known) (?:about (?:it|this|that)|of (?:it|this|that)|full well|perfectly well|all along|what was (?:going on|coming|wrong|happening))[^.;!?]{0,60}? (?:and|but|yet) (?:still |then |simply |chose |just )*(?:did|said|sat|kept|let|carried|never|nothing|ignored|looked|chose|waited|hid)
  on (?:his|her|their) watch
  (?:has|have|had|with) (?:some |a lot of |plenty of |serious |much )?(?:explaining to do|questions to answer|to answer for)
  (?:a lot|much|plenty) to answer for
  owes? (?:us |me |residents |them |everyone |the (?:borough|city|town|public|council) |people |tenants |families |every \\p{L}+ (?:in|on|of) [\\p{L} ]{3,30} )?(?:all )?an? (?:apology|explanation)
  (?:is|was|were|are|be|am) (?:squarely |entirely |solely |wholly |largely |personally |directly |clearly |plainly )*(?:to blame|at fault|responsible for (?:this|the) (?:mess|fiasco|shambles|failure|failures|debacle|disaster|chaos|muddle|blunder|delay|delays|scandal|state of affairs|cock-up))
  carr(?:y|ies|ied) the can
  (?:bears?|bore|must bear|shares?) (?:the |full |some |much of the |most of the |a heavy )*(?:blame|responsibility)
  (?:has|have|had|with|showed?|shows|shown) (?:absolutely |so |very |remarkably |precious )*(?:little|no|not an ounce of|not a shred of|scant|zero) (?:understanding|grasp|idea|clue|sense|interest|respect|regard|sympathy|concern|urgency|feeling|patience|imagination|initiative|backbone|leadership|judgement|experience|common sense|empathy|grip|curiosity)
  (?:lacks?|lacked|lacking) (?:the |any |all |even |basic |common |a |an ounce of )*(?:sense|courtesy|judgement|grip|backbone|courage|imagination|leadership|competence|experience|skills?|urgency|drive|vision|humanity|manners|authority|ability|understanding|empathy|decency|guts)
  (?:lost|mislaid) (?:my|our|the|his|her|their|a|every|two|three|four|five|all|half) (?:[\\p{L}'-]+ ){0,3}?(?:file|files|form|forms|letter|letters|paperwork|papers|application|applications|record|records|deeds|keys|complaint|objections?|petition)
  (?:left|leaves|leaving) (?:something|a (?:lot|great deal|good deal)|much|everything) to be desired
  (?:found|been found) (?:badly |sadly |sorely )?wanting
  (?:rested|resting) on ${HIS} laurels
  (?:asleep|dozing|snoozing|slumbering|snoring)
  (?:took|taking|takes) ${HIS} (?:own )?(?:sweet )?time (?:about|over|to)
  (?:refused|refuses|refusing) to (?:answer|listen|meet|see|talk|reply|engage|admit|apologise|explain|help|lift|budge)
  (?:stonewalled|stonewalling|prevaricated|procrastinated|fudged|fluffed|flunked|flannelled|mishandled|mismanaged|misjudged|bodged|squandered|frittered)
  (?:wasted|wasting|wastes) (?:thousands|millions|months|years|weeks|our|public|taxpayers'?|everyone's|the council's|a fortune|£)
  prefers? (?:the |${HIS} )?[\\p{L}'-]+ (?:[\\p{L}'-]+ ){0,2}?to (?:the |actually |doing |${HIS} )
  put(?:s|ting)? (?:${HIS} feet up|${HIS} own \\p{L}+ first)
  (?:with|put) ${HIS} feet (?:up|under)
  (?:playing|plays?|played) (?:golf|truant|games|politics|god|to the gallery|fast and loose|solitaire)
  (?:enjoying|nursing|finishing|drinking) (?:a |another |${HIS} )?(?:[\\p{L}'-]+ )?(?:tea break|tea|lunch|coffee|siesta)
  (?:skiving|skived|slacking|slacked|shirking|swinging the lead|coasting|loafing|swanning|larking|moonlighting)
  (?:blundered|blundering|floundered|floundering|flailed|flailing)
  (?:did|done|doing|do|does) ${HIS} jobs? (?:badly|properly for once|for once)
  not (?:been )?doing ${HIS} jobs?
  (?:needs?|want|wants|needed) (?:a |some |someone with a |somebody with a )?(?:firmer|better|proper|tighter|surer) (?:grasp|grip|hand)
  pulls? (?:${HIS}|the) (?:finger|fingers|socks) (?:out|up)
  get(?:s|ting)? ${HIS} (?:act|acts|house|finger) (?:together|in order|out)
  bend(?:ing)? the rules
`)

/** Exasperation: near the people who do the work it is with them, however politely it is put. For a person to judge. */
export const exasperated = list(`
  (?:finally|eventually|at last|belatedly|at long last) (?:\\p{L}+ )?(?:worked out|noticed|realised|admitted|discovered|woke|woken|got round|got around|grasped|condescended|deigned|turned up|learned|learnt|caught up|got the message)
  (?:i|we)(?:'ve| have)?(?: \\p{L}+)? (?:had|have) to (?:explain|point out|spell out|teach|tell)[^.;!?]{2,50} (?:what|how|where|why|that|which|who) (?:an? |the |to )
  (?:do|often|really|sometimes|can only|can't help but|cannot help but|did) wonder (?:what|why|whether)
  (?:the )?answer to everything (?:but|except)
  (?:let|letting|lets) [^.;!?]{2,40} loose (?:on|in|with|near|among)
  (?:have|had|'ve|i've|we've) (?:seen|had|known|heard) (?:better|sharper|quicker|clearer|more convincing|faster) [^.;!?]{0,30}(?:from|by|out of|in) 
  (?:unkind|impolite|ungentlemanly|unladylike|unparliamentary|unprintable|rude|not polite) (?:of me )?to (?:say|print|repeat|tell|describe)
  (?:you|one|anyone) could (?:drive|fit|sail|park|fly) an? (?:[\\p{L}-]+ )?(?:bus|coach|lorry|truck|tank|horse|train|ship|elephant|car|van|tractor|double-decker)
  would (?:approve|pass|sign|refuse|reject|lose|miss|object to|turn down|fine|ticket) (?:an? |the |his |her |their )(?:[\\p{L}'-]+ ){1,5}(?:on the moon|blindfold|if it (?:bit|moved|stood|were nailed))
  (?:not|n't|hardly|isn't|nor is it|it's not|it isn't|is it) rocket science
  (?:not|isn't|hardly|surely not|is it) (?:exactly )?beyond the wit of
  how (?:hard|difficult|long) can it (?:be|possibly be|take)
  (?:is|was) it (?:really )?(?:too much|asking too much|so (?:hard|difficult)) to
  (?:one|you|anyone|anybody)(?:'d| would| might) (?:have )?(?:think|thought|imagined?|expect|expected)(?: that)?
  (?:i|we)(?:'d| would| had)? (?:have )?(?:thought|hoped|expected|imagined)(?: that)? (?:somebody|someone|they|he|she|officers|an? \\p{L}+ (?:who|on|with|of))
  (?:somebody|someone|anybody|anyone|nobody|no one|they|he|she|officers|one of them) (?:somewhere )?(?:might|could|should|ought to) (?:at least |surely |easily |reasonably )?have (?:thought|had the|bothered|troubled|lifted|picked|spared|managed|noticed|told|rung|said)
  (?:would|wouldn't|need not|needn't) (?:only |hardly |not )?have (?:taken|killed|hurt) (?:much|long|a lot|anybody|anyone|(?:him|her|them)|five|ten|two|a (?:moment|minute|phone call|telephone call|second))
  for reasons (?:best known to|known only to|that escape|which escape|i (?:still )?(?:do not|don't|cannot|can't|have yet to)|nobody|no one|that remain|of (?:his|her|their) own)
  in (?:his|her|their) own (?:good |sweet )?time
  when it suits (?:him|her|them)
  (?:true to form|surprise,? surprise|predictably(?: enough)?|lo and behold|inexplicably|unaccountably)
  (?:heaven|god|goodness|lord) (?:only )?knows
  (?:beggars|defies|beyond) (?:belief|comprehension|understanding)
  (?:at a loss|baffled|mystified|flabbergasted|exasperated|at my wits' end|tearing my hair|banging my head|lost patience|out of patience)
  had (?:\\p{L}+|\\d+) (?:months|years) to (?:get|put|sort|fix|do|prepare|plan|think|answer|reply|finish|come up|find|work|learn|read|decide|act)
  (?:spent|spend|spends|spending) (?:[^.;!?]{2,40} )?(?:arguing|shuffling|admiring|avoiding|inventing|staring|explaining (?:to (?:me|us) )?why|telling (?:me|us|people|residents) why|drinking tea|passing)
  (?:explaining|explained|tell|tells|telling|told)(?: to)? (?:me|us|residents|people|members)(?: exactly| all the reasons)? why (?:it|nothing|this|that|something|things) (?:couldn't|could not|can't|cannot)(?: possibly)? be done
  (?:always|forever|never short of|no shortage of|plenty of|full of|long on|another|yet another|the usual|same old|every|more|nothing but|list of|string of) (?:an? |the )?(?:excuses?|reasons? why not|reasons? not to)
  (?:has|have|had) had (?:every|plenty of|enough|ample) (?:chances?|opportunit(?:y|ies)|time|warnings?)
  (?:has|have|had) had (?:his|her|their) chances?
  (?:patience|goodwill) (?:is|was|has) (?:wearing|worn|run|running|not|exhausted|at an end)
  (?:for once|not before time|better late than never|about time too|and about time)
  (?:too many|three|four|five|six|seven|ten|a dozen|endless|countless) (?:meetings|e-?mails|letters|phone calls|calls|reminders|requests|complaints) (?:later|and (?:still|nothing|no)|to get)
  (?:i|we)(?:'ve| have| had|'d) (?:had to |to )?(?:chase|chased|chasing|ring|rung|beg|begged|plead|pleaded|nag|nagged|drag|dragged|prise|prised|push|pushed|write|written)[^.;!?]{0,60} (?:times|again and again|time and again|for (?:months|weeks|years)|out of|over and over|every (?:week|day|month))
  (?:in|behind) (?:his|her|their) (?:nice |cosy |comfortable |warm |plush |leather |big |own )+(?:offices?|desks?|chairs?|armchairs?)
  comfort of (?:his|her|their) (?:own )?(?:offices?|desks?|armchairs?)
  (?:ivory towers?|corridors of power)
  (?:on|for) (?:six-figure|five-figure|fat|generous|handsome|inflated|gold-plated|big|that sort of|those|this sort of|that kind of|very good|large) (?:salar(?:y|ies)|pensions?|money|wages?|pay)
  (?:highly|handsomely|generously|so well) paid
`)

/** What a thing may do as well as a person: these count only where an officer is their subject outright. */
export const faults = list(`
  (?:might|could|should|ought to) have \\p{L}+(?:ed|t|n|de|ne) (?:[\\p{L}']+ ){0,4}?(?:better|sooner|earlier|quicker|faster|harder|more|first|properly)
  (?:isn't|wasn't|aren't|weren't|is not|was not|are not|were not) (?:very |particularly |all that |terribly |especially |exactly |at all |remotely )?(?:good|helpful|clear|convincing|impressive|convinced|professional|thorough|careful|quick|prompt|honest|straight|fair|interested|prepared|competent|reliable|polite|on top of)
  (?:let|lets|letting) (?:[\\p{L}'-]+ ){1,6}?down
  (?:failed|fails|failing) (?:us|me|them|him|her|residents|people|tenants|families|children|parents|carers|traders|pensioners|everyone|the (?:people|residents|families|children|public|borough|city|town|estate|tenants|community)|this|that|these|those|my|our|in|at|badly|miserably|again|every|completely|time)
  (?:failed|fails)(?! to (?:agree|reach|find|secure|win|sell|attract|recruit|gain|obtain|get in|gain entry|raise))
  (?:fell|falls|fallen) (?:a long way |far |well |woefully |badly |some way )?short
  (?:isn't|wasn't|aren't|weren't|is not|was not|are not|were not|simply not|just not|not) (?:anything like |nearly |really |quite )?good enough(?! for me to)
  (?:was|were|is|are|been) (?:badly |simply |plainly |clearly |just |far too |too |so |very |totally |completely |utterly )*(?:wrong|careless|sloppy|slapdash|slow|negligent|unprepared|over-?cautious|pedantic|inflexible|rigid|bureaucratic|heavy-handed|high-handed|unreasonable|obstructive|defensive|evasive|secretive|tardy|sluggish|unimaginative|over-?zealous|stubborn|intransigent|deaf to|blind to|insensitive|tactless|offhand|cavalier|unprofessional|unhelpful|rude|dismissive|obstructive|evasive|complacent|inconsiderate|thoughtless|reckless|irresponsible|overcautious|timid|disorganised|inefficient|amateurish|shambolic|disappointing|inadequate|second-rate|indifferent|unresponsive|slack|lax|out of order)
  (?:missed|misses|missing) (?:the (?:point|obvious|warning|deadline|signs|boat)|every|all the|${HIS} own|it|this|what)
  (?:overlooked|overlooks|neglected|neglects|forgot|forgets|forgotten)
  (?:misread|miscalculated|misunderstood|underestimated|mislaid|misplaced)
  (?:cost|costs|costing) (?:us|the council|taxpayers|council tax ?payers|residents|this (?:council|borough|city)|the (?:public|borough|city|taxpayer)|tenants|leaseholders)
  (?:caused|causes|created|made) (?:this|the|a|an|all this|such an?) (?:mess|chaos|fiasco|shambles|crisis|scandal|muddle|upset|misery|disaster|problem|debacle|delay)
  ignored
  (?:blundered|erred|slipped up)
  (?:made|makes?|making) (?:a |an |some |too many |so many |the same |another |serious |basic |silly |elementary |costly |yet another |repeated |such a )+(?:\\p{L}+ )?(?:mistakes?|errors?|blunders?|howlers?)
  (?:broke|breaks|broken|breached) (?:${HIS}|the|their) (?:word|own rules|promises?|rules|trust|code)
  (?:delayed|stalled|blocked|obstructed|frustrated|sabotaged|undermined|thwarted)
  (?:spoilt|spoiled|ruined|wrecked|damaged|jeopardised) (?:it|this|that|the|our|everything|a)
  (?:abandoned|deserted|betrayed) (?:us|them|him|her|the|these|those|our|my|residents|tenants|families|people)
  (?:could|should|ought to) (?:have )?(?:do|done|try|tried|be|been) (?:much |far |a lot |so much |a good deal )?(?:better|harder|more|quicker|faster|sharper|kinder|politer)
  (?:has|have|had) (?:a lot|much|plenty|everything) to learn
`)

/** Bad adjectives for what somebody produced, where that is put down to them: `the Head of Culture’s advice was poor`. */
export const poorWork = list(`
  evasive
  defensive
  unimaginative
  incoherent
  garbled
  vague
  woolly
  unintelligible
  impenetrable
  wooden
  timid
  over-?cautious
  not (?:very |particularly |all that |terribly |especially |exactly |at all |remotely |nearly |anything like )?(?:good|helpful|clear|convincing|impressive|right|up to|worth|sound|acceptable|fit|competent)
  duff
  dud
  ropey
  dodgy
  lousy
  rotten
  pathetic
  pitiful
  laughable
  ludicrous
  ridiculous
  shambolic
  lacklustre
  mediocre
  unhelpful
  unclear
  unconvincing
  unimpressive
  unsatisfactory
  wide of the mark
  far from (?:good|perfect|satisfactory|helpful|clear|impressive|adequate|convincing)
  poor
  bad
  weak
  thin
  shoddy
  sloppy
  slapdash
  careless
  lazy
  useless
  hopeless
  appalling
  dreadful
  awful
  terrible
  woeful
  lamentable
  dire
  abysmal
  atrocious
  shocking
  disgraceful
  shameful
  unacceptable
  inexcusable
  unforgivable
  inadequate
  disappointing
  second-rate
  third-rate
  substandard
  below par
  amateurish
  amateur
  misleading
  muddled
  confused
  confusing
  wrong
  flawed
  worthless
  nonsense
  rubbish
  drivel
  a disgrace
  a shambles
  a mess
  a joke
  a farce
  lacking
  wanting
  suspect
  questionable
  dubious
  erratic
  chaotic
  slow
  late
  half-hearted
  half-baked
  rushed
  shaky
  patchy
  negligent
  incompetent
  arrogant
  rude
  high-handed
  offhand
  dismissive
  patronising
  condescending
  complacent
  cavalier
  unprofessional
  to blame
  at fault
  all over the place
  in tatters
  out of date
  not worth the paper
  no better than
  no substitute for
  letting (?:us|residents|people|everyone) down
`)

/** What somebody does or makes, so that fault with it is fault with them; not a report or figures by themselves. */
export const workOfPeople = list(`
  advice
  work
  homework
  judgement
  handling
  planning
  management
  supervision
  leadership
  conduct
  behaviour
  attitude
  manner
  manners
  performance
  efforts?
  decision-making
  sums
  maths
  arithmetic
  spelling
  excuses?
  explanations?
  answers?
  reply
  response
  record
  timekeeping
  preparation
  oversight
  stewardship
  drafting
  paperwork
  research
  carelessness
  laziness
  incompetence
  negligence
  arrogance
  indifference
  inaction
  inertia
  failures?
  mistakes?
  blunders?
  bungling
  dithering
  stubbornness
  rudeness
  ineptitude
  idleness
  complacency
  obstinacy
  sloppiness
  stupidity
  ignorance
  inexperience
  instincts
  skills
  grasp
  grip
  eyesight
  hearing
  memory
  idea of
  notion of
  version of
`)

/** Faults that are named after people: `the incompetence of`, `X’s laziness`. */
export const vices = list(`
  incompetence
  laziness
  idleness
  arrogance
  negligence
  carelessness
  ineptitude
  indifference
  complacency
  stupidity
  ignorance
  rudeness
  bungling
  dithering
  inertia
  obstinacy
  stubbornness
  dishonesty
  cowardice
  spinelessness
  pettiness
  vanity
  incompetents?
  blundering
  bloody-mindedness
  pig-headedness
  high-handedness
  sloppiness
  foolishness
  folly
  idiocy
  cack-handedness
`)

/** Adjectives that scorn whoever they are said of. */
export const scornful = list(`
  incompetent
  inept
  useless
  hopeless
  clueless
  brainless
  gormless
  witless
  mindless
  spineless
  gutless
  feckless
  shiftless
  toothless
  worthless
  shameless
  faceless
  heartless
  callous
  cold-hearted
  cowardly
  craven
  lazy
  idle
  bone idle
  workshy
  work-shy
  slovenly
  arrogant
  pompous
  conceited
  smug
  self-important
  self-serving
  self-satisfied
  self-obsessed
  self-righteous
  sanctimonious
  pig-headed
  bigoted
  big-headed
  bull-headed
  high-handed
  stuck-up
  snooty
  supercilious
  condescending
  patronising
  ignorant
  stupid
  thick
  dim
  dim-witted
  half-witted
  slow-witted
  dense
  moronic
  idiotic
  imbecilic
  foolish
  daft
  silly
  childish
  infantile
  juvenile
  immature
  puerile
  petulant
  petty
  small-minded
  narrow-minded
  mean-minded
  mean-spirited
  spiteful
  vindictive
  malicious
  vicious
  nasty
  poisonous
  toxic
  venomous
  bitter
  twisted
  devious
  sly
  sneaky
  shifty
  slippery
  slimy
  oily
  two-faced
  underhand
  duplicitous
  disingenuous
  dishonest
  deceitful
  mendacious
  untrustworthy
  hypocritical
  greedy
  grasping
  cynical
  ridiculous
  laughable
  pathetic
  pitiful
  contemptible
  despicable
  loathsome
  odious
  obnoxious
  insufferable
  disgraceful
  shameful
  hysterical
  shrill
  deranged
  demented
  unhinged
  deluded
  delusional
  paranoid
  barmy
  bonkers
  crackers
  loopy
  potty
  batty
  dotty
  cretinous
  swivel-eyed
  rabid
  foul-mouthed
  boorish
  loutish
  uncouth
  ill-mannered
  charmless
  humourless
  joyless
  gullible
  naive
  clownish
  cack-handed
  ham-fisted
  bungling
  blundering
  dozy
  doddery
  dopey
  dippy
  ditsy
  drippy
  wet
  past it
  washed-up
  second-rate
  third-rate
  jumped-up
  overpaid
  over-paid
  overrated
  overpromoted
  over-promoted
  bungled
  tin-pot
  two-bit
  power-mad
  power-crazed
  officious
  bullying
  thuggish
  brain-dead
  out of touch
  out of (?:his|her|their) depths?
  out to lunch
  not up to (?:it|the job|the task|the mark|scratch)
  not fit to
  unfit to
  not very bright
  not all there
  off (?:his|her|their) (?:head|rocker|trolley)
  barking mad
  stark raving
  beneath contempt
  beyond belief
  a law unto
  full of (?:himself|herself|themselves|hot air|it)
  thick as
  deaf as
  blind as
  mad as
  bent as
  living in (?:the past|a dream|a dream world|a fantasy|a bubble|cloud cuckoo land|another world|an ivory tower)
  on (?:another|a different) planet
  away with the fairies
  a bit dim
  a few \\p{L}+ short of a
  sandwich short of a picnic
`)

/** Nouns that scorn whoever they are said of: `is a`, `that`, `a bunch of`. */
export const scornfulNouns = list(`
  fools?
  idiots?
  morons?
  imbeciles?
  cretins?
  simpletons?
  dunces?
  dunderheads?
  blockheads?
  numbskulls?
  nitwits?
  halfwits?
  half-wits?
  dimwits?
  twits?
  twerps?
  prats?
  plonkers?
  wall(?:y|ies)
  nump(?:ty|ties)
  muppets?
  clowns?
  jokers?
  buffoons?
  jesters?
  dopes?
  dolts?
  oafs?
  louts?
  yobs?
  ignoramus(?:es)?
  incompetents?
  bunglers?
  ditherers?
  time-?wasters?
  layabouts?
  slackers?
  shirkers?
  skivers?
  idlers?
  wasters?
  wastrels?
  freeloaders?
  scroungers?
  spongers?
  leech(?:es)?
  parasites?
  charlatans?
  frauds?
  fakes?
  phon(?:ey|eys|ies)
  impostors?
  chancers?
  cowboys?
  crooks?
  thie(?:f|ves)
  gangsters?
  spivs?
  con ?artists?
  con ?m[ae]n
  liars?
  fantasists?
  fibbers?
  amateurs?
  has-beens?
  nobod(?:y|ies)
  nonentit(?:y|ies)
  lightweights?
  jobsworths?
  pen-?pushers?
  paper-?shufflers?
  bean-?counters?
  clipboard-?carriers?
  empire-?builders?
  busybod(?:y|ies)
  nosey ?parkers?
  meddlers?
  do-?gooders?
  bull(?:y|ies)
  tyrants?
  despots?
  dictators?
  little hitlers?
  tin-?pot \\p{L}+
  control freaks?
  cowards?
  wimps?
  chickens
  jellyfish
  hypocrites?
  snobs?
  bigots?
  windbags?
  gasbags?
  bores?
  nuisances?
  pests?
  menaces?
  embarrassments?
  disgraces?
  liabilit(?:y|ies)
  laughing stocks?
  waste of (?:a salary|a wage|space|oxygen|money|skin|time|a desk|a chair|an office|a suit)
  drain on
  weasels?
  snakes?
  rats?
  worms?
  toads?
  slugs?
  vermin
  scum
  dinosaurs?
  fossils?
  parrots?
  puppets?
  stooges?
  lapdogs?
  poodles?
  lackeys?
  mouthpieces?
  yes-?m[ae]n
  nodding dogs?
  toad(?:y|ies)
  cronies
  crony
  whingers?
  moaners?
  moaning minn(?:ie|ies)
  grumblers?
  killjoys?
  sour ?puss(?:es)?
  party poopers?
  luddites?
  nimb(?:y|ys|ies)
  naysayers?
  doom-?mongers?
  scaremongers?
  troublemakers?
  mischief-?makers?
  rabble-?rousers?
  rabble
  riff-?raff
  mob
  rent-?a-?(?:mob|crowd|quote|gob)
  attention-?seekers?
  publicity-?seekers?
  self-publicists?
  drama queens?
  prima donnas?
  snowflakes?
  keyboard warriors?
  armchair (?:critics?|experts?|generals?)
  cranks?
  crackpots?
  crack-?brains?
  loon(?:y|ies)
  nutters?
  nutcases?
  headcases?
  weirdos?
  oddballs?
  zealots?
  fanatics?
  extremists
  eco-?warriors?
  barrack-?room lawyers?
  serial (?:objectors?|complainers?|moaners?)
  professional (?:objectors?|complainers?|moaners?|protesters?|agitators?)
  one-?m[ae]n bands?
  spoilt (?:child(?:ren)?|brats?)
  big (?:babies|baby|kids?)
  sad (?:case|acts?|m[ae]n|individuals?|little \\p{L}+)
  small(?:-time)? m[ae]n
  piece of work
  nasty (?:piece of work|individuals?)
  pompous (?:ass(?:es)?|windbags?)
  windows? lickers?
  empty (?:suits?|vessels?)
  stuffed shirts?
  over-?paid \\p{L}+
  passengers? on the payroll
  basket ?cases?
  lost causes?
  wash-?outs?
  no-hopers?
  good-for-nothings?
  ne'er-do-wells?
  sorry excuse for
  poor excuse for
  apolog(?:y|ies) for an? \\p{L}+
  (?:total|complete|utter) (?:shower|joke|disgrace|failure|embarrassment|waste)
  shower
  joke
  thorn in
  pain in the
`)

/** Mockery: idioms that make somebody small, whoever stands near. Of things they are seldom said. */
export const mockery = list(`
  if (?:brains|brain|stupidity|ignorance|hot air|talking|moaning|complaining|excuses) (?:were|was|could|paid|earned)
  more (?:time|money|mouth|opinions|talk|adjectives) than (?:sense|brains|manners|facts|ideas|judgement)
  bless (?:him|her|his heart|her heart|them)(?=[,.;!])
  (?:wrong|dirty|rough) end of (?:the|every) stick
  would (?:\\p{L}+ )?(?:complain|moan|grumble|object|whinge|protest|find fault|sulk) (?:if|about|even if|in) (?:you|we|it|they|somebody|someone|paradise|heaven|the (?:sun|weather|sky|free|colour))
  the (?:[\\p{L}'-]+ ){1,5}(?:mob|rabble)
  ${COULD_NOT} (?:\\p{L}+ )(?:himself|herself|themselves|itself) out of an? 
  (?:local|wretched|dreadful|awful|that|this) (?:rag|comic)
  (?:chocolate kettle|inflatable dartboard|ashtray on a motorbike|glass hammer|rubber hammer|paper umbrella)
  with (?:[\\p{L}'-]+ ){1,4}like (?:this|these|that|those|him|her|them),? who needs
  (?:attention span|memory|brain|brains|brainpower|charm|tact|subtlety|manners|intellect|grace|wit|imagination|courage|backbone|personality|sense of humour|patience|honesty|morals|vision|diplomacy|intelligence|vocabulary|work ethic|people skills|strategic grasp|judgement) of an? 
  (?:wonders?|wondering|doubts?|asks?|asked|questions?|wondered) (?:whether|if) [^.;!?]{2,40} (?:can|could|knows? how to|is able to|ever learned to) (?:read|count|add|write|see|hear|think|spell)(?=[.,;!?"' ]|$)
  (?:nothing but |usual |full of |load of |lot of |all |so much |more |pure )hot air(?! balloons?)
  (?:usual|same old|load of|lot of|pile of|pack of) (?:old |complete |total |utter )*(?:rubbish|nonsense|tosh|twaddle|claptrap|drivel|bluster|guff|waffle|bilge|codswallop|cobblers|tripe)
  all (?:mouth|talk|hat|show|spin) and no
  more (?:style|talk|spin|show) than
  (?:big|loud|motor|foul)[- ]?mouth(?:ed|s)?
  (?:toddler|child|teenager|schoolboy|schoolgirl|sulky teenager|spoilt child|petulant child)(?:'s)? (?:tantrum|in a sweetshop)
  (?:like|as) an? (?:\\p{L}+ )?(?:spoilt \\p{L}+|headless \\p{L}+|bull in|rabbit in|cat with|dog with|broken record|stuck record|petulant \\p{L}+|sulky \\p{L}+|damp squib|drunken \\p{L}+)
  (?:broken|stuck|cracked) record
  (?:foaming|frothing) at the mouth
  (?:one|two|a few) (?:brick|sandwich|card|slate|pickle|bean|can|egg|chip)(?:es|s)? (?:short|missing)
  (?:born|got out of bed) (?:yesterday|on the wrong side|with a silver)
  (?:lives?|living|stuck|belongs?) in (?:the (?:dark ages|stone age|middle ages|last century|nineteenth century|1950s|1970s)|another century)
  empty vessels?
  (?:not|n't|never) (?:worth|deserve) (?:listening to|the time of day|an answer|a reply|the paper|the effort)
  (?:give|gave|gives|giving) (?:idiocy|stupidity|fools|incompetence|councillors|planners|management|officers|local government) a bad name
  (?:bottom|scrapings) of the barrel
  (?:couldn't|could not|wouldn't|would not|can't) (?:even )?(?:lie|think|talk|smile|apologise) (?:straight|properly)? ?(?:if (?:he|she|they)|to save)
  penny (?:still )?(?:hasn't|has not|never|has yet to) (?:\\p{L}+ )?drop(?:ped)?
  words of one syllable
  the sound of ${HIS} own voices?
  (?:short|long|light|heavy) on (?:ideas|facts|substance|detail|answers|talent|brains|hot air|self-importance|bluster|waffle)
  ${COULD_NOT} (?:organise|run|arrange|manage|host) an? (?:[\\p{L}-]+ )?(?:raffle|tombola|whelk stall|bath|tap|puddle|queue|picnic|piss-up|party|jumble sale|sweet ?shop|tea party|bun fight|cake stall|bake sale|egg|funeral|coffee morning|sandwich|cup|bus queue|school trip|fete|corner shop|market stall|lemonade stand|children's party|drinks party|bring and buy|library|burger van|chip shop|paper round|train set|lucky dip|bring-and-buy)
  ${COULD_NOT} find ${HIS} (?:own )?(?:way|backsides?|bottoms?|elbows?|feet|desks?|car|shoes|glasses|office)
  ${COULD_NOT} find [^.;!?]{2,50}? (?:on|with|without) (?:an? |both |${HIS} )?(?:map|hands|sat-?nav|torch|compass|a-z|guide dog)
  ${COULD_NOT} tell (?:an? |the |${HIS} |one )?[\\p{L}-]+ (?:[\\p{L}-]+ )?from (?:an? |the |${HIS} |another )?(?!the |an? |here|there|what|where|this|that)[\\p{L}-]+
  ${COULD_NOT} (?:add up|count(?: to| past| above| on ${HIS}| beyond)|spell|tie ${HIS} (?:own )?(?:shoe)?laces|boil an egg|hit a barn door|run a tap|lie straight in bed|read a (?:map|plan|clock|calendar|tape measure)|draw a straight line|tell the time|hold a (?:pen|conversation)|write ${HIS} own names?|change a light ?bulb|butter ${HIS}|open an envelope|knock in a nail|spot an? [^.;!?]{2,40}? if|see (?:past|beyond) (?:the end of )?${HIS}|punch ${HIS} way out|fight ${HIS} way out|string (?:two|a) |manage ${HIS} way|lace ${HIS}|sell \\p{L}+ to|direct traffic|post a letter|make a cup of tea|pour water)
  (?:${COULD_NOT}|${WOULD_NOT}) (?:be )?trust(?:ed)? [^.;!?]{0,40}?(?:to (?:run|post|look after|water|feed|mind|boil|make|organise|walk|hold|deliver|tell|count|tie|find|sit|park|give)|with (?:a|the|my|an?) )
  ${WOULD_NOT} (?:know|recognise|notice|spot|see) [^.;!?]{2,70}? if (?:it|one|he|she|they|you|i|someone|somebody)(?:'d| (?:bit|hit|fell|sat|jumped|were|was|came|kicked|slapped|landed|walked|smacked|ran|drove|tripped|stood|stared|danced|hung|had|drew|showed|gave|wore))
  ${WOULD_NOT} know (?:one end of|the (?:first|meaning|difference)|where (?:to|\\p{L}+ (?:is|was))|what day|what (?:an? |hard |honest )?[\\p{L} ]{3,30} (?:looks like|is if|was if)|which (?:way|end|day)|whether (?:he|she|they) (?:is|was|are|were) coming|(?:an? |his |her |their )?\\p{L}+ from (?:an? |his |her |their |the ))
  ${WOULD_NOT} (?:last|survive) (?:an? |five |ten |two |half an? )(?:\\p{L}+ )?(?:minutes?|days?|weeks?|mornings?|hours?|fortnight|months?|afternoon|shift) (?:in|anywhere|on|outside|with|at|under|if)
  (?:had|have|get|got|getting|gets|find|found|expect|hear) more (?:sense|wit|intelligence|brains|personality|backbone|charm|imagination|conversation)[^.;!?]{0,40} (?:from|out of|in|than) (?:an? |my |the |our )
  more (?:sense|brains|backbone|charm|personality|spine|imagination|initiative) (?:in|than|from|out of) (?:an? |my |the )
  (?:as|about as|is as|are as) (?:much )?(?:use|useful|sense|imagination|backbone|empathy|effective) as an?
  chocolate (?:teapot|fireguard)
  neither use nor ornament
  (?:half a brain|two brain cells|a brain cell|brain cells|brain the size of|a brain to|no brain|a brain between)
  (?:isn't|is not|aren't|are not|wasn't|not|hardly|scarcely) (?:exactly |quite )?the (?:sharpest|brightest|shiniest|smartest|cleverest|most gifted)
  (?:lights are on|lift doesn't|full deck|full shilling|lost ${HIS} marbles)
  (?:what|which) planet (?:is|are|does|do|was|were) (?:he|she|they|our|the|these|some)
  (?:could not|couldn't|could|can't|cannot|could hardly) care less
  (?:couldn't|could not|don't|doesn't|do not|does not|didn't|did not|not|never|hardly) (?:really |actually )?give a (?:damn|monkey's|fig|hoot|toss|stuff|flying|thought|second thought|moment's thought)
  (?:takes?|took|needs?|have to be|must take|taken) an? (?:very |really |truly )?(?:special|particular|rare|certain|peculiar) (?:kind|sort|breed|type|talent|brand|genius|gift) (?:of|to|for)(?! (?:person|people|individual|carer|family|families|parent|courage|bravery|dedication|commitment|patience|strength|skill|love|volunteer|someone|somebody|care|foster))
  (?:takes?|took) (?:real|genuine|true|rare) (?:talent|genius|skill|gifts?) to (?:get (?:it|this|that) (?:so )?wrong|make (?:an?|such a) (?:mess|hash)|lose|mess|fail|miss|waste)
  (?:only|leave it to|trust) (?:our|this|the|an?) [\\p{L} ]{3,40} (?:could|would|to) (?:contrive|lose|manage to|come up with|think of|dream)
  you (?:couldn't|could not) make it up
  (?:should|ought to|better|could|must|would do well to) (?:really |perhaps |just )*(?:stick|keep) to (?:the day job|driving|what (?:he|she|they) (?:knows?|is|are|do|does)|${HIS} (?:day job|knitting|allotments?|trade|last|own trade|pots|golf|gardens?)|[\\p{L}]+ing(?: [\\p{L}]+)? and leave|selling|mending|pulling pints|pints|cutting|fixing|walking|baking|gardening|knitting|golf|bowls|bingo|chips)
  leave (?:the )?(?:thinking|politics|decisions?|planning|arithmetic|sums|governing|engineering|running the \\p{L}+|running) to (?:others|people who|those who|the professionals|professionals|somebody|someone|us|the experts|those of us)
  leave (?:it|this|that|things|the \\p{L}+) to (?:the )?(?:grown-?ups|adults)
  (?:get|got) a (?:life|grip|proper job|real job)
  (?:should|ought to|needs? to|must|could) get out more
  (?:should|ought to|must|needs? to|time to|time (?:he|she|they)) (?:all |really )?gr(?:ow|ew) up
  (?:should|can|ought to|must|may as well) go (?:and )?(?:boil|jump|whistle|hang|lie down|back to (?:bed|sleep))
  pipe down
  belt up(?=[.,;!?"']|$)
  (?:mind|minding|stick to) ${HIS} own business
  (?:keep|kept|keeps|poke|poking|stick|sticking|poked) ${HIS} noses? (?:out|in|into)
  too much time on ${HIS} hands
  nothing better to do
  (?:time|axe|axes) (?:on ${HIS} hands|to grind)
  (?:consults?|consulted|consulting|listens? to|listened to|asks?|asked|admiring|admires?|admired) (?:only )?${HIS} own (?:reflection|shadow|mirror|echo|navel|voice)
  (?:sound|echo) of (?:his|her|their) own voices?
  (?:his|her|their|an?) egos?(?: the size| is| was| has| trip|[.,!?"']|$)
  (?:legend in|hero in) ${HIS} own
  (?:take|takes|took|taken|taking) [^.;!?]{0,50}pinch of salt
  (?:is|was|are|were|be|pure|complete|total) (?:an? )?(?:pure |complete |total )?(?:works?|pieces?) of (?:pure )?fiction
  (?:tall|fishy) (?:tales?|story|stories)
  (?:another|pure|complete|peddling|spinning|believes? in|load of|nothing but) fairy (?:tales?|story|stories)
  (?:cock-and-bull|old wives')
  crocodile tears
  (?:play|plays|playing|played) the (?:victim|martyr|race card|innocent)
  sob (?:story|stories)
  (?:cries|cried|crying) wolf
  (?:toys|rattle|dummy|dummies) out of (?:the|${HIS}) (?:pram|cot)
  (?:spat|spits|spitting) (?:the|${HIS}) dumm(?:y|ies)
  (?:throw|throws|threw|throwing|having|had|has) (?:a |another |his |her |their )(?:\\p{L}+ )?(?:tantrum|hissy fit|wobbly|strop|sulk)
  (?:needs?|wants?|wanted|needed) a (?:lie-?down|cold shower|new script|slap)
  (?:head|heads) in the (?:sand|clouds)
  (?:foot|feet) in (?:his|her|their) mouths?
  (?:talking|talks|talked|speaking) (?:through|out of) (?:his|her|their) (?:hats?|backsides?|bottoms?|necks?)
  (?:talking|talks|talked|spouting|peddling|spouts) (?:nonsense|twaddle|tosh|rot|claptrap|gibberish|drivel|bilge|garbage|codswallop|hogwash|poppycock|baloney|through)
  (?:whiff|stench|smell) of (?:incompetence|arrogance|desperation|panic|hypocrisy)
  bless (?:${HIS} )?(?:cotton socks|little)
  (?:good|nice|decent) (?:at|on) (?:\\p{L}+ )?(?:excuses|paper)(?=[.,!?"']| and| but|$)
  (?:no|not much of an?|hardly an?) (?:oil painting|einstein|brain surgeon|rocket scientist|genius|shakespeare|churchill|mastermind)
  if you can (?:catch|find|get hold of|reach|wake|track) (?:him|her|them|one|anyone|anybody|any of them)
  (?:if|when|once) (?:he|she|they) (?:can |could |ever |finally |eventually )*(?:be bothered|finds? the time|gets? off ${HIS}|looks? up from|puts? down)
  (?:living|live|lives) (?:in|on) (?:a )?(?:dream ?world|fantasy|cloud|planet|another world|la-la land|an? ivory)
  (?:a|some|the|another) (?:genius|bright spark|clever ?clogs|smart alec|know-?all|know-it-all|wise ?guy|einstein|mastermind|rocket scientist|great mind|whizz-?kid|boy wonder|bright young thing)(?: (?:in|at|who|on|from|thought|decided|came|has)|[.,!?])
  (?:geniuses|bright sparks|clever ?clogs|great minds|wise ?acres|masterminds|whizz-?kids|brains trust|giant brains)
  in (?:his|her|their|its) (?:infinite |great |usual |supreme )?wisdom
  (?:keystone|dad's army|fawlty towers|mickey mouse|mr bean|laurel and hardy|chuckle brothers|fred karno's?|yes minister|inspector clouseau|toytown|captain mainwaring|del boy|basil fawlty|frank spencer|baldrick|homer simpson|walter mitty|billy bunter|dumb and dumber)
  (?:the )?(?:blind|deaf) leading the blind
  (?:lunatics|inmates|monkeys?|chimps?|chimpanzees?|donkeys?) (?:have |has )?(?:taken over|running the|in charge of|could do)
  fox in charge of
  headless chickens?
  (?:trained|performing) (?:monkeys?|chimps?|seals?|parrots?)
  (?:my|a) (?:cat|dog|goldfish|hamster|granny|gran|grandmother|three-year-old|five-year-old|toddler|six-year-old|ten-year-old|seven-year-old|budgie|child of \\p{L}+) (?:could|knows|has more)
  (?:earn|earning|earns|earned) (?:his|her|their) (?:keep|corn|crust)
  (?:might|may|could|should|ought to|would do well to|ought perhaps to) (?:perhaps |even |like to |care to |wish to |want to |think of |think about |consider |try |do better to )*(?:tak(?:e|ing) up|tak(?:e|ing) (?:a long walk|a cold shower|a holiday|some exercise|himself|herself|themselves)|find(?:ing)? (?:a hobby|another hobby|something)|get(?:ting)? (?:a hobby|some fresh air|out more|over it|over (?:himself|herself|themselves))) ?(?:the |a |an )?(?=\\p{L}|[.,;!?"']|$)
  (?:can|could|may) (?:always|usually|generally|safely) be (?:relied|counted|trusted|depended) (?:up)?on to (?:find|see|complain|oppose|object|moan|miss|get|say no|turn|spot|grumble|bring|spoil|take|look|pour|make)
  (?:if|even if|were) (?:we|the council|you|i|somebody|someone)[^.;!?]{3,60},? (?:he|she|they|he'd|she'd|they'd|some people|this lot|that lot)(?:'d| would| will)? (?:still |only |probably |no doubt |be the first to )*(?:want|ask|complain|moan|object|find|grumble|say|call|demand|send|protest|whinge|vote against|miss)
  (?:never|not|only) (?:happy|satisfied|content|pleased)(?: unless| except| when| until)
  (?:set|sets) (?:his|her|their|its) faces? against (?:every|everything|anything|all)
  (?:opposes?|opposed|objects? to|objected to|against|hates?|dislikes?) (?:everything|anything that moves|every brick|the weather|progress|the wheel|the twentieth century|the sunrise|change of any kind|for the sake of it|on principle)
  (?:world|universe) revolves around
  (?:too|so) clever by half
  (?:favoured|favours|blessed|treated|regaled|honoured|entertained) (?:us|me|the council|members|readers|the chamber|my inbox|the meeting) (?:with|to) (?:his|her|their|an?|forty|\\p{L}+-\\p{L}+|yet|another|\\d)
  (?:rich|priceless) coming from
  (?:pays?|paying|paid) no attention to (?:facts|the facts)
  (?:wastes?|wasted|wasting) (?:everyone's|everybody's|our|officers'|my|the (?:council|committee|panel|board|chamber)'s|people's|residents'|other people's) time
  (?:wet|soggy) lettuce
  out of a (?:wet )?paper bag
  (?:party|piss-up|booze-up|drink|one) in a brewery
  (?:not fit|unfit|isn't fit|wasn't fit|aren't fit) to (?:run|be|hold|lick|serve|represent|sit|call)
  (?:call|calls|called|calling) (?:himself|herself|themselves|itself|yourself) an?
  (?:hang|hanging|hung) (?:his|her|their) heads?
  (?:ashamed|embarrassed) of (?:himself|herself|themselves|yourself|itself)
  (?:should|ought to|must|needs? to|has to) ${ADV}(?:feel |be )(?:thoroughly |deeply |utterly )?(?:ashamed|embarrassed)
  (?:have|has|had|having|with|showing|shows?) (?:absolutely |not |no |any |a shred of |an ounce of )+shame(?! in)
  (?:rude|stark) awakening
  (?:never|hardly|barely|scarcely) (?:done|did) (?:a|an) (?:honest |proper |full |real )?day's work
  (?:not|isn't|aren't|wasn't|weren't|never) (?:what|who|the sort of person|someone|somebody|people) (?:you would|you'd|i would|i'd|one would|we would) (?:call|describe as) (?:an? )?(?:asset|gentleman|lady|bright|reliable|honest|punctual|charming|catch|polite|helpful|neighbourly|pillar)
  (?:crashing|crushing|terrible|awful|frightful|dreadful|insufferable|tedious|prize|pub|crushing) bores?
  (?:nuisance|pest|pain) (?:since|from) the (?:day|moment|minute)
  (?:should be|ought to be|is better|are better|would be better|more use) (?:seen and|back in|sent to (?:bed|${HIS}|the)|sweeping|stacking|flipping|selling|making the tea|answering phones)
  (?:is|are|was|becoming|become|into|like|than|resembles|running|run) (?:an? |such an? |a complete |a total |an absolute |a bit of a )+(?:circus|pantomime|farce|freak show|kindergarten)
  (?:man|woman|men|women|people|person|lot|bunch|crew|shower|crowd|brigade|brains?) (?:is|are|was|were|of) (?:an? |absolute |complete |total |utter |pure )*(?:joke|disgrace|shower|liability|idiots|fools|clowns|shambles|laughing stock|waste)
`)

/** Mockery of those who hold an office or a post; of anybody else these are plain facts or good advice. */
export const mockeryAtWork = list(`
  (?:until|once|when|if|should|must|ought to|needs? to|has to|have to|could|time|might|better|never|haven't|hasn't) (?:[\\p{L}' ]{0,40} )?(?:learn|learned|learnt|learns) (?:how )?to (?:add up|add|count|read|spell|listen|do (?:sums|${HIS})|tell the time|use a|behave|drive|park|say sorry|say please|write|walk|hold|type|answer the|pick up the|open)
  (?:needs?|wants?|get|gets|getting|have|has|had|need) ${HIS} (?:eyes|ears|hearing|heads?|eyesight) (?:testing|tested|examin(?:ed|ing)|checked|seen to|looked at)
  (?:buy|buying|bought|get|getting|lend|lending|give|giving|send|sending|post|hand) (?:${THEM}|the [\\p{L} ]{3,30}|cllr [\\p{L}'-]+|our [\\p{L} ]{3,30}) an? (?:pair of (?:glasses|spectacles)|new pair|calculator|dictionary|tape measure|ruler|abacus|thesaurus|atlas|alarm clock|hearing aid|white stick|spine|backbone|box of crayons|colouring book|map of (?:the|our)|watch that)
  (?:invest in|borrow|own|find|use) an? (?:calculator|dictionary|alarm clock|map|mirror|spine|abacus|pair of glasses)
  (?:never|hardly) (?:had|held|done) a (?:proper|real) job
  between (?:conferences|holidays|tea breaks|lunches|long lunches|rounds of golf|cigarettes|cups of tea|cruises|foreign trips)
  (?:always|usually|generally|forever|probably|presumably|no doubt|still) (?:at|on|in|off) (?:lunch|a (?:course|conference|jolly|training day|cruise)|holiday|the golf course|the pub|a long lunch)
  (?:seems?|appear|appears|seemed|appeared) to (?:think|believe|imagine|suppose) (?:that )?(?:rules|the rules|money|residents|we|the (?:council|borough|world|law|job)|a |${HIS} |it is|it's|nobody|he|she|they)
  (?:makes?|made|making) (?:me|us|one) (?:weep|cringe|despair|ashamed|sick|blush|squirm)
  (?:would|'d) (?:sooner|rather) be (?:anywhere|somewhere|at home|on the|doing|in bed|elsewhere)
  (?:send|sent|sending) (?:him|her|them|[^.;!?]{3,30}) back to (?:night )?(?:school|college|the classroom)
`)

/** Titles and expertise doubted: `so-called experts`. A pattern for what stands before the noun. */
export const doubted = list(`
  so-called
  self-styled
  self-appointed
  self-proclaimed
  self-professed
  would-be
  supposed
  alleged
  pretend
  wannabe
  armchair
  our friends the
  these wonderful
  those wonderful
  our esteemed
  our wonderful
  our brilliant
  our clever
  our learned
  the great and good
  the mighty
  their lordships
  the oh-so-\\p{L}+
  our oh-so-\\p{L}+
`)
