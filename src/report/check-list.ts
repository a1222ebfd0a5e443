import { kinds } from '../context/context.js'
import { roles } from '../roles.js'
import { leftOut, type CheckDescription, type OptionDescription } from '../rulebook/describe-checks.js'
import { paint, wrap, type Paint, type Paper } from './paint.js'

/** So many clauses that use a check are named where all checks are listed. */
const CLAUSES_NAMED = 3
const INDENT = 14

/** What each check is for and what it takes: a page for someone who writes a rulebook. */
export function checkList(checks: readonly CheckDescription[], paper: Paper): string {
  const ink = paint(paper)
  const [only] = checks.length === 1 ? checks : []
  const blocks = checks.map((check) => checkBlock(check, only !== undefined, paper, ink))
  const needsRoles = checks.some(({ options }) => options.some(({ takes }) => /\brole/.test(takes)))
  const notes = [
    ...(needsRoles ? [`Roles: ${roles.join(', ')}.`] : []),
    '“message” beside “check” makes it use that one of its wordings throughout. Left out, as in most clauses, the check chooses.',
    ...(only
      ? []
      : [
          `Kinds of document, for “kinds” of a clause: ${kinds.join(', ')}.`,
          '“evenhand coverage --checks NAME” shows the wordings of one check, and every clause that uses it.',
        ]),
  ]
  return `${[...blocks, ...notes.map((note) => wrap(note, paper, 2))].join('\n\n')}\n`
}

function checkBlock(check: CheckDescription, whole: boolean, paper: Paper, ink: Paint): string {
  const { name, about, options, messages, usedBy } = check
  const labelled = (label: string, text: string): string =>
    wrap(text, paper, INDENT, `  ${ink.dim(label.padEnd(INDENT - 2))}`)
  const first = whole ? usedBy : firstOfEach(usedBy).slice(0, CLAUSES_NAMED)
  const more = usedBy.length - first.length
  return [
    ink.bold(name),
    wrap(about, paper, 2),
    '',
    ...(options.length === 0 ? ['  It takes no options.'] : []),
    ...options.flatMap((option) => optionLines(option, paper, ink)),
    ...(messages.length > 1 && !whole
      ? ['', labelled('message', messages.map((wording) => wording.name).join(', '))]
      : []),
    ...(whole ? ['', `  ${ink.dim('message')}`, ...wordings(messages, paper, ink)] : []),
    ...(first.length > 0
      ? [
          ...(whole || messages.length === 1 ? [''] : []),
          labelled('used by', `${first.join(', ')}${more > 0 ? `, and ${more} more` : ''}`),
        ]
      : []),
  ].join('\n')
}

function optionLines(option: OptionDescription, paper: Paper, ink: Paint): string[] {
  return [
    wrap(`${ink.bold(option.name)}: ${option.takes}; ${leftOut(option)}.`, paper, 4, '  '),
    ...(option.about === '' ? [] : [wrap(option.about, paper, 6)]),
  ]
}

const wordings = (messages: CheckDescription['messages'], paper: Paper, ink: Paint): string[] =>
  messages.flatMap(({ name, message, todo }) => [
    wrap(`${ink.bold(name)}: ${message} ${todo}`, paper, 6, '    '),
  ])

/** The first clause of each book. */
function firstOfEach(ids: readonly string[]): string[] {
  const bookOf = (id: string): string => id.slice(0, id.indexOf('/'))
  return ids.filter((id, index) => ids.findIndex((other) => bookOf(other) === bookOf(id)) === index)
}
