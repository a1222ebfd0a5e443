/**
 * Words by which those in power, a party or a candidate are made to look well, whether or not a party is named. Lower
 * case; pieces of patterns for one sentence. Party texts often name no party, and council releases hardly ever: what
 * gives them away is credit, promises recalled, contrast with the other side, and appeals.
 *
 * Sources: the study of real releases (ten of 63 council releases held such language, one named a party); Haringey 13.03,
 * 13.05(c); Islington 7.2; Brent 7.3; Carlisle 125; Publicity Code England 24, 31; Local Government Act 1986, section 2.
 */

const WE = String.raw`(?:we|i|this (?:\p{L}+ )?(?:administration|leadership|cabinet|team)|our (?:administration|party|group|team|cabinet)|my (?:administration|party|group|team)|the (?:current|present|new|ruling) (?:\p{L}+ )?(?:administration|leadership|group)|the administration|us)`
const HAVE = String.raw`(?:(?:have|has|had|'ve|'s|are|is|'re|was|were|will|shall|'ll|always|now|already|also|again|never|just|still|finally|only|\p{L}+ly) ){0,5}`
const VOTERS = String.raw`(?:you|residents|people|voters|local people|local residents|the (?:people|residents|voters|electorate|public) (?:of [\p{L} ]{3,20}|here)?|the electorate|families|taxpayers|[\p{L}]+ residents|[\p{L}]+ people)`
const PROMISES = String.raw`(?:promises?|pledges?|commitments?|word|guarantees?|vows?|undertakings?)`
const MESS = String.raw`(?:mess|shambles|chaos|debts?|black holes?|ruins?|wreck(?:age)?|disaster|crisis|failures?|neglect|decline|rot|backlog|problems|deficit|damage|state of affairs|budget hole|financial hole)`
const ELECTED = String.raw`(?:elected|re-elected|voted in|returned|voted into office|given (?:a|the|our|this) mandate|put in (?:charge|office|power))`

