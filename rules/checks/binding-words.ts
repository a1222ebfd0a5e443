import { z } from 'zod'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import { quotedAs } from '../../src/judging/heard.js'
import type { Commitment } from '../../src/reading/commitments.js'
import { isCouncillorTitle } from '../../src/reading/people/names.js'
import { memberRoles } from '../../src/roles.js'
import { inShort } from './in-short.js'
import { isOfCouncil } from './means-used.js'
import { ofAMember } from './kinds.js'

/**
 * Words of a member that bind the Council, or give orders in its name, in a letter or a statement (Brent 5.3, Carlisle
 * 133). What was decided may be told, and a member may promise to ask, to press and to pass things on.
 */
export const bindingWords = defineCheck({
  name: 'binding-words',
  about: 'A member’s letter or statement does not bind the Council or give orders in its name.',
  options: z.strictObject({}),
  messages: {
    binds: {
      message: '{name} binds the Council here: “{words}”.',
      todo: 'Take it out, or name the decision it rests on. A letter that binds the Council is an officer’s to sign.',
    },
    mayBind: {
      message: 'These words of {name} may bind the Council: “{words}”.',
      todo: 'Say what has been decided, and by whom, or what the member will ask for.',
    },
    orders: {
      message: '{name} gives orders in the Council’s name here: “{words}”.',
      todo: 'Take it out, or say what the member has asked for. Orders are for officers and bodies of the Council.',
    },
  },
  *run(facts) {
    const { reading } = facts
    if (reading.commitments.length === 0) return
    for (const commitment of reading.commitments) {
      const whose = writerOf(facts, commitment)
      if (!whose) continue
      const at = { start: commitment.start, end: Math.min(commitment.end, whose.end) }
      const words = inShort(reading.text(at))
      const data = { name: whose.name, words }
      const isSure =
        (commitment.by === 'council' && !(whose.loose && /\b(?:will|shall)\b/i.test(words))) ||
        (commitment.by === 'writer' && (whose.forCouncil || /^i\b|^on behalf\b/i.test(words)))
      if (commitment.kind === 'order')
        yield { message: 'orders', status: isSure ? 'breach' : 'possible', at, data }
      else yield { message: isSure ? 'binds' : 'mayBind', status: isSure ? 'breach' : 'possible', at, data }
    }
  },
})

interface Writer {
  name: string
  /** Nothing shows a letter: only that a member issues the text. */
  loose?: true
  /** They write on the Council’s behalf, so that `we` is the Council. */
  forCouncil: boolean
  /** Where their words end. */
  end: number
}

/** `wrote`, `in a letter`: what was said aloud is no letter. */
const IN_WRITING = /\b(?:wrote|writes|written|writing|letters?|e-?mail(?:ed|s)?|replied in writing)\b/i

/** The member whose words they are: of the letter, of the statement, or quoted from a letter. */
function writerOf(facts: Facts, { start, end }: Commitment): Writer | undefined {
  const { reading, context } = facts
  const { voice, quotation } = reading.voiceAt(start)
  if (voice !== 'council') {
    const heard = quotation && quotedAs(facts, quotation)
    if (!heard || heard.side !== 'member') return undefined
    const { attribution } = heard.quotation
    const said = attribution
      ? reading.prose.slice(Math.max(0, attribution.start - 40), attribution.end + 40)
      : ''
    if (!ofAMember.has(context.kind) && !IN_WRITING.test(said)) return undefined
    const segment = heard.quotation.segments.find((one) => one.end > start)
    return { name: heard.name, forCouncil: false, end: segment?.end ?? end }
  }
  const letter = reading.letters.find((one) => start >= one.start && start < one.signOff.end)
  const signer = letter?.signers.find(({ name, post }) => {
    const looked = facts.register?.find(name.name, { title: name.title, post })
    const held = looked?.found === 'one' && looked.certain ? facts.register!.rolesOf(looked.person) : []
    return (
      isCouncillorTitle(name.title) ||
      (post !== undefined && memberRoles.has(post.roleClass)) ||
      held.some(({ role }) => memberRoles.has(role))
    )
  })
  if (letter && signer) {
    const { name } = signer
    return {
      name: name.title ? `${name.title} ${name.name}` : name.name,
      forCouncil: letter.behalf !== undefined && isOfCouncil(facts, letter.behalf.of),
      end,
    }
  }
  if (letter || !ofAMember.has(context.kind)) return undefined
  const issuer = context.issuingBody
  return issuer !== undefined && /^(?:cllr|councillor|coun)\b/i.test(issuer)
    ? { name: issuer, forCouncil: false, end, loose: true }
    : undefined
}
