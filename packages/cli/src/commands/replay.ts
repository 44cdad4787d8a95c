import { replay, type Difference } from '@armistice/core'
import { Command } from 'commander'
import { Failure } from '../failure.js'
import { readRecord, scenarioOption } from '../input/read-record.js'
import type { Io } from '../io.js'
import { plain } from '../page/plain.js'

/** `armistice replay`: runs a trace again and says whether it comes out the same. */
export function replayCommand(io: Io): Command {
  return new Command('replay')
    .summary('run a trace again and compare')
    .description('Run a trace again and compare, entry by entry. Exit code 0: equal, 1: different, 2: no trace.')
    .argument('<file>', 'a trace from `armistice run --json` or --jsonl, or a saved session (- for standard input)')
    .addOption(scenarioOption())
    .addHelpText(
      'after',
      '\nExamples:\n  armistice run paris-2026 --seed 7b --json | armistice replay -\n  armistice replay trace.json --scenario my-scenario.json'
    )
    .action((file: string, options: { scenario?: string }) => replayFile(file, options, io))
}

async function replayFile(file: string, options: { scenario?: string }, io: Io): Promise<void> {
  const { kind, trace, scenario } = await readRecord(file, options, io)
  const result = replay(trace, scenario)
  if (!result.equal) throw new Failure(differenceInWords(result.difference), 1)
  const what = kind === 'session' ? 'The session comes out' : 'Equal: the run comes out'
  io.out(
    `${what} the same, ${trace.occurrences.length} occurrences.\n${kind === 'session' ? 'trace' : 'hash'} ${trace.hash}\n`
  )
}

function differenceInWords({ seq, path, expected, received }: Difference): string[] {
  return [
    seq === null ? 'Different, outside the occurrences.' : `Different, first at occurrence ${seq}.`,
    `  path      ${plain(path)}`,
    `  expected  ${short(expected)}`,
    `  received  ${short(received)}`
  ]
}

function short(value: unknown): string {
  const text = plain(JSON.stringify(value) ?? 'nothing')
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}
