import {
  checkDocument,
  EvenhandError,
  hash,
  joinFields,
  markedText,
  openDraft,
  type OpenedDraft,
} from '../src/index.js'
import type { Answer, Job, Problem } from './job.js'

/** Runs one check in a thread of its own, so that no draft can hold up the others. */
export default async function work(job: Job): Promise<Answer> {
  try {
    const { document, textHash } = await open(job)
    const report = checkDocument(document, job, textHash)
    // The same draft, context, rulebooks and suppressions give the same record.
    const basis = JSON.stringify([textHash, job.council, job.context, job.suppressions, report.rulebooks])
    return {
      ok: true,
      report: { ...report, record: hash(basis).slice(0, 24) },
      blocks: job.marked ? markedText(document, report) : [],
    }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

const open = (job: Job): Promise<OpenedDraft> => (job.fields ? joinFields(job.fields) : openDraft(job.draft!))

function problemOf(error: unknown): Problem {
  if (!(error instanceof EvenhandError)) {
    return {
      code: 'internal',
      message: 'The check failed inside Evenhand.',
      remedy: 'Please report it, without the draft.',
    }
  }
  const { code, message, place, remedy } = error
  return { code, message: message.trim(), ...(place ? { place } : {}), ...(remedy ? { remedy } : {}) }
}
