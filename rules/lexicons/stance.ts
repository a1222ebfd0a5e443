/**
 * Words by which somebody takes a stance: on a policy, on people, on politics, on an employer. Lower case; plain
 * alternatives for a pattern, with a note on the uses that are innocent and are kept out where the patterns are made
 * (`src/reading/stance`).
 *
 * Sources: the officer clauses of the five protocols (Haringey 4, 13.18, 13.19, 14; Havering 4, 18, 20; Islington 3,
 * 7.3; Carlisle 39 to 42, 73, 125; Brent 2.2, 7.6), read with what officers say in real releases: advice, thanks,
 * findings and pride in staff are the ordinary stuff of them and are no stance.
 */

const list = (words: string): readonly string[] =>
  words
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** What a council decides on. To call one of these right or wrong is a view on policy. */
export const policyNouns = list(`
  policy
  policies
  plans?
  proposals?
  proposed
  strategy
  strategies
  decisions?
  choices?
  budget
  cuts?
  cutbacks?
  closures?
  charges?
  charging
  consultations?
  inquiry
  ballot
  levy
  levies
  council tax
  tax(?:es)?
  ban
  options?
  priority
  priorities
  reforms?
  restructure
  privatisation
  outsourcing
  legislation
  laws?
  bill
  manifesto
  amendment
  motion
  merger
  regeneration
  approach
  savings
  spending
  investment
  austerity
`)

/** What a council runs. To call one unfair is a view; to call it wonderful is the pride of whoever runs it. */
export const undertakings = list(`
  schemes?
  projects?
  programmes?
  campaigns?
  initiatives?
  zones?
  rules?
  fees?
  fines
  rents?
  permits?
  systems?
  services?
  trials?
  contracts?
  deals?
  arrangements?
  filters?
  networks?
`)

/** Doing what a council decides on: `Closing the hall was the wrong choice`. */
export const policyGerunds = list(`
  closing
  cutting
  charging
  scrapping
  selling
  ending
  axing
  withdrawing
  privatising
  outsourcing
  raising
  increasing
  introducing
  banning
  building
  merging
  reducing
  removing
  keeping
  saving
  spending
  investing
  borrowing
  taxing
  freezing
  halving
  demolishing
  moving
  restricting
  allowing
  letting
  abolishing
  licensing
  pedestrianising
  means-testing
`)

/** Said of a policy, these approve of it as a matter of judgement. */
export const judgedRight = list(`
  fair
  fairest
  fairer
  just
  sensible
  wise
  brave
  bold
  courageous
  visionary
  inspired
  long overdue
  overdue
  justified
  common sense
  the way forward
  the answer
  the only answer
  a no-brainer
  a price worth paying
  a triumph
  a masterstroke
  money well spent
  honest
  decent
  humane
  progressive
  enlightened
`)

/** Said of a policy, these approve of it as people do who are pleased: an opinion, but a mild one. */
export const pleasant = list(`
  wonderful
  brilliant
  excellent
  superb
  fantastic
  marvellous
  splendid
  magnificent
  terrific
  outstanding
  first-class
  first-rate
  world-class
  amazing
  fabulous
  incredible
  exceptional
  tremendous
  a great idea
  a good idea
  a brilliant idea
  a huge success
  a great success
`)

/** Said of a policy, these condemn it. Of litter or fly-tipping they are no view on policy. */
export const judgedWrong = list(`
  wrong
  mistaken
  misguided
  misconceived
  foolish
  daft
  stupid
  silly
  crazy
  madness
  mad
  barmy
  bonkers
  absurd
  ridiculous
  laughable
  nonsensical
  nonsense
  rubbish
  ludicrous
  dreadful
  terrible
  awful
  appalling
  atrocious
  disgraceful
  shameful
  scandalous
  outrageous
  disastrous
  hopeless
  useless
  pathetic
  lousy
  unfair
  unjust
  unwise
  short-sighted
  reckless
  irresponsible
  cruel
  heartless
  callous
  mean
  mean-spirited
  spiteful
  petty
  cowardly
  timid
  muddled
  half-baked
  ill-judged
  ill-conceived
  ill-thought-out
  badly thought out
  unforgivable
  inexcusable
  indefensible
  unjustified
  unnecessary
  pointless
  doomed
  flawed
  regressive
  draconian
  a mistake
  a disgrace
  a scandal
  a shambles
  a farce
  a joke
  a mess
  a travesty
  a folly
  a blunder
  a disaster
  a catastrophe
  a betrayal
  an insult
  a failure
  a waste
  a shame
  a bad idea
  a terrible idea
  a false economy
  a retrograde step
  a backward step
  a step backwards?
  a missed opportunity
  an own goal
  a slap in the face
  a kick in the teeth
  a stitch-up
  a tax on
  folly
  crackers
  unworkable
  vandalism
  hideous
  ugly
  clumsy
  childish
  unaffordable
  dishonest
  naive
  wasteful
  harsh
  heavy-handed
  over the top
  toothless
  second-rate
  third-rate
  a nonsense
  a gimmick
  a con
  a rip-off
  a sop
  a fudge
  a cop-out
  a sell-out
  a nightmare
  a let-down
  a laughing stock
  a sham
  a charade
  a whitewash
  a stunt
  lunacy
  idiotic
  insane
  nothing (?:but|short of) \\p{L}+
  (?:far |much |way )?too (?:low|high|little|late|timid|soft|harsh|weak|dear|generous|mean|cautious|expensive|few|many|far)
`)

