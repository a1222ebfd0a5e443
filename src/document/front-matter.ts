import { isMap, isScalar, parseDocument, type Scalar } from 'yaml'
import type { BlockKind } from './document.js'
import type { Range } from './offset-map.js'
import type { TextBuilder } from './text-builder.js'

/** Keys under which sites keep words that are published: the headline, and what stands under it. */
const PROSE = new Map<string, BlockKind>([
  ['title', 'heading'],
  ['headline', 'heading'],
  ['heading', 'heading'],
  ['subtitle', 'paragraph'],
  ['strapline', 'paragraph'],
  ['standfirst', 'paragraph'],
  ['summary', 'paragraph'],
  ['description', 'paragraph'],
  ['excerpt', 'paragraph'],
])

const FENCE_LENGTH = 3

/**
 * Writes the headline and summary that front matter holds as blocks. The rest of it is context, or the site's own.
 *
 * @param at the front matter in the source, fences included. What is not YAML is passed over here: reading it as
 * context says so.
 */
export function readFrontMatter(builder: TextBuilder, source: string, at: Range): void {
  const base = at.start + FENCE_LENGTH
  const document = parseDocument(source.slice(base, at.end - FENCE_LENGTH), { logLevel: 'silent' })
  if (document.errors.length > 0 || !isMap(document.contents)) return
  for (const { key, value } of document.contents.items) {
    const kind = isScalar(key) ? PROSE.get(String(key.value).toLowerCase()) : undefined
    if (kind === undefined || !isScalar(value) || typeof value.value !== 'string' || !value.range) continue
    builder.openBlock(kind, kind === 'heading' ? 1 : undefined)
    copyScalar(builder, source, value as Scalar<string>, {
      start: base + value.range[0],
      end: base + value.range[1],
    })
    builder.closeBlock()
  }
}

/** What stands for one character in quotation marks of each sort. */
const ESCAPES: Partial<Record<Scalar.Type, RegExp>> = {
  QUOTE_SINGLE: /''/y,
  QUOTE_DOUBLE: /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[^\n\r])/iy,
}
/** In double quotation marks: a line that goes on in the next without a space. */
const CONTINUED = /\\(?:\r\n|\n|\r)[ \t]*/y
const SPACE = /\s+/y
/** The mark that begins a quoted or a block string. */
const OPENING = /["']|[|>][-+\d]*(?:[ \t]+#[^\n\r]*)?\s*/y

/**
 * Copies a YAML string to the text, walking it beside its source: quotation marks and indents of YAML are left out,
 * folded lines are a space, and an escape stands for what it means.
 */
function copyScalar(
  builder: TextBuilder,
  source: string,
  scalar: Scalar<string>,
  { start, end }: Range,
): void {
  const { value } = scalar
  const escape = scalar.type && ESCAPES[scalar.type]
  let at = start + (scalar.type === 'PLAIN' ? 0 : lengthAt(OPENING, source, start))
  /** Up to here the source is copied; from here to `at` it reads as it stands. */
  let copied = at
  const flush = (): void => {
    if (at > copied) builder.copy(copied, at)
    copied = at
  }
  for (let read = 0; read < value.length && at < end;) {
    const continued = scalar.type === 'QUOTE_DOUBLE' ? lengthAt(CONTINUED, source, at) : 0
    const escaped = escape ? lengthAt(escape, source, at) : 0
    const spaces = lengthAt(SPACE, value, read)
    if (continued > 0) {
      flush()
      copied = at += continued
    } else if (escaped > 0) {
      flush()
      const character = String.fromCodePoint(value.codePointAt(read)!)
      builder.replace(character, at, at + escaped)
      copied = at += escaped
      read += character.length
    } else if (spaces > 0) {
      flush()
      const length = Math.max(1, lengthAt(SPACE, source, at))
      builder.replace(value.slice(read, read + spaces), at, at + length)
      copied = at += length
      read += spaces
    } else {
      at++
      read++
    }
  }
  flush()
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
