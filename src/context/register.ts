import { memberRoles, type Role } from '../roles.js'
import type { Person, RoleHeld } from './context.js'
import { distanceOf, type NameFit } from './name-fit.js'
import { NameIndex, type NameMatch } from './name-index.js'
import { isMemberStyle } from './person-names.js'
import {
  apart,
  sameBody,
  sameParty,
  sameRole,
  samePortfolio,
  sameWard,
  type StatedPost,
} from './posts-held.js'

/** What a draft says of a person beside the name. A post that it does not state is left out, never guessed. */
export interface Hints {
  /** `Cllr`, `Mr` */
  title?: string | undefined
  post?: StatedPost | undefined
  party?: string | undefined
}

/** What beside the name decided between people of one name. */
export const deciders = ['ward', 'portfolio', 'post', 'party', 'title'] as const
export type Decider = (typeof deciders)[number]

/** What the register says of a name. */
export type Looked =
  | {
      found: 'one'
      person: Person
      /** What found them: how the name fits, what decided between several whose names fit, or `holder`: their post alone. */
      by: NameFit | Decider | 'holder'
      /** `name` where their post alone found them. */
      fit: NameFit
      /** The name of theirs in the register that fits. */
      as: string
      /**
       * False where the name could be another person’s: a short form, a half of a surname, another spelling,
       * or the surname alone of a councillor after `Mr`. Such a name is certain where the post, portfolio or ward stated is theirs too.
       */
      certain: boolean
      /** What makes an uncertain name certain. */
      confirmedBy?: Decider
      /** Others whom the name could mean, though it fits them less well. */
      others?: Person[]
    }
  /** Two or more people could be meant. */
  | {
      found: 'several'
      people: Person[]
      /** What left these of more. */
      narrowedBy?: Decider
    }
  | {
      found: 'none'
      /** People with nearly that name, to be offered and never taken. */
      near?: Person[]
      /** The only one of that surname, whom what the draft says of them rules out. */
      otherCapacity?: Person
    }

/**
 * The people and posts of a council, looked up as of a day.
 *
 * Nothing is guessed: where two could be meant, both are returned, and where a name fits only by a short form, half
 * of a surname or another spelling, the answer is not `certain`. Building takes time linear in the number of people;
 * a look-up reads only those with a like name.
 */
export class Register {
  readonly #people: readonly Person[]
  readonly #names = new NameIndex<Person>()
  /** `YYYY-MM-DD` */
  readonly #day: string

  /** @param issuedAt `YYYY-MM-DD`, with or without a time; posts are those held on its day */
  constructor(people: readonly Person[], issuedAt: string) {
    this.#people = people
    this.#day = issuedAt.slice(0, 10)
    people.forEach((person, index) => this.#names.add(person, index, person.name, person.aliases))
  }

  get people(): readonly Person[] {
    return this.#people
  }

  /** The day posts are read at, `YYYY-MM-DD`. */
  get day(): string {
    return this.#day
  }

  /**
   * Whom a name means: a whole name, a surname alone, or anything between, with or without a title.
   *
   * @param hints what the draft says beside the name, which may decide between several of that name
   */
  find(name: string, hints: Hints = {}): Looked {
    const matches = this.#names.find(name)
    const nearest = Math.min(...matches.map(({ fit }) => distanceOf(fit)))
    const nearestOnes = matches.filter(({ fit }) => distanceOf(fit) === nearest)
    // A double surname of one may be the last names of another: `Fashanu Cole`.
    const isDouble = nearestOnes.some(({ fit }) => fit === 'surname')
    const best = isDouble
      ? matches.filter((match) => nearestOnes.includes(match) || match.fit === 'later-names')
      : nearestOnes
    const [first] = best
    if (!first) return this.#none(name)
    if (best.length > 1) return this.#decide(best, hints)
    if (first.fit === 'surname' && this.#isRuledOut(first.owner, hints))
      return { found: 'none', otherCapacity: first.owner }
    const short = matches.filter((match) => match !== first && isShortForm(match.fit))
    const plain = nearest === 1 && short.length === 0 && !isOnlyMister(first, hints)
    const confirmedBy = nearest === 2 ? this.#confirms(first.owner, hints) : undefined
    return {
      found: 'one',
      person: first.owner,
      by: first.fit,
      fit: first.fit,
      as: first.as,
      certain: nearest === 0 || plain || confirmedBy !== undefined,
      ...(confirmedBy ? { confirmedBy } : {}),
      ...(short.length > 0 ? { others: short.map(({ owner }) => owner) } : {}),
    }
  }

  /**
   * Who holds a post that a draft names without its holder: `the Leader of the Council`. Undefined for a post that many
   * hold, and where the register has nobody in it on the day.
   */
  holder(post: StatedPost): Looked | undefined {
    const needs = HELD_BY_ONE[post.roleClass]
    if (needs === undefined || (needs !== null && post[needs] === undefined)) return undefined
    const people = this.#people.filter((person) =>
      this.rolesOf(person).some(
        (held) =>
          held.role === post.roleClass &&
          (needs === null ||
            (held[needs] !== undefined &&
              (needs === 'body' ? sameBody : samePortfolio)(held[needs], post[needs]!))),
      ),
    )
    const [person] = people
    if (!person) return undefined
    if (people.length > 1) return { found: 'several', people }
    return { found: 'one', person, by: 'holder', fit: 'name', as: person.name, certain: true }
  }

  #none(name: string): Looked {
    const near = this.#names.near(name)
    return near.length > 0 ? { found: 'none', near } : { found: 'none' }
  }

