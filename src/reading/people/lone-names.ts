import { givenName } from '../../../rules/lexicons/given-names.js'
import { simplify } from '../fold.js'
import { isNoName, type NameMention } from './names.js'
import { matchesOf } from '../matches.js'

/**
 * Names of one word that speak (`Ada said`) or that a sentence brings in (`Carla, who moved here`). One that is no given
 * name must speak more than once to be taken for a person's.
 */
export function findLoneNames(folded: string): NameMention[] {
  const found: NameMention[] = []
  const keep = (name: string, match: RegExpExecArray): void => {
    const start = match.index + match[0].indexOf(name)
    found.push({ name, start, end: start + name.length })
  }
  const spoke = new Set<string>()
  for (const match of matchesOf(folded, SPEAKS)) {
    const name = match[1] ?? match[2]!
    const key = simplify(name)
    if (NOT_PERSONS.has(key) || isNoName(key)) continue
    if (givenName(key) || spoke.has(key)) keep(name, match)
    spoke.add(key)
  }
  for (const match of matchesOf(folded, INTRODUCED)) {
    for (const name of match.slice(1)) {
      if (name && givenName(simplify(name)) && !isNoName(name)) keep(name, match)
    }
  }
  return found
}

/** Single words that speak in the news and are no persons. */
const NOT_PERSONS = new Set(
  `he she they it we you who i and but one some many others someone nobody everyone labour conservatives tories reform greens
   parliament congress council cabinet government ofsted unison gmb reuters politico bloomberg wikileaks twitter facebook
   google republicans democrats police officials experts residents critics campaigners supporters analysts aides that this
   there then both neither each all most several`.split(/\s+/),
)

/** A given name alone that says something: `Ada said`, `said Ada`. */
const SPEAKS =
  /(?<![\p{L}\p{N}.] |[\p{L}'-])(\p{Lu}\p{Ll}+) (?:said|says|added|told|asked|explained|recalled)\b|\b(?:said|says|added|asked|explained) (\p{Lu}\p{Ll}+)(?=[,.]| \p{Ll})/gu

/** Callings that stand right before a given name: `Mum Carla`. */
export const CALLINGS: ReadonlySet<string> = new Set(
  'mum dad resident tenant pupil student carer volunteer apprentice patient teenager mother father nurse parent'.split(
    ' ',
  ),
)
const CALLING = [...CALLINGS]
  .map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`)
  .join('|')

/**
 * Given names alone that a sentence brings in: `Carla, who moved here`, `Bernard and Marie have fostered`, `For Marie,`,
 * `Mum Carla`. Whether they are given names is for the list to say.
 */
const INTRODUCED = new RegExp(
  [
    String.raw`(?<=^|\n|[.!?]["']? )(\p{Lu}\p{Ll}+)(?: and (\p{Lu}\p{Ll}+)(?= (?:have|had|are|were|both|live|\p{Ll}{2,12}ed)\b)|(?=, (?:who|whose|aged|\d{1,3}),?\b| \((?:not|name)\b|, not (?:his|her|their) real))`,
    String.raw`(?<=^|\n|[.!?]["']? )(?:For|With|Like) (\p{Lu}\p{Ll}+)(?=,)`,
    String.raw`\b(?:${CALLING})(?:-of-\p{Ll}+)? (\p{Lu}\p{Ll}+)(?! \p{Lu})(?![\p{L}-])`,
  ].join('|'),
  'gu',
)
