import { fileURLToPath } from 'node:url'
import express, { type ErrorRequestHandler, type Express } from 'express'
import helmet from 'helmet'
import { api } from './api.js'
import type { Problem } from './job.js'
import { pages } from './pages.js'
import { CheckPool } from './pool.js'
import { sendProblem } from './problems.js'
import { readSample } from './samples.js'

export interface AppOptions {
  /** The folder of the package: views, samples and the built style sheet stand in it. */
  root: URL
  /** Milliseconds a check may take, waiting included. */
  timeBudget?: number
  /** Bytes of a request. */
  bodyLimit?: number
  threads?: number
  now?: () => Date
}

export interface App {
  express: Express
  close(): Promise<void>
}

const TEN_MEGABYTES = 10_000_000

/** The HTTP API and the paste page. Logs no draft, keeps none, and sends none anywhere. */
export function createApp({
  root,
  timeBudget = 8_000,
  bodyLimit = TEN_MEGABYTES,
  threads,
  now = () => new Date(),
}: AppOptions): App {
  const pool = new CheckPool({ timeBudget, ...(threads ? { threads } : {}) })
  const app = express()
  app.disable('x-powered-by')
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
        },
        useDefaults: false,
      },
      // The page is also used on plain http within a council's own network.
      strictTransportSecurity: false,
    }),
  )
  app.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }))
  app.get('/app.css', (_request, response) =>
    response.sendFile(fileURLToPath(new URL('dist/web/app.css', root)), {
      headers: { 'Cache-Control': 'max-age=3600' },
    }),
  )
  app.use('/v1', express.json({ limit: bodyLimit }), api(pool))
  app.use(
    pages({
      pool,
      sample: readSample(root),
      views: [
        fileURLToPath(new URL('web/views', root)),
        fileURLToPath(new URL('.', import.meta.resolve('govuk-frontend/dist/govuk/template.njk'))).replace(
          /govuk[\\/]$/,
          '',
        ),
      ],
      bodyLimit,
      now,
    }),
  )
  app.use(
    (_request, response) =>
      void response.status(404).type('text').send('There is nothing at this address. Check a draft at /\n'),
  )
  app.use(errors(bodyLimit))
  return { express: app, close: () => pool.close() }
}

/** Errors of reading a request, in our own words. Anything else says only that it failed. */
function errors(bodyLimit: number): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const problem = problemOf(error, bodyLimit)
    if (problem.code === 'internal')
      console.error(
        `A request to ${request.method} ${request.path} failed: ${error instanceof Error ? error.name : 'unknown error'}`,
      )
    sendProblem(response, problem)
  }
}

function problemOf(error: unknown, bodyLimit: number): Problem {
  const { type, code } = (typeof error === 'object' && error !== null ? error : {}) as {
    type?: string
    code?: string
  }
  if (type === 'entity.too.large' || code === 'LIMIT_FILE_SIZE' || code === 'LIMIT_FIELD_VALUE') {
    return {
      code: 'draft-too-large',
      message: `What was sent is larger than ${bodyLimit / 1_000_000} MB.`,
      remedy: `Up to ${bodyLimit / 1_000_000} MB can be checked at once.`,
    }
  }
  if (type === 'entity.parse.failed') {
    return {
      code: 'request-not-valid',
      message: 'The body is not JSON.',
      place: 'body',
      remedy: 'Send one JSON object.',
    }
  }
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') {
    return {
      code: 'unsupported-media-type',
      message: 'The encoding of the body is not supported.',
      remedy: 'Send it as UTF-8.',
    }
  }
  if (code?.startsWith('LIMIT_') || type === 'request.aborted') {
    return {
      code: 'request-not-valid',
      message: 'The form could not be read.',
      place: 'body',
      remedy: 'Send it again from the page.',
    }
  }
  return {
    code: 'internal',
    message: 'Something failed inside Evenhand.',
    remedy: 'Please report it, without the draft.',
  }
}
