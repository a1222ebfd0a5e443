import type { Place } from './imported.js'
import type { PollRow } from './polls.js'

/** Somebody on a ballot, as the name is written: empty where there is none. */
export interface Candidate {
  name: string
  place: Place
  /** The source says that they do not stand, or not any more. */
  notStanding?: boolean
}

/** A ballot and the names on it. */
export interface CandidateBallot extends PollRow {
  candidates: Candidate[]
}

/** What is said of a ballot that nobody votes on. */
export const calledOff = (id: string): string =>
  `The poll ${id} is called off, so its candidates are left out too.`
