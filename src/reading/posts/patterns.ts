import { isOutside, isTopic, PARTY_ADJECTIVE, PARTY_PLURAL } from './bodies.js'
import { CHAIR, chairOf, officerIn, type PostPattern, SPOKES, spokespersonOf } from './judgement.js'

const PARTY = PARTY_ADJECTIVE
const NATIONAL = String.raw`(?:scottish|welsh|northern irish|national|uk|westminster|holyrood|senedd|parliamentary|house of (?:lords|commons))`
const UNIONS = String.raw`(?:unison|gmb|unite|neu|nasuwt|naht|ucu|pcs|rmt|aslef|usdaw|fbu|cwu|eis|tuc|stuc|ssta|ucac|bma|rcn|napo|bfawu|trades? union|union)`
const METRO = String.raw`(?:london|greater manchester|(?:west|south) yorkshire|(?:the )?(?:west|east) midlands|liverpool city region|(?:the )?liverpool city region|(?:the )?tees valley|(?:the )?north east|(?:the )?north of tyne|(?:the )?west of england|cambridgeshire and peterborough|york and north yorkshire|hull and east yorkshire|greater lincolnshire|(?:the )?[\p{L}' ]{2,40}(?:region|combined authority))`
const CHAMPION_OF = String.raw`(?:armed forces|veterans'?|older people'?s?|age[- ]friendly|heritage|cycling|walking|active travel|design|mental health|climate|carers'?|young carers'?|youth|young people'?s?|children'?s?|equalit(?:y|ies)|diversity|digital|biodiversity|nature|tree|apprenticeships?|poverty|anti-poverty|domestic abuse|autism|dementia|disabilit(?:y|ies)|small business|lgbt\S{0,6}|homelessness|safeguarding|scrutiny|food|culture|language|gaelic|rural|energy|care leavers'?|volunteering|procurement|health|wellbeing|road safety|white ribbon|town centre)`

/**
 * How councils write posts, most particular first: in each post of a phrase the first head that matches decides.
 *
 * Shapes are those of releases, minutes and local papers: before or after the name, with or without `of the Council`,
 * abbreviated (`Exec Member`, `Dep Leader`), Scottish (`Convener`, `Depute Provost`) and Welsh. What the class means
 * is in `src/roles.ts`.
 */
