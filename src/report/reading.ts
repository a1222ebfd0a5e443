import { z } from 'zod'
import type { Context } from '../context/context.js'
import { Register } from '../context/register.js'
import { isoDate } from '../reading/dates.js'
import { isCouncillorTitle } from '../reading/people/names.js'
import { findEmbargo, partKinds } from '../reading/parts.js'
import type { Reading } from '../reading/reading.js'
import { ownNames, reportQuotation } from './build.js'
import { reportSchema, spanSchema } from './schema.js'

/** What a draft says, with no verdict: the answer of `read`. */
export const readingSchema = z.strictObject({
  schema: z.literal('evenhand-reading-1'),
  source: reportSchema.shape.source,
  release: reportSchema.shape.release,
  parts: z.array(z.strictObject({ kind: z.enum(partKinds), span: spanSchema })),
  sentences: z.array(
    z.strictObject({
      span: spanSchema,
      text: z.string(),
      opinion: z.boolean().describe('Whether its words give a view.'),
      terms: z.array(z.string()).describe('The words that do.'),
    }),
  ),
  quotations: reportSchema.shape.quotations,
  people: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string().optional(),
      councillor: z.boolean(),
      spans: z.array(spanSchema),
    }),
  ),
  parties: z.array(
    z.strictObject({
      party: z.string(),
      text: z.string(),
      certainty: z.enum(['sure', 'likely']),
      because: z.string(),
      span: spanSchema,
    }),
  ),
  dates: z.array(
    z.strictObject({
      text: z.string(),
      date: z
        .string()
        .optional()
        .describe('YYYY-MM-DD; the year from the issue date where the draft leaves it out.'),
      weekday: z.number().int().min(1).max(7).optional(),
      time: z.string().optional(),
      span: spanSchema,
    }),
  ),
})
export type ReadingFacts = z.infer<typeof readingSchema>

/** @param context gives the issue date, for dates without a year, and the register */
export function reportReading(reading: Reading, context?: Partial<Context>): ReadingFacts {
  const { document } = reading
  const issuedAt = context?.issuedAt
  const register = context?.people && issuedAt ? new Register(context.people, issuedAt) : undefined
  const ours = ownNames(context?.councilName)
  const embargo = findEmbargo(reading.parts, reading.folded, reading.dates, issuedAt)
  const parts = reading.parts.map((part) => ({ kind: part.kind, span: document.span(part) }))
  return {
    schema: 'evenhand-reading-1',
    source: {
      format: document.format,
      spans: document.sourceIs,
      ...(document.sourceIs === 'extracted-text' ? { text: document.source } : {}),
    },
    release: {
      ...(reading.headline
        ? { headline: { ...document.span(reading.headline), text: reading.text(reading.headline) } }
        : {}),
      ...(embargo ? { embargo: { until: embargo.until, span: document.span(embargo) } } : {}),
      parts,
      words: reading.words,
    },
    parts,
    sentences: sentencesOf(reading),
    quotations: [...reading.quotations, ...reading.reported]
      .sort((a, b) => a.segments[0]!.start - b.segments[0]!.start)
      .map((quotation, index) => reportQuotation(reading, quotation, `q${index + 1}`, register, ours)),
    people: peopleOf(reading),
    parties: reading.parties.map((mention) => ({
      party: mention.party,
      text: reading.text(mention),
      certainty: mention.certainty,
      because: mention.because,
      span: document.span(mention),
    })),
    dates: reading.dates.map((date) => {
      const iso = isoDate(date, issuedAt)
      return {
        text: reading.text(date),
        ...(iso ? { date: iso } : {}),
        ...(date.weekday ? { weekday: date.weekday } : {}),
        ...(date.time ? { time: date.time } : {}),
        span: document.span(date),
      }
    }),
  }
}

function sentencesOf(reading: Reading): ReadingFacts['sentences'] {
  const terms = reading.opinionTerms
  let next = 0
  return reading.sentences.map((sentence) => {
    while (next < terms.length && terms[next]!.end <= sentence.start) next++
    const own: string[] = []
    for (let i = next; i < terms.length && terms[i]!.start < sentence.end; i++) own.push(terms[i]!.term)
    return {
      span: reading.document.span(sentence),
      text: reading.text(sentence),
      opinion: own.length > 0,
      terms: own,
    }
  })
}

/** One entry a name, with every place it stands. */
function peopleOf(reading: Reading): ReadingFacts['people'] {
  const people = new Map<string, ReadingFacts['people'][number]>()
  for (const mention of reading.names) {
    const known = people.get(mention.name)
    const span = reading.document.span(mention)
    if (known) known.spans.push(span)
    else {
      people.set(mention.name, {
        name: mention.name,
        ...(mention.title ? { title: mention.title } : {}),
        councillor: isCouncillorTitle(mention.title),
        spans: [span],
      })
    }
  }
  return [...people.values()]
}
