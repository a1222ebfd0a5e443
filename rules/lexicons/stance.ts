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
  playing (?:politics|games|to the gallery)
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
