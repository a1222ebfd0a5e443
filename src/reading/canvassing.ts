import { CANVASSING } from '../../rules/lexicons/canvassing.js'
import type { Range } from '../document/offset-map.js'

const PATTERN = new RegExp(String.raw`(?<![\p{L}'-])(?:${CANVASSING.join('|')})(?![\p{L}-])`, 'giu')

/** Words that ask for votes or for help with a campaign, in folded text with addresses blanked. */
export function findCanvassing(prose: string): Range[] {
  return Array.from(prose.matchAll(PATTERN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
