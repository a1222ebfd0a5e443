import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { openDocument } from '../../src/document/open.js'
import type { Quotation } from '../../src/reading/speech/quotation.js'
import { Reading } from '../../src/reading/reading.js'
import { roles } from '../../src/roles.js'

/** Invented drafts by people who had not seen the rules: who is quoted in them, in what post, and who is not. */
const wordingFile = z.array(
  z.strictObject({
    id: z.string(),
    format: z.enum(['text', 'markdown']),
    text: z.string(),
    quotes: z.array(
      z.strictObject({
        /** One paragraph's piece, without the outer marks. */
        words: z.string(),
        kind: z.enum(['direct', 'fragment', 'unmarked', 'reported']),
        /** The fullest form in the draft; null where nobody is named. */
        speaker: z.string().nullable(),
        role: z.enum(roles).optional(),
      }),
    ),
    notSpeech: z.array(z.string()).default([]),
    /** Known misses, word for word. The test fails once one of them goes, so that it is taken out here. */
    missed: z.array(z.string()).default([]),
  }),
)
type Case = z.infer<typeof wordingFile>[number]

const folder = new URL('../../fixtures/quotations/', import.meta.url)

describe.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
  const cases = wordingFile.parse(parse(readFileSync(new URL(name, folder), 'utf8')))

  it.each(cases)('$id', (one) => {
    expect(wrongIn(one)).toEqual(one.missed)
  })
})

/** What is read otherwise than the case says. */
function wrongIn(one: Case): string[] {
  const reading = new Reading(openDocument(one.text, one.format))
  const pieces = [...reading.quotations, ...reading.reported].flatMap((quotation) =>
    quotation.segments.map((segment) => ({ quotation, words: plain(reading.text(segment)) })),
  )
  const wrong: string[] = []
  for (const { words, speaker, role } of one.quotes) {
    const at = pieces.findIndex((piece) => piece.words === plain(words))
    const [piece] = at < 0 ? [] : pieces.splice(at, 1)
    if (!piece) wrong.push(`not found: ${words}`)
    else wrong.push(...misread(piece.quotation, words, speaker, role))
  }
  for (const words of one.notSpeech) {
    const taken = pieces.some((piece) => !piece.quotation.reported && piece.words === plain(words))
    if (taken) wrong.push(`taken for speech: ${words}`)
  }
  return wrong
}

function misread(
  { speaker }: Quotation,
  words: string,
  name: string | null,
  role: Case['quotes'][number]['role'],
): string[] {
  if (name !== null && lastWord(speaker?.name ?? '') !== lastWord(name))
    return [`by ${speaker?.name ?? 'nobody'}: ${words}`]
  return role && speaker && speaker.roleClass !== role ? [`as ${speaker.roleClass}: ${words}`] : []
}

/** For comparing: without marks at the ends, in one spacing. */
const plain = (words: string): string =>
  words.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}]{1,9}|[^\p{L}\p{N}]{1,9}$/gu, '')

const lastWord = (name: string): string =>
  plain(name.normalize('NFC').replace(/[’]/g, "'")).split(' ').at(-1)!.toLowerCase().replace(/'s$/, '')
