import { z } from 'zod'
import {
  AMONG_THEMSELVES,
  CHAIR_AFFAIRS,
  GROUP_AFFAIRS,
  IN_THE_COUNCIL,
  MEMBER_AFFAIRS,
  PANEL_AFFAIRS,
} from '../lexicons/decisions.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import type { DecisionStated } from '../../src/reading/decisions.js'
import { firstFrom, lastBy } from '../../src/reading/in-order.js'
import type { Reading } from '../../src/reading/reading.js'
import { memberRoles, roleInWords, type Role } from '../../src/roles.js'
import { actionsAfter, saysWhatComes, saysWhatTheCouncilDoes } from './council-action.js'
import { otherThanRecorded } from './decision-record.js'
import { inShort } from './in-short.js'
import { ofAParty, ofTheCouncil } from './kinds.js'

const who = ['group', 'group-action', 'chair', 'member', 'body', 'other-than-recorded'] as const

const options = z.strictObject({
  not: z
    .array(z.enum(who))
    .min(1)
    .describe(
      'Who cannot decide for the Council. group: a party group. group-action: nor may the Council act on what a group concluded. chair: the chair of a committee alone. member: another member who holds no power to decide. body: a panel, forum or friends’ group. other-than-recorded: another body than the record of decisions has.',
    ),
})

/** Posts whose holders can decide alone, where power is delegated to them. */
const MAY_DECIDE = new Set<Role>([
  'leader',
  'deputy-leader',
  'cabinet-member',
  'elected-mayor',
  'officer-senior',
  'officer',
])
const CHAIRS = new Set<Role>(['committee-chair', 'scrutiny-chair', 'vice-chair'])

/**
 * Who a draft says decided. A decision is the Council’s only where a body or a person with power to decide took it:
 * what a party group concludes, and what the chair of a committee thinks, is none (Haringey 8.01, Havering 4(c),
 * Carlisle 81 and 85, Brent 3.3(b)).
 */
export const decider = defineCheck({
  name: 'decider',
  about: 'A decision of the Council is given to nobody who cannot decide for it.',
  options,
  messages: {
    group: {
      message:
        'This gives a decision of the Council to a party group: “{decider}”. What a group concludes decides nothing for the Council.',
      todo: 'Say which body of the Council decided, and when. If none has yet, leave out what the Council will do.',
    },
    groupMayBe: {
      message: 'This may show what a party group concluded, “{decider}”, as a decision of the Council.',
      todo: 'Say which body of the Council decided, and when, or leave the sentence out.',
    },
    groupOwn: {
      message:
        'A reader may take what the group concluded, “{decider}”, for something that the Council has decided.',
      todo: 'Say that it is the group’s view or proposal, and what the Council has decided, if anything.',
    },
    acted: {
      message: 'The Council is said to act here on what a party group concluded: “{decider}”.',
      todo: 'Name the formal decision that this rests on. If there is none, take it out, and ask why work has begun.',
    },
    willAct: {
      message: 'What the Council will do rests here on what a party group concluded: “{decider}”.',
      todo: 'Wait for a formal decision of the Council and name it, or leave this out.',
    },
    chair: {
      message:
        'This says that the chair of a committee decided: “{decider}”. A chair cannot decide for the committee.',
      todo: 'Say who did decide: the committee, or the officer to whom the power was given, after consulting the chair.',
    },
    chairMayBe: {
      message: 'This may say that the chair of a committee decided alone: “{decider}”.',
      todo: 'Say who decided: the committee, or the officer to whom the power was given.',
    },
    member: {
      message:
        'This says that {decider} decided, as {post}. That post holds no power to decide for the Council.',
      todo: 'Say which body, Cabinet Member or chief officer decided, and when.',
    },
    record: {
      message: 'This says that {decider} decided; the record of {date} has the {body}.',
      todo: 'Correct the body or the date, or correct the record.',
    },
    body: {
      message: '“{decider}” is said to have decided. It is not a body that decides for the Council.',
      todo: 'Say which body, Cabinet Member or chief officer decided, and when, or that this is advice.',
    },
  },
  *run(facts, given) {
    const wants = new Set(given.not)
    const acted = new Set<string>()
    for (const decision of facts.reading.decisions) {
      if (wants.has('other-than-recorded')) yield* otherThanRecorded(facts, decision)
      const { kind } = decision.decider
      if (kind === 'party-group') {
        if (wants.has('group')) yield* ofGroup(facts, decision)
        if (wants.has('group-action')) yield* actedOn(facts, decision, acted)
      } else if (kind === 'body') {
        if (wants.has('body')) yield* ofBody(facts, decision)
      } else if (kind === 'person' || kind === 'post' || kind === 'speaker') {
        yield* ofPerson(facts, decision, wants)
      }
    }
  },
})

