import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { dedupe } from '../../src/judging/dedupe.js'
import type { Finding } from '../../src/judging/finding.js'
import { hash, withFingerprints } from '../../src/judging/fingerprint.js'
import { severityOf } from '../../src/judging/severity.js'
import { sortFindings } from '../../src/judging/sort.js'
import { suppress } from '../../src/judging/suppress.js'
import { summarise, verdictOf } from '../../src/judging/verdict.js'

const finding = (more: Partial<Finding> = {}): Finding => ({
  id: 'f1',
  check: 'party-named',
  wording: 'council',
  clauses: ['haringey/13.06(b)(ii)'],
  severity: 'warning',
  status: 'possible',
  at: { start: 10, end: 16 },
  words: 'Labour',
  message: 'A party is named.',
  why: 'It says so.',
  todo: 'Take it out.',
  suggestions: [],
  ...more,
})

describe('findings of one check at one place', () => {
  it('become one, citing every clause, as grave as the gravest', () => {
    const joined = dedupe([
      finding(),
      finding({ clauses: ['haringey/13.05(c)'], severity: 'error', why: 'So does this.' }),
    ])
    expect(joined).toHaveLength(1)
    expect(joined[0]).toMatchObject({
      severity: 'error',
      clauses: ['haringey/13.05(c)', 'haringey/13.06(b)(ii)'],
    })
  })

  it('stay apart at other places, from other checks, and with no place where the message differs', () => {
    expect(
      dedupe([finding(), finding({ at: { start: 11, end: 16 } }), finding({ check: 'other' })]),
    ).toHaveLength(3)
    const two = ['Ada speaks.', 'Bea speaks.'].map((message) => finding({ message }))
    expect(dedupe(two).map(({ message }) => message)).toEqual(['Ada speaks.', 'Bea speaks.'])
    const other = two.map((one) => ({ ...one, clauses: ['other/1'] }))
    expect(dedupe([...two, ...other]).map(({ message }) => message)).toEqual(['Ada speaks.', 'Bea speaks.'])
    expect(dedupe([finding({ at: null }), finding({ at: null, message: 'Another.' })])).toHaveLength(2)
  })
})

describe('the id of a finding', () => {
  const idsOf = (...findings: Finding[]): string[] => withFingerprints(findings).map(({ id }) => id)

  it('is that of the person it is about, whoever else speaks the same words', () => {
    const [ada, bea] = [finding({ subject: 'Ada' }), finding({ subject: 'Bea' })]
    expect(idsOf(ada, bea)[1]).toBe(idsOf(bea)[0])
    expect(idsOf(ada)[0]).not.toBe(idsOf(bea)[0])
  })

  it('stays the same when the text moves, its case or its white space changes', () => {
    expect(idsOf(finding({ at: { start: 500, end: 506 }, words: 'LABOUR' }))).toEqual(idsOf(finding()))
  })

  it('differs by words, by wording and by check, and tells repeated words apart', () => {
    const ids = idsOf(
      finding(),
      finding({ at: { start: 90, end: 96 } }),
      finding({ words: 'Greens' }),
      finding({ wording: 'member' }),
      finding({ check: 'x' }),
    )
    expect(new Set(ids).size).toBe(5)
  })

  it('hashes text as UTF-8', () => {
    expect(hash('£')).toBe(createHash('sha256').update('£', 'utf8').digest('hex'))
  })
})

describe('how grave a finding is', () => {
  const use = { check: 'x', severity: 'error' as const }
  it.each([
    ['breach', use, undefined, 'error'],
    ['possible', use, undefined, 'warning'],
    ['possible', { ...use, 'severity-if-unsure': 'info' as const }, undefined, 'info'],
    ['cannot-decide', use, undefined, 'warning'],
    ['to-do', use, undefined, 'info'],
    ['breach', use, 'warning', 'warning'],
  ] as const)('%s', (status, given, ceiling, expected) => {
    expect(severityOf(status, given, ceiling)).toBe(expected)
  })
})

describe('suppressions', () => {
  const by = { reason: 'It is the name of a street.', by: 'A. Press' }
  it('take out what a named person has accepted, and record it', () => {
    const { findings, suppressed, unused } = suppress(
      [finding(), finding({ id: 'f2' })],
      [{ finding: 'f1', ...by }],
      '2026-03-03T09:00',
    )
    expect(findings.map(({ id }) => id)).toEqual(['f2'])
    expect(suppressed).toEqual([{ finding: 'f1', ...by }])
    expect(unused).toEqual([])
  })

  it('that have run out or match nothing take nothing out, and are named', () => {
    const { findings, unused } = suppress(
      [finding()],
      [
        { finding: 'f1', ...by, until: '2026-03-02' },
        { finding: 'zz', ...by },
      ],
      '2026-03-03T09:00',
    )
    expect(findings).toHaveLength(1)
    expect(unused.map(({ finding: id }) => id)).toEqual(['f1', 'zz'])
    expect(
      suppress([finding()], [{ finding: 'f1', ...by, until: '2026-03-03' }], '2026-03-03T09:00').findings,
    ).toEqual([])
  })
})

describe('the order of findings', () => {
  it('is gravest first, then as they stand, those without a place last', () => {
    const sorted = sortFindings([
      finding({ id: 'c', at: null }),
      finding({ id: 'b' }),
      finding({ id: 'a', severity: 'error', at: { start: 99, end: 100 } }),
      finding({ id: 'd', severity: 'info', at: { start: 0, end: 1 } }),
      finding({ id: 'e', at: { start: 2, end: 3 } }),
    ])
    expect(sorted.map(({ id }) => id)).toEqual(['a', 'e', 'b', 'c', 'd'])
  })
})

describe('the verdict', () => {
  it.each([
    ['hold', [finding({ severity: 'error' })], 'adopted'],
    ['refer', [finding({ severity: 'error' })], 'draft'],
    ['refer', [finding()], 'adopted'],
    ['refer', [finding({ severity: 'info', status: 'cannot-decide' })], 'adopted'],
    ['clear', [finding({ severity: 'info', status: 'to-do' })], 'adopted'],
    ['clear', [], 'adopted'],
  ] as const)('%s', (verdict, findings, status) => {
    expect(verdictOf(findings, status)).toBe(verdict)
  })

  it('is said in one sentence that counts', () => {
    expect(
      summarise(
        'hold',
        [finding({ severity: 'error' }), finding({ severity: 'error' }), finding()],
        'adopted',
      ),
    ).toBe('Hold: 2 things to put right, 1 question for a person to decide.')
    expect(summarise('clear', [], 'adopted')).toBe(
      'Clear: nothing was found by the clauses that were checked.',
    )
    expect(summarise('refer', [finding({ severity: 'error' })], 'draft')).toContain('nothing is held')
  })
})
