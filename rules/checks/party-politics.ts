import { z } from 'zod'
import type { Kind } from '../../src/context/context.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { isHistory } from '../../src/judging/member-views.js'
import { localParties } from '../../src/judging/local-parties.js'
import { heedOf, voices } from '../../src/judging/voices.js'
import type { Range } from '../../src/document/offset-map.js'
import type { Attack } from '../../src/reading/politics/attacks.js'
import { isLoaded } from '../../src/reading/politics/favours.js'
import type { Favour } from '../../src/reading/politics/favours.js'
import { localPartyMark } from '../../src/reading/stance/politics.js'
import { isOnRecord } from '../../src/reading/politics/records.js'
import type { TargetKind } from '../../src/reading/politics/targets.js'
import { inShort } from './in-short.js'

const kinds = ['appeal', 'attack', 'praise', 'loaded', 'contrast', 'credit', 'named'] as const

const options = z.strictObject({
  of: z
    .array(z.enum(kinds))
    .min(1)
    .default([...kinds])
    .describe(
      'appeal: votes are asked for; praise: a party or group is praised or thanked; credit: those in power claim what the Council did; contrast: one side is set off against another; attack: a party, a group or opponents are run down; loaded: a party is named in words of praise or blame; named: a party is named, and not as a plain fact.',
    ),
  voices: z
    .array(z.enum(voices))
    .min(1)
    .default(['council', 'member', 'officer'])
    .describe('Whose words. Of what anybody else says a person is asked.'),
  judged: z
    .boolean()
    .default(false)
    .describe(
      'Whether it is party political in the main is for a person to judge, save where votes are asked for.',
    ),
})

/** Those whom one side runs down. */
const SIDES: ReadonlySet<TargetKind> = new Set<TargetKind>([
  'party',
  'group',
  'opponents',
  'predecessors',
  'administration',
])

/** The Council itself speaks, or lets others speak, in these; a member’s own statement may be political. */
const MEMBERS_OWN: ReadonlySet<Kind> = new Set<Kind>([
  'member-statement',
  'party-release',
  'election-material',
])

/**
 * Words that turn a release into politics: votes asked for, a party praised or run down, credit claimed for those in power
 * (Local Government Act 1986, s. 2; Haringey 13.03, 13.05(c); Islington 7.2; Brent 7.3; Carlisle 125). A party need not be
 * named. What asks for votes, or praises or runs down a party by name, is plain; credit is a question.
 */
export const partyPolitics = defineCheck({
  name: 'party-politics',
  about:
    'Nothing asks for votes, praises or runs down a party or a group, or claims for those in power what the Council did.',
  options,
  messages: {
    appeal: {
      message: '{whose} words ask for votes, or for favour at the polls: “{words}”.',
      todo: 'Take this out. Public money may not be spent on what could affect support for a party.',
    },
    praise: {
      message: '{whose} words praise or thank a party or its group: “{words}”.',
      todo: 'Say what the Council decided, and which body of it. Would a reader take this as favouring one party?',
    },
    credit: {
      message: '{whose} words may claim for those in power what the Council did: “{words}”.',
      todo: 'Would a reader take this as the administration claiming credit? If so, say what the Council decided and when.',
    },
    contrast: {
      message: '{whose} words set one side off against another: “{words}”.',
      todo: 'Leave the comparison out and keep to what is done. Would a reader take it as running down the other side?',
    },
    loaded: {
      message: '{whose} words speak of a party in terms of praise or blame: “{words}”.',
      todo: 'Take the party out. Public money may not be spent on what could affect support for it.',
    },
    named: {
      message: '{whose} words name a political party: “{words}”.',
      todo: 'Take the name out unless it is a plain record, such as a vote or a result. Would a reader take this as favouring or opposing the party?',
    },
    attack: {
      message: '{whose} words run down a party, a group or political opponents: “{words}”.',
      todo: 'Take this out. Disagreement belongs in the debate, not in what the Council puts out.',
    },
  },
  *run(facts, { of, voices: wanted, judged }) {
    const { favours, attacks } = facts.reading.politicalTalk
    const local = of.includes('named') ? ofLocalParties(facts) : []
    const seen: Range[] = []
    const all: (Favour | (Attack & { kind: 'attack' }))[] = [
      ...favours,
      ...local,
      ...attacks
        .filter(({ on }) => SIDES.has(on))
        .map((attack): Attack & { kind: 'attack' } => ({ ...attack, kind: 'attack' })),
    ].sort((a, b) => orderOf(a) - orderOf(b) || a.start - b.start)
    for (const talk of all) {
      if (!of.includes(talk.kind)) continue
      // One sentence is asked about once, for the gravest of what it does.
      if (seen.some(({ start, end }) => start < talk.end && end > talk.start)) continue
      const said = observe(facts, talk, wanted, judged)
      if (!said) continue
      seen.push({ start: talk.utterance.start, end: talk.utterance.end })
      yield said
    }
  },
})

