// Random and mutated drafts for fuzzing: the same seed always gives the same draft.
import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const folder = new URL('../fixtures/drafts/northfield-baths/', import.meta.url)
const drafts = {
  markdown: readFileSync(new URL('draft.md', folder), 'utf8'),
  html: readFileSync(new URL('draft.html', folder), 'utf8'),
  text: readFileSync(new URL('draft.txt', folder), 'utf8'),
}
const wordBytes = new Uint8Array(readFileSync(new URL('draft.docx', folder)))
const wordParts = unzipSync(wordBytes)
const wordXml = strFromU8(wordParts['word/document.xml'])

const FORMATS = ['markdown', 'html', 'text', 'docx']

/** Bits of every format, and the words that the checks look for. */
const BITS = [
  ...'*_~`[]()<>!#-+=|:;&"\'“”‘’.,?/\\^@{}$%0aé \t\n',
  ...[
    '\r\n',
    '\r',
    '\n\n',
    '\0',
    '\u00AD',
    '\u200B',
    '\uFEFF',
    '\u00A0',
    '\u2028',
    '😀',
    '\uD800',
    '\uDC00',
    'e\u0301',
  ],
  ...[
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '    ',
    '```\n',
    '~~~',
    '---\n',
    '***\n',
    '===\n',
    '| a | b |\n|---|---|\n',
    '[^1]: ',
    '[^1]',
  ],
  ...[
    '[a](b)',
    '![alt *text*](b.jpg "t")',
    '[a][b]\n\n[b]: c',
    '**b**',
    '*i*',
    '~~s~~',
    '\\*',
    '\\&',
    '<!-- c -->',
    '---\ntitle: "A \\u2014 b"\n---\n',
  ],
  ...[
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<br>',
    '<div>',
    '</div>',
    '<li>',
    '<td>',
    '<table>',
    '<img alt="Cllr A &amp; B" title=t>',
    '<figcaption>',
    '<script>x</script>',
    '<style>',
    '<textarea>',
    '<template>',
    '<svg>',
    '<![CDATA[x]]>',
    '<?xml ?>',
    '<a href="mailto:a@b.example">',
  ],
  ...[
    '&amp;',
    '&amp',
    '&nbsp;',
    '&rsquo;',
    '&#8217;',
    '&#x2019;',
    '&#0;',
    '&#xD800;',
    '&notit;',
    '&fjlig;',
    '&shy;',
    '&NotEqualTilde;',
  ],
  ...[
    'Cllr Ada Finch',
    'said',
    ' “We will,” said Cllr A. B-C, Leader.',
    'Cabinet will approve it',
    'Labour',
    'the Green Party',
    'Contact: ',
    'ENDS',
    'Notes to editors',
    '020 7946 0000',
    'a@b.example',
    'www.b.example',
    'Issued by ',
    '10 March 2026',
    'not on behalf of the Council',
  ],
  ...['<w:p>', '</w:p>', '<w:r><w:t>', '</w:t></w:r>', '<w:del>', '<w:tbl>', '<w:br/>', '<w:noBreakHyphen/>'],
]

/** A linear congruential generator: quick, and the same everywhere. */
function numbers(seed) {
  let state = (seed * 2_654_435_761 + 12_345) % 4_294_967_296
  const next = () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296
  for (let i = 0; i < 4; i++) next()
  const below = (limit) => Math.floor(next() * limit)
  return { below, pick: (from) => from[below(from.length)] }
}

const random = ({ below, pick }) => Array.from({ length: 1 + below(120) }, () => pick(BITS)).join('')

/** A draft with pieces cut out, doubled, moved and put in. */
function mutated({ below, pick }, draft) {
  let text = draft
  for (let changes = 1 + below(12); changes > 0; changes--) {
    const at = below(text.length + 1)
    const to = Math.min(text.length, at + below(60))
    const piece = text.slice(at, to)
    switch (below(5)) {
      case 0:
        text = text.slice(0, at) + text.slice(to)
        break
      case 1:
        text = text.slice(0, to) + piece + text.slice(to)
        break
      case 2: {
        const rest = text.slice(0, at) + text.slice(to)
        const elsewhere = below(rest.length + 1)
        text = rest.slice(0, elsewhere) + piece + rest.slice(elsewhere)
        break
      }
      default:
        text = text.slice(0, at) + pick(BITS) + text.slice(below(2) ? at : to)
    }
  }
  return text
}

function wordFrom(source) {
  const { below, pick } = source
  if (below(3) === 0) {
    const bytes = wordBytes.slice(0, below(8) === 0 ? below(wordBytes.length) : wordBytes.length)
    for (let changes = 1 + below(8); changes > 0 && bytes.length > 0; changes--)
      bytes[below(bytes.length)] = below(256)
    return bytes
  }
  if (below(4) === 0) {
    const name = below(3) === 0 ? pick(Object.keys(wordParts)) : 'word/document.xml'
    return zipSync(
      { ...wordParts, [name]: strToU8(mutated(source, strFromU8(wordParts[name]))) },
      { level: 0 },
    )
  }
  return zipSync({ ...wordParts, 'word/document.xml': strToU8(rewritten(source)) }, { level: 0 })
}

const escaped = (text) => text.replace(/[<>&]/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** Whole paragraphs and runs moved, doubled and dropped, with other words in them: XML that is well formed. */
function rewritten({ below, pick }) {
  const pieces = wordXml.split(/(?<=<\/w:p>)/)
  for (let changes = 1 + below(8); changes > 0; changes--) {
    const at = 1 + below(pieces.length - 2)
    const words = Array.from({ length: 1 + below(12) }, () => pick(BITS)).join('')
    const piece = pieces[at]
    switch (below(5)) {
      case 0:
        if (pieces.length > 4) pieces.splice(at, 1)
        break
      case 1:
        pieces.splice(at, 0, piece)
        break
      case 2:
        pieces.splice(at, 0, `<w:tbl><w:tr><w:tc>${piece}</w:tc><w:tc>${piece}</w:tc></w:tr></w:tbl>`)
        break
      default:
        pieces[at] = piece.replace(/(<w:t\b[^>]*>)[^<]*/, (_, tag) => tag + escaped(words))
    }
  }
  return pieces.join('')
}

/** The draft of a seed: `text` is a string, or bytes for a Word file. */
export function inputOf(seed) {
  const source = numbers(seed)
  const format = FORMATS[seed % FORMATS.length]
  if (format === 'docx') return { format, text: wordFrom(source) }
  return { format, text: source.below(2) ? random(source) : mutated(source, drafts[format]) }
}
