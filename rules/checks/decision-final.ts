import { z } from 'zod'
import type { Context } from '../../src/context/context.js'
import { isSameBodyName } from '../../src/context/meeting-position.js'
import { inWords } from '../../src/context/periods.js'
import { isOnTopic, sharedTopic, topicWords } from '../../src/context/topic-words.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { matterOf } from '../../src/judging/concern.js'
import { quotedIn } from '../../src/judging/heard.js'
import { meetingsSaid, positionOf } from '../../src/judging/meeting.js'
import { findCaveats, findFinality, type Finality } from '../../src/reading/finality.js'
import { within } from '../../src/reading/in-order.js'
import { inShort } from './in-short.js'

type Decision = NonNullable<Context['decisions']>[number]

/** How a decision stands when the release goes out; how long a call-in may take is never assumed. */
type Standing = 'open' | 'called-in' | 'referred' | 'final' | 'unknown' | 'proposed' | 'quashed'

/**
 * Publicity on a decision that may still be called in leaves room for that: it tells what was decided, and does not
 * say that it will happen (Haringey 13.28).
 */
export const decisionFinal = defineCheck({
  name: 'decision-final',
  about: 'A decision that may be called in is not told as final.',
  options: z.strictObject({}),
  messages: {
    final: {
      message: 'This states as final what is not yet final: {what}. {standing}',
      todo: 'Say what was decided, and that it is subject to call-in.',
    },
    mayBe: {
      message: 'This may state as final what is not yet final: {what}. {standing}',
      todo: 'Say what was decided, and that it is subject to call-in.',
    },
    undecided: {
      message: 'This tells as decided what the record does not have as decided: {what}. {standing}',
      todo: 'Say how the matter stands, or correct the record of decisions.',
    },
    rejected: {
      message:
        'This features an option that was rejected, while the decision may still change: {what}. {standing}',
      todo: 'Keep to what was decided and how it may be called in.',
    },
    view: {
      message: 'A member gives a personal view here on what has been called in: {what}.',
      todo: 'Take the view out until the decision is final; facts may stay.',
    },
  },
  *run(facts) {
    const { context, reading } = facts
    const isControversial = controversial(facts)
    if (context.decisions === undefined) {
      if (isControversial)
        yield {
          unable: 'No decisions are given, so it is not known whether one may still be called in.',
          needs: ['decisions'],
        }
      return
    }
    const stated = findFinality(reading.prose, reading.sentences)
    const caveats = findCaveats(reading.prose, reading.sentences)
    const caveated = new Set(caveats.map(({ start }) => start))
    const met = new Set(
      meetingsSaid(facts).flatMap(({ time, sentence: { start } }) => (time === 'past' ? [start] : [])),
    )
    const judged = new Set<Finality>()
    for (const decision of context.decisions) {
      const standing = standingOf(decision, context.issuedAt)
      if (standing === 'final') continue
      const topic = topicOf(facts, decision)
      if (topic === undefined) continue
      if (standing === 'unknown') {
        if (isControversial)
          yield {
            unable: `The record does not say until when this may be called in: ${decision.what ?? decision.ref}.`,
            needs: ['decisions.callInDeadline'],
          }
        continue
      }
      const data = {
        what: decision.what ?? decision.topic ?? decision.ref,
        standing: standingInWords(decision, standing),
      }
      if (standing === 'proposed' || standing === 'quashed') {
        yield* undecided(facts, topic, data, standing)
        continue
      }
      for (const one of stated.filter((one) => !judged.has(one) && isAbout(facts, one, topic, met))) {
        judged.add(one)
        const seen = judge(facts, one, caveated, data)
        if (seen) yield seen
      }
      yield* featured(facts, topic, data, standing)
    }
  },
})

/** Whether the context marks what the release is about as politically controversial. */
function controversial({ context }: Facts): boolean {
  const { controversial: marked, subjectType, subjects = [], controversialSubjects = [] } = context
  const about = topicWords(subjects.join(' '))
  return (
    marked === true ||
    subjectType === 'controversial' ||
    controversialSubjects.some((subject) => sharedTopic(topicWords(subject), about).length > 0)
  )
}

const EXECUTIVE = /\b(?:cabinet|executive|leader|elected mayor)\b/i