/** What a decision-maker is told to do by somebody who argues a case. */
export const argued = list(`
  think again
  reconsider
  reverse
  scrap
  drop
  abandon
  ditch
  axe
  stop
  halt
  keep
  save
  back
  support
  oppose
  reject
  approve
  adopt
  endorse
  vote
  invest
  fund
  pay
  put
  rethink
  resist
  change (?:their|its|his|her) minds?
  get on with it
  do more
  act
  listen
  step in
  intervene
  refuse
  throw (?:it|this|that|the \\p{L}+) out
  give (?:us|councils|local|residents|the borough|it up)
`)

/** What a policy is told to be. */
export const arguedDone = list(`
  scrapped
  dropped
  kept
  saved
  retained
  reversed
  stopped
  halted
  abandoned
  ditched
  axed
  shelved
  binned
  torn up
  ripped up
  thrown out
  rejected
  approved
  adopted
  funded
  introduced
  brought in
  brought back
  allowed
  agreed
  made
  taken
  built
  closed
  sold
  cut
  banned
  abolished
  repealed
  rethought
  reconsidered
  extended
  resisted
  opposed
`)

/** What a person is told to do by somebody who thinks little of them. */
export const scolded = list(`
  be ashamed
  hang (?:his|her|their|its) heads?
  know better
  have known better
  read
  apologise
  resign
  go
  learn
  grow up
  get a grip
  get (?:his|her|their|its) facts (?:right|straight)
  come clean
  be sacked
  be fired
  look (?:at|again|in the mirror)
  take a (?:long )?(?:hard )?look
  have listened
  listen
  think again
  do (?:his|her|their|its) (?:homework|job|sums)
  stop
  remember
  try
  be embarrassed
  mind (?:his|her|their|its) own
  keep (?:his|her|their|its) (?:nose|opinions?)
  stick to
  stay out of
  get behind
  climb down
  back down
`)

/** Said of people or of a body, these condemn them. */
export const contempt = list(`
  wrong
  mistaken
  out of touch
  out of order
  out of (?:his|her|their|its) depth
  incompetent
  clueless
  ignorant
  lazy
  arrogant
  hopeless
  useless
  pathetic
  weak
  muddled
  confused
  naive
  cowardly
  dishonest
  disgraceful
  shameful
  a disgrace
  a joke
  a shambles
  a waste of (?:space|time)
  a talking shop
  hypocrites?
  liars?
  cowards?
  fools?
  idiots?
  clowns?
  amateurs?
  bullies
  jobsworths?
  playing (?:politics|games|to the gallery|fast and loose)
  making (?:mischief|it up|trouble)
  scaremongering
  grandstanding
  point-scoring
  not up to (?:it|the job|the task|the mark|scratch)
  to blame
  at fault
  in no position to
  living in (?:the past|a dream world|cloud cuckoo land)
  barking up the wrong tree
`)

/** Superlatives that a speaker may claim for what is theirs. */
export const superlatives = list(`
  the (?:very )?best
  the finest
  the greatest
  the cleanest
  the safest
  the greenest
  the smartest
  the fairest
  the friendliest
  the most (?:beautiful|efficient|generous|ambitious|innovative|successful|exciting|advanced|caring)
  second to none
  the envy of
  world-class
  world-beating
  unrivalled
  unbeatable
  without equal
  better than any(?:where|body|one)?
`)

/** Abuse that shocks whoever it is aimed at. `Vermin` of people, not of rats. */
export const abuse = list(`
  scum
  parasites
  vermin
  lowlifes?
  scroungers
  traitors
  morons
  imbeciles
  savages
  subhuman
  cretins
  thugs in suits
  nazis?
  fascists
  communists
`)

