import type { Range } from '../../document/offset-map.js'
import { givenName } from '../../../rules/lexicons/given-names.js'
import { speechForm } from '../../../rules/lexicons/speech.js'
import { simplify } from '../fold.js'
import { hasMatch, matchesOf } from '../matches.js'

/** A person's name where it stands in the draft. `name` leaves the title out. Offsets are into `Document.text`. */
export interface NameMention extends Range {
  name: string
  title?: string
  /** The last word is one of places or bodies (`Peter Green`, `Victoria Park`): only what stands around it can tell. */
  doubtful?: true
}

/** Styles before a name. Only short ones may have a full stop: `installed as Mayor. Cllr Finch` has two sentences. `Cllrs` and `Councillors` announce several. */
const TITLES = String.raw`(?:Cllrs?|Councillors?|COUNCILLORS?|Couns?|Colr|Alderman|Alderwoman|Ald|Baill?ie|Cynghorydd|Mayor|Lord|Lady|Baroness|Baron|Sir|Dame|Dr|Doctor|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Revd?|Reverend|Fr|Father|Sister|Canon|Rabbi|Imam|Sgt|Sergeant|Insp|Inspector|Supt|Superintendent|PC|Captain|Major|Colonel|Rt Hon|Right Honourable|President|Senator|Sen|Representative|Rep|Congressman|Congresswoman|Governor|Gov|Judge|Gen|Lt|Col)(?:(?<!Mayor|Lord|Lady|Baron|Baroness|Alderman|Bailie|Cynghorydd|President|Governor|Councillor|Father|Sister|Captain|Major|Colonel|Judge)\.)?`

const PARTICLE = String.raw`(?:de|da|di|del|della|der|den|van|von|ter|bin|bint|ibn|al|el|la|le|ap|ab|y)`
/** A full stop belongs to a name only after an initial or `St`. */
const WORD = String.raw`(?:(?:\p{Lu}\.){1,3}|St\.|\p{Lu}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+){0,3})`
const FULL = String.raw`(?:${PARTICLE}[ -]){0,2}${WORD}(?: (?:${PARTICLE}[ -]){0,2}(?:\(${WORD}\) )?${WORD}){0,3}`

const TITLED_NAME = new RegExp(String.raw`(?<![\p{L}\d])((?:${TITLES} )+)(${FULL})`, 'gu')

/** Two or more capitalised words, which may be a person. */
const BARE_NAME = new RegExp(String.raw`(?<![\p{L}\d])${WORD}(?: (?:${PARTICLE}[ -]){0,2}${WORD}){1,7}`, 'gu')

/** Words of office and small words, which no name holds, titled or not. */
const NEVER =
  `and assembly assistant association cabinet chair chairman chairwoman chief committee convener council councillor
   deputy director executive group leader manager mayor mayoress member minister office officer panel portfolio provost scrutiny
   secretary spokesperson vice a an the this that these those our your their his her its he she they it we i
   what when where who how why if but for in on at to of with by from as after before under over about please thank
   thanks dear yours ends embargoed contact yesterday today tomorrow tonight meanwhile however also then later earlier
   although though because while since until once unlike like according added said commenting speaking welcoming asked
   responding following election former ex new north south east west super congress senate campaign republican
   republicans democratic gop there here yes no not so such all both each every many most some other still even just
   only very more less than only never always who's who're despite among amid instead during throughout within without perhaps maybe indeed likewise last next first second
   third recently previously currently finally likewise today's earlier nearly almost about around between behind beyond under above
   across toward towards given asked told says see watch read related photo image getty via video monday tuesday wednesday thursday friday saturday sunday january february
   april june july august september october november december`.split(/\s+/)

/** Words of bodies and places. A surname may be one of them (`Cllr Peter Green`), so only a title makes them a name. */
const PLACES =
  `academy act agency airport area authority avenue bank bay board borough bridge bus care centre church city civic
   clerk close club code college commission community company constable corporation county court cross district estate
   fair fire forum foundation friends fund garden gardens general government green hall head health high hill holder
   hospital house housing hub institute labour lane leisure library local london lord market mayor media meadow
   ministry museum national network news notes parade people parish park partnership party place planning plan police pool
   practice press primary programme project public report resident residents returning review riverside road row
   school scheme section senior service services society surgery clinic square stadium state station street strategy sub team
   terrace theatre town transport trust union university village walk ward way yard youth conservative conservatives
   democrat democrats liberal reform tory tories`.split(/\s+/)

