import { givenName, type Gender } from '../../../rules/lexicons/given-names.js'
import { simplify } from '../fold.js'
import { findNameRuns, findTitledNames, isCouncillorTitle, surname, type NameMention } from './names.js'
import { MENTIONS_READ, weigh } from './evidence.js'
import { inOrder, shareTitles } from './name-lists.js'
import { findLoneNames } from './lone-names.js'
import { describePost, type PlacedPost } from '../posts/beside.js'
import type { Role } from '../../roles.js'
import { rank, readPost, type Post } from '../posts/read-post.js'

/** Someone a draft names, however often and however fully. */
export interface Person {
  /** The fullest form in the draft, without a style. */
  name: string
  /** Where that form stands. Offsets are into `Document.text`. */
  fullest: NameMention
  mentions: NameMention[]
  title?: string
  gender?: Gender
  /** A party in brackets after the name. */
  party?: string
}

const BRACKETED_PARTY =
  /^\s*\((lab(?:our)?|con(?:servative)?|lib(?:eral)? dem(?:ocrat)?s?|ld|green|ind(?:ependent)?|reform(?: uk)?|snp|plaid(?: cymru)?)(?:,[^)]{0,40})?\)/i

const FEMALE_STYLE = /\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness|Sister|Alderwoman|Congresswoman)\b/
const MALE_STYLE = /\b(?:Mr|Sir|Lord(?! Mayor| Provost)|Baron|Fr|Father|Congressman)\b/
const SUFFIX = /,? (?:Jr|Sr|II|III)\.?$/

/** Everyone a draft names, so that a surname, a pronoun or a post alone finds its person. */
export class People {
  /** Every name in order, of persons and of what turned out to be none. */
  readonly names: readonly NameMention[]
  readonly persons: Person[] = []
  readonly #folded: string
  readonly #of = new Map<NameMention, Person>()
  readonly #bySurname = new Map<string, Person[]>()
  readonly #byGivenName = new Map<string, Person[]>()
  readonly #posts = new Map<Person, PlacedPost | null>()
  readonly #beside = new Map<string, PlacedPost | null>()
  #holders: Map<Role, Person | null> | undefined
  #councillors: { start: number; person: Person }[] | undefined

