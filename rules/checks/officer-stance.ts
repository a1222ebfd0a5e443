import { z } from 'zod'
import { defineCheck, type Facts, type Observation, type Status } from '../../src/judging/check.js'
import type { Heard } from '../../src/judging/heard.js'
import { officersIn, residentStaffIn, type OfficerWords } from '../../src/judging/officer-words.js'
import { isOnScrutiny } from '../../src/judging/scrutiny.js'
import type { Stance } from '../../src/reading/stance/stance.js'
import type { Utterance } from '../../src/reading/stance/utterances.js'

const kinds = [
  'personal',
  'partisan',
  'members',
  'functions',
  'colleagues',
  'employer',
  'employment',
  'extreme',
  'formal-decision',
] as const
type Kind = (typeof kinds)[number]

const options = z.strictObject({
  kinds: z
    .array(z.enum(kinds))
    .min(1)
    .describe(
      'What no officer does. personal: speaks for themselves. partisan: speaks of parties, those in power or elections. members, functions, colleagues: judges them. employer: runs the Council down. employment: brings up their own pay or terms. extreme: abuse. formal-decision: says that one is to be ignored or undone.',
    ),
  only: z
    .enum(['everyone', 'politically-restricted', 'residents', 'scrutiny'])
    .default('everyone')
    .describe(
      'Whom it is asked of. politically-restricted: holders of such posts. residents: staff who speak as residents. scrutiny: officers in a release on scrutiny.',
    ),
})

/** Stances that no officer takes in public, kind by kind, so that each clause asks for its own. */
export const officerStance = defineCheck({
  name: 'officer-stance',
  about:
    'Officers keep out of party politics, private views, judgement of others and disputes with the Council.',
  options,
  messages: {
    personal: {
      message: '{name} speaks for themselves (“{words}”), where an officer’s private views stay out.',
      todo: 'Take this sentence out, or ask for what the Council does and why.',
    },
    partisan: {
      message: '{name}, an officer, speaks of party politics (“{words}”).',
      todo: 'Take this sentence out: officers serve the whole Council, whoever leads it.',
    },
    members: {
      message: '{name}, an officer, passes judgement on members of the council (“{words}”).',
      todo: 'Take this sentence out, or say what the officer advised and what the figures are.',
    },
    functions: {
      message:
        '{name}, an officer, passes judgement on a part of the council (“{words}”), which takes a side.',
      todo: 'Take this sentence out. Say what each body has before it and when it will answer.',
    },
    colleagues: {
      message: '{name} passes judgement on other officers (“{words}”).',
      todo: 'Take this sentence out, or say what {name} did and advised.',
    },
    employer: {
      message: '{name}, who works for the Council, runs it down (“{words}”).',
      todo: 'Take this sentence out, or give the figures that stand behind it.',
    },
    employment: {
      message: '{name} brings up their own pay or terms of work (“{words}”).',
      todo: 'Take this sentence out. Such matters go to the manager or the union, not to the press.',
    },
    extreme: {
      message: '{name} speaks in a way that may bring the Council into disrepute (“{words}”).',
      todo: 'Take this sentence out.',
    },
    'formal-decision': {
      message: '{name} speaks against what the Council has formally decided (“{words}”).',
      todo: 'Check what was decided, and say how it is being carried out.',
    },
    unsure: {
      message: '{name}, an officer, may be {doing} (“{words}”).',
      todo: 'Would a reader take it so? If yes, take this sentence out.',
    },
    restriction: {
      message:
        '{name} speaks of party politics (“{words}”), and the register does not say whether the post is politically restricted, as a senior one usually is.',
      todo: 'Take this sentence out, or confirm that the post is not restricted.',
    },
  },
  *run(facts, { kinds: asked, only }) {
    if (only === 'scrutiny' && !isOnScrutiny(facts)) return
    for (const words of only === 'residents' ? residentStaffIn(facts) : officersIn(facts)) {
      if (only === 'politically-restricted' && isFree(words.heard)) continue
      for (const [utterance, { stance, kind }] of gravest(words.stances, asked)) {
        yield observe(facts, words, utterance, stance, kind, only === 'politically-restricted')
      }
    }
  },
})

/** What an officer may be doing, for a person to judge. */
const DOING: Record<Kind, string> = {
  personal: 'giving a private view',
  partisan: 'speaking of party politics',
  members: 'passing judgement on members of the council',
  functions: 'taking sides between parts of the council',
  colleagues: 'passing judgement on other officers',
  employer: 'running the Council down',
  employment: 'bringing up their own pay or terms of work',
  extreme: 'going too far in what they say of others',
  'formal-decision': 'speaking against what was decided',
}

function kindOf({ kind, of }: Stance): Kind | undefined {
  switch (kind) {
    case 'politics':
      return 'partisan'
    case 'judges':
      return of === 'member'
        ? 'members'
        : of === 'function'
          ? 'functions'
          : of === 'colleague'
            ? 'colleagues'
            : undefined
    case 'defies':
      return 'formal-decision'
    case 'personal':
    case 'employer':
    case 'employment':
    case 'extreme':
      return kind
    default:
      return undefined
  }
}

/** For each sentence, the plainest stance of those asked for. */
function gravest(
  stances: readonly Stance[],
  asked: readonly Kind[],
): Map<Utterance, { stance: Stance; kind: Kind }> {
  const found = new Map<Utterance, { stance: Stance; kind: Kind }>()
  for (const stance of stances) {
    const kind = kindOf(stance)
    if (!kind || !asked.includes(kind)) continue
    const known = found.get(stance.utterance)
    if (!known || (known.stance.certainty === 'likely' && stance.certainty === 'plain'))
      found.set(stance.utterance, { stance, kind })
  }
  return found
}

function observe(
  { reading }: Facts,
  { how, name, heard }: OfficerWords,
  utterance: Utterance,
  stance: Stance,
  kind: Kind,
  restricted: boolean,
): Observation {
  const sure = stance.certainty === 'plain' && how !== 'reported' && !heard?.speaker.couldBe
  const unknown = restricted && heard?.person?.politicallyRestricted === undefined
  const status: Status = sure && !unknown ? 'breach' : 'possible'
  const said = reading.text(stance).replace(/\s+/g, ' ')
  return {
    message: unknown ? 'restriction' : sure ? kind : 'unsure',
    status,
    at: { start: utterance.start, end: utterance.end },
    data: { name, words: said.slice(0, 120), doing: DOING[kind] },
    ...(unknown ? { missing: ['people.politicallyRestricted'] } : {}),
  }
}

/** Not in a restricted post, as far as is known: the register says so, or the post is not a senior one. */
function isFree(heard: Heard | undefined): boolean {
  if (!heard) return true
  const restricted = heard.person?.politicallyRestricted
  return restricted === undefined ? !heard.roles.includes('officer-senior') : !restricted
}
