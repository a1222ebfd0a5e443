import { asked, lavish, loaded, louder, recordWords } from '../../../rules/lexicons/claims.js'
import { hasMatch } from '../matches.js'
import { ANOTHERS_VIEW, cue, either, phrases, type Words } from '../stance/words.js'
import type { ClaimMark } from './claim.js'

const WORDS = phrases([
  ['lavish', lavish],
  ['loaded', loaded],
  ['louder', louder],
  ['asked', asked.map((words) => `(?:${words})[^.!?]{0,120}\\?`)],
] as const)

/** People are praised as people; what happens to befall a town is as dreadful as it is. */
const OF_PEOPLE =
  /^(?:[,\s]+(?:[\p{L}'-]+ ){0,4}?)?(?:staff|teams?|crews?|colleagues|volunteers?|people|carers|workers|officers|wardens|rangers|lifeguards|librarians|gardeners|apprentices|children|kids|young|pupils|students|residents|neighbours|winners?|nominees|runners|dancers|singers|choirs?|bands?|performers|artists|scouts|community|communities|families|foster|friends|job|effort|efforts|response|generosity|work (?:of|by|done by|from)|support (?:of|from)|nurses|teachers|fundraisers?|achievements?|weather|views?|scenery|sunshine|blossom|wildlife|birds)(?![\p{L}])/iu
const OF_ITSELF =
  /(?<![\p{L}])(?:crimes?|attacks?|assaults?|abuse|violence|storms?|floods?|weather|fires?|crash|accident|deaths?|murder|burglar\w*|fly-tip\w*|vandal\w*|fraud\w*|scams?|offen[cd]\w*|court|judge|landlords?)(?![\p{L}])/iu
/** A `remarkable` fact, an `exceptional` case and an `outstanding` debt praise nothing. */
const PLAIN_USE =
  /^(?:outstanding (?:debts?|fines?|balances?|payments?|sums?|rents?|arrears|issues?|works?|repairs?|matters?|amounts?|questions?|invoices?|bills?|natural beauty|applications?|actions?|items?|charges?|council tax|universal value|school|schools|rating|grade|by ofsted)|exceptional(?:ly)? (?:circumstances?|hardship|cases?|needs?|heavy|high|low|cold|hot|wet|dry|rainfall|items?)|extraordinary (?:general )?(?:meeting|council|session|full)|revolutionary (?:war|socialist|france)|brilliant (?:white|-white)|epic (?:poem|poems|film|theatre)|legendary (?:king|battle)|first[- ]class (?:post|stamp|mail|delivery|degree|honours|cricket|rail)|astonishing \d|remarkable \d)/iu

/**
 * How lavish an utterance is, in points: a word of praise or blame has two, what turns it up one, a question for effect
 * three. Undefined where there is nothing of the kind.
 */
export function praiseIn(words: Words): ClaimMark | undefined {
  const { text } = words
  const hits = [...words.hits(WORDS)].filter(
    ({ match }) => !hasMatch(text.slice(0, match.index), ANOTHERS_VIEW),
  )
  const of = (wanted: string): RegExpExecArray[] =>
    hits.flatMap(({ kind, match }) => (kind === wanted ? [match] : []))
  const strong = of('lavish').filter(
    ({ index, 0: match }) =>
      !OF_PEOPLE.test(text.slice(index + match.length)) && !PLAIN_USE.test(text.slice(index)),
  )
  const found = of('loaded')
  const blame = found.length > 0 && hasMatch(text, OF_ITSELF) ? [] : found
  const [question] = of('asked')
  const all = [...strong, ...blame, ...(question ? [question] : [])].sort((a, b) => a.index - b.index)
  if (all.length === 0) return undefined
  const loud = Math.min(2, of('louder').length) + (text.includes('!') ? 1 : 0)
  const weight = strong.length * 2 + blame.length * 3 + (question ? 3 : 0) + loud
  const last = all.at(-1)!
  return {
    kind: 'praise',
    start: all[0]!.index,
    end: Math.max(last.index + last[0].length, all[0]!.index + all[0]![0].length),
    certainty: weight > 3 ? 'plain' : 'likely',
    weight,
  }
}

const WHO = String.raw`(?:(?:cllr|councillor|coun\.?) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?|(?:our|the) (?:leader|cabinet member|deputy leader|executive member|lead member|portfolio holder|cabinet|executive|administration|council leader))`
const RECORDS = [
  // `an outstanding record of getting things done`; not `a record number`, `a strong record of attendance`.
  cue(
    'record records',
    String.raw`(?:(?:an?|his|her|their|our|its|the council's|the administration's|this|that|such an?|the) (?:truly |simply |quite )?(?:track )?${either(recordWords)} (?:track )?records?(?! (?:number|numbers|sales|crowd|of (?:attendance|the meeting|what))(?![\p{L}]))|proud of (?:a|our|his|her|their|the|its|this) (?:[\p{L}'-]+ )?(?:track )?record(?! (?:number|shop|crowd|player))|record (?:that )?(?:speaks for itself|stands comparison|is second to none|any(?: other)? (?:council|borough|city)))`,
  ),
  cue(
    'tireless tirelessly unstinting indefatigable',
    String.raw`(?:${WHO}|she|he|they|we|his|her|their|our) (?:[\p{L}'-]+ ){0,4}?(?:tireless(?:ly)?|unstinting(?:ly)?|indefatigabl[ey])`,
  ),
  cue(
    'done more',
    String.raw`(?:${WHO}|she|he|we|this council|the council|no leader|no one|nobody) (?:has|have|'s|'ve) done (?:far |so much |much )?more (?:for|to|than)`,
  ),
  cue(
    'leadership stewardship guidance watch vision drive passion determination energy dedication foresight courage flair grit',
    String.raw`(?:under|thanks to|because of|owes? (?:a (?:great |huge )?debt |everything |much )?to|down to|testament to|tribute to) (?:the )?(?:(?:[\p{L}'-]+ ){0,3}?(?:leadership|stewardship|guidance|vision|drive|passion|determination|energy|dedication|foresight|courage|flair|grit)(?: and [\p{L}'-]+)? of ${WHO}|(?:${WHO}'s?|her|his) (?:[\p{L}'-]+ ){0,3}?(?:leadership|stewardship|guidance|watch|vision|drive|passion|determination|energy|dedication|foresight|courage|flair|grit))`,
  ),
  cue(
    'been are is was were done',
    String.raw`(?:we|the council|this council|our council|the cabinet|the executive|haringey|brent|islington|carlisle) (?:have been|has been|are|is|were|was|'ve been|'re) (?:(?:simply|quite simply|truly|absolutely|nothing short of|just) )?${either(['magnificent', 'brilliant', 'superb', 'fantastic', 'outstanding', 'amazing', 'remarkable', 'exceptional', 'wonderful', 'terrific', 'first-class', 'marvellous', 'incredible', 'tremendous'])}`,
  ),
  cue(
    'speaks speak judge delivered achievements',
    String.raw`(?:(?:our|his|her|the council's|the administration's) (?:achievements?|record|results?) speaks? for (?:itself|themselves)|(?:nobody|no one|no other \p{L}+) (?:has|have) (?:achieved|delivered|done) (?:so much|as much|more))`,
  ),
]

/** What somebody has done in office, praised. */
export function recordsIn(words: Words): ClaimMark[] {
  return RECORDS.flatMap((pattern): ClaimMark[] => {
    const match = words.find(pattern)
    if (!match || ANOTHERS_VIEW.test(words.text.slice(0, match.index))) return []
    return [{ kind: 'record', start: match.index, end: match.index + match[0].length, certainty: 'plain' }]
  })
}
