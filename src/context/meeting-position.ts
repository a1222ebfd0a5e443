import type { Context, Meeting } from './context.js'
import { isOnTopic, topicWords } from './topic-words.js'

/** What a draft says of a meeting. */
export interface SaidOfMeeting {
  /** As the draft calls the body. */
  body: string
  time: 'past' | 'ahead'
  /** The days that may be meant; none where the draft gives none. */
  days: readonly string[]
}

/** Which meeting a release goes before or after, and how that is known. */
export interface MeetingPosition {
  meeting: Meeting
  position: 'advance' | 'after'
  /**
   * `given`: the context says so. `matched`: the text names the body and a day on which the calendar has it meet.
   * `proposed`: worked out from the day of issue and the agenda, so that a person should confirm it.
   */
  how: 'given' | 'matched' | 'proposed'
}

/**
 * The meeting a release goes before or follows: the one its context names; else the one that its text speaks of, by
 * body and day; else, ahead of a meeting, one whose agenda has its subject. Nothing where nothing ties the two.
 *
 * Source: Haringey 13.20 and 13.21 speak of releases before and after meetings; the protocols leave it open how the
 * two are matched, so what is not given is a proposal.
 *
 * @param subject what the release is about: subjects, headline, opening
 * @param said the meetings its text speaks of
 */
export function meetingPosition(
  context: Pick<Context, 'advance' | 'after' | 'meetings' | 'issuedAt'>,
  subject: string,
  said: readonly SaidOfMeeting[],
): MeetingPosition | undefined {
  const { meetings = [], after, advance } = context
  const byId = (id: string | undefined): Meeting | undefined =>
    id === undefined ? undefined : meetings.find((meeting) => meeting.id === id)
  if (after !== undefined || advance !== undefined) {
    const followed = byId(after)
    const ahead = byId(advance)
    if (followed) return { meeting: followed, position: 'after', how: 'given' }
    return ahead && { meeting: ahead, position: 'advance', how: 'given' }
  }
  const about = topicWords(subject)
  const isOnAgenda = (meeting: Meeting): boolean =>
    meeting.agenda.some((item) => isOnTopic(topicWords(item), about))
  // What the text says of a meeting comes before what its agenda suggests.
  for (const one of said) {
    const meeting = meetings.find(
      (candidate) =>
        isSameBodyName(candidate.body, one.body) &&
        (isHeld(candidate, context.issuedAt) === (one.time === 'past') ||
          isSomeTimeToday(candidate, context)) &&
        (one.days.length > 0 ? one.days.includes(candidate.date.slice(0, 10)) : isOnAgenda(candidate)),
    )
    if (meeting)
      return {
        meeting,
        position: one.time === 'past' ? 'after' : 'advance',
        how: one.days.length > 0 ? 'matched' : 'proposed',
      }
  }
  const coming = meetings.find((meeting) => !isHeld(meeting, context.issuedAt) && isOnAgenda(meeting))
  return coming && { meeting: coming, position: 'advance', how: 'proposed' }
}

/**
 * Whether a meeting has begun when a release goes out. A meeting whose time is not given is taken to be held in the
 * course of its day: a release of that same day may go before it, and counts as doing so.
 */
export function isHeld(meeting: Pick<Meeting, 'date'>, issuedAt: string): boolean {
  const { date } = meeting
  if (!date.includes('T')) return date < issuedAt.slice(0, 10)
  return date <= (issuedAt.includes('T') ? issuedAt : `${issuedAt}T00:00`)
}

/** A meeting of the day of issue whose hour is not given may be over or to come. */
const isSomeTimeToday = ({ date }: Meeting, { issuedAt }: Pick<Context, 'issuedAt'>): boolean =>
  date === issuedAt.slice(0, 10)

/** What one council calls its Cabinet another calls its Executive; Haringey’s text uses both for one body. */
const EXECUTIVE = /^(?:cabinet|executive)$/

/** Whether a body of the calendar is the one that a draft names. */
export function isSameBodyName(recorded: string, stated: string): boolean {
  const [a, b] = [recorded, stated].map((body) =>
    body
      .toLowerCase()
      .replace(/&/g, 'and')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(/^the /, '')
      .replace(/ meeting$/, ''),
  ) as [string, string]
  return (
    a === b ||
    (EXECUTIVE.test(a) && EXECUTIVE.test(b)) ||
    ` ${a}`.endsWith(` ${b}`) ||
    ` ${b}`.endsWith(` ${a}`)
  )
}
