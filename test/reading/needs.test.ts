import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstMatch, hasMatch, matchesOf } from '../../src/reading/matches.js'
import { Grams } from '../../src/reading/needs/grams.js'
import { isMet, needsOf } from '../../src/reading/needs/pattern-needs.js'

function mayMatch(pattern: RegExp, text: string): boolean {
  const need = needsOf(pattern)
  const grams = new Grams()
  grams.read(text)
  return need === undefined || isMet(need, grams)
}

/** Units that patterns without regard to case take for each other, and some that break words. */
const UNITS = ['s', 'S', 'ſ', 'k', 'K', '\u212A', 'i', 'İ', 'ı', 'a', 'b', '.', ' ', '\n', '-', '😀', 'é', '']
const text = fc.array(fc.constantFrom(...UNITS), { maxLength: 24 }).map((units) => units.join(''))

const CHARACTERS = [
  ...['s', 'K', 'i', 'a', 'b', ' ', '-', String.raw`\.`, String.raw`\/`, 'é', '.', String.raw`\b`, '^', '$'],
  ...[
    '[sk]',
    '[Ka-]',
    '[^a]',
    '[a-z]',
    String.raw`[\p{L}']`,
    String.raw`\p{L}`,
    String.raw`\s`,
    String.raw`\x61`,
  ],
  ...[String.raw`\u0061`, String.raw`\u{61}`, String.raw`\w`, 'ab', 'ski', 'a b'],
]
const { source } = fc.letrec<{ source: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...CHARACTERS),
    fc
      .tuple(fc.constantFrom('(?:', '(', '(?=', '(?!', '(?<=', '(?<!'), tie('source'))
      .map(([opening, inside]) => `${opening}${inside})`),
  ),
  source: fc
    .array(
      fc
        .tuple(
          tie('atom').map((atom) => (/^(?:\^|\$|\\b|\(\?[=!<])/.test(atom) ? `(?:${atom})` : atom)),
          fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,2}', '{1,3}?', '{1}', '{0,1}', '|'),
        )
        .map((parts) => parts.join('')),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
}))

describe('what a pattern needs', () => {
  it('is there wherever the pattern matches', () => {
    let matched = 0
    fc.assert(
      fc.property(
        source,
        fc.constantFrom('u', 'iu', 'giu'),
        fc.array(text, { minLength: 8, maxLength: 8 }),
        (...made) => {
          const [written, flags, texts] = made
          const pattern = new RegExp(`(?:${written})`, flags)
          for (const one of texts) {
            pattern.lastIndex = 0
            if (!pattern.test(one)) continue
            matched++
            expect(mayMatch(pattern, one), `${String(pattern)} in ${JSON.stringify(one)}`).toBe(true)
          }
        },
      ),
      { numRuns: 3000 },
    )
    expect(matched).toBeGreaterThan(1000)
  })

  it.each([
    [/\b(?:agreed|approved) (?:the )?plans?\b/iu, 'The Cabinet agreed it.', 'It agreed the plan.'],
    [/(?<![\p{L}-])(?:not|never) (?:\p{L}+ ){0,3}council/iu, 'Not the Cabinet', 'NOT OUR COUNCIL'],
    [/(?:vot(?:e|ing)|ballot)s? (?=yes|no)/i, 'voting on', 'Votes no'],
    [/\p{L}{2,9}(?: leader| chair){1,2}/u, 'the deputy', 'deputy leader'],
    [/[Cc]ouncil'?s? tax/u, 'the Council', "Council's tax"],
  ])('tells %s from a text without it', (pattern, without, having) => {
    expect(mayMatch(pattern, without)).toBe(false)
    expect(mayMatch(pattern, having)).toBe(true)
  })

  it.each([
    /\bno\b|a/iu,
    /\p{Lu}\p{L}/u,
    /(?!the council)/u,
    /(?:the council)?/u,
    /x(?:the council)*/u,
    /[^a]bc|[\p{L}]/u,
  ])('is nothing where a match may hold anything: %s', (pattern) => {
    expect(needsOf(pattern)).toBeUndefined()
  })

  it('finds the same whether a pattern is new or has been met', () => {
    const pattern =
      /(?<![\p{L}-])(?:the (?:council|cabinet|executive) (?:agreed|approved|decided)) (?:it|this)/giu
    const texts = [
      'The Cabinet agreed it.',
      'Nobody did.',
      `${'Words. '.repeat(300)}The council decided this.`,
    ]
    for (let time = 0; time < 3; time++) {
      for (const one of texts) {
        const expected = Array.from(one.matchAll(pattern), ({ index }) => index)
        expect(matchesOf(one, pattern).map(({ index }) => index)).toEqual(expected)
        expect(firstMatch(one, pattern)?.index).toBe(expected[0])
        expect(hasMatch(one, pattern)).toBe(expected.length > 0)
      }
    }
  })
})
