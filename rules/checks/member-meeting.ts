import { z } from 'zod'
import { inWords } from '../../src/context/in-words.js'
import { plusDays } from '../../src/context/polls/days.js'
import { pollAhead, runUp } from '../../src/judging/election-window.js'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import { isoDate } from '../../src/reading/dates.js'
import { within } from '../../src/reading/in-order.js'
import { isCouncillorTitle } from '../../src/reading/people/names.js'
import { mentionsIn } from '../../src/judging/heard.js'
import { memberRoles } from '../../src/roles.js'

/** A meeting that a member calls: `will hold a public meeting`, `invites residents to a meeting`. */
const HOLDS =
  /(?<![\p{L}])(?:hold(?:s|ing)?|host(?:s|ing|ed)?|call(?:s|ed|ing)?|arrang(?:es|ed|ing)|organis(?:es|ed|ing)|chair(?:s|ing)?|convene[sd]?|invit(?:es|ed|ing)|lead(?:s|ing)?|at (?:his|her|their|the) (?:own )?)(?![\p{L}]) (?:[\p{L}\d',-]+ ){0,10}?(?:meetings?|forums?|drop-ins?|question (?:and answer|time)|roadshows?|evenings?|sessions?|get-?togethers?|assembl(?:y|ies)|surger(?:y|ies))(?![\p{L}])|(?:meetings?|forums?|drop-ins?|surger(?:y|ies)|evenings?|sessions?) (?:[\p{L}\d',-]+ ){0,12}?(?:called|arranged|organised|hosted|held|chaired|convened|led) by(?![\p{L}])/iu
