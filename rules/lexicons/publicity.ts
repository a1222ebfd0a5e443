/**
 * What publicity does that unsettles an election, beside naming people: it claims a record, announces something new,
 * shows pictures of members. Pieces of patterns, matched against folded text without regard to capitals.
 *
 * Source: the guidance of councils and of the Local Government Association on the pre-election period (no achievements,
 * no launches, no new consultations, no photo calls with candidates), and council releases read for what is ordinary
 * news: seasons, works, reopenings, deadlines, statutory notices.
 */

const COUNCIL = String.raw`(?:we|the council|your council|our council|this council|the (?:current |present |ruling )?administration|this administration|the (?:borough|city|district|county)|the leadership|the (?:cabinet|executive)|[\p{L}'-]{3,20} council|the leader(?: of the council)?)`
const YEARS = String.raw`(?:the |these |those |our |its |his |her |their )?(?:last |past |previous )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,2}|a few|several)[ -]years?`
const PROUD = String.raw`(?:proud|strong|remarkable|excellent|impressive|outstanding|unrivalled|enviable|fine|great|solid|proven|glowing|exemplary|record-breaking|superb|second-to-none)`

/** Claims to a record: what was achieved over a time, by whom it was achieved. */
export const RECORDS: readonly string[] = [
  String.raw`${YEARS}(?:'| of)?,? (?:of )?(?:[\p{L}-]+ ){0,2}(?:achievements?|delivery|delivering|progress|successes|success|investment and improvement)`,
  String.raw`(?:[\p{L}\d-]+ ){0,2}(?:achievements|accomplishments|success stories)(?! (?:of (?:pupils|students|learners|apprentices|staff|volunteers|young|local|our young|children|residents)|awards?|levels?|gap))`,
  String.raw`(?:our|the council's|the administration's|this administration's|the leader's|its|his|her|their|a) (?:${PROUD} (?:and \p{L}+ )?)?(?:track )?record (?:of|on|in|since|as)(?! (?:number|proceedings|attendance|sound))`,
  String.raw`(?:proud|boast\p{L}*|defend\p{L}*|stand\p{L}*|run\p{L}*) (?:of|on|by)? ?(?:our|a|the|its|his|her|their) (?:${PROUD} )?(?:track )?record`,
  String.raw`(?:a|our|its|her|his|their) ${PROUD} (?:track )?record`,
  String.raw`(?:everything|all|much|so much|more)? ?(?:that |what )${COUNCIL} (?:has|have|had|'ve|has already|have already) (?:all )?(?:done|achieved|delivered|accomplished)`,
  String.raw`how (?:much|far) ${COUNCIL} (?:has|have) (?:done|achieved|delivered|come|improved|changed)`,
  String.raw`(?:since|ever since) (?:(?:we|they|it|he|she|the administration|this administration|cllr [\p{L}' -]{2,40}) (?:first )?(?:took|came to|won|were elected|was elected|became|has been|have been)|(?:taking|coming to|winning|being elected|becoming leader|the (?:last|20\d\d) (?:local |council |borough )?elections?))`,
  String.raw`(?:under|thanks to) (?:the leadership of |the stewardship of |the guidance of )?(?:cllrs?|councillor|coun\.?|the leader|our leader|this administration|the (?:current|present) administration|this leadership)(?: [\p{L}'-]+){0,6},? (?:\p{L}+ ){0,4}(?:has|have|we've)(?! (?:been asked|been invited))`,
  String.raw`(?:deliver(?:ed|ing)|kept|keeping|honour(?:ed|ing)|fulfill?(?:ed|ing)|ma(?:de|king) good)(?: (?:on|all|every(?: one of)?|each of|both of))* (?:our|its|their|his|her|my|the) (?:[\p{L}-]+ ){0,2}(?:promises?|pledges?|manifesto|commitments? to residents|word)`,
  String.raw`(?:deliver(?:ed|ing)|kept|keeping|honour(?:ed|ing)|fulfill?(?:ed|ing)) (?:on )?(?:every|each|all|what) (?:[\p{L}-]+ ){0,3}?(?:promise|pledge|promised|pledged)s?`,
  String.raw`(?:promises?|pledges?) (?:made|made and|given),? (?:promises? |pledges? )?(?:kept|delivered)`,
  String.raw`(?:in|over|during|after) ${YEARS},? ${COUNCIL} (?:has|have|'ve) (?!been asked)`,
  String.raw`${COUNCIL} (?:has|have) (?:[\p{L}-]+ ){0,2}(?:transformed|turned round|turned around|revived|rescued|saved) (?:our|the|this) (?:borough|city|district|county|town|finances|services|streets|parks|libraries|high streets?)`,
  String.raw`(?:things|ways|reasons|improvements|promises|changes) (?:that )?${COUNCIL}(?:'ve| have| has) (?:\p{L}+ ){0,2}(?:done|made|kept|improved|delivered|achieved)`,
  String.raw`(?:busy|good|great|proud|record|quite a|quite some|remarkable|successful|productive|fine|golden|unforgettable) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years`,
  String.raw`(?:the )?best (?:is|are) (?:yet|still) to come|(?:plenty |lots |much )?more where that came from|like (?:a lot|so much|much) else`,
  String.raw`(?:last|past) (?:two|three|four|five|ten|few|\d{1,2})(?: years)? (?:are|were|is|was) anything to go by`,
  String.raw`(?:has|have|had) been (?:at the helm|in charge|in office|running the (?:council|borough|city|district)|leader|at the top)`,
  String.raw`${COUNCIL}(?:'ve| have| has) (?:\p{L}+ ){1,4}more (?:[\p{L}-]+ ){0,4}?than any(?:one|body| other)?(?: (?:council|borough|authority|city))?`,
  String.raw`(?:what|much|more) (?:\p{L}+ ){1,3}(?:has|have) (?:lined up|in store|planned|up (?:his|her|their|its|our) sleeves?) (?:for|next)`,
  String.raw`${COUNCIL}(?:'ve| have| has) (?!had |not |never )[^.!?\n]{3,80} since (?:20\d\d|(?:the )?(?:last )?election|we took)`,
  String.raw`(?:done|did|built|planted|opened|repaired|delivered|achieved) (?:for you |for (?:the )?(?:borough|residents) )?since 20\d\d`,
  String.raw`(?:two|three|four|five|ten|\d{1,2}) years of (?:cllr|councillor|coun\.?|mayor) \p{L}+`,
  String.raw`since 20\d\d,? (?:no fewer than |more than |over |nearly |almost |some )?[\p{L}\d,]+ (?:[\p{L}-]+ ){1,5}?(?:have|has) been (?:re)?(?:built|opened|planted|repaired|resurfaced|refurbished|delivered|created|finished|completed)`,
  String.raw`the (?:councillor|leader|mayor|member|council|administration|team) (?:who|that|which) (?:gave|saved|brought|built|won|kept|rebuilt|rescued|turned) [^.!?\n]{2,60}`,
  String.raw`(?:a )?record (?:that|which) (?:any|every|no other|speaks|few)|one that speaks for itself|(?:a )?record to be proud of|record(?: (?:that|which))? speaks for itself|record-breaking year for (?:the council|us)|(?:after|in) (?:[\p{L}\d]+ ){1,2}years (?:at the helm|in charge|as (?:leader|mayor|a councillor)|on the council)|years as (?:leader|mayor)`,
  String.raw`(?:term|years|time) (?:in|of) office|term of office (?:has|saw|brought)|mid-term review`,
]

