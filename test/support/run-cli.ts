import { fileURLToPath } from 'node:url'
import { run } from '../../src/cli/run.js'

export interface CliRun {
  code: number
  out: string
  err: string
}

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs the command line in process, as its user would from a folder, with what waits on standard input. */
export async function runCli(
  args: readonly string[],
  options: {
    cwd?: string
    stdin?: string | Uint8Array
    terminal?: boolean
    columns?: number
    env?: Record<string, string>
    now?: Date
  } = {},
): Promise<CliRun> {
  let out = ''
  let err = ''
  const code = await run(args, {
    cwd: options.cwd ?? root,
    stdin: chunks(options.stdin),
    stdinIsTerminal: options.stdin === undefined,
    stdout: {
      write: (text) => void (out += text),
      isTTY: options.terminal ?? false,
      columns: options.columns,
    },
    stderr: { write: (text) => void (err += text), isTTY: false },
    env: options.env ?? {},
    ...(options.now ? { now: () => options.now! } : {}),
  })
  return { code, out, err }
}

/** Small pieces, so that lines and characters are cut wherever they may be. */
async function* chunks(content: string | Uint8Array = ''): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  for (let start = 0; start < bytes.length; start += 61)
    yield await Promise.resolve(bytes.subarray(start, start + 61))
}
