import type { Facts } from '../../src/judging/check.js'
import { voicesOf } from '../../src/judging/voices.js'
import type { Period } from '../../src/context/periods.js'
import type { Range } from '../../src/document/offset-map.js'
import { within } from '../../src/reading/in-order.js'
import type { Matter, MatterOf, ReferendumNamed, ReferendumTalk } from '../../src/reading/referendum.js'
import { PLANNING, SOURCE, STATUTORY_TITLE } from '../lexicons/referendum.js'
import { oncePerCouncil } from './council-words.js'

/**
 * Material about a referendum that is caught while the restriction runs (2000 Act, s. 125(1), and the Regulations that
 * follow it): general information, issues raised by the question, arguments for an answer, encouragement to vote. The
 * last three ask a person: the referendum is named, or its matter or its area, and it is not plain what for.
 */
export const plainly = ['appeals', 'arguments', 'encouragement', 'information'] as const
export type As = (typeof plainly)[number] | 'mention' | 'matter' | 'area'

export interface Caught {
  as: As
  at: Range
  /** Whose words: those of the Council, its members and officers, or of somebody else. */
  by: 'council' | 'other'
  /** It stands among words that put right what others have published. */
  correcting: boolean
}

export interface CaughtIn {
  caught: Caught[]
  /** Words on how the poll is held. */
  poll: Range | undefined
  /** Words that point to a document the law requires; all of the text where its title is that of one. */
  statutory: Range | 'whole' | undefined
  /** The text puts right what others have published. */
  corrects: Range | undefined
}

type Regime = NonNullable<Period['regime']>

const MATTER_OF: Partial<Record<Regime, MatterOf>> = {
  'governance-referendum': 'governance',
  'council-tax-referendum': 'council-tax',
  'neighbourhood-planning-referendum': 'neighbourhood-planning',
  'national-referendum': 'national',
}

const VOTE = /\b(?:votes?|voting|voters?|polls?|polling|ballot|referendum)\b/i

/** What of a text the restriction of one poll catches. Exceptions are for the clause to make. */
export function caughtIn(facts: Facts, regime: Regime, periods: readonly Period[]): CaughtIn {
  const { reading } = facts
  const talks = reading.referendumTalk
  const kind = MATTER_OF[regime]
  const isOurs = ours(facts, kind, periods)
  const about = talks.map((talk) => ({
    talk,
    named: talk.named.some(isOurs.named),
    matter: talk.matters.find(isOurs.matter),
    onTheDay: talk.named.length === 0 && namesTheDay(facts, talk, periods),
  }))
  const named = new Set(about.filter((one) => one.named).map(({ talk }) => talk.index))
  const names = named.size > 0
  const near = new Set([
    ...named,
    ...about.filter(({ matter }) => matter?.plain).map(({ talk }) => talk.index),
  ])
  const speaks = names || about.some(({ matter }) => matter?.plain)
  const correction = talks.find(({ corrects }) => corrects)
  const corrects = correction && talks.some(({ others }) => others) ? correction : undefined
  const putRight = new Set(
    corrects
      ? talks
          .filter((talk) => talk.corrects || talk.others)
          .flatMap(({ index }) => [index - 1, index, index + 1])
      : [],
  )
  const caught: Caught[] = []
  let poll: Range | undefined
  let statutory: CaughtIn['statutory']
  for (const { talk, named: isNamed, matter, onTheDay } of about) {
    const { sentence, index } = talk
    if (talk.otherVote && !isNamed) continue
    const words = reading.prose.slice(sentence.start, sentence.end)
    const beside = named.has(index - 1) || named.has(index + 1)
    const linked = isNamed || beside || onTheDay || (speaks && VOTE.test(words))
    const add = (as: As, at: Range = sentence): void => {
      const range = { start: at.start, end: endOf(facts, at, sentence) }
      caught.push({
        as,
        at: range,
        by: speakerOf(facts, range),
        correcting: putRight.has(index) || (corrects !== undefined && SOURCE.test(words)),
      })
    }
    // `The plan would …` is about that plan where the sentence names it or the referendum; beside one that does, it may be.
    const sure = matter?.plain === true || isNamed
    const argued = (sure ? matter?.argued : undefined) ?? (matter || linked ? talk.argument : undefined)
    const mayArgue = matter?.argued && [index - 1, index + 1].some((one) => near.has(one))
    // `If residents vote no`, `reasons to vote yes`: the argument holds the appeal.
    const appeal = talk.appeal && argued && argued.start <= talk.appeal.start ? undefined : talk.appeal
    if (appeal && (speaks || onTheDay)) add('appeals', appeal)
    else if (argued && (speaks || onTheDay)) add('arguments', argued)
    else if (talk.encouragement && linked) add('encouragement', talk.encouragement)
    else if (talk.statutory && (isNamed || speaks)) statutory ??= sentence
    else if (talk.information && (isNamed || (names && linked))) add(talk.poll ? 'mention' : 'information')
    else if (talk.poll && linked) poll ??= sentence
    else if (isNamed && !talk.incidental) add('mention')
    else if (matter && (matter.plain || mayArgue)) add('matter', matter)
    else if (
      regime === 'neighbourhood-planning-referendum' &&
      PLANNING.test(words) &&
      namesArea(words, periods)
    )
      add('area')
  }
  if (regime === 'neighbourhood-planning-referendum') caught.push(...areaAlone(facts, talks, periods))
  const title = reading.headline ?? reading.document.blocks[0]
  if (title && STATUTORY_TITLE.test(reading.folded.slice(title.start, title.end))) statutory = 'whole'
  return { caught, poll, statutory, corrects: corrects?.sentence }
}

