import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { parse, postprocess, preprocess } from 'micromark'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Event, Token } from 'micromark-util-types'
import type { BlockKind, Document, FrontMatter } from './document.js'
import { readFrontMatter } from './front-matter.js'
import { guardMarkdown } from './guard-markdown.js'
import type { Range } from './offset-map.js'
import { imageTexts, readHtmlInto } from './read-html.js'
import { definedLabels, splitMarkdown } from './split-markdown.js'
import { TextBuilder, type Piece } from './text-builder.js'

const extensions = [gfm(), frontmatter(['yaml'])]

/**
 * Markdown with tables, footnotes, bare addresses (GFM) and front matter.
 *
 * micromark, the parser inside remark-parse, tells of each run of text, escape and reference as an event with exact
 * source offsets. They are read here directly: the text nodes of the tree that remark builds from them have lost
 * that, and matching the two again is where published bridges go wrong.
 */
export function readMarkdown(source: string, start = 0): Document {
  const builder = new TextBuilder(source)
  const parts = splitMarkdown(source, start)
  const defined = parts.length > 1 ? definedLabels(source) : undefined
  let frontMatter: FrontMatter | undefined
  for (const part of parts) {
    guardMarkdown(source, part)
    const reader = new EventReader(builder, source, part.start)
    for (const [change, token] of eventsOf(source.slice(part.start, part.end), defined)) {
      if (change === 'enter') reader.enter(token)
      else reader.exit(token)
    }
    frontMatter ??= reader.frontMatter
  }
  return builder.finish('markdown', { frontMatter })
}

function eventsOf(markdown: string, defined: { links: string[]; footnotes: string[] } | undefined): Event[] {
  const parser = parse({ extensions })
  if (defined) {
    parser.defined.push(...defined.links.map(normalizeIdentifier))
    Object.assign(parser, { gfmFootnotes: defined.footnotes.map(normalizeIdentifier) })
  }
  return postprocess(parser.document().write(preprocess()(markdown, undefined, true)))
}

/** Tokens whose insides are not prose. Their text tokens look like any other, so the whole token is passed over. */
const skipped = new Set([
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'htmlText',
  'reference',
  'resource',
  'tableDelimiterRow',
  'thematicBreak',
  'yaml',
])

const blocks = new Map<string, BlockKind>([
  ['atxHeading', 'heading'],
  ['setextHeading', 'heading'],
  ['paragraph', 'paragraph'],
  ['tableHeader', 'table-cell'],
  ['tableData', 'table-cell'],
])

class EventReader {
  frontMatter: FrontMatter | undefined
  readonly #builder: TextBuilder
  readonly #source: string
  /** Where the Markdown that the tokens count from begins in the source. */
  readonly #base: number
  #skip: string | undefined
  #skipLevel = 0
  #quotes = 0
  #lists = 0
  #inline = false
  #alt: Piece[] | undefined
  #captions: Piece[][] = []
  #html: Range[] | undefined
  #links: number[] = []

  constructor(builder: TextBuilder, source: string, base: number) {
    this.#builder = builder
    this.#source = source
    this.#base = base
  }

