import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks } from '../../rules/checks/index.js'
import { loadRulebook } from '../../src/rulebook/load.js'
import { handlingOf, handlings } from '../../src/rulebook/schema.js'
import { folderOf } from '../support/folder.js'
import { root, runCli } from '../support/run-cli.js'

/**
 * The page takes its reader through the files of a made-up council. What it shows of a file stands in the finished one;
 * what it shows as wrong stands where its mended form comes below; each command is run on that, and prints what is shown.
 */
const page = readFileSync(join(root, 'docs/adding-a-council.md'), 'utf8')
const home = 'councils/merriscombe'
const folder = join(root, 'fixtures', home)
const finished = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

interface Block {
  language: string
  /** The file it is of. */
  file: string | undefined
  isWrong: boolean
  text: string
}

const blocks: Block[] = [...page.matchAll(/^```(\S*)(?: (\S+))?( wrong)?\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', file, wrong, text = '']) => ({ language, file, isWrong: wrong !== undefined, text }),
)

const isCommand = ({ language, text }: Block): boolean => language === 'sh' && text.startsWith('evenhand')

/** The files as they stand when a block is reached: finished, but for a slip above it that is mended only below. */
function filesAt(index: number): Map<string, string> {
  const slip = blocks.findLastIndex(({ isWrong }, at) => isWrong && at < index)
  const mend = mendOf(slip)
  if (slip < 0 || mend < index) return finished
  const { file = '', text } = blocks[slip]!
  const changed = finished.get(file)!.replace(blocks[mend]!.text, () => text)
  return new Map([...finished, [file, changed]])
}

const mendOf = (slip: number): number =>
  blocks.findIndex(({ file, isWrong }, at) => at > slip && !isWrong && file === blocks[slip]?.file)

/** The stretches of an output that are shown; a line `…` stands for what is left out. */
const stretches = (shown: string): string[] =>
  `\n${shown}`
    .split(/\n…(?=\n|$)/)
    .map((part) => part.trimEnd().replace(/^\n+/, ''))
    .filter((part) => part !== '')

const commands = blocks.flatMap((block, index) =>
  isCommand(block) ? [{ index, command: block.text.trim() }] : [],
)

describe('the page on adding a council', () => {
  it('copies files that are there', () => {
    for (const [, path = ''] of page.matchAll(/^cp (?:-r )?(\S+)/gm))
      expect(existsSync(join(root, path)), path).toBe(true)
  })

  it('shows the finished files, and slips that are mended', () => {
    expect(blocks.filter(({ isWrong }) => isWrong).length).toBeGreaterThanOrEqual(3)
    for (const [index, { file, isWrong, text }] of blocks.entries()) {
      if (file === undefined) continue
      const whole = finished.get(file)
      expect(whole, file).toBeDefined()
      if (isWrong) expect(filesAt(index + 1).get(file)).toContain(text)
      else expect(whole!.split(`\n${text}`).length + (whole!.startsWith(text) ? 1 : 0), text).toBe(2)
    }
  })

  it('shows what every command prints', () => {
    for (const { index } of commands) expect(blocks[index + 1]?.language).toBe('')
  })

  it.each(commands)('$index: $command', async ({ index, command }) => {
    const files = Object.fromEntries([...filesAt(index)].map(([name, text]) => [`${home}/${name}`, text]))
    const shown = blocks[index + 1]!.text
    const { out, err, code } = await runCli(command.split(/\s+/).slice(1), { cwd: folderOf(files) })
    expect(code === 2).toBe(shown.startsWith('evenhand:'))
    let rest = `${out}${err}`
    if (!shown.startsWith('…')) expect(rest.startsWith(stretches(shown)[0]!), rest).toBe(true)
    for (const words of stretches(shown)) {
      expect(rest).toContain(words)
      rest = rest.slice(rest.indexOf(words) + words.length)
    }
    if (!shown.trimEnd().endsWith('…')) expect(rest.trim()).toBe('')
  })

  it('speaks of clauses that are there, each handled as it says', () => {
    const book = loadRulebook(finished.get('rulebook.yaml')!, 'rulebook.yaml', checks)
    const ids = book.clauses.map(({ id }) => id)
    for (const [id] of page.matchAll(/merriscombe\/\d\.\d(?:#[a-z]+)?/g)) expect(ids).toContain(id)
    const rows = [...page.matchAll(/^\| `([a-z-]+)` +\|.*\| (\d\.\d): /gm)]
    expect(rows.map(([, handling]) => handling)).toEqual(handlings)
    for (const [, handling, number] of rows)
      for (const clause of book.clauses.filter(({ id }) => id.split(/[/#]/)[1] === number))
        expect(handlingOf(clause), clause.id).toBe(handling)
  })

  it('ends with a council with nothing left to look at', async () => {
    const { out } = await runCli(['register', `fixtures/${home}`, '--date', '2026-03-03'])
    expect(out).not.toContain('To look at')
    expect((await runCli(['try', `fixtures/${home}/rulebook.yaml`])).out).not.toContain('To look at')
  })
})
