/**
 * Words that discriminate, on the grounds that the protocols and the Equality Act name: race, nationality, Gypsies and
 * Travellers, religion, sex, pregnancy, age, disability, sexual orientation, gender reassignment. Lower case; each line is
 * a pattern for whole words in folded text.
 *
 * The lists of retext-equality were read and are not used: they advise on American usage word by word (`whitelist`,
 * `master`), where what matters here is what is said of people.
 *
 * Sources: Havering 14, Carlisle 34; guidance of the EHRC and of the Government Equalities Office on wording.
 */

const list = (words: string): readonly string[] =>
  words
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '' && !word.startsWith('//'))

/** Abuse on a ground. None of these is said of anyone in a release; quoted to be condemned, they pass. */
export const slurs = list(`
  pikeys?
  pikies
  gypp?os?
  gipp?os?
  didicoys?
  diddicoys?
  p[ao]kis?
  niggers?
  negros?
  negroes
  wogs?
  golliwogs?
  darkies
  sambos?
  coloureds
  coloured (?:people|folk|m[ae]n|wom[ae]n|famil(?:y|ies)|lads?|girls?|boys?|gentlem[ae]n|lad(?:y|ies)|children|residents?|tenants?|neighbours?|councillors?|officers?|community|person|chap)
  half-?castes?
  half-?breeds?
  chinkies?
  chinky
  slant-?eye[ds]*
  towel-?heads?
  rag-?heads?
  camel jockeys?
  krauts?
  dagos?
  eyeties?
  bogtrotters?
  jock-?bashing
  kikes?
  yids?
  jewboys?
  jew-?boys?
  christ-?killers?
  kaffirs?
  bomb-?throwing muslims?
  poofs?
  poofters?
  poofy
  lezz(?:a|er|ies|y)s?
  homos
  bum ?boys?
  nancy boys?
  shirt-?lifters?
  trann(?:y|ies)
  she-?males?
  he-?she
  ladyboys?
  gender-?benders?
  retards?
  (?<!fire[- ])retarded
  spastics?
  spazz?(?:es)?
  mongs?
  mongoloid
  cripples
  an? cripple
  dumb cripple
  window ?lickers?
  schizos?
  psychos
  the mentals?
  midgets
  sub-?normal
  feeble-?minded
  flid
  old biddies
  old bidd(?:y|ies)
  old (?:codgers?|crones?|hags?|coots?|farts?|duffers?|fogeys?|fog(?:y|ies))
  coffin[- ]dodgers?
  bed[- ]blockers?
  crumblies
  wrinklies
  slags
  slappers?
  sluts?
  bimbos?
  floo[sz](?:y|ies)
  dolly birds?
  bits? of (?:skirt|crumpet)
  feminazis?
  bull ?dykes?
  er indoors
  'er indoors
`)

