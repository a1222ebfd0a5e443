import type { Report, ReportFinding } from './schema.js'

/** Kinds of document that the Council itself speaks in. */
const COUNCIL_SPEAKS = new Set<Report['kind']>([
  'council-release',
  'press-response',
  'emergency-response',
  'event-notice',
  'newsletter',
])

/** Where a finding stands, and whose words they are: `line 5, column 3, in the Council’s own words`. */
export function placeInWords(finding: ReportFinding, report: Report): string {
  const { span, field, voice, speaker } = finding
  if (!span) return 'nowhere in the draft: something is not there'
  const place = span.block
    ? `paragraph ${span.block.index + 1} of the Word file`
    : `line ${span.start.line}, column ${span.start.column}`
  const own = COUNCIL_SPEAKS.has(report.kind) ? 'the Council’s' : 'the text’s'
  const words =
    voice === 'quoted'
      ? `, in a quotation${speaker ? ` from ${speaker}` : ''}`
      : voice === 'reported'
        ? `, in what ${speaker ?? 'someone'} is reported to have said`
        : voice === 'council'
          ? `, in ${own} own words`
          : ''
  return (field ? `field ${field}, ` : '') + place + words
}
