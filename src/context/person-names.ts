/** A part of a name, for comparing: lower case, with no accent, point or apostrophe. */
export interface NamePart {
  word: string
  /** Joined to the next by a hyphen, or as `de` or `van` is: the two may be written as one word. */
  joined: boolean
}

/** One way to read a written name. */
export interface NameReading {
  parts: readonly NamePart[]
  /** Which part the surname begins with; a name of one word is a surname. */
  surnameAt: number
}

/** Styles of rank and calling, which are no part of a name. */
const TITLES = new Set(
  `the rt hon right honourable honorable his her worship cllr cllrs councillor councillors councilor coun couns colr
   cllor cynghorydd cyng alderman alderwoman ald mayor mayoress provost bailie lord lady baroness baron viscount earl
   sir dame dr doctor prof professor mr mrs ms miss mx master rev revd reverend fr father sister canon rabbi imam
   captain capt major maj col colonel lt lieutenant sgt sergeant insp inspector supt superintendent pc`.split(
    /\s+/,
  ),
)

/** Styles that are also first names, so that the name is read both ways. */
const ALSO_NAMES = new Set(['major', 'earl', 'baron', 'canon', 'lady', 'lord', 'master', 'dame'])

/** Letters after a name. Those that are also names or words count only where they stand in capitals. */
const LETTERS = new Set(
  `mp msp mla obe mbe cbe kbe dbe cb bem qc kc jp phd dphil bsc msc llb frsa frcs mep esq cstj dsc`.split(
    ' ',
  ),
)
const LETTERS_IN_CAPITALS = new Set('ms am ma ba dl td md rn'.split(' '))

const GENERATIONS = new Map([
  ['jr', 'jr'],
  ['jnr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['snr', 'sr'],
  ['senior', 'sr'],
])

/** Small words that begin a surname. */
const PARTICLES = new Set(
  `de da di del della der den du des dos das do la le les van von zu ter ten te op y bin bint binti ibn abu al el ul ur uz
   ap ab ferch st san santa ni nic ui`.split(/\s+/),
)
/** Those that are written apart from the rest of the surname or with it: `Mac Donald`, `O Neill`. */
const PREFIXES = new Set(['o', 'mc', 'mac', 'fitz', 'd'])

/** Letters that are not a plain letter with a mark. */
const PLAIN: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ə: 'e',
}

/** Longest name that is read, in words: more is no name. */
const MOST_WORDS = 12

/** How a person is called beside their name: in brackets or quotation marks, or after `known as`. */
export interface CalledName {
  /** The name without what it holds in brackets or quotation marks. */
  name: string
  /** The whole name with the everyday first name, or with the surname they had before. */
  others: string[]
}

/**
 * The names inside one written name: `Robert "Bob" Hale` is Robert Hale and Bob Hale; `Ada Finch (née Gale)` is Ada
 * Finch and Ada Gale. Brackets after the name that hold anything else, such as a party or a post, are left out.
 */
