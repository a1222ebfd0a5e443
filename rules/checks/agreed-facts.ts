import { z } from 'zod'
import { isOnTopic, sharedTopic, topicWords } from '../../src/context/topic-words.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { councilWords, type CouncilWords } from '../../src/judging/council-voices.js'
import { matterOf } from '../../src/judging/concern.js'
import { attitudeIn } from '../../src/reading/claims/attitude.js'
import type { Claim } from '../../src/reading/claims/claim.js'
import { claimsIn } from '../../src/reading/claims/claims.js'
import { madeUpIn } from '../../src/reading/claims/minds.js'
import type { StanceKind } from '../../src/reading/stance/mark.js'
import type { Stance } from '../../src/reading/stance/stance.js'
import { inShort } from './in-short.js'

const options = z.strictObject({
  quotations: z
    .boolean()
    .default(true)
    .describe(
      'Whether what members are quoted as saying is held to facts too, or only the words of the release.',
    ),
})

/**
 * A release keeps to facts and to what has been agreed, quotations included. Promises, plain views and plans that no
 * decision stands behind are told from explanation, pride and thanks, which pass.
 */
export const agreedFacts = defineCheck({
  name: 'agreed-facts',
  about: 'A release keeps to facts and explains what has been agreed: no promises, views or unagreed plans.',
  options,
  messages: {
    promise: {
      message: '{who} promises what no decision named here secures: “{words}”.',
      todo: 'Say what was decided, by whom and for how long. Leave out what nobody can promise.',
    },
    mayPromise: {
      message: '{who} may promise more than has been agreed: “{words}”.',
      todo: 'Name the decision it rests on, or leave it out.',
    },
    plan: {
      message: '{who} tells as intended what nothing here says has been agreed: “{words}”.',
      todo: 'Name the decision, with its body and date. If there is none yet, say who will be asked to decide and when.',
    },
    proposed: {
      message: 'This is told as coming, and the record has it as no more than proposed: {what}.',
      todo: 'Say that it is proposed, and who decides on it when.',
    },
    effect: {
      message: '{who} foretells as certain what is hoped for: “{words}”.',
      todo: 'Say what it is meant to do and where that is set out, or leave it out.',
    },
    praise: {
      message: '{who} judges where facts would do: “{words}”.',
      todo: 'Give the facts: what was done, when and at what cost. Would a reader take this for more than information?',
    },
    heat: {
      message: '{who} puts heat where facts would do: “{words}”.',
      todo: 'Say plainly what happened, what was decided and why. Would a reader take this for more than information?',
    },
    attitude: {
      message: '{who} may give an attitude here rather than a fact: “{words}”.',
      todo: 'Would a reader learn from this what was decided or done? If not, say that instead.',
    },
    view: {
      message: '{who} argues for or against something here: “{words}”.',
      todo: 'Explain the agreed policy and its reasons instead, or take this out.',
    },
  },
  *run(facts, { quotations }) {
    const { reading } = facts
    const claims = new Map<Claim['utterance'], Claim[]>()
    for (const claim of claimsIn(reading)) {
      const there = claims.get(claim.utterance)
      if (there) there.push(claim)
      else claims.set(claim.utterance, [claim])
    }
    for (const words of councilWords(facts)) {
      if (words.by === 'member' && !quotations) continue
      const found = [...(claims.get(words.utterance) ?? [])].sort(
        (a, b) => GRAVITY.indexOf(a.kind) - GRAVITY.indexOf(b.kind),
      )
      const seen =
        proposedIn(facts, words) ??
        found.map((claim) => ofClaim(facts, words, claim)).find((one) => one !== undefined) ??
        viewIn(facts, words) ??
        presumed(facts, words) ??
        attitudeOf(facts, words)
      if (seen) yield seen
    }
  },
})

const GRAVITY: readonly Claim['kind'][] = [
  'promise',
  'record',
  'superlative',
  'plan',
  'heat',
  'effect',
  'praise',
]
/** From how many points of praise on words judge rather than tell. */
const LAVISH = { council: 4, member: 6 }

