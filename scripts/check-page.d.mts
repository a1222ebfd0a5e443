import type { Rulebook } from '../src/rulebook/rulebook.js'

/** The page, with links to the clauses of these books. */
export function checkPage(books: readonly Rulebook[]): string
