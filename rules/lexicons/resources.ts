/**
 * Words for what a council has that may not serve a party or a campaign: its staff and their time, its paper and
 * badge, its post, its vehicles. Pieces of patterns, matched against folded text without regard to capitals.
 *
 * Sources: what the five protocols name (Haringey 5.01(i), Havering 28, Islington 8.3, Carlisle 138, Brent 4.1), and
 * imprints and credits of party leaflets (156 read).
 */

/** Badges and paper. */
export const BADGE = String.raw`(?:logos?|crests?|letter-?heads?|coat of arms|masthead|branding|emblem|headed (?:note)?paper)`

/** What a party, a campaign or a member puts out. */
export const MATERIAL = String.raw`(?:leaflets?|flyers?|statements?|releases?|press notices?|notices?|newsletters?|bulletins?|letters?|circulars?|cards?|posters?|pamphlets?|booklets?|manifestos?|surveys?|petitions?|articles?|columns?|adverts?|mailing|mailshot|speech|reports?|text|copy|pages?)`

/** Things that are a party’s, whoever helps with them. */
export const PARTY_THING = String.raw`(?:manifestos?|leaflets?|leafleting|flyers?|(?:our|my|his|her|election|by-election|party|re-election) campaigns?|canvass\p{L}*|(?:by-)?election (?:leaflets?|address|material|literature|expenses)|newsletters?|press (?:releases?|notices?|statements?)|party (?:statements?|policy|policies|meetings?|conference)|group (?:statements?|manifesto|leaflets?|newsletter)|pledges?|rosettes?|posters?)`

/** Material of a party, as the draft calls it: `this statement`, `our letter`, `the leaflet`. */
export const OUR_MATERIAL = String.raw`(?:(?:this|these|our|my|his|her|their|group|party|campaign|election|re-election|county|parish|(?:group|party)'s) (?:[\p{L}'-]{1,20} ){0,2}${MATERIAL}|leaflets?|flyers?|manifestos?|posters?|pamphlets?|newsletters?|press (?:notices?|releases?|statements?))`

/** How such a thing is made and sent. */
/** The thing itself: `typed this`, `laid it out`. */
export const ITSELF =
  /\b(?:typ|design|draft|wr[io]t|print|edit|lay|laid|cost|check|proof-?read|deliver|fold|format|produc)\p{L}* (?:it|this|these)\b|\bput(?:ting)? (?:it|this) together\b/iu

export const MADE = String.raw`(?:written|drafted|typed|typeset|edited|designed|produced|prepared|printed|copied|photocopied|duplicated|run off|posted|mailed|sent(?: out)?|distributed|delivered|handed out|laid out|put together|compiled|translated|proof-?read|folded|stuffed|packed|circulated|collated|costed|checked|formatted|paid for|issued)`

/** The same as an act: `had the clerk write`, `staff typed`. */
export const MAKE = String.raw`(?:write|draft|type|edit|design|produce|prepare|print|copy|photocopy|run off|post|mail|send(?: out)?|distribute|deliver|hand out|lay out|put together|compile|translate|proof-?read|fold|stuff|cost|check|put up|format)`
export const MAKES = String.raw`(?:wrote|drafted|typed|edited|designed|produced|prepared|printed|copied|photocopied|ran off|posted|mailed|sent|distributed|delivered|handed out|laid out|put together|compiled|translated|costed|checked|helped|advised|assisted|worked on)`

/** Offices, posts and teams that only a council has, or that are the Council’s where nothing else is said. */
export const COUNCIL_STAFF =
  /\bcouncil(?:'s)? (?:staff|officers?|employees?|workers?|accountants?|lawyers?|solicitors?|designers?|photographers?|printers?|press|communications|print|post|mail|finance|legal|team|unit|service|department|clerk|secretary|assistant|web)|\b(?:members'|member|councillors'|democratic|committee|electoral|executive|cabinet) (?:services?|room|support|secretar\w+|assistants?|pa\b|pas\b|typing pool|typists?|clerks?|manager|section|office staff)|\b(?:committee|town|council) clerks?\b|\b(?:print|post|mail|copy) ?(?:room|unit|shop)\b|\btyping pool\b|\b(?:press|communications?|media|comms) (?:officers?|office|unit|section|team|desk)\b|\b(?:finance|legal|planning|housing|highways|parks|policy|design|web|digital|communications|press|media|democratic services|research) (?:team|department|unit|section|directorate|service|staff)\b|\b(?:senior |council |borough |city |our |the |two |three )?officers?\b|\b(?:chief executive|town clerk|borough solicitor|monitoring officer|director of \p{L}+|head of (?!the (?:labour|conservative|liberal|green|group))\p{L}+)/iu

/** Machines, rooms and rounds of post. */
export const COUNCIL_PLANT =
  /\b(?:council(?:'s)?|town hall|civic centre|members'?) (?:own )?(?:printers?|photocopiers?|copiers?|machines?|computers?|presses|stationery|envelopes|paper|franking machine|post(?:age)?|print (?:unit|room|works|services?)|print(?:ing)? budget|post ?room|mail ?room|room)\b|\b(?:print room|print unit|typing pool|post room|mail ?room|members' room)\b/i

/** Whose they are instead. */
export const NOT_THE_COUNCILS =
  /\b(?:group(?:'s)?(?! of\b)|party(?:'s)?|branch|campaign|association|association's|constituency|volunteers?|supporters?|activists?|helpers?|candidates?|agent|political assistants?|researchers?|whip|press ltd|printers? ltd|\w+ press(?= ltd|,|\.|$)|print ltd|ltd|own|my (?:wife|husband|son|daughter|family)|freelance|local (?:firm|printer))\b/i

/** Vehicles that are a council’s. */
export const VEHICLE = String.raw`(?:council|civic|mayoral|mayor's|members'|town hall|civic centre)(?:'s)? (?:\p{L}{1,12} )?(?:minibus(?:es)?|bus(?:es)?|coach(?:es)?|vans?|cars?|vehicles?|transport|lorr(?:y|ies))`

/** Telephones that are a council’s. */
export const TELEPHONE = String.raw`(?:(?:my|his|her|our|the|a|their) (?:council|town hall|civic centre|members' room|council-issued) (?:mobile|phone|telephone|number|line|switchboard|extension)|(?:council|town hall|civic centre) switchboard|members' room (?:on|line|number))`

/** Meetings and events of a party. */
export const PARTY_EVENT =
  /\b(?:rall(?:y|ies)|campaign (?:launch|day|meeting|event|evening|session|night|team)|party (?:meeting|conference|event|social)|fund-?rais\w+|canvass\w*|phone bank|leaflet(?:ing|s)?|manifesto|supporters|our (?:launch|candidates?|campaign|volunteers)|selection meeting|ward party|branch (?:meeting|agm)|adoption meeting|(?:labour|conservative|liberal democrat|green|reform|independent|residents' association) (?:\p{L}+ )?(?:rally|meeting|launch|event|evening|social|supper|fundraiser))\b/iu
