import {
  AUTHORITIES,
  DISSENTERS,
  GOVERNMENT,
  OPPONENTS,
  POLITICIANS,
  PREDECESSORS,
} from '../../../rules/lexicons/political-targets.js'
import type { Range } from '../../document/offset-map.js'
import { matchesOf } from '../matches.js'
import type { NameMention } from '../people/names.js'
import { isCouncillorTitle } from '../people/names.js'
import type { PartyGroup } from '../party-groups.js'
import type { PartyMention } from '../parties.js'

/**
 * Those in politics of whom a draft speaks.
 *
 * - `party`: a party, by its name
 * - `group`: its members on the council
 * - `administration`: those in power, named by that alone
 * - `opponents`: those across the chamber
 * - `predecessors`: those who ran the council before
 * - `government`: national government and those who speak for it
 * - `authority`: another public authority
 * - `dissenters`: those who think otherwise
 * - `politician`: a councillor by name, or a politician by office
 */
export type TargetKind =
  | 'party'
  | 'group'
  | 'administration'
  | 'opponents'
  | 'predecessors'
  | 'government'
  | 'authority'
  | 'dissenters'
  | 'politician'

/** Where a draft speaks of somebody in politics. Offsets are into `Document.text`. */
export interface Target extends Range {
  kind: TargetKind
  /** The party named, where the words for it are. */
  party?: PartyMention
}

type Searched = Exclude<TargetKind, 'party' | 'group' | 'administration'>

const LISTS: readonly (readonly [Searched, readonly string[]])[] = [
  ['predecessors', PREDECESSORS],
  ['opponents', OPPONENTS],
  ['dissenters', DISSENTERS],
  ['government', GOVERNMENT],
  ['politician', POLITICIANS],
  ['authority', AUTHORITIES],
]
const PATTERNS = LISTS.map(([kind, list]): readonly [Searched, RegExp] => [
  kind,
  new RegExp(String.raw`(?<![\p{L}\p{N}'-])(?:${list.join('|')})(?![\p{L}-])`, 'giu'),
])
/** No draft without one of these words can hold any of the patterns. */
const HINTS: Readonly<Record<Searched, RegExp>> = {
  predecessors:
    /predecessor|previous|last|former|outgoing|old|past|earlier|preceding|then|who |that |whoever|before/i,
  politician: /mayor|commissioner/i,
  opponents:
    /oppos|opponent|rival|detractor|other|lot|shower|crew|bunch|gang|crowd|mob|politic|some |certain|across|few|two /i,
  dissenters:
    /who|that|critic|naysay|doubt|doom|moan|whing|nimby|object|protest|campaign|sceptic|cynic|opponent/i,
  government:
    /govern|policy |bureaucrat|mandarin|minister|chancellor|secretar|whitehall|westminster|downing|number|no\.? 10|treasury|office|department|\bmps?\b|parliament|peers|lords|\bpm\b/i,
  authority:
    /tfl|next door|over the |across |up the |down the |transport|city hall|gla|authorit|mayor|neighbour|council|borough|county|rail|highways|agency|ofsted|england|police|nhs|board|trust|inspector|commission|ombudsman|regulator|ofwat|ofgem|cqc|chair|chief|boss/i,
}

/** Of the council’s own affairs: no target. */
const OWN =
  /^(?:the )?(?:department|old (?:council|town hall)|last (?:council|cabinet|executive) (?:meeting|decision)|previous (?:council|cabinet|executive) (?:meeting|decision|report))/i

/**
 * Where a draft speaks of parties, groups, ministers, other authorities and those who think otherwise, in order. Of
 * those that overlap the first, and of these the longest, is kept.
 */
export function findTargets(
  prose: string,
  parties: readonly PartyMention[],
  groups: readonly PartyGroup[],
  administration: readonly Range[],
  names: readonly NameMention[],
): Target[] {
  const found: Target[] = []
  for (const party of parties)
    if (!party.bracketed) found.push({ start: party.start, end: party.end, kind: 'party', party })
  for (const { start, end, form } of groups)
    if (form === 'named' || form === 'members' || form === 'party') found.push({ start, end, kind: 'group' })
  for (const { start, end } of administration)
    found.push({
      start,
      end,
      kind: /previous|last|former|outgoing/i.test(prose.slice(start, end))
        ? 'predecessors'
        : 'administration',
    })
  for (const { start, end, title } of names)
    if (isCouncillorTitle(title)) found.push({ start, end, kind: 'politician' })
  for (const [kind, pattern] of PATTERNS) {
    if (!HINTS[kind].test(prose)) continue
    for (const match of matchesOf(prose, pattern)) {
      if (OWN.test(match[0])) continue
      found.push({ start: match.index, end: match.index + match[0].length, kind })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Target[] = []
  for (const target of found) {
    const last = kept.at(-1)
    if (!last || target.start >= last.end) kept.push(target)
    else if (target.party) {
      // `the Labour government`: a party's name within words for somebody else says whose they are.
      last.party ??= target.party
      if (last.kind === 'government') last.kind = 'party'
    }
  }
  return kept
}
