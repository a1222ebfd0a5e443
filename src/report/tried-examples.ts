import type { TriedExample } from '../rulebook/examples.js'
import { paint, shorten, wrap, type Paper } from './paint.js'

export interface TriedPage {
  /** The title of the rulebook. */
  title: string
  examples: readonly TriedExample[]
  /** `rulebook.yaml:84`, where the file is known. */
  placeOf(example: TriedExample): string | undefined
  /** What to look at though all examples hold. */
  notes: readonly string[]
}

/** How much of a draft is shown. */
const WORDS_SHOWN = 240

/** Which examples of a rulebook hold and which do not, and why: a page for its author. */
export function triedExamples({ title, examples, placeOf, notes }: TriedPage, paper: Paper): string {
  const ink = paint(paper)
  const clauses = [...new Set(examples.map(({ clause }) => clause))]
  const wrong = examples.filter(({ holds }) => !holds)
  const width = Math.max(0, ...clauses.map((clause) => clause.length))
  const lines = [
    ink.bold(title),
    wrap(summary(examples, clauses.length), paper, 2),
    ...(examples.length > 0 ? [''] : []),
    ...clauses.map(
      (clause) => `  ${clause.padEnd(width)}  ${ofClause(examples.filter((one) => one.clause === clause))}`,
    ),
  ]
  if (wrong.length > 0) lines.push('', ink.red(ink.bold('Does not hold')))
  for (const example of wrong) {
    const place = placeOf(example)
    const should =
      example.expected === 'flagged' ? 'should have flagged this:' : 'should have left this alone:'
    lines.push(
      '',
      ...(place === undefined ? [] : [`  ${ink.dim(place)}`]),
      wrap(`${ink.bold(example.clause)} ${should}`, paper, 2),
      wrap(shorten(example.draft, WORDS_SHOWN), paper, 4),
      ...example.why.map((why) => wrap(why, paper, 6, '    → ')),
    )
  }
  if (wrong.length > 0)
    lines.push(
      '',
      wrap(
        'If the example is right, amend the options of its clause; if the clause is right, amend the example.',
        paper,
        2,
      ),
    )
  if (notes.length > 0)
    lines.push('', ink.bold('To look at'), '', ...notes.map((note) => wrap(note, paper, 2)))
  return `${lines.join('\n')}\n`
}

const summary = (examples: readonly TriedExample[], clauses: number): string =>
  examples.length === 0
    ? 'It has no examples.'
    : `${inNumber(examples.length, 'example')} of ${inNumber(clauses, 'clause')}: ${howMany(examples)}.`

function howMany(examples: readonly TriedExample[]): string {
  const wrong = examples.filter(({ holds }) => !holds).length
  const right = examples.length - wrong
  if (wrong === 0) return examples.length === 1 ? 'it holds' : 'all hold'
  return `${right} ${right === 1 ? 'holds' : 'hold'}, ${wrong} ${wrong === 1 ? 'does' : 'do'} not`
}

function ofClause(tried: readonly TriedExample[]): string {
  const wrong = tried.filter(({ holds }) => !holds).length
  if (wrong > 0) return `${wrong} of ${tried.length} ${wrong === 1 ? 'does' : 'do'} not hold`
  const flagged = tried.filter(({ expected }) => expected === 'flagged').length
  const alone = tried.length - flagged
  return [...(flagged ? [`${flagged} flagged`] : []), ...(alone ? [`${alone} left alone`] : [])].join(', ')
}

const inNumber = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`
