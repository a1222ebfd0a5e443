import { aboveOthers, merits } from '../../../rules/lexicons/claims.js'
import { hasMatch } from '../matches.js'
import { keyWordsOf } from '../stance/key-words.js'
import { ANOTHERS_VIEW, cue, either, phrases, type Words } from '../stance/words.js'
import type { ClaimMark } from './claim.js'

const LAND = String.raw`(?:the )?(?:whole (?:of )?(?:the )?|entire )?(?:london|capital|country|county|nation|england|britain|uk|united kingdom|great britain|wales|scotland|europe|world|planet|region|city|borough|north(?:-(?:east|west))?|south(?:-(?:east|west))?|midlands|cumbria|lake district|land|kingdom|business|industry|sector|public sector|local government)`
const AMONG = String.raw`(?:(?:in|across|of|throughout|on) ${LAND}|anywhere(?: in ${LAND})?|bar none|around|of (?:any|all) (?:\p{L}+ )?(?:council|borough|city|town|authority|authorities|councils|boroughs)|(?:that )?money can buy|of its kind|hands down|(?:in|of) this part of \p{L}+|(?:anywhere )?(?:north|south|east|west) of the \p{L}+|this side of (?:the )?\p{L}+|up (?:or|and) down the \p{L}+|since (?:the )?\p{L}+|within (?:\d+|\p{L}+) miles|(?:that )?(?:this|the|our) (?:council|borough|city|authority|town) (?:has|have|had)(?: ever)?(?: \p{L}+)?|(?:that )?(?:you|i|we|anyone)(?:'ve|'ll| have| will| has| could)? (?:ever|likely|are likely)(?: \p{L}+)?|by (?:far|some (?:way|distance|margin)|a (?:mile|long way|country mile))|(?:london|haringey|brent|islington|carlisle|the (?:borough|city|town|country)) has (?:ever )?(?:seen|had|known))`
const BEST = either(merits)
const MERITS = [
  ...new Set(merits.flatMap((merit) => keyWordsOf(merit))),
  'leading',
  'foremost',
  'premier',
  'top',
]

/** `the finest network of children’s centres anywhere in the capital`; `London’s greenest borough`. */
const OF_ALL = cue(
  MERITS,
  String.raw`(?:(?:the|our|its|their) (?:very |simply |quite simply |single |absolute )?${BEST} (?:[\p{L}'-]+,? ){0,8}?${AMONG}|(?:${LAND}|\p{Lu}\p{L}+)'s (?:very |own )?(?:${BEST}|leading|foremost|premier|top) [\p{L}-]+)`,
)
/** Names and turns of phrase: `Britain’s Best Park`, `London’s best practice guide`, `the country’s leading charity`. */
const NO_CLAIM =
  /(?:best (?:practice|value|interests?|way|ways|time|start|bet|known|before|of (?:luck|both|the bunch)|use|endeavours|possible|price|prices|deal|deals)|leading (?:charity|charities|experts?|firm|company|companies|manufacturers?|suppliers?|providers?|authority on|artists?|orchestras?|architects?|theatre|universit\w+|museums?|developers?|contractors?|academics?|scientists?|cause|causes|surgeons?|law|housing association|brands?|names?|national|independent)|top (?:ten|tips|five|three|floor|end|earners|flight))$/i