/** Nobody but those in power, and those who want to be, says these: credit claimed outright. */
export const CREDIT: readonly string[] = [
  String.raw`(?:since|ever since|when|before|until|after|the day|the moment|once|from the day) ${WE} ${HAVE}(?:first )?(?:took (?:office|over|control|power|charge|the reins|on the council|the helm)|came (?:in|to (?:power|office)|into (?:office|power))|won (?:control|the (?:council|election)|office|power|in may|your)|got in(?=$|[.,;!?]| (?:we|and|it))|formed (?:the|our|an) administration|gained control|(?:was|were|been) (?:first )?${ELECTED})`,
  String.raw`${WE} (?:was|were|have been|had been|'ve been|got) (?:\p{L}+ )?${ELECTED}(?! (?:chair|vice|mayor|to the (?:committee|board|panel)|unopposed as))`,
  String.raw`(?:what|why|how|exactly what|precisely why|the reason|the job|the task|the promise|the platform|the mandate|the pledge|the trust) (?:that )?${WE} (?:was|were) ${ELECTED}`,
  String.raw`${VOTERS} (?:have |has |had |'ve )?(?:overwhelmingly |rightly |clearly |again |first )?(?:elected|re-elected|voted for|put (?:your|their|its) (?:trust|faith|confidence) in|gave|backed|chose|returned|sent|put|trusted|handed) (?:us|me|this administration|our (?:party|group|team))(?= (?:to|in|with|because|on|last|back|a|the|four|for|by|into)\b|[.,;!]|$)`,
  String.raw`(?:the |a |our |its |their |this |that |key |flagship |core |central |party's |party |major |main |another |one |headline ){1,5}(?:manifesto|election|campaign|electoral) (?:commitments?|promises?|pledges?|priorit(?:y|ies)|ambition|goal)`,
  String.raw`manifesto (?:commitments?|promises?|pledges?)`,
  String.raw`(?:in|from|by|at the heart of|part of|plank of|centrepiece of|delivering|deliver|delivered|implement(?:ing)?|fulfil(?:ling)?|honour(?:ing)?|keep(?:ing)? to|stood on|standing on|elected on) (?:our|the|its|their|this administration's|the administration's|a|my) (?:[\p{L}\d-]+ ){0,2}manifesto`,
  String.raw`(?:our|my) (?:[\p{L}\d-]+ ){0,2}manifesto`,
  String.raw`${PROMISES} (?:made|given)[,;:–-]* ?(?:and |is a |a )?(?:${PROMISES} )?(?:kept|delivered|fulfilled|honoured|met)`,
  String.raw`(?:${WE} |it |that |this )${HAVE}(?:keep(?:s|ing)?|kept|deliver(?:s|ed|ing)?(?: on)?|honour(?:s|ed|ing)?|fulfil(?:s|led|ling)?|ma(?:de|ke|king) good(?: on)?|stuck to|stick(?:ing)? to|redeem(?:s|ed|ing)?|stood by|stand(?:ing)? by|met|tick(?:s|ed|ing)? off) (?:on )?(?:every(?: single)? one of |each of |all (?:of )?|another of |one of |both |yet ){0,5}(?:our|that|this|the|every|each|another|my|its|a|their) (?:[\p{L}\d-]+ ){0,3}?(?:promises?|pledges?|word(?! (?:on|of|about)))`,
  String.raw`(?:keep(?:s|ing)?|kept|deliver(?:s|ed|ing)? on|honour(?:s|ed|ing)?|fulfil(?:s|led|ling)?|ma(?:de|king) good on|redeem(?:s|ed|ing)?) (?:every(?: single)? one of |each of |all (?:of )?|another of |one of |both (?:of )?){0,5}(?:our|my|its|the administration's|this administration's|the leader's|every|another|the cabinet's) (?:[\p{L}\d-]+ ){0,3}?(?:promises?|pledges?)(?! (?:fund|scheme))`,
  String.raw`(?:we|i) (?:\p{L}+ )?(?:promised|pledged|vowed|swore|gave (?:you |residents |people )?our word|said (?:that )?we(?:'d| would)|told (?:you|residents|people|voters|the electorate) (?:that )?we(?:'d| would))[^.!?]{2,120}?(?:[,;:–-] ?(?:and|now|today|so)?|\band|\bnow|\btoday)[^.!?]{0,20} ?(?:that(?: i|')s (?:exactly |just |precisely )?what (?:we|i)|we (?:have|are|did|do|'ve|'re)|we've|we're|it (?:is|has)|this is|here it is|that promise|today we|we meant it)`,
  String.raw`we said we would(?:[,;:.–-]| and)? ?(?:and )?(?:we|now we|today we) (?:have|did|are|'ve)`,
  String.raw`(?:we|i) (?:do|did|have done|are doing|'ve done|'re doing) (?:exactly |just |precisely )?what we (?:said|promised|pledged)`,
  String.raw`(?:as|just as|exactly as|like) (?:we|i) (?:promised|pledged|said we would|told (?:you|residents|voters))(?= (?:in (?:may|our|the|20)|at the|last|before the|we|residents|voters|you)\b|[.,;!]|$)`,
  String.raw`(?:last|this|in|that) (?:may|june|spring|election)[^.!?]{0,25} (?:we|i) (?:\p{L}+ )?(?:promised|pledged|told (?:you|residents|voters)|asked (?:you|residents|voters))`,
  String.raw`(?:we|i) (?:\p{L}+ )?(?:promised|pledged|told (?:you|residents|voters)|stood)[^.!?]{0,60} (?:last may|in may(?= |[.,])|at the (?:last )?(?:local )?elections?|on the doorsteps?|during the (?:election|campaign)|before the (?:last )?election|when we asked for)`,
  String.raw`under (?:this|our|my|the (?:current|present|new)) (?:[\p{L}]+ )?(?:administration|leadership|stewardship|party|control|watch)`,
  String.raw`(?:thanks to|because of|due to|down to|a tribute to|testament to|credit (?:to|for)|driven by|made possible by|only possible (?:because of|under|with|thanks to)) (?:the )?(?:[\p{L}'-]+ ){0,5}?(?:this|our|my|the (?:current|present|new)) (?:[\p{L}]+ )?(?:administration|leadership|party|group)(?:'s)?`,
  String.raw`(?:this|our|my) (?:\p{L}+ )?administration (?:has |have |is |will |was |'s )?(?:always|never|once again|consistently|proudly|promised|pledged|delivered|delivers|delivering|kept|keeps|transformed|turned|put|puts|putting|proud|committed|determined|cares?|listens?|listened|believes?|stood|stands|standing|fought|fighting|built|building|invested|investing|inherited|rescued|saved|protected|protecting|made|making|done|doing|achieved|brought|got|gets|getting|working|works|on the side|not going to|will not)`,
  String.raw`(?:this|our|my) (?:\p{L}+ )?administration's (?:[\p{L}-]+ )?(?:record|achievements?|success(?:es)?|commitment|determination|vision|values|promises?|pledges?|ambition|priorit(?:y|ies)|hard work|track record|leadership|investment|plan|agenda|mission|drive|belief)`,
  String.raw`(?:turn(?:ed|ing|s)?) (?:(?:the|this|our|your) )(?:council|borough|city|town|authority|finances|council's finances) (?:a?round)(?! (?:to|and face|the))`,
  String.raw`(?:put|putting|got|getting|pulled|pulling|dragged|brought) (?:the|this|our|your) (?:council|borough|city|town|finances|books)(?:'s finances)? back (?:on (?:its|their|an?) (?:feet|track|even keel|sound footing)|in the black|from the brink)`,
  String.raw`(?:clean(?:ed|ing)?|clear(?:ed|ing)?|sort(?:ed|ing)?|mopp?(?:ed|ing)?|pick(?:ed|ing)?|fix(?:ed|ing)?|undo(?:ing)?|repair(?:ed|ing)?) (?:up |out )?(?:after |the pieces (?:after|of|left by) )?(?:the|a|this|that|their|somebody else's|someone else's|other people's) (?:\p{L}+ )?${MESS} (?:left|we inherited|that we inherited|handed|made|created|bequeathed|of)`,
  String.raw`(?:the |a |this |such a )?(?:[\p{L}£\d.-]+ )?(?:${MESS}|council|borough|finances|budget|books|service|library service|roads?|homes?|estates?)(?:,? (?:that|which))? (?:we|this administration|i|our administration) inherited`,
  String.raw`(?:we|this administration|our administration|the administration) (?:\p{L}+ )?inherited (?:a|an|the|their|years|decades|services?|finances|roads)`,
  String.raw`(?:it|that|this) (?:took|has taken|needed|only took|takes) (?:this|a change of|a change in|our|us|a new|new) ?(?:administration|leadership|party|group|control|political)?(?= (?:to|for)\b)`,
  String.raw`(?:a )?(?:vindication|endorsement|triumph|victory|win|success|achievement)s? (?:of|for) (?:this|our|the) (?:administration|leadership|cabinet|party|group|manifesto|policies of)`,
  String.raw`(?:the|this|our|a) (?:first|only) (?:administration|leadership|party|group|political party) (?:ever |in [^,.;]{3,30} |of any (?:colour|party) )?(?:to|that|which|with)`,
  String.raw`(?:we|i) (?:have|'ve|has) (?:a |an |the |earned a |won a )?(?:clear |strong |fresh |renewed |democratic |overwhelming |resounding ){0,5}mandate(?! (?:from (?:members|the board)|to mediate))`,
  String.raw`(?:a|our|this|the|his|her) (?:first|second|third|next|new|whole) term (?:in|of) (?:office|power|control)`,
  String.raw`(?:our|my) (?:party|(?:political |council )?group)(?:'s|s')? (?!(?:will|is to|is due to|are to) (?:meet|choose|elect|decide|sit))(?:has|have|will|is|are|was|believes?|stands?|promised?|delivered|delivers|put|puts|made|fought|fights?|record|policy|policies|values|vision|plan|plans|priorit\p{L}+|programme|pledge|campaign|commitment|budget)`,
  String.raw`(?:proud|pleased|delighted|honoured|glad) (?:of|with|about|to lead|to be part of|to belong to|to serve in|to represent) (?:what )?(?:our|my|this) (?:\p{L}+ )?(?:administration|party|group|leadership)`,
]

