import {
  Document,
  type BlockKind,
  type Block,
  type Format,
  type FrontMatter,
  type Link,
  type Mask,
} from './document.js'
import { OffsetMap } from './offset-map.js'

/** A stretch of source, with the text it stands for where that is not the stretch itself. */
export interface Piece {
  start: number
  end: number
  text?: string
}

/** Between two blocks of `Document.text`. It has no source. */
const BLOCK_GAP = '\n\n'

/** Stands in the text for something that is not prose (inline code), so that its neighbours do not run together. */
const OBJECT = '\uFFFC'

/**
 * Characters a reader never sees: soft hyphen, zero-width space, word joiner, byte-order mark inside the text.
 * A word written with them is still that word. (The zero-width joiner stays: emoji need it.)
 */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g

const LINE_BREAK = /\r\n|[\r\n]/g

/**
 * Collects prose block by block, with the source of every piece. One for all formats, so that white space, soft
 * hyphens, empty blocks and the gaps between blocks are the same in each.
 */
export class TextBuilder {
  readonly #source: string
  readonly #map = new OffsetMap()
  readonly #blocks: Block[] = []
  readonly #masks: Mask[] = []
  readonly #links: Link[] = []
  #chunks: string[] = []
  #length = 0
  #open: { kind: BlockKind; depth: number | undefined; start: number } | undefined
  /** Where the gap before the open block begins: an empty block takes its gap back. */
  #gapStart = 0
  #lastUnit = ''

  constructor(source: string) {
    this.#source = source
  }

  /** Length of the text so far: the offset at which the next piece will stand. */
  get length(): number {
    return this.#length
  }

  /** True where the open block has no text yet. */
  get atBlockStart(): boolean {
    return this.#open === undefined || this.#length === this.#open.start
  }

  /** The last unit written to the open block, or an empty string. */
  get lastUnit(): string {
    return this.atBlockStart ? '' : this.#lastUnit
  }

