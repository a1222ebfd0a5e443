#!/usr/bin/env node
import { run } from './cli/run.js'

// A reader that closes early (`evenhand … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  stdin: process.stdin,
  stdinIsTerminal: process.stdin.isTTY,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
})
