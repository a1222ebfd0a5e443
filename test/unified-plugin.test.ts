import { unified } from 'unified'
import remarkParse from 'remark-parse'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import evenhand, { ContextError, type PluginOptions } from '../src/index.js'

const options: PluginOptions = {
  council: 'haringey',
  context: {
    kind: 'council-release',
    issuedAt: '2026-03-03T09:00',
    people: [],
    meetings: [{ id: 'm', body: 'Cabinet', date: '2026-03-10', agenda: [] }],
  },
}
const markdown = '# Gate\n\nThe Cabinet will&nbsp;approve it. It is what the Labour group promised.\n'

async function messagesOf(text: string, more: PluginOptions = {}): Promise<VFile['messages']> {
  const file = new VFile({ path: 'gate.md', value: text })
  await unified()
    .use(remarkParse)
    .use(evenhand, { ...options, ...more })
    .run(unified().use(remarkParse).parse(file), file)
  return file.messages
}

describe('the unified plugin', () => {
  it('makes each finding a message with its clause, place, reason and suggestions', async () => {
    const [first, second] = await messagesOf(markdown)
    expect(first).toMatchObject({
      ruleId: 'haringey/13.20#advance',
      source: 'evenhand',
      fatal: true,
      actual: 'The Cabinet will&nbsp;approve',
      expected: ['The Cabinet will be asked to approve'],
      url: 'docs/rules/haringey.md#haringey-13-20-advance',
      line: 3,
      column: 1,
    })
    expect(first?.place).toMatchObject({ start: { offset: 8 }, end: { offset: 37 } })
    expect(first?.note).toContain('haringey/13.20#advance')
    expect(second).toMatchObject({ fatal: false, ruleId: 'haringey/13.06(b)(ii)' })
  })

  it('reads HTML where the tree is one of HTML', async () => {
    const file = new VFile({ value: '<p>The Cabinet will approve it.</p>' })
    await unified()
      .use(evenhand, options)
      .run({ type: 'root', children: [{ type: 'element' }] } as never, file)
    expect(file.messages[0]).toMatchObject({ line: 1, column: 4 })
  })

  it('makes a draft that cannot be read a fatal message, and throws on wrong options', async () => {
    expect((await messagesOf('```\nonly code\n```'))[0]).toMatchObject({ fatal: true, ruleId: 'draft-empty' })
    await expect(messagesOf(markdown, { context: { kind: 'x' } })).rejects.toThrow(ContextError)
  })
})
