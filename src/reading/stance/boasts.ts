import { superlatives } from '../../../rules/lexicons/stance.js'
import type { Mark } from './mark.js'
import { placeOf, type Believed, type Said } from './said.js'
import { ANOTHERS_VIEW, cue, either, END, keysOf, START } from './words.js'

/** Claims for what is the speaker's own, with nothing said of where they come from. */
const HYPE = cue(
  [...keysOf(superlatives), 'streets', 'shoulders', 'shame', 'country', 'nation'],
  String.raw`(?:our|we|we're|we've|we have|this council|the council's?|this borough|mine|ours) (?:[\p{L}\p{N}'-]+,? ){0,9}?(?:${either(superlatives)}|streets ahead of|head and shoulders above|puts? (?:\p{L}+ ){1,3}to shame|leads? the (?:country|nation))`,
)
/** How others compare: `no other borough comes close`. */
const COMPARES = cue(
  'other close years find better best elsewhere shame ours way',
  String.raw`no other (?:council|borough|city|authority|town|place) (?:in \p{L}+ )?(?:comes? (?:anywhere near|near|close)|does|has|can|offers|could)|light years ahead|(?:miles|far|much|so much|a lot) better than (?:the (?:one|ones)|what|anything|those|whatever) (?:they|you|people) (?:have|get|do|offer)|puts? [\p{L}' ]{3,40} to shame|(?:as good as|better than|second only to) ours|(?:does|do|did) (?:it|this|that) better than any(?:one|body|where)|(?:go|travel|look) a long way to (?:find|see)|(?:won't|will not|cannot|can't|never|struggle to) find a (?:better|finer|better-run) (?:\p{L}+ ){0,2}?(?:council|service|borough|place|team|library|park)|(?:it is|it's|this is|that is|that's)(?: simply| easily| by far| quite simply)? the (?:very )?(?:best|finest) (?:[\p{L}-]+ ){0,3}?(?:service|centre|library|council|park|team|scheme|pool|market|festival|event|museum|theatre) (?:in (?:the )?(?:\p{L}+ of )?(?:london|country|county|england|wales|scotland|britain|uk|capital|world|north|south|east|west|kingdom)|anywhere|bar none)|the best thing (?:ever )?(?:to happen|to have happened|that (?:has |ever )*happened) to|(?:better|ahead) (?:than|of) (?:anything |anyone |what )?(?:they (?:have|do|get) )?in [\p{Lu}]\p{L}+`,
)
const OF_PLACES = new RegExp(
  String.raw`${START}(?:(?:in|across|of) (?:the )?(?:whole (?:of )?(?:the )?)?(?:london|country|county|region|uk|britain|great britain|england|wales|scotland|cumbria|north|south|east|west|capital|nation|world|europe|kingdom|land|city|any council|all councils|its kind)|anywhere|bar none|around|i know|there is|hands down|by (?:a mile|miles|far))${END}`,
  'iu',
)
const SOURCED =
  /\d|%|(?<![\p{L}])(?:according to|survey|rated|rating|ranked|ranking|inspect\w*|ofsted|award\w*|named|voted|shortlist\w*|figures|league|judged|certified|study|research|record)(?![\p{L}])/iu
/** Pride in those one works with is no view on policy. */
const STAFF =
  /(?<![\p{L}])(?:staff|teams?|crews?|colleagues|volunteers|people|carers|workers|officers|wardens|rangers|lifeguards|librarians|gardeners|apprentices|children|young people|pupils|residents|foster\w*)(?![\p{L}])/iu

/** What a speaker claims for their own, beyond what others have. */
export function boastsIn({ words }: Said, believed: Believed): Mark[] {
  const { text } = words
  const hype = words.find(HYPE)
  const compares = words.find(COMPARES)
  const marks: Mark[] = []
  if (hype && isHype(hype[0], text))
    marks.push({
      kind: believed(hype.index) ? 'view' : 'boast',
      ...placeOf(hype),
      certainty: 'plain',
      side: 'for',
    })
  if (compares && !STAFF.test(compares[0]))
    marks.push({ kind: 'boast', ...placeOf(compares), certainty: 'likely', side: 'for' })
  return marks.filter(({ start }) => !ANOTHERS_VIEW.test(text.slice(0, start)))
}

const isHype = (claim: string, text: string): boolean =>
  !SOURCED.test(text) &&
  !STAFF.test(claim) &&
  (OF_PLACES.test(text) || /envy|second to|world-|streets|shoulders|shame|leads? the|than any/i.test(claim))
