import type { Check } from '../../src/judging/check.js'
import { advanceRelease } from './advance-release.js'
import { confidentialSource } from './confidential-source.js'
import { confidentialTerm } from './confidential-term.js'
import { contactBarred } from './contact-barred.js'
import { councilAddress } from './council-address.js'
import { exemptHint } from './exempt-hint.js'
import { labelRequired } from './label-required.js'
import { papersPublic } from './papers-public.js'
import { partyNamed } from './party-named.js'
import { preElectionPublicity } from './pre-election-publicity.js'
import { privateDiscussion } from './private-discussion.js'
import { quotedSpeaker } from './quoted-speaker.js'
import { staffMatter } from './staff-matter.js'

/** Every check a clause may use. */
export const checks: readonly Check[] = [
  advanceRelease,
  confidentialSource,
  confidentialTerm,
  contactBarred,
  councilAddress,
  exemptHint,
  labelRequired,
  papersPublic,
  partyNamed,
  preElectionPublicity,
  privateDiscussion,
  quotedSpeaker,
  staffMatter,
]
