import type { Range } from '../document/offset-map.js'
import type { DecisionSources } from './decisions.js'
import { firstFrom, lastBy } from './in-order.js'
import type { PartyGroup } from './party-groups.js'
import { isCouncillorTitle, type NameMention } from './people/names.js'
import { describePost } from './posts/beside.js'
import { readPost, type Post } from './posts/read-post.js'

/**
 * Who a draft says decided. `formal`: the Cabinet, a committee, the Council in a meeting, or members there. `council`:
 * the Council with no body named. `post`: someone known by a post alone. `speaker`: `I` or `we`, whoever says it.
 */
export type Decider = { at: Range } & (
  | { kind: 'party-group'; form: PartyGroup['form'] }
  | { kind: 'person'; name: NameMention; post: Post | undefined }
  | { kind: 'post'; post: Post }
  | { kind: 'body' | 'formal' | 'council' | 'speaker' }
)

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}'-]*|licensing|planning|scrutiny|audit|standards|appeals|highways|development control|[Cc]ommittee|[Ss]ub-[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ouncil|[Cc]abinet)`
const BODY_NAME = String.raw`(?:the |this |that )?${NAME_WORD}(?: (?:(?:and|&|of|for|the) )?${NAME_WORD}){0,7}`
const CHAIR = String.raw`(?:(?:[Vv]ice|[Dd]eputy|[Aa]cting|[Ii]nterim)[ -])?[Cc]hair(?:man|woman|person)?`
const CHAIR_OF = String.raw`(?:(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Tt]hat|[Aa]) )?(?:(?:${NAME_WORD}|and|&|group's|committee's|panel's)(?:'s)? ){0,6}${CHAIR}(?: (?:of|to) ${BODY_NAME})?`
const MAYOR = String.raw`(?:[Tt]he )(?:[Dd]eputy )?(?:[Ll]ord )?[Mm]ayor(?: of ${NAME_WORD}(?: ${NAME_WORD})?)?`
const WARD_MEMBERS = String.raw`(?:(?:[Tt]he|[Aa]ll|[Bb]oth|[Tt]wo|[Tt]hree|[Ii]ts|[Oo]ur|[Aa]) )?(?:\p{Lu}[\p{L}'-]* ){0,3}(?:[Ww]ard (?:[Cc]ouncillors?|[Mm]embers?)|[Ll]ocal (?:councillors?|members?)|[Bb]ack-?benche(?:rs?)|[Bb]ack-?bench (?:councillors?|members?)|[Oo]pposition (?:councillors?|members?))`
/** Bodies that advise, watch or help, and do not decide for a council. */
const ADVISERS = String.raw`(?:(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts) )?(?:(?!(?:on|at|in|from|by|for|with|to|that|which|who|said|after) )[\p{L}&'-]{1,25} ){0,5}?(?:(?<!(?:[Pp]lanning|[Ll]icensing|[Aa]ppeals?) )[Pp]anel|[Ff]orum|[Ww]orking (?:[Gg]roup|[Pp]arty)|[Ss]teering [Gg]roup|[Tt]ask (?:and [Ff]inish )?(?:[Gg]roup|[Ff]orce)|[Rr]eference [Gg]roup|[Uu]sers?'? [Gg]roup|[Aa]dvisory (?:[Gg]roup|[Bb]oard)|[Cc]itizens'? (?:[Aa]ssembly|[Jj]ury)|[Rr]esidents'? [Aa]ssociation|[Tt]enants'? [Aa]ssociation|[Yy]outh [Cc]ouncil|[Ff]riends(?:'? [Gg]roup)?(?: of ${BODY_NAME})?)`
const FORMAL = String.raw`(?:(?:[Tt]he|[Tt]his|[Oo]ur|[Ii]ts) )?(?:(?:\p{Lu}[\p{L}&'-]*|and|&|licensing|planning|scrutiny|area|full|city|borough|county|council's) ){0,6}(?:[Cc]abinet|[Ee]xecutive|[Ff]ull [Cc]ouncil|(?:[Ss]ub-?)?[Cc]ommittee|[Cc]ouncil meeting|[Mm]eeting of (?:full )?[Cc]ouncil|[Cc]ouncillors|[Mm]embers|(?:[Pp]lanning|[Ll]icensing|[Aa]ppeals?) [Pp]anel)(?: meeting)?`
const COUNCIL = String.raw`(?:[Tt]he )?(?:\p{Lu}[\p{L}'-]+ ){0,3}[Cc]ouncil`

const ends = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d'-])${source}$`, 'u')
const starts = (source: string): RegExp => new RegExp(String.raw`${source}(?![\p{L}'-])`, 'uy')

