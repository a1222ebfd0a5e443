// Random and mutated drafts in four formats: no crash, no hang, every place exact.
//
//   node bench/fuzz.mjs [--runs N] [--from SEED] [--limit MS]
//
// A fault is named by its seed: `node bench/fuzz.mjs --from SEED --runs 1` shows it again.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    from: { type: 'string', default: '1' },
    limit: { type: 'string', default: '2000' },
  },
})
const first = Number(values.from)
const last = first + Number(values.runs) - 1
const limit = Number(values.limit)

const counts = new Map()
const bad = []
let slowest = { ms: 0, seed: 0 }
let next = first

function lane() {
  return new Promise((resolve) => {
    let worker
    let timer
    let seed
    const give = () => {
      if (next > last) return void worker.terminate().then(resolve)
      seed = next++
      if (process.stderr.isTTY && seed % 200 === 0)
        process.stderr.write(`\r${seed - first} of ${values.runs} `)
      timer = setTimeout(() => {
        bad.push({ seed, outcome: `still running after ${limit * 5} ms` })
        void worker.terminate().then(start)
      }, limit * 5)
      worker.postMessage(seed)
    }
    const heard = ({ seed: done, format, outcome, ms }) => {
      clearTimeout(timer)
      const key = `${format} ${outcome.startsWith('refused') || outcome === 'checked' ? outcome : 'bad'}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
      if (ms > slowest.ms) slowest = { ms, seed: done }
      if (key.endsWith('bad')) bad.push({ seed: done, outcome })
      else if (ms > limit) bad.push({ seed: done, outcome: `took ${Math.round(ms)} ms` })
      give()
    }
    const start = () => {
      worker = new Worker(new URL('./fuzz-worker.mjs', import.meta.url))
      worker.on('message', heard)
      worker.on('error', (error) => {
        clearTimeout(timer)
        bad.push({ seed, outcome: `the thread died: ${error.message}` })
        start()
      })
      give()
    }
    start()
  })
}

await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lane))
for (const [key, count] of [...counts].sort()) console.log(`${String(count).padStart(6)} ${key}`)
console.log(
  `${last - first + 1} drafts from seed ${first}: ${bad.length} bad; slowest ${Math.round(slowest.ms)} ms (seed ${slowest.seed})`,
)
for (const { seed, outcome } of bad.slice(0, 20)) console.log(`  seed ${seed}: ${outcome.slice(0, 400)}`)
process.exitCode = bad.length > 0 ? 1 : 0