/** An invitation, beside which a member is named: `everybody is invited, with Coun. Finch in the chair`. */
const INVITES =
  /(?<![\p{L}])(?:(?:everybody|everyone|anyone|all|residents|neighbours|people|tenants|parents|you|the public)(?: [\p{L}'-]+){0,6} (?:is|are) (?:\p{L}+ )?(?:invited|welcome)|(?:can |may )?come (?:along|and (?:meet|hear|tell|have|ask|question|quiz)|to)|join|drop in)(?![\p{L}])[^.!?]{1,160}(?<![\p{L}])(?:in the chair|to (?:hear|question|ask|tell|meet|talk|discuss|say|quiz)|at the|in the|questions?|have it out with|with (?:cllr|coun|councillor))(?![\p{L}])|(?<![\p{L}])in the chair(?![\p{L}])/iu
/** The Council’s own meetings, and those of others, are not a member’s. */
const NOT_THEIRS =
  /\b(?:cancelled|called off|put off|postponed|full council|cabinet meeting|executive meeting|committee|sub-committee|annual (?:general )?meeting|agm|team meeting|board meeting|council meeting|the council (?:will|is to|has)|parish council)\b/i
const THEY = /^(?:he|she|they|the (?:councillor|portfolio holder|ward member|leader))\b/i

/**
 * A member’s public meeting falls in the run-up to a council election (Carlisle 108). The day is the one written in the
 * sentence, else that of issue.
 */
export const memberMeeting = defineCheck({
  name: 'member-meeting',
  about: 'No public meeting of a member is arranged or held in the run-up to a council election.',
  options: z.strictObject({}),
  messages: {
    meeting: {
      message: 'A meeting of a member is announced here, on {day}, in {period}.',
      todo: 'Take it out, and ask the Monitoring Officer. It can be held after the poll.',
    },
    arranged: {
      message: 'A meeting of a member is announced here, in {period}.',
      todo: 'Take it out until after the poll, and ask the Monitoring Officer.',
    },
  },
  *run(facts) {
    const { reading, context } = facts
    const issued = runUp(facts, 'council')
    const days = context.electionWindowDays
    const inside = (day: string): boolean =>
      (context.elections ?? []).some(
        ({ pollDate, noticeDate }) =>
          day <= pollDate &&
          ((days !== undefined && day >= plusDays(pollDate, -days)) ||
            (noticeDate !== undefined && day >= noticeDate.slice(0, 10))),
      ) &&
      (issued.inside.length > 0 || facts.periods.some(({ type }) => /^local|^la_mayor/.test(type ?? '')))
    if (issued.unsure) {
      yield { unable: issued.unsure.why, needs: issued.unsure.lacks ?? ['elections'] }
      return
    }
    if (days === undefined && issued.inside.length === 0 && pollAhead(facts))
      yield {
        unable: 'How long the run-up to an election is has not been set.',
        needs: ['electionWindowDays'],
      }
    const members = membersAt(facts)
    let lastMember = -1
    let before = ''
    let from = 0
    for (const sentence of reading.sentences) {
      const words = reading.prose.slice(sentence.start, sentence.end).replaceAll('\n', ' ')
      const named = members.some((at) => at >= sentence.start && at < sentence.end)
      // `Open forum on street lamps, 7pm. Coun. Finch is the host.`
      const hosted = named && HOSTS.test(words) && EVENT.test(before)
      const at = { start: hosted ? from : sentence.start, end: sentence.end }
      before = words
      from = sentence.start
      const theirs = named || (THEY.test(words) && lastMember >= 0 && sentence.start - lastMember < 800)
      if (named) lastMember = sentence.start
      const held = HOLDS.test(words) || INVITES.test(words) || OWN.test(words)
      if (!hosted && (!theirs || !held)) continue
      if (NOT_THEIRS.test(words)) continue
      // A diary has its day at the head of the entry.
      const entry = reading.document.blockAt(at.start) ?? at
      const day = [
        ...within(reading.dates, at),
        ...within(reading.dates, { start: entry.start, end: at.end }),
      ]
        .map((date) => isoDate(date, context.issuedAt.slice(0, 10)))
        .find((one) => one !== undefined)
      if (day !== undefined && inside(day))
        yield {
          message: 'meeting',
          status: 'breach',
          at,
          data: {
            day: inWords(day),
            period: issued.inside.length > 0 ? issued.name : 'the run-up to an election',
          },
        }
      else if (day === undefined && issued.inside.length > 0)
        yield { message: 'arranged', status: 'possible', at, data: { period: issued.name } }
    }
  },
})

/** A meeting by the name of its member: `Coun. Finch’s public meeting`, `the meeting that Coun. Finch is to hold`. */
const OWN =
  /(?<![\p{L}])(?:booked|hired|taken) (?:the |a |an )?[\p{L}' -]{2,40}?(?:hall|room|centre|chamber|club|school|church)(?:[^.!?]|\.(?=\d)){1,120}?(?<![\p{L}])(?:residents|people|the public|questions|neighbours|everyone)(?![\p{L}])|(?:'s|s') (?:own |next |public |open |ward |residents' ){0,3}(?:meetings?|forums?|drop-ins?|surger(?:y|ies)|evenings?)(?![\p{L}])|(?<![\p{L}])(?:meetings?|forums?|drop-ins?) (?:that |which )?(?:cllr|coun\.?|councillor) [\p{L}' -]{2,40} (?:is|was|has|had|will)(?![\p{L}])|(?<![\p{L}])will (?:be (?:on hand|there) to )?meet (?:residents|people|tenants|neighbours|voters|everyone|anyone|constituents|parents)(?![\p{L}])/iu
/** Who a gathering just announced is with. */
const HOSTS =
  /(?<![\p{L}])(?:(?:is|will be) (?:the |your )?(?:host|chair\p{L}*|speaker)|(?:will|is to|to) (?:host|chair|lead|speak|take questions|answer)|hosted by|chaired by|led by|with (?:cllr|coun))(?![\p{L}])/iu
const EVENT =
  /(?<![\p{L}])(?:(?:public|open|residents'|community|ward) (?:meeting|forum|evening|session|debate)|question time|town hall meeting|drop-in)(?![\p{L}])/iu

/** Where members are named, in the words of the draft itself. */
function membersAt(facts: Facts): number[] {
  const styled = facts.reading.names.filter(({ title }) => isCouncillorTitle(title))
  const known = mentionsIn(facts).filter(({ held }) => held.some(({ role }) => memberRoles.has(role)))
  return [...styled, ...known].map(({ start }) => start).sort((a, b) => a - b)
}