/** Said by those in power of themselves, and by others of plain things: a person is asked. */
export const MAY_CREDIT: readonly string[] = [
  String.raw`(?:this|our|my|the (?:current|present|ruling)) administration(?! of (?:the (?:oath|estate|scheme|benefit)|medic))`,
  String.raw`(?:after|following|despite|reversing|ending|reverses|ends|reversed|ended|suffered|endured) (?:\p{L}+ )?(?:years|decades|a decade|a generation|\d+ years) of (?:[\p{L}]+ )?(?:neglect|dithering|inaction|mismanagement|drift|broken promises|failure|waste|misrule|indecision|empty (?:promises|talk|words)|talk|false (?:dawns|promises|starts)|being (?:ignored|let down|overlooked|forgotten))`,
  String.raw`(?:where|what|when) (?:others|other people|other administrations|previous administrations|those before us) (?:have |had |only |just |merely ){0,5}(?:failed|talked|talk|promised|dithered|shirked|dodged|gave up|couldn't|could not|did not|didn't|wouldn't|would not|never)`,
  String.raw`(?:others|other parties|some) (?:may |might |can |will |would |have |had |just |only |simply |prefer to |are happy to |choose to |chose to ){0,5}(?:talk|talked|dither|dithered|carp|snipe|make promises|talk down|play politics|shout|complain|promised?)[,;]? (?:but |while |we |and )`,
  String.raw`(?:put|putting|puts) (?:the|this|our|your) (?:borough|city|town|residents|people|families) (?:back )?first(?= (?:again|at last)|[.!]|$)`,
  String.raw`(?:on|always on|firmly on) (?:your|the residents'|residents'|the) side(?= (?:of (?:working|ordinary|local|residents|tenants|renters|hard-working|families|drivers|motorists))|[.,;!]|$)`,
  String.raw`(?:our|my) (?:radical|progressive|ambitious|bold|exciting|transformational|socialist|conservative|liberal|green) (?:programme|agenda|vision|mission|plan for (?:the|this))`,
  String.raw`(?:(?:this|the|our) (?:council|cabinet|leadership|leader)|we) (?:has|have|'ve|is|are|'re) (?:\p{L}+ )?(?:delivered|delivering|achieved|done|achieving) more (?:[\p{L}'-]+ ){0,6}?than (?:any|the (?:last|previous)|all|ever|in)`,
  String.raw`(?:we|i) (?:said|promised|pledged|vowed) (?:that )?(?:we|i|it)(?:'d| would|'ll| will)`,
  String.raw`(?:promised?|promise|pledge|pledged)(?: that)? (?:we|i|this administration|the leader|the cabinet|the council) (?:made|gave|have made) to (?:you|residents|voters|the people|local people|people)`,
  String.raw`(?:our|my|its|the (?:leader|cabinet|administration|council)'s) (?:election |key |flagship |\d+ |five |six |ten |twelve )?(?:pledges|promises)(?! (?:made by|of (?:donations|support|money)))`,
  String.raw`(?:remarkable|proud|strong|unrivalled|outstanding|excellent|impressive|enviable|fantastic|superb) (?:track )?record(?! (?:number|attendance|turnout|label|breaking))`,
  String.raw`(?:turned|turning|turns) the (?:corner|tide|page)(?= (?:on|from|after|under)\b|[.,!]|$)`,
  String.raw`(?:getting|get|gets|got) on with the job(?! of (?:repair|clear|resurfac))`,
]

