import { sharedTopic, topicWords } from '../../src/context/topic-words.js'
import type { Allowed, Facts, Observation } from '../../src/judging/check.js'
import { quotedIn, reportedIn, type Heard } from '../../src/judging/heard.js'
import { within } from '../../src/reading/in-order.js'
import type { Reading } from '../../src/reading/reading.js'
import type { Range } from '../../src/document/offset-map.js'
import { linkedViews, reportsView, viewIn, type ViewSign } from '../../src/judging/member-views.js'
import type { PeriodException } from '../../src/judging/period-exceptions.js'
import { inShort } from './in-short.js'

/** Speakers who may give a member’s word in an emergency. */
const LEADING: ReadonlySet<string> = new Set(['leader', 'deputy-leader', 'cabinet-member', 'elected-mayor'])

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
    const found = isReport ? [] : viewedIn(reading, heard)
    // A few words within a sentence of the draft’s own are taken whole.
    const parts = found.length > 0 ? found : [{ start: at.start, end: at.end, view }]
    if (view === undefined) yield { message: 'memberFacts', status: 'possible', atMost: 'info', at, data }
    else
      for (const { start, end, view: sign } of parts) {
        told.push({ start, end })
        yield {
          message: sign === 'plain' ? 'memberView' : 'memberViewPerhaps',
          status: sign === 'plain' ? 'breach' : 'possible',
          at: { start, end },
          data,
        }
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

/** The sentences of a quotation that give a view, those side by side together: facts beside them may stay. */
function viewedIn(reading: Reading, { at, quotation }: Heard): (Range & { view: ViewSign })[] {
  const parts: (Range & { view: ViewSign; next: number })[] = []
  within(reading.utterances, at).forEach((utterance, index) => {
    if (utterance.quotation !== quotation) return
    const { start, end } = utterance
    const view = viewIn(reading, { start, end })
    const last = parts.at(-1)
    if (view === undefined) return
    if (last?.next === index && last.view === view) {
      last.end = end
      last.next = index + 1
    } else parts.push({ start, end, view, next: index + 1 })
  })
  return parts
}

/** What is said in any emergency. */
const OF_EMERGENCY =
  /(?<![\p{L}])(?:thoughts|condolences|thank|firefighters?|police|ambulance|crews?|emergency|rest centre|rescue\p{L}*|safe(?:ty)?|shelter|victims?|injur\p{L}*|hurt|evacuat\p{L}*|clean-?up|lost (?:their|a|everything)|tonight|sandbags?|stay (?:away|at home|indoors)|do not travel)(?![\p{L}])/iu

/** Whether an exception covers these words: a factual answer, or a leading member’s word on the event, not on politics. */
export function mayAnswer({ reading, context }: Facts, heard: Heard, { kind }: PeriodException): boolean {
  if (kind === 'enquiry') return true
  const words = reading.prose.slice(heard.at.start, heard.at.end)
  const event = topicWords(context.event?.what ?? '')
  if (!OF_EMERGENCY.test(words) && sharedTopic(event, topicWords(words)).length === 0) return false
  const political = reading.stances
    .within(heard.at)
    .some((stance) => stance.kind === 'politics' || stance.kind === 'judges')
  return !political && heard.roles.some((role) => LEADING.has(role))
}
