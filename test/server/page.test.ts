import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as AppModule from '../../server/app.js'
import type { App } from '../../server/app.js'
import { check } from '../../src/check.js'
import { councilFileNames, parseCouncilFiles } from '../../src/context/council-files.js'
import { parseContextFile } from '../../src/context/read-context.js'
import type { Report } from '../../src/report/schema.js'
import { openBrowser } from '../support/browser.js'
import { runCli } from '../support/run-cli.js'

const root = new URL('../../', import.meta.url)
const draftPath = 'fixtures/drafts/northfield-baths/draft'
const draft = readFileSync(new URL(`${draftPath}.txt`, root), 'utf8')

let app: App
let server: Server
let address: string
let browser: BrowserContext
let page: Page

beforeAll(async () => {
  const { createApp } = (await import('../../dist/server/app.js')) as typeof AppModule
  app = createApp({ root, threads: 2, now: () => new Date('2026-03-03T12:00:00') })
  server = createServer(app.express).listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  // Everything must work without JavaScript. (The accessibility checker brings its own.)
  browser = await openBrowser({ javaScriptEnabled: false })
  page = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
  server.close()
  await app.close()
})

async function fill(values: {
  draft?: string
  day?: string
  council?: string
  people?: string
  kind?: string
}): Promise<void> {
  await page.goto(address)
  if (values.draft !== undefined) await page.getByLabel('The draft', { exact: true }).fill(values.draft)
  if (values.council) await page.getByLabel('Council', { exact: true }).selectOption(values.council)
  if (values.kind) await page.getByLabel('What it is').selectOption(values.kind)
  await page.getByLabel('Day').fill(values.day ?? '3')
  await page.getByLabel('Month').fill('3')
  await page.getByLabel('Year').fill('2026')
  if (values.people) await page.locator(`input[name=people][value=${values.people}]`).check()
}
const send = (): Promise<void> => page.getByRole('button', { name: 'Check the draft' }).click()

const titles = (): Promise<string[]> => page.locator('.eh-finding h3').allTextContents()
/** Findings as the page numbers them, without those that are only to be done. */
const messages = (report: Report): string[] =>
  report.findings
    .filter(({ status }) => status !== 'to-do')
    .map(({ message }, index) => `${index + 1}. ${message}`)