const ABOVE = phrases([['above', aboveOthers]])
const OTHERS = String.raw`(?:councils?|boroughs?|city|cities|authority|authorities|towns?|place|places|district|parks?|library|service|team)`
/** `No borough in England looks after its trees half as well`; `nobody does it better`. */
const NONE = cue(
  'no nobody few nowhere where',
  String.raw`(?:(?:no|few) (?:other )?${OTHERS} (?:in ${LAND} |anywhere |its size |of (?:its|our) size )?(?:comes? (?:close|near|anywhere near)|(?:has|have|can|could|does|do|looks?|offers?|treats?|takes?|works?|cares?|runs?|builds?|delivers?|gives?|provides?|spends?|keeps?|serves?|teaches?|cleans?|recycles?|supports?|manages?|matche?s?|boasts?)(?! (?:to|not)\b)[^.!?;]{0,70}?(?:better|harder|as well|as much|half as|so well|so much|more|like (?:we|ours|us|this|it|haringey|brent|islington|carlisle)|to match|comparable|to compare|a patch on)|can (?:match|touch|rival|equal|hold a candle))|no ?(?:body|one) (?:else )?(?:in ${LAND} |anywhere )?(?:does|runs|keeps|manages|cleans|builds|cares|offers|can match|comes close|works)[^.!?;]{0,50}?(?:better(?! than (?:the|those|our (?:staff|crews|teams)))|harder|comes close|like (?:we|us) do|match|what we|the way we do)|there (?:is|are) (?:no(?:thing| other)?|nowhere) (?:\p{L}+ ){0,3}(?:like (?:it|this|ours) |to (?:touch|match|rival|compare with) (?:it|this|ours|us) )?(?:in|anywhere in|across) ${LAND})`,
)
/** `there isn’t a finer service in the land`; `I doubt there is a council that takes better care`; `beats anything` */
const DEFY = cue(
  "isn't not no doubt defy challenge beats beat knocks find",
  String.raw`(?:there (?:is|are)(?:n't| not| no) (?:a |an |any |many )?(?:\p{L}+ )?(?:better|finer|cleaner|safer|smarter|fairer|greener|friendlier|lovelier|kinder|prouder)(?: [\p{L}'-]+){1,5}? (?:${AMONG})|(?:i |we )?(?:doubt|defy|challenge)(?: (?:you|anyone|anybody|if|whether))*(?: to)? (?:there is|there's|there are|find|show|name)(?: me| us)? (?:an?|another|any|one) (?:\p{L}+ )?(?:${OTHERS}|one)[^.;!?]{0,60}?(?:better|finer|as good|as well|so much|more|cleaner|greener|half as|like)|beats? (?:anything|everything|any other|all the others|the lot|all comers)(?: (?:i|we|you|in|anywhere|that|they)(?![\p{L}]))|(?:won't|will not|cannot|can't|would struggle to|hard to|never) find (?:a |an |any |anything |anywhere )(?:\p{L}+ )?(?:better|finer|cleaner|friendlier|lovelier|greener|nicer))`,
)
/** `quite the handsomest thing to go up in this part of London` */
const ANY_EST = cue(
  'london capital country county nation england britain uk wales scotland europe world planet region anywhere around ever since land cumbria north south this kingdom',
  String.raw`(?:the|our|its|quite the|far and away the|easily the|comfortably the) (?:very )?(?!(?:larg|bigg|long|old|tall|high|low|small|busi|new|lat|earli|young|near|clos|furth|farth|deep|wid|short|heavi|wett|dri|hott|cold|warm|poor|rich|dens|common|inter|for|harv|requ|hon|mod|t|w|n|gu|que|cont|prot|conqu|arr|dig|man|northern|southern|eastern|western|harvest|thick|steep|fast|full|broad|slow|main|dirti|worst|rar|weak|strict)(?:est)(?![\p{L}]))\p{L}{3,12}est (?:[\p{L}'-]+,? ){0,8}?${AMONG}`,
)
/** `the most gorgeous little theatre you ever clapped eyes on` */
const MOST_EVER = cue(
  'most ever',
  String.raw`the (?:very )?(?:most (?!(?:recent|common|serious|dangerous|severe|vulnerable|expensive|deprived|polluted|congested|complained)(?![\p{L}]))\p{L}+|best|finest|loveliest|greatest)(?: [\p{L}'-]+){1,6}? (?:(?:that )?(?:you|i|we|anyone|this (?:borough|city|council|country)|the (?:borough|city|council))(?:'ve|'ll| have| will| has| are likely to)? ever|anywhere (?:north|south|east|west) of|this side of)(?: \p{L}+)?`,
)
/** `more than any other council` */
const MORE = cue(
  'any every else anywhere',
  String.raw`(?:more|better|cleaner|faster|quicker|further|harder|fairer|greener|safer|cheaper|fewer|less|higher|lower|sooner)(?: (?!than)[\p{L}'-]+){0,6}? than (?:(?:any|every|all|almost any|just about any)(?:body|one|where)?(?: (?:other|neighbouring|outer|inner|london|english))*(?: ${OTHERS})?(?: (?:our|its) size| in ${LAND})?|anywhere else|(?:our|all our|all the) neighbours|the rest of (?:london|the country|england))`,
)
/** `has never been cleaner`, `better than ever` */
const NEVER = cue(
  'never ever',
  String.raw`(?:(?:has|have|had|'s|'ve) never (?:been|looked|felt|run|worked|run|tasted|smelt)(?: so| in)?(?: (?:much|far))? (?:better|cleaner|safer|greener|brighter|stronger|healthier|prouder|happier|prettier|smarter|livelier|fitter|fairer|clean|safe|green|strong|healthy|proud|good|well|lively|better shape)|(?:is|are|looks?|feels?) (?:\p{L}+, )?(?:better|cleaner|safer|greener|stronger|prouder|smarter) than ever(?: before)?)`,
)
/** `widely regarded as the best` has nobody who regards it so. */
const OPENLY = cue(
  'everyone everybody widely universally all',
  String.raw`(?:(?:as )?(?:everyone|everybody|the whole (?:world|country|borough)) (?:knows|agrees|says|can see)|widely (?:regarded|recognised|acknowledged|seen|known|admired|considered)|universally (?:admired|recognised|acknowledged|acclaimed|praised))`,
)