/** People by a ground. A bare plural or `the …`; those of a name, a team or a service are kept out where they are used. */
export const groupsOf: Readonly<Record<string, readonly string[]>> = {
  travellers: list(`
    (?:appleby|gypsy|traveller) fair
    (?:unauthorised |illegal |traveller |gypsy )encampments?
    gyps(?:y|ies)
    gips(?:y|ies)
    (?<!fellow |time |rail |bus |air |train |business |seasoned |armchair |world |regular |train and bus |frequent |young |public transport )travellers?
    tinkers?
    roma(?:ny|nies)?
    caravan (?:dwellers?|people|folk)
    (?:the )?travelling (?:community|people|folk|families)
  `),
  nationality: list(`
    (?:im)?migrants?
    asylum[- ]seekers?
    refugees?
    foreigners?
    foreign (?:nationals?|students|workers|drivers|families|tenants|people)
    incomers?
    illegals
    (?:eastern )?europeans?
    poles
    romanians?
    bulgarians?
    albanians?
    lithuanians?
    somalis?
    nigerians?
    ghanaians?
    pakistanis?
    bangladeshis?
    indians?
    afghans?
    iraqis?
    syrians?
    turks?
    kurds?
    arabs?
    chinese(?: (?:people|families|students))?
    japs?
    (?:the )?irish(?:m[ae]n)?
    (?:the )?scots
    (?:the )?welsh(?:m[ae]n)?
    (?:the )?french(?:m[ae]n)?
    germans?
    americans?
    africans?
    asians?
    orientals?
    ethnics?
    ethnic minorit(?:y|ies)
    (?:black|brown|asian|african|white|non-white|non-english)(?:[- ](?:people|m[ae]n|wom[ae]n|youths?|boys?|girls?|lads?|kids?|famil(?:y|ies)|folk|children|teenagers?|tenants|neighbours|parents|mothers|fathers|drivers|shopkeepers|community|communities|speakers))
    blacks
    whites
    polish (?:people|families|workers|drivers|builders)
  `),
  religion: list(`
    mosques?
    muslims?
    moslems?
    islam
    jews?
    jewish (?:people|families|community)
    hindus?
    sikhs?
    catholics?
    papists?
    protestants?
    christians?
    jehovah's witnesses
    mormons?
    buddhists?
    atheists?
    mosque-?goers
  `),
  sex: list(`
    women
    woman
    females?
    ladies
    lady
    girls
    wives
    housewives
    mothers
    mums
    (?:single|unmarried|working|lone) (?:mothers?|mums?|parents?)
    men
    husbands
    fathers
    dads
    blokes
    boys
    the fairer sex
    the weaker sex
  `),
  pregnancy: list(`
    pregnant (?:wom[ae]n|girls?|teenagers?|staff|workers|employees|officers?)
    (?:expectant|nursing|breastfeeding) (?:mothers?|mums?)
    mothers-to-be
    (?:women|girls|staff|those|anyone) (?:on|back from|going on|taking) maternity(?: leave)?
    women of (?:a certain|child-?bearing) age
    young (?:wom[ae]n|wives|mothers?|mums?)
  `),
  age: list(`
    (?:the )?(?:old|older|elderly) (?:people|folk|residents|tenants|m[ae]n|wom[ae]n|drivers|ones|workers|staff|councillors|persons|lad(?:y|ies)|gentlem[ae]n|voters|patients|generation|relatives|volunteers|boys|girls|timers)
    the elderly
    the old
    pensioners?
    oaps?
    (?:the )?over-?(?:50|60|65|70|75|80)s
    (?:anyone|people|those|drivers|workers|staff|councillors|women|men) (?:over|above|past) (?:\\d\\d|fifty|sixty|seventy|eighty|ninety|retirement age)
    grann(?:y|ies)
    grandmas
    (?:the )?young(?:er)? (?:people|folk|m[ae]n|lads|ones|generation|workers|drivers|tenants|staff|persons)
    the young
    youngsters?
    teenagers?
    teens
    youths
    millennials?
    kids
    the youth of today
    baby boomers
    boomers
  `),
  disability: list(`
    (?:the )?disabled(?: (?:people|person|tenants?|residents?|drivers?|children|child|m[ae]n|wom[ae]n|lad|passengers?|workers|staff|users|applicants?|folk))?
    (?:the )?(?:handicapped|infirm|lame)
    invalids?
    wheelchair[- ]users?
    people in wheelchairs
    people with (?:\\p{L}+ )?(?:disabilit(?:y|ies)|learning (?:disabilities|difficulties)|autism|dementia|mental (?:illness|health(?: problems| issues| conditions)?)|special needs|epilepsy|down's syndrome|hiv|aids)
    (?:mental|psychiatric) patients?
    (?:the )?mentally (?:ill|handicapped|disabled)(?: people| patients)?
    (?:the )?blind(?: (?:people|m[ae]n|wom[ae]n|person|residents?))?
    (?:the )?deaf(?: (?:people|m[ae]n|wom[ae]n|person|children|residents?))?
    (?:autistic|special needs|down's|disabled) (?:children|child|kids?|people|pupils|adults|boys?)
    autistics
    schizophrenics?
    epileptics?
    dwar(?:f|fs|ves)
    blue badge holders?
  `),
  orientation: list(`
    two (?:m[ae]n|wom[ae]n|dads|mums|chaps|blokes|lads|ladies|fathers|mothers)
    gays?
    lesbians?
    homosexuals?
    bisexuals?
    (?:gay|lesbian|homosexual|bisexual|same-sex) (?:people|m[ae]n|wom[ae]n|couples?|parents?|lads?|teachers?|councillors?|families|lifestyle|agenda|lobby|weddings?|marriage)
    queers
    lgbt\\p{L}* (?:people|community|lobby)
  `),
  gender: list(`
    (?:trans|transgender|transsexual)(?:[- ](?:people|wom[ae]n|m[ae]n|person|girls?|boys?|lobby|children|kids|ideology|activists?))
    transsexuals?
    transvestites?
    transgenders
    men (?:dressed as|who think they are|calling themselves|pretending to be) women
    biological m[ae]n
  `),
}