const CHAIR_ENDS = ends(`(?:${CHAIR_OF}|${MAYOR}|${WARD_MEMBERS})`)
const CHAIR_STARTS = starts(`(?:${CHAIR_OF}|${MAYOR}|${WARD_MEMBERS})`)
const ADVISERS_END = ends(ADVISERS)
const ADVISERS_START = starts(ADVISERS)
const FORMAL_ENDS = ends(FORMAL)
const FORMAL_STARTS = starts(FORMAL)
const COUNCIL_ENDS = ends(COUNCIL)
const SPEAKER_ENDS = /(?<![\p{L}\d])(?:I|[Ww]e)$/u

/** What may stand between a group and its verb: where it sits, an aside, that it met. */
const AFTER_GROUP =
  /^(?:'s)?(?: (?:members|councillors|leadership))?(?: (?:on|of|at|in) [^,;.]{1,50})?(?:, ?[^;.]{1,90},)?$/
const GROUP_MET =
  /^(?: members| councillors)? (?:had )?(?:met|meet|meets|gathered|sat|discussed|talked|looked|considered|debated)\b[^;.]{0,120}(?: and| and then| where (?:it|they|members)| at which (?:it|they)|,? (?:it|they))$/
const PRONOUN = /^(?:it|they|members|colleagues)$/i
/** The subject is not the group but what follows these: `the leader of the Labour group agreed`. */
const PREPOSITION =
  /\b(?:of|for|to|from|by|with|against|between|in|on|at|behind|like|than|about)(?: the| a)?\s*$/i
const OF_ITS_MEMBERS = /\b(?:members|councillors|meeting|majority|most|all|many|whole|rest) of(?: the)?\s*$/i
/** What may follow a name before its verb. */
const AFTER_NAME = /^(?: \([^)]{1,40}\))?(?:,(?:[^;.]{1,140},)?)?$/

/** `by the Brent Labour group` */
const NAMES_ITS_PLACE = /^(?:(?:the|a) )?(?:\p{Lu}\p{L}+ )?$/u

const NAMES_TRIED = 3

/** The furthest before its verb that a subject is looked for. */
const REACH = 260

/** Finds who decided, before a verb or after `by`. */
export class DeciderFinder {
  readonly #prose: string
  readonly #groups: readonly PartyGroup[]
  readonly #names: readonly NameMention[]

  constructor({ prose, groups, names }: DecisionSources) {
    this.#prose = prose
    this.#groups = groups
    this.#names = names
  }

