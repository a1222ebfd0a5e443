import { Document, type Block, type Field, type Link, type Mask } from './document.js'
import { OffsetMap } from './offset-map.js'

const HEADLINE_FIELD = /^(?:title|headline|heading)$/i

/**
 * One draft from the fields a CMS keeps (title, summary, body), read as one release: a speaker named in the summary is
 * known in the body. Each place is reported in the field it stands in, with offsets into that field's own value.
 */
export function combineFields(fields: readonly { name: string; document: Document }[]): Document {
  const texts: string[] = []
  const blocks: Block[] = []
  const masks: Mask[] = []
  const links: Link[] = []
  const placed: Field[] = []
  let length = 0
  for (const { name, document } of fields) {
    if (texts.length > 0) length += 2
    const start = length
    for (const block of document.blocks) {
      const isHeadline = HEADLINE_FIELD.test(name) && block.index === 0
      blocks.push({
        ...block,
        ...(isHeadline ? { kind: 'heading' as const, depth: 1 } : {}),
        index: blocks.length,
        start: block.start + start,
        end: block.end + start,
      })
    }
    masks.push(
      ...document.masks.map((mask) => ({ ...mask, start: mask.start + start, end: mask.end + start })),
    )
    links.push(
      ...document.links.map((link) => ({ ...link, start: link.start + start, end: link.end + start })),
    )
    texts.push(document.text)
    length += document.text.length
    placed.push({ name, document, start, end: length, shift: start })
  }
  return new Document({
    format: fields[0]?.document.format ?? 'text',
    source: fields.map(({ document }) => document.source).join('\n\n'),
    sourceIs: 'as-given',
    text: texts.join('\n\n'),
    blocks,
    masks,
    links,
    map: new OffsetMap(),
    fields: placed,
  })
}
