import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { EvenhandError, UsageError } from '../errors.js'
import type { Report } from '../report/schema.js'
import { findDrafts, type FoundDraft } from './files.js'
import { exitCodes, type Io } from './io.js'
import { answerLines } from './ndjson.js'
import {
  addJudgingOptions,
  oneOf,
  readJudging,
  wholeNumber,
  type Judging,
  type JudgingOptions,
} from './options.js'
import { explainError, paperFor } from './output.js'

const failOn = ['hold', 'refer', 'never'] as const

interface CheckFlags extends JudgingOptions {
  format: 'stylish' | 'json'
  output?: string
  failOn?: (typeof failOn)[number]
  maxWarnings?: number
  stdinFilename?: string
  ndjson?: boolean
  timing?: boolean
}

export function checkCommand(program: Command, io: Io, setCode: (code: number) => void): void {
  const command = program
    .command('check')
    .argument(
      '[files...]',
      'drafts (.md .html .txt .docx) or quoted patterns; standard input where there are none',
    )
    .summary('check drafts against a council’s rulebook')
    .description(
      'Checks each draft clause by clause and says what may not go out, what a person must decide, and what could not be checked.',
    )
  addJudgingOptions(command)
    .option(
      '--format <format>',
      'stylish (for people) or json',
      oneOf(['stylish', 'json'] as const),
      'stylish',
    )
    .option('--output <file>', 'write the report to a file')
    .option(
      '--fail-on <verdict>',
      'exit with an error from this verdict on: hold, refer or never (default: hold; never with --ndjson)',
      oneOf(failOn),
    )
    .option('--max-warnings <number>', 'exit with 1 where there are more warnings than this', wholeNumber)
    .option('--stdin-filename <name>', 'the name, and so the format, of a draft on standard input')
    .option(
      '--ndjson',
      'read one JSON object a line, answer with one a line: {"id","council","format","draft","context"}',
    )
    .option('--timing', 'add the milliseconds of each check to the report')
    .addHelpText(
      'after',
      `
Examples:
  evenhand check release.docx --council haringey --kind council-release --date 2026-03-03T09:00
  evenhand check "drafts/**/*.md" --context council.yaml --format json --output report.json
  evenhand check --ndjson < drafts.jsonl > reports.jsonl

A Markdown draft may carry its context, and the council, in its front matter.

Exit codes:
  0  nothing at or above --fail-on
  1  held, or more warnings than --max-warnings
  2  wrong use, or a draft that could not be read
  3  only referrals stand, with --fail-on refer`,
    )
    .action(async (names: string[], flags: CheckFlags) => setCode(await check(names, flags, io)))
}

async function check(names: string[], flags: CheckFlags, io: Io): Promise<number> {
  const judging = await readJudging(flags, io)
  if (flags.ndjson) {
    if (names.length > 0)
      throw new UsageError('usage', '--ndjson reads standard input, so no files can be named.')
    const run = await checkLines(judging, flags, io)
    return run.failed ? exitCodes.failed : codeFor(run.reports, { ...flags, failOn: flags.failOn ?? 'never' })
  }
  const { drafts, several } = await findDrafts(names, flags.stdinFilename, io)
  const results: { file: string; report: Report }[] = []
  let failed = false
  for (const [index, draft] of drafts.entries()) {
    if (drafts.length > 1 && io.stderr.isTTY) io.stderr.write(`\rChecking ${index + 1} of ${drafts.length} `)
    try {
      const found = await draft.read()
      results.push({ file: found.name, report: await checkOne(found, judging, flags) })
    } catch (error) {
      if (!(error instanceof EvenhandError)) throw error
      failed = true
      if (io.stderr.isTTY && drafts.length > 1) io.stderr.write('\r')
      io.stderr.write(`${explainError(error, draft.name)}\n`)
    }
  }
  if (drafts.length > 1 && io.stderr.isTTY) io.stderr.write('\r\x1b[K')
  if (results.length > 0) await write(await render(results, several, flags, io), flags, io)
  return failed
    ? exitCodes.failed
    : codeFor(
        results.map(({ report }) => report),
        flags,
      )
}

async function checkOne(draft: FoundDraft, judging: Judging, flags: CheckFlags): Promise<Report> {
  const { check: checkDraft } = await import('../check.js')
  const started = performance.now()
  const report = await checkDraft({ ...draft, ...judging })
  if (flags.timing) report.stats.ms = Math.round((performance.now() - started) * 10) / 10
  return report
}

async function render(
  results: readonly { file: string; report: Report }[],
  several: boolean,
  flags: CheckFlags,
  io: Io,
): Promise<string> {
  if (flags.format === 'json') {
    return `${JSON.stringify(several ? results : results[0]!.report, null, 2)}\n`
  }
  const { stylish } = await import('../report/stylish.js')
  const paper = paperFor(flags.output ? undefined : io.stdout, io)
  const reports = results.map(({ file, report }) => stylish(report, file, paper)).join('\n')
  if (results.length < 2) return reports
  const count = (verdict: Report['verdict']): number =>
    results.filter(({ report }) => report.verdict === verdict).length
  return `${reports}\n${results.length} drafts: ${count('hold')} hold, ${count('refer')} refer, ${count('clear')} clear.\n`
}

async function write(text: string, flags: CheckFlags, io: Io): Promise<void> {
  if (flags.output === undefined) {
    io.stdout.write(text)
    return
  }
  try {
    await writeFile(resolve(io.cwd, flags.output), text)
  } catch (cause) {
    throw new UsageError('usage', `The report could not be written to “${flags.output}”.`, {
      remedy: 'Check that its folder is there and that you may write to it.',
      cause,
    })
  }
}

function codeFor(reports: readonly Report[], flags: Pick<CheckFlags, 'failOn' | 'maxWarnings'>): number {
  const warnings = reports
    .flatMap((report) => report.findings)
    .filter((finding) => finding.severity === 'warning').length
  if (flags.maxWarnings !== undefined && warnings > flags.maxWarnings) return exitCodes.held
  if (flags.failOn === 'never') return exitCodes.pass
  if (reports.some((report) => report.verdict === 'hold')) return exitCodes.held
  return flags.failOn === 'refer' && reports.some((report) => report.verdict === 'refer')
    ? exitCodes.referred
    : exitCodes.pass
}

async function checkLines(
  judging: Judging,
  flags: CheckFlags,
  io: Io,
): Promise<{ failed: boolean; reports: Report[] }> {
  const { check: checkDraft } = await import('../check.js')
  const reports: Report[] = []
  const failed = await answerLines(io, async (line) => {
    const started = performance.now()
    const report = await checkDraft({
      ...line.draft,
      council: line.council ?? judging.council,
      context: { ...judging.context, ...line.context },
      rulebooks: judging.rulebooks,
      strangeKeys: 'pass-over',
    })
    if (flags.timing) report.stats.ms = Math.round((performance.now() - started) * 10) / 10
    if (flags.failOn !== undefined || flags.maxWarnings !== undefined) reports.push(report)
    return { report }
  })
  return { failed, reports }
}
