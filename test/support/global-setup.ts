import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The command line, the server and the pages of the rules are tested as they are built. */
export default function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}
