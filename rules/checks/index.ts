import type { Check } from '../../src/judging/check.js'
import { advanceRelease } from './advance-release.js'
import { bindingWords } from './binding-words.js'
import { contactAllowed } from './contact-allowed.js'
import { contactBarred } from './contact-barred.js'
import { councilResources } from './council-resources.js'
import { decider } from './decider.js'
import { issuingBody } from './issuing-body.js'
import { kindContradiction } from './kind-contradiction.js'
import { labelRequired } from './label-required.js'
import { letterSignature } from './letter-signature.js'
import { partyNamed } from './party-named.js'
import { preElectionPublicity } from './pre-election-publicity.js'
import { quotedSpeaker } from './quoted-speaker.js'
import { staleBoilerplate } from './stale-boilerplate.js'
import { thirdPartyFunded } from './third-party-funded.js'

/** Every check a clause may use. */
export const checks: readonly Check[] = [
  advanceRelease,
  bindingWords,
  contactAllowed,
  contactBarred,
  councilResources,
  decider,
  issuingBody,
  kindContradiction,
  labelRequired,
  letterSignature,
  partyNamed,
  preElectionPublicity,
  quotedSpeaker,
  staleBoilerplate,
  thirdPartyFunded,
]
