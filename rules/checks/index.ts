import type { Check } from '../../src/judging/check.js'
import { advanceRelease } from './advance-release.js'
import { afterReferral } from './after-referral.js'
import { contactBarred } from './contact-barred.js'
import { councilAddress } from './council-address.js'
import { labelRequired } from './label-required.js'
import { officerAlignment } from './officer-alignment.js'
import { officerCapability } from './officer-capability.js'
import { officerGrade } from './officer-grade.js'
import { officerNamed } from './officer-named.js'
import { officerQuote } from './officer-quote.js'
import { officerStance } from './officer-stance.js'
import { partyNamed } from './party-named.js'
import { preElectionPublicity } from './pre-election-publicity.js'
import { quotedSpeaker } from './quoted-speaker.js'
import { scrutinyDivergence } from './scrutiny-divergence.js'
import { scrutinyFacts } from './scrutiny-facts.js'

/** Every check a clause may use. */
export const checks: readonly Check[] = [
  advanceRelease,
  afterReferral,
  contactBarred,
  councilAddress,
  labelRequired,
  officerAlignment,
  officerCapability,
  officerGrade,
  officerNamed,
  officerQuote,
  officerStance,
  partyNamed,
  preElectionPublicity,
  quotedSpeaker,
  scrutinyDivergence,
  scrutinyFacts,
]
