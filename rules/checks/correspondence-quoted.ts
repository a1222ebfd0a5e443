import { z } from 'zod'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import { oncePerFacts, oncePerRangeFinds } from '../../src/judging/once.js'
import { authorOf } from '../../src/judging/author.js'
import { mentionsIn, quotedIn, reportedIn, type Heard } from '../../src/judging/heard.js'
import type { Range } from '../../src/document/offset-map.js'
import { within } from '../../src/reading/in-order.js'
import { memberRoles } from '../../src/roles.js'
import { plainly } from '../../src/context/record.js'

const options = z.strictObject({})

/** Words in which something was written, and not said. */
const WRITTEN =
  /\b(?:e-?mail(?:s|ed|ing)?|letters?|wrote|written|writes|writing|memo(?:randum)?s?|message[sd]?|note[sd]?|texted|correspondence|reply|replied by)\b/i
/** An officer by post, whatever the register has. */
const OFFICER =
  /\b(?:officers?|director|head of|chief executive|town clerk|manager|solicitor|engineer|surveyor|planner|monitoring officer)\b/i
const MEMBER = /\b(?:Cllr|Councillor|Coun\.?|ward member|portfolio holder|leader)\b/i

/** Words that give the author's leave. */
const saysAgreed = oncePerRangeFinds(
  /\b(?:agree[ds]? to (?:\p{L}+ ){1,5}being|with (?:his|her|their|the author's) (?:agreement|permission|leave|consent)|by permission|has agreed|given (?:his|her|their) permission)\b/iu,
)

/** What a passage must hold, quoted words and all, to have such words outside them: asked once for all its speakers. */
const mayBeWritten = oncePerRangeFinds(
  /e-?mail|letter|wr[io]t|memo|message|note|text|correspond|reply|replied/i,
)
const mayBeOfficer = oncePerRangeFinds(
  /officer|director|head|chief|clerk|manager|solicitor|engineer|surveyor|planner/i,
)

/** What a member and an officer write to each other is shown to others only as its author wishes. */
export const correspondenceQuoted = defineCheck({
  name: 'correspondence-quoted',
  about: 'Letters between a member and an officer are quoted only with their author’s knowledge.',
  options,
  messages: {
    quoted: {
      message: 'This quotes what {name} wrote, in correspondence between a member and an officer.',
      todo: 'Make sure that the author of the letter or e-mail knows, and agrees to its being printed.',
    },
  },
  *run(facts) {
    for (const heard of [...quotedIn(facts), ...reportedIn(facts)]) {
      if (!isCorrespondence(facts, heard)) continue
      yield { message: 'quoted', status: 'possible', at: heard.at, data: { name: heard.name } }
    }
  },
})

function isCorrespondence(facts: Facts, heard: Heard): boolean {
  const { reading } = facts
  const { quotation, at, side } = heard
  const cue = quotation.attribution ?? at
  const sentence = reading.sentenceAt(cue.start)
  const passage = { start: Math.min(sentence.start, at.start), end: Math.max(sentence.end, at.end) }
  if (!mayBeWritten(reading, passage)) return false
  const around = reading.prose.slice(passage.start, passage.end)
  const outside = around.replace(reading.prose.slice(at.start, at.end), ' ')
  if (!WRITTEN.test(outside)) return false
  const block = reading.document.blockAt(at.start) ?? sentence
  if (saysAgreed(reading, block)) return false
  if (plainly(facts.context.issuingBody ?? '') === plainly(heard.name)) return false
  const author = authorOf(facts)
  const mentions = sidesNamed(facts, sentence)
  const members =
    side === 'member' ||
    mentions.members ||
    MEMBER.test(outside) ||
    (author?.side === 'member' && /\b(?:me|us|my|our)\b/i.test(outside))
  const officers =
    side === 'officer' || mentions.officers || (mayBeOfficer(reading, passage) && OFFICER.test(outside))
  return members && officers
}

interface Named {
  members: boolean
  officers: boolean
}

const namedKept = oncePerFacts((): Map<number, Named> => new Map())

/** Whether members or officers of the register are named in a sentence. */
function sidesNamed(facts: Facts, sentence: Range): Named {
  const kept = namedKept(facts)
  let named = kept.get(sentence.start)
  if (!named) {
    const held = within(mentionsIn(facts), sentence).flatMap((mention) => mention.held)
    named = {
      members: held.some(({ role }) => memberRoles.has(role)),
      officers: held.some(({ role }) => role === 'officer' || role === 'officer-senior'),
    }
    kept.set(sentence.start, named)
  }
  return named
}
