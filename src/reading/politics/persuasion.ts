import { ASSERTS, CALLS, SCORN } from '../../../rules/lexicons/persuasion.js'
import { NATIONAL, PARTY_LINES, SLOGANS, TAKES_SIDES } from '../../../rules/lexicons/party-lines.js'
import type { Range } from '../../document/offset-map.js'
import { phrases } from '../stance/words.js'
import type { Utterance } from '../stance/utterances.js'

/**
 * Words that work upon readers. Offsets are into `Document.text`.
 *
 * - `call`: they are told to act on a contested matter
 * - `scorn`: those who think otherwise are made out to be fools
 * - `assert`: one side is pressed as beyond dispute
 * - `line`: a slogan or a position by which people know a party
 */
export interface Persuasion extends Range {
  kind: 'call' | 'scorn' | 'assert' | 'line'
  utterance: Utterance
}

const SAID = phrases<Persuasion['kind']>([
  ['call', CALLS],
  ['scorn', SCORN],
  ['assert', ASSERTS],
  ['line', [...PARTY_LINES, ...SLOGANS]],
])

const compile = (pieces: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}'-])(?:${pieces.join('|')})(?![\p{L}-])`, 'iu')
const OF_THE_NATION = compile(NATIONAL)
const SIDED = compile(TAKES_SIDES)
/** What the Council does itself, or tells of, is no national argument. */
const OWN_BUSINESS =
  /(?<![\p{L}])(?:report|survey|data|figures|advice|apply|application|eligible|book|scheme|consultation|council homes|council tenants?|our tenants|repairs?|register|licen[cs](?:e|ing)|enforcement|inspect\p{L}*|penalt\p{L}+|fine[ds]?|must (?:by law|have|hold|register|provide|display)|legislation|the act|regulations?|court|convicted|wear|bring|contact|call|closed?|opens?|station|track|level crossing|service|timetable|museum|exhibition)(?![\p{L}])/iu

/** Others say it, or it is denied: `campaigners want the Council to scrap the charge`. */
const OTHERS =
  /(?<![\p{L}])(?:campaigners?|critics?|petitioners?|petition|protesters?|opponents?|objectors?|supporters?|respondents?|some|others|many|(?:one|two|three|four|\d{1,6}) (?:people|residents|replies)|unions?|charit(?:y|ies)|parties|candidates|motion|amendment|asked (?:the council|us|members)|calls? (?:on|for|by|from)|called (?:on|for)|debate on|whether|question|article|headline|slogan|banner|poster|placard|history|museum|exhibition|film|book|play|novel|song|18\d\d|19\d\d)(?![\p{L}])/iu
const DENIED =
  /(?<![\p{L}])(?:not|never|no|nor|without|neither|nothing)(?: [\p{L}'-]+){0,3} $|n't(?: [\p{L}'-]+){0,2} $/iu

/** Where an utterance works upon readers. */
export function persuasionIn(utterance: Utterance): Persuasion[] {
  const { words, start } = utterance
  const found: Persuasion[] = []
  for (const { kind, match } of words.hits(SAID)) {
    const lead = words.text.slice(0, match.index)
    if (OTHERS.test(lead) || (kind !== 'scorn' && DENIED.test(lead.slice(-40)))) continue
    found.push({
      kind,
      start: start + match.index,
      end: start + match.index + match[0].length,
      utterance,
    })
  }
  if (!found.some(({ kind }) => kind === 'line')) {
    const { text } = words
    const matter = OF_THE_NATION.exec(text)
    const side = matter && SIDED.exec(text)
    if (matter && side && !OWN_BUSINESS.test(text) && !OTHERS.test(text)) {
      const from = Math.min(matter.index, side.index)
      const to = Math.max(matter.index + matter[0].length, side.index + side[0].length)
      found.push({ kind: 'line', start: start + from, end: start + to, utterance })
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
