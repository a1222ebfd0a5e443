import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate'
import { DraftError } from '../errors.js'
import type { Document } from './document.js'
import { limits } from './limits.js'
import { readExtractedHtml } from './read-html.js'

/** The parts of a Word file that its words come from. Pictures, fonts and macros are never unpacked. */
const WORD_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/[^/]*\.rels|word\/(?:document|styles|numbering|footnotes|endnotes|comments)\.xml|word\/_rels\/[^/]*\.rels)$/

const XML_TAG = /<(\/?)[a-z][^<>]*>/gi

/**
 * A Word file (.docx), read with mammoth into HTML and on into blocks.
 *
 * Its bytes are not text, so the extracted text becomes the source that spans point into. Tracked insertions are
 * read, tracked deletions, headers and footers are not. A file that unpacks to more than a release could hold is
 * refused before it is unpacked.
 *
 * @throws DraftError `draft-broken-docx`, `draft-too-large`, `draft-too-deep`
 */
export async function readWord(bytes: Uint8Array): Promise<Document> {
  if (bytes.length > limits.wordFileBytes) {
    throw new DraftError('draft-too-large', `The Word file has ${megabytes(bytes.length)} MB.`, {
      remedy: `Up to ${megabytes(limits.wordFileBytes)} MB can be checked: take the pictures out, or paste the text.`,
    })
  }
  const parts = unpack(bytes)
  guardNesting(parts)
  const html = await toHtml(parts)
  return readExtractedHtml(html)
}

function unpack(bytes: Uint8Array): Unzipped {
  let size = 0
  let parts: Unzipped
  try {
    parts = unzipSync(bytes, {
      filter(file) {
        if (!WORD_PARTS.test(file.name)) return false
        size += file.originalSize
        if (size > limits.wordTextBytes) throw tooMuchText(size)
        return true
      },
    })
  } catch (error) {
    if (error instanceof DraftError) throw error
    throw broken(looksLikeOldWord(bytes) ? OLD_WORD : 'It is not a .docx file, or it is damaged.', error)
  }
  if (!parts['word/document.xml']) throw broken('It holds no Word document (word/document.xml is missing).')
  return parts
}

async function toHtml(parts: Unzipped): Promise<string> {
  // mammoth gets a fresh archive of the checked parts only, so that it never unpacks anything else.
  const archive = zipSync(parts, { level: 0 })
  const { default: mammoth } = await import('mammoth')
  try {
    const input =
      typeof Buffer === 'undefined'
        ? { arrayBuffer: toArrayBuffer(archive) }
        : { buffer: Buffer.from(archive) }
    const result = await mammoth.convertToHtml(input, {
      // The picture is not needed; an empty source keeps its alternative text.
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Quote'] => blockquote > p:fresh"],
    })
    return result.value
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep()
    throw broken('Its contents are damaged.', error)
  }
}

/** mammoth descends into elements by calling itself: hostile nesting is refused first. */
function guardNesting(parts: Unzipped): void {
  for (const bytes of Object.values(parts)) {
    let depth = 0
    for (const [tag, closing] of strFromU8(bytes).matchAll(XML_TAG)) {
      if (tag.endsWith('/>')) continue
      depth += closing === '/' ? -1 : 1
      if (depth > limits.nesting) throw tooDeep()
    }
  }
}

const OLD_WORD = 'It is in the older .doc format (or protected by a password).'

/** The first bytes of the compound files that Word wrote before 2007, and writes for encrypted files. */
function looksLikeOldWord(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
}

function broken(what: string, cause?: unknown): DraftError {
  return new DraftError('draft-broken-docx', `The Word file could not be read. ${what}`, {
    remedy: 'Open it in Word and save it again as “Word Document (.docx)”, or paste its text.',
    cause,
  })
}

function tooMuchText(size: number): DraftError {
  return new DraftError(
    'draft-too-large',
    `The Word file unpacks to ${megabytes(size)} MB of text and styles.`,
    {
      remedy: `Up to ${megabytes(limits.wordTextBytes)} MB can be checked. Paste the text of the release instead.`,
    },
  )
}

function tooDeep(): DraftError {
  return new DraftError(
    'draft-too-deep',
    `The Word file has elements nested more than ${limits.nesting} levels deep.`,
    {
      remedy: 'Paste the text of the release instead.',
    },
  )
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length)
  new Uint8Array(copy).set(bytes)
  return copy
}
