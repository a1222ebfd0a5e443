import { ImportError } from '../errors.js'
import type { ImportFile } from './imported.js'
import { checkSize, importLimits, tooLarge } from './limits.js'

/** A file of JSON as a whole, and the line on which each object of it begins. */
export interface LocatedJson {
  value: unknown
  lineOf: (object: object) => number
}

const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** An object or a list that is open while its content is read. */
interface Open {
  line: number
  key?: string
  entries?: [string, unknown][]
  items?: unknown[]
}

/**
 * Reads the answer of an API, which is one JSON value, so that whatever is said of an object has its line. Unlike a
 * list that people put together, such an answer is whole or was not saved whole: nothing is taken from a broken one.
 *
 * @param remedy what to save instead, where the file is a web page or no JSON
 * @throws ImportError `format-unknown` where it is no JSON, `import-refused` beyond `importLimits`
 */
export function readJson(file: ImportFile, remedy: string): LocatedJson {
  checkSize(file)
  return new JsonReader(file, remedy).read()
}

class JsonReader {
  readonly #text: string
  readonly #lines = new WeakMap<object, number>()
  readonly #open: Open[] = []
  #at = 0
  #line = 1
  #objects = 0

  constructor(
    private readonly file: ImportFile,
    private readonly remedy: string,
  ) {
    this.#text = file.text.replace(/^\uFEFF/, '')
  }

  read(): LocatedJson {
    this.#space()
    if (this.#text[this.#at] === '<') this.#fail('This is a web page, not the data behind it.')
    if (!'{['.includes(this.#text[this.#at] ?? ' ')) this.#fail('This is not JSON.')
    const value = this.#value()
    this.#space()
    if (this.#at < this.#text.length) this.#fail('More follows after the end of the JSON.')
    return { value, lineOf: (object) => this.#lines.get(object) ?? 1 }
  }

  /** One value with all that is in it. A stack of its own, since that of the program would overflow. */
  #value(): unknown {
    for (;;) {
      this.#space()
      let value: unknown
      const mark = this.#text[this.#at]
      if (mark === '{' || mark === '[') {
        this.#begin(mark)
        if (!this.#endsHere()) continue
        value = this.#end()
      } else value = this.#scalar()
      // What a value completes may complete what it stands in, and so on.
      for (;;) {
        const within = this.#open.at(-1)
        if (within === undefined) return value
        if (within.entries) within.entries.push([within.key!, value])
        else within.items!.push(value)
        this.#space()
        if (this.#text[this.#at] === ',') {
          this.#at++
          this.#key()
          break
        }
        if (!this.#endsHere()) this.#broken()
        value = this.#end()
      }
    }
  }

  #begin(mark: string): void {
    if (++this.#objects > importLimits.elements) throw tooLarge(this.file.name)
    if (this.#open.length >= importLimits.nesting)
      throw new ImportError(
        'import-refused',
        `Brackets stand more than ${importLimits.nesting} deep in each other here.`,
        { place: this.#place(), remedy: this.remedy },
      )
    this.#open.push(mark === '{' ? { line: this.#line, entries: [] } : { line: this.#line, items: [] })
    this.#at++
    this.#space()
    if (!this.#endsHere()) this.#key()
  }

  #endsHere(): boolean {
    const { entries } = this.#open.at(-1)!
    return this.#text[this.#at] === (entries ? '}' : ']')
  }

  #end(): object {
    const { line, entries, items } = this.#open.pop()!
    this.#at++
    // A key such as __proto__ becomes one like any other.
    const value: object = items ?? Object.fromEntries(entries!)
    this.#lines.set(value, line)
    return value
  }

  /** The key before a value, where one is due. */
  #key(): void {
    const within = this.#open.at(-1)!
    if (!within.entries) return
    this.#space()
    within.key = this.#string()
    this.#space()
    if (this.#text[this.#at++] !== ':') this.#broken()
  }

  #scalar(): unknown {
    if (this.#text[this.#at] === '"') return this.#string()
    PLAIN.lastIndex = this.#at
    const plain = PLAIN.exec(this.#text)?.[0]
    if (plain === undefined) return this.#broken()
    this.#at += plain.length
    return JSON.parse(plain) as unknown
  }

  #string(): string {
    const end = this.#endOfString()
    const quoted = this.#text.slice(this.#at, end)
    try {
      const value = JSON.parse(quoted) as unknown
      if (typeof value === 'string') {
        this.#at = end
        return value
      }
    } catch {
      // Told of below, with its line.
    }
    return this.#broken()
  }

  /** A pattern would need as much stack as the string is long. */
  #endOfString(): number {
    if (this.#text[this.#at] !== '"') return this.#broken()
    let end = this.#at + 1
    for (; end < this.#text.length && this.#text[end] !== '"'; end++) {
      if (this.#text[end] === '\n') return this.#broken()
      if (this.#text[end] === '\\') end++
    }
    if (end < this.#text.length) return end + 1
    this.#at = this.#text.length
    return this.#broken()
  }

  #space(): void {
    for (; ; this.#at++) {
      const unit = this.#text[this.#at]
      if (unit === '\n') this.#line++
      else if (unit !== ' ' && unit !== '\t' && unit !== '\r') return
    }
  }

  #broken(): never {
    return this.#fail(
      this.#at >= this.#text.length || this.#text.slice(this.#at).trim() === ''
        ? 'The JSON breaks off here: the file was not saved whole.'
        : 'This is not JSON from here on.',
    )
  }

  #fail(message: string): never {
    throw new ImportError('format-unknown', message, { place: this.#place(), remedy: this.remedy })
  }

  #place(): string {
    return `${this.file.name}:${this.#line}`
  }
}
