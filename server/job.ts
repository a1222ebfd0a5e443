import type {
  CheckOptions,
  DraftField,
  ErrorCode,
  MarkedBlock,
  Report,
  Suppression,
  TextDraft,
  WordDraft,
} from '../src/index.js'

/** What a worker is asked to do: everything in it can be sent between threads. */
export interface Job {
  draft?: TextDraft | WordDraft
  fields?: DraftField[]
  council?: string | undefined
  context?: CheckOptions['context']
  suppressions?: Suppression[]
  /** Also give the text of the draft with the findings marked, for a page. */
  marked?: boolean
}

export type Answer = { ok: true; report: Report; blocks: MarkedBlock[] } | { ok: false; problem: Problem }

/** An error for the one who asked. Holds nothing of the draft. */
export interface Problem {
  code: ErrorCode | 'time-budget' | 'busy' | 'internal' | 'not-found' | 'unsupported-media-type'
  message: string
  place?: string
  remedy?: string
}
