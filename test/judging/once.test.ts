import { expect, it } from 'vitest'
import { openDocument } from '../../src/document/open.js'
import { oncePerFacts, oncePerRange } from '../../src/judging/once.js'
import { Reading } from '../../src/reading/reading.js'

const readingOf = (text: string): Reading => new Reading(openDocument(text, 'text'))

it('answers once for each range of each reading, whatever the answer', () => {
  let asked = 0
  const answer = oncePerRange((reading, { start, end }) => {
    asked++
    return reading.text({ start, end }) === 'Ada' ? true : undefined
  })
  const [one, other] = [readingOf('Ada Finch'), readingOf('Ben Hale')]
  for (let time = 0; time < 3; time++) {
    expect(answer(one, { start: 0, end: 3 })).toBe(true)
    expect(answer(one, { start: 0, end: 9 })).toBeUndefined()
    expect(answer(other, { start: 0, end: 3 })).toBeUndefined()
  }
  expect(asked).toBe(3)
})

it('answers anew under another register or context', () => {
  let asked = 0
  const answer = oncePerFacts(() => ++asked)
  const reading = readingOf('Ada Finch')
  const [register, context] = [{}, {}]
  expect(answer({ reading, register, context })).toBe(1)
  expect(answer({ reading, register, context })).toBe(1)
  expect(answer({ reading, register: undefined, context })).toBe(2)
  expect(answer({ reading, register, context: {} })).toBe(3)
})
