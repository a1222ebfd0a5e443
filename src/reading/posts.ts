import type { Role } from '../roles.js'
import { simplify } from './fold.js'

/** A post as read from the words of a draft. */
export interface Post {
  /** The words. */
  text: string
  roleClass: Role
  portfolio?: string
  body?: string
  ward?: string
  /** Other posts held in the same breath: `Deputy Leader and Cabinet Member for Finance`. */
  others?: Role[]
  /** The council named beside the post, without `Council`. */
  council?: string
}

interface PostPattern {
  pattern: RegExp
  roleClass: Role
  /** What the first group of the pattern names. */
  names?: 'portfolio' | 'body' | 'ward'
}

const PARTY = String.raw`labour|conservative|tory|liberal democrat|lib dem|liberal|green|reform(?: uk)?|independent|residents'?(?: association)?|plaid(?: cymru)?|snp|minority|opposition|ruling|majority`
const REST = String.raw`([\p{L}\d&,' -]{2,100})`
const COUNCIL_BODY = String.raw`(?:committee|sub-?committee|panel|board|cabinet|assembly|scrutiny|licensing|planning|standards|council)`

/**
 * How councils write posts, most particular first: the first that matches decides. Matched against simplified text.
 */
const PATTERNS: readonly PostPattern[] = [
  { pattern: /\byoung mayor\b|\bmember of (?:the )?youth parliament\b/, roleClass: 'external-person' },
  {
    pattern:
      /\b(?:deputy )?mayor of (?:london|greater manchester|the [\p{L} ]{2,30}(?:region|combined authority))\b/u,
    roleClass: 'other',
  },
  {
    pattern:
      /\bhead of (?:the )?[\p{L} ']{0,40}group(?:'s)? office\b|\bgroup(?:'s)? (?:head of office|office (?:head|manager))\b|\bhead of office (?:for|of) (?:the )?[\p{L} ']{0,40}group\b/u,
    roleClass: 'head-of-group-office',
  },
  { pattern: /\bpolitical assistant\b|\bgroup (?:assistant|researcher)\b/, roleClass: 'political-assistant' },
  { pattern: /\b(?:prospective )?(?:parliamentary )?candidate\b/, roleClass: 'candidate' },
  {
    pattern:
      /\bunion (?:representative|rep|convenor|convener|official|officer)\b|\bbranch secretary\b|\bshop steward\b/,
    roleClass: 'union-representative',
  },
  {
    pattern:
      /\b(?:secretary of state|cabinet secretary|(?:prime |first )?minister|chancellor of the exchequer)\b/,
    roleClass: 'minister',
  },
  { pattern: /\bmp\b|\bmember of parliament\b|\bmsp\b|\bmember of the senedd\b/, roleClass: 'mp' },
  {
    pattern:
      /\bleader of the (?:council's )?opposition\b|\bopposition leader\b|\b(?:heads|leads) the opposition\b|\bleader of the opposition group\b/,
    roleClass: 'opposition-leader',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:${PARTY}) (?:group )?(?:deputy )?leader\b|\bleader of (?:the )?(?:[\p{L} ]{0,30} )?(?:${PARTY})(?: council)? group\b|\bgroup leader\b|\bleader of (?:the )?(?:[\p{L} ]{0,30} )?(?:labour|conservatives|liberal democrats|greens|independents)\b`,
      'u',
    ),
    roleClass: 'group-leader',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:${PARTY})(?: group)?(?:'s)? [\p{L} ]{0,30}spokes(?:person|man|woman)\b|\bgroup'?s? (?:\p{L}+ )?spokes(?:person|man|woman)\b|\bshadow cabinet member\b`,
      'u',
    ),
    roleClass: 'opposition-spokesperson',
  },
  { pattern: /\bdeputy leader\b|\bvice-leader\b/, roleClass: 'deputy-leader' },
  { pattern: /\bleader-elect\b/, roleClass: 'other' },
  {
    pattern:
      /\b(?:deputy|assistant|associate) (?:cabinet|executive|lead) member\b|\bcabinet (?:advisor|adviser|assistant|support member)\b/,
    roleClass: 'deputy-cabinet-member',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:cabinet|executive|lead|portfolio) (?:member|councillor|lead|holder)(?: with (?:responsibility|the portfolio))?(?: (?:for|of) (?:the )?${REST})?|\bportfolio-?holder\b|\bmember of the (?:cabinet|executive)\b`,
      'u',
    ),
    roleClass: 'cabinet-member',
    names: 'portfolio',
  },
  {
    pattern: /\bleader of (?:the )?(?:[\p{L}' ]{0,40} )?council\b|\bcouncil leader\b|\bleader\b(?! of\b)/u,
    roleClass: 'leader',
  },
  {
    pattern: new RegExp(
      String.raw`\bvice[- ]?(?:chair|chairman|chairwoman|chairperson|convener)(?: of (?:the )?${REST})?|\bdeputy chair(?:man|woman|person)?\b`,
      'u',
    ),
    roleClass: 'vice-chair',
    names: 'body',
  },
  {
    pattern:
      /\b(?:chair|chairman|chairwoman|chairperson|chairs|convener|convenor)(?: of)?(?: the)? ([\p{L}\d&,' -]{0,60}scrutiny[\p{L}\d&,' -]{0,60})/u,
    roleClass: 'scrutiny-chair',
    names: 'body',
  },
  {
    pattern: /\bscrutiny (?:\p{L}+ )?(?:chair|chairman|chairwoman|chairperson|convener)\b/u,
    roleClass: 'scrutiny-chair',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:chair|chairman|chairwoman|chairperson|chairs|convener|convenor)(?: of)?(?: the)? ([\p{L}\d&,' -]{0,60}${COUNCIL_BODY}[\p{L}\d&,' -]{0,40})`,
      'u',
    ),
    roleClass: 'committee-chair',
    names: 'body',
  },
  {
    pattern:
      /\b(?:committee|sub-?committee|panel)(?:'s)? (?:chair|chairman|chairwoman|chairperson|convener)\b|\b(?:planning|licensing|transport|education|housing|environment)(?: and \p{L}+)? (?:chair|chairman|convener)\b/u,
    roleClass: 'committee-chair',
  },
  { pattern: /\bco-?opted member\b/, roleClass: 'co-opted-member' },
  { pattern: /\bdeputy (?:lord )?(?:mayor|provost)\b|\bdepute provost\b/, roleClass: 'deputy-civic-mayor' },
  { pattern: /\b(?:directly[ -])?elected mayor\b/, roleClass: 'elected-mayor' },
  { pattern: /\b(?:lord )?(?:mayor|mayoress|provost)\b/, roleClass: 'civic-mayor' },
  {
    pattern: new RegExp(String.raw`\b(?:ward )?(?:councillor|member|cllr) for ${REST}`, 'u'),
    roleClass: 'ward-councillor',
    names: 'ward',
  },
  {
    pattern:
      /\b(?:ward|opposition) (?:councillor|member)\b|\bbackbench(?:er)?\b|\blocal (?:ward )?councillor\b/,
    roleClass: 'ward-councillor',
  },
  {
    pattern: /^(?:the )?([\p{L}' -]{3,40}?)(?: ward)? councillor$/u,
    roleClass: 'ward-councillor',
    names: 'ward',
  },
  { pattern: /\brepresents [\p{L}' -]{3,40}(?: ward)?$/u, roleClass: 'ward-councillor' },
  {
    pattern:
      /\bsits on the [\p{L} ]{0,40}(?:committee|panel|board)\b|\bmember of the [\p{L} ]{0,40}(?:committee|panel|board)\b/u,
    roleClass: 'committee-member',
  },
  {
    pattern:
      /\bspokes(?:person|man|woman) for (?:the )?[\p{L} ]{0,40}council\b|\bcouncil(?:'s)? spokes(?:person|man|woman)\b|\bpress (?:officer|office)\b/u,
    roleClass: 'spokesperson-unnamed',
  },
  {
    pattern:
      /\b(?:chief executive|managing director|town clerk|monitoring officer|(?:acting )?returning officer|borough solicitor|chief (?:finance|planning|legal|operating) officer|section 151 officer|head of paid service)\b/,
    roleClass: 'officer-senior',
  },
  {
    pattern:
      /\b(?:(?:corporate|strategic|executive|assistant|deputy|interim|acting|service) )*director\b|\bhead of\b/,
    roleClass: 'officer-senior',
  },
  {
    pattern:
      /\b(?:officer|manager|co-?ordinator|engineer|surveyor|librarian|planner|warden|inspector|team leader|archivist|ranger)\b/,
    roleClass: 'officer',
  },
  {
    pattern: /^(?:(?:ward|local|fellow|backbench|one|two|three|several|a|the) )*(?:councillors?|members?)$/,
    roleClass: 'ward-councillor',
  },
]

/** Posts that only someone of the council holds, unless the words name another body. */
const OFFICER = new Set<Role>(['officer-senior', 'officer'])

const COUNCIL_OWN = /\b(?:council|borough|authority|town hall|civic centre)\b/

/** `Director of Housing at Acme Homes`: an organisation after `at`, or a company, charity, trust or school. */
const OTHER_BODY =
  /\b(?:at|from|with) (?:the )?\p{L}|\b(?:ltd|limited|plc|llp|trust|charity|association|homes|nhs|hospital|school|academy|college|university|police|society|foundation|friends of|partnership|group|company|club|church|union)\b/u

/** A council named beside the post: `Leeds City Council's executive member`, `Leader of Camden Council`. */
const COUNCIL_NAMED =
  /(?:^|\b(?:of|for|at|from|to|and|the) |[,(] ?)((?:\p{Lu}[\p{L}'-]* ){1,4})(?:Borough |City |County |District |Metropolitan )*Council\b/u

/**
 * Reads a post, such as `Cabinet Member for Housing` or `the council's Head of Parks`.
 *
 * The clauses of a protocol turn on the class; portfolio, body and ward are kept as written. Undefined where the
 * words name no post that is known.
 */
export function readPost(text: string): Post | undefined {
  const written = text.replace(/\s+/g, ' ').trim()
  const post = readOne(written)
  if (!post) return undefined
  const others = written
    .split(/,| and | & /)
    .flatMap((part) => readOne(part.trim())?.roleClass ?? [])
    .filter((role) => role !== post.roleClass)
  const council = COUNCIL_NAMED.exec(written)?.[1]?.trim()
  return {
    ...post,
    ...(others.length > 0 ? { others: [...new Set(others)] } : {}),
    ...(council ? { council } : {}),
  }
}

function readOne(written: string): Post | undefined {
  const simple = simplify(written)
  for (const { pattern, roleClass, names } of PATTERNS) {
    const match = pattern.exec(simple)
    if (!match) continue
    const post: Post = {
      text: written.replace(/[,\s]{1,5}$/, ''),
      roleClass: ofThisCouncil(roleClass, simple) ? roleClass : 'external-person',
    }
    const named = match[1]
    if (names && named !== undefined) {
      const at = simple.indexOf(named, match.index)
      // Offsets carry over unless an accent was dropped.
      const own = written.length === simple.length ? written.slice(at, at + named.length) : named
      post[names] = own.replace(/[,\s]{1,5}$/, '')
    }
    return post
  }
  return undefined
}

function ofThisCouncil(roleClass: Role, simple: string): boolean {
  if (!OFFICER.has(roleClass)) return true
  return COUNCIL_OWN.test(simple) || !OTHER_BODY.test(simple)
}
