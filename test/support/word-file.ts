import { strToU8, zipSync } from 'fflate'

/** A paragraph of a Word file: its style and its runs. Bold runs are how Word splits words in real files. */
export interface WordParagraph {
  style?: 'Title' | 'Heading1' | 'Heading2' | 'ListParagraph' | 'Quote'
  runs: (string | { text: string; bold?: boolean; inserted?: boolean; deleted?: boolean; hidden?: boolean })[]
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function run(part: WordParagraph['runs'][number]): string {
  const { text, bold, inserted, deleted, hidden } =
    typeof part === 'string'
      ? ({ text: part } as {
          text: string
          bold?: boolean
          inserted?: boolean
          deleted?: boolean
          hidden?: boolean
        })
      : part
  const properties = `${bold ? '<w:b/>' : ''}${hidden ? '<w:vanish/>' : ''}`
  const tag = deleted ? 'w:delText' : 'w:t'
  const made = `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<${tag} xml:space="preserve">${escape(text)}</${tag}></w:r>`
  if (inserted) return `<w:ins w:id="1" w:author="a" w:date="2026-03-01T09:00:00Z">${made}</w:ins>`
  return deleted ? `<w:del w:id="2" w:author="a" w:date="2026-03-01T09:00:00Z">${made}</w:del>` : made
}

function paragraph({ style, runs }: WordParagraph): string {
  const list = style === 'ListParagraph' ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/>${list}</w:pPr>` : ''
  return `<w:p w:rsidR="00A77B3E">${properties}${runs.map(run).join('')}</w:p>`
}

const STYLES = ['Title', 'Heading1', 'Heading2', 'ListParagraph', 'Quote']
const NAMES: Record<string, string> = {
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  ListParagraph: 'List Paragraph',
}

/** A .docx file with these paragraphs; `more` adds parts, such as a large picture. */
export function wordFile(
  paragraphs: readonly WordParagraph[],
  more: Record<string, Uint8Array> = {},
): Uint8Array {
  const body = paragraphs.map(paragraph).join('')
  return wordFileOf(`<w:body>${body}<w:sectPr/></w:body>`, more)
}

/** A .docx file with this XML as its document. */
export function wordFileOf(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relations}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': `${header}<w:styles ${namespace}>${STYLES.map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${NAMES[id] ?? id}"/></w:style>`).join('')}</w:styles>`,
    'word/numbering.xml': `${header}<w:numbering ${namespace}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/document.xml': `${header}<w:document ${namespace}>${body}</w:document>`,
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  // A fixed time, so that the same paragraphs always make the same bytes.
  return zipSync({ ...files, ...more }, { mtime: new Date('2026-01-01T00:00:00Z') })
}
