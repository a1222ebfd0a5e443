/**
 * Words by which a member in office sets themselves before others who stand, without asking for a vote. Pieces of
 * patterns, matched against folded text without regard to capitals. Source: councillors’ columns and leaflets, read for
 * what a neutral column of ward news never holds.
 */
export const ELECTIONEERING: readonly string[] = [
  String.raw`(?:ask|asking) (?:yourself|yourselves|them|anyone) who(?! (?:to|can|will help))`,
  String.raw`(?:(?:that's|that is|this is|it's|it is) )?what (?:you get|happens|comes) (?:when|of|from|with) (?:your|a|having) (?:\p{L}+ ){0,3}?(?:councillor|member|council|representative)`,
  String.raw`(?:after|wants?|want|eyeing|chasing) (?:the|my|his|her|this) (?:job|seat|place on the council)`,
  String.raw`(?:my|our|other|the other|rival) (?:opponents?|rivals?|challengers?)(?! (?:team|club|school|side))`,
  String.raw`(?:sat|sitting|sit) on (?:their|its) hands`,
  String.raw`(?:unlike|not like|which is more than) (?:some|certain|other|the other|can be said (?:for|of)) (?:people|parties|candidates|lot|side|councillors)?`,
  String.raw`(?:i|we) (?:will|would|shall) (?:never|not) (?:rest|give up|stop|let you down)|i (?:do not|don't|never) take no for an answer`,
  String.raw`(?:keep|return|send) (?:me|us) (?:on|to|back to|in) (?:the (?:council|town hall|civic centre)|office)`,
  String.raw`(?:i am|i'm|we are|we're) (?:standing|running|up) (?:again|for)`,
  String.raw`than (?:the|that) (?:other|last|previous) (?:lot|crowd|crew|bunch|shower)`,
  String.raw`(?:like|hope|want|ask|love) to be (?:sent|voted|returned|put) back`,
  String.raw`years of neglect(?: (?:by|under|from))?|inherited (?:a|the|their) (?:mess|shambles|ruin|wreck|disaster)|(?:by|under|from) the (?:last|previous|other) (?:lot|administration|crowd)`,
  String.raw`(?:four|five|another|more) (?:more )?years to (?:see|finish|do|complete|carry)|ask(?:ing)? for (?:four|five|another|more) (?:more )?(?:years|term)`,
  String.raw`judge (?:me|us) (?:on|by) (?:my|our) record`,
]
