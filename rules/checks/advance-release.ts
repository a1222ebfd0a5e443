import { z } from 'zod'
import type { Context, Meeting } from '../../src/context/context.js'
import { inWords } from '../../src/context/periods.js'
import { sharedTopic } from '../../src/context/topic-words.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { matterOf } from '../../src/judging/concern.js'
import { quotedIn, reportedIn } from '../../src/judging/heard.js'
import { positionOf } from '../../src/judging/meeting.js'
import { raisedIn } from '../../src/reading/asides.js'
import { within } from '../../src/reading/in-order.js'
import type { Outcome } from '../../src/reading/outcomes.js'
import { simplify } from '../../src/reading/fold.js'
import { viewIn } from '../../src/judging/member-views.js'
import { argues } from './argues.js'
import { leftOpen } from './left-open.js'
import { meetingMatter, tellingWords } from './meeting-matter.js'
import { toldAsSettled } from './told-as-settled.js'

/** What one council calls its Cabinet another calls its Executive; the protocols themselves use both. */
const SAME_BODY = [['cabinet', 'executive', 'cabinet meeting', 'executive meeting']]

/** Words for those who decide that do not say which body they sit on. */
const ANYONE = /\b(?:members|councillors|cllrs|colleagues)$/

/**
 * A release that goes out before a meeting says what the meeting will consider, not what it will decide. Reads the
 * Council's words and quotations alike.
 */
export const advanceRelease = defineCheck({
  name: 'advance-release',
  about: 'A release ahead of a meeting does not foretell what the meeting will decide.',
  options: z.strictObject({}),
  messages: {
    foretold: {
      message: 'This foretells how the {body} will decide. It meets on {date}, after this is issued.',
      todo: 'Say what the meeting will consider and what the report recommends, and leave the decision open.',
    },
    expected: {
      message: 'This may foretell how the {body} will decide on {date}.',
      todo: 'If it is in the published report, say so; otherwise leave the decision open.',
    },
    argued: {
      message:
        '{who} argues here for or against what the {body} is to decide on {date}. Ahead of a meeting a release keeps to facts.',
      todo: 'Take this out, or keep it until the {body} has decided. What the report says and recommends may stay.',
    },
    mayArgue: {
      message: '{who} may give a view here on what the {body} is to decide on {date}.',
      todo: 'Keep to facts ahead of the meeting: what the report says and recommends, and when it is considered.',
    },
    praised: {
      message: '“{words}” may praise or run down what the {body} is to decide on {date}.',
      todo: 'Leave the word out: ahead of a meeting a release keeps to facts.',
    },
    settled: {
      message: 'This tells as settled what the {body} is to decide on {date}, after this is issued.',
      todo: 'Say that it is proposed, or what would happen if it is agreed.',
    },
    noMeeting: {
      message: 'This foretells a decision. {lack}',
      todo: 'Give the meeting, or leave the decision open: “will consider”, “will be asked to”.',
    },
  },
  *run(facts) {
    const { reading, context } = facts
    const ahead = meetingsAhead(context)
    yield* partial(facts)
    yield* toldAsSettled(facts)
    for (const outcome of reading.outcomes) {
      const words = reading.text(outcome).replace(/\s+/g, ' ')
      const suggestions = leftOpen(words)
      const meeting = ahead?.find((candidate) => isOf(candidate, outcome))
      if (meeting) {
        const sure = outcome.certainty === 'sure' || takesAsDone(facts, outcome)
        yield {
          message: sure ? 'foretold' : 'expected',
          status: sure ? 'breach' : 'possible',
          at: outcome,
          data: { body: meeting.body, date: inWords(meeting.date) },
          suggestions,
        }
        continue
      }
      const lack = ahead
        ? 'No meeting of that body after the issue date is among those given.'
        : 'No meetings are given.'
      yield {
        message: 'noMeeting',
        status: 'possible',
        at: outcome,
        data: { lack },
        missing: ['meetings'],
        suggestions,
      }
    }
    if (ahead === undefined && reading.outcomes.length === 0) {
      yield {
        unable: 'No meetings are given, so it is not known whether this goes out ahead of one.',
        needs: ['meetings'],
      }
    }
  },
})

/** Views on what is to be decided: those of members, and words of praise or blame of the release itself. */
function* partial(facts: Facts): Generator<Observation> {
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
    const heard = quotation && sides.get(quotation)
    if (quotation) {
      if (heard?.side !== 'member' && heard?.side !== 'officer') continue
      if (!isOn && (!isMain || isOff(words.text))) continue
      const term = within(terms, { start, end })[0]
      const pressed =
        argues(facts, utterance) || ADVOCATES.test(words.text) || viewIn(reading, utterance) === 'plain'
      // Where the meeting is only guessed at, mere warmth is no matter for it.
      if (!pressed && (!term || how === 'proposed')) continue
      const sure = pressed && heard.side === 'member' && how !== 'proposed' && !quotation.reported
      yield {
        message: sure ? 'argued' : 'mayArgue',
        status: sure ? 'breach' : 'possible',
        at: { start, end },
        data: { ...data, who: heard.name },
      }
    } else if ((isOn || isMain) && how !== 'proposed' && !OTHERS_SAY.test(words.text)) {
      for (const term of within(terms, { start, end })) {
        const said = reading.text(term)
        if (FEELING.test(said)) continue
        yield { message: 'praised', status: 'possible', at: term, data: { ...data, words: said } }
      }
    }
  }
}

/** `Will cost £48 once the Cabinet has approved it`: the decision is taken as done. `Would` leaves it open. */
function takesAsDone({ reading }: Facts, outcome: Outcome): boolean {
  const words = reading.text(outcome)
  const sentence = reading.sentenceAt(outcome.start)
  const all = reading.prose.slice(sentence.start, sentence.end)
  return (
    /^(?:when|once|after|as soon as)\b/i.test(words) &&
    /\bwill (?!be (?:asked|told|written|published|sent|invited|consulted))/i.test(all) &&
    !/\b(?:if|would|could|may|might|subject to|provided)\b/i.test(all)
  )
}

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

/** Meetings after the issue date, and the one the release is said to go before; undefined where none are given. */
function meetingsAhead(context: Context): Meeting[] | undefined {
  const issued = context.issuedAt.slice(0, 10)
  return context.meetings?.filter(
    (meeting) =>
      meeting.id !== context.after && (meeting.id === context.advance || meeting.date.slice(0, 10) > issued),
  )
}

function isOf(meeting: Meeting, outcome: Outcome): boolean {
  const said = simplify(outcome.body)
    .replace(/^(?:the|our|all|my) /, '')
    .replace(/ members?$| meeting$/, '')
    .trim()
  if (ANYONE.test(simplify(outcome.body))) return true
  const body = simplify(meeting.body)
  const same = (a: string, b: string): boolean =>
    SAME_BODY.some((names) => names.includes(a) && names.includes(b))
  return said.endsWith(body) || body.endsWith(said) || same(lastWord(said), lastWord(body))
}

const lastWord = (words: string): string => words.split(' ').at(-1) ?? ''