  /** The subject that ends at an offset, in its sentence; a pronoun may go back to the sentence before. */
  endingAt(end: number, sentence: Range, previous: Range | undefined): Decider | undefined {
    const from = Math.max(sentence.start, end - REACH)
    const group = this.#groupBefore(from, end) ?? this.#groupMeant(sentence, end, previous)
    if (group) return group
    const person = this.#personBefore(from, end)
    if (person) return person
    const words = withoutAside(this.#prose.slice(from, end))
    const at = (match: RegExpExecArray): Range => ({
      start: from + match.index,
      end: from + match.index + match[0].length,
    })
    const chair = CHAIR_ENDS.exec(words)
    const post = chair && postOf(chair[0])
    if (chair && post && !this.#isObject(from, at(chair).start)) return { kind: 'post', at: at(chair), post }
    if (SPEAKER_ENDS.test(words)) return { kind: 'speaker', at: at(SPEAKER_ENDS.exec(words)!) }
    for (const [pattern, kind] of [
      [ADVISERS_END, 'body'],
      [FORMAL_ENDS, 'formal'],
      [COUNCIL_ENDS, 'council'],
    ] as const) {
      const match = pattern.exec(words)
      if (match && !(kind === 'body' && this.#isObject(from, at(match).start))) return { kind, at: at(match) }
    }
    return undefined
  }

  /** Who is named at an offset, after `by` or `of`. */
  startingAt(start: number, limit: number): Decider | undefined {
    const lead =
      /^(?:(?:a|the|\p{L}+'s) )?(?:meeting|members|majority|vote|decision) of |^(?:the|our|its|their|a|\p{Lu}\p{L}+'s) /iu.exec(
        this.#prose.slice(start, start + 40),
      )
    const to = start + (lead?.[0].length ?? 0)
    const group = firstFrom(this.#groups, start)
    const isHere =
      group &&
      group.end <= limit &&
      (group.start === start ||
        group.start === to ||
        NAMES_ITS_PLACE.test(this.#prose.slice(to, group.start)))
    if (group && isHere) return { kind: 'party-group', at: { start, end: group.end }, form: group.form }
    const formal = match(FORMAL_STARTS, this.#prose, start)
    const chair = match(CHAIR_STARTS, this.#prose, start)
    const post = chair && postOf(this.#prose.slice(chair.start, chair.end))
    if (chair && post && chair.end <= limit) return { kind: 'post', at: chair, post }
    const name = firstFrom(this.#names, start)
    if (name?.start === start && name.end <= limit)
      return { kind: 'person', at: name, name, post: this.#postOf(start, name) }
    if (formal && formal.end <= limit) return { kind: 'formal', at: formal }
    const body = match(ADVISERS_START, this.#prose, start)
    return body && body.end <= limit ? { kind: 'body', at: body } : undefined
  }

  /** The name nearest to the verb that is a person’s; what stands between may hold names of bodies. */
  #personBefore(from: number, end: number): Decider | undefined {
    let name = lastBy(this.#names, end, from)
    for (let tries = 0; name && tries < NAMES_TRIED; tries++) {
      if (!AFTER_NAME.test(this.#prose.slice(name.end, end))) return undefined
      const post = this.#postOf(from, name)
      if ((post || isCouncillorTitle(name.title)) && !this.#isObject(from, name.start))
        return { kind: 'person', at: { start: this.#withPostBefore(from, name), end: name.end }, name, post }
      name = lastBy(this.#names, name.start, from)
    }
    return undefined
  }

  #groupBefore(from: number, end: number): Decider | undefined {
    const group = lastBy(this.#groups, end, from)
    if (!group) return undefined
    const between = this.#prose.slice(group.end, end)
    const met = GROUP_MET.test(between)
    if (!AFTER_GROUP.test(between) && !met) return undefined
    const before = this.#prose.slice(from, group.start)
    if (PREPOSITION.test(before) && !OF_ITS_MEMBERS.test(before)) return undefined
    const article = /(?:the|a|our) $/i.exec(before)?.[0].length ?? 0
    // Members of a party who meet by themselves are a group.
    const form = met && group.form === 'members' ? 'named' : group.form
    return { kind: 'party-group', at: { start: group.start - article, end: group.end }, form }
  }

  /** `The Labour group met on Sunday. It decided …` */
  #groupMeant(sentence: Range, end: number, previous: Range | undefined): Decider | undefined {
    const words = this.#prose.slice(sentence.start, end).trim()
    if (!previous || !PRONOUN.test(words)) return undefined
    const group = firstFrom(this.#groups, previous.start)
    if (group && group.end > previous.end) return undefined
    const first = group && this.#prose.slice(previous.start, group.start)
    return group && first!.length < 40 && !PREPOSITION.test(first!)
      ? { kind: 'party-group', at: { start: sentence.start, end }, form: group.form }
      : undefined
  }

  /** `after consulting the chairman`, `the decision of the chairman` */
  #isObject(from: number, start: number): boolean {
    const before = this.#prose.slice(from, start)
    return (
      PREPOSITION.test(before) ||
      /\b(?:consult(?:ing|ed)|inform(?:ing|ed)|told|ask(?:ing|ed)|thank(?:ing|ed)|advis(?:ing|ed)|urg(?:ing|ed)|brief(?:ing|ed))(?: the)?\s*$|["',]\s*(?:said|says|added)\s*$/i.test(
        before,
      )
    )
  }

  /** The post beside a name, unless it is another's: `after consulting the Chairman, Mr NAME granted`. */
  #postOf(from: number, name: NameMention): Post | undefined {
    const chair = CHAIR_ENDS.exec(this.#prose.slice(from, name.start).replace(/,? $/, ''))
    if (chair && this.#isObject(from, from + chair.index)) return undefined
    const as = AS_CHAIR.exec(this.#prose.slice(from, name.end + AS_CHAIR_REACH))
    return describePost(this.#prose, name)?.post ?? (as ? readPost(as[1]!) : undefined)
  }

  /** `The Chairman of Licensing, Cllr NAME` begins with the post. */
  #withPostBefore(from: number, name: NameMention): number {
    const words = this.#prose.slice(from, name.start).replace(/,? $/, '')
    const match = CHAIR_ENDS.exec(words)
    return match && !this.#isObject(from, from + match.index) ? from + match.index : name.start
  }
}

/** `As chairman, Cllr NAME granted`, `by Cllr NAME as chairman` */
const AS_CHAIR_REACH = 40
const AS_CHAIR = /\bas (?:the )?((?:committee's )?(?:vice-?)?chair(?:man|woman|person)?)\b/i

/** Members of whom nothing more is said than that they are backbenchers are read as ward councillors. */
const postOf = (words: string): Post | undefined =>
  readPost(words) ?? (/bench/i.test(words) ? readPost('ward councillor') : undefined)

/** `The chairman, after a long debate,` */
const withoutAside = (words: string): string =>
  words.endsWith(',') ? words.replace(/,[^,;]{1,140},$/, '') : words

function match(pattern: RegExp, prose: string, start: number): Range | undefined {
  pattern.lastIndex = start
  const found = pattern.exec(prose)
  return found ? { start, end: start + found[0].length } : undefined
}
