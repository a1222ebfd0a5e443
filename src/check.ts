import { parse } from 'yaml'
import { checks } from '../rules/checks/index.js'
import { shipped } from '../rules/books/shipped.js'
import { contextKeysOf, layerContexts, readContext } from './context/read-context.js'
import { combineFields } from './document/combine.js'
import type { Document, Format } from './document/document.js'
import { openDocument, openWord, unknownFormat } from './document/open.js'
import { formats } from './document/document.js'
import { ContextError, DraftError } from './errors.js'
import type { Suppression } from './judging/finding.js'
import { hash } from './judging/fingerprint.js'
import { judge } from './judging/judge.js'
import { Reading } from './reading/reading.js'
import { buildReport } from './report/build.js'
import { reportReading, type ReadingFacts } from './report/reading.js'
import type { Report } from './report/schema.js'
import { loadRulebook } from './rulebook/load.js'
import { resolveRulebook, type Rulebook } from './rulebook/rulebook.js'
import type { RulebookFile } from './rulebook/schema.js'

/** A draft in one of the text formats. */
export interface TextDraft {
  text: string
  format: Exclude<Format, 'docx'>
}

/** A Word file: its bytes, or those in base64. */
export interface WordDraft {
  text: Uint8Array | string
  format: 'docx'
}

export interface CheckOptions {
  /** Id of the rulebook to judge by; the draft's front matter may name another. */
  council?: string
  /** The context of the contract; front matter overrides it key by key. */
  context?: unknown
  /** The rulebooks to choose from; the shipped ones where left out. */
  rulebooks?: readonly Rulebook[]
  suppressions?: readonly Suppression[]
  /** What to do with keys of the context that are not known: an error, or passed over and named in the report. */
  strangeKeys?: 'refuse' | 'pass-over'
}

/**
 * Checks a draft against a council's rulebook and the context given. Pure: the same input always gives the same
 * report, in Node as in a browser. A Word draft, which has to be unpacked first, is answered with a promise.
 *
 * @throws DraftError where the draft cannot be read
 * @throws ContextError `context-not-valid`
 * @throws RulebookError `council-unknown`
 */
export function check(input: TextDraft & CheckOptions): Report
export function check(input: WordDraft & CheckOptions): Promise<Report>
export function check(input: (TextDraft | WordDraft) & CheckOptions): Report | Promise<Report>
export function check(input: (TextDraft | WordDraft) & CheckOptions): Report | Promise<Report> {
  if (input.format !== 'docx') return checkDocument(openText(input), input, hash(input.text))
  return openDraft(input).then(({ document, textHash }) => checkDocument(document, input, textHash))
}

/** A draft that has been opened, with the hash that stands for it in records. */
export interface OpenedDraft {
  document: Document
  textHash: string
}

/** Opens a draft of any format: for those who want its text beside the report. */
export async function openDraft(draft: TextDraft | WordDraft): Promise<OpenedDraft> {
  if (draft.format !== 'docx') return { document: openText(draft), textHash: hash(draft.text) }
  const bytes = wordBytes(draft.text)
  return { document: await openWord(bytes), textHash: hash(bytes) }
}

/** Checks a document that is already open: of one draft, or of the fields of a CMS joined by `joinFields`. */
export function checkDocument(document: Document, options: CheckOptions, textHash: string): Report {
  const given = readContext([options.context, frontMatterOf(document)], {
    ...(options.strangeKeys ? { strangeKeys: options.strangeKeys } : {}),
  })
  const council = given.council ?? options.council
  if (council === undefined) {
    throw new ContextError('context-not-valid', 'No council is given.', {
      place: 'council',
      remedy:
        'Say by which rulebook to judge, such as “haringey”, or “england” for a council with no protocol of its own.',
    })
  }
  const rulebook = resolveRulebook(council, options.rulebooks ?? loadRulebooks())
  const reading = new Reading(document)
  const judgement = judge(reading, given.context, rulebook, checks, options.suppressions)
  return buildReport({
    reading,
    context: given.context,
    rulebook,
    judgement,
    textHash,
    unusedContext: given.unused,
  })
}

