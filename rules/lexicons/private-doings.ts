/**
 * What people do when they are not at work, and how a text tells of it. A release that is about these and about nothing
 * of the Council’s is not there to inform (Brent 7.3, Islington 7.2, Carlisle 125). Alternatives for patterns, lower case.
 *
 * Left out on purpose: deaths and tributes, civic duties of the Mayor, awards for services, long service.
 */
const list = (words: string): readonly string[] =>
  words
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '')

export const privateDoings = list(`
  (?:happy |many )?birthdays?
  turn(?:s|ed|ing)? (?:thirty|forty|fifty|sixty|seventy|eighty|\\d0)(?: today| this| on|\\.)
  (?:is|are) (?:thirty|forty|fifty|sixty|seventy)(?:-\\p{L}+)?[!.]
  (?:charity|sponsored|fundraising) (?:walk|run|ride|swim|skydive|parachute|abseil|climb|cycle|challenge|trek|row|bake|sleep-out|head-shave|haircut)\\p{L}*
  skydiv(?:e|es|ing)
  (?:half[- ])?marathons?
  triathlons?
  ironman
  three peaks
  pennine way
  coast to coast
  camino
  (?:walk|cycl|row|swim|run|climb|trek)(?:s|ed|ing|e|es)? (?:\\d+ miles|the (?:length|channel|length of)|from (?:land's end|john o'groats)|(?:up )?(?:kilimanjaro|snowdon|everest|ben nevis)|across \\p{L}+)
  rais(?:ed|ing|es) (?:£[\\d,.]+ )?(?:for|in aid of)
  in aid of
  (?:cake|baking|bake-off|jam|marmalade|chutney|scone|pie|chilli|sandcastle|gurning|knobbly|beard|moustache|leek|marrow|onion|dahlia|sweet pea|gooseberry|talent|karaoke|limerick|fancy dress|dog|cat) (?:contest|competition|show|prize|champion|class|cup|rosette)s?
  (?:lemon |fruit |sponge |birthday |wedding )?(?:drizzle )?cakes?
  (?:jams?|marmalade|chutneys?|scones?|flapjacks?|sourdough)
  recipes?
  limericks?
  poems?
  roses are red
  haiku
  ditty
  (?:summer|holiday|beach|bedside) (?:reading|reads?)
  holidays? (?:in|to|with|snaps|diary|photos)
  fortnight in
  honeymoon
  wedding(?:s)? (?:anniversary|bells|day|of)
  (?:ruby|silver|golden|pearl|diamond) wedding
  got (?:married|engaged)
  tied the knot
  engagement ring
  (?:grand)?(?:children|son|daughter|mother|father)s?
  (?:her|his|their) (?:husband|wife|partner|mum|dad|twins|new baby|two cats|cat|dog|whippet|labrador|spaniel|allotment|garden|hobby|passion for|piano|guitar|banjo|ukulele|band|choir|novel|debut|album|memoirs?|collection of|favourite)
  pets?
  whippets?
  labradoodles?
  hobb(?:y|ies)
  stamp collection
  model railways?
  darts
  dominoes
  skittles
  pub quiz
  quiz (?:team|night)
  five-a-side
  tug of war
  bowls team
  cricket (?:xi|eleven|match|team)
  football (?:team|match|tournament)
  tennis final
  golf (?:day|handicap|tournament|society)
  karaoke
  strictly
  bake off
  mastermind
  pantomime dame
  christmas (?:jumper|party|lunch|do)s?
  office party
  secret santa
  away day
  team[- ]building
  desert island
  favourite (?:books?|films?|songs?|records?|meal|colour|team|holiday|biscuit)
  five minutes with
  a day in the life
  getting to know
  diary (?:of|in)
  follow (?:his|her|their) (?:diary|blog|progress|adventures?)
  horoscopes?
  lottery (?:win|winner|ticket|syndicate)
  (?:semi|quarter)-?final
  hit a 180
  hole in one
  knitting
  novelist
  first prize
  rosette
`)

/** Who does them: a member, an officer, those who work for the Council. */
export const councilPeople = list(`
  cllrs?
  councillors?
  coun\\.?
  our (?:\\p{L}+ ){0,3}?(?:leader|director|head|chief|manager|mayor|member|colleague|team|staff|officer|own)
  (?:the )?(?:leader|deputy leader|chief executive|town clerk|director|head of [\\p{L} ]{2,40}|cabinet member|executive member|lead member|portfolio holder)
  (?:council )?(?:staff|colleagues|officers?|bosses|team mates|workers)
  town hall
  civic centre
`)

/** What the Council does, decides or offers: where most of a text is of this, it informs. */
export const councilBusiness = list(`
  (?:city |borough |the |this |our )council(?! (?:staff|colleagues|officer|workers|bosses|team|leader))
  council(?:'s)? (?:has|have|will|is|are|agreed|decided|offers?|runs?|services?|homes?|tenants?|tax|meeting|budget|policy|policies|plans?|strategy|website|parks?|libraries|gardeners|contractors?)
  cabinet (?:agreed|decided|approved|will|met|meets|has|is)
  executive (?:agreed|decided|approved|will|met|meets|has|is)
  committees?
  full council
  consultations?
  have your say
  services?
  policy
  policies
  strategy
  budget
  council tax
  scheme
  programme
  planning (?:application|permission|committee)
  licen[cs](?:e|es|ing)
  collections?
  recycl\\p{L}+
  residents (?:can|will|may|are|who)
  tenants?
  anyone (?:can|who|over|aged)
  apply
  book(?:ed|ing)? (?:a|an|your|online|by|at|now|places?)
  register
  free (?:sessions?|event|entry|of charge|to|tickets?|screening|classes|swimming|health|activities|workshops?)
  open(?:s|ed|ing)? (?:on|at|to|from|until|hours)
  library
  libraries
  schools?
  parks?
  leisure centre
  community cent(?:re|er)s?
  children's centres?
  housing
  repairs?
  road(?:s|works)?
  pavements?
  bins?
  street(?:s| cleaning)?
  mayor(?:'s)? (?:charity|charities|appeal|parlour|of)
  citizenship
  returning officer
  election
  by-election
  support (?:for|line|service)
  advice
  grants?
  funding
  tickets
  gates open
  pick up
  drop-in
`)