/** Readers are asked for a vote, or for their favour when they vote, though no vote may be named. */
export const APPEALS: readonly string[] = [
  String.raw`(?:i|we) (?:do |only |just |sincerely |very much )?(?:hope|trust|ask|urge|know|believe|am sure|are sure) (?:that )?${VOTERS}(?: will| to|'ll| can| should| would)? (?:\p{L}+ )?(?:bear|keep|remember|recall|reward|recognise who|judge|not forget|think about (?:who|that|which)|never forget|take note of who|know who|give|back us|stand by us|stick with|choose)`,
  String.raw`${VOTERS} (?:will|should|must|won't|will not|shall|can) (?:not |never )?(?:remember (?:who|which|that it|what (?:they|you|the (?:opposition|other))|this (?:in|when|at|on|come))|forget (?:who|which|that it|what (?:they|the (?:opposition|other))|this)|judge (?:us|them|me|for themselves (?:in|when|at|on|come))|punish|reward|know who|draw their own conclusions (?:in|at|when|come|next)|have (?:their|its|your) verdict|give (?:their|its|your) verdict)(?! (?:to (?:bring|put|register|apply|book)|the (?:deadline|date)))`,
  String.raw`(?:the )?(?:voters|electorate|electors) (?:know|knows|can see|want|wants|understand|understands|see through|sees through|are not (?:fooled|daft|stupid)|aren't (?:fooled|daft|stupid)|won't (?:forget|be fooled|forgive)|will (?:not )?(?:remember|judge|forget|forgive|know|see|decide who|have (?:their|its) verdict)|should (?:remember|know|ask|judge|think))`,
  String.raw`(?:at|through|by|via) the ballot box`,
  String.raw`(?:at|in|before|after|come|until|by) the next (?:local |council |general )?elections?(?! (?:of (?:chair|officers|governors)|timetable|to the))`,
  String.raw`(?:come|next|this|in|on) (?:may|polling day|election day|may's elections?|the (?:local )?elections?)(?=[^.!?]{0,40}(?:remember (?:who|which|that|this)|verdict|back (?:us|me|them)|support (?:us|me)|re-elect|judge us|stick with))(?! (?:be|not|have|also|take|need|find|apply|affect|include|vary|result))`,
  String.raw`(?:remember|remembering|recall|don't forget|never forget|think about|bear in mind|think hard about|ask yourself|ask yourselves) (?:this|that|it|who|which (?:party|side|councillors|group)|what (?:they|the)|how (?:they|your councillor))(?: (?:\p{L}+ ){0,5}?)?(?=(?:when|in (?:may|june|the polling)|on (?:polling|\d|thursday|election)|at the (?:polls|ballot|election|next)|next (?:may|time|thursday)|come (?:may|polling|the election|election)))`,
  String.raw`remember (?:who|which (?:party|side|councillors|group)|that (?:in|at|on|next)) (?!(?:fell|died|served|gave their))`,
  String.raw`(?:remember|think|thinking|bear|ask yourself|recall|judge|forget|consider|know|hope)[^.!?]{2,90} (?:when|before|as|next time) (?:you|they|people|residents) (?:vote|go to (?:the )?(?:polls|vote)|cast (?:your|their)|mark (?:your|their)|are in the polling|enter the polling|step into the)`,
  String.raw`(?:when|before|next time) (?:you|they|people|residents) (?:vote|go to (?:the )?(?:polls|vote)|cast (?:your|their)|mark (?:your|their)|are in the polling|enter the polling|step into the)[^.!?]{0,60}(?:remember (?!to)|think (?:of|about|who|hard)|bear|recall|ask yourself|who (?:stood|kept|saved|built|cut|did)|which (?:party|side))`,
  String.raw`when (?:the )?(?:ballot box(?:es)?|polls|election|polling day|may) (?:comes?|rolls?|arrives?|opens?)(?: round| around)?(?: again)?`,
  String.raw`(?:put|place) (?:your|their) (?:trust|faith) in (?:us|me)(?: again| once more)?`,
  String.raw`(?:tell|let) (?:your )?(?:neighbours|friends|family|everyone)[^.!?]{0,40}(?:who to thank|which side|who did it|who (?:saved|built|kept))`,
  String.raw`(?:use|using|cast) (?:it|yours|your vote|that vote|your votes) (?:wisely )?(?:and|to) (?:back|keep|support|send|stop|save|elect|choose|vote|return)`,
  String.raw`your votes? (?:will|can|could|may|might|would) (?:decide|make the difference|keep|save|stop|protect|send|help|settle)`,
  String.raw`(?:clear|stark|simple|straight|real) choice (?:in|on|at|this|next|between|about) (?:a (?:fortnight|week|month|few)|may|thursday|polling|the polls|the ballot|\d|us|them|progress|whether it)`,
  String.raw`(?:give|lend|grant) (?:us|me|them|this administration) (?:your |the |another |a |more ){0,5}(?:vote|votes|support|backing|mandate|chance to finish|four years|term|trust)`,
  String.raw`(?:keep|let us|let's|help us|allow us to|so we can|need time to|let me|want to) (?:finish|get on with|complete|carry on with) (?:the|this|our) (?:job|work|task)(?= (?:we (?:started|began|were elected)|for)|[.!]|$)`,
  String.raw`(?:stick|stay|keep faith) with (?:us|me|this (?:administration|leadership|team))(?! (?:for|while|as) (?:the|updates))`,
  String.raw`(?:don't|do not|never|can't|cannot|mustn't|must not) (?:let|allow|risk|hand|give) (?:them|that lot|the (?:other|opposition|last)[\p{L} ]{0,20}|it (?:all )?(?:be|back)|this (?:all )?(?:be|back))(?: back)?(?: to)? (?:in|take|wreck|ruin|undo|destroy|throw|put|drag|turn|back|over|the keys|tear|unpick)`,
  String.raw`if (?:we|i) (?:are|am|were|get) (?:re-)?(?:elected|returned|voted (?:back )?in)`,
  'if we win(?! (?:the bid|this bid|the award|funding|the funding|the case|the appeal|a place|the|an?))',
  String.raw`if (?:you|residents|people) (?:re-?)?elect (?:us|me)`,
  String.raw`if (?:you|people|residents|voters) (?:want|value|care about|believe in|like|love|agree)[^.!?]{3,60},? (?:then )?(?:vote|back|support|stand with|join|elect|choose|stick with|the choice|there is only one)`,
  String.raw`(?:the|your|a) choice (?:is|could not be|couldn't be|facing (?:you|voters|residents)|at the|in may)(?: a)? (?:clear|clearer|simple|stark|starker|between (?:us|progress|investment|more|a (?:council|party)))`,
  String.raw`send (?:a|them a|the government a|ministers a|whitehall a|the council a|labour a|the (?:tories|conservatives) a) (?:\p{L}+ )?(?:clear |strong |loud ){0,5}(?:message|signal)(?! (?:to (?:fly-tippers|litter|drug|criminals|rogue|offenders|dealers|anyone (?:who|thinking)|those who (?:dump|abuse|sell|park))))`,
  String.raw`(?:only|no other|the only) (?:party|group|team|leader|councillor|administration)(?: (?:that|which|who|to|can|will|has|have|is|capable|with))`,
  String.raw`(?:vote|voting|votes?) (?:for|against) (?:me|us|them|change|hope|progress|the party|this administration|our (?:team|candidates?)|a (?:better|fairer|greener|stronger|safer|brighter))`,
  String.raw`vote (?:labour|conservative|tory|liberal|lib dem|green|reform|independent|snp|plaid|them out|him out|her out)`,
  String.raw`(?:your|my|our|the) (?:local )?(?:\p{L}+ )?candidates?(?= (?:in|for|at|on) (?:the|this|may|next)\b[^.!?]{0,20}election)(?=[^.!?]*(?:support|back|fight|proud|meet))`,
  String.raw`(?:win|winning|won) (?:your|the) (?:vote|trust|support) (?:again|back|in may|at the)`,
]

