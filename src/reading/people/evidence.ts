import { givenName, isAlsoName } from '../../../rules/lexicons/given-names.js'
import { simplify } from '../fold.js'
import type { NameMention } from './names.js'
import { hasMatch } from '../matches.js'

/** How many mentions of a person are looked at for what stands around them: a name may stand a thousand times. */
export const MENTIONS_READ = 8

/** A name of several words and where it stands. */
export interface NamedOften {
  name: string
  fullest: NameMention
  mentions: readonly NameMention[]
}

/** What follows a person's name and seldom another: an age, `who`, a verb of speech, a party in brackets. */
const PERSON_FOLLOWS =
  /^(?:,? (?:MP|MS|MSP|AM|MLA|OBE|MBE|CBE)\b|, (?:aged )?\d{1,3}\b(?!,\d)|,? who\b| \((?:\d{1,3}|[A-Z][\p{L}-]{0,12}\.?(?:[,-] ?[A-Z][\p{L}. ]{0,20})?)\)| (?:(?:also|has|had|later|then) )?(?:said|says|added|adds|told|tells|asked|wrote|tweeted|argued|replied|noted|explained|warned|insisted|acknowledged|continued|responded|commented)\b)/u

const CALLING = String.raw`(?:officer|leader|executive|chair\p{L}*|member|director|councillor|mp|minister|commissioner|manager|spokes\p{L}+|secretary|strategist|adviser|advisor|professor|analyst|lawyer|attorney|author|host|candidate|nominee|resident|constituent|owner|founder|president|volunteer|teacher|pupil|student|tenant|veteran|journalist|reporter|editor|economist|expert|mum|trustee|dad|mother|father|wife|husband|son|daughter|brother|sister|rival|ally|aide|consultant|senator|governor|mayor|mayoress|provost|convener|bailie|head|coach|captain|nurse|doctor|actor|actress|chef|trader|farmer|swimmer|runner|regular|player|assistant|whip|curator|librarian|planner|engineer|surveyor|architect|clerk|warden|ranger|inspector|registrar|archivist|technician|supervisor|apprentice|solicitor|accountant|auditor|carer|neighbour|parent|vicar|rector|bishop|imam|rabbi|chaplain|headteacher|midwife|gardener|caretaker|campaigner|skipper|shopkeeper|singer|artist|writer|pollster|activist|supporter|organiser|organizer|\p{L}{3,}(?:ist|ician|monger|keeper|maker|holder|worker|driver|smith|player))`
/** `, head of policy`, `, vice chairwoman for …` */
const CALLING_FOLLOWS = new RegExp(String.raw`^, (?:an? |the )?(?:[\p{L}'-]+ ){0,4}?${CALLING}\b`, 'iu')
const APPOSITION_FOLLOWS = /^, (?:an? |the |\p{Lu}?\p{Ll}+(?:'s)? )/u
/** `The Leader of the Council, NAME,`: a post that begins its sentence; after a name an organisation may follow it. */
const POST_AND_COMMA_BEFORE = new RegExp(
  String.raw`(?:^|[.!?:;"\n] ?)[^,.!?:;"\n]{0,60}\b${CALLING}(?: (?:of|for|at) [^,.!?;:"\n]{2,60})?, $`,
  'iu',
)
const SPEECH_AFTER_COMMA =
  /^, (?:said|says|added|adds|explained|commented|told|continued|asked|replied|warned|recalled)\b/
/** A portfolio is no person: `Assistant Director for Early Help`. */
const PORTFOLIO_BEFORE =
  /\b(?:member|director|head|manager|holder|minister|secretary|lead|officer|champion|service) (?:for|of) $/i
const SPEECH_BEFORE =
  /(?:said|says|added|adds|asked|wrote|according to|argued|replied|explained|noted|commented|told) $/i

/** A post or a calling right before an untitled name: `Returning Officer Ian Larch`, `shopkeeper Glen Alder`. */
const CALLING_BEFORE = new RegExp(String.raw`\b${CALLING} $`, 'iu')
const PLACE_BEFORE = /\b(?:in|at|near|across|around|outside|into|through|via) (?:the )?$/i

/** Surnames of Britain that are hardly anything else, where the given names are of every spelling. */
const SURNAMES = new Set(
  'ahmed ahmad akhtar ali aziz begum bibi chaudhry chowdhury choudhury choudhry hossain hussain iqbal islam khan khatun kaur mahmood malik miah nair okafor okonkwo adeyemi patel rahman sharma shah siddiqui singh uddin ullah nguyen kowalski kowalska nowak wisniewski'.split(
    ' ',
  ),
)
/** How much speaks for a name of several words being a person's: the name itself and what stands around its mentions. 2 is enough. */
export function weigh(folded: string, person: NamedOften): number {
  const words = person.name.split(' ')
  let weight = 0
  if (givenName(simplify(words[0]!))) weight += 2
  else if (isAlsoName(simplify(words[0]!))) weight += 1
  else if (SURNAMES.has(simplify(words.at(-1)!))) weight += 2
  if (words.some((word) => /^\p{Lu}\.$/u.test(word))) weight += 1
  if (person.fullest.doubtful) weight -= weight > 0 ? 1 : 2
  if (words.every((word) => word.length > 2 && word === word.toUpperCase())) weight -= 1
  if (words.length > 1 && /^\p{Lu}{3,}$/u.test(words[0]!) && !/^\p{Lu}{3,}$/u.test(words[1]!)) weight -= 2
  let around = 0
  for (const mention of person.mentions.slice(0, MENTIONS_READ)) {
    const after = folded.slice(mention.end, mention.end + 60)
    const before = folded.slice(Math.max(0, mention.start - 30), mention.start)
    let here = 0
    if (PERSON_FOLLOWS.test(after) || CALLING_FOLLOWS.test(after)) here = 2
    else if (APPOSITION_FOLLOWS.test(after) || SPEECH_AFTER_COMMA.test(after)) here = 1
    if (hasMatch(before, SPEECH_BEFORE) || CALLING_BEFORE.test(before)) here += 2
    if (
      /^[,.]/.test(after) &&
      hasMatch(folded.slice(Math.max(0, mention.start - 140), mention.start), POST_AND_COMMA_BEFORE)
    )
      here += 2
    if (PLACE_BEFORE.test(before)) here -= 1
    if (/\bthe $/i.test(before) || PORTFOLIO_BEFORE.test(before)) here -= 2
    if (Math.abs(here) > Math.abs(around)) around = here
  }
  return weight + around
}
