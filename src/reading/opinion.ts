import { opinionWords } from '../../rules/lexicons/opinion.js'
import type { Range } from '../document/offset-map.js'
import { matchesOf } from './matches.js'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** One compiled alternation: a release costs hundredths of a millisecond. */
const OPINION = new RegExp(
  String.raw`(?<![\p{L}'-])(?:${opinionWords
    .flatMap((group) => group.phrases)
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')})(?![\p{L}'-])`,
  'giu',
)

/** Words that give a view, in folded text. */
export function findOpinionTerms(folded: string): (Range & { term: string })[] {
  return matchesOf(folded, OPINION).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    term: match[0],
  }))
}
