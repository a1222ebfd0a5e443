/**
 * Words by which a draft shows that what it says comes from a place that is not public. Each group says why its words
 * count and where they do not. They are facts for the reading; a clause decides what follows.
 *
 * Sources: Schedule 12A and sections 100A to 100I of the Local Government Act 1972 (exempt and confidential
 * information, exclusion of the public); the protocols of Haringey (12.30, 13.11), Havering (42, 44, Appendix A) and
 * Brent (3.5); and the words of council agendas: Part B, Part 2, pink papers, below the line.
 */

/** Papers of a council, of which `exempt` can only mean withheld from the public. */
export const councilPapers: readonly string[] =
  `report appendix appendices annex annexe paper part item section page minute minutes agenda version document memo
   memorandum briefing schedule information material figure sum valuation tender bid cost costing`.split(
    /\s+/,
  )

/**
 * What is called confidential, private, restricted or leaked. A resident is offered some of these in confidence
 * (`confidential advice`), so that none counts by itself: something must be given away from it.
 */
export const heldPapers: readonly string[] = [
  ...`report appendix appendices annex annexe paper document file dossier memo memorandum minutes note letter email
      e-mail correspondence item agenda schedule spreadsheet slide presentation valuation appraisal audit assessment
      analysis review finding figure costing forecast account offer bid tender price quotation opinion advice
      information detail part briefing score record`.split(/\s+/),
  'business case',
  'business plan',
  'price list',
]

/** Papers that are still being made. A draft plan, policy, budget or order is put out for all to see, and is none. */
export const draftPapers: readonly string[] = [
  ...`report paper finding figure costing appraisal valuation assessment analysis memo recommendation score`.split(
    /\s+/,
  ),
  'business case',
  'scoring sheet',
  'score sheet',
  'options paper',
]

/** Verbs by which a paper gives away what is in it: `the report shows that …`. Past forms where they are not in -ed. */
export const revealing: readonly (readonly [string, string?])[] = [
  ['show'],
  ['say', 'said'],
  ['state'],
  ['name'],
  ['put', 'put'],
  ['price'],
  ['value'],
  ['reveal'],
  ['disclose'],
  ['warn'],
  ['admit', 'admitted'],
  ['confirm'],
  ['conclude'],
  ['prove'],
  ['predict'],
  ['project'],
  ['forecast', 'forecast'],
  ['estimate'],
  ['rank'],
  ['rate'],
  ['recommend'],
  ['suggest'],
  ['identify', 'identified'],
  ['describe'],
  ['call'],
  ['blame'],
  ['expose'],
  ['argue'],
  ['find', 'found'],
  ['note'],
  ['claim'],
  ['tell', 'told'],
  ['advise'],
  ['make clear', 'made clear'],
  ['make it clear', 'made it clear'],
  ['make plain', 'made plain'],
  ['spell out', 'spelled out'],
  ['lay bare', 'laid bare'],
  ['set out plans', 'set out plans'],
  ['set out proposals', 'set out proposals'],
  ['make grim', 'made grim'],
  ['make for grim', 'made for grim'],
  ['point to', 'pointed to'],
  ['favour'],
  ['propose'],
  ['indicate'],
  ['accuse'],
  ['assume'],
  ['explain'],
  ['clear'],
  ['damn'],
  ['criticise'],
  ['praise'],
  ['back'],
  ['reject'],
  ['contradict'],
  ['vindicate'],
  ['rule out', 'ruled out'],
  ['come out', 'came out'],
  ['come down', 'came down'],
  ['cast doubt', 'cast doubt'],
  ['paint', 'painted'],
  ['count'],
  ['calculate'],
  ['mention'],
  ['speak of', 'spoke of'],
  ['raise'],
  ['support'],
  ['accept'],
  ['record'],
]

/** Verbs that say only what a paper is about, and give nothing away unless a figure follows: `contains the sum of £2`. */
export const cataloguing: readonly (readonly [string, string?])[] = [
  ['set', 'set'],
  ['set out', 'set out'],
  ['give', 'gave'],
  ['contain'],
  ['include'],
  ['has', 'had'],
  ['have', 'had'],
  ['hold', 'held'],
  ['detail'],
  ['outline'],
  ['cost', 'cost'],
  ['quote'],
  ['list'],
  ['use'],
]

/** Verbs of handing on: `disclosed the confidential offer`. Past forms, since a rule or a warning has others. */
export const handingOn: readonly string[] =
  `disclosed revealed quoted leaked released circulated shared tweeted posted published divulged`.split(/\s+/)

/**
 * Verbs by which something said in a closed room gets out. `Agreed` and `considered` are the record, and `heard` is
 * how a hearing is described: none of them counts.
 */
export const toldVerbs: readonly string[] =
  `told said admitted promised warned learned learnt revealed confided assured informed`.split(/\s+/)

/** Of the verbs above, those whose forms are nouns too: `the confidential audit notes were lost`. */
export const alsoNouns: ReadonlySet<string> = new Set(
  'state name put price value project estimate rank rate call list note claim favour cost detail use set find outline'.split(
    ' ',
  ),
)
