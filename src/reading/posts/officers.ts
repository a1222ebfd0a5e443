import { isTopic, withoutOtherCouncils, worksElsewhere } from './bodies.js'
import { type Found, officerIn, type PostPattern } from './judgement.js'
import type { Role } from '../../roles.js'

/** Officers of the council, people of other bodies, and residents: tried where no member's post is found. */
export const OFFICERS: readonly PostPattern[] = [
  {
    head: /\b(?:deputy )?chief (?:constable|fire officer|medical officer|nursing officer|scout|inspector|superintendent|whip|nurse)\b|\bborough commander\b|\b(?:detective|police|neighbourhood) (?:chief )?(?:superintendent|inspector|sergeant|constable|officer)\b|\b(?:superintendent|sergeant|pcso|fire officer|prison officer|station (?:officer|manager|commander)|(?:watch|crew) (?:manager|commander))\b|\bvolunteer (?:co-?ordinator|manager|organiser|leader)\b|^(?:the )?inspector$/,
    roleClass: 'external-person',
  },
  {
    head: /\b(?:planning|ofsted|cqc|railway|school) inspector\b|\b(?:non-?executive|carnival|commercial|operations|artistic|creative|musical|music|film|funeral|clinical|medical|company|managing editor|theatre|festival|football|sales|stage|casting) director\b|\bdirector of (?:football|nursing|music|rugby)\b|\b(?:store|shop|branch|bank|pub|bar|hotel|restaurant|practice|ward|football|supermarket|factory|campaign|theatre|stage|nursery) manager\b|\bhead of (?:year|sixth form|fundraising|music|maths|english|history|drama|pe)\b/,
    roleClass: ({ words }) =>
      /\bcouncils?\b/.test(withoutOtherCouncils(words)) ? 'officer' : 'external-person',
  },
  {
    head: /\b(?:director of public health|dph|consultant in public health|public health consultant|monitoring officer|returning officer|electoral registration officer|section 151 officer|s151 officer|head of (?:the )?paid service)\b/,
    roleClass: 'officer-senior',
  },
  {
    head: /\b(?:chief executive(?: officer)?|ceo|managing director)\b/,
    roleClass: chiefOf,
  },
  {
    head: /\b(?:town clerk|clerk (?:to|of) (?:the )?(?:[\p{L}'-]{1,20} ){0,4}(?:council|authority)|(?:borough|county|city|town|council) (?:solicitor|treasurer|secretary|surveyor|architect|engineer)|chief (?:finance|financial|planning|legal|operating|operations|digital|information|internal audit|social work|education|librarian|planner|engineer|accountant|surveyor|auditor|solicitor|architect|economist|officer|internal auditor)(?: officer)?|proper officer|city treasurer|comptroller)\b/u,
    roleClass: officerIn('officer-senior'),
  },
  {
    head: /\bdirector\b(?! of (?:the )?(?:company|firm|charity|play|film))/,
    roleClass: directorOf,
    after: 'portfolio',
    before: 'portfolio',
  },
  {
    head: /\b(?:deputy |assistant |executive |exec |acting )*head\b(?= of )/,
    roleClass: officerIn('officer-senior'),
    after: 'portfolio',
  },
  {
    head: /\b(?:service|group|divisional|corporate) (?:head|lead)\b/,
    roleClass: officerIn('officer-senior'),
  },
  {
    head: /\b(?:head ?(?:teacher|master|mistress)|deputy head|assistant head|executive head|head (?:boy|girl|coach|chef|of school)|principal$|principal of|vice-?principal|(?:vice|pro)-chancellor|chancellor of)\b/,
    roleClass: 'external-person',
  },
  {
    head: /\b(?:council|borough|authority)(?:'s)? (?:[\p{L}'-]{1,20} ){0,4}?(?:lead|specialist|adviser|advisor|worker)\b|\bworks (?:in|for|at|on) (?:the )?(?:[\p{L}'-]{1,20} ){0,3}?council\b/u,
    roleClass: 'officer',
  },
  {
    head: /\b(?:officer|manager|co-?ordinator|engineer|surveyor|librarian|planner|warden|inspector|archivist|ranger|lifeguard|refuse (?:collector|loader|driver)|bin (?:man|collector|lorry driver)|street (?:cleaner|sweeper)|gritter driver|gardener|groundskeeper|groundsman|caretaker|library assistant|social worker|youth worker|care worker|outreach worker|support worker|housing adviser|registrar|curator|conservator|arborist|caseworker|lollipop (?:lady|man)|school crossing patroll?(?:er)?|educational psychologist|occupational therapist|building control|technician|supervisor|apprentice|democratic services|call handler|town planner|ecologist|accountant|auditor)\b/,
    roleClass: officerIn('officer'),
    before: 'portfolio',
  },
  {
    head: /^(?!(?:who|whose|which) (?!is\b))(?:(?:an?|the|local|our|one|former|senior|lead|consultant|who is|lifelong|long-?time|young|new|of the|resident|retired|owner and|founder and|chief) )*(?:[\p{L}\d'-]{1,20} ){0,4}?(?:gps?|doctor|nurse|midwife|paramedic|surgeon|consultant|dentist|pharmacist|firefighter|teacher|lecturer|professor|pupil|student|parent|mum|mother|dad|father|gran|grandmother|grandfather|carer|foster carer|resident|tenant|leaseholder|neighbour|volunteer|customer|shopper|visitor|shopkeeper|trader|stallholder|owner|landlord|landlady|farmer|founder|co-founder|trustee|governor|patron|ambassador|author|artist|poet|actor|historian|coach|captain|athlete|player|swimmer|survivor|victim|vicar|rector|priest|bishop|archdeacon|dean|imam|rabbi|pastor|chaplain|curate|campaigner|activist|organiser|journalist|editor|judge|magistrate|coroner|ombudsman|architect|developer|contractor|president|vice-president|treasurer|partner|representative|employer|worker|driver|chef|baker|butcher|barista|electrician|builder|scout|cyclist|commuter|passenger|pensioner|veteran|refugee|applicant|secretary)\b(?!'s)(?=$|[,-]| (?:of|at|in|from|with|for|who|and|on|to|by|near|laureate)\b)/u,
    roleClass: ({ words }) =>
      /\bcouncil(?:'s)? (?:worker|driver|architect|secretary|representative|electrician)$/.test(words)
        ? 'officer'
        : 'external-person',
  },
]

const COUNCIL = /\b(?:councils?|borough|county|city|district|authority|cyngor|comhairle)\b/

/** `Chief Executive of Acme` names a firm or a charity unless it names a council. */
function chiefOf({ words }: Found): Role {
  const rest = withoutOtherCouncils(words)
  if (worksElsewhere(rest)) return 'external-person'
  const of =
    /\b(?:chief executive(?: officer)?|ceo|managing director)(?: officer)?(?:,| (?:of|for|at)) (?:the )?\p{L}/u.test(
      rest,
    )
  return of && !COUNCIL.test(rest) ? 'external-person' : 'officer-senior'
}

/** `director of the festival`, `a director of Acme`: not the council's, unless the words name one of its fields. */
function directorOf({ words, field }: Found): Role {
  if (worksElsewhere(words)) return 'external-person'
  if (COUNCIL.test(words) || isTopic(field)) return 'officer-senior'
  return /^(?:a|an|co-)|\bdirector of the \p{L}|\bco-director\b/u.test(words)
    ? 'external-person'
    : 'officer-senior'
}

/** Weak words of an office in `he leads on parks`: what they do is known, their post is not. */
export const DOES =
  /\b(?:leads on|leads for|(?:is |lead )?responsible for|with responsibility for|in charge of|whose (?:portfolio|brief|remit) (?:includes|covers))(?= \p{L})/u
