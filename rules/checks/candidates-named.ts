import type { NameFit } from '../../src/context/name-fit.js'
import { Register } from '../../src/context/register.js'
import type { Person } from '../../src/context/context.js'
import type { Allowed, Facts, Observation, Unable } from '../../src/judging/check.js'
import type { Range } from '../../src/document/offset-map.js'
import { quotedIn, reportedIn } from '../../src/judging/heard.js'
import { indexFrom, within } from '../../src/reading/in-order.js'
import { findBareNames, isCouncillorTitle, type NameMention } from '../../src/reading/people/names.js'
import { memberRoles, type Role } from '../../src/roles.js'
import { inShort } from './in-short.js'
import type { PeriodException } from '../../src/judging/period-exceptions.js'
import { mayAnswer } from './views-linked.js'

/** Words of a list or notice of candidates, which may name them all. */
const LIST =
  /\b(?:candidates? (?:for|in|is|are|standing|nominated|who (?:is|are) standing)(?! (?:may|the)\b)|(?:persons|people|those) (?:nominated|standing)|(?:are|is|will) (?:be )?standing (?:as|for|in)|will (?:stand|contest)|contest(?:s|ing|ed) the (?:seat|ward|election|by-election)|ballot papers?|results?:|, elected(?=[;,.])|returned unopposed|(?<!re-)elected (?:as|to|for|unopposed|with)|(?:\d|cast|polled)[\d,]* votes|votes cast|statement of persons)\b/iu
/** Words of an election that stand beside a list of names. */
const SEVERAL =
  /\b(?:candidates?|nominat\w+|stand(?:s|ing)?|contest\w*|results?|declared|elected|votes|poll(?:ed)?|ballot|seats?|ward)\b|\d{3}/iu
/** A death may be told. */
const GONE = /\b(?:died|has passed away|death of|funeral|condolences)\b/i
/** Told of somebody in passing, and not as a list. */
const AGAIN =
  /\b(?:again|once more|another term|who (?:is|are) (?:on the ballot|standing|up for)|fought|thanks? to|without)\b/iu
/** What one is shown to do, which no list tells. */
const ACTS =
  /\b(?:best|wonderful|transformed|said|says|told|added|believes?|wants?|opens?|opened|visits?|visited|tours?|launch\w*|hosts?|hosted|hosting|welcom\w*|joins?|joined|cuts?|judges?|judged|hands?|handed|celebrat\w*|presents?|presented|led|leads|praised|thanked|unveil\w*|plants?|planted|switch\w*|will (?!be (?:on|listed|named|standing|published)|stand|appear|contest)|is to|proud|photograph\w*|pictured|seeking|who \p{L}{3,}ed|rebuilt|who (?:re)?built)\b/iu

interface Asked {
  /** `the pre-election period` */
  period: string
  only: 'councillors' | undefined
  /** It answers an enquiry, which may have asked about them. */
  reply: boolean
  /** The record shows an emergency in full: a leading member may speak to it. */
  emergency: PeriodException | undefined
}

/**
 * People in the election whom a release names, by name or by the post they hold. A plain list of candidates, and what a
 * table gives, pass.
 */
export function* candidatesNamed(facts: Facts, asked: Asked): Generator<Observation | Unable | Allowed> {
  const { context, register } = facts
  const { period, only } = asked
  const flagged = (context.people ?? []).filter(({ candidate }) => candidate === true).map(({ name }) => name)
  if (context.candidates === undefined && flagged.length === 0)
    yield { unable: 'No list of candidates is given.', needs: ['candidates'] }
  const candidates = [...new Set([...(context.candidates ?? []), ...flagged])].filter(
    (name) => only === undefined || isCouncillor(facts, name),
  )
  const involved = only === undefined ? (context.involvedPoliticians ?? []) : []
  if (candidates.length + involved.length === 0) return
  const status = asked.reply ? 'possible' : context.proactive === false ? 'possible' : 'breach'
  const people = new Register(
    [...candidates, ...involved].map((name) => asPerson(facts, name)),
    context.issuedAt,
  )
  const spoken = [...quotedIn(facts), ...reportedIn(facts)]
  const excused = asked.emergency ? spoken.filter((one) => mayAnswer(facts, one, asked.emergency!)) : []
  let listed = false
  // A name ends where the speaker read from it ends, whatever style stands before it.
  const byName = new Map(
    spoken.flatMap((one) => (one.speaker.at ? [[one.speaker.at.end, one] as const] : [])),
  )
  const counts = new Map<number, number>()
  const mentions = namesIn(facts)
  for (const mention of mentions)
    if (whoIs(people, mention)) {
      const { start } = facts.reading.sentenceAt(mention.start)
      counts.set(start, (counts.get(start) ?? 0) + 1)
    }
  const told: Told[] = []
  const named: Told[] = []
  for (const mention of mentions) {
    const found = whoIs(people, mention)
    if (!found) continue
    const sentence = facts.reading.sentenceAt(mention.start)
    if (isListed(facts, mention, sentence, counts.get(sentence.start) ?? 1)) {
      listed = true
      if (found.certain) named.push({ ...found, at: sentence, mention })
      continue
    }
    if (excused.some(({ person }) => person !== undefined && people.find(person.name).found === 'one'))
      continue
    const quotation = byName.get(mention.end)
    const at = { start: mention.start, end: Math.max(mention.end, sentence.end) }
    if (quotation) {
      at.start = Math.min(at.start, quotation.at.start)
      at.end = Math.max(at.end, quotation.at.end)
    }
    told.push({ ...found, at, mention })
  }
  for (const { person, certain, at } of [...told, ...goesOn(facts, told, named, counts)]) {
    yield {
      message: involved.includes(person.name) && !candidates.includes(person.name) ? 'involved' : 'candidate',
      status: certain ? status : 'possible',
      at,
      data: { name: person.name, period },
    }
  }
  if (listed)
    yield {
      allowed: 'A factual list of the candidates is allowed.',
      because: 'It names them as candidates alone.',
    }
  if (register) yield* byPost(facts, candidates, period)
}

