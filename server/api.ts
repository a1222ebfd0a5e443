import { Router, type Request, type Response } from 'express'
import {
  answerPoll,
  checkRequestSchema,
  pathText,
  periodsQuerySchema,
  validate,
  type CheckRequest,
  type DraftField,
  type TextDraft,
  type WordDraft,
} from '../src/index.js'
import type { Job, Problem } from './job.js'
import type { CheckPool } from './pool.js'
import { sendProblem } from './problems.js'

/** What validation says of a request. */
interface Slip {
  path: PropertyKey[]
  message: string
  unknownKey?: string
}

/** The HTTP API under `/v1`. Answers 200 whenever a check ran: a finding is never an HTTP error. */
export function api(pool: CheckPool): Router {
  const router = Router()
  router.post('/checks', async (request: Request, response: Response) => {
    if (!request.is('application/json')) {
      sendProblem(response, {
        code: 'unsupported-media-type',
        message: 'The body is not JSON.',
        remedy: 'Send it with Content-Type: application/json.',
      })
      return
    }
    const checked = validate(checkRequestSchema, request.body)
    if (!checked.ok) {
      const [first] = checked.problems
      sendProblem(response, {
        code: 'request-not-valid',
        message: problemInWords(first!),
        place: pathText(first!.path) || 'body',
      })
      return
    }
    const job = jobOf(checked.value)
    if ('code' in job) {
      sendProblem(response, job)
      return
    }
    const answer = await pool.run(job)
    if (answer.ok) response.json(answer.report)
    else sendProblem(response, answer.problem)
  })
  router.get('/periods', (request: Request, response: Response) => {
    const checked = validate(periodsQuerySchema, request.query)
    if (!checked.ok) {
      const [first] = checked.problems
      sendProblem(response, {
        code: 'request-not-valid',
        message: problemInWords(first!),
        place: pathText(first!.path) || 'query',
      })
      return
    }
    const { excessive_increase_determination_date, petition_promoted_from, ...poll } = checked.value
    const inputs = { excessive_increase_determination_date, petition_promoted_from }
    response.json(answerPoll({ ...poll, inputs }))
  })
  router.use((_request, response) => {
    sendProblem(response, {
      code: 'not-found',
      message: 'There is nothing at this address.',
      remedy: 'Checks are asked for with POST /v1/checks, periods with GET /v1/periods.',
    })
  })
  return router
}

/** A key that is not known is named by its message already. */
const problemInWords = ({ path, message, unknownKey }: Slip): string =>
  unknownKey === undefined ? `${pathText(path)} ${message}`.trim() : message

function jobOf({ draft, format, fields, council, context, suppressions }: CheckRequest): Job | Problem {
  const rest = { council, context: context ?? {}, ...(suppressions ? { suppressions } : {}) }
  if (fields && draft !== undefined) {
    return {
      code: 'request-not-valid',
      message: 'There are both a draft and fields.',
      place: 'draft',
      remedy: 'Give one of them.',
    }
  }
  if (fields) {
    return {
      fields: fields.map(
        ({ name, format: own, value }) => ({ name, format: own, text: value }) as DraftField,
      ),
      ...rest,
    }
  }
  if (draft === undefined) {
    return {
      code: 'request-not-valid',
      message: 'There is no draft.',
      place: 'draft',
      remedy: 'Give “draft” and “format”, or “fields”.',
    }
  }
  return { draft: { text: draft, format: format ?? 'text' } as TextDraft | WordDraft, ...rest }
}
