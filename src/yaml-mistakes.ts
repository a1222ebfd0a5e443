import { Lexer } from 'yaml'

/** Something wrong in the YAML a person wrote, and where: lines and columns are 1-based. */
export interface YamlMistake {
  message: string
  line: number
  column: number
}

/** What the parser says: its code, its message, and the offset at which it gave up. */
export interface ParserError {
  code: string
  message: string
  pos: readonly [number, number]
}

/**
 * Says in plain words what is wrong with YAML, and at the place where the slip is: a parser gives up only where it can
 * no longer go on, which may be many lines after the bracket that was not closed.
 */
export function explainMistake(error: ParserError, text: string): YamlMistake {
  const page = new Page(text)
  const line = page.withWords(page.lineAt(error.pos[0]))
  // In JSON, how far in a line begins means nothing.
  const isJson = /^\s*[{[]/.test(text)
  return (
    (isJson ? undefined : (spaces(page, line) ?? hyphen(page, line))) ??
    brackets(error, page) ??
    quotationMark(error, page) ??
    (isJson ? undefined : (firstCharacter(error, page, line) ?? depth(error, page, line))) ?? {
      ...page.place(error.pos[0]),
      message: PLAIN[error.code] ?? asIs(error.message),
    }
  )
}

const PLAIN: Record<string, string> = {
  DUPLICATE_KEY:
    'this key stands here twice. If it begins a new entry of a list, it needs a hyphen and a space before it.',
  BLOCK_AS_IMPLICIT_KEY: 'a value that has a colon and a space in it needs quotation marks around it.',
  BLOCK_IN_FLOW: 'a comma is missing between two things in brackets.',
  MISSING_CHAR: 'a comma, a colon, a quotation mark or a bracket is missing.',
  MULTILINE_IMPLICIT_KEY: 'a comma is missing, or a key and its colon do not stand on one line.',
  MULTIPLE_DOCS: 'a line of three hyphens begins a second document. Take it out.',
  BAD_INDENT: 'this line does not begin under the one it belongs to.',
}

const asIs = (message: string): string => `${message.split(/ at line \d/, 1)[0]!.trim()}.`.replace('..', '.')

/** Tabs, and the spaces of a web page or of Word, cannot indent. */
function spaces(page: Page, line: number): YamlMistake | undefined {
  const indent = /^\s*/.exec(page.line(line))![0]
  const wrong = indent.search(/[^ ]/)
  if (wrong < 0) return undefined
  const message =
    indent[wrong] === '\t'
      ? 'lines are indented with spaces here, not with tabs.'
      : 'this line is indented with special spaces, as web pages and Word have them. Type plain ones.'
  return { message, line, column: wrong + 1 }
}

function hyphen(page: Page, line: number): YamlMistake | undefined {
  const match = /^( *)-(?=[\w“"'{[])/.exec(page.line(line))
  return match
    ? { message: 'a space is missing after the hyphen.', line, column: match[1]!.length + 1 }
    : undefined
}

const CLOSES: Record<string, string> = { '{': '}', '[': ']' }

function brackets({ message, pos }: ParserError, page: Page): YamlMistake | undefined {
  if (/^Unexpected flow-(?:map|seq)-end/.test(message))
    return { ...page.place(pos[0]), message: 'this bracket closes one that was not opened.' }
  if (!/^Flow (?:map|sequence) in block collection|^Expected flow (?:map|sequence) to end/i.test(message))
    return undefined
  const open: { mark: string; offset: number }[] = []
  for (const { source, offset } of page.tokens()) {
    if (offset >= pos[0]) break
    if (source in CLOSES) open.push({ mark: source, offset })
    else if (source === '}' || source === ']') open.pop()
  }
  const last = open.at(-1)
  if (!last) return undefined
  return {
    ...page.place(last.offset),
    message: `the bracket ${last.mark} that opens here is not closed: a ${CLOSES[last.mark]!} is missing.`,
  }
}

function quotationMark({ code, message, pos }: ParserError, page: Page): YamlMistake | undefined {
  const unclosed = message.startsWith('Missing closing')
  if (!unclosed && !(code === 'UNEXPECTED_TOKEN' && message.includes('at node end'))) return undefined
  const quoted = page.tokens().filter(({ source, offset }) => /^["']/.test(source) && offset < pos[0])
  const last = quoted.at(-1)
  if (!last) return undefined
  const end = last.offset + last.source.length
  if (unclosed || last.source.includes('\n'))
    return { ...page.place(last.offset), message: 'the quotation mark that opens here is not closed.' }
  if (page.text.slice(end, pos[0]).trim() !== '') return undefined
  return {
    ...page.place(pos[0]),
    message:
      'words stand after the closing quotation mark. Put the whole value in quotation marks, of the kind that is not in it.',
  }
}

/** Characters that mean something to YAML where a value begins. */
function firstCharacter({ code }: ParserError, page: Page, line: number): YamlMistake | undefined {
  if (!/^(?:BAD_SCALAR_START|BAD_ALIAS|UNEXPECTED_TOKEN)$/.test(code)) return undefined
  const match = /^( *(?:- +)*(?:[\w-]+: +)?)([@%`&*!|>[\]{}-])/.exec(page.line(line))
  return match
    ? {
        message: `a value that begins with ${match[2]!} needs quotation marks around it.`,
        line,
        column: match[1]!.length + 1,
      }
    : undefined
}

/** What has to do with how far in a line begins, and with its colon. */
function depth({ code, message, pos }: ParserError, page: Page, line: number): YamlMistake | undefined {
  if (!/^(?:BAD_INDENT|MISSING_CHAR|BLOCK_AS_IMPLICIT_KEY|MULTILINE_IMPLICIT_KEY)$/.test(code))
    return undefined
  if (message.startsWith('Missing ,')) return undefined
  const words = page.line(line)
  if (/^ *(?:- +)?[\w-]+:[^\s:/]/.test(words))
    return { message: 'a space is missing after the colon.', line, column: words.indexOf(':') + 1 }
  if (!/^ *(?:- |[\w'"-]+:(?:\s|$))/.test(words))
    return {
      message:
        'this line has no key with a colon. If it goes on from the line above, let it begin further in than that one.',
      line,
      column: page.indent(line) + 1,
    }
  // A value with a colon in it shows itself on its line; else the line below begins too far in.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && message.startsWith('Nested')) {
    const rest = page.line(page.lineAt(pos[0])).slice(page.columnAt(pos[0]) - 1)
    if (/: |:$/.test(rest)) return undefined
    return tooFarIn(page, page.withWords(line + 1))
  }
  return notUnderAny(page, line)
}

function tooFarIn(page: Page, line: number): YamlMistake | undefined {
  const above = page.above(line)
  if (above === undefined) return undefined
  return {
    message: `this line begins ${far(page.indent(line))}, but line ${above}, which has its value already, begins ${far(page.keyColumn(above))}. Lines that belong together begin alike.`,
    line,
    column: page.indent(line) + 1,
  }
}

/** A line that begins in a column where none of those above it that it could belong to begins. */
function notUnderAny(page: Page, line: number): YamlMistake | undefined {
  const isItem = page.isItem(line)
  const own = page.indent(line)
  let nearest: { line: number; column: number } | undefined
  let limit = Number.POSITIVE_INFINITY
  for (let above = page.above(line); above !== undefined; above = page.above(above)) {
    const column = isItem ? page.indent(above) : page.keyColumn(above)
    if (page.indent(above) < limit) {
      limit = page.indent(above)
      if (isItem && !page.isItem(above)) continue
      if (column === own && !isItem) return undefined
      const away = (one: number): number => Math.abs(one - own)
      // Of two as near, the outer one: an entry is more often put in too far than too little.
      if (
        !nearest ||
        away(column) < away(nearest.column) ||
        (away(column) === away(nearest.column) && column < nearest.column)
      )
        nearest = { line: above, column }
    }
    if (limit === 0) break
  }
  return nearest
    ? {
        message: `this line begins ${far(own)}, but line ${nearest.line} begins ${far(nearest.column)}. Lines that belong together begin alike.`,
        line,
        column: own + 1,
      }
    : undefined
}

const far = (column: number): string =>
  column === 0 ? 'at the margin' : column === 1 ? '1 space in' : `${column} spaces in`

/** The text by lines and by what the lexer makes of it. */
class Page {
  readonly #lines: string[]
  readonly #starts: number[] = [0]

  constructor(readonly text: string) {
    this.#lines = text.split(/\r\n|\n/)
    for (const match of text.matchAll(/\n/g)) this.#starts.push(match.index + 1)
  }

  line = (number: number): string => this.#lines[number - 1] ?? ''

  lineAt(offset: number): number {
    const after = this.#starts.findIndex((start) => start > offset)
    return after < 0 ? this.#starts.length : after
  }

  columnAt = (offset: number): number => offset - this.#starts[this.lineAt(offset) - 1]! + 1

  place = (offset: number): { line: number; column: number } => ({
    line: this.lineAt(offset),
    column: this.columnAt(offset),
  })

  /** This line, or the first below it that is neither empty nor a note. */
  withWords(number: number): number {
    const found = this.#lines.findIndex((line, index) => index >= number - 1 && !isBare(line))
    return found < 0 ? number : found + 1
  }

  /** The nearest line above that is neither empty nor a note. */
  above(number: number): number | undefined {
    const found = this.#lines.findLastIndex((line, index) => index < number - 1 && !isBare(line))
    return found < 0 ? undefined : found + 1
  }

  indent = (number: number): number => /^ */.exec(this.line(number))![0].length
  /** Where its key begins, after the hyphens of a list. */
  keyColumn = (number: number): number => /^ *(?:- +)*/.exec(this.line(number))![0].length
  isItem = (number: number): boolean => /^ *- /.test(this.line(number))

  tokens(): { source: string; offset: number }[] {
    let offset = 0
    return [...new Lexer().lex(this.text)].map((source) => {
      if (LEXER_MARKS.includes(source)) return { source, offset }
      const token = { source, offset: this.text.indexOf(source, offset) }
      offset = token.offset + source.length
      return token
    })
  }
}

/** Tokens that stand for nothing in the text. */
const LEXER_MARKS: readonly string[] = ['\u0002', '\u0018', '\u001F']

const isBare = (line: string): boolean => /^\s*(?:#.*)?$/.test(line)
