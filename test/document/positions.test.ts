import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document, Format } from '../../src/document/document.js'
import { openDocument, openWord } from '../../src/document/open.js'
import { letters, shown, wordsOf } from '../support/words.js'
import { wordFile } from '../support/word-file.js'

type TextFormat = Exclude<Format, 'docx'>

/** The words of the text at the place that the source shows them. */
function at(document: Document, words: string): string {
  const start = document.text.indexOf(words)
  expect(start, `“${words}” is in the text ${JSON.stringify(document.text)}`).toBeGreaterThanOrEqual(0)
  const span = document.span({ start, end: start + words.length })
  return document.source.slice(span.start.offset, span.end.offset)
}

describe('source.slice gives the words in question', () => {
  const cases: [what: string, format: TextFormat, source: string, words: string, slice: string][] = [
    ['after a named reference', 'html', '<p>Parks &amp; leisure in Camber</p>', 'Camber', 'Camber'],
    [
      'over a curly apostrophe reference',
      'html',
      '<p>the Council&rsquo;s plan</p>',
      'Council’s plan',
      'Council&rsquo;s plan',
    ],
    ['over a non-breaking space', 'html', '<p>on 10&nbsp;March we meet</p>', 'we meet', 'we meet'],
    ['over numeric references', 'html', '<p>it&#8217;s &#x2019;quite&#39; so</p>', 'so', 'so'],
    [
      'over a reference with no semicolon',
      'html',
      '<p>R&ampD &copy 2026 Acme &pound12</p>',
      '2026 Acme £12',
      '2026 Acme &pound12',
    ],
    [
      'over an ampersand that is no reference',
      'html',
      '<p>R&D and Q&A at Marks & Co</p>',
      'Marks & Co',
      'Marks & Co',
    ],
    ['over tags inside a word', 'html', '<p>Cl<b>lr</b> Finch said</p>', 'Cllr Finch', 'Cl<b>lr</b> Finch'],
    ['over collapsed white space', 'html', '<p>the\n   Leader \t said</p>', 'Leader said', 'Leader \t said'],
    ['over CR LF in HTML', 'html', '<p>first line\r\nsecond line</p>\r\n<p>third</p>', 'second', 'second'],
    ['over a soft hyphen', 'html', '<p>the coun&shy;cil met</p>', 'council met', 'coun&shy;cil met'],
    ['over a written soft hyphen', 'text', 'the coun\u00ADcil met', 'council met', 'coun\u00ADcil met'],
    ['after an emoji', 'text', 'Party 🎉 time for 𝒞llr Finch', 'Finch', 'Finch'],
    ['after a byte-order mark', 'text', '\uFEFFThe Leader said', 'Leader', 'Leader'],
    ['after a byte-order mark in Markdown', 'markdown', '\uFEFF# The Leader\n\nsaid *so*', 'so', 'so'],
    ['after a byte-order mark in HTML', 'html', '\uFEFF<p>The Leader</p>', 'Leader', 'Leader'],
    ['after CR LF in plain text', 'text', 'one\r\n\r\ntwo\r\nthree four', 'three', 'three'],
    ['after CR alone', 'text', 'one\r\rtwo three', 'three', 'three'],
    ['after a backslash escape', 'markdown', 'five \\* stars \\[really\\] given', 'given', 'given'],
    ['over a backslash escape', 'markdown', 'R\\&D costs', 'R&D', 'R\\&D'],
    [
      'over references in Markdown',
      'markdown',
      'the Council&rsquo;s &pound;9m plan',
      'Council’s £9m',
      'Council&rsquo;s &pound;9m',
    ],
    [
      'after a quote’s continuation mark',
      'markdown',
      '> the first line\n> goes on here',
      'goes on',
      'goes on',
    ],
    [
      'after a list item’s continuation',
      'markdown',
      '1.  the first line\n    goes on here',
      'goes on',
      'goes on',
    ],
    [
      'over a continuation line',
      'markdown',
      '> - the Leader\n>   of the Council',
      'Leader\nof',
      'Leader\n>   of',
    ],
    ['in CR LF Markdown', 'markdown', '# One\r\n\r\n- two\r\n  three\r\n', 'three', 'three'],
    ['over emphasis inside a word', 'markdown', 'the Cab**inet** met', 'Cabinet met', 'Cab**inet** met'],
    ['in a table cell', 'markdown', '| a | b |\n|---|---|\n| x \\| y | Finch |', 'Finch', 'Finch'],
    ['in link text', 'markdown', 'see [the *agenda*](https://x.example "t") now', 'agenda', 'agenda'],
    ['in a footnote', 'markdown', 'text[^1] here\n\n[^1]: the note says', 'note says', 'note says'],
    [
      'in alternative text',
      'markdown',
      'a ![Cllr Finch &amp; the Mayor](x.png) b',
      'Finch & the Mayor',
      'Finch &amp; the Mayor',
    ],
    [
      'in alternative text in HTML',
      'html',
      '<p>a <img src="x" alt="the Mayor&#8217;s chain"> b</p>',
      'Mayor’s chain',
      'Mayor&#8217;s chain',
    ],
    [
      'in HTML inside Markdown',
      'markdown',
      'Text\n\n<div class="x">\nthe Council&rsquo;s <b>plan</b>\n</div>',
      'Council’s plan',
      'Council&rsquo;s <b>plan',
    ],
    [
      'in a wrapped paragraph of an e-mail',
      'text',
      '> Nobody at the meeting was surprised, least of all the\n> Council, which had read it',
      'the Council',
      'the\n> Council',
    ],
    [
      'in a definition list',
      'html',
      '<dl><dt>When<dd>7&#58;30pm today</dl>',
      '7:30pm today',
      '7&#58;30pm today',
    ],
    [
      'in a Word clipboard list',
      'html',
      '<p class=MsoListParagraph><![if !supportLists]><span>·<span>&nbsp;&nbsp; </span></span><![endif]>Item&nbsp;one</p>',
      'Item',
      'Item',
    ],
  ]
  it.each(cases)('%s', (_what, format, source, words, slice) => {
    expect(at(openDocument(source, format), words)).toBe(slice)
  })

  it('counts lines over CR LF, LF and CR, and columns in UTF-16 code units', () => {
    const document = openDocument('one\r\ntwo\nthree\r🎉 four', 'text')
    const start = document.text.indexOf('four')
    expect(document.span({ start, end: start + 4 })).toEqual({
      start: { line: 4, column: 4, offset: 18 },
      end: { line: 4, column: 8, offset: 22 },
    })
  })

  it('says for a Word file which block the words stand in', async () => {
    const document = await openWord(
      wordFile([{ runs: ['First.'] }, { runs: ['The ', { text: 'Lea', bold: true }, 'der said.'] }]),
    )
    const start = document.text.indexOf('Leader')
    const span = document.span({ start, end: start + 6 })
    expect(span.block).toEqual({ index: 1, offset: 4 })
    expect(document.source.slice(span.start.offset, span.end.offset)).toBe('Leader')
    expect(document.sourceIs).toBe('extracted-text')
  })
})

