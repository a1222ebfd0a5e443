import type { Range } from '../../document/offset-map.js'

/** What is told of a body that meets in private. Offsets are into `Document.text`. */
export interface BodyTalk extends Range {
  /** `told`: what it did, saw or thought. `ahead`: what it will look at. */
  said: 'told' | 'ahead'
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const WORD = String.raw`[\p{L}\p{N}'-]{1,30} `

const DELIBERATED =
  'talked|discussed|considered|debated|looked at|seen|saw|shown|told|heard|came down|come down|agreed|backed|favoured|preferred|decided|reviewed|received|given|presented with|briefed|advised|asked|concluded|settled|rejected|supported|weighed|signed off|leant|leaned|thought|wanted|picked|chose|chosen|approved|ruled out|warned|split|divided|minded|persuaded|met to|took the view|spent|went through|ranked|wants|thinks|prefers|favours|supports|backs'
const PAPERS =
  'agenda|papers?|reports?|minutes|notes?|presentation|slides|discussions?|conclusions?|views?|steer|preference|decision|verdict|advice|recommendations?|thinking|debate'

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
  const name = String.raw`(?<!(?<!\p{L})(?!${BEFORE_A_NAME} )\p{Lu}[\p{L}&'-]{1,30} )(?<![\p{L}\p{N}-])(?:${names.map(escape).join('|')})(?![\p{L}\p{N}-])`
  const any = new RegExp(name, 'u')
  const does = new RegExp(
    String.raw`${name}(?: members| meeting| discussions?)?(?:, [^,]{2,60},| (?:on|at|in|last|this|earlier) (?:${WORD}){0,3}?(?=(?:has|have|had|was|were|${DELIBERATED})))? ?(?:(?:has|have|had|was|were|is|are|been|also|then|already|now|informally|only|never) ){0,4}(?:${DELIBERATED})(?!\p{L})`,
    'u',
  )
  const papers = new RegExp(
    String.raw`${name}(?:'s?)? (?:${WORD}){0,2}?(?:${PAPERS})(?!\p{L})|(?:${PAPERS}) (?:${WORD}){0,4}?(?:to|for|of|from|at|before|by) (?:the |this |last )?(?:\p{L}+'s )?${name}`,
    'u',
  )
  const before = new RegExp(
    String.raw`(?:${DELIBERATED}) (?:${WORD}){0,6}?(?:at|in|to|by|before|from) (?:the |this |last )?(?:\p{L}+'s )?${name}|(?:[Aa]t|[Ii]n|[Dd]uring|[Ff]rom) (?:the |this |last )?(?:\p{L}+'s )?${name}(?: meeting)?(?: on \p{L}+)?,? (?:${WORD}){1,5}?(?:${DELIBERATED})(?!\p{L})`,
    'u',
  )
  const ahead = new RegExp(
    String.raw`${name}(?: meeting)? (?:${WORD}){0,3}?(?:will|is to|is due to|is set to|is expected to|plans to|goes on to) (?:${WORD}){0,2}?(?:talk|discuss|consider|debate|look|see|hear|decide|agree|review|receive|be (?:told|shown|asked|given|briefed))`,
    'u',
  )
  const found: BodyTalk[] = []
  for (const { start, end } of sentences) {
    const words = folded.slice(start, end)
    if (!any.test(words)) continue
    if (does.test(words) || before.test(words)) found.push({ said: 'told', start, end })
    else if (papers.test(words) && !NOT_OUT.test(words)) found.push({ said: 'told', start, end })
    else if (ahead.test(words)) found.push({ said: 'ahead', start, end })
  }
  return found
}

/** Its papers are said to be private, and no more. */
const NOT_OUT =
  /\b(?:not (?:made )?(?:available|public|published|open|shared|released)|are (?:private|confidential)|remains? (?:private|confidential)|kept (?:private|confidential)|held in private|not comment)\b/i
