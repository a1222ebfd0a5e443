import { z } from 'zod'
import type { Kind } from '../../src/context/context.js'
import type { Period } from '../../src/context/periods.js'
import {
  defineCheck,
  type Allowed,
  type Facts,
  type Observation,
  type Unable,
} from '../../src/judging/check.js'
import { caughtIn, plainly, speakerOf, type Caught } from './caught-material.js'
import { bodyClass } from './council-bodies.js'
import { pollAppeals } from '../../src/judging/poll-appeals.js'
import { inShort } from './in-short.js'
import { ofAMember } from './kinds.js'
import { petitionMaterial } from './petition-material.js'
import { answersSomebody, exceptions, exempt, pressNotices } from './referendum-exceptions.js'

const regimes = [
  'national-referendum',
  'governance-referendum',
  'council-tax-referendum',
  'neighbourhood-planning-referendum',
  'governance-petition',
] as const

const options = z.strictObject({
  regime: z
    .enum([...regimes, 'any'])
    .describe('The restriction the clause is about; any: every election and referendum.'),
  catches: z
    .array(z.enum(plainly))
    .min(1)
    .default([...plainly])
    .describe(
      'What is not allowed; where something is left out, nobody is asked about doubtful words either.',
    ),
  allow: z
    .array(z.enum(exceptions))
    .default([])
    .describe(
      'Exceptions. poll: how the poll is held. answers: facts in answer to a request. press-notices: press notices. corrections: press notices that do no more than to put right what others have published. statutory: documents that the law requires. petition-facts: how a petition is made and counted.',
    ),
})
type Options = z.infer<typeof options>
type Regime = NonNullable<Period['regime']>

/** The time in which a regime restricts publicity, in the words of a message. */
const TIME: Record<Regime, string> = {
  election: 'the pre-election period',
  'national-referendum': 'the 28 days up to a national or regional referendum',
  'governance-referendum': 'the 28 days up to a referendum on how the council is governed',
  'council-tax-referendum': 'the time from the determination of the increase to the council tax referendum',
  'neighbourhood-planning-referendum': 'the period before a neighbourhood planning referendum',
  'referendum-of-unknown-kind': 'the 28 days up to a referendum',
  'governance-petition': 'the time in which a petition for a referendum is promoted',
  none: 'this time',
}

/** Not published by or for a council: what resources such a thing may use is asked elsewhere. */
const NOT_COUNCILS = new Set<Kind>(['party-release', 'election-material', 'union-statement'])

/**
 * Publicity while a referendum or a petition for one restricts it: what the 2000 Act, s. 125, the Regulations on local
 * referendums and the Code (7 to 9, 35) ask. Judges only where the context gives such a poll.
 */
export const referendumPublicity = defineCheck({
  name: 'referendum-publicity',
  about:
    'Before a referendum, publicity does not inform about it, take up its issues, argue for an answer or encourage people to vote.',
  options,
  messages: {
    appeals: {
      message: '“{words}” asks people to vote one way, and this comes out in {time}.',
      todo: 'Take it out. Nothing that the Council publishes may take a side.',
    },
    arguments: {
      message: '“{words}” argues for or against an answer, and this comes out in {time}.',
      todo: 'Take it out until after the poll. Facts that put right what others have published may go out alone.',
    },
    encouragement: {
      message: '“{words}” encourages people to vote, and this comes out in {time}.',
      todo: 'Take it out. Say only when, where and how people can vote.',
    },
    information: {
      message: '“{words}” is information about the referendum, and this comes out in {time}.',
      todo: 'Take it out until after the poll. When, where and how people can vote may be told.',
    },
    passedOn: {
      message: '“{words}” may put somebody’s case to voters, and this comes out in {time}.',
      todo: 'Does the Council publish it or pay for it? If so, take it out.',
    },
    notOurs: {
      message: '“{words}” is nothing that the Council may publish, and this comes out in {time}.',
      todo: 'Do not issue it in the Council’s name or at its cost. Does the Council publish it or pay for it?',
    },
    mention: {
      message: '“{words}” may be information about the referendum, and this comes out in {time}.',
      todo: 'Decide whether it tells more than how the poll is held. If so, take it out until after the poll.',
    },
    matter: {
      message: '“{words}” may deal with an issue that the referendum raises, and this comes out in {time}.',
      todo: 'Hold it against the question on the ballot paper. If it touches that, keep it until after the poll.',
    },
    area: {
      message:
        '“{words}” is about planning in the area of the referendum and may deal with an issue that it raises. This comes out in {time}.',
      todo: 'Hold it against the neighbourhood plan. If it touches what the plan says, keep it until after the poll.',
    },
    beyond: {
      message:
        '“{words}” may go beyond putting right what others have published, and this comes out in {time}.',
      todo: 'Keep to the error and the right facts, with their source. Take out the rest.',
    },
    beyondAnswer: {
      message:
        '“{words}” encourages people to vote, which may be more than was asked, and this comes out in {time}.',
      todo: 'Keep to what was asked. Take out the encouragement.',
    },
    whichKind: {
      message:
        '“{words}” is about a referendum of which the kind is not given, and this comes out in {time}.',
      todo: 'Which kind is it: national or regional, on governance, on council tax, or on a neighbourhood plan? Give it as the type of the poll, since it decides what a press notice may say.',
    },
    appealUndecided: {
      message: '“{words}” asks for votes, and it is not known whether a pre-election period runs. {why}',
      todo: 'Take it out. What asks for votes for a party is not the Council’s to publish at any time.',
    },
    undecided: {
      message:
        '“{words}” is about a referendum, and it is not known whether publicity about it is restricted yet. {why}',
      todo: 'Give what is missing and check again. Do not issue it before.',
    },
    signing: {
      message: '“{words}” is meant to influence whether people sign, and this comes out in {time}.',
      todo: 'Take it out. How a petition is made, checked and counted may be told fairly.',
    },
    signingUnsure: {
      message: '“{words}” may be meant to influence whether people sign, and this comes out in {time}.',
      todo: 'Decide whether it bears on that petition. If it does, take it out.',
    },
  },
  *run(facts, given) {
    if (NOT_COUNCILS.has(facts.context.kind)) return
    if (facts.context.kind === 'third-party-funded' && given.regime !== 'national-referendum') return
    if (isOfAGroup(facts)) return
    if (given.regime === 'any') yield* inAnyPeriod(facts, given)
    else if (given.regime === 'governance-petition') yield* onPetition(facts, given)
    else yield* onReferendum(facts, given, given.regime)
  },
})

