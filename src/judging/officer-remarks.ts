import type { Range } from '../document/offset-map.js'
import { within } from '../reading/in-order.js'
import { findOfficerRemarks, type OfficerRemark } from '../reading/officers/remarks.js'
import type { Utterance } from '../reading/stance/utterances.js'
import type { Facts } from './check.js'
import { mentionsIn } from './heard.js'
import { personRemarksIn } from './spoken.js'

const found = new WeakMap<Utterance, { register: Facts['register']; remarks: readonly OfficerRemark[] }>()

/** What an utterance says against officers, by their posts or by names the register has as theirs. */
export function officerRemarksIn(facts: Facts, utterance: Utterance): readonly OfficerRemark[] {
  const kept = found.get(utterance)
  if (kept && kept.register === facts.register) return kept.remarks
  const named: Range[] = within(mentionsIn(facts), utterance).filter(
    ({ end, held }) =>
      end <= utterance.end && held.some(({ role }) => role === 'officer' || role === 'officer-senior'),
  )
  const ofPersons = personRemarksIn(facts, utterance)
    .filter(({ side }) => side === 'officer' || side === 'team')
    .map(({ start, end, manner, personal, certainty }): OfficerRemark => {
      return { start, end, manner, personal, certainty, against: 'other' }
    })
  const remarks = [...findOfficerRemarks(utterance, named), ...ofPersons]
  found.set(utterance, { register: facts.register, remarks })
  return remarks
}
