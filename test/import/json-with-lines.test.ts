import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../src/import/json-with-lines.js'

const read = (text: string): ReturnType<typeof readJson> =>
  readJson({ name: 'a.json', text }, 'Save it again.')

describe('JSON with lines', () => {
  it('is what JSON.parse reads, however it is laid out', () => {
    const value = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()))
    fc.assert(
      fc.property(value, fc.constantFrom(0, 1, '\t'), (given, indent) => {
        const text = JSON.stringify(given, null, indent)
        expect(read(text).value).toEqual(JSON.parse(text))
      }),
    )
  })

  it('knows the line of every object and list', () => {
    const { value, lineOf } = read('\uFEFF\n{"a":\r\n [\n{},{"b":\n{}}]}')
    const { a } = value as { a: [object, { b: object }] }
    expect([value as object, a, a[0], a[1], a[1].b].map(lineOf)).toEqual([2, 3, 4, 4, 5])
  })

  it('has a key __proto__ like any other', () => {
    const { value } = read('{"__proto__": {"polluted": true}}')
    expect(Object.keys(value as object)).toEqual(['__proto__'])
    expect((value as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it.each([
    ['{\n"a": 1,\n}', 'a.json:3: This is not JSON from here on. Save it again.'],
    ['{\n"a" 1}', 'a.json:2: This is not JSON from here on. Save it again.'],
    ['[1,\n2', 'a.json:2: The JSON breaks off here: the file was not saved whole. Save it again.'],
    ['["a\nb"]', 'a.json:1: This is not JSON from here on. Save it again.'],
    ['["\\x"]', 'a.json:1: This is not JSON from here on. Save it again.'],
    ['[01]', 'a.json:1: This is not JSON from here on. Save it again.'],
    ['{"a": 1]', 'a.json:1: This is not JSON from here on. Save it again.'],
    ['{}\n{}', 'a.json:2: More follows after the end of the JSON. Save it again.'],
    ['7', 'a.json:1: This is not JSON. Save it again.'],
  ])('%j is refused with its line', (text, explanation) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ explanation }))
  })
})
