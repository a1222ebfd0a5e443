/**
 * Words that show a civic Mayor speaking as first citizen, and words that show one speaking on policy. Made for the
 * clauses on the Mayor (Haringey 13.14(d), 13.19; Islington 7.8): ceremony, charity, remembrance and thanks are civic;
 * budgets, charges, decisions, plans and those who oppose them are not.
 */
export const civicWords =
  /\b(?:honou?r(?:ed)?|privilege[d]?|delight(?:ed|ful)?|pleasure|pleased|welcom\p{L}+|congratulat\p{L}+|thank(?:s|ed|ful)?|charit\p{L}+|volunteers?|volunteering|ceremon\p{L}+|remembrance|remember(?:ing)?|citizens?|citizenship|first citizen|community|communities|proud|celebrat\p{L}+|service|sacrifice|condolences|neighbours?|visit(?:ed|ing)?|opening|award\p{L}*|anniversary|tribute|moving|inspir\p{L}+|wonderful|generous|generosity|kindness|fundrais\p{L}+)\b/iu

/**
 * A decision or policy taken a side on: the object of support or blame, not the bare word. A Mayor may say that the
 * budget was passed or that residents were consulted.
 */
export const contentiousWords = new RegExp(
  [
    String.raw`(?:right|wrong|fair|unfair|bold|sensible|reckless|best|worst|good|bad|only|tough|difficult|great|terrible|foolish|brave) (?:budget|decision|choice|policy|plan|call|scheme|thing to do|move|option|deal|way forward)`,
    String.raw`(?:budget|decision|choice|policy|plan|scheme|levy|charge|rent plan|tax|cut|rise|increase|proposal|closure|programme|council tax)s? (?:is|was|are|were|will be) (?:\p{L}+ ){0,3}(?:right|wrong|fair|unfair|best|necessary|needed|sensible|mad|madness|disgrace|mistake|overdue|nonsense|justified|reckless)`,
    String.raw`(?:oppos(?:e|es|ed|ing)|the opposition|opponents?|critics?|critici[sz](?:e|es|ed|ing)|carp(?:s|ed|ing)?|naysayers?|objectors?|doubters?|those who (?:say|said|voted|complain|moan|want))`,
    String.raw`(?:I|we)(?:'m| am|'re| are| have| shall| will|'ll|'ve)?(?: \p{L}+){0,2} (?:back(?:s|ed|ing)?|support(?:s|ed|ing)?|oppos(?:e|ed|ing)|favour(?:ed|ing)?|reject(?:ed|ing)?|vot(?:e|ed|ing)|urg(?:e|ed|ing)|demand(?:ed|ing)?|campaign(?:ed|ing)?|fight(?:ing)?|fought) (?:for |against |to )?(?:the |this |that |these |our |a |every |any |more |bigger |new )*(?:\p{L}+ ){0,2}(?:budget|decision|choice|policy|plans?|scheme|levy|charge|tax|cuts?|rise|increase|proposals?|closure|programme|option|version|pool|road|ban|permit|limits?|zone|government|ministers?|development|motion|amendment)`,
    String.raw`(?:government|ministers?|whitehall|westminster|the chancellor|the cabinet|the administration|the executive|the previous (?:council|administration)) (?:must|should|ought|has to|have to|needs to|need to|has failed|have failed|got (?:it|this) (?:right|wrong)|has let|have let|is starving|are starving)`,
    String.raw`(?:cutting|raising|freezing|scrapping|closing|charging|building|selling|axing) (?:\p{L}+ ){1,5}(?:is|was|would be) (?:\p{L}+ ){0,2}(?:right|wrong|mistake|madness|answer|only way|fair|unfair)`,
    String.raw`(?:my|our|their|his|her|your|other) part(?:y's|ies)|vot(?:e|ed|ing) (?:for|against)|at the ballot box|(?:next|this|local|general|coming) election`,
    String.raw`(?:rents?|taxe?s?|budgets?|charges?|fares?|wages?|benefits?|cuts|housing|houses|homes|speed limits?|school meals|fees|parking|roads?|policy|policies) (?:should|must|ought to|needs? to|has to|have to) (?:be |not )?\p{L}+`,
    String.raw`(?:this|that|the|our) (?:scheme|plan|budget|policy|decision|levy|charge|proposal|programme) (?:will|would) (?:\p{L}+ )?(?:cut|reduce|deliver|transform|improve|end|stop|save|help|hurt|harm|raise|bring)`,
    String.raw`(?:I|we) (?:want|need|urge|call on|expect) (?:the (?:cabinet|council|government|executive|administration)|ministers|(?:\p{L}+ ){0,2}more (?:council )?(?:houses|homes|housing|police|buses|money|funding|powers|schools))`,
    String.raw`(?:the )?(?:cabinet|executive|council|leader) (?:had been|was|is|were) (?:quite )?(?:right|wrong) to`,
    String.raw`(?:gambling|playing politics|scaremongering|point-scoring|embarrassed|ashamed|disgrace(?:ful)?|scandal\p{L}*|betray\p{L}*)`,
  ]
    .map((pattern) => String.raw`\b(?:${pattern})\b`)
    .join('|'),
  'iu',
)
