import type { Range } from '../document/offset-map.js'
import {
  administrationPhrases,
  notParties,
  partyNames,
  partyNouns,
  partyWords,
  type PartyWord,
} from '../../rules/lexicons/parties.js'
import { matchesOf } from './matches.js'

/** A political party named in the draft. Offsets are into `Document.text`. */
export interface PartyMention extends Range {
  party: string
  /** `sure`: the words mean nothing else. `likely`: an ambiguous word whose neighbours speak for the party. */
  certainty: 'sure' | 'likely'
  /** What settled it, for people. */
  because: string
  /** In brackets after a name, as in lists and results. */
  bracketed: boolean
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const fullNames = new Map(
  partyNames.flatMap(({ party, names }) =>
    names.map((name): [string, string] => [name.toLowerCase(), party]),
  ),
)
const words = new Map<string, { entry: PartyWord; plural: boolean }>(
  partyWords.flatMap((entry): [string, { entry: PartyWord; plural: boolean }][] => [
    [entry.word.toLowerCase(), { entry, plural: false }],
    ...(entry.plural
      ? [
          [entry.plural.toLowerCase(), { entry, plural: true }] satisfies [
            string,
            { entry: PartyWord; plural: boolean },
          ],
        ]
      : []),
  ]),
)

/** One alternation, longest first, so that `Labour and Co-operative` is never read as `Labour`. */
const ANY_PARTY = new RegExp(
  String.raw`(?<![\p{L}\p{N}'-])(?:${[
    ...fullNames.keys(),
    ...words.keys(),
    ...notParties.map(({ name }) => name.toLowerCase()),
  ]
    .sort((a, b) => b.length - a.length)
    .map((name) => escape(name).replaceAll(' ', String.raw`\s`))
    .join('|')})(?![\p{L}\p{N}])`,
  'giu',
)

const BRACKETED_CODE = /\((?:Lab|Con|Cons|LD|Lib Dem|Grn|Ind|RUK|Ref)\)/g
const CODES = new Map([
  ['Lab', 'Labour'],
  ['Con', 'Conservative'],
  ['Cons', 'Conservative'],
  ['LD', 'Liberal Democrat'],
  ['Lib Dem', 'Liberal Democrat'],
  ['Grn', 'Green'],
  ['Ind', 'Independent'],
  ['RUK', 'Reform UK'],
  ['Ref', 'Reform UK'],
])

const NOUN = new RegExp(
  String.raw`^(?:(?:-|\s)(?:county |city |borough |district |town |parish )?(?:${partyNouns.map(escape).join('|')})(?![\p{L}\p{N}]))`,
  'iu',
)
const VERB =
  /^(?:'s)?\s(?:has|have|had|is|are|was|were|will|would|can|could|should|must|wants?|says?|said|promised|pledged|voted|believes?|thinks?|claims?|opposed?|opposes|supports?|supported|blames?|blamed|cut|cuts|failed|refused|left|won|lost|took|clapped)\b/i
const CAPITAL_NEXT = /^\s\p{Lu}/u
/** A capitalised word right before: `Golders Green`. A small word that begins its sentence (`The Green …`) is none. */
const CAPITAL_BEFORE =
  /(?<![\p{L}'-])(?!(?:The|A|An|All|And|But|By|For|From|Every|If|In|Its|No|Of|On|Only|Our|Some|That|This|Two|Three|Under|Unlike|What|When|While|With|Both|Former|Local)\s)\p{Lu}[\p{L}'-]*\s$/u
const TITLE_BEFORE =
  /(?:^|\s)(?:Cllrs?|Councillors?|Couns?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Alderman|\p{Lu})\.?\s$/u

const ADMINISTRATION = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${administrationPhrases.map(escape).join('|')})(?![\p{L}\p{N}])(?<!administration(?=\sof\b))`,
  'giu',
)

/** Words that mean those in power and name no party: `this administration`, `our manifesto`. */
export function findAdministration(folded: string): Range[] {
  return matchesOf(folded, ADMINISTRATION).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Where parties are named in folded text, with addresses blanked. */
export function findParties(folded: string): PartyMention[] {
  const found: PartyMention[] = []
  for (const match of matchesOf(folded, ANY_PARTY)) {
    const mention = settle(folded, match[0], match.index)
    if (mention) found.push(mention)
  }
  for (const match of matchesOf(folded, BRACKETED_CODE)) {
    const code = match[0].slice(1, -1)
    found.push({
      party: CODES.get(code) ?? code,
      start: match.index + 1,
      end: match.index + match[0].length - 1,
      certainty: 'sure',
      because: 'in brackets after a name',
      bracketed: true,
    })
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter((mention, index, all) => index === 0 || mention.start >= all[index - 1]!.end)
}

function settle(folded: string, written: string, start: number): PartyMention | undefined {
  const end = start + written.length
  const before = folded.slice(Math.max(0, start - 40), start)
  const after = folded.slice(end, end + 40)
  const bracketed = before.endsWith('(') && after.startsWith(')')
  const mention = (party: string, certainty: 'sure' | 'likely', because: string): PartyMention => ({
    party,
    start,
    end,
    certainty,
    because,
    bracketed,
  })

  const full = fullNames.get(written.toLowerCase())
  const capital = /^\p{Lu}/u.test(written)
  if (full !== undefined)
    return capital && !OF_A_PLACE.test(after) ? mention(full, 'sure', 'the name of a party') : undefined

  const word = words.get(written.toLowerCase())
  if (!word) return undefined
  const { entry, plural } = word
  if (bracketed && capital) return mention(entry.party, 'sure', 'in brackets after a name')
  const next = /^[\s-]?([\p{L}']+)/u.exec(after)?.[1]?.toLowerCase() ?? ''
  if (entry.notBefore.includes(next)) return undefined
  const noun = NOUN.exec(after)
  if (!capital)
    return noun &&
      !/^-?(?:plan|plans|cuts|policy|policies|council|councils|vote|votes|member|members)$/i.test(
        noun[0].trim(),
      ) &&
      entry.alone &&
      entry.word === 'Labour'
      ? mention(entry.party, 'likely', `before “${noun[0].trim()}”`)
      : undefined
  if (entry.name && CAPITAL_BEFORE.test(before) && before.toUpperCase() !== before) return undefined
  if (noun && !TITLE_BEFORE.test(before))
    return mention(entry.party, 'sure', `before “${noun[0].trim().replace(/^-/, '')}”`)
  if (!plural && partOfName(before, after)) return undefined
  if (plural) return mention(entry.party, 'sure', 'a capital and a plural')
  if (!entry.alone) return undefined
  return settleAlone(entry, written, before, after, mention)
}

/** `the Conservative and Unionist Club`, `the Green Party Wall` */
const OF_A_PLACE =
  /^ (?:Club|Hall|House|Wall|Rooms?|Institute|Bar|Street|Road|Row|Lane|Close|Gardens|Theatre|Inn|Arms|Bookshop|Library|Archive|Collection|Museum)\b/u

/** `Golders Green`, `Reform Row`, `Cllr Green`, `Conrad Liberal-Jones`. */
function partOfName(before: string, after: string): boolean {
  // `Liberal-Jones` is a surname, `Labour-SNP` a coalition.
  if (/^-\p{L}/u.test(after) && !/^-(?:SNP|Lib|Green|Labour|Conservative|Plaid|Independent)/.test(after))
    return true
  if (TITLE_BEFORE.test(before)) return true
  return CAPITAL_NEXT.test(after) && after.toUpperCase() !== after
}

function settleAlone(
  entry: PartyWord,
  written: string,
  before: string,
  after: string,
  mention: (party: string, certainty: 'sure' | 'likely', because: string) => PartyMention,
): PartyMention | undefined {
  const startsSentence =
    /(?:^|[.!?:\n]["'\s]{0,4}|["']\s{0,3})$/.test(before) && !/[a-z,]\s["']?$/.test(before)
  const shouted = written.length > 1 && written === written.toUpperCase()
  if (shouted)
    return /^'S\b|^\s(?:HAS|IS|WILL|HAVE|VOTE)/.test(after)
      ? mention(entry.party, 'likely', 'in capitals, as a name')
      : undefined
  if (!startsSentence) {
    if (entry.name && !VERB.test(after)) return undefined
    return mention(entry.party, entry.name ? 'likely' : 'sure', 'a capital inside a sentence')
  }
  return !entry.name && (VERB.test(after) || /^(?:'s\s\p{Ll}|\s\p{Ll}{3,12}ed\b)/u.test(after))
    ? mention(entry.party, 'likely', 'a capital at the start of a sentence, as a name')
    : undefined
}