const NEW = String.raw`(?:an?|the|its|our|his|her|their|this|new|major|ambitious|bold|flagship|landmark|multi-million-pound|multi-million pound|brand-?new|far-reaching|sweeping|ground-?breaking|pioneering|\d+-year|(?:two|three|four|five|ten|twenty)-year|£[\d.,]+ ?(?:m|million|bn|billion|k)?)`
const THING = String.raw`(?:plans?|strateg(?:y|ies)|polic(?:y|ies)|scheme|programme|initiative|campaign|investment|fund|funding|package|project|vision|pledge|masterplan|manifesto|blueprint|charter|task ?force|commission|drive|crackdown)`

/** New things announced: schemes, policies, money. */
export const LAUNCHES: readonly string[] = [
  String.raw`(?:launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|announc(?:es|ed|ing)|kick(?:s|ed|ing)? off|roll(?:s|ed|ing)? out|reveal(?:s|ed|ing)?|set(?:s|ting)? out) (?:${NEW} ){1,4}(?:[\p{L}'-]+ ){0,4}?${THING}`,
  String.raw`(?:new|major|fresh) (?:[\p{L}£\d.,-]+ ){0,5}?(?:announced|unveiled|launched) by`,
  String.raw`(?:is|are|was|were) (?:being )?(?:unveiled|launched|announced) (?:by [^.!?\n]{2,40}? )?(?:today|this (?:morning|afternoon|week)|yesterday|last night|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)`,
  String.raw`(?:launch|unveiling|announcement|roll-?out) of (?:${NEW} ){1,4}(?:[\p{L}'-]+ ){0,4}?${THING}`,
  String.raw`(?:bold|ambitious|flagship|landmark) new (?:[\p{L}'-]+ ){0,3}?${THING}`,
  String.raw`£[\d.,]+ ?(?:m|million|bn|billion|k)?\b(?: of| in)? (?:new|extra|additional|fresh) (?:[\p{L}'-]+ ){0,2}?(?:investment|funding|money|spending|boost)`,
  String.raw`(?:will|is to|are to|plans? to|promises? to|pledges? to) (?:build|plant|invest|spend|create|open|provide|bring) (?:up to |more than |over |nearly |almost |an extra |another |at least |\d[\d,.]* )(?:\d[\d,.]* |[\p{L}'-]+ ){0,5}?(?:by (?:20\d\d|the end of)|over the next)`,
]

