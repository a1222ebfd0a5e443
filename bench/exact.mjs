// Checks a draft and looks whether every place named is exactly the place of the words it speaks of.
import { Parser } from 'htmlparser2'
import { checkDocument, EvenhandError, openDraft } from '../dist/src/index.js'

const context = {
  kind: 'council-release',
  issuedAt: '2026-03-03T09:00',
  people: [{ name: 'Ada Finch', roles: [{ role: 'leader' }] }],
  meetings: [{ id: 'm1', body: 'Cabinet', date: '2026-03-10', agenda: ['Northfield Baths'] }],
  elections: [],
}

function decoded(slice) {
  let text = ''
  const parser = new Parser({ ontext: (data) => void (text += data) })
  parser.end(slice)
  return text
}

/** Escapes of double-quoted YAML, as in the title of front matter. */
const unescaped = (slice) =>
  slice.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8}))/gi, (_, a, b, c) =>
    String.fromCodePoint(Math.min(0x10ffff, parseInt(a ?? b ?? c, 16))),
  )

/** Every letter and figure of the text stands in the source where it is said to. */
function misplaced(document) {
  const faults = []
  for (const match of document.text.matchAll(/[\p{L}\p{N}]/gu)) {
    const { start, end } = document.toSource({ start: match.index, end: match.index + match[0].length })
    const slice = document.source.slice(start, end).replace(/&shy;|[\u00AD\u200B\u2060\uFEFF]/g, '')
    if (slice === match[0] || decoded(slice).includes(match[0]) || unescaped(slice).includes(match[0]))
      continue
    faults.push(`“${match[0]}” at ${match.index} of the text is “${slice}” at ${start} of the source`)
  }
  return faults
}

function spanFaults(report, source) {
  const inside = ({ start, end }) => start >= 0 && start <= end && end <= source.length
  const faults = []
  for (const { span, quote, id } of report.findings)
    if (span && source.slice(span.start.offset, span.end.offset) !== quote)
      faults.push(`the quote of ${id} is not what stands at its span`)
  for (const { spans, speaker, text } of report.quotations) {
    if (spans.length === 0 || !spans.every(inside))
      faults.push(`the quotation “${text}” is outside the source`)
    if (speaker?.span && !inside({ start: speaker.span.start.offset, end: speaker.span.end.offset }))
      faults.push(`the speaker of “${text}” is outside the source`)
  }
  for (const { kind, span } of report.release.parts)
    if (!inside({ start: span.start.offset, end: span.end.offset }) || span.start.offset === span.end.offset)
      faults.push(`the ${kind} is outside the source`)
  return faults
}

/** What came of one draft: `checked`, `refused: CODE`, or what is wrong. */
export async function outcomeOf({ format, text }) {
  try {
    const { document, textHash } = await openDraft({ format, text })
    const report = checkDocument(
      document,
      { council: 'haringey', context, strangeKeys: 'pass-over' },
      textHash,
    )
    const faults = [...misplaced(document), ...spanFaults(report, document.source)]
    return faults.length > 0 ? `wrong: ${faults.slice(0, 3).join('; ')}` : 'checked'
  } catch (error) {
    // The context here is sound: only front matter could spoil it.
    if (error?.code === 'context-not-valid' && format !== 'markdown') return `crash: ${error.message}`
    return error instanceof EvenhandError ? `refused: ${error.code}` : `crash: ${error?.stack ?? error}`
  }
}
