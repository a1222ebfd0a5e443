// The documentation of the checks, made from the checks themselves: what each is for, what it takes, who uses it.
import { kinds, roleInWords, roles } from '../dist/src/index.js'
import { clauseAnchor } from '../dist/src/report/docs-link.js'
import { describeChecks, leftOut } from '../dist/src/rulebook/describe-checks.js'
import { checks } from '../dist/rules/checks/index.js'
import { escape } from './clause-pages.mjs'

const code = (words) => words.map((word) => `\`${word}\``).join(', ')

/** The page, with links to the clauses of these books. */
export function checkPage(books) {
  return [
    '# The checks',
    'Made from `rules/checks` by `npm run docs`; change those, not this. `evenhand coverage --checks` prints the same.',
    'A clause of a rulebook that can be checked names its checks under `uses`, each with the options it takes and how grave it is:',
    '```yaml\nuses:\n  - check: quoted-speaker\n    options: { allow: [leader, cabinet-member] }\n    severity: error\n```',
    '`message` beside `check` makes it use that one of its wordings throughout. Left out, as in most clauses, the check chooses. What stands in braces is filled in.',
    ...describeChecks(checks, books).map(checkPart),
    '## Roles',
    'Wherever a list of roles is asked for, and in `register.yaml`:',
    roles.map((role) => `- \`${role}\`: ${roleInWords(role)}`).join('\n'),
    '## Kinds of document',
    `For \`kinds\` of a clause, and as the \`kind\` of a draft: ${code(kinds)}.`,
  ]
    .join('\n\n')
    .concat('\n')
}

function checkPart({ name, about, options, messages, usedBy }) {
  return [
    `## ${name}`,
    about,
    options.length === 0 ? 'It takes no options.' : options.map(optionLine).join('\n'),
    messages.length > 1
      ? `Wordings:\n\n${messages.map(({ name: key, message, todo }) => `- \`${key}\`: ${escape(message)} ${escape(todo)}`).join('\n')}`
      : '',
    usedBy.length > 0
      ? `Used by ${usedBy.map((id) => `[${escape(id)}](rules/${id.split('/')[0]}.md#${clauseAnchor(id)})`).join(', ')}.`
      : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const optionLine = (option) =>
  `- **${option.name}**: ${escape(option.takes)}; ${leftOut(option)}. ${escape(option.about)}`.trim()
