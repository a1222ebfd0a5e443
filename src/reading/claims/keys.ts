/** Words that tell nothing of a phrase, and stand in nearly every sentence. */
const COMMON = new Set(
  'the and for with has have had was were are not but its their his her our all any this that it is be to of in on at a an as by or if we i'.split(
    ' ',
  ),
)

interface Piece {
  /** A word outside all choices, in each of its forms. */
  word?: string[]
  /** A choice, none of which may be missing. */
  choice?: string[]
}

/**
 * For each phrase of a list of alternatives, words of which one must stand wherever the phrase matches: its longest word
 * outside any choice, in each of its forms (`lie(?:s|d)`, `fools?`); where there is none, the words of one choice. A
 * phrase that has none is a mistake in the list, since it would never be looked for.
 */
export function keysFor(...lists: (readonly string[])[]): string[] {
  return lists.flat().flatMap((phrase) => {
    // `rip-?off` is one word or two.
    const spelt = phrase.replaceAll('[- ]', ' ')
    const keys = spelt.includes('-?')
      ? both(keysOfPhrase(spelt.replaceAll('-?', ' ')), keysOfPhrase(spelt.replaceAll('-?', '')))
      : keysOfPhrase(spelt)
    if (!keys) throw new Error(`No word of this phrase can be looked for: ${phrase}`)
    return keys
  })
}

function keysOfPhrase(phrase: string): string[] | undefined {
  const pieces = piecesOf(phrase)
  const words = pieces.flatMap(({ word }) => (word ? [word] : []))
  const telling = words.filter(([form]) => !COMMON.has(form!)).sort((a, b) => b[0]!.length - a[0]!.length)
  if (telling[0]) return telling[0]
  const choices = pieces
    .flatMap(({ choice }) => (choice ? [choice.map((one) => keysOfPhrase(one))] : []))
    .flatMap((keys) => (keys.every((found) => found !== undefined) ? [keys.flat()] : []))
    .sort((a, b) => dullness(a) - dullness(b))
  return choices[0] ?? words[0]
}

/** How many words of a choice stand in nearly every sentence. */
const dullness = (keys: readonly string[]): number =>
  keys.filter((key) => COMMON.has(key) || key.length < 3).length

const both = (a?: string[], b?: string[]): string[] | undefined => (a && b ? [...a, ...b] : undefined)

function piecesOf(phrase: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < phrase.length) {
    const rest = phrase.slice(at)
    if (rest.startsWith('(')) {
      const end = closing(phrase, at)
      const isLook = /^\((?:\?=|\?!|\?<)/.test(rest)
      const isOptional = /^[?*]|^\{0/.test(phrase.slice(end))
      const isSuffix = at > 0 && /[\p{L}'-]/u.test(phrase[at - 1]!)
      if (!isLook && !isOptional && !isSuffix)
        pieces.push({ choice: split(phrase.slice(at + 1, end - 1).replace(/^\?:/, '')) })
      at = end + (/^(?:[?*+]|\{[^}]*\})\??/.exec(phrase.slice(end))?.[0].length ?? 0)
      continue
    }
    const other = /^(?:\\[pPwsdb](?:\{[^}]*\})?|\[[^\]]*\])(?:[?*+]|\{[^}]*\})?\??/.exec(rest)
    if (other) {
      at += other[0].length
      continue
    }
    const word = /^[a-z][a-z']*/.exec(rest)?.[0]
    if (word === undefined) {
      at++
      continue
    }
    const after = phrase.slice(at + word.length)
    const before = phrase[at - 1] ?? ' '
    const isBare = !/^[\\[]/.test(after) && !/[\])}]/.test(before)
    if (isBare) pieces.push({ word: formsOf(word, after) })
    at += word.length
    if (after.startsWith('?')) at++
  }
  return pieces
}

/** The forms of a word, by what follows it: `s?`, `(?:s|ed)?`. Words are looked for without what stands after an apostrophe. */
function formsOf(word: string, after: string): string[] {
  if (after.startsWith('?')) return [word, word.slice(0, -1)]
  if (!after.startsWith('(?:')) return [word]
  const end = closing(after, 0)
  const endings = split(after.slice(3, end - 1)).map((ending) => /^[a-z']*/.exec(ending)![0])
  const forms = endings.map((ending) => word + ending)
  return /^[?*]/.test(after.slice(end)) ? [word, ...forms] : forms
}

/** The place after the bracket that closes the one at a place. */
function closing(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at + 1
  }
  return text.length
}

/** Alternatives, split where no bracket is open. */
function split(choice: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < choice.length; at++) {
    const sign = choice[at]
    if (sign === '\\') at++
    else if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === '|' && depth === 0) {
      found.push(choice.slice(from, at))
      from = at + 1
    }
  }
  return [...found, choice.slice(from)]
}
