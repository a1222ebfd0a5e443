import type { Range } from '../../document/offset-map.js'
import { hints, softHints } from '../../../rules/lexicons/accusation.js'
import { phrases, type Words } from '../stance/words.js'

/** Words that hint at something against somebody and do not say it. Offsets are into the utterance. */
export interface Hint extends Range {
  /** Said plainly, too, where nothing is meant by it. */
  soft: boolean
  /** It points at one person without a name: `a certain manager`. */
  pointed: boolean
}

const HINTS = phrases<boolean>(
  [
    [false, hints],
    [true, softHints],
  ],
  { slots: true },
)
/** Hints at crime, weather or a quiz are none. */
const OTHERWISE =
  /(?<![\p{L}])(?:quiz|puzzle|colouring|trail|competition|consultation|survey|questionnaire|exhibition|artwork|police|witness(?:ed|es)?|appeal for|smoke alarms?|gas leak|drains?|sewage|blocked|frequently asked)(?![\p{L}])/iu

/** The hints in an utterance, in order. */
export function hintsIn(words: Words): Hint[] {
  const found = [...words.hits(HINTS)].sort((a, b) => a.match.index - b.match.index)
  if (found.length === 0 || OTHERWISE.test(words.text)) return []
  return found.map(({ match, kind }) => ({
    start: match.index,
    end: match.index + match[0].length,
    soft: kind,
    pointed: /^a(?:nother)? certain/i.test(match[0]),
  }))
}