export const POSTS: readonly PostPattern[] = [
  // The Welsh of bilingual releases.
  { head: /\bdirprwy arweinydd\b/, roleClass: 'deputy-leader' },
  { head: /\barweinydd (?:y )?gr[wŵ]p\b/, roleClass: 'group-leader' },
  { head: /\barweinydd\b/, roleClass: 'leader' },
  { head: /\baelod (?:o'r )?cabinet\b/, roleClass: 'cabinet-member' },
  {
    head: /\byoung (?:deputy )?mayor\b|\byouth (?:mayor|council(?:lor)?|mp|cabinet|parliament)\b|\bmyp\b/,
    roleClass: 'external-person',
  },
  {
    head: /\bhead of (?:the )?(?:[\p{L}'-]{1,20} ){0,5}?group(?:'s)? office\b|\bgroup(?:'s)? (?:head of office|office (?:head|manager))\b|\bhead of office (?:for|of) (?:the )?(?:[\p{L}'-]{1,20} ){0,4}?group\b/u,
    roleClass: 'head-of-group-office',
  },
  {
    head: /\bpolitical (?:assistant|adviser|advisor|researcher)\b|\bgroup (?:assistant|researcher|support officer|political officer)\b/,
    roleClass: 'political-assistant',
  },
  { head: /\b(?:candidate|ppc)\b/, roleClass: 'candidate' },
  {
    head: /\b(?:chair(?:man|woman)?|mayor|leader)\b(?= (?:of|for) (?:the )?(?:[\p{L}'-]{1,20} ){0,5}?(?:parish|town|community) council\b)|\b(?:parish|town|community) council(?:'s)? (?:chair(?:man|woman)?|mayor|leader)\b/u,
    roleClass: 'external-person',
    after: 'body',
  },
  {
    head: /\bspeaks for (?:the |his |her |their )?(?:\p{L}{2,20} ){0,2}(?:group|opposition)\b/u,
    roleClass: 'opposition-spokesperson',
  },
  {
    head: new RegExp(
      String.raw`\b${UNIONS}(?:'s)? (?:[\p{L}'-]{1,20} ){0,4}?(?:secretary|organiser|rep|representative|official|officer|convenor|convener|steward|president|chair|${SPOKES})\b|\bbranch secretary\b|\bshop steward\b|\b(?:secretary|organiser|officer|convener|official|${SPOKES}) (?:of|for|at|with) (?:the )?(?:[\p{L}'-]{1,20} ){0,3}?${UNIONS}\b`,
      'u',
    ),
    roleClass: 'union-representative',
  },
  {
    head: new RegExp(
      String.raw`\b(?:deputy )?mayor of ${METRO}\b|\b(?:metro|regional|night|combined authority) mayor\b`,
      'u',
    ),
    roleClass: 'other',
  },
  { head: /\bdeputy mayor for\b/, roleClass: 'other' },
  { head: /\bparent governor rep/, roleClass: 'co-opted-member' },
  {
    head: /\bmetropolitan police commissioner\b|\bcommissioner of (?:the )?(?:metropolitan|city of london) police\b/,
    roleClass: 'external-person',
  },
  { head: /\b(?:police(?:, fire)? and crime )?commissioner\b|\bpcc\b/, roleClass: 'other' },
  {
    head: /\b(?:methodist|baptist|church|parish|presbyterian|reformed|associate|lay) minister\b|\bminister (?:of|at|for) (?:the )?(?:[\p{L}'-]{1,20} ){0,5}?(?:church|chapel|kirk|parish)\b/u,
    roleClass: 'external-person',
  },
  { head: /\bshadow (?:[\p{L}'-]{1,20} ){0,4}?(?:minister|secretary|chancellor)\b/u, roleClass: 'mp' },
  {
    head: /\bsecretary of state\b|\bcabinet secretary\b|\b(?:under-?|home |foreign |health |housing |communities |environment |education |transport |justice |defence |business |culture |energy |chief |local government )secretary\b(?! of the [\p{L} ]{2,30}(?:club|society|association))|\bminister\b|\bchancellor of the (?:exchequer|duchy)|^(?:the )?(?:lord )?chancellor$/u,
    roleClass: 'minister',
  },
  {
    head: /\bmp's (?:\p{L}{1,20} ){0,2}?(?:office|caseworker|assistant|manager)\b/u,
    roleClass: 'external-person',
  },
  {
    head: new RegExp(
      String.raw`\b(?:mps?|msps?|mlas?|meps?)\b|\bmember of (?:the )?(?:(?:uk|scottish|welsh|european) )?(?:parliament|senedd|legislative assembly|house of lords|london assembly)\b|\b(?:london |welsh |constituency )?assembly member\b|(?<![\d.] ?|\bi |\bis |\bfrom )\bam for (?!an?\b|the\b|\d)|^(?:am|ms)$|\bms for (?=\p{L}{3})|\b(?:life|hereditary|crossbench|${PARTY}) peer\b|^(?:the |a )?peer$`,
    ),
    roleClass: 'mp',
  },
  {
    head: new RegExp(
      String.raw`\b${NATIONAL} ${PARTY}(?:'s?)?(?: party)?(?:'s?)? (?:[\p{L}'&,-]{1,20} ){0,5}?(?:leader|${SPOKES})\b|\bleader of (?:the )?(?:[\p{L}'-]{1,20} ){0,2}?${PARTY} party\b|\b${PARTY} party (?:deputy )?leader\b|\b(?:treasury|national|home affairs|foreign affairs|westminster) ${SPOKES}\b`,
      'u',
    ),
    roleClass: 'other',
  },
  {
    head: new RegExp(
      String.raw`\b(?:deputy|depute|dep|vice|assistant)[- ](?:leader of (?:the )?(?:council's |main |official |${PARTY} )*opposition|opposition (?:group )?leader|group leader)\b|\bshadow deputy leader\b`,
    ),
    roleClass: 'group-leader',
  },
  {
    head: new RegExp(
      String.raw`\bleader of (?:the )?(?:council's |council |main |official |largest |principal |${PARTY} ){0,3}opposition\b|\bopposition (?:group )?leader\b|\b(?:heads|leads) the (?:\p{L}{2,20} )?opposition\b|\bshadow (?:council )?leader\b`,
      'u',
    ),
    roleClass: 'opposition-leader',
  },
  {
    head: /\b(?:scout|guide|play|youth|project|task|working|walking|running|support|steering|friendship|study) group leader\b|\bleader of (?:the )?(?:[\p{L}'-]{1,20} ){0,4}?(?:task|working|steering|scout|support|project|walking|running|youth) group\b/u,
    roleClass: 'external-person',
  },
  {
    head: new RegExp(
      String.raw`\b(?:(?:deputy|depute|dep|joint|co-?) ?)?leader of (?:the )?(?:[\p{L}'&-]{1,20} ){0,6}?group\b|\bgroup(?:'s?)? (?:deputy |depute |joint |co-)?(?:leader|convener)\b|\b(?:deputy |depute )?leader of (?:the )?(?:[\p{L}'-]{1,20} ){0,3}?${PARTY_PLURAL}\b|\b${PARTY}(?:'s)? (?:deputy |depute |co-)?leader\b(?! of (?:the )?(?:[\p{L}'&-]{1,20} ){0,5}?(?:council|borough|city|county|district)\b)|\b(?:minority|majority|ruling) (?:party )?leader\b|\bleads the (?:council's )?(?:${PARTY}|opposition|independents?|majority|minority|ruling)(?: [\p{L}'-]{1,20})? group\b`,
      'u',
    ),
    roleClass: 'group-leader',
  },
  {
    head: new RegExp(
      String.raw`\b(?:shadow|opposition) (?:cabinet |executive |exec )?(?:portfolio |lead )?(?:member|holder|lead|councillor|${SPOKES})\b(?! for [\p{L} ]{2,20} ward)(?<!opposition (?:councillor|member))|\bshadow cabinet\b`,
      'u',
    ),
    roleClass: 'opposition-spokesperson',
    after: 'portfolio',
    before: 'portfolio',
  },
  {
    head: new RegExp(
      String.raw`\b${SPOKES}\b(?<=\b(?:${PARTY}|group)(?:'s?)?(?: party| group)?(?:'s?)? (?:[\p{L}'&,-]{1,20} ){0,5}[\p{L}]{1,20})|\b${SPOKES}(?= (?:[\p{L}'&,-]{1,20} ){0,6}?(?:for|of) (?:the )?(?:[\p{L}'-]{1,20} ){0,2}?(?:${PARTY_PLURAL}|${PARTY} (?:group|party))\b)`,
      'u',
    ),
    roleClass: 'opposition-spokesperson',
    after: 'portfolio',
    before: 'portfolio',
  },
  {
    head: /\b(?:deputy|depute|dep|vice|assistant)[- ]?(?:council |borough |executive )?leader\b|\bdep\. leader\b|\bstatutory deputy mayor\b|\bdeputy head of the council\b/,
    roleClass: 'deputy-leader',
  },
  {
    head: /\b(?:deputy|assistant|associate|junior|support)(?: lead)? (?:cabinet|executive|exec|lead|portfolio)[- ](?:portfolio[- ])?(?:member|holder|councillor)\b|\b(?:cabinet|executive|mayoral|mayor's|portfolio) (?:advis[eo]r|assistant|support member|support councillor|deputy|aide)\b|\b(?:advis[eo]r|assistant) to (?:the )?(?:cabinet|executive|mayor|leader)(?: member)?\b/,
    roleClass: 'deputy-cabinet-member',
    after: 'portfolio',
    before: 'portfolio',
  },
  {
    head: new RegExp(
      String.raw`\b(?:cabinet|cab|executive|exec|lead|portfolio)(?: portfolio| lead)?[- ](?:members?|mem|councillors?|cllr|lead|holders?|${SPOKES})\b(?! of staff\b)|\bportfolioholder\b|\bmember of (?:the )?(?:[\p{L}'-]{1,20} ){0,3}?(?:cabinet|executive)\b(?! (?:committee|board))|\b(?:council|borough|county|city|district)(?:'s)? (?:political )?lead(?=(?:er)? ?(?:for|on)\b)`,
      'u',
    ),
    roleClass: 'cabinet-member',
    after: 'portfolio',
    before: 'portfolio',
  },
  {
    head: /\bholds (?:the )?(?:council's |cabinet )?|\b(?:who )?leads(?= (?:on|for) .{2,60}\b(?:on|for|in) the (?:[\p{L}'-]{1,20} ){0,3}?(?:cabinet|executive)\b)/u,
    roleClass: ({ words }) =>
      /\b(?:brief|portfolio)\b|\b(?:on|for|in) the (?:[\p{L}'-]{1,20} ){0,3}?(?:cabinet|executive)\b/u.test(
        words,
      )
        ? 'cabinet-member'
        : undefined,
    after: 'portfolio',
  },
  {
    head: /\bmember champion\b|\bchampion\b(?= for )|\bchampions? of the council\b|\bchampion\b(?<=\b(?:council|borough|county|city|district|authority)(?:'s)? (?:[\p{L}'&-]{1,20} ){0,5}champion)/u,
    roleClass: 'ward-councillor',
    after: 'portfolio',
    before: 'portfolio',
  },
  {
    head: new RegExp(String.raw`\bchampion\b(?<=\b${CHAMPION_OF} champion)`, 'u'),
    roleClass: 'ward-councillor',
    after: 'portfolio',
    before: 'portfolio',
  },
  {
    head: /\b(?:scout|guide|cub|faith|church|religious|community|youth|choir|project|market|world|business|party|union|union's|programme|course|band|industry|thought|civic society|tour|walk|ride|club|play|worship|students'?) leader\b/,
    roleClass: ({ words }) =>
      /\bproject leader|\bprogramme leader/.test(words) ? 'officer' : 'external-person',
  },
  {
    head: /\b(?:team|service|shift|section|site|digital|technical) leader\b/,
    roleClass: officerIn('officer'),
  },
  {
    head: new RegExp(
      String.raw`\bleader of (?:the )?(?:[\p{L}'&-]{1,20} ){0,6}?(?:council|borough|administration|authority|cyngor|comhairle)\b|\b(?:council|borough|county council|city council|joint|co-?|${PARTY})(?:'s)?[- ]?leader\b|(?<!\b(?:a|an|one|natural|born|ring) )\bleader\b(?! (?:of|in|for)\b(?! (?:the )?(?:london|royal) borough| (?:the )?city of))`,
      'u',
    ),
    roleClass: 'leader',
  },
  {
    head: new RegExp(
      String.raw`\b(?:vice|deputy|depute|assistant)[- ]?${CHAIR}\b(?: (?=of|for|to))?|\bvice[- ]?president\b`,
      'u',
    ),
    roleClass: chairOf('vice-chair'),
    after: 'body',
    before: 'body',
  },
  {
    head: new RegExp(
      String.raw`\b(?:co-)?${CHAIR}\b|\b(?:who )?chairs(?= (?:(?:the|our|its|\p{L}{2,20} council)\b|[\p{L}-]{2,20}'s ))`,
      'u',
    ),
    roleClass: chairOf('committee-chair'),
    after: 'body',
    before: 'body',
  },
  {
    head: /\bleads the (?=(?:[\p{L}'-]{1,20} ){0,4}?scrutiny\b)/u,
    roleClass: 'scrutiny-chair',
  },
  {
    head: /\bco-?opted (?:member|governor|representative)\b|\bco-?optee\b|\bindependent (?:member|person)\b(?= of|$| on)/,
    roleClass: 'co-opted-member',
    after: 'body',
  },
  {
    head: /\bmayor(?:al|'s) consort\b|\bconsort (?:of|to) the\b|\bhigh sheriff\b|\blord[- ]?lieutenant\b|\b(?:deputy|vice) lieutenant\b/,
    roleClass: 'external-person',
  },
  {
    head: /\bdeputy (?:lord )?mayor\b(?= (?:for|with responsibility))/,
    roleClass: ({ field }) => (isTopic(field) ? 'cabinet-member' : 'deputy-civic-mayor'),
    after: 'portfolio',
  },
  {
    head: /\b(?:deputy|depute|vice|assistant)[- ](?:lord )?(?:mayor(?:ess)?|provost)\b|\b(?:bailie|baillie)\b/,
    roleClass: 'deputy-civic-mayor',
  },
  { head: /\bmayoral\b/, roleClass: () => undefined },
  {
    head: new RegExp(
      String.raw`\b(?:(?:directly[ -])?elected|executive) mayor\b|\b${PARTY} (?:lord )?mayor\b`,
    ),
    roleClass: ({ words }) =>
      /\bnewly elected\b(?! mayor and)/.test(words) ? 'civic-mayor' : 'elected-mayor',
  },
  {
    head: /\b(?:lord )?(?:mayor|mayoress|provost)\b(?!'s (?:\p{L}{1,20} ){0,2}(?:office|charity|parlour|fund|appeal|ball|show))/u,
    roleClass: 'civic-mayor',
  },
  {
    head: /\b(?:parish|town|community) (?:councillor|clerk)\b/,
    roleClass: ({ words }) =>
      words.includes('clerk') ? officerIn('officer-senior')({ words, head: '', field: '' }) : 'other',
  },
  { head: /\bhonorary (?:alderman|alderwoman|freeman)\b/, roleClass: 'other' },
  {
    head: /\b(?:(?:ward|division(?:al)?|local|county|city|borough|district|unitary|london borough) )?(?:councillors?|cllrs?|members?|alderman|alderwoman)(?= (?:for|representing) )/u,
    roleClass: ({ field, head }) =>
      head.endsWith('member') && isTopic(field) ? 'cabinet-member' : 'ward-councillor',
    after: 'ward',
  },
  {
    head: /\brepresents (?=\p{L})/u,
    roleClass: ({ words }) =>
      isOutside(words) || /\b(?:residents|tenants|traders|families|workers|businesses)\b/.test(words)
        ? 'external-person'
        : 'ward-councillor',
    after: 'ward',
  },
  {
    head: /\b(?:sits|serves) on (?:the )?(?=(?:[\p{L}'-]{1,20} ){0,8}?(?:committee|sub-?committee|panel|board|scrutiny)\b)|\b(?:substitute )?members? of (?:the )?(?=(?:[\p{L}'&,-]{1,20} ){0,8}?(?:committee|sub-?committee|panel|board|scrutiny)\b)|\b(?:committee|panel|scrutiny) member\b/u,
    roleClass: ({ words }) =>
      isOutside(words) && !/\bcommittee\b/.test(words) ? 'external-person' : 'committee-member',
    after: 'body',
    before: 'body',
  },
  {
    head: new RegExp(
      String.raw`\bmembers? of (?:the )?(?:[\p{L}'&-]{1,20} ){0,4}?(?:council|${PARTY} group)\b|\bbackbench(?:er)?\b|\b(?:chief )?whip\b`,
      'u',
    ),
    roleClass: ({ words }) => (isOutside(words) ? 'external-person' : 'ward-councillor'),
  },
  { head: /\b(?:county|city|borough|district|unitary) councillors?\b/, roleClass: 'ward-councillor' },
  {
    head: /\b(?:ward |division(?:al)? |local |opposition |backbench |fellow )?(?:councillors?|cllrs?|alderman|alderwoman)\b(?! (?:development|support|conduct|and member))|\b(?:ward|division(?:al)?|opposition|local ward|elected) members?\b|^(?:the |a |one |two |three |several |local |fellow )*members?$/,
    roleClass: 'ward-councillor',
    before: 'ward',
  },
  { head: / ward(?=$|,)/, roleClass: 'ward-councillor', before: 'ward' },
  {
    head: new RegExp(String.raw`\bpress (?:officer|office)\b|\b${SPOKES}\b`),
    roleClass: spokespersonOf,
    after: 'portfolio',
  },
]
