import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { quotedIn, reportedIn, type Heard } from '../../src/judging/heard.js'
import { civicWords, contentiousWords } from '../lexicons/civic.js'
import { findParties } from '../../src/reading/parties.js'

const options = z.strictObject({})

/** The Mayor stands for everyone while in office: civic words pass, words on policy, budget or party are asked about. */
export const mayorCivic = defineCheck({
  name: 'mayor-civic',
  about: 'The civic Mayor is quoted as first citizen, not on policy or party.',
  options,
  messages: {
    policy: {
      message: '{name}, {post}, speaks here of “{words}”, which goes beyond the civic office.',
      todo: 'Quote the Mayor only as first citizen; give words on policy to the member whose subject it is.',
    },
    uncertain: {
      message:
        '{name}, {post}, is quoted in a release on a matter of policy, in words that are not plainly civic.',
      todo: 'Make sure that the Mayor speaks only as first citizen; if not, quote the member whose subject it is.',
    },
  },
  *run(facts) {
    for (const heard of [...quotedIn(facts), ...reportedIn(facts)]) {
      if (!isMayor(heard)) continue
      const { at, name } = heard
      const said = facts.reading.prose.slice(at.start, at.end)
      const post = heard.roles.includes('deputy-civic-mayor') ? 'the Deputy Mayor' : 'the Mayor'
      const policy = contentiousWords.exec(said)?.[0] ?? findParties(said)[0]?.party
      if (policy !== undefined) {
        yield { message: 'policy', status: 'possible', at, data: { name, post, words: policy } }
        continue
      }
      const { controversial, subjectType } = facts.context
      const onPolicy = controversial === true || subjectType === 'policy' || subjectType === 'controversial'
      if (onPolicy && !civicWords.test(said))
        yield { message: 'uncertain', status: 'possible', at, data: { name, post }, atMost: 'info' }
    }
  },
})

/** Somebody who also sits in the Cabinet may speak as that. */
const isMayor = ({ roles, side, quotation }: Heard): boolean =>
  side === 'member' &&
  quotation.segments.length > 0 &&
  roles.some((role) => role === 'civic-mayor' || role === 'deputy-civic-mayor') &&
  !roles.some((role) => role === 'elected-mayor' || role === 'leader' || role === 'cabinet-member')
