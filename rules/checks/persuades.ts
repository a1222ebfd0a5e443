import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { heedOf, voices } from '../../src/judging/voices.js'
import type { Range } from '../../src/document/offset-map.js'
import { inShort } from './in-short.js'

const kinds = ['call', 'scorn', 'assert', 'line'] as const

const options = z.strictObject({
  of: z
    .array(z.enum(kinds))
    .min(1)
    .describe(
      'call: readers are told to act on a contested matter; scorn: those who think otherwise are made out to be fools; assert: one side is pressed as beyond dispute, in the Council’s own words; line: a slogan or a position by which people know a party.',
    ),
  voices: z
    .array(z.enum(voices))
    .min(1)
    .default(['council', 'member', 'officer'])
    .describe('Whose words. What anybody else says is left to them.'),
  judged: z.boolean().default(false).describe('Each is for a person to judge.'),
})

/**
 * Words that work upon readers instead of telling them something: calls to act on a contested matter, scorn for those who
 * think otherwise, one side pressed as beyond dispute, lines by which people know a party (Islington 7.2, Publicity Code
 * England 16 and 19, Haringey 13.04(e) and (f)).
 */
export const persuades = defineCheck({
  name: 'persuades',
  about: 'What the Council puts out informs and does not persuade.',
  options,
  messages: {
    call: {
      message: 'This tells readers to act on a contested matter: “{words}”.',
      todo: 'Say how views can be given, for and against, and by when.',
    },
    scorn: {
      message: 'This makes out that nobody sensible could think otherwise: “{words}”.',
      todo: 'Take it out, and give the reasons instead.',
    },
    assert: {
      message: 'This presses one side as beyond dispute: “{words}”.',
      todo: 'Is it tied to what the Council has agreed, with its reasons? If not, give the facts and let readers judge.',
    },
    line: {
      message: '“{words}” is a line by which people may know a party, or one side of a national argument.',
      todo: 'Would a reader take it as one party’s view? If so, say what the Council agreed, in plain words, or ask the legal department.',
    },
  },
  *run(facts, { of, voices: wanted, judged }) {
    const { reading } = facts
    const seen: Range[] = []
    for (const said of reading.politicalTalk.persuasion) {
      if (!of.includes(said.kind)) continue
      if (seen.some(({ start, end }) => start < said.end && end > said.start)) continue
      const { voice } = reading.voiceAt(said.start)
      if (said.kind === 'assert' && voice === 'quoted') continue
      if (heedOf(facts, said, { voices: wanted, ask: [] }) !== 'yes') continue
      seen.push({ start: said.utterance.start, end: said.utterance.end })
      const plain = !judged && (said.kind === 'call' || said.kind === 'scorn')
      yield {
        message: said.kind,
        status: plain ? 'breach' : 'possible',
        at: { start: said.start, end: said.end },
        data: { words: inShort(reading.text(said)) },
      }
    }
  },
})
