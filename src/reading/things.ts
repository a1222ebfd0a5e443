import { councilThings, type CouncilThings } from '../../rules/lexicons/council-things.js'
import type { Range } from '../document/offset-map.js'
import { matchesOf } from './matches.js'

/** A place, a service, an event or a policy of a council that some words name. Offsets are into those words. */
export interface Thing extends Range {
  /** The field of council work, as the lexicon of services names it. */
  field: string
  sort: CouncilThings['sort']
  /** As the draft names it, without a name of its own: `athletics track`. */
  head: string
  /** As named there, with the proper name that belongs to it: `athletics track at Perth Meadow`. */
  text: string
  /** It goes by a name of its own. */
  named: boolean
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const PLACES = new Map<string, CouncilThings>()
for (const group of councilThings) for (const thing of group.things) PLACES.set(thing, group)

const THING = new RegExp(
  String.raw`(?<![\p{L}\p{N}'-])(${[...PLACES.keys()]
    .sort((a, b) => b.length - a.length)
    .map((thing) => escape(thing).replaceAll(' ', String.raw`\s`))
    .join('|')})(?:s|es)?(?![\p{L}\p{N}-])`,
  'giu',
)
/** What follows a word that is part of the name of a street or a building: `Station Road`, `Park Lane`. */
const STREET =
  /^'?s? (?:Road|Street|Lane|Avenue|Way|Close|Gardens|Terrace|Square|Hill|Grove|Crescent|Drive|Row|Mews|Place|Ward|ward|House|View|Gate|Court|Rise|Walk|Parade|Estate)\b/u
/** What makes another word of it: `park and ride`, `pool of staff`, `crime novel`. */
const OTHER = /^(?: and ride| of (?:staff|cash|money|talent|people|drivers|applicants)|ing\b| your\b| on\b)/i
/** Names before and after: `Northfield | library`, `track | at Perth Meadow`. */
const NAME_BEFORE = /(?:\p{Lu}[\p{L}'-]{1,30} ){1,3}$/u
const NAME_AFTER =
  /^(?:,? (?:at|in|on|by) (?:the )?)(\p{Lu}[\p{L}'-]{1,30}(?: (?:\p{Lu}[\p{L}'-]{1,30}|of|and|the)(?= \p{Lu})| \p{Lu}[\p{L}'-]{1,30}){0,3})/u
const NO_NAME =
  /^(?:The|Our|A|An|And|But|We|I|In|At|On|This|That|These|Those|Your|Their|His|Her|New|Every|Each|Free|Council|More|Also|Meanwhile|Easter|Christmas|Spring|Summer|Autumn|Winter|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u

/** The things of a council that some words name, in order. Takes time linear in the words. */
export function thingsIn(words: string): Thing[] {
  const found: Thing[] = []
  for (const match of matchesOf(words, THING)) {
    const end = match.index + match[0].length
    const rest = words.slice(end, end + 90)
    const capital = /^\p{Lu}/u.test(match[0])
    if (OTHER.test(rest) || (capital && STREET.test(rest))) continue
    const group = PLACES.get(match[1]!.toLowerCase())
    if (!group) continue
    // `I want to park`, `before you tip`.
    if (/^(?:park|tip|pool|school)$/i.test(match[0]) && VERB_BEFORE.test(words.slice(0, match.index)))
      continue
    const before = NAME_BEFORE.exec(words.slice(Math.max(0, match.index - 100), match.index))?.[0] ?? ''
    const proper = before
      .trim()
      .split(' ')
      .filter((word) => word !== '' && !NO_NAME.test(word))
    const after = NAME_AFTER.exec(rest)
    const place = after && !NO_NAME.test(after[1]!.split(' ', 1)[0]!) ? after[1]! : undefined
    found.push({
      start: match.index,
      end,
      field: group.field,
      sort: group.sort,
      head: match[0],
      text: [...proper, match[0]].join(' ') + (place === undefined ? '' : after![0].replace(/^,/, '')),
      named: proper.length > 0 || place !== undefined,
    })
  }
  return found
}

const VERB_BEFORE = /\b(?:to|can|will|who|they|we|you|not|cannot|could|would|must) $/i
