import { signs } from '../../../rules/lexicons/attitude.js'
import { matchesOf } from '../matches.js'
import { phrases, type Words } from '../stance/words.js'

const SIGNS = phrases(signs.map(({ words, ...sign }) => [sign, words] as const))

/**
 * What makes a sentence one of fact: a figure, a day, a paper, a stage of a decision. Of such a sentence signs of an
 * attitude count for less.
 */
const FACT =
  /\d|%|(?<![\p{L}])(?:reports?|papers?|survey|figures|options?|recommend\w*|agenda|minutes|merits|both sides|per cent|percent|published|online|consultation|respon(?:se|ses|dents)|evidence|budget(?:ed)?|strategy|policy|contract|lease|adopted|statut\w+|law|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|third|quarter|noon|midnight|free|tickets?|book|apply|open(?:s|ed)?|closes|starts?|begins?)(?![\p{L}])/giu

/** Signs of an attitude in an utterance, in points, and how many facts stand beside them. Offsets are into it. */
export interface Attitude {
  points: number
  /** A turn of phrase in it takes a side. */
  slanted: boolean
  facts: number
  start: number
  end: number
}

/** Kept for each utterance, since several clauses ask. */
const kept = new WeakMap<Words, Attitude>()

/** How much of an attitude an utterance gives; each sign counts once. Linear in the text. */
export function attitudeIn(words: Words): Attitude {
  let attitude = kept.get(words)
  if (!attitude) kept.set(words, (attitude = findAttitude(words)))
  return attitude
}

function findAttitude(words: Words): Attitude {
  const { text } = words
  let points = 0
  let slanted = false
  let start = text.length
  let end = 0
  for (const { kind, match } of words.hits(SIGNS)) {
    points += kind.points
    slanted ||= kind.sign === 'slant'
    start = Math.min(start, match.index)
    end = Math.max(end, match.index + match[0].length)
  }
  return {
    points,
    slanted,
    facts: points > 0 ? matchesOf(text, FACT).length : 0,
    start: Math.min(start, end),
    end,
  }
}

/** Whether words give an attitude and not a fact: two points of it, and fewer facts than that. */
export function isAttitude(words: Words): boolean {
  const { points, facts } = attitudeIn(words)
  return points > 1 && facts < points
}
