import { z } from 'zod'
import type { Meeting } from '../context/context.js'
import { pathText, validate } from '../validate.js'
import { readDate, readTime } from './dates.js'
import type { Place, ProblemList } from './imported.js'
import type { Answer } from './moderngov-answers.js'
import { unknownElement } from './unknown-element.js'
import { withoutContacts } from './plain-text.js'
import { childrenNamed, isWhole, textIn, type XmlElement } from './xml.js'

/** A meeting as far as one answer tells of it. */
export interface FoundMeeting {
  place: Place
  id: string
  date: string
  committeeId: string | undefined
  /** The committee, where this answer names it. */
  body: string | undefined
  status: string | undefined
  published: boolean | undefined
  agenda: string[]
  /** The element, of an answer that holds the whole meeting. */
  details: XmlElement | undefined
}

const text = z.string().min(1).max(500, { error: 'is longer than 500 characters' })

const meetingSchema = z.object({
  meetingid: z.string().regex(/^\d{1,18}$/, { error: 'should be a number' }),
  meetingdate: text,
  meetingtime: text.optional(),
  meetingstatus: text.optional(),
  committeeid: text.optional(),
  committeetitle: text.optional(),
  agendapublished: text.optional(),
})

const LISTED = new Set(['committee', 'committeemeetings', 'meetings', 'meeting'])

/** Titles of committees by their number, from `GetCommittees`: `committees/committee` with `committeeid` and `committeetitle`. */
export function readCommittees(
  { root, file }: Answer,
  titles: Map<string, string>,
  problems: ProblemList,
): void {
  for (const child of root.children) {
    unknownElement(child, LISTED, file, problems)
    if (child.name === 'committee') nameCommittee(child, titles)
  }
}

function nameCommittee(element: XmlElement, titles: Map<string, string>): void {
  const [id, title] = [textIn(element, 'committeeid'), textIn(element, 'committeetitle')]
  if (id && title && !titles.has(id)) titles.set(id, title)
}

/**
 * The meetings of `GetMeetings` and `GetAllMeetingsByDate`, or the one of `GetMeeting`.
 *
 * `getmeetings/committee` with `committeeid`, `committeetitle` and `committeemeetings/meeting`; or
 * `getmeetingsbydate/meetings/meeting`, each with the `committeeid` and mostly the `committeetitle` of its own. A
 * `meeting` has `meetingid`, `meetingdate` (`10/03/2026`), `meetingtime` and `meetingstatus` (`Confirmed`, `Cancelled`,
 * `Confirmed; Budget Council`).
 */
export function readMeetings(
  { kind, root, file }: Answer,
  titles: Map<string, string>,
  problems: ProblemList,
): FoundMeeting[] {
  if (kind === 'meeting') return readDetails(root, file, problems)
  const visit = (element: XmlElement, committee: XmlElement | undefined): FoundMeeting[] =>
    element.children.flatMap((child) => {
      unknownElement(child, LISTED, file, problems)
      if (child.name === 'committee') {
        nameCommittee(child, titles)
        return visit(child, child)
      }
      if (child.name === 'committeemeetings' || child.name === 'meetings') return visit(child, committee)
      const meeting = child.name === 'meeting' ? readMeeting(child, committee, file, problems) : undefined
      return meeting ? [meeting] : []
    })
  return visit(root, undefined)
}

/**
 * The meeting of `GetMeeting`: `meeting` with what a list says, `agendapublished`, and
 * `agendaitems/agendaitem` with `agendaitemtitle`, `isrestricted` and `isdisplayallowed` (`True` or `False`).
 */
function readDetails(root: XmlElement, file: string, problems: ProblemList): FoundMeeting[] {
  const meeting = readMeeting(root, undefined, file, problems, true)
  return meeting ? [{ ...meeting, agenda: agendaOf(root, file, problems) }] : []
}

function readMeeting(
  element: XmlElement,
  committee: XmlElement | undefined,
  file: string,
  problems: ProblemList,
  whole = false,
): FoundMeeting | undefined {
  const place = { file, line: element.line }
  if (!whole && !isWhole(element)) {
    problems.leaveOut(
      place,
      'The entry of this meeting is broken: a closing tag is missing in it.',
      'Save the file again; it may have been cut off.',
    )
    return undefined
  }
  const checked = validate(
    meetingSchema,
    Object.fromEntries(Object.keys(meetingSchema.shape).map((name) => [name, textIn(element, name)])),
  )
  if (!checked.ok) {
    const [problem] = checked.problems
    problems.leaveOut(
      place,
      `This meeting cannot be taken: <${pathText(problem!.path)}> ${problem!.message}`,
      'Add it to the calendar by hand.',
    )
    return undefined
  }
  const { value } = checked
  const date = readDate(value.meetingdate)
  if (date === undefined) {
    problems.leaveOut(
      place,
      `“${value.meetingdate}” is not a date, so meeting ${value.meetingid} is left out.`,
      'Correct it in ModernGov, or add the meeting to the calendar by hand.',
    )
    return undefined
  }
  return {
    place,
    id: value.meetingid,
    date: withTime(date, value.meetingtime, place, problems),
    committeeId: value.committeeid ?? (committee && textIn(committee, 'committeeid')),
    body: value.committeetitle ?? (committee && textIn(committee, 'committeetitle')),
    status: value.meetingstatus,
    published: readFlag(value.agendapublished),
    agenda: [],
    details: whole ? element : undefined,
  }
}

