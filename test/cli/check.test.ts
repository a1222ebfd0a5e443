import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { reportSchema, type Report } from '../../src/report/schema.js'
import { runCli } from '../support/run-cli.js'
import { wordFile } from '../support/word-file.js'

const held = 'The Cabinet will approve the gate on Tuesday 10 March.'
const context = `council: haringey
kind: council-release
issuedAt: 2026-03-03T09:00
people: []
elections: []
meetings: [{ id: m, body: Cabinet, date: 2026-03-10, agenda: [] }]
`

const folders: string[] = []
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true })
})

/** A folder with the files given, and a context file. */
function folder(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(tmpdir(), 'evenhand-'))
  folders.push(path)
  for (const [name, content] of Object.entries({ 'context.yaml': context, ...files })) {
    mkdirSync(join(path, name, '..'), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

const report = (json: string): Report => reportSchema.parse(JSON.parse(json))

describe('exit codes', () => {
  const files = {
    'hold.txt': held,
    'refer.txt': 'It is a promise made by the Labour administration.',
    'clear.txt': 'The gate opens on Monday.',
  }
  it.each([
    [['hold.txt'], 1],
    [['clear.txt'], 0],
    [['refer.txt'], 0],
    [['refer.txt', '--fail-on', 'refer'], 3],
    [['hold.txt', '--fail-on', 'refer'], 1],
    [['hold.txt', '--fail-on', 'never'], 0],
    [['refer.txt', '--max-warnings', '0'], 1],
    [['refer.txt', '--max-warnings', '1'], 0],
    [['clear.txt', 'missing.txt'], 2],
    [['*.xyz'], 2],
    [['clear.txt', '--council', 'hringey'], 2],
    [['clear.txt', '--fail-on', 'hodl'], 2],
    [['clear.txt', '--frmat', 'json'], 2],
    [['hold.txt', '--output', 'report.txt'], 1],
    [['clear.txt', '--output', 'no/such/folder/report.txt'], 2],
    [[], 2],
  ])('check %j: %i', async (args, code) => {
    expect((await runCli(['check', ...args, '--context', 'context.yaml'], { cwd: folder(files) })).code).toBe(
      code,
    )
  })

  it('help and version are 0, an unknown command is 2', async () => {
    expect((await runCli(['--help'])).code).toBe(0)
    expect((await runCli(['check', '--help'])).out).toContain('Exit codes')
    expect((await runCli(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    const wrong = await runCli(['chek'])
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('Did you mean check?')])
  })
})

describe('check', () => {
  it('gives one report for one file, and a list for several or a pattern', async () => {
    const cwd = folder({ 'a.txt': held, 'drafts/b.md': held, 'drafts/c.html': `<p>${held}</p>` })
    const one = await runCli(['check', 'a.txt', '--context', 'context.yaml', '--format', 'json'], { cwd })
    expect(report(one.out).findings[0]?.text).toBe('The Cabinet will approve')
    const several = await runCli(
      ['check', 'a.txt', 'drafts/*', '--context', 'context.yaml', '--format', 'json'],
      { cwd },
    )
    const list = JSON.parse(several.out) as { file: string; report: Report }[]
    expect(list.map(({ file }) => file)).toEqual(['a.txt', 'drafts/b.md', 'drafts/c.html'])
    const pattern = await runCli(['check', 'drafts/b*', '--context', 'context.yaml', '--format', 'json'], {
      cwd,
    })
    expect(JSON.parse(pattern.out)).toHaveLength(1)
  })

  it('reads Word, and says where in the extracted text', async () => {
    const cwd = folder({ 'a.docx': wordFile([{ runs: ['Title'] }, { runs: [held] }]) })
    const { out, code } = await runCli(['check', 'a.docx', '--context', 'context.yaml', '--format', 'json'], {
      cwd,
    })
    expect(code).toBe(1)
    const { findings, source } = report(out)
    expect(source).toMatchObject({ spans: 'extracted-text', text: `Title\n\n${held}` })
    expect(findings[0]?.span?.block).toEqual({ index: 1, offset: 0 })
    const words = await runCli(['check', 'a.docx', '--context', 'context.yaml'], { cwd })
    expect(words.out).toContain('paragraph 2 of the Word file')
  })

  it('reads standard input, in the format its name says', async () => {
    const cwd = folder({})
    const plain = await runCli(['check', '--context', 'context.yaml', '--format', 'json'], {
      cwd,
      stdin: held,
    })
    expect(report(plain.out).verdict).toBe('hold')
    const html = await runCli(
      ['check', '-', '--stdin-filename', 'x.html', '--context', 'context.yaml', '--format', 'json'],
      { cwd, stdin: `<p>The Cabinet&nbsp;will approve it.</p>` },
    )
    expect(report(html.out).findings[0]?.quote).toBe('The Cabinet&nbsp;will approve')
  })

  it('lets front matter override the context file, and flags override it too', async () => {
    const cwd = folder({
      'a.md': `---\ntitle: Gate\ncouncil: brent\nissuedAt: 2026-03-11T09:00\n---\n\n${held}\n`,
    })
    const { out } = await runCli(
      [
        'check',
        'a.md',
        '--context',
        'context.yaml',
        '--date',
        '2026-03-01',
        '--kind',
        'newsletter',
        '--format',
        'json',
      ],
      { cwd },
    )
    expect(report(out)).toMatchObject({ asOf: '2026-03-11T09:00', kind: 'newsletter' })
    expect(report(out).rulebooks[0]?.id).toBe('brent')
  })

  it('goes on with the other drafts where one cannot be read', async () => {
    const cwd = folder({ 'a.txt': held, 'b.txt': new Uint8Array([0x61, 0x0a, 0xa3, 0x39]), 'c.txt': '' })
    const { code, err, out } = await runCli(
      ['check', 'a.txt', 'b.txt', 'c.txt', '--context', 'context.yaml', '--format', 'json'],
      { cwd },
    )
    expect(code).toBe(2)
    expect(JSON.parse(out)).toHaveLength(1)
    expect(err).toContain('b.txt, line 2: The file is not UTF-8')
    expect(err).toContain('c.txt: The draft has no words')
  })

  it('writes the report to a file', async () => {
    const cwd = folder({ 'a.txt': held })
    const { out } = await runCli(
      ['check', 'a.txt', '--context', 'context.yaml', '--format', 'json', '--output', 'r.json'],
      { cwd },
    )
    expect(out).toBe('')
    expect(report(readFileSync(join(cwd, 'r.json'), 'utf8')).verdict).toBe('hold')
  })

  it('gives milliseconds only where asked, so that reports stay the same', async () => {
    const cwd = folder({ 'a.txt': held })
    const timed = await runCli(
      ['check', 'a.txt', '--context', 'context.yaml', '--format', 'json', '--timing'],
      { cwd },
    )
    expect(report(timed.out).stats.ms).toBeGreaterThan(0)
    const runs = await Promise.all(
      [1, 2].map(() => runCli(['check', 'a.txt', '--context', 'context.yaml', '--format', 'json'], { cwd })),
    )
    expect(runs[0]?.out).toBe(runs[1]?.out)
  })

  it('uses colour at a terminal only, and not against NO_COLOR', async () => {
    const cwd = folder({ 'a.txt': held })
    const args = ['check', 'a.txt', '--context', 'context.yaml']
    expect((await runCli(args, { cwd })).out).not.toContain('\u001B[')
    expect((await runCli(args, { cwd, terminal: true })).out).toContain('\u001B[')
    expect((await runCli(args, { cwd, terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001B[')
  })

  it('judges by a rulebook of one’s own', async () => {
    const own = `rulebook: mapleton
title: Mapleton protocol
version: '1'
status: adopted
source: { title: Mapleton protocol, verified: read }
extends: [{ rulebook: local-government-act-1986 }]
clauses:
  - id: mapleton/4
    paraphrase: Advance releases keep to facts.
    strength: must
    uses: [{ check: advance-release, severity: error }]
`
    const cwd = folder({
      'a.txt': held,
      'mapleton.yaml': own,
      'wrong.yaml': own.replace('advance-release', 'advance-relase'),
    })
    const args = ['check', 'a.txt', '--context', 'context.yaml', '--council', 'mapleton', '--format', 'json']
    expect(
      report((await runCli([...args, '--rulebook', 'mapleton.yaml'], { cwd })).out).findings[0]?.clauses,
    ).toEqual(['mapleton/4'])
    const wrong = await runCli([...args, '--rulebook', 'wrong.yaml'], { cwd })
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('wrong.yaml:11:')])
    expect(wrong.err).toContain('Did you mean “advance-release”?')
  })
})

describe('bad input is refused with the place and the remedy', () => {
  it.each<[string, string, string | Uint8Array, string[], string[]]>([
    ['not UTF-8', 'a.txt', new Uint8Array([0x41, 0x93, 0x41]), [], ['a.txt, line 1', 'UTF-8']],
    ['UTF-16', 'a.txt', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), [], ['UTF-16']],
    ['empty', 'a.md', ' \n', [], ['a.md: The draft has no words']],
    [
      '5 MB',
      'a.txt',
      'word '.repeat(1_000_000),
      [],
      ['a.txt: The draft has 5,000,000 characters', 'at once'],
    ],
    ['20 MB', 'a.txt', 'word '.repeat(4_000_000), [], ['a.txt: The file has 20.0 MB', 'Up to 8.0 MB']],
    [
      'a broken Word file',
      'a.docx',
      'PK no',
      [],
      ['a.docx: The Word file could not be read', 'save it again'],
    ],
    ['an older Word file', 'a.doc', 'x', [], ['a.doc: Older Word files', '.docx']],
    ['an unknown format', 'a.pdf', 'x', [], ['a.pdf: The ending “.pdf”', '.md']],
    [
      'an unknown council',
      'a.txt',
      held,
      ['--council', 'brnt'],
      ['There is no rulebook “brnt”. Did you mean “brent”?'],
    ],
    ['an impossible date', 'a.txt', held, ['--date', '2026-02-30'], ['issuedAt', '2026-02-30']],
    [
      'an unknown kind',
      'a.txt',
      held,
      ['--kind', 'presrelease'],
      ['kind: “presrelease”', 'They are: council-release'],
    ],
    [
      'front matter that is not YAML',
      'a.md',
      '---\na: [\n---\nText.\n',
      [],
      ['a.md, top of the draft: The front matter is not YAML', '---'],
    ],
    ['front matter with a slip', 'a.md', '---\npeple: []\n---\nText.\n', [], ['Did you mean “people”?']],
    ['a context file that is not there', 'a.txt', held, ['--context', 'nope.yaml'], ['nope.yaml']],
    ['hostile nesting', 'a.md', '> '.repeat(2_000) + 'x', [], ['a.md, line 1: The Markdown is nested']],
  ])('%s', async (_what, name, content, more, expected) => {
    const cwd = folder({ [name]: content })
    const { code, err, out } = await runCli(['check', name, '--context', 'context.yaml', ...more], { cwd })
    expect(code).toBe(2)
    expect(out).toBe('')
    for (const words of expected) expect(err).toContain(words)
    expect(err).not.toMatch(/at \S+ \(|node:|undefined/)
  })

  it('a context file that is wrong, with its line', async () => {
    const cwd = folder({ 'a.txt': held, 'c.yaml': 'people:\n  - name: Ada\n    roles: [{ role: leadr }]\n' })
    const { code, err } = await runCli(['check', 'a.txt', '--context', 'c.yaml'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('c.yaml:3:')
    expect(err).toContain('> 3 |')
  })

  it('a draft and no kind or council, teaching what to give', async () => {
    const cwd = folder({ 'a.txt': held })
    expect((await runCli(['check', 'a.txt', '--council', 'brent'], { cwd })).err).toContain('kind')
    expect(
      (await runCli(['check', 'a.txt', '--kind', 'newsletter', '--date', '2026-03-03'], { cwd })).err,
    ).toContain('haringey')
  })
})
