import { z } from 'zod'
import { isOnTopic, sharedTopic, topicWords } from '../../src/context/topic-words.js'
import { defineCheck, type Facts, type Observation, type Status } from '../../src/judging/check.js'
import { quotedIn } from '../../src/judging/heard.js'
import { officersIn, type OfficerWords } from '../../src/judging/officer-words.js'
import { attitudeIn } from '../../src/reading/claims/attitude.js'
import { within } from '../../src/reading/in-order.js'
import type { StanceKind } from '../../src/reading/stance/mark.js'
import type { Stance } from '../../src/reading/stance/stance.js'
import type { Utterance } from '../../src/reading/stance/utterances.js'
import { inShort } from './in-short.js'

const options = z.strictObject({
  test: z
    .enum(['facts-or-policy', 'facts-and-policy', 'technical-only', 'facts-or-practice'])
    .describe(
      'What officers keep to. facts-or-policy: facts, or what is in line with an agreed policy. facts-and-policy: facts only, in line with policy. technical-only: technical and operational matters. facts-or-practice: facts and how things are done.',
    ),
  own: z
    .boolean()
    .default(false)
    .describe('Whether the words of the release itself count as those of officers, who make it.'),
})
type Options = z.infer<typeof options>

/** What each test leaves to an officer, in words. */
const LIMITS: Record<Options['test'], string> = {
  'facts-or-policy': 'keeps to facts, or to what is in line with an agreed policy',
  'facts-and-policy': 'keeps to facts that are in line with Council policy',
  'technical-only': 'speaks on technical and operational matters, and a councillor on policy',
  'facts-or-practice': 'keeps to facts and to how the Council does things',
}

const TODO =
  'Ask for the facts instead, or take this sentence out. If a view has to be given, a councillor should give it.'
const ASK = 'Would a reader take this as the officer’s own view? If so, ask for the facts instead.'

/**
 * What officers say beyond the facts. Advice, thanks, findings, pride in staff and plans of work pass; a view on what
 * was decided, on people or on politics does not. Points at the sentence.
 */
export const officerQuote = defineCheck({
  name: 'officer-quote',
  about: 'Officers who are quoted keep to facts, or to what their council lets them speak on.',
  options,
  messages: {
    personal: {
      message: '{name} speaks for themselves here (“{words}”). An officer {limit}.',
      todo: TODO,
    },
    view: {
      message:
        '{name} says what is right or wrong, or what ought to be done (“{words}”). An officer {limit}.',
      todo: TODO,
    },
    judges: {
      message: '{name} passes judgement on others (“{words}”). An officer {limit}.',
      todo: TODO,
    },
    politics: {
      message: '{name} speaks of party politics (“{words}”). An officer {limit}.',
      todo: TODO,
    },
    boast: {
      message: '{name} makes a claim for the Council with no source (“{words}”). An officer {limit}.',
      todo: 'Give the source and the figure, or leave the claim out.',
    },
    possible: {
      message: '{name} may be giving a view here (“{words}”). An officer {limit}.',
      todo: ASK,
    },
    noPolicy: {
      message:
        '{name} argues for something here (“{words}”), and no agreed policy is given that it could be in line with. An officer {limit}.',
      todo: 'Give the agreed policy it rests on. Without one, ask for the facts instead.',
    },
    member: {
      message:
        '{name}, a member of the council, is quoted in a release whose subject is {subject}. On such matters the relevant officer speaks.',
      todo: 'Consider quoting the officer who runs this, beside the member or instead.',
    },
  },
  *run(facts, given) {
    for (const words of officersIn(facts, given.own)) {
      const judged = byUtterance(words.stances)
      for (const [utterance, stances] of judged) {
        const seen = judge(facts, given, words, utterance, stances)
        if (seen) yield seen
      }
      yield* attitudesOf(facts, given.test, words, judged)
    }
    if (given.test === 'technical-only') yield* membersOnPractice(facts)
  },
})

/** What an officer says that gives an attitude and no fact, where no stance shows. */
function* attitudesOf(
  { reading }: Facts,
  test: Options['test'],
  { heard, name, at }: OfficerWords,
  judged: ReadonlyMap<Utterance, unknown>,
): Generator<Observation> {
  if (!heard) return
  for (const utterance of within(reading.utterances, at)) {
    if (utterance.quotation !== heard.quotation || judged.has(utterance)) continue
    const { text } = utterance.words
    const { slanted, facts, start, end } = attitudeIn(utterance.words)
    if (!slanted || facts > 0) continue
    yield {
      message: 'possible',
      status: 'possible',
      at: { start: utterance.start, end: utterance.end },
      data: { name, words: inShort(text.slice(start, end)), limit: LIMITS[test] },
    }
  }
}

/** Of several views in one sentence the plainest is reported, and of those the gravest: it comes first. */
const GRAVITY: readonly StanceKind[] = [
  'politics',
  'extreme',
  'judges',
  'employer',
  'view',
  'personal',
  'boast',
  'praise',
]

function byUtterance(stances: readonly Stance[]): Map<Utterance, [Stance, ...Stance[]]> {
  const found = new Map<Utterance, [Stance, ...Stance[]]>()
  const weight = ({ kind, certainty }: Stance): number =>
    GRAVITY.indexOf(kind) + (certainty === 'plain' ? 0 : GRAVITY.length)
  for (const stance of stances) {
    if (!GRAVITY.includes(stance.kind)) continue
    const known = found.get(stance.utterance)
    if (!known) found.set(stance.utterance, [stance])
    else if (weight(stance) < weight(known[0])) known.unshift(stance)
    else known.push(stance)
  }
  return found
}

