import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as AppModule from '../../server/app.js'
import type { App } from '../../server/app.js'
import { reportSchema, type Report } from '../../src/report/schema.js'
import { wordFile } from '../support/word-file.js'

const root = new URL('../../', import.meta.url)
const context = {
  kind: 'council-release',
  issuedAt: '2026-03-03T09:00',
  people: [],
  meetings: [{ id: 'm', body: 'Cabinet', date: '2026-03-10', agenda: [] }],
}
const held = 'The Cabinet will approve the gate on Tuesday 10 March.'

let app: App
beforeAll(async () => {
  const { createApp } = (await import('../../dist/server/app.js')) as typeof AppModule
  app = createApp({ root, bodyLimit: 200_000, threads: 2, timeBudget: 10_000 })
})
afterAll(() => app.close())

const post = (body: unknown): request.Test =>
  request(app.express)
    .post('/v1/checks')
    .send(body as object)
const problem = (
  response: request.Response,
): { code: string; message: string; place?: string; remedy?: string } =>
  (response.body as { error: { code: string; message: string } }).error

describe('POST /v1/checks', () => {
  it('answers 200 with the report and a record, whatever was found', async () => {
    const response = await post({ draft: held, format: 'text', council: 'haringey', context }).expect(200)
    const report = reportSchema.parse(response.body)
    expect(report.verdict).toBe('hold')
    expect(report.findings[0]?.text).toBe('The Cabinet will approve')
    expect(report.record).toMatch(/^[0-9a-f]{24}$/)
  })

  it('gives the same record for the same draft, context and rulebooks, and another for another', async () => {
    const record = async (more: object = {}): Promise<string | undefined> =>
      ((await post({ draft: held, council: 'haringey', context, ...more })).body as Report).record
    expect(await record()).toBe(await record())
    expect(await record({ draft: `${held} ` })).not.toBe(await record())
    expect(await record({ context: { ...context, proactive: true } })).not.toBe(await record())
  })

  it('takes the fields of a CMS and names the field of each finding', async () => {
    const { body } = await post({
      fields: [
        { name: 'title', format: 'text', value: 'Labour’s gate' },
        { name: 'summary', format: 'text', value: '' },
        { name: 'body', format: 'html', value: '<p>R&amp;D. The Cabinet&nbsp;will approve it.</p>' },
      ],
      council: 'haringey',
      context,
    }).expect(200)
    const [finding] = (body as Report).findings
    expect(finding).toMatchObject({
      field: 'body',
      quote: 'The Cabinet&nbsp;will approve',
      span: { start: { offset: 12 } },
    })
    expect((body as Report).release.headline?.text).toBe('Labour’s gate')
  })

  it('takes Word in base64', async () => {
    const value = Buffer.from(wordFile([{ runs: [held] }])).toString('base64')
    const { body } = await post({ draft: value, format: 'docx', council: 'haringey', context }).expect(200)
    expect((body as Report).source.text).toBe(held)
  })

  it('takes out what was accepted', async () => {
    const [finding] = ((await post({ draft: held, council: 'haringey', context })).body as Report).findings
    const { body } = await post({
      draft: held,
      council: 'haringey',
      context,
      suppressions: [{ finding: finding!.id, reason: 'Agreed.', by: 'A. Clerk' }],
    })
    expect((body as Report).suppressed).toEqual([{ finding: finding!.id, reason: 'Agreed.', by: 'A. Clerk' }])
    expect((body as Report).verdict).toBe('clear')
  })

  it.each<[string, unknown, string]>([
    ['a key that is not known', { drft: held }, 'Did you mean “draft”?'],
    ['no draft', { council: 'haringey', context }, 'There is no draft'],
    ['a draft and fields', { draft: held, fields: [{ name: 'a', format: 'text', value: 'b' }] }, 'both'],
    ['an unknown format', { draft: held, format: 'pdf' }, 'format'],
    ['an unknown council', { draft: held, council: 'hringey', context }, 'Did you mean “haringey”?'],
    ['no council', { draft: held, context }, 'council'],
    [
      'a context key that is not known',
      { draft: held, council: 'haringey', context: { ...context, elektions: [] } },
      'Did you mean “elections”?',
    ],
    [
      'an impossible date',
      { draft: held, council: 'haringey', context: { ...context, issuedAt: '2026-02-30' } },
      'issuedAt',
    ],
    ['an empty draft', { draft: ' ', council: 'haringey', context }, 'no words'],
    [
      'fields with no words',
      { fields: [{ name: 'a', format: 'text', value: ' ' }], council: 'haringey', context },
      'words',
    ],
    [
      'a suppression without a reason',
      { draft: held, council: 'haringey', context, suppressions: [{ finding: 'a', by: 'b' }] },
      'reason',
    ],
    [
      'hostile nesting',
      { draft: '> '.repeat(5_000) + 'x', format: 'markdown', council: 'haringey', context },
      'nested',
    ],
  ])('answers 400 to %s and names it', async (_what, body, words) => {
    const response = await post(body).expect(400)
    expect(JSON.stringify(problem(response))).toContain(words)
  })

  it('answers 400 to what is not JSON, 413 with the limit to what is too large, 415 to other kinds', async () => {
    const broken = await request(app.express)
      .post('/v1/checks')
      .set('Content-Type', 'application/json')
      .send('{"draft":')
      .expect(400)
    expect(problem(broken).message).toContain('not JSON')
    const large = await post({ draft: 'x'.repeat(300_000), council: 'haringey', context }).expect(413)
    expect(problem(large).message).toContain('0.2 MB')
    expect(
      problem(await request(app.express).post('/v1/checks').type('form').send({ draft: held }).expect(415))
        .remedy,
    ).toContain('application/json')
  })

  it('answers 404 elsewhere, and 200 to /healthz', async () => {
    await request(app.express).get('/v1/nothing').expect(404)
    await request(app.express).get('/nothing').expect(404)
    expect((await request(app.express).get('/healthz').expect(200)).body).toEqual({ status: 'ok' })
  })

  it('sends strict headers and tells caches to keep nothing', async () => {
    const { headers } = await request(app.express).get('/')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers).not.toHaveProperty('x-powered-by')
  })

  it('writes nothing of a draft to the log', async () => {
    const written: unknown[] = []
    const spies = (['log', 'error', 'warn', 'info'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...parts: unknown[]) => void written.push(...parts)),
    )
    await post({ draft: 'a very secret phrase', council: 'nowhere', context })
    await request(app.express).post('/').field('draft', 'a very secret phrase')
    for (const spy of spies) spy.mockRestore()
    expect(JSON.stringify(written)).not.toContain('secret')
  })
})

