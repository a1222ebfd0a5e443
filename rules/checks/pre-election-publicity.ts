import { z } from 'zod'
import type { Person } from '../../src/context/context.js'
import type { NameFit } from '../../src/context/name-fit.js'
import { Register } from '../../src/context/register.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { styled } from '../../src/reading/speech/speakers.js'
import { findBareNames, isCouncillorTitle, type NameMention } from '../../src/reading/people/names.js'
import { memberRoles } from '../../src/roles.js'

const options = z.strictObject({
  limbs: z
    .array(z.enum(['candidates', 'member-views']))
    .min(1)
    .describe(
      'candidates: no publicity about people in the election. member-views: no views linked to a member.',
    ),
})

/** Words of a list or notice of candidates, which may name them all. */
const LIST = /\b(?:candidates?|nominat\w+|standing|statement of persons|result|elected|votes)\b/i

/**
 * Publicity from the notice of election to the poll. Judges only where a period is given in the context; the names of
 * candidates come from there too.
 */
export const preElectionPublicity = defineCheck({
  name: 'pre-election-publicity',
  about: 'In a pre-election period, publicity leaves out candidates and views linked to members.',
  options,
  messages: {
    candidate: {
      message: '{name} is a candidate, and this is {period}.',
      todo: 'Take {name} out. A plain list of all candidates is allowed.',
    },
    memberView: {
      message: '{name}, a member of the council, is quoted in {period}.',
      todo: 'Leave the quotation out, or quote an officer on the facts. Does it link a view or a proposal to a member or a group?',
    },
  },
  *run(facts, { limbs }) {
    const inside = facts.periods.filter((period) => period.inPreElection === true)
    const unknown = facts.periods.find((period) => period.inPreElection === 'unknown')
    if (inside.length === 0) {
      if (unknown)
        yield {
          unable: unknown.why,
          needs: facts.context.elections ? ['elections.noticeDate'] : ['elections'],
        }
      return
    }
    if (facts.context.proactive === false) return
    const period = 'the pre-election period'
    if (limbs.includes('candidates')) {
      if (facts.context.candidates === undefined)
        yield { unable: 'No list of candidates is given.', needs: ['candidates'] }
      else yield* candidatesNamed(facts, facts.context.candidates, period)
    }
    if (limbs.includes('member-views')) yield* membersQuoted(facts, period)
  },
})

function* candidatesNamed(
  facts: Facts,
  candidates: readonly string[],
  period: string,
): Generator<Observation> {
  const { reading } = facts
  const status = facts.context.proactive === true ? 'breach' : 'possible'
  const register = new Register(
    candidates.map((name) => asPerson(facts, name)),
    facts.context.issuedAt,
  )
  for (const mention of namesIn(facts)) {
    const looked = register.find(mention.name)
    if (looked.found === 'none') continue
    // A surname alone is a candidate's only after a councillor's style; others may share it.
    if (!mention.name.includes(' ') && !isCouncillorTitle(mention.title)) continue
    const sentence = reading.sentenceAt(mention.start)
    const block = reading.document.blockAt(mention.start)
    if (block?.kind === 'table-cell' || LIST.test(reading.folded.slice(sentence.start, sentence.end)))
      continue
    const certain = looked.found === 'one' && looked.certain
    // A part of a name, or its words in another order, may be anybody's.
    if (
      looked.found === 'one' &&
      !certain &&
      !FIRST_NAMES.has(looked.fit) &&
      !isCouncillorTitle(mention.title)
    )
      continue
    const name = looked.found === 'one' ? looked.person.name : mention.name
    const at = { start: mention.start, end: Math.max(mention.end, sentence.end) }
    yield {
      message: 'candidate',
      status: certain ? status : 'possible',
      at,
      data: { name, period },
    }
  }
}

/** Fits that only the first name makes uncertain: Bob for Robert. */
const FIRST_NAMES = new Set<NameFit>(['diminutive', 'spelling'])

/** A candidate with the other names that the register of people gives them. */
function asPerson(facts: Facts, name: string): Person {
  const looked = facts.register?.find(name)
  const aliases =
    looked?.found === 'one' && looked.certain ? [looked.person.name, ...(looked.person.aliases ?? [])] : []
  return { name, aliases, roles: [] }
}

/** Titled names, bare ones, and an initial with a surname. */
function namesIn({ reading }: Facts): NameMention[] {
  const initials = [...reading.prose.matchAll(/(?<![\p{L}.])\p{Lu}\.? \p{Lu}[\p{L}'-]{2,30}/gu)].map(
    (match) => ({
      name: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }),
  )
  const all = [...reading.names, ...findBareNames(reading.prose), ...initials].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  return all.filter((name, index) => index === 0 || name.start >= all[index - 1]!.end)
}

function* membersQuoted(facts: Facts, period: string): Generator<Observation> {
  for (const { speaker, segments } of facts.reading.quotations) {
    if (!speaker) continue
    const looked = facts.register?.find(speaker.name)
    const known =
      looked?.found === 'one' && (looked.certain || looked.fit === 'surname')
        ? facts.register!.rolesOf(looked.person).map(({ role }) => role)
        : [speaker.roleClass]
    if (!known.some((role) => memberRoles.has(role))) continue
    const at = { start: segments[0]!.start, end: segments.at(-1)!.end }
    yield { message: 'memberView', status: 'possible', at, data: { name: styled(speaker), period } }
  }
}
