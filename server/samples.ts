import { readFileSync } from 'node:fs'
import { councilFileNames, parseCouncilFiles, type ContextFile } from '../src/index.js'

/** A council made up for trying things out: its register and calendar, and a draft. */
export interface SampleCouncil {
  /** The rulebook it goes with. */
  council: string
  context: ContextFile
  draft: string
}

/** Reads the sample council that is shipped in `fixtures/`. */
export function readSample(root: URL): SampleCouncil {
  const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
  const { council, ...context } = parseCouncilFiles(
    councilFileNames.map((file) => {
      const name = `fixtures/councils/haringey/${file}`
      return { file, name, text: read(name) }
    }),
  )
  return {
    council: council ?? 'haringey',
    context,
    draft: read('fixtures/drafts/northfield-baths/draft.txt'),
  }
}
