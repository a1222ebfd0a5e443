/**
 * Turns of phrase that heat a text up: contempt, outrage, triumph, salesmanship. Nobody who keeps to facts uses them, so
 * each is a sign of style by itself, whoever is meant. Lower case; alternatives for patterns, matched in folded text
 * (`src/reading/claims/heat.ts`).
 *
 * British idiom, from leaflets, letters to newspapers and council chambers. Kept out: what is ordinary in releases (over
 * the moon, from strength to strength, postcode lottery, eyesore, Cinderella service) and what has a plain sense that is
 * as common (rubbish, dump, mess, bully, rogue landlord, cowboy builders).
 */
const list = (words: string): readonly string[] =>
  words
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** Contempt, outrage and blame. */
export const blaming = list(`
  stab(?:s|bed|bing)? (?:\\p{L}+ )?in the back
  daylight robbery
  highway robbery
  slap in the face
  slap(?:s|ped)? (?:\\p{L}+ )?in the face
  kick(?:s|ed|ing)? (?:\\p{L}+ )?in the (?:teeth|guts|shins|stomach)
  punch(?:ed)? (?:\\p{L}+ )?in the (?:gut|guts|stomach|mouth)
  two fingers (?:up )?(?:to|at)
  two fingers up
  middle finger
  beggars belief
  beggared belief
  def(?:ies|ied) (?:all )?(?:belief|logic|reason|common sense)
  (?:a|complete|utter|total|sheer) mockery of
  gravy train
  gravy boat
  jobs for the boys
  fat[- ]cats?
  pen-?pushers?
  bean[- ]counters?
  ivory towers?
  (?:bunch|gang|shower|bevy|pack|band|crew|crowd|coterie|clique|cabal) of (?:\\p{L}+[- ])*?(?:philistines|cowboys|clowns|amateurs|chancers|shysters|crooks|nimbys|spivs|fools|idiots|bullies|vandals|cowards|hypocrites|liars|jokers|charlatans|misfits|no-hopers|has-beens|moaners|whingers|penny-pinchers|zealots|cronies|wreckers|jobsworths|incompetents|bureaucrats|politicians|thieves|sharks|vultures|parasites)
  philistines?
  charlatans?
  chancers?
  shysters?
  zealots?
  ideologues?
  fanatics?
  luddites?
  flat-earthers?
  dinosaurs? (?:at|in|who|on)
  killjoys?
  malcontents?
  naysayers?
  doom-?mongers?
  doomsters?
  prophets of doom
  gloom merchants?
  scaremonger(?:s|ing)?
  nimbys?
  nimbyism
  curtain-twitchers?
  rabble(?:-rousers?)?
  rent-a-mob
  shouty
  noisy minority
  vocal minority
  the usual suspects
  armchair (?:critics?|experts?|generals?)
  keyboard warriors?
  busybod(?:y|ies)
  jobsworths?
  (?:will|would|could|'ll|who|always|just) (?:always |only |just |still )?(?:moan|whinge|carp|bleat|gripe|bellyache|grumble|snipe|sneer)s?
  (?:moaning|whingeing|carping|bleating|bellyaching|sniping|sneering) (?:about|from|at|of|minority|minnies)
  moaning minnies
  sour grapes
  crocodile tears
  smoke and mirrors
  sleight of hand
  snake[- ]oil
  kangaroo court
  banana republic
  cloud[- ]cuckoo[- ]land
  pie in the sky
  taken leave of (?:its|their|his|her|our) senses
  los(?:t|ing|es) the plot
  lost (?:its|their|his|her) (?:marbles|senses|mind|minds|way)
  off (?:its|their|his|her) rocker
  out of (?:its|their|his|her) minds?
  asleep at the wheel
  fiddl(?:es|ed|ing) while
  (?:rearranging|shuffling) (?:the )?deck-?chairs
  gone to the dogs
  going to the dogs
  race to the bottom
  hell in a handcart
  dog's (?:dinner|breakfast)
  pig's ear
  pig in a poke
  a (?:complete |total |right )?hash of
  (?:cock|balls|foul)-ups?
  omnishambles
  shambles
  shambolic
  fiasco
  debacle
  farc(?:e|ical)
  car[- ]crash (?:of|budget|policy|decision|interview|government|administration)
  train ?wreck
  basket case
  back of (?:a|an) (?:fag packet|envelope|beer mat|cigarette packet)
  back-of-(?:a|an|the)-(?:fag-packet|envelope|beer-mat)
  half-baked
  hare-brained
  harebrained
  cack-handed
  ham-fisted
  penny-pinch(?:ing|ers?)
  cheese-paring
  tight-fisted
  skinflints?
  mean-spirited
  heartless
  callous(?:ly)?
  cold-hearted
  hard-hearted
  spiteful
  vindictive
  small-minded
  bone-headed
  boneheaded
  pig-headed
  blinkered
  cloth-eared
  tin-eared
  high-handed
  sledgehammer to crack
  turn(?:ed|s|ing)? (?:a deaf ear|a blind eye|(?:its|their|his|her) backs? on|(?:its|their|his|her) noses? up)
  wash(?:ed|es|ing) (?:its|their|his|her) hands of
  pass(?:ed|es|ing)? the buck
  kick(?:ed|s|ing)? the can (?:down|further)
  (?:kicked|booted|knocked|punted) (?:it |this |them )?into the long grass
  hung out to dry
  hang(?:s|ing)? (?:\\p{L}+ ){1,3}out to dry
  thrown? (?:\\p{L}+ )?(?:to the wolves|under the bus|to the lions)
  left (?:\\p{L}+ )?(?:high and dry|in the lurch)
  s(?:old|ell|elling|ells) (?:\\p{L}+ ){0,3}(?:down the river|out to)
  short-chang(?:ed|es|ing)
  stitch(?:ed)?[- ]up
  fobb(?:ed|ing) off
  strung along
  up the garden path
  hoodwink(?:ed|ing)?
  bamboozl(?:ed|ing)
  taken? for (?:a ride|fools|mugs|idiots|granted by)
  tak(?:es|ing) (?:us|people|residents|everyone) for (?:a ride|fools|mugs|idiots)
  fleec(?:ed|es|ing)
  ripp(?:ed|ing) off
  rip-offs?
  milk(?:ed|s|ing) (?:like|dry|for all|every|us|motorists|drivers|residents|tenants|taxpayers)
  bl(?:ed|eed|eeding) (?:\\p{L}+ )?(?:dry|white)
  pips squeak
  cash cows?
  milch cows?
  money pit
  white elephants?
  (?:money|cash|millions|thousands|pounds) (?:\\p{L}+ )?down the (?:drain|plughole|pan|toilet)
  (?:pour(?:s|ed|ing)?|throw(?:s|n|ing)?|chuck(?:s|ed|ing)?) (?:good )?money (?:away|after bad|down|at)
  fritter(?:ed|s|ing)? away
  squander(?:ed|s|ing)?
  lin(?:e|ed|es|ing) (?:their|his|her|its) (?:own )?pockets
  feather(?:ed|s|ing)? (?:their|his|her|its) (?:own )?nests?
  (?:snouts?|noses?) in the trough
  profiteer(?:s|ing)
  grasping (?:\\p{L}+ )?(?:landlords?|developers?|ministers?|council|councils|bosses|firms?|company|companies|utility)
  hypocri(?:sy|tical|tes?)
  two-faced
  forked tongues?
  weasel words
  hot air
  (?:empty|hollow) promises
  broken promises
  lip[- ]service
  all mouth
  stinks? to high heaven
  reek(?:s|ed|ing) of
  smack(?:s|ed|ing) of
  rotten to the core
  stealth tax(?:es)?
  (?:tax|land|power|cash|money) grabs?
  smash[- ]and[- ]grab
  war on (?:motorists|drivers|cars|the motorist|pensioners|the poor|savers|business|families|cyclists)
  slash[- ]and[- ]burn
  (?:on|to) (?:its|their|our) knees
  hollow(?:ed|ing) out
  (?:gut|guts|gutted|gutting) (?:the|our|this) (?:high street|service|services|borough|city|town|community|nhs|council|countryside|library|budget)
  running sore
  blot on the landscape
  monstrosit(?:y|ies)
  carbuncles?
  abominations?
  hell-?holes?
  cess-?pits?
  (?:these|those|two|shambolic|seedy|sleazy|grubby) (?:\\p{L}+ )?dives
  good riddance
  had (?:it|that|this|exactly what|the [\\p{L}]+ (?:it|they) had) coming
  coming to (?:them|him|her)(?=[.!])
  got (?:exactly |just )?what (?:it|they|he|she) deserved?
  get(?:s)? what (?:it|they|he|she) deserves?
  comeuppance
  sent? packing
  flea in (?:its|their|his|her) ear
  riot act
  thr(?:ow|ew|own|owing) the book at
  bloody nose
  humble pie
  egg on (?:its|their|his|her) faces?
  hang (?:its|their|his|her|our) heads?
  (?:ought|should) to? ?be ashamed
  shame on
  put(?:s|ting)? (?:\\p{L}+ ){1,4}to shame
  despicable
  contemptible
  loathsome
  sickening(?:ly)?
  nauseating
  stomach-churning
  blood boil
  hopping mad
  to the back teeth
  sick and tired of
  sick to death of
  up to here
  the last straw
  straw that broke
  enough is enough
  gloves are off
  is not for sale
  are not for sale
  hands off (?:our|this|my)
  dead bod(?:y|ies)
  won't (?:have it|stand for|take (?:it|this|that) lying down|wear it|put up with)
  tooth and nail
  shoulder to shoulder (?:with|against)
  line in the sand
  held? to ransom
  gun to (?:our|its|their) heads?
  cap in hand
  begging bowl
  crumbs from
  second-class citizens?
  heads? in the sand
  living in (?:the past|the dark ages|a dream world|another century)
  dark ages
  stone age (?!people|tools|site|finds|settlement|monument|axe|burial|village)
  orwellian
  kafkaesque
  stalinist
  dickensian (?!christmas|market|festival|evening|fayre|fair)
  draconian
  nanny state
  big brother (?:state|council|tactics|cameras)
  madness(?! (?:of king))
  lunacy
  insanity
  folly of
  idiocy
  idiotic
  stupidity
  nonsense(?! (?:verse|poem|poems|rhyme|rhymes))
  claptrap
  piffle
  poppycock
  balderdash
  baloney
  drivel
  twaddle
  codswallop
  hogwash
  tall (?:tale|story|stories|tales)(?! (?:festival|time|evening))
  fairy (?:tale|story|stories) (?:economics|figures|politics|numbers)
  cock[- ]and[- ]bull
  pull the other one
  born yesterday
  laughing[- ]stock
  not worth the paper
  brass neck
  bare-?faced
  (?:has|have|had|having|got) the (?:gall|cheek|nerve|audacity|temerity|effrontery|brass)
  rich coming from
  pot calling
  takes the biscuit
  (?:couldn't|could not|can't) make (?:it|this) up
  words fail
  (?:couldn't|could not|can't|cannot) (?:organise|run|manage|find|fill|boil|hit|knit) (?:a|an|its|their|the) [\\p{L}' ]{2,30}(?=$|[.,;!?])
  all the (?:foresight|subtlety|charm|grace|finesse|sense|vision|speed|urgency|imagination|warmth|compassion|judgement|tact|backbone|appeal|logic) of (?:a|an)
  threadbare (?:excuses?|arguments?|case|promises)
  excuses (?:\\p{L}+ )?(?:grow|wear|are wearing|get) 
  (?:feeble|lame|pathetic|pitiful|flimsy) (?:excuses?|efforts?|attempts?|response|offer)
  wearing thin
  treat(?:s|ed|ing) (?:\\p{L}+ ){1,4}like (?:dirt|mugs|fools|children|rubbish|something|cattle|second-class|criminals|muck|a (?:cash|milch|doormat|dustbin|dumping))
  rid(?:e|es|den|ing) roughshod
  rode roughshod
  steamroller(?:ed|ing|s)?
  steamroll(?:ed|ing|s)?
  railroad(?:ed|ing)
  ramm(?:ed|ing) (?:it |this |them )?through
  down (?:our|their|people's) throats
  on (?:their|our) doorsteps? whether
  disgrace(?:ful|fully|s)?
  shameful(?:ly)?
  shameless(?:ly)?
  scandalous(?:ly)?
  outrageous(?:ly)?
  (?:an?|this|that|absolute|total|utter|complete|sheer) outrage
  spineless
  gutless
  toothless
  pathetic(?:ally)?
  laughable
  ludicrous(?:ly)?
  preposterous
  ridiculous(?:ly)?
  absurd(?:ly|ity)?
  nasty (?:little |,? )?(?:\\p{L}+ )?(?:tax|scheme|plan|trick|policy|levy|law|charge)
  shabby (?:deal|trick|treatment|compromise)
  grubby (?:deal|little|compromise)
  sleaz(?:e|y)
  cronyism
  bungl(?:ed|es|ing)
  botch(?:ed|es|ing)?
  dither(?:s|ed|ing)?
  drag(?:s|ged|ging)? (?:its|their|his|her) (?:feet|heels)
  sit(?:s|ting)? on (?:its|their|his|her) hands
  sat on (?:its|their|his|her) hands
  couldn't care less
  don't give a
  doesn't give a
  rub(?:s|bed|bing)? (?:salt|our noses|their noses)
  adds? insult
  tr(?:od|odden|ample|ampled|ampling) (?:all )?over
  tin-?pot
  gob-?smack(?:ed|ing)
  gerrymander(?:ed|ing)
  fit(?:ted)? up
  whitewash(?! (?:the|walls?|wall))
  stooges?
  lackeys?
  puppet(?:s)? of
  mouthpiece
  lap-?dogs?
  bully[- ]boys?
  thugs in suits
  bring(?:s|ing)? (?:\\p{L}+ )?shame
`)