/**
 * Strong words that nobody uses of members, ministers or a policy without taking a side. Of crime, weather or litter
 * they are no stance, so they count only beside those they are said of.
 */
export const charged = list(`
  fools?
  foolish(?:ly)?
  idiots?
  idiotic
  idiocy
  lunacy
  insane
  insanity
  madness
  mad
  daft
  stupid(?:ity)?
  silly
  barmy
  bonkers
  crackers
  clueless
  not a clue
  (?:got|have|has|without) (?:a )?clue
  no idea
  nonsense
  nonsensical
  rubbish
  tripe
  claptrap
  hot air
  waffle
  spin
  bluster
  posturing
  grandstanding
  gimmicks?
  stunts?
  theatre
  farc(?:e|ical)
  shambles
  shambolic
  fiasco
  debacle
  circus
  pantomime
  charade
  sham
  whitewash
  stitch(?:ed)?[- ]up
  disgrac(?:e|ed|eful)
  scandal(?:ous)?
  outrag(?:e|ed|eous)
  shameful(?:ly)?
  shameless(?:ly)?
  ashamed
  appalling(?:ly)?
  atrocious
  abysmal
  pathetic
  pitiful
  laughable
  ludicrous
  ridiculous
  absurd
  preposterous
  incompeten(?:t|ce)
  inept
  useless
  hopeless
  spineless
  gutless
  cowardly
  cowardice
  coward(?:s)?
  timid
  feeble
  half-hearted
  half-baked
  cack-handed
  ham-fisted
  cruel(?:ty)?
  heartless
  callous
  mean-spirited
  spiteful
  spite
  vindictive
  petty
  bullying
  bully
  arrogan(?:t|ce)
  ignoran(?:t|ce)
  blinkered
  pig-headed
  stubborn(?:ness)?
  complacent
  complacency
  lazy
  idle
  greedy
  greed
  selfish
  self-serving
  hypocri(?:sy|tical|tes?)
  dishonest(?:y)?
  lies
  lied
  liars?
  cynical
  bribery
  bribes?
  dogma(?:tic)?
  ideolog(?:y|ical)
  vandalism
  betray(?:al|ed|s)?
  insult(?:ed|ing)?
  contempt
  contemptible
  short-sighted
  misguided
  wrong-headed
  reckless(?:ly)?
  irresponsible
  unforgivable
  inexcusable
  indefensible
  dither(?:s|ed|ing)?
  dilly-dally(?:ing)?
  bottled
  caved in
  bungl(?:e|es|ed|ing)
  botch(?:es|ed|ing)?
  squander(?:s|ed|ing)?
  starv(?:ed|es|ing)
  gutted
  butcher(?:ed|s|ing)
  slash(?:ed|es|ing)
  hammer(?:ed|s|ing)
  punish(?:ed|es|ing)
  plunder(?:ed|s|ing)
  raid(?:ed|s|ing)? on
  robb(?:ed|ing)
  fleec(?:ed|ing)
  clobber(?:ed|ing)
  pander(?:s|ed|ing)?
  kowtow(?:s|ed|ing)?
  pushed around
  in the pocket of
  in hock to
  bent over backwards
  bend over backwards
  sold (?:us|residents|the borough|the town|this town|them) (?:out|short|down the river)
  turned (?:its|their|his|her) backs?
  washed (?:its|their|his|her) hands
  buried (?:its|their) heads?
  head(?:s)? in the sand
  lost (?:its|their|his|her) (?:way|nerve|bottle|marbles)
  lost the plot
  wrong end of the stick
  missed the (?:point|boat|bus|mark)
  barking up the wrong tree
  pig's ear
  dog's (?:dinner|breakfast)
  a hash of
  a mess of
  thin stuff
  lose sleep
  nothing but trouble
  more harm than good
  waste of
  money down the drain
  bottomless pit
  white elephant
  vanity project
  pie in the sky
  cloud cuckoo land
  not worth the paper
  back of an envelope
  done (?:its|their|his|her) (?:homework|reading)
  nose out
  menace
  nuisance
  busybod(?:y|ies)
  meddl(?:ed|es|ing|er|ers)
  moan(?:s|ed|ing|ers?)?
  whing(?:e|es|ed|eing|ers?)
  carp(?:s|ed|ing)
  snip(?:ed|es|ing)
  sneer(?:s|ed|ing)?
  scaremonger(?:s|ing)?
  nimby(?:s|ism)?
  naysayers?
  common sense
  see sense
  sense prevails?
  commonsense
  courage
  courageous(?:ly)?
  bravery
  brave(?:ly)?
  guts
  backbone
  spine
  nerve
  vision
  visionary
  statesmanlike
  masterly
  masterstroke
  heroic(?:ally)?
  heroes
  hats? off
  unsung
  shown the way
  bold(?:ly|ness)?
  nothing to (?:offer|say for|be proud of)
  left us (?:nothing|with nothing|in a mess)
  minds? made up
  made up (?:its|their|his|her) minds?
  cheap(?:est)? option
  easy way out
  childish(?:ly)?
  infantile
  petulant
  tantrums?
  toys out of
  obsess(?:ed|ion)
  fixated
  no (?:time|patience|respect|sympathy) (?:for|with)
  (?:lost|no|little|run out of) (?:all )?(?:faith|confidence|trust|patience|respect) (?:in|with|for)
  (?:not|never|n't) trust
  hard to take
  impossible to please
  never going to be satisfied
  proud of (?:himself|herself|themselves)
  own interests?
  forgotten us
  forgotten (?:this|our) (?:borough|city|town)
  only ones? who
  only for show
  taken in by
  in thrall to
  for show
  fast and loose
  mischief
  triumph
`)

