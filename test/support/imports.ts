import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportFile } from '../../src/import/imported.js'
import { root } from './run-cli.js'

/** A sample of fixtures/imports, by its name there. */
export const sample = (name: string): ImportFile => ({
  name,
  text: readFileSync(join(root, 'fixtures/imports', name), 'utf8'),
})

/** ModernGov’s answer to GetCouncillorsByWard, with these councillors in one ward. */
export const oneWard = (councillors: string, ward = 'Fellgate'): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<councillorsbyward>
<wards>
<ward>
<wardtitle>${ward}</wardtitle>
<councillors>
${councillors}
</councillors>
</ward>
</wards>
</councillorsbyward>`

/** One councillor of that answer, on one line. */
export const oneCouncillor = (fields: Record<string, string>): string =>
  `<councillor>${Object.entries({ councillorid: '1', fullusername: 'Councillor Ada Finch', ...fields })
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</councillor>`
