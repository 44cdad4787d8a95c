import { drawnAsIn, embed, run } from '@armistice/core'
import { Command, Option } from 'commander'
import { Failure } from '../failure.js'
import { isShippedWhole, readScenario } from '../input/read-scenario.js'
import { strategiesFor } from '../input/run-arguments.js'
import { writeWhole } from '../input/write-file.js'
import type { Io } from '../io.js'
import { speechIn } from '../messages/speech.js'
import { pageOf } from '../page/page.js'
import { story } from '../page/story.js'
import { languageOption, untilOption, withRunOptions, type LanguageArgument, type RunArguments } from './options.js'
import { commandLine } from './command-line.js'

interface Arguments extends RunArguments, LanguageArgument {
  readonly until?: number
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly all?: boolean
  readonly out?: string
}

/** `armistice run`: one run of a scenario, told as a timeline or given as data. */
export function runCommand(io: Io): Command {
  return withRunOptions(new Command('run'))
    .summary('run a scenario once and tell what happened')
    .description('Run a scenario once and tell what happened: a timeline to read, or the trace as data.')
    .argument('<scenario>', 'id of a shipped scenario, or a JSON file (- for standard input)')
    .addOption(untilOption)
    .addOption(new Option('--json', 'the trace as one JSON document').conflicts(['jsonl', 'all']))
    .addOption(new Option('--jsonl', 'the trace line by line: a header, then an occurrence a line').conflicts('all'))
    .option('--all', 'every occurrence, the hidden ones and every weekly review included')
    .addOption(languageOption())
    .option('--out <file>', 'write there instead of to standard output')
    .addHelpText('after', examples)
    .action((name: string, options: Arguments) => runScenario(name, options, io))
}

const examples = `
Examples:
  armistice run paris-2026 --seed 7b
  armistice run paris-2026 --seed 7b --until D+180 --all
  armistice run paris-2026 --overlay tripwires-hold --strategy DE=cautious
  armistice run my-scenario.json --json --out trace.json
  armistice run paris-2026 --seed 7b --run 12 --group 12
  armistice run paris-2026 --jsonl | head -n 1`

async function runScenario(name: string, options: Arguments, io: Io): Promise<void> {
  const { seed, run: number, group, until, out } = options
  const read = await readScenario(name, options.overlay, io)
  const scenario = group === undefined ? read : drawnAsIn(read, { seed, group })
  const strategies = strategiesFor(scenario, options.strategy)
  const made = attempt(() => run(scenario, { seed, run: number, strategies, ...(until !== undefined && { until }) }))
  // What was read from a file, or drawn, goes with the trace, so that it can be replayed without that file.
  const trace = group === undefined && isShippedWhole(name, options.overlay) ? made : embed(made, scenario)
  // A file gets plain text at the usual width, whatever the terminal looks like.
  const page = pageOf(out === undefined ? io : { columns: undefined, colour: false }, await speechIn(options.lang))
  const text = options.json
    ? `${JSON.stringify(trace, null, 2)}\n`
    : options.jsonl
      ? linesOf(trace)
      : `${story(trace, scenario, { all: options.all ?? false, again: commandLine(name, options), group }, page).join('\n')}\n`
  if (out === undefined) return io.out(text)
  await writeWhole(out, text)
  io.err(`Written to ${out}.\n`)
}

function linesOf({ occurrences, ...header }: ReturnType<typeof run>): string {
  return [header, ...occurrences].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** What the library refuses about the options is the input's fault. */
function attempt<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(error.message)
    throw error
  }
}
