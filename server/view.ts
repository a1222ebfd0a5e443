import {
  dateInWords,
  groupFindings,
  inputInWords,
  notCheckedInShort,
  placeInWords,
  quotationRow,
  type MarkedBlock,
  type QuotationRow,
  type Report,
  type ReportFinding,
  periodInWords,
} from '../src/index.js'

/** How much of a quotation the table of the page shows. */
const WORDS_SHOWN = 160

/** What a result page shows, in the order of the page. */
export interface ResultView {
  verdict: Report['verdict']
  heading: string
  summary: string
  basis: string
  record: string
  hash: string
  groups: { heading: string; findings: FindingView[] }[]
  todos: { message: string; why: string }[]
  blocks: BlockView[]
  quotations: QuotationRow[]
  lacking: { why: string; clauses: string[] }[]
  judged: number
  planned: number
  period: string
  exceptions: string[]
}

export interface FindingView {
  number: number
  /** True where the words are marked in the text, so that a link leads there. */
  marked: boolean
  severity: ReportFinding['severity']
  words?: string
  message: string
  where: string
  /** How the speaker was read; empty where nobody speaks. */
  readAs: string
  why: string
  todo: string
  suggestions: string[]
  missing: string
  clauses: string
}

export interface BlockView {
  tag: string
  className: string
  /** `first` is the number of the first finding that begins here, for the anchor. */
  pieces: { text: string; marks: number[]; severity: string; anchor?: number }[]
}

const VERDICTS = {
  hold: 'Hold this draft',
  refer: 'Refer this draft to a person',
  clear: 'Clear, as far as it was checked',
} as const

export function resultView(report: Report, blocks: readonly MarkedBlock[]): ResultView {
  const groups = groupFindings(report).filter(({ name }) => name !== 'to-dos')
  const numbers = new Map(
    groups.flatMap((group) => group.findings).map(({ index }, position) => [index, position + 1]),
  )
  const marked = new Set(blocks.flatMap((block) => block.pieces.flatMap((piece) => piece.findings)))
  return {
    verdict: report.verdict,
    heading: VERDICTS[report.verdict],
    summary: upperFirst(report.summary.replace(/^\w+: /, '')),
    basis: `Judged by ${report.rulebooks.map((book) => `${book.id} ${book.version}${book.status === 'draft' ? ' (a draft)' : ''}`).join(', ')} as of ${dateInWords(report.asOf)}.`,
    record: report.record ?? '',
    hash: report.textHash,
    groups: groups.map(({ heading, findings }) => ({
      heading,
      findings: findings.map(({ finding, index }) =>
        findingView(finding, report, numbers.get(index)!, marked.has(index)),
      ),
    })),
    todos: report.findings
      .filter((finding) => finding.status === 'to-do')
      .map(({ message, why }) => ({ message, why })),
    blocks: blocks.map((block) => blockView(block, report, numbers)),
    quotations: [...report.quotations, ...(report.reportedSpeech ?? [])]
      .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
      .map((quotation) => quotationRow(quotation, WORDS_SHOWN)),
    ...notCheckedInShort(report),
    period: periodInWords(report),
    exceptions: (report.exceptions ?? []).map(({ what, why, clause }) => `${what} ${why} (${clause})`),
  }
}

function findingView(finding: ReportFinding, report: Report, number: number, marked: boolean): FindingView {
  return {
    number,
    marked,
    severity: finding.severity,
    ...(finding.text === undefined ? {} : { words: finding.text }),
    message: finding.message,
    where: upperFirst(placeInWords(finding, report)),
    readAs: finding.readAs ?? '',
    why: finding.why,
    todo: finding.todo,
    suggestions: finding.suggestions,
    missing: finding.missing?.map(inputInWords).join('; ') ?? '',
    clauses: finding.clauses.join(', '),
  }
}

const TAGS: Record<MarkedBlock['kind'], string> = {
  heading: 'h3',
  paragraph: 'p',
  'list-item': 'p',
  'table-cell': 'p',
  quote: 'blockquote',
  caption: 'p',
}

function blockView(block: MarkedBlock, report: Report, numbers: ReadonlyMap<number, number>): BlockView {
  const seen = new Set<number>()
  const text = block.pieces.map((piece) => piece.text).join('')
  return {
    tag: text === report.release.headline?.text ? 'h3' : TAGS[block.kind],
    className: `eh-draft__${block.kind}`,
    pieces: block.pieces.map(({ text: words, findings }) => {
      const marks = findings.flatMap((index) => numbers.get(index) ?? [])
      const first = findings.find((index) => !seen.has(index))
      findings.forEach((index) => seen.add(index))
      const severity =
        ['error', 'warning', 'info'].find((one) =>
          findings.some((index) => report.findings[index]!.severity === one),
        ) ?? ''
      return { text: words, marks, severity, ...(first === undefined ? {} : { anchor: numbers.get(first)! }) }
    }),
  }
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
