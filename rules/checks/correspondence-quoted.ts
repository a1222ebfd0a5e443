import { z } from 'zod'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import { authorOf } from '../../src/judging/author.js'
import { mentionsIn, quotedIn, reportedIn, type Heard } from '../../src/judging/heard.js'
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
const AGREED =
  /\b(?:agree[ds]? to (?:\p{L}+ ){1,5}being|with (?:his|her|their|the author's) (?:agreement|permission|leave|consent)|by permission|has agreed|given (?:his|her|their) permission)\b/iu

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
  const around = reading.prose.slice(Math.min(sentence.start, at.start), Math.max(sentence.end, at.end))
  const outside = around.replace(reading.prose.slice(at.start, at.end), ' ')
  if (!WRITTEN.test(outside)) return false
  const block = reading.document.blockAt(at.start) ?? sentence
  if (AGREED.test(reading.prose.slice(block.start, block.end))) return false
  if (plainly(facts.context.issuingBody ?? '') === plainly(heard.name)) return false
  const author = authorOf(facts)
  const mentions = mentionsIn(facts).filter(({ start }) => start >= sentence.start && start < sentence.end)
  const members =
    side === 'member' ||
    mentions.some(({ held }) => held.some(({ role }) => memberRoles.has(role))) ||
    MEMBER.test(outside) ||
    (author?.side === 'member' && /\b(?:me|us|my|our)\b/i.test(outside))
  const officers =
    side === 'officer' ||
    OFFICER.test(outside) ||
    mentions.some(({ held }) => held.some(({ role }) => role === 'officer' || role === 'officer-senior'))
  return members && officers
}