function ofClaim(facts: Facts, { utterance, who, by }: CouncilWords, claim: Claim): Observation | undefined {
  const { reading } = facts
  const data = { who, words: inShort(reading.text(claim)) }
  const at = { start: utterance.start, end: utterance.end }
  const { certainty } = claim
  switch (claim.kind) {
    case 'promise': {
      if (isToldAsDecided(facts, utterance)) return undefined
      if (certainty === 'plain') return { message: 'promise', status: 'breach', at, data }
      return isDecided(facts, utterance.words.text)
        ? undefined
        : { message: 'mayPromise', status: 'possible', at, data }
    }
    case 'plan':
      return isDecided(facts, utterance.words.text)
        ? undefined
        : {
            message: 'plan',
            status: 'possible',
            at,
            data,
            // Somewhere in the release a body is said to have decided: it may well be this.
            ...(reading.decisions.length > 0 ? { atMost: 'info' as const } : {}),
          }
    case 'heat':
      return { message: 'heat', status: certainty === 'plain' ? 'breach' : 'possible', at, data }
    case 'effect':
      return { message: 'effect', status: 'possible', at, data }
    case 'praise':
      return (claim.weight ?? 0) >= LAVISH[by]
        ? { message: 'praise', status: 'possible', at, data }
        : undefined
    case 'superlative':
      if (certainty !== 'plain') return undefined
      return {
        message: 'praise',
        status: SOFTENED.test(utterance.words.text) ? 'possible' : 'breach',
        at,
        data,
      }
    default:
      return certainty === 'plain' ? { message: 'praise', status: 'possible', at, data } : undefined
  }
}

/** `one of the safest boroughs`; `its aim to be the greenest borough` */
const SOFTENED =
  /(?<![\p{L}])(?:one of|some of|among(?:st)?|aims?|aiming|ambitions?|targets?|goals?|bids?|hopes?|doubts?)(?![\p{L}])/iu

const SETTLED: ReadonlySet<string> = new Set(['agreed', 'call-in-open', 'final'])

/** Whether the same paragraph says that a body which may decide did so; a party's group may not. */
const isToldAsDecided = ({ reading }: Facts, { block }: Claim['utterance']): boolean =>
  reading.decisions.some(
    ({ decider, sentence }) =>
      decider.kind === 'formal' &&
      reading.document.blockAt(sentence.start) === reading.document.blocks[block],
  )

/** Whether the record has a decision, or an agreed policy, on what words speak of. */
function isDecided({ context }: Facts, words: string): boolean {
  const about = topicWords(words)
  const named = [
    ...(context.decisions ?? []).flatMap(({ status, what, topic }) =>
      SETTLED.has(status) ? [`${what ?? ''} ${topic ?? ''}`] : [],
    ),
    ...(context.policies ?? []),
  ]
  return named.some((one) => sharedTopic(topicWords(one), about).length > 0)
}

