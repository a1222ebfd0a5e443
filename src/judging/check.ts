import type { z } from 'zod'
import type { Context } from '../context/context.js'
import type { Period } from '../context/periods.js'
import type { Register } from '../context/register.js'
import type { Range } from '../document/offset-map.js'
import type { Reading } from '../reading/reading.js'
import type { EffectiveClause } from '../rulebook/rulebook.js'
import type { Council, Severity } from '../rulebook/schema.js'

/**
 * - `breach`: explicit words, complete context
 * - `possible`: a person must judge
 * - `to-do`: something has to be done
 * - `cannot-decide`: an input is missing
 */
export type Status = 'breach' | 'possible' | 'to-do' | 'cannot-decide'

/** Wording for one outcome of a check: what is there, and what to do. `{name}` is filled from the observation. */
export interface Wording {
  message: string
  todo: string
}

/** Something a check saw. */
export interface Observation {
  /** Key of the wording. */
  message: string
  status: Status
  /** Where, in `Document.text`; null where the breach is that something is missing. */
  at: Range | null
  /** Fills the wording. */
  data?: Record<string, string | undefined>
  /** Names of the contract's context keys whose absence keeps the check from deciding. */
  missing?: string[]
  suggestions?: string[]
  /** No finding of this is graver, whatever the clause says. */
  atMost?: Severity
  /**
   * Of a to-do: the record given shows it undone (an empty list, an approval older than the last change), so that it
   * is as grave as the clause says. Without a record it is information.
   */
  undone?: true
}

/** A clause that could not be checked, and what that would take. */
export interface Unable {
  unable: string
  needs: string[]
}

/** Something a clause allows although a restriction runs: an exception, and why it applies to this release. */
export interface Allowed {
  /** What is allowed, as a full sentence. */
  allowed: string
  /** What shows that it applies, as a full sentence. */
  because: string
}

/** All that a check may look at. It decides nothing on context that is absent. */
export interface Facts {
  reading: Reading
  context: Context
  /** Undefined where no people are given. */
  register: Register | undefined
  periods: readonly Period[]
  /** When it is issued, and when it becomes public if that is later: local date-times, the issue first. */
  moments: readonly string[]
  council: Council | undefined
  clause: EffectiveClause
}

/**
 * Code that can be asked of a reading. One check serves many clauses of many councils; what differs stands in the
 * options of the clause. Meta first: name, options and wording; then `run`.
 */
export interface Check<Options extends z.ZodType = z.ZodType> {
  name: string
  /** One sentence for a person who writes a rulebook. */
  about: string
  options: Options
  messages: Record<string, Wording>
  run(facts: Facts, options: z.infer<Options>): Iterable<Observation | Unable | Allowed>
}

/** Keeps the type of the options between the schema and `run`, and forgets it outside. */
export function defineCheck<Options extends z.ZodType>(check: Check<Options>): Check {
  return check as unknown as Check
}
