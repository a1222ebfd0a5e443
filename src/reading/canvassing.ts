import { CANVASSING } from '../../rules/lexicons/canvassing.js'
import type { Range } from '../document/offset-map.js'
import { matchesOf } from './matches.js'

const PATTERN = new RegExp(String.raw`(?<![\p{L}'-])(?:${CANVASSING.join('|')})(?![\p{L}-])`, 'giu')

/** Words that ask for votes or for help with a campaign, in folded text with addresses blanked. */
export function findCanvassing(prose: string): Range[] {
  return Array.from(matchesOf(prose, PATTERN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
