import { z } from 'zod'
import { isElsewhere, electionPeriod, pollAhead, runUp } from '../../src/judging/election-window.js'
import { defineCheck, type Facts, type Observation } from '../../src/judging/check.js'
import { mentionsIn, quotedIn } from '../../src/judging/heard.js'
import { isHistory } from '../../src/judging/member-views.js'
import { periodException, statutoryNotice } from '../../src/judging/period-exceptions.js'
import { isCouncillorTitle } from '../../src/reading/people/names.js'
import { memberRoles } from '../../src/roles.js'
import { inShort } from './in-short.js'

const kinds = ['record', 'launch', 'consultation', 'picture', 'member'] as const

const options = z.strictObject({
  of: z
    .array(z.enum(kinds))
    .min(1)
    .default([...kinds])
    .describe(
      'record: what was achieved. launch: something new. consultation: a new one. picture: members shown. member: members who open, visit or host.',
    ),
  'run-up': z
    .boolean()
    .default(false)
    .describe(
      'The clause speaks of the run-up to an election: the days the council has set count too (electionWindowDays).',
    ),
})

/** What the guidance of councils asks to wait in a pre-election period (Brent 7.4, Islington 7.2; the Association’s guidance). */
export const preElectionCare = defineCheck({
  name: 'pre-election-care',
  about:
    'In a pre-election period, publicity claims no record, launches nothing new, opens no consultation, and shows no members.',
  options,
  messages: {
    record: {
      message: 'This tells what those in office have achieved, and goes out in {period}.',
      todo: 'Leave it out until after the poll.',
    },
    launch: {
      message: 'This may announce something new, and goes out in {period}.',
      todo: 'Ask whether it can wait until after the poll. If it was decided before, say when and by whom, as a fact.',
    },
    consultation: {
      message: 'This opens a consultation in {period}.',
      todo: 'Ask whether it can wait. If the law asks for it now, say which law.',
    },
    picture: {
      message: 'This offers or shows pictures of members in {period}.',
      todo: 'Leave members out of the pictures.',
    },
    member: {
      message: '{name} is shown at work for the council here, in {period}.',
      todo: 'Leave {name} out, or let an officer or someone who is in no politics do it.',
    },
  },
  *run(facts, { of, 'run-up': isRunUp }) {
    const window = isRunUp ? runUp(facts) : electionPeriod(facts)
    const { inside, unsure, name: period } = window
    if (inside.length === 0) {
      if (unsure)
        yield {
          unable: unsure.why,
          needs: unsure.lacks ?? ['elections'],
        }
      else if (isRunUp && 'configured' in window && !window.configured && pollAhead(facts))
        yield {
          unable: 'How long the run-up to an election is has not been set.',
          needs: ['electionWindowDays'],
        }
      return
    }
    if (statutoryNotice(facts) || periodException(facts)?.complete === true) return
    const gentle = isElsewhere(facts, inside) ? { atMost: 'info' as const } : {}
    for (const seen of promotions(facts, new Set(of), period)) yield { ...seen, ...gentle }
  },
})

function* promotions(facts: Facts, of: ReadonlySet<string>, period: string): Generator<Observation> {
  const { reading } = facts
  let launched = false
  for (const { kind, start, end } of reading.promotions) {
    if (!of.has(kind) || (kind === 'launch' && launched)) continue
    launched ||= kind === 'launch'
    const sentence = reading.sentenceAt(start)
    yield {
      message: kind,
      status: 'possible',
      at: {
        start: kind === 'record' ? sentence.start : start,
        end: kind === 'launch' ? end : Math.max(end, sentence.end),
      },
      data: { period },
    }
  }
  if (of.has('consultation'))
    for (const { kind, start, end } of reading.announced) {
      const sentence = reading.sentenceAt(start)
      if (kind !== 'consultation' || REQUIRED.test(reading.prose.slice(sentence.start, sentence.end)))
        continue
      yield { message: 'consultation', status: 'possible', at: { start, end }, data: { period } }
    }
  if (of.has('consultation'))
    for (const { start, end } of reading.sentences) {
      const words = reading.prose.slice(start, end)
      const match = ASKS.exec(words)
      if (
        !match ||
        DENIED.test(words.slice(0, match.index)) ||
        REQUIRED.test(words) ||
        reading.voiceAt(start).voice !== 'council'
      )
        continue
      const at = { start: start + match.index, end }
      if (
        reading.announced.some((one) => one.kind === 'consultation' && one.start >= start && one.start < end)
      )
        continue
      yield { message: 'consultation', status: 'possible', at, data: { period } }
    }
  if (of.has('member')) {
    yield* membersShown(facts, period)
  }
}

