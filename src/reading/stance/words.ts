import { policyGerunds, policyNouns, undertakings } from '../../../rules/lexicons/stance.js'
import { firstMatch, hasMatch, matchesOf } from '../matches.js'
import { keyWordsOf } from './key-words.js'

/** Pieces that the patterns of stance are put together from. All are matched within one utterance, in folded text. */

export const either = (...lists: (readonly string[])[]): string => `(?:${lists.flat().join('|')})`

/** Words that may stand between a verb and what it says: `is plainly`, `has simply not`. */
export const ADVERB = String.raw`(?:(?:[\p{L}]{2,14}ly|so|very|just|quite|rather|still|also|always|never|not|too|even|all|far|now|such|no|more|less|ever|well|plain|pure|sheer|downright|nothing but|nothing short of|once again|yet again|at best|in my view|in fact|of course) ){0,3}`

export const BE = String.raw`(?:is|was|are|were|am|be|been|being|'s|'re|'m|isn't|wasn't|aren't|weren't|seems?|seemed|looks?|looked|feels?|felt|sounds?|remains?|would be|will be)`

/** Before words: no letter, hyphen or apostrophe runs into them. */
export const START = String.raw`(?<![\p{L}\p{N}'-])`
export const END = String.raw`(?![\p{L}\p{N}-])`

/** `it's the wrong choice`: a verb may hang on the word before. */
const CUE_START = String.raw`(?:${START}|(?='(?:s|re|m) ))`

/** Where a phrase ends in the space before a slot, what stands there is free. */
const END_OR_SPACE = String.raw`(?:(?<= )|${END})`

/** A pattern, and what cannot be missing where it matches. */
export interface Cue {
  readonly id: number
  readonly pattern: RegExp
}

/** Which cues may stand in an utterance that holds a word. */
const byWord = new Map<string, number[]>()
let made = 0

/**
 * A pattern for whole words, tried only on an utterance that holds one of `needs`: most hold none, and are passed over
 * at the cost of looking at each of their words once.
 */
export function cue(needs: string | readonly string[], source: string, end = END): Cue {
  const id = made++
  for (const word of typeof needs === 'string' ? needs.split(' ') : needs) {
    const ids = byWord.get(word)
    if (ids) ids.push(id)
    else byWord.set(word, [id])
  }
  return { id, pattern: new RegExp(`${CUE_START}(?:${source})${end}`, 'giu') }
}

