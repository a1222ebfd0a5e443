import { z } from 'zod'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import { quotedAs, quotedIn, reportedIn } from '../../src/judging/heard.js'
import { heedOf, voices } from '../../src/judging/voices.js'
import { simplify } from '../../src/reading/fold.js'
import { surname } from '../../src/reading/people/names.js'
import type { Reading } from '../../src/reading/reading.js'
import type { ExemptCategory, ExemptMatter } from '../../src/reading/private/exempt-matter.js'

const options = z.strictObject({
  categories: z
    .array(z.union([1, 2, 3, 4, 5, 6, 7].map((category) => z.literal(category as ExemptCategory))))
    .min(1)
    .describe('The categories of exempt information, as Schedule 12A numbers them.'),
  voices: z
    .array(z.enum(voices))
    .min(1)
    .default([...voices])
    .describe('Whose words the clause is about; everyone’s where left out.'),
})

/** Each category in the words of a message. */
const WORDINGS: Record<ExemptCategory, string> = {
  1: 'individual',
  2: 'identity',
  3: 'business',
  4: 'labour',
  5: 'privilege',
  6: 'notice',
  7: 'crime',
}

/**
 * Matter that looks as if it were exempt, though no list names it. A person is asked, unless the words themselves say
 * that it is secret.
 */
export const exemptHint = defineCheck({
  name: 'exempt-hint',
  about: 'Nothing in the draft looks like exempt information of the categories given.',
  options,
  messages: {
    individual: {
      message: '“{words}” may tell of the private affairs of somebody who can be known by it.',
      todo: 'Take out the name and the address, or speak of numbers of people, unless the person has agreed.',
    },
    identity: {
      message: '“{words}” may let readers know who is meant, though no name is given.',
      todo: 'Leave out what singles the person out, unless they or their family have agreed.',
    },
    business: {
      message: '“{words}” may give away what a firm or the Council offers, earns or would pay.',
      todo: 'Leave the figure out unless it has been published, for instance in an award notice.',
    },
    labour: {
      message: '“{words}” may give away a position in talks with staff or unions.',
      todo: 'Say no more than that the talks go on, unless both sides have agreed to more.',
    },
    privilege: {
      message: '“{words}” may give away legal advice that the Council could keep to itself.',
      todo: 'Take it out, or ask the Council’s lawyers whether the advice may be published.',
    },
    notice: {
      message: '“{words}” may tell of a notice or an order that somebody has not yet been served with.',
      todo: 'Wait until it has been served, unless the decision to serve it was published.',
    },
    crime: {
      message: '“{words}” may warn those whom the Council is about to investigate or inspect.',
      todo: 'Leave out when, where and how until it is over.',
    },
  },
  *run(facts, wanted) {
    for (const matter of facts.reading.exemptMatter) {
      if (!wanted.categories.includes(matter.category) || isOwnStory(facts, matter)) continue
      const at = { start: matter.start, end: matter.end }
      if (heedOf(facts, at, { voices: wanted.voices, ask: [] }) === 'no') continue
      yield {
        message: WORDINGS[matter.category],
        status: matter.explicit ? 'breach' : 'possible',
        at,
        data: { words: facts.reading.text(at).replace(/\s+/g, ' ') },
      }
    }
  },
})

const surnames = new WeakMap<Reading, ReadonlySet<string>>()

/** The surnames of all who speak in the draft. */
function speakersOf(facts: Facts): ReadonlySet<string> {
  let known = surnames.get(facts.reading)
  if (!known) {
    known = new Set([...quotedIn(facts), ...reportedIn(facts)].map(({ speaker }) => lastWord(speaker.name)))
    surnames.set(facts.reading, known)
  }
  return known
}

/** Somebody who speaks in the draft tells of themselves; a member or an officer of the register is no private person. */
function isOwnStory(facts: Facts, { name, start, category }: ExemptMatter): boolean {
  if (name !== undefined) {
    const looked = facts.register?.find(name)
    const consents = (facts.context.quoteConsents ?? []).map(lastWord)
    return (
      speakersOf(facts).has(lastWord(name)) || looked?.found === 'one' || consents.includes(lastWord(name))
    )
  }
  // `“I am the only blind pupil here,” said Ada Finch.`
  const { voice, quotation } = facts.reading.voiceAt(start)
  if (category !== 2 || voice !== 'quoted' || !quotation) return false
  const heard = quotedAs(facts, quotation)
  return heard?.side === 'other' && heard.speaker.how !== 'unnamed'
}

const lastWord = (name: string): string => simplify(surname(name))
