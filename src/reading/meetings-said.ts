import type { Range } from '../document/offset-map.js'
import type { WrittenDate } from './dates.js'
import { within } from './in-order.js'
import { findWhens, type When } from './relative-days.js'
import { matchesOf } from './matches.js'

/** A meeting of a body of the council that a draft speaks of, as past or to come. Offsets are into `Document.text`. */
export interface MeetingSaid extends Range {
  /** As the draft calls it: `Cabinet`, `Planning Sub-Committee`. */
  body: string
  time: 'past' | 'ahead'
  /** The time given for it, in the same sentence and with nothing else that it could belong to. */
  when?: When
  /** The draft says that the meeting decided something. */
  decided: boolean
  sentence: Range
}

/** Bodies of a council that meet. */
export const BODY = String.raw`(?:Cabinet|Executive|Full Council|(?:\p{Lu}[\p{L}'-]{1,30} (?:(?:and|&) )?){1,6}(?:Sub-?[Cc]ommittee|Committee|Panel|Board))`
const SPOKEN_OF = new RegExp(
  String.raw`(?<![\p{L}-])(?<body>${BODY})(?: meeting)?(?! (?:[Mm]ember(?!s)|[Mm]inister|[Ll]ead\b|portfolio|colleague|paper|report|agenda|room|Office|Secretary|Director|Officer))(?![\p{L}-])`,
  'gu',
)
const GAP = String.raw`(?:,? (?:on|at|in|this|that|last|next|formally|unanimously|also|now|then|today|yesterday|tonight|tomorrow|members|has|have|had|which|met|meets|and|when it|it|night|week|morning|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?|(?:january|february|march|april|may|june|july|august|september|october|november|december)|\d{4}),?){0,8}?`
const DECIDED = String.raw`(?:agreed|approved|decided|adopted|voted|backed|resolved|signed off|passed|endorsed|ratified|granted|refused|rejected|gave|chose|settled|turned down|has (?:now )?(?:agreed|approved|decided))`
const PAST_AFTER = new RegExp(
  String.raw`^${GAP} (?:(?<decided>${DECIDED})|met|heard|considered|discussed|was told|looked at|received|debated|noted)\b`,
  'iu',
)
const AHEAD_AFTER = new RegExp(
  String.raw`^${GAP} (?:(?:will|is (?:due |set |expected |scheduled )?to|are (?:due |set |expected )?to|'ll|shall|could|may) (?:\p{L}+ )?(?:meet|consider|discuss|decide|be asked|hear|look|debate|be told|approve|agree|back|endorse|vote|receive|make|take|choose|be recommended)|meets\b|considers\b|decides\b)`,
  'iu',
)
const PAST_BEFORE =
  /(?:following|after|at|by|since) (?:a |the |its |an )?(?:decision (?:by|of) )?(?:meeting of )?(?:the )?(?:council's )?$/iu
const WAS_DONE =
  /\b(?:was|were|has been|have been|had been) (?:\p{L}+ )?(?:agreed|approved|decided|adopted|backed|passed|endorsed|ratified|refused|rejected|considered|discussed|signed off)\b[^.;]{0,60}$/iu
const AHEAD_BEFORE =
  /\b(?:will (?:be|go)|is (?:due |set |expected |scheduled )?to (?:be|go)|goes|are (?:due |set |expected )?to (?:be|go)|to be|due) (?:\p{L}+ ){0,3}?(?:(?:considered|discussed|decided|taken|heard|debated|put|voted on|presented|looked at|before|to|at) (?:by |to |before |at |on )?)[^.;]{0,40}$/iu
const FOLLOWING = /\b(?:following|after|in the wake of) (?:\S+ ){0,4}$/iu

/** A sentence says when its meeting is before this many characters; what runs on is no sentence. */
const LONGEST = 1500

/** The meetings a draft speaks of, in order: where it says that they have been, or are to come. */
export function findMeetingsSaid(
  prose: string,
  sentences: readonly Range[],
  dates: readonly WrittenDate[],
  issued: string,
): MeetingSaid[] {
  const found: MeetingSaid[] = []
  for (const sentence of sentences) {
    const words = prose.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST))
    if (!/Cabinet|Executive|Council|ommittee|Panel|Board/.test(words)) continue
    const own = within(dates, sentence).map((date) => ({
      ...date,
      start: date.start - sentence.start,
      end: date.end - sentence.start,
    }))
    const whens = findWhens(words, own, issued)
    for (const match of matchesOf(words, SPOKEN_OF)) {
      const said = readOne(words, match, whens)
      if (!said) continue
      found.push({
        ...said,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        body: match.groups!.body!,
        sentence,
        ...(said.when
          ? {
              when: {
                ...said.when,
                start: sentence.start + said.when.start,
                end: sentence.start + said.when.end,
              },
            }
          : {}),
      })
    }
  }
  return found
}

/** `last night's Cabinet`, `Cabinet agreed on Tuesday`, `will be considered by Cabinet on 4 May`. */
function readOne(
  words: string,
  match: RegExpMatchArray,
  whens: readonly When[],
): { time: 'past' | 'ahead'; when?: When; decided: boolean } | undefined {
  const at = match.index!
  const end = at + match[0].length
  const before = words.slice(Math.max(0, at - 120), at)
  const after = words.slice(end, end + 140)
  // A time right before the name: `last night's Cabinet`, `Tuesday's meeting of the Cabinet`.
  const held = whens.find(
    (when) =>
      when.end <= at &&
      /^'?s? ?(?:(?:meeting of|meeting by) )?(?:the )?(?:council's )?$/i.test(words.slice(when.end, at)),
  )
  const past = PAST_AFTER.exec(after)
  const ahead = AHEAD_AFTER.exec(after)
  const isDecided = past?.groups?.decided !== undefined || WAS_DONE.test(before)
  const followed = FOLLOWING.test(held ? words.slice(Math.max(0, held.start - 60), held.start) : before)
  let time: 'past' | 'ahead' | undefined
  if (held?.looks) time = held.looks === 'back' ? 'past' : 'ahead'
  else if (past || followed || WAS_DONE.test(before)) time = 'past'
  else if (ahead || AHEAD_BEFORE.test(before)) time = 'ahead'
  else if (PAST_BEFORE.test(before) && /\b(?:agreed|approved|decided|voted|backed)\b/i.test(before))
    time = 'past'
  if (time === undefined) return undefined
  const reach = past?.[0].length ?? ahead?.[0].length ?? 0
  const when = held ?? nearest(words, whens, at, end, reach)
  return { time, ...(when ? { when } : {}), decided: time === 'past' && isDecided }
}

/** The time beside a meeting: right after it or its verb, or before the verb; not one that belongs to other words. */
function nearest(
  words: string,
  whens: readonly When[],
  start: number,
  end: number,
  reach: number,
): When | undefined {
  const after = whens.find(
    (when) =>
      when.start >= end &&
      (when.start <= end + reach + 1 ||
        /^(?: meeting)?,?(?: on| at its meeting on| held on| of)? ?(?:on )?$/i.test(
          words.slice(end, when.start),
        ) ||
        (reach > 0 && /^ ?(?:on )?$/i.test(words.slice(end + reach, when.start)))),
  )
  if (after) return after
  // `On Tuesday Cabinet agreed`.
  return whens.find(
    (when) => when.end <= start && /^,? (?:the )?(?:council's )?$/i.test(words.slice(when.end, start)),
  )
}
