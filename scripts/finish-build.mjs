// Makes the command line runnable and refuses to finish with a rulebook that the loader would refuse.
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { checks } from '../dist/rules/checks/index.js'
import { loadRulebook } from '../dist/src/rulebook/load.js'

chmodSync(new URL('../dist/src/bin.js', import.meta.url), 0o755)

const folder = new URL('../rules/books/', import.meta.url)
for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
  try {
    loadRulebook(readFileSync(new URL(name, folder), 'utf8'), `rules/books/${name}`, checks)
  } catch (error) {
    console.error(error.explanation ?? error)
    process.exitCode = 1
  }
}
