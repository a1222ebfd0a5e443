import { z } from 'zod'
import type { Range } from '../../src/document/offset-map.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { quotedIn } from '../../src/judging/heard.js'
import { oncePerRangeFinds } from '../../src/judging/once.js'
import { within } from '../../src/reading/in-order.js'
import { findPartyGroups } from '../../src/reading/party-groups.js'
import { bodyClass } from './council-bodies.js'
import { inShort } from './in-short.js'
import { ofTheCouncil } from './kinds.js'
import { matchesOf } from '../../src/reading/matches.js'

const signs = ['issuer', 'voice', 'quotes'] as const

const options = z.strictObject({
  signs: z
    .array(z.enum(signs))
    .min(1)
    .default([...signs])
    .describe(
      'What shows it. issuer: a group issues it, or it says that it is not the Council’s. voice: it says “our manifesto” or “we in the … group”. quotes: somebody is quoted who speaks for a group.',
    ),
})

/**
 * A document given as the Council’s that shows itself to be a party’s. The other way round, a party’s document with the
 * Council’s contact or badge, is `council-resources`.
 */
export const kindContradiction = defineCheck({
  name: 'kind-contradiction',
  about: 'What is given as the Council’s release does not speak for a party group.',
  options,
  messages: {
    issuer: {
      message: 'This is given as the Council’s {kind}, but a party group issues it: “{words}”.',
      todo: 'Check it again as a party release. If it is the Council’s, have the press office issue it.',
    },
    disowned: {
      message: 'This is given as the Council’s {kind}, but says that it is not the Council’s: “{words}”.',
      todo: 'Check it again as what it is, or take these words out.',
    },
    voice: {
      message: 'The Council’s {kind} speaks here as a party: “{words}”.',
      todo: 'Put it in the Council’s voice, or leave it to the group’s own release.',
    },
    groupQuoted: {
      message: 'A party group speaks in the Council’s {kind}: “{words}”.',
      todo: 'Take the words out. A group’s comment belongs in its own release.',
    },
    quotes: {
      message: '{name} speaks for a party group in the Council’s {kind}: “{words}”.',
      todo: 'Take the words out. A group’s comment belongs in its own release.',
    },
  },
  *run(facts, given) {
    const { reading, context } = facts
    if (!ofTheCouncil.has(context.kind)) return
    const kind = context.kind.replaceAll('-', ' ').replace(/^council /, '')
    const wants = new Set(given.signs)
    if (wants.has('issuer')) yield* issuedByGroup(facts, kind)
    if (wants.has('voice')) {
      for (const match of matchesOf(reading.prose, PARTY_VOICE)) {
        const at = { start: match.index, end: match.index + match[0].length }
        yield { message: 'voice', status: 'possible', at, data: { kind, words: reading.text(at) } }
      }
    }
    if (wants.has('quotes')) yield* groupQuoted(facts, kind)
  },
})

const PARTY_VOICE =
  /(?<![\p{L}'-])(?:we|us|those of us) (?:in|of|on) the (?:(?:ruling|opposition) )?(?:labour|conservative|liberal democrat|lib dem|green|reform(?: uk)?|independent|residents' association) (?:group|party|team)(?![\p{L}-])|(?<![\p{L}'-])(?:our|my) (?:party(?:'s)? (?:manifesto|polic(?:y|ies)|pledges?|promises?|record|position|believes|has always|opposes|supports)|(?:labour|conservative|liberal democrat|lib dem|green) (?:group|team|colleagues|candidates?))(?![\p{L}-])/giu

function* issuedByGroup({ reading, context, ...rest }: Facts, kind: string): Generator<Observation> {
  const facts = { reading, context, ...rest }
  const { issuer, disclaimer } = reading.issuerLabel
  if (issuer && bodyClass(facts, issuer.name, []) === 'group') {
    const at = { start: issuer.start, end: issuer.end }
    yield { message: 'issuer', status: 'breach', at, data: { kind, words: reading.text(at) } }
    return
  }
  const recorded = context.issuingBody
  if (recorded !== undefined && bodyClass(facts, recorded, []) === 'group')
    yield { message: 'issuer', status: 'breach', at: null, data: { kind, words: recorded } }
  else if (disclaimer && isDisowned(facts, disclaimer))
    yield {
      message: 'disowned',
      status: 'possible',
      at: disclaimer,
      data: { kind, words: inShort(reading.text(disclaimer)) },
    }
}

/** The draft itself is disowned, at its head or its foot; not a letter that it warns of. */
function isDisowned({ reading }: Facts, at: Range): boolean {
  const { blocks } = reading.document
  const index = reading.document.blockAt(at.start)?.index ?? 0
  return (
    (index < 3 || index >= blocks.length - 3) &&
    /\b(?:on behalf of|release|statement|views of)\b/i.test(reading.text(at))
  )
}

/** What groups said in the chamber is a record. */
const isInDebate = oncePerRangeFinds(
  /\b(?:motion|amendment|debate|full council|the chamber|seconded|voted)\b/i,
)

/** `speaking for the Labour group` */
const SPEAKS_FOR =
  /\b(?:speaking|spoke|speaks|on behalf|statement|comment(?:ing)?) (?:for|of|from) (?:the )?$/i

function* groupQuoted(facts: Facts, kind: string): Generator<Observation> {
  const { reading } = facts
  for (const heard of quotedIn(facts)) {
    const { attribution } = heard.quotation
    const block = reading.document.blockAt(heard.at.start)
    if (block && isInDebate(reading, block)) continue
    const said = attribution ? reading.prose.slice(attribution.start, attribution.end) : heard.name
    const around = attribution && { start: attribution.start - 80, end: attribution.end + 80 }
    const group =
      around &&
      within(reading.partyGroups, around).find(
        ({ start, end, form }) =>
          (form === 'named' || form === 'party') &&
          end <= around.end &&
          SPEAKS_FOR.test(reading.prose.slice(Math.max(0, start - 30), start)),
      )
    const isGroup = (): boolean =>
      findPartyGroups(heard.name).some(({ form }) => form === 'named' || form === 'party')
    if (
      !group &&
      (heard.speaker.how !== 'unnamed' || /\b(?:leader|spokes|councillor|member)/i.test(said) || !isGroup())
    )
      continue
    const words = group
      ? reading.text({ start: Math.max(0, group.start - 4), end: group.end }).trim()
      : heard.name
    yield {
      message: group ? 'quotes' : 'groupQuoted',
      status: 'possible',
      at: heard.at,
      data: { kind, name: heard.name, words },
    }
  }
}
