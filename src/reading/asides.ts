import { thingsIn, type Thing } from './things.js'

/**
 * A thing that somebody's words are on, and what shows whether they turn to it from another matter. Offsets are into
 * the words.
 */
export interface Raised {
  thing: Thing
  /** `strong`: the speaker says that it is something else: `and there is more`. `weak`: it is added: `also`. */
  turn: 'strong' | 'weak' | undefined
  /** The words are about the thing: it opens, it is praised, it is looked forward to. Not merely named in passing. */
  onIt: boolean
  /** Its name or the words right after it say so by themselves: `Elm Theatre reopens`. */
  plainly: boolean
  /** Words before it tie it to what was spoken of: `this will help the library`. */
  tied: boolean
}

/** Words by which a speaker leaves a matter for another. */
const STRONG =
  /\b(?:(?:plenty|much|even|lots|a lot|still|lots and lots)? ?more (?:good news|to (?:come|smile|cheer|celebrate|look|be|shout|report|tell|say|do)|where that|besides|on the way|in store)|there(?: is|'s| was) more|not all\b|(?:is )?(?:just|only) the (?:start|beginning)|meanwhile|separately|elsewhere|looking (?:further )?(?:ahead|beyond|to the (?:future|summer|spring|autumn|winter|year))|on (?:an? )?(?:another|different|happier|brighter|separate|lighter|more cheerful|unrelated) (?:note|subject|matter|front|topic)|turning (?:now )?to|to turn to|moving on to|in other news|(?:slip(?:ped|s)? in|squeez(?:ed|es) in|add(?:ed|s)?|had|put in|found time for|could not resist) (?:a|another|one more) (?:quick |last |final |good )?(?:word|plug|mention|thought) (?:about|on|for|of)|(?:took|takes|taking) the (?:chance|opportunity) to (?:mention|plug|hail|praise|talk|speak|announce|say)|people (?:will )?keep (?:stopping|asking|writing)|since (?:you|people|everyone) (?:keep )?ask(?:s|ing)?|(?:to|for) (?:those|anyone) (?:who (?:keep|are) )?asking|(?:the|one|another) other thing (?:i|we) (?:would|'d|want to|should|must) (?:\w+ )?(?:mention|say|add|raise)|not to mention|(?:do not|don't|let's not|let us not|must not|mustn't|nobody should|should not) forget|not forgetting|as well as (?:that|this)|on top of (?:that|all that|all this|this)|besides|apart from (?:that|this)|(?:while|as long as) (?:i am|i'm|we are|we're) (?:here|on the subject|at it|on my feet)|by the way|incidentally|then there(?: is|'s| are)|next (?:up|comes|on the list)|another (?:thing|piece of (?:good )?news|success|win|triumph|reason to)|the other (?:good|big|great) news)\b/iu
const WEAK =
  /\b(?:also|too|as well|another|in addition|additionally|equally|likewise|and now|now that we have|not only|similarly|again)\b/iu

