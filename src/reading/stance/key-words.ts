/** Words so common that an utterance tells nothing by holding one. */
const COMMON = new Set(
  `a an the and or but of to in on at by for from with as it its this that these those they them their he she his her
   him we us our you your i my me be is are was were been being am has have had having do does did not no so all any
   every each can could will would should must may might who which what when if than then there out up down off over
   into about more most only just now one own never always council councils people residents`.split(/\s+/),
)

/** One piece of a pattern: letters, something else, or alternatives. `min` is how often it has to stand. */
type Piece =
  | { kind: 'text'; text: string; min: number }
  | { kind: 'other'; min: number }
  | { kind: 'group'; ways: Piece[][]; min: number }

/**
 * The words of which a text must hold one for a phrase to match it: a phrase without its words is not looked for at all.
 * Of the words that cannot be missing the rarest are taken.
 *
 * @param phrase a pattern of plain words, groups `(?:a|b)`, classes and quantifiers, with no capturing groups
 * @throws {Error} where no word of it is sure to stand; its author has to reword it
 */
export function keyWordsOf(phrase: string): readonly string[] {
  const needs = best(parse(phrase))
  if (!needs) throw new Error(`No word is sure to stand in the phrase: ${phrase}`)
  return [...needs]
}

function best(pieces: readonly Piece[]): Set<string> | undefined {
  let chosen: Set<string> | undefined
  for (const chunk of chunksOf(pieces)) {
    const words = wordsOf(chunk)
    if (words && (!chosen || cost(words) < cost(chosen))) chosen = words
  }
  return chosen
}

const cost = (words: ReadonlySet<string>): number => {
  let sum = 0
  for (const word of words) sum += COMMON.has(word) ? 60 : word.length < 4 ? 6 : 1
  return sum
}

/** Pieces between spaces and hyphens. What may be missing and holds a space itself parts them too. */
function chunksOf(pieces: readonly Piece[]): Piece[][] {
  const chunks: Piece[][] = [[]]
  const open = (): void => void chunks.push([])
  for (const piece of pieces) {
    if (piece.kind === 'text' && piece.min > 0 && isGap(piece.text)) open()
    else if (piece.kind === 'group' && hasGap(piece)) {
      open()
      if (piece.min > 0) chunks.at(-1)!.push(piece)
      open()
    } else chunks.at(-1)!.push(piece)
  }
  return chunks.filter((chunk) => chunk.length > 0)
}

const hasGap = (piece: Piece): boolean =>
  piece.kind === 'group'
    ? piece.ways.some((way) => way.some(hasGap))
    : piece.kind === 'text' && piece.min > 0 && isGap(piece.text)

const isGap = (char: string): boolean => /[^\p{L}']/u.test(char)

function wordsOf(chunk: readonly Piece[]): Set<string> | undefined {
  const [only] = chunk
  if (chunk.length === 1 && only?.kind === 'group' && (hasGap(only) || only.ways.length > 12)) {
    const all = new Set<string>()
    for (const way of only.ways) {
      const words = best(way)
      if (!words) return undefined
      for (const word of words) all.add(word)
    }
    return all
  }
  const spelt = spell(chunk)
  if (!spelt || spelt.has('')) return undefined
  // `short-?change` may be one word or two: of two the longer will do.
  const found = new Set<string>()
  for (const one of spelt) {
    const [longest] = (one.toLowerCase().match(/[a-z]+(?:'[a-z]+)?/g) ?? []).sort(
      (a, b) => b.length - a.length,
    )
    if (longest === undefined) return undefined
    found.add(longest)
  }
  return found
}

const MOST = 80

/** Every spelling of a chunk; undefined where it holds anything but letters, or has too many. */
function spell(chunk: readonly Piece[]): Set<string> | undefined {
  let spelt = new Set([''])
  for (const piece of chunk) {
    if (piece.kind === 'other') return undefined
    const ways = piece.kind === 'text' ? new Set([piece.text]) : spellWays(piece.ways)
    if (!ways) return undefined
    if (piece.min === 0) ways.add('')
    const longer = new Set<string>()
    for (const before of spelt) for (const way of ways) longer.add(before + way)
    if (longer.size > MOST) return undefined
    spelt = longer
  }
  return spelt
}

function spellWays(ways: readonly Piece[][]): Set<string> | undefined {
  const all = new Set<string>()
  for (const way of ways) {
    const spelt = spell(way)
    if (!spelt) return undefined
    for (const one of spelt) all.add(one)
  }
  return all
}

function parse(phrase: string): Piece[] {
  let at = 0
  const alternatives = (): Piece[][] => {
    const ways: Piece[][] = [[]]
    while (at < phrase.length && phrase[at] !== ')') {
      if (phrase[at] === '|') {
        ways.push([])
        at++
        continue
      }
      const piece = one()
      if (piece) ways.at(-1)!.push({ ...piece, min: quantity() })
    }
    return ways
  }
  /** A piece with no quantifier yet; undefined for what takes no room. */
  const one = (): Piece | undefined => {
    const char = phrase[at]!
    if (char === '(') {
      const zeroWidth = /^\(\?<?[=!]/.test(phrase.slice(at, at + 4))
      at += /^\(\?(?:<[=!]|[:=!])/.exec(phrase.slice(at, at + 4))?.[0].length ?? 1
      const ways = alternatives()
      at++
      return zeroWidth ? undefined : { kind: 'group', ways, min: 1 }
    }
    if (char === '[') {
      const end = phrase.indexOf(']', at)
      const held = phrase.slice(at + 1, end)
      at = end + 1
      // `[- ]` parts words; `[ey]` is one letter or the other.
      if (/^[- ]+$/.test(held)) return { kind: 'text', text: ' ', min: 1 }
      if (/^[a-z]+$/i.test(held))
        return { kind: 'group', ways: [...held].map((text) => [{ kind: 'text', text, min: 1 }]), min: 1 }
      return { kind: 'other', min: 1 }
    }
    if (char === '\\') {
      const escape = /^\\(?:p\{[^}]*\}|.)/iu.exec(phrase.slice(at))![0]
      at += escape.length
      return escape === '\\b' ? undefined : { kind: 'other', min: 1 }
    }
    at++
    if (char === '^' || char === '$') return undefined
    if (char === '.') return { kind: 'other', min: 1 }
    return { kind: 'text', text: char, min: 1 }
  }
  const quantity = (): number => {
    const [quantifier, low] = /^(?:[?*+]|\{(\d)[\d,]*\})\??/.exec(phrase.slice(at)) ?? ['']
    at += quantifier.length
    if (quantifier === '' || quantifier.startsWith('+')) return 1
    return low === undefined ? 0 : Number(low)
  }
  const ways = alternatives()
  return ways.length === 1 ? ways[0]! : [{ kind: 'group', ways, min: 1 }]
}
