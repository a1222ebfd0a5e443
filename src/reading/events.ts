import type { Range } from '../document/offset-map.js'
import type { Sentence } from './sentences.js'

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
    /\b(?:public (?:meetings?|exhibitions?|drop-ins?|forums?|events?)|drop-?ins?(?: (?:sessions?|events?|evenings?|days?|surger(?:y|ies)))?|(?:residents'?|community|neighbourhood|local|open|town hall|information|consultation|engagement|listening|have your say) (?:meetings?|evenings?|events?|sessions?|roadshows?|exhibitions?|workshops?)|come (?:along )?to (?:a|an|one of the|our|the) (?:\p{L}+ ){0,2}(?:meetings?|events?|sessions?|exhibitions?|workshops?)|question and answer (?:session|evening)|public (?:can|are invited to) (?:meet|attend))/giu,
  consultation:
    /\b(?:(?:public |formal |statutory |six-week |eight-week |twelve-week |\d+-week |online |new )*consultation\b(?=[^.!?\n]{1,60}\b(?:begins?|opens?|starts?|launch(?:es|ed)?|runs?|is open|is under way|now open|will (?:begin|open|start|run|be launched)|has (?:begun|opened|started|been launched)|from \d|until|ends?|closes?|lasts?)\b)|(?:launch(?:es|ed|ing)?|open(?:s|ed|ing)?|begin(?:s|ning)?|start(?:s|ed|ing)?) (?:a|its|an|the|our|public|formal) (?:\p{L}+ ){0,3}consultation|(?:residents|people|tenants|businesses|parents|traders|anyone|everyone|users|learners|readers)[^.!?\n]{0,60} (?:are|is) (?:being |now being )?(?:asked|invited) (?:for their views|what|when|how|which|whether|to (?:comment|have their say|give their views|say|take part))|have your say|(?:agreed|decided|voted|plans?|going|asked) to consult|is consulting|are consulting|will consult)/giu,
  'media-event':
    /\b(?:photo-?\s?calls?|photo(?:graph)? opportunit(?:y|ies)|photo-?ops?|(?:press|news|media) (?:conferences?|briefings?|calls?|events?|launch(?:es)?|visits?|views?|facilit(?:y|ies))|(?:photographers?|reporters|journalists|camera crews|film crews) (?:and (?:reporters|photographers|crews|journalists) )?(?:are|is|can|may|will be able|should)\b|(?:journalists|reporters|media|press|broadcasters|camera crews|film crews) (?:are|is) (?:invited|welcome)|photographs? (?:can|may) be (?:taken|arranged)|opportunity for photographs)/giu,
  visit:
    /\b(?:will (?:be )?(?:visit(?:ing)?|tour(?:ing)?)|is (?:to|due to) (?:visit|tour)|are (?:to|due to) (?:visit|tour)|visits? (?:to|by)\b[^.!?\n]{1,40}\bon\b|will (?:call|drop) in (?:at|on))/giu,
  'public-event':
    /\b(?:(?:official |grand |public )?opening (?:ceremony|event|day|of)|(?:is|will be|to be) (?:officially |formally )?opened|official(?:ly)? (?:open|opening)|reopening|festivals?|carnivals?|(?:fun|family|sports|community|celebration) days?|cut(?:s|ting)? the ribbon|(?:open|reopen)s? (?:again |to the public |its doors )?(?:on|from|this)\b|(?:play\p{L}*|pool|library|centre|park|garden|school|hall|pavilion|museum|baths?|market) (?:to )?(?:re)?opens?\b|open days?|fairs?\b|fireworks|street part(?:y|ies)|switch-on|unveiling|parades?|ceremon(?:y|ies)|launch (?:event|party)|celebrations?)/giu,
}

/** Words of something over and done with. */
const PAST =
  /\b(?:drew|attended|was held|were held|took place|came to|had been held|last (?:week|month|year|summer|autumn|winter|spring)|(?:has|have) (?:closed|ended|finished)|consultation (?:closed|ended|found|showed|drew|responses|results)|responded|replied)\b/i

/** Somebody else's: `the department's consultation`, `its consultation`. */
const OTHERS = /(?:'s|s'|\b(?:its|their|his|her|government|nhs|national|ministerial)) (?:own )?$/i
const OURS = /\b(?:council|borough|city|authority)(?:'s)? $/i

/**
 * What a draft announces: meetings, consultations, press events, visits, openings. Each sentence gives at most one
 * of a kind; what is over is left out. Takes time linear in the text.
 */
export function findAnnounced(prose: string, sentences: readonly Sentence[]): Announced[] {
  const found: Announced[] = []
  for (const { start, end } of sentences) {
    const words = prose.slice(start, end)
    if (PAST.test(words)) continue
    for (const kind of happenings) {
      const pattern = NAMED[kind]
      pattern.lastIndex = 0
      const match = pattern.exec(words)
      if (!match) continue
      const before = words.slice(Math.max(0, match.index - 40), match.index)
      if (kind === 'consultation' && OTHERS.test(before) && !OURS.test(before)) continue
      found.push({ kind, start: start + match.index, end: start + match.index + match[0].length })
    }
  }
  return found
}
