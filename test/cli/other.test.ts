import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, runCli } from '../support/run-cli.js'

describe('read', () => {
  it('prints who is quoted, in what post and where', async () => {
    const { out, code } = await runCli(['read', 'fixtures/drafts/northfield-baths/draft.md'])
    expect(code).toBe(0)
    expect(out).toMatch(/Line +Speaker +Post in the draft +Read as/)
    expect(out).toMatch(/15 +Bevan Osei-Lund +Cabinet Member for Leisure +Cabinet Member/)
    expect(out).toContain('“It has been a long wait')
    expect(out).toMatch(/Read as Anwen Gadsby, Head of Leisure, whom “she said”\s+is\s+taken\s+to\s+mean/)
  })

  it('says so where nobody is quoted', async () => {
    expect((await runCli(['read'], { stdin: 'The gate opens.' })).out).toContain('Nobody is quoted')
  })
})

describe('explain', () => {
  it('says what a clause means to someone who has never seen it', async () => {
    const { out } = await runCli(['explain', 'haringey/13.20#advance'])
    for (const words of [
      'Says',
      'factual information',
      'should be limited to',
      'Checked by advance-release',
      'Flagged',
      'Left alone',
      'Source',
    ])
      expect(out).toContain(words)
  })

  it('asks what was meant where there is no such clause', async () => {
    const { code, err } = await runCli(['explain', 'haringey/13.200'])
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean “haringey/13.20')])
  })
})

describe('coverage, rulebooks and schema', () => {
  it('coverage lists every clause of a rulebook and how it is handled', async () => {
    const { out } = await runCli(['coverage', 'haringey'])
    expect(out).toMatch(/\b\d{2,3} clauses: /)
    for (const words of ['haringey/13.19#members  checked', 'haringey/13.04(c)  a person judges'])
      expect(out).toContain(words)
    const { out: json } = await runCli(['coverage', 'haringey', '--format', 'json'])
    expect((JSON.parse(json) as { rows: unknown[] }).rows.length).toBeGreaterThan(100)
  })

  it('rulebooks lists what is loaded', async () => {
    const { out } = await runCli(['rulebooks'])
    for (const id of [
      'haringey',
      'havering',
      'islington',
      'carlisle',
      'brent',
      'england',
      'wales',
      'scotland',
    ])
      expect(out).toContain(id)
  })

  it.each([
    'report',
    'reading',
    'context',
    'context-file',
    'council',
    'register',
    'calendar',
    'rulebook',
    'request',
    'line',
  ])('schema %s is a JSON Schema', async (name) => {
    const { out, code } = await runCli(['schema', name])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      $schema: expect.stringContaining('json-schema.org') as string,
      type: 'object',
    })
  })

  it('schema with another name says which there are', async () => {
    expect((await runCli(['schema', 'reprot'])).err).toContain('Did you mean “report”?')
  })
})

describe('the program itself', () => {
  const bin = join(root, 'dist/src/bin.js')

  it('runs as it is installed, exits with its code, and ends quietly when its reader goes', () => {
    const draft = join(root, 'fixtures/drafts/northfield-baths/draft.docx')
    const context = join(root, 'fixtures/drafts/northfield-baths/context.yaml')
    const result = spawnSync(process.execPath, [bin, 'check', draft, '--context', context], {
      encoding: 'utf8',
    })
    expect(result.status).toBe(1)
    expect(result.stdout).toContain('HOLD')
    expect(result.stderr).toBe('')
    const piped = execFileSync('sh', ['-c', `"${process.execPath}" "${bin}" coverage haringey | head -n 1`], {
      encoding: 'utf8',
    })
    expect(piped.trim()).toBe('haringey')
  })
})