function judge(
  facts: Facts,
  { test }: Options,
  words: OfficerWords,
  utterance: Utterance,
  stances: readonly [Stance, ...Stance[]],
): Observation | undefined {
  const { reading, context } = facts
  const [stance] = stances
  const plain = stance.certainty === 'plain'
  // In the Council's own words only what is said outright counts; the rest is for its clauses on objectivity.
  if (words.how === 'authored' && context.kind !== 'officer-statement' && !(plain && OWN.has(stance.kind)))
    return undefined
  const data = {
    name: words.name,
    words: reading.text(stance).replace(/\s+/g, ' ').slice(0, 120),
    limit: LIMITS[test],
  }
  const seen = { at: { start: utterance.start, end: utterance.end }, data }
  if (stance.kind === 'praise')
    return isContested(facts)
      ? { ...seen, message: 'possible', status: 'possible', atMost: 'info' }
      : undefined
  if (
    test === 'facts-or-policy' &&
    stances.every(({ kind, side }) => ARGUES.has(kind) && side !== 'against')
  ) {
    if (stance.kind !== 'personal' || stances.some(({ side }) => side === 'for')) {
      if (fitsPolicy(facts, words, utterance, stances)) return undefined
    }
    if (context.policies === undefined && stance.kind === 'view')
      return { ...seen, message: 'noPolicy', status: 'possible', missing: ['policies'] }
  }
  if (stance.kind === 'boast') {
    if (test === 'technical-only' && !isContested(facts)) return undefined
    // A claim is no fact and no practice; whether it is policy is a question.
    return {
      ...seen,
      message: 'boast',
      status: plain && test === 'facts-or-practice' ? 'breach' : 'possible',
    }
  }
  const status = statusOf(facts, test, words, stance)
  return { ...seen, message: status === 'breach' ? wordingOf(stance.kind) : 'possible', status }
}

const OWN: ReadonlySet<StanceKind> = new Set<StanceKind>(['view', 'personal', 'extreme'])
const ARGUES: ReadonlySet<StanceKind> = new Set<StanceKind>(['view', 'personal', 'boast'])

const wordingOf = (kind: StanceKind): string => (kind === 'extreme' || kind === 'employer' ? 'judges' : kind)

/** Only what an officer says outright, in words that are quoted, is a breach. */
function statusOf(facts: Facts, test: Options['test'], words: OfficerWords, stance: Stance): Status {
  if (words.how === 'reported' || words.heard?.speaker.couldBe) return 'possible'
  const plain = stance.certainty === 'plain'
  if (test !== 'technical-only') return plain ? 'breach' : 'possible'
  // Where the release is known to be on policy, a view on it needs no more to be one; elsewhere it must name a policy.
  if (isContested(facts)) return plain || ON_POLICY.has(stance.kind) ? 'breach' : 'possible'
  return plain && (stance.policy || stance.kind === 'judges') ? 'breach' : 'possible'
}

const ON_POLICY: ReadonlySet<StanceKind> = new Set<StanceKind>(['view', 'judges', 'politics'])

const isContested = ({ context }: Facts): boolean =>
  context.controversial === true ||
  context.subjectType === 'policy' ||
  context.subjectType === 'controversial'

/** Policy named as the Council’s, or as agreed: `our adopted strategy`, `this policy`. */
const NAMES_POLICY =
  /(?<![\p{L}])(?:(?:this|the|our|council|council's|agreed|adopted|approved|existing|its) (?:[\p{L}'-]+ ){0,4}?(?:policy|policies|strategy|strategies)|(?:agreed|adopted|approved) (?:[\p{L}'-]+ ){0,4}?(?:plan|programme|budget|framework))(?![\p{L}])/iu

/**
 * Whether words in favour are in line with what the Council has agreed: they name its policy, or speak of the topic of
 * a policy or a decision that is given.
 */
function fitsPolicy(
  { reading, context }: Facts,
  words: OfficerWords,
  utterance: Utterance,
  stances: readonly Stance[],
): boolean {
  if (NAMES_POLICY.test(utterance.words.text) && stances.some(({ side }) => side === 'for')) return true
  const agreed = [
    ...(context.policies ?? []),
    ...(context.decisions ?? [])
      .filter(({ status }) => status === 'agreed' || status === 'final')
      .map(({ what, topic }) => `${what ?? ''} ${topic ?? ''}`),
  ].map(topicWords)
  if (agreed.length === 0) return false
  const said = topicWords(`${utterance.words.text} ${words.heard?.quotation.text ?? ''}`)
  const about = topicWords(
    `${reading.headline ? reading.text(reading.headline) : ''} ${context.subjects?.join(' ') ?? ''}`,
  )
  return agreed.some((policy) => sharedTopic(policy, said).length > 0 || isOnTopic(policy, about))
}

/** A matter of practice is for officers: that a member speaks on it is worth a word, and no more. */
function* membersOnPractice(facts: Facts): Generator<Observation> {
  const { subjectType } = facts.context
  if (subjectType !== 'technical' && subjectType !== 'operational') return
  const seen = new Set<string>()
  for (const { side, at, name, quotation } of quotedIn(facts)) {
    if (side !== 'member' || quotation.fragment || seen.has(name)) continue
    seen.add(name)
    yield {
      message: 'member',
      status: 'possible',
      at,
      data: { name, subject: subjectType },
      atMost: 'info',
    }
  }
}
