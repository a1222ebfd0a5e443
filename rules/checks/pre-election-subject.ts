import { z } from 'zod'
import { namesIssue } from '../../src/context/topic-words.js'
import { electionPeriod } from '../../src/judging/election-window.js'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import { viewIn } from '../../src/judging/member-views.js'
import { periodException, statutoryNotice } from '../../src/judging/period-exceptions.js'
import type { Range } from '../../src/document/offset-map.js'
import type { Reading } from '../../src/reading/reading.js'
import { inShort } from './in-short.js'

const options = z.strictObject({
  balanced: z
    .boolean()
    .default(false)
    .describe('The clause lets a controversial issue through where both sides are put fairly.'),
})

/**
 * A controversial issue in a pre-election period (Haringey 13.30(b), Publicity Code England 34). What is controversial is
 * said by the context, never guessed.
 */
export const preElectionSubject = defineCheck({
  name: 'pre-election-subject',
  about: 'In a pre-election period, publicity keeps off controversial issues, or puts both sides.',
  options,
  messages: {
    argues: {
      message: 'This argues about a controversial issue ({issue}) in {period}.',
      todo: 'Take it out, or wait until after the poll. If the issue cannot be avoided, put the facts and the views for and against.',
    },
    oneSided: {
      message: 'This is about a controversial issue ({issue}) in {period}, and puts no other view.',
      todo: 'Ask whether it can wait. If not, put the issue clearly, simply and fairly, with opposing views.',
    },
    touches: {
      message: 'This is about a controversial issue ({issue}), and goes out in {period}.',
      todo: 'Ask whether it can wait until after the poll, and record why if it cannot.',
    },
  },
  *run(facts, { balanced }) {
    const { inside, unsure, name: period } = electionPeriod(facts)
    if (inside.length === 0 && unsure) yield { unable: unsure.why, needs: unsure.lacks ?? ['elections'] }
    if (inside.length === 0 || statutoryNotice(facts)) return
    const issues = issuesOf(facts)
    if (issues === undefined) {
      yield {
        unable: 'Whether the subject is controversial is not given.',
        needs: ['controversial', 'controversialSubjects'],
      }
      return
    }
    const reply = periodException(facts)?.complete === true
    for (const { issue, at, first, main } of issues) {
      const data = { issue, period }
      const arguing = argumentsOn(facts, at)
      for (const words of arguing)
        yield {
          message: 'argues',
          status: words.plain && !reply ? 'breach' : 'possible',
          at: { start: words.start, end: words.end },
          data,
        }
      if (arguing.length > 0 || !main || reply) continue
      const place = { start: first.start, end: first.end }
      if (!putsOtherSide(facts, at)) yield { message: 'oneSided', status: 'possible', at: place, data }
      else if (!balanced) yield { message: 'touches', status: 'possible', at: place, data }
    }
  },
})

interface Issue {
  issue: string
  /** Sentences about it; all of a section that is. */
  at: Range[]
  /** The first of them that names it. */
  first: Range
  /** The section is about it, not only near it. */
  main: boolean
}

/** Controversial issues of which the draft speaks; undefined where nothing is known of any. */
function issuesOf({ context, reading }: Facts): Issue[] | undefined {
  const { controversial, subjectType, controversialSubjects, subjects } = context
  const marked = controversial === true || subjectType === 'controversial'
  if (controversial === undefined && subjectType === undefined && controversialSubjects === undefined)
    return undefined
  const sections = sectionsOf(reading)
  const found: Issue[] = []
  for (const issue of controversialSubjects ?? []) {
    for (const section of sections) {
      const on = section.filter(({ start, end }) => namesIssue(issue, reading.prose.slice(start, end)))
      const [first] = on
      if (!first) continue
      // What opens with the issue goes on about it.
      const main = marked || on.length > 2 || section.indexOf(first) < 2
      found.push({ issue, at: main ? section : on, first, main })
    }
  }
  const [whole] = sections
  if (found.length === 0 && marked && whole)
    found.push({
      issue: subjects?.join(', ') ?? 'the subject of this release',
      at: sections.flat(),
      first: reading.headline ?? whole[0]!,
      main: true,
    })
  return found
}

/** The sentences of a draft, cut where a cross-heading stands. */
function sectionsOf(reading: Reading): Range[][] {
  const sections: Range[][] = [[]]
  for (const { start, end } of reading.sentences) {
    const block = reading.document.blockAt(start)
    if (block?.kind === 'heading' && sections.at(-1)!.length > 1) sections.push([])
    sections.at(-1)!.push({ start, end })
  }
  return sections.filter((section) => section.length > 0)
}