/** Triumph, rapture and salesmanship. */
export const exalting = list(`
  (?:an? )?(?:absolute |real |right |proper )?(?:belter|cracker|corker|stunner|stormer|humdinger|knockout|showstopper|masterclass|blinder) of an?
  (?:an? )?(?:storming|roaring|runaway|smash-hit|stonking|thumping|rip-roaring|unqualified|unmitigated|resounding|spectacular|phenomenal|unbelievable) (?:success|triumph|hit|victory|achievement|result)
  cracking (?:deal|good|job|scheme|result|idea|place|plan|park|service|value)
  no other word for it
  by any (?:yardstick|measure|standard|reckoning)
  tak(?:en|es|e) (?:it|this|them|us) to (?:its|their|our|his|her) hearts?
  stroke of genius
  into a cocked hat
  knock(?:s|ed|ing)? spots off
  blow(?:s|n|ing)? (?:\\p{L}+ ){1,5}out of the water
  lea(?:ves?|ving|ft) (?:\\p{L}+ ){1,5}(?:standing|trailing|in the dust|in its wake|in the shade|for dead)
  run(?:s|ning)? rings (?:a?round)
  wip(?:es?|ed|ing) the floor
  sliced bread
  bee's knees
  cat's whiskers
  out of this world
  heaven on earth
  (?:slice|piece|corner) of (?:heaven|paradise)
  sight for sore eyes
  feast for the (?:eyes|senses)
  cloud nine
  cock-a-hoop
  pinch (?:ourselves|myself|yourself|me)
  made in heaven
  (?:pure|sheer|absolute) (?:magic|genius|brilliance|joy|bliss|heaven|class|gold)
  most magical
  stardust
  wow[- ]factor
  (?:utterly |completely |be |been )blown away
  knock your socks off
  take your breath away
  took (?:my|our) breath away
  to die for
  prepare to be
  (?:get )?ready to be (?:\\p{L}+ )?(?:amazed|dazzled|wowed|blown|astonished|thrilled|enchanted)
  brace yourselves
  buckle up
  roll up,? roll up
  you ain't seen
  best is yet to come
  (?:clapped|set|laid) eyes on
  feather in (?:our|its|the|their) cap
  crowning glory
  pride and joy
  bursting with pride
  just what the doctor ordered
  silver bullet
  golden age
  new dawn
  bright new dawn
  phoenix from
  safe pair of hands
  thank (?:goodness|heavens?|god|the lord|our lucky stars)
  hats off to
  three cheers
  hip,? hip
  hooray
  hurrah
  bravo
  take a bow
  common sense (?:at last|has prevailed|prevails|wins|won the day|for once)
  sense (?:has )?(?:finally )?prevail(?:ed|s)
  brilliantly simple
  history will (?:judge|show|remember|record)
  historians (?:will )?(?:look back|write|come to)
  go(?:es)? down in history
  on the side of (?:the (?:many|people|angels|little)|ordinary|working|hard-?working|residents|motorists|tenants)
  victory for (?:common sense|people power|residents|the people|decency|democracy|motorists|fairness|local people|working)
  people power
  beating heart of
  happiest place
  what a (?:day|night|result|triumph|turnaround|council|team|borough|city|place|year|record|difference|transformation)
  no wonder (?:that )?(?:people|residents|everyone|others|families|visitors|so many)
  like (?:a dream|clockwork|magic)
  ever so proud
  proudest moment
  dirty word
  gorgeous
  sublime(?:ly)?
  divine(?:ly)?
  heavenly
  fairy-?tale (?:ending|setting|night|evening)
  knock-?out (?:show|blow|success)
  barnstorming
  blockbust(?:er|ing) (?:budget|year|programme|plan|summer|success|season)
  turbo-?charg(?:e|ed|ing)
  supercharg(?:e|ed|ing)
  (?:revolution|renaissance) (?:in|of|is|has|that)
  cannot come soon enough
  can't come soon enough
  not before time
  about time too
  high time
  hardly wait
  (?:everyone|anyone|anybody|everybody|those|all|people) (?:with|who has|who have) (?:a heart|half a brain|eyes|any sense|an ounce of)
  (?:right|clear|fair)-(?:thinking|minded) (?:people|person|residents?|members?|councillors?)
  it stands to reason
  needless to say
  any fool
  let that sink in
  mark my words
  make no mistake
  make no bones
  from the rooftops
`)