/** Whether the Council, its members or its officers speak, or somebody else. */
export const speakerOf = (facts: Facts, at: Range): Caught['by'] =>
  [...voicesOf(facts, at)].every((voice) => voice === 'other') ? 'other' : 'council'

/** The end of the sentence, or of the quotation that ends before it. */
function endOf({ reading }: Facts, at: Range, sentence: Range): number {
  const { voice, quotation } = reading.voiceAt(at.start)
  const segment = quotation?.segments.find(({ start, end }) => start <= at.start && at.start < end)
  return voice === 'quoted' && segment ? Math.min(segment.end, sentence.end) : sentence.end
}

/** Sentences that speak of no referendum, but of planning in the area of one. */
function areaAlone(
  { reading }: Facts,
  talks: readonly ReferendumTalk[],
  periods: readonly Period[],
): Caught[] {
  if (!periods.some(({ area }) => area)) return []
  const told = new Set(talks.map(({ sentence }) => sentence.start))
  const sentence = reading.sentences.find(({ start, end }) => {
    const words = reading.prose.slice(start, end)
    return !told.has(start) && PLANNING.test(words) && namesArea(words, periods)
  })
  if (!sentence) return []
  return [{ as: 'area', at: { start: sentence.start, end: sentence.end }, by: 'council', correcting: false }]
}

const namesArea = (words: string, periods: readonly Period[]): boolean =>
  periods.some(({ area }) => area !== undefined && words.toLowerCase().includes(area.toLowerCase()))

/** `Have your say on 7 May`, where that is the day of the poll. */
function namesTheDay({ reading }: Facts, { sentence }: ReferendumTalk, periods: readonly Period[]): boolean {
  const dates = within(reading.dates, sentence)
  return periods.some(({ to }) => {
    if (to === undefined) return false
    const [, month, day] = to.split('-').map(Number)
    return dates.some((date) => date.day === day && date.month === month)
  })
}

const namesOfCouncil = oncePerCouncil((names) => new RegExp(names, 'i'))

/** Which referendums and matters can be those of the polls: of their kind and year, and of no other place. */
function ours(
  facts: Facts,
  kind: MatterOf | undefined,
  periods: readonly Period[],
): { named: (one: ReferendumNamed) => boolean; matter: (one: Matter) => boolean } {
  const areas = periods.flatMap(({ area }) => (area ? [area] : []))
  const council = namesOfCouncil(facts)
  const isHere = (place: string | undefined): boolean =>
    place === undefined ||
    areas.length < periods.length ||
    areas.some((area) => shareAWord(area, place)) ||
    council.test(place)
  const years = periods.flatMap(({ to }) => (to ? [Number(to.slice(0, 4))] : []))
  return {
    named: (one) =>
      (one.kind === undefined || kind === undefined || one.kind === kind) &&
      (one.year === undefined || years.length === 0 || years.includes(one.year)) &&
      isHere(one.place),
    matter: (one) => (kind === undefined || one.of === kind) && isHere(one.place),
  }
}

const shareAWord = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().split(/\P{L}+/u))
  return b
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => word.length > 2 && words.has(word))
}
