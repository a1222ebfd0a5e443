import type { NameMention } from './names.js'

/** `Cllrs A, B and C`: the style is that of each. */
export function shareTitles(folded: string, names: readonly NameMention[]): readonly NameMention[] {
  let shared: string | undefined
  return names.map((mention, index) => {
    if (mention.title) {
      shared = PLURAL_TITLE.test(folded.slice(mention.start, mention.start + 14)) ? mention.title : undefined
      return mention
    }
    const between = folded.slice(names[index - 1]?.end ?? 0, mention.start)
    if (COUNCILLORS_BEFORE.test(folded.slice(Math.max(0, mention.start - 20), mention.start))) {
      shared = 'Cllr'
      return { ...mention, title: shared }
    }
    if (shared && /^(?: \([^)]{1,60}\))?(?:,| and|, and| &) $/.test(between))
      return { ...mention, title: shared }
    shared = undefined
    return mention
  })
}

/** `ward councillors A, B and C` */
const COUNCILLORS_BEFORE = /\bcouncillors $/i
const PLURAL_TITLE = /^(?:Cllr|Councillor|Coun)s\b/

/** Titled names and those bare ones that overlap none of them, in order. */
export function inOrder(titled: readonly NameMention[], bare: readonly NameMention[]): NameMention[] {
  const merged: NameMention[] = []
  let next = 0
  for (const name of bare) {
    while (next < titled.length && titled[next]!.start < name.end) merged.push(titled[next++]!)
    if (name.start >= (merged.at(-1)?.end ?? 0)) merged.push(name)
  }
  return [...merged, ...titled.slice(next)]
}
