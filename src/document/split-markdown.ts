import { linesOf } from './lines.js'
import type { Range } from './offset-map.js'

/** Drafts up to this length, which is every release, are parsed whole. */
const WHOLE = 16_000

/** A longer draft is parsed in parts of about this length. */
const PART = 8_000

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const FRONT_MATTER_FENCE = /^---[ \t]*$/

const HTML_UNTIL: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
]

/**
 * Cuts long Markdown where a cut changes no prose: before a line at the margin that follows a blank line, outside
 * front matter, fenced code and HTML that runs over blank lines. There every paragraph, quote and nested list has
 * ended (a list that goes on becomes two lists, with the same items). The parser then never holds more than one
 * part, and its time grows with the length of the draft.
 */
export function splitMarkdown(source: string, start: number): Range[] {
  if (source.length - start <= WHOLE) return [{ start, end: source.length }]
  const parts: Range[] = []
  let partStart = start
  let afterBlank = false
  let fence: string | undefined
  let until: RegExp | undefined
  let frontMatter = false
  for (const { start: lineStart, text } of linesOf(source, start)) {
    const line = text.trimEnd()
    if (lineStart === start && FRONT_MATTER_FENCE.test(line)) {
      frontMatter = true
      continue
    }
    if (frontMatter) {
      frontMatter = !FRONT_MATTER_FENCE.test(line)
      continue
    }
    if (fence === undefined && until === undefined) {
      if (afterBlank && lineStart - partStart >= PART && /^\S/.test(line)) {
        parts.push({ start: partStart, end: lineStart })
        partStart = lineStart
      }
      fence = FENCE.exec(line)?.[1]
      const html = HTML_UNTIL.find(([opening]) => opening.test(line))
      if (html && !html[1].test(line)) until = html[1]
    } else if (fence !== undefined) {
      const closing = FENCE.exec(line)?.[1]
      if (closing?.startsWith(fence) && line.trim() === closing) fence = undefined
    } else if (until?.test(line)) {
      until = undefined
    }
    afterBlank = line === ''
  }
  parts.push({ start: partStart, end: source.length })
  return parts
}

const DEFINITION = /^[ \t>]{0,20}\[((?:[^\\[\]]|\\.){1,999})\]:/gm

/** Labels of links and footnotes defined anywhere: a part may use what another defines. */
export function definedLabels(source: string): { links: string[]; footnotes: string[] } {
  const links: string[] = []
  const footnotes: string[] = []
  for (const match of source.matchAll(DEFINITION)) {
    const label = match[1]!
    if (label.startsWith('^')) footnotes.push(label.slice(1))
    else links.push(label)
  }
  return { links, footnotes }
}
