import { z } from 'zod'
import { pollTypes, type Nation } from '../../../rules/polls/poll-types.js'
import { electionTypes } from '../context.js'
import { inWords } from '../in-words.js'
import { isByNation, pollTypeOf, timetableOf, type Timetable } from './timetable.js'
import { WorkingDays, type GivenHolidays } from './working-days.js'

const day = z.iso.date({ error: 'must be a date that exists, as 2027-05-06' })

/** One poll to work out, as a line of `evenhand periods --ndjson` gives it; other keys are passed over. */
export const pollRequestSchema = z.object({
  election_type: z.enum(electionTypes),
  nation: z.string().optional().describe('england, wales, scotland or northern-ireland; uk'),
  poll_date: day,
  area: z.string().nullish(),
  actual_notice_published: day.nullish(),
  inputs: z
    .object({
      excessive_increase_determination_date: day.nullish(),
      petition_promoted_from: day.nullish(),
      components: z
        .array(
          z
            .enum(electionTypes)
            .exclude(['combined'], { error: 'must be polls by their own types, and not “combined”' }),
        )
        .nullish(),
    })
    .nullish(),
})
export type PollRequest = z.infer<typeof pollRequestSchema>

/** The same of a query in an address, where every value is text and a slip in a key is an error. */
export const periodsQuerySchema = z.strictObject(
  pollRequestSchema.omit({ inputs: true }).extend({
    // One poll each: several are asked for one by one.
    election_type: z.enum(electionTypes).exclude(['combined']),
    actual_notice_published: day.optional(),
    area: z.string().optional(),
    excessive_increase_determination_date: day.optional(),
    petition_promoted_from: day.optional(),
  }).shape,
)

/** When publicity is restricted for a poll. Dates are `YYYY-MM-DD`; null where it cannot be worked out or there is none. */
export interface PollAnswer {
  /** The last day the law allows for the notice. */
  notice_deadline: string | null
  /** The latest day on which the restriction begins, whatever notice is known. */
  restriction_start_latest: string | null
  /** The day it begins: that of the notice where it is given. */
  restriction_start: string | null
  /** With its offset, as `2027-05-06T22:00:00+01:00`. */
  restriction_end: string | null
  /** The start is only the latest possible, since the day of the notice is not given. */
  provisional: boolean
  /** What would have to be given. */
  needs: string[]
  /** How it was worked out, in full sentences. */
  why: string
  /** The rules, and how far they were read. */
  law: string
}

/**
 * Works out when publicity is restricted for a poll, or for several that are held together (`combined`, with the polls
 * in `inputs.components`): the earliest start, the latest end.
 *
 * @param given bank holidays beside those shipped
 */
export function answerPoll(request: PollRequest, given?: GivenHolidays): PollAnswer {
  const names =
    request.election_type === 'combined' ? (request.inputs?.components ?? []) : [request.election_type]
  if (names.length === 0)
    return {
      ...NOTHING,
      needs: ['the polls that are combined, as inputs.components'],
      why: 'A combined poll is several polls, and none is named.',
    }
  const workingDays = WorkingDays.with(given)
  const nation = NATIONS[request.nation?.toLowerCase() ?? '']
  const timetables: Timetable[] = []
  for (const name of names) {
    const type =
      nation === undefined && isByNation(name)
        ? undefined
        : pollTypeOf(name, nation, request.area ?? undefined)
    if (type === undefined)
      return { ...NOTHING, needs: ['nation'], why: `Which rules hold for “${name}” depends on the nation.` }
    timetables.push(
      timetableOf(
        {
          type,
          nation,
          pollDate: request.poll_date,
          // One notice of several polls need not be that of each.
          noticeDate:
            names.length > 1
              ? undefined
              : (request.actual_notice_published ?? request.inputs?.petition_promoted_from ?? undefined),
          determinationDate: request.inputs?.excessive_increase_determination_date ?? undefined,
        },
        workingDays,
      ),
    )
  }
  return together(timetables, names.length > 1 ? (request.actual_notice_published ?? undefined) : undefined)
}

const NOTHING: Omit<PollAnswer, 'needs' | 'why'> = {
  notice_deadline: null,
  restriction_start_latest: null,
  restriction_start: null,
  restriction_end: null,
  provisional: false,
  law: '',
}

const NATIONS: Record<string, Nation> = {
  england: 'england',
  wales: 'wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland',
  'northern ireland': 'northern-ireland',
  ni: 'northern-ireland',
}

/** The answer for one poll. */
export const answerOf = (timetable: Timetable): PollAnswer => together([timetable])

/** @param notice the day of a notice that is out, of one of several polls */
function together(all: readonly Timetable[], notice?: string): PollAnswer {
  const restricting = all.filter(({ rule }) => rule.regime !== 'none')
  const timetables = restricting.length > 0 ? restricting : all
  const one = all.length === 1
  const latest = earliest(timetables.map(({ latestStart }) => latestStart))
  const start = earliest([...timetables.map((each) => each.start), notice ?? null])
  return {
    notice_deadline: earliest(timetables.map(({ noticeDeadline }) => noticeDeadline)),
    restriction_start_latest: latest,
    restriction_start: start,
    restriction_end:
      timetables
        .map(({ end }) => end ?? '')
        .sort()
        .at(-1) || null,
    provisional:
      start !== null &&
      start !== notice &&
      timetables.some((each) => each.provisional || each.start === null),
    needs: [...new Set(timetables.flatMap(({ needs }) => needs))],
    why: one
      ? explain(all[0]!)
      : `${all.map((each) => `${capital(each.rule.label)}: ${explain(each)}`).join(' ')} The earliest start holds for all.`,
    law: [...new Set(all.map(lawInWords))].join(' '),
  }
}

/** The first of the days that are known: one that is not known cannot make the start any later. */
const earliest = (days: readonly (string | null)[]): string | null =>
  days.filter((one) => one !== null).sort()[0] ?? null

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The rules of a poll in words, and how far they were read. */
export function lawInWords({ rule, law }: Timetable): string {
  const verified = { read: '', partly: ' (verified in part)', memory: ' (not verified)' }[rule.verified]
  return rule.noticeLaw
    ? `Notice: ${rule.noticeLaw}${verified}. Restriction: ${law}.`
    : `Restriction: ${law}${verified}.`
}

function explain({ why, doubt, count, end, pollDate, rule, type }: Timetable): string {
  const holidays = (count?.skipped ?? []).filter(({ why: reason }) => !/^(?:Satur|Sun)day$/.test(reason))
  return [
    ...why,
    ...(doubt === undefined ? [] : [doubt]),
    ...(holidays.length > 0
      ? [
          `Beside weekends, not counted: ${holidays.map(({ day: on, why: reason }) => `${inWords(on)} (${reason})`).join(', ')}.`,
        ]
      : []),
    ...(end === null ? [] : [`It ends at ${endInWords(pollTypes[type].ends, pollDate)}.`]),
    ...(rule.notes ?? []),
  ].join(' ')
}

/** `the close of poll, 22:00 on 6 May 2027` */
export const endInWords = (ends: '22:00' | '23:59:59' | null, pollDate: string): string =>
  ends === '22:00'
    ? `the close of poll, 22:00 on ${inWords(pollDate)}`
    : `the end of ${inWords(pollDate)}, the day of the poll`
