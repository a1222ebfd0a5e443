import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import type { Report } from '../../src/report/schema.js'

const draft =
  'Library gate\n\nCllr Ada Finch, ward councillor for Mill, said: “It opens at nine.”\n\nThe Cabinet will consider the rest.'
const judged = (context: object, text = draft, council = 'haringey'): Report =>
  check({
    text,
    format: 'text',
    council,
    context: { kind: 'council-release', issuedAt: '2026-03-03T09:00', ...context },
  })
const of = (report: Report, clause: string): string[] =>
  report.findings
    .filter(({ clauses }) => clauses.includes(clause))
    .map(({ status, severity }) => `${status} ${severity}`)

describe('nothing is decided on absent context', () => {
  it('a post outside the list is a breach with a register, a question without one', () => {
    expect(
      of(
        judged({ people: [{ name: 'Ada Finch', roles: [{ role: 'ward-councillor' }] }] }),
        'haringey/13.19#members',
      ),
    ).toEqual(['breach error'])
    const without = judged({})
    expect(of(without, 'haringey/13.19#members')).toEqual(['possible warning'])
    expect(without.verdict).toBe('refer')
    expect(without.findings[0]?.missing).toEqual(['people'])
  })

  it('a councillor whose post is not known cannot be decided, and is never a pass', () => {
    const text = 'Cllr Ada Finch said: “It opens at nine.”'
    for (const context of [{}, { people: [] }]) {
      const report = judged(context, text)
      expect(of(report, 'haringey/13.19#members')).toEqual(['cannot-decide warning'])
      expect(report.verdict).toBe('refer')
    }
  })

  it('two people of one name cannot be decided', () => {
    const people = [
      { name: 'Ada Finch', roles: [{ role: 'leader' }] },
      { name: 'Bo Finch', roles: [{ role: 'ward-councillor' }] },
    ]
    const [finding] = judged({ people }, 'Cllr Finch said: “It opens at nine.”').findings
    expect(finding).toMatchObject({
      status: 'cannot-decide',
      message: 'Cllr Finch could be any of Ada Finch and Bo Finch in the register.',
    })
  })

  it('posts are those of the issue date', () => {
    const people = [
      {
        name: 'Ada Finch',
        roles: [{ role: 'cabinet-member', to: '2026-03-02' }, { role: 'ward-councillor' }],
      },
    ]
    const text = 'Cllr Ada Finch, Cabinet Member for Parks, said: “It opens at nine.”'
    expect(of(judged({ people }, text), 'haringey/13.19#members')).toEqual(['breach error'])
    expect(of(judged({ people, issuedAt: '2026-03-02T09:00' }, text), 'haringey/13.19#members')).toEqual([])
  })

  it('a clause that lacks an input says which', () => {
    const { notChecked } = judged({})
    expect(notChecked).toContainEqual({
      clause: 'haringey/13.20#advance',
      why: 'No meetings are given, so it is not known whether this goes out ahead of one.',
      needs: ['meetings'],
    })
    expect(notChecked.find(({ clause }) => clause === 'publicity-code-england-2011/34')).toMatchObject({
      needs: ['elections'],
    })
  })

  it('every clause that applies is checked, a to-do, or listed as not checked', () => {
    const { notChecked } = judged({ elections: [], meetings: [], people: [] })
    expect(notChecked.length).toBeGreaterThan(20)
    expect(notChecked.every(({ clause, why }) => clause.includes('/') && why.length > 10)).toBe(true)
  })
})

describe('kind comes first', () => {
  it('a party release is not held to the list of speakers, but needs its label', () => {
    const people = [{ name: 'Ada Finch', roles: [{ role: 'ward-councillor' }] }]
    const report = judged({ people, kind: 'party-release' })
    expect(of(report, 'haringey/13.19#members')).toEqual([])
    expect(of(report, 'haringey/13.23')).toEqual(['breach error'])
    expect(of(judged({ people }), 'haringey/13.23')).toEqual([])
  })
})

describe('silence is a rule', () => {
  it.each([
    ['haringey', ['haringey/13.19#members']],
    ['brent', ['brent/7.1#quotes']],
    ['havering', []],
    ['islington', []],
    ['carlisle', []],
    ['england', []],
  ])('a ward councillor quoted in %s: %j', (council, clauses) => {
    const people = [{ name: 'Ada Finch', roles: [{ role: 'ward-councillor', ward: 'Mill' }] }]
    const report = judged({ people, elections: [] }, draft, council)
    expect(
      report.findings.filter(({ severity }) => severity !== 'info').flatMap((finding) => finding.clauses),
    ).toEqual(clauses)
  })
})

describe('rulebooks in time and in draft', () => {
  const inPeriod = {
    issuedAt: '2026-04-15T09:00',
    proactive: true,
    elections: [{ type: 'local', noticeDate: '2026-03-30', pollDate: '2026-05-07' }],
    candidates: ['Ada Finch'],
  }

  it('the Code of 2011 does not bind before it was made', () => {
    expect(judged(inPeriod, draft, 'carlisle').findings).not.toEqual([])
    const then = judged(
      {
        ...inPeriod,
        issuedAt: '2010-04-15T09:00',
        elections: [{ type: 'local', noticeDate: '2010-03-30', pollDate: '2010-05-06' }],
      },
      draft,
      'carlisle',
    )
    expect(then.findings).toEqual([])
  })

  it('under a draft rulebook nothing holds unless the council has adopted it', () => {
    const text = 'Write to Ada Finch, c/o the Town Hall.'
    const leaflet = { kind: 'election-material', elections: [] }
    expect(judged(leaflet, text, 'havering').verdict).toBe('hold')
    const asDraft = judged({ ...leaflet, rulebookStatus: 'draft' }, text, 'havering')
    expect(asDraft.verdict).toBe('refer')
    expect(asDraft.findings[0]?.severity).toBe('error')
    expect(asDraft.rulebooks[0]).toMatchObject({ id: 'havering', status: 'draft' })
  })

  it('a clause of the Code is cited through the council’s own', () => {
    const finding = judged(inPeriod, draft, 'brent').findings.find(
      ({ check: name }) => name === 'pre-election-publicity',
    )
    expect(finding).toMatchObject({
      clauses: ['brent/7.4#care', 'publicity-code-england-2011/34'],
      severity: 'warning',
    })
    expect(finding?.why).toContain('has not been verified')
  })
})
