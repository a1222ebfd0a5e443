/**
 * Words by which a member in office sets themselves before others who stand, without asking for a vote. Pieces of
 * patterns, matched against folded text without regard to capitals. Source: councillors’ columns and leaflets, read for
 * what a neutral column of ward news never holds.
 */
export const ELECTIONEERING: readonly string[] = [
  String.raw`ask (?:yourself|yourselves) who(?! (?:to|can|will help))`,
  String.raw`what (?:you get|happens) when your (?:\p{L}+ ){0,3}?(?:councillor|member|representative)`,
  String.raw`(?:there are|others are|somebody is|someone is|who is) (?:[\p{L}]+ ){0,2}after (?:the|my|this) (?:job|seat)(?! (?:done|of))`,
  String.raw`(?:keep|return|send|put) (?:me|us) (?:on|to|back to|back on|in|back in) (?:the (?:council|town hall|civic centre|chamber)|office)`,
  String.raw`(?:i am|i'm|we are|we're) (?:standing again|running again|up for (?:election|re-election))`,
  String.raw`than (?:the|that) (?:other|last|previous) (?:lot|crowd|crew|bunch|shower)`,
  String.raw`(?:like|hope|want|ask|love) to be (?:sent|voted|returned|put) back`,
  String.raw`(?:years of )?(?:neglect|misrule|mismanagement) (?:by|under|from|of) the (?:last|previous|other) (?:lot|administration|crowd|council)`,
  String.raw`inherited (?:a|their) (?:mess|shambles|ruin|wreck|disaster)`,
  String.raw`(?:ask(?:ing)?|hop(?:e|ing)|want|need) (?:\p{L}+ )?for (?:four|five|another) more (?:years|term)|(?:give|grant) (?:me|us) (?:four|five|another) (?:more )?(?:years|term)`,
  String.raw`judge (?:me|us) (?:on|by) (?:my|our) record`,
]

/** Words that may do so, and have plain uses as well: a person is asked. */
export const MAY_ELECTIONEER: readonly string[] = [
  String.raw`(?:sat|sitting|sit) on (?:their|its) hands`,
  String.raw`(?:my|our|the) (?:political |rival |election )(?:opponents?|rivals?|challengers?)`,
  String.raw`(?:unlike|not like) (?:the other|certain|some other) (?:parties|candidates|lot|side|councillors)`,
  String.raw`which is more than can be said (?:for|of)`,
  String.raw`(?:i|we) (?:will|would|shall) (?:never|not) (?:rest|let you down)|(?:i|we) (?:do not|don't|never) take no for an answer`,
  String.raw`years of neglect`,
]
