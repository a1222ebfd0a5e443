import { describe, expect, it } from 'vitest'
import { reportSchema, type Report } from '../../src/report/schema.js'
import { folderOf } from '../support/folder.js'
import { runCli } from '../support/run-cli.js'

const files = {
  'ours/council.yaml': 'council: haringey\nname: Haringey Council\n',
  'ours/register.yaml': `people:
  - name: Cllr Marguerite Sly
    roles: [{ role: ward-councillor, ward: Northfield }]
`,
  'ours/calendar.yaml': `meetings: [{ id: may, body: Cabinet, date: 2026-03-10, agenda: [The gate] }]
elections: []
`,
  'draft.txt': '"I shall be first through it," said Cllr Marguerite Sly. The Cabinet will approve the gate.',
}
const release = ['--kind', 'council-release', '--date', '2026-03-03T09:00', '--format', 'json']

async function check(more: Record<string, string>, ...args: string[]): Promise<Report> {
  const { out, err } = await runCli(['check', ...args], { cwd: folderOf({ ...files, ...more }) })
  expect(err).toBe('')
  return reportSchema.parse(JSON.parse(out))
}

const clauses = ({ findings }: Report): string[] => findings.flatMap((finding) => finding.clauses)

describe('--context with the folder of a council', () => {
  it('is the council’s rulebook, register and calendar', async () => {
    const report = await check({}, 'draft.txt', '--context', 'ours', ...release)
    expect(report.rulebooks[0]?.id).toBe('haringey')
    expect(clauses(report)).toEqual(
      expect.arrayContaining(['haringey/13.19#members', 'haringey/13.20#advance']),
    )
    expect(report.period[0]?.inPreElection).toBe(false)
  })

  it('may hold one file only, with other things beside it', async () => {
    const cwd = folderOf({
      'ours/register.yaml': files['ours/register.yaml'],
      'ours/notes.docx': '',
      'ours/members.csv': '',
      'ours/.yamllint.yaml': '',
      'ours/old/register.yaml': 'people: nobody',
      'ours/protocol.yaml': 'rulebook: ours\n',
      'draft.txt': files['draft.txt'],
    })
    const args = ['check', 'draft.txt', '--context', 'ours/', '--council', 'brent', ...release]
    const { out, err } = await runCli(args, { cwd })
    expect(err).toBe('')
    expect(clauses(reportSchema.parse(JSON.parse(out)))).toContain('brent/7.1#quotes')
  })

  it('has the release lie over it, key by key: another --context, then front matter', async () => {
    const more = {
      'release.yaml': 'kind: council-release\nissuedAt: 2026-03-11T09:00\nmeetings: []\n',
      'draft.md': `---\ncouncil: brent\n---\n\n${files['draft.txt']}\n`,
    }
    const layers = ['--context', 'ours', '--context', 'release.yaml', '--format', 'json']
    const report = await check(more, 'draft.md', ...layers)
    expect(report.asOf).toBe('2026-03-11T09:00')
    expect(report.rulebooks[0]?.id).toBe('brent')
    // The register is that of the folder, as nothing lies over its people.
    expect(report.quotations[0]?.speaker?.person).toBe('Cllr Marguerite Sly')
    const people = await check(
      { 'draft.md': `---\npeople: [{ name: Ada Finch, roles: [] }]\n---\n\n${files['draft.txt']}\n` },
      'draft.md',
      '--context',
      'ours',
      ...release,
    )
    expect(people.quotations[0]?.speaker?.register?.status).toBe('not-found')
  })

  it('is used with --ndjson too', async () => {
    const line = JSON.stringify({
      draft: files['draft.txt'],
      context: { kind: 'council-release', issuedAt: '2026-03-03T09:00' },
    })
    const { out } = await runCli(['check', '--ndjson', '--context', 'ours'], {
      cwd: folderOf(files),
      stdin: `${line}\n`,
    })
    expect(clauses((JSON.parse(out) as { report: Report }).report)).toContain('haringey/13.19#members')
  })

  it('takes each of the three by itself too', async () => {
    const alone = ['council', 'register', 'calendar'].flatMap((name) => ['--context', `ours/${name}.yaml`])
    expect(clauses(await check({}, 'draft.txt', ...alone, ...release))).toEqual(
      clauses(await check({}, 'draft.txt', '--context', 'ours', ...release)),
    )
  })

  it.each<[string, Record<string, string | Uint8Array>, string, string[]]>([
    [
      'a mistake in a file',
      { 'ours/register.yaml': 'people:\n  - name: Ada\n    roles: [{ role: leadr }]\n' },
      'ours',
      ['ours/register.yaml:3:15', '> 3 |     roles: [{ role: leadr }]', 'Did you mean “leader”?'],
    ],
    [
      'a file with nearly the name of one',
      { 'ours/calender.yaml': 'meetings: []\n' },
      'ours',
      [
        'ours: “calender.yaml” is not a file that is read here. Did you mean “calendar.yaml”?',
        'Rename the file',
      ],
    ],
    ['a file of people by another name', { 'ours/members.yaml': 'people: []\n' }, 'ours', ['“members.yaml”']],
    [
      'a folder without the files',
      { 'empty/notes.txt': '' },
      'empty',
      ['“empty” holds none of council.yaml'],
    ],
    [
      'a file in an older encoding',
      { 'ours/register.yaml': new Uint8Array([0x70, 0x3a, 0x0a, 0xe9, 0x0a]) },
      'ours',
      ['ours/register.yaml, line 2: The file is not UTF-8 text'],
    ],
    ['a folder that is not there', {}, 'theirs', ['“theirs” could not be read', 'Names are read from']],
  ])('refuses %s', async (_, more, name, words) => {
    const { code, err, out } = await runCli(['check', 'draft.txt', '--context', name, ...release], {
      cwd: folderOf({ ...files, ...more }),
    })
    expect([code, out]).toEqual([2, ''])
    for (const each of words) expect(err).toContain(each)
  })
})
