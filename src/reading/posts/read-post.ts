import { memberRoles, type Role } from '../../roles.js'
import { simplify } from '../fold.js'
import { councilNamed, isOutside, isParty, isTopic, partyNamed } from './bodies.js'
import { fieldAfter, fieldBefore, type Piece } from './fields.js'
import type { Field } from './judgement.js'
import { DOES, OFFICERS } from './officers.js'
import { POSTS } from './patterns.js'
import { firstMatch, hasMatch, matchesOf } from '../matches.js'

/** A post as read from the words of a draft. */
export interface Post {
  /** The words. */
  text: string
  roleClass: Role
  /** The field of work, of a member or an officer. */
  portfolio?: string
  /** The committee, board or other body that is chaired or sat on. */
  body?: string
  ward?: string
  /** The party that the words name, by its usual name. */
  party?: string
  /** Other posts held in the same breath: `Deputy Leader and Cabinet Member for Finance`. */
  others?: Role[]
  /** The place of the council named beside the post: `Leeds` in `Leeds City Council`. */
  council?: string
  /** No longer held: `former Leader`. A member's class is then `other`. */
  former?: true
  /** Not yet held: `Leader-elect`. A member's class is then `other`. */
  elect?: true
}

/** Longest phrase that is read. */
const LONGEST = 300

const PATTERNS = [...POSTS, ...OFFICERS]