describe('the time budget', () => {
  it('stops a check that takes too long with 503 and goes on with the others', async () => {
    const { createApp } = (await import('../../dist/server/app.js')) as typeof AppModule
    const hurried = createApp({ root, timeBudget: 1, threads: 1 })
    const response = await request(hurried.express)
      .post('/v1/checks')
      .send({ draft: held, council: 'haringey', context })
      .expect(503)
    expect(response.headers['retry-after']).toBe('5')
    expect(problem(response)).toMatchObject({ code: 'time-budget' })
    await request(hurried.express).get('/healthz').expect(200)
    await hurried.close()
  })
})

describe('GET /v1/periods', () => {
  const ask = (query: Record<string, string>): request.Test =>
    request(app.express).get('/v1/periods').query(query)

  it('answers for one poll, with the law and what it needs', async () => {
    const { body } = await ask({ election_type: 'local', nation: 'england', poll_date: '2027-05-06' }).expect(
      200,
    )
    expect(body).toMatchObject({
      notice_deadline: '2027-03-31',
      restriction_end: '2027-05-06T22:00:00+01:00',
      provisional: true,
    })
    const tax = { election_type: 'council_tax_referendum', poll_date: '2027-05-06' }
    expect((await ask(tax)).body).toMatchObject({ restriction_start: null })
    const determined = { ...tax, excessive_increase_determination_date: '2027-02-24' }
    expect((await ask(determined)).body).toMatchObject({ restriction_start: '2027-02-24', needs: [] })
  })

  it('names the key that is wrong, once', async () => {
    expect(problem(await ask({ election_type: 'lokal', poll_date: '2027-05-06' }).expect(400)).message).toBe(
      'election_type “lokal” is not one of the choices. Did you mean “local”?',
    )
    const slip = await ask({ election_type: 'general', polldate: '2027-05-06' }).expect(400)
    expect(problem(slip).message).toBe(
      '“polldate” is not a key that is known here. Did you mean “poll_date”?',
    )
    await ask({ election_type: 'general', poll_date: '2027-02-30' }).expect(400)
  })
})
