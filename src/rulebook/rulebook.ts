import { didYouMeanHint } from '../did-you-mean.js'
import { RulebookError } from '../errors.js'
import type { Clause, Council, RulebookFile, Severity } from './schema.js'

/** A loaded rulebook. */
export interface Rulebook extends RulebookFile {
  /** Where it was read from, for messages; `shipped` for the ones that come with Evenhand. */
  origin: string
}

/** A clause as it applies under a council's rulebook. */
export interface EffectiveClause {
  clause: Clause
  /** The book it stands in. */
  book: Rulebook
  /** The ids its findings cite: the council's own clause first, where it applies through one. */
  cites: string[]
  /** No finding is graver than this. */
  ceiling: Severity | undefined
}

/** Everything that applies under one council: its own clauses and those of the books it extends. */
export interface EffectiveRulebook {
  book: Rulebook
  chain: Rulebook[]
  clauses: EffectiveClause[]
  council: Council | undefined
}

/**
 * Finds a council's rulebook and lays the books it extends under it. A clause of its own replaces an inherited one
 * with the same id. Nothing is taken from a book that is not named.
 *
 * @throws RulebookError `council-unknown` where no book has the id, `rulebook-unknown` where one extends a missing
 * book, `rulebook-not-valid` where books extend each other in a circle
 */
export function resolveRulebook(id: string, books: readonly Rulebook[]): EffectiveRulebook {
  const book = books.find((candidate) => candidate.rulebook === id)
  if (!book) {
    const known = books.map((candidate) => candidate.rulebook)
    throw new RulebookError('council-unknown', `There is no rulebook “${id}”.${didYouMeanHint(id, known)}`, {
      remedy: `The ones loaded are: ${known.join(', ')}.`,
    })
  }
  const known = resolved.get(book)
  // What it extends is found by name among the books given, and may be others another time.
  const isSame = known?.chain.every(
    (link) => books.find(({ rulebook }) => rulebook === link.rulebook) === link,
  )
  if (known && isSame) return known
  const chain: Rulebook[] = []
  const clauses = new Map<string, EffectiveClause>()
  collect(book, books, [], chain, clauses)
  const council = chain.find((candidate) => candidate.council)?.council
  const effective = { book, chain, clauses: [...clauses.values()], council }
  resolved.set(book, effective)
  return effective
}

/** Rulebooks stay the same from draft to draft, and so does what they come to. */
const resolved = new WeakMap<Rulebook, EffectiveRulebook>()

function collect(
  book: Rulebook,
  books: readonly Rulebook[],
  path: readonly string[],
  chain: Rulebook[],
  clauses: Map<string, EffectiveClause>,
): void {
  if (path.includes(book.rulebook)) {
    throw new RulebookError(
      'rulebook-not-valid',
      `Rulebooks extend each other in a circle: ${[...path, book.rulebook].join(' → ')}.`,
      {
        place: book.origin,
        remedy: 'Take one of them out of “extends”.',
      },
    )
  }
  if (!chain.includes(book)) chain.push(book)
  const inherited = new Map<string, EffectiveClause>()
  for (const link of book.extends ?? []) {
    const base = books.find((candidate) => candidate.rulebook === link.rulebook)
    if (!base) {
      const known = books.map((candidate) => candidate.rulebook)
      throw new RulebookError(
        'rulebook-unknown',
        `“extends” names “${link.rulebook}”, which is not loaded.${didYouMeanHint(link.rulebook, known)}`,
        { place: book.origin, remedy: `The ones loaded are: ${known.join(', ')}.` },
      )
    }
    const below = new Map<string, EffectiveClause>()
    collect(base, books, [...path, book.rulebook], chain, below)
    const numbers = new Set([...below.keys()].map(numberOf))
    for (const number of [...(link.omit ?? []), ...Object.keys(link.clauses ?? {})])
      if (!numbers.has(number)) throw noSuchNumber(number, base, book, numbers)
    for (const [id, entry] of below) {
      const number = numberOf(id)
      if (link.omit?.includes(number)) continue
      const through = link.clauses?.[number] ?? link['cited-by']
      inherited.set(id, {
        ...entry,
        cites: through ? [through, ...entry.cites] : entry.cites,
        ceiling: lower(link.severity, entry.ceiling),
      })
    }
  }
  for (const clause of book.clauses)
    clauses.set(clause.id, { clause, book, cites: [clause.id], ceiling: undefined })
  for (const [id, entry] of inherited) if (!clauses.has(id)) clauses.set(id, entry)
}

/** `13.20#advance` of `haringey/13.20#advance` */
const numberOf = (id: string): string => id.slice(id.indexOf('/') + 1)

function noSuchNumber(
  number: string,
  base: Rulebook,
  book: Rulebook,
  numbers: ReadonlySet<string>,
): RulebookError {
  return new RulebookError(
    'rulebook-not-valid',
    `“extends” speaks of clause ${number} of ${base.rulebook}, which has none of that number.${didYouMeanHint(number, numbers)}`,
    { place: book.origin },
  )
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

function lower(a: Severity | undefined, b: Severity | undefined): Severity | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return RANK[a] < RANK[b] ? a : b
}

/** A severity held down to a ceiling. */
export function atMost(severity: Severity, ceiling: Severity | undefined): Severity {
  return lower(severity, ceiling) ?? severity
}
