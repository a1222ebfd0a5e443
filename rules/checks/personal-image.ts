import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import type { PersonalKind } from '../../src/reading/personal.js'
import { memberRoles } from '../../src/roles.js'

const options = z.strictObject({})

/** What each kind does, to be said to a reader. */
const DOES: Record<PersonalKind, string> = {
  credit: 'credits one member with what the Council has done',
  praise: 'praises one member',
  life: 'tells of a member’s private life',
  profile: 'is a profile of one member',
  achievements: 'lists one member’s achievements',
  'first-person': 'claims what the Council has done for the speaker',
}

/** Publicity is about the matter, not about the person of one member. */
export const personalImage = defineCheck({
  name: 'personal-image',
  about: 'Publicity does not make a matter one member’s story or build a personal image.',
  options,
  messages: {
    personal: {
      message: 'This {does}: “{words}”.',
      todo: 'Say what the Council did or decided. Would a reader take this as building up one member?',
    },
  },
  *run({ reading }) {
    for (const at of reading.personal) {
      const { voice, quotation } = reading.voiceAt(at.start)
      const role = quotation?.speaker?.roleClass
      // What residents or partners say of a councillor is their own; a member speaking of one is not.
      if (voice !== 'council' && (role === undefined || !memberRoles.has(role))) continue
      if (at.kind === 'first-person' && voice === 'council') continue
      yield {
        message: 'personal',
        status: 'possible',
        at,
        data: { does: DOES[at.kind], words: reading.text(at) },
      }
    }
  },
})