/** A party that only the register knows, named or praised: `the Residents’ Association`. */
function ofLocalParties(facts: Facts): Favour[] {
  const pattern = localParties(facts)
  if (!pattern?.test(facts.reading.prose)) return []
  const found: Favour[] = []
  for (const utterance of facts.reading.utterances) {
    const match = pattern.exec(utterance.words.text)
    const text = utterance.words.text
    // `the Marlbrook Residents’ Association` is another.
    if (
      !match ||
      MEETS.test(text) ||
      isOnRecord(text) ||
      COUNTED.test(text.slice(match.index + match[0].length)) ||
      OTHER_NAME.test(text.slice(0, match.index))
    )
      continue
    const start = utterance.start + match.index
    const praised = isLoaded(text) && localPartyMark(text, pattern) !== undefined
    found.push({
      kind: praised ? 'loaded' : 'named',
      certainty: praised ? 'plain' : 'likely',
      on: 'party',
      start,
      end: start + match[0].length,
      utterance,
    })
  }
  return found
}

const COUNTED = /^:?\s\d/
const OTHER_NAME =
  /(?<!^|[.:!?]\s)(?!(?:The|Our|This|That|Only|And|But|For|With)\s)(?<![\p{L}'-])\p{Lu}[\p{L}'-]{1,30}\s$/u
/** What a group decided is for the clauses on who decides; a tenants’ association is no party. */
const MEETS =
  /(?<![\p{L}])(?:decided|agreed|voted|settled|resolved|meets?|met|leader of|tenants'?|local residents' associations?|\d{1,6} (?:seats?|votes?|councillors))(?![\p{L}])/iu

/** The gravest first. */
const orderOf = ({ kind }: { kind: (typeof kinds)[number] }): number => kinds.indexOf(kind)

function observe(
  facts: Facts,
  talk: Favour | (Attack & { kind: 'attack' }),
  wanted: z.infer<typeof options>['voices'],
  judged: boolean,
): Observation | undefined {
  const { reading, context } = facts
  if (MEMBERS_OWN.has(context.kind)) return undefined
  if (isHistory(talk.utterance.words.text, context.issuedAt)) return undefined
  const heed = heedOf(facts, talk, { voices: wanted, ask: voices })
  if (heed === 'no') return undefined
  const { quotation } = reading.voiceAt(talk.start)
  const speaker = quotation?.speaker
  const certain =
    talk.certainty === 'plain' &&
    heed === 'yes' &&
    (talk.kind === 'appeal' || (!judged && talk.kind !== 'credit' && isNamed(talk)))
  return {
    message: talk.kind,
    status: certain ? 'breach' : 'possible',
    at: { start: talk.start, end: talk.end },
    data: {
      words: inShort(reading.text(talk)),
      whose: speaker?.name ? `${speaker.name}’s` : 'The Council’s own',
    },
  }
}

/** A party or its group by name, or those across the chamber: nobody can say that others were meant. */
const isNamed = ({ on }: { on?: TargetKind }): boolean =>
  on === 'party' || on === 'group' || on === 'opponents'
