import { didYouMeanHint } from '../did-you-mean.js'
import { RulebookError } from '../errors.js'
import type { Rulebook } from './rulebook.js'
import { handlingOf, type Clause, type Use } from './schema.js'

/** A clause explained to someone who has never seen the protocol. */
export interface Explanation {
  id: string
  title: string
  book: string
  sections: { label: string; text: string }[]
}

/** What a check is for, in one sentence; by name. */
export type CheckAbouts = ReadonlyMap<string, string>

const STRENGTH: Record<Clause['strength'], string> = {
  must: 'It must be so.',
  'must-not': 'It must not be.',
  should: 'It should be so.',
  may: 'It may be so: a permission.',
  info: 'It informs; it asks for nothing.',
}

/**
 * Explains a clause, or all the limbs of a numbered one: `haringey/13.19` explains `#members`, `#mayor`, `#officers`.
 *
 * @throws RulebookError `clause-unknown`
 */
export function explain(id: string, books: readonly Rulebook[], abouts: CheckAbouts): Explanation[] {
  const wanted = id.trim().toLowerCase()
  const all = books.flatMap((book) => book.clauses.map((clause) => ({ book, clause })))
  const number = (clauseId: string): string => clauseId.split('#')[0]!
  const found = all.filter(
    ({ clause }) => clause.id.toLowerCase() === wanted || number(clause.id).toLowerCase() === wanted,
  )
  if (found.length === 0) {
    throw unknownClause(id, books)
  }
  return found.map(({ book, clause }) => ({
    id: clause.id,
    title: clause.title ?? '',
    book: book.title,
    sections: sections(clause, book, abouts),
  }))
}

function unknownClause(id: string, books: readonly Rulebook[]): RulebookError {
  const name = id.split('/')[0]!.toLowerCase()
  const book = books.find(({ rulebook }) => rulebook === name)
  if (id.includes('/') && !book) {
    const known = books.map(({ rulebook }) => rulebook)
    return new RulebookError(
      'council-unknown',
      `There is no rulebook “${name}”, and so no clause “${id}”.${didYouMeanHint(name, known)}`,
      { remedy: `The ones loaded are: ${known.join(', ')}.` },
    )
  }
  const ids = (book ? [book] : books).flatMap(({ clauses }) => clauses.map((clause) => clause.id))
  const known = [...new Set(ids.flatMap((one) => [one, one.split('#')[0]!]))]
  const list = book === undefined || book.origin === 'shipped' ? (book?.rulebook ?? 'haringey') : book.origin
  return new RulebookError('clause-unknown', `There is no clause “${id}”.${didYouMeanHint(id, known)}`, {
    remedy: `A clause is named by book and number, as haringey/13.19; “evenhand coverage ${list}” lists them.`,
  })
}

function sections(clause: Clause, book: Rulebook, abouts: CheckAbouts): Explanation['sections'] {
  const words = clause['source-words'] ? ` The source says “${clause['source-words']}”.` : ''
  const list: Explanation['sections'] = [
    { label: 'Says', text: clause.paraphrase },
    { label: 'Strength', text: STRENGTH[clause.strength] + words },
    {
      label: 'Applies to',
      text: clause.kinds
        ? clause.kinds.map((kind) => kind.replaceAll('-', ' ')).join(', ')
        : 'every kind of document',
    },
    { label: 'Handled', text: handled(clause, abouts) },
  ]
  for (const use of clause.uses ?? []) {
    const settings = settingsText(use)
    if (settings !== '') list.push({ label: 'Settings', text: settings })
    list.push({ label: 'Severity', text: severityText(use) })
  }
  if (clause.notes) list.push({ label: 'Reading', text: clause.notes })
  for (const { draft } of clause.examples?.['must-flag'] ?? [])
    list.push({ label: 'Flagged', text: oneLine(draft) })
  for (const { draft } of clause.examples?.['must-not-flag'] ?? [])
    list.push({ label: 'Left alone', text: oneLine(draft) })
  list.push({ label: 'Source', text: sourceText(clause, book) })
  return list
}

function handled(clause: Clause, abouts: CheckAbouts): string {
  switch (handlingOf(clause)) {
    case 'uses':
      return [
        ...new Set(
          (clause.uses ?? []).map((use) => `Checked by ${use.check}. ${abouts.get(use.check) ?? ''}`.trim()),
        ),
      ].join(' ')
    case 'obligation':
      return `Raised as a to-do: ${clause.obligation!.todo}`
    case 'judgement':
      return `A person judges: ${clause.judgement!.question}`
    case 'permits':
      return `It permits something. ${clause.permits!}`
    case 'not-about-releases':
      return `It is not about releases. ${clause['not-about-releases']!}`
    case 'planned':
      return `Not checked yet. ${clause.planned!}`
  }
}

/** What the clause asks of the check, in words: `allow: leader, cabinet member`. */
function settingsText({ options }: Use): string {
  return Object.entries(options ?? {})
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => {
      const words = Array.isArray(value)
        ? value.map((one) => plain(one)).join(', ')
        : value === true
          ? 'yes'
          : value === false
            ? 'no'
            : plain(value)
      return `${key.replaceAll('-', ' ')}: ${words}`
    })
    .join('; ')
}

const plain = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('-', ' ') : JSON.stringify(value)

const severityText = (use: Use): string =>
  `${use.severity} where the words are plain; ${use['severity-if-unsure'] ?? 'at most a warning'} while a person must judge.`

function sourceText(clause: Clause, book: Rulebook): string {
  const verified = clause.source?.verified ?? book.source.verified
  const how = {
    read: 'read in the source',
    partly: 'partly read in the source',
    memory: 'from memory: verify it before relying on it',
  }[verified]
  const lines = clause.source?.lines
    ? `, ${/^\d/.test(clause.source.lines) ? `lines ${clause.source.lines}` : clause.source.lines}`
    : ''
  const status = (clause.status ?? book.status) === 'draft' ? ' The rulebook is a draft.' : ''
  return `${book.source.title}${lines}; ${how}.${status}`
}

const oneLine = (draft: string): string => draft.trim().replace(/\s+/g, ' ')
