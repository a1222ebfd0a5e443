import { Command, CommanderError } from 'commander'
import { EvenhandError } from '../errors.js'
import { checkCommand } from './check-command.js'
import { importCommand } from './import-command.js'
import { exitCodes, type Io } from './io.js'
import { explainError } from './output.js'
import { periodsCommand } from './periods-command.js'
import { readCommand } from './read-command.js'
import { registerCommand } from './register-command.js'
import { rulebookCommands } from './rulebook-commands.js'
import { tryCommand } from './try-command.js'

export const version = '0.1.0'

/**
 * The command line: arguments in, exit code out. Never ends the process.
 *
 * @param argv the arguments after the name of the program
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.pass
  const program = buildProgram(io, (next) => void (code = next))
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.pass : exitCodes.failed
    if (error instanceof EvenhandError) io.stderr.write(`${explainError(error)}\n`)
    else
      io.stderr.write(
        `evenhand: Evenhand itself failed. Please report this.\n${error instanceof Error ? error.stack : String(error)}\n`,
      )
    return exitCodes.failed
  }
}

function buildProgram(io: Io, setCode: (code: number) => void): Command {
  const program = new Command('evenhand')
    .description(
      'Checks a council’s draft press release, clause by clause, against the Publicity Code and the council’s own protocol.',
    )
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('Run “evenhand --help” to see what there is.')
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text.replace(/^error: /, 'evenhand: ')),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
      getErrHelpWidth: () => Math.min(io.stderr.columns ?? 80, 100),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText(
      'after',
      `
Start with a draft and a council:
  evenhand check release.md --council haringey --kind council-release --date 2026-03-03T09:00

See who is quoted:               evenhand read release.docx
See who holds which post:        evenhand register councils/ours
See when publicity is restricted: evenhand periods --type local --nation england --poll 2027-05-06
Ask what a clause means:         evenhand explain haringey/13.20
See what is and is not checked:  evenhand coverage haringey
See what a clause can ask for:   evenhand coverage --checks
Try a rulebook of your own:      evenhand try councils/ours/rulebook.yaml
Import councillors and meetings: evenhand import --help

Drafts stay on this machine: nothing is sent anywhere or kept.`,
    )
  program.helpCommand('help [command]', 'show the help of a command')
  checkCommand(program, io, setCode)
  readCommand(program, io, setCode)
  registerCommand(program, io)
  periodsCommand(program, io, setCode)
  rulebookCommands(program, io)
  tryCommand(program, io, setCode)
  importCommand(program, io, setCode)
  for (const command of program.commands) {
    command.exitOverride().copyInheritedSettings(program)
  }
  return program
}