/** Before those who are praised. */
export const PRAISE_BEFORE: readonly string[] = [
  String.raw`thank(?:s|ed|ing|ful)?(?: so much| very much)?(?: go| goes| are due| must go)?(?: to)?`,
  String.raw`(?:grateful|gratitude|indebted) (?:to|for)`,
  String.raw`(?:pa(?:y|ys|id|ying) |a )?tributes? to`,
  String.raw`(?:all |the |some |much |great |full |take |takes |deserves? ){0,5}credit (?:to|for|goes to|is due to|belongs to|lies with)`,
  String.raw`(?:congratulat(?:e|es|ed|ing|ions)|applaud(?:s|ed)?|hats off|well done|bravo|three cheers)(?: (?:to|for))?`,
  String.raw`(?:a |another |yet another |great |huge |real |big |major ){0,5}(?:win|victory|triumph|success|achievement|promise kept|pledge (?:kept|delivered)|promise delivered|breakthrough|feather in the cap) (?:for|by|of|from)`,
  String.raw`(?:proud|pleased|glad|delighted) (?:of|to (?:lead|be|serve|say|support|back|represent)|that)(?: (?:a|an|what|how))?`,
  String.raw`(?:under|led by|delivered by|brought (?:to you )?by|won by|secured by|saved by|built by|championed by|driven by|made possible by|thanks entirely to|down to|because of|due to|courtesy of|the work of|the efforts of|efforts of|work of|persistence of|determination of|the leadership of)`,
  String.raw`(?:back|support|join|trust|choose|pick|elect|re-elect|vote|stand with|stick with|backing|supporting|trusting)(?: for)?`,
  String.raw`only`,
  String.raw`(?:nobody|no one|no party|no group|none) (?:but|except|other than|apart from)`,
  String.raw`(?:good|great|excellent|brilliant|hard-?working|strong|caring|progressive|successful|effective|wonderful|fantastic|proud|dedicated|the best|a fairer|efficient|responsible|listening|can-do)`,
  String.raw`(?:what|difference) (?:an?|having an?|electing an?)`,
]

