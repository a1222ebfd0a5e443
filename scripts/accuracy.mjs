// How well the checks on language do on pairs of sentences: a breach and an innocent twin (fixtures/language).
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const files = ['politics', 'persons']

/** The pairs of all files, each with the context that holds for it. */
export function languagePairs() {
  return files.flatMap((name) => {
    const { contexts, pairs } = parse(
      readFileSync(new URL(`../fixtures/language/${name}.yaml`, import.meta.url), 'utf8'),
    )
    return pairs.map((pair) => {
      const book = pair.clause.split('/', 1)[0]
      const council = pair.council ?? (book in contexts ? book : 'england')
      const context = Object.fromEntries(
        Object.entries({ ...contexts[council], ...pair.context }).filter(([, value]) => value !== null),
      )
      return { ...pair, file: name, council, context, wanted: [pair.clause, ...(pair.also ?? [])] }
    })
  })
}

/** A clause and its limbs stand for each other, as they do for a reader: `13.05(d)` and `13.05`. */
const number = (clause) => clause.split('#', 1)[0].split('(', 1)[0]

/** What is found of a pair, at a warning or above. */
export function judgePair(check, pair) {
  const asked = (draft) =>
    check({ text: draft, format: 'text', council: pair.council, context: pair.context }).findings.filter(
      ({ severity }) => severity !== 'info',
    )
  const numbers = new Set(pair.wanted.map(number))
  // The Act and the Code bind every council of England, whatever its own protocol says.
  const isLaw = (clause) => /^(?:local-government-act|publicity-code)/.test(clause)
  const cites = ({ clauses }) => clauses.some((clause) => numbers.has(number(clause)) || isLaw(clause))
  // Another limb may rightly ask something else of the twin, such as who may be quoted.
  const accuses = ({ clauses }) => clauses.some((clause) => pair.wanted.includes(clause) || isLaw(clause))
  const start = pair.breach.draft.indexOf(pair.breach.flag)
  const end = start + pair.breach.flag.length
  const isThere = ({ span }) => span !== null && span.start.offset < end && span.end.offset > start
  const there = asked(pair.breach.draft).filter((finding) => cites(finding) && isThere(finding))
  const alarms = asked(pair.twin.draft).filter(accuses)
  const isGraveEnough = ({ severity }) => severity === 'error' || pair.breach.severity === 'warning'
  const found = there.length === 0 ? 'miss' : there.some(isGraveEnough) ? 'flagged' : 'mild'
  return { pair, found, there, alarms }
}

/** For each check that flagged anything: right alarms, false alarms, and those of either that hold a release. */
export function perCheck(results, books) {
  const checks = new Map()
  const of = (name) => {
    if (!checks.has(name)) checks.set(name, { right: 0, wrong: 0, missed: 0, heldRightly: 0, heldWrongly: 0 })
    return checks.get(name)
  }
  const asks = checksByClause(books)
  for (const { pair, there, alarms } of results) {
    if (there.length === 0)
      for (const name of new Set(pair.wanted.flatMap((clause) => asks.get(clause) ?? []))) of(name).missed++
    for (const name of new Set(there.map(({ check }) => check))) of(name).right++
    for (const name of new Set(alarms.map(({ check }) => check))) of(name).wrong++
    for (const name of new Set(there.filter(isError).map(({ check }) => check))) of(name).heldRightly++
    for (const name of new Set(alarms.filter(isError).map(({ check }) => check))) of(name).heldWrongly++
  }
  return new Map([...checks].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Which checks each clause asks. */
const checksByClause = (books) =>
  new Map(
    books.flatMap(({ clauses }) => clauses.map(({ id, uses = [] }) => [id, uses.map(({ check }) => check)])),
  )

const isError = ({ severity }) => severity === 'error'
const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(2))

/** The page on accuracy, in Markdown. */
export function accuracyPage(check, books) {
  const results = languagePairs().map((pair) => judgePair(check, pair))
  const row = (cells) => `| ${cells.join(' | ')} |`
  const tally = (some) => {
    const flagged = some.filter(({ found }) => found === 'flagged').length
    const mild = some.filter(({ found }) => found === 'mild').length
    const alone = some.filter(({ alarms }) => alarms.length === 0).length
    return [some.length, share(flagged, some.length), mild, share(alone, some.length)]
  }
  const grouped = (key) => {
    const groups = new Map()
    for (const result of results) {
      const name = key(result.pair)
      groups.set(name, [...(groups.get(name) ?? []), result])
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  }
  const lines = [
    '# How well the language is read',
    '',
    'Made by `npm run docs` from the pairs in `fixtures/language`: each is a breach and a twin much like it that is',
    'innocent, written by people who had not seen how the checks work. The checks were then grown with these pairs at hand,',
    'so that on wording never seen they do worse; each pair that is still got wrong is marked in its file.',
    '',
    '- **Found**: breaches of which the words are flagged under their clause, as gravely as wanted. **Milder**: flagged, but',
    '  only as a question.',
    '- **Left alone**: twins of which nothing is flagged under the clause at a warning or above.',
    '- **Recall** of a check: of the breaches whose clause asks it, and of which it or nothing spoke, those of which it did.',
    '  A clause that asks several checks counts against each where all are silent.',
    '- **Precision** of a check: of the pairs in which it speaks, the share in which it speaks of the breach. A check under',
    '  0.9 asks or refers; it never holds a release.',
    '',
    `All: ${results.length} pairs.`,
    '',
    row(['What it is about', 'Pairs', 'Found', 'Milder', 'Left alone']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...grouped(({ about }) => about).map(([name, some]) => row([name, ...tally(some)])),
    row(['**All**', ...tally(results)]),
    '',
    row(['Rulebook', 'Pairs', 'Found', 'Milder', 'Left alone']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...grouped(({ clause }) => clause.split('/', 1)[0]).map(([name, some]) => row([name, ...tally(some)])),
    '',
    row(['Check', 'Flagged', 'Missed', 'Recall', 'False alarms', 'Precision', 'Holding', 'Precision']),
    row(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:']),
    ...[...perCheck(results, books)]
      .filter(([, { right, wrong }]) => right + wrong > 0)
      .map(([name, { right, wrong, missed, heldRightly, heldWrongly }]) =>
        row([
          `\`${name}\``,
          right,
          missed,
          share(right, right + missed),
          wrong,
          share(right, right + wrong),
          `${heldRightly} right, ${heldWrongly} wrong`,
          share(heldRightly, heldRightly + heldWrongly),
        ]),
      ),
    '',
  ]
  return lines.join('\n')
}
