import type { Check } from '../../src/judging/check.js'
import { advanceRelease } from './advance-release.js'
import { contactAllowed } from './contact-allowed.js'
import { contactBarred } from './contact-barred.js'
import { councilAddress } from './council-address.js'
import { decider } from './decider.js'
import { issuingBody } from './issuing-body.js'
import { labelRequired } from './label-required.js'
import { partyNamed } from './party-named.js'
import { preElectionPublicity } from './pre-election-publicity.js'
import { quotedSpeaker } from './quoted-speaker.js'

/** Every check a clause may use. */
export const checks: readonly Check[] = [
  advanceRelease,
  contactAllowed,
  contactBarred,
  councilAddress,
  decider,
  issuingBody,
  labelRequired,
  partyNamed,
  preElectionPublicity,
  quotedSpeaker,
]
