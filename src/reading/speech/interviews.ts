import type { Range } from '../../document/offset-map.js'
import type { People, Person } from '../people/people.js'
import type { NameMention } from '../people/names.js'
import type { Topic } from './focus.js'
import type { SpeakerMaker } from './speakers.js'
import type { Intro } from './passages.js'

/** Tells who answers the questions of an interview, from the words before its first question. */
export class Interviews {
  readonly #folded: string
  readonly #people: People
  readonly #maker: SpeakerMaker
  /** The next name to look at: interviews come in order. */
  #next = 0
  #intro: Intro | undefined
  #topic: Topic | undefined

  constructor(folded: string, people: People, maker: SpeakerMaker) {
    this.#folded = folded
    this.#people = people
    this.#maker = maker
  }

  /**
   * The only person whom an introduction names; of several the only one in its first line, as `Meet Ada Finch`. Nobody
   * is guessed between two.
   *
   * @param before who answered so far: a long answer may stand between two questions, and name others
   */
  of(intro: Intro, before: Topic | undefined): Topic | undefined {
    if (this.#intro === intro) return this.#topic
    this.#intro = intro
    const named = this.#named(intro)
    this.#topic = before && (!intro.fresh || named.length === 0) ? before : this.#only(named, intro)
    return this.#topic
  }

  #only(named: readonly NameMention[], { start, end }: Range): Topic | undefined {
    const title = this.#folded.slice(start, end).trimStart()
    const line = end - title.length + (title + '\n').indexOf('\n')
    const person =
      only(named, this.#people) ??
      only(
        named.filter((one) => one.end <= line),
        this.#people,
      )
    const mention = named.find((one) => this.#people.personOf(one) === person)
    return (
      person &&
      mention && {
        speaker: this.#maker.person(person, mention, 'continued'),
        person,
        ...(person.gender ? { gender: person.gender } : {}),
      }
    )
  }

  #named({ start, end }: Range): NameMention[] {
    const { names } = this.#people
    const found: NameMention[] = []
    while (this.#next < names.length && names[this.#next]!.start < start) this.#next++
    for (; this.#next < names.length && names[this.#next]!.start < end; this.#next++) {
      const mention = names[this.#next]!
      if (this.#people.personOf(mention)) found.push(mention)
    }
    return found
  }
}

function only(named: readonly NameMention[], people: People): Person | undefined {
  const [person, another] = new Set(named.map((mention) => people.personOf(mention)))
  return another ? undefined : person
}
