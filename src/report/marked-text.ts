import type { Document } from '../document/document.js'
import type { BlockKind } from '../document/document.js'
import type { Report } from './schema.js'

/** A block of the draft as a person reads it, cut where findings begin and end. */
export interface MarkedBlock {
  kind: BlockKind
  depth?: number
  /** `findings` are positions in `report.findings`; empty where nothing was found. */
  pieces: { text: string; findings: number[] }[]
}

/** The words of the draft block by block, with the stretches that findings point at. */
export function markedText(document: Document, report: Report): MarkedBlock[] {
  const marks = report.findings.flatMap(({ span }, finding) => {
    if (!span) return []
    const { start, end } = document.toText({ start: span.start.offset, end: span.end.offset })
    return start < end ? [{ start, end, finding }] : []
  })
  marks.sort((a, b) => a.start - b.start)
  let next = 0
  let active: typeof marks = []
  return document.blocks.map((block) => {
    const pieces: MarkedBlock['pieces'] = []
    let at = block.start
    while (at < block.end) {
      active = active.filter((mark) => mark.end > at)
      while (next < marks.length && marks[next]!.start <= at) {
        if (marks[next]!.end > at) active.push(marks[next]!)
        next++
      }
      const end = Math.min(block.end, marks[next]?.start ?? block.end, ...active.map((mark) => mark.end))
      pieces.push({ text: document.text.slice(at, end), findings: active.map((mark) => mark.finding) })
      at = end
    }
    return { kind: block.kind, ...(block.depth === undefined ? {} : { depth: block.depth }), pieces }
  })
}
