import { Document, isMap, isScalar, isSeq } from 'yaml'
import type { Imported } from './imported.js'

/** What an import may write: the keys of a context file that importers know. */
export type ImportedContext = {
  readonly [Key in Exclude<keyof Imported, 'problems'>]?: Readonly<Imported[Key]>
}

/**
 * What was imported as a context file, which `--context` and `parseContextFile` read. A key with nothing under it is
 * left out: an empty list would say that the council has nobody and never meets.
 *
 * @param comment lines that stand above it
 */
export function contextYaml(
  { people = [], meetings = [], elections = [], candidates = [], bankHolidays }: ImportedContext,
  comment: string,
): string {
  const days = bankHolidays?.days ?? []
  const document = new Document(
    {
      ...(people.length > 0 ? { people } : {}),
      ...(meetings.length > 0 ? { meetings } : {}),
      ...(elections.length > 0 ? { elections } : {}),
      ...(candidates.length > 0 ? { candidates } : {}),
      ...(days.length > 0 ? { bankHolidays } : {}),
    },
    { aliasDuplicateObjects: false },
  )
  // A line for each bank holiday: there are some hundred.
  const listsIn = document.get('bankHolidays', true)
  if (isMap(listsIn))
    for (const { value: list } of listsIn.items)
      if (isSeq(list)) {
        list.flow = list.items.every(isScalar)
        for (const day of list.items) if (isMap(day)) day.flow = true
      }
  document.commentBefore = comment
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n')
  return document.toString({ lineWidth: 0 })
}
