import { describe, expect, it } from 'vitest'
import { importLgsf, problemInWords } from '../../src/index.js'
import { sample } from '../support/imports.js'

describe('councillors of LGSF', () => {
  const people = [
    {
      name: 'Cllr Araminta Fosse',
      party: 'Labour',
      roles: [{ role: 'ward-councillor', ward: 'Ottery Bank' }],
    },
    {
      name: 'Cllr Dev Lackington',
      party: 'Conservative and Unionist Party',
      roles: [{ role: 'ward-councillor', ward: 'Ottery Bank', to: '2027-05-06' }],
    },
    {
      name: 'Cllr Gwenllian Marsh-Okoro',
      party: 'Independent',
      roles: [{ role: 'ward-councillor', ward: 'Candle Hill & Weir' }],
    },
  ]

  it.each(['lgsf/councillors.json', 'lgsf/councillors.jsonl'])('are read from %s', (name) => {
    expect(importLgsf([sample(name)])).toEqual({ people, meetings: [], problems: [] })
  })

  it('are read from a file each, the same one once', () => {
    const read = importLgsf([
      sample('lgsf/301-councillor-araminta-fosse.json'),
      sample('lgsf/councillors.json'),
    ])
    expect(read.people).toEqual(people)
    expect(read.problems.map(problemInWords)).toEqual([
      'lgsf/councillors.json:2: Cllr Araminta Fosse stands in lgsf/301-councillor-araminta-fosse.json:1 already. The first entry is taken.',
    ])
  })

  it('are told of by line where they are broken, and the rest goes on', () => {
    const lines = [
      '{"raw_name": "Ada Finch", "raw_party": "Green", "raw_division": "Weir"}',
      '{"raw_name": "Bevis Marl", "raw_party": ',
      '{"raw_party": "Green", "raw_division": "Weir"}',
      '{"raw_name": "Vacancy", "raw_party": "", "raw_division": "Weir"}',
      '{"raw_name": "Cass Dunn", "raw_party": "Green", "raw_division": "Weir", "standing_down": "someday"}',
      '42',
    ]
    const { people, problems } = importLgsf([{ name: 'a.jsonl', text: `${lines.join('\n')}\n` }])
    expect(people.map(({ name }) => name)).toEqual(['Cllr Ada Finch', 'Cllr Cass Dunn'])
    expect(problems.map(({ line, message, leftOut }) => [line, message, leftOut])).toEqual([
      [2, 'This entry is not JSON.', 1],
      [3, '“raw_name” is missing; it should be text.', 1],
      [4, 'A seat for Weir is vacant.', 1],
      [5, '“someday” is not a date, so the end of the term of Cass Dunn is left out.', 1],
      [6, 'This entry should be a group of keys, but is a number.', 1],
    ])
  })

  it('are found again after one with a quotation mark or a bracket missing', () => {
    const text =
      '[\n{"raw_name": "Ada Finch, "raw_division": "Weir"},\n{"raw_name": "Bevis Marl", "a": [\n},\n {"raw_name": "Cass Dunn"}\n]'
    const { people, problems } = importLgsf([{ name: 'a.json', text }])
    expect(people.map(({ name }) => name)).toEqual(['Cllr Cass Dunn'])
    expect(problems.filter(({ leftOut }) => leftOut > 0).map(({ line, message }) => [line, message])).toEqual(
      [
        [2, 'This entry is not JSON.'],
        [3, 'This entry is not JSON, up to line 4.'],
      ],
    )
  })

  it('that one broken entry takes with it on its line are counted', () => {
    const text = '[{"raw_name": "Ada Finch", "a": {}, {"raw_name": "Bevis Marl"}]'
    expect(importLgsf([{ name: 'a.json', text }]).problems).toMatchObject([
      { line: 1, message: 'This entry is not JSON; 2 councillors stand in it.', leftOut: 2 },
    ])
  })

  it.each([
    ['name,party\nAda,Green', 'This is not JSON.'],
    ['{"name": "Ada"}', 'No councillor in the form of LGSF is in this file.'],
    ['', 'The file is empty.'],
  ])('are not looked for in %j', (text, message) => {
    expect(() => importLgsf([{ name: 'a.json', text }])).toThrow(message)
  })
})
