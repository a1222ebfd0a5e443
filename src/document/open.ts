import { didYouMeanHint } from '../did-you-mean.js'
import { DraftError } from '../errors.js'
import { formats, type Document, type Format } from './document.js'
import { limits } from './limits.js'
import { readHtml } from './read-html.js'
import { readMarkdown } from './read-markdown.js'
import { readText } from './read-text.js'
import { readWord } from './read-word.js'

const BYTE_ORDER_MARK = 0xfeff

/**
 * Parses a text draft.
 *
 * @param text the draft as given; spans will be offsets into exactly this string
 * @param format `markdown`, `html` or `text`
 * @throws DraftError `draft-empty`, `draft-too-large`, `draft-too-deep`, `format-unknown`
 */
export function openDocument(text: string, format: Exclude<Format, 'docx'>): Document {
  if (text.length > limits.characters) {
    throw new DraftError(
      'draft-too-large',
      `The draft has ${text.length.toLocaleString('en-GB')} characters.`,
      {
        remedy: `Up to ${limits.characters.toLocaleString('en-GB')} can be checked at once: check its parts one by one.`,
      },
    )
  }
  if (text.trim() === '') throw empty()
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  return notEmpty(read(text, format, start))
}

/**
 * Parses a Word file. Asynchronous because unpacking is.
 *
 * @throws DraftError `draft-broken-docx`, `draft-too-large`, `draft-too-deep`, `draft-empty`
 */
export async function openWord(bytes: Uint8Array): Promise<Document> {
  if (bytes.length === 0) throw empty()
  return notEmpty(await readWord(bytes))
}

function read(text: string, format: Exclude<Format, 'docx'>, start: number): Document {
  try {
    switch (format) {
      case 'markdown':
        return readMarkdown(text, start)
      case 'html':
        return readHtml(text, start)
      case 'text':
        return readText(text, start)
      default:
        throw unknownFormat(format)
    }
  } catch (error) {
    // The last line of defence behind the guards: a parser that ran out of stack has met nesting no release has.
    if (error instanceof RangeError) {
      throw new DraftError('draft-too-deep', 'The draft is nested too deeply to be read.', {
        remedy: 'Send it as plain text.',
        cause: error,
      })
    }
    throw error
  }
}

export function unknownFormat(format: string): DraftError {
  return new DraftError(
    'format-unknown',
    `The format “${format}” is not known.${didYouMeanHint(format, formats)}`,
    {
      remedy: `Use one of ${formats.join(', ')}.`,
    },
  )
}

function notEmpty(document: Document): Document {
  if (document.blocks.length === 0) throw empty()
  return document
}

function empty(): DraftError {
  return new DraftError('draft-empty', 'The draft has no words in it.', {
    remedy: 'Paste or name the text of the release.',
  })
}
