import { Parser } from 'htmlparser2'

/**
 * The plain words of a value: character references resolved, tags taken off, spaces made single.
 *
 * ModernGov encodes titles as HTML before it writes them as XML (`Parks &amp;amp; Leisure`), so what an XML reader
 * gives is still HTML.
 */
export function plainText(value: string): string {
  return /[&<]/.test(value) ? tidy(withoutMarkup(value)) : tidy(value)
}

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001F\u007F-\u00A0\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

function withoutMarkup(value: string): string {
  const words: string[] = []
  const parser = new Parser({
    ontext: (text) => void words.push(text),
    onopentagname: (name) => void (/^(?:br|p|div|li|td)$/.test(name) && words.push(' ')),
  })
  parser.end(value)
  return words.join('')
}

const CONTACTS = [
  // Addresses of pages, of mail, and telephone numbers of ten or eleven figures.
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /\bmailto:\S+/gi,
  /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu,
  /(?<![\d/.])(?:\(?\+44\)?[ -]?(?:\(0\))?|\(?0)\d(?:[ )-]{0,2}\d){8,9}(?!\d)/g,
]

/** What stands before a telephone number or an address. */
const LABEL = /\b(?:e-?mail|tel(?:ephone)?|phone|mob(?:ile)?|contact)(?: (?:no|number|address))?$/i

const MARKS = new Set(' ,;:.|•([–-')

/** Words without spaces and marks at their ends. Brackets that close stay. */
export function trimMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && MARKS.has(text[start]!) && text[start] !== '(') start++
  while (start < end && MARKS.has(text[end - 1]!) && text[end - 1] !== '.') end--
  return text.slice(start, end)
}

/** A value without the telephone numbers, addresses of mail and of pages that stand in it, and whether any did. */
export function withoutContacts(text: string): { text: string; removed: boolean } {
  let rest = text
  for (const pattern of CONTACTS) rest = rest.replace(pattern, '\u0000')
  if (rest === text) return { text, removed: false }
  const pieces = rest.split('\u0000')
  const last = pieces.pop()!
  const words = pieces.map((piece) => trimMarks(trimMarks(piece).replace(/\.$/, '').replace(LABEL, '')))
  const left = [...words, last.replace(/^[).]+/, '')].join(' ').replace(/ {2,}/g, ' ')
  return { text: trimMarks(left.replace(/ (?=[,;])/g, '')), removed: true }
}
