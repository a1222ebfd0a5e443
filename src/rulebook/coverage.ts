import type { EffectiveClause, EffectiveRulebook } from './rulebook.js'
import { handlingOf, type Handling } from './schema.js'

export interface CoverageRow {
  clause: string
  handling: Handling
  /** The check, the to-do, the question or the reason. */
  how: string
  kinds: string
  paraphrase: string
}

/** What each way of handling a clause means, for people. */
export const handlingInWords: Record<Handling, string> = {
  uses: 'checked',
  obligation: 'to-do',
  judgement: 'a person judges',
  permits: 'permits',
  'not-about-releases': 'not about releases',
  planned: 'not checked yet',
}

/** Every clause that applies under a rulebook and how it is handled, in the order of the books. */
export function coverageOf(rulebook: EffectiveRulebook): CoverageRow[] {
  return rulebook.clauses.map((entry) => ({
    clause: entry.clause.id,
    handling: handlingOf(entry.clause),
    how: howHandled(entry),
    kinds: entry.clause.kinds?.join(', ') ?? 'all',
    paraphrase: entry.clause.paraphrase,
  }))
}

export function howHandled({ clause }: EffectiveClause): string {
  switch (handlingOf(clause)) {
    case 'uses':
      return (clause.uses ?? []).map((use) => use.check).join(', ')
    case 'obligation':
      return clause.obligation!.todo
    case 'judgement':
      return clause.judgement!.question
    case 'permits':
      return clause.permits!
    case 'not-about-releases':
      return clause['not-about-releases']!
    case 'planned':
      return clause.planned!
  }
}

/** How many clauses are handled each way. */
export function countHandlings(rows: readonly CoverageRow[]): Map<Handling, number> {
  const counts = new Map<Handling, number>()
  for (const row of rows) counts.set(row.handling, (counts.get(row.handling) ?? 0) + 1)
  return counts
}
