// What a check costs: a release of 450 words in four formats, from cold and warm; prose from 10 KB to 1 MB; memory.
//
//   node bench/run.mjs
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { parse } from 'yaml'
import { check, checkDocument, openDraft } from '../dist/src/index.js'
import { Reading } from '../dist/src/reading/reading.js'

const folder = new URL('../fixtures/drafts/northfield-baths/', import.meta.url)
const file = (name) => readFileSync(new URL(name, folder))
const { council, ...context } = parse(file('context.yaml').toString())

/** Prose of its own for each paragraph, so that nothing is found twice in a cache. */
const SENTENCES = [
  'The pool on Mill Lane has been closed since the boiler failed, and repairs are expected to take until the summer.',
  'Swimmers can use the baths at Camber and Westing in the meantime, where opening hours have been made longer.',
  '“We know how much people miss it,” said Cllr Odile Hartnoll, Leader of the Council.',
  'A survey of the roof found that nineteen beams have to be replaced, at a cost of about £400,000.',
  'Residents who hold a season ticket will be written to by 20 March, and need do nothing until then.',
  'Anwen Gadsby, Head of Leisure, said: “The work has been planned so that the learner pool opens first.”',
  'The café will stay open, and the car park behind it is free to use on Saturdays.',
]

/** About `length` characters of a release: headline, paragraphs, notes. */
function prose(length) {
  const paragraphs = []
  let size = 0
  for (let i = 0; size < length; i++) {
    const text = [0, 1, 2]
      .map((step) => SENTENCES[(i * 3 + step) % SENTENCES.length].replace(/\d+/, String(i + 10)))
      .join(' ')
    paragraphs.push(text)
    size += text.length + 2
  }
  return paragraphs
}

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const word = unzipSync(new Uint8Array(file('draft.docx')))

const formats = {
  markdown: (paragraphs) => `# Pool to open in May\n\n${paragraphs.join('\n\n')}\n`,
  html: (paragraphs) =>
    `<h1>Pool to open in May</h1>\n${paragraphs.map((text) => `<p>${escaped(text).replace(/“/g, '&ldquo;')}</p>`).join('\n')}\n`,
  text: (paragraphs) => `Pool to open in May\n\n${paragraphs.join('\n\n')}\n`,
  docx: (paragraphs) =>
    zipSync({
      ...word,
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
      ),
    }),
}

async function median(work, runs) {
  const times = []
  for (let i = 0; i < runs; i++) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]
}

const ms = (time) => time.toFixed(time < 10 ? 2 : 0)
const row = (cells) => console.log(`| ${cells.join(' | ')} |`)
const table = (head) => {
  row(head)
  row(head.map((_, index) => (index === 0 ? '---' : '---:')))
}

console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}\n`)

console.log('A release of 450 words, milliseconds (median of 200, warm)\n')
table(['format', 'open', 'read and judge', 'all'])
const release = prose(2_700)
for (const [format, write] of Object.entries(formats)) {
  const text = write(release)
  const options = { council, context }
  for (let i = 0; i < 100; i++) await check({ format, text, ...options })
  const open = await median(() => openDraft({ format, text }), 200)
  const { document, textHash } = await openDraft({ format, text })
  const judge = await median(() => checkDocument(document, options, textHash), 200)
  const all = await median(() => check({ format, text, ...options }), 200)
  row([format, ms(open), ms(judge), ms(all)])
}

const bin = fileURLToPath(new URL('../dist/src/bin.js', import.meta.url))
const cli =
  (...args) =>
  () => {
    try {
      execFileSync(process.execPath, [bin, ...args], { stdio: 'pipe' })
    } catch (error) {
      if (error.status !== 1) throw error
    }
  }
const draft = (name) => fileURLToPath(new URL(name, folder))
console.log('\nThe command line from a cold start, milliseconds (median of 9)\n')
table(['command', 'ms'])
row(['node, nothing else', ms(await median(() => execFileSync(process.execPath, ['-e', '0']), 9))])
row(['evenhand --help', ms(await median(cli('--help'), 9))])
for (const name of ['draft.txt', 'draft.md', 'draft.docx'])
  row([
    `evenhand check ${name}`,
    ms(await median(cli('check', draft(name), '--context', draft('context.yaml')), 9)),
  ])

console.log('\nProse, milliseconds a check, and milliseconds for each 10 KB\n')
table(['format', '10 KB', '100 KB', '1 MB', 'at 10 KB', 'at 100 KB', 'at 1 MB'])
for (const [format, write] of Object.entries(formats)) {
  const times = []
  for (const size of [10_000, 100_000, 1_000_000]) {
    const text = write(prose(size))
    times.push(await median(() => check({ format, text, council, context }), size > 500_000 ? 3 : 15))
  }
  row([format, ...times.map(ms), ...times.map((time, index) => ms(time / 10 ** index))])
}

console.log('\nWho says what (quotations, speakers, posts, reported speech), milliseconds\n')
table(['plain text', 'words', 'ms', 'ms for each 1,000 words'])
for (const [name, size] of [
  ['a release', 2_700],
  ['10 KB', 10_000],
  ['100 KB', 100_000],
  ['1 MB', 1_000_000],
]) {
  const { document } = await openDraft({ format: 'text', text: formats.text(prose(size)) })
  const read = () => {
    const reading = new Reading(document)
    return reading.quotations.length + reading.reported.length
  }
  for (let i = 0; i < (size > 100_000 ? 2 : 100); i++) read()
  const time = await median(read, size > 100_000 ? 5 : 100)
  const words = document.text.split(/\s+/).length
  row([name, words, ms(time), ms((time * 1000) / words)])
}

console.log('\nMemory\n')
table(['after', 'resident MB'])
row(['all of the above', (process.memoryUsage.rss() / 1e6).toFixed(0)])
