import { merits, policyActs } from '../../../rules/lexicons/claims.js'
import { cue, either, type Words } from '../stance/words.js'
import type { ClaimMark } from './claim.js'

const US = String.raw`(?:i|we|you have|the council|this council|the city council|the authority|this (?:authority|administration|cabinet|executive)|the (?:cabinet|executive|leader|leadership)|(?:\p{Lu}\p{L}+ )?council|brent|haringey|islington|carlisle)`
const NUMBER = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|many|several)`
const AGES = String.raw`(?:until(?: (?:at least|after|the end of|[\p{L}]+))? 20\d\d|before(?: the end of)? 20\d\d|through to 20\d\d|(?:for|over|in) (?:at least )?(?:the next |another )?${NUMBER} years|for (?:at least )?a (?:decade|generation)|for (?:ever|good|evermore|generations)|forever|in (?:our|my|your) lifetimes?|on (?:my|our) watch|(?:as|so) long as (?:i|we|this)|while (?:i|we) (?:am|are|'m|'re|remain|hold|have)|whatever happens|come what may|come rain or shine)`

interface Pattern {
  pattern: ReturnType<typeof cue>
  certainty: ClaimMark['certainty']
}

const PROMISES: readonly Pattern[] = [
  // `We guarantee that …`, `I give you my word`
  {
    pattern: cue(
      'shook shaken guarantee guarantees promise promises pledge pledges vow vows swear undertake undertakes word assurance',
      String.raw`(?:${US} (?:can |will |hereby |now |also |do |absolutely |solemnly |personally |cast-iron )*(?:guarantees?(?! (?:fund|scheme))|promises?|pledges?|vows?|swears?|undertakes?(?! (?:a|the|an|work|works|repairs|surveys?|inspections?|consultation)(?![\p{L}]))|gives? (?:you |them |residents |everyone |tenants |families )?(?:my|our|its|an?) (?:solemn |personal |cast-iron |absolute |firm )?(?:word|promise|guarantee|pledge|assurance))|you have (?:my|our|the council's|the leader's|brent's|this council's) (?:word|promise|guarantee)|(?:i|we) (?:shook|have shaken) (?:hands )?on it|(?:that's|that is|it's|this is|here is|here's) (?:a|my|our) (?:\p{L}+ )?(?:promise|guarantee|pledge)|(?:make|making) (?:you |residents |everyone )?(?:this|a|one|my|our) (?:\p{L}+ )?(?:promise|pledge|guarantee|commitment)|(?:is|are) (?:absolutely |hereby |now )?guaranteed(?! (?:by|rent|hours|minimum|interview|under))|guaranteed to (?:be|stay|remain|last|save|win|work|bring|stop))`,
    ),
    certainty: 'plain',
  },
  // `will not go up by a single penny before 2030`
  {
    pattern: cue(
      'not no never nobody nothing',
      String.raw`(?:(?:will|shall|'ll) (?:not|pay no|see no|face no|have no|lose no|be no)|won't|there (?:will|shall) be no|no (?:[\p{L}'-]+ ){1,5}?(?:will|shall)|not (?:a|one) (?:single )?(?:[\p{L}'-]+ ){1,5}?(?:will|shall)) (?:[\p{L}\p{N}£'-]+ ){0,10}?(?:${AGES}|by (?:so much as )?a (?:single )?penny|a (?:single )?penny more|one (?:single )?penny)`,
    ),
    certainty: 'plain',
  },
  // `No library in Brent will ever close`; `nobody will ever again wait`
  {
    pattern: cue(
      'ever',
      String.raw`(?:no|nobody|no one|no-one|none|nothing|not (?:a|one)(?: single)?)(?: [\p{L}'-]+){0,8}? (?:will|shall|'ll|would) ever (?:again )?\p{L}+`,
    ),
    certainty: 'plain',
  },
  {
    pattern: cue(
      'nobody one none',
      String.raw`(?:nobody|no one|no-one|none of (?:you|them|us)|not one of (?:you|them)) (?:(?:will|shall|'ll|is going to|would) )?(?:lose|loses|pay|pays|be asked (?:for|to)|have to pay|be (?:evicted|sacked|made redundant|charged|worse off)|go without|be turned away) (?:[\p{L}'-]+ ?){1,6}`,
    ),
    certainty: 'likely',
  },
  {
    pattern: cue(
      'never',
      String.raw`(?:will|shall|'ll) never(?: again| ever)* (?:be (?:allowed|sold|closed|cut|charged|built|asked to pay|made to|let|privatised|left|turned|lost|forced)|close|shut|charge|sell|cut|raise|rise|increase|let|allow|have to|go up|happen|pay|lose|build|privatise|outsource|turn (?:our|its) backs?|give up|abandon|return|come back|wait|scrap|see|face|agree|accept|put up)`,
    ),
    certainty: 'plain',
  },
  // `will be frozen until 2029`; `will stay free as long as we run this borough`
  {
    pattern: cue(
      'free frozen held kept hold keep freeze safe secure protected protect guaranteed stay remain same pay unchanged capped cap fixed',
      String.raw`(?:will|shall|'ll|is|are|has been|have been) (?:now |all |always |be |to be )*(?:(?:remain|stay|kept?|held?|hold|freeze|protect|cap|fix)(?: [\p{L}\p{N}£'-]+){0,7}?|frozen|safe|secure|protected|capped|fixed|free|unchanged|pay no more(?: than £?[\d.]+)?|the same)(?: [\p{L}\p{N}£'-]+){0,6}? ${AGES}`,
    ),
    certainty: 'plain',
  },
  {
    pattern: cue(
      'count rely bank assured mark mistake ifs watch iron ironclad watertight nothing whatever rest',
      String.raw`(?:you can (?:count|rely|bank|depend) on (?:it|that|us to|me to)|rest assured|mark my words|make no mistake|no ifs,? (?:and )?no buts|not on (?:my|our) watch|cast-iron (?:guarantee|promise|commitment)|watertight (?:guarantee|promise)|nothing (?:and nobody |and no one )?(?:will|is going to|can) (?:stop|stand in|get in|prevent|derail)|(?:we|i) (?:will|shall|'ll) stop at nothing|(?:we|i|the council) (?:will|shall|'ll) do whatever it takes|(?:won't|will not|shall not|never) rest until)`,
    ),
    certainty: 'likely',
  },
  // `Every council home will be insulated by 2032`; `by 2030 Brent will be the greenest borough`
  {
    pattern: cue(
      'every all each everyone',
      String.raw`(?:every|all|each|everyone)(?: (?:single|one|of))?(?: [\p{L}'-]+){0,7}? (?:will|shall|'ll) (?:[\p{L}\p{N}'-]+ ){1,9}?(?:by|before|within) (?:the end of )?(?:20[3-9]\d|the decade|${NUMBER} years)`,
    ),
    certainty: 'likely',
  },
]

