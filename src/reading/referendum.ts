import {
  ABOUT_MATTER,
  APPEALS,
  ARGUMENTS,
  CORRECTS,
  ELSEWHERE_AFTER,
  ELSEWHERE_BEFORE,
  ENCOURAGEMENT,
  INCIDENTAL,
  INFORMATION,
  KINDS_OF,
  MATTERS,
  NO_REFERENDUM_AFTER,
  NO_REFERENDUM_BEFORE,
  OTHERS_MATERIAL,
  OTHER_VOTES,
  PLAIN_MATTERS,
  POLL,
  REFERENDUM,
  STATUTORY,
  YEAR_AFTER,
  YEAR_BEFORE,
  type MatterOf,
} from '../../rules/lexicons/referendum.js'
import type { Range } from '../document/offset-map.js'
import type { Sentence } from './sentences.js'
import { firstMatch, hasMatch, matchesOf } from './matches.js'

export type { MatterOf }

/** A referendum named: neither a threshold of council tax, nor a figure of speech, nor one of history or elsewhere. */
export interface ReferendumNamed extends Range {
  /** What kind the words beside it say it is. */
  kind?: MatterOf
  year?: number
  /** Where it is held, as far as the words beside it say. */
  place?: string
}

/** A matter that a referendum of one kind would be about. */
export interface Matter extends Range {
  of: MatterOf
  /** It cannot be anything else. */
  plain: boolean
  /** The words that argue for or against it. */
  argued?: Range
  /** Of a neighbourhood plan: the place whose plan it is. */
  place?: string
}

/** What one sentence has to do with a referendum. Nothing here says that there is one. */
export interface ReferendumTalk {
  /** Index among the sentences. */
  index: number
  sentence: Range
  named: readonly ReferendumNamed[]
  matters: readonly Matter[]
  /** Words that ask for a vote one way. */
  appeal?: Range
  /** Words that argue for or against an answer. */
  argument?: Range
  /** Words that encourage people to vote. */
  encouragement?: Range
  /** Words that inform about the referendum itself. */
  information?: Range
  /** It tells how a poll is held. */
  poll: boolean
  /** It speaks of a document that the law requires. */
  statutory: boolean
  /** It names a referendum only as the reason or the time of something else. */
  incidental: boolean
  /** It tells what others have put out. */
  others: boolean
  /** It puts something right. */
  corrects: boolean
  /** It is about a vote of another sort: a competition, a consultation. */
  otherVote: boolean
}

const any = (patterns: readonly string[], flags = 'iu'): RegExp => new RegExp(patterns.join('|'), flags)

const APPEAL = any(APPEALS)
const ARGUMENT = any(ARGUMENTS)
const ENCOURAGES = any(ENCOURAGEMENT)
const INFORMS = any(INFORMATION)
const KINDS = Object.keys(MATTERS).filter((kind) => kind !== 'national') as MatterOf[]
const matterOf = new Map(
  KINDS.map((of) => [
    of,
    {
      all: new RegExp(`\\b(?:${MATTERS[of]})`, 'giu'),
      plain: new RegExp(`\\b(?:${PLAIN_MATTERS[of]})`, 'iu'),
      argued: any(ABOUT_MATTER.map((pattern) => pattern.replaceAll('MATTER', MATTERS[of]))),
    },
  ]),
)

/** Whether any of it is worth looking for. */
const SPEAKS = new RegExp(
  String.raw`\b(?:referend|plebiscite|ballot|vot(?:e|ing)\b|${KINDS.map((of) => PLAIN_MATTERS[of]).join('|')})`,
  'iu',
)

