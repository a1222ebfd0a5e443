// What reading the language costs: the checks on party politics, persuasion, persons, claims and minds made up.
//
//   node bench/language.mjs
//
// Sentences, speakers, names and decisions are found before the clock starts, since other checks need them as well. The
// drafts are made of the twins and of the breaches in fixtures/language: plain news, and news that is flagged throughout.
import { performance } from 'node:perf_hooks'
import { check } from '../dist/src/index.js'
import { checks } from '../dist/rules/checks/index.js'
import { quotedIn, reportedIn } from '../dist/src/judging/heard.js'
import { languagePairs } from '../scripts/accuracy.mjs'

const LANGUAGE = new Set(
  `agreed-facts allegation attack-made discrimination disrespect information-given insinuation left-open main-purpose
   mind-made-up party-named party-politics persuades political-comment style-weighed told-as-settled`.split(
    /\s+/,
  ),
)

let spent = 0
let byCheck = new Map()
for (const one of checks) {
  if (!LANGUAGE.has(one.name)) continue
  const { run } = one
  one.run = function* (facts, options) {
    const { reading } = facts
    for (const utterance of reading.utterances) void utterance.words
    void [reading.everyName, reading.parties, reading.partyGroups, reading.administration, reading.decisions]
    quotedIn(facts)
    reportedIn(facts)
    const start = performance.now()
    const found = [...run.call(one, facts, options)]
    const took = performance.now() - start
    spent += took
    byCheck.set(one.name, (byCheck.get(one.name) ?? 0) + took)
    yield* found
  }
}

/** About so many words of drafts, told by one side of the pairs. */
function draftOf(side, words, from = 0) {
  const pairs = languagePairs()
  const paragraphs = []
  for (let index = from, have = 0; have < words; index++) {
    const { draft } = pairs[(index * 7) % pairs.length][side]
    paragraphs.push(draft)
    have += draft.split(/\s+/).length
  }
  return paragraphs.join('\n\n')
}

const councils = ['haringey', 'havering', 'islington', 'carlisle', 'brent']
const context = { kind: 'council-release', issuedAt: '2026-10-13T09:00', elections: [], people: [] }
const wordsIn = (text) => text.split(/\s+/).length

function measure(side, words, runs) {
  let total = 0
  let read = 0
  byCheck = new Map()
  for (let run = 0; run < runs; run++)
    for (const council of councils) {
      const text = draftOf(side, words, run * 11)
      spent = 0
      check({ text, format: 'text', council, context })
      total += spent
      read += wordsIn(text)
    }
  return { each450: (total / read) * 450, read }
}

measure('twin', 450, 60)
measure('breach', 450, 60)
console.log('| draft | ms for 450 words, all language checks of a council |')
console.log('| --- | ---: |')
for (const side of ['twin', 'breach'])
  console.log(
    `| ${side === 'twin' ? 'plain news' : 'flagged throughout'} | ${measure(side, 450, 20).each450.toFixed(2)} |`,
  )
console.log('\n| words | ms for each 450, plain news |\n| ---: | ---: |')
for (const words of [450, 4_500, 45_000]) {
  const { each450 } = measure('twin', words, words > 10_000 ? 1 : 4)
  console.log(`| ${words.toLocaleString('en-GB')} | ${each450.toFixed(2)} |`)
}
const { read } = measure('twin', 450, 20)
console.log('\n| check | ms for 450 words |\n| --- | ---: |')
for (const [name, took] of [...byCheck].sort((a, b) => b[1] - a[1]))
  console.log(`| ${name} | ${((took / read) * 450).toFixed(3)} |`)
