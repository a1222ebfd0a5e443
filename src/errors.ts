/**
 * Wrong use throws; trouble in a draft is a finding. These are the errors that are thrown.
 *
 * Each has a stable `code` for programs, a `message` for people that says what is wrong and where, and a `remedy`
 * that says what to do about it.
 */
export type ErrorCode =
  | 'draft-empty'
  | 'draft-not-utf8'
  | 'draft-too-large'
  | 'draft-too-deep'
  | 'draft-broken-docx'
  | 'draft-front-matter'
  | 'format-unknown'
  | 'context-not-valid'
  | 'request-not-valid'
  | 'council-unknown'
  | 'clause-unknown'
  | 'rulebook-not-valid'
  | 'rulebook-unknown'
  | 'file-missing'
  | 'file-unreadable'
  | 'import-refused'
  | 'usage'

export interface ErrorDetails {
  /** What to do about it, as a full sentence. */
  remedy?: string
  /** Where: a file, a key, or a line. */
  place?: string
  cause?: unknown
}

/** The base of every error Evenhand throws on purpose. */
export class EvenhandError extends Error {
  override name = 'EvenhandError'
  readonly code: ErrorCode
  readonly remedy: string | undefined
  readonly place: string | undefined

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.remedy = details.remedy
    this.place = details.place
  }

  /** Place, message and remedy in one line, as a person reads it. */
  get explanation(): string {
    const what = this.place ? `${this.place}: ${this.message}` : this.message
    return this.remedy ? `${what} ${this.remedy}` : what
  }
}

/** The draft could not be read at all. */
export class DraftError extends EvenhandError {
  override name = 'DraftError'
}

/** The context (release, register, calendar) given with the draft is not usable. */
export class ContextError extends EvenhandError {
  override name = 'ContextError'
}

/** A rulebook file is not usable. */
export class RulebookError extends EvenhandError {
  override name = 'RulebookError'
}

/** A file to import is none of the known formats, or must not be read. */
export class ImportError extends EvenhandError {
  override name = 'ImportError'
}

/** The program was called in a way it does not offer. */
export class UsageError extends EvenhandError {
  override name = 'UsageError'
}