/** After those who are praised. */
export const PRAISE_AFTER: readonly string[] = [
  String.raw`(?:is|are|was|were|gets?|being) (?:back )?in (?:charge|control|power|office|the driving seat|town)`,
  String.raw`deserves? (?:every|all|some|much|great|full|our|the) (?:\p{L}+ )?(?:credit|thanks|praise|gratitude|support|applause)`,
  String.raw`'s? (?:idea|plan|money|votes?|doing|work|vision|baby|brainchild|gift|legacy|turn)(?=[, .;!]|$)`,
  String.raw`(?:can|could) (?:always )?be (?:trusted|relied|counted) (?:to|on|with)`,
  String.raw`(?:will|would|shall|'ll) (?:always |never |continue to |keep |not ){0,5}(?:deliver|protect|stand(?:ing)? up|fight(?:ing)?|put|keep|build(?:ing)?|make|cut|freeze|save|invest(?:ing)?|give|listen(?:ing)?|let|stop|defend|support|care|ensure|bring|restore|fix|end|scrap|get)`,
  String.raw`(?:always |really |truly |actually |clearly ){0,5}(?:deliver(?:s|ed|ing)?|car(?:es?|ed|ing)|listen(?:s|ed|ing)?|understands?|gets? (?:it|things) (?:done|right)|work(?:s|ing) (?:hard |tirelessly )?for|stands? up|stood up|fights?|fought|fighting|sav(?:es?|ed|ing)|protect(?:s|ed|ing)?|rescued|defend(?:s|ed|ing)?|champion(?:s|ed|ing)?|transform(?:s|ed|ing)?|turn(?:s|ed|ing)? (?:the|this|our)|kept|keeps? (?:its|their|our)|keeping|won|secured|made (?:it|this|sure)|makes (?:it|a)|built|brought|got (?:it|this)|invest(?:s|ed|ing)|listened|acted|did|puts?|put|put(?:s|ting)? (?:you|residents|people|families)|knows? (?:how|what)|believes? in|found the (?:money|cash|funding)|cut(?:s)? (?:crime|waste|taxes)|froze|frozen|led the way|leads the way|leading the way|made the difference|making (?:a|the) difference|mak(?:es?|ing) (?:a|the|all the) difference|in action|at (?:its|their) best|never (?:gave up|stopped|wavered)|cared enough|had the (?:courage|vision|guts|foresight)|would (?:have|never have))`,
  String.raw`(?:has|have|had|'s|'ve|is|are) (?:always |already |now |once again |again |really |truly |clearly |never |consistently |also |long |been |alone |ever |quietly ){0,5}(?:deliver(?:ed|ing)|cared|caring|listen(?:ed|ing)|understood|stood up|standing up|fought|fighting|saved|saving|protect(?:ed|ing)|rescued|defend(?:ed|ing)|champion(?:ed|ing)|transform(?:ed|ing)|turned (?:the|this|our)|kept|keeping|won|secured|made (?:it|this|sure|the|our)|built|building|brought|got (?:it|this|things)|invest(?:ed|ing)|put(?:ting)?|done (?:more|so|what|wonders|a)|doing|worked|working (?:hard|tirelessly|flat out|for)|led|leading|shown|proved|on your side|the only|right (?:about|all along|to)|committed to|determined to|the party|the friend|stuck|given|achieved|restored|created|cut|frozen|found|listening|a record|ensured|pioneered|worked)`,
  String.raw`'s? (?:[\p{L}-]+ ){0,3}?(?:hard work|record|vision|success(?:es)?|achievements?|determination|persistence|promises?|pledges?|commitment|leadership|investment|courage|values|manifesto|campaign(?:ing)?|efforts|energy|triumph|victory|priorities|plan for|foresight|boldness|care|policies|programme)`,
  String.raw`,? (?:without (?:whose|whom|which)|whose (?:\p{L}+ )?(?:persistence|hard work|campaign|vision|efforts|leadership|pressure|energy|determination|support|tireless)|who (?:\p{L}+ )?(?:made (?:it|this)|fought|pushed|campaigned|secured|won|saved|delivered|stood|never))`,
]

