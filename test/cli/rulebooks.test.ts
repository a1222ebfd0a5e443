import { describe, expect, it } from 'vitest'
import { checks } from '../../rules/checks/index.js'
import { kinds } from '../../src/context/context.js'
import { roles } from '../../src/roles.js'
import type { CheckDescription } from '../../src/rulebook/describe-checks.js'
import { folderOf } from '../support/folder.js'
import { runCli } from '../support/run-cli.js'

const book = `rulebook: ours
title: Our protocol
version: '1'
status: adopted
source: { title: Our protocol, verified: read }
example-context:
  kind: council-release
  issuedAt: 2026-03-03T09:00
  people:
    - { name: Cllr Ada Finch, roles: [{ role: leader }] }
    - { name: Cllr Bo Gale, roles: [{ role: ward-councillor, ward: Mill }] }
clauses:
  - id: ours/1
    paraphrase: Only the Leader is quoted.
    strength: must
    kinds: [council-release]
    uses:
      - { check: quoted-speaker, severity: error, options: { allow: [leader] } }
    examples:
      must-flag:
        - draft: “It is mine,” said Cllr Bo Gale, ward councillor for Mill.
          at: It is mine
          severity: error
      must-not-flag:
        - draft: “It is ours,” said Cllr Ada Finch, Leader of the Council.
  - id: ours/2
    paraphrase: Be fair.
    strength: should
    judgement: { question: Is it fair? }
`
const files = { 'ours/rulebook.yaml': book, 'ours/council.yaml': 'council: ours\nname: Ours\n' }

