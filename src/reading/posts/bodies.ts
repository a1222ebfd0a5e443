import { hasMatch, matchesOf } from '../matches.js'

/**
 * The bodies and parties that stand beside a post: another council, a company or charity, a political group.
 *
 * All patterns but those of `councilNamed` are matched against simplified text.
 */

/** Fields of work that councils give to cabinet members, committees and officers. */
const TOPIC_WORDS = String.raw`accommodation|adults?|ageing|air quality|archives?|arts?|assets?|audit|benefits|biodiversity|budget|building|business(?:es)?|care|carers|cemeteries|children(?:'s)?|cleansing|climate|cohesion|commercial|commissioning|communications|communit(?:y|ies)|complaints|corporate|countryside|crime|cultur(?:e|al)|customers?|democra\p{L}{1,6}|development|digital|disability|diversity|econom(?:y|ic)|education|elections|employment|empowerment|energy|enforcement|engagement|environment(?:al)?|equalit(?:y|ies)|equity|estates?|ethics|events|families|finances?|floods?|flooding|food|general purposes|governance|growth|health|heritage|highways|homeless(?:ness)?|homes|housing|human resources|inclusion|inequalit(?:y|ies)|infrastructure|insulation|investment|jobs|justice|learning|legal|leisure|levelling up|librar(?:y|ies)|licensing|local plan|markets|media|mental health|museums?|nature|neighbourhoods?|net zero|older people|open spaces?|operations|organisational|parking|parks?|partnerships?|pensions?|people|performance|personnel|place|placemaking|planning|play|police|policy|poverty|procurement|programmes?|property|prosperity|public|realm|recycling|refuse|regenerat\p{L}{1,4}|registration|regulat\p{L}{1,5}|remuneration|renters|resources|retrofit|revenues?|roads?|rural|safeguarding|safer|safety|schools?|sen|send|services?|skills|social|sports?|staff(?:ing)?|standards|strateg(?:y|ic)|street(?:s|scene)?|sustainab\p{L}{1,6}|technology|tenan(?:ts?|cy)|tourism|town centres?|trading|traffic|transformation|transport|travel|treasury|trees|veterans|violence|volunteering|wards|waste|water|welfare|wellbeing|well-being|women|workforce|youth|young people`
const TOPIC = new RegExp(String.raw`\b(?:${TOPIC_WORDS})\b`, 'u')

/** Whether words name a field of a council's work, such as `Housing and Planning`. */
export const isTopic = (simple: string): boolean => hasMatch(simple, TOPIC)

/** Bodies called councils that govern no place, and those that are not the borough's or county's. */
const NOT_COUNCILS =
  /\b(?:arts|british|sports?|trades(?: union)?|design|research|privy|safety|refugee|consumer|medical|nursing|social care|care|funding|health|legislative|islamic|muslim|interfaith|faith|school|schools|pupil|pupils'|student|students'|churches|parochial church|youth|young people's|children's|press|bar|security|european|building|professions|industrial|tenants'?|residents'?) council\b/

/** The council or its offices in the words: then its officers are meant. */
const COUNCIL_OWN =
  /\b(?:councils?|borough|local authority|the authority|(?:town|city|county|civic) (?:hall|centre))\b/

/** Bodies of several councils, of which a post is not this council's. */
export const JOINT_BODY =
  /\b(?:local government association|lga|london councils|combined (?:county )?authority|fire (?:and rescue )?(?:authority|service)|national park|convention of scottish local authorities|cosla|wlga|joint committee of|north of tyne|core cities|county councils network|district councils'? network)\b/

/** Associations, firms, schools, services and charities. */
const OUTSIDE =
  /\b(?:ltd|limited|plc|llp|cic|inc|(?<!school )trusts?(?! and)|trustees|charit(?:y|ies)|association|federation|alliance|collective|coalition|guild|co-?operative|nhs|icb|integrated care|shopping centre|garden centre|hospitals?|hospice|academy|college|university|sixth form|constabulary|fire (?:and rescue )?service|ambulance|society|foundation|friends of|chamber of|age concern|age friendly|ymca|rspca|rspb|nspcc|barnardo's|mencap|oxfam|samaritans|groundwork|sustrans|crimestoppers|natural resources wales|voluntary (?:action|service)|keep (?:britain|scotland|wales) tidy|green flag|in bloom|historic england|sport england|arts council|natural england|homes england|national highways|royal mail|transport for|company|club|church|mosque|temple|synagogue|chapel|kirk|diocese|cathedral|union|league|network rail|theatre|festival|choir|orchestra|band|scouts?|guides|brownies|rotary|mencap|age uk|citizens advice|food ?bank|business improvement district|bid|governors|governing body|parent[- ]teacher|pta|p\.t\.a|developers?|contractors?|consultan(?:ts|cy)|builders|architects|bank|supermarket|shop|store|hotel|hostel|pub|restaurant|caf[eé]|bakery|brewery|studios?|centre for|institute|commission|agency|ombudsman|parliament|civil service|government|whitehall|department for|ministry of|(?:neighbourhood|residents'|tenants'|users'|patients?|carers|parents|action|support|community|campaign) (?:forum|group)|watch|airport|railway|buses|water company)\b/

