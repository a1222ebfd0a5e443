import type { Range } from '../document/offset-map.js'
import { PARTY_ADJECTIVE, PARTY_PLURAL } from './posts/bodies.js'
import { matchesOf } from './matches.js'

/** The members of a party on the council, named together: `the Labour group`. Offsets are into `Document.text`. */
export interface PartyGroup extends Range {
  /**
   * `named`: the words mean nothing else. `own`: `our group`, which is a party's where a member says it. `the`: `the
   * group` after a party's, no other named between. `alone`: `the group` where none is named before. `members`: `Labour
   * councillors`, who do most things in the Council and not as a group. `party`: `the Conservatives`.
   */
  form: 'named' | 'own' | 'the' | 'alone' | 'members' | 'party'
}

const PARTY = String.raw`(?:${PARTY_ADJECTIVE}|residents'? association|independent residents'?|coalition)`
const NAMED = String.raw`${PARTY}s?'?(?: (?:and|&|/) ${PARTY}s?'?)?(?: (?:council|councillors'|members'|party|political|opposition|ruling|majority))?(?: |-)group`
const RULING = String.raw`(?:ruling|majority|controlling|governing|administration|opposition|largest(?= (?:(?:party|political|council) )?group on the council))(?: (?:party|political|council))? group|${PARTY_PLURAL} on the council`
const PLAIN = String.raw`(?<!(?:cross|all|multi|third|two|three|other|every)[ -])(?:party|political|councillors'|members') group`
/** `in group last night`, as councillors say it. */
const IDIOM = String.raw`(?<=(?:in|at|to) )group(?= (?:last|on|this|yesterday|tonight|earlier|before|and|when|meetings?)\b| ?[,.;])|group meetings?|party caucus|caucus`
const OWN = String.raw`(?:our|my|his|her) (?:(?:party|political|council) )?group`
const MEMBERS = String.raw`${PARTY}(?: group)? (?:members|councillors|cllrs)`
const OTHER = String.raw`(?!(?:in|at|of|by|to|for|from|with|and|or|as|every|each|any|no|one) )[\p{L}'-]{2,30} group`

const GROUP = new RegExp(
  String.raw`(?<![\p{L}'-])(?:(?<named>${NAMED}|${RULING}|${PLAIN}|${IDIOM})|(?<own>${OWN})|(?<members>${MEMBERS})|(?<party>${PARTY_PLURAL})|(?<the>the group)|${OTHER})(?![\p{L}-])`,
  'giu',
)
/** Parties whose names are common words count only with a capital: `a green group of volunteers`. */
const COMMON = /^(?:greens?|independents?|alliance|reform|liberals?|aspire|coalition|labour on)\b/

/** `the Green group of volunteers` */
const OF_OTHERS = /^ of (?!(?:\p{Ll}{1,12} )?(?:councillors|members)\b)\p{Ll}{3,}/u

/** Where a draft speaks of a party group, in folded text with addresses blanked. */
export function findPartyGroups(prose: string): PartyGroup[] {
  const found: PartyGroup[] = []
  let lastIsParty: boolean | undefined
  for (const match of matchesOf(prose, GROUP)) {
    const at = { start: match.index, end: match.index + match[0].length }
    const { named, own, members, party, the } = match.groups!
    if (named !== undefined || members !== undefined || party !== undefined) {
      if (COMMON.test(match[0]) || (party !== undefined && !/^\p{Lu}/u.test(party))) continue
      if (OF_OTHERS.test(prose.slice(at.end, at.end + 40))) lastIsParty = false
      else {
        if (named !== undefined) lastIsParty = true
        found.push({
          ...at,
          form: named !== undefined ? 'named' : members !== undefined ? 'members' : 'party',
        })
      }
    } else if (own === undefined && the === undefined) lastIsParty = false
    // `the group of volunteers` says which group it is.
    else if (lastIsParty !== false && !prose.startsWith(' of ', at.end))
      found.push({ ...at, form: own !== undefined ? 'own' : lastIsParty ? 'the' : 'alone' })
  }
  return found
}
