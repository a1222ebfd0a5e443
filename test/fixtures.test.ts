import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check.js'
import { parseContextFile } from '../src/context/read-context.js'
import { reportSchema, type Report } from '../src/report/schema.js'
import { northfieldInWord } from './support/northfield-in-word.js'

/**
 * Each folder of fixtures/drafts is a draft, in one format or several, with its context and what must be found.
 * `UPDATE=1 npx vitest run test/fixtures.test.ts` writes what is found; read the difference before you keep it.
 */
const drafts = new URL('../fixtures/drafts/', import.meta.url)
const updating = process.env.UPDATE === '1'

const formats = { md: 'markdown', html: 'html', txt: 'text', docx: 'docx' } as const
type Ending = keyof typeof formats

interface Found {
  verdict: Report['verdict']
  headline: string | undefined
  findings: { clauses: string[]; severity: string; status: string; text: string | undefined }[]
}

const read = (path: string): Buffer => readFileSync(new URL(path, drafts))

async function checkFixture(
  folder: string,
  ending: Ending,
  change: (text: string) => string = (text) => text,
): Promise<Report> {
  const { council, ...context } = parseContextFile(
    read(`${folder}/context.yaml`).toString('utf8'),
    `${folder}/context.yaml`,
  )
  const bytes = read(`${folder}/draft.${ending}`)
  const draft =
    ending === 'docx'
      ? { format: formats[ending], text: bytes }
      : { format: formats[ending], text: change(bytes.toString('utf8')) }
  return check({ ...draft, ...(council ? { council } : {}), context })
}

const summary = (report: Report): Found => ({
  verdict: report.verdict,
  headline: report.release.headline?.text,
  findings: report.findings.map(({ clauses, severity, status, text }) => ({
    clauses,
    severity,
    status,
    text: text === undefined ? undefined : plainly(text),
  })),
})

/** The words whatever the marks: straight quotes and plain spaces. */
const plainly = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ')

const folders = readdirSync(drafts)
const cases = folders.flatMap((folder) =>
  (Object.keys(formats) as Ending[])
    .filter((ending) => existsSync(new URL(`${folder}/draft.${ending}`, drafts)))
    .map((ending) => ({ folder, ending })),
)

if (updating) writeFileSync(new URL('northfield-baths/draft.docx', drafts), northfieldInWord())

describe('shipped drafts', () => {
  it.each(cases)('$folder in $ending is judged as expected', async ({ folder, ending }) => {
    const report = await checkFixture(folder, ending)
    expect(() => reportSchema.parse(report)).not.toThrow()
    const path = new URL(`${folder}/expected.json`, drafts)
    if (updating) writeFileSync(path, `${JSON.stringify(summary(report), null, 2)}\n`)
    expect(JSON.parse(JSON.stringify(summary(report)))).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })

  it.each(cases.filter(({ ending }) => ending !== 'docx'))(
    '$folder in $ending points at the words in the source',
    async ({ folder, ending }) => {
      const source = read(`${folder}/draft.${ending}`).toString('utf8')
      const report = await checkFixture(folder, ending)
      for (const { span, quote } of report.findings)
        if (span) expect(source.slice(span.start.offset, span.end.offset)).toBe(quote)
    },
  )

  const twins: [name: string, endings: Ending[], change: (text: string) => string][] = [
    ['CR LF', ['md', 'html', 'txt'], (text) => text.replace(/\n/g, '\r\n')],
    ['byte-order mark', ['md', 'html', 'txt'], (text) => `\uFEFF${text}`],
    [
      'entity',
      ['md', 'html'],
      (text) =>
        text
          .replace(/£/g, '&pound;')
          .replace(/é/g, '&#233;')
          .replace(/’/g, '&rsquo;')
          .replace(/“/g, '&ldquo;')
          .replace(/”/g, '&#x201D;'),
    ],
    [
      'curly',
      ['txt'],
      (text) =>
        text
          .replace(/(^|[\s(])"/gm, '$1“')
          .replace(/"/g, '”')
          .replace(/(\w)'(\w)/g, '$1’$2'),
    ],
    ['straight', ['md', 'html'], (text) => text.replace(/[“”]|&[lr]dquo;/g, '"').replace(/’|&rsquo;/g, "'")],
    [
      'non-breaking space',
      ['md', 'html', 'txt'],
      (text) => text.replace(/will approve/g, 'will\u00A0approve'),
    ],
    [
      'soft hyphen',
      ['md', 'html', 'txt'],
      (text) => text.replace(/Cabinet/g, 'Cab\u00ADi\u00ADnet').replace(/council/g, 'coun\u00ADcil'),
    ],
  ]
  for (const [name, endings, change] of twins) {
    it.each(cases.filter(({ ending }) => endings.includes(ending)))(
      `$folder in $ending and its ${name} twin give the same findings`,
      async ({ folder, ending }) => {
        const [plain, twin] = await Promise.all([
          checkFixture(folder, ending),
          checkFixture(folder, ending, change),
        ])
        expect(summary(twin)).toEqual({ ...summary(plain), headline: twin.release.headline?.text })
        const source = change(read(`${folder}/draft.${ending}`).toString('utf8'))
        for (const { span, quote } of twin.findings)
          if (span) expect(source.slice(span.start.offset, span.end.offset)).toBe(quote)
      },
    )
  }

  it('the Word twin is the one its paragraphs make', () => {
    const parts = (bytes: Uint8Array): Record<string, string> =>
      Object.fromEntries(
        Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
      )
    expect(parts(read('northfield-baths/draft.docx'))).toEqual(parts(northfieldInWord()))
  })

  it('gives byte-identical JSON for the same input', async () => {
    for (const { folder, ending } of cases) {
      expect(JSON.stringify(await checkFixture(folder, ending))).toBe(
        JSON.stringify(await checkFixture(folder, ending)),
      )
    }
  })
})
