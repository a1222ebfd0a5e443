import type { Check } from '../../src/judging/check.js'
import { advanceRelease } from './advance-release.js'
import { afterMeeting } from './after-meeting.js'
import { afterReferral } from './after-referral.js'
import { agreedFacts } from './agreed-facts.js'
import { allegation } from './allegation.js'
import { approvalOnRecord } from './approval-on-record.js'
import { attackMade } from './attack-made.js'
import { bindingWords } from './binding-words.js'
import { capacityStated } from './capacity-stated.js'
import { chairListed } from './chair-listed.js'
import { commitmentGiven } from './commitment-given.js'
import { committeeVoices } from './committee-voices.js'
import { confidentialSource } from './confidential-source.js'
import { confidentialTerm } from './confidential-term.js'
import { contactAllowed } from './contact-allowed.js'
import { contactBarred } from './contact-barred.js'
import { correspondenceQuoted } from './correspondence-quoted.js'
import { councilResources } from './council-resources.js'
import { datesAgree } from './dates-agree.js'
import { decider } from './decider.js'
import { decisionFinal } from './decision-final.js'
import { discrimination } from './discrimination.js'
import { disrespect } from './disrespect.js'
import { electioneering } from './electioneering.js'
import { exemptHint } from './exempt-hint.js'
import { featuredMember } from './featured-member.js'
import { guidanceHeeded } from './guidance-heeded.js'
import { hostedMaterial } from './hosted-material.js'
import { informationGiven } from './information-given.js'
import { insinuation } from './insinuation.js'
import { issuingBody } from './issuing-body.js'
import { kindContradiction } from './kind-contradiction.js'
import { labelRequired } from './label-required.js'
import { letterSignature } from './letter-signature.js'
import { mainPurpose } from './main-purpose.js'
import { mayorCivic } from './mayor-civic.js'
import { memberMeeting } from './member-meeting.js'
import { membersDisagree } from './members-disagree.js'
import { mindMadeUp } from './mind-made-up.js'
import { noticeDue } from './notice-due.js'
import { noticePublished } from './notice-published.js'
import { officerAlignment } from './officer-alignment.js'
import { officerCapability } from './officer-capability.js'
import { officerCriticised } from './officer-criticised.js'
import { officerGrade } from './officer-grade.js'
import { officerNamed } from './officer-named.js'
import { officerQuote } from './officer-quote.js'
import { officerStance } from './officer-stance.js'
import { otherVoices } from './other-voices.js'
import { papersPublic } from './papers-public.js'
import { partyNamed } from './party-named.js'
import { partyPolitics } from './party-politics.js'
import { periodExceptionHeld } from './period-exception.js'
import { personalImage } from './personal-image.js'
import { persuades } from './persuades.js'
import { politicalComment } from './political-comment.js'
import { portfolioMatch } from './portfolio-match.js'
import { postMismatch } from './post-mismatch.js'
import { preElectionCare } from './pre-election-care.js'
import { preElectionPublicity } from './pre-election-publicity.js'
import { preElectionSubject } from './pre-election-subject.js'
import { privateDiscussion } from './private-discussion.js'
import { quotedSpeaker } from './quoted-speaker.js'
import { referendumPublicity } from './referendum-publicity.js'
import { scrutinyDivergence } from './scrutiny-divergence.js'
import { scrutinyFacts } from './scrutiny-facts.js'
import { speakerCondition } from './speaker-condition.js'
import { speaksForCouncil } from './speaks-for-council.js'
import { staffMatter } from './staff-matter.js'
import { staleBoilerplate } from './stale-boilerplate.js'
import { styleWeighed } from './style-weighed.js'
import { thirdPartyFunded } from './third-party-funded.js'
import { timeTold } from './time-told.js'

/** Every check a clause may use. */
export const checks: readonly Check[] = [
  advanceRelease,
  afterMeeting,
  afterReferral,
  agreedFacts,
  allegation,
  approvalOnRecord,
  attackMade,
  bindingWords,
  capacityStated,
  chairListed,
  commitmentGiven,
  committeeVoices,
  confidentialSource,
  confidentialTerm,
  contactAllowed,
  contactBarred,
  correspondenceQuoted,
  councilResources,
  datesAgree,
  decider,
  decisionFinal,
  discrimination,
  disrespect,
  electioneering,
  exemptHint,
  featuredMember,
  guidanceHeeded,
  hostedMaterial,
  informationGiven,
  insinuation,
  issuingBody,
  kindContradiction,
  labelRequired,
  letterSignature,
  mainPurpose,
  mayorCivic,
  memberMeeting,
  membersDisagree,
  mindMadeUp,
  noticeDue,
  noticePublished,
  officerAlignment,
  officerCapability,
  officerCriticised,
  officerGrade,
  officerNamed,
  officerQuote,
  officerStance,
  otherVoices,
  papersPublic,
  partyNamed,
  partyPolitics,
  periodExceptionHeld,
  personalImage,
  persuades,
  politicalComment,
  portfolioMatch,
  postMismatch,
  preElectionCare,
  preElectionPublicity,
  preElectionSubject,
  privateDiscussion,
  quotedSpeaker,
  referendumPublicity,
  scrutinyDivergence,
  scrutinyFacts,
  speakerCondition,
  speaksForCouncil,
  staffMatter,
  staleBoilerplate,
  styleWeighed,
  thirdPartyFunded,
  timeTold,
]
