import { describe, expect, it } from 'vitest'
import { keyWordsOf } from '../../src/reading/stance/key-words.js'
import { phrases, Words } from '../../src/reading/stance/words.js'

describe('the words that a phrase is looked up by', () => {
  it.each([
    ['dither(?:ed|s|ing)?', ['dithered', 'dithers', 'dithering', 'dither']],
    ['(?:a |an |the )?utter shambles', ['utter']],
    ['u-?turn(?:ed|s)?', ['uturned', 'turned', 'uturns', 'turns', 'uturn', 'turn']],
    ['(?:has|have) (?:not )?(?:a clue|the nerve)', ['clue', 'nerve']],
    [String.raw`hand over \d+ keys`, ['hand']],
    ['laughabl[ey]', ['laughable', 'laughably']],
    ['fag[- ]packet', ['packet']],
    ['(?<=so )brave(?! face)', ['brave']],
  ])('%s', (phrase, words) => {
    expect(new Set(keyWordsOf(phrase))).toEqual(new Set(words))
  })

  it('are asked for where none is sure to stand', () => {
    expect(() => keyWordsOf(String.raw`(?:\p{L}+ )?\d+`)).toThrow('No word is sure to stand')
  })

  it('find a phrase wherever its pattern does', () => {
    const some = phrases([
      ['turn', ['u-?turn(?:ed|s|ing)?']],
      ['clue', ["(?:hasn't|has not|have no) (?:a )?clue"]],
      ['grab', ['(?:smash[- ]and[- ]grab|land[- ]?grab)']],
    ])
    const found = (text: string): string[] => [...new Words(text).hits(some)].map(({ kind }) => kind)
    expect(found('Another U-turn.')).toEqual(['turn'])
    expect(found('It has uturned again.')).toEqual(['turn'])
    expect(found("She hasn't a clue.")).toEqual(['clue'])
    expect(found('They have no clue.')).toEqual(['clue'])
    expect(found('A smash-and-grab raid, a landgrab.')).toEqual(['grab'])
    expect(found('The road turns left.')).toEqual([])
  })
})
