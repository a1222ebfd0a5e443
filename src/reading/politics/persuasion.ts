import { ASSERTS, CALLS, SCORN } from '../../../rules/lexicons/persuasion.js'
import { PARTY_LINES } from '../../../rules/lexicons/party-lines.js'
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
  ['line', PARTY_LINES],
])

/** Others say it, or it is denied: `campaigners want the Council to scrap the charge`. */
const OTHERS =
  /(?<![\p{L}])(?:campaigners?|critics?|petitioners?|petition|protesters?|opponents?|objectors?|supporters?|respondents?|some|others|many|(?:one|two|three|four|\d+) (?:people|residents|replies)|unions?|charit(?:y|ies)|parties|candidates|motion|amendment|asked (?:the council|us|members)|calls? (?:on|for|by|from)|called (?:on|for)|debate on|whether|question|article|headline|slogan|banner|poster|placard|history|museum|exhibition|film|book|play|novel|song|18\d\d|19\d\d)(?![\p{L}])/iu
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
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
