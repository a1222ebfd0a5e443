import { z } from 'zod'
import { bases, type Basis } from '../../src/context/basis.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { listedTermsIn, type ListedTerm } from '../../src/judging/listed-terms.js'
import { heedOf, voices } from '../../src/judging/voices.js'

const options = z.strictObject({
  voices: z
    .array(z.enum(voices))
    .min(1)
    .default([...voices])
    .describe('Whose words the clause is about; everyone’s where left out.'),
  ask: z
    .array(z.enum(voices))
    .default([])
    .describe('Whose words it is not plainly about, so that a person is asked.'),
  bases: z
    .array(z.enum(bases))
    .min(1)
    .optional()
    .describe('The grounds on which something of the list counts; any where left out.'),
  consent: z
    .boolean()
    .default(false)
    .describe('Consent of whoever may give it lets the matter be published.'),
})

/**
 * Matter of the list of confidential terms, wherever the draft has it. What a published document holds is public,
 * whatever the list says.
 */
export const confidentialTerm = defineCheck({
  name: 'confidential-term',
  about:
    'Nothing of the list of confidential matter stands in the draft, unless a published document has it.',
  options,
  messages: {
    listed: {
      message: '“{words}” is on the list of confidential matter given ({basis}).',
      todo: 'Take it out. If it has been published, give the document among the published documents.',
    },
    mayBe: {
      message: '“{words}” may be what the list of confidential matter has as “{term}” ({basis}).',
      todo: 'Compare it with the list. Take it out if it is the same matter.',
    },
    saidPublic: {
      message:
        '“{words}” is on the list of confidential matter given ({basis}), though the draft says that it is public.',
      todo: 'Find the public document that has it and give it among the published documents, or take it out.',
    },
    saidConsent: {
      message:
        '“{words}” is on the list of confidential matter given ({basis}), though the draft speaks of consent.',
      todo: 'Make sure that the consent is on record and covers publication, or take it out.',
    },
    otherVoice: {
      message: '“{words}” is on the list of confidential matter given ({basis}).',
      todo: 'Take it out, or ask the monitoring officer whether it may be published.',
    },
  },
  *run(facts, wanted) {
    if (facts.context.confidentialTerms === undefined) {
      yield {
        unable:
          'No list of confidential matter is given, so only words that show their own source can be told.',
        needs: ['confidentialTerms'],
      }
      return
    }
    for (const listed of listedTermsIn(facts)) {
      if (wanted.bases && !isOnGround(listed, wanted.bases)) continue
      if (wanted.consent && listed.consent === 'given') continue
      const seen = observe(facts, listed, wanted)
      if (seen) yield seen
    }
  },
})

const isOnGround = ({ bases: known }: ListedTerm, wanted: readonly Basis[]): boolean =>
  wanted.some((basis) => known.has(basis))

function observe(facts: Facts, listed: ListedTerm, wanted: z.infer<typeof options>): Observation | undefined {
  const at = { start: listed.start, end: listed.end }
  const heed = heedOf(facts, at, wanted)
  if (heed === 'no') return undefined
  const words = facts.reading.text(at).replace(/\s+/g, ' ')
  const data = { words, term: listed.term, basis: listed.basis }
  if (!listed.sure) return { message: 'mayBe', status: 'possible', at, data }
  if (listed.saidPublic) return { message: 'saidPublic', status: 'possible', at, data }
  if (wanted.consent && listed.consent === 'said')
    return { message: 'saidConsent', status: 'possible', at, data }
  return heed === 'ask'
    ? { message: 'otherVoice', status: 'possible', at, data }
    : { message: 'listed', status: 'breach', at, data }
}
