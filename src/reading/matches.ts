import { Grams } from './needs/grams.js'
import { isMet, needsOf, type Need } from './needs/pattern-needs.js'

/**
 * Every match of a global pattern, in order.
 *
 * `matchAll` makes a copy of its pattern at each call, and the engine compiles the copy anew once it has forgotten the
 * last one. With hundreds of long patterns and a dozen sentences that took half the time of a check; so the pattern
 * itself is used, from the start of the text.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  if (!mayMatch(text, pattern)) return found
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    // An empty match moves nothing on by itself.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

/** The first match of a pattern, from the start of the text. A global pattern is left as if it had not been used. */
export function firstMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  if (!mayMatch(text, pattern)) return null
  pattern.lastIndex = 0
  const match = pattern.exec(text)
  pattern.lastIndex = 0
  return match
}

/** Whether a pattern matches anywhere in a text. */
export function hasMatch(text: string, pattern: RegExp): boolean {
  if (!mayMatch(text, pattern)) return false
  pattern.lastIndex = 0
  const isFound = pattern.test(text)
  pattern.lastIndex = 0
  return isFound
}

/** Below this a pattern is tried at about the cost of asking what it needs. */
const SHORTEST_PATTERN = 60

/** So it is with a text of a word or two: a list of thousands of short lines would take longer for it. */
const SHORTEST_TEXT = 16

/** Longer texts hold some of nearly anything, and are not worth the look. */
const LONGEST_TEXT = 50_000

/** Sentences come by the dozen between two looks at the whole text, whose grams are kept apart from theirs. */
const LONG = 1_000

/**
 * What patterns need, `none` where they need nothing. It is read off a pattern that comes a second time: one that is
 * made for a draft and used once is not worth it.
 */
const needs = new WeakMap<RegExp, Need | 'none' | 'met once'>()

/**
 * The texts asked about last, which are asked about again by the next pattern: one short and one long. No more of a
 * draft is kept by it than the engine keeps itself of what it last matched (`RegExp.input`).
 */
const shortText = new Grams()
const longText = new Grams()

/**
 * Whether a pattern may match a text: false only where the text lacks some letters that every match holds. Most of the
 * hundreds of patterns match nothing in most sentences, and long ones take many times longer to find that out.
 */
function mayMatch(text: string, pattern: RegExp): boolean {
  if (text.length < SHORTEST_TEXT || text.length > LONGEST_TEXT) return true
  if (pattern.source.length < SHORTEST_PATTERN) return true
  let need = needs.get(pattern)
  if (need === undefined) needs.set(pattern, (need = 'met once'))
  else if (need === 'met once') needs.set(pattern, (need = needsOf(pattern) ?? 'none'))
  if (need === 'none' || need === 'met once') return true
  const grams = text.length < LONG ? shortText : longText
  if (grams.text !== text) grams.read(text)
  return isMet(need, grams)
}
