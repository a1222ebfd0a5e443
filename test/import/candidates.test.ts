import { describe, expect, it } from 'vitest'
import { contextYaml, parseContextFile, problemInWords } from '../../src/index.js'
import { importCandidates } from '../../src/import/candidates.js'
import type { Imported } from '../../src/import/imported.js'
import { sample } from '../support/imports.js'

const ballots = sample('candidates/ballots.json')
const csv = sample('candidates/candidates.csv')
const older = sample('candidates/candidates-2021.csv')

const header = 'person_id,person_name,ballot_paper_id\n'
const rows = (text: string, head = header): Imported =>
  importCandidates([{ name: 'a.csv', text: head + text }])
const said = ({ problems }: Imported): string[] =>
  problems.map(problemInWords).filter((words) => !words.includes('noticeDate'))

describe('candidates of Democracy Club', () => {
  it('as the API gives them become names and elections; a ballot that is called off is told of', () => {
    const imported = importCandidates([ballots])
    expect(imported.candidates).toEqual([
      'Gwenllian Marsh-Okoro',
      'Oriel "Ray" Pettifer',
      'Araminta Fosse',
      'DEV LACKINGTON',
    ])
    expect(imported.elections).toEqual([
      { type: 'local_england', pollDate: '2026-05-07', area: 'Aldersmere' },
    ])
    expect(imported.problems.map(problemInWords)).toEqual([
      'candidates/ballots.json:6: Democracy Club does not say on which day a notice of election was published, so this election is written without one. Add noticeDate by hand once a notice is out: the pre-election period begins on that day.',
      'candidates/ballots.json:104: The poll local.aldersmere.fellgate-and-quarry.2026-05-07 is called off, so its candidates are left out too. Nothing is to be done: it is not among the elections.',
    ])
  })

  it('as the CSV gives them are the same, each name once', () => {
    const imported = importCandidates([csv])
    expect(imported.candidates).toEqual([
      'Gwenllian Marsh-Okoro',
      'Oriel "Ray" Pettifer',
      'Araminta Fosse',
      'Solveig Harcastle',
    ])
    expect(imported.elections).toEqual([
      { type: 'local_england', pollDate: '2026-05-07', area: 'Aldersmere District Council' },
      { type: 'ca_mayor', pollDate: '2026-05-07', area: 'Fellshire Combined Authority' },
      { type: 'local_byelection_wales', pollDate: '2026-06-18', area: 'Harbour, Thornwick Borough Council' },
    ])
    expect(said(imported)).toEqual([
      expect.stringContaining('candidates.csv:8: The poll local.aldersmere.fell'),
    ])
  })

  it('of the files before that CSV are read too', () => {
    expect(importCandidates([older])).toMatchObject({
      candidates: ['Solveig Harcastle', 'Emrys Pell'],
      elections: [{ type: 'local_wales', pollDate: '2021-05-06', area: 'Thornwick Borough Council' }],
    })
  })

  it('of several files are joined, and fit a context file', () => {
    const { elections, candidates } = importCandidates([ballots, older])
    expect([elections, candidates]).toMatchObject([{ length: 2 }, { length: 6 }])
    expect(parseContextFile(contextYaml({ elections, candidates }, 'sample'), 'a.yaml')).toEqual({
      elections,
      candidates,
    })
  })

  it.each([
    [{ elections: ['local.aldersmere.2026-05-07'] }, 3],
    [{ elections: ['local.thornwick'] }, 1],
    [{ areas: ['Ottery Bank'] }, 1],
    [{ areas: ['Aldersmere'], elections: ['mayor'] }, 3],
    [{ areas: ['thornwick borough council'] }, 1],
  ])('of %j are %i', (options, count) => {
    expect(importCandidates([csv], options).candidates).toHaveLength(count)
  })

  it('who are asked for and not there, or who are of many councils, are not guessed', () => {
    expect(() => importCandidates([csv], { areas: ['Thornwich'] })).toThrow('No election is of “Thornwich”.')
    const many = ['a', 'b', 'c'].map((slug) => `1,Ada Finch,local.${slug}.weir.2026-05-07\n`).join('')
    expect(() => rows(many)).toThrow('Elections of 3 councils are given.')
  })

  it('who do not stand, or have no name or no ballot, are told of by line', () => {
    const imported = rows(
      [
        '1,Ada Finch,local.a.weir.2026-05-07,f',
        '2,Bevis Marl,local.a.weir.2026-05-07,t',
        '3,,local.a.weir.2026-05-07,f',
        '4,Cass Dunn,,f',
        '5,Dora Ely,next May,f',
        '6,Ed Fry',
        '7,<b>Cllr  Flora&nbsp;Gale</b> 07700 900123,local.a.fell.2026-05-07,f',
        `8,${'Gil '.repeat(60)},local.a.fell.2026-05-07,f`,
      ].join('\n'),
      'person_id,person_name,ballot_paper_id,withdrawn\n',
    )
    expect(imported.candidates).toEqual(['Ada Finch', 'Flora Gale'])
    expect(said(imported)).toEqual([
      'a.csv:2: Nothing says which nation local.a.weir.2026-05-07, on 7 May 2026, is in. Its rules are those of the “nation” of your context, or of England where that is not given.',
      'a.csv:3: Somebody here is not standing, or not any more. Nothing is to be done.',
      'a.csv:4: This candidate has no name. Add the candidate by hand.',
      'a.csv:5: This row has no ballot_paper_id. Add the candidate by hand.',
      'a.csv:6: “next May” is no id of a ballot. Add the candidate by hand.',
      expect.stringContaining('a.csv:7: This row has 2 cells, and the first row has 4.'),
      'a.csv:8: A telephone number or an address stands in the name, and was taken out. Look at what is left among the candidates.',
      'a.csv:9: The name of this candidate is longer than 200 characters. Add the candidate by hand.',
    ])
  })

  it('who have no person, or who withdrew, are told of at their own line of JSON', () => {
    const text = `{"ballot_paper_id": "local.a.weir.2026-05-07", "post": {"id": "gss:S13000001"}, "candidacies": [
      {"person": {"id": 1, "name": "Ada Finch"}},
      {"person": {"id": 2, "name": "Bevis Marl"}, "withdrawn": true},
      {"party_name": "Green Party"}
    ]}`
    const imported = importCandidates([{ name: 'a.json', text }])
    expect(imported).toMatchObject({ candidates: ['Ada Finch'], elections: [{ type: 'local_scotland' }] })
    expect(said(imported)).toEqual([
      'a.json:3: Somebody here is not standing, or not any more. Nothing is to be done.',
      'a.json:4: This candidate has no name. Add the candidate by hand.',
    ])
  })

  it.each([
    ['Ward Name,Seats\nWeir,2\n', 'The first row lacks the columns “person_name” and “ballot_paper_id”.'],
    ['[{"id": 1, "name": "Ada Finch"}]', 'None of the ballots looked for are in this file.'],
    ['<html><body>Log in</body></html>', 'This is a web page, not the data behind it.'],
    ['', 'The file is empty.'],
  ])('are not looked for in %j', (text, message) => {
    expect(() => importCandidates([{ name: 'a', text }])).toThrow(message)
  })
})
