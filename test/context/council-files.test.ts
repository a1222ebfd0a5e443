import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CouncilBodies } from '../../src/context/council-bodies.js'
import { parseCouncilFiles, strayFile, type CouncilFileName } from '../../src/context/council-files.js'
import { contextKeysOf, layerContexts, readContext } from '../../src/context/read-context.js'
import { bodyTypes } from '../../src/context/context.js'
import { ContextError } from '../../src/errors.js'
import { roles } from '../../src/roles.js'

const parse = (files: Partial<Record<CouncilFileName, string>>): ReturnType<typeof parseCouncilFiles> =>
  parseCouncilFiles(
    Object.entries(files).map(([name, text]) => ({
      file: name as CouncilFileName,
      name: `ours/${name}`,
      text,
    })),
  )

function refusal(files: Partial<Record<CouncilFileName, string>>): string {
  try {
    parse(files)
  } catch (error) {
    if (error instanceof ContextError) return error.explanation
    throw error
  }
  throw new Error('was not refused')
}

describe('the files a council keeps', () => {
  const council = `council: haringey
name: Haringey Council
names: [London Borough of Haringey]
aliases: [[Cabinet, Executive]]
bodies:
  - { name: Cabinet, type: executive }
  - { name: Joint Board, type: joint-board, private: true }
domains: [haringey.gov.uk]
mediaOffice: { names: [Press Office], phones: [020 7946 0120], emails: [press@example.org] }
`
  it('come together as one context, of which the council’s names are aliases', () => {
    expect(
      parse({
        'council.yaml': council,
        'register.yaml': 'people: [{ name: Ada Finch, roles: [{ role: leader }] }]',
        'calendar.yaml': 'elections: []',
      }),
    ).toEqual({
      council: 'haringey',
      councilName: 'Haringey Council',
      aliases: [
        ['Haringey Council', 'London Borough of Haringey'],
        ['Cabinet', 'Executive'],
      ],
      bodies: [
        { name: 'Cabinet', type: 'executive' },
        { name: 'Joint Board', type: 'joint-board', private: true },
      ],
      domains: ['haringey.gov.uk'],
      mediaOffice: { names: ['Press Office'], phones: ['020 7946 0120'], emails: ['press@example.org'] },
      people: [{ name: 'Ada Finch', roles: [{ role: 'leader' }] }],
      elections: [],
    })
  })

  it('are as their page of the documentation shows them', () => {
    const page = readFileSync(new URL('../../docs/council-files.md', import.meta.url), 'utf8')
    const shown = [...page.matchAll(/^## (\S+\.yaml)\n\n```yaml\n([^`]+)```/gm)]
    expect(shown).toHaveLength(3)
    expect(Object.keys(parse(Object.fromEntries(shown.map(([, name, text]) => [name, text]))))).toEqual(
      expect.arrayContaining([
        'councilName',
        'aliases',
        'bodies',
        'people',
        'meetings',
        'decisions',
        'elections',
      ]),
    )
    for (const word of [...roles, ...bodyTypes]) expect(page).toContain(word)
  })

  it('may be any one of the three alone', () => {
    expect(parse({ 'calendar.yaml': 'elections: []' })).toEqual({ elections: [] })
    expect(parse({ 'council.yaml': 'name: Ours' })).toEqual({ councilName: 'Ours' })
  })

  it.each<[string, Partial<Record<CouncilFileName, string>>, string[]]>([
    [
      'a slip in a key',
      { 'council.yaml': 'name: Ours\nbodyes: []\n' },
      [
        'ours/council.yaml:2:1: “bodyes” is not a key',
        '> 2 | bodyes: []',
        '    | ^',
        'Did you mean “bodies”?',
      ],
    ],
    [
      'a slip in a choice',
      { 'council.yaml': 'name: Ours\nbodies:\n  - { name: Cabinet, type: exective }\n' },
      ['ours/council.yaml:3:22: bodies[0].type: “exective”', 'Did you mean “executive”?'],
    ],
    ['no name', { 'council.yaml': 'council: brent' }, ['“name” is missing']],
    [
      'no people',
      { 'register.yaml': '- name: Ada' },
      ['The whole should be a group of keys, but is a list.'],
    ],
    [
      'an empty file',
      { 'register.yaml': '# to do\n' },
      ['The whole should be a group of keys, but is empty.'],
    ],
    [
      'people in the wrong file',
      { 'council.yaml': 'name: Ours\npeople: []\n' },
      ['ours/council.yaml:2:1: “people” belongs in register.yaml.'],
    ],
    [
      'what is said of a release',
      { 'calendar.yaml': 'meetings: []\nadvance: m1\n' },
      ['“advance” is said of one release'],
    ],
    [
      'another name for a key',
      { 'council.yaml': 'councilName: Ours\nrulebook: brent\n' },
      ['“councilName” is called “name”', '“rulebook” is called “council”'],
    ],
    [
      'a web address for a domain',
      { 'council.yaml': 'name: Ours\ndomains: ["https://www.example.org/"]\n' },
      ['must be a domain alone', '“https://www.example.org/” was given'],
    ],
    [
      'an alias for nothing',
      { 'council.yaml': 'name: Ours\naliases: [[Cabinet]]\n' },
      ['“aliases[0]” must be two names or more that mean one body.'],
    ],
    [
      'an alias with a pair of brackets too few',
      { 'council.yaml': 'name: Ours\naliases: [Cabinet, Executive]\n' },
      ['“aliases[0]” should be a list, but is text.'],
    ],
    [
      'two meetings of one id',
      {
        'calendar.yaml':
          'meetings:\n  - { id: may, body: Cabinet, date: 2026-05-12, agenda: [] }\n  - { id: may, body: Cabinet, date: 2026-05-26, agenda: [] }\n',
      },
      ['ours/calendar.yaml:3:7: “meetings[1].id” is “may”', 'on line 2'],
    ],
    ['a colon in a value', { 'register.yaml': 'people: a: b' }, ['needs quotation marks around it']],
  ])('refuse %s, with the line', (_, files, expected) => {
    const message = refusal(files)
    for (const words of expected) expect(message).toContain(words)
  })

  it('tell of all that is wrong at once, in all of them', () => {
    const message = refusal({
      'council.yaml': 'nam: Ours\nnation: englund\n',
      'register.yaml': 'people:\n  - name: Ada\n    roles: [{ role: leadr }]\n',
    })
    for (const words of ['“nam”', '“englund”', 'ours/register.yaml:3:15', '“leadr”'])
      expect(message).toContain(words)
    // That “name” is missing is the same slip.
    expect(message).not.toContain('is missing')
    const many = refusal({
      'register.yaml': `people:\n${'  - { name: Ada, roles: [{ role: x }] }\n'.repeat(9)}`,
    })
    expect(many).toContain('(And 4 more.)')
  })
})

describe('a register that can be trusted', () => {
  const people = (...entries: string[]): string =>
    `people:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`

  it('has no two people of one name whom nothing tells apart', () => {
    const message = refusal({
      'register.yaml': people(
        '{ name: Cllr Ada Finch, roles: [{ role: leader }] }',
        '{ name: Bo Finch, roles: [] }',
        '{ name: Ada Finch, roles: [{ role: officer }] }',
      ),
    })
    expect(message).toContain('ours/register.yaml:4:7')
    expect(message).toContain(
      '“Ada Finch” is also the name on line 2, and no alias or ward tells the two apart',
    )
    expect(message).toContain('> 4 |   - { name: Ada Finch')
  })

  it.each([
    [
      'a ward',
      '{ name: Ada Finch, roles: [{ role: ward-councillor, ward: Mill }] }',
      '{ name: Ada Finch, roles: [] }',
    ],
    [
      'two wards',
      '{ name: Ada Finch, roles: [{ role: ward-councillor, ward: Mill }] }',
      '{ name: Ada Finch, roles: [{ role: ward-councillor, ward: Quay }] }',
    ],
    ['an alias', '{ name: Ada Finch, roles: [] }', '{ name: Ada Finch, aliases: [Ada J. Finch], roles: [] }'],
  ])('may have two of one name where %s tells them apart', (_, one, other) => {
    expect(parse({ 'register.yaml': people(one, other) }).people).toHaveLength(2)
  })

  it('is not told apart by one ward, nor by an alias that both have', () => {
    const ward = '{ name: Ada Finch, roles: [{ role: ward-councillor, ward: Mill }] }'
    expect(refusal({ 'register.yaml': people(ward, ward) })).toContain('line 2')
    const alias = '{ name: Ada Finch, aliases: [Addie Finch], roles: [] }'
    expect(refusal({ 'register.yaml': people(alias, alias) })).toContain('line 2')
  })

  it.each([
    ['2025-05-21', '2025-05-20', true],
    ['2025-05-21T09:00', '2025-05-21T08:00', true],
    ['2025-05-21', '2025-05-21', false],
    ['2025-05-21T09:00', '2025-05-21', false],
  ])('a post from %s to %s is refused: %s', (from, to, refused) => {
    const files = {
      'register.yaml': `people:\n  - name: Ada Finch\n    roles:\n      - role: leader\n        from: ${from}\n        to: ${to}\n`,
    }
    if (!refused) return void expect(parse(files).people).toHaveLength(1)
    const message = refusal(files)
    expect(message).toContain(`“people[0].roles[0].to” is ${to}, which is before “from”, ${from}.`)
    expect(message).toContain(`> 6 |         to: ${to}`)
  })
})

describe('other files in the folder', () => {
  it.each([
    ['registre.yaml', 'Did you mean “register.yaml”?'],
    ['Council.yaml', 'Did you mean “council.yaml”?'],
    ['calendar.yml', 'Did you mean “calendar.yaml”?'],
    ['register.json', 'Did you mean “register.yaml”?'],
    ['people.yaml', '“people.yaml” is not a file that is read here.'],
  ])('%s is refused by name', (name, words) => {
    expect(strayFile(name, '')).toContain(words)
  })

  it.each([
    ['council.yaml', ''],
    ['.yamllint.yaml', ''],
    ['package.json', '{}'],
    ['our-protocol.yaml', '# ours\nrulebook: ours\ncouncil: { name: Ours }\n'],
  ])('%s is none of this', (name, text) => {
    expect(strayFile(name, text)).toBeUndefined()
  })
})

describe('what a council is, in a request and in front matter', () => {
  const standing = {
    aliases: [['Cabinet', 'Executive']],
    bodies: [{ name: 'Cabinet', names: ['Executive'], type: 'executive' as const }],
    mediaOffice: { names: ['Press Office'], people: ['Ada Finch'] },
    domains: ['example.org'],
    addresses: ['Town Hall'],
  }

  it('is taken key by key, the later winning', () => {
    expect(layerContexts([standing, { aliases: [] }]).context).toEqual({ ...standing, aliases: [] })
    expect(contextKeysOf(standing)).toEqual(standing)
  })

  it('has a register whose people are replaced together, never mixed', () => {
    const base = { kind: 'council-release', issuedAt: '2026-03-03', people: [{ name: 'A', roles: [] }] }
    const own = [{ name: 'B', roles: [] }]
    expect(readContext([base, { people: own }]).context.people).toEqual(own)
  })

  it('leaves alone what a site means by such keys', () => {
    expect(
      contextKeysOf({
        aliases: ['/old-address/'],
        alias: 'old',
        address: 'Northfield Green',
        domain: 'news',
        addresses: 'Northfield Green',
      }),
    ).toEqual({})
  })
})

describe('names of bodies', () => {
  const bodies = new CouncilBodies({
    bodies: [{ name: 'Cabinet' }, { name: 'Overview & Scrutiny Committee', names: ['OSC'] }],
    aliases: [
      ['Cabinet', 'Executive'],
      ['The Executive', 'Executive Meeting'],
    ],
  })
  it.each([
    ['the Executive', 'Cabinet'],
    ['Executive Meeting', 'Cabinet'],
    ['overview and scrutiny committee', 'Overview & Scrutiny Committee'],
    ['OSC', 'Overview & Scrutiny Committee'],
    ['Scrutiny Committee', undefined],
  ])('%s is the %s', (name, expected) => {
    expect(bodies.find(name)?.name).toBe(expected)
  })

  it('mean one body only where the council says so', () => {
    expect(bodies.same('Cabinet', 'Executive Meeting')).toBe(true)
    expect(bodies.same('Planning Committee', 'planning committee')).toBe(true)
    expect(bodies.same('Planning Committee', 'Planning Sub-Committee')).toBe(false)
  })
})
