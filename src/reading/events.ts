import type { Range } from '../document/offset-map.js'
import type { Sentence } from './sentences.js'
import { firstMatch, hasMatch } from './matches.js'

/**
 * - `public-meeting`: the public is asked to come and hear or be heard
 * - `consultation`: a consultation is opened
 * - `media-event`: a press conference, a briefing or a photo call
 * - `visit`: somebody of note goes to see a place
 * - `public-event`: an opening, a festival, a fair
 */
export const happenings = ['public-meeting', 'consultation', 'media-event', 'visit', 'public-event'] as const
export type Happening = (typeof happenings)[number]

/** Something a draft announces. Offsets are into `Document.text`. */
export interface Announced extends Range {
  kind: Happening
}

/** Words that name each kind of thing, each at least two letters clear of what it is not. */
const NAMED: Record<Happening, RegExp> = {
  'public-meeting':
    /\b(?:public (?:meetings?|exhibitions?|drop-ins?|forums?|events?)|drop-?ins?(?: (?:sessions?|events?|evenings?|days?|surger(?:y|ies)))?|(?:residents'?|town hall|information|consultation|engagement|listening|have your say) (?:meetings?|evenings?|events?|sessions?|roadshows?|exhibitions?|workshops?)|(?:community|neighbourhood|local|open) meetings?|come (?:along )?to (?:a|an|one of the|our|the) (?:\p{L}+ ){0,2}(?:meetings?|events?|sessions?|exhibitions?|workshops?)|question and answer (?:session|evening)|public (?:can|are invited to) meet)/giu,
  consultation:
    /\b(?:(?:public |formal |statutory |six-week |eight-week |twelve-week |\d+-week |online |new )*consultation\b(?=[^.!?\n]{1,60}\b(?:begins?|opens?|starts?|launch(?:es|ed)?|runs?|is open|is under way|now open|will (?:begin|open|start|run|be launched)|has (?:begun|opened|started|been launched)|from \d|until|ends?|closes?|lasts?)\b)|(?:launch(?:es|ed|ing)?|open(?:s|ed|ing)?|begin(?:s|ning)?|start(?:s|ed|ing)?) (?:a|its|an|the|our|public|formal) (?:\p{L}+ ){0,3}consultation|(?:residents|people|tenants|businesses|parents|traders|anyone|everyone|users|learners|readers)[^.!?\n]{0,60} (?:are|is) (?:being |now being )?(?:asked|invited) (?:for their views|what|when|how|which|whether|to (?:comment|have their say|give their views|say|take part))|have your say|(?:agreed|decided|voted|plans?|going|asked) to consult|(?:council|authority|borough|cabinet|executive|we) (?:is|are|will be) consulting|we're consulting|(?:council|authority|cabinet|executive|we) will consult|(?:we are|we're|council is|are being|is being) (?:now )?ask(?:ing|ed) [^.!?\n]{1,80} (?:for (?:their|your) views|what (?:they|you) think))/giu,
  'media-event':
    /\b(?:photo-?\s?calls?|photo(?:graph)? opportunit(?:y|ies)|photo-?ops?|(?:press|news|media) (?:conferences?|briefings?|calls?|events?|launch(?:es)?|visits?|views?|facilit(?:y|ies))|photographs? (?:can|may) be arranged|opportunity for photographs)/giu,
  visit:
    /\b(?:Cllrs?|Councillors?|Coun\b\.?|Leader|Mayor|Cabinet Members?|Executive [Mm]embers?|[Pp]ortfolio [Hh]olders?|[Mm]inisters?|MPs?|Chair\p{L}*|Duke|Duchess|King|Queen|Prince|Princess)\b[^.!?\n]{0,80}\b(?:will (?:be )?(?:visit(?:ing)?|tour(?:ing)?)|(?:is|are) (?:to|due to) (?:visit|tour)|(?:calls?|drops?|will call|will drop) (?:in )?(?:at|on) the|(?:visits|tours) (?:the|a|our))/gu,
  'public-event':
    /\b(?:(?:official |grand |public )?opening (?:ceremony|event|day|of)|(?:is|will be|to be) (?:officially |formally )?opened|official(?:ly)? (?:open|opening)|reopening|festivals?|carnivals?|switching on|(?:fun|family|sports|community|celebration) days?|cut(?:s|ting)? the ribbon|(?:open|reopen)s? (?:again |to the public |its doors )?(?:on|from|this)\b|(?:play\p{L}*|pool|library|centre|park|garden|school|hall|pavilion|museum|baths?|market) (?:to )?(?:re)?opens?\b|open days?|(?:spring|summer|autumn|winter|christmas|easter|craft|book|fun|village|street|county|health|jobs?|careers|community|school) fairs?\b|fireworks|street part(?:y|ies)|switch-on|unveiling|parades?|ceremon(?:y|ies)|launch (?:event|party)|celebrations?)/giu,
}

/** An invitation to the press with no name for what it is to. */
const PRESS_INVITED =
  /\b(?:photographers?|reporters|journalists|broadcasters|(?:camera|film) crews|(?:the )?(?:media|press))(?: and (?:reporters|photographers|crews|journalists))? (?:(?:are|is) (?:invited|welcome)(?! to (?:use|reproduce|download|print|quote))|(?:can|may|will be able to) (?:see|film|photograph|take|join|interview|meet|attend|come))\b/giu

/** Words of something over and done with. */
const PAST =
  /\b(?:drew|heard from|told a|told the|yesterday|spoke at|were among|was among|called on \d|attended|was held|were held|took place|came to|had been held|last (?:week|month|year|summer|autumn|winter|spring)|(?:has|have) (?:closed|ended|finished)|consultation (?:closed|ended|found|showed|drew|responses|results)|responded|replied)\b/i

/** Somebody else's: `the department's consultation`, `its consultation`. */
const OTHERS = /(?:'s|s'|\b(?:its|their|his|her|government|nhs|national|ministerial)) (?:own )?$/i
const OURS = /\b(?:council|borough|city|authority)(?:'s)? $/i

/** A verb of holding, with whoever does it before it: `The police will hold a …` */
const HOLDS =
  /^(.{2,120}?)\b(?:(?:has|have|had|will|is|are|was|were|to|be) )*(?:call(?:ed|ing|s)?|hold(?:ing|s)?|held|host(?:ed|ing|s)?|organis(?:e|ed|ing|es)|arrang(?:e|ed|ing|es)|stag(?:e|ed|ing|es)|consulting) (?:a|an|the|its|their|passengers|customers|\p{L}+ )/iu
const OF_COUNCIL =
  /\b(?:council(?:lors?)?|cllrs?|coun|borough|we|our|us|officers?|cabinet|executive|committee|panel|planners|department|team|leader|mayor|member|borough's|city's)\b/i
const OF_OTHERS =
  /\b(?:police|government|ministers?|department for|residents' association|association|society|forum|friends of|network rail|transport for london|tfl|nhs|trust|hospital|union|agency|company|developer|contractor|church|charity|club|school|college|university|(?:county|parish|town) council)\b/i

/** Whether the words before name somebody other than the council as the one who holds it. */
function isOthers(before: string): boolean {
  const who = HOLDS.exec(`${before} x `)?.[1]
  return who !== undefined && OF_OTHERS.test(who) && !OF_COUNCIL.test(who)
}

/**
 * What a draft announces: meetings, consultations, press events, visits, openings. Each sentence gives at most one
 * of a kind; what is over is left out. Takes time linear in the text.
 */
export function findAnnounced(prose: string, sentences: readonly Sentence[]): Announced[] {
  const found: Announced[] = []
  for (const { start, end } of sentences) {
    const words = prose.slice(start, end)
    if (hasMatch(words, PAST)) continue
    for (const kind of happenings) {
      const pattern = NAMED[kind]
      const match =
        firstMatch(words, pattern) ?? (kind === 'media-event' ? firstMatch(words, PRESS_INVITED) : null)
      if (!match) continue
      if (isOthers(words.slice(0, match.index))) continue
      const before = words.slice(Math.max(0, match.index - 40), match.index)
      if (kind === 'consultation' && OTHERS.test(before) && !OURS.test(before)) continue
      found.push({ kind, start: start + match.index, end: start + match.index + match[0].length })
    }
  }
  return found
}
