import {
  compareScenarios,
  differenceAt,
  engineVersion,
  ensemble,
  merge,
  type EnsembleOptions,
  type Manifest,
  type Range
} from '@armistice/core'
import { Command } from 'commander'
import { Failure } from '../failure.js'
import { manifestIn, optionsIn, scenarioIn } from '../input/read-study.js'
import { readText } from '../input/read-text.js'
import { workers } from '../input/study-arguments.js'
import type { Io } from '../io.js'
import { plain } from '../page/plain.js'
import { headerText, rowText, type RowFormat } from '../rows/row-text.js'
import { attended } from './study-options.js'

/** `armistice verify`: makes a result again from what it says of itself. */
export function verifyCommand(io: Io): Command {
  return new Command('verify')
    .summary('make a result again from its manifest and compare')
    .description(
      'Make a summary, a comparison or rows again from what they say of themselves. Exit code 0: equal, 1: different, 2: no such file.'
    )
    .argument('<file>', 'what armistice ensemble or compare wrote (- for standard input)')
    .option('--workers <number>', 'threads to run on', workers)
    .addHelpText(
      'after',
      '\nExamples:\n  armistice ensemble paris-2026 --runs 500 --out runs.csv && armistice verify runs.csv'
    )
    .action((file: string, options: { workers?: number }) => verify(file, options, io))
}

async function verify(file: string, options: { workers?: number }, io: Io): Promise<void> {
  const text = await readText(file, io)
  const [first = ''] = text.split('\n', 1)
  const format = first.startsWith('# {') ? 'csv' : first.startsWith('{"format":"armistice.rows"') ? 'jsonl' : undefined
  const value = parsed(file, format === undefined ? text : first.replace(/^# /, ''))
  const manifest = manifestIn(file, value)
  if (manifest.engine !== engineVersion)
    throw new Failure(
      `Expected a result of engine ${engineVersion}, but ${file} was made by ${plain(manifest.engine)}.`
    )
  const runs = manifest.ranges.reduce((sum, [from, to]) => sum + to - from, 0)
  await attended({ runs, ...options }, io, (running) =>
    format === undefined ? sameResult(value, manifest, running, io) : sameRows(text, format, manifest, running, io)
  )
  io.out(`Equal: ${runs} runs of ${plain(manifest.scenario.id)} come out the same.\n`)
}

type Running = Partial<EnsembleOptions>

async function sameResult(value: unknown, manifest: Manifest, running: Running, io: Io): Promise<void> {
  const scenario = await scenarioIn(manifest.scenario, io)
  const against = manifest.against && (await scenarioIn(manifest.against, io))
  const again = (range: Range) => {
    const options = { ...optionsIn(manifest, scenario), ...running, ...runsOf(range) }
    return against ? compareScenarios(scenario, against, options) : ensemble(scenario, options)
  }
  const parts = []
  for (const range of manifest.ranges) parts.push(await again(range))
  // The documents inside count by their hashes, which were compared before.
  const made = { ...merge(parts), manifest }
  const found = differenceAt(JSON.parse(JSON.stringify(made)), value, '')
  if (found)
    throw different([
      `  path      ${plain(found.path)}`,
      `  expected  ${short(found.expected)}`,
      `  received  ${short(found.received)}`
    ])
}

const runsOf = ([first, end]: Range) => ({ firstRun: first, runs: end - first })

async function sameRows(text: string, format: RowFormat, manifest: Manifest, running: Running, io: Io): Promise<void> {
  const scenario = await scenarioIn(manifest.scenario, io)
  const options = { ...optionsIn(manifest, scenario), ...running, ...runsOf(manifest.ranges[0]!) }
  const lines = text.split('\n')
  const header = headerText(format, manifest)
  if (!text.startsWith(header)) throw different(['  in what stands before the rows'])
  let line = header.split('\n').length - 1
  await ensemble(scenario, {
    ...options,
    rows(rows) {
      for (const row of rows) {
        const [expected, received] = [rowText(format, manifest, row).trimEnd(), lines[line] ?? '']
        // The last line of a whole file ends in a line feed, too.
        if (received !== expected || line + 1 >= lines.length)
          throw different([
            `  line      ${line + 1} (run ${row.run})`,
            `  expected  ${short(expected)}`,
            `  received  ${short(received)}`
          ])
        line++
      }
    }
  })
  if (lines.slice(line).join('') !== '') throw different([`  line      ${line + 1}`, '  expected  the end of the file'])
}

const different = (lines: readonly string[]) => new Failure(['Different.', ...lines], 1)

function short(value: unknown): string {
  const text = plain(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'))
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}

export function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Failure(`Expected ${file} to be a result as JSON, CSV or JSON lines, but ${(error as Error).message}.`)
  }
}
