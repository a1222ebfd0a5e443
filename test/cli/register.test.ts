import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadRulebooks } from '../../src/check.js'
import { CouncilBodies } from '../../src/context/council-bodies.js'
import { councilFileNames, parseCouncilFiles } from '../../src/context/council-files.js'
import type { ContextFile } from '../../src/context/context.js'
import { folderOf } from '../support/folder.js'
import { root, runCli } from '../support/run-cli.js'

const people = `people:
  - name: Cllr Ada Finch
    party: Labour
    roles:
      - { role: leader, from: 2025-05-21 }
      - { role: cabinet-member }
  - name: Bo Gale
    politicallyRestricted: true
    roles: [{ role: officer-senior, title: Head of Parks, from: 2020-01-06, to: 2026-06-30 }]
  - name: Cllr Cy Hale
    roles: [{ role: committee-chair, body: Licencing Subcommittee }]
  - name: Cllr Di Ives
    roles: [{ role: leader, to: 2025-05-20 }]
  - name: Ed Jay
    roles: [{ role: officer, from: 2026-09-01 }]
`
const council = 'name: Mapleton Council\nbodies: [{ name: Licensing Sub-Committee, type: licensing }]\n'

describe('register', () => {
  it('prints who holds which post on a day, who holds none, and what to look at', async () => {
    const cwd = folderOf({ 'ours/register.yaml': people, 'ours/council.yaml': council })
    const { out, err, code } = await runCli(['register', 'ours', '--date', '2026-03-03'], { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Mapleton Council\n  5 people, 4 posts held on 3 March 2026.')
    expect(out).toMatch(/Post +Held by +Party +Since/)
    expect(out).toMatch(/Leader of the Council +Cllr Ada Finch +Labour +2025-05-21/)
    expect(out).toMatch(/Head of Parks +Bo Gale +politically +2020-01-06\n +restricted +until\n +2026-06-30/)
    expect(out).toContain('Cllr Di Ives: Leader of the Council until 20 May 2025.')
    expect(out).toContain('Ed Jay: officer from 1 September 2026.')
    expect(out).toMatch(
      /ours\/register\.yaml:6\n {4}Cllr Ada Finch is a Cabinet Member with no portfolio, so what they may speak\s+on cannot be told\./,
    )
    expect(out).toMatch(
      /ours\/register\.yaml:11\n.*not among\s+the bodies of the council\. Did you mean “Licensing\s+Sub-Committee”\?/,
    )
  })

  it('is read as of today where no day is given', async () => {
    const cwd = folderOf({ 'register.yaml': people })
    // Late in the evening in London it is still that day, though no longer in UTC.
    const on = async (now: string): Promise<string> =>
      (await runCli(['register', 'register.yaml'], { cwd, now: new Date(now) })).out
    expect(await on('2026-06-30T22:59:00Z')).toContain('30 June 2026')
    expect(await on('2026-06-30T23:01:00Z')).toContain('1 July 2026')
    expect(await on('2026-06-30T23:01:00Z')).toContain('Bo Gale: Head of Parks until 30 June 2026.')
  })

  it('says where two hold a post that one person holds', async () => {
    const cwd = folderOf({ 'register.yaml': people.replace(', to: 2025-05-20', ', to: 2025-05-21') })
    expect((await runCli(['register', 'register.yaml', '--date', '2025-05-21'], { cwd })).out).toMatch(
      /Cllr Ada Finch and Cllr Di Ives are each Leader of the Council on 21 May\s+2025; one person holds that post/,
    )
    expect((await runCli(['register', 'register.yaml', '--date', '2025-05-22'], { cwd })).out).not.toContain(
      'are each',
    )
  })

  it('gives the same as JSON', async () => {
    const cwd = folderOf({ 'register.yaml': people })
    const { out } = await runCli(
      ['register', 'register.yaml', '--date', '2026-03-03T09:00', '--format', 'json'],
      { cwd },
    )
    expect(JSON.parse(out)).toMatchObject({
      date: '2026-03-03',
      posts: [
        { name: 'Cllr Ada Finch', party: 'Labour', role: 'leader', from: '2025-05-21' },
        { name: 'Cllr Ada Finch', role: 'cabinet-member' },
        { name: 'Cllr Cy Hale', role: 'committee-chair' },
        { name: 'Bo Gale', politicallyRestricted: true, title: 'Head of Parks' },
      ],
      without: [
        { name: 'Cllr Di Ives', last: { role: 'leader' } },
        { name: 'Ed Jay', next: { role: 'officer' } },
      ],
      notes: [{ place: 'register.yaml:6' }],
    })
  })

  it.each([
    ['turned.yaml', ['turned.yaml:3:', 'is 2025-01-01, which is before “from”', '> 3 |']],
    ['twins.yaml', ['twins.yaml:3:', 'is also the name on line 2']],
    ['nobody.yaml', ['nobody.yaml: No people are given', 'register.yaml']],
    ['missing', ['missing', 'could not be read']],
  ])('refuses %s', async (name, words) => {
    const cwd = folderOf({
      'turned.yaml':
        'people:\n  - name: Ada\n    roles: [{ role: leader, from: 2025-05-21, to: 2025-01-01 }]\n',
      'twins.yaml': 'people:\n  - { name: Ada Finch, roles: [] }\n  - { name: Cllr Ada Finch, roles: [] }\n',
      'nobody.yaml': 'elections: []',
    })
    const { code, err, out } = await runCli(['register', name], { cwd })
    expect([code, out]).toEqual([2, ''])
    for (const each of words) expect(err).toContain(each)
  })

  it('asks for a day that exists', async () => {
    const { code, err } = await runCli(['register', 'fixtures/councils/brent', '--date', '2026-02-30'])
    expect([code, err]).toEqual([2, expect.stringContaining('a day that exists, as 2026-03-03')])
  })
})

/** Who the protocol of each council turns on, on a day within its calendar. */
const samples: [council: string, day: string, expected: RegExp[]][] = [
  [
    'haringey',
    '2026-03-03',
    [
      /Cabinet Member for Leisure +Cllr Bevan Osei-Lund +Labour/,
      /Chair of the Environment +Cllr Ngozi/,
      /Mayor +Cllr Tobias Wenham/,
    ],
  ],
  [
    'havering',
    '2026-03-03',
    [
      /Leader of the Council +Cllr Cordelia Bhatt +Residents/,
      /Monitoring Officer +Nerys Wolstenholme +politically/,
    ],
  ],
  [
    'islington',
    '2026-03-03',
    [
      /Head of a group office +Sunniva Clutterbuck/,
      /Branch secretary +Gethin Palaniappan/,
      /Leader of the Opposition +Cllr Marisol +Liberal Democrat/,
    ],
  ],
  [
    'carlisle',
    '2007-03-05',
    [/Political assistant +Benedikt Rahimi +politically/, /Deputy Mayor +Cllr Montague Bello +Labour/],
  ],
  [
    'brent',
    '2026-03-03',
    [/Head of Communications +Cosette Narayan/, /Vice chair of the Planning +Cllr Sunita Garraway/],
  ],
]

function sample(council: string): ContextFile {
  return parseCouncilFiles(
    councilFileNames.map((file) => ({
      file,
      name: file,
      text: readFileSync(join(root, `fixtures/councils/${council}/${file}`), 'utf8'),
    })),
  )
}

describe('the sample councils', () => {
  it.each(samples)('%s has a register with nothing to look at on %s', async (council, date, expected) => {
    const { out, err, code } = await runCli(['register', `fixtures/councils/${council}`, '--date', date])
    expect([code, err]).toEqual([0, ''])
    for (const line of expected) expect(out).toMatch(line)
    expect(out).not.toContain('To look at')
    expect(out).not.toContain('No post on that day')
  })

  it.each(samples)('%s is of one piece, and of the rulebook it names', (council, day) => {
    const context = sample(council)
    const book = loadRulebooks().find(({ rulebook }) => rulebook === council)!
    expect(context.council).toBe(council)
    expect(context.councilName).toBe(book.council?.name)
    expect(context.domains).toEqual(book.council?.domains)
    expect(context.addresses).toEqual(book.council?.addresses)
    expect(context.rulebookStatus).toBe(book.status)
    const { people = [], meetings = [], decisions = [], elections = [], mediaOffice } = context
    expect(people.length).toBeGreaterThanOrEqual(12)
    expect(people.length).toBeLessThanOrEqual(18)
    expect(meetings.length).toBeGreaterThanOrEqual(6)
    expect(meetings.length).toBeLessThanOrEqual(8)
    expect(elections).toHaveLength(1)
    expect(new Set(decisions.map(({ status }) => status)).size).toBeGreaterThan(1)
    const bodies = new CouncilBodies(context)
    for (const { body } of [...meetings, ...decisions]) expect(bodies.find(body)?.name, body).toBe(body)
    for (const name of mediaOffice?.people ?? []) expect(people.map((person) => person.name)).toContain(name)
    for (const email of mediaOffice?.emails ?? []) expect(context.domains).toContain(email.split('@')[1])
    for (const phone of mediaOffice?.phones ?? [])
      expect(phone).toMatch(/^(?:020 7946 0|01632 960|07700 900)\d{3}$/)
    // A release of that day comes between what was and what is to be.
    expect(meetings.some(({ date }) => date < day) && meetings.some(({ date }) => date > day)).toBe(true)
  })

  it.each(samples)(
    '%s has someone who left the Cabinet, and is used to check a draft',
    async (council, date) => {
      const former = sample(council).people!.find(({ roles }) =>
        roles.some(({ role, to }) => role === 'cabinet-member' && to !== undefined && to < date),
      )!
      const { out, code } = await runCli(
        [
          'check',
          '--context',
          `fixtures/councils/${council}`,
          '--kind',
          'council-release',
          '--date',
          `${date}T09:00`,
          '--format',
          'json',
        ],
        { stdin: `The gate opens.\n\n"It is a good gate," said ${former.name}, Cabinet Member for Parks.` },
      )
      expect(code).toBeLessThan(2)
      const report = JSON.parse(out) as { rulebooks: { id: string }[] }
      expect(report.rulebooks.map(({ id }) => id).slice(0, 2)).toEqual([council, 'local-government-act-1986'])
      expect(report).toMatchObject({
        quotations: [{ speaker: { person: former.name, register: { certain: true } } }],
      })
    },
  )
})
