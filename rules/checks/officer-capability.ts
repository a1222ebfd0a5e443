import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { officerRemarksIn } from '../../src/judging/officer-remarks.js'
import { isFromBody } from '../../src/judging/scrutiny.js'

/** Scrutiny looks into policies and services; whether an officer is up to the work is not its to say. */
export const officerCapability = defineCheck({
  name: 'officer-capability',
  about: 'A release on scrutiny does not question whether officers are capable or competent.',
  options: z.strictObject({}),
  messages: {
    capability: {
      message: 'This questions whether an officer is up to the work (“{words}”), in a release on scrutiny.',
      todo: 'Take this out, and say what was found of the service: how long, how many, how much.',
    },
    blame: {
      message: 'This may be taken as blame of an officer (“{words}”), in a release on scrutiny.',
      todo: 'Say what was found of the service. Does it appraise a person?',
    },
  },
  *run(facts) {
    if (!isFromBody(facts)) return
    for (const utterance of facts.reading.utterances) {
      for (const remark of officerRemarksIn(facts, utterance)) {
        const sure = remark.against === 'capability' && remark.certainty === 'plain'
        yield {
          message: remark.against === 'capability' ? 'capability' : 'blame',
          status: sure ? 'breach' : 'possible',
          at: { start: utterance.start, end: utterance.end },
          data: { words: facts.reading.text(remark).replace(/\s+/g, ' ').slice(0, 120) },
        }
      }
    }
  },
})
