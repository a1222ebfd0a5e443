import { z } from 'zod'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import { oncePerFacts } from '../../src/judging/once.js'
import { namesIn, personsBefore, spokenIn } from '../../src/judging/spoken.js'
import { allegationsIn, firmsIn, type Allegation } from '../../src/reading/persons/allegations.js'
import type { Person } from '../../src/reading/persons/persons.js'
import type { Utterance } from '../../src/reading/stance/utterances.js'
import { matchesOf } from '../../src/reading/matches.js'

/** Wrongdoing stated as a fact of a person or a firm that can be told: whether it is true is never judged. */
export const allegation = defineCheck({
  name: 'allegation',
  about: 'No wrongdoing is put to a person or a firm as a fact, unless a court or the like has found it.',
  options: z.strictObject({}),
  messages: {
    alleged: {
      message: '{who} puts wrongdoing to {whom} as a fact (“{words}”), which may be defamatory.',
      todo: 'Take this out, or have the Council’s solicitor clear it. What a court found, or what they were charged with, may be said as that.',
    },
    mayBe: {
      message: '{who} may accuse somebody who can be told (“{words}”).',
      todo: 'Can readers tell who is meant, and is it proved? If not proved, take it out; if it is, say who found it.',
    },
  },
  *run(facts) {
    for (const { utterance, by, who } of spokenIn(facts)) {
      const found = allegationsIn(
        utterance.words,
        () => [...namesIn(facts, utterance), ...shortNamesIn(facts, utterance)],
        () => personsBefore(facts, utterance),
      ).filter((one) => !isFound(facts, one))
      const first = found.find(({ certainty }) => certainty === 'plain') ?? found[0]
      if (!first) continue
      const at = { start: utterance.start + first.start, end: utterance.start + first.end }
      const sure = first.certainty === 'plain' && by !== 'other'
      yield {
        message: sure ? 'alleged' : 'mayBe',
        status: sure ? 'breach' : 'possible',
        at: { start: utterance.start, end: utterance.end },
        data: { who, whom: first.whom, words: facts.reading.text(at).replace(/\s+/g, ' ').slice(0, 120) },
      }
    }
  },
})

/** The first words of firms that a draft names in full: `Corve`, of Corve & Sons Paving. */
const shortNames = oncePerFacts(({ reading }: Facts): RegExp | undefined => {
  const firsts = new Set(
    firmsIn(reading.prose).flatMap(({ named, start, end }) =>
      named ? (/^\p{Lu}[\p{L}'-]{3,}/u.exec(reading.prose.slice(start, end)) ?? []) : [],
    ),
  )
  return firsts.size > 0
    ? new RegExp(`(?<![\\p{L}'-])(?:${[...firsts].join('|')})(?![\\p{L}-]| (?:&|and) \\p{Lu}| \\p{Lu})`, 'gu')
    : undefined
})

function shortNamesIn(facts: Facts, { words: { text } }: Utterance): Person[] {
  const names = shortNames(facts)
  return names
    ? matchesOf(text, names).map(({ index, 0: { length } }) => {
        return { side: 'firm', one: false, named: true, start: index, end: index + length }
      })
    : []
}

const CONVICTS =
  /(?<![\p{L}])(?:pleaded guilty|found guilty|convicted|was sentenced|were sentenced|sentenced to|jailed|sent to prison|imprisoned|ordered to pay|fined (?:£|a total|by)|banning order|struck off|tribunal (?:found|ruled|ordered)|court (?:found|ruled|heard|ordered)|ombudsman (?:found|ruled)|admitted (?:\p{L}+ )?(?:offences?|charges?|counts?|fraud|theft|breach))(?![\p{L}])/iu

/** What courts and the like are said to have found, sentence by sentence. */
const convictions = oncePerFacts(({ reading }: Facts): string =>
  reading.utterances
    .map(({ words }) => words.text)
    .filter((text) => CONVICTS.test(text))
    .join('\n'),
)

/** Whether a court has found against whoever is accused, as the draft tells; one not named there may be the same. */
function isFound(facts: Facts, { whom }: Allegation): boolean {
  const text = convictions(facts)
  if (text === '') return false
  const last = (whom.match(/(?<![\p{L}'-])\p{Lu}[\p{L}'-]{1,40}/gu) ?? []).at(-1)
  return last === undefined || text.includes(last)
}
