import type { Range } from '../../document/offset-map.js'
import type { Item } from './statements.js'

/** The small words of English that show where a noun phrase begins and ends, and tests on items of a statement. */

export const PREPOSITION = new Set(
  'of for to with from by in on at near against about like toward towards under over into between among behind via per than'.split(
    ' ',
  ),
)
export const DETERMINER = new Set(
  'the a an one another some several many two three four five both each every any this that these those his her their its our my your no other'.split(
    ' ',
  ),
)
export const CONJUNCTION = new Set(
  'and but or nor so yet while as when whenever because after before since if though although whereas unless until where'.split(
    ' ',
  ),
)
export const RELATIVE = new Set(
  'who which whose whom that where when while as because after before since if though although'.split(' '),
)
export const AUXILIARY = new Set(
  'also later then has had have having previously recently repeatedly once again further simply even famously often just now never still always both all himself herself themselves would could will did does do can may might must should was is were are been be further first twice soon not to more reportedly too'.split(
    ' ',
  ),
)
export const PRONOUN = new Set(['he', 'she', 'they'])
export const ENDS_CLAUSE = new Set(
  'who which that when while as after before during because in on if since until where whose to with told but'.split(
    ' ',
  ),
)

export const isComma = (item: Item | undefined): boolean => item?.kind === 'mark' && item.text === ','
export const isDash = (item: Item | undefined): boolean => item?.kind === 'mark' && /[-–—―]/.test(item.text)
export const isWord = (item: Item | undefined, words: ReadonlySet<string>): boolean =>
  item?.kind === 'word' && words.has(item.text)

export const AND = new Set(['and'])
export const OPENS_APPOSITION = new Set(['of', 'from', 'who', 'at'])
export const FINITE = new Set(
  'is are was were has had have would will could did does do can may might must should'.split(' '),
)
export const NOBODY = new Set(
  'it there this that i we you what who which how why here nothing something everything everyone nobody'.split(
    ' ',
  ),
)

/** `Speaking after the vote`, `In Iowa`: a group that modifies the clause. */
export const isModifier = (first: Item): boolean =>
  first.kind === 'word' &&
  (PREPOSITION.has(first.text) || CONJUNCTION.has(first.text) || /ing$/.test(first.text))

/** `the senator and presidential candidate`: one description with a joint in it, its article a few words back. */
export function joinsNouns(items: readonly Item[], and: number): boolean {
  for (let at = and - 1; at >= Math.max(0, and - 5); at--) {
    const item = items[at]!
    if (item.kind !== 'word') return false
    if (item.text === 'the' && !isWord(items[at - 1], PREPOSITION)) return true
    if (isWord(item, PREPOSITION) || (item.speech && item.speech.tense !== 'base')) return false
  }
  return false
}

export const itemAt = (items: readonly Item[], at: Range, from: number): number => {
  let index = from
  while (index < items.length - 1 && items[index]!.start < at.start) index++
  return index
}

/** Letters of honour or office after a name: `Ada Finch MP said`. */
export const isPostNominal = (items: readonly Item[], at: number): boolean =>
  items[at]!.kind === 'word' &&
  POST_NOMINAL.test(items[at]!.text) &&
  items[at]!.capital &&
  (items[at - 1]?.kind === 'name' || (at > 1 && isPostNominal(items, at - 1)))
const POST_NOMINAL =
  /^(?:mp|ms|msp|am|mla|mbe|obe|cbe|kbe|dbe|gbe|bem|qc|kc|jp|dl|cvo|lvo|mvo|kcvo|kcb|cb|cmg|qpm|kpm|qfsm|kfsm|rn|rm|raf|frs|phd|msc|bsc|td|vr|ma|ba)$/

/** `Fire and Rescue`: one name. */
export const joinsCapitals = (items: readonly Item[], and: number): boolean =>
  items[and - 1]?.kind === 'word' &&
  items[and - 1]!.capital &&
  items[and + 1]?.kind === 'word' &&
  items[and + 1]!.capital

/** `…, while trader Ada Finch, who runs the stall, said` */
export const JOINS_CLAUSE = new Set(['and', 'but', 'while', 'whereas'])

/** Who may be spoken for: `on behalf of the Leader`. */
export const OFFICE =
  /^(?:leader|mayor|provost|chair(?:man|woman)?|convener|member|director|executive|minister|officer|colleague|manager|secretary|councillor|council|committee|group|team)$/

/** `, joined by pupils and by former signalman Ada Finch,`: those are not the subject. */
export const isAccompanied = (items: readonly Item[], at: number): boolean =>
  items[at]!.kind === 'word' &&
  !items[at]!.capital &&
  /(?:ed|rn|ght|nt)$/.test(items[at]!.text) &&
  /^(?:by|with|alongside)$/.test(items[at + 1]?.text ?? '')

/** Small words and adverbs between a verb and its subject. */
export const isSkipped = (item: Item): boolean =>
  item.kind === 'word' &&
  !item.capital &&
  (AUXILIARY.has(item.text) ||
    (item.text.length > 4 &&
      item.text.endsWith('ly') &&
      !/^(?:family|daily|weekly|monthly|elderly|assembly|reply|supply)$/.test(item.text)))

/** `a partner at auditors Hallam LLP`, `works with builder Ed Moss`: the name is of whom the words before it tell. */
export const isAtBody = (items: readonly Item[], name: number): boolean => {
  const calling = items[name - 1]
  return (
    calling?.kind === 'word' && !calling.capital && /^(?:at|with|by|from)$/.test(items[name - 2]?.text ?? '')
  )
}
