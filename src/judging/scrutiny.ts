import type { Facts } from './check.js'
import { hasMatch } from '../reading/matches.js'

const SCRUTINY =
  /(?<![\p{L}])(?:scrutin\w*|overview and (?:scrutiny|review)|task (?:and finish )?group)(?![\p{L}])/iu

/**
 * Whether a release is on the work of scrutiny: by its body or its subjects; where neither is given, by its headline or
 * the paragraph after it.
 *
 * @param bodies the bodies meant, where a clause names others than scrutiny
 */
export function isFromBody({ reading, context }: Facts, bodies: RegExp = SCRUTINY): boolean {
  if (context.body !== undefined) return hasMatch(context.body, bodies)
  if (context.subjects?.some((subject) => hasMatch(subject, bodies))) return true
  const { headline } = reading
  if (headline && hasMatch(reading.text(headline), bodies)) return true
  const lead = reading.parts.find(({ kind }) => kind === 'standfirst' || kind === 'body')
  const first = lead && reading.document.blocks[lead.first]
  return first !== undefined && hasMatch(reading.text(first), bodies)
}

/** Whether scrutiny has any part in a release: enough where the words in question are telling by themselves. */
export const isOnScrutiny = (facts: Facts): boolean => isFromBody(facts) || SCRUTINY.test(facts.reading.prose)