/** A named piece of a draft, as a CMS keeps it. */
export type DraftField = { name: string } & (TextDraft | WordDraft)

/** Opens the fields of a draft and joins them into one document; places are reported in the field they stand in. */
export async function joinFields(fields: readonly DraftField[]): Promise<OpenedDraft> {
  const opened: { name: string; document: Document }[] = []
  const values: string[] = []
  for (const field of fields) {
    if (field.text.length === 0 || (typeof field.text === 'string' && field.text.trim() === '')) continue
    const document = field.format === 'docx' ? await openWord(wordBytes(field.text)) : openText(field)
    opened.push({ name: field.name, document })
    values.push(`${field.name}\n${typeof field.text === 'string' ? field.text : hash(field.text)}`)
  }
  if (opened.length === 0) throw new DraftError('draft-empty', 'None of the fields has any words in it.')
  return { document: combineFields(opened), textHash: hash(values.join('\n\n')) }
}

/** What the draft says, with no verdict. A Word draft is answered with a promise. */
export function read(input: TextDraft & { context?: unknown }): ReadingFacts
export function read(input: WordDraft & { context?: unknown }): Promise<ReadingFacts>
export function read(
  input: (TextDraft | WordDraft) & { context?: unknown },
): ReadingFacts | Promise<ReadingFacts>
export function read(
  input: (TextDraft | WordDraft) & { context?: unknown },
): ReadingFacts | Promise<ReadingFacts> {
  const answer = (document: Document): ReadingFacts =>
    reportReading(
      new Reading(document),
      layerContexts([input.context, frontMatterOf(document)], { strangeKeys: 'pass-over' }).context,
    )
  return input.format === 'docx' ? openWord(wordBytes(input.text)).then(answer) : answer(openText(input))
}

let shippedBooks: Rulebook[] | undefined

/**
 * The rulebooks that come with Evenhand, and any others given as YAML. One with the id of a shipped book takes its
 * place.
 *
 * @throws RulebookError `rulebook-not-valid`, with the line shown
 */
export function loadRulebooks(sources: readonly { name: string; yaml: string }[] = []): Rulebook[] {
  shippedBooks ??= (shipped as RulebookFile[]).map((book) => ({ ...book, origin: 'shipped' }))
  const own = sources.map(({ name, yaml }) => loadRulebook(yaml, name, checks))
  return [...shippedBooks.filter((book) => !own.some(({ rulebook }) => rulebook === book.rulebook)), ...own]
}

function openText(input: TextDraft | WordDraft): Document {
  if (!formats.includes(input.format)) throw unknownFormat(input.format)
  return openDocument(input.text as string, input.format as TextDraft['format'])
}

/** What the front matter says that is context: other keys belong to the site. */
function frontMatterOf(document: Document): unknown {
  if (!document.frontMatter) return undefined
  const yaml = document.frontMatter.yaml
    .split(/\r\n|\n|\r/)
    .slice(1, -1)
    .join('\n')
  let value: unknown
  try {
    value = parse(yaml, { maxAliasCount: 20 })
  } catch (cause) {
    throw new DraftError(
      'draft-front-matter',
      `The front matter is not YAML. ${cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : ''}`.trim(),
      {
        place: 'top of the draft',
        remedy: 'Correct the lines between the two “---”, or take them out.',
        cause,
      },
    )
  }
  if (value === null || value === undefined) return undefined
  if (typeof value !== 'object' || Array.isArray(value)) return undefined
  return contextKeysOf(value as Record<string, unknown>)
}

function wordBytes(content: Uint8Array | string): Uint8Array {
  if (typeof content !== 'string') return content
  try {
    return Uint8Array.from(atob(content), (unit) => unit.charCodeAt(0))
  } catch (cause) {
    throw new DraftError('draft-broken-docx', 'The Word file is not in base64.', {
      remedy: 'Send the bytes of the .docx file encoded as base64.',
      cause,
    })
  }
}
