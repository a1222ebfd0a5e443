import { z } from 'zod'
import { isHeld, isSameBodyName } from '../../src/context/meeting-position.js'
import type { Context, Meeting } from '../../src/context/context.js'
import { inWords } from '../../src/context/periods.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { positionOf } from '../../src/judging/meeting.js'
import { findMeetingsSaid, type MeetingSaid } from '../../src/reading/meetings-said.js'
import { findEmbargo, type Embargo } from '../../src/reading/parts.js'
import { dayAfter, findWhens } from '../../src/reading/relative-days.js'

/** How far a day may stray from a meeting of the same body and still be meant for it, in days. */
const NEAR = 6
/** A date without a year is surely of the year nearest to the day of issue only within so many days of it. */
const THIS_YEAR = 60

/**
 * The time a release tells fits the calendar: `last night’s Cabinet` is the Cabinet of the evening before, a meeting
 * to come is to come, a decision is not told before it is taken, and an embargo lifts after the release goes out.
 * Words such as `yesterday` are read by the day of issue, or by the day an embargo lifts; only what fits neither is
 * reported, and only where the calendar is given.
 */
export const timeTold = defineCheck({
  name: 'time-told',
  about:
    'Times that a release gives for meetings and for its own embargo fit the day of issue and the calendar.',
  options: z.strictObject({}),
  messages: {
    otherDay: {
      message: 'The calendar has the {body} meet on {recorded}. “{words}” is {meant}.',
      todo: 'Correct the day, or the calendar of meetings.',
    },
    over: {
      message: 'This tells of a meeting to come, but {day} is over when this goes out on {issued}.',
      todo: 'Correct the date, or say what the meeting decided.',
    },
    early: {
      message: 'This tells what the {body} decided on {day}, but it goes out on {issued}, before that.',
      todo: 'Wait for the meeting, correct the date, or say what the meeting will consider.',
    },
    earlyMayBe: {
      message: 'This may tell what the {body} decided before it has met: the calendar has it meet on {day}.',
      todo: 'If the decision is of an earlier meeting, give its date; otherwise say what the meeting will consider.',
    },
    pair: {
      message: '“{words}” cannot be right: this goes out on {issued}.',
      todo: 'Correct the date, or leave out the word that goes with it.',
    },
    embargoOver: {
      message: 'The embargo lifts on {until}, before this goes out on {issued}.',
      todo: 'Correct the embargo, or take it out.',
    },
    embargoEarly: {
      message: 'The embargo lifts on {until}, before the {body} meets on {day}, whose decision this tells.',
      todo: 'Have the embargo lift after the meeting.',
    },
  },
  *run(facts) {
    const { reading, context } = facts
    const issued = context.issuedAt.slice(0, 10)
    const embargo = findEmbargo(reading.parts, reading.prose, reading.dates, issued)
    const lifts = embargo && /^\d{4}-/.test(embargo.until) ? embargo : undefined
    const days = [
      ...new Set([
        issued,
        ...(lifts ? [lifts.until.slice(0, 10)] : []),
        ...facts.moments.map((moment) => moment.slice(0, 10)),
      ]),
    ]
    yield* pairs(facts, days)
    const readings = days.map((day) => findMeetingsSaid(reading.prose, reading.sentences, reading.dates, day))
    const [said = []] = readings
    const byStart = readings.map((list) => new Map(list.map((one) => [one.start, one])))
    const first = new Set<string>()
    for (const one of said) {
      const others = byStart.map((list) => list.get(one.start) ?? one)
      if (others.some((other, index) => fault(facts, other, days[index]!) === undefined)) continue
      const seen = fault(facts, one, issued)!
      const key = `${seen.message} ${one.when ? reading.text(one.when) : ''}`
      if (!first.has(key)) yield seen
      first.add(key)
    }
    if (lifts) yield* embargoed(facts, lifts, said)
  },
})