/** Words by which one thing rests on another: `the Council will close it after the group voted`. */
const RESTS_ON =
  /\b(?:after|because|now that|since|following|thanks to|so|therefore|as a result|in line with|as agreed|which means|when)\b/i

const dataOf = ({ reading }: Facts, { decider: { at } }: DecisionStated): { decider: string } => ({
  decider: inShort(reading.text(at)),
})

/** Enough of what was decided to tell what it is about. */
const matterOf = ({ reading }: Facts, { matter }: DecisionStated, length = 110): string =>
  reading.prose.slice(matter.start, Math.min(matter.end, matter.start + length))

const sentenceOf = ({ reading }: Facts, { sentence }: DecisionStated): string =>
  reading.prose.slice(sentence.start, sentence.end)

/** Whether a body that can decide is named in the same sentence as deciding the same: `and Cabinet agreed it in May`. */
const isMadeFormal = ({ reading }: Facts, { sentence }: DecisionStated): boolean =>
  formalIn(reading).has(sentence.start)

const formal = new WeakMap<Reading, ReadonlySet<number>>()

/** Where the sentences begin in which such a body is named as deciding. */
function formalIn(reading: Reading): ReadonlySet<number> {
  let starts = formal.get(reading)
  if (!starts) {
    starts = new Set(
      reading.decisions.flatMap(({ decider: { kind, at }, sentence: { start } }) =>
        kind === 'formal' && /cabinet|executive|council\b|committee|panel/i.test(reading.text(at))
          ? [start]
          : [],
      ),
    )
    formal.set(reading, starts)
  }
  return starts
}

/** Whether the words are those of a group deciding something of the Council’s, and not how it will vote or who leads it. */
function isOfTheCouncil(facts: Facts, decision: DecisionStated): boolean {
  const { decider: by, how } = decision
  if (by.kind !== 'party-group') return false
  const sentence = sentenceOf(facts, decision)
  const among = AMONG_THEMSELVES.test(sentence)
  const acts = saysWhatTheCouncilDoes(facts, sentence)
  if (isMadeFormal(facts, decision)) return false
  if (by.form === 'members' && !among) return false
  if (by.form === 'alone' && !(how === 'noun' && acts) && !(among && acts)) return false
  if (by.form === 'own' && !ofAParty.has(facts.context.kind) && !isSaidByMember(facts, decision)) return false
  const rests = acts && RESTS_ON.test(sentence)
  if (by.form === 'party' && (how === 'vote' || how === 'noun' || IN_THE_COUNCIL.test(sentence))) return false
  if (GROUP_AFFAIRS.test(matterOf(facts, decision)) && !rests) return false
  // A group says what it concluded as a matter of course; what the Council will do on it is another thing.
  if (!ofTheCouncil.has(facts.context.kind)) return rests
  if (how !== 'vote') return true
  return !IN_THE_COUNCIL.test(sentence) && (among || acts)
}

function* ofGroup(facts: Facts, decision: DecisionStated): Generator<Observation> {
  if (!isOfTheCouncil(facts, decision)) return
  const { context } = facts
  const at = { start: decision.start, end: decision.end }
  const data = dataOf(facts, decision)
  const around = aroundOf(facts, decision)
  const isPlain =
    saysWhatTheCouncilDoes(facts, around) ||
    saysWhatComes(around) ||
    COUNCIL_MATTER.test(matterOf(facts, decision))
  if (!ofTheCouncil.has(context.kind)) yield { message: 'groupOwn', status: 'possible', at, data }
  else if (decision.decider.kind === 'party-group' && decision.decider.form === 'party') {
    if (isPlain) yield { message: 'groupMayBe', status: 'possible', at, data }
  } else if (isPlain) yield { message: 'group', status: 'breach', at, data }
  else yield { message: 'groupMayBe', status: 'possible', at, data }
}

