import type { Utterance } from '../reading/stance/utterances.js'
import { authorOf } from './author.js'
import type { Facts } from './check.js'
import { quotedIn, reportedIn } from './heard.js'
import { oncePerFacts } from './once.js'

/** An utterance of the Council or of one of its members. */
export interface CouncilWords {
  utterance: Utterance
  by: 'council' | 'member'
  /** Who speaks, in words; `This` for what the draft says itself. */
  who: string
}

/**
 * What a draft says for the Council: its own words, and those of members that it quotes or reports. What residents,
 * partners and officers say is theirs, and the small print says nothing for anybody.
 */
export const councilWords = oncePerFacts((facts: Facts): readonly CouncilWords[] => {
  const { reading, context } = facts
  const speakers = new Map(
    [...reportedIn(facts), ...quotedIn(facts)].map((heard) => [heard.quotation, heard]),
  )
  const own = context.kind === 'member-statement' || authorOf(facts)?.side === 'member' ? 'member' : 'council'
  return reading.utterances.flatMap((utterance): CouncilWords[] => {
    if (SMALL_PRINT.has(reading.partAt(utterance.start))) return []
    if (!utterance.quotation) return [{ utterance, by: own, who: 'This' }]
    const heard = speakers.get(utterance.quotation)
    return heard?.side === 'member' ? [{ utterance, by: 'member', who: heard.name }] : []
  })
})

const SMALL_PRINT: ReadonlySet<string> = new Set(['contact', 'boilerplate', 'notes', 'dateline', 'embargo'])
