import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { folderOf } from '../support/folder.js'
import { root } from '../support/run-cli.js'

const run = promisify(execFile)
const bin = join(root, 'dist/src/bin.js')

interface Ended {
  code: number
  stdout: string
  stderr: string
}

const inZone = (TZ: string, args: readonly string[], cwd: string): Promise<Ended> =>
  run(process.execPath, [bin, ...args], { cwd, env: { ...process.env, TZ } }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: Ended) => ({ code, stdout, stderr }),
  )

it('the time zone of the machine changes no byte of a check or of the periods', async () => {
  const folder = folderOf({
    'draft.txt':
      'EMBARGOED UNTIL 00:01 ON 22 MARCH 2027\n\nLibrary gate opens\n\nCllr Ada Finch said: “It opens on Monday at nine.”\n\nEnds',
    'context.yaml': [
      'kind: council-release',
      'issuedAt: 2027-03-21T23:30',
      'proactive: true',
      'candidates: [Ada Finch]',
      'elections:',
      '  - {type: local, pollDate: 2027-05-06, noticeDate: 2027-03-22}',
      '  - {type: ppera_referendum, pollDate: 2027-03-28}',
    ].join('\n'),
  })
  for (const [command, code] of [
    ['check draft.txt --context context.yaml --council england --format json', 1],
    ['periods --type local --nation scotland --poll 2026-06-25', 0],
    ['periods --context context.yaml --format json', 0],
  ] as const) {
    const ended = await Promise.all(
      ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) =>
        inZone(zone, command.split(' '), folder),
      ),
    )
    expect(ended[0], command).toMatchObject({ code, stderr: '' })
    expect(ended[0]!.stdout.length, command).toBeGreaterThan(200)
    for (const one of ended) expect(one, command).toEqual(ended[0])
  }
})
