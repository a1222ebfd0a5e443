import {
  BADGE,
  ITSELF,
  MADE,
  MAKE,
  MAKES,
  OUR_MATERIAL,
  PARTY_THING,
  TELEPHONE,
  VEHICLE,
} from '../../rules/lexicons/resources.js'
import type { Range } from '../document/offset-map.js'
import { hasMatch, matchesOf } from './matches.js'

/**
 * Something that a draft says it was made, sent or decked out with. Offsets are into `Document.text`.
 *
 * `badge`: a crest or letterhead. `made`: by someone, or at some place. `helped`: someone is asked, thanked or credited
 * for helping with it. `post`: free post. `vehicle` and `telephone`: those of a council.
 */
export interface ResourceUse extends Range {
  kind: 'badge' | 'made' | 'helped' | 'post' | 'vehicle' | 'telephone'
  /** Who or what it was made with, or whose badge it is, as far as the words say. */
  agent: Range
}

const START = String.raw`(?<![\p{L}-])`
const END = String.raw`(?![\p{L}-])`
const AGENT = String.raw`(?<agent>[\p{L}'][\p{L}\d'&. -]{1,60}?)`
const STOP = String.raw`(?=[,;:()]|[.!?](?:\s|$)|$|\n| (?:for|in|who|with|to|at|on|and (?!\p{Lu})|during|last|this|using|tel)\b)`

