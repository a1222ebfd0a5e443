import type { Words } from '../stance/words.js'
import { personsIn, type Person, type Side } from './persons.js'

/** Helping words between somebody and what is said of them. */
const HELPING = String.raw`(?:(?:has|have|had|is|are|was|were|be|been|will|would|may|might|must|should|could|can|did|does|do|not|never|n't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|didn't|doesn't|don't|simply|just|all|both|each|who|that|even|still|also|too|then|now|once|again|always|often|ever|yet|so|quite|rather|almost|somehow|only|really|again and again|themselves|himself|herself|clearly|in charge|concerned|involved|responsible|of all people|frankly|sadly|of course|alone|having|being|here|there|themselves|[\p{L}]{2,14}ly)[,\s]+)*`
/** Where somebody works, or a name after a post: `the manager of the section, Denholm Arkwright,`. */
const OF_WHERE = String.raw`(?:,? (?:in|of|at|for|on|from|behind) (?:the |this |that |our |my |their )?\p{L}(?:[\p{L}'&-]{0,30}\p{L})?(?: \p{L}(?:[\p{L}'&-]{0,30}\p{L})?){0,3}|,? \p{Lu}[\p{L}'-]{0,30}\p{L}(?: \p{Lu}[\p{L}'-]{0,30}\p{L}){0,2}|, the [\p{L} ]{3,40}|, whose [^,]{3,50}| who (?:(?!that |if |whether |because )[^,;:\s]+(?: |$)){1,9}| (?:in charge|responsible|concerned|on duty)(?: of [\p{L} ]{3,30})?)?`
const DIRECT = new RegExp(String.raw`^(?:'s|'re|'d|'ve)?${OF_WHERE}[,"')\s]*${HELPING}$`, 'iu')
/** After `and`, `but` or a comma the same subject goes on, where no other noun stands. */
const GOES_ON = new RegExp(String.raw`(?:,| and| but| then| or| yet| nor)\s+${HELPING}$`, 'iu')
/** A new subject between somebody and a verb. */
const OTHER_SUBJECT =
  /(?<![\p{L}])(?:that|because|if|when|whether|while|although|since|as) (?:the|this|that|its|their|our|it|we|i|you|there|his|her)(?![\p{L}])|[;:]|(?<![\p{L}])(?:we|i|it|you) (?:have|had|are|were|was|will|can|could|did|do|must|should|would|know|want|need|hope|think|believe|am|has|is|get|got|all|now|also|then|made|put|set|found|took)(?![\p{L}])/iu
const NOUN =
  /(?<![\p{L}])(?:an?|the|his|her|their|our|its|your|my|those|these|this|that|every|any|some|many|who|which|two|three|four|five|\d{1,6}) /iu
