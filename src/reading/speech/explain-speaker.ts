import type { Range } from '../../document/offset-map.js'
import { roleInWords } from '../../roles.js'
import type { Quotation } from './quotation.js'
import { styled, type Speaker } from './speakers.js'

/** A post further than this from the words of attribution stands elsewhere. */
const NEAR = 160

/**
 * How a speaker was read and from which words, for a person to check: `Read as Cllr Ada Finch, Cabinet Member for
 * Parks, from these words: “Cllr Finch said”.`
 *
 * @param text `Document.text`, which the ranges of the quotation are into
 */
export function explainSpeaker(text: string, quotation: Quotation): string {
  const { speaker, attribution } = quotation
  if (!speaker) return 'Nothing beside these words, or before them, says whose they are.'
  const at = attribution && withPost(attribution, speaker)
  const words = at ? text.slice(at.start, at.end).replace(/\s+/g, ' ').trim() : ''
  const who = [speaker, ...(speaker.beside ?? [])].map(inWords).join(', and ')
  return [leading(speaker, who, words), ...doubt(speaker), ...elsewhere(speaker, quotation)].join(' ')
}

function leading(speaker: Speaker, who: string, words: string): string {
  switch (speaker.how) {
    case 'named':
      return words ? `Read as ${who}, from these words: “${words}”.` : `Read as ${who}.`
    case 'pronoun':
      return words ? `Read as ${who}, whom “${words}” is taken to mean.` : `Read as ${who}.`
    case 'continued':
      return `Read as ${who}, the last spoken of before these words.`
    case 'unnamed':
      return `Nobody is named. The words are “${speaker.name}”, read as ${roleInWords(speaker.roleClass)}.`
  }
}

/** The words of attribution with those of the post beside them. */
function withPost(at: Range, { postAt, how }: Speaker): Range {
  if (!postAt || how !== 'named') return at
  const union = { start: Math.min(at.start, postAt.start), end: Math.max(at.end, postAt.end) }
  return union.end - union.start < NEAR ? union : at
}

function inWords(speaker: Speaker): string {
  const role = roleInWords(speaker.roleClass)
  const given = speaker.post?.text
  // `Her deputy` says little by itself.
  const post = given && /^(?:his|her|their|its)\b/i.test(given) ? `${role} (“${given}”)` : given
  return `${styled(speaker)}, ${post ?? `${role} (no post is given)`}`
}

/** Who else is meant, perhaps. */
export const doubt = ({ couldBe }: Speaker): string[] =>
  couldBe ? [`The draft also names ${couldBe.join(' and ')}, who could be meant: give the full name.`] : []

function elsewhere(
  { fullNameAt, postAt, name, how }: Speaker,
  { attribution, segments }: Quotation,
): string[] {
  if (how === 'unnamed') return []
  const from = (attribution ?? segments[0]!).start
  return [
    ...(fullNameAt ? [`The full name, ${name}, stands elsewhere in the draft.`] : []),
    ...(postAt && how === 'named' && Math.abs(postAt.start - from) > NEAR
      ? ['The post is given elsewhere in the draft.']
      : []),
  ]
}
