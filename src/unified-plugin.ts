import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Node } from 'unist'
import { check, type CheckOptions } from './check.js'
import type { TextDraft } from './check.js'
import { EvenhandError } from './errors.js'
import type { ReportFinding } from './report/schema.js'

/** Options of the unified plugin: those of `check`, and the format where the tree does not tell it. */
export interface PluginOptions extends CheckOptions {
  /** Left out: HTML for a tree made by rehype, else Markdown. */
  format?: TextDraft['format']
}

/**
 * `unified().use(remarkParse).use(evenhand, {council, context})`: each finding becomes a message on the file, with
 * `ruleId` (the clause), `source` (`evenhand`), `url`, `note` (why and what to do), `expected` (suggestions) and
 * `place`.
 *
 * The file is read again from its text, since the tree has lost the exact places of its words. An error is `fatal:
 * true`, a warning `false`, information `null`, as other checkers on vfile have it. Wrong options throw.
 */
export const evenhand: Plugin<[PluginOptions?], Node> = function (options = {}) {
  return (tree: Node, file: VFile): void => {
    const format = options.format ?? formatOf(tree)
    let findings: ReportFinding[]
    try {
      findings = check({ ...options, text: String(file), format }).findings
    } catch (error) {
      if (!(error instanceof EvenhandError) || !error.code.startsWith('draft-')) throw error
      const message = file.message(error.explanation, { source: 'evenhand', ruleId: error.code })
      message.fatal = true
      return
    }
    for (const finding of findings) report(file, finding)
  }
}

/** A tree of HTML holds elements; one of Markdown does not. */
function formatOf(tree: Node): TextDraft['format'] {
  const children = 'children' in tree && Array.isArray(tree.children) ? (tree.children as Node[]) : []
  return children.some((node) => node.type === 'element' || node.type === 'doctype') ? 'html' : 'markdown'
}

function report(file: VFile, finding: ReportFinding): void {
  const { span } = finding
  const place = span ? { start: span.start, end: span.end } : undefined
  const message = file.message(finding.message, {
    source: 'evenhand',
    ruleId: finding.clauses[0] ?? finding.check,
    ...(place ? { place } : {}),
  })
  message.fatal = finding.severity === 'error' ? true : finding.severity === 'warning' ? false : null
  message.url = finding.docs
  message.note = `${finding.why}\n\n${finding.todo}`
  message.expected = finding.suggestions
  if (finding.quote !== undefined) message.actual = finding.quote
}