function standingOf(decision: Decision, issuedAt: string): Standing {
  const { status, callInDeadline, finalDate, body } = decision
  const isPast = (time: string): boolean =>
    time.includes('T') ? time <= issuedAt : time < issuedAt.slice(0, 10)
  switch (status) {
    case 'called-in':
      return finalDate !== undefined && isPast(finalDate) ? 'final' : 'called-in'
    case 'referred-to-full-council':
      return finalDate !== undefined && isPast(finalDate) ? 'final' : 'referred'
    case 'call-in-open':
      return callInDeadline !== undefined && isPast(callInDeadline) ? 'final' : 'open'
    case 'agreed':
      if (callInDeadline !== undefined) return isPast(callInDeadline) ? 'final' : 'open'
      // Call-in is of what the Executive decides; of others the record would have to say so.
      return EXECUTIVE.test(body) ? 'unknown' : 'final'
    default:
      return status
  }
}

function standingInWords({ callInDeadline, body, date }: Decision, standing: Standing): string {
  switch (standing) {
    case 'called-in':
      return 'It has been called in.'
    case 'referred':
      return 'It has been referred to Full Council, which has not yet decided.'
    case 'proposed':
      return 'The record has it as proposed.'
    case 'quashed':
      return 'The record has it as quashed.'
    default:
      return callInDeadline === undefined
        ? `It may still be called in (${body}, ${inWords(date)}).`
        : `It may be called in until ${inWords(callInDeadline)}.`
  }
}

/** The words a decision is known by, where the release is about it. */
function topicOf(facts: Facts, decision: Decision): ReadonlySet<string> | undefined {
  const { given, headline, opening } = matterOf(facts)
  const topic = topicWords(`${decision.what ?? ''} ${decision.topic ?? ''}`)
  if (topic.size > 0) {
    const about = topicWords(`${given} ${facts.reading.prose}`)
    return isOnTopic(topic, about) ? topic : undefined
  }
  // A record that does not say what was decided is matched by the meeting that the release follows.
  const position = positionOf(facts)
  return position?.position === 'after' &&
    position.meeting.date.slice(0, 10) === decision.date.slice(0, 10) &&
    isSameBodyName(position.meeting.body, decision.body)
    ? topicWords(`${given} ${headline} ${opening}`)
    : undefined
}

/** A sentence that goes on about what the last one was on. */
const GOES_ON =
  /^(?:and |but |so )?(?:it|this|they|these|that|(?:the|all|both) (?:new |higher |lower |extra )?(?:charges?|changes?|fees?|schemes?|plans?|policy|rates?|closures?|works?|projects?|decision|price|permits?|rules?|order|move|sale|contract|scheme))\b/i

function isAbout(
  facts: Facts,
  { sentence, start }: Finality,
  topic: ReadonlySet<string>,
  met: ReadonlySet<number>,
): boolean {
  const { reading } = facts
  const part = reading.partAt(start)
  if (part === 'contact' || part === 'boilerplate' || part === 'embargo') return false
  const words = reading.prose.slice(sentence.start, Math.min(sentence.end, sentence.start + 1500))
  const shared = sharedTopic(topic, topicWords(words)).length
  if (shared >= 2 || (shared === 1 && topic.size <= 4)) return true
  const { given, headline } = matterOf(facts)
  const mainly = sharedTopic(topic, topicWords(`${given} ${headline}`)).length > 0
  if (!mainly) return false
  if (shared === 1 || GOES_ON.test(words)) return true
  // It is said to follow from the meeting that decided.
  return met.has(sentence.start)
}

function judge(
  { reading }: Facts,
  { start, end, certainty, reported, dated, sentence }: Finality,
  caveated: ReadonlySet<number>,
  data: Record<string, string>,
): Observation | undefined {
  // What a body decided is a fact, and told as such.
  if (reported && certainty === 'plain') return undefined
  const isCovered = caveated.size > 0
  if (isCovered && (certainty === 'plain' || caveated.has(sentence.start))) return undefined
  const at = { start, end }
  const words = reading.prose.slice(start, end)
  const sure =
    !reported &&
    (isCovered ? certainty === 'explicit' && BEYOND.test(words) : certainty === 'explicit' || dated)
  return {
    message: sure ? 'final' : 'mayBe',
    status: sure ? 'breach' : 'possible',
    at,
    data,
    suggestions: rewording(words),
  }
}

