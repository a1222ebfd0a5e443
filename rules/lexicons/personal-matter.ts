/**
 * What makes a sentence about somebody a matter of their private life, and which words look alike and are not.
 *
 * Source: categories 1 and 2 of Schedule 12A to the Local Government Act 1972, as Havering's Appendix A lists them
 * (information about an individual; information likely to reveal who an individual is).
 */

/** Debts to the council or a landlord. `Owes much to …` and `behind with the work` are no debts. */
export const debts: readonly string[] = [
  String.raw`owes? (?:the council |us |her landlord |his landlord )?(?:more than |over |nearly |about |some )?£`,
  String.raw`owed (?:the council |us )?(?:more than |over |nearly |about |some )?£`,
  String.raw`(?:is|was|are|were|has been|fell|has fallen|had fallen|now) (?:more than |over |nearly |about |some )?(?:£[\d,.]+(?: ?(?:million|k|m))? |\w+ (?:weeks|months) )?(?:behind|in arrears) (?:with|on) (?:the |his |her |their )?(?:rent|council tax|payments|mortgage|instalments)`,
  String.raw`(?:in|into|with|has|had|ran up|built up|run up|cleared|of) (?:rent |council tax |serious |heavy )?(?:arrears|debts?)\b`,
  String.raw`(?:rent|council tax) (?:arrears|debts?) of £`,
  String.raw`been overpaid\b`,
  String.raw`(?:rent|council tax) (?:unpaid|has not been paid|had not been paid)`,
]

/** Money help from the state. `Benefits from` and `of benefit to` are other words. */
export const benefits: readonly string[] = [
  String.raw`(?:been )?(?:refused|denied|awarded|claims?|claimed|claiming|receives?|received|gets?|got|living on|lives on|is on|was on|are on|relies on) (?:[\p{L}'-]+ ){0,2}(?:housing benefit|universal credit|income support|benefits|council tax support|disability living allowance|personal independence payments?|pip|jobseeker's allowance|free school meals|discretionary housing payments?)`,
  String.raw`(?:his|her|their) (?:housing benefit|universal credit|benefit claim|benefits claim|claim for (?:housing )?benefit|council tax support)`,
]

/** A tenancy or a home at risk. */
export const tenancies: readonly string[] = [
  String.raw`(?:has been|was|is being|is to be|will be|faces?|facing|been served with|threatened with) (?:evicted|eviction|an eviction notice|a notice (?:of|seeking) possession|a possession order|rehoused|made homeless|repossess\w+)`,
  String.raw`(?:his|her|their) (?:tenancy|eviction|homelessness application|housing application|transfer request)`,
]

/** Care, health and protection. These count only with an address or words that single somebody out. */
export const care: readonly string[] = [
  String.raw`social workers?`,
  String.raw`care (?:package|plan|order|proceedings|assessment)`,
  String.raw`(?:child|adult) protection (?:plan|register|case|inquiry|enquir\w+)`,
  String.raw`safeguarding (?:referral|enquiry|inquiry|case|concern)s?`,
  String.raw`(?:taken|placed|put|gone|is|are|was|were) (?:in|into) (?:care|foster care|a refuge|rehab)`,
  String.raw`(?:mental|psychiatric) (?:health|ward|illness|breakdown)`,
  String.raw`(?:treated|treatment|being seen|under (?:the )?(?:doctor|care)) for`,
  String.raw`(?:has|have|had|with|suffers? from|suffering from|diagnosed with|living with|recovering from) (?:[\p{L}'-]+ ){0,2}(?:dementia|cancer|depression|schizophrenia|epilepsy|autism|diabetes|hiv|alzheimer's|parkinson's|cerebral palsy|a stroke|anxiety|addiction|a drink problem|a drug problem|learning disabilit\w+|special educational needs)`,
  String.raw`(?:overdose|suicidal|self-harm\w*|alcoholic|addicted|sectioned|asylum claim|domestic (?:abuse|violence))`,
]

/** What, said of the only one of a kind in a place, tells everyone who is meant. */
export const singlingTraits: readonly string[] = [
  ...'blind deaf disabled autistic epileptic diabetic transgender trans pregnant adopted fostered excluded homeless bereaved partially-sighted wheelchair-using wheelchair non-verbal hiv-positive asylum-seeking refugee traveller roma gypsy muslim jewish sikh hindu gay lesbian'.split(
    ' ',
  ),
]

/** People who are singled out. `The only resident to object` is not. */
export const persons =
  'pupils? students? child children girls? boys? babies baby tenants? residents? patients? clients? famil(?:y|ies) household mothers? fathers? wom[ae]n m[ae]n carers? infants? claimants? employees? workers? teenagers? youngsters? leaseholders? prisoners? person people users?'.replaceAll(
    ' ',
    '|',
  )

/** Conditions by which somebody in a place is known. */
export const singlingConditions = String.raw`(?:a |an )?(?:[\p{L}'-]+ ){0,2}(?:tracheostomy|wheelchair|hearing aid|insulin pump|walking frame|feeding tube|cerebral palsy|down's syndrome|hiv|aids|cystic fibrosis|spina bifida|muscular dystrophy|epilepsy|tourette's|autism|dementia|guide dog|social worker|care plan|ehcp|education,? health and care plan|statement of (?:special )?(?:educational )?needs|child protection plan|foster placement|learning disabilit\w+|mental health (?:problem|condition)s?|disabilit\w+|diagnosis)`

/** What makes it public, or the tale of the person: a court, a record, an award, an inquest. */
export const publicMatter =
  /\b(?:(?:crown|county|high|magistrates'?|appeal|supreme|the|a|in|to|open) court|court (?:heard|order|case|hearing|fined)|magistrates?|judge|jury|tribunal|inquest|coroner|convicted|conviction|sentenc\p{L}+|jailed|fined|prosecuted|pleaded|admitted|guilty|ombudsman|published|register|award|winner|won|presented|celebrat\p{L}+|honoured|licen[cs]e\p{L}*|planning application|obituary|tribute|died|century|1[5-9]\d\d)\b/iu
