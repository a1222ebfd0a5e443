import { z } from 'zod'
import { postInWords } from '../../src/context/posts-held.js'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import { mentionsIn, quotedIn, type Mention } from '../../src/judging/heard.js'
import { oncePerRangeFinds } from '../../src/judging/once.js'
import { memberRoles, roles, type Role } from '../../src/roles.js'

const options = z.strictObject({
  allow: z.array(z.enum(roles)).describe('Posts whose holders may be featured.'),
})

/** Sentences that name members as a matter of record or procedure, or as those to be told. */
const isRecord = oncePerRangeFinds(
  /\b(?:mov(?:ed|er)|second(?:ed|er)|propos(?:ed|er)|voted|votes?|abstained|absent|apologies|attended|membership|declared|interests?|elected|re-elected|appointed|nominated|candidates?|by-election|results?|petition\p{L}*|presented by|questions? (?:from|by|to)|ward (?:members|councillors) (?:are|were|have|for)|surger(?:y|ies)|sits? on|members of the (?:committee|panel|board)|councillors (?:are|were)|obituary|died|death|tributes?|condolences|sworn|allowances?|register of)\b/iu,
)

/** A member who is made the subject of Council publicity holds a post that speaks for the Council. */
export const featuredMember = defineCheck({
  name: 'featured-member',
  about: 'Members who are featured hold a post that speaks for the Council.',
  options,
  messages: {
    featured: {
      message: '{name}, {post}, is featured here, but holds no post that speaks for the Council.',
      todo: 'Leave {name} out, unless the facts cannot be told without the name.',
    },
  },
  *run(facts, { allow }) {
    const spoken = new Set(quotedIn(facts).map(({ person }) => person))
    const seen = new Set<string>()
    for (const mention of mentionsIn(facts)) {
      const { person, held } = mention
      if (spoken.has(person) || seen.has(person.name) || !isOrdinary(held, allow)) continue
      if (!isSubject(facts, mention)) continue
      seen.add(person.name)
      yield {
        message: 'featured',
        status: 'possible',
        at: { start: mention.start, end: mention.end },
        data: { name: person.name, post: postInWords(held[0]!) },
      }
    }
  },
})

const isOrdinary = (held: Mention['held'], allow: readonly Role[]): boolean =>
  held.length > 0 && held.every(({ role }) => memberRoles.has(role) && !allow.includes(role))

/** Named in the headline, or doing something in the Council's own words: not in a record, a list or a line of contacts. */
function isSubject({ reading }: Facts, { start, end }: Mention): boolean {
  const part = reading.partAt(start)
  if (part === 'contact' || part === 'notes' || part === 'boilerplate' || part === 'label') return false
  if (reading.voiceAt(start).voice !== 'council') return false
  const block = reading.document.blockAt(start)
  if (block?.kind === 'table-cell' || block?.kind === 'list-item') return false
  const sentence = reading.sentenceAt(start)
  if (isRecord(reading, sentence)) return false
  if (part === 'headline' || part === 'standfirst') return true
  const before = reading.prose.slice(sentence.start, start)
  if (
    /\b(?:congratulations? to|congratulates?|salutes?|pays tribute to|celebrat(?:es?|ing)|well done,?|hats off to|proud of) (?:our own |the |our )?(?:\p{L}+\.? )?$/iu.test(
      before,
    )
  )
    return true
  const after = reading.prose.slice(end, sentence.end)
  // The name leads its sentence, with a style, a post or a description before it, and a verb comes after.
  return (
    (before.length < 60 || /, (?:\p{L}+\.? )?$/u.test(before)) &&
    before.length < 160 &&
    !/\b(?:by|with|to|from|for|of|and|after|told)\s(?:\p{L}+\.? )?$/iu.test(before) &&
    /\p{Ll}{2}/u.test(after)
  )
}
