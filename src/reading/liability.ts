/**
 * Words by which somebody takes the blame for a council, or promises to make good, where others may claim against it
 * (Carlisle 129). Regret is none of it: `I am very sorry for what these families have been through`.
 */

/** The fault is ours, said outright. */
const ADMITS =
  /(?<![\p{L}'-])(?:(?:we|the council|this council|the city council|the authority|our (?:staff|crews?|contractors?|engineers?|people|officers)|somebody here|someone here)(?:'ve| have| has| had)? (?:simply |just |clearly |plainly |badly |really |quite simply |all )*(?:got (?:it|this|that|things) (?:\p{L}+ )?wrong|made (?:a|an|some|the) (?:\p{L}+ )?(?:mistakes?|error|blunder|hash|mess)|messed (?:up|this|it)|dropped the ball|slipped up|blundered|cut corners|failed (?:to|in|these|them|those|that|her|him|the)|neglected|forgot|let (?:[\p{L}'-]+ ){1,4}down|were negligent|was negligent|(?:knew|had known)(?: for \p{L}+| all along)?(?: (?:about|that|of|it))|ignored|were warned|was warned|had been (?:told|warned)|should have|ought to have|could have (?:prevented|stopped|avoided)|did not (?:act|inspect|check|repair|fix|listen)|didn't (?:act|inspect|check|repair|fix|listen))|(?:down to|on|fault of|blame (?:lies|rests) with|responsibility (?:lies|rests) with|nobody to blame but|no one to blame but|laid at the door of) (?:us|ourselves|the council|this council|the city council|the authority)(?=[ .,;!?]|$)|(?:our|the council's|the city council's) (?:fault|mistake|error|negligence|failure|doing|responsibility|blunder|oversight)(?! (?:to (?:ensure|provide|keep|look)|for (?:roads|parks|schools)))|(?:i|we) (?:hold (?:my|our) hands up|hold up (?:my|our) hands|put (?:my|our) hands up)|hands up|mea culpa|it was our \p{L}+(?: and our \p{L}+)*,? so|(?:i|we|the council)(?: (?:fully|freely|now))? (?:accept|admit|acknowledge|concede)s? (?:full |all |complete |that )*(?:responsib\p{L}+|liab\p{L}+|fault|blame|(?:it|this|we|the council) (?:was|were))|(?:were|was|are|is) (?:\p{L}+ )?(?:to blame|at fault|liable|negligent|responsible for (?:this|what|the (?:damage|collapse|accident|flood|injur\p{L}+))))(?![\p{L}-])/iu
/** Denied in form, and admitted all the same. */
const BEYOND_DOUBT =
  /(?<![\p{L}'-])(?:no|not much|can't be much|little|hardly any) (?:\p{L}+ )?(?:argument|doubt|question|dispute)(?: about| as to| over)? (?:who|whose)[^.;!?]{0,30}?(?:answers?|fault|blame|responsible|pays?|to blame)(?![\p{L}-])/iu
/** It may be heard as fault. */
const MAY_ADMIT =
  /(?<![\p{L}'-])(?:(?:should|ought to|must) (?:never|not) have (?:happened|been (?:allowed|left|there|open))|(?:should|ought to) have (?:been|come|had) (?:[\p{L}-]+ ){0,4}?(?:repaired|mended|inspected|replaced|cleared|felled|closed|shut|down|gritted|checked|fixed|locked|fenced|years ago|months ago|long ago|weeks ago)|(?:could|should) have been (?:prevented|avoided)|(?:entirely|wholly|completely) (?:avoidable|preventable)|we could have done (?:better|more)|not good enough)(?![\p{L}-])/iu
/** What will be made good, and for whom. */
const MAKES_GOOD =
  /(?<![\p{L}'-])(?:(?:(?:a )?(?:single )?penny|pound)? ?worse off|out of pocket|(?:every|each) (?:last |single )?penny|see (?:them|him|her|everyone|everybody|you|people|you all|the family|families) (?:all )?right|pick(?:ing)? up (?:the|every|all|any|their) (?:[\p{L}]+ ){0,2}?(?:tabs?|bills?|costs?|pieces)|something in the post for|by way of (?:making good|compensation|recompense|apology)|call it £|foot(?:ing)? the bill|stand(?:ing)? the (?:cost|loss)|(?:look after|take care of|deal with|settle) (?:the|every|all|any|their|these|your) (?:bills?|costs?|loss(?:es)?|damage|claims?)|new (?:car|cars|carpets?|furniture|fence|fences|roof|home|homes|windows?|kitchens?|boilers?) for|what (?:he|she|they|you) (?:is|are|'re) owed|(?:cheque|money|payment|compensation|payout)s? (?:is|are|will be|has been|'ll be) (?:in|on|with|paid|sent)|make (?:it |this |that |things )?(?:good|right)|put (?:it|this|that|things|matters) right|whatever (?:the|their|your) insur\p{L}+ (?:won't|will not|does not|doesn't|cannot|can't)[^.;]{0,20}?(?:we|the council) (?:will|shall|'ll)|(?:we|the council) (?:will|shall|'ll) (?:pay|cover|replace|refund|repay|reimburse|compensate|buy|rebuild|repair|meet|put (?:them|him|her|everyone) up|rehouse|settle))(?![\p{L}-])/iu

const DENIED =
  /(?<![\p{L}'-])(?:cannot say|can't say|not (?:our|the council's) fault|no admission|(?:was|were|is|are) not (?:to blame|at fault|liable|negligent)|whether|if (?:it|we|the|anyone|someone)|nobody knows|not yet known|until|investigat\p{L}+|inquir\p{L}+|alleg\p{L}+|claims? that|insurers? will|claims? (?:will|are|should|can) be (?:dealt|handled|considered|looked|sent|made)|your insurer|(?:ask|asked|asking) (?:whether|for|that|the)|not (?:for me|in a position|able)|cannot|can't|could not|will not be|won't be (?:able|paying|liable))(?![\p{L}-])/iu
const FUTURE =
  /(?<![\p{L}])(?:will|shall|'ll|won't|would|guarantee|promise|pledge|undertake|going to|make sure|see (?:to it )?that|must|entitled|get)(?![\p{L}])|'ll(?![\p{L}])/iu

/** What words do where somebody may claim: `admits` or `makes-good` outright, `may-admit`; undefined where none. */
export function liabilityIn(words: string): 'admits' | 'makes-good' | 'may-admit' | undefined {
  const isDenied = DENIED.test(words)
  if (MAKES_GOOD.test(words) && FUTURE.test(words) && !isDenied) return 'makes-good'
  if ((ADMITS.test(words) && !isDenied) || BEYOND_DOUBT.test(words)) return 'admits'
  return MAY_ADMIT.test(words) && !isDenied ? 'may-admit' : undefined
}
