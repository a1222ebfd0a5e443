/**
 * Words for those who take part in politics, beside parties and their groups: whom a sentence may praise, blame or mock.
 * Pieces of patterns, matched against folded text without regard to capitals.
 *
 * Sources: the clauses that name whom publicity may not attack (Haringey 13.05(d): another party, group or individual;
 * Islington 7.2: central government, other local or public authorities; Publicity Code England 15), and the ways in which
 * leaflets and releases speak of them.
 */

/** Those across the chamber, however they are spoken of. */
export const OPPONENTS: readonly string[] = [
  String.raw`(?:those|people|colleagues|members|councillors|critics) (?:across|on the other side of) the (?:chamber|floor|aisle|council|divide)`,
  String.raw`(?:the |our |their )?(?:yellow|red|blue|green|opposition|labour|tory|conservative|liberal democrat|other) benches`,
  String.raw`(?:our|my) critics(?: (?:in|on|from) (?:the )?[\p{L} ]{3,30}(?:group|benches|party|side))?`,
  String.raw`(?:the )?(?:crowd|crew|lot|people|ones|gang|shower|mob) (?:who|that) (?:ran|run|held|were|had|came|left|went|sat)`,
  String.raw`(?:the |an |our |this |their )?opposition(?: (?:leader|group|benches|councillors?|members?|parties|party|spokes\p{L}+|politicians|amendment|motion))?(?! (?:to|from|was heard|has been lodged))`,
  String.raw`(?:our|my|their|the) (?:political |party )?(?:opponents?|rivals|detractors)(?! (?:of (?:the|this) (?:scheme|plan|proposal|order)|in (?:the|a) (?:chess|match|final|cup|tournament|ring)))`,
  String.raw`(?:the )?(?:other|opposing|opposite) (?:side|lot|parties|party|groups?|team|camp)(?: of the (?:chamber|house|council|political divide))?(?= (?:of the (?:chamber|house|council|political)|would|will|have|has|had|want|wants|say|never|did|are|were|can|could|may|might|think|believe|offer|voted|do|does))`,
  String.raw`(?:the )?(?:members?|councillors?|party|parties|benches|people|those|colleagues|friends) (?:opposite|across (?:the|this) (?:chamber|floor|aisle)|on the other side(?: of (?:the|this) chamber)?)`,
  String.raw`(?:this|that|the same|the last|the previous|the other|the old) (?:lot|shower|crew|bunch|gang|crowd|mob)(?! (?:of (?:\p{L}+ )?(?:flowers|keys|grapes|young|people|children|volunteers|work)|number|sold|\d))`,
  String.raw`(?:some|certain|a few|one or two|other) (?:councillors|members|politicians|people|colleagues|parties|groups) (?:in|on|of|around) (?:this|the|our) (?:chamber|council|town hall|room|political)`,
  String.raw`(?:certain|some|other|local|opposition|rival|party|national|armchair) (?:politicians?|parties)`,
  String.raw`politicians?(?= (?:who|in|from|of|at|play|have|are|should|on)\b)`,
]

/** Those who ran the council before. */
export const PREDECESSORS: readonly string[] = [
  String.raw`(?:the |our |a |its |under |any )?(?:previous|last|former|outgoing|old|past|earlier|preceding|then) (?:\p{L}+ )?(?:administrations?|leaderships?|regime|council(?:'s)? leader(?:ship)?|cabinet|executive|leaders? of (?:the|this) council|political leaders?|councils?(?= (?:left|ran|had|did|spent|never|sold|wasted|ignored|neglected|let)))`,
  String.raw`(?:our|their|its) predecessors?`,
  String.raw`(?:those|the people|the politicians|the party|the group|whoever|the ones) (?:who|that) (?:ran|run|were running|led|controlled|were in charge|had charge|came before|went before|left (?:us|this|it))(?: (?:of )?(?:this|the|our) (?:council|borough|city|place|town|town hall))?`,
  String.raw`before (?:we|us|this administration|this leadership|the (?:current|present|new) (?:leader(?:ship)?|administration)) (?:took|came|arrived|won|got in|were elected)`,
]

