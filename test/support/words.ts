import { Parser } from 'htmlparser2'
import type { Document } from '../../src/document/document.js'

/** What a stretch of HTML or Markdown source shows, worked out apart from the readers: tags gone, references decoded. */
export function shown(slice: string): string {
  let text = ''
  const parser = new Parser({ ontext: (data) => void (text += data) })
  parser.end(slice)
  return text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
}

/** Runs of letters and figures in the text, with what the source has at their place. */
export function wordsOf(document: Document): { word: string; slice: string }[] {
  return [...document.text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const { start, end } = document.span({ start: match.index, end: match.index + match[0].length })
    return { word: match[0], slice: document.source.slice(start.offset, end.offset) }
  })
}

/** Letters and figures only. */
export const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