  openBlock(kind: BlockKind, depth?: number): void {
    this.closeBlock()
    this.#gapStart = this.#length
    if (this.#blocks.length > 0) this.#push(BLOCK_GAP)
    this.#open = { kind, depth, start: this.#length }
  }

  /** Ends the open block, if any; white space at its end and a block of nothing but white space are taken back. */
  closeBlock(): void {
    const open = this.#open
    if (!open) return
    this.#open = undefined
    let text = this.#tail(open.start)
    const trimmed = text.trimEnd()
    if (trimmed.length < text.length) {
      text = trimmed
      this.#truncate(open.start + text.length)
    }
    if (text === '' || text === OBJECT) {
      this.#truncate(this.#gapStart)
      return
    }
    const block: Block = { index: this.#blocks.length, kind: open.kind, start: open.start, end: this.#length }
    if (open.depth !== undefined) block.depth = open.depth
    this.#blocks.push(block)
  }

  /** Copies source as it stands: line breaks become `\n`, invisible characters are left out, leading space is dropped. */
  copy(start: number, end: number): void {
    let from = start
    if (this.atBlockStart) while (from < end && isSpace(this.#source.charCodeAt(from))) from++
    const slice = this.#source.slice(from, end)
    const special = new RegExp(`${INVISIBLE.source}|${LINE_BREAK.source}`, 'g')
    let done = 0
    for (let match = special.exec(slice); match; match = special.exec(slice)) {
      this.#copyPlain(from + done, from + match.index)
      done = match.index + match[0].length
      if (match[0] === '\r\n' || match[0] === '\r' || match[0] === '\n') {
        this.#piece('\n', from + match.index, from + done, match[0] === '\n')
      }
    }
    this.#copyPlain(from + done, end)
  }

  /** Puts `text` where the source has something else, such as a character reference. */
  replace(text: string, start: number, end: number): void {
    const visible = text.replace(INVISIBLE, '')
    if (visible === '' || (this.atBlockStart && visible.trim() === '')) return
    this.#piece(visible, start, end, false)
  }

  /** A whole caption block: alternative text is prose, but not part of the sentence its picture stands in. */
  caption(pieces: readonly Piece[]): void {
    this.openBlock('caption')
    for (const { start, end, text } of pieces) {
      if (text === undefined) this.copy(start, end)
      else this.replace(text, start, end)
    }
    this.closeBlock()
  }

  /** Marks the place of something that is not prose. */
  object(start: number, end: number): void {
    this.#masks.push({ kind: 'code', start: this.#length, end: this.#length + OBJECT.length })
    this.#piece(OBJECT, start, end, false)
  }

  link(target: string, textStart: number): void {
    if (target !== '' && this.#length > textStart)
      this.#links.push({ target, start: textStart, end: this.#length })
  }

  finish(
    format: Format,
    options: { extracted?: boolean; frontMatter?: FrontMatter | undefined } = {},
  ): Document {
    this.closeBlock()
    const text = this.#chunks.join('')
    const { masks, links } = withAddresses(text, this.#masks, this.#links)
    if (!options.extracted) {
      return new Document({
        format,
        source: this.#source,
        sourceIs: 'as-given',
        text,
        blocks: this.#blocks,
        masks,
        links,
        map: this.#map,
        frontMatter: options.frontMatter,
      })
    }
    const identity = new OffsetMap()
    identity.add(0, text.length, 0, text.length, true)
    return new Document({
      format,
      source: text,
      sourceIs: 'extracted-text',
      text,
      blocks: this.#blocks,
      masks,
      links,
      map: identity,
    })
  }

  #copyPlain(start: number, end: number): void {
    if (start < end) this.#piece(this.#source.slice(start, end), start, end, true)
  }

  #piece(text: string, start: number, end: number, verbatim: boolean): void {
    if (!this.#open) this.openBlock('paragraph')
    this.#map.add(this.#length, this.#length + text.length, start, end, verbatim)
    this.#push(text)
  }

  #push(text: string): void {
    this.#chunks.push(text)
    this.#length += text.length
    this.#lastUnit = text.at(-1) ?? this.#lastUnit
  }

  /** The text from an offset on. Only ever asked for the open block, so the work is that of the block. */
  #tail(from: number): string {
    const tail: string[] = []
    let length = this.#length
    for (let i = this.#chunks.length - 1; i >= 0 && length > from; i--) {
      tail.push(this.#chunks[i]!)
      length -= this.#chunks[i]!.length
    }
    return tail
      .reverse()
      .join('')
      .slice(from - length)
  }

  #truncate(to: number): void {
    while (this.#chunks.length > 0 && this.#length > to) {
      const chunk = this.#chunks.pop()!
      this.#length -= chunk.length
      if (this.#length < to) {
        const kept = chunk.slice(0, to - this.#length)
        this.#chunks.push(kept)
        this.#length += kept.length
      }
    }
    this.#map.truncate(to)
    while (this.#masks.length > 0 && this.#masks.at(-1)!.end > to) this.#masks.pop()
    while (this.#links.length > 0 && this.#links.at(-1)!.end > to) this.#links.pop()
  }
}

const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0xfeff || unit === 0x200b

/**
 * Web and e-mail addresses written out in the text. Bounded repeats keep the search linear: nothing that long is an
 * address. An address ends before the punctuation of its sentence.
 */
const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>"“”]{1,500}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|\b[a-z\d](?:[a-z\d-]{0,62}\.){1,5}(?:uk|com|org|net|example|london|wales|scot|info|eu|int)(?:\/[^\s<>"“”]{0,500})?(?![\w@-])/gi

const CLOSING_PUNCTUATION = /[.,;:!?'’)\]}*_]$/

/** Where the words of a link begin: its tag may stand before the block they are in. */
function wordStart(text: string, link: Link): number {
  let start = link.start
  while (start < link.end && text[start] === '\n') start++
  return start
}

function withAddresses(text: string, found: Mask[], links: Link[]): { masks: Mask[]; links: Link[] } {
  const masks = [...found]
  for (const match of text.matchAll(ADDRESS)) {
    let address = match[0]
    while (CLOSING_PUNCTUATION.test(address)) address = address.slice(0, -1)
    if (address === '') continue
    const kind = address.includes('@') && !address.includes('/') ? 'email' : 'url'
    masks.push({ kind, start: match.index, end: match.index + address.length })
  }
  masks.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Mask[] = []
  for (const mask of masks) if (mask.start >= (apart.at(-1)?.end ?? 0)) apart.push(mask)
  return { masks: apart, links: links.map((link) => ({ ...link, start: wordStart(text, link) })) }
}
