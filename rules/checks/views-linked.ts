import type { Allowed, Facts, Observation } from '../../src/judging/check.js'
import { quotedIn, reportedIn, type Heard } from '../../src/judging/heard.js'
import { linkedViews, reportsView, viewIn } from '../../src/judging/member-views.js'
import type { PeriodException } from '../../src/judging/period-exceptions.js'
import { inShort } from './in-short.js'

/** Speakers who may give a member’s word in an emergency. */
export const LEADING: ReadonlySet<string> = new Set([
  'leader',
  'deputy-leader',
  'cabinet-member',
  'elected-mayor',
])

/**
 * Views, proposals and recommendations linked to members and groups: their words quoted or reported, and what the draft
 * tells of them. Who, when and where in a member’s words is told as information only.
 *
 * @param excused the exception that the record shows in full
 */
export function* viewsLinked(
  facts: Facts,
  period: string,
  excused: PeriodException | undefined,
): Generator<Observation | Allowed> {
  const { reading } = facts
  const told: { start: number; end: number }[] = []
  let named = false
  for (const heard of [...quotedIn(facts), ...reportedIn(facts)]) {
    if (heard.side !== 'member') continue
    const sentence = reading.sentenceAt(heard.at.start)
    const isReport = heard.quotation.reported === true
    const view = isReport && reportsView(reading, sentence) ? 'plain' : viewIn(reading, heard.at)
    // What is reported has its speaker and its verb within the sentence.
    const at = isReport ? { start: Math.min(sentence.start, heard.at.start), end: heard.at.end } : heard.at
    const data = { name: heard.name, period }
    if (excused && mayAnswer(facts, heard, excused)) {
      if (!named)
        yield {
          allowed:
            excused.kind === 'emergency'
              ? 'In an emergency a member may be quoted, on that event alone.'
              : 'An enquiry may be answered with facts.',
          because: excused.because,
        }
      named = true
      if (excused.kind === 'enquiry' && view) yield { message: 'replyView', status: 'possible', at, data }
      continue
    }
    if (view !== undefined) told.push(at)
    if (view === undefined) yield { message: 'memberFacts', status: 'possible', atMost: 'info', at, data }
    else
      yield {
        message: view === 'plain' ? 'memberView' : 'memberViewPerhaps',
        status: view === 'plain' ? 'breach' : 'possible',
        at,
        data,
      }
  }
  for (const { whose, start, end } of linkedViews(facts)) {
    if (told.some((one) => one.start < end && start < one.end)) continue
    yield {
      message: 'memberView',
      status: 'breach',
      at: { start, end },
      data: { name: inShort(whose), period },
    }
  }
}

/** Whether an exception covers these words: a factual answer, or a leading member’s word on the event, not on politics. */
function mayAnswer({ reading }: Facts, heard: Heard, { kind }: PeriodException): boolean {
  if (kind === 'enquiry') return true
  const political = reading.stances
    .within(heard.at)
    .some((stance) => stance.kind === 'politics' || stance.kind === 'judges')
  return !political && heard.roles.some((role) => LEADING.has(role))
}
