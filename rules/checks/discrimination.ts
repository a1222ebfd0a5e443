import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { heedOf, voices } from '../../src/judging/voices.js'
import { groundsIn, type GroundRemark } from '../../src/reading/persons/discrimination.js'

const options = z.strictObject({
  voices: z
    .array(z.enum(voices))
    .default([...voices])
    .describe('In whose words.'),
})

/** The grounds, as a reader knows them. */
const GROUNDS: Readonly<Record<string, string>> = {
  travellers: 'Gypsies and Travellers',
  nationality: 'race or nationality',
  race: 'race or nationality',
  religion: 'religion or belief',
  sex: 'sex',
  pregnancy: 'pregnancy and maternity',
  age: 'age',
  disability: 'disability',
  orientation: 'sexual orientation or gender reassignment',
  gender: 'gender reassignment',
}

/** Words that treat people as less for what they are. Statistics, services for a group and plain description are none. */
export const discrimination = defineCheck({
  name: 'discrimination',
  about: 'No words discriminate by sex, age, race, religion, disability, sexual orientation or the like.',
  options,
  messages: {
    slur: {
      message: '“{words}” is abuse of people for what they are.',
      todo: 'Take this out.',
    },
    stereotype: {
      message: 'This speaks ill of all of a group of people (“{words}”), on the ground of {ground}.',
      todo: 'Take this out. Say what was done, where and how often, whoever did it.',
    },
    judge: {
      message: 'This may speak ill of all of a group of people (“{words}”), on the ground of {ground}.',
      todo: 'Is a group meant? Then take this out, and say what was done, where and how often, whoever did it.',
    },
    belittles: {
      message: '“{words}” may belittle people on the ground of {ground}.',
      todo: 'Would those meant take offence? Take it out, or say it as they would say it of themselves.',
    },
    dated: {
      message: '“{words}” is a dated way to put it.',
      todo: 'Consider “{instead}”.',
    },
  },
  *run(facts, { voices: wanted }) {
    const { reading } = facts
    let before = ''
    for (const utterance of reading.utterances) {
      const { words, start, end } = utterance
      const remarks = groundsIn(words, before)
      before = words.text
      if (remarks.length === 0) continue
      if (heedOf(facts, { start, end }, { voices: wanted, ask: [] }) !== 'yes') continue
      const grave = GRAVEST.map((sort) => remarks.find((one) => one.sort === sort)).find(Boolean)!
      const at = { start: start + grave.start, end: start + grave.end }
      const sure = grave.certainty === 'plain'
      yield {
        message: wordingOf(grave),
        status: sure ? 'breach' : 'possible',
        at: grave.sort === 'dated' ? at : { start, end },
        ...(grave.sort === 'dated' ? { atMost: 'info' as const } : {}),
        data: {
          words: reading.text(at).replace(/\s+/g, ' '),
          ground: GROUNDS[grave.ground],
          instead: grave.instead,
        },
        ...(grave.instead ? { suggestions: [grave.instead] } : {}),
      }
    }
  },
})

const GRAVEST = ['slur', 'stereotype', 'belittling', 'dated'] as const

function wordingOf({ sort, certainty }: GroundRemark): string {
  if (sort === 'stereotype') return certainty === 'plain' ? 'stereotype' : 'judge'
  return sort === 'belittling' ? 'belittles' : sort
}
