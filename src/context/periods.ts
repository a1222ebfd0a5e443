import type { Context, Election } from './context.js'

/** A pre-election period as far as the context gives it. Dates are `YYYY-MM-DD`. */
export interface Period {
  inPreElection: boolean | 'unknown'
  from?: string
  to?: string
  why: string
}

const day = (dateTime: string): string => dateTime.slice(0, 10)

/** Made once: making one takes longer than reading a sentence. */
const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** `3 March 2026`, for people. */
export function inWords(date: string): string {
  const [year, month, dayOfMonth] = day(date).split('-').map(Number)
  return LONG_DATE.format(Date.UTC(year!, month! - 1, dayOfMonth))
}

/**
 * Whether the issue date lies in a pre-election period: from the day the notice of election was published to polling
 * day, both included (Publicity Code England 34; Haringey 13.29; clauses/notes section 2). The notice date is never
 * worked out from the poll here: where it is missing, the answer before the poll is `unknown`.
 */
export function periodsOf(context: Context): Period[] {
  if (context.elections === undefined) {
    return [{ inPreElection: 'unknown', why: 'No elections are given, so no period can be judged.' }]
  }
  if (context.elections.length === 0)
    return [{ inPreElection: false, why: 'The context says that no election is due.' }]
  return context.elections.map((election) => periodOf(election, day(context.issuedAt)))
}

function periodOf(election: Election, issued: string): Period {
  const name = `the ${election.type.replaceAll('_', ' ')} poll on ${inWords(election.pollDate)}${election.area ? ` (${election.area})` : ''}`
  const to = election.pollDate
  if (issued > to) return { inPreElection: false, to, why: `The issue date is after ${name}.` }
  if (election.noticeDate === undefined) {
    return {
      inPreElection: 'unknown',
      to,
      why: `The date of the notice of election for ${name} is not given.`,
    }
  }
  const from = day(election.noticeDate)
  const inside = issued >= from
  return {
    inPreElection: inside,
    from,
    to,
    why: inside
      ? `The issue date lies between the notice of election, ${inWords(from)}, and ${name}.`
      : `The issue date is before the notice of election, ${inWords(from)}, for ${name}.`,
  }
}