const MISERIES = String.raw`(?:rough sleeping|homelessness|poverty|child poverty|food poverty|litter|fly-tipping|crime|knife crime|anti-social behaviour|gridlock|congestion|rat-running|damp|mould|potholes|hunger|loneliness|inequality|overcrowding|the housing crisis|unemployment|pollution|air pollution|violence|racism|waiting lists|traffic)`
const EFFECTS: readonly Pattern[] = [
  {
    pattern: cue(
      'transform revolutionise change life lives generations map future envy breathe secure catapult propel usher',
      String.raw`(?:will|shall|'ll|is going to|are going to|is set to|are set to|is certain to) (?:(?:truly|really|completely|totally|utterly|forever|radically|certainly|undoubtedly|surely) )?(?:transform (?!(?:[\p{L}'-]+ ){1,6}into )(?:the|our|this|people's|every|how|so|what|\p{L}+'s|\p{Lu}\p{L}*)|revolutionise|change (?:[\p{L}'-]+ ){0,3}?(?:lives|everything|the face of|for ever|for good|for the better)|breathe (?:new |fresh )?life|put (?:[\p{L}'-]+ ){1,3}(?:firmly |well and truly |back )?on the map|(?:secure|guarantee|safeguard) (?:the|a|its|our) (?:[\p{L}'-]+ )?future|usher in|catapult|propel|(?:[\p{L}'-]+ ){1,8}for generations(?: to come)?|be the envy of|thank us|bring (?:prosperity|hope|pride|joy|new life)|be (?:a|the) (?:[\p{L}'-]+ )?(?:game[- ]changer|turning point|making of|salvation|catalyst))`,
    ),
    certainty: 'likely',
  },
  {
    pattern: cue(
      'end eradicate eliminate abolish banish wipe stamp solve fix cure history thing',
      String.raw`(?:(?:will|shall|'ll|is going to|are going to) (?:(?:once and for all|finally|soon|completely|simply) )?(?:end|eradicate|eliminate|abolish|banish|wipe out|stamp out|solve|cure|put an end to|see an end to|spell the end (?:of|for)|do away with|consign) (?:[\p{L}'-]+ ){0,4}?${MISERIES}|${MISERIES} (?:will|shall|is going to) (?:soon )?(?:be (?:a thing of the past|history|over|gone)|become history|disappear|end))`,
    ),
    certainty: 'likely',
  },
  {
    pattern: cue(
      'best finest greatest cleanest safest greenest fairest most proudest smartest friendliest healthiest happiest',
      String.raw`(?:will|shall|'ll|is going to|is set to) (?:[\p{L}'-]+ ){0,4}?(?:be|become|make (?:[\p{L}'-]+ ){1,4}?|give (?:[\p{L}'-]+ ){1,4}?|have|boast|deliver|create) (?:one of )?the (?:very )?${either(merits)} (?!(?:way|possible|time|value|practice|use)(?![\p{L}]))[\p{L}-]+`,
    ),
    certainty: 'likely',
  },
]

