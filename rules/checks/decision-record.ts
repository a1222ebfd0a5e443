import type { Context } from '../../src/context/context.js'
import { inWords } from '../../src/context/periods.js'
import type { Facts, Observation } from '../../src/judging/check.js'
import { isoDate } from '../../src/reading/dates.js'
import type { DecisionStated } from '../../src/reading/decisions.js'
import { simplify } from '../../src/reading/fold.js'
import { within } from '../../src/reading/in-order.js'
import { inShort } from './in-short.js'

type Recorded = NonNullable<Context['decisions']>[number]

/**
 * A decision that the record gives to another body: of the same day, about the same matter. Where the draft gives no
 * date, or the record says nothing of the day, nothing is compared.
 */
export function* otherThanRecorded(facts: Facts, decision: DecisionStated): Generator<Observation> {
  const { reading, context } = facts
  const { kind, at: by } = decision.decider
  if (kind !== 'formal' && kind !== 'post' && kind !== 'person') return
  const said = keyWords(reading.text(by))
  if (said.size === 0 || !context.decisions?.length) return
  const words = simplify(reading.prose.slice(decision.sentence.start, decision.sentence.end))
  for (const date of within(reading.dates, decision.sentence)) {
    const day = isoDate(date, context.issuedAt)
    const ofTheDay = context.decisions.filter((one) => one.date.slice(0, 10) === day && isAbout(one, words))
    const first = ofTheDay[0]
    if (!first || ofTheDay.some(({ body }) => shares(said, keyWords(body)))) continue
    yield {
      message: 'record',
      status: 'breach',
      at: { start: decision.start, end: decision.end },
      data: { decider: inShort(reading.text(by)), body: first.body, date: inWords(first.date) },
    }
    return
  }
}

/** Words that say nothing of which body it is. Cabinet and Executive are one (Haringey’s text uses both). */
const GENERAL = new Set(
  'the a of and for its our this committee sub meeting last night yesterday member members councillors councillor cllr'.split(
    ' ',
  ),
)

function keyWords(body: string): Set<string> {
  const words = simplify(body)
    .replace(/\bexecutive\b/g, 'cabinet')
    .split(/\P{L}+/u)
  return new Set(words.filter((word) => word !== '' && !GENERAL.has(word)))
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word))

/** Whether a sentence speaks of what was decided: one of the longer words of the record stands in it. */
const isAbout = ({ what, topic }: Recorded, sentence: string): boolean =>
  simplify(`${what ?? ''} ${topic ?? ''}`)
    .split(/[^\p{L}\d]+/u)
    .some((word) => word.length > 4 && sentence.includes(word.slice(0, Math.max(5, word.length - 2))))
