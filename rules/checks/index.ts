import type { Check } from '../../src/judging/check.js'
import { advanceRelease } from './advance-release.js'
import { contactAllowed } from './contact-allowed.js'
import { contactBarred } from './contact-barred.js'
import { councilResources } from './council-resources.js'
import { decider } from './decider.js'
import { issuingBody } from './issuing-body.js'
import { kindContradiction } from './kind-contradiction.js'
import { labelRequired } from './label-required.js'
import { partyNamed } from './party-named.js'
import { preElectionPublicity } from './pre-election-publicity.js'
import { quotedSpeaker } from './quoted-speaker.js'

/** Every check a clause may use. */
export const checks: readonly Check[] = [
  advanceRelease,
  contactAllowed,
  contactBarred,
  councilResources,
  decider,
  issuingBody,
  kindContradiction,
  labelRequired,
  partyNamed,
  preElectionPublicity,
  quotedSpeaker,
]