const INTENDER = String.raw`(?:the council|this council|the city council|the authority|the borough|brent council|brent|haringey council|haringey|islington council|islington|carlisle city council|(?:\p{Lu}\p{L}+ ){1,2}council|council (?:bosses|leaders|chiefs)|the (?:cabinet|executive|leadership|administration|leader|cabinet member|lead member)|we|town hall (?:bosses|leaders))`
const INTENDS = String.raw`(?:(?:also |now |is now |fully |already |still )*(?:intends?|plans?|proposes|aims?|hopes?|wants?|means) to|(?:is|are|'re) (?:also |now |currently |actively |already |seriously |still |keenly )*(?:planning|intending|proposing|preparing|gearing up|minded|keen|determined|hoping|aiming|set|poised|ready|due|pressing ahead with plans|drawing up plans|working on (?:plans|proposals)) to|(?:is|are|'re) (?:also |now |currently |actively |already |seriously |still )*(?:considering|looking (?:at|into)|exploring|weighing up|thinking (?:of|about)|toying with(?: the idea of)?|contemplating|investigating|mulling(?: over)?|studying)|(?:has|have|'ve) (?:its |their |our )?(?:plans|ambitions|proposals) to|(?:has|have) (?:set (?:its|our|their) sights on|in mind|decided in principle on)|(?:would|'d) like to|will (?:soon |shortly |next year |in due course |be )*(?:look(?:ing)? (?:at|to|into)|seek(?:ing)? to|be)|(?:is|are) about to)`
const PLANS: readonly Pattern[] = [
  {
    pattern: cue(
      'intends intend plans plan planning proposes proposing aims aiming hopes hoping wants want means considering looking exploring weighing thinking toying contemplating investigating mulling preparing gearing minded keen determined set poised like seek seeking look sights drawing working mind about studying intending',
      String.raw`${INTENDER} ${INTENDS} (?:(?:the idea of|whether to|ways (?:to|of)|how to|also|now|finally|soon) )?${either(policyActs)}(?![\p{L}])`,
    ),
    certainty: 'plain',
  },
  {
    pattern: cue(
      'plans plan proposals afoot pipeline cards horizon drawn works coming drawing',
      String.raw`(?:under (?:new |fresh |radical |ambitious |bold |secret |these |draft )*(?:plans|proposals) (?:now |currently |still )?(?:being|under|on the)[\p{L} -]{0,30}|(?:plans|proposals|moves) (?:are|is) (?:now |already |well )?(?:afoot|in hand|being (?:drawn up|worked up|worked on|prepared|finalised|hatched)|under way|underway|in the pipeline|on the (?:table|drawing board))|(?:is|are) (?:on the cards|in the pipeline|on the horizon|on (?:its|their) way to every|coming to (?:every|all|each|a))|(?:has|have) plans for (?:a|an|new)|(?:in|with) the (?:council's |cabinet's )?sights|waiting in the wings)`,
    ),
    certainty: 'plain',
  },
]

