import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { blankMasks, fold, narrow } from '../../src/reading/fold.js'
import { overlapping, within } from '../../src/reading/in-order.js'
import { matchesOf } from '../../src/reading/matches.js'

describe('matchesOf', () => {
  it.each([/a/g, /(?<x>a)|b*/gu, /$/gm, /(?=😀)|b/gu, /\b/g, /\p{L}+/giu])(
    'gives what matchAll gives: %s',
    (pattern) => {
      const units = fc.constantFrom('a', 'b', ' ', '\n', '😀', 'É', "'")
      fc.assert(
        fc.property(fc.array(units, { maxLength: 30 }), (parts) => {
          const text = parts.join('')
          expect(matchesOf(text, pattern).map((match) => [match.index, ...match])).toEqual(
            Array.from(text.matchAll(pattern), (match) => [match.index, ...match]),
          )
        }),
      )
    },
  )

  it('starts from the start, wherever the pattern was used before', () => {
    const pattern = /a/g
    pattern.lastIndex = 3
    expect(matchesOf('a a a', pattern)).toHaveLength(3)
    expect(matchesOf('a a a', pattern)).toHaveLength(3)
  })
})

describe('narrow', () => {
  it('changes no unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(narrow(text)).toBe(text)
      }),
    )
    const long = '“Ça coûte £5,” she said. '.repeat(1000)
    expect(narrow(fold(long))).toBe(fold(long))
    expect(blankMasks(narrow(fold(long)), [])).toBe(fold(long))
  })
})

describe('ranges in order', () => {
  it('finds those that begin in a range, and those that share a part with it', () => {
    const gaps = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 12 })
    fc.assert(
      fc.property(gaps, fc.nat(40), fc.nat(20), (list, start, length) => {
        let at = 0
        const ranges = list.map(([gap, size]) => {
          const range = { start: at + gap, end: at + gap + size }
          at = range.end
          return range
        })
        const end = start + length
        expect(within(ranges, { start, end })).toEqual(
          ranges.filter((one) => one.start >= start && one.start < end),
        )
        expect(overlapping(ranges, { start, end })).toEqual(
          ranges.filter((one) => one.end > start && one.start < end),
        )
      }),
    )
  })
})
