import { inWords } from '../../src/context/periods.js'
import { sharedTopic } from '../../src/context/topic-words.js'
import type { Facts, Observation } from '../../src/judging/check.js'
import { matterOf } from '../../src/judging/concern.js'
import { mentionsIn, quotedIn, reportedIn } from '../../src/judging/heard.js'
import { positionOf } from '../../src/judging/meeting.js'
import { viewIn } from '../../src/judging/member-views.js'
import { raisedIn } from '../../src/reading/asides.js'
import { attitudeIn, isAttitude } from '../../src/reading/claims/attitude.js'
import { claimsIn } from '../../src/reading/claims/claims.js'
import { madeUpIn } from '../../src/reading/claims/minds.js'
import { within } from '../../src/reading/in-order.js'
import { isCouncillorTitle } from '../../src/reading/people/names.js'
import type { Words } from '../../src/reading/stance/words.js'
import type { Utterance } from '../../src/reading/stance/utterances.js'
import { memberRoles } from '../../src/roles.js'
import { argues } from './argues.js'
import { inShort } from './in-short.js'
import { meetingMatter, tellingWords } from './meeting-matter.js'

/**
 * Ahead of a meeting, views on what is to be decided there: those of members and officers, and words of the release itself
 * that take a side or take the outcome for granted. A quotation that holds no fact and gives an attitude is asked about,
 * since a release ahead of a meeting has no other use for it.
 */
export function* partialAhead(facts: Facts, quotations: boolean): Generator<Observation> {
  const { reading } = facts
  const position = positionOf(facts)
  if (position?.position !== 'advance') return
  const { meeting, how } = position
  const matter = meetingMatter(facts, meeting, ({ quotation }) => quotation !== undefined)
  const { given, headline, opening } = matterOf(facts)
  // A release that is mainly on the item is on it throughout; another only where it names it.
  const agenda = tellingWords(meeting.agenda.join(' '))
  const isMain = sharedTopic(tellingWords(`${given} ${headline} ${opening}`), agenda).length > 0
  const data = { body: meeting.body, date: inWords(meeting.date) }
  const sides = new Map(
    [...quotedIn(facts), ...reportedIn(facts)].map(({ quotation, side, name }) => [
      quotation,
      { side, name },
    ]),
  )
  const terms = reading.opinionTerms
  for (const utterance of reading.utterances) {
    const { start, end, quotation, words } = utterance
    const part = reading.partAt(start)
    if (part === 'notes' || part === 'contact' || part === 'boilerplate') continue
    // What is foretold is found by itself.
    if (reading.outcomes.some((outcome) => outcome.start < end && start < outcome.end)) continue
    const isOn = sharedTopic(tellingWords(words.text), isMain ? matter.core : agenda).length > 0
    const at = { start, end }
    if (quotation) {
      const heard = sides.get(quotation)
      if (!quotations || (heard?.side !== 'member' && heard?.side !== 'officer')) continue
      if (!isOn && (!isMain || isOff(words.text))) continue
      const term = within(terms, { start, end })[0]
      const pressed = isPressed(facts, utterance)
      // Where the meeting is only guessed at, mere warmth is no matter for it.
      if (!pressed && (how === 'proposed' || !(term || givesAttitude(words)))) continue
      const sure = pressed && heard.side === 'member' && how !== 'proposed' && !quotation.reported
      yield {
        message: sure ? 'argued' : 'mayArgue',
        status: sure ? 'breach' : 'possible',
        at,
        data: { ...data, who: heard.name },
      }
    } else if ((isOn || isMain) && how !== 'proposed') yield* ofTheRelease(facts, utterance, data, quotations)
  }
}

const isPressed = (facts: Facts, utterance: Utterance): boolean =>
  madeUpIn(utterance.words).length > 0 ||
  argues(facts, utterance) ||
  ADVOCATES.test(utterance.words.text) ||
  viewIn(facts.reading, utterance) === 'plain'

/** Some attitude, and nothing of fact beside it. */
function givesAttitude(words: Words): boolean {
  const { points, facts } = attitudeIn(words)
  return isAttitude(words) || (points > 0 && facts === 0)
}

/** What the release says itself, or tells of what a member thinks. */
function* ofTheRelease(
  facts: Facts,
  utterance: Utterance,
  data: { body: string; date: string },
  quotations: boolean,
): Generator<Observation> {
  const { reading } = facts
  const { start, end, words } = utterance
  const { text } = words
  const member = memberIn(facts, utterance)
  if (member !== undefined) {
    if (!quotations) return
    const pressed = isPressed(facts, utterance)
    if (!pressed && !isAttitude(words) && within(reading.opinionTerms, utterance).length === 0) return
    yield { message: 'mayArgue', status: 'possible', at: { start, end }, data: { ...data, who: member } }
    return
  }
  if (OTHERS_SAY.test(text)) return
  const [madeUp] = madeUpIn(words).filter(({ kind }) => kind === 'idiom')
  if (madeUp) {
    const at = { start: start + madeUp.start, end: start + madeUp.end }
    yield {
      message: 'presumed',
      status: 'breach',
      at: { start, end },
      data: { ...data, words: inShort(reading.text(at)) },
    }
    return
  }
  let told = false
  for (const term of within(reading.opinionTerms, { start, end })) {
    const said = reading.text(term)
    if (FEELING.test(said)) continue
    told = true
    yield { message: 'praised', status: 'possible', at: term, data: { ...data, words: said } }
  }
  if (told) return
  const heat = within(claimsIn(reading), utterance).find(({ kind }) => kind !== 'plan')
  const { start: from, end: to } = attitudeIn(words)
  if (heat || isAttitude(words)) {
    const words = inShort(heat ? reading.text(heat) : reading.text({ start: start + from, end: start + to }))
    yield { message: 'tone', status: 'possible', at: { start, end }, data: { ...data, words } }
  }
}

