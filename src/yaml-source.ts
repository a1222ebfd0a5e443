import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document as YamlDocument,
  type ErrorCode,
  type Node,
} from 'yaml'

/** A YAML (or JSON) file a person wrote, with the way back from a value to its line. */
export interface YamlSource {
  value: unknown
  /** 1-based line and column of the value (or of the key, where the value is missing) at a path. */
  locate(path: readonly PropertyKey[]): { line: number; column: number }
}

export interface YamlProblem {
  message: string
  line: number
  column: number
}

/** The mistakes people make most, in plain words. */
const EXPLAINED: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value that has a colon and a space in it needs quotation marks around it.',
  TAB_AS_INDENT: 'lines are indented with spaces here, not with tabs.',
  DUPLICATE_KEY: 'this key stands here twice.',
  BAD_INDENT: 'this line does not begin under the one it belongs to.',
  MISSING_CHAR: 'a quotation mark or a bracket is opened and not closed, or a colon is missing.',
  MULTILINE_IMPLICIT_KEY: 'a key and its colon must stand on one line.',
}

/**
 * Parses YAML. Anchors and aliases are allowed in small numbers only, so that no file can unfold into a huge one.
 *
 * Returns the first problem instead where the text is not YAML.
 */
export function parseYaml(
  text: string,
): { ok: true; source: YamlSource } | { ok: false; problem: YamlProblem } {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  const [error] = document.errors
  if (error) {
    const place = counter.linePos(error.pos[0])
    return {
      ok: false,
      problem: {
        message: EXPLAINED[error.code] ?? plain(error.message),
        line: place.line,
        column: place.col,
      },
    }
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 20 })
  } catch (cause) {
    return {
      ok: false,
      problem: { message: plain(String(cause instanceof Error ? cause.message : cause)), line: 1, column: 1 },
    }
  }
  return { ok: true, source: { value, locate: (path) => locate(document, counter, path) } }
}

function locate(
  document: YamlDocument,
  counter: LineCounter,
  path: readonly PropertyKey[],
): { line: number; column: number } {
  let node: unknown = document.contents
  let offset = 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      if (!pair) break
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
    } else break
  }
  const place = counter.linePos(offset)
  return { line: Math.max(1, place.line), column: Math.max(1, place.col) }
}

/** The lines around a place, with a mark under it: what a person needs to find a mistake. */
export function excerpt(text: string, line: number, column: number): string {
  const lines = text.split(/\r\n|\n|\r/)
  const first = Math.max(1, line - 2)
  const last = Math.min(lines.length, line + 1)
  const width = String(last).length
  const shown: string[] = []
  for (let number = first; number <= last; number++) {
    const mark = number === line ? '>' : ' '
    shown.push(
      `${mark} ${String(number).padStart(width)} | ${(lines[number - 1] ?? '').slice(0, 160)}`.trimEnd(),
    )
    if (number === line) shown.push(`  ${' '.repeat(width)} | ${' '.repeat(Math.min(column, 160) - 1)}^`)
  }
  return shown.join('\n')
}

const plain = (message: string): string => message.split(/ at line \d/, 1)[0]!.trim()
