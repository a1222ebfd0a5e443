import type { Range } from '../../document/offset-map.js'
import { foregone } from '../../../rules/lexicons/foregone.js'
import { hasMatch } from '../matches.js'
import { ANOTHERS_VIEW, cue, phrases, type Words } from '../stance/words.js'

/** Words that show a mind made up on what is still to be decided. Offsets are into the utterance. */
export interface MadeUp extends Range {
  /** `plain`: it is said outright. `likely`: it may be read so. */
  certainty: 'plain' | 'likely'
  /**
   * `idiom`: words that speak of a mind made up whatever the matter. `matter`: what will or must become of an
   * application, a plan or a scheme. `vote`: how somebody will vote or decide.
   */
  kind: 'idiom' | 'matter' | 'vote'
}

const ADVERB = String.raw`(?:(?:certainly|definitely|most certainly|of course|personally|be|always|now|also|never|not|gladly|happily|proudly|firmly|strongly|all|both|myself|still) ){0,3}`
const SHALL = String.raw`(?:will|shall|'ll|(?:am|are|'m|'re) (?:going|determined|minded|bound|certain|sure) to|intend to|mean to|won't|will not|shan't|would never)`
const THING = String.raw`(?:it|this|that|them|these|(?:the|this|that|their|his|her|any|every|these|those) (?:[\p{L}\p{N}'-]+ ){0,5}?(?:application|applications|licen[cs]e|licences|scheme|plans?|proposals?|proposal|tower|towers|development|developer|developers|bid|permission|stadium|building|houses|homes|flats|estate|pub|bar|club|casino|shop|supermarket|site|variation|extension|quarry|mast|incinerator|abattoir|wind farm|turbines?|road|bypass|bridge|school|centre|closure|charge|cut|sale|increase|rise))`
const REFUSED = String.raw`(?:refused|rejected|thrown out|turned down|blocked|stopped|granted|approved|allowed|passed|waved through|given (?:permission|the go-ahead|a licence|consent|the green light)|revoked|kicked out|voted (?:down|through)|stay(?:s|ed)? (?:shut|open)|built|scrapped|dropped)`

interface Pattern {
  pattern: ReturnType<typeof cue>
  kind: MadeUp['kind']
  certainty: MadeUp['certainty']
}