/** The member of whom a sentence tells what they think. */
function memberIn(facts: Facts, { start, end, words }: Utterance): string | undefined {
  if (!SAYS.test(words.text)) return undefined
  const { reading } = facts
  const titled = within(reading.names, { start, end }).find(({ title }) => isCouncillorTitle(title))
  if (titled) return reading.text(titled)
  const known = within(mentionsIn(facts), { start, end }).find(({ held }) =>
    held.some(({ role }) => memberRoles.has(role)),
  )
  return known && reading.text(known)
}

const SAYS =
  /(?<![\p{L}])(?:said|says|told|described|describes|called|calls|thinks|thought|believes|believed|hopes|hoped|expects|expected|welcomed|praised|backed|insisted|argued|added)(?![\p{L}])/iu

/** A sentence that turns to another thing than the one to be decided. */
const isOff = (words: string): boolean =>
  raisedIn(words).some(({ turn, onIt, tied }) => turn !== undefined && onIt && !tied)

/** Words that press for a decision, or against one. */
const ADVOCATES =
  /(?<![\p{L}'-])(?:(?:no|any|what) (?:\p{L}+ )?(?:case|reason|excuse|argument) (?:for|to|against) (?:vot\p{L}+|oppos\p{L}+|turn\p{L}*|refus\p{L}+|delay\p{L}*|wait\p{L}*)|(?:on|next|this) (?:the \d{1,2}(?:st|nd|rd|th)|\p{L}+day|week),? we (?:will )?(?:put (?:it|this|that) right|make (?:it|this|that) happen|vote|change (?:it|this|that)|fix (?:it|this|that)|end (?:it|this|that))|(?:i|we) (?:urge|call on|ask|implore|beg|expect|want|hope|trust|back|support|oppose|welcome|commend)(?: that)? (?:[\p{L}'-]+ ){0,4}?(?:cabinet|members|councillors|colleagues|committee|council|everyone|this|it|the (?:plan|scheme|proposal|idea|report|option|recommendation)s?)|(?:families|residents|tenants|people|children|pupils|traders|drivers|parents|carers|learners|they|we) (?:deserve|cannot wait|can't wait|will thank)|(?:must|should|ought to|has to|have to|needs to|need to) (?:not )?(?:go ahead|happen|be (?:built|approved|agreed|backed|rejected|stopped|scrapped|saved|kept|done)|say (?:yes|no)|vote|act)|(?:is|are|was) (?:long overdue|badly needed|much needed|desperately needed|essential|vital|a no-brainer|common sense|the only (?:way|answer|option|choice)|a (?:huge|massive|real|big) (?:boost|win|step|opportunity)|worth every penny)|game[- ]changer|once in a (?:lifetime|generation)|no doubt|(?:nobody|no one|anyone|anybody|everyone|everybody|those|people) who (?:\p{L}+ )?(?:runs?|uses?|lives?|has|have|knows?|cares?|wants?|loves?|drives?|pays?|walks?|sees?|thinks?|says?) [^.!?;]{3,80} (?:loses?|knows?|will|would|can|could|has|have|is|are|should|must|wants?|agrees?|understands?|sees?|fears?)|it is the ones? who|(?:right|wrong|best|sensible|fair|only) (?:decision|choice|thing|answer|option|course|way)|will (?:make|be) (?:a (?:huge|real|massive|big|enormous) |all the |such a )?(?:difference|better|safer|cleaner|fairer|great|transformed))(?![\p{L}-])/iu
/** Words of a speaker’s own feeling, which a release uses of others. */
const FEELING = /^(?:(?:i|we|in|close) |i'm|we're|personally|delighted|thrilled|no doubt|the best$)/i
/** Views that the release reports of others, which is no view of the Council's: those who replied, a report. */
const OTHERS_SAY =
  /(?<![\p{L}])(?:respon(?:ded|dents?|ses?)|replie[sd]|repl(?:y|ies)|consult\w*|petition\w*|objectors?|objections?|critics|supporters|campaigners?|survey\w*|said|says|told|called|describ\w+|according to|report (?:says|finds|puts|calls|describes)|inspectors?|award|rated|ofsted)(?![\p{L}])/iu
