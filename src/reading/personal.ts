import type { Range } from '../document/offset-map.js'
import { matchesOf } from './matches.js'

/** How a passage turns a matter into one member's story. */
export type PersonalKind = 'credit' | 'praise' | 'life' | 'achievements' | 'profile' | 'first-person'

/** Words that make publicity personal. Offsets are into `Document.text`. */
export interface Personal extends Range {
  kind: PersonalKind
}

const TITLE = String.raw`(?:Cllr|Councillor|Coun\.?|Alderman|Mayor|the Leader|our Leader|the Mayor|our Mayor|the Cabinet Member|the Executive Member|the [Pp]ortfolio [Hh]older)`
const NAMED = String.raw`(?:${TITLE}(?: \p{Lu}[\p{L}'-]+){0,3})`
const QUALITY = String.raw`(?:tireless(?:ly)?|determin(?:ed|ation)|energ(?:y|etic)|vision(?:ary)?|passion(?:ate)?|dedicat(?:ed|ion)|hard work|hard-working|grit|charm|courage(?:ous)?|leadership|drive|brilliant|inspirational|inspiring|charismatic|heroic|unstoppable|dynamic|much-loved|popular|devotion|commitment|persistence|personal)`

const PATTERNS: readonly (readonly [PersonalKind, RegExp])[] = [
  // Thanks to the sheer energy of Cllr X
  [
    'credit',
    new RegExp(
      String.raw`\b[Tt]hanks to (?:the |his |her |their )?(?:[\p{L}-]+ ){0,4}(?:of |from |by |to )?${NAMED}|\b(?:down to|owed to|owes (?:everything|it all|much) to|credit(?:ed)? (?:for [\p{L} ]{1,40} )?(?:to|goes to|belongs to)|made possible (?:only )?by|the (?:brainchild|idea|dream|vision|work) of|single-handedly (?:\p{L}+ )?by|(?:[Nn]one of (?:it|this)|[Ii]t|[Tt]his) would (?:not |never |n't )?(?:be here|exist|have (?:been )?\p{L}+) without|personally (?:secured|won|delivered|fought for|negotiated) by) (?:the )?(?:[\p{L}-]+ ){0,3}${NAMED}`,
      'gu',
    ),
  ],
  [
    'credit',
    new RegExp(
      String.raw`${NAMED}(?:'s|') (?:own |personal |very own |single-minded |pet )(?:idea|project|brainchild|campaign|initiative|vision|dream|crusade|triumph|victory|achievement)|${NAMED}(?:,[^,.!?\n]{1,80},)? (?:has |have )?(?:personally|single-handedly) (?!\p{L}+ing\b)\p{L}+|${NAMED}(?:'s|') (?:[\p{L}-]+ ){0,2}${QUALITY}`,
      'gu',
    ),
  ],
  [
    'praise',
    new RegExp(
      String.raw`\b${QUALITY} (?:\p{L}+ ){0,2}?${NAMED}|\bit (?:is|was) (?:his|her|their) (?:own )?${QUALITY}(?: and (?:his |her )?${QUALITY})?`,
      'gu',
    ),
  ],
  // a father of three who grew up on the estate
  [
    'life',
    new RegExp(
      String.raw`${NAMED}, (?:\d{2}, |aged? \d{2},? )?(?:a |an |the |who (?:is|was) (?:a |an )?)?(?:proud |devoted |keen |former |lifelong |retired )?(?:father|mother|dad|mum|grandfather|grandmother|grandad|gran|husband|wife|son|daughter|parent)\b|${NAMED}, who (?:grew up|was born|was raised|lives (?:with|on|in)|plays|enjoys|loves|keeps|runs marathons)|\b[Mm]y (?:childhood|upbringing|journey|story|life in politics|dog|family and I)\b`,
      'gu',
    ),
  ],
  [
    'achievements',
    /\b(?:our |the )?(?:Leader|Mayor|Cabinet Member|Councillor|Cllr(?: \p{Lu}[\p{L}'-]+){1,3})(?:'s|') (?:\p{L}+ ){0,3}(?:wins|achievements|successes|triumphs|victories|highlights|record|promises kept|(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) (?:year|hundred days|100 days|anniversary))\b/giu,
  ],
  // Five minutes with Cllr X
  [
    'profile',
    new RegExp(
      String.raw`\b(?:(?:[Ff]ive|[Tt]en|[Ss]ixty|\d+) (?:minutes|questions|seconds) (?:with|for)|[Aa] (?:day|week|morning|cup of tea|cuppa|chat|coffee) (?:in the life of|with)|[Mm]eet (?:your|our|the)?|[Ii]n (?:conversation|profile)(?: with|:)|[Pp]rofile(?: of|:)|[Ss]potlight on|[Gg]etting to know|[Ii]nterview with) ${NAMED}`,
      'gu',
    ),
  ],
  [
    'first-person',
    /\bI(?: have|'ve) (?:personally )?(?:delivered|transformed|secured|saved|won|built|achieved|turned (?:\p{L}+ ){0,3}around|fought (?:hard |long )?for|made sure that this)\b|\b(?:this|it) (?:is|was) my (?:idea|vision|dream|promise|pledge|achievement|project)\b/giu,
  ],
]

/** Where a matter is made one member's story, in order. Takes time linear in the text. */
export function findPersonal(folded: string): Personal[] {
  const found: Personal[] = []
  for (const [kind, pattern] of PATTERNS) {
    for (const match of matchesOf(folded, pattern))
      found.push({ kind, start: match.index, end: match.index + match[0].length })
  }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, index, all) => index === 0 || one.start >= all[index - 1]!.end)
}
