import { z } from 'zod'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { mentionsIn } from '../../src/judging/heard.js'
import { stepAfterName, staffMatterKinds } from '../../src/reading/private/staff-matters.js'

const options = z.strictObject({
  about: z
    .array(z.enum(staffMatterKinds))
    .min(1)
    .describe(
      'complaint: a complaint about one of the staff, or a step taken. hearing: what a disciplinary hearing heard. member-complaint: a complaint about a member. member-as-resident: a member’s own use of a service.',
    ),
})

/** Matters of one of the staff, or of one member, that are kept between those concerned. */
export const staffMatter = defineCheck({
  name: 'staff-matter',
  about: 'Nothing is told of a complaint, a disciplinary case, or a member’s own use of a service.',
  options,
  messages: {
    complaint: {
      message: '“{words}” tells of a complaint or a disciplinary step against one of the staff.',
      todo: 'Take it out. Say no more than that the Council does not comment on individual staffing matters.',
    },
    hearing: {
      message: '“{words}” tells how a disciplinary case was heard.',
      todo: 'Take it out. That the case is over may be said; what was heard may not.',
    },
    'member-complaint': {
      message: '“{words}” tells of a complaint about a member that is being settled in private.',
      todo: 'Take it out while mediation or an internal investigation goes on.',
    },
    mayBeComplaint: {
      message: '“{words}” tells of a complaint about a member.',
      todo: 'Find out how it is being dealt with. If by mediation or an internal investigation, take it out.',
    },
    'member-as-resident': {
      message: '“{words}” tells of a member’s own dealings with a service.',
      todo: 'Take it out, unless the member has chosen to make it known.',
    },
  },
  *run(facts, { about }) {
    const { reading } = facts
    if (about.includes('complaint')) yield* namedSteps(facts)
    for (const { kind, sure, start, end } of reading.staffMatters) {
      if (!about.includes(kind)) continue
      // What members say of themselves is theirs to say.
      if (kind === 'member-as-resident' && reading.voiceAt(start).voice === 'quoted') continue
      const at = { start, end }
      yield {
        message: kind === 'member-complaint' && !sure ? 'mayBeComplaint' : kind,
        status: sure ? 'breach' : 'possible',
        at,
        data: { words: reading.text(at).replace(/\s+/g, ' ') },
      }
    }
  },
})

/** An officer of the register, named, and a step taken against them. */
function* namedSteps(facts: Facts): Generator<Observation> {
  const { reading } = facts
  for (const { start, end, held } of mentionsIn(facts)) {
    if (!held.some(({ role }) => role === 'officer' || role === 'officer-senior')) continue
    const stop = stepAfterName(reading.prose, end, reading.sentenceAt(start).end)
    if (stop === undefined) continue
    const at = { start, end: stop }
    yield {
      message: 'complaint',
      status: 'breach',
      at,
      data: { words: reading.text(at).replace(/\s+/g, ' ') },
    }
  }
}
