import { describe, expect, it } from 'vitest'
import { combineFields } from '../../src/document/combine.js'
import type { Document } from '../../src/document/document.js'
import { openDocument, openWord } from '../../src/document/open.js'
import { wordFile } from '../support/word-file.js'

const blocks = (document: Document): [string, string][] =>
  document.blocks.map((block) => [block.kind, document.text.slice(block.start, block.end)])

describe('what is prose in Markdown', () => {
  it('tells headings, paragraphs, list items, quotes and cells apart', () => {
    const document = openDocument(
      '# Title\n\nText.\n\n- one\n- two\n\n> said\n\n| a | b |\n|---|---|\n| c | d |\n\nUnder\n---\n',
      'markdown',
    )
    expect(blocks(document)).toEqual([
      ['heading', 'Title'],
      ['paragraph', 'Text.'],
      ['list-item', 'one'],
      ['list-item', 'two'],
      ['quote', 'said'],
      ['table-cell', 'a'],
      ['table-cell', 'b'],
      ['table-cell', 'c'],
      ['table-cell', 'd'],
      ['heading', 'Under'],
    ])
    expect(document.blocks.map(({ depth }) => depth).filter(Boolean)).toEqual([1, 2])
  })

  it('leaves code, addresses of links, definitions and front matter out', () => {
    const document = openDocument(
      '---\ncouncil: brent\n---\nRun `labour` now, [see](https://labour.example "Labour").\n\n    labour\n\n```\nlabour\n```\n\n[x]: https://labour.example\n',
      'markdown',
    )
    expect(document.text).toBe('Run \uFFFC now, see.')
    expect(document.frontMatter?.yaml).toBe('---\ncouncil: brent\n---')
  })

  it('reads the headline and summary that front matter holds, as they are written', () => {
    const source =
      "---\r\ntitle: 'Camber''s new pool'\r\nsummary: >-\r\n  Doors open\r\n  in May\r\nkind: council-release\r\n---\r\n\r\nBody."
    const document = openDocument(source, 'markdown')
    expect(blocks(document)).toEqual([
      ['heading', "Camber's new pool"],
      ['paragraph', 'Doors open in May'],
      ['paragraph', 'Body.'],
    ])
    const slices = document.blocks.map((block) => {
      const { start, end } = document.toSource(block)
      return source.slice(start, end)
    })
    expect(slices).toEqual(["Camber''s new pool", 'Doors open\r\n  in May', 'Body.'])
  })

  it.each([
    ['"A \\"big\\" \\u2014 pool"', 'A "big" — pool'],
    ['"folded \\\n  on"', 'folded on'],
    ['plain\n  folded # and a note', 'plain folded'],
    ['|\n  one\n  two\n', 'one\ntwo'],
    ["a plain '' and \\ mark", "a plain '' and \\ mark"],
    ['[not, words]', undefined],
    ['12', undefined],
  ])('reads the YAML title %j', (yaml, words) => {
    const [first] = openDocument(`---\ntitle: ${yaml}\n---\n\nBody.`, 'markdown').blocks
    const document = openDocument(`---\ntitle: ${yaml}\n---\n\nBody.`, 'markdown')
    expect(document.text.slice(0, first!.end)).toBe(words ?? 'Body.')
  })

  it('reads alternative text as a caption of its own', () => {
    expect(
      blocks(openDocument('The Mayor ![Cllr Finch at the gate](finch.jpg) opened it.', 'markdown')),
    ).toEqual([
      ['paragraph', 'The Mayor  opened it.'],
      ['caption', 'Cllr Finch at the gate'],
    ])
  })

  it('marks web and e-mail addresses, with no full stop of the sentence', () => {
    const document = openDocument(
      'See www.labour.example/x. Or green.uk/reform, or write to a.b@brent.gov.uk.',
      'markdown',
    )
    expect(document.masks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)])).toEqual([
      ['url', 'www.labour.example/x'],
      ['url', 'green.uk/reform'],
      ['email', 'a.b@brent.gov.uk'],
    ])
  })

  it('parses a long draft in parts with the same result', () => {
    const release =
      '# Title\n\nThe [agenda][a] is out, says *Cllr Finch*.[^n]\n\n- one\n- two\n\n```\ncode\n\nstays code\n```\n\n> a quote\n\n'
    const long = `${release.repeat(200)}[a]: https://x.example\n\n[^n]: A note.\n`
    const document = openDocument(long, 'markdown')
    expect(document.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(200)
    expect(document.text.match(/The agenda is out, says Cllr Finch\.(?!\[)/g)).toHaveLength(200)
    expect(document.text).not.toContain('code')
  })
})

