import type { Facts } from '../../src/judging/check.js'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** `Carlisle` of `Carlisle City Council`, `Brent` of `London Borough of Brent`. */
const KIND_OF_COUNCIL =
  /\b(?:the|london|royal|metropolitan|borough|city|county|district|unitary|council|authority|of|and)\b/giu

/** The names of the council whose rules are asked, and of its place: as a pattern, longest first. */
function councilNames({ council }: Facts): string {
  const names = council ? [council.name, ...(council.names ?? [])] : []
  const places = names.map((name) => name.replace(KIND_OF_COUNCIL, ' ').replace(/\s+/g, ' ').trim())
  const all = [...new Set([...names, ...places])].filter((name) => name !== '')
  return all.length === 0
    ? '(?!)'
    : `(?:${all
        .sort((a, b) => b.length - a.length)
        .map(escape)
        .join('|')})`
}

/** What is made of the names of a council, such as a pattern: made once for each council, since compiling it is dear. */
export function oncePerCouncil<T>(make: (names: string) => T): (facts: Facts) => T {
  const kept = new WeakMap<NonNullable<Facts['council']>, T>()
  return (facts) => {
    const { council } = facts
    const there = council && kept.get(council)
    if (there !== undefined) return there
    const made = make(councilNames(facts))
    if (council) kept.set(council, made)
    return made
  }
}