/** Sentences that take a side, among those on the issue and those that a voice goes on with. */
function argumentsOn(facts: Facts, at: readonly Range[]): (Range & { plain: boolean })[] {
  const { reading } = facts
  const taken: (Range & { plain: boolean })[] = []
  for (const sentence of at) {
    const words = reading.prose.slice(sentence.start, sentence.end)
    const sided = TAKES_SIDE.test(words) && !THEY_SAY.test(words)
    const view = sided ? 'plain' : viewIn(reading, sentence)
    if (view === undefined || (!sided && (ADVICE.test(words) || OBJECTORS.test(words)))) continue
    const last = taken.at(-1)
    if (last && last.end >= sentence.start) continue
    taken.push({ ...sentence, plain: view === 'plain' || CAMPAIGNS.test(inShort(reading.text(sentence))) })
  }
  return taken
}

const CAMPAIGNS =
  /\b(?:whatever (?:its|the|our|their) (?:critics|opponents)|right for|the only way|no alternative|myths?|scaremongering|nonsense)\b/i
/** Words that take a side, or run down those on the other, without saying that it is a view. */
const TAKES_SIDE =
  /(?<![\p{L}])(?:(?:has|have) made [\p{L}' -]{2,50}? (?:safer|quieter|cleaner|better|healthier|fairer|worse|slower)|(?:objectors|opponents|critics|campaigners|doubters|those (?:who|against))[^.!?]{0,60} (?:are|is|were|have) (?:wrong|mistaken|misinformed|scaremongering|misguided|talking|simply|only|not (?:read|looked|understood))|whatever (?:its|their|the) (?:opponents|critics|objectors)|deserves? (?:your|our|the) (?:\p{L}+ )?support|(?:is|are|were|was|be) (?:all )?the (?:better|worse|poorer|richer) for|(?:has|have) (?:done|been|proved) (?:just |exactly )?(?:what (?:it|they) (?:set out|promised)|a (?:success|triumph|disaster|failure))|(?:nobody|no one|no-one|who) (?:who [^.!?]{2,60} )?(?:could|would|can) (?:possibly |seriously |honestly )?(?:wish|want|argue|deny|doubt|object)|(?:tall (?:tale|story)|old wives' tale|scaremonger\p{L}*|put about by|whipped up|grudge|axe to grind|moaners|nimbys?|naysayers|vocal minority)|(?:speaks?|speak) for (?:itself|themselves)|(?:is|are) (?:here to stay|the (?:right|wrong|only) (?:thing|decision|choice|answer|scheme|plan|way forward))|high time|(?:anyone|anybody|those|people|whoever) who [^.!?]{0,40}?(?:against|opposes?|opposed|objects?|doubts?|disagrees?|grumbles?) [^.!?]{0,80}?(?:cannot have|can't have|should be ashamed|have not|has not|do not understand|does not understand|is wrong|are wrong)|doubters|would give [^.!?]{2,40} back|does not feel the (?:difference|benefit)|act of (?:vandalism|folly|madness))(?![\p{L}])/iu
/** Those on one side are told to say it. */
const THEY_SAY =
  /(?<![\p{L}]|whatever (?:its|their|the) )(?:supporters?|opponents?|objectors?|critics|campaigners|others|some|respondents|residents|traders|people|petitioners)(?: [\p{L}'-]+){0,8}? (?:say|said|says|argued?|feel|felt|think|thought|feared?|told|believed?|wrote|claim(?:ed)?)(?![\p{L}])/iu
/** What readers are told to do for their own good. */
const ADVICE =
  /(?<![\p{L}])(?:anyone|anybody|people|residents|drivers|parents|you|visitors|households|tenants|users|dogs)(?: [\p{L}'-]+){0,6} (?:should|must|need to|are asked to|can|may|have until) (?:not )?(?:pass|drive|turn|write|speak|object|use|friday|keep|bring|check|use|ring|call|apply|stay|wear|carry|report|contact|visit|take|close|shut|avoid|leave|book|be on|be kept|allow|expect|go)(?![\p{L}])/iu
/** What those who object say is told as theirs. */
const OBJECTORS =
  /\b(?:objectors?|opponents?|critics|supporters?|campaigners|petition\p{L}*|respondents|those (?:for|against|in favour|who)|others (?:say|said|fear|argue|want)|some (?:say|said|fear|argue|want|residents|people)|(?:for|in favour) and (?:\p{L}+ )?against|consultation (?:responses|results|found))\b/iu
/** Another side is put. */
const OTHER_SIDE =
  /\b(?:objections?|objectors?|objected|opponents?|opposed to|critics|concerns? (?:about|that|over|raised)|against it|were against|argue against|arguments? (?:for and )?against|(?:for|in favour) and (?:\p{L}+ )?against|on the other hand|both sides|other view|others (?:say|said|fear|argue|want|prefer)|disagree\p{L}*|opposing views?|views for and against|reasons? (?:for|given) (?:and )?against)\b/iu

const putsOtherSide = ({ reading }: Facts, at: readonly Range[]): boolean =>
  at.some(({ start, end }) => OTHER_SIDE.test(reading.prose.slice(start, end)))
