// One check in a thread of its own, so that a run-away input can be stopped and counted.
import { parentPort } from 'node:worker_threads'
import { check, EvenhandError } from '../dist/src/index.js'

const context = {
  kind: 'council-release',
  issuedAt: '2026-03-03T09:00',
  people: [],
  meetings: [],
  elections: [],
}

parentPort.on('message', async ({ text, format }) => {
  const started = performance.now()
  let outcome = 'checked'
  try {
    await check({ text, format, council: 'haringey', context })
  } catch (error) {
    outcome = error instanceof EvenhandError ? `refused: ${error.code}` : `crash: ${error.stack}`
  }
  parentPort.postMessage({ ms: performance.now() - started, outcome })
})