/** What is said of a group by those who think ill of it: all its members are the same, and no good. */
export const stereotypes = list(`
  (?:has|have|had|'ve) turned [^.;!?]{3,50} into (?:an? )?(?:[\\p{L}-]+ )?(?:toilet|tip|dump|slum|ghetto|no-go|war zone|bomb ?site|pigsty|mess|midden|rubbish|sewer|brothel|drug den|circus|jungle|third)
  (?:will|would|'ll|'d) (?:do|say|sign) anything (?:to|for)
  knows? (?:exactly |just |only too well |full well |perfectly well )?how to (?:get|work|play|fiddle|milk|use|jump) (?:an? |the |our )?(?:flat|house|system|benefits?|council (?:house|flat)|rules|money|sympathy|queue)
  (?:take|takes|took|grab|grabs) and (?:take|takes|took|grab|grabs|never)
  all look (?:the same|alike)
  (?:tend|are apt|are inclined|are known|like|are prone|are wont|are bound) to (?:be|do|get)(?=[.,;!?"']|$)
  (?:always|usually|generally|so often|invariably|inevitably) (?:are|do|will|is|have)(?=[.,;!?"']|$)
  (?:have|has) no business (?:\\p{L}+ing|in|on|here)
  (?:isn't|is not|aren't|are not|hardly|never) (?:natural|normal|right|decent|healthy)(?=[.,;!?"']|$| for)
  full of (?:\\p{L}+ )?(?:extremists|terrorists|fanatics|thieves|criminals|foreigners|drunks|zealots|illegals|benefit \\p{L}+|hatred)
  (?:and|with|on) (?:\\p{L}+ ){0,3}(?:pushchair|pram|baby|buggy)[^.;!?]{0,40} (?:fag|cigarette|phone|benefits|can of)
  (?:that|this) lot (?:have |has |had |are |do |did |will |would )?(?:\\p{L}+)
  wherever (?:you|they|there) (?:get|go|find|see|are|stop|settle|turn up|pitch)[^.;!?]{0,60} (?:you get|you find|you see|you can expect|there is|there are|there's|trouble|mess|crime|goes|go missing|follows)
  (?:left|leave|leaves|gets left|get left|gets) (?:behind|lying) (?:when|after|once|as soon as|whenever) (?:they|that lot|this lot|these people|those people)
  (?:always|invariably|never fail to|can't help but|do nothing but|will always|are always|forever) (?:\\p{L}+ly )?(?:leave|leaving|make (?:a (?:mess|noise|fuss)|trouble|excuses)|making|cause|causing|steal|stealing|nick|lie|lying|cheat|cheating|beg|begging|fight|fighting|complain|complaining|moan|moaning|whinge|whingeing|dump|dumping|thieve|thieving|rob|fiddle|scrounge|scrounging|sponge|shout|shouting|want (?:something|more|everything|special|it)|wanting|expect|demand|demanding|take (?:over|advantage|everything|and|without)|get (?:hysterical|emotional|confused|in the way|muddled|flustered|in first|priority|preference|everything)|play the|turn up late|nag|nagging|gossip|gossiping|panic|breed|stick together|clog|block|ruin|spoil|lower|break|know best|dither|fuss|overreact|go off|late)
  (?:never|will never|won't ever|refuse to) (?:\\p{L}+ly )?(?:work|learn|integrate|behave|bother|mix|pay|wash|queue|say thank|listen|contribute|share|respect|tell the truth|lift|clear up|tidy)
  (?:leave|leaves|leaving|left) (?:nothing but |behind |such |a trail of |a |their |all their |an awful |tons of )*(?:mess|filth|rubbish|squalor|dirt|muck|excrement|trouble) (?:wherever|everywhere|behind|whenever|for|in their wake|and)
  (?:nobody|no one|no-one|no decent person|few people|we don't|we do not|people don't|residents don't|nobody here|locals don't|i don't|people do not|residents do not) (?:here |round here |around here |really |in \\p{L}+ )?(?:wants?|like|likes|asked for|trusts?|welcomes?|need|needs) (?:them|those people|these people|that sort|their (?:sort|kind|type|lot)|that (?:kind|type|lot)|people like (?:that|them)|him|her here)
  (?:are|is|were) (?:not|never) (?:wanted|welcome)(?: (?:here|round here|in (?:this|our)|on (?:this|our|the)|anywhere|by))
  (?:aren't|isn't) (?:wanted|welcome)(?: (?:here|round here|in (?:this|our)|on (?:this|our|the)|anywhere|by))
  (?:should|ought to|must|can|could|need to|want to|had better|better|should all|told to) (?:all |just |simply |all just )*(?:go|be sent|get sent|be shipped|be put|move|clear off|bugger off|be packed off|get|be deported) ?(?:back|home|off|elsewhere|somewhere else)? ?(?:to )?(?:where (?:they|he|she) (?:came|come|belong|comes)|their own (?:country|countries|kind|land|people|homes?)|where (?:they're|they are) from|home|back|their own (?:side|end))
  (?:should|ought to|must|would be better|are better off|belong|belongs|need to|better) (?:all |just |be |stay |off |to stay |kept |back |be kept )*(?:at home|in the (?:kitchen|home|bedroom|nursery|attic)|out of (?:sight|the way|public)|out of (?:politics|the council chamber)|with (?:their own|the children|their children)|looking after (?:the|their) (?:children|kids|husbands?|families|home)|among(?:st)? (?:their own|themselves)|in (?:a home|homes|an institution|institutions|special schools?|care homes?))
  (?:don't|do not|won't|doesn't|never) (?:want to |intend to |fancy |like to )work(?:ing)?(?=[.,;!?"']|$| and| for a)
  (?:do not|don't|does not|doesn't|didn't|did not|won't|will not|wouldn't|never|will never|cannot|can't|refuse to|no intention of|have no wish to|can't be bothered to) (?:want to |like to |really |even |ever |bother to |try to |wish to )*(?:integrate|integrating|fit in|mix|mixing|belong(?: here)?|speak english|learn english|learning english|speak the language|share our (?:values|ways|way)|respect (?:us|our|women|the law|property)|pay (?:their way|tax|taxes|council tax|a penny)|contribute|wash|know how to (?:behave|live|queue|drive|park|use)|behave|look after (?:their|themselves)|understand (?:money|engines|cars|figures|numbers|budgets|technology|computers|football|politics|the modern|how (?:things|we)|our ways|our way)|do (?:technology|computers|numbers|maths)|have the (?:brains|strength|stomach|stamina|temperament|head)|like hard work|care about)
  (?:can't|cannot|could not|couldn't|never could) (?:be trusted|drive(?=[.,!?"']|$| for| to save)|park(?=[.,!?"']|$| for| to save)|read maps?|reverse|add up|think straight|keep (?:up|a secret)|cope with (?:pressure|technology|the job|change|modern)|make up their minds|control (?:themselves|their|it)|handle (?:pressure|the pressure|power|money|the job|responsibility|drink)|do the job|be expected to (?:understand|know|cope|keep|manage|follow)|take a joke|help (?:themselves|it))
  (?:are|is|were|was|being|be|aren't|isn't|as) (?:all |just |simply |only |often |naturally |always |mostly |generally |usually |basically |really |well known to be |known to be |nothing but |such |so |too |by nature |a bunch of |a lot of |a load of |a |an |no more than |little more than |largely |frankly |clearly |obviously |more |far too |a bit |rather |bound to be )*(?:thieves|criminals?|liars|cheats|scroungers|spongers|parasites|terrorists?|extremists|vermin|animals|savages|dirty|filthy|smelly|unclean|lazy|work-?shy|idle|violent|aggressive|dishonest|untrustworthy|hysterical|emotional(?= to| for|[.,!?"']|$)|irrational|moody|bossy|stupid|thick|backward|primitive|uncivilised|inferior|perverts?|perverted|unnatural|abnormal|disgusting|sinful|sick in the head|confused about|deviants?|past it|over the hill|senile|gaga|doddery|set in their ways|stuck in their ways|burden(?:s)?(?: on| to)?|drain on|a drain|useless|incapable|unfit to|unfit for|unsafe to|not (?:safe|right|suited|fit|cut out|up to|capable|normal|natural|like us|one of us|our sort|our kind|proper|real)|too (?:old|emotional|frail|slow|stupid|sensitive|soft|weak|delicate|forgetful|set) (?:to|for|in)|better (?:at|with|suited|off) (?:the )?(?:cleaning|cooking|kitchens?|ironing|sewing|caring|children|babies|in the|at home|talking|shopping|flower|flowers|making|looking|their own|with their own|figures|numbers|sums|driving)|benefit tourists|health tourists|queue-?jumpers|good (?:with|at) (?:money|making money|numbers|sums|cleaning|dancing|cooking and cleaning)|money-?grabbing|mean with money|tight-?fisted|controlling the|behind (?:it all|the)|taking over|swamping|flooding|invading|overrunning|out of control|illiterate|glued to|a menace|a danger to|a danger on|a nuisance|a pest|a plague|a curse|trouble|trouble-?makers|ungrateful|uneducated|unemployable|unreliable|weak|delicate|the problem|to blame)
  (?:swamp(?:ed|ing|s)?|overrun(?:ning)?|invad(?:ed|ing|es)?|infest(?:ed|ing|s)?)(?: (?:by|with|our|the|this|over|across|here))?
  (?:tak(?:e|en|ing) over|took over) (?:our|the (?:area|town|street|estate|place|country|high street|neighbourhood|whole))
  (?:flood(?:ed|ing|s)?|pour(?:ed|ing)?) (?:in|into) (?:here|our|the (?:country|borough|town|area)|this (?:country|borough|town|area))
  (?:breed(?:ing|s)?|multiply(?:ing)?) like
  (?:ruin(?:ed|ing|s)?|lower(?:ed|ing|s)? the|wreck(?:ed|ing|s)?|spoil(?:ed|ing|s|t)?|destroy(?:ed|ing|s)?|dragg?(?:ed|ing|s)? down) (?:the |our |this |a |whole |every |tone )*(?:tone|area|neighbourhood|estate|street|village|town|borough|city|country|place|character|way of life|culture|house prices|schools?)
  (?:lower|bring down|drag down|brings down|knock) (?:the )?(?:house|property) (?:prices|values)
  (?:get|gets|getting|got|are given|are handed|is given|want|wants|expect|expects|expecting|have|being given|handed) (?:everything|it all|houses|homes|flats|council houses|our (?:homes|houses|jobs|money)|jobs|benefits|priority|the best (?:homes|houses|of everything)|special treatment|preferential treatment|free \\p{L}+) (?:for (?:free|nothing)|handed|on a plate|over (?:our|local|british|english|white|decent|hard-?working|ordinary|normal|the)|ahead of|before (?:our|local|british|english|decent|ordinary|white)|given to them|laid on|while)
  (?:jump|jumps|jumping|jumped) the (?:housing )?queues?
  (?:take|takes|taking|took|steal|stealing|pinch|pinching) our (?:jobs|homes|houses|women|benefits|places|school places)
  (?:have|has) no (?:place|business|right) (?:in|on|here|being|to be here|near|around)
  (?:have|has|with) (?:a )?(?:lower|low|smaller|less) (?:intelligence|iqs?|brains?|standards|morals)
  (?:do|does) not make (?:good|proper|natural|reliable) \\p{L}+
  don't make (?:good|proper|natural|reliable) \\p{L}+
  (?:should|ought to|must) (?:know|learn|remember|stay in) (?:their|her|his) place
  (?:should|ought to) (?:be (?:grateful|thankful|kept (?:out|away|apart|in)|locked up|moved on|banned|removed|segregated|put down|sterilised|sent back|deported|made to)|count themselves|thank (?:us|their))
  (?:stick|sticks|keep|keeps|stay) (?:to|with) (?:their|its) own(?: kind)?
  (?:lifestyle choice|against nature|against god|unnatural acts|flaunt(?:ing)? (?:it|themselves|their)|shov(?:e|ing) it down|ram(?:ming)? it down|in your face about|keep it (?:behind closed doors|private|to themselves)|behind closed doors)
  (?:need|needs|want|wants|could do with) (?:a (?:good |real |firm )?(?:man|husband|slap)|a man to|men to|stringing up|locking up|moving on|keeping (?:in|out|away|at home|apart)|to (?:toughen|man) up)
  (?:off|away|out) having (?:babies|a baby|another baby|kids|children)
  (?:go|goes|going|gone|went|run|run off|swan off|disappear|disappearing|clear off|leaves?|leaving) (?:off )?(?:and|to) (?:have|get) (?:babies|a baby|another baby|kids|pregnant|married)
  (?:get|gets|getting|got|fall|falls) (?:themselves |herself )?pregnant (?:to get|for (?:an?|the|benefits)|just to|so (?:that )?(?:they|she)|in order to)
  in (?:her|your|that|their) condition
  (?:baby|pregnancy|menopause|porridge) brain
  what (?:do you|can you|did you|else (?:do|can|would|did) (?:you|we|they)) expect (?:from|of|with|when)
  you know what (?:\\p{L}+ ){0,4}(?:are|is) like
  (?:the usual|typical|just like an?|that's|what) (?:\\p{L}+ )?for you
  (?:one of|two of|all of|most of|some of) (?:that|their|those) (?:lot|sort|kind|tribe)
  are all the same
  is no (?:job|place|sport|game|work|business|task|task) for
`)

