import type { Gender } from '../../../rules/lexicons/given-names.js'
import type { Person } from '../people/people.js'
import type { Speaker } from './speakers.js'

/** Someone whom the next pronoun may mean. */
export interface Topic {
  speaker: Speaker
  person?: Person
  gender?: Gender
}

/** How far back a pronoun reaches, in statements. */
const REACH = 12

/**
 * Who is being spoken of, statement by statement. A pronoun means the last one who fits: those who speak come before
 * those who are only named, as in Hobbs's and later rules that rank subjects first.
 */
export class Focus {
  /** One list for each statement, the likeliest first. */
  readonly #topics: Topic[][] = []
  #current: Topic[] = []
  #goesOn = true
  /** How many of those speak. */
  #speakers = 0
  /** Who spoke last, if anyone. */
  last: Topic | undefined
  /** How many statements ago that was. */
  #sinceLast = 0

  /** A heading: what was said before it does not go on. */
  breaks(): void {
    this.#goesOn = false
  }

  /** Ends a statement. */
  next(): void {
    if (this.#current.length > 0) {
      this.#goesOn = true
      this.#topics.push(this.#current)
      if (this.#topics.length > REACH) this.#topics.shift()
    }
    this.#current = []
    this.#speakers = 0
    this.#sinceLast++
  }

  /** Someone speaks, in this statement: after who spoke in it before, for clauses within clauses come later. */
  speaks(topic: Topic): void {
    if (this.#current.slice(0, this.#speakers).some((other) => same(other, topic))) return
    this.#put(topic, this.#speakers++)
  }

  /** Someone's words are quoted, in this statement. */
  quotes(topic: Topic): void {
    this.#put(topic, 0)
    this.#speakers = Math.max(1, this.#speakers)
    this.last = topic
    this.#sinceLast = 0
  }

  /** Who was quoted in this statement or the one before. */
  get justQuoted(): Topic | undefined {
    return this.#sinceLast < 2 ? this.last : undefined
  }

  #put(topic: Topic, place: number): void {
    const others = this.#current.filter((other) => !same(other, topic))
    this.#current = [...others.slice(0, place), topic, ...others.slice(place)]
  }

  /** Someone is named, in this statement. */
  names(topic: Topic): void {
    if (!this.#current.some((other) => same(other, topic))) this.#current.push(topic)
  }

  /** Whom `he`, `she` or `they` means. */
  meant(pronoun: string): Topic | undefined {
    const gender = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : undefined
    for (const topics of [this.#current, ...this.#topics.toReversed()]) {
      const fits = topics.find((topic) => (gender ? mayBe(topic, gender) : true))
      if (!fits) continue
      if (!gender && pronoun === 'they') return together(topics, fits)
      // A pronoun tells of whom it means what the name did not.
      if (gender && fits.person && !fits.person.gender) fits.person.gender = gender
      if (gender) fits.gender ??= gender
      return fits
    }
    return undefined
  }

  /** `The pair`: those whom one of the last few statements names together, if nobody else was named since. */
  together(): Topic | undefined {
    const since: Topic[] = []
    for (const topics of [this.#current, ...this.#topics.slice(-4).toReversed()]) {
      const people = topics.filter(({ person }) => person !== undefined)
      const all = people[0] && together(topics, people[0])
      if (all?.speaker.beside)
        return since.every((topic) => people.some((one) => one.speaker.name === topic.speaker.name))
          ? all
          : undefined
      since.push(...topics)
    }
    return undefined
  }

  /** The only one spoken of lately who fits, in this statement or the few before it; of two, neither. */
  recently(fits: (topic: Topic) => boolean): Topic | undefined {
    let only: Topic | undefined
    for (const topics of [this.#current, ...this.#topics.slice(-4).toReversed()]) {
      for (const topic of topics) {
        if (!fits(topic) || (only && same(only, topic))) continue
        if (only) return undefined
        only = topic
      }
    }
    return only
  }

  /** The one last spoken of, before this statement. */
  get latest(): Topic | undefined {
    return this.#goesOn ? this.#topics.at(-1)?.[0] : undefined
  }
}

/** `They`, of a statement whose first person is named with others. */
function together(topics: readonly Topic[], first: Topic): Topic {
  const others = topics.filter((topic) => topic.person && topic !== first)
  if (!first.person || others.length === 0 || first.speaker.beside) return first
  return { ...first, speaker: { ...first.speaker, beside: others.map(({ speaker }) => speaker) } }
}

/** A person of that gender, or of whom nothing tells; of those described, only what can be a person. */
const mayBe = (topic: Topic, gender: Gender): boolean =>
  topic.gender !== undefined
    ? topic.gender === gender
    : topic.person !== undefined || topic.speaker.how !== 'unnamed' || isHuman(topic.speaker.name)

const same = (a: Topic, b: Topic): boolean =>
  a.person !== undefined ? a.person === b.person : a.speaker.name === b.speaker.name

const FEMALE = /(?:woman|girl|mother|mum|daughter|wife|widow|sister|grandmother|lady|niece|aunt|mayoress)\b/i
const MALE = /(?:(?<!wo)man|boy|father|dad|son|husband|widower|brother|grandfather|uncle|nephew)\b/i

export const genderOfWords = (words: string): Gender | undefined =>
  FEMALE.test(words) ? 'female' : MALE.test(words) ? 'male' : undefined

const HUMAN =
  /(?:person|child|friend|neighbour|neighbor|cousin|partner|judge|chief|official|mp|aide|ally|nurse|pupil|captain|host|guest|victim|candidate|nominee|hopeful|head|chair|secretary|executive|pope|prince|king|queen|teen|cleric|veteran|adult|expert|president|resident|student|agent|superintendent|opponent|correspondent|respondent|constituent|parent|assistant|lieutenant|consultant|applicant|participant|tenant|\p{L}{2}(?:er|or|ist|ian|eer|ee))$/iu
const THING =
  /(?<!\p{L})(?:news|check|play|short|wait)?(?:tree|coffee|fee|committee|knee|bee|degree|jubilee|marquee|guarantee|pedigree|river|water|winter|summer|flower|shelter|cover|offer|border|ladder|timber|counter|shower|cluster|chapter|charter|quarter|barrier|fever|dinner|supper|butter|cylinder|boiler|cooker|dryer|locker|container|scooter|sticker|folder|shutter|door|floor|corridor|motor|tractor|sensor|monitor|factor|sector|error|harbour|list|waist|mist|twist|frost|cost|post|corner|theatre|paper|letter|center|centre|number|order|poster|banner|chamber|tower|flyer|ledger|register|observer|mirror|weather|matter|power|trailer|twitter|examiner)$/iu

/** Whether words describe a person, by their first noun: `a spokesman for the Council`, not `the report`. */
export function isHuman(words: string): boolean {
  if (genderOfWords(words)) return true
  const head = words.split(/ (?:of|for|from|at|in|with|to|on|who|that)\b/, 1)[0]!.trim()
  return HUMAN.test(head) && !THING.test(head)
}
