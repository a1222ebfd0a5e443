import { meetingPosition, type MeetingPosition } from '../context/meeting-position.js'
import { findMeetingsSaid, type MeetingSaid } from '../reading/meetings-said.js'
import { isoDate } from '../reading/dates.js'
import type { Reading } from '../reading/reading.js'
import type { Facts } from './check.js'
import { matterOf } from './concern.js'

/** Kept for each reading and day of issue, since several clauses ask. */
const kept = new WeakMap<Reading, { issuedAt: string; said: readonly MeetingSaid[] }>()

/** The meetings a draft speaks of, with the days they are said to be on, read by the day of issue. */
export function meetingsSaid({ reading, context: { issuedAt } }: Facts): readonly MeetingSaid[] {
  const known = kept.get(reading)
  if (known && known.issuedAt === issuedAt) return known.said
  const said = findMeetingsSaid(reading.prose, reading.sentences, reading.dates, issuedAt.slice(0, 10))
  kept.set(reading, { issuedAt, said })
  return said
}

/** Whether the draft itself names the body of a meeting and writes its day. */
function isNamedWithDay(
  { reading, context }: Facts,
  { body, date }: { body: string; date: string },
): boolean {
  const day = date.slice(0, 10)
  return (
    reading.prose.toLowerCase().includes(body.toLowerCase()) &&
    reading.dates.some((written) => isoDate(written, context.issuedAt.slice(0, 10)) === day)
  )
}

/** Which meeting a release goes before or follows, if any. */
export function positionOf(facts: Facts): MeetingPosition | undefined {
  const { given, headline, opening } = matterOf(facts)
  // What a quotation says of a meeting may be another one.
  const said = meetingsSaid(facts)
    .filter(({ start }) => facts.reading.voiceAt(start).voice !== 'quoted')
    .map(({ body, time, when }) => ({ body, time, days: when?.days ?? [] }))
  const position = meetingPosition(facts.context, `${given}\n${headline}\n${opening}`, said)
  return position?.how === 'proposed' && isNamedWithDay(facts, position.meeting)
    ? { ...position, how: 'matched' }
    : position
}
