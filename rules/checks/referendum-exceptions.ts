import type { Kind } from '../../src/context/context.js'
import type { Allowed, Facts } from '../../src/judging/check.js'
import type { Caught, CaughtIn } from './caught-material.js'
import { inShort } from './in-short.js'

export const exceptions = [
  'poll',
  'answers',
  'press-notices',
  'corrections',
  'statutory',
  'petition-facts',
] as const
export type Exception = (typeof exceptions)[number]

/** What goes to the press (2000 Act, s. 125(3)): not what the Council prints or posts for readers of its own. */
export const pressNotices = new Set<Kind>([
  'council-release',
  'press-response',
  'officer-statement',
  'emergency-response',
  'member-statement',
])

/** It answers a request, as far as the context says. */
export const answersSomebody = ({ context }: Facts): boolean =>
  context.kind === 'press-response' || context.enquiry !== undefined

/**
 * What is left of caught material after the exceptions of a clause, and the exceptions that something needed. An appeal for
 * an answer is excused by none but that of press notices, which the 1986 Act and the Code go on to govern.
 */
export function exempt(
  facts: Facts,
  { caught, poll, statutory, corrects }: CaughtIn,
  { allow, regime }: { allow: readonly Exception[]; regime: string },
): { caught: Caught[]; allowed: Allowed[] } {
  const { reading, context } = facts
  const has = (exception: Exception): boolean => allow.includes(exception)
  const kind = `a ${context.kind.replaceAll('-', ' ')}`.replace(/^a (?=[aeiou])/, 'an ')
  const words = (at: Caught['at']): string => inShort(reading.text(at))
  const allowed: Allowed[] = []
  if (poll && has('poll'))
    allowed.push({ allowed: 'How the poll is held may be told.', because: `“${words(poll)}” tells that.` })
  if (caught.length === 0 && statutory === undefined) return { caught, allowed }
  if (has('press-notices') && pressNotices.has(context.kind)) {
    allowed.push({
      allowed: 'A press notice may be about the referendum.',
      because: `This is ${kind}, which goes to the press; a copy of it in a newsletter is no press notice. Section 2 of the 1986 Act and the Publicity Code still apply to it.`,
    })
    return { caught: [], allowed }
  }
  let left = caught
  if (statutory !== undefined && has('statutory')) {
    allowed.push({
      allowed: 'A document that the law requires may be published.',
      because: statutory === 'whole' ? 'Its title is that of one.' : `“${words(statutory)}” points to one.`,
    })
    if (statutory === 'whole') left = left.filter(({ as }) => as === 'appeals' || as === 'encouragement')
  }
  if (answersSomebody(facts) && has('answers')) {
    if (left.some(({ as }) => as !== 'appeals' && as !== 'encouragement'))
      allowed.push({
        allowed: 'What was asked for may be answered.',
        because: context.enquiry
          ? `This answers an enquiry of ${context.enquiry.outlet}.`
          : `This is ${kind}, which answers one who asked.`,
      })
    left = left.filter(({ as }) => as === 'appeals' || as === 'encouragement')
  } else if (corrects && has('corrections') && pressNotices.has(context.kind)) {
    left = left.filter(({ as, correcting }) => !correcting || as === 'appeals' || as === 'encouragement')
    if (left.length === 0 && regime !== 'any')
      allowed.push({
        allowed: 'A press notice may put right what others have published, with facts and no more.',
        because: `“${words(corrects)}” does so.`,
      })
  }
  return { caught: left, allowed }
}