function withTime(date: string, written: string | undefined, place: Place, problems: ProblemList): string {
  if (written === undefined) return date
  const time = readTime(written)
  if (time !== undefined) return `${date}T${time}`
  problems.note(place, `“${written}” is not a time of day.`, 'The meeting is taken with its date alone.')
  return date
}

const readFlag = (written: string | undefined): boolean | undefined =>
  written === undefined
    ? undefined
    : /^(?:true|1|yes)$/i.test(written)
      ? true
      : /^(?:false|0|no)$/i.test(written)
        ? false
        : undefined

/** Longest title of an item; real ones have up to some four hundred characters. */
const LONGEST_TITLE = 2_000

function agendaOf(root: XmlElement, file: string, problems: ProblemList): string[] {
  const agenda: string[] = []
  for (const items of childrenNamed(root, 'agendaitems')) {
    let hidden = 0
    for (const item of items.children) {
      const place = { file, line: item.line }
      unknownElement(item, new Set(['agendaitem']), file, problems)
      if (item.name !== 'agendaitem') continue
      if (
        readFlag(textIn(item, 'isrestricted')) === true ||
        readFlag(textIn(item, 'isdisplayallowed')) === false
      ) {
        hidden++
        continue
      }
      const written = textIn(item, 'agendaitemtitle') ?? ''
      const wrong = isWhole(item)
        ? titleProblem(written)
        : 'This item of the agenda is broken: a closing tag is missing in it.'
      if (wrong === undefined) agenda.push(withoutContacts(written).text)
      else problems.leaveOut(place, wrong, 'Add it to the calendar by hand where it is needed.')
    }
    if (hidden > 0)
      problems.leaveOut(
        { file, line: items.line },
        hidden === 1
          ? 'One item of this agenda is restricted or not for display.'
          : `${hidden} items of this agenda are restricted or not for display.`,
        'Nothing is to be done: what is not public is never imported.',
        hidden,
      )
  }
  return agenda
}

function titleProblem(title: string): string | undefined {
  if (title.length > LONGEST_TITLE)
    return `The title of this item has more than ${LONGEST_TITLE.toLocaleString('en-GB')} characters.`
  return withoutContacts(title).text === '' ? 'This item of the agenda has no title.' : undefined
}

const CALLED_OFF = /cancel|postpone|abandon|deferred|\bwithdrawn\b/i

/**
 * The meetings of all answers, each once, by date. What `GetMeeting` says comes before what a list says.
 */
export function joinMeetings(
  found: readonly FoundMeeting[],
  titles: ReadonlyMap<string, string>,
  problems: ProblemList,
): { meeting: Meeting; found: FoundMeeting }[] {
  const byId = new Map<string, FoundMeeting>()
  for (const one of found) {
    const known = byId.get(one.id)
    byId.set(one.id, known ? joined(known, one, problems) : one)
  }
  const meetings: { meeting: Meeting; found: FoundMeeting }[] = []
  for (const one of byId.values()) {
    const body = one.body ?? (one.committeeId === undefined ? undefined : titles.get(one.committeeId))
    if (one.status !== undefined && CALLED_OFF.test(one.status)) {
      problems.leaveOut(
        one.place,
        `The meeting of ${body ?? 'a committee'} on ${inNumbers(one.date)} is called off (${one.status}).`,
        'Nothing is to be done: it is not in the calendar.',
      )
    } else if (body === undefined) {
      problems.leaveOut(
        one.place,
        `This answer does not say which committee meeting ${one.id} is of.`,
        'Give the answer to GetMeetings for that committee in the same command.',
      )
    } else {
      const { id, date, agenda, published } = one
      meetings.push({
        meeting: { id, body, date, agenda, ...(published === undefined ? {} : { published }) },
        found: one,
      })
    }
  }
  return meetings.sort((a, b) =>
    a.meeting.date < b.meeting.date ? -1 : a.meeting.date > b.meeting.date ? 1 : 0,
  )
}

function joined(known: FoundMeeting, other: FoundMeeting, problems: ProblemList): FoundMeeting {
  const [first, second] = other.details && !known.details ? [other, known] : [known, other]
  if (first.date.slice(0, 10) !== second.date.slice(0, 10))
    problems.note(
      second.place,
      `Meeting ${first.id} is on ${inNumbers(second.date)} here, and on ${inNumbers(first.date)} in ${first.place.file}:${first.place.line}.`,
      `${inNumbers(first.date)} is taken. Save the older of the two files again.`,
    )
  return {
    ...first,
    committeeId: first.committeeId ?? second.committeeId,
    body: first.body ?? second.body,
    status: first.status ?? second.status,
    published: first.published ?? second.published,
    agenda: first.details ? first.agenda : second.agenda,
  }
}

/** `10/03/2026`, as the files have it. */
const inNumbers = (date: string): string => date.slice(0, 10).split('-').reverse().join('/')
