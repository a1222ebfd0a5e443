import type { check, ReportFinding } from '../src/index.js'
import type { Rulebook } from '../src/rulebook/rulebook.js'

type Check = typeof check

export interface LanguagePair {
  id: string
  file: string
  about: string
  clause: string
  wanted: string[]
  council: string
  context: Record<string, unknown>
  breach: { draft: string; flag: string; severity: 'warning' | 'error'; known?: 'miss' | 'mild' }
  twin: { draft: string; known?: 'alarm' }
}

export interface JudgedPair {
  pair: LanguagePair
  found: 'miss' | 'mild' | 'flagged'
  /** What is found at the words of the breach, under its clauses. */
  there: ReportFinding[]
  /** What is found of the twin, under the same clauses. */
  alarms: ReportFinding[]
}

export function languagePairs(): LanguagePair[]
export function judgePair(check: Check, pair: LanguagePair): JudgedPair
export function perCheck(
  results: readonly JudgedPair[],
  books: readonly Rulebook[],
): Map<string, { right: number; wrong: number; missed: number; heldRightly: number; heldWrongly: number }>
/** The page on accuracy, in Markdown. */
export function accuracyPage(check: Check, books: readonly Rulebook[]): string
