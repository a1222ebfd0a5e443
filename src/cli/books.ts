import { resolve } from 'node:path'
import type { Rulebook } from '../rulebook/rulebook.js'
import { readTextFile } from './files.js'
import type { Io } from './io.js'

/** The rulebooks that come with Evenhand, and those in these files. */
export async function openBooks(files: readonly string[] | undefined, io: Io): Promise<Rulebook[]> {
  const { loadRulebooks } = await import('../check.js')
  const sources: { name: string; yaml: string }[] = []
  for (const name of files ?? []) sources.push({ name, yaml: await readTextFile(name, io.cwd) })
  return loadRulebooks(sources)
}

/** One rulebook that was named, among all that are loaded. */
export interface NamedBook {
  id: string
  books: Rulebook[]
  /** Its file, where it was named by that. */
  file?: string
}

/** Opens the rulebook that a person names: by its id, or by its file. */
export async function openBook(
  name: string,
  files: readonly string[] | undefined,
  io: Io,
): Promise<NamedBook> {
  if (!/\.ya?ml$|[\\/]/i.test(name)) return { id: name, books: await openBooks(files, io) }
  // Named twice, as an argument and with --rulebook, it is still one file.
  const others = (files ?? []).filter((one) => resolve(io.cwd, one) !== resolve(io.cwd, name))
  const books = await openBooks([...others, name], io)
  return { id: books.at(-1)!.rulebook, books, file: name }
}
