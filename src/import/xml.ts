import { Parser } from 'htmlparser2'
import { ImportError } from '../errors.js'
import type { ImportFile } from './imported.js'
import { checkSize, importLimits } from './limits.js'
import { plainText } from './plain-text.js'

/** An element of an XML file. Names are in lower case, without a prefix. */
export interface XmlElement {
  name: string
  /** 1-based line of its opening tag. */
  line: number
  attributes: Readonly<Record<string, string>>
  children: XmlElement[]
  /** Its own text; empty for elements whose text was not asked for. */
  text: string
  /** False where its closing tag is missing: the file was cut off, or its tags do not match. */
  closed: boolean
}

export interface XmlOptions {
  /** Elements whose text is kept. The text of all others is never held. */
  texts: ReadonlySet<string>
  /** Elements that are passed over with all that is in them. */
  passedOver: ReadonlySet<string>
  /** What to save instead, where the file turns out to be a web page or no XML at all. */
  remedy: string
}

/**
 * Reads XML into a tree, its root elements in order (a file may be several answers one after another).
 *
 * A document type is refused, so that no entity is ever defined or expanded and nothing is ever fetched. What is broken
 * in the middle is not refused: elements that lack their closing tag say so, and the rest is read.
 *
 * @throws ImportError `import-refused` for a document type and for what goes beyond the limits; `format-unknown` for
 *   web pages and for files that hold no element
 */
export function readXml(file: ImportFile, { texts, passedOver, remedy }: XmlOptions): XmlElement[] {
  checkSize(file)
  const roots: XmlElement[] = []
  const open: XmlElement[] = []
  const pieces: string[][] = []
  const lineOf = lineCounter(file.text)
  let depth = 0
  /** Depth at which passing over began; 0 while elements are read. */
  let skipDepth = 0
  let elements = 0

  const refuse = (code: 'import-refused' | 'format-unknown', message: string, todo: string): never => {
    throw new ImportError(code, message, { place: `${file.name}:${lineOf(parser.startIndex)}`, remedy: todo })
  }
  const notAWebPage = (): never =>
    refuse('format-unknown', 'This is a web page, not the data behind it.', remedy)

  const parser: Parser = new Parser(
    {
      onprocessinginstruction(name, data) {
        if (!name.startsWith('!')) return
        if (/^!doctype\s+html/i.test(data)) notAWebPage()
        refuse(
          'import-refused',
          'This file declares a document type (<!DOCTYPE …>), which can hide other files in it.',
          'No council’s system writes one: save the file again from where it came from.',
        )
      },
      onopentag(rawName, attributes) {
        const name = localName(rawName)
        if (depth === 0 && WEB_PAGE.has(name)) notAWebPage()
        if (++depth > importLimits.nesting)
          refuse(
            'import-refused',
            `Elements stand more than ${importLimits.nesting} deep in each other here.`,
            'No answer of a council’s system does that: save the file again from where it came from.',
          )
        if (++elements > importLimits.elements)
          refuse(
            'import-refused',
            `The file has more than ${importLimits.elements.toLocaleString('en-GB')} elements.`,
            'Save fewer entries in one file.',
          )
        if (skipDepth > 0) return
        if (passedOver.has(name)) {
          skipDepth = depth
          return
        }
        const element: XmlElement = {
          name,
          line: lineOf(parser.startIndex),
          attributes: { ...attributes },
          children: [],
          text: '',
          closed: true,
        }
        const parent = open.at(-1)
        ;(parent?.children ?? roots).push(element)
        open.push(element)
        pieces.push([])
      },
      ontext(text) {
        const element = open.at(-1)
        if (skipDepth === 0 && element && texts.has(element.name)) pieces.at(-1)!.push(text)
      },
      onclosetag(_name, isImplied) {
        const closing = depth--
        if (skipDepth > 0) {
          if (closing === skipDepth) skipDepth = 0
          if (isImplied) for (const element of open.slice(-1)) element.closed = false
          return
        }
        const element = open.pop()
        const words = pieces.pop()
        if (!element || !words) return
        element.text = words.join('')
        if (isImplied) element.closed = false
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(file.text)
  if (roots.length === 0)
    throw new ImportError('format-unknown', 'This is not XML.', { place: `${file.name}:1`, remedy })
  return roots
}

/** What a web page may begin with, where a site asks for a click first. */
const WEB_PAGE = new Set(['html', 'head', 'body', 'script', 'meta', 'title', 'div'])

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Lines of offsets that are asked for in rising order; linear over a whole file. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line++
    return line
  }
}

/** Whether an element and all in it have their closing tags. */
export const isWhole = ({ closed, children }: XmlElement): boolean => closed && children.every(isWhole)

/** The elements of a name directly in another. */
export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name)

/** The plain words of the first element of a name; undefined where it is missing or empty. */
export function textIn(element: XmlElement, name: string): string | undefined {
  const child = element.children.find((one) => one.name === name)
  const text = child && plainText(wordsOf(child))
  return text === '' ? undefined : text
}

const wordsOf = (element: XmlElement): string =>
  element.children.reduce((words, child) => `${words} ${wordsOf(child)}`, element.text)
