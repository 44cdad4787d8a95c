import {
  ensemble,
  manifestFor,
  type EnsembleOptions,
  type Manifest,
  type Scenario,
  type Summary
} from '@armistice/core'
import { Command } from 'commander'
import { Failure } from '../failure.js'
import { readSummary } from '../input/read-study.js'
import { stopsOf, withStopOptions, type StopArguments } from '../input/stop-when-sure.js'
import { writeWhole } from '../input/write-file.js'
import type { Io } from '../io.js'
import { decisionInWords } from '../page/decision.js'
import { pageOf } from '../page/page.js'
import { summaryPage } from '../page/summary.js'
import { wrap } from '../page/wrap.js'
import { formatOf, openRows, type RowFormat } from '../rows/write-rows.js'
import { overlayOption } from './options.js'
import { designOf } from './start.js'
import { both, howToGoOn, keepingSoFar } from './so-far.js'
import { attended, selfContained, studyOf, withStudyOptions, type StudyArguments } from './study-options.js'

interface Arguments extends StudyArguments, StopArguments {
  readonly overlay: readonly string[]
  readonly from?: string
  readonly resume?: string
  readonly json?: boolean
  readonly out?: string
}

/** `armistice ensemble`: many runs of a scenario, and what they come to. */
export function ensembleCommand(io: Io): Command {
  return withStopOptions(withStudyOptions(new Command('ensemble'), io))
    .summary('run a scenario many times and tell what the runs come to')
    .description('Run a scenario many times: endings, survival, counts and levels, each with its range.')
    .argument('[scenario]', 'id of a shipped scenario, or a JSON file (- for standard input); not with --from')
    .addOption(overlayOption())
    .option('--from <session>', 'go on from where a saved session stands, with what was decided so far')
    .option(
      '--resume <file>',
      'go on with a summary that was interrupted or had too few runs, with the options that it was made with; all runs decide together'
    )
    .option('--json', 'the summary as JSON, for armistice merge and verify')
    .option('--out <file>', 'write a row for every run to a .csv, .jsonl or .parquet, or the summary to a .json')
    .addHelpText('after', examples)
    .action((name: string | undefined, options: Arguments) => runEnsemble(name, options, io))
}

const examples = `
Examples:
  armistice ensemble paris-2026 --runs 2000 --seed 7b
  armistice ensemble paris-2026 --runs 1e5 --out runs.csv --measure ending --measure violations
  armistice ensemble paris-2026 --runs 1e5 --until resumed=0.005
  armistice ensemble paris-2026 --runs 1e6 --sprt "resumed<0.4" --indifference 0.02 --errors 0.01
  armistice ensemble paris-2026 --runs 1e6 --sprt "resumed<0.4" --out test.json
  armistice ensemble paris-2026 --runs 1e6 --sprt "resumed<0.4" --out test.json --resume test.json
  armistice ensemble --from germany.json --runs 2000
  armistice ensemble paris-2026 --runs 1e6 --shard 3/8 --out part-3.json
  armistice ensemble paris-2026 --runs 1e6 --shard auto/8 --out part-$SLURM_ARRAY_TASK_ID.json`

async function runEnsemble(name: string | undefined, options: Arguments, io: Io): Promise<void> {
  const { out, json, overlay } = options
  const format = out === undefined ? undefined : formatOf(out)
  if ((options.until || options.sprt) && format !== undefined && format !== 'json')
    throw new Failure(
      `Expected --${options.until ? 'until' : 'sprt'} or rows in a file, but received both: rows say beforehand which runs they are.`
    )
  if (options.resume !== undefined && format !== undefined && format !== 'json')
    throw new Failure(
      `Expected --resume or rows in a file, but received both: rows go on in another file with --first, and armistice merge joins the two.`
    )
  const { scenario, from } = await designOf(name, { from: options.from, overlays: overlay }, io)
  const soFar = options.resume === undefined ? undefined : await readSummary(options.resume, io)
  const study: EnsembleOptions = {
    ...studyOf(scenario, options),
    ...stopsOf(options),
    ...(from && { from }),
    ...(soFar && { soFar })
  }
  const contained = (manifest: Manifest) => selfContained(manifest, { name: name ?? '', overlays: overlay, scenario })
  const textOf = (made: Summary) => `${JSON.stringify({ ...made, manifest: contained(made.manifest) })}\n`
  const made = await attended({ runs: study.runs, before: soFar?.runs, workers: options.workers }, io, (running) =>
    format === undefined || format === 'json'
      ? keepingSoFar({ path: out, study, textOf }, io, (keep) =>
          ensemble(scenario, { ...study, ...running, onProgress: both(keep, running.onProgress) })
        )
      : withRows(scenario, { ...study, ...running }, { path: out!, format, contained }, io)
  )
  const summary = { ...made, manifest: contained(made.manifest) }
  const decision = decisionInWords(options, made)
  if (format === 'json') await writeWhole(out!, textOf(made))
  if (out !== undefined) io.err(`Written to ${out}.\n`)
  if (decision !== undefined && (json || out !== undefined)) io.err(`${decision}\n`)
  if (json) return io.out(textOf(made))
  const page = pageOf(io)
  const told = decision === undefined ? [] : ['', ...wrap(decision, page.width)]
  if (format === undefined) io.out(`${[...summaryPage(summary, scenario, page), ...told].join('\n')}\n`)
}

/** Rows go to the file as they come: whatever ends this, the file is whole up to its last row. */
async function withRows(
  scenario: Scenario,
  study: EnsembleOptions,
  { path, format, contained }: { path: string; format: RowFormat; contained: (manifest: Manifest) => Manifest },
  io: Io
): Promise<Summary> {
  const file = await openRows(path, format, contained(manifestFor(scenario, study)))
  try {
    const summary = await ensemble(scenario, { ...study, rows: (rows) => file.write(rows) })
    await file.close()
    return summary
  } catch (error) {
    io.err(howToGoOn(path, study, await file.close().catch(() => file.close())))
    throw error
  }
}
