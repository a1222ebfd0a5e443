import { z } from 'zod'
import { inWords } from '../../src/context/periods.js'
import { sharedTopic } from '../../src/context/topic-words.js'
import type { Meeting } from '../../src/context/context.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { meetingsSaid, positionOf } from '../../src/judging/meeting.js'
import { POST, raisedIn, reportsComment, turnOf, type Raised } from '../../src/reading/asides.js'
import { within } from '../../src/reading/in-order.js'
import type { Utterance } from '../../src/reading/stance/utterances.js'
import { styled } from '../../src/reading/speech/speakers.js'
import { fieldsOf } from '../../src/reading/topics.js'
import { inShort } from './in-short.js'
import { meetingMatter, stemFieldsOf, tellingWords, type MeetingMatter } from './meeting-matter.js'
import { matchesOf } from '../../src/reading/matches.js'

/**
 * In a release that follows a meeting, comments are on what was discussed there. People speak of a matter in many
 * words that its agenda has not, so that a comment is off it only where it raises a thing of its own: a place, a
 * service, an event, of another field of work than the agenda and the release.
 */
export const afterMeeting = defineCheck({
  name: 'after-meeting',
  about: 'In a release that follows a meeting, comments are on what was discussed there.',
  options: z.strictObject({}),
  messages: {
    off: {
      message: '{who} speaks here of “{thing}”, which was not before the {body} on {date} ({agenda}).',
      todo: 'Take this comment out, or keep it for a release of its own.',
    },
    otherMeeting: {
      message:
        '{who} speaks here of “{thing}”, which is on the agenda of the {other} and not on that of the {body} on {date}.',
      todo: 'Take this comment out, or keep it for a release on that meeting.',
    },
    mayBeOff: {
      message:
        'This comment may not be on what the {body} discussed on {date} ({agenda}): it speaks of “{thing}”.',
      todo: 'Was this discussed at the meeting? If not, take it out.',
    },
  },
  *run(facts) {
    const { context } = facts
    const position = positionOf(facts)
    if (!position) {
      const follows =
        context.after !== undefined ||
        (context.meetings === undefined && meetingsSaid(facts).some(({ time }) => time === 'past'))
      if (follows)
        yield {
          unable: 'This follows a meeting whose agenda is not given, so comments cannot be held against it.',
          needs: ['meetings'],
        }
      return
    }
    if (position.position !== 'after') return
    const { meeting } = position
    const matter = meetingMatter(facts, meeting, (utterance) => commentIn(facts, utterance) !== undefined)
    if (matter.isBare) {
      yield { unable: `Nothing is given of what was before the ${meeting.body}.`, needs: ['meetings'] }
      return
    }
    yield* ofAnotherMeeting(facts, meeting, matter)
    if (matter.breadth === 'all') return
    const isSure = position.how !== 'proposed' && matter.breadth === undefined
    const data = {
      body: meeting.body,
      date: inWords(meeting.date),
      agenda: inShort(meeting.agenda.length > 0 ? meeting.agenda.join('; ') : 'as the decisions have it'),
    }
    for (const { at, raised, who, verdict } of strayIn(facts, matter)) {
      const sure = isSure && verdict === 'off'
      yield {
        message: sure ? 'off' : 'mayBeOff',
        status: sure ? 'breach' : 'possible',
        at,
        data: { ...data, who, thing: raised.thing.text },
      }
    }
  },
})

/** Comments on an item of another meeting's agenda, with nothing of this one's. */
function* ofAnotherMeeting(facts: Facts, meeting: Meeting, matter: MeetingMatter): Generator<Observation> {
  const others = (facts.context.meetings ?? [])
    .filter((one) => one !== meeting)
    .flatMap((one) => one.agenda.map((item) => ({ item, meeting: one, words: tellingWords(item) })))
    .filter(({ words }) => words.size >= 2 && sharedTopic(words, matter.core).length === 0)
  if (others.length === 0) return
  for (const utterance of facts.reading.utterances) {
    const comment = commentIn(facts, utterance)
    if (!comment) continue
    const said = tellingWords(comment.words)
    if (sharedTopic(said, matter.core).length > 0) continue
    const other = others.find(({ words }) => sharedTopic(words, said).length >= Math.min(2, words.size))
    if (!other) continue
    yield {
      message: 'otherMeeting',
      status: 'breach',
      at: comment.at,
      data: {
        who: comment.who,
        thing: other.item,
        other: `${other.meeting.body} on ${inWords(other.meeting.date)}`,
        body: meeting.body,
        date: inWords(meeting.date),
      },
    }
  }
}

interface Stray {
  at: { start: number; end: number }
  raised: Raised
  who: string
  verdict: 'off' | 'unsure'
}

