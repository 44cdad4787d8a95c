import { Command, CommanderError } from 'commander'
import { clusterCommand } from './commands/cluster.js'
import { compareCommand } from './commands/compare.js'
import { contributionsCommand } from './commands/contributions.js'
import { ensembleCommand } from './commands/ensemble.js'
import { measuresCommand } from './commands/measures.js'
import { mergeCommand } from './commands/merge.js'
import { playCommand } from './commands/play.js'
import { replayCommand } from './commands/replay.js'
import { reportCommand } from './commands/report.js'
import { runCommand } from './commands/run.js'
import { scenariosCommand } from './commands/scenarios.js'
import { schemaCommand } from './commands/schema.js'
import { validateCommand } from './commands/validate.js'
import { verifyCommand } from './commands/verify.js'
import { whyCommand } from './commands/why.js'
import { Failure } from './failure.js'
import type { Io } from './io.js'
import { plain } from './page/plain.js'
import { version } from './version.js'

export { processIo } from './io.js'

/** Runs the command line and gives its exit code: 0 done, 1 different, 2 bad input, 130 interrupted. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    await program(io).parseAsync([...args], { from: 'user' })
    return 0
  } catch (error) {
    // Commander has said what was wrong by now; help and version come this way too, with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof Failure)) throw error
    io.err(error.lines.map((line) => `${plain(line)}\n`).join(''))
    return error.exitCode
  }
}

function program(io: Io): Command {
  const armistice = new Command('armistice')
    .description(
      'Simulate what happens to a system of security pledges after a ceasefire.\nScenario exploration, not a forecast.'
    )
    .version(version, '-V, --version', 'print the version')
    .addHelpText('after', examples)
  for (const make of [
    scenariosCommand,
    validateCommand,
    runCommand,
    playCommand,
    replayCommand,
    whyCommand,
    ensembleCommand,
    compareCommand,
    contributionsCommand,
    measuresCommand,
    mergeCommand,
    reportCommand,
    verifyCommand,
    clusterCommand,
    schemaCommand
  ]) {
    armistice.addCommand(make(io))
  }
  for (const { command, words } of withAll(armistice)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      getOutHelpWidth: () => Math.min(100, io.columns ?? 80),
      getErrHelpWidth: () => 80,
      getOutHasColors: () => io.colour,
      getErrHasColors: () => false
    })
    command.showHelpAfterError(`Try ${words} --help.`)
  }
  return armistice
}

/** A command and all below it, each with the words that call it. */
function withAll(command: Command, before = ''): { command: Command; words: string }[] {
  const words = `${before}${command.name()}`
  return [{ command, words }, ...command.commands.flatMap((below) => withAll(below, `${words} `))]
}

const examples = `
Examples:
  armistice scenarios
  armistice run paris-2026 --seed 7b
  armistice play paris-2026 --as DE --save germany.json
  armistice run paris-2026 --seed 7b --json > trace.json
  armistice replay trace.json
  armistice why trace.json 231
  armistice ensemble paris-2026 --runs 2000 --seed 7b
  armistice compare paris-2026 --overlay tripwires-hold --runs 2000`
