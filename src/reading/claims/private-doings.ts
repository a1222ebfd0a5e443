import { councilBusiness, councilPeople, privateDoings } from '../../../rules/lexicons/private-doings.js'
import type { Range } from '../../document/offset-map.js'
import { firstMatch, hasMatch } from '../matches.js'
import { either, END, START } from '../stance/words.js'

const DOINGS = new RegExp(`${START}${either(privateDoings)}(?![\\p{L}])`, 'iu')
const PEOPLE = new RegExp(`${START}${either(councilPeople)}(?:'s)?${END}`, 'iu')
const BUSINESS = new RegExp(`${START}${either(councilBusiness)}(?:'s)?${END}`, 'iu')

/** How much of a text is of what people do off duty, and how much of what a council does. Counted in sentences. */
export interface Bearing {
  sentences: number
  private: number
  people: number
  business: number
  /** The first words on what somebody does off duty. */
  first?: Range
}

/**
 * What the sentences of a draft bear on.
 *
 * @param prose folded text
 * @param sentences those of its headline and body, in order
 */
export function bearingOf(prose: string, sentences: readonly Range[]): Bearing {
  const bearing: Bearing = { sentences: sentences.length, private: 0, people: 0, business: 0 }
  for (const { start, end } of sentences) {
    const doing = firstMatch(prose.slice(start, end), DOINGS)
    if (!doing) continue
    bearing.private++
    bearing.first ??= { start: start + doing.index, end: start + doing.index + doing[0].length }
  }
  // Most drafts hold nothing of the kind, and the rest is not asked of them.
  if (bearing.private === 0) return bearing
  for (const { start, end } of sentences) {
    const words = prose.slice(start, end)
    if (hasMatch(words, PEOPLE)) bearing.people++
    if (hasMatch(words.replace(TITLES, ' '), BUSINESS)) bearing.business++
  }
  return bearing
}

/** Posts hold the names of services, and are none: `our Head of Environmental Services`. */
const TITLES =
  /(?<![\p{L}])(?:(?:head|director|manager) of [\p{L} ]{2,40}?(?:services?|parks|housing|schools|libraries|planning|streets?|roads)|(?:cabinet|executive|lead) member for [\p{L} ]{2,40})(?![\p{L}])/giu
