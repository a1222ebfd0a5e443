import { inWords } from '../context/periods.js'
import { groupFindings, notCheckedInShort, type GroupName } from './groups.js'
import { paint, shorten, wrap, type Paint, type Paper } from './paint.js'
import { inputInWords } from './inputs.js'
import { periodInWords } from './period-in-words.js'
import { placeInWords } from './place.js'
import type { Report, ReportFinding } from './schema.js'

/** How much of a long passage is shown. */
const WORDS_SHOWN = 240

const COLOURS: Record<GroupName, 'red' | 'yellow' | 'cyan'> = {
  undecided: 'yellow',
  errors: 'red',
  questions: 'yellow',
  'to-dos': 'cyan',
  information: 'cyan',
}

/**
 * A report for people, at a terminal or in a pipe: verdict first; then each finding with the words in question, what
 * is the matter, the clause and what to do; then what could not be checked.
 */
export function stylish(report: Report, name: string, paper: Paper): string {
  const ink = paint(paper)
  const lines = [
    ink.bold(name),
    verdictLine(report, paper, ink),
    ink.dim(wrap(basis(report), paper, 2)),
    ink.dim(wrap(periodInWords(report), paper, 2)),
    '',
  ]
  const explained = new Set<string>()
  for (const { name: group, heading, findings } of groupFindings(report)) {
    lines.push(ink[COLOURS[group]](ink.bold(heading)), '')
    for (const { finding } of findings)
      lines.push(...findingLines(finding, report, paper, ink, explained), '')
  }
  lines.push(
    ...exceptionLines(report, paper, ink),
    ...suppressedLines(report, paper, ink),
    ...notCheckedLines(report, paper, ink),
  )
  return `${lines.join('\n').trimEnd()}\n`
}

function verdictLine(report: Report, paper: Paper, ink: Paint): string {
  const [word = '', ...rest] = report.summary.split(': ')
  const colour = { hold: ink.red, refer: ink.yellow, clear: ink.green }[report.verdict]
  const label = word.toUpperCase()
  return wrap(rest.join(': '), paper, 2 + label.length + 2, `  ${colour(ink.bold(label))}  `)
}

function basis(report: Report): string {
  const [main] = report.rulebooks
  const isOf = ({ version, status }: Report['rulebooks'][number]): boolean =>
    version === main?.version && status === main.status
  // Books of one version are named with it once.
  const books = report.rulebooks.every(isOf)
    ? `${report.rulebooks.map(({ id }) => id).join(', ')} (${main?.version}${main?.status === 'draft' ? ', draft' : ''})`
    : report.rulebooks
        .map((book) => `${book.id} ${book.version}${book.status === 'draft' ? ' (draft)' : ''}`)
        .join(', ')
  const kind = report.kind.replaceAll('-', ' ')
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}, judged by ${main ? books : 'no rulebook'} as of ${inWords(report.asOf)}.`
}

function findingLines(
  finding: ReportFinding,
  report: Report,
  paper: Paper,
  ink: Paint,
  explained: Set<string>,
): string[] {
  const indent = 11
  const labelled = (label: string, text: string): string =>
    wrap(text, paper, indent, `  ${ink.dim(label.padEnd(indent - 2))}`)
  const why = explained.has(finding.why) ? `${finding.clauses.join(', ')}, as above.` : finding.why
  explained.add(finding.why)
  if (finding.status === 'to-do') return [wrap(finding.message, paper, 2), labelled('Why', why)]
  return [
    ...(finding.text === undefined
      ? []
      : [wrap(ink.bold(`“${shorten(finding.text, WORDS_SHOWN)}”`), paper, 2)]),
    wrap(finding.message, paper, 2),
    labelled('Where', placeInWords(finding, report)),
    ...(finding.readAs ? [labelled('Speaker', finding.readAs)] : []),
    labelled('Why', why),
    labelled('Do', finding.todo),
    ...finding.suggestions.map((suggestion) => labelled('Perhaps', `“${suggestion}”`)),
    ...(finding.missing ? [labelled('Missing', `${finding.missing.map(inputInWords).join('; ')}.`)] : []),
    labelled('Id', finding.id),
  ]
}

/** What a clause allows although a restriction runs. */
function exceptionLines({ exceptions }: Report, paper: Paper, ink: Paint): string[] {
  if (exceptions === undefined) return []
  return [
    ink.bold('Allowed in this period'),
    '',
    ...exceptions.map(({ clause, what, why }) => wrap(`${what} ${why} (${clause})`, paper, 2)),
    '',
  ]
}

function suppressedLines(report: Report, paper: Paper, ink: Paint): string[] {
  if (report.suppressed.length === 0 && !report.unusedSuppressions) return []
  return [
    ink.bold('Accepted'),
    '',
    ...report.suppressed.map(({ finding, by, reason }) =>
      wrap(`${finding}: accepted by ${by}. ${reason}`, paper, 2),
    ),
    ...(report.unusedSuppressions ?? []).map(({ finding, why }) =>
      wrap(`${finding}: not used. ${why}`, paper, 2),
    ),
    '',
  ]
}

function notCheckedLines(report: Report, paper: Paper, ink: Paint): string[] {
  const { lacking, judged, planned } = notCheckedInShort(report)
  const book = report.rulebooks[0]?.id ?? ''
  return [
    ink.bold('Not checked'),
    '',
    ...lacking.map(({ why, clauses: of }) => wrap(`${why} (${of.join(', ')})`, paper, 4, '  - ')),
    ...(judged > 0 ? [wrap(`${clauses(judged)} only a person can judge.`, paper, 4, '  - ')] : []),
    ...(planned > 0 ? [wrap(`${clauses(planned)} that Evenhand does not check yet.`, paper, 4, '  - ')] : []),
    ...(report.unusedContext
      ? [
          wrap(
            `Context that is not understood and was not used: ${report.unusedContext.join(', ')}.`,
            paper,
            4,
            '  - ',
          ),
        ]
      : []),
    '',
    ink.dim(wrap(`No findings is not approval. “evenhand coverage ${book}” lists every clause.`, paper, 2)),
  ]
}

const clauses = (count: number): string => `${count} ${count === 1 ? 'clause' : 'clauses'}`
