import { z } from 'zod'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import type { Range } from '../../src/document/offset-map.js'
import { quotedIn, reportedIn } from '../../src/judging/heard.js'
import { overlapping, within } from '../../src/reading/in-order.js'
import { liabilityIn } from '../../src/reading/liability.js'
import { claimsIn } from '../../src/reading/claims/claims.js'
import { inShort } from './in-short.js'

const options = z.strictObject({
  'on-claims': z
    .boolean()
    .default(false)
    .describe('Only where third parties may claim or insurers be involved: an incident, a flood, an injury.'),
})

/** Admissions and promises in the mouth of a member, where somebody may claim. */
const LIABILITY =
  /\b(?:compensat\p{L}+|liable|liability|our fault|the council's fault|we (?:accept|take|admit) (?:full )?responsib\p{L}+|(?:the council|we) (?:was|were|is|are) (?:to blame|at fault|responsible)|reimburse\p{L}*|pay (?:for|out)|make good|foot the bill|cover (?:the|every|all) (?:cost|loss|bill|damage)\p{L}*|cheques?|replace (?:every|all|what)|put (?:it|this|that|things) right|out of pocket|every penny)\b/iu
const INCIDENT =
  /\b(?:incident|accident|collaps\p{L}+|flood\p{L}*|injur\p{L}+|fire|explosion|crash|fell|damage[sd]?|subsidence|leak|claim(?:s|ed|ants?)?|insur\p{L}+|negligen\p{L}+|hurt|broke|burst|gave way|given way|sinkhole|potholes?|trip(?:ped|s)?|slipped|died|death|blaze|landslip|crushed|struck|knocked down|scalded|burn(?:ed|t)|evacuat\p{L}+|poison\p{L}*|outbreak|wall came down|came down on|ruined|destroyed)\b/iu

/** What a member says to the press does not bind the Council, least of all where somebody may claim against it. */
export const commitmentGiven = defineCheck({
  name: 'commitment-given',
  about: 'Members’ comments do not commit the Council, above all where claims or insurers are in question.',
  options,
  messages: {
    claims: {
      message: '{name} makes a commitment where others may claim against the Council: “{words}”.',
      todo: 'Take it out; say where claims are dealt with, and leave liability to the insurers.',
    },
    admits: {
      message: '{name} takes the blame for the Council where others may claim against it: “{words}”.',
      todo: 'Take it out. Regret may be said; fault and liability are for the insurers.',
    },
    mayAdmit: {
      message: '{name} may be taking the blame for the Council where others may claim against it: “{words}”.',
      todo: 'Would a claimant quote this as an admission? If so, say only that you are sorry for what happened.',
    },
    commits: {
      message: '{name} commits the Council to a course of action: “{words}”. No decision for it is named.',
      todo: 'Name the decision it rests on, or say what {name} will ask for.',
    },
  },
  *run(facts, given) {
    const claims = mayBeClaimed(facts)
    if (given['on-claims'] && !claims) return
    for (const heard of [...quotedIn(facts), ...reportedIn(facts)]) {
      if (heard.side !== 'member') continue
      const { reading } = facts
      const data = { name: heard.name }
      if (given['on-claims']) {
        for (const at of saidIn(facts, heard.at)) {
          const words = reading.prose.slice(at.start, at.end).replaceAll('\n', ' ')
          const promised = LIABILITY.test(words) && PROMISES.test(words) && !NOT_PROMISED.test(words)
          const seen = promised ? 'makes-good' : liabilityIn(words)
          if (!seen) continue
          yield {
            message: seen === 'makes-good' ? 'claims' : seen === 'admits' ? 'admits' : 'mayAdmit',
            status: seen === 'may-admit' ? 'possible' : 'breach',
            at,
            data: { ...data, words: inShort(reading.text(at)) },
          }
        }
        continue
      }
      for (const at of saidIn(facts, heard.at)) {
        if (!GOES_TO_LAW.test(reading.prose.slice(at.start, at.end))) continue
        yield {
          message: 'commits',
          status: 'possible',
          at,
          data: { ...data, words: inShort(reading.text(at)) },
        }
      }
      const promised = claimsIn(reading).filter(({ kind }) => kind === 'promise')
      const binding: Range[] = within(reading.commitments, heard.at)
      for (const one of within(promised, heard.at))
        if (!binding.some(({ start, end }) => start < one.end && one.start < end)) binding.push(one)
      for (const commitment of binding) {
        const at = { start: commitment.start, end: Math.min(commitment.end, heard.at.end) }
        yield {
          message: 'commits',
          status: 'possible',
          at,
          data: { ...data, words: inShort(reading.text(at)) },
        }
      }
    }
  },
})

/** The Council bound to go to law, or not to. */
const GOES_TO_LAW =
  /\b(?:we|the council|the city council|the authority) (?:will|shall|'ll|are going to|is going to) (?:certainly |definitely |now |never )?(?:sue|appeal|prosecute|fight|challenge|oppose|refuse|go to court|go to law|see (?:them|him|her|you) in court|issue (?:proceedings|a writ)|seek (?:damages|an injunction|judicial review)|take legal action|be hearing from|throw the book|take (?:them|it|this|him|her|the \p{L}+) to (?:court|tribunal|the cleaners))\b|\b(?:our|the council's) (?:lawyers|solicitors|legal team) (?:will|are (?:ready|drawing|preparing|standing)|have been (?:told|instructed))\b|\b(?:we|they|you|he|she)(?:'ll| will) (?:\p{L}+ )?(?:be hearing from our (?:lawyers|solicitors)|see (?:them|him|her|you) in court)|\bwe're (?:going to (?:sue|court)|suing|taking (?:them|it|this|him|her) to (?:court|tribunal))\b/iu

/** What of each sentence stands between the marks of a quotation. */
function* saidIn({ reading }: Facts, quoted: Range): Generator<Range> {
  for (const { start, end } of overlapping(reading.sentences, quoted))
    yield { start: Math.max(start, quoted.start), end: Math.min(end, quoted.end) }
}

const PROMISES =
  /\b(?:will|shall|'ll|guarantee|promise|pledge|undertake|is going to|are going to|accept|admit|(?:was|were|is|are) (?:to blame|at fault|liable|responsible)|our fault)\b/i
const NOT_PROMISED =
  /\b(?:cannot|can't|could not|will not|won't|not (?:for me|in a position|able|yet)|whether|if any|insurers? will|claims? will be (?:dealt|handled|considered|looked)|your insurer|ask(?:ed|ing)? (?:whether|for|that))\b/i

/** An incident that the metadata or the text tells of, with people who may claim. */
function mayBeClaimed({ context, reading }: Facts): boolean {
  if (context.event?.claimsLikely !== undefined) return context.event.claimsLikely
  return (
    context.event !== undefined ||
    INCIDENT.test((context.subjects ?? []).join(' ')) ||
    INCIDENT.test(reading.prose)
  )
}