/** Comments that raise a thing of their own, in order. What the same voice goes on to say of it belongs to it. */
function* strayIn(facts: Facts, matter: MeetingMatter): Generator<Stray> {
  let last: Stray | undefined
  let turned: { by: unknown; turn: Raised['turn'] } | undefined
  for (const utterance of facts.reading.utterances) {
    const comment = commentIn(facts, utterance)
    if (!comment) continue
    const { words, at, who } = comment
    const goesOn = utterance.quotation !== undefined && turned?.by === utterance.quotation
    const carried = goesOn ? turned!.turn : undefined
    const found = judge(words, carried ?? comment.turn, matter)
    if (found) {
      if (last) yield last
      last = { at, who, ...found }
      turned = { by: utterance.quotation, turn: undefined }
      continue
    }
    if (last && utterance.quotation && lastBy(facts, last) === utterance.quotation && GOES_ON.test(words)) {
      last = { ...last, at: { start: last.at.start, end: at.end } }
      continue
    }
    // `And there is more to come.` turns for what follows.
    const own = turnOf(words)
    turned = { by: utterance.quotation, turn: own === 'strong' && words.length < 90 ? own : undefined }
  }
  if (last) yield last
}

const lastBy = ({ reading }: Facts, { at }: Stray): unknown => reading.voiceAt(at.start).quotation
/** A sentence that goes on about what the last one raised. */
const GOES_ON = /^(?:and |but )?(?:it|they|there)(?: (?:will|is|are|has|have|was|were)|'(?:s|ll|re|ve))\b/i

interface Comment {
  words: string
  at: { start: number; end: number }
  who: string
  /** That the release reports it for its own sake, as `welcomed`, turns to it. */
  turn?: Raised['turn']
}

/** What somebody says, or is reported to say, in an utterance; a sentence of the release's own is none. */
function commentIn({ reading }: Facts, { start, end, words, quotation }: Utterance): Comment | undefined {
  const { text } = words
  const part = reading.partAt(start)
  if (part === 'notes' || part === 'contact' || part === 'boilerplate') return undefined
  if (quotation)
    return { words: text, at: { start, end }, who: quotation.speaker ? styled(quotation.speaker) : 'This' }
  const named = within(reading.everyName, { start, end }).find((name) =>
    reportsComment(text, name.end - start),
  )
  if (named)
    return {
      words: text.slice(named.end - start),
      at: { start: named.start, end },
      who: reading.text(named),
      turn: 'weak',
    }
  const post = matchesOf(text, POST).find(({ 0: match, index }) => reportsComment(text, index + match.length))
  if (!post) return undefined
  const from = post.index + post[0].length
  return {
    words: text.slice(from),
    at: { start: start + post.index, end },
    who: sentenceCase(post[0]),
    turn: 'weak',
  }
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Whether some words raise a thing that was not before the meeting; the first that they do. */
function judge(
  words: string,
  carried: Raised['turn'],
  matter: MeetingMatter,
): { raised: Raised; verdict: 'off' | 'unsure' } | undefined {
  for (const one of raisedIn(words)) {
    const turn = one.turn === 'strong' ? one.turn : (carried ?? one.turn)
    if (isOnMatter(one, matter)) {
      // What the matter itself is speaks for the rest of the sentence, unless the speaker says that it is another.
      if (turn === 'strong') continue
      return undefined
    }
    const verdict = verdictOn({ ...one, turn }, words, matter)
    if (verdict) return { raised: one, verdict }
  }
  return undefined
}

/** Whether a thing is, or may be, what was before the meeting. */
function isOnMatter({ thing }: Raised, matter: MeetingMatter): boolean {
  const own = tellingWords(thing.text)
  return sharedTopic(own, matter.core).length > 0 || sharedTopic(own, matter.told).length > 0
}

function verdictOn(
  { thing, turn, onIt, plainly, tied }: Raised,
  words: string,
  matter: MeetingMatter,
): 'off' | 'unsure' | undefined {
  const strong = turn === 'strong'
  if (tied && !strong) return undefined
  if (!onIt && !strong) return undefined
  const ofMatter =
    matter.fields.has(thing.field) ||
    [...fieldsOf(thing.head).keys()].some((field) => matter.fields.has(field)) ||
    [...stemFieldsOf(thing.head)].some((field) => matter.stems.has(field))
  const rest = `${words.slice(0, thing.start)} ${words.slice(thing.end)}`
  const others = tellingWords(rest)
  const shares =
    sharedTopic(others, matter.core).length > 0 ||
    sharedTopic(others, matter.told).length > 1 ||
    [...fieldsOf(rest)].some(([field, found]) => found.length > 1 && matter.fields.has(field))
  if (strong) return onIt && !ofMatter && !shares ? 'off' : !ofMatter || !shares ? 'unsure' : undefined
  if (ofMatter || shares) return undefined
  if (turn === 'weak' || (thing.named && plainly)) return 'off'
  // Services are named in passing of any matter; praise is not passing.
  return thing.sort === 'service' && !BOAST.test(words) ? undefined : 'unsure'
}

const BOAST =
  /\b(?:best|finest|safest|cleanest|greenest|proud|pride|envy|record|second to none|halved|frozen|awards?|won)\b/i
