import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseContextFile } from '../../src/index.js'
import { root, runCli } from '../support/run-cli.js'

const folder = mkdtempSync(join(tmpdir(), 'evenhand-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const samples = join(root, 'fixtures/imports')
const moderngov = `${samples}/moderngov/*.xml`
const written = (name: string): string => readFileSync(join(folder, name), 'utf8')
const inFolder = { cwd: folder }

describe('import', () => {
  it('prints people and meetings as one context file, and what was left out beside it', async () => {
    const { out, err, code } = await runCli(['import', 'moderngov', 'fixtures/imports/moderngov/*.xml'])
    const context = parseContextFile(out, 'stdout')
    expect([context.people?.length, context.meetings?.length]).toEqual([6, 4])
    expect(err).toMatch(
      /^fixtures\/imports\/moderngov\/councillors\.xml:73: A seat for Fellgate & Quarry is vacant\. Import again/,
    )
    expect(err).toMatch(/\nimported 6 people and 4 meetings, 4 entries left out\n$/)
    expect(code).toBe(1)
  })

  it('writes a register and a calendar that a draft is checked with', async () => {
    const { out, code } = await runCli(
      ['import', 'moderngov', moderngov, '--register', 'register.yaml', '--calendar', 'calendar.yaml'],
      inFolder,
    )
    expect([out, code]).toEqual(['', 1])
    expect(written('register.yaml')).toMatch(/^# Imported by Evenhand from /)
    expect(written('register.yaml')).not.toContain('meetings:')
    writeFileSync(
      join(folder, 'draft.md'),
      '# Baths\n\nThe Cabinet will approve the plan on Tuesday.\n\n“It is time,” said Cllr Hamish Thackwray.\n',
    )
    const check = await runCli(
      `check draft.md --council haringey --kind council-release --date 2026-03-09T09:00 --context register.yaml --context calendar.yaml`.split(
        ' ',
      ),
      inFolder,
    )
    expect(check.code).toBe(1)
    expect(check.out).toContain('It meets on 10 March 2026')
    expect(check.out).toContain('Thackwray')
  })

  it('replaces no file that is there, unless it is told to', async () => {
    const args = ['import', 'lgsf', `${samples}/lgsf/councillors.json`, '--register', 'mine.yaml']
    writeFileSync(join(folder, 'mine.yaml'), 'people: [] # by hand\n')
    const refused = await runCli(args, inFolder)
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('“mine.yaml” is there already.')])
    expect(written('mine.yaml')).toContain('by hand')
    const { code, err } = await runCli([...args, '--overwrite'], inFolder)
    expect([code, err]).toEqual([0, 'imported 3 people, nothing left out\n'])
    expect(written('mine.yaml')).toContain('Araminta Fosse')
  })

  it('says what it read and did not write', async () => {
    const { err } = await runCli(['import', 'moderngov', moderngov, '--calendar', '-'], inFolder)
    expect(err).toContain('6 people read and not written: add --register FILE.')
    const none = await runCli(
      ['import', 'lgsf', `${samples}/lgsf/councillors.json`, '--calendar', 'none.yaml'],
      inFolder,
    )
    expect(none.err).toContain('No meetings were found, so “none.yaml” was not written.')
  })

  it('writes both into one file where both name it', async () => {
    await runCli(
      ['import', 'moderngov', moderngov, '--register', 'both.yaml', '--calendar', 'both.yaml'],
      inFolder,
    )
    expect(Object.keys(parseContextFile(written('both.yaml'), 'both.yaml'))).toEqual(['people', 'meetings'])
  })

  it('takes one council of a CSV, and standard input', async () => {
    const csv = readFileSync(`${samples}/councillors-csv/councillors.csv`)
    const all = await runCli(['import', 'councillors-csv', '-'], { stdin: csv })
    expect([all.code, all.err]).toEqual([
      2,
      'evenhand: standard input: This file holds 2 councils. Say which to take, as in --council "Aldersmere".\n',
    ])
    const { code, err } = await runCli(['import', 'councillors-csv', '-', '--council', 'Thornwick'], {
      stdin: csv,
    })
    expect([code, err]).toEqual([0, 'imported 2 people, nothing left out\n'])
  })

  it('writes elections into a calendar, and says that their notice dates are to be added', async () => {
    const { out, err, code } = await runCli(
      [
        'import',
        'every-election',
        `${samples}/every-election/*.json`,
        '--area',
        'Aldersmere',
        '--calendar',
        'polls.yaml',
      ],
      inFolder,
    )
    expect([out, code]).toEqual(['', 1])
    expect(err).toMatch(/aldersmere\.json:49: EveryElection does not say on which day a notice of election/)
    expect(err).toMatch(/\nimported 3 elections, 1 entry left out\n$/)
    expect(written('polls.yaml')).toMatch(
      /^# Imported by Evenhand from .*\n# Look it over before use: add noticeDate/,
    )
    expect(Object.keys(parseContextFile(written('polls.yaml'), 'polls.yaml'))).toEqual(['elections'])
  })

  it('writes candidates beside their elections, from JSON or CSV, and joins them', async () => {
    const args = [
      'import',
      'candidates',
      `${samples}/candidates/ballots.json`,
      `${samples}/candidates/candidates.csv`,
    ]
    const { err } = await runCli(
      [...args, '--election', 'local.aldersmere', '--election', 'mayor', '--calendar', 'polls-2.yaml'],
      inFolder,
    )
    expect(err).toMatch(/\nimported 2 elections and 4 candidates, 1 entry left out\n$/)
    const { elections, candidates } = parseContextFile(written('polls-2.yaml'), 'polls-2.yaml')
    expect(elections).toHaveLength(2)
    expect(candidates).toEqual([
      'Gwenllian Marsh-Okoro',
      'Oriel "Ray" Pettifer',
      'Araminta Fosse',
      'DEV LACKINGTON',
    ])
    const wrong = await runCli([...args, '--area', 'Alder'], inFolder)
    expect([wrong.code, wrong.out, wrong.err]).toEqual([
      2,
      '',
      expect.stringMatching(
        /ballots\.json and .*candidates\.csv: No election is of “Alder”\. Name it as the file does\.\n$/,
      ),
    ])
  })

  it('prints bank holidays from a year on, and says which years are whole', async () => {
    const args = ['import', 'bank-holidays', `${samples}/bank-holidays/bank-holidays.json`]
    const { out, err, code } = await runCli([...args, '--from', '2027'], inFolder)
    expect(out).toContain(
      'bankHolidays:\n  years: [ 2027 ]\n  days:\n    - { date: 2027-01-01, title: New Year’s Day }\n',
    )
    expect(out).not.toContain('2026-')
    expect([code, err]).toEqual([0, 'imported 23 bank holidays (all of 2027), nothing left out\n'])
    expect((await runCli([...args, '--from', '27'])).err).toContain('It should be a year, as 2027.')
    expect((await runCli([...args, '--from', '2028', '-'], { stdin: '{' })).err).toMatch(
      /^evenhand: standard input:1: The JSON breaks off here: the file was not saved whole\. Save https:/,
    )
    expect((await runCli([...args, '--register', 'people.yaml'])).err).toContain(
      "unknown option '--register'",
    )
  })

  it('says that no election was found, and writes none', async () => {
    writeFileSync(join(folder, 'none.json'), '{"count": 0, "next": null, "previous": null, "results": []}')
    const { err, code } = await runCli(
      ['import', 'every-election', 'none.json', '--calendar', 'no-polls.yaml'],
      inFolder,
    )
    expect([code, err]).toEqual([
      0,
      'No elections were found, so “no-polls.yaml” was not written.\nimported 0 elections, nothing left out\n',
    ])
    expect(() => written('no-polls.yaml')).toThrow()
  })

  it.each([
    [
      'web.xml',
      '<!DOCTYPE html>\n<html></html>',
      /^evenhand: web\.xml:1: This is a web page, not the data behind it\. Open/,
    ],
    [
      'bomb.xml',
      '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY a "a">]>\n<a/>',
      /^evenhand: bomb\.xml:2: This file declares/,
    ],
    [
      'latin.xml',
      Buffer.from('<committees>\n<a>caf\xe9</a></committees>', 'latin1'),
      /^evenhand: latin\.xml, line 2: The file is not UTF-8/,
    ],
    ['feed.xml', '<rss/>', /^evenhand: feed\.xml:1: <rss> is none of the answers/],
  ])('refuses %s with 2, and writes nothing', async (name, content, message) => {
    writeFileSync(join(folder, name), content)
    const good = `${samples}/moderngov/councillors.xml`
    const { code, err, out } = await runCli(
      ['import', 'moderngov', good, name, '--register', 'unwritten.yaml'],
      inFolder,
    )
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(message)])
    expect(() => written('unwritten.yaml')).toThrow()
  })

  it('asks for files, and for ones that are there', async () => {
    expect((await runCli(['import', 'moderngov'])).code).toBe(2)
    const { code, err } = await runCli(['import', 'moderngov', 'nowhere.xml'], inFolder)
    expect([code, err]).toEqual([2, expect.stringContaining('There is no file “nowhere.xml”.')])
  })

  it('teaches itself', async () => {
    expect((await runCli(['import', '--help'])).out).toMatch(
      /moderngov.*lgsf.*councillors-csv.*every-election.*candidates.*bank-holidays/s,
    )
    const { out } = await runCli(['import', 'moderngov', '--help'])
    for (const words of ['--register <file>', '--calendar <file>', 'Exit codes:', 'GetCouncillorsByWard'])
      expect(out).toContain(words)
  })

  it.each([
    [
      'every-election',
      ['--area <name>', '--election <id>', 'noticeDate', 'evenhand import every-election elections.json'],
    ],
    [
      'candidates',
      ['nothing but the name', '--calendar <file>', 'evenhand import candidates candidates.csv'],
    ],
    ['bank-holidays', ['--from <year>', 'evenhand import bank-holidays bank-holidays.json']],
  ])('teaches %s, with an example', async (source, parts) => {
    const { out, code } = await runCli(['import', source, '--help'])
    for (const words of [...parts, 'Exit codes:', 'Example:'])
      expect(out.replace(/\s+/g, ' ')).toContain(words)
    expect([code, out.includes('--register')]).toEqual([0, false])
  })
})
