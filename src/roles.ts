/**
 * What a person is to a council: the classes that the clauses of a protocol turn on. A register gives them, and the
 * words of a draft are read as them.
 */
export const roles = [
  'leader',
  'deputy-leader',
  'cabinet-member',
  'deputy-cabinet-member',
  'committee-chair',
  'scrutiny-chair',
  'vice-chair',
  'committee-member',
  'elected-mayor',
  'civic-mayor',
  'deputy-civic-mayor',
  'ward-councillor',
  'opposition-leader',
  'group-leader',
  'opposition-spokesperson',
  'co-opted-member',
  'officer-senior',
  'officer',
  'political-assistant',
  'head-of-group-office',
  'union-representative',
  'spokesperson-unnamed',
  'mp',
  'minister',
  'candidate',
  'external-person',
  'other',
] as const
export type Role = (typeof roles)[number]

/** Posts that only elected or co-opted members of the council hold. */
export const memberRoles: ReadonlySet<Role> = new Set<Role>([
  'leader',
  'deputy-leader',
  'cabinet-member',
  'deputy-cabinet-member',
  'committee-chair',
  'scrutiny-chair',
  'vice-chair',
  'committee-member',
  'elected-mayor',
  'civic-mayor',
  'deputy-civic-mayor',
  'ward-councillor',
  'opposition-leader',
  'group-leader',
  'opposition-spokesperson',
  'co-opted-member',
])

const LABELS: Partial<Record<Role, string>> = {
  leader: 'Leader of the Council',
  'deputy-leader': 'Deputy Leader',
  'cabinet-member': 'Cabinet Member',
  'deputy-cabinet-member': 'deputy or adviser to a Cabinet Member',
  'committee-chair': 'committee chair',
  'scrutiny-chair': 'scrutiny chair',
  'elected-mayor': 'elected Mayor',
  'civic-mayor': 'Mayor',
  'deputy-civic-mayor': 'Deputy Mayor',
  'ward-councillor': 'ward councillor',
  'opposition-leader': 'Leader of the Opposition',
  'officer-senior': 'senior officer',
  'head-of-group-office': 'head of a group office',
  'spokesperson-unnamed': 'unnamed spokesperson',
  mp: 'Member of Parliament',
  'external-person': 'person from outside the Council',
}

/** A role as people say it: `ward councillor`. */
export function roleInWords(role: Role): string {
  return LABELS[role] ?? role.replaceAll('-', ' ')
}
