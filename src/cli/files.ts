import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { didYouMean, didYouMeanHint } from '../did-you-mean.js'
import { formats, type Format } from '../document/document.js'
import { limits } from '../document/limits.js'
import { DraftError, UsageError } from '../errors.js'
import { readAll, type Io } from './io.js'

/** A draft as it was found: its name for messages, its format, and its text (bytes for Word). */
export type FoundDraft = { name: string } & (
  { format: Exclude<Format, 'docx'>; text: string } | { format: 'docx'; text: Uint8Array }
)

const EXTENSIONS = new Map<string, Format>([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.docx', 'docx'],
])

/**
 * The files that names and patterns stand for, in order, each once. A file that is named must exist; a pattern must
 * match something.
 *
 * @throws UsageError `file-missing`
 */
export async function findFiles(
  names: readonly string[],
  cwd: string,
): Promise<{ files: string[]; several: boolean }> {
  const files = new Set<string>()
  let several = names.length > 1
  for (const name of names) {
    const pattern = name.replaceAll('\\', process.platform === 'win32' ? '/' : '\\')
    const exists = await stat(resolve(cwd, name)).catch(() => undefined)
    if (exists?.isDirectory()) {
      throw new UsageError('usage', `“${name}” is a folder.`, {
        remedy: `Name files, or a pattern such as "${name.replace(/[\\/]$/, '')}/**/*.md".`,
      })
    }
    if (exists) files.add(name)
    else if (isDynamicPattern(pattern)) {
      several = true
      const found = (await glob(pattern, { cwd, onlyFiles: true })).sort()
      if (found.length === 0)
        throw new UsageError('file-missing', `No file matches “${name}”.`, {
          remedy: `Patterns are read from ${cwd}.`,
        })
      for (const file of found) files.add(file)
    } else {
      throw new UsageError('file-missing', `There is no file “${name}”.`, {
        remedy: `Names are read from ${cwd}.`,
      })
    }
  }
  return { files: [...files], several }
}

/** A draft still to be read, so that one that cannot be read does not stop the others. */
export interface PendingDraft {
  name: string
  read(): Promise<FoundDraft>
}

/**
 * The drafts a command line names: files and patterns, or standard input where there are none (or `-`).
 *
 * @throws UsageError where nothing is named and nothing waits on standard input
 */
export async function findDrafts(
  names: readonly string[],
  stdinFilename: string | undefined,
  io: Io,
): Promise<{ drafts: PendingDraft[]; several: boolean }> {
  if (names.length > 0 && !(names.length === 1 && names[0] === '-')) {
    const { files, several } = await findFiles(names, io.cwd)
    return { drafts: files.map((file) => ({ name: file, read: () => readDraft(file, io.cwd) })), several }
  }
  if (names.length === 0 && io.stdinIsTerminal) {
    throw new UsageError('usage', 'No draft is named.', {
      remedy: 'Name a file, as in “evenhand check release.md”, or see --help.',
    })
  }
  const name = stdinFilename ?? 'standard input'
  const format = stdinFilename ? formatOf(stdinFilename) : 'text'
  return {
    drafts: [{ name, read: async () => asDraft(name, format, await readAll(io.stdin)) }],
    several: false,
  }
}

/** @throws DraftError where the file is too large, not UTF-8 or of a format that is not known */
export async function readDraft(name: string, cwd: string): Promise<FoundDraft> {
  const format = formatOf(name)
  const path = resolve(cwd, name)
  const { size } = await stat(path)
  const most = format === 'docx' ? limits.wordFileBytes : limits.characters * 4
  if (size > most) throw tooLarge(size, most)
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (cause) {
    throw new DraftError('file-unreadable', 'The file could not be read.', {
      cause,
      remedy: 'Check that you may open it.',
    })
  }
  return asDraft(name.replaceAll('\\', '/'), format, bytes)
}

export function asDraft(name: string, format: Format, bytes: Uint8Array): FoundDraft {
  return format === 'docx' ? { name, format, text: bytes } : { name, format, text: decode(bytes) }
}

/** @throws DraftError `format-unknown` */
export function formatOf(name: string): Format {
  const extension = extname(name).toLowerCase()
  const format = EXTENSIONS.get(extension)
  if (format) return format
  if (extension === '.doc') {
    throw new DraftError('format-unknown', 'Older Word files (.doc) cannot be read.', {
      remedy: 'Save it as “Word Document (.docx)”, or paste its text.',
    })
  }
  const shown = extension === '' ? 'A file without an ending' : `The ending “${extension}”`
  throw new DraftError(
    'format-unknown',
    `${shown} does not say which format this is.${didYouMeanHint(extension, EXTENSIONS.keys())}`,
    {
      remedy: `Evenhand reads ${formats.join(', ')}: ${[...EXTENSIONS.keys()].join(' ')}.`,
    },
  )
}

/**
 * Text from bytes. A byte-order mark stays, so that offsets are those of the file as it is.
 *
 * @throws DraftError `draft-not-utf8`, naming the first line that is not
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    throw new DraftError(
      'draft-not-utf8',
      utf16
        ? 'The file is in UTF-16, not UTF-8.'
        : 'The file is not UTF-8 text; it may be in an older Windows encoding.',
      {
        place: `line ${firstBadLine(bytes)}`,
        remedy: 'Save it again with the encoding UTF-8, or paste its text.',
        cause,
      },
    )
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = text.indexOf('\uFFFD')
  return text.slice(0, Math.max(0, bad)).split(/\r\n|\n|\r/).length
}

function tooLarge(size: number, most: number): DraftError {
  const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
  return new DraftError('draft-too-large', `The file has ${inMegabytes(size)}.`, {
    remedy: `Up to ${inMegabytes(most)} can be checked at once.`,
  })
}

/** @throws UsageError `file-missing`, or `file-unreadable` where it is a folder or not UTF-8 */
export async function readTextFile(name: string, cwd: string): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(resolve(cwd, name))
  } catch (cause) {
    throw await notThere(name, cwd, cause)
  }
  try {
    return decode(bytes).replace(/^\uFEFF/, '')
  } catch (cause) {
    if (!(cause instanceof DraftError)) throw cause
    throw new UsageError('file-unreadable', cause.message, {
      place: [name, cause.place].join(', '),
      remedy: 'Save it again with the encoding UTF-8.',
      cause,
    })
  }
}

/** Why a file could not be read, with the one in its folder that was probably meant. */
async function notThere(name: string, cwd: string, cause: unknown): Promise<UsageError> {
  const path = resolve(cwd, name)
  const code = (cause as { code?: unknown }).code
  if (code === 'EISDIR')
    return new UsageError('file-unreadable', `“${name}” is a folder.`, {
      remedy: 'Name the file in it that is meant.',
      cause,
    })
  if (code !== 'ENOENT' && code !== 'ENOTDIR')
    return new UsageError('file-unreadable', `The file “${name}” could not be read.`, {
      remedy: 'Check that you may open it.',
      cause,
    })
  const beside = await readdir(dirname(path)).catch(() => [])
  const meant = didYouMean(basename(path), beside)
  const hint =
    meant === undefined ? '' : ` Did you mean “${join(dirname(name), meant).replaceAll('\\', '/')}”?`
  return new UsageError('file-missing', `The file “${name}” could not be read: it is not there.${hint}`, {
    remedy: `Names are read from ${cwd}.`,
    cause,
  })
}
