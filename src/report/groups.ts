import type { Report, ReportFinding } from './schema.js'

export type GroupName = 'undecided' | 'errors' | 'questions' | 'to-dos' | 'information'

/** Findings of one sort, with a heading for people. `index` is the place in `report.findings`. */
export interface FindingGroup {
  name: GroupName
  heading: string
  findings: { finding: ReportFinding; index: number }[]
}

/** In the order in which people read them: what cannot be decided comes first, and is never taken for a pass. */
const GROUPS: readonly (readonly [name: GroupName, heading: string])[] = [
  ['undecided', 'Cannot be decided'],
  ['errors', 'To put right'],
  ['questions', 'For a person to decide'],
  ['to-dos', 'To do'],
  ['information', 'For information'],
]

function groupOf(finding: ReportFinding): GroupName {
  if (finding.status === 'cannot-decide') return 'undecided'
  if (finding.severity === 'error') return 'errors'
  if (finding.severity === 'warning') return 'questions'
  return finding.status === 'to-do' ? 'to-dos' : 'information'
}

/** The findings of a report by what is to be done with them; groups without findings are left out. */
export function groupFindings(report: Report): FindingGroup[] {
  const byName = new Map<GroupName, FindingGroup['findings']>()
  report.findings.forEach((finding, index) => {
    const name = groupOf(finding)
    const group = byName.get(name)
    if (group) group.push({ finding, index })
    else byName.set(name, [{ finding, index }])
  })
  return GROUPS.flatMap(([name, heading]) => {
    const findings = byName.get(name)
    return findings ? [{ name, heading, findings }] : []
  })
}

export interface NotCheckedInShort {
  /** Clauses that lack an input, by what they lack. */
  lacking: { why: string; clauses: string[] }[]
  /** How many only a person can judge. */
  judged: number
  /** How many no check covers yet. */
  planned: number
}

export function notCheckedInShort(report: Report): NotCheckedInShort {
  const lacking = new Map<string, string[]>()
  let judged = 0
  let planned = 0
  for (const { clause, why, needs } of report.notChecked) {
    if (needs.length > 0) lacking.set(why, [...(lacking.get(why) ?? []), clause])
    else if (why.startsWith('A person must judge')) judged++
    else planned++
  }
  return { lacking: [...lacking].map(([why, clauses]) => ({ why, clauses })), judged, planned }
}
