import type { Range } from '../../document/offset-map.js'
import type { PartyMention } from '../parties.js'
import { hasMatch, matchesOf } from '../matches.js'

/** A party group of the council. Offsets are into `Document.text`. */
export interface GroupMention extends Range {
  /** The speaker's own: `our group`. */
  own: boolean
  /** `the group`, with nothing to say which. */
  bare: boolean
}

const OWN = /\b(?:our|my) group\b(?! (?:of|leader))/giu
const GENERIC =
  /\b(?:(?:main |council's )?(?:opposition|ruling|majority|minority|controlling|administration|political|party)) (?:party |political )?(?:groups?|leads|members|councillors|caucus|benches|portfolio leads)(?!(?:'s?)? (?:leader|spokes|whip|office(?!r)|assistant))(?:'s?)?/giu
/** Those who are not in power, as one: `opposition to the scheme` is none. */
const OPPOSITION = /\bthe opposition(?= (?:was|were|has|had|have|heard|learned|is|are)\b)/giu
const BARE = /\bthe group(?:'s)?\b(?! (?:of|leader|chief|manager|managing|says|said|which|chair))/giu
const OTHER_GROUP =
  /\b(?:working|steering|focus|task|action|user|users'?|residents'?|tenants'?|friends|support|traders'?|community|project|reference|advisory|liaison|consultancy|partnership|play|youth|age|ethnic|campaign|walking|singing|toddler|church|faith|interest|expert|peer|family|drama) groups?\b|\bgroup (?:plc|ltd|limited)\b/iu
const AFTER_PARTY =
  /^(?:'s?)?(?: (?:council|opposition|ruling|majority|minority))?(?: (?:group|members|councillors|(?:\p{L}{1,20} )?leads?|portfolio holders|frontbench|shadow cabinet|caucus|benches|colleagues|side))(?!(?:'s?)? (?:leader|deputy|spokes|whip|office(?!r)|assistant|chair|secretary))(?:'s?)?/iu

/** Where the draft speaks of a party group, in words that name it or that mean the speaker's own. */
export function findGroups(folded: string, parties: readonly PartyMention[]): GroupMention[] {
  const found: GroupMention[] = []
  for (const party of parties) {
    const after = AFTER_PARTY.exec(folded.slice(party.end, party.end + 60))
    const isPlural =
      /s$/.test(folded.slice(party.start, party.end)) &&
      !/^'|^ \p{Lu}/u.test(folded.slice(party.end, party.end + 2))
    if (after) found.push({ start: party.start, end: party.end + after[0].length, own: false, bare: false })
    else if (
      isPlural ||
      /^ (?:spent|rowed|argued|split|fell out|settled)\b/.test(folded.slice(party.end, party.end + 12))
    )
      found.push({ start: party.start, end: party.end, own: false, bare: false })
  }
  for (const [pattern, own] of [
    [GENERIC, false],
    [OPPOSITION, false],
    [OWN, true],
  ] as const)
    for (const match of matchesOf(folded, pattern))
      found.push({ start: match.index, end: match.index + match[0].length, own, bare: false })
  if (!hasMatch(folded, OTHER_GROUP))
    for (const match of matchesOf(folded, BARE))
      found.push({ start: match.index, end: match.index + match[0].length, own: false, bare: true })
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((one, index) => index === 0 || one.start >= found[index - 1]!.end)
}

/** Those that begin before an offset, of ranges in order, from one of them on. */
export function upTo<T extends Range>(ranges: readonly T[], from: number, end: number): T[] {
  const here: T[] = []
  for (let at = from; at < ranges.length && ranges[at]!.start < end; at++) here.push(ranges[at]!)
  return here
}

/** The words with each range blanked by a mark, unit for unit. */
export function blank(text: string, shift: number, ranges: readonly Range[], mark: string): string {
  let done = 0
  let blanked = ''
  for (const { start, end } of ranges) {
    const from = Math.max(done, start - shift)
    const to = Math.min(text.length, end - shift)
    if (to <= from) continue
    blanked += text.slice(done, from) + mark.repeat(to - from)
    done = to
  }
  return blanked + text.slice(done)
}
