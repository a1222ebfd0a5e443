/**
 * Words by which a release claims more than it shows: superlatives, praise of the Council’s own work, records, promises,
 * effects foretold and plans that nobody has agreed. Lower case; alternatives for patterns, matched in folded text
 * (`src/reading/claims`).
 *
 * Sources: Haringey 13.04(a) and 13.06(a), Brent 7.1, read with real releases. What is plain in them (best value, best
 * practice, the largest park, the oldest library, delighted, thanks to staff) is no claim, and is kept out here or
 * where the patterns are made.
 */

const list = (words: string): readonly string[] =>
  words
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '')

/**
 * Superlatives of merit, which somebody has to have judged. Those of size, age and number (largest, oldest, busiest,
 * longest) can be looked up and are no boast.
 */
export const merits = list(`
  best(?:-(?:run|kept|loved|performing|managed|value|connected|designed|equipped))?
  finest
  greatest
  cleanest
  safest
  greenest
  smartest
  fairest
  friendliest
  happiest
  healthiest
  brightest
  boldest
  bravest
  proudest
  liveliest
  prettiest
  loveliest
  leanest
  coolest
  slickest
  kindest
  strongest
  most (?:beautiful|efficient|generous|ambitious|innovative|successful|exciting|advanced|caring|accessible|inclusive|forward-(?:looking|thinking)|radical|progressive|modern|effective|attractive|impressive|inspiring|spectacular|stunning|creative|dynamic|vibrant|welcoming|sustainable|liveable|open|transparent|responsive|well-run|go-ahead|far-sighted|visionary|outstanding|comprehensive|sought-after|loved|admired|popular)
`)

/** Claims to be above all others that need no superlative. */
export const aboveOthers = list(`
  second to none
  unrivalled
  unbeatable
  unbeaten
  unparalleled
  unmatched
  unsurpassed
  peerless
  without equal
  without rival
  without parallel
  world[- ](?:class|beating|leading)
  best[- ]in[- ]class
  top[- ]drawer
  top[- ]of[- ]the[- ]range
  the envy of
  can only (?:dream of|look on)
  look on with envy
  rivals can only
  like no other
  unlike any other
  gold standard
  a cut above
  streets ahead
  head and shoulders above
  light years ahead
  (?:miles|leagues|way) (?:better|ahead of)
  in a (?:league|class) of (?:its|our|their) own
  top of the (?:class|league|tree|pile)
  a beacon (?:for|of|to)
  a shining (?:example|light|beacon)
  a model for (?:others|the rest|other \\p{L}+|the (?:country|nation))
  an example to (?:others|the rest|other \\p{L}+|every \\p{L}+|the (?:country|nation))
  blaz(?:e|es|ed|ing) (?:a|the) trail
  trailblaz(?:er|ers|ing)
  show(?:s|ed|n|ing)? (?:others|the rest|other \\p{L}+|the (?:country|nation|world)) (?:how|the way)
  sets? the (?:standard|pace|bar) for
  setting the (?:standard|pace|bar) for
  leads? the (?:country|nation|field|world|pack|way nationally)
  leading the (?:country|nation|field|world|pack)
  put(?:s|ting)? [\\p{L}' ]{3,40} to shame
  punch(?:es|ing)? (?:well |far )?above (?:its|our|their) weight
  the jewel in (?:the|our|\\p{L}+'s) crown
  beats? (?:the rest|all comers|the lot|every other)
  there is no (?:better|finer) (?:place|borough|city|town|council|service)
  nowhere (?:else )?(?:in (?:the )?\\p{L}+ )?(?:comes close|compares|does it better|is better)
  (?:the )?number one (?:borough|council|city|town|place|destination|service|in|for)
  ahead of the (?:pack|curve|game|field)
`)

/** Praise that nobody uses who keeps to facts, said of what the Council does or runs. */
export const lavish = list(`
  fantastic(?:ally)?
  amazing(?:ly)?
  incredibl(?:e|y)
  sensational(?:ly)?
  stunning(?:ly)?
  spectacular(?:ly)?
  breathtaking(?:ly)?
  jaw-dropping
  show-stopping
  mind-blowing
  eye-popping
  dazzling(?:ly)?
  magnificent(?:ly)?
  superb(?:ly)?
  glorious(?:ly)?
  triumph(?:s|ant|antly)?
  phenomenal(?:ly)?
  game[- ]chang(?:ing|er|ers)
  groundbreaking
  ground-breaking
  revolutionary
  transformational
  unbelievabl(?:e|y)
  astonishing(?:ly)?
  awe-inspiring
  outstanding(?:ly)?
  exceptional(?:ly)?
  extraordinary
  remarkabl(?:e|y)
  brilliant(?:ly)?
  wonderful(?:ly)?
  marvellous(?:ly)?
  splendid(?:ly)?
  terrific
  tremendous(?:ly)?
  fabulous
  epic
  legendary
  stellar
  heroic
  visionary
  unmissable
  once-in-a-(?:lifetime|generation)
  masterstroke
  masterpiece
  tour de force
  (?:huge|massive|roaring|runaway|resounding|stunning|spectacular|smash) (?:win|success|hit|victory)
  success story
  unstoppable
  flawless(?:ly)?
  impeccabl(?:e|y)
  first[- ](?:class|rate)
  top[- ]notch
  mouth-watering
  dream come true
  nothing short of
`)