const IN_BRACKETS = new RegExp(
  String.raw`[[({<](?<agent>[^\])}>\n]{0,80}?)${START}${BADGE}${END}[^\])}>\n]{0,60}[\])}>]`,
  'giu',
)
const ON_PAPER = new RegExp(
  String.raw`${START}(?:on|under) (?<agent>(?:[\p{L}']{1,20} ){0,4})(?:headed (?:note)?paper|letter-?head|notepaper|stationery|(?<=council |council's |town hall |civic centre )paper)${END}`,
  'giu',
)
const LOGO_LINE = new RegExp(String.raw`(?:^|\n)\W{0,4}${BADGE}:\s*(?<agent>[^\n]{2,60})`, 'giu')
const CREDIT_LINE = new RegExp(
  String.raw`(?:^|\n)\W{0,4}(?:design(?:ed)?|layout|print(?:ed|ing)?|typesetting|typing|artwork|distribution|production)(?: by)?: ${AGENT}(?=[,;().\n]|$)`,
  'giu',
)
const FREEPOST =
  /(?<![\p{L}-])(?<agent>(?:[\p{L}']{1,20} ){0,4})freepost(?:[ ,:]{1,3}[\p{L}\d'&]{1,20}){0,5}/giu
const MADE_BY = new RegExp(
  String.raw`${START}${MADE}(?:(?:,| and|, and) ${MADE}){0,3}(?: (?:for us|for me|on our behalf|today|entirely|free|free of charge)){0,2} (?:by|with (?:the )?help (?:from|of)|at|in|on|using|from) (?:the |a |our |an )?${AGENT}${STOP}`,
  'giu',
)
const HAD_DO = new RegExp(
  String.raw`${START}(?:had|got|asked|told|made|instructed|used) (?:the |a |an |our |his |her |their )?${AGENT} (?:to )?${MAKE}${END}`,
  'giu',
)
const THANKS = new RegExp(
  String.raw`${START}(?:thanks?|thank you|grateful|gratitude|indebted|credit)(?: (?:is|are|go|goes|due))?(?: also)? to (?:the |our |all (?:the|our) )?${AGENT},? (?:for|who|whose)${END}`,
  'giu',
)
const DID = new RegExp(
  String.raw`${START}(?<agent>(?:[\p{L}'&]{1,20} ){0,3}[\p{L}']{1,20}) (?:have |has |had )?(?:kindly |also |even )?${MAKES} (?:us |me |with |on )?(?:our|my|the group's|the party's|his party's|her party's|this|these)${END}`,
  'giu',
)
const VEHICLES = new RegExp(String.raw`${START}(?<agent>${VEHICLE})${END}`, 'giu')
const TELEPHONES = new RegExp(String.raw`${START}(?<agent>${TELEPHONE})${END}`, 'giu')
const OF_A_PARTY = new RegExp(String.raw`${START}${PARTY_THING}${END}`, 'iu')
const ABOUT_MATERIAL = new RegExp(String.raw`${START}${OUR_MATERIAL}${END}`, 'iu')
/** Words that a line made of nothing but a credit begins with: `Drafted by …`, `Typed and sent by …`. */
const CREDIT = /(?:^|[\n.;:(–—-]\s{0,3}|,\s)$/u

/** Most sentences have none of these. */
const ANY =
  /\b(?:by|at|in|on|from|with|using|had|got|asked|told|made|instructed|used|thank|thanks|grateful|gratitude|indebted|credit|our|my|group's|party's|this|these)\b/i

/** What the draft says that it, or something of the party’s it speaks of, was made or sent with. */
export function findResources(folded: string, sentences: readonly Range[]): ResourceUse[] {
  const found: ResourceUse[] = []
  const add = (kind: ResourceUse['kind'], match: RegExpMatchArray, from: number): void => {
    const start = from + match.index!
    const words = match.groups!.agent ?? ''
    const at = start + Math.max(0, match[0].indexOf(words))
    found.push({
      kind,
      start: start + match[0].length - match[0].trimStart().length,
      end: start + match[0].trimEnd().length,
      agent: { start: at, end: at + words.length },
    })
  }
  for (const pattern of [IN_BRACKETS, ON_PAPER, LOGO_LINE])
    for (const match of matchesOf(folded, pattern)) add('badge', match, 0)
  for (const match of matchesOf(folded, CREDIT_LINE)) add('made', match, 0)
  for (const match of matchesOf(folded, FREEPOST)) add('post', match, 0)
  for (const match of matchesOf(folded, TELEPHONES)) add('telephone', match, 0)
  for (const match of matchesOf(folded, VEHICLES)) add('vehicle', match, 0)
  for (const sentence of sentences) {
    const words = folded.slice(sentence.start, sentence.end)
    if (!ANY.test(words)) continue
    for (const match of matchesOf(words, MADE_BY)) {
      const before = words.slice(0, match.index)
      // The credit of this material, or something said to have been made; not `the report, written by officers`.
      if (CREDIT.test(before) ? isCredit(before) : isMaterial(before)) add('made', match, sentence.start)
    }
    if (!hasMatch(words, OF_A_PARTY) && !hasMatch(words, ITSELF)) continue
    for (const pattern of [HAD_DO, THANKS, DID])
      for (const match of matchesOf(words, pattern)) {
        const from = words.slice(match.index)
        if (hasMatch(from, OF_A_PARTY) || hasMatch(from, ITSELF)) add('helped', match, sentence.start)
      }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** `Group press notice, typed and sent by …`; not `The survey, carried out in May, printed by …`. */
function isCredit(before: string): boolean {
  const clause = before.trimEnd().replace(/[,;:.(–—-]{1,6}$/, '')
  return clause === '' || (ABOUT_MATERIAL.test(clause.slice(-90)) && !OTHERS.test(clause.slice(-90)))
}

function isMaterial(before: string): boolean {
  const clause = before.slice(-110)
  return ABOUT_MATERIAL.test(clause) && !OTHERS.test(clause)
}

/** Papers that officers write as a matter of course. */
const OTHERS =
  /\b(?:officers?'?s?|cabinet|committee|published|council(?:'s)?|executive|decision|exempt|audit(?:or'?s?)?|planning|agenda|consultant'?s?) (?:\p{L}{1,15} )?(?:reports?|papers?|notices?|letters?|surveys?|consultation|newsletters?|leaflets?|magazines?|posters?)\b|\bthe reports?\b|\b(?:council|executive|cabinet) (?:has |have |had )?(?:sent|put|issued|published|wrote|posted|delivered|printed)\b/iu