const SOURCED =
  /(?<![\p{L}])(?:according to|survey\w*|rated|ratings?|rank(?:ed|ing|ings|s)|inspect\w*|ofsted|cqc|regulator|awards?|awarded|accredit\w*|prize|medal|league tables?|named|voted|crowned|shortlist\w*|judged|judges|certified|study|studies|index|research|published by|figures (?:from|published|show|released)|data from|official (?:figures|statistics)|statistics|census|audit\w*|scored|score|per cent|percent|guide|reviewers?|readers|defra|which\?|green flag|benchmark\w*|returns|poll of|found that|reports?(?:ed)? (?:by|from|found|says|shows))(?![\p{L}])|%/iu
/** What is only hoped for or asked, and what is denied. */
const OPEN =
  /(?<![\p{L}])(?:not|never|isn't|aren't|wasn't|won't|n't|aim(?:s|ing)?|ambition|ambitions|goal|target|vision|hope(?:s|d)?|hoping|want(?:s|ed)?|aspir\w+|striv\w+|bid|could|might|may|would|if|whether|become|becoming|to be|to make|to offer|to have|try(?:ing)?|seek\w*|looking for|search for|competition|contest|help us|in search of|vote for|nominate|find)(?![\p{L}])[^.;]{0,60}$/iu
/** Pride in those one works with is no claim for a policy or a service. */
const STAFF =
  /(?<![\p{L}])(?:staff|crews?|colleagues|volunteers|carers|workers|officers|wardens|rangers|lifeguards|librarians|gardeners|apprentices|children|young people|pupils|students|residents|neighbours|communities|people|players|athletes|scouts|firefighters|nurses|teachers|friends|families)(?![\p{L}])/iu
const PLAIN_MERIT = new RegExp(String.raw`(?<![\p{L}])(?:${BEST})(?![\p{L}])`, 'iu')

/** Claims to be above all others, with no word on who found so. */
export function superlativesIn(words: Words, around: string): ClaimMark[] {
  const { text } = words
  const found: ClaimMark[] = []
  const add = (match: RegExpExecArray, certainty: ClaimMark['certainty']): void => {
    const before = text.slice(0, match.index)
    if (hasMatch(before, ANOTHERS_VIEW) || OPEN.test(before) || isName(match[0], text)) return
    found.push({ kind: 'superlative', start: match.index, end: match.index + match[0].length, certainty })
  }
  for (const match of words.all(OF_ALL)) {
    if (
      NO_CLAIM.test(match[0]) ||
      /best (?:practice|value|interests?|way|time|possible|start)/i.test(match[0])
    )
      continue
    if (!STAFF.test(match[0])) add(match, 'plain')
  }
  for (const { match } of words.hits(ABOVE)) add(match, 'plain')
  for (const match of [...words.all(NONE), ...words.all(MORE)])
    add(match, /\d/.test(text) ? 'likely' : 'plain')
  for (const match of [
    ...words.all(NEVER),
    ...words.all(DEFY),
    ...words.all(ANY_EST),
    ...words.all(MOST_EVER),
  ])
    add(match, 'plain')
  const openly = words.find(OPENLY)
  if (openly && (PLAIN_MERIT.test(text.slice(openly.index)) || /(?:best|brilliant|great)/i.test(text)))
    add(openly, 'plain')
  return found.length > 0 && hasMatch(around, SOURCED) ? [] : found
}

/** `the Best Kept Village competition`: capitals in the middle of plain text make a name. */
function isName(words: string, text: string): boolean {
  if (
    !/(?<=\s)(?:Best|Finest|Greatest|Cleanest|Safest|Greenest|Friendliest|Most|Gold Standard|World[- ]Class|Trailblazers?)(?![\p{L}])/u.test(
      ` ${words}`,
    )
  )
    return false
  return (text.match(/(?<![\p{L}])\p{Ll}{4,}/gu)?.length ?? 0) > 2 && !/^\p{Lu}/u.test(words)
}