/** Said in contrast to others: against them, or for oneself by running others down. */
export const CONTRASTS: readonly string[] = [
  String.raw`(?:unlike|in (?:stark |sharp |marked )?contrast (?:to|with)|compared (?:to|with)|a (?:far|long) (?:cry|way) from|not like|instead of|rather than|which is more than(?: can be said for)?|as opposed to|no thanks to)`,
]

/**
 * The world of parties and polls: words that have no place in news of a council’s services. Of elections as such
 * (registration, results, by-elections, notices) they are ordinary, and are kept out there.
 */
export const POLITICAL_WORLD: readonly string[] = [
  String.raw`(?:on|at) (?:the|your|people's|residents') door-?steps?(?! (?:collection|recycling|delivery|milk|library|crime|scams?|sellers?|trad\p{L}+|by|in|on|from|every|and boxes))`,
  String.raw`(?:pledge|promise) cards?`,
  String.raw`(?:the|our|my|a|that|your|every|this) (?:leaflets?|cards?|letter) (?:that )?(?:we|i|our side|our team) (?:put|pushed|posted|delivered|sent) (?:through|to|round|out)`,
  String.raw`through (?:your|people's|every|the) (?:letter-?box(?:es)?|doors?)(?= (?:last|in may|before|at the|when we|during)|[.,]? )(?<=(?:put|pushed|posted|delivered|promised|leaflet|card) (?:[\p{L}']+ ){0,6}through (?:your|people's|every|the) (?:letterbox|letter-box|letterboxes|door|doors))`,
  String.raw`(?:as a|our|my|the whole|whole) (?:party|group|movement)(?! (?:will meet|is to meet|will choose))(?=[,;]? (?:we|i|you|that|believe|stand|think|has|have|is|are|was|were|united|can|will|would|should)\b)`,
  String.raw`(?:our|my) (?:party|group|movement|comrades|side|lot|team on the council|benches|whip|manifesto|activists|members and supporters|grass ?roots)(?:'s)?(?! (?:will meet|meets|met|has \d|has (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) |of \d|is to (?:meet|choose|elect)|meeting|meetings)| of (?:the (?:street|road|river|building|fence)|houses|pitches)| (?:dance|room|exhibition|leader of))`,
  String.raw`we (?:conservatives|tories|liberals|liberal democrats|lib dems|greens|socialists|independents|progressives|in (?:the )?(?:labour|conservative|liberal democrat|green|reform|party|movement))`,
  String.raw`those of us (?:who (?:carry|wear|sit|stand|fought|campaigned|were elected)|on (?:the|this) (?:left|right|government|labour|conservative|opposition) (?:benches|side)?|in (?:the )?(?:\p{L}+ )?(?:party|movement|group))`,
  String.raw`(?:people|those|team|politicians|councillors|leaders|lot) (?:at the top|in charge|in power|in control|running|who run|at the helm)(?: of| at| in)?(?: (?:this|the|our)(?: (?:council|borough|town hall|civic centre|guildhall|city|town|place))?)?(?= (?:who|that|actually|really|have|has|care|value|put|keep|stick|get|know)\b)`,
  String.raw`(?:now|currently|those) (?:running|in charge of|in control of|who run) (?:the|this|our) (?:civic centre|town hall|council|borough|city|guildhall)`,
  String.raw`(?:grown-ups|adults) (?:are )?(?:back )?in (?:the room|charge)`,
  String.raw`(?:strong|good|real|bold|brave|clear|determined|decisive|honest|visionary|proper|fresh) (?:political )?leadership(?! (?:programme|course|skills|training|award|development|team|from (?:head|teachers|staff)))`,
  String.raw`political (?:leadership|courage|vision|instincts?|fight|family|tradition)`,
  String.raw`(?:voted|elected|chosen|sent|returned|put) (?:us|me|them|him|her|you|this (?:council|administration|team)) (?:in|back|to (?:office|power|the town hall|do|serve|represent|run|lead))`,
  String.raw`(?:voted|put) in to (?:do|run|lead|fix|serve)`,
  String.raw`(?:send|return|put|keep|have) (?:me|us|him|her|them) (?:back )?(?:to|in|at|on) (?:the (?:town hall|civic centre|council|chamber|guildhall)|office|power|charge)`,
  String.raw`(?:stood|standing|fought|campaigned|elected|re-elected|won) (?:on|for) (?:a |the |this |our |that |exactly ){0,5}(?:platform|ticket|programme|promise|pledge|offer|manifesto|slate|banner)`,
  String.raw`(?:election|polling|voting) (?:day|night|booth|trail|victory|success|campaign|defeat|promise)(?=[^.!?]*(?:remember|promise|we|our|side|thank|back))`,
  String.raw`(?:ballot box(?:es)?|polling booth)(?= (?:come|comes|again|next|and|when|which|who)|[.,;!?]|$)`,
  String.raw`(?:voters|the electorate|electors)(?: [\p{L}]+ly| here| there| in \p{L}+| across \p{L}+)? (?:gave|chose|backed|trusted|rewarded|rejected|spoke|threw|kicked|booted|deserve|expect|put us|put their|told us|asked us|sent|returned|had enough|turned)`,
  String.raw`(?:promised|told|pledged|offered|asked|set out|put|made|went|explained|said) (?:it |this |that |so |out |them |our \p{L}+ |[\p{L}]+ )?(?:to )?(?:the )?(?:voters|electorate)`,
  String.raw`(?:put|place|show) (?:your|their) (?:trust|faith|confidence) in (?:us|me|this|our|the (?:party|leader|administration))`,
  String.raw`(?:our|your) votes?(?= (?:to|will|can|could|decides?|counts?|matters?|makes?|for|keeps?))`,
  String.raw`(?:use|using|cast|casting) (?:yours|your vote|it|them) (?:to|for|wisely)`,
  String.raw`(?:back|support|reward|thank|trust|choose) (?:the )?(?:people|ones|councillors|team|side|party|group) (?:who|that) (?:built|made|saved|kept|did|fought|delivered|stood|brought|won|care)`,
  String.raw`who to (?:thank|blame)`,
  String.raw`(?:placards?|window posters?|rosettes?)(?= (?:and|in|with|for|from|at|on)|[.,;!]|$)(?! (?:exhibition|competition|design))`,
  String.raw`(?:true-blue|dyed-in-the-wool|lifelong|card-carrying|staunch|proud) (?:labour|conservative|tory|socialist|liberal|green|independent|party|member of (?:the )?\p{L}+ party)`,
  String.raw`(?:in|into|under) (?:labour|tory|conservative|green|liberal|lib dem|reform|red|blue|yellow|opposition|independent) (?:hands|control|rule|red|blue|colours|benches)`,
  String.raw`(?:red|blue|yellow|green|opposition|labour|tory|conservative|government) benches`,
  String.raw`(?:our|your|the) (?:boys and girls|friends|colleagues|comrades) in (?:blue|red|yellow|green|parliament|westminster|the party)(?! (?:uniform|lamp))`,
  String.raw`(?:bad old days|turn(?:ed|ing)? (?:the )?clock back|clock (?:were|was|is|be) turned back|go back to (?:the (?:days|chaos|mess|bad)|how (?:it|things) (?:was|were) under))`,
  String.raw`(?:wasted|lost|wilderness|dark|lean|bleak|dismal|barren) (?:years|decades?|days)(?= (?:of|under|when|before|are|were|we)\b|[.,;!]|$)`,
  String.raw`(?:old|last|previous|former) (?:coalition|guard|regime|crowd|lot|order|political parties|parties)(?! (?:of the (?:rings|bath)|in the))`,
  String.raw`(?:(?:number |pledge |promise )(?:\p{L}+|\d+)) (?:in|on|of) (?:the|our) (?:leaflet|card|manifesto|pledge|list of promises)`,
  String.raw`(?:historians|history)(?: books?)? (?:look|looks|will|write|writes|judge|judges|remember)(?=[^.!?]{0,80}(?:cllr|councillor|leader|administration|mayor|under))`,
]
