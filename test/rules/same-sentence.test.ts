import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'

/** One sentence under five protocols: what one forbids another asks for, and where one is silent nothing is borrowed. */

const people = [
  { name: 'Cllr Odile Hartnoll', party: 'Labour', roles: [{ role: 'leader' }] },
  {
    name: 'Cllr Bevan Osei-Lund',
    party: 'Labour',
    roles: [{ role: 'cabinet-member', portfolio: 'Highways and Transport' }],
  },
  {
    name: 'Cllr Marguerite Sly',
    party: 'Liberal Democrat',
    roles: [{ role: 'ward-councillor', ward: 'Northfield' }],
  },
  { name: 'Cllr Tamsin Orchard', party: 'Liberal Democrat', roles: [{ role: 'opposition-leader' }] },
  { name: 'Cllr Ines Farrow', roles: [{ role: 'committee-chair', body: 'North Area Committee' }] },
  {
    name: 'Anwen Gadsby',
    roles: [{ role: 'officer-senior', title: 'Head of Highways', expertise: ['highways'] }],
  },
]

const councils = ['haringey', 'havering', 'islington', 'carlisle', 'brent'] as const
type Council = (typeof councils)[number]

/** The gravest finding on the words, by severity, of those that cite the council's own protocol; `-` for none. */
function gravest(council: Council, text: string, context: Record<string, unknown> = {}, at?: string): string {
  const report = check({
    text,
    format: 'text',
    council,
    context: {
      kind: 'council-release',
      issuedAt: '2026-03-03T09:00',
      people,
      elections: [],
      rulebookStatus: 'adopted',
      ...context,
    },
  })
  const start = at === undefined ? -1 : text.indexOf(at)
  const found = report.findings.filter(
    ({ clauses, severity, status, span }) =>
      clauses.some((clause) => clause.startsWith(`${council}/`)) &&
      (severity !== 'info' || status === 'breach') &&
      (at === undefined ||
        (span !== null && span.start.offset < start + at.length && span.end.offset > start)),
  )
  for (const severity of ['error', 'warning', 'info']) {
    const finding = found.find((one) => one.severity === severity)
    if (finding) return `${severity} ${finding.clauses.find((clause) => clause.startsWith(council))}`
  }
  return '-'
}

const verdicts = (text: string, context?: Record<string, unknown>, at?: string): Record<Council, string> =>
  Object.fromEntries(councils.map((council) => [council, gravest(council, text, context, at)])) as Record<
    Council,
    string
  >

describe('the same sentence under five protocols', () => {
  it('staff of a service who are said to have let people down', () => {
    const words = 'Planning staff let residents down'
    const text = `"${words}," said Cllr Bevan Osei-Lund, Cabinet Member for Highways and Transport.`
    expect(verdicts(text, { subjects: ['highways'] }, words)).toEqual({
      haringey: 'warning haringey/13.11(a)',
      havering: 'error havering/15#press',
      islington: 'warning islington/3.2(h)',
      carlisle: 'error carlisle/143',
      brent: '-',
    })
  })

  it('an officer who says that a policy is right', () => {
    const words = 'This policy is right for the borough'
    const text = `"${words}," said Anwen Gadsby, Head of Highways.`
    const context = { subjects: ['highways'], policies: ['Highways policy 2024'] }
    expect(verdicts(text, context, words)).toMatchObject({
      haringey: '-',
      havering: '-',
      islington: 'error islington/7.3(b)',
    })
    expect(gravest('carlisle', text, context, words)).toMatch(/carlisle\/125#factual/)
    expect(gravest('brent', text, context, words)).toMatch(/brent\/7\.6#officers|brent\/7\.1#quotes/)
  })

  it('a ward councillor quoted on a matter of the ward', () => {
    const words = 'The crossing will be a relief to every parent'
    const text = `“${words},” said Cllr Marguerite Sly, ward councillor for Northfield, speaking as ward member for Northfield.`
    expect(verdicts(text, { wards: ['Northfield'], subjects: ['highways'] }, words)).toEqual({
      haringey: 'error haringey/13.19#members',
      havering: '-',
      islington: '-',
      carlisle: '-',
      brent: 'error brent/7.1#quotes',
    })
  })

  it('the same councillor on a matter of another ward', () => {
    const words = 'The crossing will be a relief to every parent'
    const text = `“${words},” said Cllr Marguerite Sly, ward councillor for Northfield.`
    expect(verdicts(text, { wards: ['Sedgeley'] }, words)).toMatchObject({
      havering: '-',
      islington: 'warning islington/7.6-opposition#ward',
    })
  })

  it('the Leader of the Opposition in a release of the Council', () => {
    const words = 'The whole council mourns with the families tonight'
    const text = `“${words},” said Cllr Tamsin Orchard, Leader of the Opposition.`
    expect(verdicts(text, {}, words)).toEqual({
      haringey: 'error haringey/13.19#members',
      havering: '-',
      islington: '-',
      carlisle: '-',
      brent: 'error brent/7.1#quotes',
    })
    // Where it may be right, the reason belongs on record.
    const reasoned = check({
      text,
      format: 'text',
      council: 'islington',
      context: { kind: 'council-release', issuedAt: '2026-03-03T09:00', people, elections: [] },
    }).findings.filter(({ clauses }) => clauses.includes('islington/7.6-opposition#leader'))
    expect(reasoned.map(({ status, severity }) => `${status} ${severity}`)).toEqual(['possible info'])
  })

  it('members who argued over a closure: hidden by one, not to be hidden by another', () => {
    const words = 'Councillors argued over the closure'
    const text = `North Area Committee closes Mill Street\n\n${words} for two hours.\n\n“Work starts in May,” said Cllr Ines Farrow, chair of the committee.`
    expect(verdicts(text, { body: 'North Area Committee', approvals: [] }, words)).toEqual({
      haringey: '-',
      havering: '-',
      islington: 'error islington/7.6-committees#disagreements',
      carlisle: '-',
      brent: '-',
    })
    const review = text.replaceAll('North Area', 'Overview and Review')
    expect(
      gravest('islington', review, { body: 'Overview and Review Committee', approvals: [] }, words),
    ).toBe('-')
  })

  it('ward members told at the very hour of issue: in time for one, too late for another', () => {
    const text = 'The crossing in Mill Street will be finished by Friday.'
    const told = {
      wards: ['Northfield'],
      notified: [{ who: 'Ward councillors for Northfield', at: '2026-03-03T09:00' }],
    }
    const clausesOf = (council: Council): string[] =>
      check({
        text,
        format: 'text',
        council,
        context: { kind: 'council-release', issuedAt: '2026-03-03T09:00', people, elections: [], ...told },
      })
        .findings.filter(({ severity, status }) => status === 'to-do' && severity !== 'info')
        .flatMap(({ clauses }) => clauses)
    expect(clausesOf('haringey')).toEqual(['haringey/11.02'])
    expect(clausesOf('brent')).not.toContain('brent/7.2#ward')
    expect(clausesOf('havering')).toEqual([])
  })
})