/** Of these a given name before them makes a name, if what stands around it agrees: `Joan Mayor`, `Rose May`. */
const MAY_BE_SURNAME = new Set(
  `bank bridge church clerk close constable court cross fair field garden gardens green hall head hill house lane law
   lodge long manor market may march mayor meadow mill moor north park parks place pool port provost rivers road row
   said street walk ward way well wells west wood woods young april june august bishop major leader`.split(
    /\s+/,
  ),
)
const NOT_IN_TITLED = new Set(NEVER)
const NOT_IN_BARE = new Set([...NEVER, ...PLACES, 'march', 'may'])

/** Letters of honour or office after a name. */
const POSTNOMINAL =
  /^(?:MP|MS|MSP|AM|MLA|OBE|MBE|CBE|KBE|DBE|GBE|QC|KC|JP|DL|PhD|BEM|CVO|LVO|MVO|KCVO|KCB|CB|CMG|QPM|KPM|QFSM|KFSM|RN|RM|RAF|FRS|TD|VR)$/

/** The same, where they follow a name in the text. */
export const LETTERS_AFTER =
  /^(?: (?:MP|MS|MSP|AM|MLA|OBE|MBE|CBE|KBE|DBE|GBE|QC|KC|JP|DL|PhD|BEM|CVO|LVO|MVO|KCVO|KCB|CB|CMG|QPM|KPM|QFSM|KFSM|RN|RM|RAF|FRS|TD|VR))+(?![\p{L}])/u

/** Titled names in folded text: `Cllr Ada Finch`, `Mr O'Neill`, `Lord Ellingham`. */
export function findTitledNames(folded: string, start = 0, end = folded.length): NameMention[] {
  const found: NameMention[] = []
  for (const match of matchesOf(folded.slice(start, end), TITLED_NAME)) {
    const name =
      surnameOfOffice(match[2]!, folded, start + match.index + match[0].length) ??
      untilOffice(match[2]!, NOT_IN_TITLED)
    if (name === '') continue
    found.push({
      start: start + match.index,
      end: start + match.index + match[1]!.length + name.length,
      name: possessive(name),
      title: singular(match[1]!.trim()),
    })
    if (/^(?:Cllr|Councillor|Coun)s\b/.test(match[1]!)) found.push(...restOfList(folded, found.at(-1)!, end))
  }
  return found
}

/** `Cllrs Peck, Dunn and Holm`: the names after the first. */
function restOfList(folded: string, first: NameMention, end: number): NameMention[] {
  const names: NameMention[] = []
  LIST_NEXT.lastIndex = first.end
  for (
    let match = LIST_NEXT.exec(folded);
    match && LIST_NEXT.lastIndex <= end;
    match = LIST_NEXT.exec(folded)
  ) {
    const name = untilOffice(match[2]!, NOT_IN_TITLED)
    if (name === '' || names.length === LONGEST_LIST || STYLE.test(name)) break
    const start = match.index + match[1]!.length
    names.push({
      start,
      end: start + name.length,
      name: possessive(name),
      ...(first.title ? { title: first.title } : {}),
    })
  }
  return names
}
const LONGEST_LIST = 12
const STYLE = new RegExp(String.raw`^${TITLES}(?: |$)`, 'u')
const LIST_NEXT = new RegExp(String.raw`((?: \([^)]{1,60}\))?(?:, and | and |, | & ))(${FULL})`, 'uy')

/** Untitled runs of capitalised words, as far as they hold no word of an office, a body or a place. */
export function findBareNames(folded: string, start = 0, end = folded.length): NameMention[] {
  return findNameRuns(folded, start, end).filter(({ doubtful }) => !doubtful)
}

/** The same with those that end in a word of places after a given name. */
export function findNameRuns(folded: string, start = 0, end = folded.length): NameMention[] {
  const found: NameMention[] = []
  const slice = folded.slice(start, end)
  for (const match of matchesOf(slice, BARE_NAME)) {
    const afterPortfolio = hasMatch(slice.slice(Math.max(0, match.index - 60), match.index), PORTFOLIO_BEFORE)
    for (const piece of withoutVerbs(match[0])) {
      const run = lastRun(piece.words, afterPortfolio)
      if (!run) continue
      const from = start + match.index + piece.offset + run.offset
      found.push({
        start: from,
        end: from + run.name.length,
        name: possessive(run.name),
        ...(run.doubtful ? { doubtful: true } : {}),
      })
    }
  }
  return found
}

/** In a headline verbs have capitals too: `Ada Finch Says Mill Lane Is Open`. */
function withoutVerbs(words: string): { words: string; offset: number }[] {
  const parts = words.split(' ')
  if (parts.length < 3) return [{ words, offset: 0 }]
  const pieces: { words: string; offset: number }[] = []
  let from = 0
  let offset = 0
  let at = 0
  parts.forEach((part, index) => {
    const tense = index > 0 ? speechForm(part.toLowerCase())?.tense : undefined
    if (tense === 'present' || tense === 'past') {
      if (index - from > 1) pieces.push({ words: parts.slice(from, index).join(' '), offset })
      from = index + 1
      offset = at + part.length + 1
    }
    at += part.length + 1
  })
  if (parts.length - from > 1) pieces.push({ words: parts.slice(from).join(' '), offset })
  return pieces
}

