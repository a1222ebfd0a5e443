import type { Range } from '../document/offset-map.js'
import { simplify } from './fold.js'

/** A person's name where it stands in the draft. `name` leaves the title out. Offsets are into `Document.text`. */
export interface NameMention extends Range {
  name: string
  title?: string
}

/** Styles before a name. `Cllrs` and `Councillors` announce several. */
const TITLES = String.raw`(?:Cllrs?|Councillors?|COUNCILLORS?|Couns?|Colr|Alderman|Alderwoman|Ald|Mayor|Lord|Lady|Baroness|Baron|Sir|Dame|Dr|Doctor|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Revd?|Reverend|Fr|Father|Sister|Canon|Rabbi|Imam|Sgt|Sergeant|Insp|Inspector|Supt|Superintendent|PC|Captain|Major|Rt Hon|Right Honourable)\.?`

const PARTICLE = String.raw`(?:de|da|di|del|della|der|den|van|von|ter|bin|bint|ibn|al|el|la|le|ap|ab|y)`
/** A full stop belongs to a name only after an initial or `St`. */
const WORD = String.raw`(?:(?:\p{Lu}|St)\.|\p{Lu}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+){0,3})`
const FULL = String.raw`${WORD}(?: (?:${PARTICLE} ){0,2}(?:\(${WORD}\) )?${WORD}){0,3}`

const TITLED_NAME = new RegExp(String.raw`(?<![\p{L}\d])((?:${TITLES} )+)(${FULL})`, 'gu')

/** Two or more capitalised words, which may be a person. */
const BARE_NAME = new RegExp(String.raw`(?<![\p{L}\d])${WORD}(?: (?:${PARTICLE} ){0,2}${WORD}){1,3}`, 'gu')

/** Words of office and small words, which no name holds, titled or not. */
const NEVER =
  `and assembly assistant association cabinet chair chairman chairwoman chief committee convener council councillor
   deputy director executive group leader manager mayor mayoress member minister office officer panel portfolio provost scrutiny
   secretary spokesperson vice a an the this that these those our your their his her its he she they it we i
   what when where who how why if but for in on at to of with by from as after before under over about please thank
   thanks dear yours ends embargoed contact monday tuesday wednesday thursday friday saturday sunday january february
   april june july august september october november december`.split(/\s+/)

/** Words of bodies and places. A surname may be one of them (`Cllr Peter Green`), so only a title makes them a name. */
const PLACES =
  `academy act agency airport area authority avenue bank bay board borough bridge bus care centre church city civic
   clerk close club code college commission community company constable corporation county court cross district estate
   fair fire forum foundation friends fund garden gardens general government green hall head health high hill holder
   hospital house housing hub institute labour lane leisure library local london lord market mayor media meadow
   ministry museum national network news notes parade parish park partnership party place planning plan police pool
   practice press primary programme project public report resident residents returning review riverside road row
   school scheme section senior service services society square stadium state station street strategy sub team
   terrace theatre town transport trust union university village walk ward way yard youth conservative conservatives
   democrat democrats liberal reform tory tories`.split(/\s+/)

const NOT_IN_TITLED = new Set(NEVER)
const NOT_IN_BARE = new Set([...NEVER, ...PLACES, 'march', 'may'])

/** Letters of honour or office after a name. */
const POSTNOMINAL = /^(?:MP|MS|MSP|AM|MLA|OBE|MBE|CBE|KBE|DBE|QC|KC|JP|DL|PhD|BEM)$/

/** The same, where they follow a name in the text. */
export const LETTERS_AFTER = /^(?: (?:MP|MS|MSP|AM|MLA|OBE|MBE|CBE|KBE|DBE|QC|KC|JP|DL|PhD|BEM))+(?![\p{L}])/u

/** Titled names in folded text: `Cllr Ada Finch`, `Mr O'Neill`, `Lord Ellingham`. */
export function findTitledNames(folded: string, start = 0, end = folded.length): NameMention[] {
  const found: NameMention[] = []
  for (const match of folded.slice(start, end).matchAll(TITLED_NAME)) {
    const name = untilOffice(match[2]!, NOT_IN_TITLED)
    if (name === '') continue
    found.push({
      start: start + match.index,
      end: start + match.index + match[1]!.length + name.length,
      name: possessive(name),
      title: singular(match[1]!.trim()),
    })
  }
  return found
}

/** Untitled runs of capitalised words, as far as they hold no word of an office, a body or a place. */
export function findBareNames(folded: string, start = 0, end = folded.length): NameMention[] {
  const found: NameMention[] = []
  const slice = folded.slice(start, end)
  for (const match of slice.matchAll(BARE_NAME)) {
    const run = lastRun(
      match[0],
      PORTFOLIO_BEFORE.test(slice.slice(Math.max(0, match.index - 60), match.index)),
    )
    if (!run) continue
    const from = start + match.index + run.offset
    found.push({ start: from, end: from + run.name.length, name: possessive(run.name) })
  }
  return found
}

/** A post before the run: the words after `for` or `of` belong to it (`Cabinet Member for Streets Ann Birch`). */
const PORTFOLIO_BEFORE =
  /\b(?:member|holder|director|head|minister|secretary|chair\w*|officer|manager|lead) (?:for|of) (?:[\p{L}&,]+ ){0,5}$/iu

/** The last words of a run that can be a name, two at least: `Chief Executive | Tom Reed`. */
function lastRun(words: string, afterPortfolio: boolean): { name: string; offset: number } | undefined {
  const parts = words.split(' ')
  let stop = parts.length
  while (stop > 0 && POSTNOMINAL.test(parts[stop - 1]!)) stop--
  const last = parts.slice(0, stop).findLastIndex((word) => NOT_IN_BARE.has(plain(word)))
  // Words of office after the name end it: nothing is left of `Ann Birch House`.
  if (last === stop - 1) return undefined
  const from = afterPortfolio && last < 0 && stop > 2 ? stop - 2 : last + 1
  if (stop - from < 2) return undefined
  const offset = parts.slice(0, from).reduce((length, word) => length + word.length + 1, 0)
  return { name: parts.slice(from, stop).join(' '), offset }
}

const plain = (word: string): string => simplify(word.replace(/'s$/, '').replace(/\.$/, ''))

/** The words of a name before the first that no name holds; letters of honour are left off. */
function untilOffice(name: string, notIn: ReadonlySet<string>): string {
  const words = name.split(' ')
  const stop = words.findIndex((word) => notIn.has(plain(word)) || POSTNOMINAL.test(word))
  return (stop < 0 ? words : words.slice(0, stop)).join(' ')
}

const possessive = (name: string): string => name.replace(/'s$/, '')

/** `Cllrs` before the first of several names is the title of one. */
const singular = (title: string): string => title.replace(/^(Cllr|Councillor|Coun)s\b/, '$1')

/** The last word of a name, which two mentions of a person share. */
export function surname(name: string): string {
  return name.split(' ').at(-1) ?? name
}

/** True for a style that only members of the council have. */
export function isCouncillorTitle(title: string | undefined): boolean {
  return title !== undefined && /\b(?:Cllrs?|Councillors?|Couns?|Colr|Ald(?:erman|erwoman)?)\b/i.test(title)
}
