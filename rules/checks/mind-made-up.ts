import { z } from 'zod'
import { sharedTopic, topicWords } from '../../src/context/topic-words.js'
import { defineCheck, type Facts } from '../../src/judging/check.js'
import { quotedIn } from '../../src/judging/heard.js'
import { membersWords } from '../../src/judging/members-words.js'
import { madeUpIn } from '../../src/reading/claims/minds.js'
import { Words } from '../../src/reading/stance/words.js'
import type { Range } from '../../src/document/offset-map.js'
import { inShort } from './in-short.js'

const options = z.strictObject({
  matter: z
    .enum(['applications', 'any'])
    .default('any')
    .describe('applications: planning and licensing alone. any: whatever is still to be decided.'),
})

/**
 * A member’s mind made up before a matter is decided. Whoever may take part in deciding hears both sides first; words
 * that foretell or demand an outcome lay the decision open to challenge. What was decided may be defended.
 */
export const mindMadeUp = defineCheck({
  name: 'mind-made-up',
  about: 'No member’s words show a mind made up on what is still to be decided.',
  options,
  messages: {
    madeUp: {
      message:
        '{who} speaks with a mind made up on what is still to be decided: “{words}”. That may lay the decision open to challenge.',
      todo: 'Take it out, or say when it is decided and that both sides will be heard.',
    },
    maySeem: {
      message: '{who} may seem to have a mind made up here: “{words}”.',
      todo: 'Is this still to be decided, and does the member take part in deciding? If so, take it out.',
    },
  },
  *run(facts, { matter }) {
    if (matter === 'applications' && !APPLICATION.test(facts.reading.prose)) return
    for (const { words: said, who, at } of wordsIn(facts)) {
      const found = madeUpIn(said)
      const mark = found.find(({ certainty }) => certainty === 'plain') ?? found[0]
      if (!mark || isDecided(facts, said.text)) continue
      const words = inShort(facts.reading.text({ start: at.start + mark.start, end: at.start + mark.end }))
      const sure = mark.certainty === 'plain'
      yield {
        message: sure ? 'madeUp' : 'maySeem',
        status: sure ? 'breach' : 'possible',
        at,
        data: { who, words },
      }
    }
  },
})

/** What members say, a few quoted words of theirs within a sentence of the release too. */
function* wordsIn(facts: Facts): Generator<{ words: Words; who: string; at: Range }> {
  for (const { utterance, who } of membersWords(facts))
    yield { words: utterance.words, who, at: { start: utterance.start, end: utterance.end } }
  for (const { quotation, side, name, at } of quotedIn(facts))
    if (quotation.fragment && side === 'member')
      yield {
        words: new Words(facts.reading.prose.slice(at.start, at.end).replaceAll('\n', ' ')),
        who: name,
        at,
      }
}

const APPLICATION =
  /(?<![\p{L}])(?:planning|licen[cs]\w*|applications?|applicants?|permission|listed building|conservation area|consent|premises|developers?|tower|appeal inspector|change of use|hearing)(?![\p{L}])/iu

const OVER: ReadonlySet<string> = new Set(['agreed', 'final', 'call-in-open'])

/** Whether the matter has been decided: by the record, or by what the draft tells. */
function isDecided({ context, reading }: Facts, words: string): boolean {
  const about = topicWords(`${words} ${reading.headline ? reading.text(reading.headline) : ''}`)
  const recorded = (context.decisions ?? []).some(
    ({ status, what, topic }) =>
      OVER.has(status) && sharedTopic(topicWords(`${what ?? ''} ${topic ?? ''}`), about).length > 0,
  )
  return recorded || DECIDED.test(reading.prose)
}

const DECIDED =
  /(?<![\p{L}])(?:committee|sub-committee|panel|council|cabinet|executive|members|councillors|inspector|it|application|licence|permission|scheme|plans?)(?: [\p{L}'-]+){0,6}? (?:has |have |had |was |were |been )*(?:refused|rejected|turned down|threw out|thrown out|granted|approved|gave|voted to|agreed|decided) (?:[\p{L}\p{N}'-]+ ){0,8}?(?:last (?:night|week|month)|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?! \d{0,2} ?(?:next|coming))|at (?:its|a) (?:last )?meeting|by \p{L}+ votes|earlier this (?:week|month))(?![\p{L}])/iu
