import { z } from 'zod'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'

const options = z.strictObject({
  domains: z
    .array(z.string().min(1))
    .optional()
    .describe('The Council’s e-mail domains; those of the rulebook’s council where left out.'),
  addresses: z.array(z.string().min(1)).optional().describe('Its own addresses; likewise.'),
})

/** Words of a sentence in which an address is where to reach someone, not where something is held. */
const REACH =
  /\b(?:write|repl(?:y|ies)|reached|by post|return|send|contact|post (?:it|to)|address|c\/o|promoted|published|printed|message for|e-?mail)\b/i

/** The Council's address and e-mail are not used on material that is not the Council's. */
export const councilAddress = defineCheck({
  name: 'council-address',
  about: 'The material carries no address or e-mail of the Council.',
  options,
  messages: {
    email: {
      message: 'The Council’s e-mail is used: “{words}”.',
      todo: 'Give an address that is not the Council’s.',
    },
    address: {
      message: 'The Council’s address is used: “{words}”.',
      todo: 'Give an address that is not the Council’s.',
    },
    inContext: {
      message: 'The contact recorded with this material is the Council’s: “{words}”.',
      todo: 'Record an address that is not the Council’s.',
    },
  },
  *run(facts, given) {
    const domains = given.domains ?? facts.council?.domains ?? []
    const addresses = given.addresses ?? facts.council?.addresses ?? []
    if (domains.length === 0 && addresses.length === 0) {
      yield { unable: 'The rulebook names no domain and no address of the council.', needs: [] }
      return
    }
    const inText = [...emails(facts, domains), ...postal(facts, addresses)]
    yield* inText
    if (inText.length > 0) return
    const { email, address } = facts.context.contact ?? {}
    if (email !== undefined && domains.some((domain) => isOf(email, domain))) {
      yield { message: 'inContext', status: 'breach', at: null, data: { words: email } }
    }
    if (address !== undefined && addresses.some((own) => address.toLowerCase().includes(own.toLowerCase()))) {
      yield { message: 'inContext', status: 'breach', at: null, data: { words: address } }
    }
  },
})

function isOf(email: string, domain: string): boolean {
  const host = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`)
}

/** Addresses as they are, and written round the machines that harvest them: `name [at] council.gov.uk`. */
function* emails({ reading }: Facts, domains: readonly string[]): Generator<Observation> {
  for (const point of reading.contactPoints) {
    if (point.kind !== 'email' || !domains.some((domain) => isOf(point.value, domain))) continue
    yield { message: 'email', status: 'breach', at: point, data: { words: point.value } }
  }
  for (const domain of domains) {
    const dotted = domain
      .split('.')
      .map(escape)
      .join(String.raw`(?:\.| ?[[(]?dot[\])]? ?)`)
    const veiled = new RegExp(
      String.raw`[\w.+-]{1,64}(?: dot [\w-]{1,40})? ?(?:[[(] ?at ?[\])]|＠|(?<=[.\w] ?dot [\w-]{1,40}|\w\.\w{1,40}) at ) ?(?:[\w-]{1,40}\.){0,2}${dotted}\b`,
      'gi',
    )
    for (const match of reading.folded.matchAll(veiled)) {
      const at = { start: match.index, end: match.index + match[0].length }
      yield { message: 'email', status: 'breach', at, data: { words: reading.text(at) } }
    }
  }
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** An address where readers are told to write, or that stands as one; `meets at the Town Hall` is none. */
function* postal({ reading }: Facts, addresses: readonly string[]): Generator<Observation> {
  const lower = reading.folded.toLowerCase()
  for (const address of addresses) {
    const wanted = address.toLowerCase().replace(/[‘’]/g, "'")
    for (
      let start = lower.indexOf(wanted);
      start >= 0;
      start = lower.indexOf(wanted, start + wanted.length)
    ) {
      const sentence = reading.sentenceAt(start)
      const rest =
        /^(?:,\s*[\p{Lu}\d][\p{L}\d '-]{1,40}){0,4}/u.exec(
          reading.folded.slice(start + wanted.length, sentence.end),
        )?.[0] ?? ''
      const block = reading.document.blockAt(start)
      const standsAlone =
        block !== undefined &&
        reading.folded.slice(block.start, start).replace(/^the /i, '').trim() === '' &&
        rest !== ''
      const reach = REACH.test(reading.folded.slice(sentence.start, sentence.end))
      if (!reach && !standsAlone && reading.partAt(start) !== 'contact') continue
      const at = { start, end: start + wanted.length + rest.length }
      yield { message: 'address', status: 'breach', at, data: { words: reading.text(at) } }
    }
  }
}
