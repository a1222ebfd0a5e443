/** What a run of the command line may touch. Given in, so that a test is a run like any other. */
export interface Io {
  cwd: string
  stdin: AsyncIterable<Uint8Array | string>
  /** True where standard input is a keyboard and nothing waits to be read. */
  stdinIsTerminal: boolean
  stdout: Out
  stderr: Out
  env: Record<string, string | undefined>
  /** The clock; the machine’s own where left out. */
  now?: () => Date
}

export interface Out {
  write(text: string): unknown
  isTTY?: boolean | undefined
  columns?: number | undefined
}

/** What a run came to. */
export const exitCodes = {
  /** Nothing at or above what `--fail-on` names. */
  pass: 0,
  held: 1,
  /** Wrong use, input that cannot be read, or a crash. */
  failed: 2,
  /** Only referrals stand, with `--fail-on refer`. */
  referred: 3,
} as const

/** All of standard input. */
export async function readAll(stdin: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin)
    chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let length = 0
  for (const chunk of chunks) {
    bytes.set(chunk, length)
    length += chunk.length
  }
  return bytes
}

/** Standard input line by line, each with its line break taken off. Bytes that are not UTF-8 become U+FFFD. */
export async function* linesOf(stdin: Io['stdin']): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  const waiting: string[] = []
  for await (const chunk of stdin) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const parts = text.split('\n')
    waiting.push(parts[0]!)
    for (const part of parts.slice(1)) {
      yield waiting.splice(0).join('').replace(/\r$/, '')
      waiting.push(part)
    }
  }
  waiting.push(decoder.decode())
  const last = waiting.join('')
  if (last !== '') yield last.replace(/\r$/, '')
}
