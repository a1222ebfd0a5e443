import type { Document } from '../document/document.js'
import type { Range } from '../document/offset-map.js'
import type { Part } from './parts.js'
import { matchesOf } from './matches.js'

/** An address by which readers are told to reach someone. Offsets are into `Document.text`. */
export interface ContactPoint extends Range {
  kind: 'email' | 'phone'
  /** As written, without spaces for a telephone number. */
  value: string
  /** True in the contact part of the release. */
  inContactPart: boolean
}

const PHONE = /(?<![\d£.,])(?:\+44\s?|0)\d(?:[\s-]?\d){8,10}(?!\d)/g

/** E-mail addresses, also behind `mailto:` links, and United Kingdom telephone numbers. */
export function findContactPoints(
  document: Document,
  folded: string,
  parts: readonly Part[],
): ContactPoint[] {
  const contactParts = parts.filter((part) => part.kind === 'contact')
  const inContactPart = (at: Range): boolean =>
    contactParts.some((part) => at.start >= part.start && at.end <= part.end)
  const points: ContactPoint[] = []
  const add = (kind: ContactPoint['kind'], value: string, at: Range): void => {
    points.push({ kind, value, start: at.start, end: at.end, inContactPart: inContactPart(at) })
  }
  for (const mask of document.masks) {
    if (mask.kind === 'email') add('email', document.text.slice(mask.start, mask.end), mask)
  }
  for (const link of document.links) {
    const address = /^mailto:([^?]+)/i.exec(link.target)?.[1]
    if (address) add('email', address, link)
  }
  for (const match of matchesOf(folded, PHONE)) {
    add('phone', match[0].replace(/\D/g, ''), { start: match.index, end: match.index + match[0].length })
  }
  points.sort((a, b) => a.start - b.start)
  // An address that is written out and is a link as well is one point.
  const ends = new Map<string, number>()
  return points.filter(({ value, start, end }) => {
    const seen = (ends.get(value) ?? -1) > start
    if (!seen) ends.set(value, end)
    return !seen
  })
}
