import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'

const options = z.strictObject({
  issuer: z.boolean().default(true).describe('It must say which person or group issues it.'),
  disclaimer: z.boolean().default(true).describe('It must say that it is not on behalf of the Council.'),
})

/** A political release says plainly who issues it, and that it is not the Council's. */
export const labelRequired = defineCheck({
  name: 'label-required',
  about: 'A political release names its issuer and says that it is not on behalf of the Council.',
  options,
  messages: {
    neither: {
      message: 'Nothing says who issues this, nor that it is not on behalf of the Council.',
      todo: 'Add a line such as “Issued by Cllr NAME, … group, and not on behalf of the Council”.',
    },
    noIssuer: {
      message: 'It says that it is not the Council’s, but not which person or group issues it.',
      todo: 'Add “Issued by” with the name of the person or group.',
    },
    noDisclaimer: {
      message: 'It names its issuer, but does not say that it is not on behalf of the Council.',
      todo: 'Add “and not on behalf of the Council” to this line.',
    },
  },
  *run({ reading }, wanted) {
    const { issuer, disclaimer } = reading.issuerLabel
    const noIssuer = wanted.issuer && !issuer
    const noDisclaimer = wanted.disclaimer && !disclaimer
    if (noIssuer && noDisclaimer) yield { message: 'neither', status: 'breach', at: null }
    else if (noIssuer) yield { message: 'noIssuer', status: 'breach', at: disclaimer ?? null }
    else if (noDisclaimer) yield { message: 'noDisclaimer', status: 'breach', at: issuer ?? null }
  },
})
