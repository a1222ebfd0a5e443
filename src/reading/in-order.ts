import type { Range } from '../document/offset-map.js'

/** The index of the first of ranges, in order, that does not begin before an offset. */
export function indexFrom(ranges: readonly Range[], offset: number): number {
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

/** Those of ranges, in order and apart, that share a part with another. */
export function overlapping<T extends Range>(ranges: readonly T[], { start, end }: Range): T[] {
  const found: T[] = []
  const first = indexFrom(ranges, start)
  // The one before begins earlier, and may reach in.
  for (let index = Math.max(0, first - 1); index < ranges.length && ranges[index]!.start < end; index++)
    if (ranges[index]!.end > start) found.push(ranges[index]!)
  return found
}

/** The range that holds an offset, among ranges in order that do not overlap. */
export function holding<T extends Range>(ranges: readonly T[], offset: number): T | undefined {
  const range = ranges[indexFrom(ranges, offset + 1) - 1]
  return range && offset < range.end ? range : undefined
}