describe('what is prose in HTML', () => {
  it('reads what editors and the Word clipboard make', () => {
    const html = `<!--[if gte mso 9]><xml><w:x>no</w:x></xml><![endif]--><style>p { color: red }</style>
      <h2>Title</h2><p class=MsoNormal>One<o:p></o:p></p><p>&nbsp;</p>
      <p>two<br>lines<br><br>next</p><div>bare <span>text</span></div>
      <figure><img alt="A picture"><figcaption>A caption</figcaption></figure><script>no()</script>
      <p hidden>no</p><p style="display: none">no</p><pre>kept
  as is</pre><code>no</code>`
    expect(blocks(openDocument(html, 'html'))).toEqual([
      ['heading', 'Title'],
      ['paragraph', 'One'],
      ['paragraph', 'two\nlines'],
      ['paragraph', 'next'],
      ['paragraph', 'bare text'],
      ['caption', 'A picture'],
      ['caption', 'A caption'],
      ['paragraph', 'kept\n  as is'],
    ])
  })

  it('reads tags that are not closed, nested lists and text outside any element', () => {
    expect(
      blocks(
        openDocument(
          'Loose<ul><li>one<ul><li>two</ul><li>three</ul><table><tr><td>a<td>b</table>after',
          'html',
        ),
      ),
    ).toEqual([
      ['paragraph', 'Loose'],
      ['list-item', 'one'],
      ['list-item', 'two'],
      ['list-item', 'three'],
      ['table-cell', 'a'],
      ['table-cell', 'b'],
      ['paragraph', 'after'],
    ])
  })

  it('keeps where links lead, with their words', () => {
    const document = openDocument(
      '<p>Mail <a href="mailto:x@brent.gov.uk">the desk</a></p><a href="/y"><h3>Head</h3></a>',
      'html',
    )
    expect(document.links.map(({ target, start, end }) => [target, document.text.slice(start, end)])).toEqual(
      [
        ['mailto:x@brent.gov.uk', 'the desk'],
        ['/y', 'Head'],
      ],
    )
  })
})

describe('what is prose in plain text', () => {
  it('joins wrapped lines and keeps lines that were meant to break', () => {
    const text =
      'Date: 3 March 2026\nFor release: now\n\nThe Cabinet met on Tuesday and agreed to mend the roof of\nthe library.\n\nShe added:\n“It is dry.”\n\n 1. first note\n 2. second note\n(a) third\n\nThe Leader\nMedia office'
    expect(blocks(openDocument(text, 'text'))).toEqual([
      ['paragraph', 'Date: 3 March 2026'],
      ['paragraph', 'For release: now'],
      ['paragraph', 'The Cabinet met on Tuesday and agreed to mend the roof of the library.'],
      ['paragraph', 'She added:'],
      ['paragraph', '“It is dry.”'],
      ['list-item', 'first note'],
      ['list-item', 'second note'],
      ['list-item', 'third'],
      ['paragraph', 'The Leader'],
      ['paragraph', 'Media office'],
    ])
  })

  it('takes each line as a paragraph where lines are long', () => {
    const line =
      'The Council has said that it will look at every reply to the consultation before it decides what to do about the bridge over the river. '
    expect(openDocument(`${line}\n${line}`, 'text').blocks).toHaveLength(2)
  })
})

describe('what is prose in Word', () => {
  it('reads headings, lists, quotes and insertions, and leaves deletions out', async () => {
    const document = await openWord(
      wordFile([
        { style: 'Title', runs: ['Title'] },
        { style: 'Heading2', runs: ['Section'] },
        { runs: ['Kept ', { text: 'gone', deleted: true }, { text: 'added', inserted: true }] },
        { style: 'ListParagraph', runs: ['item'] },
        { style: 'Quote', runs: ['said'] },
      ]),
    )
    expect(blocks(document)).toEqual([
      ['heading', 'Title'],
      ['heading', 'Section'],
      ['paragraph', 'Kept added'],
      ['list-item', 'item'],
      ['quote', 'said'],
    ])
  })
})

describe('a draft in fields', () => {
  it('reads them as one and places words in the field they stand in', () => {
    const document = combineFields([
      { name: 'title', document: openDocument('Baths & pool', 'text') },
      { name: 'body', document: openDocument('<p>R&amp;D at the Town&nbsp;Hall</p>', 'html') },
    ])
    expect(blocks(document)).toEqual([
      ['heading', 'Baths & pool'],
      ['paragraph', 'R&D at the Town\u00A0Hall'],
    ])
    const start = document.text.indexOf('Town')
    const range = { start, end: start + 'Town Hall'.length }
    const span = document.span(range)
    expect(document.fieldAt(start)).toBe('body')
    expect(document.sourceOf(range).slice(span.start.offset, span.end.offset)).toBe('Town&nbsp;Hall')
  })
})