describe('the paste page', () => {
  it('gives for a pasted draft the findings that the command line and the API give', async () => {
    await fill({ draft })
    await send()
    await page.getByRole('heading', { name: 'Hold this draft' }).waitFor()

    const args = [
      'check',
      `${draftPath}.txt`,
      '--context',
      'fixtures/councils/haringey',
      '--kind',
      'council-release',
      '--date',
      '2026-03-03T09:00',
      '--format',
      'json',
    ]
    const fromCli = JSON.parse((await runCli(args)).out) as Report
    const { council, ...context } = parseCouncilFiles(
      councilFileNames.map((file) => ({
        file,
        name: file,
        text: readFileSync(new URL(`fixtures/councils/haringey/${file}`, root), 'utf8'),
      })),
    )
    const response = await fetch(`${address}v1/checks`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        draft,
        format: 'text',
        council,
        context: { ...context, kind: 'council-release', issuedAt: '2026-03-03T09:00' },
      }),
    })
    const { record, ...fromApi } = (await response.json()) as Report
    expect(record).toBeDefined()
    expect(fromApi).toEqual(fromCli)
    expect(await titles()).toEqual(messages(fromCli))
    expect(await page.locator('mark').allTextContents()).toEqual([
      'The Cabinet will approve',
      'promise kept by the ',
      'Labour',
      'It has been a long wait for my neighbours, and I shall be first in the water,',
    ])
  })

  it('leads from a finding to its words and back, and shows who is quoted', async () => {
    await fill({ draft })
    await send()
    const first = page.locator('#finding-1')
    await first.getByRole('link', { name: 'Show the words of finding 1' }).click()
    expect(page.url()).toContain('#words-1')
    await page.locator('mark#words-1 + a').click()
    expect(page.url()).toContain('#finding-1')
    await expect(
      page.getByRole('table', { name: 'Who is quoted' }).getByRole('row').allTextContents(),
    ).resolves.toHaveLength(5)
    const rows = await page.getByRole('table', { name: 'Who is quoted' }).getByRole('row').allTextContents()
    expect(rows.join('|')).toContain('Bevan Osei-Lund')
    expect(rows.join('|')).toContain('Reported: labour costs made up a third of the total')
  })

  it.each(['docx', 'html', 'md'])('checks an uploaded .%s instead of what is pasted', async (ending) => {
    await fill({ draft: 'Something else.' })
    await page
      .getByLabel('Or choose a file')
      .setInputFiles(fileURLToPath(new URL(`${draftPath}.${ending}`, root)))
    await send()
    expect(await page.locator('mark').allTextContents()).toContain('Labour')
    expect(await page.locator('.eh-finding').count()).toBe(4)
  })

  it('keeps what was typed and links to each problem', async () => {
    await fill({ draft: '', day: '31', council: 'brent' })
    await page.getByLabel('Month').fill('2')
    await send()
    const summary = page.getByRole('alert')
    expect(await summary.getByRole('link').allTextContents()).toEqual([
      'Paste a draft, or choose a file',
      'The date of issue must be a day that exists, such as 3 3 2026',
    ])
    await summary.getByRole('link').first().click()
    expect(page.url()).toContain('#draft')
    expect(await page.getByLabel('Day').inputValue()).toBe('31')
    expect(await page.getByLabel('Council', { exact: true }).inputValue()).toBe('brent')
    expect(await page.title()).toMatch(/^Error: /)
  })

  it('takes people and meetings of one’s own, and says which line is wrong', async () => {
    await fill({ draft, people: 'none' })
    await page.getByText('Give your own people').click()
    await page
      .getByLabel('What the draft cannot say')
      .fill('people:\n  - name: Ada\n    roles: [{ role: leadr }]')
    await send()
    expect(await page.getByRole('alert').textContent()).toContain('Did you mean “leader”?')
    await page.getByLabel('What the draft cannot say').fill('people: []\nmeetings: []')
    await send()
    expect(await titles()).toContain(
      '1. Cllr Bevan Osei-Lund is quoted as a member of the council but is not in the register of people given.',
    )
  })

  it('shows markup in a draft as text and never runs it', async () => {
    await fill({
      draft: 'Title <script>alert(1)</script>\n\nIt is what the Labour <b>group</b> said.',
      people: 'none',
    })
    await send()
    expect(await page.locator('.eh-draft').innerText()).toContain('<script>alert(1)</script>')
    expect(await page.locator('.eh-draft script, .eh-draft b').count()).toBe(0)
  })

  it('offers a sample to start from', async () => {
    await page.goto(address)
    await page.getByRole('link', { name: 'Fill in a sample draft' }).click()
    await send()
    await page.getByRole('heading', { name: 'Hold this draft' }).waitFor()
  })

  it('can be used by keyboard alone', async () => {
    await page.goto(address)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    await page.getByLabel('The draft', { exact: true }).focus()
    await page.keyboard.type('The gate opens on Monday.')
    for (let i = 0; i < 30 && (await page.locator(':focus').textContent())?.trim() !== 'Check the draft'; i++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Clear, as far as it was checked' }).waitFor()
  })
})

describe('for everyone', () => {
  it('the form, its errors and the result have no accessibility fault that axe can find', async () => {
    const checked = await openBrowser()
    const tab = await checked.newPage()
    const faults = async (): Promise<string[]> => {
      const { violations } = await new AxeBuilder({ page: tab })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    }
    await tab.goto(`${address}?sample=1`)
    expect(await faults()).toEqual([])
    await tab.getByRole('button', { name: 'Check the draft' }).click()
    await tab.getByRole('heading', { name: 'Hold this draft' }).waitFor()
    expect(await faults()).toEqual([])
    await tab.getByLabel('The draft', { exact: true }).fill('')
    await tab.getByRole('button', { name: 'Check the draft' }).click()
    await tab.getByRole('alert').waitFor()
    expect(await faults()).toEqual([])
    await checked.close()
  })
})

describe('the same check everywhere', () => {
  it('the library gives the report that the command line gives, in each format', async () => {
    const { council, ...context } = parseContextFile(
      readFileSync(new URL('fixtures/drafts/northfield-baths/context.yaml', root), 'utf8'),
      'context.yaml',
    )
    for (const [ending, format] of [
      ['md', 'markdown'],
      ['html', 'html'],
      ['txt', 'text'],
      ['docx', 'docx'],
    ] as const) {
      const bytes = readFileSync(new URL(`${draftPath}.${ending}`, root))
      const report = await check({
        ...(format === 'docx' ? { format, text: bytes } : { format, text: bytes.toString('utf8') }),
        council,
        context,
      })
      const { out } = await runCli([
        'check',
        `${draftPath}.${ending}`,
        '--context',
        'fixtures/drafts/northfield-baths/context.yaml',
        '--format',
        'json',
      ])
      expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(report)))
    }
  })
})
