/**
 * What is said against those who take part in politics: parties, groups, ministers, other authorities, those who think
 * otherwise. Lower case; plain alternatives for a pattern. Each counts only near those it is said of
 * (`src/reading/politics/attacks.ts`); of weather, crime or a service the same words are no attack.
 *
 * Sources: Haringey 13.05(d), Islington 7.2, Publicity Code England 15; the words by which party texts run others down
 * (156 leaflets and sites read), and by which councils lobby without doing so: sums, requests, reasons, `short of`,
 * `shortfall`, `disappointed`, `we ask`, `does not cover`.
 */

const list = (words: string): readonly string[] =>
  words
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '')

const HIS = '(?:his|her|their|its|our)'
const US =
  "(?:us|you|them|residents|people|tenants|families|taxpayers|voters|local people|everyone|everybody|(?:the|this|our|these|every|all) (?:[\\p{L}'-]+ ){0,2}(?:borough|city|town|public|country|residents|people|families|tenants|children|young people|pensioners|carers|workers|staff|communit(?:y|ies)|boroughs|councils|capital|district|estate|village)|london|londoners|councils?|our \\p{L}+|local government|the (?:north|south|poor|young|old|vulnerable|countryside|suburbs|high street|taxpayer))"

/** What they did, or do: said with them as its subject, an attack whoever they are. */
export const misdeeds = list(`
  the (?:attention span|intelligence|charm|memory|manners|backbone|brains|imagination|vocabulary|common sense|judgement|political instincts?|people skills) of an?
  penny (?:still )?(?:hasn't|has not|never|has yet to) (?:\\p{L}+ )?drop(?:ped)?
  (?:rather |even |still |much )?less to say
  words of one syllable
  (?:has|have|had) (?:all )?the (?:makings|hallmarks) of a (?:tyrant|bully|fool|clown)
  mistak(?:es|en|ing) [\\p{L} ]{3,20} for
  (?:likes?|loves?|fond of|in love with) the sound of (?:${HIS}) own voices?
  (?:never|doesn't|does not|don't|do not) (?:let|allow) (?:the|a) facts? (?:get|stand|spoil|come)
  (?:short|long|big|high|low|light|heavy) on (?:ideas|facts|substance|detail|answers|talent|brains|excuses|hot air|self-importance|rhetoric|slogans|promises|bluster|waffle)
  (?:is|are|was|were|has|have|had|got|shows?|showed|with) (?:all |about |as much |roughly |precisely |exactly )+(?:the )?(?:[\\p{L}-]+ )?(?:foresight|vision|sense|charm|judgement|grasp|understanding|credibility|compassion|imagination|backbone|subtlety|grace|heart|warmth|use|useful|much use|interest|appetite)(?: to [\\p{L} ]{2,20})? (?:of|as) an? 
  as (?:useful|much use|clueless|effective|welcome|reliable|convincing|honest|straight|transparent|popular|sharp|slippery|thick|daft|bent|much good|blind|deaf|trustworthy) as
  (?:couldn't|could not|can't|cannot) (?:organise|run|find|manage|hit|spot|tell|boil|count|lie|spell|even|see past|be trusted|lead|deliver)
  wouldn't (?:know|recognise|notice|spot) [^,.;]{2,50} if (?:it|he|she|they|one)
  would not (?:know|recognise|notice|spot) [^,.;]{2,50} if (?:it|he|she|they|one)
  treat(?:s|ed|ing)? [^,.;]{2,40} (?:like|as (?:if|though|an? (?:joke|doormat|cash|milch|afterthought|second|dustbin|dumping)))
  mak(?:es?|ing) it up(?: as (?:they|he|she|it) go(?:es)?| over| on the| while)?
  made (?:it|them|this|that|these|the figures|the numbers|the whole thing) up
  dream(?:t|ed|s)? up
  cook(?:ed)? up
  has no business
  have no business
  no right to (?:lecture|preach|tell|criticise|complain)
  lectur(?:e|es|ed|ing) (?:us|anyone|anybody|others|this|brent|residents|people|councils|\\p{L}+ on)
  preach(?:es|ed|ing)? (?:to|at|about)
  (?:gone|fallen|went|fell) (?:very |strangely |awfully |remarkably |suddenly |oddly |mysteriously )+(?:quiet|silent|coy|shy)
  eat (?:${HIS}) (?:hats?|words)
  eating (?:${HIS}) (?:hats?|words)
  (?:eat|eating) humble pie
  egg on (?:${HIS}) faces?
  tails? between (?:${HIS}) legs
  (?:plenty|lots|much|a lot|a great deal|everything) to say (?:and|but|for (?:himself|herself|themselves|itself)) [^,.;]{0,30}(?:little|nothing|less|few|none)
  (?:precious|remarkably|very) little to (?:show|say|offer|boast)
  lift(?:ed|s|ing)? a finger
  (?:did|do|does|doing|done) (?:sweet |absolutely |precisely |next to |less than |virtually |damn ){0,5}nothing
  never (?:set foot|had to|bothered|once|ever|been near|spent a|done a|met a|run a|visited|troubled|seen the inside|waited for|stood|looked|asked)
  who (?:has|have) never (?:set foot|had to|met|run|done|lived|worked|visited|used|waited|stood|been)
  milk(?:ed|s|ing)? [^,.;]{2,30} (?:like|for|dry)
  bleed(?:s|ing)? [^,.;]{2,30} dry
  bled [^,.;]{2,30} dry
  hammering [^,.;]{2,30}
  clobber(?:ed|s|ing)? [^,.;]{2,30}
  treading on
  tak(?:e|es|ing) (?:us|people|residents|brent|london|you|the borough|everyone|families) for (?:fools|mugs|granted|a ride|idiots)
  look(?:s|ed)? (?:the other way|after (?:${HIS}) own|after number one)
  line(?:d|s)? (?:${HIS}) (?:own )?pockets
  feather(?:ed|ing|s)? (?:${HIS}) (?:own )?nests?
  (?:put|putting|puts) (?:two|a) fingers? up
  chang(?:e|es|ed|ing) (?:${HIS}) (?:minds?|tune) (?:more often|every|again|as often)
  (?:said|say|says|told us|claimed|claim|swore|insisted|predicted|warned|promised) (?:that )?(?:it|this|we|the \\p{L}+)[^.;]{2,60}(?:;|,|\\.|and|but|yet)[^.;]{0,30}(?:wrong|hats?|words|apolog|silence|quiet|shut up)
  consult(?:ed)? (?:${HIS}) own (?:reflection|ego|navel)
  wast(?:e|ed|es|ing) (?:£|\\d|millions|thousands|a fortune|another|yet more|good|everybody's|everyone's|council|valuable|precious|\\p{L}+ years|time and|your|public|hundreds)
  blow(?:s|n)? (?:hot and cold|a fortune|a hole|millions)
  splurg(?:e|es|ed|ing)
  (?:spend|spends|spent|spending) (?:money )?like (?:water|there|a|drunken)
  ha(?:d|s|ve) (?:${HIS}) hands? (?:on|in) (?:the|our|your|residents'|people's) (?:till|mower|tiller|purse|wheel|levers|pockets?|cookie jar)
  hold(?:s|ing)? the purse strings
  held the purse strings
  predict(?:ed|s|ing)? (?:armageddon|doom|disaster|the end of the world|chaos|catastrophe|the worst|meltdown)
  (?:isn't|is not|aren't|are not|wasn't|was not) (?:fit|up to it|interested|listening|bothered|in the least|remotely|capable|on your side)
  stuck (?:two|a couple of) fingers up (?:at|to)
  sticking (?:two|a couple of) fingers up (?:at|to)
  (?:given|gave|giving|give) up (?:telling|on telling|on|caring|listening|thinking|pretending|trying)
  (?:walk(?:ed|ing|s)?|run|ran|running) away from
  wash(?:ed|es|ing)? (?:${HIS}) hands
  turn(?:ed|ing|s)? (?:${HIS}) backs?
  turn(?:ed|ing|s)? a (?:blind eye|deaf ear)
  look(?:ed|ing|s)? the other way
  s(?:at|it|its|itting) (?:idly by|on (?:${HIS}) hands)
  stood (?:idly )?by (?:and|while|as)
  dragg?(?:ed|ing|s)? (?:${HIS}) (?:feet|heels)
  pass(?:ed|ing|es)? the buck
  passes? the blame
  shift(?:ed|ing|s)? the blame
  dodg(?:e|es|ed|ing) (?:the|every|any|${HIS}) (?:question|questions|issue|blame|responsibilit(?:y|ies))
  duck(?:ed|s|ing)? (?:the|every|any|${HIS}) (?:question|issue|decision|responsibilit(?:y|ies)|challenge|out)
  hid(?:es|den|ing)? behind
  hide behind
  (?:broke|broken|break|breaks|breaking) (?:every |each |all |${HIS} |yet another |another |one ){0,5}(?:promises?|word|pledges?)
  (?:broke|broken|break|breaks) faith
  go(?:ne|es)? back on (?:${HIS}) (?:word|promises?|pledges?)
  went back on (?:${HIS}) (?:word|promises?|pledges?)
  renege(?:d|s)?(?: on)?
  reneging on
  betray(?:ed|s|ing)? (?:${US})
  let(?:s|ting)? ${US} down
  fail(?:ed|s|ing)? ${US}
  abandon(?:ed|s|ing)? ${US}
  desert(?:ed|s|ing)? ${US}
  forg(?:ets?|otten|ot) (?:all )?about ${US}
  forgotten ${US}
  ignor(?:ed|es|ing) ${US}
  insult(?:ed|s|ing)? ${US}
  punish(?:ed|es|ing)? ${US}
  rob(?:bed|s|bing)? ${US}
  fleec(?:ed|es|ing) ${US}
  cheat(?:ed|s|ing)? ${US}
  con(?:ned|ning) ${US}
  mislead(?:s|ing)? ${US}
  misled ${US}
  lied(?: to ${US})?
  lying to ${US}
  lies to ${US}
  short-?chang(?:ed|es|ing)
  sh(?:aft|aft)(?:ed|s|ing) ${US}
  stab(?:bed|s|bing)? ${US} in the back
  s(?:old|ells?|elling) ${US} (?:out|short|down the river)
  take(?:s|n)? ${US} for (?:granted|fools|a ride|mugs)
  took ${US} for (?:granted|fools|a ride|mugs)
  tak(?:e|es|en|ing) (?:the )?public for (?:fools|a ride|mugs)
  thr(?:ew|own|ows?|owing) ${US} (?:to the wolves|under the bus|overboard|on the scrapheap)
  hung ${US} out to dry
  le(?:ft|aves?|aving) ${US} (?:\\p{L}+ )?(?:to (?:rot|fend|pick up|foot|pay|clear|clean|suffer)|in the lurch|high and dry|with (?:the|a) (?:bill|mess|hole|black hole|ruins?)|holding the baby|worse off)
  le(?:ft|aves?|aving) (?:behind )?(?:a|the|an?|such a|this) (?:[\\p{L}-]+ ){0,3}(?:mess|shambles|ruins?|black hole|hole|wreck|disaster|bombsite|chaos|mountain of debt)
  le(?:ft|aves?) (?:the|our|this|these) (?:[\\p{L}'-]+ ){1,4}(?:in (?:this|such a|a|that) (?:[\\p{L}-]+ )?(?:state|mess|condition|shambles)|to rot|to crumble|to decay|falling apart|on its knees|on their knees|in ruins|in tatters|penniless|bankrupt|broke)
  (?:let|allowed) (?:the|our|this|it|them|these) (?:[\\p{L}'-]+ ){0,4}(?:rot|crumble|decay|go to (?:rack and ruin|seed|pot|the dogs|ruin)|fall (?:apart|to pieces|to bits|into ruin)|slide|wither|die|rust)
  r(?:an|un|uns|unning) (?:the|our|this|it) (?:[\\p{L}'-]+ ){0,3}(?:into the ground|down|on empty|into debt|ragged)
  (?:br(?:ought|ings?|inging)) (?:the|our|this) (?:[\\p{L}'-]+ ){1,3}(?:to (?:its|their) knees|to the brink|into disrepute)
  dr(?:ove|iven|ives?|iving) (?:the|our|this) (?:[\\p{L}'-]+ ){1,3}(?:over a cliff|off a cliff|to the brink|to the wall|into the ground|to ruin)
  wreck(?:ed|s|ing)? (?:the|our|this|it|everything|${US})
  ruin(?:ed|s|ing)? (?:the|our|this|it|everything|${US})
  trash(?:ed|es|ing)? (?:the|our|this|it|everything)
  butcher(?:ed|s|ing)?
  decimat(?:ed|es|ing)
  hollow(?:ed|s|ing) out
  starv(?:ed|es|ing) (?:${US}|the|our|this|local|councils?)
  plunder(?:ed|s|ing)?
  raid(?:ed|s|ing)? (?:our|the|${HIS}|your|residents'?|people's|taxpayers'?)
  pick(?:ed|s|ing)? (?:your|our|${HIS}|residents'?|people's|taxpayers'?) pockets?
  pocket(?:ed|s|ing)? (?:the|our|your)
  help(?:ed|s|ing)? (?:themselves|himself|herself) to
  splash(?:ed|es|ing) (?:the cash|out|money|millions|your money)
  fritter(?:ed|s|ing)?(?: away)?
  squander(?:ed|s|ing)?
  wast(?:ed|es|ing) (?:your|our|taxpayers'?|public|residents'?|millions|thousands|years|everyone's|the)
  p(?:our|oured|ouring|ours) (?:[\\p{L}£\\d.]+ ){0,4}(?:down the drain|away|into a black hole)
  bl(?:ew|own|ows?|owing) (?:[\\p{L}£\\d.,]+ ){0,5}on
  mismanag(?:ed|es|ing)
  bungl(?:ed|es|ing)
  botch(?:ed|es|ing)
  fumbl(?:ed|es|ing)
  dither(?:ed|s|ing)?
  dilly-?dall(?:ied|ies|ying)
  flip-?flop(?:ped|s|ping)?
  u-?turn(?:ed|s|ing)?
  cav(?:ed|es|ing) in
  bottl(?:ed|es|ing) (?:it|the)
  chicken(?:ed|s|ing)? out
  kick(?:ed|s|ing)? (?:it|this|that|the (?:[\\p{L}'-]+ ){0,3}) ?(?:into the long grass|down the road)
  play(?:ed|s|ing)? (?:party |petty |cheap |student |silly |gutter )?(?:politics|political (?:games?|football)|games?|to the gallery|fast and loose|the fool|the blame game|the victim)
  scor(?:e|es|ed|ing) (?:cheap |political |easy |party ){0,5}points
  point-scoring
  grandstand(?:ed|s|ing)
  postur(?:ed|es|ing)
  pontificat(?:ed|es|ing)
  virtue-signall?(?:ed|s|ing)
  scaremonger(?:ed|s|ing)?
  fear-?monger(?:ed|s|ing)?
  mischief-making
  (?:stir(?:red|s|ring)?|whip(?:ped|s|ping)?) up (?:fear|fears|trouble|hatred|anger|resentment|division|a storm)
  sow(?:ed|s|ing)? (?:division|fear|confusion)
  cr(?:y|ies|ied|ying) (?:wolf|foul|crocodile tears)
  (?:shed|shedding|weep|weeping|wept) crocodile tears
  pretend(?:ed|s|ing)? (?:to care|to listen|not to|otherwise|that (?:it|this|nothing|all))
  peddl(?:ed|es|ing)
  spout(?:ed|s|ing)?
  spread(?:s|ing)? (?:lies|fears?|myths?|misinformation|untruths|nonsense|falsehoods|rumours|scare)
  spin(?:ning)? (?:a|the|this|their|${HIS}) (?:yarn|line|story|figures|numbers|web)
  fiddl(?:ed|es|ing)(?: the| while)
  cook(?:ed|ing|s)? (?:up|the books)
  mov(?:e|ed|es|ing) the goalposts
  rewrit(?:e|es|ing|ten) history
  rewrote history
  (?:want|wants|wanted|like|love|hope)(?: nothing (?:more|better) than)? to (?:wreck|destroy|gut|tear up|rip up|take us back|turn back the clock|turn the clock back|drag us back|sell off|flog off|punish|slash|scrap everything)
  would (?:rather|sooner|prefer to|happily|gladly|cheerfully|think nothing of) (?:[\\p{L}'-]+ ){0,3}?(?:see|watch|play|score|let|scrap|close|sell|spend|grandstand|hit|flog|slash|talk|moan|carp|snipe|pave|concrete|shut|leave|cut)
  would (?:wreck|ruin|destroy|gut|bankrupt|decimate|trash|plunge|condemn|rip up|tear up|undo|unpick|take us back|flog|sell off|slash|axe|hit|shut|turn the clock)
  talk(?:s|ed|ing)? (?:a good game|the talk|rubbish|nonsense|down (?:the|our|this)|tough)
  talk(?:s|ing)? (?:through|out of) (?:${HIS}) hats?
  have (?:only |simply |just )?(?:themselves|himself|herself) to blame
  has (?:only |simply |just )?(?:itself|himself|herself|themselves) to blame
  (?:has|have|had|having|with) (?:still |got |again |clearly |plainly |absolutely |simply ){0,5}(?:no|not a|nothing|no real|no credible|little|precious little) (?:plan|plans|ideas?|idea what|clue|answers?|shame|vision|interest in|respect for|understanding|grasp|intention of|policies|solutions?|alternative|to offer|to say|to show|new to|but (?:slogans|complaints|insults|excuses|moans|empty))
  (?:ha(?:s|ve|d)) (?:completely |totally |clearly |well and truly |simply |long since ){0,5}(?:lost (?:the plot|${HIS} (?:way|nerve|marbles|bearings|moral compass)|all credibility|touch)|run out of (?:ideas|road|steam|excuses|time)|missed the (?:point|boat|bus)|taken leave of ${HIS} senses|a (?:nerve|cheek)|the (?:nerve|cheek|gall|audacity|brass neck)|a lot to answer for|questions to answer|an axe to grind|a (?:short|selective|convenient) memor(?:y|ies)|blood on)
  (?:do|does|did)(?: not|n't) (?:\\p{L}+ly |even |really |seem to |appear to |want to |have a |have the ){0,5}(?:care|listen|understand|get it|give a|know what (?:they|it|he|she)|know (?:${HIS}|the first)|clue|nerve|courage|guts|decency|faintest|foggiest|slightest|like (?:london|councils|cities|the north|poor|working|renters|tenants|cyclists|drivers|motorists))
  care(?:s|d)? (?:more|only|nothing|little|not a jot|less) (?:about|for)
  could(?: not|n't) (?:care less|run a|organise a|manage a|be bothered|be trusted|agree on|even|add up|give a|lie straight|find \\p{L}+ with)
  c(?:an|ould)(?:not|'t| not) (?:be trusted|run a|organise a|add up|count|tell (?:the truth|one end)|even|lecture|be bothered|see past|see beyond|stand the|bear the|wait to)
  can never be trusted
  (?:is|are|was|were|be|been) (?:in no position|the last (?:people|person|ones?)|hardly (?:in a position|the ones?|one)) to (?:lecture|talk|complain|criticise|preach|judge|speak|advise|tell|comment)
  should (?:stop|start|try|spend|get|put|take|grow|look|hang|be|hold|come|remember|know|have) (?:[\\p{L}'-]+ ){0,3}?(?:lectur\\p{L}*|carping|sniping|moaning|whingeing|talking and|grandstanding|posturing|playing politics|making excuses|blaming|pretending|dithering|out more|a grip|up|in the mirror|${HIS} heads?|ashamed|embarrassed|clean|better|${HIS} own house|some respect|the decency|apologis\\p{L}*|an apology|the blame)
  (?:ought|need|needs|had better|has|have) to (?:[\\p{L}'-]+ ){0,3}?(?:hang ${HIS} heads?|be ashamed|be embarrassed|apologise|get a grip|grow up|come clean|know better|look in the mirror|stop (?:carping|moaning|sniping|playing|dithering|pretending|blaming|lecturing)|get ${HIS} own house in order|wake up|get real|resign|consider ${HIS} position)
  must (?:think (?:we|you|people|residents|londoners) are|hang ${HIS} heads?|come clean|stop (?:dithering|playing|pretending|blaming|hiding)|be (?:ashamed|mad|joking|desperate)|take (?:us|people|you) for)
  hang(?:s|ing)? (?:${HIS}) heads?(?: in shame)?
  stop (?:talking|moaning|whingeing|carping|sniping|dithering|posturing|grandstanding|playing politics|complaining|blaming) and (?:start|get|do|help|act)
  th(?:ink|inks|ought) (?:they|he|she|it) can (?:get away|walk|ride roughshod|bully|ignore|fool)
  rid(?:e|es|ing|den) roughshod
  rode roughshod
  trampl(?:ed|es|ing) (?:on|all over|over)
  bull(?:y|ies|ied|ying) (?:${US}|councils?|boroughs?|${HIS})
  hat(?:e|es|ed|ing) (?!crime|incidents?|speech|mail)(?:london|councils?|cyclists|drivers|motorists|tenants|renters|the poor|the north|cities|this|our|us)
  despis(?:e|es|ed|ing)
  sneer(?:ed|s|ing)? at
  look(?:s|ed|ing)? down (?:on|${HIS} noses?)
  wouldn't (?:know|recognise) (?:a|an|one|the|good) (?!about)
  would not (?:know|recognise) (?:a|an|one|good|the truth|fairness|value) (?!about)
  (?:live|lives|living) (?:in (?:the past|a dream world|a fantasy|cloud cuckoo land|another world|a bubble|denial)|on another planet)
  (?:is|are|was|were|been|be) (?:\\p{L}+ly |just |simply |still |too |all |so ){0,5}(?:asleep (?:at the wheel|on the job)|missing in action|nowhere to be (?:seen|found)|out to (?:get|punish|wreck|destroy)|hell-?bent|in chaos|in disarray|in meltdown|in denial|in hiding|at war with|tearing (?:itself|themselves) apart|falling apart|running scared|running away|clutching at straws|on another planet|making it up as|taking the mick|having a laugh|all talk|all mouth|all bluster|all over the place|at sixes and sevens|bankrupt of|devoid of|bereft of|allergic to|obsessed with|fixated on|addicted to|beholden to|in the pockets? of|in hock to|in thrall to|bent on|determined to (?:wreck|destroy|punish|ruin|block|stop us)|doing ${HIS} best to (?:wreck|block|undermine|scupper)|trying to (?:wreck|scupper|undermine|hoodwink|fool|distract|scare|frighten|deceive|rewrite|pull the wool|have it both ways|take credit|claim credit))
  pull(?:ed|s|ing)? the wool over
  tr(?:y|ies|ied|ying) to (?:hoodwink|fool|scare|frighten|deceive|pull the wool|have it both ways|con|take (?:the )?credit|claim (?:the )?credit|rewrite history)
  (?:want|wants|wanted) (?:it both ways|to have (?:${HIS}|their) cake)
  bur(?:y|ied|ies|ying) (?:${HIS}) heads?
  put(?:s|ting)? (?:party|politics|dogma|ideology|profit|headlines|votes|self-interest|${HIS} own (?:interests?|careers?|party)) (?:before|ahead of|above|first)
  put(?:s|ting)? (?:the )?(?:ego|egos|vanity|career|careers) (?:before|ahead of|above)
  (?:did|done|does|do|doing) (?:precisely |absolutely |next to |virtually |sweet )?(?:nothing|naff all|zilch|not a thing)(?= (?:about|for|to|while|except|but|as|when|in)\\b|[.,;!?]|$)
  (?:achiev|accomplish|deliver)(?:ed|es|s) (?:precisely |absolutely |next to |virtually )?nothing
  never (?:once )?(?:lifted a finger|listened|cared|bothered|gave a|had a (?:plan|clue)|got off|got round|understood|missed a chance|took the trouble|asked (?:a single|any) )
  never (?:misses|miss) (?:a chance|an opportunity)
  wouldn't lift a finger
  (?:has|have|had)(?: not|n't) lifted a finger
  (?:has|have)(?: not|n't) (?:a clue|the faintest|the foggiest|the first|the guts|the nerve|the courage|the decency|a leg to stand on|a shred|an ounce|bothered|even (?:bothered|read|looked|costed)|read (?:the|a)|done ${HIS} (?:homework|sums)|got a clue|learned|learnt|had an original)
  (?:doesn't|does not|don't|do not|didn't|did not|never|simply doesn't) add up(?: and never did)?
  (?:doesn't|does not|didn't|did not|won't|will not) (?:stand up to|survive) (?:a moment's |any |the slightest )?(?:scrutiny|examination)
  fall(?:s|en)? (?:apart|to pieces) (?:at|under|as soon|the moment|on)
  fell (?:apart|to pieces) (?:at|under|as soon|the moment|on)
  (?:is|are|was|were) (?:not|n't) worth the paper
  (?:rip|ripp(?:ed|ing)|rips|tear|tears|tore|torn|tearing) (?:up|the heart out of|apart) (?!(?:by|in) )
  ripp?ing off
  held? (?:us|residents|the borough|the city|this) (?:back|to ransom)
  talk(?:s|ed|ing)? (?:our|this|the) (?:borough|city|town|area|high street|council) down
  (?:cuddl|cosy|cosi|cozy)(?:e|es|ed|ing|ied|ying|ies)? up to
  cling(?:s|ing)? to (?:power|office)
  clung to (?:power|office)
`)

