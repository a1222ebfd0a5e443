import { describe, expect, it } from 'vitest'
import { contextYaml, parseContextFile, problemInWords } from '../../src/index.js'
import { importEveryElection } from '../../src/import/every-election.js'
import type { Imported } from '../../src/import/imported.js'
import { sample } from '../support/imports.js'

const page = sample('every-election/aldersmere.json')
const single = sample('every-election/pcc.json')

type Fields = Record<string, unknown>
const ballot = (election_id: string, fields: Fields = {}): Fields => ({
  election_id,
  poll_open_date: election_id.slice(-10),
  group_type: null,
  organisation: { common_name: 'Weir', organisation_type: 'local-authority', territory_code: 'ENG' },
  ...fields,
})
const read = (...elections: Fields[]): Imported =>
  importEveryElection([
    { name: 'a.json', text: `[${elections.map((one) => JSON.stringify(one)).join(',\n')}]` },
  ])
const inShort = ({ elections = [] }: Imported): string[] =>
  elections.map(({ type, pollDate, area }) => [type, pollDate, area ?? '-'].join(' '))
const said = ({ problems }: Imported): string[] =>
  problems.map(problemInWords).filter((words) => !words.includes('noticeDate'))

describe('elections of EveryElection', () => {
  const imported = importEveryElection([page, single])

  it('are one for the wards of an ordinary poll, and one for every ward with a by-election', () => {
    expect(imported.elections).toEqual([
      { type: 'local_byelection_england', pollDate: '2025-10-16', area: 'Merrow under Fell, Aldersmere' },
      { type: 'local_byelection_england', pollDate: '2025-10-16', area: 'Ottery Bank, Aldersmere' },
      { type: 'local_england', pollDate: '2026-05-07', area: 'Aldersmere' },
      { type: 'ca_mayor', pollDate: '2026-05-07', area: 'Fellshire' },
      { type: 'pcc', pollDate: '2028-05-04', area: 'Fellshire' },
    ])
    expect(imported).toMatchObject({ people: [], meetings: [] })
  })

  it('fit a context file', () => {
    const yaml = contextYaml(imported, 'sample')
    expect(parseContextFile(yaml, 'a.yaml')).toEqual({ elections: imported.elections })
  })

  it('have no notice dates, and that is said once; polls called off are told of by line', () => {
    expect(imported.problems.map(problemInWords)).toEqual([
      'every-election/aldersmere.json:6: EveryElection does not say on which day a notice of election was published, so these 5 elections are written without one. Add noticeDate by hand once a notice is out: the pre-election period begins on that day.',
      'every-election/aldersmere.json:263: The poll local.aldersmere.fellgate-and-quarry.2026-05-07 is called off, since a candidate died; it is held as local.aldersmere.fellgate-and-quarry.2026-06-18 instead. Save local.aldersmere.fellgate-and-quarry.2026-06-18 too.',
    ])
    expect(imported.problems.map(({ leftOut }) => leftOut)).toEqual([0, 1])
  })

  it.each<[string, Fields, string]>([
    ['local.weir.2026-05-07', {}, 'local_england 2026-05-07 Weir'],
    ['local.weir.fell.2027-05-06', { division: { territory_code: 'WLS' } }, 'local_wales 2027-05-06 Weir'],
    [
      'local.weir.fell.by.2026-09-10',
      { organisation: { common_name: 'Weir', territory_code: 'SCT' }, division: { name: 'Fell & Tarn' } },
      'local_byelection_scotland 2026-09-10 Fell & Tarn, Weir',
    ],
    ['local.weir.2027-05-06', { organisation: { territory_code: 'NIR' } }, 'local_ni 2027-05-06 Weir'],
    ['local.city-of-london-alder.dowgate.2026-07-02', {}, 'city_of_london 2026-07-02 Weir'],
    ['mayor.weir.2027-05-06', {}, 'la_mayor 2027-05-06 Weir'],
    ['mayor.hackney.2026-05-07', { organisation: null }, 'la_mayor 2026-05-07 Hackney'],
    ['mayor.tees-valley.2028-05-04', { organisation: null }, 'ca_mayor 2028-05-04 Tees Valley'],
    ['mayor.london.2028-05-04', { organisation: null }, 'gla 2028-05-04 London'],
    ['gla.c.barnet-and-camden.2028-05-04', {}, 'gla 2028-05-04 -'],
    ['parl.weir-and-fell.2029-05-03', {}, 'uk_parliament_general 2029-05-03 -'],
    ['parl.weir-and-fell.by.2026-06-18', {}, 'uk_parliament_byelection 2026-06-18 Weir and Fell'],
    ['sp.r.fellside.2026-05-07', {}, 'scottish_parliament 2026-05-07 -'],
    ['senedd.gwaun.2026-05-07', {}, 'senedd 2026-05-07 -'],
    ['naw.c.gwaun.2016-05-05', {}, 'senedd 2016-05-05 -'],
    ['nia.lagan.2027-05-06', {}, 'ni_assembly 2027-05-06 -'],
    [
      'ref.weir.2026-10-01',
      { election_title: 'Weir Neighbourhood Plan' },
      'neighbourhood_planning_referendum 2026-10-01 Weir',
    ],
    [
      'ref.weir.2026-10-01',
      { election_title: 'Weir council tax referendum' },
      'council_tax_referendum 2026-10-01 Weir',
    ],
    [
      'ref.weir.2026-10-01',
      { election_title: 'Governance referendum' },
      'governance_referendum 2026-10-01 Weir',
    ],
    ['ref.2026-10-01', { organisation: null }, 'ppera_referendum 2026-10-01 -'],
  ])('of %s with %j are %s', (id, fields, expected) => {
    const found = read(ballot(id, fields))
    expect(inShort(found)).toEqual([expected])
    expect(said(found)).toEqual([])
  })

  it('whose nation or question nobody says keep the short name, and that is said', () => {
    const found = read(
      ballot('local.weir.2026-05-07', { organisation: null }),
      ballot('ref.weir.2026-10-01', { election_title: 'Referendum elections Weir' }),
    )
    expect(inShort(found)).toEqual(['local 2026-05-07 Weir', 'referendum 2026-10-01 Weir'])
    expect(said(found)).toEqual([
      'a.json:1: Nothing says which nation local.weir.2026-05-07, on 7 May 2026, is in. Its rules are those of the “nation” of your context, or of England where that is not given.',
      'a.json:2: Nothing says what the referendum ref.weir.2026-10-01, on 1 October 2026, is about. Change its type to governance_referendum, council_tax_referendum or neighbourhood_planning_referendum.',
    ])
  })

  it('of a group are those of its ballots: none where all are called off, one where some are not', () => {
    const group = (...children: string[]): Fields =>
      ballot('local.weir.2026-05-07', { group_type: 'organisation', children })
    const off = ballot('local.weir.fell.2026-05-07', {
      cancelled: true,
      cancellation_reason: 'EQUAL_CANDIDATES',
    })
    expect(inShort(read(group('local.weir.fell.2026-05-07'), off))).toEqual([])
    expect(inShort(read(group('local.weir.fell.2026-05-07', 'local.weir.tarn.2026-05-07'), off))).toEqual([
      'local_england 2026-05-07 Weir',
    ])
    expect(inShort(read(group()))).toEqual(['local_england 2026-05-07 Weir'])
    expect(inShort(read(group('local.weir.fell.by.2026-05-07')))).toEqual([
      'local_byelection_england 2026-05-07 Fell, Weir',
    ])
  })

  it('of a whole country are asked for council by council; a poll of a nation is one', () => {
    const group = (id: string, ...children: string[]): Fields =>
      ballot(id, { group_type: 'election', organisation: null, children })
    const local = read(group('local.2026-05-07', 'local.weir.2026-05-07', 'local.tarn.2026-05-07'))
    expect(local.elections).toEqual([])
    expect(said(local)).toEqual([
      'a.json:1: local.2026-05-07 stands for 2 groups of elections, none of which is given. Save those of your council too, and give them in the same command.',
    ])
    expect(inShort(read(group('sp.2026-05-07', 'sp.c.2026-05-07', 'sp.r.2026-05-07')))).toEqual([
      'scottish_parliament 2026-05-07 -',
    ])
    expect(inShort(read(group('parl.2026-06-18', 'parl.weir.by.2026-06-18')))).toEqual([
      'uk_parliament_byelection 2026-06-18 Weir',
    ])
  })

  it('that are deleted, have no day, no known kind or no id are left out, by line', () => {
    const found = read(
      ballot('local.weir.fell.2026-05-07', { deleted: true }),
      ballot('local.weir.tarn.2026-05-07', { poll_open_date: null }),
      ballot('europarl.weir.2019-05-23'),
      ballot('parish.weir.2027-05-06'),
      ballot('local elections 2026'),
      { election_id: 7 },
      { name: 'Weir' },
    )
    expect(found.elections).toEqual([])
    expect(found.problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 local.weir.fell.2026-05-07 is deleted.',
      '2 No day is set for local.weir.tarn.2026-05-07.',
      '3 “europarl” (europarl.weir.2019-05-23) is a kind of election that Evenhand has no rules for.',
      '4 “parish” (parish.weir.2027-05-06) is a kind of election that Evenhand has no rules for.',
      '5 “local elections 2026” is no id of an election.',
      expect.stringMatching(/^6 “election_id” should be text, but is a number/),
      '7 An entry here has no “election_id”.',
    ])
  })

  it('of the Assembly and the Mayor of London on one day are one', () => {
    const found = read(
      ballot('mayor.london.2028-05-04'),
      ballot('gla.a.2028-05-04'),
      ballot('gla.c.north.2028-05-04'),
    )
    expect(found.elections).toHaveLength(1)
  })

  it('are those that were asked for', () => {
    const of = (options: Parameters<typeof importEveryElection>[1]): string[] =>
      inShort(importEveryElection([page, single], options))
    expect(of({ areas: ['Merrow Under Fell'] })).toEqual([
      'local_byelection_england 2025-10-16 Merrow under Fell, Aldersmere',
    ])
    expect(of({ areas: ['Aldersmere District Council'], elections: ['pcc'] })).toHaveLength(4)
    expect(of({ elections: ['local.aldersmere.2026-05-07'] })).toEqual([
      'local_england 2026-05-07 Aldersmere',
    ])
    expect(() => of({ elections: ['local.alder'] })).toThrow(
      'No id of an election begins with “local.alder”.',
    )
    expect(() => of({ areas: ['Aldermere'] })).toThrow(
      'No election is of “Aldermere”. Did you mean “Aldersmere”?',
    )
  })

  it('of many councils are not taken unless one is asked for', () => {
    const many = ['weir', 'tarn', 'fell'].map((slug) => ballot(`local.${slug}.2026-05-07`))
    expect(() => read(...many)).toThrow('Elections of 3 councils are given.')
    const files = [{ name: 'a.json', text: JSON.stringify(many) }]
    expect(importEveryElection(files, { elections: ['local'] }).elections).toHaveLength(3)
    expect(importEveryElection(files, { elections: ['local.tarn'] }).elections).toHaveLength(1)
  })

  it('on pages that are not given are missed', () => {
    const first = {
      count: 5,
      next: 'https://elections.example.org/?offset=2',
      results: [1, 2].map((n) => ballot(`local.weir.w${n}.2026-05-07`)),
    }
    const second = { ...first, next: null, results: [3, 4].map((n) => ballot(`local.weir.w${n}.2026-05-07`)) }
    const found = importEveryElection([
      { name: 'a.json', text: JSON.stringify(first) },
      { name: 'b.json', text: JSON.stringify(second) },
    ])
    expect(said(found)).toEqual([
      'b.json:1: This is a page of 5 elections, and 4 of them are given. Save the address that stands under “next” too, and give all pages in one command.',
    ])
    expect(inShort(found)).toEqual(['local_england 2026-05-07 Weir'])
  })

  it.each([
    ['<!DOCTYPE html><html></html>', 'This is a web page, not the data behind it.'],
    ['election_id,geography_id\n', 'This is not JSON.'],
    ['{"count": 1, "results": [{"electi', 'The JSON breaks off here: the file was not saved whole.'],
    ['{"count": 1, "results": [{"a": nul}]}', 'This is not JSON from here on.'],
    ['{"count": 1, "results": [', 'The JSON breaks off here: the file was not saved whole.'],
    ['{"count": 1, "results": [{}]}', 'None of the elections looked for are in this file.'],
    ['{"detail": "Not found."}', 'None of the elections looked for are in this file.'],
    [' ', 'The file is empty.'],
  ])('are not looked for in %j', (text, message) => {
    expect(() => importEveryElection([{ name: 'a.json', text }])).toThrow(message)
  })
})