/** `the Met`, `Northshire Police`; but the police in a committee's name are its subject. */
const POLICE = /\bpolice\b(?! (?:and|&|,)| panel)/

/** `Acme Homes`, though not `New Homes` or `Housing and Homes`. */
const HOMES =
  /\b(?!(?:new|care|council|empty|affordable|better|warm|safe|safer|more|building|decent|quality|great|good|and|for|of|private|social|mobile|children's|healthy|green)\b)[\p{L}'-]{2,20} (?:homes|housing)$/u

/** `Hillcrest Primary School`, not `School Improvement`. */
const SCHOOL =
  /\b(?:(?:primary|secondary|high|junior|infants?|grammar|nursery|comprehensive|independent|community|special|faith) school|the school\b|[\p{L}'-]{2,20} school|(?!(?:and|of|for|in|the|our|early)\b)[\p{L}'-]{2,20} (?:primary|infants|juniors)|ysgol [\p{L}'-]{2,20})(?=$|,| in | at | on )/u

/** `at Acme`, `from the Mapleton Trust`; not `from the parks team`, `at present`. */
const WORKS_AT =
  /\b(?:at|from|with) (?!present\b|once\b|all\b|(?:the )?(?:[\p{L}'-]{1,20} ){0,4}?(?:team|service|services|department|directorate|unit|depot|office|library|park|centre|pool|cemetery|gardens|museum|responsib)|responsib|lead responsib|special responsib|effect|immediate)(?:the )?\p{L}/u

/** `director of Acme, the council's building contractor` */
const PARTNER =
  /, the council's (?:[\p{L}-]{1,20} ){0,3}(?:partner|contractor|operator|supplier|provider|consultant)s?$/u

/** Whether the words beside an officer's post place it outside the council: `Director of Housing at Acme Homes`. */
export function worksElsewhere(simple: string): boolean {
  const words = withoutOtherCouncils(simple).replace(PARTNER, '')
  if (COUNCIL_OWN.test(words)) return false
  return hasMatch(words, WORKS_AT) || isOutside(words)
}

/** Whether the name of a body is that of an association, firm, school or charity. */
export function isOutside(simple: string): boolean {
  return (
    simple.includes('other-body') ||
    hasMatch(simple, OUTSIDE) ||
    POLICE.test(simple) ||
    hasMatch(simple, SCHOOL) ||
    hasMatch(simple, HOMES)
  )
}

/** The same words with `Arts Council` and the like no longer taken for a council. */
export function withoutOtherCouncils(simple: string): string {
  return simple.includes('council') ? simple.replace(NOT_COUNCILS, 'other-body') : simple
}

/** Words that no name of a council begins with or goes through: those of offices, parties and topics. */
const OFFICE =
  /^(?:leader|deputy|depute|member|cabinet|executive|lead|portfolio|holder|mayor|provost|chair(?:man|woman|person)?|convener|director|chief|head|officer|manager|councillor|cllr|spokes\p{L}{1,9}|group|minister|mp|the|our|a|an|full|this|your|former|labour|conservative|liberal|democrat|reform|plaid|snp|independent|ward)$/u
const JOINER = /^(?:and|&|of|upon|nan)$/
const KINDS = /(?:^| )(?:(?:metropolitan|city|county|district|borough|london|unitary|royal)(?: |$))+$/i
const KIND_FIRST =
  /^(?:(?:the |royal |london |metropolitan )*(?:county )?borough|(?:the )?(?:city|county|district)(?: and county)?) of /i

/**
 * The council named beside a post, as its place: `Leeds` in `Leeds City Council's executive member`, `Hexley` in
 * `the London Borough of Hexley`. A parish or town keeps the word, for a borough may share its name.
 */
export function councilNamed(written: string): string | undefined {
  for (const match of matchesOf(written, /\bcouncil\b/giu)) {
    const name = placeBefore(written.slice(Math.max(0, match.index - 80), match.index))
    if (name !== undefined) return name
  }
  const borough =
    /\bborough of (\p{Lu}[\p{L}'-]{1,30}(?: (?:(?:and|upon|on|&) )?(?!Deputy|Cabinet|Leader|Executive|Chair|Mayor|Ward|Council\b)\p{Lu}[\p{L}'-]{1,30}){0,4})/u.exec(
      written.replace(/\bBorough of/, 'borough of'),
    )
  return borough?.[1] ?? /\b(?:Cyngor|Comhairle)(?: Sir| Dinas)? (\p{Lu}\p{L}{2,30})/u.exec(written)?.[1]
}

function placeBefore(before: string): string | undefined {
  const tokens = before.split(' ').filter((token) => token !== '')
  const name: string[] = []
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]!.replace(/^[("]/, '')
    const lower = token.toLowerCase()
    const previous = tokens[index - 1]
    if (JOINER.test(lower)) {
      const goesOn =
        name.length > 0 &&
        previous !== undefined &&
        /^\p{Lu}[\p{L}'-]*$/u.test(previous) &&
        !OFFICE.test(previous.toLowerCase()) &&
        !(lower !== 'of' && isTopic(previous.toLowerCase()))
      // `Director of Housing of Camden` is rare; `Isle of Wight` and `City of York` are common.
      if (!goesOn || (lower === 'of' && isTopic(previous.toLowerCase()))) break
    } else if (!/^\p{Lu}[\p{L}'-]*$/u.test(token) || /'s$/.test(token) || OFFICE.test(lower)) break
    name.unshift(token)
    if (token !== tokens[index]) break
  }
  const place = name.join(' ').replace(KIND_FIRST, '').replace(KINDS, '')
  if (place === '' || /^(?:of|town|parish|community)$/i.test(place)) return undefined
  return NOT_COUNCILS.test(`${place.toLowerCase()} council`) ? undefined : place
}

/** Names and short forms of parties, and what `Post.party` calls them. */
const PARTIES: readonly [words: string, party: string][] = [
  [String.raw`labour(?: and co-?operative| co-?op)?|lab|llafur`, 'Labour'],
  [String.raw`conservatives?(?: and unionist)?|tor(?:y|ies)|cons?`, 'Conservative'],
  [String.raw`lib(?:eral)?[ -]?dem(?:ocrat)?s?|libdems?|lds?`, 'Liberal Democrat'],
  [String.raw`greens?|grn`, 'Green'],
  [String.raw`reform(?: uk)?|ref|ruk`, 'Reform UK'],
  [String.raw`snp|scottish national(?: party)?`, 'Scottish National Party'],
  [String.raw`plaid(?: cymru)?`, 'Plaid Cymru'],
  [String.raw`independents?|ind`, 'Independent'],
  [String.raw`residents'? association`, "Residents' Association"],
  [String.raw`sinn fein`, 'Sinn Féin'],
  [String.raw`dup|democratic unionists?`, 'Democratic Unionist Party'],
  [String.raw`uup|ulster unionists?`, 'Ulster Unionist Party'],
  [String.raw`sdlp`, 'SDLP'],
  [String.raw`alliance`, 'Alliance Party'],
  [String.raw`ukip`, 'UKIP'],
  [String.raw`liberals?`, 'Liberal Party'],
  [String.raw`aspire`, 'Aspire'],
]
const ALL_PARTIES = PARTIES.map(([words]) => words).join('|')

/** Names as written in full before a noun. Codes (`Lab`) count in brackets only. */
export const PARTY_ADJECTIVE = String.raw`(?:labour(?: and co-?operative| co-?op)?|conservative|tory|liberal democrat|lib[ -]?dem|green|reform(?: uk)?|snp|plaid(?: cymru)?|independent|residents'? association|sinn fein|dup|democratic unionist|uup|ulster unionist|sdlp|alliance|ukip|liberal|aspire)`
export const PARTY_PLURAL = String.raw`(?:labour|conservatives|tories|liberal democrats|lib[ -]?dems|greens|reform uk|snp|plaid cymru|independents|liberals|unionists)`

const POLITICAL_NOUN = String.raw`(?:leaders?|deputy leader|councillors?|cllrs?|group|party|mayor|spokes(?:person|man|woman)|candidate|mps?|msp|ms|am|mla|mep|peer|alderman|opposition|whip|administration|assembly member|provost|portfolio holder|convener|(?:ward|cabinet|executive|lead) member|member for)`
const QUALIFIER = String.raw`(?:council|borough|county|city|district|town|ward|local|opposition|deputy|depute|joint|group|shadow|parliamentary|prospective|mayoral|metro|cabinet|executive|elected|party)`

const BRACKETED = new RegExp(
  String.raw`(?:\(|^)(${ALL_PARTIES})(?:\)|, [\p{L}' .&-]{2,40}\)?$)|, (${PARTY_ADJECTIVE})$`,
  'u',
)
const BEFORE_NOUN = new RegExp(
  String.raw`\b(${PARTY_ADJECTIVE})(?:'s?)?(?: (?:and|&) ${PARTY_ADJECTIVE})?(?: (?:party|group)(?:'s?)?)?(?: ${QUALIFIER}){0,2} ${POLITICAL_NOUN}\b`,
  'u',
)
/** `Labour Northfield councillor`: of names that mean nothing else. */
const BEFORE_WARD =
  /\b(labour|conservative|tory|liberal democrat|lib[ -]?dem|reform uk|snp|plaid cymru|ukip|dup|sdlp)(?:'s)? (?:[\p{L}'&-]{1,20} ){1,4}(?:councillor|cllr|ward member|mp)\b/u
const BEFORE_SPOKES = new RegExp(
  String.raw`\b(${PARTY_ADJECTIVE})(?:'s?)?(?: [\p{L}'&,-]{1,20}){1,5} spokes(?:person|man|woman)\b`,
  'u',
)
const AFTER_FOR = new RegExp(
  String.raw`\b(?:for|of|from) (?:the )?(?:[\p{L}'-]{1,20} ){0,2}?(${PARTY_PLURAL}(?= ?$|,| on | in | at )|(?:${PARTY_PLURAL}|${PARTY_ADJECTIVE})(?= (?:council )?(?:group|party|opposition)\b))`,
  'u',
)
/** The words of a group or a party and nothing else: `the Conservatives`. */
export const isParty = (simple: string): boolean => WHOLE_PARTY.test(simple)
const WHOLE_PARTY = new RegExp(
  String.raw`^(?:the )?(?:[\p{L}'-]{1,20} ){0,2}(?:${PARTY_PLURAL}|${PARTY_ADJECTIVE} (?:group|party))$`,
  'u',
)
const NATIONS =
  /(?:^|\s)(?:the|scottish|welsh|northern|london|uk|council|borough|county|city|local|ward|group|deputy|former|and|a|current|leader|who|is|of|for|as|by)$/

/** The party that the words of a post name, by its usual name. */
export function partyNamed(simple: string, written: string): string | undefined {
  if (!hasMatch(simple, ANY_PARTY)) return undefined
  const match =
    BRACKETED.exec(simple) ??
    BEFORE_NOUN.exec(simple) ??
    BEFORE_SPOKES.exec(simple) ??
    BEFORE_WARD.exec(simple) ??
    AFTER_FOR.exec(simple)
  const word = match?.[1] ?? match?.[2]
  if (match === null || word === undefined) return undefined
  // `West Green councillor`: a place, not a party.
  if (/^(?:green|reform|alliance)$/.test(word) && !/\b(?:group|party)\b/.test(match[0])) {
    const before = written.slice(0, simple.indexOf(word, match.index)).trimEnd()
    if (/^\p{Lu}/u.test(before.slice(before.lastIndexOf(' ') + 1)) && !NATIONS.test(before.toLowerCase()))
      return undefined
  }
  return NAMED.find(([pattern]) => pattern.test(word))?.[1]
}

const ANY_PARTY = new RegExp(String.raw`\b(?:${ALL_PARTIES})\b`)
const NAMED = PARTIES.map(([words, party]): [RegExp, string] => [new RegExp(`^(?:${words})$`), party])
