import type { Range } from '../../document/offset-map.js'
import type { PartyMention } from '../parties.js'
import { chargedIn } from './charged.js'
import { admirationIn, judgingIn } from './judging.js'
import type { Mark } from './mark.js'
import { employeeMarksIn, personalIn } from './own-voice.js'
import { politicsIn } from './politics.js'
import type { Utterance } from './utterances.js'
import type { Said } from './said.js'
import { viewsIn } from './views.js'

/** A stance somebody takes in an utterance. The range is that of the words that show it, in `Document.text`. */
export interface Stance extends Mark {
  utterance: Utterance
}

/** The stances of a draft, found utterance by utterance as they are asked for. */
export class Stances {
  readonly #folded: string
  readonly #utterances: readonly Utterance[]
  readonly #parties: readonly PartyMention[]
  readonly #power: readonly Range[]
  readonly #found = new Map<number, readonly Stance[]>()

  constructor(
    folded: string,
    utterances: readonly Utterance[],
    parties: readonly PartyMention[],
    power: readonly Range[],
  ) {
    this.#folded = folded
    this.#utterances = utterances
    this.#parties = parties.filter(({ bracketed }) => !bracketed)
    this.#power = power
  }

  /**
   * The views taken in the utterances of a range, in order: what is no fact. Whose words they are, and whether they may
   * say it, is for others to ask. Each utterance is read by itself, with no more than what the same voice said right
   * before.
   */
  within({ start, end }: Range): Stance[] {
    const found: Stance[] = []
    for (let index = firstAfter(this.#utterances, start); index < this.#utterances.length; index++) {
      if (this.#utterances[index]!.start >= end) break
      found.push(...this.#of(index))
    }
    return found
  }

  /** How many parties are named in a range. */
  #partiesIn({ start, end }: Range): number {
    const named = new Set<string>()
    for (let at = firstAfter(this.#parties, start); at < this.#parties.length; at++) {
      if (this.#parties[at]!.start >= end) break
      named.add(this.#parties[at]!.party)
    }
    return named.size
  }

  #of(index: number): readonly Stance[] {
    const known = this.#found.get(index)
    if (known) return known
    const utterance = this.#utterances[index]!
    const { start, end } = utterance
    const last = this.#utterances[index - 1]
    const goesOn =
      last !== undefined &&
      (utterance.quotation
        ? last.quotation === utterance.quotation
        : !last.quotation && last.block === utterance.block)
    const said: Said = {
      words: utterance.words,
      before: goesOn ? this.#folded.slice(last.start, last.end) : '',
      spoken: utterance.quotation !== undefined,
    }
    const holds = (list: readonly Range[]): boolean => {
      const at = firstAfter(list, start)
      return at < list.length && list[at]!.start < end
    }
    const stances = marksIn(said, this.#partiesIn(utterance), holds(this.#power)).map((mark) => ({
      ...mark,
      start: start + mark.start,
      end: start + mark.end,
      utterance,
    }))
    this.#found.set(index, stances)
    return stances
  }
}

/** Index of the first range that ends after an offset, among ranges in order. */
function firstAfter(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function marksIn(said: Said, parties: number, power: boolean): Mark[] {
  return [
    ...personalIn(said),
    ...viewsIn(said),
    ...judgingIn(said),
    ...chargedIn(said),
    ...admirationIn(said.words),
    ...politicsIn(said, parties, power),
    ...employeeMarksIn(said),
  ]
}