type Seen = Observation | Unable | Allowed
type Referendum = Exclude<(typeof regimes)[number], 'governance-petition'>

const isOfAGroup = (facts: Facts): boolean =>
  facts.context.issuingBody !== undefined && bodyClass(facts, facts.context.issuingBody, []) === 'group'

const isNow = ({ inPreElection }: Period): boolean => inPreElection === true
const isUnsure = ({ inPreElection }: Period): boolean => inPreElection === 'unknown'

function* onReferendum(facts: Facts, given: Options, regime: Referendum): Generator<Seen> {
  const { periods } = facts
  const now = periods.filter((period) => period.regime === regime && isNow(period))
  if (now.length > 0) {
    const { caught, allowed } = exempt(facts, caughtIn(facts, regime, now), given)
    yield* allowed
    yield* observed(facts, caught, regime)
    return
  }
  const sometime = periods.filter((period) => period.regime === 'referendum-of-unknown-kind' && isNow(period))
  if (sometime.length > 0) {
    const found = caughtIn(facts, 'referendum-of-unknown-kind', sometime).caught
    const [caught] = worthAsking(found.filter(({ as }) => as !== 'matter' && as !== 'area'))
    if (caught) yield seen(facts, 'whichKind', 'possible', caught, 'referendum-of-unknown-kind')
    return
  }
  const unsure = periods.filter(
    (period) =>
      isUnsure(period) &&
      (period.regime === regime ||
        period.regime === 'referendum-of-unknown-kind' ||
        period.regime === undefined),
  )
  if (unsure.length > 0) yield* notKnown(facts, given, regime, unsure)
}

/** The start of the restriction, or the polls themselves, are not known. */
function* notKnown(
  facts: Facts,
  given: Options,
  regime: Referendum,
  unsure: readonly Period[],
): Generator<Seen> {
  const { why } = unsure[0]!
  const polls = facts.context.elections
  const need =
    polls === undefined
      ? 'elections'
      : unsure[0]!.regime === undefined
        ? 'elections.type'
        : regime === 'council-tax-referendum'
          ? 'elections.determinationDate'
          : 'elections.noticeDate'
  const { caught } = exempt(facts, caughtIn(facts, regime, unsure), given)
  // Without any poll given, only words that ask for a vote show that there is one.
  const plain = caught.find(({ as }) => (polls === undefined ? as === 'appeals' : isPlain(as)))
  if (plain)
    yield {
      ...seen(facts, 'undecided', 'cannot-decide', plain, regime),
      data: { words: inShort(facts.reading.text(plain.at)), why },
      missing: [need],
    }
  else if (caught.length > 0) yield { unable: why, needs: [need] }
}