/** For each phrase of a list, its longest word, in each of its forms: `lie(?:s|d)`, `fools?`. */
export const keysOf = (...lists: (readonly string[])[]): readonly string[] =>
  lists.flat().flatMap((phrase) => {
    const found = matchesOf(phrase, /(?<![(|:\\{])\b([a-z']+)(?:(\(\?:[^()]*\))(\?)?|(\?))?/g)
    const longest = found.reduce<RegExpMatchArray | undefined>(
      (best, match) => (best && best[1]!.length >= match[1]!.length ? best : match),
      undefined,
    )
    if (!longest) return []
    const [, stem = '', endings, isOptional, isPlural] = longest
    if (isPlural) return [stem, stem.slice(0, -1)]
    const forms = (endings?.slice(3, -1).split('|') ?? ['']).map((ending) => stem + ending)
    return (isOptional ? [stem, ...forms] : forms).map((form) => /^[a-z']+/.exec(form)?.[0] ?? stem)
  })

/** Cues of phrases that are put together from plain words, by id, each with what is known of it. */
export type Phrases<Kind> = ReadonlyMap<number, { readonly cue: Cue; readonly kind: Kind }>

/**
 * Phrases to look for together, however many: an utterance costs no more than the phrases of which it holds a word.
 *
 * @param slots whether a phrase may end in the space before a word of any kind: `more sense than a …`
 * @throws {Error} where a phrase has no word that is sure to stand in it
 */
export function phrases<Kind>(
  lists: Iterable<readonly [Kind, readonly string[]]>,
  { slots = false }: { slots?: boolean } = {},
): Phrases<Kind> {
  const all = new Map<number, { cue: Cue; kind: Kind }>()
  for (const [kind, list] of lists)
    for (const phrase of list) {
      const made = cue(keyWordsOf(phrase), phrase, slots ? END_OR_SPACE : END)
      all.set(made.id, { cue: made, kind })
    }
  return all
}

/** An utterance, with the cues that may stand in it. */
export class Words {
  readonly text: string
  readonly #present = new Set<number>()

  constructor(text: string) {
    this.text = text
    for (const word of text.toLowerCase().match(/[a-z]+(?:'[a-z]+)?/g) ?? []) {
      this.#look(word)
      const stem = word.indexOf("'")
      if (stem > 0) this.#look(word.slice(0, stem))
    }
  }

  #look(word: string): void {
    for (const id of byWord.get(word) ?? []) this.#present.add(id)
  }

  /** Whether a cue may stand in it at all. */
  may({ id }: Cue): boolean {
    return this.#present.has(id)
  }

  /** The first place where a cue stands. */
  find({ id, pattern }: Cue): RegExpExecArray | undefined {
    if (!this.#present.has(id)) return undefined
    return firstMatch(this.text, pattern) ?? undefined
  }

  /** The first place of each phrase that stands in it, in no order. */
  *hits<Kind>(of: Phrases<Kind>): Generator<{ kind: Kind; match: RegExpExecArray }> {
    for (const id of this.#present) {
      const phrase = of.get(id)
      const match = phrase && this.find(phrase.cue)
      if (match) yield { kind: phrase.kind, match }
    }
  }

  all({ id, pattern }: Cue): RegExpExecArray[] {
    return this.#present.has(id) ? matchesOf(this.text, pattern) : []
  }
}

/** `the government’s formula`: whatever those who decide have decided. */
const OF_DECIDERS = String.raw`(?:government|ministers?|minister's|cabinet|executive|council|committee|panel|opposition|administration|parliament|whitehall|members|councillors|leader|tfl|mayor)'s? (?:own |new |latest |whole |entire )?(?!(?:report|website|office|staff|officers|team|car park|meeting|agenda|press|communications|app|call|contact|web|door|decision notice)(?![\p{L}]))(?:[\p{L}-]+ ){0,2}?\p{L}[\p{L}-]+`
const POLICY_WORDS = `${START}(?:${either(policyNouns, policyGerunds)}|${OF_DECIDERS})${END}`
const UNDERTAKING_WORDS = `${START}${either(undertakings)}${END}`
const POLICY = new RegExp(POLICY_WORDS, 'giu')
const UNDERTAKING = new RegExp(UNDERTAKING_WORDS, 'giu')
const NAMES_POLICY = new RegExp(POLICY_WORDS, 'iu')
const NAMES_UNDERTAKING = new RegExp(UNDERTAKING_WORDS, 'iu')

/** What the utterance speaks of; `policy` before `undertaking` where both stand. */
export type Matter = 'policy' | 'undertaking' | undefined

export const matterOf = (said: string): Matter =>
  hasMatch(said, NAMES_POLICY) ? 'policy' : hasMatch(said, NAMES_UNDERTAKING) ? 'undertaking' : undefined

/** How far before a verb its subject may begin. */
const REACH = 90

/** Words after which another clause has begun, so that what stood before is the subject no longer. */
const NEW_CLAUSE =
  /[;:]|(?<![\p{L}'-])(?:shows?|showed|means?|meant|says?|said|tells?|told|finds?|found|lists?|sets? out|explains?|describes?|covers?|includes?|depends?|asks?|will|can|could|may|might|if|whether|what|who|whom|where|why|how|when|while|because|but|although|so that|and (?:the|a|an|it|they|we|that|this|he|she|i|you|our|its)|, (?:and|so|it|they|we|that|this|he|she|i|you))(?![\p{L}'-])/iu

/** The last match of a global pattern that can be the subject of a verb at the end of `before`. */
export function subjectIn(before: string, pattern: RegExp): RegExpMatchArray | undefined {
  const reach = before.slice(-REACH)
  const found = matchesOf(reach, pattern).at(-1)
  if (!found) return undefined
  return NEW_CLAUSE.test(reach.slice(found.index + found[0].length)) ? undefined : found
}

/** What is judged, where a noun for it is the subject of a verb at the end of `before`. */
export const subjectMatter = (before: string): Matter =>
  subjectIn(before, POLICY) ? 'policy' : subjectIn(before, UNDERTAKING) ? 'undertaking' : undefined

/** `it`, `that` right before the verb: what is meant was named earlier. */
export const PRONOUN_SUBJECT =
  /(?:^|[,;:(\s"-])(?:it|this|that|these|those|they|which|doing so|to do so|doing this|doing that)(?: all| itself| alone)?\s*$/iu

/**
 * Another's view, given and not shared: `residents told us the charge was unfair`, `if you think it is wrong`. Looked
 * for before the words that judge.
 */
export const ANOTHERS_VIEW =
  /(?<![\p{L}'-])(?:(?:if|unless) (?:you|anyone|someone|somebody|an?|the|your|any|they|people|residents|that|it)(?![\p{L}'-])[^,;:]*$|whether|should you|(?:people|residents|tenants|parents|carers|traders|drivers|customers|families|respondents|objectors|supporters|critics|opponents|many|some|others|most|few|everyone|nobody|they|who|you|he|she|\p{L}{3,14}s|survey|consultation|inspectors?|report|judge|ombudsman|court|auditors?|tribunal) (?:\p{L}{2,12} ){0,3}?(?:say|says|said|think|thinks|thought|feel|feels|felt|believe|believes|believed|argue|argued|claim|claimed|complain|complained|told|tell|wrote|consider|considered|found|ruled|asked|agree|agreed|described|called|concluded)|according to|(?:heard|told|reported|seen|saw) that|accused of|the view that|the idea that|allegations? that|complaints? that)(?![\p{L}'-])/iu

/** Advice speaks to the reader: `the right choice for you`, `your plan`. */
export const ADVICE = /(?<![\p{L}'-])(?:you|your|yours|you're|you've|you'll|yourself)(?![\p{L}-])/iu