  enter(token: Token): void {
    if (this.#skip !== undefined) {
      if (token.type === this.#skip) this.#skipLevel++
      return
    }
    const { start, end } = this.#range(token)
    const kind = blocks.get(token.type)
    if (kind !== undefined) {
      this.#builder.openBlock(this.#kindHere(kind), kind === 'heading' ? this.#depth(token) : undefined)
      this.#inline = true
      return
    }
    // The extensions' token types are not in micromark's own list of them.
    const type: string = token.type
    switch (type) {
      case 'blockQuote':
        this.#quotes++
        return
      case 'listOrdered':
      case 'listUnordered':
        this.#lists++
        return
      case 'data':
      case 'characterEscapeValue':
        this.#text(start, end)
        return
      case 'characterReference':
        this.#reference(start, end)
        return
      case 'lineEnding':
        if (this.#html) this.#html.push({ start, end })
        else if (this.#inline && !this.#alt) this.#builder.copy(start, end)
        return
      case 'codeText':
        if (this.#inline && !this.#alt) this.#builder.object(start, end)
        break
      case 'autolinkProtocol':
      case 'autolinkEmail':
      case 'literalAutolinkHttp':
      case 'literalAutolinkWww':
      case 'literalAutolinkEmail':
        this.#text(start, end)
        return
      case 'htmlFlow':
        this.#html = []
        return
      case 'htmlFlowData':
        this.#html?.push({ start, end })
        return
      case 'htmlText':
        this.#inlineHtml(start, end)
        break
      case 'image':
        this.#alt = []
        return
      case 'link':
        this.#links.push(this.#builder.length)
        return
      case 'yaml':
        this.frontMatter = { start, end, yaml: this.#source.slice(start, end) }
        readFrontMatter(this.#builder, this.#source, { start, end })
        break
    }
    if (type === 'resource' && this.#links.length > 0 && !this.#alt) {
      this.#builder.link(destination(this.#source.slice(start, end)), this.#links.at(-1)!)
    }
    if (skipped.has(type)) {
      this.#skip = type
      this.#skipLevel = 1
    }
  }

  exit(token: Token): void {
    if (this.#skip !== undefined) {
      if (token.type === this.#skip && --this.#skipLevel === 0) this.#skip = undefined
      return
    }
    if (blocks.has(token.type)) {
      this.#builder.closeBlock()
      this.#inline = false
      for (const caption of this.#captions.splice(0)) this.#builder.caption(caption)
      return
    }
    switch (token.type) {
      case 'blockQuote':
        this.#quotes--
        return
      case 'listOrdered':
      case 'listUnordered':
        this.#lists--
        return
      case 'image':
        if (this.#alt && this.#alt.length > 0) this.#captions.push(this.#alt)
        this.#alt = undefined
        return
      case 'link':
        this.#links.pop()
        return
      case 'htmlFlow':
        if (this.#html) readHtmlInto(this.#builder, this.#source, this.#html)
        this.#html = undefined
        return
    }
  }

  #range(token: Token): Range {
    return { start: token.start.offset + this.#base, end: token.end.offset + this.#base }
  }

  #kindHere(kind: BlockKind): BlockKind {
    if (kind !== 'paragraph') return kind
    if (this.#lists > 0) return 'list-item'
    return this.#quotes > 0 ? 'quote' : 'paragraph'
  }

  #depth(token: Token): number {
    const { start, end } = this.#range(token)
    if (token.type === 'atxHeading')
      return /^#{1,6}/.exec(this.#source.slice(start, start + 6))?.[0].length ?? 1
    return this.#source.slice(start, end).trimEnd().endsWith('=') ? 1 : 2
  }

  #text(start: number, end: number): void {
    if (this.#alt) this.#alt.push({ start, end })
    else if (this.#inline) this.#builder.copy(start, end)
  }

  #reference(start: number, end: number): void {
    const text = decodeReference(this.#source.slice(start, end))
    if (this.#alt) this.#alt.push({ start, end, text })
    else if (this.#inline) this.#builder.replace(text, start, end)
  }

  #inlineHtml(start: number, end: number): void {
    if (!this.#inline || this.#alt) return
    const tag = this.#source.slice(start, end)
    if (/^<br\b/i.test(tag)) {
      if (!this.#builder.atBlockStart && this.#builder.lastUnit !== '\n')
        this.#builder.replace('\n', start, end)
      return
    }
    if (/^<img\b/i.test(tag)) this.#captions.push(...imageTexts(this.#source, { start, end }))
  }
}

/** `&rsquo;` and the like, as CommonMark reads them: with a semicolon. An unknown name stands for itself. */
function decodeReference(reference: string): string {
  const value = reference.slice(1, -1)
  if (value.startsWith('#')) {
    const hexadecimal = value[1] === 'x' || value[1] === 'X'
    return decodeNumericCharacterReference(value.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10)
  }
  return decodeNamedCharacterReference(value) || reference
}

/** Where a link points: the first word of `(address "title")`. */
function destination(resource: string): string {
  return /^\(\s*<?([^\s<>)]{0,2000})/.exec(resource)?.[1] ?? ''
}
