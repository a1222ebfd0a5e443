import type { Context } from './context.js'

/** An approval on record. */
export type Approval = NonNullable<Context['approvals']>[number]

/** Someone told of a release, or sent a copy. */
export type Notice = NonNullable<Context['notified']>[number]

/**
 * How something that has to be on record stands. `done`: there, and in time. `late`: there, but after it was due.
 * `stale`: given before the text last changed. `absent`: the record is given and empty. `unknown`: nothing on record
 * speaks of it, which is no proof that it was not done.
 */
export type Standing = 'done' | 'late' | 'stale' | 'absent' | 'unknown'

/** A civil date and time can be compared as text; a date alone is the start of its day. */
const before = (a: string, b: string): boolean => a < b
const dayOf = (time: string): string => time.slice(0, 10)

/**
 * How an approval stands at the time of issue.
 *
 * @param fits whether an approval is the one asked for
 * @param afterLastChange it must have been given after the text last changed
 */
export function approvalStanding(
  context: Context,
  fits: (approval: Approval) => boolean,
  afterLastChange = false,
): { standing: Standing; approval?: Approval } {
  const { approvals, issuedAt, lastTextChangeAt } = context
  if (approvals === undefined) return { standing: 'unknown' }
  if (approvals.length === 0) return { standing: 'absent' }
  const fitting = approvals.filter(fits)
  // A day with no time may be any time of that day.
  const inTime = fitting.filter(({ at }) =>
    at.includes('T') ? !before(issuedAt, at) : dayOf(at) <= dayOf(issuedAt),
  )
  const fresh = inTime.filter(
    ({ at }) => !afterLastChange || lastTextChangeAt === undefined || !before(at, lastTextChangeAt),
  )
  const of = (standing: Standing, [approval]: Approval[]): { standing: Standing; approval?: Approval } => ({
    standing,
    ...(approval ? { approval } : {}),
  })
  if (fresh.length > 0) return of('done', fresh)
  if (inTime.length > 0) return of('stale', inTime)
  return fitting.length > 0 ? of('late', fitting) : of('unknown', [])
}

/** When someone has to be told: before the time of issue, by then, or at some time. */
export type Due = 'before' | 'on-issue' | 'any-time'

/** How a notice to someone stands. */
export function noticeStanding(
  context: Context,
  fits: (notice: Notice) => boolean,
  due: Due,
): { standing: Standing; notice?: Notice } {
  const { notified, issuedAt } = context
  if (notified === undefined) return { standing: 'unknown' }
  if (notified.length === 0) return { standing: 'absent' }
  const fitting = notified.filter(fits)
  const [first] = fitting
  if (!first) return { standing: 'unknown' }
  const timely = fitting.find(({ at }) => {
    if (due === 'any-time') return true
    if (due === 'before') return before(at, issuedAt)
    return at.includes('T') ? !before(issuedAt, at) : dayOf(at) <= dayOf(issuedAt)
  })
  return timely ? { standing: 'done', notice: timely } : { standing: 'late', notice: first }
}

/** Lower case, without marks, so that what people type in a record can be compared. */
export const plainly = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether words of a record name a person: by whole name, or by surname with nothing that speaks against it. */
export function namesPerson(words: string, name: string): boolean {
  const said = plainly(words).split(' ')
  const parts = plainly(name)
    .split(' ')
    .filter((part) => !/^(?:cllr|councillor|coun|dr|mr|mrs|ms|miss|mx|prof|sir|dame|rev|the)$/.test(part))
  const surname = parts.at(-1)
  return (
    surname !== undefined &&
    said.includes(surname) &&
    (said.length < 3 || parts.some((part) => said.includes(part)))
  )
}
