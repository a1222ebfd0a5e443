import { linkSpeaker } from '../context/link.js'
import type { Link, StatedSpeaker } from '../context/link-facts.js'
import type { Register } from '../context/register.js'
import type { Range } from '../document/offset-map.js'
import type { Reading } from '../reading/reading.js'

/**
 * A question about a range of a reading, answered once for each range. Of a sentence in which hundreds speak, every one
 * of them has it asked; without this each would have the whole sentence searched again.
 */
export function oncePerRange<T>(
  answer: (reading: Reading, range: Range) => T,
): (reading: Reading, range: Range) => T {
  const kept = new WeakMap<Reading, Map<string, T>>()
  return (reading, range) => {
    let answers = kept.get(reading)
    if (!answers) kept.set(reading, (answers = new Map<string, T>()))
    const key = `${range.start}-${range.end}`
    if (!answers.has(key)) answers.set(key, answer(reading, range))
    return answers.get(key) as T
  }
}

/** Whether a pattern is found in the prose of a range; answered once for each range. The pattern is not global. */
export const oncePerRangeFinds = (pattern: RegExp): ((reading: Reading, range: Range) => boolean) =>
  oncePerRange((reading, { start, end }) => pattern.test(reading.prose.slice(start, end)))

/** Something that is the same for a whole reading under one register and context, worked out once. */
export function oncePerFacts<Facts extends { reading: Reading; register: unknown; context: unknown }, T>(
  answer: (facts: Facts) => T,
): (facts: Facts) => T {
  const kept = new WeakMap<Reading, { register: unknown; context: unknown; answer: T }>()
  return (facts) => {
    const { reading, register, context } = facts
    const there = kept.get(reading)
    if (there && there.register === register && there.context === context) return there.answer
    const made = answer(facts)
    kept.set(reading, { register, context, answer: made })
    return made
  }
}

const links = new WeakMap<Register, Map<string, Link | undefined>>()

/**
 * `linkSpeaker`, once for all that a draft gives in the same words: the checks and the report each ask for every
 * speaker, and most who speak speak again.
 */
export function linkOnce(
  { name, title, post, party, how }: StatedSpeaker,
  register: Register,
  ours?: readonly string[],
): Link | undefined {
  let kept = links.get(register)
  if (!kept) links.set(register, (kept = new Map<string, Link | undefined>()))
  const key = JSON.stringify([name, title, post, party, how, ours])
  if (!kept.has(key)) kept.set(key, linkSpeaker({ name, title, post, party, how }, register, ours))
  return kept.get(key)
}
