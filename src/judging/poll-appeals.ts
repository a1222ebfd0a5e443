import { dayOf, daysFromTo, weekdayOf } from '../context/polls/days.js'
import type { Range } from '../document/offset-map.js'
import { isoDate } from '../reading/dates.js'
import { within } from '../reading/in-order.js'
import type { Facts } from './check.js'

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** What a reader is asked to do on the day. */
const ASKS =
  /(?:^|[,;:–—-] ?|(?<![\p{L}])(?:please|do|and|so|then|to|can|will|they|must) )(?:remember(?! (?:that (?:you|polling|photo)|to (?:bring|take|vote by|register)))|bear in mind|spare (?:five|ten|some|\d+|a (?:minute|moment|vote))|think of|seize (?:it|the)|give us|give (?:him|her|them|me)|choose|make (?:it|your|their) (?:count|voice|voices)|help (?:me|us|keep|him|her|them)|keep (?:the|our|us|me|him|her)|send (?:them|a message|us|me)|show (?:them|your|that)|stand (?:by|with|up for)|put (?:things|it) right|do the right thing|trust (?:that )?they will|say (?:yes|no|thank)|back (?:him|her|them|us|me)|reward (?:them|him|her|us)|thank (?:them|him|her|us|those who))(?![\p{L}])/iu
/** How the poll is held may be told. */
const POLLING =
  /(?<![\p{L}])(?:polling (?:stations?|places?)|polls? (?:open|close)|register|postal|proxy|photo\p{L}* id|ballot box(?:es)? (?:are|will)|bins?|collections?|whoever|whichever|however you|open(?:s|ing)? (?:from|at|as)|closed)(?![\p{L}])/iu

/**
 * Sentences that ask something of the reader for the day of a poll, though no vote is named: `next Thursday, remember who
 * kept the lights on`. The day is known from the context; that it is meant so is for a person to say.
 */
export function pollAppeals({ reading, context }: Facts): Range[] {
  const issued = dayOf(context.issuedAt)
  const polls = (context.elections ?? []).map(({ pollDate }) => pollDate).filter((poll) => poll >= issued)
  if (polls.length === 0) return []
  const near = polls.filter((poll) => daysFromTo(issued, poll) <= 28)
  const weekdays = near.map((poll) => NAMES[weekdayOf(poll) - 1]!)
  const named =
    weekdays.length > 0
      ? new RegExp(
          String.raw`(?<![\p{L}])(?:next|on|this|come|the) (?:${weekdays.join('|')})(?! \d)(?![\p{L}])`,
          'iu',
        )
      : undefined
  const found: Range[] = []
  for (const sentence of reading.sentences) {
    const words = reading.prose.slice(sentence.start, sentence.end)
    if (!ASKS.test(words) || POLLING.test(words)) continue
    const dated = within(reading.dates, sentence).some((date) => polls.includes(isoDate(date, issued) ?? ''))
    if (dated || named?.test(words)) found.push({ start: sentence.start, end: sentence.end })
  }
  return found
}
