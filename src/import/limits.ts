import { ImportError } from '../errors.js'
import type { ImportFile } from './imported.js'

/**
 * What a file to import may hold. The councillors of the largest council make some 400 KB, every councillor of the
 * United Kingdom some 3 MB; these limits keep time and memory bounded whatever is given.
 */
export const importLimits = {
  /** UTF-16 code units of one file, and bytes of it on disk. */
  characters: 20_000_000,
  /** Elements of XML inside each other, or brackets of JSON. */
  nesting: 50,
  /** Entries of one file of JSON or CSV; all of the United Kingdom has some 19,000 councillors. */
  entries: 100_000,
  /** Elements of one XML file. */
  elements: 500_000,
} as const

/** @throws ImportError `import-refused` where the file is too large, `format-unknown` where it is empty */
export function checkSize({ name, text }: ImportFile): void {
  if (text.trim() === '') {
    throw new ImportError('format-unknown', 'The file is empty.', {
      place: name,
      remedy: 'Save it again from where it came from.',
    })
  }
  if (text.length > importLimits.characters) throw tooLarge(name)
}

export const tooLarge = (name: string): ImportError =>
  new ImportError('import-refused', 'The file is too large.', {
    place: name,
    remedy: `Up to ${importLimits.characters / 1_000_000} MB and ${importLimits.entries.toLocaleString('en-GB')} entries can be imported at once: save fewer in one file.`,
  })
