import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Answer, Job } from './job.js'

export interface PoolOptions {
  /** Milliseconds a check may take, waiting included. */
  timeBudget: number
  threads?: number
}

/** A pool of threads for checks. A check that takes too long or too much memory is stopped; the others go on. */
export class CheckPool {
  readonly #piscina: Piscina<Job, Answer>
  readonly #timeBudget: number

  constructor({ timeBudget, threads = Math.max(2, availableParallelism()) }: PoolOptions) {
    this.#timeBudget = timeBudget
    this.#piscina = new Piscina({
      filename: new URL('./worker.js', import.meta.url).href,
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: 60_000,
      maxQueue: threads * 16,
      resourceLimits: { maxOldGenerationSizeMb: 384 },
    })
  }

  async run(job: Job): Promise<Answer> {
    try {
      return await this.#piscina.run(job, { signal: AbortSignal.timeout(this.#timeBudget) })
    } catch (error) {
      return { ok: false, problem: this.#stopped(error) }
    }
  }

  close(): Promise<void> {
    return this.#piscina.destroy()
  }

  #stopped(error: unknown): Extract<Answer, { ok: false }>['problem'] {
    const name = error instanceof Error ? error.name : ''
    const message = error instanceof Error ? error.message : ''
    if (name === 'AbortError' || name === 'TimeoutError') {
      return {
        code: 'time-budget',
        message: `The check was stopped: it took longer than ${this.#timeBudget / 1000} seconds.`,
        remedy: 'Check a shorter draft, or try again when fewer checks are running.',
      }
    }
    if (/queue/i.test(message)) {
      return { code: 'busy', message: 'Too many checks are waiting.', remedy: 'Try again in a few seconds.' }
    }
    return {
      code: 'internal',
      message: 'The check failed inside Evenhand.',
      remedy: 'Please report it, without the draft.',
    }
  }
}