/** Said to be past changing, whatever is said of a call-in elsewhere. */
const BEYOND =
  /\b(?:for good|no (?:going|turning) back|once and for all|definitely|certainly|come what may|is (?:now )?closed|set in stone|done deal|that's that|done and dusted|cannot be)\b/i

/** `will now cost £2` → `would, subject to call-in, cost £2`. */
function rewording(words: string): string[] {
  const plain = /^(?:will|shall) (?:(?:now|definitely|certainly|undoubtedly) )?(.{3,160})$/iu.exec(words)
  return plain ? [`would, subject to call-in, ${plain[1]}`] : []
}

const DECIDED =
  /\b(?:agreed|approved|decided|adopted|voted|backed|resolved|signed off|passed|endorsed|ratified|gave (?:its|the) (?:approval|go-ahead|backing))\b(?! (?:to (?:consult|ask|consider|defer|publish|look|seek)|a (?:draft|consultation)|in principle))/i
const STILL_OPEN =
  /\b(?:quash\w*|overturn\w*|set aside|struck down|withdrawn|reconsider\w*|afresh|again|propos\w+|consult\w*|recommend\w*|consider\w*|if|unless|would|could|might|yet|draft|will (?:decide|be asked|vote)|no decision|before|not)\b/i

/** What the record has as no more than proposed, or as quashed, told as decided. */
function* undecided(
  facts: Facts,
  topic: ReadonlySet<string>,
  data: Record<string, string>,
  standing: 'proposed' | 'quashed',
): Generator<Observation> {
  const { reading } = facts
  const { given, headline } = matterOf(facts)
  if (sharedTopic(topic, topicWords(`${given} ${headline}`)).length === 0) return
  if (standing === 'quashed' && /\b(?:quash|overturn|set aside|struck down|reconsider)/i.test(reading.prose))
    return
  const stated = findFinality(reading.prose, reading.sentences)
  const bodies = new Set(
    meetingsSaid(facts).flatMap(({ time, decided, sentence: { start } }) =>
      time === 'past' && decided ? [start] : [],
    ),
  )
  for (const sentence of reading.sentences) {
    const words = reading.prose.slice(sentence.start, sentence.end)
    const shared = sharedTopic(topic, topicWords(words)).length
    if (STILL_OPEN.test(words) || (shared < 2 && !(shared === 1 && topic.size <= 2))) continue
    const decided = DECIDED.test(words) && bodies.has(sentence.start)
    const final = within(stated, sentence).find(({ certainty }) => certainty === 'explicit')
    if (decided) yield { message: 'undecided', status: 'breach', at: sentence, data }
    else if (final)
      yield { message: 'undecided', status: 'breach', at: { start: final.start, end: final.end }, data }
  }
}

const REJECTED =
  /\b(?:rejected|turned down|dismissed|ruled out|discarded|threw out|thrown out|voted down|defeated)\b[^.;]{1,60}\b(?:options?|alternatives?|amendments?|proposals?|plans?|ideas?|schemes?|call(?:s)? (?:to|for))\b|\b(?:options?|alternatives?|amendments?|proposals?|ideas?)\b[^.;]{1,60}\b(?:(?:was|were|been|(?:which|that) (?:[\p{L}'-]+ ){1,4}?) ?(?:rejected|turned down|threw out|dismissed|ruled out|discarded|thrown out|voted down|defeated))\b/iu
const PERSONAL =
  /(?<![\p{L}'-])(?:personally|in my (?:own )?(?:view|opinion|heart(?: of hearts)?)|for my (?:own )?part|i (?:still |really |strongly |firmly )?(?:think|believe|feel|say|maintain|prefer|would have|voted|wish|disagree|regret|object|oppose|support)|if it were up to me|my own (?:view|preference|choice)|i (?:am|was) (?:against|for|in favour|opposed))(?![\p{L}-])/iu

/** Rejected options, and members’ own views, while a decision may still change. */
function* featured(
  facts: Facts,
  topic: ReadonlySet<string>,
  { what = '', standing = '' }: Record<string, string>,
  stands: Standing,
): Generator<Observation> {
  const { reading } = facts
  if (stands === 'referred') return
  const data = { what: inShort(what), standing }
  for (const sentence of reading.sentences) {
    const part = reading.partAt(sentence.start)
    if (part !== 'body' && part !== 'headline' && part !== 'standfirst') continue
    const words = reading.prose.slice(sentence.start, sentence.end)
    if (REJECTED.test(words)) yield { message: 'rejected', status: 'possible', at: sentence, data }
  }
  if (stands !== 'called-in') return
  const members = new Set(
    quotedIn(facts).flatMap(({ side, quotation }) => (side === 'member' ? [quotation] : [])),
  )
  for (const { quotation, words, start, end } of reading.utterances) {
    if (!quotation || !members.has(quotation)) continue
    const onIt =
      sharedTopic(topic, topicWords(words.text)).length > 0 ||
      /\b(?:this|it|decision|plan|scheme)\b/i.test(words.text)
    const stances = reading.stances.within({ start, end })
    const views =
      PERSONAL.test(words.text) ||
      stances.some(({ kind, certainty }) => kind !== 'employment' && certainty === 'plain')
    const personal = PERSONAL.test(words.text)
    if ((onIt || personal) && views)
      yield { message: 'view', status: personal ? 'breach' : 'possible', at: { start, end }, data }
  }
}
