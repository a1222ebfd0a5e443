import type { Facts } from '../../src/judging/check.js'
import type { Range } from '../../src/document/offset-map.js'
import type { Reading } from '../../src/reading/reading.js'
import { isAt } from './own-address.js'
import { matchesOf } from '../../src/reading/matches.js'

/** Words of a sentence in which an address is where to reach someone, not where something is held. */
const REACH =
  /\b(?:write|repl(?:y|ies)|reached|by post|return|send|contact|post (?:it|to)|address|c\/o|promoted|published|printed|message for|e-?mail)\b/i

/** `Do not write to me at …` */
const DENIED = /\b(?:do not|don't|never|not)\b[^.;!?]{0,40}$/i

/** What happens there: `a lobby outside the Civic Centre` is no address. */
const HAPPENS =
  /\b(?:outside|inside|in front of|meets?|meeting|held|rall(?:y|ies)|gather\w*|lobby|protest|march(?:ed|ing)?|demonstrat\w+|hand(?:ed|ing)? in|petition|steps of|debate|voted?)\b[^.;]{0,40}$/i

const WRITE = /\b(?:write|c\/o|repl(?:y|ies)|return|address)\b/i

/** `Labour group office, Town Hall` */
const GROUP_OFFICE = /\bgroup(?:'s)? (?:office|room)s?,? ?(?:in |at )?(?:the )?$/i

/** Mailboxes of services, to which residents are told to write about the service. */
const SERVICE =
  /^(?:planning|highways|parking|licensing|elections?|electoral|benefits|council\.?tax|housing|repairs|environment(?:al)?|waste|recycling|streets?|consultations?|customer\.?services?|contact(?:centre|us)?|enquiries|info|democratic\.?services?|committees?|complaints|foi|parks|libraries|noise)(?:[._-].*)?$/i
const TO_THE_SERVICE =
  /\b(?:object(?:ions?)?|comments?|respond|responses?|report(?:s|ing)? (?:it|them|a|any|this|fly|pot|noise|damp)|complain|complaints?|have your say|consultation|tell the council|ask the council|appl(?:y|ications?)|register)\b/i

/** The Council’s e-mail addresses where they are given, as they are and written round machines that harvest them. */
export function* emailsUsed({ reading }: Facts, domains: readonly string[]): Generator<Range> {
  for (const point of reading.contactPoints) {
    if (point.kind !== 'email' || !domains.some((domain) => isAt(point.value, domain))) continue
    const sentence = reading.sentenceAt(point.start)
    const before = reading.folded.slice(sentence.start, point.start)
    if (DENIED.test(before)) continue
    const isService = SERVICE.test(point.value.slice(0, point.value.indexOf('@')))
    if (isService && TO_THE_SERVICE.test(reading.folded.slice(sentence.start, sentence.end))) continue
    yield { start: point.start, end: point.end }
  }
  for (const domain of domains) yield* veiledAt(reading, domain)
}

/** Kept for each reading and domain, since several clauses ask the same. */
const veiled = new WeakMap<Reading, Map<string, readonly Range[]>>()

/** `name [at] council [dot] gov [dot] uk` */
function veiledAt(reading: Reading, domain: string): readonly Range[] {
  const kept = veiled.get(reading) ?? new Map<string, readonly Range[]>()
  veiled.set(reading, kept)
  const there = kept.get(domain)
  if (there) return there
  const dotted = domain
    .split('.')
    .map(escape)
    .join(String.raw`(?:\.| ?[[(]?dot[\])]? ?)`)
  const pattern = new RegExp(
    String.raw`[\w.+-]{1,64}(?: dot [\w-]{1,40})? ?(?:[[(] ?at ?[\])]|＠|(?<=[.\w] ?dot [\w-]{1,40}|\w\.\w{1,40}) at ) ?(?:[\w-]{1,40}\.){0,2}${dotted}\b`,
    'gi',
  )
  const found = Array.from(matchesOf(reading.folded, pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  kept.set(domain, found)
  return found
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** The Council’s address where readers are told to write, or where it stands as one; `meets at the Town Hall` is none. */
export function* addressesUsed({ reading, context }: Facts, addresses: readonly string[]): Generator<Range> {
  // A group may have its office there; on election material the address may not stand at all (Havering 47).
  const allowsOffices = context.kind !== 'election-material'
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
      const before = reading.folded.slice(sentence.start, start)
      if (
        DENIED.test(before) ||
        (HAPPENS.test(before.slice(-60)) && !WRITE.test(before.slice(-60))) ||
        (allowsOffices && GROUP_OFFICE.test(before))
      )
        continue
      yield { start, end: start + wanted.length + rest.length }
    }
  }
}

/** The Council’s telephone numbers, as far as the rulebook gives them. */
export function* phonesUsed({ reading }: Facts, phones: readonly string[]): Generator<Range> {
  const digits = new Set(phones.map((phone) => phone.replace(/\D/g, '')))
  for (const point of reading.contactPoints) {
    if (point.kind !== 'phone' || !digits.has(point.value)) continue
    const { start } = reading.sentenceAt(point.start)
    if (!DENIED.test(reading.folded.slice(start, point.start))) yield { start: point.start, end: point.end }
  }
}