const FOREGONE = phrases([['idiom', foregone]] as const)
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'vote',
    certainty: 'plain',
    pattern: cue(
      'vote voting refuse refusing reject rejecting throw throwing turn turning block blocking grant granting approve approving kick kicking wave waving see sure ensure nod nodding',
      String.raw`(?:i|we|my colleagues|the committee|members|councillors) ${SHALL} ${ADVERB}(?:vot(?:e|ing) (?:against|for (?:it|this|the|that|their)|(?:it|this|that) (?:down|through)|in favour|no|yes|to (?:refuse|reject|approve|grant|block|stop|keep|close))|(?:refus|approv)(?:e|ing) ${THING}|(?:reject|block|grant)(?:ing)? ${THING}|(?:throw|kick|chuck)(?:ing)? ${THING} out|(?:throw|kick|chuck)(?:ing)? out ${THING}|turn(?:ing)? (?:down ${THING}|${THING} down)|(?:wav|nodd?)(?:e|ing)? ${THING} through|(?:see (?:to it )?(?:that )?|mak(?:e|ing) (?:sure|certain) (?:that )?|ensur(?:e|ing) (?:that )?)(?:[\p{L}\p{N}'-]+ ){1,8}?(?:is |are |gets? |be )?(?:never )?${REFUSED})`,
    ),
  },
  {
    kind: 'vote',
    certainty: 'likely',
    pattern: cue(
      'oppose opposing support supporting back backing fight fighting stop resist',
      String.raw`(?:i|we) ${SHALL} ${ADVERB}(?:oppos(?:e|ing)|support(?:ing)?|back(?:ing)?|fight(?:ing)?|resist(?:ing)?|stop(?:ping)?) ${THING}`,
    ),
  },
  {
    kind: 'idiom',
    certainty: 'plain',
    pattern: cue(
      'dead mind minds',
      String.raw`over (?:my|our) dead bod(?:y|ies)|(?:my|our) minds? (?:is|are|was|were) (?:already |quite |firmly |long since )?made up|(?:i|we)(?:'ve| have) (?:already |quite |long since |pretty much )?made up (?:my|our) minds?|(?:nothing|no one|nobody|no amount of \p{L}+)[^.;!?]{0,50}? (?:will|would|could|can|is going to)(?: ever)? (?:change|alter|shift) (?:my|our) minds?|(?:has|have) (?:already |all )*made up (?:its|their) minds?`,
    ),
  },
  {
    kind: 'idiom',
    certainty: 'plain',
    pattern: cue(
      'answer no yes',
      String.raw`(?:the|my|our|its|their) answer (?:is|will be|is going to be|is always going to be|can only be|has to be) (?:a |an )?(?:firm |flat |resounding |simple |definite |big |emphatic |still )*(?:no|yes)|(?:it is|it's|it will be|it'll be|that's|that is) (?:a |an )?(?:firm |flat |resounding |definite |big |emphatic )*(?:no|yes) from (?:me|us|this committee|the committee)`,
    ),
  },
  {
    kind: 'idiom',
    certainty: 'plain',
    pattern: cue(
      'past chance prayer hope shrift whistle nowhere breath bother formality conclusion deal bag forget time cigar',
      String.raw`(?:will|would|does|do|won't|will not|is not going to|isn't going to) (?:never |not )?get (?:it |this |that |them )?past (?:me|us|this committee|my committee|the committee)|(?:not|won't|will not|don't|doesn't|do not|does not|hasn't|haven't|has not|have not|has|have|stands?|without) (?:got |have |stand )?(?:(?:a|an|any|no) )?(?:earthly|cat in hell's|snowball's|hope in hell|hope|prayer|chance)(?: chance)? (?:of (?:getting|being|winning|success|permission|a licence)|with (?:me|us|this committee)|in hell|as long as|while)|(?:will|shall|'ll|can expect to|going to) (?:get|receive|find|be given) (?:very |pretty |extremely )?short shrift|(?:can|might as well) (?:whistle for|forget (?:it|about|their|the|this))|(?:is|are|'s|'re|will be|was always|has always been) (?:\p{L}+ )?(?:a (?:pure |mere )?formality|a foregone conclusion|a done deal|a dead duck|a non-starter|in the bag|as good as (?:done|dead|agreed|approved|refused|passed|won|built)|dead in the water|going nowhere|wasting (?:their|its|everyone's|our|his|her) time)|(?:needn't|need not|shouldn't|should not) (?:even )?bother (?:applying|coming|turning up|asking|trying)`,
    ),
  },
  {
    kind: 'idiom',
    certainty: 'plain',
    pattern: cue(
      'while long watch',
      String.raw`not (?:while|as long as|so long as) (?:i am|i'm|i have|we are|we're) (?:[\p{L}'-]+ ){0,5}?(?:chair|chairman|leader|councillor|member|here|in charge|committee|a vote|a say)|not on (?:my|our) watch|(?:never|not) in my time`,
    ),
  },
  {
    kind: 'idiom',
    certainty: 'plain',
    pattern: cue(
      'need needs read hear see wait',
      String.raw`(?:i|we|nobody) (?:don't|do not|didn't|did not|hardly|scarcely|needn't|need not|needs?(?= no)) ?(?:need |have |want )?(?:no |to |a |an |any )*(?:read|see|hear|wait for|listen to|sit through|be told|report|hearing|officer)[^.;!?]{0,60}? to (?:know|see|tell|decide|say|refuse|conclude)`,
    ),
  },
  {
    kind: 'idiom',
    certainty: 'plain',
    pattern: cue(
      'know decided told vote voting way',
      String.raw`(?:i|we) (?:already |both |all )*know (?:already |full well |exactly )?(?:how|which way|what) (?:i|we)(?:'ll|'m| will| shall| am| are|'re) (?:be )?(?:voting|vote|going to (?:vote|decide|say))|(?:i|we) (?:have|'ve) (?:already |long since |as good as )?(?:decided|settled|resolved) (?:to (?:refuse|reject|grant|approve|vote|turn|throw|oppose|support|back)|how|that (?:it|this|they|the))|(?:i|we) (?:have |'ve )?(?:already )?(?:told|assured|promised) (?:the |them|their )?(?:developers?|applicants?|owners?|residents|neighbours|campaigners|them)?[^.;!?]{0,30}? (?:it|they|this|that|the \p{L}+) (?:will|would|'ll|'d) (?:get|be|have|not|never)`,
    ),
  },
  {
    kind: 'idiom',
    certainty: 'likely',
    pattern: cue(
      'see imagine conceive think way circumstances question doubt',
      String.raw`(?:i|we) (?:cannot|can't|can not|could not|couldn't|fail to|don't|do not) (?:possibly |honestly |for the life of me )?(?:see|imagine|conceive of|think of) (?:myself|ourselves|us|me|how (?:we|i|anyone|any member|the committee)|any (?:way|reason|grounds|circumstances)|a (?:single )?reason|members|the committee|my colleagues)[^.;!?]{0,70}?(?:refus|reject|approv|grant|vot|support|agree|back|pass|allow|turn|say(?:ing)? (?:yes|no))\p{L}*|(?:there is|there's) (?:absolutely |simply )?(?:no (?:way|chance|question|prospect|circumstance)|nothing)[^.;!?]{0,40}?(?:i|we|they|the committee|members|it|this|that|developers?|applicants?)[^.;!?]{0,40}?(?:vot|support|refus|reject|approv|grant|back|allow|pass|happen|built|permission|licence|say|persuad|chang)\p{L}*|(?:i have|i've|we have|there is|there's) no doubt (?:at all )?(?:that )?(?:it|they|we|the committee|members|cabinet|the executive|my colleagues)[^.;!?]{0,20}? (?:will|'ll|shall) (?:be )?(?:refus|reject|approv|grant|agree|back|support|pass|vot|thrown|turn)\p{L}*`,
    ),
  },
  {
    kind: 'matter',
    certainty: 'plain',
    pattern: cue(
      'must should ought deserves needs cannot',
      String.raw`(?:application|licen[cs]e|licences|permission|consent|scheme|plans?|proposals?|tower|towers|development|stadium|premises|variation|developers?|applicants?|bid|it|this|that|these|they|abattoir|mast|quarry|incinerator)(?: [\p{L}'-]+){0,5}? (?:must|should|ought to|has to|have to|needs? to|deserves? to|cannot|can't|must not|mustn't|shouldn't) (?:never |not |simply |now |clearly |obviously )*(?:be )?(?:${REFUSED}|get (?:a|its|the|their) (?:licence|permission|consent|go-ahead)|go ahead|happen)`,
    ),
  },
  {
    kind: 'matter',
    certainty: 'plain',
    pattern: cue(
      'will shall going bound certain sure never',
      String.raw`(?:application|licen[cs]e|licences|permission|consent|scheme|plans?|proposals?|tower|towers|development|stadium|premises|variation|developers?|applicants?|bid|abattoir|mast|quarry|incinerator|houses|homes|flats|supermarket|pub|club|bar|casino|it|this|that|they)(?: (?!report|papers|officers|recommend)[\p{L}'-]+){0,4}? (?:will|shall|'ll|(?:is|are) (?:going|bound|certain|sure|set) to|won't|will never|will not|is never going to|isn't going to|is not going to) (?:never |not |certainly |definitely |surely |now |duly )*(?:be (?:refused|rejected|thrown out|turned down|blocked|granted|approved|waved through|passed|built|allowed)|get (?:a|its|the|their|planning|any)(?: [\p{L}'-]+){0,3}? ?(?:licence|permission|consent|go-ahead|green light|approval)|go through|sail through|see the light of day|happen|be going (?:there|ahead|anywhere))`,
    ),
  },
  {
    kind: 'matter',
    certainty: 'likely',
    pattern: cue(
      'going happening',
      String.raw`(?:application|scheme|plans?|tower|development|stadium|abattoir|mast|quarry|incinerator|supermarket|pub|club|bar|casino|bypass|bridge|houses|homes|flats|it|this|that|closure|sale|charge)(?: [\p{L}'-]+){0,4}? (?:is not|isn't|is|are not|aren't|are|'s not|'s) (?:definitely |certainly |simply |just )?(?:going (?:there|ahead|anywhere|to happen)|happening)`,
    ),
  },
]

