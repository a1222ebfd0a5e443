import type { Kind } from '../../src/context/context.js'

/** What the Council itself puts out. */
export const ofTheCouncil: ReadonlySet<Kind> = new Set<Kind>([
  'council-release',
  'press-response',
  'officer-statement',
  'emergency-response',
  'event-notice',
])

/** What a party or a campaign puts out. */
export const ofAParty: ReadonlySet<Kind> = new Set<Kind>(['party-release', 'election-material'])

/** What a member of the Council puts out, which may be about Council business or about politics. */
export const ofAMember: ReadonlySet<Kind> = new Set<Kind>(['member-statement', 'open-letter', 'newsletter'])
