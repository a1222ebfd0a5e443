/**
 * Words that ask for votes, or for help with a party’s campaign. Pieces of patterns, matched against folded text without
 * regard to capitals.
 *
 * Source: leaflets and newsletters of parties and councillors (156 read). Notices of an election (`polling stations open
 * at 7am`, `register to vote`), votes cast in a meeting, and votes for a favourite in a competition are none.
 */

const PARTY = String.raw`(?:labour|conservatives?|tor(?:y|ies)|liberal democrats?|lib dems?|greens?|reform(?: uk)?|snp|plaid(?: cymru)?|independents?|residents' association)`

export const CANVASSING: readonly string[] = [
  // Votes
  // A call upon the reader; `members will vote for a new chair` is a vote like any other.
  String.raw`(?<=(?:^|[.!?:;"'\n–-]\s?|please |so |then ))(?:do )?vote for(?! (?:a|an|your|the) (?:favourite|winner|design|name|photograph|picture|project|tree|best|first|next|new))(?! (?:or|against)\b)`,
  String.raw`(?:urge|ask|asking|want|need|beg|encourage|call on|calling on) (?:you|everyone|people|residents|voters)(?: all)? to vote (?:for (?!the (?:best|first|next)|a )|${PARTY})`,
  String.raw`(?:please |do )?vote ${PARTY}(?! (?:or|against)\b)`,
  String.raw`re-?elect(?:ing)? (?!ed\b|ion\b)[\p{L}']+`,
  String.raw`(?:my|our|his|her|for) re-?election(?! of)`,
  String.raw`(?:lend|give|loan) (?:me|us|[\p{L}']+ [\p{L}']+) your (?:vote|support)`,
  String.raw`(?:ask(?:ing)?|hope|hoping|need|count(?:ing)? on|grateful) (?:you )?(?:for |to have )?your votes?`,
  String.raw`(?:ask(?:ing)?|hope|hoping|need|count(?:ing)? on|grateful) (?:you )?(?:for |to have )?your support(?! (?:for|in|with|to) )`,
  String.raw`use your votes? (?:to (?!have a say)|for|on|wisely)`,
  String.raw`put [\p{L}' -]{2,30} first(?= on (?:your |the )?(?:ballot|\d|thursday|polling))`,
  String.raw`(?:support|back|choose|pick) (?:me|us|${PARTY}|our (?:team|candidates?)) (?:on|at|in|this|next) (?:\d|thursday|polling|the (?:polls|ballot|election)|may\b|june\b)`,
  String.raw`only ${PARTY} (?:can|will|has|have|is|are)`,
  String.raw`(?:bear|keep) (?:this|that) in mind (?:next|in|on|this|when) (?:may\b|june\b|\d|thursday|polling|you vote|the ballot)`,
  String.raw`remember (?:this|that|us|them|it)?,? ?(?:in|on|next|this|when you) (?:may\b|june\b|polling|thursday|vote|the ballot|mark)`,
  String.raw`(?:pick up|reach for|take up|hold) (?:that|the|your|a) pencil`,
  String.raw`(?:put|place|mark) (?:your|a|their|the) (?:cross|x) (?:by|against|beside|next to|for|where)(?! (?:one|either|each|your (?:choice|chosen)|the (?:candidates?|answers?|names?|box|one|party) (?:of|you)))`,
  String.raw`(?:in|to) (?:the |that |your )?(?:polling|voting) booth(?! (?:with|alone|for))`,
  String.raw`(?:bear|keep|have|hold) (?:it|this|that|these|them|us|me) in mind (?:when|as|before|next|on|come)(?! you (?:book|apply|plan|park|travel))`,
  String.raw`when (?:you|they|people|residents|voters) (?:go to the polls|come to vote|cast (?:your|their) votes?|vote|mark (?:your|their) (?:ballot|paper)s?)(?! (?:bring|remember|take|you will|at|by|in person))`,
  String.raw`come (?:polling day|election day|may the \p{L}+|the election),`,
  // Help with a campaign
  String.raw`help (?:me|us|[\p{L}']+ [\p{L}']+|${PARTY}) (?:to )?(?:win(?! (?:the|a) (?:award|prize|bid|case))|get (?:re-?)?elected|get back on the council|keep (?:the |our )?seat)`,
  String.raw`help (?:with )?(?:our|my|the) election campaign`,
  String.raw`knock(?:ing)? on doors(?= (?:and|to|for)[^.]{0,40}(?:support|votes?|campaign))`,
  String.raw`(?:out |go |be )canvassing(?! (?:of )?(?:opinion|views|returns))|canvassing (?:for|session|team)`,
  String.raw`(?:deliver(?:ing)?|hand(?:ing)? out|fold(?:ing)?) (?:our|my) leaflets`,
  String.raw`(?:election|${PARTY}) campaign (?:day|session|trail|team|launch|stall|evening|headquarters|office)|campaign trail|campaigning (?:day|session)`,
  String.raw`join (?:me|us|me and|our|the) (?:[\p{L}']+ ){0,3}(?:${PARTY}) (?:team|campaign)`,
  String.raw`your (?:local |council |${PARTY} )?candidate|our (?:local |council |${PARTY} )?candidates? (?:for|in|on|at) (?!the award)`,
  String.raw`(?:window bills?|garden (?:stakes?|boards?|posters?))`,
  String.raw`(?:lifts?|drive you) to the poll(?:s|ing station)?`,
  String.raw`join (?:the )?${PARTY}(?: party)?(?= today|\.|!|:| at| for| now)`,
  String.raw`standing (?:again )?for (?:re-?)?election|standing again (?:on|in|for)|standing as (?:your|the|a) ${PARTY}`,
  String.raw`why (?:we|i|${PARTY}) should (?:run|lead|win|represent)`,
  String.raw`(?:our|my|the) election (?:leaflet|address|bulletin)`,
]

/** What a member does as a member of another council. */
export const ELSEWHERE =
  /\b(?:county|parish|town) (?:councillor|council report|report|newsletter|bulletin)\b/i

/** Matters that are a member’s own, and nobody’s business of the Council. */
export const PRIVATE =
  /\bmy (?:own )?(?:birthday|wedding|wedding anniversary|book launch|holiday home|house sale|car for sale|christmas party)\b|\bhappy birthday\b/i
