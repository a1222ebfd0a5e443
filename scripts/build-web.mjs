// Compiles the style sheet of the paste page.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'

const root = new URL('../', import.meta.url)
const { css } = compile(fileURLToPath(new URL('web/styles/app.scss', root)), {
  style: 'compressed',
  loadPaths: [fileURLToPath(new URL('node_modules', root))],
  quietDeps: true,
})
mkdirSync(new URL('dist/web/', root), { recursive: true })
writeFileSync(new URL('dist/web/app.css', root), css)
