import { inWords } from '../context/in-words.js'
import type { Range } from '../document/offset-map.js'
import type { Facts } from './check.js'

/** What lets a release go out although a pre-election period runs, as far as the record shows it. */
export interface PeriodException {
  kind: 'enquiry' | 'emergency'
  /** Whether the record has all that the exception asks for. */
  complete: boolean
  /** What shows it, as a full sentence. */
  because: string
  /** Keys of the context that are lacking. */
  missing: string[]
}

/**
 * The exception a release falls under: an answer to an enquiry (Haringey 13.30(d)), or an emergency or an important event
 * beyond the Council’s control that needs a member’s word (13.30(e); either limb will do, and the record says which).
 */
export function periodException({ context }: Facts): PeriodException | undefined {
  const { kind, event, enquiry } = context
  if (kind === 'emergency-response' || event?.outsideControl === true) {
    const missing = [
      ...(event?.what === undefined ? ['event'] : []),
      ...(kind !== 'emergency-response' && event?.memberLevelNeeded !== true
        ? ['event.memberLevelNeeded']
        : []),
      ...(event !== undefined && event.recordedBy === undefined ? ['event.recordedBy'] : []),
    ]
    return {
      kind: 'emergency',
      complete: missing.length === 0,
      because: event
        ? `The record has: ${event.what}${event.outsideControl ? ', beyond the Council’s control' : ''}${event.memberLevelNeeded ? ', with a need for a member’s word' : ''}${event.recordedBy ? ` (recorded by ${event.recordedBy})` : ''}.`
        : 'It is said to answer an emergency; no event is on record.',
      missing,
    }
  }
  if (kind === 'press-response' || context.proactive === false)
    return {
      kind: 'enquiry',
      complete: enquiry !== undefined,
      because: enquiry
        ? `The record has an enquiry of ${enquiry.outlet}, received on ${inWords(enquiry.received)}.`
        : 'It is said to answer an enquiry; none is on record.',
      missing: enquiry === undefined ? ['enquiry'] : [],
    }
  return undefined
}

/** The words of a statutory notice. */
const NOTICE =
  /^(?:(?:public |statutory )?notice (?:of|is (?:hereby )?given)\b|statement of persons nominated\b)/im
const HEREBY = /\bnotice is hereby given\b/i
/** A title stands within so many characters, after a label and a date at most. */
const TITLE = 200
/** How much of a draft is read for it. */
const OPENING = 600

/** Where a draft shows that it is a notice that statute asks for; undefined where it is none. */
export function statutoryNotice({ reading }: Facts): Range | undefined {
  // A notice quotes nobody.
  if (reading.quotations.length > 0) return undefined
  const match = NOTICE.exec(reading.prose.slice(0, TITLE)) ?? HEREBY.exec(reading.prose.slice(0, OPENING))
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

/** How, when and where a poll is held. */
const POLLING =
  /\b(?:polling (?:stations?|places?|cards?)|poll cards?|register to vote|registered to vote|postal votes?|proxy votes?|vote by (?:post|proxy)|photo(?:graphic)? (?:id|identification)|voter (?:id|authority)|statement of persons nominated|returning officer|nomination papers?|electoral register|the count)\b/i

/** Whether a draft tells how a poll is held. */
export const tellsOfPoll = ({ reading }: Facts): boolean => POLLING.test(reading.prose)
