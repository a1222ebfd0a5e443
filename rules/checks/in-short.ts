const LONGEST = 110

/** Words of a draft as a message shows them: on one line, without the stop at their end, and not too long. */
export function inShort(words: string): string {
  const line = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:!?"'”’]{1,6}$/, '')
  if (line.length <= LONGEST) return line
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST)).replace(/[,;:]$/, '')} …`
}
