import type { Rulebook } from '../src/rulebook/rulebook.js'

/** Pages by file name. */
export function clausePages(books: readonly Rulebook[]): Map<string, string>
