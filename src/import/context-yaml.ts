import { Document } from 'yaml'
import type { Meeting, Person } from '../context/context.js'

/**
 * People, meetings or both as a context file, which `--context` and `parseContextFile` read. A key with nothing under
 * it is left out: an empty list would say that the council has nobody and never meets.
 *
 * @param comment lines that stand above it
 */
export function contextYaml(
  { people = [], meetings = [] }: { people?: readonly Person[]; meetings?: readonly Meeting[] },
  comment: string,
): string {
  const document = new Document(
    { ...(people.length > 0 ? { people } : {}), ...(meetings.length > 0 ? { meetings } : {}) },
    { aliasDuplicateObjects: false },
  )
  document.commentBefore = comment
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n')
  return document.toString({ lineWidth: 0 })
}