/** `vote yes … vote no`: both answers are told of. */
const BOTH_ANSWERS =
  /\b(?:vote|choose|tick|say|voting) ['"]?(yes|no)\b.+\b(?:vote|choose|tick|say|voting) ['"]?(yes|no)\b/iu

const BEFORE = 60
const PLACE_BEFORE = /((?:\p{Lu}[\p{L}'-]{2,30} ){1,4})(?:[Nn]eighbourhood )(?:[Dd]evelopment )?$/u
const PLACE_AFTER = /^ (?:in|for|at) (?:the )?((?:\p{Lu}[\p{L}'-]{2,30}(?: |\b)){1,4})/u
const NO_PLACE =
  /^(?:the|a|our|draft|made|about|of|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/i

/** What the sentences of a text have to do with a referendum, those that have anything. Time linear in the text. */
export function findReferendumTalk(prose: string, sentences: readonly Sentence[]): ReferendumTalk[] {
  if (!hasMatch(prose, SPEAKS) && !hasMatch(prose, APPEAL)) return []
  return sentences.flatMap((sentence, index) => {
    const words = prose.slice(sentence.start, sentence.end)
    const talk = talkIn(words, sentence.start)
    return talk ? [{ index, sentence: { start: sentence.start, end: sentence.end }, ...talk }] : []
  })
}

function talkIn(words: string, from: number): Omit<ReferendumTalk, 'index' | 'sentence'> | undefined {
  const find = (pattern: RegExp): Range | undefined => {
    const match = firstMatch(words, pattern)
    return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined
  }
  const answers = firstMatch(words, BOTH_ANSWERS)
  const both = answers !== null && answers[1]!.toLowerCase() !== answers[2]!.toLowerCase()
  const talk = {
    named: namedIn(words, from),
    matters: mattersIn(words, from),
    ...optional('appeal', both ? undefined : find(APPEAL)),
    ...optional('argument', both ? undefined : find(ARGUMENT)),
    ...optional('encouragement', find(ENCOURAGES)),
    ...optional('information', both ? find(BOTH_ANSWERS) : find(INFORMS)),
    poll: hasMatch(words, POLL),
    statutory: hasMatch(words, STATUTORY),
    incidental: hasMatch(words, INCIDENTAL),
    others: hasMatch(words, OTHERS_MATERIAL),
    corrects: hasMatch(words, CORRECTS),
    otherVote: hasMatch(words, OTHER_VOTES),
  }
  const { otherVote: _, incidental: __, named, matters, ...told } = talk
  const isEmpty =
    named.length === 0 && matters.length === 0 && Object.values(told).every((one) => one === false)
  return isEmpty ? undefined : talk
}

const optional = <Key extends string>(key: Key, range: Range | undefined): Partial<Record<Key, Range>> =>
  range === undefined ? {} : ({ [key]: range } as Partial<Record<Key, Range>>)

function namedIn(words: string, from: number): ReferendumNamed[] {
  const named: ReferendumNamed[] = []
  for (const match of matchesOf(words, REFERENDUM)) {
    const before = words.slice(Math.max(0, match.index - BEFORE), match.index)
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + BEFORE)
    if (NO_REFERENDUM_AFTER.test(after) || NO_REFERENDUM_BEFORE.test(before)) continue
    if (ELSEWHERE_BEFORE.test(before) || ELSEWHERE_AFTER.test(after)) continue
    const kind = KINDS_OF.find(([, pattern]) => hasMatch(before, pattern))?.[0]
    const year = YEAR_BEFORE.exec(before)?.[1] ?? YEAR_AFTER.exec(after)?.[1]
    const place = placeIn(PLACE_AFTER.exec(after)?.[1])
    named.push({
      start: from + match.index,
      end: from + match.index + match[0].length,
      ...(kind === undefined ? {} : { kind }),
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(place === undefined ? {} : { place }),
    })
  }
  return named
}

function mattersIn(words: string, from: number): Matter[] {
  return [...matterOf].flatMap(([of, { all, plain, argued }]) => {
    const first = firstMatch(words, all)
    if (!first) return []
    const argument = firstMatch(words, argued)
    const sure = firstMatch(words, plain) ?? first
    const before = words.slice(Math.max(0, sure.index - BEFORE), sure.index + 'neighbourhood '.length)
    const after = words.slice(sure.index + sure[0].length, sure.index + sure[0].length + BEFORE)
    const place =
      of === 'neighbourhood-planning'
        ? placeIn(PLACE_BEFORE.exec(before)?.[1] ?? PLACE_AFTER.exec(after)?.[1])
        : undefined
    return [
      {
        of,
        plain: hasMatch(words, plain),
        start: from + sure.index,
        end: from + sure.index + sure[0].length,
        ...(argument
          ? { argued: { start: from + argument.index, end: from + argument.index + argument[0].length } }
          : {}),
        ...(place === undefined ? {} : { place }),
      },
    ]
  })
}

/** The words of a place, without those that only begin a sentence or name a day. */
function placeIn(words: string | undefined): string | undefined {
  const place = words
    ?.trim()
    .split(' ')
    .filter((word) => !NO_PLACE.test(word))
    .join(' ')
  return place === undefined || place === '' ? undefined : place
}