export function calledNames(written: string): CalledName {
  let text = tidy(written)
  const first: string[] = []
  const surnames: string[] = []
  const keep = (inside: string, between: boolean): void => {
    const born = /^(?:n[eé]e|born|formerly|was)\s+(\S+)$/i.exec(inside.trim())
    const known = /^(?:also )?(?:known as|called|aka|a\.k\.a\.)\s+["']?(\p{L}[\p{L}\p{M}' -]*)/iu.exec(
      inside.trim(),
    )
    if (born) surnames.push(born[1]!)
    else if (known) first.push(known[1]!.trim())
    else if (between && /^["']?\p{L}[\p{L}\p{M}'. -]{0,30}$/u.test(inside.trim()))
      first.push(inside.trim().replace(/^["']/, ''))
  }
  text = text.replace(
    /\(([^()]*)\)|"([^"]*)"|(?<=\s)'([^'\s][^']*)'(?=\s|$)/g,
    (
      found,
      bracket: string | undefined,
      double: string | undefined,
      single: string | undefined,
      at: number,
    ) => {
      const after = text.slice(at + found.length)
      keep((bracket ?? double ?? single)!, bracket === undefined || /^\s*\p{L}/u.test(after))
      return ' '
    },
  )
  const known = /,? (?:(?:also )?known as|aka) (.*)$/i.exec(text)
  if (known) {
    keep(`known as ${known[1]!}`, true)
    text = text.slice(0, known.index)
  }
  const name = text.replace(/\s+/g, ' ').trim()
  const words = withoutLetters(name.split(' '))
  const surname = words.slice(surnameStart(words.map((word) => word.toLowerCase()))).join(' ')
  return {
    name,
    others: [
      ...first.map((called) => (called.includes(' ') ? called : `${called} ${surname}`)),
      ...surnames.map((born) => [...words.slice(0, -1), born].join(' ')),
    ],
  }
}

/**
 * Reads a name for comparing; more than one way where it can be read so: `O Neill` is O’Neill or has an initial, `AJ`
 * may be two initials, `Major Singh` may be a rank. Empty where nothing of a name is left.
 */
export function readName(written: string): NameReading[] {
  const words = withoutLetters(
    firstNameFirst(tidy(written))
      .split(' ')
      .filter(Boolean)
      .slice(0, 2 * MOST_WORDS),
  )
  const bare = withoutTitles(words)
  const readings = [read(bare, true), read(bare, false), read(withoutTitles(words, true), true)]
  const seen = new Set<string>()
  return readings.filter(({ parts }) => {
    const form = parts.map(({ word }) => word).join(' ')
    if (form === '' || seen.has(form)) return false
    seen.add(form)
    return true
  })
}

/** Parts written as one word. */
export const keyOf = (parts: readonly NamePart[]): string => parts.map(({ word }) => word).join('')

/** The parts of a surname of several: `Fashanu-Cole` gives two, `van der Berg` its last. */
export function halvesOf({ parts, surnameAt }: NameReading): string[] {
  const surname = parts.slice(surnameAt)
  return surname.length < 2
    ? []
    : surname.map(({ word }) => word).filter((word) => !PARTICLES.has(word) && word.length > 1)
}

/** Whether a name may be no more than a surname: `Finch`, `van der Berg`. */
export const isSurnameOnly = ({ parts, surnameAt }: NameReading): boolean =>
  parts.slice(0, surnameAt).every(({ word }) => PARTICLES.has(word))

/** True for a style that only members of the council have. */
export const isMemberStyle = (title: string | undefined): boolean =>
  title !== undefined &&
  /\b(?:cllrs?|councillors?|couns?|colr|cynghorydd|ald(?:erman|erwoman)?)\b/i.test(title)

/** Straight quotation marks and hyphens, plain spaces, nothing invisible. */
function tidy(written: string): string {
  if (/^[ -_a-~]*$/.test(written)) return written.replace(/ {2,}/g, ' ').trim()
  return written
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[‘’‚‛′`´ʼ]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** `Finch, Ada` turned round; what follows any other comma is no part of the name. */
function firstNameFirst(text: string): string {
  const comma = text.indexOf(',')
  if (comma < 0) return text
  const before = text.slice(0, comma).trim()
  const after = text
    .slice(comma + 1)
    .split(',', 1)[0]!
    .trim()
  const beforeWords = before.split(' ')
  const afterWords = after.split(' ').filter(Boolean)
  const first = withoutTitles(withoutLetters(afterWords))
  const turned =
    first.length > 0 &&
    first.length <= 3 &&
    surnameStart(withoutTitles(beforeWords).map((word) => word.toLowerCase())) === 0 &&
    !isLetters(first[0]!, beforeWords)
  return turned ? `${first.join(' ')} ${before}` : before
}

/** @param beside other words of the name: where they stand in capitals too, capitals tell nothing */
function isLetters(word: string, beside: readonly string[]): boolean {
  const plain = word.replace(/\./g, '').toLowerCase()
  return (
    LETTERS.has(plain) ||
    (LETTERS_IN_CAPITALS.has(plain) &&
      word === word.toUpperCase() &&
      beside.some((other) => other !== other.toUpperCase()))
  )
}

/** The words without the letters of honour that follow them. One word always stays. */
function withoutLetters(words: readonly string[]): string[] {
  let end = words.length
  while (end > 1 && isLetters(words[end - 1]!, words.slice(0, end - 1))) end--
  return words.slice(0, end)
}

/** The words without the styles before them. The last word always stays. */
function withoutTitles(words: readonly string[], keepNames = false): string[] {
  let start = 0
  while (start < words.length - 1) {
    const plain = simple(words[start]!.replace(/\.$/, ''))
    if (!TITLES.has(plain) || (keepNames && ALSO_NAMES.has(plain))) break
    start++
  }
  return words.slice(start)
}

function simple(word: string): string {
  // Most words are no more than this, and a name is read many times over.
  if (/^[A-Za-z\d]*$/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[øłđðþßæœıħə]/g, (letter) => PLAIN[letter] ?? letter)
}

/** @param prefixed `O Neill` as O’Neill and `AJ` as a name; otherwise as initials */
function read(words: readonly string[], prefixed: boolean): NameReading {
  const shouted = !words.some((word) => word !== word.toUpperCase())
  const generations: NamePart[] = []
  const units: { pieces: string[]; hyphened: boolean }[] = []
  let prefix = ''
  for (const word of words.slice(0, MOST_WORDS)) {
    const [first, ...others] = piecesOf(word, !prefixed && !shouted)
    if (first === undefined) continue
    // A surname may be Senior: such a word in full counts only after one.
    const generation =
      others.length === 0 && units.length > (first.length > 3 ? 1 : 0) ? GENERATIONS.get(first) : undefined
    if (generation !== undefined) generations.push({ word: `2${generation}`, joined: false })
    else if (prefixed && others.length === 0 && PREFIXES.has(first) && !word.endsWith('.')) prefix += first
    else {
      units.push({ pieces: [prefix + first, ...others], hyphened: word.includes('-') })
      prefix = ''
    }
  }
  if (prefix !== '') units.push({ pieces: [prefix], hyphened: false })
  const parts = units.flatMap(({ pieces, hyphened }, unit) =>
    pieces.map((word, index): NamePart => {
      const endsUnit = index === pieces.length - 1
      const last = endsUnit && unit === units.length - 1
      return { word, joined: !last && (endsUnit ? PARTICLES.has(word) : hyphened) }
    }),
  )
  let surnameAt = Math.max(0, parts.length - (units.at(-1)?.pieces.length ?? 0))
  while (surnameAt > 1 && PARTICLES.has(parts[surnameAt - 1]!.word)) surnameAt--
  // A generation stands among the middle names, as one that no initial fits.
  if (surnameAt === 0) return { parts, surnameAt }
  return {
    parts: [...parts.slice(0, surnameAt), ...generations, ...parts.slice(surnameAt)],
    surnameAt: surnameAt + generations.length,
  }
}

/** A word in its parts: `Smith-Jones`, `J.P.`; `AJ` too where asked. */
function piecesOf(word: string, initials: boolean): string[] {
  if (initials && /^\p{Lu}{2,3}$/u.test(word)) return [...word].map(simple)
  return word
    .split(/-|\.(?=\p{L})/u)
    .map((piece) => (simple(piece) === 'saint' ? 'st' : simple(piece)))
    .filter((piece) => piece !== '')
    .slice(0, MOST_WORDS)
}

/** Where the surname begins in plain words, small words before it included. */
function surnameStart(words: readonly string[]): number {
  let start = words.length - 1
  while (start > 0 && PARTICLES.has(words[start - 1]!)) start--
  return start
}
