import { Parser } from 'htmlparser2'
import { DraftError } from '../errors.js'
import type { BlockKind, Document } from './document.js'
import { limits } from './limits.js'
import type { Range } from './offset-map.js'
import { TextBuilder, type Piece } from './text-builder.js'

/**
 * HTML as CMS editors and Word clipboards produce it.
 *
 * Read with htmlparser2, a tokeniser that gives the source range of every run of text and of every character
 * reference (with or without its semicolon), never searches back, and takes linear time on any input. A tree is not
 * needed: prose wants to know which words stand in which block, and what its kind is.
 */
export function readHtml(source: string, start = 0): Document {
  const builder = new TextBuilder(source)
  readHtmlInto(builder, source, [{ start, end: source.length }])
  return builder.finish('html')
}

/** The Word reader's way in: the same blocks, but the extracted text is what spans point into. */
export function readExtractedHtml(html: string): Document {
  const builder = new TextBuilder(html)
  readHtmlInto(builder, html, [{ start: 0, end: html.length }])
  return builder.finish('docx', { extracted: true })
}

const blockKinds = new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, BlockKind] => [name, 'heading']),
  ...['li', 'dd', 'dt'].map((name): [string, BlockKind] => [name, 'list-item']),
  ...['td', 'th'].map((name): [string, BlockKind] => [name, 'table-cell']),
  ...['figcaption', 'caption'].map((name): [string, BlockKind] => [name, 'caption']),
  ['blockquote', 'quote'],
])

