import {
  contextFileSchema,
  formats,
  parseContextFile,
  EvenhandError,
  type ContextFile,
  type Format,
} from '../src/index.js'
import type { Job } from './job.js'
import type { SampleCouncil } from './samples.js'

/** The fields of the paste page as they were sent; every one is text. */
export interface FormValues {
  draft: string
  format: string
  council: string
  kind: string
  day: string
  month: string
  year: string
  time: string
  people: string
  context: string
}

export interface Upload {
  name: string
  bytes: Uint8Array
}

/** Something the person must put right in the form: which field, and how. */
export interface FormError {
  field: keyof FormValues | 'file'
  message: string
}

export const councilNames: readonly (readonly [id: string, name: string])[] = [
  ['haringey', 'Haringey'],
  ['havering', 'Havering'],
  ['islington', 'Islington'],
  ['carlisle', 'Carlisle'],
  ['brent', 'Brent'],
  ['england', 'Another council in England'],
  ['wales', 'Another council in Wales'],
  ['scotland', 'Another council in Scotland'],
]

export const kindNames: readonly (readonly [id: string, name: string])[] = [
  ['council-release', 'Council press release'],
  ['press-response', 'Answer to the press'],
  ['officer-statement', 'Statement by an officer'],
  ['member-statement', 'Statement by a councillor'],
  ['party-release', 'Party or group release'],
  ['election-material', 'Election material'],
  ['third-party-funded', 'Publicity by someone the Council funds'],
  ['emergency-response', 'Response to an emergency'],
  ['event-notice', 'Notice of an event'],
  ['open-letter', 'Open letter'],
  ['newsletter', 'Newsletter'],
  ['union-statement', 'Statement by a trade union'],
]

const ENDINGS: Record<string, Format> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  txt: 'text',
  text: 'text',
  docx: 'docx',
}

/** Makes a check from the form, or says field by field what is wrong with it. */
export function readForm(
  values: FormValues,
  upload: Upload | undefined,
  sample: SampleCouncil,
): { job: Job } | { errors: FormError[] } {
  const errors: FormError[] = []
  const draft = draftOf(values, upload, errors)
  const council = oneOf(values.council, councilNames, 'council', 'Choose the council', errors)
  const kind = oneOf(values.kind, kindNames, 'kind', 'Choose what kind of document this is', errors)
  const issuedAt = dateOf(values, errors)
  const own = contextOf(values, errors)
  if (errors.length > 0 || !draft) return { errors }
  const people = values.people === 'sample' && council === sample.council ? sample.context : {}
  return { job: { draft, council, context: { ...people, ...own, kind, issuedAt }, marked: true } }
}

function draftOf(values: FormValues, upload: Upload | undefined, errors: FormError[]): Job['draft'] {
  if (upload) return uploaded(upload, errors)
  if (values.draft.trim() === '') {
    errors.push({ field: 'draft', message: 'Paste a draft, or choose a file' })
    return undefined
  }
  const format = formats.find((one) => one === values.format && one !== 'docx')
  if (!format || format === 'docx') {
    errors.push({ field: 'format', message: 'Choose what kind of text you have pasted' })
    return undefined
  }
  return { text: values.draft, format }
}

function uploaded(upload: Upload, errors: FormError[]): Job['draft'] {
  const format = ENDINGS[/\.([^.]+)$/.exec(upload.name.toLowerCase())?.[1] ?? '']
  if (!format) {
    errors.push({ field: 'file', message: 'The file must be Word (.docx), HTML, Markdown or plain text' })
    return undefined
  }
  if (format === 'docx') return { text: upload.bytes, format }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(upload.bytes), format }
  } catch {
    errors.push({
      field: 'file',
      message: 'The file is not UTF-8 text. Save it again with the encoding UTF-8, or paste its text',
    })
    return undefined
  }
}

function oneOf(
  value: string,
  choices: readonly (readonly [string, string])[],
  field: keyof FormValues,
  message: string,
  errors: FormError[],
): string {
  if (!choices.some(([id]) => id === value)) errors.push({ field, message })
  return value
}

function dateOf({ day, month, year, time }: FormValues, errors: FormError[]): string {
  const date = `${year.trim().padStart(4, '0')}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`
  if (!contextFileSchema.shape.issuedAt.safeParse(date).success) {
    errors.push({ field: 'day', message: 'The date of issue must be a day that exists, such as 3 3 2026' })
  }
  const clock = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim() === '' ? '09:00' : time.trim())
  if (!clock || Number(clock[1]) > 23 || Number(clock[2]) > 59) {
    errors.push({ field: 'time', message: 'The time of issue must be hours and minutes, such as 09:00' })
  }
  return `${date}T${(clock?.[1] ?? '').padStart(2, '0')}:${clock?.[2] ?? ''}`
}

function contextOf({ context }: FormValues, errors: FormError[]): ContextFile {
  if (context.trim() === '') return {}
  try {
    const { council: _council, ...rest } = parseContextFile(context, 'what you gave')
    return rest
  } catch (error) {
    if (!(error instanceof EvenhandError)) throw error
    errors.push({ field: 'context', message: `${error.place ?? ''}: ${error.message}`.trim() })
    return {}
  }
}

/** The day in London, whatever the time zone of the machine: `30/06/2026`. */
const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})

/** What the form is filled with at first: today, and the sample council. */
export function emptyForm(now: Date): FormValues {
  const [day, month, year] = LONDON.format(now).split('/').map(Number)
  return {
    draft: '',
    format: 'text',
    council: 'haringey',
    kind: 'council-release',
    day: String(day),
    month: String(month),
    year: String(year),
    time: '09:00',
    people: 'sample',
    context: '',
  }
}
