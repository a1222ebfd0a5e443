/** What an utterance says besides, by which words against somebody are none, or fewer. */

/** Nobody is blamed, or the blame is another's and not shared. */
export const EXONERATES =
  /(?<![\p{L}])(?:(?:no ?body|no one|no-one|none of us|not) (?:is |are |am |was )?(?:\p{L}+ly )?(?:saying|suggesting|blaming|criticis\p{L}+|accusing|claiming|pretending)|(?:do|does|did|would|will|shall|can|could)(?: not|n't) (?:\p{L}+ )?(?:blame|criticise|accuse|fault|suggest|accept that)|cannot (?:blame|fault|criticise)|(?:wrong|unfair|unjust|not fair|not right|lazy|easy|tempting) to (?:say|suggest|blame|call|accuse|criticise|claim|point|single)|no (?:fault|blame|criticism|reflection) (?:of|on|is|for|attaches|whatever)|through no fault|(?:not|isn't|wasn't|aren't|weren't|never) (?:\p{L}+ )?(?:the fault of|to blame|at fault|about blam\p{L}+)|withdr[ae]w\p{L}*|retract\p{L}*|did nothing wrong|done nothing wrong|should not be blamed|rather than (?:blam|criticis|attack)\p{L}+|instead of (?:blam|criticis|attack)\p{L}+|(?:protect|support|defend|stand by|stand behind)\p{L}* (?:our|the|my|council) (?:\p{L}+ )?(?:staff|officers|teams?|crews|workers)|zero tolerance|abus(?:e|ed|ive|ing) (?:of|towards?|to|against|language|behaviour) (?:our |the |council )?(?:staff|officers|wardens|crews|workers))(?![\p{L}])/iu
/** Denied or supposed, right before: `never once`, `as though`. */
export const DENIED =
  /(?:(?<![\p{L}])(?:not|never|no|nor|neither|without|nobody|hardly|far from|anything but|rather than|instead of|unlike)|n't)(?: (?:once|ever|even|really|exactly|at all|simply|just|to|have|be|been|being|a|an|one of them|of them))* $/iu
export const HYPOTHETICAL =
  /(?<![\p{L}])(?:if (?:you|anyone|your|a|an|any|someone)|in case|should you|make sure|to (?:avoid|prevent|stop)|where (?:a|an|any))(?![\p{L}])/iu
export const APOLOGY =
  /(?<![\p{L}])(?:i am|i'm|we are|we're|i|we) (?:\p{L}+ly |so |very |truly |both )*(?:sorry|apologise|apologised)(?![\p{L}])/iu
/** Those who break rules are fair game for blame; scorn of them counts only where it is abuse. */
export const WRONGDOERS =
  /(?<![\p{L}])(?:fly-?tip\p{L}*|dump(?:s|ed|ing)?|litter\p{L}*|speeding|speeds?|drunk|illegal\p{L}*|rogue|criminal\p{L}*|crime|offen(?:ce|ces|der|ders)|vandal\p{L}*|fraud\p{L}*|thie(?:f|ves)|burglar\p{L}*|court|convict\p{L}*|sentenc\p{L}*|fined|prosecut\p{L}*|dangerous|pavements?|zigzags?|yellow lines|school gates?|mess behind|dog (?:fouling|mess|owners?)|anti-?social|cheat\p{L}*|unlicensed)(?![\p{L}])/iu
/** Where people learn, are looked after or enjoy themselves, idioms are meant as they are said. */
export const BENIGN =
  /(?<![\p{L}])(?:learn\p{L}*|lessons?|class(?:es)?|courses?|skills|dementia|disab\p{L}+|autis\p{L}+|strokes?|illness|support\p{L}*|help\p{L}*|free|join|enjoy\p{L}*|visit\p{L}*|book|tickets?|festival|fair|show|performance|exhibition|theatre|film|play|children|families|volunteers?|because of|due to|until|lockdown|pandemic)(?![\p{L}])/iu
export const POLITICIANS =
  /(?<![\p{L}])(?:leader|cabinet|executive|administration|councillors?|cllrs?|members|politicians?|political|masters|ruling group|group|labour|conservatives?|tory|tories|lib(?:eral)? dem\p{L}*|greens?|reform|party|mayor|portfolio holder|coalition|bosses)(?![\p{L}])/iu
