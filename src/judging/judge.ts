import type { Context } from '../context/context.js'
import { periodsOf, type Period } from '../context/periods.js'
import { Register } from '../context/register.js'
import { explainSpeaker } from '../reading/speech/explain-speaker.js'
import type { Reading } from '../reading/reading.js'
import { atMost, type EffectiveClause, type EffectiveRulebook } from '../rulebook/rulebook.js'
import { handlingOf, type Use } from '../rulebook/schema.js'
import type { Check, Facts, Observation } from './check.js'
import { dedupe } from './dedupe.js'
import type { Exception, Finding, NotChecked, Suppression } from './finding.js'
import { withFingerprints } from './fingerprint.js'
import { momentsOf } from './moments.js'
import { severityOf } from './severity.js'
import { sortFindings } from './sort.js'
import { suppress, type Suppressed } from './suppress.js'
import { summarise, verdictOf, type Verdict } from './verdict.js'

export interface Judgement {
  verdict: Verdict
  summary: string
  rulebookStatus: 'adopted' | 'draft'
  findings: Finding[]
  suppressed: Suppression[]
  unusedSuppressions: Suppressed['unused']
  notChecked: NotChecked[]
  exceptions: Exception[]
  periods: Period[]
  register: Register | undefined
}

/**
 * Judges a reading clause by clause: runs the checks each clause uses, then joins, suppresses and sorts what they
 * found, and says for every clause that was not checked why not.
 */
export function judge(
  reading: Reading,
  context: Context,
  rulebook: EffectiveRulebook,
  checks: readonly Check[],
  suppressions: readonly Suppression[] = [],
): Judgement {
  const register = context.people ? new Register(context.people, context.issuedAt) : undefined
  const moments = momentsOf(reading, context)
  const periods = periodsOf(context, moments, rulebook.book.nation)
  const found: Finding[] = []
  const notChecked: NotChecked[] = []
  const exceptions: Exception[] = []
  const byName = new Map(checks.map((check) => [check.name, check]))
  for (const clause of rulebook.clauses) {
    if (!isInForce(clause, context.issuedAt)) continue
    const facts: Facts = { reading, context, register, periods, moments, council: rulebook.council, clause }
    judgeClause(facts, byName, { found, notChecked, exceptions })
  }
  const apart = firstOfEach(notChecked, ({ clause, why }) => `${clause}\n${why}`)
  const named = withFingerprints(sortFindings(dedupe(found)))
  const { findings, suppressed, unused } = suppress(named, suppressions, context.issuedAt)
  const rulebookStatus = context.rulebookStatus ?? rulebook.book.status
  const verdict = verdictOf(findings, rulebookStatus)
  return {
    verdict,
    summary: summarise(verdict, findings, rulebookStatus),
    rulebookStatus,
    findings,
    suppressed,
    unusedSuppressions: unused,
    notChecked: apart,
    exceptions: firstOfEach(exceptions, ({ what, why }) => `${what}\n${why}`),
    periods,
    register,
  }
}

function firstOfEach<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const seen = new Set<string>()
  return entries.filter((entry) => {
    const key = keyOf(entry)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Rules are read as of the issue date. */
function isInForce({ book }: EffectiveClause, issuedAt: string): boolean {
  const { from, to } = book['in-force'] ?? {}
  const day = issuedAt.slice(0, 10)
  return (from === undefined || from <= day) && (to === undefined || day <= to)
}

interface Gathered {
  found: Finding[]
  notChecked: NotChecked[]
  exceptions: Exception[]
}

function judgeClause(
  facts: Facts,
  byName: ReadonlyMap<string, Check>,
  { found, notChecked, exceptions }: Gathered,
): void {
  const { clause } = facts.clause
  if (clause.kinds && !clause.kinds.includes(facts.context.kind)) return
  const pass = (why: string, needs: string[] = []): void =>
    void notChecked.push({ clause: clause.id, why, needs })
  switch (handlingOf(clause)) {
    case 'uses':
      for (const use of clause.uses ?? []) {
        const check = byName.get(use.check)
        if (!check)
          throw new Error(
            `The clause ${clause.id} uses the check ${use.check}, which the loader should have refused.`,
          )
        for (const seen of check.run(facts, optionsOf(check, use))) {
          if ('unable' in seen) pass(seen.unable, seen.needs)
          else if ('allowed' in seen)
            exceptions.push({ clause: clause.id, what: seen.allowed, why: seen.because })
          else found.push(toFinding(facts, check, use, seen))
        }
      }
      return
    case 'obligation':
      found.push(toDo(facts.clause))
      return
    case 'judgement':
      pass(`A person must judge: ${clause.judgement!.question}`)
      return
    case 'planned':
      pass(`Evenhand does not check this yet. ${clause.planned!}`)
      return
    case 'permits':
    case 'not-about-releases':
      return
  }
}

/** The options of a clause for its check; read once, since rulebooks stay the same from draft to draft. */
function optionsOf(check: Check, use: Use): unknown {
  const kept = optionsRead.get(use)
  if (kept?.check === check) return kept.options
  const options = check.options.parse(use.options ?? {})
  optionsRead.set(use, { check, options })
  return options
}

const optionsRead = new WeakMap<Use, { check: Check; options: unknown }>()

function toFinding(facts: Facts, check: Check, use: Use, seen: Observation): Finding {
  const { reading, clause } = facts
  const wording = check.messages[use.message ?? seen.message] ?? check.messages[seen.message]!
  const fill = (template: string): string =>
    template
      .replace(/\{(\w+)\}/g, (_, key: string) => seen.data?.[key] ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  const voice = seen.at ? reading.voiceAt(seen.at.start) : undefined
  const speaker = voice?.quotation?.speaker?.name
  const field = seen.at ? reading.document.fieldAt(seen.at.start) : undefined
  return {
    id: '',
    check: check.name,
    wording: seen.message,
    clauses: clause.cites,
    severity: atMost(severityOf(seen.status, use, clause.ceiling, seen.undone), seen.atMost),
    status: seen.status,
    at: seen.at && { start: seen.at.start, end: seen.at.end },
    words: seen.at ? reading.text(seen.at) : '',
    ...(field ? { field } : {}),
    ...(voice ? { voice: voice.voice } : {}),
    ...(speaker ? { speaker } : {}),
    ...(voice?.quotation ? { readAs: explainSpeaker(reading.document.text, voice.quotation) } : {}),
    ...(seen.data?.name ? { subject: seen.data.name } : {}),
    message: fill(wording.message),
    why: whyOf(clause),
    todo: fill(wording.todo),
    suggestions: seen.suggestions ?? [],
    ...(seen.missing ? { missing: seen.missing } : {}),
  }
}

function toDo(clause: EffectiveClause): Finding {
  return {
    id: '',
    check: 'obligation',
    wording: 'todo',
    clauses: clause.cites,
    severity: 'info',
    status: 'to-do',
    at: null,
    words: '',
    message: clause.clause.obligation!.todo,
    why: whyOf(clause),
    todo: clause.clause.obligation!.todo,
    suggestions: [],
  }
}

/** The clause, how strongly it puts it, and what it says. */
function whyOf({ clause, cites }: EffectiveClause): string {
  const words = clause['source-words'] ? ` (“${clause['source-words']}”)` : ''
  const through = cites.length > 1 ? `, through ${cites.slice(0, -1).join(', ')}` : ''
  const unverified =
    clause.source?.verified === 'memory'
      ? ' The wording of this provision has not been verified against its source.'
      : ''
  return `${clause.id}${through}${words}: ${clause.paraphrase}${unverified}`
}
