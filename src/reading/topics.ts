import { services } from '../../rules/lexicons/services.js'

/** The fields of council work that some words speak of, each with the words that say so. */
export type Fields = ReadonlyMap<string, readonly string[]>

/** Words too small or too common to bear on a subject. */
const SMALL = new Set(
  'the of and for our a an in to at with on by from new plan plans council councils borough city county district town cabinet member members service services affairs matters issues executive portfolio holder report review update local public people resident residents lead support supporting strategy strategic policy'.split(
    ' ',
  ),
)

/** Content words, lower case, without marks and plural endings. */
export function contentWords(text: string): Set<string> {
  const words = plainWords(text)
  return new Set(
    words.filter((word) => word.length > 2 && !SMALL.has(word) && !/^\d+$/.test(word)).map(singular),
  )
}

const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []

const singular = (word: string): string =>
  word.length > 3
    ? word
        .replace(/'s$/, '')
        .replace(/ies$/, 'y')
        .replace(/(?<=(?:ch|sh|x|ss))es$/, '')
        .replace(/(?<![su'])s$/, '')
    : word

const LONGEST_PHRASE = 3
const fieldsOfWord = new Map<string, string[]>()
for (const { field, words } of services) {
  for (const word of words) {
    const key = plainWords(word).map(singular).join(' ')
    fieldsOfWord.set(key, [...(fieldsOfWord.get(key) ?? []), field])
  }
}

/**
 * The fields of council work a text speaks of. Takes time linear in the text.
 *
 * @param text subjects, a portfolio, a headline or some sentences
 */
export function fieldsOf(text: string): Fields {
  const fields = new Map<string, string[]>()
  const words = plainWords(text).map(singular)
  words.forEach((_, at) => {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
      const phrase = words.slice(at, at + length).join(' ')
      for (const field of fieldsOfWord.get(phrase) ?? []) {
        const seen = fields.get(field) ?? []
        if (!seen.includes(phrase)) fields.set(field, [...seen, phrase])
      }
    }
  })
  return fields
}

/** Why two texts may be about one thing; undefined where nothing says that they are. */
export interface Overlap {
  /** Content words in both. */
  words: readonly string[]
  /** Fields of council work in both. */
  fields: readonly string[]
}

/** What two texts have in common, by words and by fields of work. */
export function overlapOf(a: string, b: string): Overlap | undefined {
  const [mine, theirs] = [contentWords(a), contentWords(b)]
  const words = [...mine].filter((word) => theirs.has(word))
  const [left, right] = [fieldsOf(a), fieldsOf(b)]
  const fields = [...left.keys()].filter((field) => right.has(field))
  return words.length + fields.length > 0 ? { words, fields } : undefined
}
