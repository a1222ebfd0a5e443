import type { Range } from '../document/offset-map.js'
import type { Sentence } from './sentences.js'
import { hasMatch } from './matches.js'

/** Words of a quarrel, or of who took which side. */
const QUARREL =
  /\b(?:clash(?:ed|es|ing)?|argu(?:ed|ing|ment|ments)|quarrel\p{L}*|bad-tempered|ill-tempered|heated|acrimon\p{L}+|stormy|bitter(?:ly)?|angr(?:y|ily)|furious(?:ly)?|accus(?:ed|es|ing)|storm(?:ed|ing) out|walk(?:ed|ing) out|locked horns|at loggerheads|fell out|falling-out|disagree(?:d|ment|ments|ing)?|at odds|divided(?! (?:its|the|their|into|between|among|up|equally|by|in(?:to)?)(?![\p{L}]))|deeply split|were split|was split|split (?:on|over|along|down)|infighting|shout(?:ed|ing)|traded (?:insults|blows|barbs)|insults?|tempers|refused to (?:withdraw|budge|give way|back down)|(?:would|did) not (?:budge|give way|back down)|crossed swords|war of words|(?:sharp|harsh|cross|heated|angry|testy|tense|terse|fiery|frosty|fraught|barbed|bruising|prickly|tetchy|spiky|robust|fierce|full and frank) (?:words|exchanges?|debate|meeting|argument|atmosphere|discussion|remarks|session|encounter|clashes|hours?)|spar(?:red|ring)(?! partner)|bicker\p{L}*|squabbl\p{L}*|wrangl\p{L}*|rancour\p{L}*|ding-dong|slanging match|stand-?off|impasse|deadlock(?:ed)?|stalemate|(?:poles|miles|as far|far) apart|see eye to eye|no love lost|daggers drawn|came to blows|(?:raised|rising) voices|voices (?:were |had been )?raised|hot under the collar|bad blood|ill[- ]feeling|mutin\p{L}+|revolt(?:ed)?|rebel(?:led|s|lion|lious)|broke ranks|flounced|dug (?:their|his|her) heels in|(?:could not|couldn't|failed to|unable to) agree|could not bring (?:himself|herself|themselves) to|difference(?:s)? of (?:opinion|view)|opinion (?:\p{L}+ )*?(?:was|is|were) (?:\p{L}+ )?(?:divided|split)|in two camps|took (?:issue|exception|umbrage)|dissent(?:ed|ing|ers?)?|made (?:his|her|their) (?:displeasure|unhappiness|opposition|feelings) (?:plain|clear|known)|heckl\p{L}+|jeer\p{L}*|sniping|spat\b|taunt\p{L}*|blam(?:ed|ing) (?:each other|one another|their|the))\b/iu

/** In small letters alone: `Barnard Row` is a street. */
const ROW = /\b(?:a|the|in a|bitter|furious|public) row\b(?! of)|\browed\b/u

/** Telling by themselves in a release on a committee, though no member is named. */
const HEATED =
  /\b(?:tempers|(?:was|were) having none of it|would have none of it|(?:had|have) pressed (?:for|hard)|stuck to (?:his|her|their) guns|dug in (?:his|her|their) heels|(?:raised|rising) voices|voices (?:were |had been )?raised|slanging match|bad-tempered|ill-tempered|form of words|daggers drawn|no love lost|came to blows|in two camps|(?:as far|poles|miles) apart|took (?:some|a lot of|much) (?:persuading|convincing)|would not wear|as one (?:of them )?put it|the (?:two|three|four|five|minority|dissenters|others|rest) (?:who )?(?:had )?(?:held out|argued|felt|wanted|pressed|pushed|thought|objected|dissented|refused|preferred|would have)|agree to differ|agreed to differ)\b/i

/** Who took which side, told of members. */
const SIDES =
  /\b(?:(?:Labour|Conservative|Liberal Democrat|Lib Dem|Green|Independent|Reform|opposition|ruling|majority|minority|some|other|several|three|four|two) (?:group )?(?:members|councillors|committee members)|(?:Cllr|Councillor|Coun\.?) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) (?:\p{L}+ )?(?:opposed|objected|spoke (?:out )?(?:against|in favour)|argued|wanted|voted (?:for|against)|dissented|backed the|fought|resisted|felt|thought|believed|maintained|insisted|complained|feared|questioned whether|doubted|preferred|favoured|would (?:rather|have (?:preferred|liked|gone))|had (?:wanted|hoped|favoured|pressed)|were (?:against|unhappy|opposed|for|in favour|unconvinced|unpersuaded|dismayed|not (?:happy|convinced|persuaded))|was (?:against|unhappy|opposed|in favour|unconvinced|unpersuaded|dismayed|not (?:happy|convinced|persuaded))|held out|pressed for|pushed for|took some persuading|would not wear|had pushed|had pressed|sided with|refused to (?:support|back|vote|accept)|could not (?:bring|support|back|accept|agree|vote)|did not (?:agree|support|accept|back)|broke ranks|stood (?:alone|out) against)\b|\b[Tt]hose (?:members |councillors )?who (?:wanted|opposed|favoured|supported|preferred|voted|would have|objected|argued|were (?:for|against))[^.!?\n]{2,80}(?:those|others|the rest) (?:who|wanted|would|were)\b/u

const MEMBERS =
  /\b(?:members?|councillors?|cllrs?|coun\b|committee|sub-committee|meeting|evening|debate|chamber|colleagues|sides?|Labour|Conservatives?|Liberal Democrats?|Lib Dems?|Greens?|Independents?|groups?|parties|party)\b/i

/** Residents, traders and others may take opposite views without any member doing so. */
const PUBLIC =
  /\b(?:residents|traders|neighbours|objectors|applicants?|respondents|businesses|owners|parents|witnesses|landlords|drivers|consultation|replies|petitioners|tenants)\b/i
const NAMES_MEMBERS =
  /\b(?:councillors?|cllrs?|coun\b|committee members|members of the committee|Labour|Conservatives?|Liberal Democrats?|Lib Dems?|colleagues)\b/i

/** Sentences that tell what members disagreed over, or how. A bare vote count tells neither. Time linear in the text. */
export function findDisagreements(prose: string, sentences: readonly Sentence[]): Range[] {
  const found: Range[] = []
  for (const { start, end } of sentences) {
    const words = prose.slice(start, end)
    const sides = hasMatch(words, SIDES)
    const quarrel = (hasMatch(words, QUARREL) || hasMatch(words, ROW)) && hasMatch(words, MEMBERS)
    if (!sides && !quarrel && !hasMatch(words, HEATED)) continue
    if (!sides && PUBLIC.test(words) && !NAMES_MEMBERS.test(words)) continue
    found.push({ start, end })
  }
  return found
}
