import type { Range } from '../document/offset-map.js'
import { matchesOf } from './matches.js'

/** For whom somebody says they speak. */
export const capacities = ['council', 'personal', 'ward', 'party', 'office'] as const
export type Capacity = (typeof capacities)[number]

/** Words that say in what capacity something is said. Offsets are into `Document.text`. */
export interface CapacityMark extends Range {
  capacity: Capacity
}

const SPEAKING = String.raw`(?:speak(?:s|ing)?|spoke|writ(?:es|ing|ten|e)|comment(?:s|ing)?|talk(?:s|ing)?|respond(?:s|ing)?|act(?:s|ing)?|said|says?|statement(?: made)?|confirm)`
const COUNCIL = String.raw`(?:[Tt]he (?:whole )?(?:city |borough |county |district |local )?(?:council|authority)|(?:\p{Lu}[\p{L}'-]+ ){1,3}(?:City |Borough |County |District )?Council|(?:London )?Borough of \p{Lu}[\p{L}'-]+)`

const PATTERNS: readonly (readonly [Capacity, RegExp])[] = [
  [
    'council',
    new RegExp(
      String.raw`\b(?:${SPEAKING},? (?:here )?(?:formally |officially )?(?:for|on behalf of)|(?:for and )?on behalf of|in the name of) ${COUNCIL}(?! Tax)|\bon (?:the Council's|the council's|the City Council's|${COUNCIL}'s) behalf\b|\bas (?:the|a) (?:council|borough)'s (?:official )?(?:voice|spokes\p{L}+)\b`,
      'gu',
    ),
  ],
  [
    'council',
    new RegExp(
      String.raw`\b(?:(?:[Tt]he )?(?:formal|official|agreed|settled|corporate)? ?(?:view|position|stance|policy|line|answer) (?:of|from|taken by) ${COUNCIL} (?:is|was|remains|has been)|(?:[Ii]t (?:is|was) )?${COUNCIL}'s (?:(?:formal|official|agreed|settled|corporate) )?(?:view|position|stance|line) (?:is|was|remains|that|on this is)|[Oo]ur (?:view|position) as a council|(?:[Tt]he|[Oo]ur|[Mm]y) (?:formal|official) (?:council |borough )?(?:view|position|stance|line)|(?:\p{Lu}[\p{L}'-]+)'s (?:formal|official) (?:view|position|stance))\b`,
      'gu',
    ),
  ],
  // `Speaking for Brent, I promise`
  ['council', /\bspeaking for \p{Lu}\p{L}+(?=,| ,|\s+(?:I|we)\b)/giu],
  [
    'personal',
    /\b(?:speaking|writing|talking|commenting|said|says|added)(?:,)? (?:purely |strictly |only )?(?:personally|privately|for (?:himself|herself|myself|themselves|themself))\b|\bin (?:a|his|her|my|their) (?:purely |strictly )?(?:personal|private|own|individual)(?: (?:and \p{L}+ )?(?:capacity|name|right))\b|\b(?:as|is|are) (?:a |my |his |her |their )?(?:own )?(?:purely |strictly )?personal (?:view|opinion|capacity|statement)s?\b|\b(?:the|these|those) views? (?:are|is|were) (?:my|his|her|their) own\b|\bas (?:a |one of the )?(?:private (?:person|citizen|individual)|(?:local )?resident|neighbour|parent|customer|tenant)\b|\b(?:views?|opinions?|words?) (?:was|were|is|are) (?:hers|his|theirs|mine)(?: alone| only)?\b|\b(?:giving|gave|gives) (?:only )?(?:his|her|their|my) own (?:view|opinion)s?\b/giu,
  ],
  [
    'ward',
    /\b(?:as|for being|in (?:his|her|my|their) (?:capacity|role) as) (?:the |a |your |their |one of the )?(?:(?:ward|local) (?:members?|councillors?)|(?:member|councillor) for (?:the )?\p{Lu})|\bas (?:the |a )?\p{Lu}[\p{L}' -]{1,30} (?:ward )?(?:councillor|member)\b|\b(?:for|on behalf of) (?:my|his|her|their|the) (?:ward|residents|constituents)\b/gu,
  ],
  [
    'party',
    /\b(?:for|on behalf of|as) (?:the |our |his |her |my )?(?:\p{Lu}[\p{L}'-]+ ){0,3}(?:[Gg]roup|[Pp]arty)\b|\b(?:for|on behalf of) (?:the )?(?:Conservatives|Liberal Democrats|Lib Dems|Greens|Independents|Labour|Reform UK|residents' group)\b|\bfor the group\b|\bgroup (?:spokes\p{L}+|leader)\b/gu,
  ],
  [
    'office',
    /\b(?:in (?:his|her|my|their) (?:capacity|role) as|speaking as|writing as|commenting as) (?:the |a |an )?(?:Leader|Deputy Leader|Cabinet Member|Executive [Mm]ember|[Pp]ortfolio [Hh]older|[Cc]hair\p{L}*|Mayor)\b/gu,
  ],
]

/** Denials are no claims: `not on behalf of the Council`. */
const DENIED = /\b(?:not|never|nor|isn't|wasn't|than|neither|rather than)(?: \p{L}+){0,3} $/iu

/** Where a draft says for whom somebody speaks, in order. Takes time linear in the text. */
export function findCapacities(folded: string): CapacityMark[] {
  const found: CapacityMark[] = []
  for (const [capacity, pattern] of PATTERNS) {
    for (const match of matchesOf(folded, pattern)) {
      const before = folded.slice(Math.max(0, match.index - 40), match.index)
      if (capacity === 'council' && DENIED.test(before)) continue
      found.push({ capacity, start: match.index, end: match.index + match[0].length })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
