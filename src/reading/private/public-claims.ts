import { matchesOf } from '../matches.js'

/**
 * Words that say that something is already public: published, on a register, read out in court, released under the
 * Freedom of Information Act 2000. What is only wished or denied (`should be published`, `has never been published`)
 * does not count.
 */
const PUBLIC =
  /\b(?:published(?! (?:the|an?|this|that|these|those|her|his|its|their|our|my|what|details|figures)\b)|publicly available|publicly known|public (?:version|report|papers?|documents?|registers?|record|agenda|appendix|minutes|summary|domain|part)|(?:is|are|was|were|made|now|already|been) public|on the (?:[\p{L}'-]+ ){0,2}(?:website|register)|in (?:open )?court|(?:court|inquest|tribunal|jury|hearing|inquiry) (?:was told|heard)|(?:heard|discussed|debated|considered|stated|answered|agreed|decided|taken|given|held|set out|read) in public|freedom of information|foi (?:request|response|answer|reply)|at (?:a|the|\p{L}+day's) public meeting|no longer (?:exempt|confidential|private|restricted)|declassified|redacted|award notice|press reports?)\b/giu
const DENIED =
  /\b(?:not|never|n't|yet to be|should (?:now )?(?:be|have been)|must be|ought to (?:be|have been)|to be|will be|would be|be|refus\p{L}* to|before (?:it|they|this) (?:is|are|was|were)|until|unless|if|demand\p{L}* (?:that )?|kept from)(?: [\p{L}'-]+){0,3} $/iu

/** Whether a sentence of folded text says that what it gives is public. */
export function saysPublic(sentence: string): boolean {
  for (const match of matchesOf(sentence, PUBLIC)) {
    if (!DENIED.test(sentence.slice(Math.max(0, match.index - 50), match.index))) return true
  }
  return false
}

/** Words that say that whoever it belongs to has agreed. */
const CONSENT =
  /\b(?:with (?:the |his |her |their |its )?(?:[\p{L}'-]+ ){0,3}(?:consent|permission|agreement|leave|blessing)|(?:has|have|had) (?:[\p{L}'-]+ )?(?:agreed to|consented to|given (?:[\p{L}'-]+ )?(?:consent|permission|leave)|waived)|by agreement|agreed to (?:it|this|its|their|the [\p{L}' -]{1,40}) being (?:published|made public|shared|quoted))\b/iu
const NO_CONSENT =
  /\b(?:without|no|not|never|n't|refus\p{L}+) (?:[\p{L}'-]+ ){0,4}(?:consent|permission|agreement|leave|agreed|consented)/iu

/** Whether a sentence says that consent has been given. */
export const saysConsent = (sentence: string): boolean => CONSENT.test(sentence) && !NO_CONSENT.test(sentence)
