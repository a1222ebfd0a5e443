import { inWords } from '../context/in-words.js'
import type { Period } from '../context/periods.js'
import { dayOf, plusDays } from '../context/polls/days.js'
import type { Facts } from './check.js'

/** Elections whose restrictions run when the release is out. */
export interface ElectionWindow {
  /** Empty where none runs. */
  inside: readonly Period[]
  /** Where it may run: the notice may be out, or nothing is known of elections. */
  unsure: Period | undefined
  /** What it is called in a message: `the pre-election period`, `the run-up to the election on 7 May 2026`. */
  name: string
}

const ofElection = ({ regime }: Period): boolean => regime === undefined || regime === 'election'

/** The pre-election period, from the notice of election to the close of poll (Publicity Code England 34; Haringey 13.29). */
export function electionPeriod({ periods }: Facts): ElectionWindow {
  const elections = periods.filter(ofElection)
  return {
    inside: elections.filter(({ inPreElection }) => inPreElection === true),
    unsure: elections.find(({ inPreElection }) => inPreElection === 'unknown'),
    name: 'the pre-election period',
  }
}

/** Polls that elect the council itself. */
const OF_COUNCIL = /^local|^by-election$|^la_mayor$|^mayoral$/

/**
 * The run-up to an election, where a protocol speaks of one and sets no first day: as many days before the poll as the
 * council has set (`electionWindowDays`), and in any case the pre-election period (Carlisle 108 and 129, Islington 7.2).
 *
 * @param only `council`: elections to the council itself
 */
export function runUp(facts: Facts, only?: 'council'): ElectionWindow & { configured: boolean } {
  const { context, moments } = facts
  const counts = (type: string | undefined): boolean => only === undefined || OF_COUNCIL.test(type ?? '')
  const period = electionPeriod(facts)
  const inside = period.inside.filter(({ type }) => counts(type))
  const days = context.electionWindowDays
  const near =
    days === undefined
      ? undefined
      : context.elections?.find(
          ({ type, pollDate }) =>
            counts(type) &&
            !/referendum|petition/.test(type) &&
            moments.some((moment) => {
              const day = dayOf(moment)
              return day >= plusDays(pollDate, -days) && day <= pollDate
            }),
        )
  const why = near && `It goes out within the ${days} days before the poll on ${inWords(near.pollDate)}.`
  return {
    inside: inside.length > 0 || !near ? inside : [{ inPreElection: true, to: near.pollDate, why: why! }],
    unsure: near || inside.length > 0 ? undefined : period.unsure,
    name: near ? `the run-up to the election on ${inWords(near.pollDate)}` : period.name,
    configured: days !== undefined,
  }
}

/** Whether a by-election in one ward runs and the release is about other wards alone, where more freedom is usual. */
export function isElsewhere({ context }: Facts, inside: readonly Period[]): boolean {
  const { wards } = context
  if (wards === undefined || wards.length === 0) return false
  const plain = (name: string): string =>
    name
      .trim()
      .toLowerCase()
      .replace(/ (?:ward|division)$/, '')
  // `Noel Park, London Borough of Haringey`, as importers write it.
  const parts = (area: string): string[] => area.split(',').map(plain)
  return inside.every(
    ({ type, area }) =>
      type?.startsWith('local_byelection') === true &&
      area !== undefined &&
      !wards.some((ward) => parts(area).includes(plain(ward))),
  )
}

/** Whether a poll is still to come when the release goes out. */
export const pollAhead = ({ context }: Facts): boolean =>
  (context.elections ?? []).some(({ pollDate }) => pollDate >= dayOf(context.issuedAt))
