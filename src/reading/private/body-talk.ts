import type { Range } from '../../document/offset-map.js'

/** What is told of a body that meets in private. Offsets are into `Document.text`. */
export interface BodyTalk extends Range {
  /** `told`: what it did, saw or thought. `ahead`: what it will look at. */
  said: 'told' | 'ahead'
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
/** What such a body did, saw or thought. */
const TOLD =
  /\b(?:talked|discussed|considered|debated|looked at|looking at|saw|seen|shown|showed|told|heard|came down|come down|agreed|backed|backs|favou?red|favou?rs|preferred|prefers|decided|reviewed|received|given|presented|briefed|advised|asked|concluded|settled|rejected|supported|supports|weighed|signed off|leant|leaned|thought|thinks|wanted|wants|picked|chose|chosen|approved|ruled out|dropped|warned|split|divided|minded|persuaded|took the view|went through|went to|gone to|taken to|put (?:to|before)|laid before|ranked|endorsed|steer|view|preference|verdict|conclusions?|recommendations?|agenda|papers?|reports?|minutes|presentation|slides|discussions?)\b/i
const AHEAD =
  /\b(?:will|is to|is due to|is set to|is expected to|plans to|before) (?:[\p{L}'-]{1,20} ){0,3}?(?:talk|discuss|consider|debate|look|see|hear|decide|agree|review|receive|be (?:told|shown|asked|given|briefed))\b|\b(?:goes|is going) (?:to|before)\b/iu
/** That it is private, that it takes no decisions, or that it was someone else. */
const NOT_TOLD =
  /\b(?:not (?:been )?(?:made )?(?:available|public|published|open|shared|released)|(?:are|is|were|was|remains?|kept|held) (?:in )?(?:private|confidential)|no comment|not comment|(?:does|do|can|could) not (?:take|make|have|decide|publish)|not a decision|no (?:power|decisions?|formal))\b/i
/** `the Executive, and not Joint Board, agreed it` */
const NOT_THEM = /\b(?:not|never|rather than|instead of)(?: the| by| by the)? $/i

/** Words with a capital that are no part of the name after them: `Last Tuesday Joint Board …`, `At Joint Board …`. */
const BEFORE_A_NAME = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:'s)?|January|February|March|April|May|June|July|August|September|October|November|December|The|This|That|Last|At|In|On|To|By|For|From|When|After|Before|But|And|While|As|If|Our|Its|Yesterday|Today|Councillors|Members|Officers|Council's)`

/**
 * What folded text tells of a private body, sentence by sentence. That it exists, who sits on it and when it meets is
 * nothing told. A name that goes on before with a capital (`Integrated Joint Board`) is another body.
 *
 * @param names the body's names, as written: case counts
 */
export function findBodyTalk(
  folded: string,
  sentences: readonly Range[],
  names: readonly string[],
): BodyTalk[] {
  // Most drafts name none of them, and the pattern is a long one to make.
  if (!names.some((body) => folded.includes(body))) return []
  const name = new RegExp(
    String.raw`(?<!(?<!\p{L})(?!${BEFORE_A_NAME} )\p{Lu}[\p{L}&'-]{1,30} )(?<![\p{L}\p{N}-])(?:${names.map(escape).join('|')})(?![\p{L}\p{N}-])(?! of (?!(?:the )?(?:CMB|Corporate|Executive|officers)))`,
    'u',
  )
  const found: BodyTalk[] = []
  for (const { start, end } of sentences) {
    const words = folded.slice(start, end)
    const match = name.exec(words)
    if (!match) continue
    const clause = clauseAround(words, match.index)
    if (NOT_TOLD.test(clause) || NOT_THEM.test(words.slice(0, match.index))) continue
    if (TOLD.test(clause)) found.push({ said: 'told', start, end })
    else if (AHEAD.test(clause)) found.push({ said: 'ahead', start, end })
  }
  return found
}

/** Up to the nearest semicolon or dash on each side: `Joint Board takes no decisions; the Executive agreed it.` */
function clauseAround(words: string, at: number): string {
  const before = Math.max(
    words.lastIndexOf(';', at),
    words.lastIndexOf(' - ', at),
    words.lastIndexOf(' – ', at),
  )
  const ends = [words.indexOf(';', at), words.indexOf(' - ', at), words.indexOf(' – ', at)].filter(
    (end) => end >= 0,
  )
  return words.slice(before + 1, ends.length > 0 ? Math.min(...ends) : words.length)
}
