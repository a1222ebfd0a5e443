import type { Role } from '../../roles.js'
import { isOutside, isTopic, JOINT_BODY, withoutOtherCouncils, worksElsewhere } from './bodies.js'

/** What the words beside the head of a post name. */
export type Field = 'portfolio' | 'body' | 'ward'

/** A post as found: its words in simplified text, and what its field says. */
export interface Found {
  words: string
  /** The head, such as `cabinet member`. */
  head: string
  field: string
}

export interface PostPattern {
  head: RegExp
  roleClass: Role | ((found: Found) => Role | undefined)
  /** What `for …`, `of …` after the head names. */
  after?: Field
  /** What the words right before the head name: `housing portfolio holder`. */
  before?: Field
}

export const SPOKES = String.raw`spokes(?:person|man|woman)`
export const CHAIR = String.raw`(?:chair(?:man|woman|person)?|conven[eo]r)`

/** Whether an officer's post is the council's or another body's. */
export function officerIn(roleClass: Role): (found: Found) => Role {
  return ({ words }) => (worksElsewhere(words) ? 'external-person' : roleClass)
}

const COMMITTEE =
  /\b(?:(?:sub-?)?committee|panel|board|cabinet|assembly|licensing|planning|standards|task(?: and finish)? group|working (?:party|group)|commission|forum)\b/
const SCRUTINY =
  /\bscrutiny\b|\boverview (?:panel|committee|board|commission)\b|\bselect committee\b|\bcall-in\b/
const FULL_COUNCIL =
  /^(?:[\p{L}'&-]{1,20} ){0,6}(?:council|comhairle)$|^(?:the )?(?:(?:london|royal) )?borough of /u

/** `the Chair`, `the panel's chair`: the body is not named. */
const BARE_CHAIR = new RegExp(
  String.raw`^(?:the |our |its |their |acting |who is )?(?:(?:[\p{L}-]{1,20} ){0,4}(?:(?:sub-?)?committee|panel|board)'s )?(?:committee )?(?:vice[- ]|deputy )?${CHAIR}$`,
  'u',
)

/** `Chair of …`: of a committee, of scrutiny, of the council (its civic head), or of a body outside it. */
export function chairOf(roleClass: 'vice-chair' | 'committee-chair'): (found: Found) => Role | undefined {
  return ({ words, head, field: named }) => {
    const field = withoutOtherCouncils(named)
    if (/\bindependent (?:co-)?chair/.test(words)) return 'external-person'
    if (field === '') {
      if (roleClass === 'vice-chair' && /^(?:the |our )?vice/.test(words)) return roleClass
      return BARE_CHAIR.test(words) ? roleClass : undefined
    }
    if (/\b(?:meeting|session|event|debate|discussion|judges|judging panel|evening|ceremony)\b/.test(field))
      return undefined
    if (/\b(?:house of|commons|lords|parliamentary|appg)\b/.test(field)) return 'mp'
    if (JOINT_BODY.test(field)) return 'other'
    if (/\bpartnership\b(?! (?:committee|board|panel))/.test(field)) return 'external-person'
    const ofCommittee = /\bcommittee\b|\bscrutiny\b|\bpanel\b/.test(field)
    const amenity =
      /\b(?:association|club|friends of|governors|trustees|parents?|parochial|residents'|tenants'|parish council)\b|\b(?:users|passengers|supporters|patients|parents|friends|tenants|residents|customers)' /
    if (amenity.test(field) || (isOutside(field) && !ofCommittee)) return 'external-person'
    if (/\bboard of\b/.test(field)) return 'external-person'
    if (FULL_COUNCIL.test(field)) return roleClass === 'vice-chair' ? 'deputy-civic-mayor' : 'civic-mayor'
    if (!(COMMITTEE.test(field) || SCRUTINY.test(field) || isTopic(field)))
      return /^(?:vice|deputy|depute)/.test(head) || / (?:of|for) /.test(words)
        ? 'external-person'
        : undefined
    if (roleClass === 'vice-chair') return roleClass
    return SCRUTINY.test(field) ? 'scrutiny-chair' : roleClass
  }
}

/** A council's own spokesperson, a cabinet member so styled, or somebody else's. */
export function spokespersonOf({ words, field }: Found): Role | undefined {
  if (/\bpress (?:officer|office)\b/.test(words))
    return officerIn('spokesperson-unnamed')({ words, head: '', field })
  const indefinite = /^(?:an?|one|another) /.test(words)
  if (
    /\bspokes\p{L}{3,6} (?:for|from|of|at) (?:the )?(?:[\p{L}'&-]{1,20} ){0,6}?(?:council|borough|authority)\b/u.test(
      words,
    )
  )
    return isOutside(words) ? 'external-person' : 'spokesperson-unnamed'
  if (/\b(?:council|borough)(?:'s)? spokes\p{L}{3,6}\b/u.test(words))
    return field !== '' && !indefinite ? 'cabinet-member' : 'spokesperson-unnamed'
  const campaign = /\b(?:campaign|group|alliance|action|network|project|forum|party)\b/.test(field)
  if (field !== '' && isTopic(field) && !isOutside(field) && !campaign && !indefinite) return 'cabinet-member'
  return /^(?:the |an? |our )?spokes\p{L}{3,6}$/u.test(words) ? undefined : 'external-person'
}