/** Blame in the Council’s own voice, which takes a side as surely as praise does. Of crime and weather it is none. */
export const loaded = list(`
  damning
  disgrace(?:ful|fully)?
  shameful(?:ly)?
  shameless(?:ly)?
  scandalous(?:ly)?
  shambolic
  shambles
  farcical
  fiasco
  debacle
  pathetic(?:ally)?
  spineless
  laughable
  ludicrous
  ridiculous
  preposterous
  woeful(?:ly)?
  abysmal(?:ly)?
  dismal(?:ly)?
  lays? bare
  so-called
  toothless
  half-baked
  hare-brained
  scaremongering
  nimbys?
  naysayers
  doom-mongers
  moaners
  whingers
  busybod(?:y|ies)
`)

/** Words that turn praise up. */
export const louder = list(`
  truly
  simply
  absolutely
  utterly
  totally
  genuinely
  quite simply
  without (?:a )?doubt
  undoubtedly
  nothing (?:short of|but)
  nothing less than
  by far
  hands down
  bar none
  sheer
  ever
`)

/** Questions that are asked for effect. */
export const asked = list(`
  who else (?:but|could|would)
  what(?:'s| is) not to (?:like|love)
  what could be (?:better|finer|simpler|fairer|more)
  who could (?:possibly |seriously |honestly )?(?:object|disagree|argue|resist|ask for more|refuse|doubt|want|deny|be against)
  who (?:wouldn't|would not|doesn't|does not) (?:want|love|like|agree|support|prefer)
  isn't it (?:time|about time|high time|obvious|wonderful|great)
  is it any wonder
  where else (?:but|could|would|can)
  how (?:could|can) any(?:one|body)
  need we say more
  and why not
`)

/** What kind of record somebody is said to have. */
export const recordWords = list(`
  outstanding
  remarkable
  proud
  excellent
  superb
  impressive
  unrivalled
  enviable
  exemplary
  brilliant
  fantastic
  tremendous
  magnificent
  great
  strong
  unmatched
  second-to-none
  unblemished
  distinguished
  long and proud
  formidable
  stunning
  wonderful
  cracking
`)

/** What only those who decide can bring about: said to be intended, it is policy. */
export const policyActs = list(`
  bring(?:ing)? (?:in|back|forward)
  introduc(?:e|ing)
  charg(?:e|ing)
  levy(?:ing)?
  clos(?:e|ing)
  shut(?:ting)?
  cut(?:ting)?
  scrap(?:ping)?
  axe|axing
  abolish(?:ing)?
  ban(?:ning)?
  sell(?:ing)?
  dispos(?:e|ing) of
  mov(?:e|ing)
  relocat(?:e|ing)
  merg(?:e|ing)
  rais(?:e|ing)
  increas(?:e|ing)
  doubl(?:e|ing)
  trebl(?:e|ing)
  halv(?:e|ing)
  reduc(?:e|ing)
  slash(?:ing)?
  freez(?:e|ing)
  lower(?:ing)?
  licens(?:e|ing)
  outsourc(?:e|ing)
  privatis(?:e|ing)
  take (?:over|back)|taking (?:over|back)
  set(?:ting)? up
  creat(?:e|ing)
  establish(?:ing)?
  launch(?:ing)?
  roll(?:ing)? out
  extend(?:ing)?
  expand(?:ing)?
  pedestrianis(?:e|ing)
  build(?:ing)?
  demolish(?:ing)?
  redevelop(?:ing)?
  buy(?:ing)?
  impos(?:e|ing)
  mak(?:e|ing) (?:[\\p{L}'-]+ ){1,4}(?:free|compulsory|pay|car-free|one-way)
  fin(?:e|ing)
  tax(?:ing)?
  spend(?:ing)?
  invest(?:ing)?
  borrow(?:ing)?
  replac(?:e|ing)
  end(?:ing)?
  withdraw(?:ing)?
  convert(?:ing)?
  turn(?:ing)?
  limit(?:ing)?
  restrict(?:ing)?
  offer(?:ing)? (?:free|every|all)
  giv(?:e|ing) (?:every|all|free|each)
`)
