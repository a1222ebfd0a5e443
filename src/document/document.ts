import { LineIndex, type Span } from './lines.js'
import type { OffsetMap, Range } from './offset-map.js'

export const formats = ['markdown', 'html', 'text', 'docx'] as const
export type Format = (typeof formats)[number]

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'quote' | 'caption'

/** A run of prose with its own meaning: a paragraph, a heading, a cell. Offsets are into `Document.text`. */
export interface Block extends Range {
  index: number
  kind: BlockKind
  /** 1 to 6 for a heading. */
  depth?: number
}

/** Something in the text that is not prose: its words are never judged, though an address may be. */
export interface Mask extends Range {
  kind: 'url' | 'email' | 'code'
}

/** A link: where its words stand in the text and what they point to. */
export interface Link extends Range {
  target: string
}

export interface DocumentParts {
  format: Format
  source: string
  sourceIs: 'as-given' | 'extracted-text'
  text: string
  blocks: Block[]
  masks: Mask[]
  links: Link[]
  map: OffsetMap
  frontMatter?: FrontMatter | undefined
  fields?: Field[]
}

/** A part of a draft that came by itself, such as a title or a body, with its own source. */
export interface Field extends Range {
  name: string
  document: Document
  /** What to take off an offset of the whole text to get one of the field's own. */
  shift: number
}

/** The YAML block at the top of a Markdown draft, between its fences. Offsets are into the source. */
export interface FrontMatter extends Range {
  yaml: string
}

/**
 * A parsed draft, whatever its format.
 *
 * `text` is the prose as a person reads it: references decoded, markup and soft hyphens gone, blocks divided by a
 * blank line. All reading works on `text`; `toSource` and `span` say where a range of it stands in `source`.
 * Offsets are UTF-16 code units.
 */
export class Document {
  readonly format: Format
  readonly source: string
  /** For Word files, whose bytes are not text, the source is the text that was extracted from them. */
  readonly sourceIs: 'as-given' | 'extracted-text'
  readonly text: string
  readonly blocks: readonly Block[]
  readonly masks: readonly Mask[]
  readonly links: readonly Link[]
  readonly frontMatter: FrontMatter | undefined
  readonly #map: OffsetMap
  readonly #fields: readonly Field[]
  #lines: LineIndex | undefined

  constructor(parts: DocumentParts) {
    this.format = parts.format
    this.source = parts.source
    this.sourceIs = parts.sourceIs
    this.text = parts.text
    this.blocks = parts.blocks
    this.masks = parts.masks
    this.links = parts.links
    this.frontMatter = parts.frontMatter
    this.#map = parts.map
    this.#fields = parts.fields ?? []
  }

  /** The name of the field that an offset of `text` stands in, where the draft came in fields. */
  fieldAt(offset: number): string | undefined {
    return this.#field(offset)?.name
  }

  #field(offset: number): Field | undefined {
    return this.#fields.find((field) => offset >= field.start && offset < field.end)
  }

  /** The source range of a range of `text`; in a draft of several fields, in the source of the field it begins in. */
  toSource(range: Range): Range {
    const field = this.#field(range.start)
    if (field) return field.document.toSource(within(field, range))
    return this.#map.toSource(range.start, range.end)
  }

  /** The source that the span of a range of `text` points into: the draft's, or that of the field it stands in. */
  sourceOf(range: Range): string {
    return this.#field(range.start)?.document.source ?? this.source
  }

  /** The range of `text` that a source range shows; empty where that source holds no prose. */
  toText(range: Range): Range {
    return this.#map.toText(range.start, range.end)
  }

  /** The place of a range of `text`, as a report gives it. */
  span(range: Range): Span {
    const field = this.#field(range.start)
    if (field) return field.document.span(within(field, range))
    this.#lines ??= new LineIndex(this.source)
    const span = this.#lines.span(this.toSource(range))
    if (this.sourceIs === 'as-given') return span
    const block = this.blockAt(range.start)
    return block ? { ...span, block: { index: block.index, offset: range.start - block.start } } : span
  }

  /** The block that holds an offset of `text`, if any does. */
  blockAt(offset: number): Block | undefined {
    let low = 0
    let high = this.blocks.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const block = this.blocks[middle]!
      if (offset < block.start) high = middle - 1
      else if (offset >= block.end) low = middle + 1
      else return block
    }
    return undefined
  }
}

const within = (field: Field, range: Range): Range => ({
  start: range.start - field.shift,
  end: Math.min(range.end, field.end) - field.shift,
})
