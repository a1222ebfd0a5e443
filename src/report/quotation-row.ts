import { memberRoles, roleInWords } from '../roles.js'
import { shorten } from './paint.js'
import type { ReportQuotation } from './schema.js'

/** A quotation as a line of a table for people. */
export interface QuotationRow {
  /** The name, with those who say the same words; `Not found` where nobody is. */
  speaker: string
  post: string
  /** What the post is read as: `Cabinet Member`. */
  role: string
  /** In quotation marks, or after `Reported:`. */
  words: string
  /** What a person should know: how a speaker was found who is not named there, and what the register says. */
  notes: string[]
}

type Speaker = NonNullable<ReportQuotation['speaker']>

/** @param length at most so many characters of the words are shown */
export function quotationRow(quotation: ReportQuotation, length = 300): QuotationRow {
  const { speaker, text, reported } = quotation
  const words = shorten(text, length)
  return {
    speaker: speaker ? nameOf(speaker) : 'Not found',
    post: speaker ? postsOf(speaker) : '',
    role: speaker ? rolesOf(speaker) : '',
    words: reported ? `Reported: ${words}` : `“${words}”`,
    notes: notesOn(quotation),
  }
}

function nameOf(speaker: Speaker): string {
  const party = speaker.party ? ` (${speaker.party})` : ''
  return [speaker.name + party, ...(speaker.beside ?? []).map((other) => other.name)].join(' and ')
}

const postsOf = (speaker: Speaker): string =>
  [speaker, ...(speaker.beside ?? [])].map(({ post }) => post ?? 'not stated').join('; ')

function rolesOf(speaker: Speaker): string {
  const roles = [speaker, ...(speaker.beside ?? [])].map(({ roleClass }) => roleInWords(roleClass))
  return [...new Set(roles)].join(' and ')
}

function notesOn({ speaker, fragment }: ReportQuotation): string[] {
  if (!speaker) return ['No name or post stands beside these words.']
  const isIndirect = speaker.how === 'pronoun' || speaker.how === 'continued' || speaker.couldBe !== undefined
  return [
    ...(fragment ? ['A few words within a sentence of the writer’s own.'] : []),
    ...(isIndirect && speaker.readAs ? [speaker.readAs] : []),
    ...(speaker.register && isWorthSaying(speaker) ? [speaker.register.explanation] : []),
  ]
}

/** Where the register differs, is not sure or lacks a member of the council; what agrees is not spoken of. */
function isWorthSaying({ roleClass, register }: Speaker): boolean {
  if (!register) return false
  const { status, near, differs, certain, by } = register
  if (near || differs || certain === false || by === 'holder') return true
  return status === 'not-found'
    ? memberRoles.has(roleClass)
    : status !== 'agrees' && status !== 'post-unstated'
}
