import { describe, expect, it } from 'vitest'
import { checks } from '../../rules/checks/index.js'
import { RulebookError } from '../../src/errors.js'
import { coverageOf } from '../../src/rulebook/coverage.js'
import { explain } from '../../src/rulebook/explain.js'
import { loadRulebook } from '../../src/rulebook/load.js'
import { resolveRulebook, type Rulebook } from '../../src/rulebook/rulebook.js'

const head = (id: string, more = ''): string => `rulebook: ${id}
title: A protocol
version: '1'
status: adopted
source: { title: A protocol, verified: read }
${more}clauses:
`
const clause = (id: string, handling = 'planned: Later.'): string => `  - id: ${id}
    paraphrase: It says so.
    strength: must
    ${handling}
`
const checked = 'uses: [{ check: label-required, severity: error }]\n    examples:'
const load = (yaml: string, name = 'own.yaml'): Rulebook => loadRulebook(yaml, name, checks)

function refusal(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof RulebookError) return error.explanation
    throw error
  }
  throw new Error('was not refused')
}

describe('a rulebook file that is wrong is refused, with the line shown', () => {
  it.each<[string, string, string[]]>([
    [
      'a key that is not known',
      head('own') + clause('own/1').replace('paraphrase', 'paraphase'),
      ['own.yaml:8:', '> 8 |', 'Did you mean “paraphrase”?'],
    ],
    [
      'a check that does not exist',
      head('own') + clause('own/1', 'uses: [{ check: quoted-speker, severity: error }]'),
      ['Did you mean “quoted-speaker”?', 'own.yaml:10:'],
    ],
    [
      'an option the check does not take',
      head('own') +
        clause('own/1', 'uses: [{ check: quoted-speaker, severity: error, options: { alow: [leader] } }]'),
      ['Did you mean “allow”?'],
    ],
    [
      'an option with a wrong value',
      head('own') +
        clause('own/1', 'uses: [{ check: quoted-speaker, severity: error, options: { allow: [leadr] } }]'),
      ['Did you mean “leader”?'],
    ],
    [
      'an option that is missing',
      head('own') + clause('own/1', 'uses: [{ check: quoted-speaker, severity: error }]'),
      ['“allow” is missing'],
    ],
    [
      'a wording the check does not have',
      head('own') + clause('own/1', 'uses: [{ check: label-required, severity: error, message: nether }]'),
      ['Did you mean “neither”?'],
    ],
    [
      'a severity that is none',
      head('own') + clause('own/1', 'uses: [{ check: label-required, severity: eror }]'),
      ['Did you mean “error”?'],
    ],
    ['no handling', head('own') + clause('own/1', 'topic: x'), ['does not say how it is handled']],
    ['two handlings', head('own') + clause('own/1', 'planned: x\n    permits: y'), ['more than once']],
    ['an id used twice', head('own') + clause('own/1') + clause('own/1'), ['used twice', 'own.yaml:11:']],
    ['an id of another book', head('own') + clause('brent/1'), ['should begin with “own/”', 'own/1.']],
    ['an id that is no id', head('own') + clause('own 1'), ['a slash and the number', 'own/2.1']],
    [
      'an id that is a number',
      head('own') + clause('2.2'),
      ['a slash and the number', 'as own/2.2.', 'own.yaml:7:'],
    ],
    [
      'a limb used twice',
      head('own') + clause('own/1#a') + clause('own/1#a'),
      ['line 7 has it too', 'as own/1#limb.'],
    ],
    ['a version that is a number', head('own').replace("'1'", '1.10'), ['is a number. Put quotation marks']],
    [
      'kinds misnamed',
      head('own') + clause('own/1', 'kinds: [press-release]\n    planned: x'),
      ['Did you mean “council-release”?', 'own.yaml:10:13'],
    ],
    [
      'a role by its everyday name',
      head('own') +
        clause(
          'own/1',
          'uses: [{ check: quoted-speaker, severity: error, options: { allow: [Portfolio Holder] } }]',
        ),
      ['Did you mean “cabinet-member”?', '“evenhand coverage --checks quoted-speaker” says what'],
    ],
    [
      'one thing where a list is wanted',
      head('own') + clause('own/1', 'kinds: council-release\n    planned: x'),
      ['should be a list, but is text. Put square brackets around it.'],
    ],
    [
      'a list without hyphens',
      head('own') + clause('own/1', 'uses: { check: label-required, severity: error }'),
      ['Begin each of its entries with a hyphen'],
    ],
    [
      'a list of numbers',
      head('own', 'extends: [{ rulebook: code, omit: [35] }]\n') + clause('own/1'),
      ['Entry 1 of “omit” should be text, but is a number. Put quotation marks around it.'],
    ],
    [
      'a question that is no group',
      head('own') + clause('own/1', 'judgement: Is it fair?'),
      ['Its keys are: question.'],
    ],
    [
      'a citing clause left over from another book',
      head('own', 'extends:\n  - rulebook: code\n    cited-by: brent/7.3#law\n') + clause('own/1'),
      ['own.yaml:8:5', '“cited-by” names brent/7.3#law, which is no clause of this rulebook'],
    ],
    [
      'a key misspelt in the context of all examples',
      head('own', 'example-context:\n  isuedAt: 2026-03-03\n') + clause('own/1'),
      ['own.yaml:7:3', 'Did you mean “issuedAt”?'],
    ],
    [
      'a key misspelt in the context of one',
      head('own') + clause('own/1', `${checked}\n      must-flag: [{ draft: x, context: { ward: [Mill] } }]`),
      ['own.yaml:12:', 'Did you mean “wards”?'],
    ],
    [
      'an example of no kind',
      head('own', 'example-context: { issuedAt: 2026-03-03 }\n') +
        clause('own/1', `${checked}\n      must-flag: [{ draft: x }]`),
      ['own.yaml:13:', '“kind” is missing. Give it under “example-context”'],
    ],
    ['a file of another sort', 'name: Ours\nbodies: []\n', ['This is not a rulebook', 'own.yaml:1:1']],
    ['an empty file', '# to do\n', ['This is empty.']],
    ['a key twice', `${head('own')}${clause('own/1')}    strength: may\n`, ['twice']],
    [
      'a value with a colon',
      head('own').replace('title: A protocol', 'title: A protocol: new'),
      ['quotation marks', 'own.yaml:2:'],
    ],
    ['a tab', head('own').replace('status', '\tstatus'), ['spaces']],
    ['a bracket that is not closed', head('own').replace('read }', 'read'), ['own.yaml:']],
    ['no YAML at all', 'just words', ['should be a group of keys']],
    [
      'aliases that unfold without end',
      `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]\n`,
      ['not YAML'],
    ],
  ])('%s', (_what, yaml, expected) => {
    const message = refusal(() => load(yaml))
    for (const words of expected) expect(message).toContain(words)
  })
})

