// Turns rules/books/*.yaml into a module, so that the rulebooks load in a browser as they do in Node, with no file
// system and no YAML parser at start. Run before the compiler; what it writes is not kept in the repository.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const folder = new URL('../rules/books/', import.meta.url)
const books = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')))

writeFileSync(
  new URL('shipped.ts', folder),
  `// Made by scripts/bundle-books.mjs from the YAML beside it. Change that, not this.
export const shipped: unknown = JSON.parse(${JSON.stringify(JSON.stringify(books))})
`,
)
