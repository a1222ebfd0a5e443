import { givenName } from '../../../rules/lexicons/given-names.js'
import { speechForm } from '../../../rules/lexicons/speech.js'
import type { Block, Document } from '../../document/document.js'
import { simplify } from '../fold.js'
import { isNoName } from '../people/names.js'
import { readPost } from '../posts/read-post.js'
import { FINITE } from './grammar.js'
import type { Intro } from './passages.js'
import { narrates } from './unmarked.js'
import { matchesOf } from '../matches.js'

/** What someone says in an interview or a transcript, in a block of its own that begins with a label. */
export interface Turn {
  /** Where the words begin, after the label. Offset into `Document.text`. */
  start: number
  /** `question` and `answer` of an interview (`Q:`, `A:`), or the words of the one `named`. */
  kind: 'question' | 'answer' | 'named'
  /** What stands before the first question of its interview, where whoever answers is named. */
  intro?: Intro
}

const QUESTION = /^Q(?:uestion)?(?: ?\d{1,2})?\s?[:.)]\s+(?=\S)/
const ANSWER = /^A(?:nswer)?(?: ?\d{1,2})?\s?[:.)]\s+(?=\S)/
/** A name, with what goes with it, and a colon. */
const NAMED = /^([^:.!?"“”\n]{2,90}|[^:!?"“”\n]{0,8}\.[^:.!?"“”\n]{2,80})\s?:\s+(?=\S)/
const TITLE = /^(?:cllr|councillor|coun|mr|mrs|ms|miss|dr|sir|dame|mayor|cynghorydd)\.? /i
const INTERVIEWER = /^(?:the )?(?:interviewer|presenter|host|reporter|caller)$/i
const ENDS = /[.!?…]["'’”)]{0,2}$/
/** Talk, not a list of who does what. */
const TALKS = /\?|(?<![\p{L}'’])(?:I|we|We|our|Our|my|My|us|you|You|your)(?![\p{L}])|^["“‘]/u
/** Someone's own answer; questions that a council asks itself have none. */
const OF_ONESELF = /(?<![\p{L}'’])(?:I|my|My|me|myself)(?![\p{L}])/u
/** `Five minutes with Ada Finch` */
const INTERVIEW =
  /(?:^|\n)(?:Meet (?:the|our|your|\p{Lu})|Interview with|In conversation with|Spotlight on|Introducing|Get to know)|[Mm]inutes with|Q ?(?:&|and) ?A with|[Ww]e (?:asked (?:him|her|them|\p{Lu})|(?:spoke|talked) to \p{Lu}|(?:sat down|caught up) with \p{Lu})/u
/** Speech in marks of its own, which says who speaks. */
const MARKED = /["“][^"”]{16,}|(?<!\p{L})‘[^\n]{16,}/u

/** Two words with capitals, as names are. */
const PAIR = /(?=(\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'-]+))\p{Lu}/gu

/** A turn may run on over so many blocks with no label. */
const LONGEST_TURN = 3
/** So much of a block shows what kind it is. */
const SEEN = 2_000

/**
 * The turns of interviews (`Q: …`, `A: …`) and of transcripts (`ADA FINCH: …`) by the index of their block. A label is
 * one only beside others: a question before an answer, or people who talk in turn. Only what members and officers say is
 * then kept as quotations: with no marks, no protocol asks after anyone else's.
 */
export function findTurns(document: Document): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>()
  let pairs: Set<string> | undefined
  const isName = (label: string): boolean => {
    pairs ??= new Set(Array.from(matchesOf(document.text, PAIR), ([, pair]) => pair!.toLowerCase()))
    return pairs.has(label)
  }
  let group: Labelled[] = []
  /** Where the last interview ended. */
  let ended = 0
  let fresh = true
  const close = (begins: boolean): void => {
    const intro = { start: ended, end: group[0]?.block.start ?? ended, fresh }
    if (isTalk(group, INTERVIEW.test(document.text.slice(ended, Math.min(intro.end, ended + SEEN))))) {
      for (const { block, start, kind } of group)
        turns.set(block.index, { start, kind, ...(kind === 'answer' ? { intro } : {}) })
      if (group[0]!.kind === 'question') ended = group.at(-1)!.block.end
    }
    group = []
    fresh = begins
  }
  for (const block of document.blocks) {
    const labelled = labelOf(document, block, isName)
    if (block.index - (group.at(-1)?.block.index ?? block.index) > LONGEST_TURN) close(false)
    if (labelled?.kind === 'question' && group[0]?.kind === 'named') close(true)
    if (labelled) group.push(labelled)
    else if (block.kind === 'heading' || narrates(document.text.slice(block.start, block.start + 100)))
      close(true)
  }
  close(true)
  return turns
}

interface Labelled extends Turn {
  block: Block
  talks: boolean
  ofOneself: boolean
}

function labelOf({ text }: Document, block: Block, isName: (label: string) => boolean): Labelled | undefined {
  if (block.kind === 'heading' || block.kind === 'table-cell' || block.kind === 'caption') return undefined
  const head = text.slice(block.start, Math.min(block.end, block.start + 110))
  const question = QUESTION.exec(head)
  const answer = question ? null : ANSWER.exec(head)
  const named = question || answer ? null : NAMED.exec(head)
  const match = question ?? answer ?? named
  if (!match || (named && !isPerson(named[1]!, isName))) return undefined
  const start = block.start + match[0].length
  const words = text.slice(start, Math.min(block.end, start + SEEN))
  if (!ENDS.test(text.slice(Math.max(start, block.end - 4), block.end))) return undefined
  if (!question && MARKED.test(words)) return undefined
  return {
    block,
    kind: question ? 'question' : answer ? 'answer' : 'named',
    start,
    talks: TALKS.test(words),
    ofOneself: OF_ONESELF.test(words),
  }
}

/** @param isName whether two words in lower case stand with capitals in the draft, as one in capitals must */
function isPerson(label: string, isName: (label: string) => boolean): boolean {
  // `Cllr Finch, Leader of the Council, said:` says so in a sentence.
  if (label.split(' ').some(isVerb)) return false
  const [name] = label.split(/,| \(/, 1)
  if (INTERVIEWER.test(name!)) return true
  const title = TITLE.exec(name!)?.[0] ?? ''
  const words = name!.slice(title.length).split(' ')
  if (words.length > 4 || !words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))) return false
  if (words.some((word) => isNoName(word))) return false
  if (title !== '' || (words.length > 1 && givenName(simplify(words[0]!)) !== undefined)) return true
  const plain = words.join(' ')
  const rest = label.slice(name!.length + 2)
  if (words.length > 1 && rest !== '' && readPost(rest.replace(/\)$/, ''))) return true
  return words.length > 1 && plain === plain.toUpperCase() && isName(plain.toLowerCase())
}

function isVerb(word: string): boolean {
  const plain = word.replace(/,$/, '')
  const tense = /^\p{Ll}/u.test(plain) ? speechForm(plain)?.tense : undefined
  return FINITE.has(plain) || plain === 'who' || plain === 'made' || tense === 'past' || tense === 'present'
}

/** @param isInterview what stands before says so */
function isTalk(group: readonly Labelled[], isInterview: boolean): boolean {
  if (group.length < 2) return false
  if (group[0]!.kind === 'question')
    return group.some(({ kind, ofOneself }) => kind === 'answer' && (ofOneself || isInterview))
  if (group.some(({ kind }) => kind !== 'named')) return false
  return group.some(({ talks }) => talks)
}