/** What they, their plan or their words are called. Near those it is said of, an attack. */
export const slurs = list(`
  (?:faintest|foggiest|slightest|first) idea
  a (?:bit|touch|shred|scintilla) rich
  deaf ears
  hot under the collar
  rich coming from
  of all people
  pot calling the kettle
  (?:takes? |no |any )lessons from
  lectures from
  [a-z]+-nothings?
  know-?alls?
  know-it-alls?
  (?:spend|tax|build|bulldoze|cut|slash|borrow|charge|close|sell)-(?:now|first|happy|and-(?:spend|burn|waste|run))(?:-[a-z]+){0,5}
  penny-?pinching
  pen-?pushers?
  bean-?counters?
  philistines?
  faceless
  grubby
  sulks?
  sulking
  speculators?
  profiteers?
  fat-?cats?
  faint-?hearted
  do-gooders?
  has-beens?
  also-rans?
  yes-men
  puppets?
  poodles?
  lackeys?
  stooges?
  apparatchiks?
  mouthpieces?
  armchair (?:critics?|generals?|experts?|politicians?)
  keyboard warriors?
  rent-a-(?:mob|quote|gob)
  usual suspects
  self-appointed
  self-styled
  so-called
  metropolitan (?:elites?|know-nothings?|types|liberals?)
  ivory towers?
  glass towers?
  out to lunch
  (?:absolute|utter|total|complete|pure|sheer|such|what a load of|load of) (?:rubbish|tosh|nonsense|guff|bunkum|hogwash|baloney|piffle|tripe|cobblers)
  bar charts?
  dodgy (?:figures|numbers|bar charts?|sums|statistics|dossiers?)
  circus act
  sideshow
  car crash
  train wreck
  dumpster fire
  basket case
  (?:grubby|shabby|squalid|sordid|dirty|backroom|back-room|cosy) (?:little )?(?:fix|deals?|stitch-up|compromise|bargain|business)
  (?:sheer|pure|out of|petty|naked) spite
  kicking (?:they|he|she) (?:have|has) had coming
  thumping
  drubbing
  mickey mouse
  tinpot
  tin-pot
  two-bit
  (?:third|second|fourth)-rate
  B team
  penny wise
  pound foolish
  crumbs from
  scraps from
  begging bowl
  cap in hand
  sticking plasters?
  smokescreen
  fig leaf
  window dressing
  dog whistles?
  red herring
  rabbit hole
  brass neck
  bare-faced
  barefaced
  effrontery
  insolence
  impertinence
  cheek
  gall
  disdain
  scorn
  spleen
  bile
  venom
  poison(?:ous)?
  toxic
  (?:political|moral) (?:bankruptcy|cowards?|pygm(?:y|ies)|vacuum)
  back-of-(?:an|the|a)-(?:envelope|fag-packet|cigarette packet|napkin|beer ?mat)(?: stuff)?
  (?:on|from) the back of (?:an envelope|a fag packet|a cigarette packet|a napkin|a beer ?mat)
  fag[- ]packet
  fairy ?tales?
  fairy-?tale (?:economics|figures|numbers|sums)
  fantasy (?:economics|figures|numbers|sums|budget|politics|world|land|island|list)
  wish ?lists?
  wishful thinking
  (?:hot|a lot of hot) air
  empty (?:promises?|words|rhetoric|gestures?|slogans|vessels?|posturing|threats)
  broken promises?
  weasel words
  crocodile tears
  sour grapes
  (?:cheap|petty|tired|naked|shabby|crude|blatant|cynical|desperate|grubby|student) (?:jibes?|shots?|politics|stunts?|trick|tricks|attempts?|point-scoring|publicity|attacks?|slogans?|excuses?|politicking|electioneering|ploy|move|manoeuvre|tactics?)
  gutter politics
  gesture politics
  politics of (?:envy|fear|hate|division|despair|the playground|the gutter)
  student union politics
  playground (?:politics|bull(?:y|ies)|insults|behaviour)
  playing politics
  party[- ]political (?:games?|point-scoring|stunts?|games-?manship|broadcasts?|mischief)
  political (?:games?|games-?manship|stunts?|point-scoring|football|cowardice|dogma|opportunism|opportunists?|vandalism|theatre|amnesia|spite|mischief|posturing|hypocrisy|pygm(?:y|ies)|lightweights?|failure)
  (?:rank|sheer|breathtaking|staggering|stunning|brazen|utter|pure|blatant) (?:hypocrisy|arrogance|incompetence|cowardice|cynicism|ignorance|negligence|opportunism|stupidity|nonsense|spite|malice|greed|dishonesty|indifference|contempt|betrayal|neglect|folly|vandalism|madness|ineptitude|idiocy)
  hypocris(?:y|ies)
  hypocritical(?:ly)?
  hypocrites?
  (?:serial |born |barefaced |habitual )?liars?
  (?:barefaced |outright |downright |pack of |tissue of |bare-faced )lies?
  untruths?
  porkies
  con (?:trick|artists?|men|man|job)
  confidence trick
  smoke and mirrors
  sleight of hand
  daylight robbery
  smash[- ]and[- ]grab
  tax grab
  power grab
  land grab
  cash grab
  money[- ]grab(?:bing|bers?)?
  stealth tax(?:es)?
  tax raid
  (?:spiteful|vindictive|shameless|disgraceful|cynical|brutal|savage|cruel|outrageous|naked|shocking|unfair) (?:raid|cuts?|attack|assault|grab|tax|decision|policy|policies|budget|settlement|attempt|ploy|act|betrayal|move)
  (?:war|assault|attack) on (?:the )?(?:motorists?|drivers?|cars?|renters|tenants|working people|the poor(?:est)?|londoners|london|ordinary people|our way|common sense|pensioners|families|councils|local democracy|the countryside|cyclists|the vulnerable|disabled people|our \\p{L}+)
  (?:act|acts) of (?:vandalism|spite|folly|betrayal|cowardice|sabotage|political \\p{L}+|self-harm|desperation|madness)
  kick in the teeth
  slap in the face
  stab in the back
  own goal
  omnishambles
  shambles
  shambolic
  fiasco
  debacle
  farce
  farcical
  circus
  pantomime
  clown(?:s|ish)?
  clown show
  (?:a |utter |complete |total |real |political |national |pure )?(?:disgrace|scandal|joke|laughing stock|embarrassment|liability|travesty|charade|sham|whitewash|stitch-?up|outrage|catastrophe|calamity|disaster|nightmare|mockery)(?! (?:recovery|relief|response|planning|emergency))
  disgraceful(?:ly)?
  scandalous(?:ly)?
  outrageous(?:ly)?
  shameful(?:ly)?
  shameless(?:ly)?
  shame on
  shame
  ashamed
  appalling(?:ly)?
  abysmal(?:ly)?
  atrocious(?:ly)?
  pathetic(?:ally)?
  pitiful(?:ly)?
  woeful(?:ly)?
  lamentabl[ey]
  risible
  laughabl[ey]
  ludicrous(?:ly)?
  ridiculous(?:ly)?
  absurd(?:ly|ity)?
  preposterous(?:ly)?
  idiotic(?:ally)?
  idiots?
  idiocy
  fools?
  foolish(?:ly|ness)?
  foolhardy
  stupid(?:ly|ity)?
  daft
  bonkers
  barmy
  crackpot
  hare-?brained
  half-?baked
  cack-?handed
  ham-?fisted
  cockeyed
  madness
  insane
  insanity
  lunacy
  lunatics?
  incompeten(?:ce|t|tly)
  inept(?:itude|ly)?
  clueless(?:ness)?
  hapless
  feckless
  hopeless(?:ly)?
  useless(?:ly)?
  spineless(?:ness)?
  gutless
  toothless
  rudderless
  shiftless
  feeble
  weak-kneed
  lily-?livered
  cowardly
  cowardice
  cowards?
  timid(?:ity)?
  craven
  complacen(?:t|cy|tly)
  arrogan(?:t|ce|tly)
  ignoran(?:t|ce)
  high-handed
  heavy-handed
  dictatorial
  undemocratic
  anti-democratic
  bullies
  bully(?:ing)?(?! (?:and harassment|at (?:school|work)|policy|incidents))
  vindictive(?:ly|ness)?
  spiteful(?:ly)?
  malicious(?:ly)?
  mean-spirited
  mean-minded
  heartless(?:ly)?
  callous(?:ly|ness)?
  cruel(?:ly|ty)?
  nasty
  vicious(?:ly)?
  uncaring
  unfeeling
  inhuman(?:e)?
  barbaric
  cynical(?:ly)?
  cynicism
  dishonest(?:y|ly)?
  deceit(?:ful)?
  duplicit(?:y|ous)
  two-faced
  double-dealing
  disingenuous(?:ly)?
  slippery
  shifty
  sleazy?
  corrupt(?:ion)?
  cronyism
  cronies
  jobs for the boys
  snouts? in the trough
  gravy train
  self-serving
  self-interested
  opportunis(?:m|ts?|tic)
  career politicians?
  out of touch
  out-of-touch
  out of (?:his|her|their|its) depth
  out of ideas
  out of control
  not fit for (?:purpose|office|government|public office)
  unfit (?:for|to) (?:office|govern|run|lead|hold|serve)
  not up to (?:it|the job|the task|scratch)
  (?:past|beyond) (?:his|her|their|its) sell-by date
  dinosaurs?
  extremis(?:ts?|m)
  fanatic(?:s|al|ism)?
  zealot(?:s|ry)?
  loony
  loonies
  hard[- ](?:left|right)
  far[- ](?:left|right)
  bigot(?:s|ed|ry)?
  racists?
  fascists?
  marxists?
  woke(?:ry)?
  trolls?
  (?:bunch|shower|rabble|gang|pack|crew|bunch) of (?!(?:flowers|keys|friends|grapes|volunteers|carrots|young|local|people|children))
  rabble
  waste of (?:space|time|money|a vote|skin|oxygen)
  dead wood
  deadwood
  dead hand
  past masters? (?:at|of)
  nimby(?:s|ism)?
  naysayers?
  doom-?mong(?:ers?|ering)
  doomsters?
  moaning minn(?:ie|ies)
  moaners
  whingers?
  wreckers?
  charlatans?
  chancers?
  spivs?
  snake[- ]oil
  cloud[- ]cuckoo[- ]land
  la-?la[- ]land
  voodoo economics
  magic money tree
  (?:pie|pies) in the sky
  white elephants?
  vanity projects?
  pet projects?
  ego trips?
  knee-jerk
  short-?sighted(?:ness)?
  short-?termis[mt]
  pig-?headed
  bone-?headed
  wrong-?headed
  blinkered
  ideologically driven
  ideological(?:ly)?
  dogma(?:tic)?
  doctrinaire
  obsessions?
  neglect(?:ed|ful)?(?! of a child)
  mismanagement
  maladministration
  misrule
  negligence
  indifference
  contempt(?:uous|ible)?
  betrayals?
  treacher(?:y|ous)
  sabotage
  vandalism
  vandals
  bribes?
  bribery
  pork barrel
  gerrymander(?:s|ed|ing)?
  cover-?ups?
  (?:tired|stale|discredited|failed|failing|bankrupt|broken|chaotic|warring|divided|squabbling|bickering|rotten|dying|clapped-out|worn-out|washed-up) (?:party|parties|government|administration|opposition|politicians?|ideas|leadership|regime|group|policies|lot|council|model|old)
  unforgivabl[ey]
  inexcusabl[ey]
  indefensibl[ey]
  unconscionabl[ey]
  reckless(?:ly|ness)?
  irresponsib(?:le|ly|ility)
  nonsens(?:e|ical)
  rubbish(?! (?:collection|bins?|bags?|and recycling|on|in|was|were|is|dumped|left|trucks?|tip|rounds?|lorr\\p{L}+))
  claptrap
  twaddle
  drivel
  tripe
  bilge
  poppycock
  balderdash
  guff
  tosh
  garbage
  spin
  propaganda
  bluster
  froth
  whining
  whingeing
  carping
  sniping
  bleating
  squealing
  squabbling
  infighting
  bickering
  backstabbing
  tantrums?
  toys out of
  childish(?:ly)?
  juvenile
  infantile
  petulan(?:t|ce)
  pettiness
  petty
  petty-minded
  small-minded
  narrow-minded
  little englander
`)

