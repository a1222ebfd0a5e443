import type { Range } from '../document/offset-map.js'

/** The index of the first of ranges, in order, that does not begin before an offset. */
function indexFrom(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The first of ranges, in order, that does not begin before an offset. */
export function firstFrom<T extends Range>(ranges: readonly T[], offset: number): T | undefined {
  return ranges[indexFrom(ranges, offset)]
}

/** The last of ranges, in order, that ends by an offset and does not begin before another. */
export function lastBy<T extends Range>(ranges: readonly T[], end: number, from: number): T | undefined {
  for (let index = indexFrom(ranges, end) - 1; index >= 0; index--) {
    const range = ranges[index]!
    if (range.start < from) return undefined
    if (range.end <= end) return range
  }
  return undefined
}

/** Those of ranges, in order, that begin within another. */
export function within<T extends Range>(ranges: readonly T[], { start, end }: Range): T[] {
  const found: T[] = []
  for (let index = indexFrom(ranges, start); index < ranges.length && ranges[index]!.start < end; index++)
    found.push(ranges[index]!)
  return found
}
