import { describe, expect, it } from 'vitest'
import { importCouncillorsCsv, problemInWords } from '../../src/index.js'
import { sample } from '../support/imports.js'

const csv = sample('councillors-csv/councillors.csv')
const header = 'Council,Ward Name,Councillor Name,Next Election,Party Name\n'

describe('councillors of Open Council Data UK', () => {
  it('of the council that is asked for are read, whatever the case of its name', () => {
    const { people, problems } = importCouncillorsCsv([csv], { council: 'aldersmere' })
    expect(people).toEqual([
      {
        name: 'Cllr Gwenllian Marsh-Okoro',
        party: 'Independent / Other',
        roles: [{ role: 'ward-councillor', ward: 'Candle Hill & Weir' }],
      },
      {
        name: 'Cllr Araminta Fosse',
        party: 'Labour Party',
        roles: [{ role: 'ward-councillor', ward: 'Ottery Bank' }],
      },
      {
        name: 'Cllr Dev Lackington',
        party: 'Conservative and Unionist',
        roles: [{ role: 'ward-councillor', ward: 'Ottery Bank' }],
      },
    ])
    expect(problems.map(problemInWords)).toEqual([
      'councillors-csv/councillors.csv:5: A seat for Ottery Bank is vacant. Import again once it is filled.',
    ])
  })

  it('of the columns it had until 2023 are read too', () => {
    const { people } = importCouncillorsCsv([sample('councillors-csv/councillors-2021.csv')])
    expect(people.map(({ name }) => name)).toEqual(['Cllr Solveig Harcastle', 'Cllr Oriel "Ray" Pettifer'])
  })

  it('of several councils are not mixed: one has to be chosen', () => {
    expect(() => importCouncillorsCsv([csv])).toThrow('This file holds 2 councils.')
    expect(() => importCouncillorsCsv([csv], { council: 'Aldermere' })).toThrow('Did you mean “Aldersmere”?')
  })

  it('are told of by line where a row is broken, after cells of several lines too', () => {
    const text = `\uFEFF${header}A,"Weir\r\nand Fell",Ada Finch,,Green\r\n\r\nA,Weir,Bevis, Marl,,Green\nA,Weir,,,Green\n,Weir,Cass Dunn,,Green\nA,Weir,"Dora Ely,,Green\nA,Weir,Ed Fry,,Green\n`
    const { people, problems } = importCouncillorsCsv([{ name: 'a.csv', text }])
    expect(people.map(({ name, roles }) => [name, roles[0]!.ward])).toEqual([
      ['Cllr Ada Finch', 'Weir and Fell'],
      ['Cllr Cass Dunn', 'Weir'],
    ])
    expect(problems.map(({ line, message, leftOut }) => [line, message, leftOut])).toEqual([
      [5, 'This row has 6 cells, and the first row has 5.', 1],
      [6, 'This row has no name of a councillor.', 1],
      [
        8,
        'A quotation mark that opens a cell on this line is never closed, so this row and those after it are not read.',
        2,
      ],
    ])
  })

  it('are read where cells are divided by semicolons', () => {
    const text = `${header.replaceAll(',', ';')}A;Weir;Ada Finch;;Green\n`
    expect(importCouncillorsCsv([{ name: 'a.csv', text }]).people).toHaveLength(1)
  })

  it('are not looked for in a file with other columns', () => {
    expect(() => importCouncillorsCsv([{ name: 'a.csv', text: 'Ward Name,Seats\nWeir,2\n' }])).toThrow(
      'The first row lacks the columns “Councillor Name” and “Party Name”.',
    )
  })
})
