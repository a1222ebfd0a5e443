import { indexFrom } from '../in-order.js'
import type { PartyMention } from '../parties.js'
import type { Utterance } from '../stance/utterances.js'
import { attacksIn, type Attack } from './attacks.js'
import { favoursIn, type Favour } from './favours.js'
import { persuasionIn, type Persuasion } from './persuasion.js'
import type { Target } from './targets.js'

/** What a draft says to political ends, before anybody judges whether it may. */
export interface PoliticalTalk {
  /** Words against parties, groups, ministers, other authorities and those who think otherwise. */
  attacks: readonly Attack[]
  /** Words for a party or for those in power. */
  favours: readonly Favour[]
  /** Words that work upon readers. */
  persuasion: readonly Persuasion[]
}

/** How many utterances back somebody may be meant by `they`. */
const BACK = 2

/**
 * What each utterance of a draft says to political ends. Those meant by `they` are the ones named last, right before:
 * by the same voice, or by the words that lead up to it (`Asked about the Conservatives’ claim, a spokesperson said:
 * “They left …”`).
 */
export function findPoliticalTalk(
  utterances: readonly Utterance[],
  targets: readonly Target[],
  records: ReadonlySet<PartyMention>,
): PoliticalTalk {
  const attacks: Attack[] = []
  const favours: Favour[] = []
  const persuasion: Persuasion[] = []
  for (const [index, utterance] of utterances.entries()) {
    const first = utterances[Math.max(0, index - BACK)]!
    const earlier = targets
      .slice(indexFrom(targets, first.start), indexFrom(targets, utterance.start))
      .filter((target) => target.kind !== 'politician' || isSaidBy(utterance, target))
    attacks.push(...attacksIn(utterance, targets, earlier))
    favours.push(...favoursIn(utterance, targets, records))
    persuasion.push(...persuasionIn(utterance))
  }
  return { attacks, favours, persuasion }
}

/** A councillor named in the same speech may be meant by `he`; one named beside it is the one who speaks. */
const isSaidBy = ({ quotation }: Utterance, { start }: Target): boolean =>
  quotation?.segments.some((segment) => segment.start <= start && start < segment.end) ?? false
