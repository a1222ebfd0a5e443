/**
 * Words that open, close and sign a letter, and words that bind whoever is named in them. Pieces of patterns, matched
 * against folded text without regard to capitals.
 *
 * Sources: letters on council and councillors’ sites; the protocols on who signs for the Council (Brent 5.2 and 5.3,
 * Carlisle 131 to 134, Islington 8.8).
 */

export const SALUTATION =
  /^(?:dear|hello|greetings)\b[^.!?\n]{0,80}[,:]?$|^(?:to|for the attention of) (?:all|the|my|our|every|each|anyone|everyone|residents|parents|traders|tenants|\p{Lu})[^.!?\n]{0,90}[,:]?$/iu

/** `Open letter to the Secretary of State` at the head. */
export const LETTER_TO = /\b(?:open |public |joint )?letter (?:from [^.\n]{2,60} )?to (?<to>[^.\n:]{3,90})/i

export const VALEDICTION =
  /^(?:i (?:am|remain),? )?(?:yours|kind(?:est)?|best|warm(?:est)?|with (?:best|kind|warm|many|every|all|my|our)|sincerely|faithfully|respectfully|regards|many thanks|thank you|thanks|in (?:friendship|solidarity)|every good)\b[\p{L} ,']{0,40}[,.]?$/iu

/** `Signed: Cllr NAME, ward member`, `signed by NAME` */
export const SIGNED = /\b(?:signed|\(signed\)|signature)(?: by| on behalf of [^:,\n]{2,40} by)?:? /gi

/** In whose name a letter goes. */
export const BEHALF =
  /\b(?:for and )?on behalf of (?<of>[\p{L}][\p{L}' ]{2,50}?)(?=[\s]*(?:[.,;:*_\n]|$))|\bfor (?<body>(?:the )?(?:\p{L}{1,20} ){0,4}council)\b(?=[\s]*(?:[.,*_\n]|$))/iu

/** In the text: `I write on behalf of the Council`. */
export const WRITES_FOR =
  /\b(?:i|we)(?: am| are)? (?:writ(?:e|ing)|speak(?:ing)?)(?: to you)? (?:for and )?on behalf of (?<of>(?:the )?[\p{L}' ]{2,40}?council)\b|\bin the (?:council's name|name of the council)\b/iu

/** A member who says that it is their own letter. */
export const OWN_CAPACITY =
  /\b(?:writ(?:e|es|ing)|speak(?:s|ing)?)(?: to you)?(?: only| purely| just)? (?:as (?:(?:a|an|your|the|one of your) )?(?:\p{L}+ )?(?:ward |local )?(?:councillor|member|resident|neighbour)|(?:for myself|personally|in (?:a|my) (?:own |personal |private )?(?:capacity|name|right)))|\bas ward (?:member|councillor) for\b|\b(?:personal|private|individual) capacity\b|\b(?:not|nor) (?:written |sent |issued )?(?:for|on behalf of|in the name of) the (?:\p{L}+ )?council\b|\bthese (?:views|words) are my own\b/iu

/** Those to whom a letter may go in a member’s name, as the exception. */
export const GOVERNMENT =
  /\b(?:minister|secretary of state|prime minister|chancellor of the exchequer|government|department for|home secretary|foreign secretary|whitehall|downing street|member of parliament|mps?\b|mayor of london|the king|the queen|his majesty|her majesty|ambassador|first minister|lord (?!mayor)\p{L}+)\b/iu

/** What someone does who binds themselves. */
export const UNDERTAKES = String.raw`(?:hereby \p{L}+|undertakes?|guarantees?|covenants?|warrants?|indemnif(?:y|ies)|pledges?|promises?|agrees?|commits? (?:itself|ourselves|myself|the council|us)|accepts? (?:full |all )?(?:liability|responsibility)|gives? (?:you |them |each of you )?(?:an?|our|its|my|this|the council's) (?:solemn |firm |personal |written )?(?:undertaking|guarantee|word|assurance|promise|commitment)|binds? itself|(?:is|are|am) bound)`

/** What costs money or gives a right. */
export const PAYS = String.raw`(?:pay|compensate|buy|purchase|refund|reimburse|repay|indemnify|write off|waive|cover|meet (?:the|your|all|any|every)|underwrite|make good|rehouse|settle|reinstate|award|give (?:you|each|every|all|any)\b[^.;]{0,30}£)`
export const PAID = String.raw`(?:paid|compensated|refunded|reimbursed|repaid|indemnified|rehoused|bought out|made good|reinstated)`

/** A promise of one’s own effort binds nobody. */
export const OWN_EFFORT =
  /\b(?:to|i will|we will|that i|that we|i'll|we'll) (?:do (?:all|everything|my|our|what)|keep|raise|fight|press|push|listen|report|write|ask|speak|work|look|let you know|tell|answer|meet|visit|pass|take (?:it|this|your)|follow|chase|try|hold|come back|be (?:there|at)|continue|campaign|support|stand|bring|lobby|stay)\b/i

/** Something at stake that is the Council’s to give. */
export const AT_STAKE =
  /£|\b(?:council|paid|pay|compensat\w*|refund\w*|reimburs\w*|buy|bought|rents?|charges?|charged|fees?|fines?|lease|leases|licen[cs]es?|permits?|homes?|evict\w*|repairs?|money|bills?|costs?|grants?|permission|tenanc\w+|contract|rehous\w*|clos\w+|demolish\w*)\b/i

/** What has been decided, or is only asked, hoped or denied. */
export const NOT_BINDING =
  /\b(?:cannot|can't|not|never|unable|would|could|might|may|should|hopes?|hoped|ask(?:ed|ing|s)?|urg(?:e|ed|ing)|call(?:ed|ing)? on|press(?:ed|ing)?|propos\w+|suggest\w*|want(?:s|ed)?|whether|unless|considers?|provided that|subject to)\b/i
export const DECIDED =
  /\b(?:cabinet|executive|full council|committee|council) (?:has )?(?:agreed|decided|approved|voted|resolved)\b|\b(?:agreed|decided|approved|adopted|set) (?:by|at|on|in) |\bas agreed\b|\bunder (?:the|its|this|an existing) (?:\p{L}+ ){0,3}(?:scheme|policy|decision|contract|order|act)\b|\bby law\b|\bthe (?:report|decision|notice|budget) (?:says|sets|provides)/iu
