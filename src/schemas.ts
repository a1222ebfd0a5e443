import { z } from 'zod'
import { contextFileSchema, contextSchema } from './context/context.js'
import { calendarFileSchema, councilFileSchema, registerFileSchema } from './context/council-files.js'
import { readingSchema } from './report/reading.js'
import { reportSchema } from './report/schema.js'
import { checkRequestSchema, lineSchema } from './requests.js'
import { rulebookSchema } from './rulebook/schema.js'

const published =
  (schema: z.ZodType, title: string): (() => unknown) =>
  () => ({
    title,
    ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  })

/** The JSON Schemas that others hold us to, by name. An editor completes a rulebook or a context file from them. */
export const schemas: ReadonlyMap<string, () => unknown> = new Map([
  ['report', published(reportSchema, 'Evenhand report')],
  ['reading', published(readingSchema, 'Evenhand reading')],
  ['context', published(contextSchema, 'Evenhand context')],
  ['context-file', published(contextFileSchema, 'Evenhand context file')],
  ['council', published(councilFileSchema, 'Evenhand council.yaml')],
  ['register', published(registerFileSchema, 'Evenhand register.yaml')],
  ['calendar', published(calendarFileSchema, 'Evenhand calendar.yaml')],
  ['rulebook', published(rulebookSchema, 'Evenhand rulebook')],
  ['request', published(checkRequestSchema, 'Evenhand check request')],
  ['line', published(lineSchema, 'Evenhand NDJSON line')],
])