/** Words that announce a speaker's own mind. Beside politics or a strong word, what follows is a view. */
export const candour = list(`
  frankly
  quite honestly
  to be (?:blunt|honest|frank|brutally honest|perfectly honest|fair)
  let's be (?:honest|frank|clear about)
  let us be (?:honest|frank)
  if (?:i'm|i am|we're|we are) (?:honest|being honest)
  truth be told
  in truth
  the truth is
  (?:we all|everyone|everybody) knows?
  any(?:one|body) (?:with eyes )?can see
  let's face it
  let us face it
  whatever (?:anyone|anybody|people|they|the \\p{L}+|some|politicians|critics|members|councillors) (?:may |might )?(?:say|says|think|thinks|tell|tells)
  no matter what (?:anyone|anybody|people|they|the \\p{L}+) (?:say|says|think|thinks)
  in an ideal world
  in a sane world
  my heart sank
  i (?:dread|shudder|hate) to think
  i take my hat off to
  hats off to
  i make no (?:apology|apologies|bones)
  i can't help (?:thinking|feeling)
  i cannot help (?:thinking|feeling)
  i have to say
  i must say
  i don't mind (?:saying|telling)
  i'm not afraid to say
  with (?:all due |the greatest |great )?respect
  surely
  of all (?:people|things)
  god (?:help|knows)
  heaven (?:help|knows)
  for (?:heaven|god|pity|goodness)'s? sake
  i despair
  it (?:beggars|defies) belief
  it makes my blood boil
  makes me (?:angry|furious|sick|weep|cross)
  i am (?:furious|appalled|disgusted|dismayed|sick and tired|fed up)
  i'm (?:furious|appalled|disgusted|dismayed|sick and tired|fed up)
  we are (?:furious|appalled|disgusted|dismayed|sick and tired|fed up)
  sick and tired of
  fed up (?:with|of)
`)

/**
 * What is said of somebody who is not up to their work, and of nothing else that a release on a service speaks of. Near
 * the words for an officer each of these appraises the person.
 */
export const unfitness = list(`
  out of (?:his|her|their) depths?
  in over (?:his|her|their) heads?
  incompeten(?:ce|t|tly)
  incapable
  inept(?:itude)?
  ineffectual
  negligen(?:ce|t)
  slapdash
  unfit (?:for|to)
  unsuited
  unsuitable
  over-promoted
  overpromoted
  under-qualified
  underqualified
  floundering
  useless
  hopeless
  clueless
  lazy
  idle
  bone idle
  temperament
  calibre
  not up to (?:it|the job|the task|the mark|the post|the role|scratch)
  up to the (?:job|task|post|role|mark)
  the right (?:person|man|woman|people) (?:for|to)
  the wrong (?:person|man|woman|people)
  asleep (?:at the wheel|on the job)
  another job
  (?:his|her|their) desks?
  never have been (?:given|appointed|promoted|hired|trusted|put|left|allowed)
  not have been (?:appointed|promoted|hired|trusted|put in)
  be (?:replaced|sacked|fired|demoted|moved on|shown the door|dismissed)(?! by)
  failed to (?:grasp|lead|understand|get a grip)
  knew (?:so |very |too |next to )?(?:little|nothing) (?:about|of)
  law unto (?:itself|themselves|himself|herself)
  economical with the truth
  get a grip
  no grip
  lost (?:his|her|their) grip
  a liability
  jobsworths?
  pen-pushers?
  empire-build(?:er|ers|ing)
  clowns?
  dinosaurs?
  passengers? on the payroll
`)
