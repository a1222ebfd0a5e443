import type { z } from 'zod'
import type { TextDraft, WordDraft } from '../check.js'
import { EvenhandError } from '../errors.js'
import { lineSchema } from '../requests.js'
import { pathText, validate } from '../validate.js'
import { linesOf, type Io } from './io.js'

export interface Line {
  draft: TextDraft | WordDraft
  council?: string
  context?: Record<string, unknown>
}

/** Answers drafts line by line: see `answerObjects`. */
export const answerLines = (
  io: Io,
  answer: (line: Line) => Promise<Record<string, unknown>>,
): Promise<boolean> => answerObjects(io, (parsed, number) => answer(readLine(parsed, number)))

/**
 * Answers standard input line by line, in order: each line that cannot be answered gets an error of its own, and the
 * next goes on. Blank lines are passed over.
 *
 * @returns whether any line could not be answered
 */
export async function answerObjects(
  io: Io,
  answer: (parsed: unknown, number: number) => Promise<Record<string, unknown>> | Record<string, unknown>,
): Promise<boolean> {
  let failed = false
  let number = 0
  for await (const text of linesOf(io.stdin)) {
    number++
    if (text.trim() === '') continue
    let id: string | number | null = null
    let result: Record<string, unknown>
    try {
      const parsed = parseLine(text.replace(/^\uFEFF/, ''), number)
      id = idOf(parsed)
      result = await answer(parsed, number)
    } catch (error) {
      failed = true
      result = { error: errorOf(error) }
    }
    io.stdout.write(`${JSON.stringify({ id, ...result })}\n`)
  }
  return failed
}

function parseLine(text: string, number: number): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new EvenhandError('request-not-valid', 'This is not JSON.', {
      place: `line ${number}`,
      remedy: 'Give one JSON object a line.',
      cause,
    })
  }
}

function idOf(parsed: unknown): string | number | null {
  const id = typeof parsed === 'object' && parsed !== null ? (parsed as { id?: unknown }).id : undefined
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/**
 * A line held against its schema.
 *
 * @throws EvenhandError `request-not-valid`, naming the line and the key
 */
export function checkLine<T extends z.ZodType>(schema: T, parsed: unknown, number: number): z.infer<T> {
  const checked = validate(schema, parsed)
  if (checked.ok) return checked.value
  const [problem] = checked.problems
  throw new EvenhandError('request-not-valid', `${pathText(problem!.path)} ${problem!.message}`.trim(), {
    place: `line ${number}`,
  })
}

function readLine(parsed: unknown, number: number): Line {
  const { draft, text, format, council, context } = checkLine(lineSchema, parsed, number)
  const words = draft ?? text
  if (words === undefined) {
    throw new EvenhandError('request-not-valid', 'There is no draft.', {
      place: `line ${number}`,
      remedy: 'Give the text as “draft”.',
    })
  }
  return {
    draft: { text: words, format },
    ...(council === undefined ? {} : { council }),
    ...(context === undefined ? {} : { context }),
  }
}

/** A code and a message. Nothing of the draft is in either. */
function errorOf(error: unknown): { code: string; message: string } {
  if (error instanceof EvenhandError) return { code: error.code, message: error.explanation }
  return {
    code: 'internal',
    message: `Evenhand failed on this line: ${error instanceof Error ? error.name : 'unknown error'}. Please report it.`,
  }
}
