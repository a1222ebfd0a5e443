import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { limits } from '../../src/document/limits.js'
import { openDocument, openWord } from '../../src/document/open.js'
import { EvenhandError } from '../../src/errors.js'
import { wordFile, wordFileOf } from '../support/word-file.js'

function refusal(action: () => unknown): EvenhandError {
  try {
    action()
  } catch (error) {
    if (error instanceof EvenhandError) return error
    throw error
  }
  throw new Error('was not refused')
}

async function wordRefusal(bytes: Uint8Array): Promise<EvenhandError> {
  const error: unknown = await openWord(bytes).catch((reason: unknown) => reason)
  if (error instanceof EvenhandError) return error
  throw new Error(`was not refused: ${String(error)}`)
}

describe('a draft that cannot be read is refused with what is wrong and what to do', () => {
  it.each([
    ['nothing', '', 'text'],
    ['white space', ' \r\n\t\n', 'text'],
    ['only markup', '<p>&nbsp;</p><br>', 'html'],
    ['only front matter', '---\nkind: newsletter\n---\n', 'markdown'],
    ['only code', '```\ncode\n```\n', 'markdown'],
    ['only a byte-order mark', '\uFEFF', 'text'],
  ] as const)('%s', (_what, text, format) => {
    expect(refusal(() => openDocument(text, format))).toMatchObject({
      code: 'draft-empty',
      remedy: expect.stringContaining('Paste') as string,
    })
  })

  it('a draft of 5 MB', () => {
    const error = refusal(() => openDocument('word '.repeat(1_000_000), 'text'))
    expect(error).toMatchObject({ code: 'draft-too-large', message: 'The draft has 5,000,000 characters.' })
    expect(error.remedy).toContain('2,000,000')
  })

  it('a format that is not known', () => {
    expect(refusal(() => openDocument('x', 'markdwn' as 'markdown')).message).toContain(
      'Did you mean “markdown”?',
    )
  })

  it('Markdown nested or crowded beyond any release, naming the line', () => {
    expect(refusal(() => openDocument(`Fine.\n\n${'> '.repeat(300)}deep`, 'markdown'))).toMatchObject({
      code: 'draft-too-deep',
      place: 'line 3',
    })
    for (const text of [
      '* '.repeat(5_000) + 'a',
      '[^1]: '.repeat(5_000),
      '**_* '.repeat(2_000),
      '['.repeat(5_000),
      'a\n===\n'.repeat(5_000),
      '`a``'.repeat(2_000),
      '&nbsp;'.repeat(5_000),
      '<b>a '.repeat(5_000),
    ]) {
      expect(refusal(() => openDocument(text, 'markdown')).code).toBe('draft-too-deep')
    }
  })

  it('HTML nested beyond any release', () => {
    expect(refusal(() => openDocument('<div>'.repeat(5_000), 'html'))).toMatchObject({
      code: 'draft-too-deep',
    })
  })

  it('a Word file that is no Word file', async () => {
    for (const bytes of [
      new TextEncoder().encode('hello'),
      zipSync({ 'a.txt': new Uint8Array(3) }),
      wordFile([{ runs: ['x'] }]).slice(0, 700),
    ]) {
      expect(await wordRefusal(bytes)).toMatchObject({
        code: 'draft-broken-docx',
        remedy: expect.stringContaining('.docx') as string,
      })
    }
    expect((await wordRefusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).message).toContain(
      'older .doc format',
    )
    expect((await wordRefusal(wordFileOf('<w:body><w:p>'))).code).toBe('draft-broken-docx')
    expect((await wordRefusal(new Uint8Array())).code).toBe('draft-empty')
    expect((await wordRefusal(wordFile([]))).code).toBe('draft-empty')
  })

  it('a Word file that unpacks to more than a release could hold, before it is unpacked', async () => {
    const bomb = wordFileOf(
      `<w:body><w:p><w:r><w:t>${'a'.repeat(limits.wordTextBytes + 1)}</w:t></w:r></w:p></w:body>`,
    )
    expect(bomb.length).toBeLessThan(100_000)
    expect(await wordRefusal(bomb)).toMatchObject({ code: 'draft-too-large' })
  })

  it('a Word file nested beyond any release', async () => {
    const depth = 2_000
    const nested = `<w:body>${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}</w:body>`
    expect((await wordRefusal(wordFileOf(nested))).code).toBe('draft-too-deep')
  })

  it('never unpacks pictures, however large', async () => {
    const document = await openWord(
      wordFile([{ runs: ['The text.'] }], { 'word/media/image1.png': new Uint8Array(20_000_000) }),
    )
    expect(document.text).toBe('The text.')
  })
})

describe('what is long but plain is read', () => {
  it.each(['markdown', 'html', 'text'] as const)('a megabyte of prose as %s', (format) => {
    const sentence =
      'The Cabinet will consider a report on the library roof on Tuesday, and the public may attend. '
    const paragraph = `${sentence.repeat(5)}\n\n`
    const text = paragraph.repeat(Math.ceil(1_000_000 / paragraph.length))
    expect(
      openDocument(format === 'html' ? text.replace(/^/gm, '<p>') : text, format).text.length,
    ).toBeGreaterThan(990_000)
  })
})