/** National government, and those who speak for it. */
export const GOVERNMENT: readonly string[] = [
  String.raw`(?:secretar(?:y|ies) of state|a minister|any minister|(?:the |our |this )?(?:housing|health|transport|education|justice|treasury|planning|schools|roads|rail|farming|energy) (?:minister|secretary))`,
  String.raw`chancellor(?= (?:has|had|is|was|should|will|ought|simply|never|does|did|knows|of the exchequer)|'s)`,
  String.raw`(?:people|civil servants|mandarins|bureaucrats|those|lot|men and women|suits|bosses) (?:in|at|from) (?:whitehall|westminster|downing street|the treasury|london)`,
  String.raw`policy (?:dreamt|dreamed|cooked|thought) up by people`,
  String.raw`(?:the |this |that |our |a |any |successive |each |uk |british |westminster |national |central |current |present |new |last |previous ){0,5}(?<!local |self-|welsh |scottish )governments?(?!'s? (?:figures|data|guidance|advice|guidelines|statistics|website|inspector)| (?:figures|data|guidance|advice|guidelines|statistics|website|inspectors?|office (?:for|of)|gateway|buildings?|house|road|and (?:social|housing) care ombudsman|association))`,
  String.raw`(?<!prime |chief |housing association |of )(?:the |our |a |these |those |his |her |junior |cabinet |government |housing |health |transport |home office |treasury ){0,5}ministers?(?! (?:of religion|at (?:the |st )|of (?:the )?(?:church|parish|chapel)))`,
  String.raw`the (?:prime minister|chancellor(?: of the exchequer)?(?! of (?:the )?univers)|home secretary|foreign secretary|health secretary|education secretary|transport secretary|housing secretary|levelling up secretary|communities secretary|environment secretary|business secretary|justice secretary|(?:secretary|secretaries) of state|deputy prime minister|pm)`,
  String.raw`whitehall|westminster(?! (?:city|council|abbey|hall|school|road|street|bridge|college|kingsway|cathedral|drive|avenue|gardens))|downing street|(?:number|no\.?) (?:10|ten)(?= (?:has|have|is|was|should|will|could|,))|the treasury|the (?:home|cabinet|foreign) office|the department(?= (?:has|have|is|was|should|will|refus|fail|simply|never|does|did|knows))`,
  String.raw`the department for (?:transport|education|work and pensions|environment|health|levelling up|culture|business|energy|science)(?:, [\p{L}]+)?(?: and [\p{L} ]{4,20})?`,
  String.raw`(?:the |our |an? |local )?(?:mps?|member of parliament|peers|house of lords)(?= (?:has|have|is|are|was|were|should|will|who|voted|never|did|does|cannot|could|for)\b)`,
]

/** Other authorities of the public. */
export const AUTHORITIES: readonly string[] = [
  String.raw`(?:county|shire|city) hall(?! (?:car park|steps|reception|library|, ))`,
  String.raw`(?:next door|over the border|across the (?:border|boundary|water|river|bridge)|down the road|up the road) in (?!(?:the|a|an|my|our|your|his|her|their|this|that)\b)[\p{L}']{3,20}(?: [\p{L}']{4,20})?`,
  String.raw`(?:our|your) (?:neighbour|neighbouring council|neighbouring borough)`,
  String.raw`a council (?:that|which|who|whose|next)`,
  String.raw`(?:tfl|transport for london|city hall|the gla|greater london authority|the combined authority)(?:'s)?`,
  String.raw`(?:(?:the|our|its|a|any|every|all) )?(?:neighbouring|other|nearby|adjoining|rival|surrounding) (?:boroughs?|councils?|authorit(?:y|ies)|districts?|towns?)`,
  String.raw`(?:our|the) (?:neighbours?|friends|colleagues) (?:in|at|over (?:in|at)) (?!(?:the|a|an|my|our|your|his|her|their|this|that|need|work|risk)\b)[\p{L}']{3,20}`,
  String.raw`(?:the )?(?:council|borough|authority)s? (?:next door|across the \p{L}+|up the road|down the road|over the (?:river|border|boundary))`,
  String.raw`the county(?: council)?(?! (?:of|court|town|show|cricket|ground|hall|record))`,
  String.raw`(?:network rail|national highways|highways england|the environment agency|ofsted|historic england|natural england|homes england|the (?:police|nhs|integrated care board|icb|hospital trust|health trust|fire authority|planning inspector(?:ate)?|valuation office|electoral commission|boundary commission|ombudsman|regulator|water regulator|ofwat|ofgem|care quality commission|cqc))`,
  String.raw`(?:its|the|their) (?:commissioner|chief executive|chairman|chair|boss(?:es)?|board)(?= (?:of (?:tfl|transport)|should|ought|must|has|is|was|needs?|cannot|could))`,
]

/** Those who think otherwise, named by that alone. */
export const DISSENTERS: readonly string[] = [
  String.raw`(?:any(?:one|body)|those|people|everyone|whoever|councillors|members|residents|all) (?:who|that) (?:still |ever |now |have |has |had |has ever |[\p{L}]+ly )?(?:oppos(?:e|es|ed|ing)|object(?:s|ed|ing)?|disagree(?:s|d)?|vot(?:e|es|ed) (?:against|for|to)|oppose|reject(?:s|ed)?|condemn(?:s|ed)?|criticis(?:e|es|ed)|attack(?:s|ed)?|doubt(?:s|ed)?|complain(?:s|ed)?|moan(?:s|ed)?|fought|fights?|blocked|signed|said no|says? (?:otherwise|no|it)|thinks? otherwise|believes? otherwise)[^,.;:!?]{0,60}?`,
  String.raw`(?:the |these |those |our |a few |all the |its |his |her )?(?:so-called )?(?:critics|naysayers|doubters|doom-?mongers|moaners|whingers|nimbys|objectors|protesters|campaigners|sceptics|cynics|opponents)`,
]

/** Politicians by their office alone. */
export const POLITICIANS: readonly string[] = [
  String.raw`(?:the |our |this )?(?:mayor of london|london(?:'s| ) ?mayor|metro mayor|west midlands mayor|regional mayor|police and crime commissioner)(?:'s)?`,
]
