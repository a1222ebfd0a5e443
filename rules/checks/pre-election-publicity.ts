import { z } from 'zod'
import { isElsewhere, electionPeriod } from '../../src/judging/election-window.js'
import { defineCheck, type Allowed, type Observation } from '../../src/judging/check.js'
import { periodException, statutoryNotice, tellsOfPoll } from '../../src/judging/period-exceptions.js'
import { candidatesNamed } from './candidates-named.js'
import { ofAParty } from './kinds.js'
import { viewsLinked } from './views-linked.js'

const options = z.strictObject({
  limbs: z
    .array(z.enum(['candidates', 'member-views']))
    .min(1)
    .describe(
      'candidates: no publicity about people in the election. member-views: no views linked to a member or a group.',
    ),
  only: z
    .enum(['councillors'])
    .optional()
    .describe('candidates: only those who are councillors now, as where a protocol speaks of re-election.'),
  exceptions: z
    .array(z.enum(['enquiry', 'emergency']))
    .default(['enquiry'])
    .describe(
      'What the rules let through with a record of it: a factual answer to an enquiry, an emergency.',
    ),
})

/**
 * Publicity from the notice of election to the close of poll: people in the election, and views linked to members or
 * groups (Publicity Code England 34; Haringey 13.30(a) and (c)). Judges only where a period runs by the context; the
 * names of candidates come from there too. Lists of candidates, statutory notices and the exceptions pass, and are named.
 */
export const preElectionPublicity = defineCheck({
  name: 'pre-election-publicity',
  about:
    'In a pre-election period, publicity leaves out people in the election, and views linked to members and groups.',
  options,
  messages: {
    candidate: {
      message: '{name} is a candidate, and this goes out in {period}.',
      todo: 'Take {name} out. A plain list of all candidates is allowed.',
    },
    involved: {
      message: '{name} is directly involved in the election, and this goes out in {period}.',
      todo: 'Take {name} out.',
    },
    candidateByPost: {
      message: '“{words}” is {name}, a candidate, and this goes out in {period}.',
      todo: 'Leave the post out, or say that it is not about {name}.',
    },
    noCandidates: {
      message: 'This goes out in {period}, and no list of candidates is given.',
      todo: 'Give the candidates, so that their names can be looked for.',
    },
    memberView: {
      message: 'This links a view or a proposal to {name}, and goes out in {period}.',
      todo: 'Leave it out, or quote an officer on the facts.',
    },
    memberViewPerhaps: {
      message: 'This may link a view or a proposal to {name}, and goes out in {period}.',
      todo: 'Keep to who, when and where, or quote an officer on the facts.',
    },
    memberFacts: {
      message: '{name}, a member, is quoted on facts in {period}.',
      todo: 'An officer is the safer voice until the poll.',
    },
    replyView: {
      message: 'This answer gives a view of {name}, and goes out in {period}.',
      todo: 'An answer keeps to facts: take the view out.',
    },
  },
  *run(facts, { limbs, only, exceptions }) {
    if (ofAParty.has(facts.context.kind)) return
    const { inside, unsure, name: period } = electionPeriod(facts)
    if (inside.length === 0) {
      if (unsure)
        yield {
          unable: unsure.why,
          needs: unsure.lacks ?? ['elections'],
        }
      return
    }
    if (statutoryNotice(facts)) {
      if (limbs.includes('candidates')) yield NOTICE
      return
    }
    const exception = periodException(facts)
    const excused = exception?.complete && exceptions.includes(exception.kind) ? exception : undefined
    const elsewhere = isElsewhere(facts, inside)
    const gentler = <T extends Observation | Allowed>(seen: T): T =>
      elsewhere && !('allowed' in seen) && seen.status === 'breach' ? { ...seen, status: 'possible' } : seen
    if (limbs.includes('candidates')) {
      if (tellsOfPoll(facts)) yield POLLING
      for (const seen of candidatesNamed(facts, {
        period,
        only,
        reply: exception?.kind === 'enquiry',
        emergency: excused?.kind === 'emergency' ? excused : undefined,
      }))
        yield seen
    }
    if (limbs.includes('member-views')) {
      for (const seen of viewsLinked(facts, period, excused)) yield gentler(seen)
    }
  },
})

const NOTICE: Allowed = {
  allowed: 'A notice that statute asks for goes out in a pre-election period too.',
  because: 'It reads as a statutory notice.',
}
const POLLING: Allowed = {
  allowed: 'How, when and where the poll is held may be told.',
  because: 'It tells of polling, registration or identification.',
}