/** What may be a plain fact of those who decide elsewhere, or blame: said of parties and groups it is the latter. */
export const failings = list(`
  fail(?:ed|s|ing)? (?:to|again|completely|miserably|at)
  failures?
  refus(?:ed|es|ing) to (?:listen|act|help|engage|meet|answer|apologise|accept|back|support|vote|face|say|explain|learn|fund|admit|take responsibility)
  ignor(?:ed|es|ing)
  neglect(?:ed|s|ing)
  oppos(?:ed|es|ing) (?:every|it|this|the|these|all|everything)
  block(?:ed|s|ing) (?:it|this|the|every|our|progress|investment|homes)
  vot(?:ed|es|ing) against
  stood in the way
  delay(?:ed|s)? (?:after delay|and delay)
  blam(?:e|es|ed|ing)
  to blame
  at fault
  responsible for (?:this|the) (?:mess|failure|crisis|state|shortfall|damage|decline|chaos)
  wrong (?:about|on|again|yet again|then|and)
  got (?:it|this|everything|that|the sums|its sums|their sums) (?:\\p{L}+ )?wrong
  wrong(?:ly)?
  mistaken
  misguided
  ill-?(?:judged|conceived|thought-?out|informed|advised|considered)
  unfair(?:ly|ness)?
  unjust
  unreasonable
  unrealistic
  uncosted
  unworkable
  unaffordable
  confused
  muddled?
  chaos
  chaotic
  chaotically
  harmful
  damaging
  devastating
  disastrous
  crippling
  savage(?:d)?
  brutal(?:ly)?
  slash(?:ed|es|ing)?
  axe(?:d|s)?
  axing
  hammer(?:ed|s|ing)
  hit(?:s|ting)? (?:the poor|families|residents|the most vulnerable|tenants|pensioners|motorists|hard-working)
  austerity
  disrespect(?:ful)?
  disappointing(?:ly)?
  mess(?! hall)
  crisis of (?:its|their|his|her) own making
  excuses?
  mysterious silence
  silence (?:on|from|is|was|has)
  silent on
  out of order
  underestimat(?:es?|ed|ing)
  misunderst(?:ands?|ood|anding)
  misrepresent(?:s|ed|ing|ation)?
  mislead(?:ing|s)?
  misled
  exaggerat(?:es?|ed|ing|ion)
  scares?
  myths?
  deserves? better
  promised? (?:the earth|the moon|much and|everything)
`)