/** What has been decided and is only carried out, runs by the season, or is asked for by law, is no launch. */
export const ROUTINE =
  /\b(?:agreed|approved|decided|adopted|required by law|statutory|by law|must (?:by law )?(?:consult|publish)|under section|(?:reopens?|returns?|resumes?|closes?|begins? again)\b|annual|each year|every year|as usual|last year|already (?:running|open|under way)|continues?)\b/iu

const PICTURE = String.raw`(?:photo(?:graph)?s?|pictures?|portraits?|images?|film|video|photo-?calls?|photo opportunit(?:y|ies)|photography)`
const MEMBER = String.raw`(?:the (?:leader|deputy leader|cabinet member|executive member|portfolio holder|mayor|ward (?:member|councillor)|candidates?)|cllrs?|councillors?|coun\.?|(?:cabinet|executive|ward) members?|candidates?|our leader)`

/** Pictures of members, offered or described. */
export const PICTURES: readonly string[] = [
  String.raw`${PICTURE} (?:(?:\p{L}+ ){0,3}?)?(?:of|with|show(?:s|ing)?|featur(?:es|ing)|alongside) (?:[\p{L}',-]+ ){0,6}?${MEMBER}`,
  String.raw`${MEMBER}[^.!?\n]{0,80} (?:will|can|may) be (?:photographed|pictured|available for (?:photographs|pictures|interviews?|photos))`,
  String.raw`${MEMBER}[^.!?\n]{0,60} (?:is|are) pictured`,
  String.raw`(?:^|\n|[.:(] ?)(?:pictured|caption|photo|picture)(?: (?:\([^)\n]{1,30}\)|[\p{L}, ]{1,30}))?:? [^.!?\n]{0,60}?${MEMBER}`,
]
