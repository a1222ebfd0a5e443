import {
  FOR_ANYONE,
  FOR_THE_PRESS,
  FOR_THE_PUBLIC,
  PERSONAL_LINE,
  PRESS_OFFICE,
  REACH,
} from '../../rules/lexicons/offices.js'
import type { Document } from '../document/document.js'
import type { Range } from '../document/offset-map.js'
import type { ContactPoint } from './contacts.js'
import { findBareNames, findTitledNames, type NameMention } from './people/names.js'
import { describePost } from './posts/beside.js'
import { within } from './in-order.js'
import type { Part } from './parts.js'
import { hasMatch, matchesOf } from './matches.js'

/** A line or a sentence that says whom to reach. Offsets are into `Document.text`; the range is what it says. */
export interface PressContact extends Range {
  /** `Press enquiries`, where the line or one above it has such a label; else empty. */
  label: string
  /** Whom to reach, without the numbers; empty where only numbers are given. */
  who: string
  whoAt: Range
  points: readonly ContactPoint[]
  /** Words that make it somebody’s own: `her mobile`, `direct line`, `at home`. */
  personal?: Range
  /** `public`: for those who use a service. */
  for: 'press' | 'anyone' | 'public'
  /** Not to be used: `do not ring the press office`. */
  denied?: true
  /** In the contact part, or on a line of its own that says whom it is for. */
  listed: boolean
}

export interface ContactSources {
  document: Document
  folded: string
  parts: readonly Part[]
  sentences: readonly Range[]
  points: readonly ContactPoint[]
}

const word = (source: string, flags = 'iu'): RegExp =>
  new RegExp(String.raw`(?<![\p{L}-])${source}(?![\p{L}-])`, flags)
const PRESS = word(FOR_THE_PRESS)
const ANYONE = word(FOR_ANYONE)
const PUBLIC = word(FOR_THE_PUBLIC)
const OFFICE = word(PRESS_OFFICE)
const REACHES = new RegExp(String.raw`(?<![\p{L}-])${REACH} `, 'giu')
/** `Ring Cllr NAME at home`, whoever is to ring. */
const OF_A_MEMBER =
  /\b(?:Cllr|Councillor|Coun)\b[^.]{1,60}\b(?:at home|home (?:number|address|telephone)|private (?:number|address))/

/** Someone named before who can be reached. */
const REACHED =
  /\b(?:(?:contact|call|ring|phone|telephone|text|e-?mail|message|reach) (?:him|her|them)|(?:can|may|will) be (?:reached|contacted|called|rung|phoned|e-?mailed)|(?:takes?|will take|is taking|answers|will answer) (?:press |media |your )?(?:calls|questions|enquiries)|(?:is|are) (?:available|free|happy) (?:for|to) (?:interviews?|talk|speak|comment|answer))\b/i
