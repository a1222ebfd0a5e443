// Writes what is made from the code: JSON Schemas, the pages of the rules, that of the checks, and that of how well the language is read. Run after a build.
import { mkdirSync, writeFileSync } from 'node:fs'
import { check, loadRulebooks, schemas } from '../dist/src/index.js'
import { accuracyPage } from './accuracy.mjs'
import { checkPage } from './check-page.mjs'
import { clausePages } from './clause-pages.mjs'

const root = new URL('../', import.meta.url)
mkdirSync(new URL('schemas/', root), { recursive: true })
mkdirSync(new URL('docs/rules/', root), { recursive: true })
for (const [name, schema] of schemas)
  writeFileSync(new URL(`schemas/${name}.json`, root), `${JSON.stringify(schema(), null, 2)}\n`)
for (const [name, page] of clausePages(loadRulebooks()))
  writeFileSync(new URL(`docs/rules/${name}`, root), page)
writeFileSync(new URL('docs/checks.md', root), checkPage(loadRulebooks()))
writeFileSync(new URL('docs/accuracy.md', root), accuracyPage(check, loadRulebooks()))
