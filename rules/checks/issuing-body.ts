import { z } from 'zod'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import type { Range } from '../../src/document/offset-map.js'
import { simplify } from '../../src/reading/fold.js'
import { bodyClass, type BodyClass } from './council-bodies.js'
import { firstMatch } from '../../src/reading/matches.js'

const options = z.strictObject({
  offices: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      'What the office that issues releases is called here. The Council itself and “press office” pass.',
    ),
})

/** Who issues a release of the Council: its press office, as the context, the label or a line of the draft has it. */
export const issuingBody = defineCheck({
  name: 'issuing-body',
  about:
    'A release of the Council is issued by its press office, not by another part of it or by anyone else.',
  options,
  messages: {
    inText: {
      message: 'This says that {who} issues the release, which is {what}.',
      todo: 'Have {office} issue it, and say so; if it is not the Council’s release, take the Council’s name off it.',
    },
    recorded: {
      message: 'The body recorded as issuing this release is {who}, which is {what}.',
      todo: 'Have {office} issue it, or correct the record.',
    },
    mayBe: {
      message: 'The body recorded as issuing this release is {who}, which may not be the press office.',
      todo: 'Make sure that {office} issues it, or correct the record.',
    },
  },
  *run(facts, { offices }) {
    const office = `the ${offices[0]!.replace(/^the /i, '')}`
    const found: Observation[] = []
    for (const at of issuersIn(facts)) {
      const words = facts.reading.text(at).replace(/\s+/g, ' ')
      const what = WHAT[bodyClass(facts, words, offices)]
      if (what) found.push({ message: 'inText', status: 'breach', at, data: { who: words, what, office } })
    }
    yield* found
    const { issuingBody: recorded } = facts.context
    if (recorded === undefined) return
    const body = bodyClass(facts, recorded, offices)
    // An officer’s statement is the officer’s.
    if (facts.context.kind === 'officer-statement' && (body === 'department' || body === 'unknown')) return
    const what = WHAT[body]
    const said = simplify(recorded)
    const isSaid = found.some(({ data }) => {
      const who = simplify(data?.who ?? '')
      return who.includes(said) || said.includes(who)
    })
    if (isSaid || (!what && body !== 'unknown')) return
    const at = placeOf(facts, recorded)
    const data = { who: recorded, office }
    yield what
      ? { message: 'recorded', status: 'breach', at, data: { ...data, what } }
      : { message: 'mayBe', status: 'possible', at, data }
  },
})

/** Those who do not issue a council’s releases, for people. */
const WHAT: Partial<Record<BodyClass, string>> = {
  department: 'another part of the Council',
  outside: 'not of the Council',
  group: 'a party group',
  member: 'a councillor',
}

const NAME = String.raw`((?:the )?[\p{L}\d][\p{L}\d&'., -]{1,70}?)`
/** `Havering Libraries press notice` */
const BEFORE = new RegExp(
  String.raw`^\W*${NAME}(?:'s)?[ \p{P}]{1,5}(?:press|media|news) (?:release|notice|statement|information|bulletin)\b`,
  'iu',
)
/** `Press release from Haringey Parks Service` */
const FROM = new RegExp(
  String.raw`\b(?:press|media|news) (?:release|notice|statement|information) (?:from|by|issued by) ${NAME}(?=[.,;:]|$| on behalf| –| -)`,
  'iu',
)
/** `Issued by Harbour Lane Associates on behalf of Havering Council` */
const ISSUED = new RegExp(
  String.raw`^\W*(?:this (?:release|notice|statement) (?:is|was|has been) )?(?:issued|released|distributed|sent out|put out|circulated) (?:today )?by:? ${NAME}(?=[.,;:\n]|$| on behalf| for | on 0| \(| –| -| and on)`,
  'iu',
)
const NO_NAME =
  /^(?:for )?(?:immediate|joint|latest|new|today's|this|a|an|the|our|embargoed|council|official)$/i

/** Where the draft says who issues it: its label, and lines that begin with `Issued by`. */
function* issuersIn({ reading }: Facts): Generator<Range> {
  for (const part of reading.parts) {
    for (const block of reading.document.blocks.slice(part.first, part.last + 1)) {
      const words = reading.folded.slice(block.start, Math.min(block.end, block.start + 300))
      const isHead = part.kind === 'label' || part.kind === 'dateline' || part.kind === 'embargo'
      // `Havering Libraries press notice.` may be the first sentence of a draft of one paragraph.
      const first = block.index === 0 ? words.split(/(?<=[.:]) /, 1)[0]! : ''
      const label = isHead ? words : /^[^.:]{3,90}[.:]$/.test(first.trim()) ? first : ''
      const match = firstMatch(words, ISSUED) ?? firstMatch(label, FROM) ?? firstMatch(label, BEFORE)
      const name = match?.[1]?.trim()
      if (!match || name === undefined || NO_NAME.test(name)) continue
      const start = block.start + match.index + match[0].indexOf(match[1]!)
      yield { start, end: start + name.length }
    }
  }
}

/** Where a body that the context names stands in the draft; null where it does not. */
function placeOf({ reading }: Facts, name: string): Range | null {
  const start = reading.folded.toLowerCase().indexOf(name.toLowerCase().replace(/[‘’]/g, "'"))
  return start < 0 ? null : { start, end: start + name.length }
}