/** None is asked for. */
const DENIED = /\b(?:no|not|never|without)\b[^.!?]{0,30}$/i
/** Views asked for without the word consultation. */
const ASKS =
  /(?<![\p{L}])(?:(?:tell us|let us know|write in and say) (?:what you (?:think|want|would)|how (?:it|you|this) (?:would|could|feel)|whether (?:you|it|we|this)|if you (?:would|want|think|like))|(?:residents|people|tenants|traders|businesses|parents|you|everyone|anyone) (?:can|may|are able to|will be able to|are asked to) (?:also |now )?(?:say|tell us|comment|vote on|give (?:their|your) views?|have (?:their|your) say|respond)(?= (?:whether|what|how|on|about|if|which)|\.|,)|have your say|(?:survey|questionnaire)s? [^.!?]{0,60}?(?:opens?|starts?|begins?|launch(?:es|ed)?|is out)|fill in (?:our|the) (?:[\p{L}]+ )?(?:survey|questionnaire|form to say)|(?:are|is) asked (?:from today |today |now )?what (?:the|they|you)|share your (?:views?|thoughts|ideas)|we want (?:to hear )?your (?:views?|ideas|thoughts))/iu
/** A consultation that is asked for by law, or that has been running. */
const REQUIRED =
  /\b(?:statutory|required by law|by law|under section|regulations?|already|continues?|running since|opened (?:in|on|last)|closes?|ends?|deadline|still (?:time|open)|(?:weeks?|days?) left|has (?:run|been (?:running|open))|last (?:chance|day|few))\b/i

/** What members are shown doing for the public. */
const DEED =
  /(?<![\p{L}])(?:(?:will|is to|are to|to) (?:\p{L}+ )?(?:open|cut|host|launch|judge|hand|present|plant|switch|unveil|visit|tour|join|welcome|lead|meet|greet|celebrate|attend|officiate|start|kick|lay)|opened|opens|cut(?:s)? the ribbon|hosted|hosts|launched|launches|judged|handed (?:out|over)|presented|planted|switched on|unveiled|unveils|visited|visits|toured|tours|joined|joins|led|met|greeted|celebrated|attended|paid tribute|congratulated|thanked)(?![\p{L}])/iu
/** Minutes and notices name members as a matter of record; a civic mayor who is in no poll may carry on. */
const RECORD =
  /\b(?:moved|seconded|voted|proposed by|apologies|declared|appointed|elected|nominated|candidates?|committee (?:members|meets)|sits? on|membership|died|death|condolences)\b/i
const TRIBUTE =
  /\b(?:tribute|farewell|retire[sd]?|stands? down|standing down|years (?:of service|as (?:a )?(?:councillor|member|leader))|decades? of service|long[- ]serving)\b/i

function* membersShown(facts: Facts, period: string): Generator<Observation> {
  const { reading } = facts
  const quoted = quotedIn(facts).map(({ at }) => at)
  const seen = new Set<number>()
  for (const { start, end, name } of membersNamed(facts)) {
    const sentence = reading.sentenceAt(start)
    if (seen.has(sentence.start) || reading.voiceAt(start).voice === 'quoted') continue
    const words = reading.prose.slice(sentence.start, sentence.end)
    if (RECORD.test(words) || isHistory(words, facts.context.issuedAt, 2)) continue
    const after = reading.prose.slice(end, sentence.end)
    const joins = /\bjoin $/i.test(reading.prose.slice(sentence.start, start))
    if (!joins && !DEED.test(after) && !TRIBUTE.test(words)) continue
    // The words of a quotation say what its speaker thinks, not what is shown.
    const quotation = quoted.find((one) => one.start < sentence.end && sentence.start < one.end)
    if (quotation && !DEED.test(reading.prose.slice(end, Math.max(end, quotation.start)))) continue
    seen.add(sentence.start)
    yield {
      message: 'member',
      status: 'possible',
      at: { start: sentence.start, end: sentence.end },
      data: { name: inShort(name), period },
    }
  }
}

interface Named {
  start: number
  end: number
  name: string
}

/** Members by their style or by the register, but civic mayors, who are in no politics in their office. */
function membersNamed(facts: Facts): Named[] {
  const { reading } = facts
  const known = mentionsIn(facts)
  const civic = known.filter(({ held }) => held.length > 0 && held.every(({ role }) => CIVIC.has(role)))
  const isCivic = (at: number): boolean => civic.some(({ start, end }) => start <= at && at < end)
  const members = known.filter(({ held }) => held.some(({ role }) => memberRoles.has(role)))
  const posts = Array.from(reading.prose.matchAll(POSTS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[0],
  }))
  const styled = reading.names.filter(({ title }) => isCouncillorTitle(title))
  return [...members, ...styled]
    .filter(({ start, end }) => !isCivic(start) && !isCivic(end - 1))
    .map(({ start, end }) => ({ start, end, name: reading.text({ start, end }) }))
    .concat(posts)
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Posts of members, without a name. */
const POSTS =
  /(?<![\p{L}])(?:[Tt]he |[Oo]ur )?(?:(?:Deputy )?Leader of the Council|(?:Cabinet|Executive) [Mm]embers?(?: for [^,.;:!?\n]{2,60}?)?|[Pp]ortfolio [Hh]olders?(?: for [^,.;:!?\n]{2,60}?)?)(?=[\s,])/gu

const CIVIC = new Set(['civic-mayor', 'deputy-civic-mayor'])