/** Some word of every post: text that has none is refused at once. */
const ANY_POST =
  /leader|aelod cabinet|arweinydd|leads|heads|holds|\bcab\b|\bexec\b|represents|speaks for|sits on|serves on|cabinet|executive|portfolio|member|chair|conven|champion|whip|mayor|provost|baill?ie|council|cllr|alder|ward|spokes|press off|candidate|ppc|commissioner|pcc|minister|secretary|chancellor|\bm[ps]\b|\bm[ps]s\b|msp|mla|mep|\bam\b|peer|myp|assistant|advis|researcher|head|director|chief|\bceo\b|officer|\bdph\b|manager|clerk|solicitor|treasurer|surveyor|engineer|architect|worker|lead\b|co-?opt|independent|sheriff|lieutenant|consort|co-?ordinator|librarian|planner|warden|inspector|archivist|ranger|guard|collector|cleaner|sweeper|driver|gardener|ground|caretaker|registrar|curator|conservator|arborist|lollipop|patrol|psycholog|therapist|technician|supervisor|apprentice|handler|ecologist|accountant|auditor|responsib|in charge|\brep\b|whose|constable|superintendent|sergeant|pcso|commander|steward|organiser|principal|\bgp|doctor|nurse|midwife|paramedic|surgeon|consultant|dentist|pharmacist|fighter|teacher|lecturer|professor|pupil|student|parent|\bmum\b|mother|\bdad\b|father|\bgran|carer|resident|tenant|holder|neighbour|volunteer|customer|shopper|visitor|keeper|trader|owner|landl|farmer|founder|trustee|governor|patron|ambassador|author|artist|poet|actor|historian|coach|captain|athlete|player|swimmer|survivor|victim|vicar|rector|priest|bishop|deacon|\bdean|imam|rabbi|pastor|chaplain|curate|campaigner|activist|journalist|editor|judge|magistrate|coroner|ombudsman|developer|contractor|president|partner|representative|employer|chef|baker|butcher|barista|electrician|builder|scout|cyclist|commuter|passenger|pensioner|veteran|refugee|applicant|\((?:lab|con|ld)|^(?:lab|con|lib|ld|green|ind|reform|snp|plaid)/i

/** Words that begin another post after a comma, `and` or a bracket. */
const HEAD = String.raw`(?:(?:[\p{L}'&.-]{1,20}-)?leader|mayor|mayoress|provost|chairs?|(?:vice-|co-)?(?:chair(?:man|woman|person)?|conven[eo]r)|councillor|cllr|alderman|(?:cabinet|executive|exec|cab|lead|portfolio|ward|assembly|opposition|deputy|support)[ -](?:member|mem|lead|holder|councillor|cllr|advis[eo]r|spokes(?:person|man|woman))|member (?:for|of)|champion|director|officer|manager|chief executive|ceo|heads? of|town clerk|mp|msp|minister|spokes(?:person|man|woman)|candidate|represents|sits on|secretary|trustee|founder|governor|owner|bailie|solicitor|commissioner|whip|ward(?=$|\)))`
const NEXT_POST = new RegExp(
  String.raw`(?:(?!(?:for|of|and|with|at|in|on|to)\b)[\p{L}\d'&.-]{1,20} ){0,4}?${HEAD}(?![\p{L}-]|'s)`,
  'uy',
)
const HAS_POST = new RegExp(String.raw`\b${HEAD}(?![\p{L}])|\b(?:leads|holds|responsible|in charge)\b`, 'u')
const JOINT = /(?:,? (?:and|[&/\-–]|who|plus) (?:is |also |is also )?|[,;] (?:who )?(?:is )?| ?\(|\/)/gu

/**
 * Reads a post, such as `Cabinet Member for Housing` or `the council's Head of Parks`.
 *
 * The clauses of a protocol turn on the class; portfolio, body and ward are kept as written. Of several posts in one
 * phrase the one that ranks highest on the council is the post, and the classes of the rest are `others`. Undefined
 * where the words name no post that is known.
 */
export function readPost(text: string): Post | undefined {
  if (!hasMatch(text.length > LONGEST ? text.slice(0, LONGEST) : text, ANY_POST)) return undefined
  const written = text
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    .replace(/,? (?:for|of|to|with) whom .*$/, '')
    .trim()
    .normalize('NFC')
  const simple = simplify(written)
  const related = relationOf(simple)
  if (related) return { text: written, roleClass: related }
  const party = partyNamed(simple, written)
  const posts = phrasesOf(simple).flatMap(({ start, end }) => {
    const post = readOne(written.slice(start, end), simple.slice(start, end), party !== undefined)
    return post ? [post] : []
  })
  const post = posts.reduce<One | undefined>(
    (best, one) => (best && rank(best) <= rank(one) ? best : one),
    undefined,
  )
  if (!post) return bracketed(written, simple)
  const held = posts.filter((one) => one !== post && !one.former && !one.elect)
  const others = new Set(held.map((one) => one.roleClass).filter((role) => role !== post.roleClass))
  const from = (field: Field): string | undefined => [post, ...held].find((one) => one[field])?.[field]
  const [portfolio, body, ward] = [from('portfolio'), from('body'), from('ward')]
  const council = councilNamed(written)
  return {
    text: written.replace(/[,\s]{1,5}$/, ''),
    // A member of the council next door is no member of this one.
    roleClass: /\bneighbouring\b/.test(simple) && memberRoles.has(post.roleClass) ? 'other' : post.roleClass,
    ...(portfolio ? { portfolio } : {}),
    ...(body ? { body } : {}),
    ...(ward ? { ward } : {}),
    ...(party ? { party } : {}),
    ...(others.size > 0 ? { others: [...others] } : {}),
    ...(council ? { council } : {}),
    ...(post.former ? { former: true } : {}),
    ...(post.elect ? { elect: true } : {}),
  }
}

const MEMBER = String.raw`(?:the |our |former |then )*(?:cllr|councillor|coun|alderman|leader|deputy leader|(?:lord )?mayor|provost|cabinet member|chief executive|director|chair|mr|mrs|ms|dr|\p{L}+ \p{L}+'s)\b`
const RELATIVES = String.raw`husband|wife|widow|widower|partner|son|daughter|mother|father|mum|dad|parents?|brother|sister|grandson|granddaughter|niece|nephew|cousin|aunt|uncle|friend|neighbour|supporter|critic|constituent|colleague|carer|guest|fan|opponent|winner|recipient|chaplain|consort|chauffeur|driver`
const AIDES = String.raw`advis[eo]r|assistant|secretary|pa|aide|speechwriter|chief of staff|support officer|chauffeur|driver`
const RELATED = new RegExp(
  String.raw`\b(?:${RELATIVES}) (?:of|to|for) ${MEMBER}|\b(?:mayor|leader|provost|councillor|cllr \p{L}+)'s (?:${RELATIVES}|award|charity|appeal|cadet)\b`,
  'u',
)
const SERVES = new RegExp(
  String.raw`\b(?<!political |cabinet |group )(?:${AIDES}) to ${MEMBER}|\b(?:mayor|leader|provost)'s (?:${AIDES})\b`,
  'u',
)

/** `husband of Cllr NAME`, `PA to the Leader`: a relation to a member is no member's post. */
function relationOf(simple: string): Role | undefined {
  if (hasMatch(simple, SERVES)) return 'officer'
  return hasMatch(simple, RELATED) ? 'external-person' : undefined
}

type One = Omit<Post, 'text' | 'others' | 'party' | 'council'>

/** The classes by rank: the first is the post by which a person of several is known. */
const RANK: readonly Role[] = [
  'leader',
  'elected-mayor',
  'deputy-leader',
  'cabinet-member',
  'deputy-cabinet-member',
  'civic-mayor',
  'deputy-civic-mayor',
  'opposition-leader',
  'group-leader',
  'scrutiny-chair',
  'committee-chair',
  'vice-chair',
  'opposition-spokesperson',
  'minister',
  'mp',
  'committee-member',
  'co-opted-member',
  'ward-councillor',
  'head-of-group-office',
  'political-assistant',
  'officer-senior',
  'officer',
  'spokesperson-unnamed',
  'union-representative',
  'candidate',
  'external-person',
]

/** The lower, the higher on the council. */
export function rank({ roleClass, former }: Pick<Post, 'roleClass' | 'former'>): number {
  const place = RANK.indexOf(roleClass)
  return (place < 0 ? RANK.length : place) + (former ? RANK.length : 0)
}

/** Stretches of a phrase that hold a post each: cut before the words of another post. */
export function phrasesOf(simple: string): { start: number; end: number }[] {
  const phrases: { start: number; end: number }[] = []
  let start = 0
  for (const joint of matchesOf(simple, JOINT)) {
    const next = joint.index + joint[0].length
    if (joint.index <= start || !hasMatch(simple.slice(start, joint.index), HAS_POST)) continue
    NEXT_POST.lastIndex = next
    if (!NEXT_POST.test(simple)) continue
    phrases.push({ start, end: joint.index })
    start = next
  }
  phrases.push({ start, end: simple.length })
  return phrases
}

const FORMER =
  /(?:^|[\s(])(?:former(?:ly)?|ex|previous(?:ly)?|outgoing|retiring|retired|late|one-?time|departing|immediate past|used to be|then)[ -](?:[\p{L}'&-]{1,20} ){0,6}$|(?:^|\s)past (?:(?:deputy|lord|vice) )?$/u
const ELECT_BEFORE =
  /(?:^|\s)(?:incoming|(?:the|our) next|becomes|(?:will|to) (?:be|become)|takes over as)(?: [\p{L}-]{1,20}){0,3} $|^next $/u
const ELECT_AFTER = /^[- ](?:elect|designate|nominee)\b/

function readOne(written: string, simple: string, party: boolean): One | undefined {
  for (const { head, roleClass, after, before } of PATTERNS) {
    const match = firstMatch(simple, head)
    if (!match) continue
    const { index } = match
    const end = index + match[0].length
    const said = (piece: Piece | undefined): string => (piece ? simple.slice(piece.start, piece.end) : '')
    const following = after && fieldAfter(simple, end, after)
    // `Transport spokesperson for the Conservatives`: the party follows, the portfolio comes before.
    const usesBefore = before && (!following || isParty(said(following)))
    const field = usesBefore ? fieldBefore({ written, simple, index, party }, before) : following
    const role =
      typeof roleClass === 'string'
        ? roleClass
        : roleClass({ words: simple, head: match[0], field: said(field) })
    if (role === undefined) continue
    const prefix = simple.slice(0, index)
    const former =
      FORMER.test(prefix) ||
      (/^(?:who )?(?:was|served)\b/.test(prefix) && /\buntil\b|\bfrom \d{4} to\b/.test(simple))
    const elect = ELECT_BEFORE.test(prefix) || ELECT_AFTER.test(simple.slice(end))
    const name = usesBefore ? before : after
    return {
      roleClass: (former || elect) && (memberRoles.has(role) || role === 'mp') ? 'other' : role,
      ...(name && field && !(usesBefore && role === 'external-person')
        ? namedBy(role, name, written.slice(field.start, field.end), said(field))
        : {}),
      ...(former ? { former: true } : {}),
      ...(elect ? { elect: true } : {}),
    }
  }
  const does = DOES.exec(simple)
  const field = does && fieldAfter(simple, does.index + does[0].length, 'portfolio', true)
  return does && field ? { roleClass: 'other', portfolio: written.slice(field.start, field.end) } : undefined
}

/** Outside the council, what follows the head may be the employer: `head of Hillcrest Primary School`. */
function namedBy(role: Role, name: Field, words: string, simple: string): Partial<Record<Field, string>> {
  if (role === 'spokesperson-unnamed' || (name === 'ward' && /^\p{Ll}/u.test(words))) return {}
  if (role !== 'external-person' || name !== 'portfolio') return { [name]: words }
  const comma = simple.lastIndexOf(', ')
  if (comma > 0 && isOutside(simple.slice(comma + 2)))
    return { portfolio: words.slice(0, comma), body: words.slice(comma + 2) }
  return isOutside(simple) || !isTopic(simple) ? { body: words } : { portfolio: words }
}

/** `Lab, Hexley`: what stands in brackets after a councillor's name in lists. */
function bracketed(written: string, simple: string): Post | undefined {
  const match = /^\(?([\p{L} ]{2,20}), ([\p{L}' .&-]{2,40}?)(?: ward)?\)?$/u.exec(simple)
  const party = match && partyNamed(simple, written)
  if (!match || !party) return undefined
  const start = simple.indexOf(match[2]!, match[1]!.length)
  return {
    text: written,
    roleClass: 'ward-councillor',
    ward: written.slice(start, start + match[2]!.length),
    party,
  }
}