interface Told {
  person: Person
  certain: boolean
  at: Range
  mention: NameMention
}

/** Where a draft goes on about somebody it has named: by the surname alone, or `she` in the next sentence. */
function* goesOn(
  facts: Facts,
  told: readonly Told[],
  listed: readonly Told[],
  counts: ReadonlyMap<number, number>,
): Generator<Told> {
  const { reading } = facts
  const { prose, sentences } = reading
  // Kept by sentence, so that a thousand names take no longer each than one.
  const seen = new Set<number>()
  const see = (at: Range): void => {
    seen.add(reading.sentenceAt(at.start).start)
    for (const { start } of within(sentences, at)) seen.add(start)
  }
  const fresh = (at: Range): boolean => !seen.has(reading.sentenceAt(at.start).start)
  for (const { at } of told) see(at)
  const people = new Map(
    [...listed, ...told].filter(({ certain }) => certain).map((one) => [one.person, one]),
  )
  for (const one of people.values()) {
    const surname = one.mention.name.split(' ').at(-1)!
    const shared = reading.everyName.some(
      ({ name }) => name.split(' ').at(-1) === surname && !one.person.name.includes(name.split(' ')[0]!),
    )
    if (shared || surname.length < 4) continue
    const plain = surname.replace(/[^\p{L}'-]/gu, '')
    const pattern = new RegExp(
      String.raw`(?<![\p{L}-])(?:${plain}|${plain.toUpperCase()})(?=['’]?[sS]?(?![\p{L}-]))`,
      'gu',
    )
    for (const match of prose.matchAll(pattern)) {
      const sentence = reading.sentenceAt(match.index)
      const at = { start: match.index, end: Math.max(match.index + surname.length, sentence.end) }
      if (
        !fresh(at) ||
        isListed(facts, { ...one.mention, start: match.index }, sentence, counts.get(sentence.start) ?? 1)
      )
        continue
      see(at)
      yield { ...one, at }
    }
  }
  for (const one of [...told, ...listed]) {
    if (!one.certain) continue
    let index = indexFrom(sentences, one.at.end)
    // As long as each next sentence speaks of him or her, and names nobody else.
    for (; index < sentences.length; index++) {
      const { start, end } = sentences[index]!
      const words = prose.slice(start, end)
      if (!PRONOUN.test(words) || reading.voiceAt(start).voice === 'quoted') break
      if (within(reading.names, { start, end }).length > 0) break
      const at = { start, end }
      if (!fresh(at)) break
      see(at)
      yield { ...one, at }
    }
  }
}

const PRONOUN = /(?<![\p{L}])(?:he|she|his|her|him)(?![\p{L}])/iu

function isCouncillor({ register }: Facts, name: string): boolean {
  if (isCouncillorTitle(/^\p{L}+\.?/u.exec(name)?.[0])) return true
  const looked = register?.find(name)
  return looked?.found === 'one' && register!.rolesOf(looked.person).some(({ role }) => memberRoles.has(role))
}

/** Fits that only the first name makes uncertain: Bob for Robert. */
const FIRST_NAMES = new Set<NameFit>(['diminutive', 'spelling'])

function whoIs(people: Register, mention: NameMention): { person: Person; certain: boolean } | undefined {
  const looked = people.find(mention.name)
  const titled = isCouncillorTitle(mention.title)
  if (looked.found === 'none') return undefined
  // A surname alone is a candidate's only after a style; after `Mr` others may share it.
  if (!mention.name.includes(' ') && mention.title === undefined) return undefined
  if (looked.found === 'several') return { person: looked.people[0]!, certain: false }
  // `Mr Hale` is not Okonjo-Hale.
  if (!titled && !mention.name.includes(' ') && looked.person.name.split(' ').at(-1) !== mention.name)
    return undefined
  // A part of a name, or its words in another order, may be anybody's.
  if (!looked.certain && !FIRST_NAMES.has(looked.fit) && !titled && mention.name.includes(' '))
    return undefined
  return { person: looked.person, certain: looked.certain }
}

/** @param count how many candidates the sentence names: several beside words of an election are a list */
function isListed({ reading }: Facts, mention: NameMention, sentence: Range, count: number): boolean {
  const block = reading.document.blockAt(mention.start)
  // A table of candidates says so in its head or above it; one of grants or winners does not.
  if (block?.kind === 'table-cell')
    return LIST.test(reading.folded.slice(Math.max(0, mention.start - 600), mention.start + 200))
  const words = reading.folded.slice(sentence.start, sentence.end)
  if (GONE.test(words)) return true
  if (ACTS.test(words) || AGAIN.test(words)) return false
  if (count > 1 && SEVERAL.test(words)) return true
  return (
    LIST.test(words) || (block?.kind === 'list-item' && LIST.test(reading.folded.slice(0, mention.start)))
  )
}

/** A candidate with the other names that the register of people gives them. */
function asPerson(facts: Facts, name: string): Person {
  const looked = facts.register?.find(name)
  const aliases =
    looked?.found === 'one' && looked.certain ? [looked.person.name, ...(looked.person.aliases ?? [])] : []
  return { name, aliases, roles: [] }
}

/** Titled names, bare ones, and an initial with a surname. */
function namesIn({ reading }: Facts): NameMention[] {
  const initials = [...reading.prose.matchAll(/(?<![\p{L}.])\p{Lu}\.? \p{Lu}[\p{L}'-]{2,30}/gu)].map(
    (match) => ({
      name: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }),
  )
  // `DOLAN, Samir`, as registers and rolls write names.
  const inverted = Array.from(
    reading.prose.matchAll(/(?<![\p{L}])(\p{Lu}[\p{Lu}'-]{2,30}), (\p{Lu}\p{Ll}{1,30})(?![\p{L}])/gu),
    (match) => ({
      name: `${match[2]} ${match[1]!.charAt(0)}${match[1]!.slice(1).toLowerCase()}`,
      start: match.index,
      end: match.index + match[0].length,
    }),
  )
  const all = [...reading.names, ...findBareNames(reading.prose), ...initials, ...inverted].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  return all.filter((name, index) => index === 0 || name.start >= all[index - 1]!.end)
}

/** Posts of which there is one, so that the post says who it is. */
const POSTS: readonly (readonly [Role, RegExp])[] = [
  [
    'leader',
    /(?<![\p{L}]|deputy )(?:the|our|council) leader(?: of (?:the )?council)?(?! of (?:the )?(?:opposition|\p{L}+ group))(?![\p{L}'-])/giu,
  ],
  ['deputy-leader', /(?<![\p{L}])(?:the|our) deputy leader(?: of (?:the )?council)?(?![\p{L}-])/giu],
  ['elected-mayor', /(?<![\p{L}]|deputy )(?:the|our) mayor(?![\p{L}-])(?! of london)/giu],
]

/** A candidate meant by a post alone: `photographs of the Leader`. */
function* byPost(
  { register, reading }: Facts,
  candidates: readonly string[],
  period: string,
): Generator<Observation> {
  const portfolios = register!.people.flatMap((person) =>
    register!
      .rolesOf(person)
      .flatMap(({ role, portfolio }) =>
        (role === 'cabinet-member' || role === 'deputy-cabinet-member') && portfolio
          ? [[person, forPortfolio(portfolio)] as const]
          : [],
      ),
  )
  const posts = POSTS.flatMap(([role, pattern]) =>
    register!
      .holdersOf(role)
      .slice(0, 1)
      .map((holder) => [holder, pattern] as const),
  )
  for (const [holder, pattern] of [...posts, ...portfolios]) {
    if (!candidates.some((name) => meansSame(register!, name, holder))) continue
    for (const match of reading.prose.matchAll(pattern)) {
      const sentence = reading.sentenceAt(match.index)
      const end = match.index + match[0].length
      const surname = holder.name.split(' ').at(-1)!
      if (reading.prose.slice(Math.max(0, match.index - 60), match.index).includes(surname)) continue
      // With the name beside it, the name is what is flagged.
      if (
        /^[\s,]*(?:cllr|councillor|coun)\b|^,? \p{Lu}\p{Ll}+ \p{Lu}/u.test(reading.prose.slice(end, end + 40))
      )
        continue
      yield {
        message: 'candidateByPost',
        status: 'possible',
        at: { start: match.index, end: Math.max(end, sentence.end) },
        data: { name: holder.name, words: inShort(match[0]), period },
      }
    }
  }
}

const forPortfolio = (portfolio: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}])(?:the |our )?(?:cabinet|executive) member for ${escaped(portfolio)}|portfolio holder for ${escaped(portfolio)}`,
    'giu',
  )

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

function meansSame(register: Register, name: string, holder: Person): boolean {
  const looked = register.find(name)
  return looked.found === 'one' && looked.person === holder
}