/** Who agreed to it, or that nobody has yet, told with it. */
const AGREED =
  /(?<![\p{L}])(?:agreed|approved|decided|adopted|resolved|voted|signed off|set by|under (?:the|its|our|this|an?) (?:[\p{L}'-]+ ){0,4}(?:strategy|policy|plan|contract|lease|budget|scheme|agreement|act|law|order|decision|licence|deal)|(?:strategy|policy|budget|contract|lease|decision|law|act|report|agreement|terms) (?:says?|sets?|requires?|provides?|allows?|means|commits|lists|runs|lasts|which)|as (?:set out|agreed|laid down)|by law|statut\w+|required by|committed in|in line with|manifesto)(?![\p{L}])/iu
const TALKED_OF =
  /(?<![\p{L}])(?:consult(?:s|ed|ing|ation)?|have your say|views|cabinet will|executive will|committee will|will decide|will be decided|subject to|planning (?:application|permission)|if (?:agreed|approved|the cabinet|members|councillors)|asked|would)(?![\p{L}])/iu
const UNSURE =
  /(?<![\p{L}])(?:cannot|can't|could not|couldn't|no one can|nobody can|not able to|unable to|wouldn't|would|hope(?:s|d)?|if|unless|whether|asked (?:for|whether|if)|does not|do not|doesn't|don't|no longer|never|not)(?![\p{L}])[^.;]{0,40}$/iu
/** What staff never do is advice about fraud, and a thing told of the past is no promise. */
const ADVICE =
  /(?<![\p{L}])(?:will|shall|'ll|would) never (?:ask|call|phone|ring|email|text|visit|contact|request|knock|demand|send|charge you to|take)(?![\p{L}])/iu

/** For as long as something else is going on, and no longer. */
const FOR_NOW = /(?<![\p{L}])(?:while|until|during|pending|in the meantime)(?![\p{L}])/iu

/** Promises, effects foretold and plans in an utterance. */
export function promisesIn(words: Words): ClaimMark[] {
  const { text } = words
  const found: ClaimMark[] = []
  const look = (kind: ClaimMark['kind'], patterns: readonly Pattern[]): void => {
    for (const { pattern, certainty } of patterns) {
      const match = words.find(pattern)
      if (!match || UNSURE.test(text.slice(Math.max(0, match.index - 60), match.index))) continue
      if (kind === 'promise' && (ADVICE.test(text) || AGREED.test(text))) continue
      if (kind === 'promise' && certainty === 'likely' && FOR_NOW.test(text)) continue
      if (kind === 'plan' && (AGREED.test(text) || TALKED_OF.test(text))) continue
      found.push({ kind, start: match.index, end: match.index + match[0].length, certainty })
    }
  }
  look('promise', PROMISES)
  look('effect', EFFECTS)
  look('plan', PLANS)
  return found
}
