import { ELSEWHERE, PRIVATE } from '../lexicons/canvassing.js'
import type { Context } from '../../src/context/context.js'
import type { Facts } from '../../src/judging/check.js'
import type { Range } from '../../src/document/offset-map.js'
import type { Reading } from '../../src/reading/reading.js'
import { bodyClass } from './council-bodies.js'
import { ofAMember, ofAParty } from './kinds.js'

/** What makes a text one that the Council’s means may not serve. */
export interface Politics {
  /** `private`: a member’s own affairs. */
  of: 'party' | 'campaign' | 'private' | 'elsewhere'
  /** The words that show it, where it is not the kind of the document. */
  words: Range | undefined
}

/**
 * Whether a text is a party’s, a campaign’s or a member’s own. A member’s letter or statement is none of these unless it
 * asks for votes or for help with a campaign, or a group issues it: casework, surgeries and Council business may use what
 * the Council gives its members (Islington 8.2, Brent 5.5).
 */
export function politicsOf(facts: Facts): Politics | undefined {
  const { reading, context } = facts
  const kept = found.get(reading)
  if (kept?.context === context) return kept.politics
  const politics = findPolitics(facts)
  found.set(reading, { context, politics })
  return politics
}

/** Kept for each reading, since every clause asks the same. */
const found = new WeakMap<Reading, { context: Context; politics: Politics | undefined }>()

function findPolitics(facts: Facts): Politics | undefined {
  const { reading, context } = facts
  if (ofAParty.has(context.kind)) return { of: 'party', words: undefined }
  if (!ofAMember.has(context.kind)) return undefined
  const [canvassing] = reading.canvassing
  if (canvassing) return { of: 'campaign', words: canvassing }
  if (context.issuingBody !== undefined && bodyClass(facts, context.issuingBody, []) === 'group')
    return { of: 'party', words: undefined }
  const head = reading.document.blocks[0]
  const group = head && reading.partyGroups.find(({ form, end }) => form === 'named' && end <= head.end)
  if (group && isIssuer(facts, head, group))
    return { of: 'party', words: { start: group.start, end: group.end } }
  const own = PRIVATE.exec(reading.prose)
  if (own) return { of: 'private', words: { start: own.index, end: own.index + own[0].length } }
  const isCounty = /\bcounty\b/i.test(facts.council?.name ?? '')
  const elsewhere = isCounty ? null : ELSEWHERE.exec(reading.prose)
  return elsewhere
    ? { of: 'elsewhere', words: { start: elsewhere.index, end: elsewhere.index + elsewhere[0].length } }
    : undefined
}

/** `Labour group newsletter`, `From the Labour group`; not `Labour group loses its motion`. */
function isIssuer({ reading }: Facts, head: Range, group: Range): boolean {
  const before = reading.folded.slice(head.start, group.start)
  const after = reading.folded.slice(group.end, head.end)
  if (/\b(?:from|by|statement of|newsletter of) (?:the )?(?:\p{Lu}\p{L}+ )?$/iu.test(before)) return true
  return (
    /^[^\p{L}]{0,6}(?:the )?(?:\p{Lu}\p{L}{1,30} )?$/iu.test(before) &&
    /^(?:'s)?(?: on \p{Lu}[\p{L} ]{2,40})?\s*(?:$|[-–—:,\n]|(?:news|newsletter|bulletin|statement|press|update|report)\b)/iu.test(
      after,
    )
  )
}
