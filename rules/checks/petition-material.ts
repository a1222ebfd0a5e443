import type { Facts } from '../../src/judging/check.js'
import type { Range } from '../../src/document/offset-map.js'
import { speakerOf } from './caught-material.js'

/** What a text says about signing a petition for a referendum on governance. */
export interface PetitionCaught {
  at: Range
  /** Whether the text says that it is such a petition. */
  sure: boolean
}

const GOVERNANCE =
  /\b(?:referendum|mayors?|mayoral|committee system|leader and cabinet|governance|how (?:the|your|our) (?:council|borough|city|county|town) is (?:run|governed|led))\b/i

/**
 * Material that appears designed to influence whether people sign (S.I. 2011/2914, reg. 15). A petition that is said to
 * be for something else is none of it.
 */
export function petitionMaterial(facts: Facts): { caught: PetitionCaught[]; facts: Range | undefined } {
  const { reading } = facts
  const talks = reading.petitionTalk
  if (!talks.some(({ named }) => named)) return { caught: [], facts: undefined }
  const subjects = talks.flatMap(({ subject }) => (subject === undefined ? [] : [subject]))
  const isAbout = talks.some(({ sentence }) =>
    GOVERNANCE.test(reading.prose.slice(sentence.start, sentence.end)),
  )
  if (subjects.length > 0 && !isAbout && !GOVERNANCE.test(reading.prose))
    return { caught: [], facts: undefined }
  const sure = isAbout || GOVERNANCE.test(reading.prose)
  const caught = talks.flatMap(({ signing, sentence, subject }): PetitionCaught[] => {
    if (!signing || (subject !== undefined && !GOVERNANCE.test(subject))) return []
    const at = { start: signing.start, end: sentence.end }
    return [{ at, sure: sure && speakerOf(facts, at) === 'council' }]
  })
  if (caught.length === 0) {
    const argued = reading.referendumTalk
      .flatMap(({ matters, sentence }) => matters.map((matter) => ({ matter, sentence })))
      .find(({ matter }) => matter.of === 'governance' && matter.argued)
    if (argued)
      caught.push({
        at: { start: argued.matter.argued!.start, end: argued.sentence.end },
        sure: false,
      })
  }
  return { caught, facts: talks.find((talk) => talk.facts)?.sentence }
}
