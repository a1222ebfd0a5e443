import type { Item } from './statements.js'

/** Whether a word that may be a verb of speech is one where it stands. Indexes are into the items of a statement. */
export function isCue(items: readonly Item[], index: number): boolean {
  const form = items[index]!.speech
  if (!form || items[index]!.kind !== 'word') return false
  if (form.tense === 'base' && !hasModal(items, index)) return false
  if (form.tense !== 'participle' && isNoun(items, index)) return false
  const particle = PHRASAL[form.lemma]
  if (particle && !particle.test(items[index + 1]?.text ?? '')) return false
  return !isPassive(items, index) || agentOf(items, index) > 0
}

/** `was told by Finch`: where the words for whoever speaks begin, after `by`; 0 where nobody is named. */
export function agentOf(items: readonly Item[], index: number): number {
  if (!isPassive(items, index)) return 0
  const by = items.slice(index + 1, index + 4).findIndex(({ text }) => text === 'by')
  return by < 0 ? 0 : index + 1 + by
}

/** Of what people hold, the verbs that seldom describe a thing: `said it was late and hoped for better`. */
const HOLDS = /^(?:hope|believe|think|feel|expect|fear)$/

/** Verbs of speech only with their particle: `pointed out`, `put it`. */
const PHRASAL: Record<string, RegExp> = {
  point: /^(?:out|to)$/,
  put: /^(?:it|that|the)$/,
  fire: /^(?:back|off)$/,
  shoot: /^back$/,
  go: /^on$/,
}

/** `comments`, `claims` after an article or an adjective are nouns; after a name or a pronoun, verbs. */
function isNoun(items: readonly Item[], index: number): boolean {
  const before = items[index - 1]
  if (!before)
    return (
      items[index]!.speech?.tense === 'present' &&
      !/^(?:says|adds|writes|explains|asks)$/.test(items[index]!.text)
    )
  if (before.kind === 'mark' || before.kind === 'quote') return false
  if (before.possessive) return true
  if (
    /^(?:the|a|an|his|her|their|its|our|my|your|these|those|some|any|no)$/.test(before.text) &&
    !/^(?:said|told)$/.test(items[index]!.text)
  )
    return true
  if (before.kind === 'name' || before.capital) return false
  if (/^(?:said|told|says)$/.test(items[index]!.text)) return false
  const form = items[index]!.speech!
  if (before.text === 'and' && form.tense === 'past' && (form.speech === 'say' || HOLDS.test(form.lemma)))
    return false
  return /^(?:the|a|an|his|her|their|its|our|my|your|these|those|such|some|any|no|of|and|or|in|to|for|with|by|about|recent|public|new|false|many|more)$/.test(
    before.text,
  )
}

/** `Finch will say`, `is expected to say` */
const hasModal = (items: readonly Item[], index: number): boolean =>
  /^(?:would|will|can|could|should|might|must|did|does|to|now)$/.test(items[index - 1]?.text ?? '') &&
  items
    .slice(Math.max(0, index - 3), index)
    .some(({ text }) => /^(?:would|will|did|expected|due|set)$/.test(text))

/** `residents are warned`, `roads are termed`: those who are told do not speak. */
export function isPassive(items: readonly Item[], index: number): boolean {
  if (items[index]!.speech?.tense !== 'past') return false
  let at = index - 1
  while (at >= 0 && /ly$|^(?:not|also|being|been|now|often|always|still)$/.test(items[at]!.text)) {
    if (/^(?:being|been)$/.test(items[at]!.text)) return true
    at--
  }
  return items[at]?.kind === 'word' && /^(?:is|are|was|were|be|am)$/.test(items[at]!.text)
}
