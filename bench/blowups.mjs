// Inputs that make parsers blow up: 100 KB of every mark, bracket, quote and construct, alone, in pairs, and (with
// --deep N) in N random longer mixtures. Each must be checked in under two seconds or refused with a plain reason.
//
//   node bench/blowups.mjs [--size BYTES] [--pairs N] [--deep N] [--limit MS]
//
// --pairs N takes N pairs at random, so that a run at full size ends in minutes; all of them where left out.
import { Worker } from 'node:worker_threads'

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const size = option('size', 100_000)
const limit = option('limit', 2_000)
const deep = option('deep', 0)

const MARKS = [...'*_~`[]()<>!#-+=|:;&"\'“”‘’.,?/\\^@{}$%0a \t\n'].concat(
  [
    '\r\n',
    '\n\n',
    '\0',
    '\u00AD',
    '\u200B',
    '\uFEFF',
    '\u00A0',
    '😀',
    '\uD800',
    'é',
    'ÉA',
    'Aé ',
    'a ',
    'a. ',
    '. ',
    '? ',
    'Mr. ',
    '"a ',
    '“a ',
    '“a” ',
    "'a' ",
  ],
  [
    '1. ',
    '1) ',
    '- ',
    '* ',
    '+ ',
    '> ',
    '# ',
    '    ',
    '---\n',
    '***\n',
    '===\n',
    'a\n===\n',
    '```\n',
    '~~~\n',
    '| ',
    '|-',
    '|a|b|\n',
    '[^1]: ',
    '[^1]',
    '[a]: b\n',
    '[a](b)',
    '![a](b)',
    '[a][b]',
    '**a**',
    '*a*',
    '**_* ',
    '~~a~~',
    '<a',
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '<br>',
    '<p>',
    '<div>',
    '</div>',
    '<table>',
    '<td>',
    '<li>',
    '<ul>',
    '<font color=red>',
    '<svg>',
    '<script>',
    '<style>',
    '<textarea>',
    '<![CDATA[',
    '<?',
    '<!x',
    '&amp;',
    '&amp',
    '&#38;',
    '&#',
    '&not',
    'www.',
    'http://',
    'a@b.c ',
    'a.b@',
    '- a\n',
    '  - a\n',
    '> a\n',
    '1. a\n',
    'Cllr ',
    'Cllr A B said ',
    'Cllr A. ',
    'Cllr Ada Finch, ',
    'and Cllr Ada Finch ',
    'Cllrs Ada Finch and Ben Hale and ',
    'Cllr Ada Finch said “a” and “b” ',
    'Cllr Ada Finch:\n\n',
    'The scrutiny panel met. Its chair, Cllr Ada Finch, said “a.” ',
    'His deputy, Cllr Ada Finch, ',
    'Q: a?\n\nA: I am.\n\n',
    'ADA FINCH: I am. ',
    'The letter goes on: “a.” ',
    '“a,” the pair said. ',
    'Ada Finch\nHead of Parks\n\n',
    ', leader of the Greens, who said ',
    'Ada Finch (',
    'Ada Finch Ben Hale ',
    '- Ada Finch\n\n',
    'who said ',
    '“a b c d e f,” he said. ',
    'the councillor said. ',
    'according to ',
    'said:\n\nI am here\n\n',
    '‘a ',
    '“ “ ',
    '” “',
    'said ',
    'Cabinet will ',
    'Cabinet will approve ',
    'Labour ',
    'Green ',
    'the ',
    'ENDS\n\n',
    'Notes to editors\n\n',
    'Contact: ',
    '020 7946 ',
    '3 March 2026 ',
    '9.30am on ',
    'Issued by ',
    'not on behalf of the Council ',
    'a-',
    "a'",
    'A.',
    'A-',
  ],
)

let seed = option('seed', 1)
const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
const units = new Set(MARKS)
const pairs = MARKS.flatMap((a) => MARKS.map((b) => a + b))
const share = option('pairs', pairs.length) / pairs.length
for (const pair of pairs) if (random() < share) units.add(pair)
for (let i = 0; i < deep; i++) {
  const unit = Array.from(
    { length: 3 + Math.floor(random() * 4) },
    () => MARKS[Math.floor(random() * MARKS.length)],
  ).join('')
  units.add(unit)
}
const jobs = [...units].flatMap((unit) => ['markdown', 'html', 'text'].map((format) => ({ unit, format })))

let next = 0
let checked = 0
let refused = 0
const bad = []
/** The five that took longest. */
let slow = []

function lane() {
  return new Promise((resolve) => {
    let worker
    let job
    let timer
    const give = () => {
      if (next >= jobs.length) return void worker.terminate().then(resolve)
      job = jobs[next++]
      if (process.stderr.isTTY && next % 50 === 0) process.stderr.write(`\r${next} of ${jobs.length} `)
      timer = setTimeout(() => {
        bad.push({ ...job, ms: `over ${limit * 5}`, outcome: 'stopped' })
        void worker.terminate()
        start()
      }, limit * 5)
      worker.postMessage({ text: job.unit.repeat(Math.ceil(size / job.unit.length)), format: job.format })
    }
    const start = () => {
      worker = new Worker(new URL('./worker.mjs', import.meta.url))
      worker.on('message', heard)
      worker.on('error', failed)
      give()
    }
    const heard = ({ ms, outcome }) => {
      clearTimeout(timer)
      if (outcome === 'checked') checked++
      else if (outcome.startsWith('refused')) refused++
      slow = [...slow, { ...job, ms: Math.round(ms) }].sort((a, b) => b.ms - a.ms).slice(0, 5)
      if (ms > limit || outcome.startsWith('crash')) bad.push({ ...job, ms: Math.round(ms), outcome })
      give()
    }
    const failed = (error) => {
      clearTimeout(timer)
      bad.push({ ...job, ms: 0, outcome: `crash: ${error.message}` })
      start()
    }
    start()
  })
}

await Promise.all([lane(), lane()])
console.log(
  `${jobs.length} inputs of ${size / 1000} KB: ${checked} checked, ${refused} refused, ${bad.length} bad; slowest:`,
)
for (const { unit, format, ms } of slow) console.log(`  ${ms} ms ${format} ${JSON.stringify(unit)}`)
if (bad.length > 0) console.log('bad:')
for (const { unit, format, ms, outcome } of bad.slice(0, 60))
  console.log(`  ${format} ${JSON.stringify(unit)} ${ms} ms ${outcome.slice(0, 200)}`)
process.exitCode = bad.length > 0 ? 1 : 0