/** `tomorrow (Tuesday 3 March)`: two ways to give one day. */
function* pairs({ reading, context }: Facts, days: readonly string[]): Generator<Observation> {
  const seen = days.map((day) => findWhens(reading.prose, reading.dates, day))
  const [whens = []] = seen
  for (const [index, when] of whens.entries()) {
    const next = whens[index + 1]
    if (!when.relative || when.fit !== 'exact' || !next || next.relative) continue
    if (!/^(?:,? \(?|, on |,? on )$/.test(reading.prose.slice(when.end, next.start))) continue
    const fits = seen.some((list) => list[index]?.days[0] === list[index + 1]?.days[0])
    if (fits) continue
    yield {
      message: 'pair',
      status: 'breach',
      at: { start: when.start, end: next.end },
      data: { words: reading.text({ start: when.start, end: next.end }), issued: inWords(context.issuedAt) },
    }
  }
}

const ofBody = (context: Context, body: string): Meeting[] =>
  (context.meetings ?? []).filter((meeting) => isSameBodyName(meeting.body, body))

/** What is wrong with the time given for a meeting, as read on a day. */
function fault(facts: Facts, said: MeetingSaid, day: string): Observation | undefined {
  const { reading, context } = facts
  // What is quoted was said on some other day.
  if (reading.voiceAt(said.start).voice === 'quoted') return undefined
  const { when, body, time, decided } = said
  const at = {
    start: Math.min(said.start, when?.start ?? said.start),
    end: Math.max(said.end, when?.end ?? said.end),
  }
  const issued = inWords(day)
  const [only] = when?.days ?? []
  // With no year given, a day months away may be of another year: `was agreed on 11 March`, in October.
  const isPlain = when?.nearestYear === undefined || (only !== undefined && apart(only, day) <= THIS_YEAR)
  if (when && only !== undefined && when.fit === 'exact' && isPlain) {
    if (time === 'ahead' && only < day)
      return { message: 'over', status: 'breach', at, data: { day: inWords(only), issued } }
    if (time === 'past' && decided && only > day)
      return { message: 'early', status: 'breach', at, data: { body, day: inWords(only), issued } }
  }
  const held = ofBody(context, body)
  if (held.length === 0) return undefined
  if (when && when.days.length > 0) {
    const dates = held.map(({ date }) => date.slice(0, 10))
    const sameDay = held.find((one) => when.days.includes(one.date.slice(0, 10)))
    if (sameDay) {
      // A meeting of this evening has decided nothing this morning.
      const isToCome = sameDay.date.includes('T') && sameDay.date > facts.moments.at(-1)!
      return time === 'past' && decided && isToCome && facts.moments.at(-1)!.includes('T')
        ? { message: 'early', status: 'breach', at, data: { body, day: inWords(sameDay.date), issued } }
        : undefined
    }
    const near = dates.find((date) => when.days.some((one) => apart(one, date) <= NEAR))
    if (near === undefined) return undefined
    const sure = when.fit === 'exact' && when.relative
    return {
      message: 'otherDay',
      status: sure ? 'breach' : 'possible',
      at,
      data: {
        body,
        recorded: inWords(near),
        words: reading.text(when),
        meant: when.fit === 'exact' ? inWords(only!) : 'another day',
      },
    }
  }
  return decided && time === 'past' ? untimely(facts, said, day) : undefined
}

/** A decision with no date, of a body that is yet to meet on the matter. */
function untimely(facts: Facts, { start, end, body }: MeetingSaid, day: string): Observation | undefined {
  const { context } = facts
  const position = positionOf(facts)
  if (!position) return undefined
  const { meeting } = position
  // Said to follow a meeting that is yet to come.
  const isToCome = position.position === 'after' && meeting.date.slice(0, 10) > day
  if (!isToCome && (position.position !== 'advance' || position.how === 'matched')) return undefined
  const dayEnds = `${day}T23:59`
  if (!isSameBodyName(meeting.body, body) || isHeld(meeting, dayEnds)) return undefined
  const isDecided = (context.decisions ?? []).some(
    (one) => isSameBodyName(one.body, body) && one.date.slice(0, 10) <= day,
  )
  const met = ofBody(context, body).some((one) => isHeld(one, dayEnds))
  if (isDecided || met) return undefined
  return {
    message: 'earlyMayBe',
    status: 'possible',
    at: { start, end },
    data: { body, day: inWords(meeting.date) },
  }
}

const apart = (a: string, b: string): number =>
  Math.abs(Date.parse(`${a}T12:00:00Z`) - Date.parse(`${b}T12:00:00Z`)) / 86_400_000

/** An embargo against the time of issue, and against the meeting whose decision is told. */
function* embargoed(facts: Facts, embargo: Embargo, said: readonly MeetingSaid[]): Generator<Observation> {
  const { context } = facts
  const { until } = embargo
  const at = { start: embargo.start, end: embargo.end }
  const isTimed = !until.endsWith('T00:00')
  const isOver =
    isTimed && context.issuedAt.includes('T')
      ? until < context.issuedAt
      : dayAfter(until, 0) < context.issuedAt.slice(0, 10)
  if (isOver)
    yield {
      message: 'embargoOver',
      status: 'breach',
      at,
      data: {
        until: inTime(until, isTimed),
        issued: inTime(context.issuedAt, context.issuedAt.includes('T')),
      },
    }
  const meeting = meetingTold(facts, said)
  if (!meeting) return
  const isBefore =
    meeting.date.includes('T') && isTimed
      ? until < meeting.date
      : until.slice(0, 10) < meeting.date.slice(0, 10)
  if (isBefore)
    yield {
      message: 'embargoEarly',
      status: 'breach',
      at,
      data: {
        until: inTime(until, isTimed),
        body: meeting.body,
        day: inTime(meeting.date, meeting.date.includes('T')),
      },
    }
}

/** The meeting whose decision a release tells: by body and day, or the one it is known to go with. */
function meetingTold(facts: Facts, said: readonly MeetingSaid[]): Meeting | undefined {
  const position = positionOf(facts)
  for (const { body, decided, time, when } of said) {
    if (!decided || time !== 'past') continue
    const ofTheDay = ofBody(facts.context, body).find(({ date }) => when?.days.includes(date.slice(0, 10)))
    if (ofTheDay) return ofTheDay
    if (position && position.how !== 'proposed' && isSameBodyName(position.meeting.body, body))
      return position.meeting
  }
  return undefined
}

const inTime = (time: string, withClock: boolean): string =>
  withClock ? `${inWords(time)} at ${time.slice(11, 16)}` : inWords(time)
