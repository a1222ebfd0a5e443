import {
  benefits,
  care,
  debts,
  persons,
  publicMatter,
  singlingConditions,
  singlingTraits,
  tenancies,
} from '../../../rules/lexicons/personal-matter.js'
import type { Range } from '../../document/offset-map.js'
import { isCouncillorTitle, isGiven, type NameMention } from '../people/names.js'
import { firstMatch, hasMatch, matchesOf } from '../matches.js'

/** A private person's life, told so that it is known whose. Offsets are into `Document.text`. */
export interface PersonalMatter extends Range {
  /** 1: about somebody named. 2: somebody who is named to nobody, but whom the words single out. */
  category: 1 | 2
  /** The name, where there is one. */
  name?: string
}

const WORD = String.raw`[\p{L}\p{N}'-]{1,30} `

const rule = (source: string, flags = 'iu'): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})`, flags)

const MONEY_MATTER = rule([...debts, ...benefits, ...tenancies].join('|'))
const CARE = rule(care.join('|'))
const ROADS =
  'Street|St|Road|Rd|Lane|Walk|Avenue|Ave|Close|Drive|Way|Crescent|Gardens|Terrace|Place|Court|Grove|Mews|Row|Hill|Square|Rise|Parade|Gate|Green|Park|House|Tower|Point|Mansions|Buildings'
/** `9 Plover Close`, `Flat 3, Tarn House`, `12a Mill Lane`. Names of roads have capitals. */
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}£])(?:(?:Flat|Apartment|Unit|No\.?|Number) )?\d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}'-]{1,20} ){1,3}(?:${ROADS})(?![\p{L}-])`,
  'u',
)
const ADDRESSED = new RegExp(
  String.raw`(?: of|, of| at| who lives at|, who lives at| living at|,) (?:the )?${ADDRESS.source.slice(ADDRESS.source.indexOf('(?:(?:Flat'))}`,
  'u',
)
/** A style before one letter is a person whose name is left out: `Mr P.` */
const INITIAL = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx) \p{Lu}(?![\p{L}'-])\.?/gu

const ONLY = rule(
  String.raw`(?:the (?:only|sole|one)|(?:our|its|their|[\p{L}]+'s) (?:only|sole)) (?:(?:\d{1,2}-year-old|${singlingTraits.join('|')}|[\p{L}'-]{1,20}) ){0,3}?(?:${persons})(?![\p{L}-])`,
  'giu',
)
const TRAIT = rule(String.raw`(?:${singlingTraits.join('|')})(?![\p{L}-])`)
const CONDITION = new RegExp(
  String.raw`^(?: (?:in|at|on|of|from|who attends|attending|living in) (?:[\p{L}'-]{1,20} ){0,5}?[\p{L}'-]{1,20})?,? (?:(?:with|who (?:has|had|uses|needs)|to have) ${singlingConditions}|who (?:is|was) (?:${singlingTraits.join('|')}))(?![\p{L}-])`,
  'iu',
)
/** Doing something in public is no private matter: `the only disabled student to climb it`. */
const DEED = /^ (?:[\p{L}'-]{1,20} ){0,6}?to (?!have\b|need\b|use\b)\p{L}+/iu
const IN_A_PLACE = /^ (?:in|at|on|of|from|living|who attends|attending|left)\b/iu

const AGED = rule(
  String.raw`(?:an?|the|this|our) (?:\d{1,2}|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)-year-old (?:[\p{L}'-]{1,20} ){0,2}?(?:girl|boy|pupil|student|child|teenager|youngster|resident|son|daughter)(?![\p{L}-])`,
  'giu',
)
const CHILD_CASE =
  /\b(?:(?:is|are|was|were|been|taken|gone|going) (?:in|into) (?:foster )?care|child protection|(?:in|with) foster (?:care|homes?|placements?|parents?|carers?)|permanently excluded|social workers?|safeguarding|pregnant|abused?|neglect(?:ed)?)\b/i
/** `One pupil at the school is on a child protection plan`. */
const ONE_OF_PLACE = rule(
  String.raw`(?:one|an?) (?:${WORD}){0,2}?(?:child|girl|boy|baby|pupil|student|toddler|teenager|tenant|resident|mother|father|family) (?:at|in|on|from|of) (?:the|this|our|that|your) (?:${WORD}){0,3}?(?:school|nursery|home|house|estate|street|road|block|class|ward|centre|village|close|court)`,
  'giu',
)
const FAMILY = rule(
  String.raw`the (?:famil(?:y|ies)|child|children|mother|father|couple|tenant|household|pupil|resident|boy|girl|woman|man) (?:in question|concerned|involved|you (?:mention|ask about|are asking about))`,
  'giu',
)
const FAMILY_CASE = rule([...debts, ...benefits, ...tenancies, ...care].join('|'))

const CASES: readonly (readonly [RegExp, RegExp])[] = [
  [AGED, CHILD_CASE],
  [FAMILY, FAMILY_CASE],
  [ONE_OF_PLACE, CHILD_CASE],
]

/**
 * Finds private lives told of somebody known, sentence by sentence. Those in court, in a register, honoured or
 * licensed are public; so is what somebody tells of themselves, which only the speakers of a draft can show.
 */
export function findPersonalMatters(
  folded: string,
  sentences: readonly Range[],
  names: readonly NameMention[],
): PersonalMatter[] {
  const found: PersonalMatter[] = []
  // Without a style, a given name before it tells a person from a place or a firm.
  const people = names.filter(({ title, name }) =>
    title === undefined ? isGiven(name.split(' ')[0]) : !isCouncillorTitle(title),
  )
  let from = 0
  for (const sentence of sentences) {
    while (from < people.length && people[from]!.start < sentence.start) from++
    const words = folded.slice(sentence.start, sentence.end)
    found.push(...singledOut(words, sentence))
    const money = hasMatch(words, MONEY_MATTER)
    if ((!money && !hasMatch(words, CARE)) || hasMatch(words, publicMatter)) continue
    const here: NameMention[] = []
    for (let at = from; at < people.length && people[at]!.start < sentence.end; at++) here.push(people[at]!)
    for (const match of matchesOf(words, INITIAL))
      here.push({
        name: match[0],
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      })
    for (const { name, start, end } of here) {
      const after = folded.slice(end, Math.min(sentence.end, end + 160))
      const matter =
        firstMatch(after, MONEY_MATTER) ??
        (ADDRESSED.test(after.slice(0, 70)) ? firstMatch(after, CARE) : null)
      if (!matter || ANOTHER.test(after.slice(0, matter.index))) continue
      found.push({ category: 1, name, start, end: end + matter.index + matter[0].length })
      break
    }
  }
  return found
}

/** Between the name and the matter someone else comes in: `Ms Adair said tenants owe £4m`. */
const ANOTHER =
  /\b(?:said|says|added|told|explained|tenants|residents|people|households|families|customers|businesses|council|leaseholders|landlords|those|anyone|everyone)\b/i

function* singledOut(sentence: string, { start }: Range): Generator<PersonalMatter> {
  if (hasMatch(sentence, publicMatter)) return
  for (const match of matchesOf(sentence, ONLY)) {
    const end = match.index + match[0].length
    const after = sentence.slice(end, end + 120)
    const condition = CONDITION.exec(after)
    const isPlaced = IN_A_PLACE.test(after) || /^\p{L}+'s/u.test(match[0])
    const hasTrait = TRAIT.test(match[0]) && isPlaced && !DEED.test(after)
    if (!condition && !hasTrait) continue
    yield { category: 2, start: start + match.index, end: start + end + (condition?.[0].length ?? 0) }
  }
  for (const [who, what] of CASES) {
    for (const match of matchesOf(sentence, who)) {
      const end = match.index + match[0].length
      const matter = what.exec(sentence.slice(end, end + 120))
      if (matter)
        yield { category: 2, start: start + match.index, end: start + end + matter.index + matter[0].length }
    }
  }
}
