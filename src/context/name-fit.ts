import { givenFit } from './given-names.js'
import { keyOf, type NamePart } from './person-names.js'

/**
 * How a name in a draft fits one in the register.
 *
 * `name` and `alias`: the same but for title, accents, case, points and hyphens. `middle-names`: but for middle names
 * or initials. `more-names`: with other words before it. `initial`: an initial for the first name. `surname`: a surname
 * alone. The others are uncertain:
 * `later-names` (`Rafiq Khan` for Mohammed Rafiq Khan), `diminutive`, `spelling`, `half-surname` (`Cole` for
 * Fashanu-Cole, or the reverse), `order` (`Tan Wei` for Wei Tan).
 */
export const nameFits = [
  'name',
  'alias',
  'middle-names',
  'more-names',
  'initial',
  'surname',
  'later-names',
  'diminutive',
  'spelling',
  'half-surname',
  'order',
] as const
export type NameFit = (typeof nameFits)[number]

const AGREEING = new Set<NameFit>(['middle-names', 'more-names', 'initial', 'surname'])

/** How close a fit is: 0 the whole name; 1 all that is given agrees; 2 it could be another person’s. */
export function distanceOf(fit: NameFit): 0 | 1 | 2 {
  if (fit === 'name' || fit === 'alias') return 0
  return AGREEING.has(fit) ? 1 : 2
}

/**
 * Whether two runs of parts are one name, hyphens and spaces aside: `Fashanu-Cole` and `Fashanu Cole`. A space in the
 * one before its last word must divide the other too, so that Anna Bell is not Ann Abell.
 */
export function sameParts(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  if (keyOf(a) !== keyOf(b)) return false
  const [x, y] = [cutsOf(a), cutsOf(b)]
  return (x.last === undefined || y.all.has(x.last)) && (y.last === undefined || x.all.has(y.last))
}

function cutsOf(parts: readonly NamePart[]): { all: Set<number>; last: number | undefined } {
  const all = new Set<number>()
  let last: number | undefined
  let offset = 0
  for (const part of parts.slice(0, -1)) {
    offset += part.word.length
    all.add(offset)
    if (!part.joined) last = offset
  }
  return { all, last }
}

/** How the first and middle names given in one place fit those in another; undefined where they contradict. */
export function givenNamesFit(
  a: readonly NamePart[],
  b: readonly NamePart[],
): 'same' | 'middle-names' | 'initial' | 'diminutive' | 'spelling' | undefined {
  if (sameParts(a, b)) return 'same'
  const [firstA, firstB] = [a[0]!, b[0]!]
  const first = givenFit(firstA.word, firstB.word)
  if (first === undefined || !middleNamesFit(a.slice(1), b.slice(1))) return undefined
  if (first !== 'same') return first
  // `Mary` for `Mary-Anne` is a shorter name and not a middle name left out.
  return firstA.joined !== firstB.joined && (a.length === 1 || b.length === 1) ? 'diminutive' : 'middle-names'
}

/** Each of the fewer must be found, in order, among the more. */
function middleNamesFit(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  let next = 0
  for (const { word } of more)
    if (next < fewer.length && givenFit(word, fewer[next]!.word) !== undefined) next++
  return next === fewer.length
}
