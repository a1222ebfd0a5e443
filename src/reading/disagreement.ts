import type { Range } from '../document/offset-map.js'
import type { Sentence } from './sentences.js'
import { hasMatch } from './matches.js'

/** Words of a quarrel, or of who took which side. */
const QUARREL =
  /\b(?:clash(?:ed|es|ing)?|argu(?:ed|ing|ment|ments)|quarrel\p{L}*|bad-tempered|ill-tempered|heated|acrimon\p{L}+|stormy|bitter(?:ly)?|angr(?:y|ily)|furious(?:ly)?|accus(?:ed|es|ing)|storm(?:ed|ing) out|walk(?:ed|ing) out|locked horns|at loggerheads|fell out|falling-out|disagree(?:d|ment|ments|ing)?|at odds|divided|deeply split|were split|was split|split (?:on|over|along|down)|infighting|shout(?:ed|ing)|traded (?:insults|blows|barbs)|insults?|tempers|refused to withdraw|heckl\p{L}+|jeer\p{L}*|sniping|spat\b|taunt\p{L}*|blam(?:ed|ing) (?:each other|one another|their|the))\b/iu

/** In small letters alone: `Barnard Row` is a street. */
const ROW = /\b(?:a|the|in a|bitter|furious|public) row\b(?! of)|\browed\b/u

/** Who took which side, told of members. */
const SIDES =
  /\b(?:(?:Labour|Conservative|Liberal Democrat|Lib Dem|Green|Independent|Reform|opposition|ruling|majority|minority|some|other|several|three|four|two) (?:group )?(?:members|councillors|committee members)|(?:Cllr|Councillor|Coun\.?) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) (?:\p{L}+ )?(?:opposed|objected|spoke (?:out )?(?:against|in favour)|argued|wanted|voted (?:for|against)|dissented|backed the|fought|resisted)\b/u

const MEMBERS =
  /\b(?:members?|councillors?|cllrs?|coun\b|committee|sub-committee|meeting|evening|debate|chamber|colleagues|sides?|Labour|Conservatives?|Liberal Democrats?|Lib Dems?|Greens?|Independents?|groups?|parties|party)\b/i

/** Residents, traders and others may take opposite views without any member doing so. */
const PUBLIC =
  /\b(?:residents|traders|neighbours|objectors|applicants?|respondents|businesses|owners|parents|witnesses|landlords|drivers|consultation|replies|petitioners|tenants)\b/i
const NAMES_MEMBERS =
  /\b(?:councillors?|cllrs?|coun\b|committee members|members of the committee|Labour|Conservatives?|Liberal Democrats?|Lib Dems?|colleagues)\b/i

/** Sentences that tell what members disagreed over, or how. A bare vote count tells neither. Time linear in the text. */
export function findDisagreements(prose: string, sentences: readonly Sentence[]): Range[] {
  const found: Range[] = []
  for (const { start, end } of sentences) {
    const words = prose.slice(start, end)
    const sides = hasMatch(words, SIDES)
    const quarrel = (hasMatch(words, QUARREL) || hasMatch(words, ROW)) && hasMatch(words, MEMBERS)
    if (!sides && !quarrel) continue
    if (!sides && PUBLIC.test(words) && !NAMES_MEMBERS.test(words)) continue
    found.push({ start, end })
  }
  return found
}
