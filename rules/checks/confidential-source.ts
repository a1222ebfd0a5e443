import { z } from 'zod'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import { heedOf, voices } from '../../src/judging/voices.js'
import { saysConsent } from '../../src/reading/private/public-claims.js'
import type { PrivateSource } from '../../src/reading/private/sources.js'
import { sourceKinds } from '../../src/reading/private/source-patterns.js'

const options = z.strictObject({
  sources: z
    .array(z.enum(sourceKinds))
    .min(1)
    .describe(
      'Where the matter comes from. exempt: papers withheld under Schedule 12A. marked: papers called confidential or private. marking: a mark left in the text.',
    ),
  voices: z
    .array(z.enum(voices))
    .min(1)
    .default([...voices])
    .describe('Whose words the clause is about; everyone’s where left out.'),
  ask: z
    .array(z.enum(voices))
    .default([])
    .describe('Whose words it is not plainly about, so that a person is asked.'),
  consent: z
    .boolean()
    .default(false)
    .describe('Consent of whoever may give it lets the matter be published.'),
})

/** Sources of which the words alone do not settle that they are still private, or that this use is outside the terms. */
const ASKED: ReadonlySet<PrivateSource['kind']> = new Set<PrivateSource['kind']>([
  'draft',
  'other-purpose',
  'other-forum',
  'member-papers',
  'third-party',
])

/**
 * Words that show that what a draft says comes from papers or talk that are not public. That a paper is withheld, or
 * that the public was sent out, is procedure and passes; so does what is said to have been published.
 */
export const confidentialSource = defineCheck({
  name: 'confidential-source',
  about: 'Nothing is told from papers or meetings that are not public.',
  options,
  messages: {
    revealed: {
      message: '“{words}” tells what is in something that is not public.',
      todo: 'Take out what comes from it, or take the same fact from a public paper and name that.',
    },
    mayBe: {
      message: '“{words}” may tell what is in something that is not public.',
      todo: 'Find out whether it has been published. If not, take out what comes from it.',
    },
    draft: {
      message: '“{words}” may take something from a paper that is still a draft.',
      todo: 'Wait until it is reported to those who decide, or take it from a published paper.',
    },
    'member-papers': {
      message: '“{words}” may use papers that a member was given for council work.',
      todo: 'Use a published source instead, or ask the monitoring officer whether this use is proper.',
    },
    'other-purpose': {
      message: '“{words}” may use information for something else than what it was given for.',
      todo: 'Use a published source, or ask whoever gave the information whether it may be used for this.',
    },
    determination: {
      message: '“{words}” speaks of information released on terms about who may share it.',
      todo: 'Read the terms, and take out what they do not let be shared.',
    },
    'other-forum': {
      message: '“{words}” may carry into one meeting what was private to another.',
      todo: 'Take it out, or use what the other meeting has published.',
    },
    handedOn: {
      message: '“{words}” is said to have been passed on, and is not public.',
      todo: 'Make sure that this gives nothing away that is still confidential.',
    },
    marking: {
      message: 'The text carries the mark “{words}”, which is for papers that are not public.',
      todo: 'Find out where the text comes from. If it is from such a paper, take it out; if the mark is left over, take the mark out.',
    },
  },
  *run(facts, wanted) {
    for (const source of facts.reading.privateSources) {
      if (!wanted.sources.includes(source.kind)) continue
      const at = { start: source.start, end: source.end }
      if (wanted.consent && saysConsent(sentenceAround(facts, source.start))) continue
      const heed = source.kind === 'marking' ? 'yes' : heedOf(facts, at, wanted)
      if (heed === 'no') continue
      const sure = source.sure && source.said !== 'handed-on' && heed === 'yes' && !ASKED.has(source.kind)
      yield {
        message: wordingOf(source, sure),
        status: sure ? 'breach' : 'possible',
        at,
        data: { words: facts.reading.text(at).replace(/\s+/g, ' ') },
      }
    }
  },
})

function sentenceAround({ reading }: Facts, offset: number): string {
  const { start, end } = reading.sentenceAt(offset)
  return reading.folded.slice(start, end)
}

function wordingOf({ kind, said }: PrivateSource, sure: boolean): string {
  if (said === 'left-in') return 'marking'
  if (said === 'handed-on') return 'handedOn'
  if (kind in OWN_WORDING) return kind
  return sure ? 'revealed' : 'mayBe'
}

/** Kinds with a wording of their own. */
const OWN_WORDING: Partial<Record<PrivateSource['kind'], true>> = {
  draft: true,
  'member-papers': true,
  'other-purpose': true,
  determination: true,
  'other-forum': true,
}
