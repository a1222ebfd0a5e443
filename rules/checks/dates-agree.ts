import { z } from 'zod'
import type { Context } from '../../src/context/context.js'
import { inWords } from '../../src/context/periods.js'
import { plainly } from '../../src/context/record.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { isoDate, type WrittenDate } from '../../src/reading/dates.js'

const options = z.strictObject({})

type Decision = NonNullable<Context['decisions']>[number]

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const DECIDED =
  /\b(?:agreed|approved|decided|adopted|set|voted|backed|resolved|signed off|passed|endorsed|ratified|granted|refused|rejected|confirmed|gave (?:its|the) (?:approval|go-ahead|backing))\b/i

/** How far a date may stray from a decision of the same body and still be meant for it, in days. */
const NEAR = 31

/** Weekdays agree with their dates, and decisions with the record of decisions: who took them, and on what day. */
export const datesAgree = defineCheck({
  name: 'dates-agree',
  about: 'Weekdays fit their dates, and decisions are given to the body and the day of the record.',
  options,
  messages: {
    weekday: {
      message: '“{words}” cannot be right: {date} is a {weekday}.',
      todo: 'Correct the weekday or the date.',
    },
    otherDay: {
      message: 'The record has {body} decide on {recorded}, not on {date} ({what}).',
      todo: 'Correct the date, or the record of decisions.',
    },
    otherBody: {
      message: 'The record has a decision of {date} by {body}, not by {stated} ({what}).',
      todo: 'Name the body that took the decision, or correct the record of decisions.',
    },
  },
  *run(facts) {
    const { reading, context } = facts
    // Where no weekday fits, the day of issue may be wrong, and with it the year that is taken.
    const named = reading.dates.filter((date) => date.weekday !== undefined && date.year === undefined)
    const misfits = named.filter((date) => {
      const day = isoDate(date, context.issuedAt.slice(0, 10))
      return day !== undefined && weekday(facts, date, day) !== undefined
    })
    const allMisfit = misfits.length > 1 && misfits.length === named.length
    for (const date of reading.dates) {
      const day = isoDate(date, context.issuedAt.slice(0, 10))
      if (day === undefined) continue
      const observation = weekday(facts, date, day) ?? decision(facts, date, day)
      if (observation && allMisfit && observation.message === 'weekday')
        yield { ...observation, status: 'possible' }
      else if (observation) yield observation
    }
  },
})

function weekday({ reading }: Facts, date: WrittenDate, day: string): Observation | undefined {
  if (date.weekday === undefined) return undefined
  const is = new Date(`${day}T12:00:00Z`).getUTCDay() || 7
  if (is === date.weekday) return undefined
  return {
    message: 'weekday',
    status: 'breach',
    at: { start: date.start, end: date.end },
    data: { words: reading.text(date), date: inWords(day), weekday: WEEKDAYS[is - 1] },
  }
}

/** A sentence in which a body decides on a day, held against the record. Days that the record says nothing near are left. */
function decision({ reading, context }: Facts, date: WrittenDate, day: string): Observation | undefined {
  const decisions = context.decisions ?? []
  if (decisions.length === 0 || day > context.issuedAt.slice(0, 10)) return undefined
  const sentence = reading.sentenceAt(date.start)
  const words = reading.prose.slice(sentence.start, sentence.end)
  if (!DECIDED.test(words)) return undefined
  const before = words.slice(0, date.start - sentence.start)
  const stated = BODIES.exec(before)?.[0] ?? BODIES.exec(words)?.[0]
  if (stated === undefined) return undefined
  const of = (one: Decision): boolean => isBody(one.body, stated)
  const on = (one: Decision): boolean => one.date.slice(0, 10) === day || one.finalDate?.slice(0, 10) === day
  if (decisions.some((one) => of(one) && on(one))) return undefined
  const sameDay = decisions.find((one) => on(one) && KNOWN.test(one.body))
  const at = { start: date.start, end: date.end }
  if (sameDay)
    return {
      message: 'otherBody',
      status: 'breach',
      at: { start: sentence.start, end: Math.max(sentence.start, date.end) },
      data: { date: inWords(day), body: sameDay.body, stated, what: sameDay.what ?? sameDay.ref },
    }
  const near = decisions.find((one) => of(one) && daysBetween(one.date.slice(0, 10), day) <= NEAR)
  return (
    near && {
      message: 'otherDay',
      status: 'breach',
      at,
      data: {
        body: near.body,
        recorded: inWords(near.date),
        date: inWords(day),
        what: near.what ?? near.ref,
      },
    }
  )
}

/** Bodies that take the decisions of a council. */
const BODIES =
  /\b(?:Cabinet|Executive|Full Council|(?:\p{Lu}\p{L}+ (?:and )?){1,4}(?:Sub-?[Cc]ommittee|Committee|Panel|Board))\b/u
const KNOWN = /\b(?:cabinet|executive|council|committee|panel|board)\b/i

function isBody(recorded: string, stated: string): boolean {
  const [a, b] = [recorded, stated].map((body) =>
    plainly(body)
      .replace(/^the /, '')
      .replace(/ meeting$/, ''),
  )
  const executive = /^(?:cabinet|executive)$/
  return a === b || a!.includes(b!) || b!.includes(a!) || (executive.test(a!) && executive.test(b!))
}

const daysBetween = (a: string, b: string): number =>
  Math.abs(Date.parse(`${a}T12:00:00Z`) - Date.parse(`${b}T12:00:00Z`)) / 86_400_000