  /**
   * Between several of one name. Each thing the draft says may leave fewer, where the register has it of some and not
   * of the others; where two of them point at different people, nobody is chosen.
   */
  #decide(matches: readonly NameMatch<Person>[], hints: Hints): Looked {
    let left = matches
    let decidedBy: Decider | undefined
    for (const decider of deciders) {
      const borne = new Map(matches.map((match) => [match, this.#bears(match.owner, decider, hints)]))
      const held = matches.filter((match) => borne.get(match) !== false)
      // What the register does not know of someone cannot rule them out, nor choose them.
      if (held.length === matches.length || !held.some((match) => borne.get(match))) continue
      const both = left.filter((match) => held.includes(match))
      if (both.length === 0) return several(matches)
      if (both.length < left.length) decidedBy ??= decider
      left = both
    }
    const [match] = left
    if (left.length > 1 || !match || !decidedBy) return several(left, decidedBy)
    const certain = distanceOf(match.fit) < 2
    return { found: 'one', person: match.owner, by: decidedBy, fit: match.fit, as: match.as, certain }
  }

  /** Whether the register has of a person what the draft says; undefined where it says nothing of the kind. */
  #bears(person: Person, decider: Decider, { title, post, party }: Hints): boolean | undefined {
    if (decider === 'party')
      return party === undefined || person.party === undefined ? undefined : sameParty(person.party, party)
    if (person.roles.length === 0) return undefined
    if (decider === 'title')
      return isSaidMember(title, post) ? person.roles.some(({ role }) => memberRoles.has(role)) : undefined
    if (post === undefined) return undefined
    const held = this.rolesOf(person)
    if (decider === 'post')
      return post.roleClass === 'ward-councillor' ? undefined : held.some((role) => sameRole(post, role))
    const stated = post[decider]
    if (stated === undefined) return undefined
    const alike = decider === 'ward' ? sameWard : samePortfolio
    return held.some(({ [decider]: known }) => known !== undefined && alike(known, stated))
  }

  #confirms(person: Person, hints: Hints): Decider | undefined {
    if (!hints.post || apart(hints.post)) return undefined
    return (['ward', 'portfolio', 'post'] as const).find((decider) => this.#bears(person, decider, hints))
  }

  /** A surname alone is not that of a councillor whom the draft calls a resident, nor of an officer called Cllr. */
  #isRuledOut(person: Person, { title, post }: Hints): boolean {
    if (person.roles.length === 0) return false
    const member = person.roles.some(({ role }) => memberRoles.has(role))
    if (isSaidMember(title, post)) return !member
    return post !== undefined && apart(post) && !person.roles.some((role) => apart({ roleClass: role.role }))
  }

  /** The posts a person held on the day of issue. */
  rolesOf(person: Person): RoleHeld[] {
    return person.roles.filter((role) => heldOn(role, this.#day))
  }

  /** The posts a person held before that day and no longer, the last first. */
  formerRolesOf(person: Person): RoleHeld[] {
    return person.roles
      .filter((role) => role.to !== undefined && role.to.slice(0, 10) < this.#day)
      .sort((a, b) => b.to!.localeCompare(a.to!))
  }

  /** The posts a person takes up only after that day, the next first. */
  futureRolesOf(person: Person): RoleHeld[] {
    return person.roles
      .filter((role) => role.from !== undefined && role.from.slice(0, 10) > this.#day)
      .sort((a, b) => a.from!.localeCompare(b.from!))
  }

  /** Everyone who held a role on the day of issue. */
  holdersOf(role: Role): Person[] {
    return this.#people.filter((person) => this.rolesOf(person).some((held) => held.role === role))
  }
}

/** Posts that one person holds: by themselves, or with the portfolio or the body that tells them apart. */
const HELD_BY_ONE: Partial<Record<Role, 'portfolio' | 'body' | null>> = {
  leader: null,
  'deputy-leader': null,
  'elected-mayor': null,
  'civic-mayor': null,
  'deputy-civic-mayor': null,
  'opposition-leader': null,
  'cabinet-member': 'portfolio',
  'deputy-cabinet-member': 'portfolio',
  'committee-chair': 'body',
  'scrutiny-chair': 'body',
  'vice-chair': 'body',
}

const isSaidMember = (title: string | undefined, post: StatedPost | undefined): boolean =>
  isMemberStyle(title) || (post !== undefined && memberRoles.has(post.roleClass))

/** `Mr Finch` with no post may be any Finch: a councillor is seldom called so. */
const isOnlyMister = ({ fit, owner }: NameMatch<Person>, { title, post }: Hints): boolean =>
  fit === 'surname' &&
  post === undefined &&
  title !== undefined &&
  /^(?:mr|mrs|ms|miss|mx)\b/i.test(title) &&
  owner.roles.some(({ role }) => memberRoles.has(role))

const isShortForm = (fit: NameFit): boolean => fit === 'diminutive' || fit === 'spelling'

function several(matches: readonly NameMatch<Person>[], narrowedBy?: Decider): Looked {
  const people = matches.map(({ owner }) => owner)
  return { found: 'several', people, ...(narrowedBy ? { narrowedBy } : {}) }
}

function heldOn(role: RoleHeld, day: string): boolean {
  return (
    (role.from === undefined || role.from.slice(0, 10) <= day) &&
    (role.to === undefined || role.to.slice(0, 10) >= day)
  )
}
