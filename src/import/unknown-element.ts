import type { ProblemList } from './imported.js'
import type { XmlElement } from './xml.js'

/**
 * Reports an element that does not belong in a list, so that no entry is lost for a name that is spelt otherwise. One
 * with no elements in it is a field of the list, and no entry.
 */
export function unknownElement(
  element: XmlElement,
  known: ReadonlySet<string>,
  file: string,
  problems: ProblemList,
): void {
  if (known.has(element.name) || element.children.length === 0) return
  problems.leaveOut(
    { file, line: element.line },
    `<${element.name.slice(0, 60)}> is not known here.`,
    'If it is an entry, add it by hand.',
  )
}
