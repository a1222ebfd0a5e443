import { z } from 'zod'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { mentionsIn, type Mention } from '../../src/judging/heard.js'
import { membersWords } from '../../src/judging/members-words.js'
import { officerRemarksIn } from '../../src/judging/officer-remarks.js'
import { oncePerRange } from '../../src/judging/once.js'
import { within } from '../../src/reading/in-order.js'
import type { Range } from '../../src/document/offset-map.js'
import type { Utterance } from '../../src/reading/stance/utterances.js'
import { matchesOf } from '../../src/reading/matches.js'

/**
 * What councillors say of officers by name, or against them. Their words are those quoted or reported, and all of a
 * statement or a party release; a contact line of the Council is none of theirs.
 */
export const officerNamed = defineCheck({
  name: 'officer-named',
  about: 'Councillors do not name officers in public, nor run them down.',
  options: z.strictObject({}),
  messages: {
    named: {
      message: '{who} names an officer, {officer}. Officers are not to be named by councillors in public.',
      todo: 'Say “officers” or name the service. That goes for praise too.',
    },
    post: {
      message: '{who} speaks of {officer} by a post that only one officer holds, which names them.',
      todo: 'Say “officers” or name the service.',
    },
    inMeeting: {
      message: '{who} runs an officer down in a public meeting (“{words}”).',
      todo: 'Take this out. What is wrong with a service may be said; what is thought of an officer may not.',
    },
    against: {
      message: '{who} speaks against an officer (“{words}”).',
      todo: 'Take this out, or speak of the service and what it did.',
    },
  },
  *run(facts) {
    const officers = officersNamed(facts)
    const mentions = mentionsIn(facts)
    for (const { utterance, who } of membersWords(facts)) {
      const remarks = officerRemarksIn(facts, utterance)
      const remark = remarks.find(({ certainty }) => certainty === 'plain') ?? remarks[0]
      if (remark) {
        const words = facts.reading.text(remark).replace(/\s+/g, ' ').slice(0, 120)
        const meeting = isInMeeting(facts, utterance)
        const sure = meeting && remark.certainty === 'plain'
        yield {
          message: meeting ? 'inMeeting' : 'against',
          status: sure ? 'breach' : 'possible',
          at: { start: utterance.start, end: utterance.end },
          data: { who, words },
        }
        continue
      }
      yield* namedIn(utterance, who, mentions, officers)
    }
  },
})

interface Known extends Range {
  name: string
  /** Its place in the order of the register. */
  rank: number
}

const OFFICER_ROLES: ReadonlySet<string> = new Set(['officer', 'officer-senior'])

function isOfficer({ held }: Mention): boolean {
  return held.length > 0 && held.every(({ role }) => OFFICER_ROLES.has(role))
}

/** Where the draft gives the post of an officer of the register, in its words there: `the parking manager`. */
function officersNamed({ reading, register }: Facts): Known[] {
  if (!register) return []
  const found: Known[] = []
  for (const person of register.people) {
    for (const { role, title } of register.rolesOf(person)) {
      if (!OFFICER_ROLES.has(role) || !title?.includes(' ')) continue
      const words = new RegExp(
        `(?<![\\p{L}])${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`,
        'giu',
      )
      for (const match of matchesOf(reading.prose, words))
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          name: title,
          rank: found.length,
        })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function* namedIn(
  utterance: Utterance,
  who: string,
  mentions: readonly Mention[],
  posts: readonly Known[],
): Generator<Observation> {
  const mention = within(mentions, utterance).find((one) => one.end <= utterance.end && isOfficer(one))
  if (mention) {
    const { start, end, person } = mention
    yield { message: 'named', status: 'possible', at: { start, end }, data: { who, officer: person.name } }
    return
  }
  // Of several the one that the register has first.
  const post = within(posts, utterance)
    .filter(({ end }) => end <= utterance.end)
    .sort((a, b) => a.rank - b.rank)[0]
  if (post)
    yield {
      message: 'post',
      status: 'possible',
      at: { start: post.start, end: post.end },
      data: { who, officer: `the ${post.name}` },
    }
}

const saysMeeting = oncePerRange((reading, { start, end }) => MEETING.test(reading.prose.slice(start, end)))
const MEETING =
  /(?<![\p{L}])(?:told (?:the )?(?:(?:public |full |last night's |\p{L}+day's )*(?:meeting|council|committee|panel|executive|chamber|gallery|room|hall|audience)|members|councillors|colleagues)|(?:at|during|in|to|before) (?:a |the |that |an |this |last night's |yesterday's |\p{L}+day's |[\p{L}]+'s )*(?:[\p{L}]+ ){0,3}?(?:public meeting|meeting|council chamber|chamber|full council|debate|question time|hearing|committee|sub-committee|executive|assembly)|full council|from the floor|rose to|moving the motion)(?![\p{L}])/iu

/** Said at a meeting that the public may attend, by what stands around the words. */
function isInMeeting({ reading }: Facts, utterance: Utterance): boolean {
  const { attribution } = utterance.quotation ?? {}
  const around = [
    reading.sentenceAt(utterance.start),
    ...(attribution ? [reading.sentenceAt(attribution.start)] : []),
  ]
  return around.some((range) => saysMeeting(reading, range))
}