/** A document as a person means it: blocks of words. Rendered into each format with the marks that move offsets. */
const word = fc.constantFrom(
  'Council',
  'Leader’s',
  'café',
  'R&D',
  '£9m',
  'the',
  'naïve',
  '🎉',
  'O’Neill',
  'Cllr',
  'a',
  '10',
  'x*y',
  '<3',
  'Łódź',
  'coun\u00ADcil',
  '𝒞an',
)
const sentence = fc.array(word, { minLength: 1, maxLength: 12 })
const model = fc.array(
  fc.record({
    kind: fc.constantFrom('p' as const, 'h' as const, 'li' as const, 'q' as const),
    words: sentence,
    mark: fc.nat(5),
  }),
  { minLength: 1, maxLength: 8 },
)
type Model = { kind: 'p' | 'h' | 'li' | 'q'; words: string[]; mark: number }[]

const REFERENCES: Record<string, string> = {
  '’': '&rsquo;',
  '&': '&amp;',
  '£': '&#163;',
  '<': '&lt;',
  é: '&eacute;',
  ï: '&#xEF;',
  '\u00AD': '&shy;',
}
const inReferences = (text: string): string => [...text].map((unit) => REFERENCES[unit] ?? unit).join('')
const escapeMarkdown = (text: string): string => text.replace(/[\\*_<&[\]#]/g, String.raw`\$&`)

const renderers: Record<TextFormat, (blocks: Model, newline: string) => string> = {
  html: (blocks, newline) =>
    blocks
      .map(({ kind, words, mark }) => {
        const text = words.map((each, index) =>
          index % 3 === mark ? `<b>${inReferences(each)}</b>` : inReferences(each),
        )
        const tag = { p: 'p', h: 'h2', li: 'li', q: 'blockquote' }[kind]
        return `<${tag} class="x">${text.join(mark === 4 ? `${newline}  ` : mark === 3 ? '&nbsp;' : ' ')}</${tag}>`
      })
      .join(newline),
  markdown: (blocks, newline) =>
    blocks
      .map(({ kind, words, mark }) => {
        const text = words.map((each) =>
          mark === 1
            ? inReferences(escapeMarkdown(each).replaceAll('\\&', '&').replaceAll('\\<', '<'))
            : escapeMarkdown(each),
        )
        const prefix = { p: '', h: '## ', li: '- ', q: '> ' }[kind]
        const wrapped =
          kind === 'h'
            ? text.join(' ')
            : text.join(mark === 2 ? `${newline}${kind === 'q' ? '> ' : kind === 'li' ? '  ' : ''}` : ' ')
        return prefix + wrapped
      })
      .join(newline + newline),
  text: (blocks, newline) =>
    blocks
      .map(({ kind, words }) => (kind === 'li' ? '- ' : kind === 'q' ? '> ' : '') + words.join(' '))
      .join(newline + newline),
}

const plain = (words: string): string => words.replace(/[\u00AD\u200B]/g, '')

describe('for any document', () => {
  it.each(['markdown', 'html', 'text'] as const)(
    'every word of a %s draft is found once, in order, at its place',
    (format) => {
      fc.assert(
        fc.property(model, fc.constantFrom('\n', '\r\n'), fc.boolean(), (blocks, newline, mark) => {
          const source = (mark ? '\uFEFF' : '') + renderers[format](blocks, newline)
          const document = openDocument(source, format)
          const expected = blocks.flatMap(({ words }) => words.map((each) => letters(plain(each)))).join('')
          expect(letters(document.text)).toBe(expected)
          for (const { word: found, slice } of wordsOf(document)) {
            const visible = format === 'text' ? plain(slice) : shown(slice)
            expect(letters(visible)).toBe(found)
          }
        }),
        { numRuns: 400 },
      )
    },
  )

  it('every word of a Word draft is found once, in order, at its place', async () => {
    await fc.assert(
      fc.asyncProperty(model, async (blocks) => {
        const styles = { p: undefined, h: 'Heading1', li: 'ListParagraph', q: 'Quote' } as const
        const document = await openWord(
          wordFile(
            blocks.map(({ kind, words, mark }) => ({
              ...(styles[kind] ? { style: styles[kind] } : {}),
              runs: words.flatMap((each, index) => [{ text: each, bold: index % 3 === mark }, ' ']),
            })),
          ),
        )
        expect(letters(document.text)).toBe(
          blocks.flatMap(({ words }) => words.map((each) => letters(plain(each)))).join(''),
        )
        for (const { word: found, slice } of wordsOf(document)) expect(slice).toBe(found)
      }),
      { numRuns: 60 },
    )
  })

  it.each(['markdown', 'html', 'text'] as const)(
    'a place in a %s source leads back to the same words',
    (format) => {
      fc.assert(
        fc.property(model, (blocks) => {
          const document = openDocument(renderers[format](blocks, '\n'), format)
          for (const match of document.text.matchAll(/[\p{L}\p{N}]+/gu)) {
            const range = { start: match.index, end: match.index + match[0].length }
            const back = document.toText(document.toSource(range))
            expect(document.text.slice(back.start, back.end)).toContain(match[0])
          }
        }),
        { numRuns: 150 },
      )
    },
  )
})
