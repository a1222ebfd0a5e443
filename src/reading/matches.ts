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
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    // An empty match moves nothing on by itself.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}
