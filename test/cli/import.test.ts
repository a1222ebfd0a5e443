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
    expect((await runCli(['import', '--help'])).out).toMatch(/moderngov.*lgsf.*councillors-csv/s)
    const { out } = await runCli(['import', 'moderngov', '--help'])
    for (const words of ['--register <file>', '--calendar <file>', 'Exit codes:', 'GetCouncillorsByWard'])
      expect(out).toContain(words)
  })
})