  constructor(folded: string) {
    this.#folded = folded
    const names = shareTitles(folded, inOrder(findTitledNames(folded), findNameRuns(folded)))
    this.names = names
    const full = names.filter(({ name }) => isFull(name))
    const clusters: Person[] = []
    for (const mention of full) this.#join(mention, clusters)
    const styled = new Set<string>()
    for (const { name, title } of names) if (title && !isFull(name)) styled.add(simplify(name))
    for (const person of clusters) {
      if (!this.#isPerson(person, styled)) continue
      this.#keep(person)
      this.#keepPartner(person)
    }
    for (const mention of names) {
      if (isFull(mention.name)) continue
      const known = this.alone(mention.name, mention)
      if (known && !(isMember(known) && this.#isOutsider(mention))) this.#add(known, mention)
      else this.#keep(this.#create(mention))
    }
    for (const name of findLoneNames(folded)) {
      if (this.alone(name.name)) continue
      const person = this.#create(name)
      const whose = givenName(simplify(name.name))
      if (whose && whose !== 'either') person.gender = whose
      this.#keep(person)
    }
  }

  /** `Resident Mr Finch`, `Mr Finch, a tenant`: not the councillor of that surname. */
  #isOutsider({ start, end, title }: NameMention): boolean {
    if (isCouncillorTitle(title)) return false
    return (
      OUTSIDER_BEFORE.test(this.#folded.slice(Math.max(0, start - 24), start)) ||
      OUTSIDER_AFTER.test(this.#folded.slice(end, end + 40))
    )
  }

  /** Whom a name means; undefined where it is the name of no person. */
  personOf(mention: NameMention): Person | undefined {
    return this.#of.get(mention)
  }

  /** Who is meant by a surname or a given name alone. Of two who share it, the one named last before `at`. */
  alone(word: string, at?: NameMention | { start: number; title?: string }): Person | undefined {
    const key = simplify(word).replace(PARTICLES, '')
    const same = (this.#bySurname.get(key) ?? this.#byGivenName.get(key) ?? []).slice(0, NAMESAKES)
    const title = at?.title
    const fits = title ? same.filter((person) => agree(person, title)) : same
    const members = isCouncillorTitle(title) ? fits.filter(isMember) : []
    const pool = members.length > 0 ? members : fits.length > 0 ? fits : same
    // `Mrs Finch` is not Tom Finch.
    if (title && fits.length === 0 && genderOf({ start: 0, end: 0, name: '', title })) return undefined
    if (!at || pool.length < 2) return pool[0]
    return pool.reduce((best, person) =>
      lastBefore(person, at.start) > lastBefore(best, at.start) ? person : best,
    )
  }

  /** The others whom a surname or a given name alone could mean. */
  namesakes(word: string, person: Person, title: string | undefined): Person[] {
    const key = simplify(word).replace(PARTICLES, '')
    const same = (this.#bySurname.get(key) ?? this.#byGivenName.get(key) ?? []).slice(0, NAMESAKES)
    const fits = title ? same.filter((other) => agree(other, title)) : same
    const members = isCouncillorTitle(title) ? fits.filter(isMember) : fits
    return members.includes(person) ? members.filter((other) => other !== person) : []
  }

  /**
   * The only person whose post, as the draft gives it, has this class.
   *
   * @param also the class to look for where nobody has the first
   */
  holder(role: Role | undefined, also?: Role): Person | undefined {
    if (role === undefined) return undefined
    if (!this.#holders) {
      this.#holders = new Map()
      for (const person of this.persons) {
        const post = this.postOf(person)?.post ?? officeOf(person)
        // Where two hold posts of a class, the post alone does not say who is meant.
        if (post) this.#holders.set(post.roleClass, this.#holders.has(post.roleClass) ? null : person)
      }
    }
    // Two who hold it are not the same as nobody.
    const held = this.#holders.get(role)
    return (held === undefined && also ? this.#holders.get(also) : held) ?? undefined
  }

  /** `the councillor`: whoever of them was named last before an offset. */
  lastCouncillor(offset: number): Person | undefined {
    this.#councillors ??= this.names.flatMap((mention) => {
      const person = this.#of.get(mention)
      const isCouncillor =
        person && (isMember(person) || this.postOf(person)?.post.roleClass === 'ward-councillor')
      return isCouncillor ? { start: mention.start, person } : []
    })
    return this.#councillors[countBefore(this.#councillors, offset) - 1]?.person
  }

  /** The post beside one mention; read once, since those who speak are looked up again and again. */
  postBeside(mention: NameMention): PlacedPost | undefined {
    const key = `${mention.start}-${mention.end} ${mention.title ?? ''}`
    let known = this.#beside.get(key)
    if (known === undefined) this.#beside.set(key, (known = describePost(this.#folded, mention) ?? null))
    return known ?? undefined
  }

  /** The highest post the draft gives beside any mention of a person: the first few mentions are looked at. */
  postOf(person: Person): PlacedPost | undefined {
    const known = this.#posts.get(person)
    if (known !== undefined) return known ?? undefined
    let post: PlacedPost | undefined
    for (const mention of person.mentions.slice(0, MENTIONS_READ)) {
      const here = this.postBeside(mention)
      if (here && (!post || rank(here.post) < rank(post.post))) post = here
    }
    this.#posts.set(person, post ?? null)
    return post
  }

  #join(mention: NameMention, clusters: Person[]): void {
    const key = surnameKey(mention.name)
    const given = simplify(mention.name.split(' ')[0]!)
    const same = this.#bySurname.get(key)
    const known = same
      ?.slice(0, NAMESAKES)
      .find((person) => sameGiven(given, simplify(person.name.split(' ')[0]!)))
    if (known) {
      this.#add(known, mention)
      return
    }
    const person = this.#create(mention)
    clusters.push(person)
    put(this.#bySurname, key, person)
  }

  #create(mention: NameMention): Person {
    const person: Person = { name: mention.name.replace(SUFFIX, ''), fullest: mention, mentions: [] }
    this.#add(person, mention)
    return person
  }

  #add(person: Person, mention: NameMention): void {
    person.mentions.push(mention)
    this.#of.set(mention, person)
    if (mention.title && (!person.title || isStronger(mention.title, person.title)))
      person.title = mention.title
    const plain = mention.name.replace(SUFFIX, '')
    if (plain.length > person.name.length) {
      person.name = plain
      person.fullest = mention
    }
    const gender = genderOf(mention)
    if (gender && !person.gender) person.gender = gender
    if (!person.party && this.#folded[mention.end + 1] === '(') {
      const party = BRACKETED_PARTY.exec(this.#folded.slice(mention.end, mention.end + 60))?.[1]
      if (party) person.party = party
    }
  }

  /** `Priya and Tom Finch`: the first has the surname of the second. */
  #keepPartner(person: Person): void {
    const { start, name, title } = person.fullest
    const match = title ? null : PARTNER.exec(this.#folded.slice(Math.max(0, start - 45), start))
    const given = match?.[2]
    const isFull = match?.[1] !== undefined && givenName(simplify(match[1])) !== undefined
    if (!given || isFull || !givenName(simplify(given)) || name.split(' ').length !== 2) return
    const from = start - given.length - (match![0].length - match![0].lastIndexOf(given) - given.length)
    const partner = this.#create({ name: `${given} ${surname(name)}`, start: from, end: from + given.length })
    this.#keep(partner)
  }

  /** Enters a person under the names by which they may be meant later. */
  #keep(person: Person): void {
    this.persons.push(person)
    const words = simplify(person.name).split(' ')
    put(this.#bySurname, words.at(-1)!, person)
    for (const part of words.at(-1)!.split('-')) put(this.#bySurname, part, person)
    if (words.length > 1) put(this.#byGivenName, words[0]!, person)
  }

  /**
   * Whether a name of several words is a person's, by the name itself and what stands around its mentions. `styled` are
   * the surnames that stand alone with a style: `Mrs Adair` speaks for `Clemency Adair`, unless that is where someone is from.
   */
  #isPerson(person: Person, styled: ReadonlySet<string>): boolean {
    if (person.title !== undefined) return true
    const { start } = person.fullest
    const hasStyle =
      styled.has(surnameKey(person.name)) &&
      !ORIGIN_BEFORE.test(this.#folded.slice(Math.max(0, start - 10), start))
    if (weigh(this.#folded, person) + (hasStyle ? 2 : 0) >= 2) return true
    for (const mention of person.mentions) this.#of.delete(mention)
    const same = this.#bySurname.get(surnameKey(person.name))
    same?.splice(same.indexOf(person), 1)
    if (same?.length === 0) this.#bySurname.delete(surnameKey(person.name))
    return false
  }
}

const ORIGIN_BEFORE = /\b(?:in|at|of|from|for|to|near|across|around) (?:the )?$/i

/** Styled a councillor. */
export const isMember = ({ mentions }: Person): boolean =>
  mentions.slice(0, MENTIONS_READ).some(({ title }) => isCouncillorTitle(title))

/** A name of several words; `ap Rhys` and `de la Haye` are surnames. */
const isFull = (name: string): boolean => name.replace(PARTICLES, '').includes(' ') && !/^\p{Ll}/u.test(name)
const PARTICLES = /^(?:\p{Ll}{1,4}[ -]){1,2}(?=\p{L})/u

/** How many people of one surname are told apart. */
const NAMESAKES = 40

/** `Mayor Ada Finch` holds the post that the style is. */
export function officeOf(person: Person): Post | undefined {
  const office = person.mentions
    .slice(0, MENTIONS_READ)
    .find(({ title }) => /\b(?:Mayor|Provost|Baill?ie)\b/.test(title ?? ''))?.title
  return office ? readPost(office) : undefined
}

const OUTSIDERS = String.raw`(?:resident|tenant|neighbour|trader|shopkeeper|owner|parent|campaigner|pensioner|teacher|head ?teacher|volunteer|constituent|farmer|driver|landlord|customer)`
const OUTSIDER_BEFORE = new RegExp(String.raw`\b${OUTSIDERS} $`, 'i')
const OUTSIDER_AFTER = new RegExp(String.raw`^, (?:an? |the |\d{1,3},? )(?:\p{L}+ ){0,3}${OUTSIDERS}\b`, 'iu')
const PARTNER = /(?:(\p{Lu}[\p{L}'-]{1,20}) )?(?<![\p{L}'-])(\p{Lu}[\p{L}'-]{1,20}) (?:and|&) $/u

const surnameKey = (name: string): string => simplify(surname(name.replace(SUFFIX, '')))

/** `Ada` and `A.`: the same given name, as far as one can tell. */
const sameGiven = (a: string, b: string): boolean =>
  a === b ||
  (a.replace('.', '').length === 1 && b.startsWith(a[0]!)) ||
  (b.replace('.', '').length === 1 && a.startsWith(b[0]!))

function genderOf(mention: NameMention): Gender | undefined {
  if (mention.title && FEMALE_STYLE.test(mention.title)) return 'female'
  if (mention.title && MALE_STYLE.test(mention.title)) return 'male'
  const [given, ...others] = mention.name.split(' ')
  const whose = others.length > 0 ? givenName(simplify(given!).split('-', 1)[0]!) : undefined
  return whose === 'either' ? undefined : whose
}

/** A councillor's style tells more than `Mr`. */
const isStronger = (title: string, than: string): boolean =>
  /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/.test(than) && !/^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/.test(title)

const agree = (person: Person, title: string): boolean => {
  const gender = FEMALE_STYLE.test(title) ? 'female' : MALE_STYLE.test(title) ? 'male' : undefined
  if (gender !== undefined) return person.gender === undefined || person.gender === gender
  return person.title === undefined || person.title === title
}

/** How many of a list in order begin before an offset. */
function countBefore(list: readonly { start: number }[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

const lastBefore = (person: Person, offset: number): number =>
  person.mentions[countBefore(person.mentions, offset) - 1]?.start ?? -1

function put(map: Map<string, Person[]>, key: string, person: Person): void {
  const same = map.get(key)
  if (!same) map.set(key, [person])
  else if (!same.includes(person)) same.push(person)
}