const PRONOUN = new RegExp(
  String.raw`(?<![\p{L}'-])(?<who>he|she|they|half of them|some of them|most of them|all of them|none of them|not one of them|one of them|neither of them)(?:'s|'d|'ve|'re|'ll)?\s*${HELPING}$`,
  'iu',
)
const ANY_PRONOUN =
  /(?<![\p{L}'-])(?:he|she|they|him|her|them|his|their|he's|she's|they're|himself|herself|themselves)(?![\p{L}'-])/iu

/** Somebody found as the one of whom something is said. */
export interface Whom {
  person: Person
  /** Where they stand in the words themselves, or the pronoun for them does; undefined where they were spoken of before. */
  at: number | undefined
  /** By a pronoun whose owner stands elsewhere. */
  byPronoun: boolean
}

/** Of whom words of an utterance are said. */
export class Said {
  readonly text: string
  readonly #names: () => readonly Person[]
  readonly #before: () => readonly Person[]
  #persons: readonly Person[] | undefined

  /**
   * @param names people named in the utterance
   * @param before those spoken of right before, in order, whoever spoke
   */
  constructor(words: Words, names: () => readonly Person[], before: () => readonly Person[]) {
    this.text = words.text
    this.#names = names
    this.#before = before
  }

  get persons(): readonly Person[] {
    return (this.#persons ??= personsIn(this.text, this.#names()))
  }

  /** The subject of a verb that begins at an offset, outright: `the manager has simply …`, `she …`. */
  subject(index: number, sides: ReadonlySet<Side>): Whom | undefined {
    const lead = this.text.slice(0, index)
    const pronoun = PRONOUN.exec(lead)
    if (pronoun) return this.#owner(pronoun.index, sides, pronoun.groups!.who!)
    const near = this.persons.findLast(({ end }) => end <= index)
    if (near && index - near.end < 110 && DIRECT.test(lead.slice(near.end)))
      return sides.has(near.side) ? { person: near, at: near.start, byPronoun: false } : undefined
    if (!GOES_ON.test(lead)) return undefined
    const goesOn = this.persons.findLast(
      ({ side, end }) => sides.has(side) && end <= index && index - end < 140,
    )
    if (goesOn && !OTHER_SUBJECT.test(lead.slice(goesOn.end)))
      return { person: goesOn, at: goesOn.start, byPronoun: false }
    return undefined
  }

  /** The subject; or who stands close before with no other noun between; or right after, by whom it was done. */
  close(index: number, end: number, sides: ReadonlySet<Side>): Whom | undefined {
    const near = this.near(index, end, sides)
    if (near?.at === undefined || near.at >= end) return near
    return index - near.person.end < 60 && !NOUN.test(this.text.slice(near.person.end, index))
      ? near
      : undefined
  }

  /** Whoever is nearest before, in the same clause or the one it goes on from; else right after. */
  near(index: number, end: number, sides: ReadonlySet<Side>): Whom | undefined {
    const direct = this.subject(index, sides)
    if (direct) return direct
    const lead = this.text.slice(0, index)
    const near = this.persons.findLast(
      (one) => sides.has(one.side) && one.end <= index && index - one.end < 130,
    )
    if (near && !OTHER_SUBJECT.test(lead.slice(near.end)))
      return { person: near, at: near.start, byPronoun: false }
    const after = this.persons.find((one) => sides.has(one.side) && one.start >= end)
    if (after && /^[^.;:!?]{0,40} by $/iu.test(this.text.slice(end, after.start)))
      return { person: after, at: after.start, byPronoun: false }
    if (
      after &&
      /^,?(?: \p{L}+)? (?:of|by|from|in|at|among|on the part of|shown by|with|for) (?:some |many |all |one |any )?$/iu.test(
        this.text.slice(end, after.start),
      )
    )
      return { person: after, at: after.start, byPronoun: false }
    return undefined
  }

  /** Anybody spoken of in the utterance; where a pronoun stands for somebody, those spoken of before. */
  anywhere(index: number, end: number, sides: ReadonlySet<Side>): Whom | undefined {
    const near = this.near(index, end, sides)
    if (near) return near
    const here = this.persons.filter(({ side }) => sides.has(side))
    const person = here.findLast((one) => one.end <= index) ?? here[0]
    if (person) return { person, at: person.start, byPronoun: false }
    const pronoun = ANY_PRONOUN.exec(this.text)
    return pronoun ? this.#owner(pronoun.index, sides, pronoun[0]) : undefined
  }

  /** Whether nobody of another side is spoken of in the utterance whom words might be said of as well. */
  isAlone({ person, byPronoun }: Whom): boolean {
    return !byPronoun && this.persons.every(({ side }) => side === person.side)
  }

  /** Whom a pronoun stands for: the last spoken of before it of whom it may be said. */
  #owner(index: number, sides: ReadonlySet<Side>, pronoun: string): Whom | undefined {
    const single = /^(?:he|she|him|her|his|himself|herself)/i.test(pronoun)
    const fits = ({ one, named }: Person): boolean => (single ? one || named : true)
    const here = this.persons.findLast((one) => one.end <= index && fits(one))
    if (here) return sides.has(here.side) ? { person: here, at: here.start, byPronoun: false } : undefined
    const before = this.#before().findLast(fits)
    return before && sides.has(before.side) ? { person: before, at: undefined, byPronoun: true } : undefined
  }
}