/** Appeals to voters in every period of an election or a referendum (Publicity Code England 35). */
function* inAnyPeriod(facts: Facts, given: Options): Generator<Seen> {
  const { periods } = facts
  const now = periods.filter(isNow)
  if (now.some(({ regime }) => (regime ?? 'election') === 'election'))
    yield* observed(facts, [...canvassing(facts), ...forTheDay(facts)], 'election')
  const unsure = periods.find((period) => isUnsure(period) && (period.regime ?? 'election') === 'election')
  const [asked] = canvassing(facts)
  if (asked && unsure && now.length === 0)
    yield {
      ...seen(facts, 'appealUndecided', 'cannot-decide', asked, 'election'),
      data: { words: inShort(facts.reading.text(asked.at)), why: unsure.why },
      missing: unsure.lacks ?? ['elections'],
    }
  const running = new Set(now.map(({ regime }) => regime))
  for (const regime of running) {
    if (
      regime === undefined ||
      regime === 'election' ||
      regime === 'none' ||
      regime === 'governance-petition'
    )
      continue
    const of = now.filter((period) => period.regime === regime)
    const { caught } = exempt(facts, caughtIn(facts, regime, of), given)
    const found = caught.filter(({ as }) => given.catches.some((one) => one === as))
    const more = [...canvassing(facts), ...forTheDay(facts)].filter(
      ({ at }) => !found.some((one) => one.at.start < at.end && at.start < one.at.end),
    )
    yield* observed(facts, [...found, ...more], regime)
  }
}

/** Where votes are asked for, once a sentence. A member’s own newsletter or letter is no publicity of the Council. */
function canvassing(facts: Facts): Caught[] {
  const { reading, context } = facts
  const seen = new Set<number>()
  return reading.canvassing.flatMap(({ start }): Caught[] => {
    const sentence = reading.sentenceAt(start)
    if (seen.has(sentence.start)) return []
    seen.add(sentence.start)
    const at = { start, end: sentence.end }
    const by = ofAMember.has(context.kind) ? 'other' : speakerOf(facts, at)
    return [{ as: 'appeals', at, by, correcting: false }]
  })
}

/** What is asked of readers for the day of a poll, with no vote named: it may be an appeal. */
const forTheDay = (facts: Facts): Caught[] =>
  pollAppeals(facts).map((at) => ({ as: 'appeals', at, by: 'other', correcting: false }))

function* onPetition(facts: Facts, { allow }: Options): Generator<Seen> {
  const { periods, reading } = facts
  const regime = 'governance-petition'
  const running = periods.filter((period) => period.regime === regime)
  const now = running.some(isNow)
  const unsure = periods.find((period) => isUnsure(period) && (period.regime ?? regime) === regime)
  if (!now && !unsure) return
  const { caught, facts: told } = petitionMaterial(facts)
  if (!now) {
    const [first] = caught.filter(({ sure }) => sure)
    if (first)
      yield { unable: unsure!.why, needs: [facts.context.elections ? 'elections.noticeDate' : 'elections'] }
    return
  }
  if (told && allow.includes('petition-facts'))
    yield {
      allowed: 'How a petition is made, checked and counted may be told fairly.',
      because: `“${inShort(reading.text(told))}” tells that.`,
    }
  for (const { at, sure } of caught)
    yield {
      message: sure ? 'signing' : 'signingUnsure',
      status: sure ? 'breach' : 'possible',
      at,
      data: { words: inShort(reading.text(at)), time: TIME[regime] },
    }
}

const isPlain = (as: Caught['as']): boolean => plainly.some((one) => one === as)

/** Doubtful words are worth a question only where nothing plain is there, and one question is enough. */
function worthAsking(caught: readonly Caught[]): Caught[] {
  const plain = caught.filter(({ as }) => isPlain(as))
  return plain.length > 0 ? plain : caught.slice(0, 1)
}

function* observed(facts: Facts, caught: readonly Caught[], regime: Regime): Generator<Observation> {
  const { kind } = facts.context
  const talks = facts.reading.referendumTalk
  const corrected = talks.some(({ corrects }) => corrects) && talks.some(({ others }) => others)
  for (const one of worthAsking(caught)) {
    if (kind === 'member-statement' || kind === 'third-party-funded')
      yield seen(facts, 'notOurs', 'possible', one, regime)
    else if (one.by === 'other') yield seen(facts, 'passedOn', 'possible', one, regime)
    else if (one.as === 'encouragement' && answersSomebody(facts))
      yield seen(facts, 'beyondAnswer', 'possible', one, regime)
    else if (one.as === 'information' && corrected && pressNotices.has(kind))
      yield seen(facts, 'beyond', 'possible', one, regime)
    else yield seen(facts, one.as, isPlain(one.as) ? 'breach' : 'possible', one, regime)
  }
}

const seen = (
  facts: Facts,
  message: string,
  status: Observation['status'],
  { at }: Caught,
  regime: Regime,
): Observation => ({
  message,
  status,
  at,
  data: { words: inShort(facts.reading.text(at)), time: TIME[regime] },
})
