import { serviceFields } from '../lexicons/service-fields.js'
import type { Meeting } from '../../src/context/context.js'
import { isSameBodyName } from '../../src/context/meeting-position.js'
import { topicWords } from '../../src/context/topic-words.js'
import type { Facts } from '../../src/judging/check.js'
import { matterOf } from '../../src/judging/concern.js'
import type { Utterance } from '../../src/reading/stance/utterances.js'
import { fieldsOf } from '../../src/reading/topics.js'

/** What was before a meeting, and what the release that goes with it is about. */
export interface MeetingMatter {
  /** Words of the agenda, the decisions of the day, the subjects and the headline. */
  core: ReadonlySet<string>
  /** Words that the release itself, not those it quotes, uses of its subject. */
  told: ReadonlySet<string>
  /** Fields of work of the agenda and the subject, and those of which the release has several words. */
  fields: ReadonlySet<string>
  /** The same by the other lexicon, of the agenda and the subject alone. */
  stems: ReadonlySet<number>
  /** `all`: the subject takes in every service, as a budget does. `agenda`: only an item of the agenda does. */
  breadth: 'all' | 'agenda' | undefined
  /** Nothing is known of what was before the meeting. */
  isBare: boolean
}

/** Matters that touch every service. */
const BROAD =
  /\b(?:budget|corporate (?:delivery )?plan|council plan|borough plan|community (?:plan|strategy)|capital (?:programme|strategy|plan)|medium[- ]term|performance (?:report|review|monitoring)|annual report|state of the (?:borough|city|county)|priorities|manifesto|spending (?:review|plans?)|year ahead|round-?up|work programme)\b/i
/** Words of places and services that stand in the names of many. */
const GENERAL = new Set(
  'centr hub hall site court track field ground free area club hom servic scheme hous room build support london borough north south east west central upper lower great old green town city county village road street lane avenue hill'.split(
    ' ',
  ),
)
/** A field counts by what the body says only where it has so many words of it: one may be met in any text. */
const SEVERAL = 2
/** How far what the release tells first says what it is about. */
const OPENING = 300

/** Words that tell a topic, without those that many places and services share. */
export function tellingWords(text: string): Set<string> {
  return new Set([...topicWords(text)].filter((word) => !GENERAL.has(word)))
}

/** Words of an agenda that name no field of work in it: the planning of school places, options for a site. */
const OF_ANY_FIELD =
  /\b(?:place planning|planning(?! (?:application|permission|policy|committee|sub-committee))|places?|sites?|options?|land|public|development of|future|reports?)\b/gi
const plainFields = (text: string): string => text.replace(OF_ANY_FIELD, ' ')

/** The fields of work that words speak of, by their place in the list of stems. */
export function stemFieldsOf(text: string): Set<number> {
  // `parking` is no word of parks.
  const words = (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) =>
    word === 'parking' ? 'traffic' : word,
  )
  const fields = new Set<number>()
  serviceFields.forEach((stems, index) => {
    if (words.some((word) => stems.some((stem) => (stem.length < 4 ? word === stem : word.startsWith(stem)))))
      fields.add(index)
  })
  return fields
}

/**
 * What was before a meeting, as far as the agenda, the record and the release tell.
 *
 * @param isComment whether an utterance is somebody's comment, which tells nothing of what the release is about
 */
export function meetingMatter(
  facts: Facts,
  meeting: Meeting,
  isComment: (utterance: Utterance) => boolean,
): MeetingMatter {
  const { context, reading } = facts
  const { given, headline } = matterOf(facts)
  const day = meeting.date.slice(0, 10)
  const decided = (context.decisions ?? []).filter(
    ({ body, date }) => date.slice(0, 10) === day && isSameBodyName(meeting.body, body),
  )
  const items = [...meeting.agenda, ...decided.map(({ what, topic }) => `${what ?? ''} ${topic ?? ''}`)].join(
    '\n',
  )
  const subject = `${given}\n${headline}`
  const told = reading.utterances
    .filter((utterance) => isBody(reading.partAt(utterance.start)) && !isComment(utterance))
    .map(({ words }) => words.text)
    .join('\n')
  const ofBody = [...fieldsOf(told)].filter(([, words]) => words.length >= SEVERAL).map(([field]) => field)
  const core = `${items}\n${subject}`
  return {
    core: tellingWords(core),
    told: tellingWords(told),
    fields: new Set([...fieldsOf(plainFields(`${core}\n${told.slice(0, OPENING)}`)).keys(), ...ofBody]),
    stems: stemFieldsOf(plainFields(core)),
    breadth: BROAD.test(subject) ? 'all' : BROAD.test(items) ? 'agenda' : undefined,
    isBare: items.trim() === '',
  }
}

const isBody = (part: string): boolean => part === 'body' || part === 'headline' || part === 'standfirst'
