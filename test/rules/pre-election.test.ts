import { describe, expect, it } from 'vitest'
import { check } from '../../src/index.js'
import type { Context } from '../../src/index.js'
import type { Report } from '../../src/report/schema.js'

/** What a press officer sees in a pre-election period, where a few words decide. */

const inPeriod: Context = {
  kind: 'council-release',
  proactive: true,
  issuedAt: '2027-04-12T09:00',
  elections: [{ type: 'local', pollDate: '2027-05-06', noticeDate: '2027-03-22' }],
  candidates: ['Cllr Ada Finch', 'Dermot Askew'],
  controversialSubjects: ['bus gate'],
  people: [
    { name: 'Cllr Ada Finch', roles: [{ role: 'leader' }] },
    { name: 'Cllr Bo Reed', roles: [{ role: 'ward-councillor', ward: 'Noel Park' }] },
  ],
}

const report = (text: string, context: Partial<Context> = {}, council = 'england'): Report =>
  check({ text, format: 'text', council, context: { ...inPeriod, ...context } })

const verdict = (text: string, context?: Partial<Context>, council?: string): string =>
  report(text, context, council).verdict

const proud = 'Cllr Ada Finch, Leader of the Council, said: “I am proud of this garden. We want ten more.”'

describe('a statutory notice', () => {
  it('is one by its title, and quotes nobody', () => {
    const notice = 'NOTICE OF ELECTION\n\nMill ward. Nominated: Dermot Askew.'
    expect(report(notice).exceptions?.[0]?.what).toMatch(/statute/)
    expect(verdict(`${notice}\n\n${proud}`)).toBe('hold')
    const mention = `Following the notice of election last week, the garden opens on Saturday.\n\n${proud}`
    expect(verdict(mention)).toBe('hold')
  })
})

describe('a list of candidates', () => {
  it.each([
    'The candidates for Mill ward are Dermot Askew (Independent) and Ada Finch (Labour).',
    'Ada Finch and Dermot Askew stand nominated in Mill ward.',
  ])('passes: %s', (text) => {
    expect(verdict(text)).toBe('clear')
  })

  it.each([
    'Dermot Askew has transformed the ward, and the result is stunning.',
    'Dermot Askew, a volunteer of long standing, has done so much for the ward.',
    'Residents declared Dermot Askew the best neighbour in the borough.',
    'Dermot Askew was nominated for the Council’s community award.',
    'The garden contest was won by Dermot Askew.',
  ])('is none: %s', (text) => {
    expect(verdict(text)).toBe('hold')
  })
})

describe('an exception', () => {
  const event = {
    what: 'flood in Weir Lane',
    outsideControl: true,
    memberLevelNeeded: true,
    recordedBy: 'Monitoring Officer',
  }
  const emergency: Partial<Context> = { kind: 'emergency-response', event, candidates: [] }
  const said = (words: string): string => `“${words}” said Cllr Ada Finch, Leader of the Council.`

  it('covers an emergency, on that event alone, and is named', () => {
    const help = report(said('Our thoughts are with those flooded out tonight,'), emergency, 'haringey')
    expect(help.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(help.exceptions?.map(({ what }) => what).join(' ')).toMatch(/emergency/)
    expect(verdict(said('I am proud of our new leisure centre,'), emergency, 'haringey')).toBe('hold')
  })

  it('covers an answer to an enquiry that is on record', () => {
    const answer: Partial<Context> = { kind: 'press-response', proactive: false, candidates: [] }
    const enquiry = { outlet: 'Northfield Radio', received: '2027-04-11T15:00' }
    expect(verdict(proud, answer)).toBe('hold')
    expect(report('Forty gullies were cleared.', { ...answer, enquiry }).verdict).toBe('clear')
    expect(verdict(proud, { ...answer, enquiry })).toBe('refer')
  })
})

describe('times that are given', () => {
  it('are of London: a time in UTC is refused and not read as another', () => {
    expect(() => report(proud, { publishAt: '2027-05-09T23:30:00Z' })).toThrow(/Europe\/London/)
  })

  it.each([
    'EMBARGO: 09:00 23/03/2027',
    'Under embargo until 23.03.2027',
    'Strictly embargoed to 9am, March 23',
    'NOT FOR PRINT, BROADCAST OR ONLINE USE UNTIL 6AM ON TUESDAY 23 MARCH 2027',
  ])('of an embargo count: %s', (embargo) => {
    expect(verdict(`${embargo}\n\n${proud}`, { issuedAt: '2027-03-19T09:00' })).toBe('hold')
  })

  it('of an embargo that cannot be read are asked about', () => {
    const { findings } = report(`EMBARGOED UNTIL FURTHER NOTICE\n\n${proud}`, {
      issuedAt: '2027-03-19T09:00',
    })
    expect(findings.map(({ status, message }) => `${status} ${message}`).join()).toMatch(
      /cannot-decide When this embargo lifts could not be read/,
    )
  })

  it.each<[NonNullable<Context['elections']>[number], string]>([
    [{ type: 'uk_parliament_byelection', pollDate: '2027-05-06', noticeDate: '2027-05-04' }, '2027-04-12'],
    [{ type: 'uk_parliament_byelection', pollDate: '2027-05-06' }, '2027-04-12'],
    // Bank holidays of 2031 are not known: eleven days before a poll any count is over.
    [{ type: 'local', pollDate: '2031-05-01' }, '2031-04-20'],
  ])('of a notice never protect less for being wrong or unknown: %j on %s', (election, issuedAt) => {
    expect(verdict(proud, { elections: [election], issuedAt })).toBe('hold')
  })

  it('of a poll may be an appeal without a vote named', () => {
    const carlisle = { candidates: [], electionWindowDays: 40 }
    const asked = report(
      '“On Thursday 6 May, remember who kept the lights on,” said Cllr Bo Reed.',
      carlisle,
      'carlisle',
    )
    expect(asked.findings.some(({ clauses }) => clauses.includes('carlisle/129#elections'))).toBe(true)
    const cake = 'On Thursday 6 May the museum will thank its volunteers with cake.'
    expect(verdict(cake, { candidates: [] })).toBe('clear')
  })
})

describe('a by-election in one ward', () => {
  const elections: Context['elections'] = [
    {
      type: 'by-election',
      pollDate: '2027-05-06',
      noticeDate: '2027-03-22',
      area: 'Noel Park, London Borough of Haringey',
    },
  ]
  it.each([
    ['Noel Park', 'hold'],
    ['Weir', 'refer'],
  ])('weighs on %s: %s', (ward, expected) => {
    const words = 'Cllr Bo Reed wants a crossing outside every school.'
    expect(verdict(words, { elections, wards: [ward], candidates: [] })).toBe(expected)
  })
})
