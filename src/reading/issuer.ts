import type { Range } from '../document/offset-map.js'
import { findTitledNames } from './people/names.js'
import { firstMatch, matchesOf } from './matches.js'

/** What a draft says of who issues it. Offsets are into `Document.text`. */
export interface IssuerLabel {
  /** `Issued by Cllr NAME, leader of the … group`. */
  issuer?: Range & { name: string }
  /** `and not on behalf of the Council`. */
  disclaimer?: Range
}

const ISSUED =
  /\b(?:issued|published|released|produced|written|circulated|promoted|sent(?: out)?|put out|distributed)(?:,? and (?:published|promoted|paid for|distributed))? (?:today )?by\b:?\s*|\b(?:(?:press|media|news|party|public|personal) )?(?:statement|release|notice|article|letter)s? (?:from|by|of|on behalf of)\s+|\b(?:comes|came|is|was) from\s+|\bissuer:?\s+|(?:^|\n)from:?\s+/gi

/** `Cllr NAME today issued the following statement` */
const ISSUES =
  /\b(?:has |have )?(?:today |now )?(?:issued|released|published|made) (?:the following|this) (?:statement|release|notice|press release)\b/gi

/** A person or a group, not an office of the Council: `Cllr NAME`, `the Labour group`, `NAME`. */
const ISSUER_NAME =
  /^(?:the )?\p{Lu}[\p{L}'-]*\.?(?:(?:,? (?:and |of |for |as |in |the |leader |group |councillors? |on )*|-)\p{Lu}[\p{L}'-]*){0,10}(?: group| councillors?| party)?/u

const COUNCIL_OFFICE =
  /\b(?:press office|communications|media office|media and public relations|council(?:'s)? press)\b/i

const COUNCIL = String.raw`(?:(?:the |this )?(?:\p{L}{1,20} ){0,3}council\b(?:'s)?|the (?:london )?borough of \p{L}{1,30}|the (?:local )?authority\b)`
const NOT = String.raw`(?:\bnot\b|\b\p{L}{2,6}n't\b|\bnone\b|\bnothing\b|\bnor\b|\bnever\b)`
const MADE = String.raw`(?:issued|published|made|produced|sent|given|written|put out|released|said|speaking|writing|acting|spoken|circulated|approved)`

/** A denial that the Council speaks here, however it is put. Fillers are few, so that both ends belong together. */
const DISCLAIMER = new RegExp(
  [
    // not (issued) (for or) by / on behalf of the Council; nothing in it is said on behalf of …
    String.raw`${NOT}(?: [\p{L}']{1,20}){0,6}? (?:on behalf of|in the name of) ${COUNCIL}`,
    String.raw`${NOT}(?: (?:been|being|be|in|a|an|it|this|is))*(?: ${MADE})?(?: out)? (?:(?:for or by|by or for|by or on behalf of|on behalf of or by|for|by|from|as) )${COUNCIL}`,
    String.raw`${NOT} (?:on )?${COUNCIL}(?: behalf)?(?=[\s.,;)]|$)`,
    // not a Council press release; should not be taken as a statement by the Council
    String.raw`${NOT} an? (?:official )?(?:\p{L}+ ){0,2}council(?:'s)? (?:(?:press|media|news|party) )?(?:release|statement|publication|notice|document|communication)`,
    String.raw`${NOT} (?:be )?(?:taken|read|seen|regarded|understood)(?: [\p{L}']{1,20}){0,4}? (?:by|from|of|for) ${COUNCIL}`,
    // does not represent the views of the Council; the views are … not those of the Council
    String.raw`${NOT} (?:represent|reflect|speak for|come from|give|express)(?: the (?:official )?(?:views?|position|policy|opinions?) of)? ${COUNCIL}`,
    String.raw`${NOT} (?:necessarily )?(?:those|the (?:views?|position|opinions?|policy)|a statement|views?) of ${COUNCIL}`,
    // the Council did not issue this; the Council is not responsible for it, has no connection with it
    String.raw`\b${COUNCIL} (?:did|has|does|have|was|is) ?${NOT} (?:been )?(?:issue[d]?|publish(?:ed)?|produce[d]?|approve[d]?|responsible for|involved in)`,
    String.raw`\b${COUNCIL} has no (?:connection|link|part|involvement)`,
    String.raw`nothing to do with ${COUNCIL}`,
  ].join('|'),
  'iu',
)

/** The label a party release carries: who issues it, and that it is not the Council's (Haringey 13.23). */
export function findIssuerLabel(folded: string): IssuerLabel {
  const label: IssuerLabel = {}
  const issuer = issuerBefore(folded) ?? issuerAfter(folded)
  if (issuer) label.issuer = issuer
  const disclaimer = disclaimerIn(folded)
  if (disclaimer) label.disclaimer = disclaimer
  return label
}

/** Some word of every denial. */
const DENIES = /\b(?:not|none|nothing|nor|never)\b|n't\b|\bhas no\b/i

/** The first denial. It holds no full stop and no new line, and few stretches between those hold a word of one. */
function disclaimerIn(folded: string): Range | undefined {
  let from = 0
  for (const stretch of folded.split(/[.\n]/)) {
    const match = DENIES.test(stretch) ? firstMatch(stretch, DISCLAIMER) : null
    if (match) {
      const start = from + match.index
      return { start, end: start + match[0].trimEnd().length }
    }
    from += stretch.length + 1
  }
  return undefined
}

function issuerBefore(folded: string): IssuerLabel['issuer'] {
  for (const match of matchesOf(folded, ISSUED)) {
    const start = match.index + match[0].length
    const words = folded.slice(start, start + 160)
    const [titled] = findTitledNames(words)
    const name = titled?.start === 0 ? words.slice(0, titled.end) : ISSUER_NAME.exec(words)?.[0]
    if (!name || COUNCIL_OFFICE.test(words.slice(0, name.length + 30).split(/[.\n]/, 1)[0]!)) continue
    const from = match.index + match[0].length - match[0].trimStart().length
    return { start: from, end: start + name.length, name }
  }
  return undefined
}

function issuerAfter(folded: string): IssuerLabel['issuer'] {
  for (const match of matchesOf(folded, ISSUES)) {
    const from = Math.max(0, match.index - 120)
    const titled = findTitledNames(folded, from, match.index).at(-1)
    if (!titled || /[.!?\n]/.test(folded.slice(titled.end, match.index))) continue
    return { start: titled.start, end: match.index + match[0].length, name: titled.name }
  }
  return undefined
}
