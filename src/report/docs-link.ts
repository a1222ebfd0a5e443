/** Where the documentation of a clause stands, relative to the project: one page a rulebook, one heading a clause. */
export function docsLink(clause: string | undefined): string {
  if (clause === undefined) return 'docs/rules/README.md'
  return `docs/rules/${clause.slice(0, clause.indexOf('/'))}.md#${clauseAnchor(clause)}`
}

/** The anchor of a clause on its page: letters, figures and hyphens only. */
export function clauseAnchor(clause: string): string {
  return clause
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