describe('rulebooks extend each other', () => {
  const code = load(
    head('code') +
      clause('code/34', 'uses: [{ check: label-required, severity: error }]') +
      clause('code/35'),
    'code.yaml',
  )
  const own = (extending: string, clauses = clause('own/1')): Rulebook =>
    load(head('own', `extends:\n  - ${extending}\n`) + clauses)

  it('cites an inherited clause through the clause of its own that calls on it', () => {
    const book = own(
      "{ rulebook: code, cited-by: own/1, clauses: { '34': own/45 }, severity: warning, omit: ['35'] }",
      clause('own/1') + clause('own/45'),
    )
    const { clauses, chain } = resolveRulebook('own', [code, book])
    expect(clauses.map(({ cites }) => cites)).toEqual([['own/1'], ['own/45'], ['own/45', 'code/34']])
    expect(clauses.at(-1)?.ceiling).toBe('warning')
    expect(chain.map(({ rulebook }) => rulebook)).toEqual(['own', 'code'])
  })

  it('puts a clause of its own in the place of an inherited one, and borrows nothing else', () => {
    const local = load(head('own-2026', 'extends:\n  - { rulebook: own }\n') + clause('own-2026/2'))
    const base = load(head('own') + clause('own/1'))
    expect(resolveRulebook('own-2026', [base, local, code]).clauses.map(({ clause: { id } }) => id)).toEqual([
      'own-2026/2',
      'own/1',
    ])
  })

  it('refuses a book that is not there, and a circle', () => {
    expect(refusal(() => resolveRulebook('own', [own('{ rulebook: cod }')]))).toContain('not loaded')
    expect(refusal(() => resolveRulebook('own', [own('{ rulebook: cod }'), code]))).toContain(
      'Did you mean “code”?',
    )
    expect(refusal(() => resolveRulebook('own', [own("{ rulebook: code, omit: ['36'] }"), code]))).toContain(
      'clause 36 of code, which has none of that number. Did you mean “34”?',
    )
    const other = load(head('other', 'extends:\n  - { rulebook: own }\n') + clause('other/1'))
    expect(refusal(() => resolveRulebook('own', [own('{ rulebook: other }'), other]))).toContain(
      'own → other → own',
    )
    expect(
      refusal(() => resolveRulebook('hringey', [load(head('haringey') + clause('haringey/1'))])),
    ).toContain('Did you mean “haringey”?')
  })
})

describe('explaining', () => {
  const book = load(
    head('own') +
      clause('own/1#a', 'uses: [{ check: label-required, severity: error }]') +
      clause('own/1#b') +
      clause('own/2', 'judgement: { question: Is it fair? }'),
  )
  const abouts = new Map(checks.map((check) => [check.name, check.about]))

  it('explains every limb of a number, or one', () => {
    expect(explain('own/1', [book], abouts).map(({ id }) => id)).toEqual(['own/1#a', 'own/1#b'])
    const [one] = explain('OWN/1#A', [book], abouts)
    expect(one?.sections.find(({ label }) => label === 'Handled')?.text).toContain('label-required')
  })

  it('says which clause was probably meant', () => {
    expect(refusal(() => explain('own/1#c', [book], abouts))).toContain('Did you mean “own/1#')
  })

  it('lists every clause and how it is handled', () => {
    expect(
      coverageOf(resolveRulebook('own', [book])).map(({ clause: id, handling, how }) => [id, handling, how]),
    ).toEqual([
      ['own/1#a', 'uses', 'label-required'],
      ['own/1#b', 'planned', 'Later.'],
      ['own/2', 'judgement', 'Is it fair?'],
    ])
  })
})