describe('a rulebook that is not built in', () => {
  it('is named by its file', async () => {
    const cwd = folderOf(files)
    const { out, err, code } = await runCli(['coverage', 'ours/rulebook.yaml'], { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('ours\n  2 clauses: 1 checked, 1 a person judges.')
    // Named twice, it is still one.
    const twice = ['coverage', './ours/rulebook.yaml', '--rulebook', 'ours/rulebook.yaml', '--format', 'json']
    expect(JSON.parse((await runCli(twice, { cwd })).out)).toMatchObject({ rulebook: 'ours' })
  })

  it('is explained clause by clause', async () => {
    const cwd = folderOf(files)
    const { out } = await runCli(['explain', 'ours/1', '--rulebook', 'ours/rulebook.yaml'], { cwd })
    expect(out).toContain('Only the Leader is quoted.')
    expect((await runCli(['explain', 'ours/3', '--rulebook', 'ours/rulebook.yaml'], { cwd })).err).toMatch(
      /There is no clause “ours\/3”.*“evenhand coverage ours\/rulebook.yaml” lists them/,
    )
  })

  it.each([
    [['explain', 'ours/1'], 'no rulebook “ours”, and so no clause “ours/1”'],
    [['coverage', 'ours'], 'no rulebook “ours”'],
    [
      ['check', 'draft.txt', '--context', 'ours', '--kind', 'council-release', '--date', '2026-03-03'],
      '“ours”',
    ],
  ])('and where it is forgotten, %j asks for it', async (args, words) => {
    const cwd = folderOf({ ...files, 'draft.txt': 'The gate opens.' })
    const { err, code } = await runCli(args, { cwd })
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(err).toContain('Name a rulebook of your own with --rulebook FILE.')
  })

  it.each([
    ['ours', '“ours” is a folder. Name the file in it'],
    ['ours/rulebok.yaml', 'it is not there. Did you mean “ours/rulebook.yaml”? Names are read from'],
    ['nowhere/at-all.yaml', 'it is not there. Names are read from'],
    ['ours/council.yaml', 'This is not a rulebook'],
  ])('is asked for where %s is named in its place', async (name, words) => {
    const { err, code } = await runCli(['rulebooks', '--rulebook', name], { cwd: folderOf(files) })
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })
})

describe('coverage --checks', () => {
  it('says of every check what it is for and what it takes', async () => {
    const { out, code } = await runCli(['coverage', '--checks'])
    expect(code).toBe(0)
    for (const { name, about } of checks) expect(out.replace(/\s+/g, ' ')).toContain(`${name} ${about}`)
    for (const word of [...roles, ...kinds]) expect(out.replace(/\s+/g, ' ')).toContain(word)
    expect(out).toContain(
      '  allow: a list of roles; must be given.\n      Posts whose holders may be quoted.',
    )
    expect(out).toContain('  issuer: true or false; true where left out.')
    expect(out.replace(/\s+/g, ' ')).toMatch(/used by \S+ (?:\S+ ){0,2}and \d+ more/)
  })

  it('shows of one its wordings and every clause that uses it', async () => {
    const { out } = await runCli(['coverage', '--checks', 'label-required', '--rulebook', 'ours.yaml'], {
      cwd: folderOf({
        'ours.yaml': book.replace(/check: quoted-speaker.*/, 'check: label-required, severity: error }'),
      }),
    })
    expect(out).toMatch(/^label-required\n/)
    expect(out).toContain('noIssuer: It says that it is not the Council’s')
    expect(out).toMatch(/used by .*ours\/1/)
    expect(out).not.toContain('quoted-speaker')
  })

  it('gives the same as JSON, with a sentence on every option', async () => {
    const all = JSON.parse(
      (await runCli(['coverage', '--checks', '--format', 'json'])).out,
    ) as CheckDescription[]
    expect(all.map(({ name }) => name)).toEqual(checks.map(({ name }) => name))
    for (const { name, options, usedBy } of all) {
      expect(usedBy, name).not.toEqual([])
      for (const option of options) expect(option.about, `${name}: ${option.name}`).toMatch(/\.$/)
    }
    const one = await runCli(['coverage', '--checks', 'quoted-speaker', '--format', 'json'])
    expect(JSON.parse(one.out)).toMatchObject({
      name: 'quoted-speaker',
      options: [
        { name: 'allow', takes: 'a list of roles', choices: roles, required: true },
        { name: 'ask', required: false, default: [] },
      ],
    })
  })

  it.each([
    [['--checks', 'quoted-speker'], 'Did you mean “quoted-speaker”?'],
    [['--checks', 'haringey'], 'The checks are: '],
    [['haringey', '--checks'], 'Leave out “haringey”, or leave out --checks.'],
  ])('says what is wrong with %j', async (args, words) => {
    const { err, code } = await runCli(['coverage', ...args])
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })
})

describe('try', () => {
  const tryIt = async (yaml: string, ...more: string[]): ReturnType<typeof runCli> =>
    runCli(['try', 'ours.yaml', ...more], { cwd: folderOf({ 'ours.yaml': yaml }) })

  it('says that every example holds', async () => {
    const { out, code } = await tryIt(book)
    expect(code).toBe(0)
    expect(out).toContain('2 examples of 1 clause: all hold.')
    expect(out).toContain('ours/1  1 flagged, 1 left alone')
  })

  it('holds for a rulebook that is built in', async () => {
    expect((await runCli(['try', 'islington'])).code).toBe(0)
    expect((await runCli(['try', 'england'])).out).toContain('It has no examples.')
  })

  it.each<[string, (yaml: string) => string, string[]]>([
    [
      'flagged that should not be',
      (yaml) => yaml.replace('allow: [leader]', 'allow: []'),
      [
        'ours.yaml:25',
        'should have left this alone:',
        '→ Found: error, at “It is ours,”. Cllr Ada Finch is quoted',
      ],
    ],
    [
      'not flagged that should be',
      (yaml) => yaml.replace('allow: [leader]', 'allow: [leader, ward-councillor]'),
      ['ours.yaml:21', 'should have flagged this:', '→ Nothing is found.'],
    ],
    [
      'as grave as it should not be',
      (yaml) => yaml.replace('          severity: error', '          severity: warning'),
      ['→ Wanted: warning, at “It is mine”.', '→ Found: error, at “It is mine,”.'],
    ],
    [
      'of other words',
      (yaml) => yaml.replace('at: It is mine', 'at: It was mine'),
      ['The words under “at”, “It was mine”, do not stand in its draft.'],
    ],
    [
      'of a kind that the clause is not about',
      (yaml) => yaml.replace('          at: It', '          context: { kind: newsletter }\n          at: It'),
      ['The clause applies to council-release only, and this is of the kind newsletter.'],
    ],
    [
      'with nothing in it',
      (yaml) => yaml.replace(/draft: “It is ours.*/, 'draft: " "'),
      ['→ It cannot be tried. The draft has no words in it.'],
    ],
  ])('says why one is %s', async (_what, change, expected) => {
    const { out, err, code } = await tryIt(change(book))
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('2 examples of 1 clause: 1 holds, 1 does not.')
    for (const words of expected) expect(out.replace(/\n {6}(?=\S)/g, ' ')).toContain(words)
    expect(out.replace(/\s+/g, ' ')).toContain('amend the options of its clause')
  })

  it('says why a check could not decide', async () => {
    const { out, err } = await tryIt(
      book.replace(/ uses:\n.*/, ' uses: [{ check: advance-release, severity: error }]'),
    )
    expect(err).toBe('')
    expect(out).toContain('→ No meetings are given')
  })

  it('notes what lacks examples', async () => {
    const { out, code } = await tryIt(book.replace(/ {6}must-not-flag:\n.*\n/, ''))
    expect(code).toBe(0)
    expect(out).toContain('ours/1 is checked and has no example that must not be flagged.')
    expect((await tryIt(book.replace(/ {4}examples:\n[\s\S]*?(?= {2}- id)/, ''))).out).toContain(
      'It has no examples.\n\nTo look at\n\n  ours/1 is checked and has no example.',
    )
  })

  it('gives the same as JSON', async () => {
    const { out, code } = await tryIt(book.replace('allow: [leader]', 'allow: []'), '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      rulebook: 'ours',
      examples: [
        { clause: 'ours/1', expected: 'flagged', holds: true, place: 'ours.yaml:21' },
        { expected: 'left-alone', holds: false, why: [expect.stringContaining('Ada Finch')] },
      ],
      notes: [],
    })
  })

  it('refuses what cannot be read', async () => {
    const { err, code } = await tryIt(book.replace('strength: must', '\tstrength: must'))
    expect([code, err]).toEqual([2, expect.stringContaining('with spaces here, not with tabs')])
  })
})