/** The matter is left open, told of another time, or is somebody else's to say. */
const OPEN =
  /(?<![\p{L}])(?:if|unless|whether|until|should (?:it|they|the)|recommend\w*|open mind|minds? open|on (?:its|their) merits|hear(?:ing)? (?:both|all)|listen to (?:both|all)|wait and see|could|would (?:be|have)(?! never)|may be|might|was (?:refused|rejected|granted|approved|thrown out|turned down)|were (?:refused|rejected|granted|approved)|(?:refused|rejected|granted|approved) (?:last|on|yesterday|in|by)|report says|officers say|not (?:yet )?made up|predetermin\w*|prejudg\w*)(?![\p{L}])/iu
/** Things that always come with a licence or a permission tell nothing of one that is asked for. */
const GENERAL =
  /(?<![\p{L}])(?:every application|each application|any application|all applications|an application|applications) (?:must|should|will|has to|have to) (?:be )?(?:made|judged|decided|dealt|determined|considered|in|received|sent|submitted|include|come)/iu

/** Kept for each utterance, since several clauses ask. */
const kept = new WeakMap<Words, readonly MadeUp[]>()

/** Minds made up in the words of one who has a part in deciding, or may be thought to have; in order. */
export function madeUpIn(words: Words): readonly MadeUp[] {
  let found = kept.get(words)
  if (!found) kept.set(words, (found = findMadeUp(words)))
  return found
}

function findMadeUp(words: Words): MadeUp[] {
  const { text } = words
  const found: MadeUp[] = []
  const add = (match: RegExpExecArray, kind: MadeUp['kind'], certainty: MadeUp['certainty']): void => {
    const before = text.slice(0, match.index)
    if (hasMatch(before, ANOTHERS_VIEW) || hasMatch(text, GENERAL)) return
    if (kind !== 'idiom' && hasMatch(text, OPEN)) return
    if (LEFT_OPEN.test(before.slice(-30))) return
    found.push({ kind, certainty, start: match.index, end: match.index + match[0].length })
  }
  for (const { kind, match } of words.hits(FOREGONE)) add(match, kind, 'plain')
  for (const { pattern, kind, certainty } of PATTERNS) {
    const match = words.find(pattern)
    if (match) add(match, kind, certainty)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** `not a foregone conclusion` */
const LEFT_OPEN = /(?<![\p{L}])(?:if|whether|not|open|neither|never|nobody)(?: [\p{L}']+){0,4}$/iu
