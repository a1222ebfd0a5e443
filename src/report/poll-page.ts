import { inWords } from '../context/in-words.js'
import { endInWords, lawInWords } from '../context/polls/answer.js'
import { weekdayOf } from '../context/polls/days.js'
import type { Timetable } from '../context/polls/timetable.js'
import { paint, wrap, type Paper } from './paint.js'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** `Thursday 6 May 2027` */
export const dayInWords = (day: string): string => `${WEEKDAYS[weekdayOf(day) - 1]} ${inWords(day)}`

/** When publicity is restricted for one poll, why, and by what law, with the days counted and passed over. */
export function pollPage(timetable: Timetable, paper: Paper, area?: string): string {
  const ink = paint(paper)
  const { rule, pollDate, count, needs, doubt } = timetable
  const where = area === undefined ? '' : ` (${area})`
  const title = `${capital(rule.label)}${where}, ${dayInWords(pollDate)}`
  const notes = rule.notes ?? []
  const labelled = (label: string, text: string): string =>
    wrap(text, paper, 9, `  ${ink.dim(label.padEnd(7))}`)
  const lines = [
    ink.bold(title),
    '',
    wrap(whenInWords(timetable), paper, 2),
    '',
    ...(doubt === undefined ? [] : [labelled('Check', doubt)]),
    labelled('Why', timetable.why.join(' ')),
    labelled('Law', lawInWords(timetable)),
    ...(notes.length > 0 ? [labelled('Note', notes.join(' '))] : []),
    ...(needs.length > 0 ? [labelled('Give', `${needs.join('; ')}.`)] : []),
    ...(count === null
      ? []
      : ['', ink.bold('The days, counted back from the poll'), '', ...countLines(timetable)]),
  ]
  return `${lines.join('\n')}\n`
}

/** The restriction in a sentence or two. */
function whenInWords({ rule, start, end, pollDate, provisional, askFrom, start: begins }: Timetable): string {
  if (rule.regime === 'none') return 'No restriction on publicity of its own was found for it.'
  const until = end === null ? 'its end, which no rule fixes' : endInWords(rule.ends, pollDate)
  if (start === null) return `Publicity is restricted until ${until}. When that begins cannot be worked out.`
  const from = `${dayInWords(begins!)}${provisional ? ' at the latest' : ''}`
  const ask =
    provisional && askFrom !== null
      ? ` It begins as soon as the notice is published: from ${dayInWords(askFrom)} on, ask whether it is.`
      : ''
  return `Publicity is restricted from ${from} to ${until}.${ask}`
}

function countLines({ count, rule }: Timetable): string[] {
  if (count === null) return []
  const skipped = new Map(count.skipped.map(({ day, why }) => [day, why]))
  const numbers = new Map(count.counted.map((day, index) => [day, index + 1]))
  const notice = rule.start.kind === 'notice' ? rule.start.notice : 'the notice'
  return [...skipped.keys(), ...numbers.keys()]
    .sort()
    .reverse()
    .map((day) => {
      const number = numbers.get(day)
      const said =
        number === undefined
          ? `not counted: ${skipped.get(day)}`
          : day === count.last
            ? `the last day for ${notice}`
            : ''
      return `  ${String(number ?? '–').padStart(4)}  ${dayInWords(day).padEnd(28)}${said}`.trimEnd()
    })
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
