import { describe, expect, it } from 'vitest'
import { periodsOf } from '../../src/context/periods.js'
import {
  contextKeysOf,
  layerContexts,
  parseContextFile,
  readContext,
} from '../../src/context/read-context.js'
import { Register } from '../../src/context/register.js'
import type { Context, Person } from '../../src/context/context.js'
import { ContextError } from '../../src/errors.js'

const base = { kind: 'council-release', issuedAt: '2026-03-03T09:00' }

function refusal(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof ContextError) return error.explanation
    throw error
  }
  throw new Error('was not refused')
}

describe('reading a context', () => {
  it.each([
    [{}, 'kind'],
    [{ kind: 'council-relaese', issuedAt: base.issuedAt }, 'Did you mean “council-release”?'],
    [{ ...base, issuedAt: '2026-02-30T09:00' }, '“2026-02-30T09:00” was given'],
    [{ ...base, issuedAt: '2026-03-03T09:00Z' }, 'no time zone'],
    [{ ...base, peple: [] }, 'Did you mean “people”?'],
    [{ ...base, people: [{ name: 'A B', roles: [{ role: 'leeder' }] }] }, 'people[0].roles[0].role'],
    [{ ...base, elections: [{ type: 'local', pollDate: '2026-13-07' }] }, 'elections[0].pollDate'],
    [{ ...base, proactive: 'yes' }, 'true or false'],
    ['text', 'should be a group of keys'],
  ])('refuses %j and names the place', (context, words) => {
    expect(refusal(() => readContext([context]))).toContain(words)
  })

  it('lays one over another, key by key, the later winning', () => {
    const { context, council } = readContext([
      { ...base, council: 'brent', subjects: ['a'] },
      undefined,
      { subjects: ['b'], council: 'haringey' },
    ])
    expect(context.subjects).toEqual(['b'])
    expect(council).toBe('haringey')
  })

  it('passes over strange keys where asked, and names them, but never a slip of the pen', () => {
    const given = { ...base, header: { zebra: 1, logo: true }, xyzzy: 2 }
    expect(refusal(() => readContext([given]))).toContain('zebra')
    expect(readContext([given], { strangeKeys: 'pass-over' }).unused.sort()).toEqual([
      'header.zebra',
      'xyzzy',
    ])
    expect(refusal(() => readContext([{ ...base, elektions: [] }], { strangeKeys: 'pass-over' }))).toContain(
      'Did you mean “elections”?',
    )
  })

  it('keeps of front matter what is ours, or nearly', () => {
    expect(
      contextKeysOf({ title: 'x', layout: 'post', tags: [], council: 'brent', isuedAt: '2026-03-03' }),
    ).toEqual({ council: 'brent', isuedAt: '2026-03-03' })
  })

  it('shows the line of a context file that is wrong', () => {
    const yaml = 'council: haringey\npeople:\n  - name: A B\n    roles:\n      - role: leeder\n'
    const message = refusal(() => parseContextFile(yaml, 'council.yaml'))
    expect(message).toContain('council.yaml:5:')
    expect(message).toContain('> 5 |       - role: leeder')
    expect(message).toContain('Did you mean “leader”?')
    expect(refusal(() => parseContextFile('a: b: c', 'x.yaml'))).toContain('needs quotation marks')
    expect(refusal(() => parseContextFile('people:\n\t- name: x', 'x.yaml'))).toContain('spaces')
  })

  it('needs neither kind nor date only to read', () => {
    expect(layerContexts([{ people: [] }]).context).toEqual({ people: [] })
  })
})

describe('the register', () => {
  const people: Person[] = [
    { name: 'Cllr Dele Fashanu-Cole', roles: [{ role: 'cabinet-member', portfolio: 'Housing' }] },
    {
      name: 'Cllr Seán O’Neill',
      aliases: ['Johnny O’Neill'],
      roles: [{ role: 'ward-councillor', ward: 'Mill' }],
    },
    {
      name: 'Ada Finch',
      roles: [
        { role: 'leader', to: '2025-05-20' },
        { role: 'ward-councillor', ward: 'Mill', from: '2025-05-21' },
      ],
    },
    { name: 'Bo Finch', roles: [{ role: 'officer' }] },
  ]
  const register = new Register(people, '2026-03-03T09:00')
  const found = (name: string): string => {
    const looked = register.find(name)
    return looked.found === 'one' ? looked.person.name : looked.found
  }

  it.each([
    ['Dele Fashanu-Cole', 'Cllr Dele Fashanu-Cole'],
    ['Councillor Dele Fashanu Cole', 'Cllr Dele Fashanu-Cole'],
    ['Cllr Fashanu-Cole', 'Cllr Dele Fashanu-Cole'],
    ['D Fashanu-Cole', 'Cllr Dele Fashanu-Cole'],
    ["Sean O'Neill", 'Cllr Seán O’Neill'],
    ['Mr O’Neill', 'Cllr Seán O’Neill'],
    ['Johnny O’Neill OBE', 'Cllr Seán O’Neill'],
    ['Ada Finch', 'Ada Finch'],
    ['Cllr Finch', 'several'],
    ['Cora Finch', 'none'],
    ['Nobody', 'none'],
    ['', 'none'],
  ])('%s is %s', (name, expected) => {
    expect(found(name)).toBe(expected)
  })

  it('gives the posts held on the day of issue, and those held before', () => {
    const ada = people[2]!
    expect(register.rolesOf(ada).map(({ role }) => role)).toEqual(['ward-councillor'])
    expect(register.formerRolesOf(ada).map(({ role }) => role)).toEqual(['leader'])
    const before = new Register(people, '2025-05-20T23:00')
    expect(before.rolesOf(ada).map(({ role }) => role)).toEqual(['leader'])
    expect(before.holdersOf('leader').map(({ name }) => name)).toEqual(['Ada Finch'])
  })
})

describe('pre-election periods', () => {
  const on = (issuedAt: string, elections?: Context['elections']): boolean | 'unknown' | undefined =>
    periodsOf({ kind: 'council-release', issuedAt, ...(elections ? { elections } : {}) })[0]?.inPreElection
  const local = [{ type: 'local' as const, noticeDate: '2026-03-30', pollDate: '2026-05-07' }]

  it.each([
    ['2026-03-29T23:59', false],
    ['2026-03-30T00:00', true],
    ['2026-05-07T22:00', true],
    ['2026-05-07T22:01', false],
    ['2026-05-08T00:00', false],
  ])('on %s: %s', (issuedAt, expected) => {
    expect(on(issuedAt, local)).toBe(expected)
  })

  it('are unknown without elections', () => {
    expect(on('2026-04-01')).toBe('unknown')
  })

  // The last day for the notice of that poll is 30 March 2026; ten working days before it is 16 March.
  it.each([
    ['2026-03-15', false],
    ['2026-03-16', 'unknown'],
    ['2026-03-29', 'unknown'],
    ['2026-03-30', true],
    ['2026-05-07T21:00', true],
    ['2026-05-08', false],
  ])('without the day of the notice, on %s: %s', (issuedAt, expected) => {
    expect(on(issuedAt, [{ type: 'local', pollDate: '2026-05-07' }])).toBe(expected)
  })

  it('are none where the context says that no election is due', () => {
    expect(on('2026-04-01', [])).toBe(false)
  })
})
