import { describe, expect, it } from 'vitest'
import { readingSchema } from '../../src/report/reading.js'
import { reportSchema } from '../../src/report/schema.js'
import { runCli } from '../support/run-cli.js'

const context = { kind: 'council-release', issuedAt: '2026-03-03T09:00' }
const good = (id: string, more: object = {}): string =>
  JSON.stringify({
    id,
    council: 'haringey',
    format: 'text',
    draft: 'The gate opens on Monday.',
    context,
    ...more,
  })
const answers = (
  out: string,
): { id: unknown; report?: unknown; reading?: unknown; error?: { code: string; message: string } }[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown })

const malformed: [what: string, line: string, code: string][] = [
  ['not JSON', '{"id": "m0", ', 'request-not-valid'],
  ['a list', '[1, 2]', 'request-not-valid'],
  ['no draft', JSON.stringify({ id: 'm2', council: 'haringey', context }), 'request-not-valid'],
  ['a draft that is a number', good('m3', { draft: 7 }), 'request-not-valid'],
  ['an unknown format', good('m4', { format: 'pdf' }), 'request-not-valid'],
  ['an unknown council', good('m5', { council: 'haringay' }), 'council-unknown'],
  ['no kind', good('m6', { context: { issuedAt: '2026-03-03T09:00' } }), 'context-not-valid'],
  [
    'an impossible date',
    good('m7', { context: { ...context, issuedAt: '2026-13-03' } }),
    'context-not-valid',
  ],
  ['an empty draft', good('m8', { draft: '  ' }), 'draft-empty'],
  ['a Word file that is none', good('m9', { format: 'docx', draft: '!!!' }), 'draft-broken-docx'],
]

describe('check --ndjson', () => {
  it('answers every line in order, a bad one with an error, and goes on', async () => {
    const lines = malformed.flatMap(([, line], index) => [good(`g${index}`), line])
    const { out, code } = await runCli(['check', '--ndjson'], { stdin: `${lines.join('\r\n')}\n\n` })
    const all = answers(out)
    expect(all).toHaveLength(20)
    all.forEach((answer, index) => {
      if (index % 2 === 0) {
        expect(answer.id).toBe(`g${index / 2}`)
        expect(() => reportSchema.parse(answer.report)).not.toThrow()
      } else {
        const [what, , expected] = malformed[(index - 1) / 2]!
        expect(answer.error?.code, what).toBe(expected)
        expect(answer.error?.message.length).toBeGreaterThan(10)
      }
    })
    expect(code).toBe(2)
  })

  it('takes text for draft, text for the format, and ignores keys that are not its own', async () => {
    const { out, code } = await runCli(['check', '--ndjson'], {
      stdin: JSON.stringify({ id: 1, title: 'x', council: 'brent', text: 'The gate opens.', context }),
    })
    expect(answers(out)[0]).toMatchObject({ id: 1, report: { verdict: 'clear' } })
    expect(code).toBe(0)
  })

  it('passes over keys of the context from elsewhere and names them in the report', async () => {
    const { out } = await runCli(['check', '--ndjson'], {
      stdin: good('a', { context: { ...context, zebra: 1 } }),
    })
    expect(answers(out)[0]).toMatchObject({ report: { unusedContext: ['zebra'] } })
  })

  it('leaves the verdict to the reader of the lines unless --fail-on is given', async () => {
    const stdin = good('a', {
      council: 'havering',
      draft: 'Write to me at the Town Hall.',
      context: { ...context, kind: 'election-material' },
    })
    expect((await runCli(['check', '--ndjson'], { stdin })).code).toBe(0)
    expect((await runCli(['check', '--ndjson', '--fail-on', 'hold'], { stdin })).code).toBe(1)
  })

  it('never repeats the draft in an error', async () => {
    const { out } = await runCli(['check', '--ndjson'], {
      stdin: good('a', { draft: 'secret words', council: 'nowhere' }),
    })
    expect(out).not.toContain('secret')
  })
})

describe('read --ndjson', () => {
  it('answers with facts and no verdict, with or without a context', async () => {
    const draft =
      'New gate\n\nCllr Ada Finch, Leader of the Council, said: “It is wonderful.”\n\nIt opens on 5 May 2026.'
    const { out, code } = await runCli(['read', '--ndjson'], {
      stdin: [JSON.stringify({ id: 'a', draft }), good('b', { draft })].join('\n'),
    })
    expect(code).toBe(0)
    for (const { reading } of answers(out)) {
      const facts = readingSchema.parse(reading)
      expect(facts.quotations[0]?.speaker).toMatchObject({ name: 'Ada Finch', roleClass: 'leader' })
      expect(facts.sentences.find(({ opinion }) => opinion)?.terms).toEqual(['wonderful'])
      expect(facts.dates[0]?.date).toBe('2026-05-05')
      expect(facts).not.toHaveProperty('verdict')
    }
  })
})
