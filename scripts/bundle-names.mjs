// Turns the given names of a package of names into a small module that loads at once, in a browser as in Node: two
// lists, female and male. The package itself is needed only here. What this writes is not kept in the repository.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const names = require('gender-detection-from-name/names/en.js')
const licence = readFileSync(require.resolve('gender-detection-from-name/LICENSE'), 'utf8')
const copyright = /^Copyright.*$/m.exec(licence)?.[0] ?? ''

const of = (gender) =>
  JSON.stringify([...names].flatMap(([name, is]) => (is === gender ? name : [])).join(' '))

writeFileSync(
  new URL('../rules/lexicons/given-names.data.ts', import.meta.url),
  `// Made by scripts/bundle-names.mjs from the package gender-detection-from-name (MIT licence, ${copyright}).
export const female: string = ${of('female')}
export const male: string = ${of('male')}
`,
)
