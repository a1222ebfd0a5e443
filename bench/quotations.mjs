// How much of fixtures/quotations is read rightly: words, speakers, posts, and marks that are no speech.
//
//   node bench/quotations.mjs
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { openDraft } from '../dist/src/index.js'
import { Reading } from '../dist/src/reading/reading.js'

const folder = new URL('../fixtures/quotations/', import.meta.url)

const plain = (words) => words.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}]{1,9}|[^\p{L}\p{N}]{1,9}$/gu, '')
const lastWord = (name) => plain(name).split(' ').at(-1).toLowerCase()
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

const counts = {}
const count = (kind, key, by = 1) => {
  counts[kind] ??= { gold: 0, found: 0, speaker: 0, role: 0 }
  counts[kind][key] += by
}
let extra = 0
let marks = 0
let taken = 0

for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  for (const { text, format, quotes, notSpeech = [] } of parse(readFileSync(new URL(file, folder), 'utf8'))) {
    const { document } = await openDraft({ text, format })
    const reading = new Reading(document)
    const pieces = [...reading.quotations, ...reading.reported].flatMap((quotation) =>
      quotation.segments.map((segment) => ({ quotation, words: plain(reading.text(segment)) })),
    )
    for (const { words, kind, speaker, role } of quotes) {
      count(kind, 'gold')
      const at = pieces.findIndex((piece) => piece.words === plain(words))
      if (at < 0) continue
      const [{ quotation }] = pieces.splice(at, 1)
      count(kind, 'found')
      const isRight = speaker === null || lastWord(quotation.speaker?.name ?? '-') === lastWord(speaker)
      if (isRight) count(kind, 'speaker')
      if (isRight && (!role || quotation.speaker?.roleClass === role)) count(kind, 'role')
    }
    marks += notSpeech.length
    for (const words of notSpeech)
      if (pieces.some((piece) => !piece.quotation.reported && piece.words === plain(words))) taken++
    extra += pieces.filter(({ quotation }) => !quotation.reported).length
  }
}

console.log('| words | in the drafts | found to the letter | and the right speaker | and the right post |')
console.log('| --- | ---: | ---: | ---: | ---: |')
for (const [kind, { gold, found, speaker, role }] of Object.entries(counts))
  console.log(
    `| ${kind} | ${gold} | ${percent(found, gold)} | ${percent(speaker, gold)} | ${percent(role, gold)} |`,
  )
console.log(
  `\nQuotations that are none: ${extra}. Marks that are no speech taken for it: ${taken} of ${marks}.`,
)