/** Words before a thing that tie it to the matter in hand. */
const TIE =
  /\b(?:(?:this|these)(?! (?:week|weekend|month|year|spring|summer|autumn|winter|time|morning|afternoon|evening|easter|christmas|[jfmasond][a-z]{2,8}day|is (?:not|n't)))|(?:that|which|it)(?= (?:is|will|would|'ll|mean|meant|give|help|make|let|allow|bring|pay|decision|vote|money|agreement|change|report|was why))|those|such|it|them|the (?:decision|decisions|plans?|scheme|report|changes?|proposals?|charges?|vote|money|cash|income|savings?|funding|site|policy|programme|agreement|contract|order|options?|recommendations?|places?|work|works)|because of|as a result|so that|in return|(?:which|that) is why|it means|every (?:pound|penny)|instead of|rather than|the same way|just as|just like|unlike|compared (?:with|to)|than)\b/iu
/** After a thing, `this` goes back to the matter: `people at the library asked for this`. */
const TIE_AFTER =
  /\b(?:this|these)\b(?! (?:week|weekend|month|year|spring|summer|autumn|winter|time|morning|afternoon|evening|easter|christmas|[jfmasond]\p{L}{2,8}day))/iu

/** A word of what stands between a verb and its thing: `a brand new`, never `families to the`. */
const BETWEEN = String.raw`(?!(?:to|at|in|from|for|with|near|past|by|into|onto|of|on|and|or|but|that|who|which|where|when|since|after|until|till|if|once|whether|before|than|around|behind|opposite|outside|inside|through|between|towards?|under|over|about|via|as|is|are|was|were|be|been)\b)(?:[\p{L}\p{N}'£%.-]|,(?=\d)){1,24}`

/** Verbs and words that put a thing forward, right before it. */
const PUT_FORWARD = new RegExp(
  String.raw`\b(?:look(?:s|ed|ing)? forward to|proud of|proud to have (?:\p{L}+ )?(?:opened|built|saved)|(?:delighted|pleased|thrilled|excited|overjoyed) (?:(?:i|we) (?:am|are) )?(?:with|by|about|at|to (?:see|announce|open|welcome|have))|hail(?:s|ed|ing)?|welcom(?:es?|ed|ing)|prais(?:es?|ed|ing)|celebrat(?:es?|ed|ing)|announc(?:es?|ed|ing)|unveil(?:s|ed|ing)?|trumpet(?:s|ed|ing)?|applaud(?:s|ed|ing)?|commend(?:s|ed|ing)?|highlight(?:s|ed|ing)?|promis(?:es?|ed|ing)|deliver(?:s|ed|ing)?|re-?open(?:s|ed|ing)?|open(?:s|ed|ing)?|launch(?:es|ed|ing)?|build(?:s|ing)?|built|sav(?:es?|ed|ing)|w[io]n(?:s|ning)?|invest(?:s|ed|ing)? (?:\S+ ){0,4}?in|froze|frozen|freez(?:es?|ing)|cut(?:s|ting)?|halv(?:es?|ed|ing)|tackl(?:es?|ed|ing)|protect(?:s|ed|ing)?|transform(?:s|ed|ing)?|bring(?:s|ing)? back|brought back|restor(?:es?|ed|ing)|doubl(?:es?|ed|ing)|extend(?:s|ed|ing)?|expand(?:s|ed|ing)?|plant(?:s|ed|ing)?|introduc(?:es?|ed|ing)|start(?:s|ed|ing)?|begun|began|finish(?:es|ed|ing)?|complet(?:es?|ed|ing)|secur(?:es?|ed|ing)|refurbish(?:es|ed|ing)?|there (?:is|are)|here come|wait(?:s|ing)? (?:for|to see)|news (?:on|about|of|for|is)|turn(?:s|ed|ing)? to|as for|tribute to|record (?:on|of)|success of|(?:re-?)?opening of|launch of|return of|future of|boost for|work (?:on|at)|progress on|plans for|talk about|mention|delivery of|thanks? (?:everyone|all|those) (?:who|behind)|forget(?:ting)?|to mention|next up (?:is|are|comes)|then (?:there )?(?:is|are|comes?|there's)|clean(?:s|ed|ing)? up|resurfac(?:es?|ed|ing)|repair(?:s|ed|ing)?|keep(?:s|ing)? (?:all |every )?(?:our|the|its|their)?|improv(?:es?|ed|ing)|fix(?:es|ed|ing)?|fill(?:s|ed|ing)?|rais(?:es?|ed|ing)|scrap(?:s|ped|ping)?|best|finest|biggest)(?:,? ${BETWEEN}){0,6} $`,
  'iu',
)
const HAVE = new RegExp(
  String.raw`\b(?:have|has|'ve|got|having|get|gets|getting|see|seen|seeing)(?:,? ${BETWEEN}){0,5} $`,
  'iu',
)
/** A thing that is what a clause is about: at its start, with no more than an article and adjectives before it. */
const AT_START = new RegExp(
  String.raw`(?:^|[,;:([–—"-] ?|\b(?:and|but|because|that|so|while|ahead|now|soon|here|or|see|meanwhile|of|with) )(?:${BETWEEN},? ){0,6}$`,
  'iu',
)
/** What a thing is said to do, or how it is praised. */
const DOES =
  /^(?:'s)?(?:[^.;:!?"]{0,70}?\s)(?:re-?open(?:s|ed|ing)?|open(?:s|ed|ing)?(?! (?:evening|day|space|question|meeting|mind))|launch(?:es|ed|ing)?|starts?|started|starting|begins?|began|beginning|arriv(?:es?|ed|ing)|returns?|returned|returning|back|ready|finished|complete|completed|under way|underway|coming|comes?|w[io]ns?|winning|best|finest|envy|biggest|greatest|thriving|booming|flourishing|strength to strength|success|successful|triumph|brilliant|fantastic|superb|magnificent|wonderful|amazing|great|saved|safe|frozen|fallen|falling|fell|down|halved|improv(?:es?|ed|ing)|transformed|packed|popular|better|welcomes?|nearly|nearing|on (?:its|their) way|built|planted|delivered|expanded|extended|doubled|refurbished|restored|new home|pride|proud|second to none|world-class|next (?:spring|summer|autumn|winter|month|year|week)|going ahead|on (?:time|budget|schedule|track)|record)\b/iu

/** News of a thing, right after it. */
const COMES =
  /^(?:,? (?:at|in|on) [\p{Lu}'][^,.;]{1,40})?,?(?: (?:has|have|will|is|are|be|been|to|due|set|about|now|also|soon|finally|just|again)){0,4} (?:re-?open(?:s|ed|ing)?|opens|opened|opening|launch(?:es|ed|ing)?|returns?|returned|back|finished|complete|completed|w[io]ns?|saved|restored|refurbished)\b/iu
/** `the hospital's offer`: it is the offer that is spoken of. */
const OWNED = /^'s? (?!(?:re-?opening|opening|return|success|launch|completion|future|new)\b)/iu

/** Whatever is said of it, where the speaker has turned to it. */
const SAYS = /^(?:'s)?(?:[^.;:!?"]{0,60}?\s)?(?:is|are|was|were|has|have|had|will|gets?|got|goes|went)\b/iu

/** The things that some words are on, in order, with how they come to them. Takes time linear in the words. */
export function raisedIn(words: string): Raised[] {
  return thingsIn(words).map((thing) => {
    const before = words.slice(Math.max(0, thing.start - 300), thing.start)
    const near = before.slice(-110)
    const after = words.slice(thing.end, thing.end + 110)
    const turn = turnOf(before) ?? turnOf(after.slice(0, 60), 'weak')
    const isSubject = AT_START.test(near) && (DOES.test(after) || (turn !== undefined && SAYS.test(after)))
    return {
      thing,
      turn,
      onIt:
        !OWNED.test(after) &&
        (PUT_FORWARD.test(near) || isSubject || (turn !== undefined && HAVE.test(near))),
      plainly: isSubject && COMES.test(after),
      tied: TIE.test(withoutTurn(before)) || TIE_AFTER.test(after),
    }
  })
}

/** How some words turn to another matter, if they do. */
export function turnOf(words: string, most: 'strong' | 'weak' = 'strong'): Raised['turn'] {
  if (most === 'strong' && STRONG.test(words)) return 'strong'
  return WEAK.test(words) ? 'weak' : undefined
}

/** `that is not all` ties nothing. */
const withoutTurn = (words: string): string =>
  words.replace(
    new RegExp(String.raw`\b(?:(?:that|this|it) (?:is|was) |(?:that|this|it)'s )?${STRONG.source}`, 'giu'),
    ' ',
  )

/** Verbs by which a release reports what somebody praised or spoke of, without their words. */
const SPOKE =
  /^(?:,[^.;!?]{0,80},|,)?(?: (?:also|then|later|went on to|used the (?:meeting|occasion|chance|opportunity) to|took the (?:chance|opportunity) to|had|has|who|and|separately|meanwhile|further|again)){0,4} (?:hail(?:s|ed)?|welcom(?:es?|ed)|prais(?:es?|ed)|celebrat(?:es?|ed)|trumpet(?:s|ed)?|applaud(?:s|ed)?|commend(?:s|ed)?|highlight(?:s|ed)?|looked forward|looks forward|paid tribute|pays tribute|spoke (?:warmly )?(?:of|about)|called|described|promis(?:es?|ed)|singled out|enthused about|pointed to|talked (?:of|about|up)|drew attention|reminded|turned to|mention(?:s|ed)?|boast(?:s|ed)?|announced|thanked|congratulated|expressed (?:\S+ )?(?:delight|pride|pleasure)|was (?:delighted|pleased|proud|full of praise)|could not resist|repeated)\b/iu

/** Where a sentence of the release itself reports a comment after a name or a post that ends at an offset into it. */
export function reportsComment(words: string, nameEnd: number): boolean {
  return SPOKE.test(words.slice(nameEnd, nameEnd + 200))
}

/** A post that may stand where a name would. */
export const POST =
  /\b(?:the )?(?:council )?(?:leader(?: of the council)?|deputy leader|mayor|cabinet member(?: for [\p{L} ,]{3,50}?)?|chair(?:man|woman|person)?(?: of the [\p{L} ]{3,50}?)?|members|councillors|she|he|they)(?=,| (?:also|then|later|went|used|took|hail|welcom|prais|celebrat|trumpet|applaud|commend|highlight|look|paid|spoke|call|describ|promis|single|enthuse|point|talk|drew|remind|turn|mention|boast|announc|thank|congratul|express|was|could|separately|meanwhile|repeat))/giu