const TOLD =
  /(?<![\p{L}])(?:will|shall|'ll|is coming|are coming|is to|are to|to (?:pay|lose|gain|get|rise|close|open|move)|starts?|begins?|comes? into|goes? up)(?![\p{L}])/iu
const LEFT_OPEN =
  /(?<![\p{L}])(?:if|would|could|may|might|propos\w+|plans?|consult\w*|consider\w*|recommend\w*|decide\w*|report|asked|subject to|options?|whether|draft|cabinet|committee|\?)(?![\p{L}])/iu

/** What the record has as proposed, told as coming. */
function proposedIn(facts: Facts, { utterance, by }: CouncilWords): Observation | undefined {
  const { context } = facts
  const { text } = utterance.words
  if (by !== 'council' || !TOLD.test(text) || LEFT_OPEN.test(text)) return undefined
  const { given, headline } = matterOf(facts)
  for (const { status, what, topic } of context.decisions ?? []) {
    if (status !== 'proposed') continue
    const words = topicWords(`${what ?? ''} ${topic ?? ''}`)
    if (sharedTopic(words, topicWords(`${given} ${headline}`)).length === 0) continue
    if (!isOnTopic(words, topicWords(text))) continue
    return {
      message: 'proposed',
      status: 'breach',
      at: { start: utterance.start, end: utterance.end },
      data: { what: inShort(what ?? topic ?? '') },
    }
  }
  return undefined
}

/** Turns of phrase by which what nobody has decided is told as sure. */
function presumed({ reading }: Facts, { utterance, who }: CouncilWords): Observation | undefined {
  const madeUp = madeUpIn(utterance.words).find(({ kind }) => kind === 'idiom')
  if (!madeUp || reading.decisions.length > 0) return undefined
  const at = { start: utterance.start + madeUp.start, end: utterance.start + madeUp.end }
  return {
    message: 'mayPromise',
    status: 'possible',
    at: { start: utterance.start, end: utterance.end },
    data: { who, words: inShort(reading.text(at)) },
  }
}

/** An attitude and no fact: of the release itself; of a member only where it is strong, since people speak so. */
function attitudeOf({ reading }: Facts, { utterance, who, by }: CouncilWords): Observation | undefined {
  const { text } = utterance.words
  const { points, facts, start, end } = attitudeIn(utterance.words)
  if (points < ATTITUDE[by] || facts >= points || LEFT_TO_OTHERS.test(text)) return undefined
  if (by === 'council' && TOLD_OF.test(text.slice(0, start))) return undefined
  const at = { start: utterance.start + start, end: utterance.start + end }
  return {
    message: 'attitude',
    status: 'possible',
    at: { start: utterance.start, end: utterance.end },
    data: { who, words: inShort(reading.text(at)) },
  }
}

/** From how many points a sentence gives an attitude. */
const ATTITUDE = { council: 2, member: 3 }

/** Views that no reading makes a fact or an explanation. Pleased words and people praised are left alone. */
const VIEWS: ReadonlySet<StanceKind> = new Set<StanceKind>(['view', 'personal', 'boast', 'extreme'])

function viewIn({ reading }: Facts, { utterance, who, by }: CouncilWords): Observation | undefined {
  const stances = reading.stances.within(utterance).filter(({ kind }) => VIEWS.has(kind))
  const { text } = utterance.words
  const stance = stances.find(
    ({ certainty, kind, start }) =>
      certainty === 'plain' &&
      !(kind === 'personal' && !TAKES_SIDES.test(text)) &&
      !(by === 'council' && TOLD_OF.test(text.slice(0, start - utterance.start))),
  )
  if (!stance || LEFT_TO_OTHERS.test(text)) return undefined
  return {
    message: 'view',
    status: isAdvocacy(stance) ? 'breach' : 'possible',
    at: { start: utterance.start, end: utterance.end },
    data: { who, words: inShort(reading.text(stance)) },
  }
}

/** `I for one shall be first through the door` is nobody’s view on anything. */
const TAKES_SIDES =
  /(?<![\p{L}])(?:opinion|view|agree|disagree|support|oppose|against|favour|prefer|wish|regret|should|ought|right|wrong|scrap|ban|keep|vote|better|best|worse|fan of|believer)(?![\p{L}])/iu
/** What others say, or what a thing was like, told and not shared: `it says that the rules are unworkable`. */
const TOLD_OF =
  /(?<![\p{L}])(?:(?:says?|said|told|argues?|argued|found|wrote|claims?|claimed|asks?|asked|explains?|reported) (?:[\p{L}'-]+ ){0,3}?that|(?:that|which|who) (?:\p{L}+ )?$|any(?:one|body) who votes? in person)/iu

/** Said to be a view of others: `no view has been taken`, `the committee asked`. */
const LEFT_TO_OTHERS =
  /(?<![\p{L}])(?:no view|asked for|(?:the )?(?:strategy|policy|plan|report|survey|inspector) says)(?![\p{L}])/iu

/** What ought to be done or undone, pressed on those who decide. */
const isAdvocacy = ({ kind, policy, certainty, side }: Stance): boolean =>
  kind === 'extreme' || (kind === 'view' && policy === true && certainty === 'plain' && side === 'against')
