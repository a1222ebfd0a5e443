import { signs } from '../../../rules/lexicons/attitude.js'
import { END, START } from '../stance/words.js'
import { matchesOf } from '../matches.js'

const SIGNS = signs.map(({ points, words }) => ({
  points,
  pattern: new RegExp(`${START}(?:${words.join('|')})${END}`, 'giu'),
}))

/**
 * What makes a sentence one of fact: a figure, a day, a paper, a stage of a decision. Of such a sentence signs of an
 * attitude count for less.
 */
const FACT =
  /\d|%|(?<![\p{L}])(?:reports?|papers?|survey|figures|options?|recommend\w*|agenda|minutes|merits|both sides|per cent|percent|published|online|consultation|respon(?:se|ses|dents)|evidence|budget(?:ed)?|strategy|policy|contract|lease|adopted|statut\w+|law|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|third|quarter|noon|midnight|free|tickets?|book|apply|open(?:s|ed)?|closes|starts?|begins?)(?![\p{L}])/giu

/** Signs of an attitude in some words, in points, and how many facts stand beside them. Linear in the text. */
export function attitudeIn(text: string): { points: number; facts: number; start: number; end: number } {
  let points = 0
  let start = text.length
  let end = 0
  for (const sign of SIGNS) {
    for (const match of matchesOf(text, sign.pattern)) {
      points += sign.points
      start = Math.min(start, match.index)
      end = Math.max(end, match.index + match[0].length)
    }
  }
  return { points, facts: matchesOf(text, FACT).length, start: Math.min(start, end), end }
}

/** Whether words give an attitude and not a fact: two points of it, and no more facts than that. */
export function isAttitude(text: string): boolean {
  const { points, facts } = attitudeIn(text)
  return points > 1 && facts < points
}
