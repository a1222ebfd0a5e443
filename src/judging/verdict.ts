import type { Finding } from './finding.js'

/** `hold`: an error stands. `refer`: a named person must decide. `clear`: neither. */
export type Verdict = 'hold' | 'refer' | 'clear'

/**
 * What to do with the draft. Under a rulebook that is itself a draft, nothing holds: at most a person decides. What
 * cannot be decided is referred, never passed.
 */
export function verdictOf(findings: readonly Finding[], rulebookStatus: 'adopted' | 'draft'): Verdict {
  if (findings.some((finding) => finding.severity === 'error'))
    return rulebookStatus === 'draft' ? 'refer' : 'hold'
  return findings.some((finding) => finding.severity === 'warning' || finding.status === 'cannot-decide')
    ? 'refer'
    : 'clear'
}

/** The verdict in one sentence. */
export function summarise(
  verdict: Verdict,
  findings: readonly Finding[],
  rulebookStatus: 'adopted' | 'draft',
): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length
  const questions = findings.filter(
    (finding) =>
      finding.severity === 'warning' || (finding.severity !== 'error' && finding.status === 'cannot-decide'),
  ).length
  const todos = findings.filter((finding) => finding.status === 'to-do').length
  const parts = [
    errors > 0 ? `${count(errors, 'thing')} to put right` : '',
    questions > 0 ? `${count(questions, 'question')} for a person to decide` : '',
    todos > 0 ? `${count(todos, 'thing')} to do` : '',
  ].filter((part) => part !== '')
  const list = parts.length === 0 ? 'nothing was found by the clauses that were checked' : parts.join(', ')
  const draft =
    rulebookStatus === 'draft' && errors > 0 ? ' The rulebook is itself a draft, so nothing is held.' : ''
  return `${OPENING[verdict]}: ${list}.${draft}`
}

const OPENING: Record<Verdict, string> = { hold: 'Hold', refer: 'Refer', clear: 'Clear' }

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
