import type { Range } from '../document/offset-map.js'
import type { Severity } from '../rulebook/schema.js'
import type { Status } from './check.js'

/** One or more clauses, one place, one message. `at` is into `Document.text`. */
export interface Finding {
  id: string
  check: string
  /** Key of the wording, part of the fingerprint. */
  wording: string
  clauses: string[]
  severity: Severity
  status: Status
  at: Range | null
  /** The words at `at`, as a person reads them. */
  words: string
  field?: string
  voice?: 'council' | 'quoted' | 'reported'
  speaker?: string
  /** How the speaker was read, and from which words. */
  readAs?: string
  /** Whom it is about, part of the fingerprint: two people may speak the same words together. */
  subject?: string
  message: string
  why: string
  todo: string
  suggestions: string[]
  missing?: string[]
}

/** A finding a named person has accepted, with the reason. */
export interface Suppression {
  finding: string
  reason: string
  by: string
  /** Last day it holds, `YYYY-MM-DD`. */
  until?: string
}

export interface NotChecked {
  clause: string
  why: string
  needs: string[]
}

/** What a clause allows although a restriction runs, as full sentences. */
export interface Exception {
  clause: string
  what: string
  why: string
}
