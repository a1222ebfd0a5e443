import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as api from '../src/index.js'
import { schemas } from '../src/schemas.js'

const root = fileURLToPath(new URL('../', import.meta.url))

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
    .filter((name) => ending.test(name))
}

const sources = ['src', 'rules', 'server']
  .flatMap((folder) => filesIn(folder, /\.ts$/))
  .filter((name) => name !== 'rules/books/shipped.ts' && name !== 'rules/lexicons/given-names.data.ts')

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/\b(?:from|import)[\s(]+'([^']+)'/g)].map(
    (match) => match[1]!,
  )

/** The room a file stands in: a folder of the house, or a single file of `src`. */
function roomOf(file: string): string {
  const match =
    /^(?:src\/(?:document|reading|context|rulebook|judging|report|import|cli)|rules\/(?:checks|lexicons|books|polls)|server)(?=\/)/.exec(
      file,
    )
  return match?.[0] ?? file
}

/** Small files that hold words and tools for everyone, and import no room. */
const LEAVES = [
  'src/errors.ts',
  'src/did-you-mean.ts',
  'src/validate.ts',
  'src/yaml-source.ts',
  'src/yaml-mistakes.ts',
  'src/roles.ts',
]

/** Which rooms a room may import: arrows point one way. */
const MAY_IMPORT: Record<string, string[]> = {
  'src/document': [],
  'rules/lexicons': [],
  'rules/polls': [],
  'src/reading': ['src/document', 'rules/lexicons'],
  'src/context': ['rules/polls'],
  'src/rulebook': ['src/context'],
  'src/import': ['src/context', 'src/reading', 'rules/polls'],
  'src/judging': ['src/document', 'src/reading', 'src/context', 'src/rulebook'],
  'src/report': ['src/document', 'src/reading', 'src/context', 'src/rulebook', 'src/judging', 'rules/polls'],
  'rules/checks': ['src/document', 'src/reading', 'src/context', 'src/judging', 'rules/lexicons'],
  'src/requests.ts': ['src/document'],
  'src/check.ts': [
    'src/document',
    'src/reading',
    'src/context',
    'src/rulebook',
    'src/judging',
    'src/report',
    'rules/checks',
    'rules/books/shipped.ts',
  ],
  'src/schemas.ts': ['src/context', 'src/report', 'src/rulebook', 'src/requests.ts'],
  'src/unified-plugin.ts': ['src/check.ts', 'src/report'],
  server: ['src/index.ts'],
}

/** Rooms that run in a browser as they run in Node. */
const PURE = [
  'src/document',
  'src/reading',
  'src/context',
  'src/rulebook',
  'src/judging',
  'src/report',
  'src/import',
  'rules/checks',
  'rules/lexicons',
  'rules/polls',
  'src/check.ts',
  'src/requests.ts',
  'src/unified-plugin.ts',
  'src/index.ts',
  'src/schemas.ts',
  ...LEAVES,
]

function target(file: string, specifier: string): string {
  const path = relative(root, resolve(root, dirname(file), specifier))
    .replaceAll('\\', '/')
    .replace(/\.js$/, '.ts')
  return path.startsWith('rules/books/') ? path : roomOf(path)
}

describe('the house', () => {
  it('has arrows that point one way', () => {
    const wrong: string[] = []
    for (const file of sources) {
      const room = roomOf(file)
      if (room === 'src/cli' || room === 'src/bin.ts' || room === 'src/index.ts') continue
      const allowed = [
        ...(MAY_IMPORT[room] ?? []),
        ...(LEAVES.includes(room)
          ? ['src/did-you-mean.ts', 'src/errors.ts', 'src/yaml-mistakes.ts']
          : LEAVES),
        room,
      ]
      if (room === 'server') allowed.splice(0, allowed.length, 'src/index.ts', 'server')
      for (const specifier of importsOf(file)) {
        if (specifier.startsWith('.') && !allowed.includes(target(file, specifier)))
          wrong.push(`${file} → ${specifier}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('has a core that runs anywhere: no Node modules in it', () => {
    const wrong = sources
      .filter((file) => PURE.includes(roomOf(file)))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.startsWith('node:'))
          .map((name) => `${file} → ${name}`),
      )
    expect(wrong).toEqual([])
  })

  it('has small files, named in whole words', () => {
    for (const file of sources.filter((name) => !name.startsWith('rules/lexicons'))) {
      expect(readFileSync(join(root, file), 'utf8').split('\n').length, file).toBeLessThan(350)
      expect(file).toMatch(/^[a-z/.-]+$/)
    }
  })

  it('offers these names and no others', () => {
    expect(Object.keys(api).sort()).toEqual(
      [
        'ContextError',
        'DraftError',
        'EvenhandError',
        'ImportError',
        'RulebookError',
        'UsageError',
        'check',
        'checkDocument',
        'checkRequestSchema',
        'contextFileSchema',
        'contextSchema',
        'contextYaml',
        'councilFileNames',
        'dateInWords',
        'default',
        'formats',
        'groupFindings',
        'hash',
        'importBankHolidays',
        'importCandidates',
        'importCouncillorsCsv',
        'importEveryElection',
        'importLgsf',
        'importLimits',
        'importModernGov',
        'inputInWords',
        'joinFields',
        'kinds',
        'limits',
        'loadRulebooks',
        'markedText',
        'notCheckedInShort',
        'openDraft',
        'answerPoll',
        'parseContextFile',
        'periodInWords',
        'periodsOf',
        'periodsQuerySchema',
        'pollRequestSchema',
        'parseCouncilFiles',
        'pathText',
        'placeInWords',
        'problemInWords',
        'read',
        'quotationRow',
        'readingSchema',
        'reportSchema',
        'resolveRulebook',
        'roleInWords',
        'roles',
        'rulebookSchema',
        'schemas',
        'stylish',
        'validate',
      ].sort(),
    )
  })

  it('publishes schemas and pages that are up to date (npm run docs)', async () => {
    for (const [name, schema] of schemas) {
      expect(JSON.parse(readFileSync(join(root, `schemas/${name}.json`), 'utf8')), name).toEqual(
        JSON.parse(JSON.stringify(schema())),
      )
    }
    const { clausePages } = await import('../scripts/clause-pages.mjs')
    for (const [name, page] of clausePages(api.loadRulebooks())) {
      expect(readFileSync(join(root, `docs/rules/${name}`), 'utf8'), name).toBe(page)
    }
    const { checkPage } = await import('../scripts/check-page.mjs')
    expect(readFileSync(join(root, 'docs/checks.md'), 'utf8')).toBe(checkPage(api.loadRulebooks()))
  })

  it('speaks of no machine, and holds nobody’s real address or telephone', () => {
    const shipped = [
      ...sources,
      ...filesIn('fixtures', /\.(?:ya?ml|md|txt|html|json|jsonl|xml|csv)$/),
      ...filesIn('rules/books', /\.yaml$/),
      ...filesIn('web', /\.(?:njk|scss)$/),
      ...filesIn('docs', /\.md$/),
      'README.md',
      'CHANGELOG.md',
      'package.json',
    ]
    for (const file of shipped) {
      const text = readFileSync(join(root, file), 'utf8')
      expect(text, file).not.toMatch(/\/(?:root|work|tmp|home)\/[a-z]/)
      // Numbers set aside by Ofcom for drama: 020 7946 0xxx and 01632 960xxx.
      for (const [number] of text.matchAll(/\b0\d{3,4} ?\d{3} ?\d{3,4}\b/g))
        expect(number, file).toMatch(/^020 7946 0|^01632 960|^07700 900/)
    }
  })
})