/** The sentence with those beside it in its block: `Swimming will be free. The Labour group agreed it on Sunday.` */
function aroundOf({ reading }: Facts, { sentence }: DecisionStated): string {
  const block = reading.document.blockAt(sentence.start)
  const next = firstFrom(reading.sentences, sentence.end)
  const before = lastBy(reading.sentences, sentence.start, block?.start ?? sentence.start)
  const end = next && block && next.start < block.end ? next.end : sentence.end
  return reading.prose.slice(before?.start ?? sentence.start, end)
}

/** What the Council does, or has done already, on the strength of a group’s conclusion. */
function* actedOn(facts: Facts, decision: DecisionStated, told: Set<string>): Generator<Observation> {
  if (!ofTheCouncil.has(facts.context.kind) || !isOfTheCouncil(facts, decision)) return
  const data = dataOf(facts, decision)
  const begun = actionsAfter(facts, decision)
  for (const at of begun) {
    // What follows on many decisions of one group is told once, and not for each of them.
    const key = `${at.start} ${data.decider}`
    if (told.has(key)) continue
    told.add(key)
    yield { message: 'acted', status: 'breach', at, data }
  }
  if (begun.length > 0) return
  if (saysWhatTheCouncilDoes(facts, sentenceOf(facts, decision)))
    yield { message: 'willAct', status: 'possible', at: { start: decision.start, end: decision.end }, data }
}

function isSaidByMember({ reading }: Facts, { verb }: DecisionStated): boolean {
  const role = reading.voiceAt(verb.start).quotation?.speaker?.roleClass
  return role !== undefined && memberRoles.has(role)
}

function* ofPerson(
  facts: Facts,
  decision: DecisionStated,
  wants: ReadonlySet<(typeof who)[number]>,
): Generator<Observation> {
  const found = rolesOf(facts, decision)
  if (!found || found.roles.some((role) => MAY_DECIDE.has(role))) return
  const chair = found.roles.find((role) => CHAIRS.has(role))
  const member = found.roles.find((role) => memberRoles.has(role))
  const at = { start: decision.start, end: endOf(facts, decision) }
  const data = {
    decider: found.name ?? dataOf(facts, decision).decider,
    post: member && `a ${roleInWords(member)}`,
  }
  const matter = matterOf(facts, decision, 70)
  if (chair !== undefined) {
    if (!wants.has('chair') || CHAIR_AFFAIRS.test(matter)) return
    const act = actOf(facts, decision, matter)
    if (act) {
      const plain = act === 'plain' && chair !== 'vice-chair' && found.sure
      yield { message: plain ? 'chair' : 'chairMayBe', status: plain ? 'breach' : 'possible', at, data }
    }
  } else if (member !== undefined && wants.has('member')) {
    if (MEMBER_AFFAIRS.test(matter) || decision.decider.kind === 'speaker') return
    if (actOf(facts, decision, matter) !== 'plain') return
    const isPlain = found.sure && COUNCIL_MATTER.test(matterOf(facts, decision))
    yield { message: 'member', status: isPlain ? 'breach' : 'possible', at, data }
  }
}

