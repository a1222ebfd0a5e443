import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document as YamlDocument,
  type Node,
} from 'yaml'
import { explainMistake, type YamlMistake } from './yaml-mistakes.js'

/** A YAML (or JSON) file a person wrote, with the way back from a value to its line. */
export interface YamlSource {
  value: unknown
  /** 1-based line and column of the value (or of the key, where the value is missing) at a path. */
  locate(path: readonly PropertyKey[]): { line: number; column: number }
}

/**
 * Parses YAML. Anchors and aliases are allowed in small numbers only, so that no file can unfold into a huge one.
 *
 * Returns the first problem instead where the text is not YAML.
 */
export function parseYaml(
  text: string,
): { ok: true; source: YamlSource } | { ok: false; problem: YamlMistake } {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  const [error] = document.errors
  if (error) {
    return { ok: false, problem: explainMistake(error, text) }
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
