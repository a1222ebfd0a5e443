// The documentation of the rules, made from the rulebooks: one page a book, one heading a clause.
import { clauseAnchor } from '../dist/src/report/docs-link.js'
import { explain } from '../dist/src/rulebook/explain.js'
import { checks } from '../dist/rules/checks/index.js'

const abouts = new Map(checks.map((check) => [check.name, check.about]))
export const escape = (text) => text.replace(/[<>*_|[\]`]/g, (mark) => `\\${mark}`)

/** Pages by file name. */
export function clausePages(books) {
  const pages = new Map()
  pages.set('README.md', indexPage(books))
  for (const book of books) pages.set(`${book.rulebook}.md`, bookPage(book))
  return pages
}

function indexPage(books) {
  const rows = books.map(
    (book) =>
      `- [${escape(book.title)}](${book.rulebook}.md), version ${book.version}, ${book.clauses.length} clauses${book.status === 'draft' ? ', a draft' : ''}`,
  )
  return `# The rules\n\nMade from \`rules/books\` by \`npm run docs\`; change those, not these.\n\n${rows.join('\n')}\n`
}

function bookPage(book) {
  const parts = [
    `# ${escape(book.title)}`,
    `Version ${book.version}. ${escape(book.source.title)}.${book.source.note ? ` ${escape(book.source.note)}` : ''}`,
  ]
  if (book.status === 'draft')
    parts.push('This rulebook is a draft: nothing is held under it unless the council has adopted it.')
  for (const { rulebook, 'cited-by': citedBy } of book.extends ?? []) {
    parts.push(
      `The clauses of [${rulebook}](${rulebook}.md) apply too${citedBy ? `, through ${escape(citedBy)}` : ''}.`,
    )
  }
  for (const clause of book.clauses) {
    const [one] = explain(clause.id, [book], abouts).filter(({ id }) => id === clause.id)
    parts.push(
      `<a id="${clauseAnchor(clause.id)}"></a>\n\n## ${escape(clause.id)}${clause.title ? `: ${escape(clause.title)}` : ''}`,
    )
    parts.push(one.sections.map(({ label, text }) => `- **${label}:** ${escape(text)}`).join('\n'))
  }
  return `${parts.join('\n\n')}\n`
}
