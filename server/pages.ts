import { Router, type Request, type Response } from 'express'
import multer from 'multer'
import nunjucks from 'nunjucks'
import {
  councilNames,
  emptyForm,
  kindNames,
  readForm,
  type FormError,
  type FormValues,
  type Upload,
} from './form.js'
import type { CheckPool } from './pool.js'
import { inSentences, statusOf } from './problems.js'
import type { SampleCouncil } from './samples.js'
import { resultView } from './view.js'

export interface PageOptions {
  pool: CheckPool
  sample: SampleCouncil
  /** Folders of templates: our own, and GOV.UK Frontend's. */
  views: string[]
  /** Bytes of a form, file and all. */
  bodyLimit: number
  now: () => Date
}

/** The paste page. Every step works without JavaScript; nothing that is sent is kept. */
export function pages({ pool, sample, views, bodyLimit, now }: PageOptions): Router {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(views), {
    autoescape: true,
    throwOnUndefined: false,
  })
  const shared = {
    choices: { councils: councilNames.map(toItem), kinds: kindNames.map(toItem) },
    sampleName: councilNames.find(([id]) => id === sample.council)?.[1] ?? sample.council,
  }
  const show = (response: Response, view: string, data: object): void => {
    response.type('html').send(environment.render(view, { ...shared, ...data }))
  }
  const showForm = (response: Response, values: FormValues, errors: readonly FormError[]): void => {
    if (errors.length > 0) response.status(400)
    show(response, 'index.njk', { values, ...forTemplate(errors) })
  }
  const upload = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: bodyLimit, fieldSize: bodyLimit, files: 1, fields: 20 },
  }).single('file')

  const router = Router()
  router.get('/', (request, response) => {
    const values = emptyForm(now())
    if (request.query.sample !== undefined)
      Object.assign(values, { draft: sample.draft, day: '3', month: '3', year: '2026' })
    showForm(response, values, [])
  })
  router.post('/', upload, async (request: Request, response: Response) => {
    const values = valuesOf(request.body, emptyForm(now()))
    const form = readForm(values, fileOf(request), sample)
    if ('errors' in form) {
      showForm(response, values, form.errors)
      return
    }
    const answer = await pool.run(form.job)
    if (!answer.ok) {
      response.status(statusOf(answer.problem))
      const field = fileOf(request) ? 'file' : 'draft'
      show(response, 'index.njk', {
        values,
        ...forTemplate([{ field, message: inSentences(answer.problem) }]),
      })
      return
    }
    show(response, 'result.njk', {
      result: resultView(answer.report, answer.blocks),
      values,
      ...forTemplate([]),
    })
  })
  return router
}

const toItem = ([value, text]: readonly [string, string]): { value: string; text: string } => ({
  value,
  text,
})

/** Messages beside the fields, and the list that links to them. */
function forTemplate(errors: readonly FormError[]): object {
  return {
    errors: Object.fromEntries(errors.map(({ field, message }) => [field, { text: message }])),
    errorList: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })),
  }
}

function valuesOf(body: unknown, empty: FormValues): FormValues {
  const sent = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const values = {
    ...empty,
    format: '',
    council: '',
    kind: '',
    day: '',
    month: '',
    year: '',
    time: '',
    people: '',
  }
  for (const key of Object.keys(values) as (keyof FormValues)[]) {
    const value = sent[key]
    if (typeof value === 'string') values[key] = value
  }
  return values
}

function fileOf(request: Request): Upload | undefined {
  const { file } = request
  return file && file.size > 0 ? { name: file.originalname, bytes: new Uint8Array(file.buffer) } : undefined
}
