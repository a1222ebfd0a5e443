/**
 * On what grounds something is confidential. A council writes it in its own words (`exempt-3`, `Joint Board`,
 * `marked confidential`, `court order`, `cat1`, `Sch 12A para 5`), so the reading is tolerant.
 */
export const bases = [
  'exempt',
  'exempt-1',
  'exempt-2',
  'exempt-3',
  'exempt-4',
  'exempt-5',
  'exempt-6',
  'exempt-7',
  'government',
  'court',
  'joint-board',
  'group-briefing',
  'group-meeting',
  'determination',
  'third-party',
  'draft',
  'staff',
  'complaint',
  'purpose',
  'marked',
] as const
export type Basis = (typeof bases)[number]

/**
 * The words by which a ground is known. The categories are those of Schedule 12A to the Local Government Act 1972,
 * as Havering's Appendix A lists them.
 */
const WORDS: readonly (readonly [Basis, RegExp])[] = [
  ['court', /\bcourt\b|\binjunct|\bjudge|\breporting restriction|\bsub judice\b/],
  [
    'government',
    /\bgovernment\b|\bministr|\bminister|\bwhitehall\b|\bhome office\b|\btreasury\b|\bsecretary of state\b|\bgov(?:t|ernment)?(?:\b|-)dep|\bdepartment for\b/,
  ],
  ['joint-board', /\bjoint[- ]board\b|\bcmb\b/],
  ['group-briefing', /\bbriefing\b|\bbriefed\b/],
  [
    'group-meeting',
    /\b(?:party|political|labour|conservative|opposition|majority)? ?group (?:meeting|discussion|room)|\bgroup-meeting\b|\bcaucus\b/,
  ],
  ['determination', /\bdetermination\b|\ba2i\b|\baccess[- ]to[- ]information\b|\bown use\b/],
  [
    'third-party',
    /\bthird[- ]part|\bconsent|\bsupplier|\bdeveloper|\bbidder|\bcontractor|\bowned by\b|\bcommercial in confidence\b/,
  ],
  ['draft', /\bdraft|\bworking (?:paper|document|draft)|\bemerging\b|\bunpublished\b/],
  ['staff', /\bstaff|\bdisciplin|\bgrievance|\bpersonnel\b|\bhr\b|\bhuman resources\b/],
  ['complaint', /\bcomplaint|\bmediation\b/],
  ['purpose', /\bpurpose\b|\bcasework\b|\bgiven (?:for|to help)\b|\bsupplied (?:for|to)\b/],
  ['exempt-1', /\bpersonal (?:data|information|details)\b|\bindividual\b/],
  ['exempt-2', /\bidentity\b|\bidentif/],
  ['exempt-3', /\bcommercial|\bfinancial\b|\bbusiness affairs\b/],
  ['exempt-4', /\blabour relations\b|\bpay (?:talks|negotiation)|\bunion/],
  ['exempt-5', /\bprivilege|\blegal advice\b|\bcounsel\b/],
  ['exempt-6', /\b(?:enforcement |statutory )notice/],
  ['exempt-7', /\bcrim|\bprosecut|\binvestigat/],
]

const EXEMPT =
  /\bexempt|\bschedule ?12a\b|\bsch\.? ?12a\b|\bpart (?:b|2|ii|two)\b|\bpink\b|\bbelow the line\b/
const CATEGORY =
  /\b(?:exempt(?:ion)?|cat(?:egory|egories)?|para(?:graph)?s?|12a)[-:. (]{0,3}(?<!\d)([1-7](?:(?:,| and|,? &|\/)? ?[1-7])*)\b|\bcat([1-7])\b|\bexempt([1-7])\b/g

/** What a written ground comes to. `marked` is among them where nothing else is said, and where it says so. */
export function readBasis(written: string): ReadonlySet<Basis> {
  const text = written
    .toLowerCase()
    .replace(/[_‐‑–]/g, '-')
    .replace(/(\w)-(?=[a-z])/g, '$1 ')
    .replace(/ +/g, ' ')
  const found = new Set<Basis>()
  for (const match of text.matchAll(CATEGORY)) {
    for (const figure of (match[1] ?? match[2] ?? match[3] ?? '').match(/[1-7]/g) ?? [])
      found.add(`exempt-${figure}` as Basis)
  }
  const hasCategory = found.size > 0
  if (hasCategory || EXEMPT.test(text)) found.add('exempt')
  for (const [basis, words] of WORDS) {
    if (basis.startsWith('exempt-') ? !hasCategory && words.test(text) : words.test(text)) found.add(basis)
  }
  if (found.size === 0 || /\bmarked\b|\bconfiden|\bin confidence\b|\bprivate\b|\brestricted\b/.test(text))
    found.add('marked')
  return found
}
