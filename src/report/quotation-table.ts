import { memberRoles, roleInWords } from '../roles.js'
import { paint, shorten, wrap, type Paper } from './paint.js'
import type { ReadingFacts } from './reading.js'
import type { ReportQuotation } from './schema.js'

/** Who is quoted, in what post, saying what, and where: a table a press officer can use by itself. */
export function quotationTable(
  reading: ReadingFacts,
  name: string,
  lineOf: (offset: number) => number,
  paper: Paper,
): string {
  const ink = paint(paper)
  const lines = [ink.bold(name), '']
  if (reading.quotations.length === 0) lines.push('  Nobody is quoted.')
  for (const { speaker, text, spans } of reading.quotations) {
    const who = speaker ? speaker.name : 'Speaker not found'
    const post = speaker?.post ?? (speaker ? 'post not stated' : 'no name or post beside the words')
    const how = {
      named: '',
      pronoun: ', by a pronoun',
      continued: ', carried on from before',
      unnamed: ', without a name',
    }
    const role = speaker ? ` (${roleInWords(speaker.roleClass)}${how[speaker.how]})` : ''
    const place = spans[0] ? `line ${lineOf(spans[0].start)}` : ''
    lines.push(
      `  ${ink.bold(who)}${speaker?.party ? `, ${speaker.party}` : ''}  ${ink.dim(place)}`,
      wrap(post + role, paper, 4),
      ...(speaker?.register && isWorthSaying(speaker)
        ? [ink.dim(wrap(speaker.register.explanation, paper, 4))]
        : []),
      wrap(`“${shorten(text, 300)}”`, paper, 4),
      '',
    )
  }
  return `${lines.join('\n').trimEnd()}\n`
}

type ReportSpeaker = NonNullable<ReportQuotation['speaker']>

/** Where the register differs, is not sure or lacks a member of the council; what agrees is not spoken of. */
function isWorthSaying({ roleClass, register }: ReportSpeaker): boolean {
  if (!register) return false
  const { status, near, differs, certain } = register
  if (near || differs || certain === false) return true
  return status === 'not-found'
    ? memberRoles.has(roleClass)
    : status !== 'agrees' && status !== 'post-unstated'
}
