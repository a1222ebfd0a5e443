import { z } from 'zod'
import { formats } from './document/document.js'

/** What others send: a line of NDJSON, and the body of `POST /v1/checks`. */

/** One line in. `text` is taken for `draft`; keys that are not ours are ignored, so that lines can carry more. */
export const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  council: z.string().optional(),
  format: z.enum(formats).default('text'),
  draft: z.string().optional(),
  text: z.string().optional(),
  context: z.record(z.string(), z.unknown()).optional(),
})

const suppressionSchema = z.strictObject({
  finding: z.string().min(1),
  reason: z.string().min(1),
  by: z.string().min(1),
  until: z.iso.date().optional(),
})

const fieldSchema = z.strictObject({
  name: z.string().min(1),
  format: z.enum(formats),
  value: z.string().describe('The text; base64 for docx.'),
})

/** The body of a check: either one draft and its format, or the fields a CMS keeps. */
export const checkRequestSchema = z.strictObject({
  draft: z.string().optional().describe('The text; base64 for docx.'),
  format: z.enum(formats).optional(),
  fields: z.array(fieldSchema).min(1).max(50).optional(),
  council: z.string().optional(),
  context: z.record(z.string(), z.unknown()).optional(),
  source: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Where the draft comes from; handed back, never read.'),
  suppressions: z.array(suppressionSchema).optional(),
})
export type CheckRequest = z.infer<typeof checkRequestSchema>
