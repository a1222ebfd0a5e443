// Checks drafts by their seeds in a thread of its own, so that one that hangs can be stopped and named.
import { parentPort } from 'node:worker_threads'
import { outcomeOf } from './exact.mjs'
import { inputOf } from './inputs.mjs'

parentPort.on('message', async (seed) => {
  const input = inputOf(seed)
  const started = performance.now()
  const outcome = await outcomeOf(input)
  parentPort.postMessage({ seed, format: input.format, outcome, ms: performance.now() - started })
})