/** The posts of the one who decided: those of the register where it is certain who is meant, else the one stated. */
function rolesOf(
  { reading, register }: Facts,
  { decider: by, verb }: DecisionStated,
): { roles: readonly Role[]; sure: boolean; name?: string } | undefined {
  if (by.kind === 'post') return { roles: [by.post.roleClass, ...(by.post.others ?? [])], sure: true }
  if (by.kind === 'speaker') {
    if (!/^I$/.test(reading.text(by.at))) return undefined
    const speaker = reading.voiceAt(verb.start).quotation?.speaker
    return speaker
      ? {
          roles: [speaker.roleClass, ...(speaker.post?.others ?? [])],
          sure: false,
          name: speaker.post?.text ?? speaker.name,
        }
      : undefined
  }
  if (by.kind !== 'person') return undefined
  const stated = by.post ? [by.post.roleClass, ...(by.post.others ?? [])] : []
  const looked = register?.find(by.name.name, { title: by.name.title, post: by.post })
  const held =
    looked?.found === 'one' && looked.certain ? register!.rolesOf(looked.person).map(({ role }) => role) : []
  // A chair who is named as the chair acts as one, whatever else they are.
  if (stated.some((role) => CHAIRS.has(role))) return { roles: stated, sure: true }
  if (held.length > 0) return { roles: held, sure: true }
  if (stated.length > 0) return { roles: stated, sure: true }
  return undefined
}

/** Of words between quotation marks, no further than those. */
function endOf({ reading }: Facts, { start, end }: DecisionStated): number {
  const segments = reading.voiceAt(start).quotation?.segments ?? []
  return Math.min(end, segments.find((segment) => segment.end > start)?.end ?? end)
}

/** How far the words are those of an act that only the Council can do: leave given, a plan adopted, a sum awarded. */
function actOf(
  facts: Facts,
  { how, verb, matter }: DecisionStated,
  words: string,
): 'plain' | 'likely' | undefined {
  const done = facts.reading.prose.slice(verb.start, verb.end)
  if (how === 'vote') return undefined
  if (how === 'noun') return COUNCIL_MATTER.test(done) || /decision|ruling/i.test(done) ? 'likely' : undefined
  if (/\b(?:backing|blessing|nod|thumbs up|passed|chose|chosen|opted|plumped|concluded)\b/i.test(done))
    return undefined
  const object = facts.reading.prose.slice(matter.start, Math.min(matter.end, matter.start + 160))
  if (/granted/i.test(done) && /^ that\b/i.test(words)) return undefined
  if (/\b(?:granted|refused|rejected|turned down|waived|awarded|adopted|given|gave)\b/i.test(done))
    return COUNCIL_MATTER.test(`${done} ${object}`) ? 'plain' : undefined
  if (how === 'strong' || /decision/i.test(done)) return 'plain'
  if (/^ (?:with|between|among|not)\b/i.test(words)) return undefined
  const isMatter = COUNCIL_MATTER.test(words) || /^ that\b[^,;]* (?:will|is to|are to|shall)\b/i.test(object)
  return isMatter && !/^ to\b/i.test(words) ? 'plain' : 'likely'
}

/** Things that a council gives, sets or adopts. */
const COUNCIL_MATTER =
  /\b(?:applications?|consents?|permissions?|permits?|licen[cs]es?|approval|authority|go-ahead|green light|orders?|schemes?|plans?|policy|policies|strategy|budget|charges?|fees?|fares?|rents?|rates?|contracts?|grants?|funding|money|leases?|closure|demolition|sale|proposals?|refunds?|dispensations?|relief|loans?|tenders?|scale|crossings?|bus gates?|zones?|lights|lanes?|routes?|bridges?|roads?|streets?|bins?|collections?|librar(?:y|ies)|pools?|centres?|opening hours|timetable|parking|pitches|wall)\b/i

function* ofBody(facts: Facts, decision: DecisionStated): Generator<Observation> {
  const matter = matterOf(facts, decision, 70)
  if (PANEL_AFFAIRS.test(matter)) return
  const sentence = sentenceOf(facts, decision)
  const forCouncil = /\b(?:for|on behalf of|in the name of) the council\b/i.test(sentence)
  const acts =
    forCouncil || saysWhatTheCouncilDoes(facts, sentence) || saysWhatComes(matter.split(/[,;]/, 1)[0]!)
  if (decision.how !== 'strong' && !(decision.how === 'weak' && acts)) return
  if (actOf(facts, decision, matter) === undefined || isMadeFormal(facts, decision)) return
  const at = { start: decision.start, end: decision.end }
  const data = dataOf(facts, decision)
  const isPlain = acts || (/\bscrutiny\b/i.test(data.decider) && COUNCIL_MATTER.test(matter))
  yield { message: 'body', status: isPlain ? 'breach' : 'possible', at, data }
}
