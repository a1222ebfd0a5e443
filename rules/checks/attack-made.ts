import { z } from 'zod'
import { defineCheck } from '../../src/judging/check.js'
import { heedOf, voices } from '../../src/judging/voices.js'
import type { Range } from '../../src/document/offset-map.js'
import { inShort } from './in-short.js'

const targets = [
  'party',
  'group',
  'administration',
  'opponents',
  'predecessors',
  'government',
  'authority',
  'dissenters',
  'politician',
] as const

const options = z.strictObject({
  on: z
    .array(z.enum(targets))
    .min(1)
    .describe(
      'Whom the clause protects from attack: parties, groups of members, those in power, opponents, those who ran the council before, national government, other public authorities, those who think otherwise, councillors by name.',
    ),
  voices: z
    .array(z.enum(voices))
    .min(1)
    .default(['council', 'member', 'officer'])
    .describe('Whose words. Of what anybody else says a person is asked.'),
  dissent: z
    .boolean()
    .default(false)
    .describe('Whether making out that nobody sensible could think otherwise counts too.'),
})

const WHO: Record<(typeof targets)[number], string> = {
  party: 'a political party',
  group: 'a political group',
  administration: 'those in power',
  opponents: 'political opponents',
  predecessors: 'those who ran the council before',
  government: 'the government or those who speak for it',
  authority: 'another public authority',
  dissenters: 'people who think otherwise',
  politician: 'a councillor',
}

/**
 * Words of contempt or blame against those in politics, or against another authority (Haringey 13.05(d), Islington 7.2,
 * Publicity Code England 15). To lobby with sums, requests and reasons is none; nor is what critics are reported to say.
 */
export const attackMade = defineCheck({
  name: 'attack-made',
  about: 'Nothing attacks those in politics, or another public authority; views come with reasons.',
  options,
  messages: {
    attack: {
      message: 'This attacks {who} (“{words}”) instead of answering what they do or think.',
      todo: 'Take it out. Say what the Council asks for, with its reasons and figures.',
    },
    judge: {
      message: 'This may be an attack on {who} (“{words}”).',
      todo: 'Would a reader take it as an attack, or as a fact with a source? If as an attack, give the Council’s reasons and figures instead.',
    },
    scorn: {
      message: 'This makes out that nobody sensible could think otherwise (“{words}”).',
      todo: 'Take it out. Others may think otherwise; give the reasons for the decision.',
    },
  },
  *run(facts, { on, voices: wanted, dissent }) {
    const { reading } = facts
    const { attacks, persuasion } = reading.politicalTalk
    const seen: Range[] = []
    const isSeen = ({ start, end }: Range): boolean => seen.some((one) => one.start < end && one.end > start)
    const wantedTargets = new Set<string>(on)
    for (const attack of [...attacks].sort(
      (a, b) => Number(a.certainty === 'likely') - Number(b.certainty === 'likely'),
    )) {
      if (!wantedTargets.has(attack.on) || isSeen(attack)) continue
      const heed = heedOf(facts, attack, { voices: wanted, ask: voices })
      if (heed === 'no') continue
      seen.push({ start: attack.utterance.start, end: attack.utterance.end })
      const plain = attack.certainty === 'plain' && heed === 'yes'
      yield {
        message: plain ? 'attack' : 'judge',
        status: plain ? 'breach' : 'possible',
        at: { start: attack.start, end: attack.end },
        data: { who: WHO[attack.on], words: inShort(reading.text(attack.words)) },
      }
    }
    if (!dissent) return
    for (const said of persuasion) {
      if (said.kind !== 'scorn' || isSeen(said)) continue
      const heed = heedOf(facts, said, { voices: wanted, ask: voices })
      if (heed === 'no') continue
      seen.push({ start: said.utterance.start, end: said.utterance.end })
      yield {
        message: 'scorn',
        status: heed === 'yes' ? 'breach' : 'possible',
        at: { start: said.start, end: said.end },
        data: { words: inShort(reading.text(said)) },
      }
    }
  },
})
