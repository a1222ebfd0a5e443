import { alsoNouns, cataloguing, handingOn, revealing } from '../../../rules/lexicons/private-sources.js'
import type { Range } from '../../document/offset-map.js'
import type { WrittenSum } from '../sums.js'
import { saysPublic } from './public-claims.js'
import { owners, papers, wholes, type SourceKind } from './source-patterns.js'
import { hasMatch, matchesOf } from '../matches.js'

/** Words that show that something comes from where the public may not look. Offsets are into `Document.text`. */
export interface PrivateSource extends Range {
  kind: SourceKind
  /**
   * `revealed`: something from it is given away. `handed-on`: it is said to have been passed to others. `left-in`: a
   * mark that was copied with the text. That a paper is withheld, or a matter was taken in private, is none of these.
   */
  said: 'revealed' | 'handed-on' | 'left-in'
  /** False where the words have another meaning as often. */
  sure: boolean
}

/** A form in -ed before a preposition is no finite verb: `the report described as …`, `the paper listed in …`. */
const NOT_PASSIVE = String.raw`(?! (?:in|on|at|by|to|as|with|from|under|for)\b)`
const OWNS = String.raw`(?= (?:the|an?|its|his|her|their|our|[£€$\d]))`
const NOT_NOUN = String.raw`(?! (?:was|were|is|are|has|had|have|of|in|on|at|by|for|from|and|or|will|would|to|that (?:was|were|is|are))\b|[,.;:!?)]|$)`

/** The finite forms of verbs, after one paper (shows, showed) and after several (show, showed). */
function finite(verbs: readonly (readonly [string, string?])[], number: 'one' | 'many'): string {
  return verbs
    .flatMap(([verb, irregular]) => {
      const [head = '', ...rest] = verb.split(' ')
      const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
      const third = /^ha(?:s|ve)$/.test(head)
        ? 'has'
        : /(?:[sxz]|ch|sh)$/.test(head)
          ? `${head}es`
          : /[^aeiou]y$/.test(head)
            ? `${head.slice(0, -1)}ies`
            : `${head}s`
      const past = irregular ?? `${head}${head.endsWith('e') ? 'd' : 'ed'}${tail}`
      const guard = alsoNouns.has(verb) ? NOT_NOUN : /^ha/.test(verb) ? OWNS : ''
      return [
        `${number === 'one' ? `${third}${tail}` : verb}${guard}`,
        `${past}${/^ha/.test(verb) ? OWNS : NOT_PASSIVE}`,
      ]
    })
    .join('|')
}

/** Words that no gap between a paper and its verb holds: they begin a verb of their own or another clause. */
const STOP = String.raw`(?:was|were|is|are|be|been|being|will|would|has|have|had|can|could|may|might|must|should|shall|do|does|did|not|never|after|before|when|while|because|and|but|so|if|where|whose|whether|than|then)\b`
const ASIDE = String.raw`(?: \([^()]{1,60}\)|, [^,.;:!?()]{2,60},|, (?:which|that)| (?:that |which )?(?:I|we|she|he|they) (?:have|has|had|was|were|am) (?:been )?(?:given|handed|sent|shown|seen|read|leaked))?`
const GAP = String.raw`["')\]]{0,2}(?: (?!${STOP})[\p{L}\p{N}'&/-]{1,30}){0,6}?${ASIDE}["')\]]{0,2} ["']?`
const afterPaper = (forms: string): RegExp => new RegExp(String.raw`^${GAP}(?:${forms})(?![\p{L}-])`, 'iu')
const HAS_SHOWN =
  '(?:has|have|had) (?:also |now )?(?:shown|revealed|warned|found|said|named|put|confirmed|concluded|suggested|estimated|recommended)'
