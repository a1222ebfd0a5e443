import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with a plain line, and fails it where a test was skipped: a skipped test shows nothing. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state]++
      // A file that could not be loaded has failed, though it has no tests.
      if (module.state() === 'failed' && [...module.children.allTests()].length === 0) counts.failed++
    }
    counts.failed += errors.length + counts.pending
    if (counts.skipped > 0) {
      console.log(`${counts.skipped} skipped: no test may be skipped here`)
      process.exitCode = 1
    }
    console.log(`${counts.passed} passed, ${counts.failed + counts.skipped} failed`)
  }
}
