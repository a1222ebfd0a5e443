import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { asCouncilFile, councilFileNames, openCouncilFiles, strayFile } from '../context/council-files.js'
import type { CouncilFile } from '../context/council-files.js'
import { openContextFile, type OpenOptions, type OpenedContext } from '../context/read-context.js'
import { UsageError } from '../errors.js'
import { readTextFile } from './files.js'

const THREE = `${councilFileNames.slice(0, -1).join(', ')} and ${councilFileNames.at(-1)}`

/**
 * Opens what `--context` names: a file, or a folder with the files of a council.
 *
 * @throws UsageError `file-missing`, or `usage` for a folder that holds none of those files, or others beside them
 * @throws ContextError `context-not-valid`, with the lines shown
 */
export async function openContext(
  name: string,
  cwd: string,
  options: OpenOptions = {},
): Promise<OpenedContext> {
  const found = await stat(resolve(cwd, name)).catch(() => undefined)
  if (found?.isDirectory()) return openCouncilFiles(await filesOf(name, cwd))
  const text = await readTextFile(name, cwd)
  // Named by itself, council.yaml may say “name”, as it does in its folder.
  const file = asCouncilFile(basename(name))
  return file === 'council.yaml' && /^names?\s*:/m.test(text)
    ? openCouncilFiles([{ file, name, text }])
    : openContextFile({ name, text }, options)
}

async function filesOf(folder: string, cwd: string): Promise<CouncilFile[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true })
  const files: CouncilFile[] = []
  for (const entry of entries.filter((one) => !one.isDirectory())) {
    const name = join(folder, entry.name).replaceAll('\\', '/')
    const file = asCouncilFile(entry.name)
    if (file) files.push({ file, name, text: await readTextFile(name, cwd) })
    else if (/\.(?:ya?ml|json)$/i.test(entry.name)) {
      const wrong = strayFile(entry.name, await readTextFile(name, cwd))
      if (wrong !== undefined)
        throw new UsageError('usage', wrong, {
          place: folder,
          remedy: `The folder of a council holds ${THREE}. Rename the file, or move it to another folder.`,
        })
    }
  }
  if (files.length === 0)
    throw new UsageError('file-missing', `The folder “${folder}” holds none of ${THREE}.`, {
      remedy: 'Name a file, or the folder that holds them.',
    })
  return councilFileNames.flatMap((file) => files.find((one) => one.file === file) ?? [])
}
