import type { Response } from 'express'
import type { Problem } from './job.js'

/** The HTTP status for a problem. A finding is never one. */
export function statusOf({ code }: Problem): number {
  switch (code) {
    case 'draft-too-large':
      return 413
    case 'unsupported-media-type':
      return 415
    case 'not-found':
    case 'clause-unknown':
      return 404
    case 'time-budget':
    case 'busy':
      return 503
    case 'internal':
      return 500
    default:
      return 400
  }
}

export function sendProblem(response: Response, problem: Problem): void {
  const status = statusOf(problem)
  if (status === 503) response.set('Retry-After', '5')
  response.status(status).json({ error: problem })
}

/** A problem as one sentence after another, for a page. */
export function inSentences({ message, place, remedy }: Problem): string {
  const what = place ? `${message} (${place})` : message
  return remedy ? `${what} ${remedy}` : what
}