/** `What the exempt report shows is that …` is no question. */
const WHAT_IT_SAYS = /(?:^|[:;,"'] ?)what (?:the|an?|this|that|our) $/iu
const REVEALS = {
  one: afterPaper(`${finite(revealing, 'one')}|${HAS_SHOWN}`),
  many: afterPaper(`${finite(revealing, 'many')}|${HAS_SHOWN}`),
}
const CATALOGUES = {
  one: afterPaper(finite(cataloguing, 'one')),
  many: afterPaper(finite(cataloguing, 'many')),
}

/** `The emerging findings are that …`; `the price, given in the exempt appendix, is £3m`; `the private offer was twice that`. */
const IS_THAT =
  /^["')\]]{0,2} (?:is|are|was|were) (?:that\b|(?:twice|half|double|three times|(?:far |well |much |even )?(?:above|below|higher|lower|more than|less than|over|under)) )/iu
const COMES_TO =
  /^(?: (?:of|for|on) (?:the |an? )?(?:[\p{L}'-]{1,30} ){0,3}?[\p{L}'-]{1,30})?["')\]]{0,2},? (?:is|are|was|were|at|of|comes? to|came to|stands? at|stood at|totals?|totalled|amounts? to|would be) (?:about |around |some |only |just )?[£€$\d]/iu

/** `the file, seen by Cllr Finch, lists …` */
const HANDED_ROUND = /\b(?:seen by|leaked to|passed to|obtained by|handed to|shown to|sent to)\b/i

const UP_TO_PAPER = String.raw` (?:(?:the|an?|this|that|these|those|our|their|its|his|her|my|your) )?(?:[\p{L}'-]{1,30} ){0,2}$`
const SOURCE_OF = new RegExp(
  String.raw`(?<!\p{L})(?:according to|quot(?:e|es|ed|ing)(?: directly| at length)? from|citing|reveal(?:s|ed)? in|buried in|hidden in|tucked away in|read in|learn(?:ed|t) from|lifted from|extracts? from|leak(?:ed)? from|page \d{1,3} of|(?:we|I) know from|in the words of|it(?:'s| is)(?: all| there)? in|it was in|what (?:is|was|it said|we read|we saw|I read|I saw) in)${UP_TO_PAPER}`,
  'iu',
)
const SEEN_BY = String.raw`(?:(?<!\p{L})(?:has|have|had|who)|'(?:ve|s))(?: now| also| since| actually| all)? (?:seen|read|studied|got|obtained|a copy of|had (?:sight of|access to)|got hold of|been (?:shown|given|handed|sent))|(?<!\p{L})(?:I|we|who|she|he|they) (?:saw|read)`
const SEEN = new RegExp(String.raw`(?:${SEEN_BY})${UP_TO_PAPER}`, 'iu')
const GOES_ON =
  /^(?: [\p{L}\p{N}'-]{1,30}){0,6}?(?:,? and (?:it|they|he|she|says?|said|the figures?|I can (?:tell|say)|we can|you would)\b|, (?:said|says) (?:that )?(?:it|they)\b|: |,? (?:it|which) (?:says|shows|makes)\b)/iu
/** Of what the speaker has seen: `I have seen the private papers and the other firm is miles ahead`. */
const I_HAVE_SEEN =
  /(?<!\p{L})(?:I|we)(?: have|'ve| had)? [\p{L} ]{0,20}?(?:seen|read|studied|saw)(?: [\p{L}'-]{1,30}){0,4} $/iu
const AND_IT_IS =
  /^(?: [\p{L}\p{N}'-]{1,30}){0,3}?,? and (?:[\p{L}'-]{1,20} ){1,4}?(?:is|are|was|were|has|have)\b/iu
/** `A copy of it has been passed to us and …` */
const PASSED_TO_US =
  /^ (?:has|have|had) (?:been|come) (?:passed|leaked|shown|given|sent|handed|in)(?:to)? (?:to )?(?:us|me|our|the|this)\b/iu
const HANDED_ON = new RegExp(
  String.raw`(?<!\p{L})(?:${handingOn.join('|')}) (?:line by line |extracts? (?:of|from) |parts? of |figures from |details (?:of|from) )?(?:the|an?|his|her|their|our|its) (?:[\p{L}'-]{1,30} ){0,2}$`,
  'iu',
)
/** `we cannot say what the exempt report shows`; `if a private report says so`; `asked what the paper says`. */
const REFUSED =
  /\b(?:cannot|can't|could not|couldn't|will not|won't|would not|wouldn't|do not|does not|did not|don't|doesn't|didn't|may not|must not|never|unable to|not able to|refus\p{L}+ to|if|whether|unless|suppose)\b[^,;:]{0,70}$/iu
const ASKED =
  /(?<!\b(?:tell|told|reveal|reveals|revealed|(?<!to )know|saw|is|learned)(?: you| us| me| them)?(?: now)? )\bwhat (?:(?:the|an?|this|that|their|our) )?(?:[\p{L}'-]{1,30} ){0,2}$/iu
const isDenied = (before: string): boolean => REFUSED.test(before) || ASKED.test(before)

/** What is given to use only for oneself is information, not compost. */
const INFORMATION =
  /\b(?:papers?|documents?|schedules?|reports?|figures?|information|data|files?|e-?mails?|correspondence|contracts?|letters?|details|advice|minutes)\b/i

/** A court order is broken by what is told, and by much else. */
const DISCLOSES =
  /\b(?:nam(?:es?|ed|ing)|identif\p{L}+|publish\p{L}*|reveal\p{L}*|disclos\p{L}*|quot\p{L}+|told|informed|shown|given|is understood|attends?|lives?)\b/iu
/** What many have told in confidence singles nobody out: `young people told us in confidence`. A name has a capital. */
const MANY =
  /(?<!\p{L})(?:people|women|men|children|many|some|others|they|several|\p{Ll}{3,}s)(?: (?:who|have|had|has|also)\b[^,.;]{0,40}?)? $/u

/** Enough of a sentence on each side of the words. */
const NEAR = 200

/** Some word of every pattern: a sentence with none of them is passed over. */
const HINTS =
  /exempt|confiden|private|restricted|secret|leak|draft|closed|part (?:b|2|ii|two)\b|pink|below|withheld|kept from|hidden from|barred|unpublished|undisclosed|working (?:paper|draft)|emerging|ministr|minister|whitehall|home office|treasury|department|government|court|judge|injunction|off the record|determination|only|alone|terms|condition|basis|understanding|on trust|as (?:an? |your |the )?(?:[\p{L}']+ ){0,2}(?:councillor|member)|officers?|officials?|staff|seen by|obtained|held by|acquired|help|casework|public (?:had|left|gone|been|were)|stamped|sent out|asked to leave|not for pub|constituent|tenant|used|quoted|recycled/iu

/** Finds them in folded text, sentence by sentence; marks stand in blocks of their own. */
export function findPrivateSources(
  folded: string,
  sentences: readonly Range[],
  blocks: readonly Range[],
  sums: readonly WrittenSum[],
): PrivateSource[] {
  const found: PrivateSource[] = []
  let sum = 0
  for (const { start, end } of sentences) {
    while (sum < sums.length && sums[sum]!.start < start) sum++
    const sentence = folded.slice(start, end)
    if (!hasMatch(sentence, HINTS) || saysPublic(sentence)) continue
    const figures: number[] = []
    for (let at = sum; at < sums.length && sums[at]!.start < end; at++) figures.push(sums[at]!.start - start)
    for (const one of [...papersIn(sentence, figures), ...wholesIn(sentence)])
      found.push({ ...one, start: start + one.start, end: start + one.end })
  }
  for (const block of blocks) found.push(...marksIn(folded, block))
  return apart(found.sort((a, b) => a.start - b.start || b.end - a.end))
}

/** Of those of one kind that overlap, one: the first that is sure. */
function apart(found: readonly PrivateSource[]): PrivateSource[] {
  const kept: PrivateSource[] = []
  const last = new Map<SourceKind, number>()
  for (const one of found) {
    const index = last.get(one.kind)
    const before = index === undefined ? undefined : kept[index]
    if (!before || before.end <= one.start) last.set(one.kind, kept.push(one) - 1)
    else if (one.sure && !before.sure) kept[index!] = one
  }
  return kept
}

function* papersIn(sentence: string, figures: readonly number[]): Generator<PrivateSource> {
  for (const { kind, pattern, sure } of papers) {
    for (const match of matchesOf(sentence, pattern)) {
      const start = match.index
      const end = start + match[0].length
      const before = sentence.slice(Math.max(0, start - NEAR), start)
      const after = sentence.slice(end, end + NEAR)
      if (
        (isDenied(before) && !WHAT_IT_SAYS.test(before)) ||
        (kind === 'third-party' && !isThirdParty(match[0]))
      )
        continue
      const isPlural = /[^s]s\b/i.test(match[0]) || /\b\p{L}+s (?:in|from)(?: \p{L}{1,5})? $/iu.test(before)
      const verb = REVEALS.one.exec(after) ?? (isPlural ? REVEALS.many.exec(after) : null)
      if (isDenied(before) && !(verb && /^ (?:is|was) /.test(after.slice(verb[0].length)))) continue
      if (verb) {
        yield {
          kind,
          said: 'revealed',
          sure: sure && !isOneOfMany(kind, before),
          start,
          end: end + verb[0].length,
        }
        continue
      }
      if (
        IS_THAT.test(after) ||
        (figures.some((at) => at >= end && at <= end + 40) && COMES_TO.test(after))
      ) {
        yield { kind, said: 'revealed', sure, start, end }
        continue
      }
      const lists = CATALOGUES.one.exec(after) ?? (isPlural ? CATALOGUES.many.exec(after) : null)
      if (lists && (figures.some((figure) => figure >= end) || HANDED_ROUND.test(lists[0]))) {
        yield { kind, said: 'revealed', sure, start, end: end + lists[0].length }
      } else if (
        SOURCE_OF.test(before) ||
        (I_HAVE_SEEN.test(before) && AND_IT_IS.test(after)) ||
        ((SEEN.test(before) || PASSED_TO_US.test(after)) && GOES_ON.test(after.replace(PASSED_TO_US, '')))
      ) {
        yield { kind, said: 'revealed', sure, start, end }
      } else if ((kind === 'exempt' || kind === 'marked') && HANDED_ON.test(before)) {
        yield { kind, said: 'handed-on', sure, start, end }
      }
    }
  }
}

/** A name has a capital; `the council's private report` is the council's own. */
const isThirdParty = (words: string): boolean =>
  /^\p{Lu}/u.test(words) ? !/^(?:The |Our )?(?:Council|Authority|Cabinet)/.test(words) : OWNER.test(words)
const OWNER = new RegExp(`^(?:${owners.join('|')})(?:'s|s')`, 'i')

/** `a confidential report`: one among many that there may be, as the news writes of other bodies. */
const isOneOfMany = (kind: SourceKind, before: string): boolean =>
  kind === 'marked' && /\b(?:another|other|company|police|school|hospital)(?:'s)? $/i.test(before)

function* wholesIn(sentence: string): Generator<PrivateSource> {
  for (const { kind, pattern, sure } of wholes) {
    for (const match of matchesOf(sentence, pattern)) {
      const start = match.index
      if (REFUSED.test(sentence.slice(Math.max(0, start - NEAR), start))) continue
      if (
        kind === 'restricted' &&
        !DISCLOSES.test(sentence) &&
        !/ (?:but|although|though|however)$/i.test(match[0])
      )
        continue
      if (kind === 'confided' && MANY.test(sentence.slice(0, start))) continue
      if (kind === 'determination' && !INFORMATION.test(sentence)) continue
      if (kind === 'other-purpose' && isSamePurpose(match[0])) continue
      yield { kind, said: 'revealed', sure, start, end: start + match[0].length }
    }
  }
}

/** `figures given for the budget were used in a budget reply`: a word of the purpose comes back. */
function isSamePurpose(words: string): boolean {
  const split =
    /^.*?\b(?:for|help|answer to|part of|while|order to|could)\b(.+?)\b(?:used|quoted|turned|recycled|deployed|repeated|put|into)\b(.*)$/i.exec(
      words,
    )
  if (!split) return false
  const purpose = new Set(split[1]!.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  return (split[2]!.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => purpose.has(word))
}

const MARK = /\b(?:not for (?:publication|disclosure)|exempt|confidential|restricted)\b/i
const STATUTORY = /\b(?:by virtue of|(?:paragraphs?|paras?|category) \d|schedule 12a|section 100[a-k]?)\b/i
/** `This report is exempt under paragraph 3` is procedure; the mark itself has no verb. */
const STATES =
  /\b(?:is|are|was|were|be|will|has|have|had|may|can|considered|taken|moved|resolved|excluded)\b/i
const ALONE =
  /^\W*(?:strictly |private (?:and|&) |commercial(?:ly)?[ -]in[ -])?(?:confidential|confidence|not for publication|not for disclosure|official[ -]sensitive|restricted)\W*$/i
const WITHIN =
  /[[(](?:STRICTLY |PRIVATE AND )?(?:CONFIDENTIAL|NOT FOR PUBLICATION|EXEMPT|OFFICIAL[ -]SENSITIVE)[\])]|\bOFFICIAL[ -]SENSITIVE\b/g
/** The mark of an embargo, or of a note that is for the desk alone, which is no leak. */
const NOT_A_MARK = /\b(?:until|before|embargo\p{L}*|contact|photo\p{L}*|picture|caption|or broadcast|use)\b/iu
const LONGEST_MARK = 160

/** A mark that was copied with the text: `NOT FOR PUBLICATION by virtue of paragraph 3`. */
function* marksIn(folded: string, { start, end }: Range): Generator<PrivateSource> {
  const words = folded.slice(start, Math.min(end, start + LONGEST_MARK))
  const whole = end - start <= LONGEST_MARK && !hasMatch(words, NOT_A_MARK)
  if (whole && hasMatch(words, MARK) && hasMatch(words, STATUTORY) && !STATES.test(words))
    yield { kind: 'marking', said: 'left-in', sure: true, start, end }
  else if (whole && ALONE.test(words)) yield { kind: 'marking', said: 'left-in', sure: false, start, end }
  else if (end > start) {
    for (const match of matchesOf(folded.slice(start, end), WITHIN)) {
      const at = start + match.index
      yield { kind: 'marking', said: 'left-in', sure: false, start: at, end: at + match[0].length }
    }
  }
}