/** Elements that begin and end a block without giving it a kind of their own. */
const dividers = new Set(
  `address article aside body center details dialog div dl fieldset figure footer form header hr html legend main nav
   ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
)

/** What these hold is not prose. */
const skipped = new Set(
  'script style template head title svg math iframe object noscript select textarea button'.split(' '),
)
const code = new Set(['code', 'kbd', 'samp', 'var'])

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i
const BULLET = /^\s*[·•▪‣◦●■□]\s*/
const SPACES = /[\t\n\f\r ]+/g

/**
 * Reads pieces of `source`, in order, as one run of HTML. Several pieces are needed where a Markdown container puts
 * its own marks at the start of each line.
 */
export function readHtmlInto(builder: TextBuilder, source: string, pieces: readonly Range[]): void {
  const kinds: { name: string; kind: BlockKind; depth: number | undefined }[] = []
  const captions: Piece[][] = []
  const links: { target: string; start: number }[] = []
  let depth = 0
  /** Depth at which skipping began; 0 while prose is read. */
  let skipDepth = 0
  let codeStart = -1
  let codeDepth = 0
  let preformatted = 0
  let listItemNext = false
  let reference: Range = { start: 0, end: 0 }

  /** How much had been fed to the parser before each piece. */
  const fed: number[] = []
  const toSource = (index: number): number => {
    let at = fed.length - 1
    while (at > 0 && fed[at]! > index) at--
    return index - fed[at]! + pieces[at]!.start
  }

  const endBlock = (): void => {
    builder.closeBlock()
    listItemNext = false
    for (const caption of captions.splice(0)) builder.caption(caption)
  }

  const startBlock = (): void => {
    const nearest = kinds.at(-1)
    if (listItemNext && nearest === undefined) builder.openBlock('list-item')
    else builder.openBlock(nearest?.kind ?? 'paragraph', nearest?.depth)
    listItemNext = false
  }

  const writeText = (data: string, start: number, end: number): void => {
    if (data.length !== end - start) {
      if (builder.atBlockStart) {
        if (BULLET.test(data)) listItemNext = true
        if (data.replace(BULLET, '').trim() === '') return
        startBlock()
      }
      // The second character of a reference that stands for two is told of with no place of its own.
      if (start < end) reference = { start, end }
      builder.replace(data, reference.start, reference.end)
      return
    }
    let offset = 0
    if (builder.atBlockStart) {
      const bullet = BULLET.exec(data)
      if (bullet) {
        offset = bullet[0].length
        listItemNext = true
      }
      if (data.slice(offset).trim() === '') return
      startBlock()
    }
    if (preformatted > 0) {
      builder.copy(start + offset, end)
      return
    }
    SPACES.lastIndex = offset
    for (let run = SPACES.exec(data); run; run = SPACES.exec(data)) {
      if (run.index > offset) builder.copy(start + offset, start + run.index)
      offset = run.index + run[0].length
      const last = builder.lastUnit
      if (last === '' || last === ' ' || last === '\n') continue
      if (run[0] === ' ') builder.copy(start + run.index, start + offset)
      else builder.replace(' ', start + run.index, start + offset)
    }
    if (offset < data.length) builder.copy(start + offset, end)
  }

  const parser: Parser = new Parser({
    ontext(data) {
      if (skipDepth > 0 || codeStart >= 0) return
      writeText(data, toSource(parser.startIndex), toSource(parser.endIndex + 1))
    },
    onattribute(name, value) {
      if (name !== 'alt' || skipDepth > 0 || value.trim() === '') return
      const range = { start: toSource(parser.startIndex), end: toSource(parser.endIndex + 1) }
      captions.push(attributePieces(source, range, value))
    },
    onopentag(name, attributes) {
      depth++
      if (depth > limits.nesting) {
        throw new DraftError(
          'draft-too-deep',
          `The HTML is nested more than ${limits.nesting} elements deep.`,
          {
            place: `character ${toSource(parser.startIndex) + 1} of the draft`,
            remedy: 'No press release needs that: paste the text alone, or tidy the HTML first.',
          },
        )
      }
      if (skipDepth > 0) return
      const style = attributes.style
      if (skipped.has(name) || 'hidden' in attributes || (style !== undefined && HIDDEN.test(style))) {
        skipDepth = depth
        return
      }
      const kind = blockKinds.get(name)
      if (kind !== undefined) {
        endBlock()
        kinds.push({ name, kind, depth: kind === 'heading' ? Number(name[1]) : undefined })
      } else if (dividers.has(name)) {
        endBlock()
        if (name === 'pre') preformatted++
        if (/\bMsoList/i.test(attributes.class ?? '')) listItemNext = true
      } else if (name === 'br') {
        lineBreak(builder, toSource(parser.startIndex), toSource(parser.endIndex + 1))
      } else if (code.has(name) && codeStart < 0) {
        codeStart = toSource(parser.startIndex)
        codeDepth = depth
      } else if (name === 'a') {
        links.push({ target: attributes.href ?? '', start: builder.length })
      }
    },
    onclosetag(name) {
      const closing = depth--
      if (skipDepth > 0) {
        if (closing === skipDepth) skipDepth = 0
        return
      }
      if (blockKinds.has(name)) {
        endBlock()
        if (kinds.at(-1)?.name === name) kinds.pop()
      } else if (dividers.has(name)) {
        endBlock()
        if (name === 'pre') preformatted--
      } else if (codeStart >= 0 && closing === codeDepth) {
        if (builder.atBlockStart) startBlock()
        builder.object(codeStart, toSource(parser.endIndex + 1))
        codeStart = -1
      } else if (name === 'a') {
        const link = links.pop()
        if (link) builder.link(link.target, link.start)
      }
    },
  })

  let length = 0
  for (const { start, end } of pieces) {
    fed.push(length)
    length += end - start
    parser.write(source.slice(start, end))
  }
  if (pieces.length === 0) return
  parser.end()
  endBlock()
}

/** The alternative texts of the pictures in a stretch of HTML. */
export function imageTexts(source: string, range: Range): Piece[][] {
  const texts: Piece[][] = []
  const parser: Parser = new Parser({
    onattribute(name, value) {
      if (name !== 'alt' || value.trim() === '') return
      const attribute = { start: range.start + parser.startIndex, end: range.start + parser.endIndex + 1 }
      texts.push(attributePieces(source, attribute, value))
    },
  })
  parser.end(source.slice(range.start, range.end))
  return texts
}

/** The value inside `alt="…"`, piece by piece, so that a reference in it maps to its own source only. */
function attributePieces(source: string, attribute: Range, value: string): Piece[] {
  const written = /^[^=]*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]*))/.exec(
    source.slice(attribute.start, attribute.end),
  )
  const raw = written?.[1] ?? written?.[2] ?? written?.[3] ?? ''
  const start = attribute.start + (written ? written[0].length - raw.length : 0)
  const end = start + raw.length
  if (source.slice(start, end) === value) return [{ start, end }]
  const pieces: Piece[] = []
  const parser: Parser = new Parser({
    ontext(data) {
      const piece = { start: start + parser.startIndex, end: start + parser.endIndex + 1 }
      pieces.push(data.length === piece.end - piece.start ? piece : { ...piece, text: data })
    },
  })
  parser.end(source.slice(start, end))
  const whole = pieces.map((piece) => piece.text ?? source.slice(piece.start, piece.end)).join('')
  return whole === value ? pieces : [{ start, end, text: value }]
}

/** One `<br>` breaks the line; two in a row are how many editors end a paragraph. */
function lineBreak(builder: TextBuilder, start: number, end: number): void {
  if (builder.atBlockStart) return
  if (builder.lastUnit === '\n') builder.closeBlock()
  else builder.replace('\n', start, end)
}
