import type { EvenhandError } from '../errors.js'
import type { Paper } from '../report/paint.js'
import type { Io, Out } from './io.js'

/** Colour and width for an output: 80 columns and no colour in a pipe or a file. NO_COLOR and FORCE_COLOR count. */
export function paperFor(out: Out | undefined, io: Io): Paper {
  const forced = io.env.FORCE_COLOR !== undefined && io.env.FORCE_COLOR !== '0'
  const colour = io.env.NO_COLOR === undefined && (forced || out?.isTTY === true) && io.env.TERM !== 'dumb'
  return { colour, columns: Math.max(40, out?.columns ?? 80) }
}

/** An error as a person reads it: what, where, what to do. */
export function explainError(error: EvenhandError, name?: string): string {
  const place = [name, error.place].filter((part) => part !== undefined && part !== '').join(', ')
  const what = place === '' ? error.message : `${place}: ${error.message}`
  const own =
    error.code === 'council-unknown' ? 'Name a rulebook of your own with --rulebook FILE.' : undefined
  return [`evenhand: ${what}`, error.remedy, own].filter(Boolean).join(what.endsWith('\n') ? '' : ' ')
}