/** A post before the run: the words after `for` or `of` belong to it (`Cabinet Member for Streets Ann Birch`). */
const PORTFOLIO_BEFORE =
  /\b(?:member|holder|director|head|minister|secretary|chair\w*|officer|manager|lead|candidate|councillor|MP|MSP|MS) (?:for|of) (?:[\p{L}&,]+ ){0,5}$/iu

/** The last words of a run that can be a name, two at least: `Chief Executive | Tom Reed`. */
function lastRun(
  words: string,
  afterPortfolio: boolean,
): { name: string; offset: number; doubtful: boolean } | undefined {
  const parts = words.split(' ')
  let stop = parts.length
  while (stop > 0 && POSTNOMINAL.test(parts[stop - 1]!)) stop--
  let last = parts.slice(0, stop).findLastIndex((word) => NOT_IN_BARE.has(plain(word)))
  let doubtful = false
  // Words of office after the name end it: nothing is left of `Ann Birch House`, but `Ann Birch` could be `Ann Street`.
  if (last === stop - 1) {
    const isPair = stop === 2 && !NOT_IN_BARE.has(plain(parts[0]!))
    if (!MAY_BE_SURNAME.has(plain(parts[last]!)) || !(isPair || isGiven(parts[last - 1]))) return undefined
    doubtful = true
    last = parts.slice(0, stop - 1).findLastIndex((word) => NOT_IN_BARE.has(plain(word)))
  }
  let from = afterPortfolio && last < 0 && stop > 2 ? stop - 2 : last + 1
  if (stop - from > 2 && !isGiven(parts[from])) {
    // `Wick Regis | Marcia Holdernesse`: the name begins with the last given name that another word follows.
    for (let at = stop - 2; at > from; at--) {
      if (!isGiven(parts[at])) continue
      from = at
      break
    }
  }
  // `Harpist | Mabli ab Ithel`: a calling that begins the sentence.
  if (stop - from > 2 && CALLING.test(parts[from]!) && (!isGiven(parts[from]) || isGiven(parts[from + 1])))
    from++
  // `Mum Priya`: no more than a given name.
  if (stop - from === 2 && from === 0 && CALLING.test(parts[0]!) && isGiven(parts[1])) return undefined
  if (stop - from < 2) return undefined
  const offset = parts.slice(0, from).reduce((length, word) => length + word.length + 1, 0)
  return { name: parts.slice(from, stop).join(' '), offset, doubtful }
}

const CALLING =
  /^(?:driver|ranger|warden|lifeguard|gardener|caretaker|librarian|paramedic|firefighter|apprentice|cleaner|harpist|resident|tenant|parent|teacher|headteacher|trader|shopkeeper|volunteer|campaigner|organiser|chef|pupil|student|mum|dad|mother|father|veteran|nurse|coach|captain|farmer|founder|owner|regular|constituent|neighbour|campaigners|\p{L}{3,}(?:monger|keeper|maker|smith|ist|ician|ologist|grapher|driver|worker|holder|player|dresser|trader|leader|goer|builder|singer|dancer|writer|baker|grower))$/iu

/** A given name, by itself no word of an office, a body or a place. */
export const isGiven = (word: string | undefined): boolean =>
  word !== undefined &&
  /^\p{Lu}/u.test(word) &&
  givenName(plain(word)) !== undefined &&
  !NOT_IN_BARE.has(plain(word))

/** Words that no name is on its own. */
export const isNoName = (word: string): boolean => NOT_IN_BARE.has(simplify(word))

const plain = (word: string): string => simplify(word.replace(/'s$/, '').replace(/\.$/, ''))

/** `Cllr Joan Mayor, Cabinet Member`: a surname, for no `of …` follows. */
function surnameOfOffice(name: string, folded: string, end: number): string | undefined {
  const words = name.split(' ')
  return words.length === 2 &&
    MAY_BE_SURNAME.has(plain(words[1]!)) &&
    isGiven(words[0]) &&
    /^(?:[,.\n]| said| added| has| was| is|$| \()/.test(folded.slice(end, end + 6))
    ? name
    : undefined
}

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
  return (
    title !== undefined &&
    /\b(?:Cllrs?|Councillors?|Couns?|Colr|Ald(?:erman|erwoman)?|Baill?ie|Cynghorydd)\b/i.test(title)
  )
}
