/**
 * Words by which a draft says that something was decided, and words of what a party group or a chair decides about
 * their own affairs. Pieces of patterns, matched against folded text without regard to capitals.
 *
 * Sources: the wordings of the five protocols on who decides (Haringey 8.01, Carlisle 81 and 85, Havering 4(c), Brent
 * 3.3(b)); minutes and decision notices of councils.
 */

/** What is given when something is allowed. */
export const CONSENT = String.raw`(?:agreement|approval|assent|authority|backing|blessing|clearance|consent|go-ahead|go ahead|green light|leave|nod|permission|sign-off|thumbs up)`

const FEW = String.raw`(?:[\p{L}\p{N}'-]+ ){0,4}?`
const IT = String.raw`(?:(?:it|this|that|them|the \p{L}+) )?`

/** An act of the person or body that decides: nothing more is needed for it to be a decision. */
export const STRONG = String.raw`(?:approved|granted|authori[sz]ed|sanctioned|licensed|permitted|(?:agreed|acceded|consented|assented) to ${FEW}requests?|said (?:yes|no) to ${FEW}(?:requests?|applications?|bids?)|signed ${IT}off|okayed|rubber-?stamped|nodded ${IT}through|waved ${IT}through|pushed ${IT}through|ratified|adopted|passed|refused|rejected|turned down|overturned|quashed|waived|awarded|gave ${FEW}${CONSENT}|given ${FEW}${CONSENT})`

/** May be a decision or no more than a view, a plan or an understanding. */
export const WEAK = String.raw`(?:agreed|decided|took the view|taken the view|selected|picked|settled|resolved|ruled|determined|fixed|chose|chosen|opted|plumped|concluded|finalised|came down|come down|made up (?:its|their|his|her) minds?|(?:took|taken|made|reached|came to|come to) (?:(?:the|a|its|their|that|this) )?${FEW}(?:decisions?|agreement|conclusions?)|decisions? (?:was|were|is|has been|have been|had been) (?:made|taken|reached)|scrapped|dropped|axed|abolished|ditched|imposed|froze|frozen)`

/** A vote, which a group may cast in the Council as well as among themselves. */
export const VOTE = String.raw`(?:voted|carried(?! out)|backed|endorsed|supported)`

/** The same in the present, as headlines have it. */
export const PRESENT = String.raw`(?:approves?|grants?|authori[sz]es?|signs? off|okays?|adopts?|refuses|rejects?|gives? ${FEW}${CONSENT}|agrees?|decides?|settles?|resolves?|votes (?:to|for|through))`

/** A decision as a thing. */
export const NOUN = String.raw`(?:agreement|approval|backing|blessing|authority|conclusions?|consent|decisions?|go-ahead|green light|permission|resolutions?|ruling|say-so|sign-off|vote)`

/** What a group settles for itself: who leads it, how it votes, what it will ask for. */
export const GROUP_AFFAIRS =
  /\b(?:abstain\w*|amendments?|boycott\w*|call(?:s|ed|ing)? (?:for|on|in)|call-in|campaign\w*|candidates?|challenge|deputy|elect(?:ed|ion of)?|expel\w*|free vote|join|leader(?:ship)?|manifesto|motions?|nominat\w+|oppos\w+|petition|position|press|proposals?|propose|put (?:forward|down|up)|question|response|select\w*|shadow|spokes\w+|stand(?:ing)? (?:for|in)|statement|suspend|table|urge|walk out|whips?)\b|\bto (?:ask|back|consider|look|meet|support|vote|write)\b/i

/** Where members vote in public: what a group did there is a record. */
export const IN_THE_COUNCIL =
  /\b(?:full council|council (?:meeting|chamber)|the chamber|(?:budget|annual|committee|cabinet|executive|council)(?:'s)? (?:meeting|debate|vote)|sub-?committee|division|recorded vote|\d+ (?:votes )?to \d+|\d+ votes|abstain\w*|abstention\w*)\b/i

/** Where only the members of a group are. */
export const AMONG_THEMSELVES =
  /\b(?:(?:its|their|the|a|an) (?:own |private |away )?(?:meeting|gathering)(?! of (?:the )?(?:full )?(?:council|cabinet|committee))|group meeting|away ?day|caucus|behind closed doors|in private|in group|at group|private meeting|among themselves|party room|group room)\b/i

/** What the chair of a meeting settles as its chair, or does as a person. */
export const CHAIR_AFFAIRS =
  /\b(?:urgen\w+|items?|agenda|adjourn\w*|minutes|speak(?:ers?|ing)?|questions?|deputations?|petitions?|order of (?:business|the)|casting vote|special meeting|extra meeting|meetings?|attend|resign|stand down|retire|step down|invit\w+|ask|write|visit|donate|film\w*|record(?:ing)?|recess|breaks?|late papers?|call-in|called in|apolog\w+|join|run|help|meet|take part|look|open|present|host|judge|photograph\w*|wear|quot\w+|wording|statement|press release|interviews?|kit|give (?:a|an|the) (?:talk|speech|interview|prize\w*|award\w*))\b/i

/** What a member settles as one who represents a ward, or for themselves. */
export const MEMBER_AFFAIRS =
  /\b(?:ward (?:budgets?|funds?|funding|allocations?|grants?)|community (?:chest|fund)|members'? fund|locality|to (?:stand|speak|meet|attend|help|write|ask|support|back|join|serve)|with (?:him|her|them|us|me|officers|residents)|quot\w+|photograph\w*|claims?|criticism|call(?:s|ed)|idea|suggestion|notion|offer|apolog\w+|prizes?|medals?|award)\b/i

/** What a panel or a group that advises settles as such. */
export const PANEL_AFFAIRS =
  /\b(?:reports?|recommend\w*|programme|minutes|scope|terms of reference|review|findings|evidence|witness\w*|questions?|its own|their own|constitution|name|logo|chair\w*|members|meetings?|visit|survey|to (?:look|ask|hear|examine|meet|invite|write|raise|plant|support|recommend))\b/i