const DENIED = /\b(?:do not|don't|never|not to|nor should|should not|cannot)\b[^.;]{0,40}$/i
const NOT_TO = /^(?:please )?(?:do not|don't|never)\b/i
const LABEL = /^([^:\n]{2,70}):\s*/
/** `For interviews` at the front, with a verb or a number after it. */
const LEAD = new RegExp(
  String.raw`^(?:(?:for|to) [^,:;]{2,80}?,? )?(?:please )?${REACH} |^(?:(?:for )?(?:further |more )?information from|issued by:?) |^(?:should|can|may|must) (?:be )?${REACH} `,
  'iu',
)
const HEADING = /^(?:for )?(?:the )?[\p{L}' /&-]{2,40}:?$/iu
/** What is left at the end of the words once the number is taken off. */
const TRAILING =
  /(?:[\s,;:(–-]|\b(?:on|at|by|via|or|tel|telephone|phone|call|ring|e-?mail|mobile|mob|direct line|number|mailto|his|her|their|own)\b\.?){1,12}$/i
/** What follows the number says that it is not for the press: `if your boiler breaks`. */
const FOR_THEM = /^[\s,.)]*(?:if|when|to (?!arrange)|for (?:help|advice|an? ))/i
/** A second person or office on the same line: `…, or Ann Birch on …` */
const SECOND =
  /^\)?(?:(?:,|;| or|, or)+ (?=\p{Lu}\p{L}+ \p{Lu}|[Tt]he )|[.;]? (?=(?:For|To|Press|Media|News|Interviews?|Broadcasters?|Photographs?|Contact|Out of hours|Weekends?|Evenings?|Enquiries|Issued|Further|More|All)\b[^.\n]{3}))/u
const LONGEST_LINE = 200

/** Whom a draft tells its readers to reach: the lines of its contact part, and any line or sentence that does the same. */
export function findPressContacts(sources: ContactSources): PressContact[] {
  const { document, parts } = sources
  const found: PressContact[] = []
  const lastBlock = document.blocks.length - 3
  for (const part of parts) {
    if (part.kind === 'contact') found.push(...listed(sources, part))
    else {
      const isTail = part.kind === 'notes' || part.kind === 'ends' || part.kind === 'boilerplate'
      for (const block of document.blocks.slice(part.first, part.last + 1)) {
        if (isTail || block.index >= lastBlock) found.push(...labelled(sources, block))
      }
      found.push(...inSentences(sources, part))
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((one, index) => index === 0 || one.start >= found[index - 1]!.end)
}

function purpose(label: string, otherwise: PressContact['for']): PressContact['for'] {
  if (hasMatch(label, PRESS) || OFFICE.test(label)) return 'press'
  if (hasMatch(label, PUBLIC)) return 'public'
  return hasMatch(label, ANYONE) ? 'anyone' : otherwise
}

/** The contact part line by line: a label goes for the lines below it. */
function listed(sources: ContactSources, part: Part): PressContact[] {
  const found: PressContact[] = []
  let label = ''
  let use: PressContact['for'] = 'press'
  let open: PressContact | undefined
  for (const line of linesIn(sources, part)) {
    const words = sources.folded.slice(line.start, line.end)
    const points = within(sources.points, line)
    const labelOf = LABEL.exec(words)
    const isLabel = labelOf !== null && isPurpose(labelOf[1]!)
    if (points.length === 0 && HEADING.test(words) && isPurpose(words) && !OFFICE.test(words)) {
      label = words.replace(/:$/, '')
      use = purpose(label, 'press')
      open = undefined
      continue
    }
    if (isLabel) {
      label = labelOf[1]!
      use = purpose(label, 'press')
    }
    const from = line.start + (isLabel ? labelOf[0].length : 0)
    const made = make(sources, { start: from, end: line.end }, points, label, use, true)
    if (open && !isLabel && (open.points.length === 0 || made.who === '')) {
      open = join(open, made)
      found[found.length - 1] = open
    } else {
      open = isLabel ? { ...made, start: line.start } : made
      found.push(open)
    }
  }
  return found.filter(({ who, points }) => points.length > 0 || isShort(who))
}

/** Without a number, a line of the contact part names whom to reach only where it says no more. */
const isShort = (who: string): boolean =>
  who !== '' &&
  who.length < 90 &&
  !/^issued by\b|\b(?:is|are|was|were|has|have|had|will|would|can|may|should|must)\b/i.test(who)

/** `Press: …` and `Islington Council media office, 020 …` below the body, where no contact part begins. */
function* labelled(sources: ContactSources, block: Range): Generator<PressContact> {
  for (const line of linesIn(sources, block)) {
    if (line.end - line.start > LONGEST_LINE) continue
    const points = within(sources.points, line)
    const words = sources.folded.slice(line.start, line.end)
    const label = LABEL.exec(words)
    const own = label && (hasMatch(label[1]!, PRESS) || /\bcontacts?\b/i.test(label[1]!)) ? label : null
    const first = points[0]
    const isContact = first
      ? own !== null || OFFICE.test(words.slice(0, first.start - line.start))
      : own !== null && isShort(words.slice(own[0].length))
    if (!isContact) continue
    const from = line.start + (own ? own[0].length : 0)
    const made = make(sources, { start: from, end: line.end }, points, own?.[1] ?? '', 'press', own !== null)
    yield own ? { ...made, start: line.start } : made
  }
}

/** Sentences of the text that send the press, or those who want to know more, to someone. */
function* inSentences(sources: ContactSources, part: Part): Generator<PressContact> {
  for (const sentence of within(sources.sentences, part)) {
    const words = sources.folded.slice(sentence.start, sentence.end)
    const use = hasMatch(words, PRESS)
      ? 'press'
      : hasMatch(words, ANYONE) || hasMatch(words, OF_A_MEMBER)
        ? 'anyone'
        : undefined
    if (!use) continue
    const reach = matchesOf(words, REACHES).find(({ index, 0: { length } }) =>
      /^(?!(?:numbers?|details?|us|me|him|her|them|it|this|that)\b)[\p{L}"']/iu.test(
        words.slice(index + length),
      ),
    )
    if (!reach) {
      const named = ofThoseNamed(sources, sentence, use)
      if (named) yield named
      continue
    }
    const from = sentence.start + reach.index + reach[0].length
    const before = words.slice(0, reach.index)
    const at = { start: from, end: sentence.end }
    const made = make(
      sources,
      at,
      within(sources.points, at),
      '',
      hasMatch(before, PUBLIC) ? 'public' : use,
      false,
    )
    yield {
      ...made,
      start: sentence.start + reach.index,
      ...(DENIED.test(before) ? { denied: true } : {}),
    }
  }
}

/** `For interviews with Ann Birch, ring her on …`, `Ann Birch will take calls on …`: the name comes first. */
function ofThoseNamed(
  sources: ContactSources,
  sentence: Range,
  use: PressContact['for'],
): PressContact | undefined {
  const words = sources.folded.slice(sentence.start, sentence.end)
  const reached = REACHED.exec(words)
  const points = reached
    ? within(sources.points, { start: sentence.start + reached.index, end: sentence.end })
    : []
  const personal = reached && PERSONAL_LINE.exec(words.slice(reached.index))
  if (!reached || (points.length === 0 && !personal)) return undefined
  const name = namesIn(sources.folded, sentence.start, sentence.start + reached.index).at(-1)
  if (!name) return undefined
  const post = describePost(sources.folded, name)?.post.text
  const mine = personal && {
    start: sentence.start + reached.index + personal.index,
    end: sentence.start + reached.index + personal.index + personal[0].length,
  }
  const end = Math.max(points.at(-1)?.end ?? 0, mine?.end ?? 0)
  const styled = sources.folded.slice(name.start, name.end)
  return {
    start: name.start,
    end,
    label: '',
    who: post === undefined ? styled : `${styled}, ${post}`,
    whoAt: { start: name.start, end: name.end },
    points,
    ...(mine ? { personal: mine } : {}),
    for: use,
    listed: false,
    ...(DENIED.test(words.slice(0, reached.index)) ? { denied: true } : {}),
  }
}

const namesIn = (folded: string, start: number, end: number): NameMention[] =>
  [...findTitledNames(folded, start, end), ...findBareNames(folded, start, end)].sort((a, b) => a.end - b.end)

const isPurpose = (words: string): boolean =>
  hasMatch(words, PRESS) || hasMatch(words, ANYONE) || hasMatch(words, PUBLIC)

function make(
  { folded }: ContactSources,
  at: Range,
  points: readonly ContactPoint[],
  label: string,
  use: PressContact['for'],
  isListed: boolean,
): PressContact {
  const lead = isListed ? (LEAD.exec(folded.slice(at.start, at.end))?.[0] ?? '') : ''
  const start = at.start + lead.length
  const stop = points[0]?.start ?? at.end
  const words = folded.slice(start, Math.max(start, stop))
  // A sentence goes on after the one it names: `ring Ann Birch, who led the project, on …`
  const who = (points.length === 0 ? words.split(/[.;!?](?:\s|$)/, 1)[0]! : words).replace(TRAILING, '')
  const all = folded.slice(start, at.end)
  const personal = PERSONAL_LINE.exec(all)
  const isPersonal = personal && (points.length === 0 || personal.index <= (points.at(-1)?.end ?? 0) - start)
  const end = Math.max(start + who.length, points.at(-1)?.end ?? 0)
  const mine = isPersonal && {
    start: start + personal.index,
    end: start + personal.index + personal[0].length,
  }
  return {
    start,
    end: mine ? Math.max(end, mine.end) : end,
    label,
    who: who.replace(/\s+/g, ' ').trim(),
    whoAt: { start, end: start + who.length },
    points,
    ...(mine ? { personal: mine } : {}),
    for: FOR_THEM.test(folded.slice(points.at(-1)?.end ?? at.end, at.end))
      ? 'public'
      : label === '' && isPurpose(lead)
        ? purpose(lead, use)
        : use,
    listed: isListed,
    ...(NOT_TO.test(all) ? { denied: true } : {}),
  }
}

/** A line that goes on with what the one above it began: a name, then a post, then a number. */
function join(first: PressContact, second: PressContact): PressContact {
  const personal = first.personal ?? second.personal
  return {
    ...first,
    end: Math.max(first.end, second.end),
    who: [first.who, second.who].filter((words) => words !== '').join(', '),
    whoAt: second.who === '' ? first.whoAt : { start: first.whoAt.start, end: second.whoAt.end },
    points: [...first.points, ...second.points],
    ...(personal ? { personal } : {}),
  }
}

/** The lines of a range, without the space around them; cut where another sentence begins on the same line. */
function* linesIn({ document, folded, sentences, points }: ContactSources, range: Range): Generator<Range> {
  let start = range.start
  for (const line of document.text.slice(range.start, range.end).split('\n')) {
    const at = { start, end: start + line.length }
    start = at.end + 1
    let from = at.start
    for (const { start: cut } of within(sentences, at)) {
      const piece = trimmed(document.text, from, cut)
      // `tel. 020 …` is no end of a sentence.
      if (cut <= from || !piece || /\b(?:tel|ext|mob|no)\.$/i.test(document.text.slice(from, cut).trim()))
        continue
      yield piece
      from = cut
    }
    for (const { end } of within(points, { start: from, end: at.end })) {
      const second = SECOND.exec(folded.slice(end, at.end))
      if (!second) continue
      yield { start: from, end }
      from = end + second[0].length
    }
    const rest = trimmed(document.text, from, at.end)
    if (rest) yield rest
  }
}

function trimmed(text: string, start: number, end: number): Range | undefined {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return to > from ? { start: from, end: to } : undefined
}