/** Remarks that belittle by themselves, whoever they are of; the ground they touch. */
export const belittling: Readonly<Record<string, readonly string[]>> = {
  sex: list(`
    (?:ladies|women|girls|wives)[^.;!?]{0,30} (?:tea|teas|flowers|cakes|baking|cleaning|washing[- ]up|catering|refreshments|ironing)[^.;!?]{0,40} (?:m[ae]n|lads|boys|chaps|fellows)
    because (?:she|he|they) (?:ticks?|ticked) (?:an?|the|every|all the|some|two|three) (?:box|boxes)
    (?:very|surprisingly|remarkably|quite|pretty|really|so|not bad|not at all bad|awfully|amazingly|unusually|rather) [^.;!?]{2,40} for an? (?:disabled|blind|deaf|autistic|wheelchair|female|woman|girl|lady|black|asian|foreign|gay|elderly|pensioner|traveller|gypsy|muslim|old|foreigner)(?: \\p{L}+)?(?=[.,;!?"']|$)
    (?:lady|woman|women|female|girl) (?:drivers?|motorists?|parkers?)
    (?:women|girls|ladies)(?:'s|') (?:work|stuff)(?! (?:experience|group|network|club))
    (?:wom[ae]n|girl|lady|ladies)'s? (?:touch|place|intuition|logic|lot)
    (?:a )?woman's (?:touch|place|work)
    man's (?:work|job|world)
    men's work
    (?:an?|no) (?:\\p{L}+ )?job for (?:a |the |real )?(?:m[ae]n|lads|boys|girls|ladies|wom[ae]n)
    (?:takes?|took|needs?|want|wants) a (?:real )?m[ae]n to
    (?:wear|wears|wearing|wore) the trousers
    (?:man|manned|manning) up
    man enough
    (?:like|throws? like|drives? like|cry like|crying like|fight like|screaming like|parks? like) (?:a |an old |big |little )*(?:girls?|wom[ae]n|lad(?:y|ies))
    big girl'?s'? blouse
    (?:room|roomful|house|meeting|bus|car|hall|office|canteen)(?: full)? of (?:\\p{L}+ )?(?:girls|ladies|wom[ae]n|mums|housewives|old dears)(?= (?:interested|to|who|gossip|chatter|is|was|on|and all))
    (?:ask|asks|asked|asking|wonder|check|checking|know|find out)[^.;!?]{2,50} (?:an? (?:baby|babies|little one) on the way|(?:planning|thinking of|going to) (?:a family|have(?:ing)? (?:a |another )?(?:baby|babies|kids|children))|husband minds|boyfriend)
    (?:wouldn't|would not|never|didn't) (?:have )?(?:think|thought|believe|believed|know|known|guess|guessed|expect|expected)[^.;!?]{0,30} (?:two (?:chaps|m[ae]n|wom[ae]n|blokes|dads|mums|lads|ladies|girls|fellows)|an? (?:girl|woman|disabled|blind|deaf|gay|black|asian|traveller|gypsy|muslim|foreigner|pensioner|wheelchair)[^.;!?]{0,20}) (?:could|would|can|to|had)
    (?:bunch|bevy|gaggle|coven|gang|pack) of (?:old |silly |bossy |hysterical |\\p{L}+ )?(?:wom[ae]n|girls|ladies|mums|housewives|harpies|witches|hens)
    (?:fairer|weaker|gentler|fair) sex
    (?:pretty|attractive|gorgeous|decorative|shapely|buxom|curvy|leggy|busty) (?:young |little |blonde |brunette )*(?:girls?|lad(?:y|ies)|wom[ae]n|lass(?:es)?|receptionists?|secretar(?:y|ies)|blondes?|brunettes?)
    pretty (?:young |little )*(?:things?|faces?)
    (?:silly|stupid|hysterical|bossy|nagging|shrill|emotional|dizzy|ditzy|dippy|hormonal|menopausal|difficult|bitter|barren|childless|frumpy|fat|ugly|dumb|daft) (?:old |little |young |blonde )*(?:girls?|wom[ae]n|lad(?:y|ies)|lass(?:es)?|blondes?|cows?|bitch(?:es)?|mares?|housewi(?:fe|ves)|mothers?|mums?|wives|spinsters?)
    dumb blondes?
    (?:blonde|bimbo) moments?
    raging hormones
    (?:calm down|listen|now now|now then|there there|don't worry|smile|cheer up|never mind),? (?:dear|love|darling|sweetheart|petal|treacle|my dear|ladies|girls|pet|young lady|little lady)
    (?:the )?(?:office|typing|reception|front desk|council|town hall|switchboard) girls?
    (?:our|the|my) (?:lovely |wonderful |little |hard-working )*girls (?:in|on|at|from|behind|who)
    (?:the )?girls (?:in|on|at|from|behind) (?:the )?(?:office|reception|front desk|switchboard|typing pool|counter|desk|canteen|housing|planning|accounts|payroll|call centre)
    (?:her|my|your|his|the) better half
    (?:good|little|dear|nice|old|clever) (?:little )?lad(?:y|ies)(?! (?:chapel|of))
    (?:slept|sleeping|sleep|flirted|flirting|batted|fluttered|fluttering) (?:her|their) (?:way|eyelashes|lashes)
    (?:easy|good|nice|not bad|hard) (?:on the eyes?|to look at)
    (?:who|she) (?:would|should|could|ought to)? ?(?:look|looks|looked) (?:better|prettier|lovely|nicer) (?:in|if|with|when|without)
    (?:too|very) (?:pretty|good-?looking|attractive|emotional|nice) (?:for|to) (?:a |be |an )
    (?:for|not bad for|pretty good for|clever for|surprisingly \\p{L}+ for) a (?:girl|woman|lady)
    despite being an? (?:girl|woman|lady|female|mother)
    (?:should|ought to|better|could|go|get) (?:be |back |stay |at home |and |home and )*(?:at home with|back to|in) (?:the |her |their )(?:kitchen|sink|ironing|children|kids|knitting|cooking|dishes|babies|husband)
    (?:leave|left) (?:it|this|that|them|the \\p{L}+) to the (?:men|boys|lads|girls|ladies|wives|women)
    (?:ask|asks|asking|check with|checks with) (?:her|their) husbands?
    (?:keep|keeps|kept) the (?:wife|missus|ladies|wives|girls|little woman) (?:happy|quiet|busy|sweet)
    the (?:missus|wife|little woman) (?:will|can|would|could|might|wants?|likes?|may) (?:be |do |have |love |like |enjoy |get |appreciate |\\p{L}+ )
    something for the (?:ladies|girls|wives)
    (?:mumsy|girlie|girly|blokeish|effeminate|limp-wristed|mincing|camp as|butch)
    feminine wiles
    real m[ae]n (?:don't|do not|would|drive|eat|never|mend|fix)
    token (?:wom[ae]n|females?|black|asian|gay|disabled|minority|ethnic)(?: \\p{L}+)?
    (?:hell hath no fury|women's libbers?|bra-?burning|battle-?axes?|harridans?|harp(?:y|ies)|fishwi(?:fe|ves)|old maids?|spinsters?|shrews?|nags|dragons? of a)
    (?:wom[ae]n|girls|ladies|mums) (?:nagging|gossiping|shopping|chattering|nattering|yapping|wittering)
  `),
  age: list(`
    (?:old|elderly|little old|dear old|sweet old|the old|our old|our elderly|these old|those old) (?:dears?|folks?|souls?|timers?|things?|boys|girls|ducks?|dearies|sweethearts|darlings|chaps?|fellows?|women,|men,|biddy|dodderers?)
    (?:one|an?|this|that|some|poor|another) (?:poor |dear |silly |sweet |little )*old (?:boys?|girls?|dears?|chaps?|fellows?|ducks?|geezers?|buffers?|gits?|sods?|timers?|biddy|gal)(?!s?' )
    (?:deaf as a post|blind as a bat|mad as a (?:hatter|box of frogs)|daft as a brush|thick as two short planks)
    (?:someone|somebody) young(?:er)?(?= and (?:fit|keen|strong|energetic|pretty|fresh|full)| rather| not|[.,!?"']|$)
    (?:not|rather than) (?:somebody|someone|anyone|a person) (?:about|ready|due|old enough|waiting) to (?:draw|collect|claim|retire)
    (?:blue rinse|twirl(?:y|ies)|bus pass) (?:brigade|mob|set|army)
    (?:grey|grey-haired|silver-haired|white-haired|zimmer frame|slippers|pipe and slippers) (?:brigade|mob|set|army)
    (?:mutton dressed|no spring chickens?|long in the tooth|second childhood|one foot in the grave|losing (?:his|her|their) marbles|not long for this world|in (?:his|her|their) dotage|doddering|doddery|gaga|put out to (?:pasture|grass)|make way for (?:younger|youth|the young)(?= m[ae]n| wom[ae]n| people| blood|[.,!?"']|$))
    (?:senior|elderly|old|older|pensioner) moments?
    at (?:his|her) (?:age|time of life)
    (?:silly|stupid|daft|grumpy|miserable|cantankerous|crotchety|batty|dotty|deaf|confused|wrinkled|wizened) old (?:\\p{L}+)
    (?<!god )bless(?: (?:them|'em|her|him|their hearts?|their cotton socks|her heart|his heart|their little|the old|the poor))(?! (?:all )?(?:for|and keep|in))
    (?:still|surprisingly|remarkably|amazingly|wonderfully) (?:got all (?:her|his|their)|sprightly|spry|with it|compos mentis|young at heart|alert) (?:for|at|despite)?
    (?:can't|cannot|couldn't|don't|won't|wouldn't) (?:teach|expect) an? old (?:dogs?|people|folk|m[ae]n|lady)
    (?:spotty|pimply|snot-?nosed|wet behind the ears|barely out of (?:nappies|school|short trousers)|still in (?:nappies|short trousers)|whipper-?snappers?|snowflakes?|feckless youth|hooligan generation)
  `),
  disability: list(`
    (?:wheelchair[- ]bound|chair-?bound|bound to (?:a|his|her|their) wheelchair|confined to (?:a|his|her|their) (?:wheelchair|wheelchairs|bed)|stuck in (?:a|his|her|their) wheelchair|trapped in (?:a|his|her|their) (?:wheelchair|bodies|body)|house-?bound cripple)
    (?:mentally|physically|visually) handicapped
    handicapped (?:people|children|child|adults?|residents?|tenants?|m[ae]n|wom[ae]n|person|drivers?|users?|access|toilets?|spaces?|bays?|parking)
    the (?:handicapped|crippled|afflicted|lame|deaf and dumb|insane|mentally deranged|mentally retarded|dumb)
    deaf and dumb
    deaf mutes?
    deaf-mutes?
    (?:suffers?|suffering|suffered|afflicted|stricken|struck down|cursed|a victim of|victims? of) (?:from |by |with )?(?:a |severe |mild )?(?:autism|down'?s(?: syndrome)?|cerebral palsy|asperger'?s|deafness|blindness|dyslexia|adhd|a disability|disabilities|physical handicap|being (?:deaf|blind|disabled))
    (?:in spite of|despite|overcoming|overcame|defying|battling|brave(?:ly)?) (?:his|her|their) (?:disabilit(?:y|ies)|handicaps?|affliction|condition|infirmity|wheelchair)
    (?:lunatics?|mental cases?|basket cases?|loonies|loony bin|nut ?houses?|funny farm|men in white coats|care in the community (?:cases?|lot)|schizophrenic (?:policy|council|approach|decision)|(?:completely|totally|utterly|clearly|quite|plainly) (?:mental|retarded|spastic|schizophrenic|psychotic|demented|autistic))
    (?:are you|is (?:he|she)|are they|must be|what are you,?) (?:mental|dumb|daft|simple|retarded)
    not right in the head
    (?:may|might) be (?:an? )?(?:blind|deaf|disabled|old|elderly|foreign|black|gay|autistic|dyslexic|in a wheelchair|wheelchair-bound|pensioners?|woman|girl)[^.;!?]{0,15},? but (?:he|she|they)
    one of them (?:wandering out|wandering about|kicking off|breaking out|living next)
    (?:let|lets|letting) (?:one of them|those people) (?:out|wander|roam|loose)
    (?:normal|able-?bodied) (?:people|children|kids|pupils|folk)
    (?:a bit simple|not all there|tuppence short|doolally)
    (?:poor|brave|plucky|unfortunate|pitiful|tragic|helpless) (?:little |old |disabled |blind |deaf |crippled |dear )*(?:things?|souls?|cripples?|handicapped|disabled|invalids?|unfortunates|mites?|creatures?|wretches)
    (?:so-called|self-diagnosed|made-?up|trendy|fashionable|imaginary) (?:\\p{L}+ )?(?:disabilit(?:y|ies)|disabled|depression|adhd|autism|anxiety|bad backs?|illness(?:es)?|stress|conditions?|mental health)
    (?:disabled|blind|deaf|autistic|wheelchair)[^.;!?]{0,40} bless (?:them|him|her|'em)
  `),
  race: list(`
    (?:that (?:kind|sort|type) of|their (?:kind|sort|type|lot)|people like (?:that|them|those)) ?(?:people|person|families|family|folk|tenants)? (?:here|round here|around here|in (?:our|this|my) (?:street|road|village|town|ward|borough|estate|area|neighbourhood|country)|on (?:our|this|the|my) (?:street|road|estate|doorstep)|next door|living (?:here|near|next|among)|moving in|near (?:our|us|schools?|children)|taking|getting)
    (?:not|don't|doesn't|didn't|won't|wouldn't|never|nobody|no one) wants? (?:those|these|that (?:kind|sort|type) of|such|any more of (?:those|these|them)|people like (?:that|them)|their (?:kind|sort|type|lot)) ?(?:people|families|lot|folk|types)?
    (?:want|wants|have|put|house|housing|bring|bringing) (?:those|these) (?:people|families|types|folk)
    (?:keep|keeping) (?:those|these) (?:people|families|lot) (?:out|away|off)
    (?:keep|keeping) (?:that sort|their sort|their kind|that lot|outsiders|undesirables) (?:out|away|off)
    (?:not|isn't|aren't|wasn't|weren't|never) (?:really |quite |properly |truly )?(?:one of (?:us|our own)|our (?:kind|sort|type|class)|like us|local people|from round here|proper \\p{L}+|really (?:english|british|local))
    (?:our|their) own (?:kind|sort|colour|race)
    (?:look|looking|looked) after our own(?= people| first| kind| before|[.,;!?"']|$)
    (?:indigenous|true|real|proper) (?:british|english|brits?|englishm[ae]n|londoners)
    (?:english|british|white|whites|our own people|our people|our own|local families|decent families|indigenous people) (?:first|come second|come last|go to the back|(?:are|being|get) (?:pushed|elbowed|squeezed|crowded|forced) (?:out|aside))
    (?:so-called|self-styled|bogus|economic|illegal|alleged) (?:refugees?|asylum[- ]seekers?|migrants?|immigrants?|travellers?|gypsies)
    (?:tide|hordes?|swarms?|floods?|torrent|army|armies|invasion|deluge|swamp) of (?:\\p{L}+ )?(?:im)?(?:migrants?|immigrants|immigration|foreigners|refugees|asylum[- ]seekers|travellers|gypsies|muslims|europeans|romanians|poles|incomers)
    (?:funny|unpronounceable|outlandish) (?:foreign )?(?:names?|accents?)
    funny foreign \\p{L}+
    foreign-looking
    (?:jabbering|gabbling|babbling|jibber-jabber)
    (?:sun-?tan|touch of the tar brush|chip on (?:his|her|their) shoulders?|playing the race card|play the race card|race card|speaks? (?:very |surprisingly |remarkably )?good english for|very articulate for|so articulate for|surprisingly (?:articulate|well-spoken|clean|tidy|hard-?working) for)
    (?:where|wherever) (?:they|he|she) (?:really |actually )?(?:came|come|comes|hails?|is|are) from originally
    (?:go|going|went|send|sent|sending) (?:them |him |her |the lot of them |these people )?(?:back )?(?:home )?to (?:where (?:they|he|she) (?:came|come|belong)|their own countr(?:y|ies)|bongo|wherever)
    bongo[- ]bongo land
    (?:our own people|our own|locals|local people|british people|english people|white people|our people|the english|the british) (?:should|must|ought to|have to|need to|deserve to|has to) (?:always |all )?(?:come|be|go|get|be put) (?:seen |served |housed )?first
    (?:irish|scottish|welsh|polish|jewish|asian|blonde|gypsy|racist|sexist|mother-in-law) jokes?
    (?:different|same|lower|done|do|behave|live|like that|acceptable|normal|usual|allowed|manage|way|ways|things) (?:[\\p{L}]+ ){0,3}?where (?:they|he|she|these people|those people|that lot) (?:come|comes|came) from
    (?:people|persons?|famil(?:y|ies)|caravans?|tenants|neighbours|visitors|folk) of that (?:sort|kind|type|ilk)
    proper (?:famil(?:y|ies)|english(?:m[ae]n)?)(?! (?:home|homes|houses|meal|food|bus|day|fun|breakfast))
    (?:third[- ]world|banana republic) (?:country|countries|conditions|standards|habits|people|behaviour)
    backward (?:people|culture|religion|country|countries)
    (?:chinese whispers|red indians?|indian givers?|blackamoors?|gypped|jewed down|welsh(?:ed|ing) on)
    whites? only
    no (?:blacks|irish|foreigners|travellers|gypsies)(?=[.,;!?"']|$| here| allowed| welcome)
  `),
  orientation: list(`
    (?:that way inclined|bats for the other|bat for the other|batting for the other|confirmed bachelors?|light on (?:his|her|their) feet|friends? of dorothy|limp-wristed|the gay (?:agenda|lobby|lifestyle|brigade)|flaunt(?:ing)? (?:their|his|her) sexuality|so gay|pink mafia|gay mafia|the pink pound brigade|(?:normal|proper) (?:couples?|marriages?))
    (?:a|the) (?:man|boy|bloke|chap|fellow|lad) in (?:a )?(?:dress|frock|skirt|wig|lipstick)
    (?:used to be|really|actually) (?:a |an )(?:man|woman|bloke)(?=,| but| who now| until| before| and now| dressed| pretending|[.;!?"']|$)
    (?:him|her|he|she|it)[- ]or[- ](?:it|whatever)
    (?:whatever|whichever) (?:he|she|it|they) (?:calls?|identif(?:y|ies)) (?:himself|herself|itself|themselves|as)(?: (?:this week|today|these days|now))?
    (?:this week|today|these days|now)(?:'s)? (?:he|she|they)(?:'s| is| are)? (?:calling|identifying|a woman|a man)
    (?:pronouns?|woke|wokery|trans|gender) (?:nonsense|rubbish|madness|lunacy|brigade|police|lot|claptrap|fad|craze|ideology|mob)
    sex[- ]changes?
  `),
}

/** Ordinary words for people that somebody may mind; advice, no more. */
export const dated: readonly (readonly [string, string])[] = [
  ['workm[ae]n', 'workers'],
  ['firem[ae]n', 'firefighters'],
  ['policem[ae]n', 'police officers'],
  ['policewom[ae]n', 'police officers'],
  ['binm[ae]n', 'refuse collectors'],
  ['dustm[ae]n', 'refuse collectors'],
  ['postm[ae]n', 'postal workers'],
  ['man-?hours', 'hours of work'],
  ['manpower', 'staff'],
  ['manning', 'staffing'],
  ['dinner lad(?:y|ies)', 'midday or catering staff'],
  ['lollipop (?:lad(?:y|ies)|m[ae]n)', 'school crossing patrol'],
  ['tea lad(?:y|ies)', 'catering staff'],
  ['cleaning lad(?:y|ies)', 'cleaners'],
  ['manageress(?:es)?', 'manager'],
  ['forem[ae]n', 'supervisors'],
  ['the disabled', 'disabled people'],
  ['the elderly', 'older people'],
  ['old age pensioners', 'pensioners'],
]
