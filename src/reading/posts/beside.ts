import { speechForm } from '../../../rules/lexicons/speech.js'
import { isGiven, isNoName, LETTERS_AFTER, type NameMention } from '../people/names.js'
import { lastPhrase, postAround, postBelow } from './nearby.js'
import { readPost, type Post } from './read-post.js'
import { placed, sharedPost, type PlacedPost } from './shared.js'
import { matchesOf } from '../matches.js'

export type { PlacedPost }

/** The furthest a post reaches from its name. */
const AFTER = 240
const BEFORE = 160

/**
 * The post beside a name: after it (`NAME, Head of Parks,`), before it (`The Leader, NAME`), both (`the Deputy Leader,
 * NAME, who is portfolio holder for …`) or in its letters (`MP`).
 */
export function describePost(folded: string, name: NameMention): PlacedPost | undefined {
  const shared = sharedPost(folded, name)
  if (shared) return shared
  const from = Math.max(sentenceStart(folded, name.start), name.start - BEFORE)
  const to = Math.min(folded.length, name.end + AFTER)
  const following = folded.slice(name.end, to).split(/[\n"]/, 1)[0]!
  const letters = LETTERS_AFTER.exec(following)?.[0] ?? ''
  const chosen = CHOOSES.test(folded.slice(Math.max(from, name.start - 20), name.start)) && AS.test(following)
  const after = postAfter(chosen ? following.replace(AS, ', ') : following.slice(letters.length))
  if (after && !after.joins && !after.isAnothers && after.post.roleClass !== 'external-person')
    return placed(after.post, folded, name.end, to)
  const words = folded.slice(from, name.start).split(/[\n"]/).at(-1)!
  // `Deputy Lord Mayor Cllr NAME`: part of the post was read as the style.
  const style = /^(?:(?:Lord )?(?:Mayor|Provost)|Alder(?:man|woman))\b/.exec(name.title ?? '')?.[0]
  const before = postBefore(
    style && /(?:Deputy|Depute|[Mm]etro|[Rr]egional|[Ee]lected|[Hh]onorary) $/.test(words)
      ? words + style
      : words,
  )
  const around = postAround({ folded, name, words, following, before, after: after?.post })
  if (around) return around
  // `The Leader, A, the Chief Executive, B`: the second post is B's.
  if (after?.isAnothers) return before && placed(before, folded, from, name.start)
  if (after && before) {
    const both = readPost(`${before.text} and ${after.post.text.replace(/^(?:who )?is (?:also )?/, '')}`)
    if (both) return { post: both, at: placed(before, folded, from, name.start).at }
  }
  // `Leader of the council NAME, a former scout`, `Ranger NAME, who has led the project for …`
  const isOffice = before && !/,\s*$/.test(words) && before.roleClass !== 'external-person'
  if (after && !(isOffice && after.post.roleClass === 'external-person'))
    return placed(after.post, folded, name.end, to)
  if (before) return placed(before, folded, from, name.start)
  const own = letters ? readPost(letters) : undefined
  return own ? placed(own, folded, name.end, to) : postBelow(folded, name)
}

/** A post may follow with no comma: `Cllr NAME Cabinet Member for Parks said`, or on the next line of a signature. */
const POST_HEAD = String.raw`(?:the )?(?:Cabinet|Executive|Lead (?:Member|Councillor)|Deputy|Leader|Lord Mayor|Mayor|Provost|Convener|Chair|Vice|Portfolio|Directly|Director|Head of|Chief|Assistant Director|Ward [Cc]ouncillor|Councillor for|Member (?:for|of)|(?:council|cabinet|leader|deputy|chair|mayor))\b`
/** Words that join a name to its post: `is`, `has been elected as the new`. */
const CHOSEN = String.raw`(?:re-?)?(?:elected|appointed|named|chosen|selected|confirmed|installed|sworn in|unveiled|announced|voted in)`
const IS = String.raw`(?:(?:is|has been|have been)(?: now| also| currently)?|became|becomes|serves as|takes up the post of|(?:takes|took) over as|steps down as|will be|(?:joined|joins)(?: (?:us|the (?:[\p{L}-]{1,20} ){0,2}(?:[Cc]ouncil|authority|team|[Cc]abinet|[Ee]xecutive)|(?:\p{Lu}[\p{L}'-]{1,20} ){1,4}Council)(?: [\p{L}\d']{1,15}){0,5})? as|start(?:s|ed)(?: work)? as(?=[^.]{0,80} [Cc]ouncil\b)|(?:(?:has|have) been|was|were|is|will be) ${CHOSEN}(?: as)?) (?:the |our |also |his |her |its )?(?:(?:[\p{L}-]{1,20} ){0,2}[\p{L}-]{1,20}'s )?(?:new |next |first |interim |acting )*`
const FOLLOWS = new RegExp(
  String.raw`^(?:\s*\([^)]{1,40}\))?(?:\s*,\s*|\s+[-–—]+\s+|\s+(?=(?:who|whose)\s)|\s+${IS}(?=${POST_HEAD}|[\p{L} ]{0,20}(?:member|holder|executive|leader|officer|director|councillor|apprentice|trainee)\b)|\s+(?=${POST_HEAD}))(.{2,200})`,
  'su',
)
/** `A, B and C, ward councillors for Mill Park`: the post of all stands after the last. */
const OTHERS =
  /^(?:(?:,| and|, and| &)(?: (?:Cllr|Councillor)\.?)?(?: \p{Lu}[\p{L}'-]{1,20}){1,4}){1,5}(?=, (?:\p{Ll}+ ){0,2}councillors\b)/u
/** What a person does or did is no post: `NAME, has written to every veteran`. */
const BEGINS_WITH_VERB =
  /^(?:has|have|had|is|was|were|will|would|can|could|did|does|may|might|and|but|said|says|added|told|speaking|whether|if|that|how|why|about|\p{Ll}{2,15}ing|\p{Ll}{3,15}ed)\b(?! to the cabinet| mayor)/u
/** Of relative clauses only these give a post. */
const GIVES_POST =
  /^(?:who(?:'s| is| was| (?:took|takes) over as| join(?:s|ed) (?:us|the (?:[\p{L}-]{1,20} ){0,2}(?:council|authority|team|cabinet|executive))(?: [\p{L}\d']{1,15}){0,5} as| became| has (?:led|chaired)| chairs| leads| heads| holds| sits| serves| represents| looks after)\b|whose (?:\p{L}+ ){0,2}(?:portfolio|brief|responsib\p{L}+|remit))/iu
/** Words after which something else than the post is spoken of. */
const GOES_ON =
  /,? (?:said|says|added|adds|commented|explained|stated|told|continued|replied|writes|wrote|asks|asked|insists|warns|urges|went on|recalled|following|after|during|when|while|because|speaking|in response|in a statement|pictured|and \p{Ll}{2,12}ed by|(?:re|wel|pr|th|vis|open|announc|urg)\p{Ll}{2,12}ing(?= (?:to|the|a|an|on)\b))(?![\p{L}-]).*$/isu
/** When and how someone came by a post, after it: `Leader at the annual meeting`, `Lord Mayor from Cllr Finch`. */
const CAME_BY =
  /,? (?:at (?:the |its |a |last |this )?(?:annual|full|extraordinary|special|meeting|council|group)|on (?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|by \d|from (?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\b|\d|\p{Lu}\p{Ll}+ \p{Lu})|in (?:\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|last (?:night|week|month|year)|this (?:week|month)|today|yesterday|since (?:\d|\p{Lu}|last|the|his|her)|throughout|during|for (?:a|the) (?:second|third|further|coming|next|municipal|new) )(?![\p{L}-]).*$/su
/** `elected Cllr Finch as Leader` */
const CHOOSES =
  /\b(?:(?:re-?)?elect|appoint|nam|install|confirm|chose|choos|select|unveil|announc|welcom)\p{Ll}{0,3} $/u
const AS = new RegExp(
  String.raw`^ (?:as|to be) (?:the |its |their |our )?(?:new |next |first )?(?=${POST_HEAD})`,
  'u',
)
const VERB_FOLLOWS =
  /,\s(?:has|have|is|was|were|will|would|can|had|did|met|took|gave|made|saw|held|led|ran|won|spoke|went|came|wrote|put|cut|set|both|uses?|\p{Ll}{3,15}ed)\s.*$|,? (?:together|along) with .*$/su
/** `, loans have risen`: a clause of its own. */
const CLAUSE_FOLLOWS =
  /, (?!(?:and|who|whose|which) )[^,]{2,80} (?:is|are|was|were|has|have|had|will|would|can|could|should|must|did|does) .*$/su

interface PostAfter {
  post: Post
  /** `who is also …`: held beside what stands before the name. */
  joins: boolean
  /** Another person's name follows it. */
  isAnothers: boolean
}

function postAfter(words: string): PostAfter | undefined {
  // `NAME, 18, started as …`
  const own = words
    .replace(OTHERS, '')
    .replace(/^, (?:aged )?\d{1,3},(?= (?:is|has|joined|joins|works|worked|started)\b)/, '')
  const bracketed = /^\s*\(([^)]{4,80})\)/.exec(own)?.[1]
  const inBrackets = bracketed ? readPost(bracketed) : undefined
  if (inBrackets) {
    // `(Lab, Canalside), Cabinet Member for Planning`
    const isWard = inBrackets.roleClass === 'ward-councillor' && own.startsWith(`(${bracketed})`, 1)
    const then = isWard ? postAfter(own.slice(bracketed!.length + 3)) : undefined
    const { ward, party } = inBrackets
    return then && !then.isAnothers
      ? { ...then, post: { ...(ward ? { ward } : {}), ...(party ? { party } : {}), ...then.post } }
      : { post: inBrackets, joins: false, isAnothers: false }
  }
  const match = FOLLOWS.exec(own)
  if (!match) return undefined
  // `NAME – the Mayor will visit`: a clause of its own
  if (
    /^\s+[-–—]/.test(own) &&
    /^[^,.–—]{0,80}? (?:will|is|are|was|were|has|have|had|can|would)\b/u.test(match[1]!)
  )
    return undefined
  let phrase = match[1]!.replace(/[.!?:;](?:\s.*)?$/s, '')
  const joins = /^who(?:'s| is| also)\b/.test(phrase)
  if (/^(?:who|which|whose)\b/.test(phrase)) {
    if (!GIVES_POST.test(phrase)) return undefined
    phrase = phrase
      .replace(/^who has (?:led|chaired)/, 'chairs')
      .replace(/^who join(?:s|ed) .*? as (?=\S)/, '')
      .replace(/^who (?=chairs|leads|heads|sits|represents)/, '')
      .replace(
        /^whose cabinet (?:portfolio|brief|role|responsibilities) (?:covers?|includes?|is|takes in) /i,
        'Cabinet Member for ',
      )
  } else if (BEGINS_WITH_VERB.test(phrase)) return undefined
  const [first, second] = phrase.split(/,\s*/)
  if (!/^(?:is|[\p{L}]+ (?:for|to)) /u.test(first!) && holdsName(first!)) return undefined
  const named = NAME_ONLY.exec(second ?? '')
  const isAnothers = named !== null && (named[1] !== undefined || isGiven(named[2]))
  phrase = phrase
    .replace(/\s[-–—]+\s(?=\p{Ll}|$).*$/su, '')
    .replace(GOES_ON, '')
    .replace(CAME_BY, '')
    .replace(VERB_FOLLOWS, '')
    .replace(CLAUSE_FOLLOWS, '')
    .replace(/,?\s(?:who|which|whose)\s(?!is\s)(?!chairs\s).*$/s, '')
  phrase = untilVerb(untilNextPerson(phrase)).replace(/(?:[,\s–—-]|, who$){1,5}$/, '')
  const post = readPost(phrase)
  return post && { post, joins, isAnothers }
}

/** `spokesman for the Association responded to …`: a verb of speech ends the post, comma or not. */
function untilVerb(phrase: string): string {
  const words = phrase.split(' ')
  const verb = words.findIndex((word, index) => {
    const form = index > 1 ? speechForm(word) : undefined
    return form?.tense === 'past' && form.speech !== 'hold'
  })
  return verb < 0 ? phrase : words.slice(0, verb).join(' ')
}

const AND_A_NAME =
  /,? and (?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr) )?(\p{Lu}[\p{L}'-]+) (?=(\p{Lu}[\p{L}-]+))\p{Lu}/gu

/** `Cabinet Member for Skills, and Ada Finch, principal of …`: another person begins. */
function untilNextPerson(phrase: string): string {
  for (const joint of matchesOf(phrase, AND_A_NAME)) {
    if (isNoName(joint[2]!)) continue
    const isPerson =
      / (?:Cllr|Councillor|Mr|Mrs|Ms|Dr) /.test(joint[0]) ||
      (isGiven(joint[1]) && !/^[\p{L}'-]* \p{Lu}/u.test(phrase.slice(joint.index + joint[0].length))) ||
      /^[\p{L}'-]*, \p{Ll}/u.test(phrase.slice(joint.index + joint[0].length))
    if (isPerson) return phrase.slice(0, joint.index)
  }
  return phrase
}

const NAME_ONLY = /^(?:(Cllr|Councillor|Mr|Mrs|Ms|Dr)\.? )?(\p{Lu}[\p{L}'-]+) \p{Lu}[\p{L}'-]+(?:$| and )/u

/** A post within which another person is named is theirs: `Director of Place Al Moss`. Relations name one by right. */
function holdsName(words: string): boolean {
  if (RELATION.test(words)) return false
  if (NAMES_ANOTHER.test(words)) return true
  for (const pair of matchesOf(words, TWO_NAMES)) {
    const [, before = '', given, family] = pair
    if (!/^(?:of|for|in|at|the|and|to|with|from)$/i.test(before) && isGiven(given) && !isNoName(family!))
      return true
  }
  return false
}
const TWO_NAMES = /(?:^|(?<!\p{L})(\p{L}{1,20}) )(\p{Lu}\p{Ll}{1,20})(?= (\p{Lu}\p{Ll}{1,20})(?:$| and ))/gu
const RELATION = /\b(?:of|to|for) (?:the |former )?(?:[\p{L} ]{0,30} )?(?:Cllr|Councillor|Coun)\b/u

const NAMES_ANOTHER =
  /(?<!\p{L})(?:Cllrs?|Councillors?|Coun|Mr|Mrs|Ms|Dr|Sir|Lord(?! Mayor| Provost| Lieutenant)|Baroness|Alderman)\.? \p{Lu}/u
const KIN = /\b(?:his|her|their) \p{L}+$/u
const DANGLES =
  /(?:^|\s)(?:with|by|to|and|for|of|from|at|joined|alongside|thanks?|met|told|asked|introduced|including|as)$/i

/** `opposition leader Cllr Sam Moss and Green group leader`: what another holds comes first. */
const AFTER_ANOTHER =
  /^.*(?:\b(?:Cllr|Councillor|Coun|Mr|Mrs|Ms|Dr)\.? \p{Lu}[\p{L}'-]{1,20}|\b(?:leader|chair|mayor|minister|director|executive|member|MP) (\p{Lu}\p{Ll}{1,20})) ?(?:\p{Lu}[\p{L}'-]{1,20} )?and\s+(?=\S)/u

function postBefore(words: string): Post | undefined {
  const phrase = lastPhrase(words)
    .replace(/^(?:said|says|added|adds|commented|explained)\s+/i, '')
    .replace(
      /^.*\b(?:with|by|met|joined|thanked|congratulated|introduced|welcomed|alongside|while|told|whose)\s+(?=\S)/,
      '',
    )
    .replace(AFTER_ANOTHER, (found, given?: string) => (given && !isGiven(given) ? found : ''))
    .replace(/^.*\p{Ll}(?:ed|ook|(?<!vi)ew) .{0,60}\band\s+(?=\S)/u, '')
  if (phrase === '' || DANGLES.test(phrase) || KIN.test(phrase)) return undefined
  // `For the opposition, finance spokesperson Cllr NAME`
  const group = /^(?:Speaking )?[Ff]or the ([^,]{3,30}), (([^,]*?) ?spokes[^,]*)$/u.exec(phrase)
  const spokes = group && readPost(`${group[1]!} spokesperson`)
  if (spokes) return { ...spokes, text: group[2]!, ...(group[3] ? { portfolio: group[3] } : {}) }
  const last = phrase.split(/,\s*/).at(-1)!
  // `Among the guests was the Leader, Cllr …`
  const guest = /^.*\b(?:is|are|was|were)\s+(?=\S)/.exec(last)?.[0].length
  const post = NAMES_ANOTHER.test(last)
    ? undefined
    : ((guest ? readPost(last.slice(guest)) : undefined) ?? readPost(last))
  if (post || NAMES_ANOTHER.test(phrase) || /^\p{L}+ing\b/u.test(phrase)) return post
  return readPost(phrase)
}

function sentenceStart(folded: string, offset: number): number {
  const before = folded.slice(Math.max(0, offset - BEFORE), offset)
  const stop = /^.*(?:[.!?]["')]*\s|\n)/s.exec(before)
  return offset - before.length + (stop?.[0].length ?? 0)
}
