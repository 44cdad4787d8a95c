import { compareScenarios, type Comparison } from '@armistice/core'
import { Command } from 'commander'
import { Failure } from '../failure.js'
import { writeWhole } from '../input/write-file.js'
import type { Io } from '../io.js'
import { comparisonPage } from '../page/comparison.js'
import { pageOf } from '../page/page.js'
import { formatOf } from '../rows/write-rows.js'
import { overlayOption } from './options.js'
import { both, keepingSoFar } from './so-far.js'
import { sidesOf } from './start.js'
import { attended, selfContained, studyOf, withStudyOptions, type StudyArguments } from './study-options.js'

interface Arguments extends StudyArguments {
  readonly overlay: readonly string[]
  readonly from?: string
  readonly json?: boolean
  readonly out?: string
}

/** `armistice compare`: a scenario with and without overlays, run by run with the same luck. */
export function compareCommand(io: Io): Command {
  return withStudyOptions(new Command('compare'), io)
    .summary('tell what an overlay changes, with the same luck on both sides')
    .description(
      'Run a scenario with and without overlays, each run with the same luck on both sides, and tell the difference.'
    )
    .argument('[scenario]', 'id of a shipped scenario, or a JSON file (- for standard input); not with --from')
    .addOption(overlayOption())
    .option('--from <session>', 'go on from where a saved session stands: the overlay holds from there on')
    .option('--json', 'the comparison as JSON, for armistice merge and verify')
    .option('--out <file>', 'write that JSON there instead')
    .addHelpText(
      'after',
      '\nExamples:\n  armistice compare paris-2026 --overlay tripwires-hold --runs 2000\n  armistice compare my-scenario.json --overlay my-claim.json --json'
    )
    .action((name: string | undefined, options: Arguments) => runComparison(name, options, io))
}

async function runComparison(name: string | undefined, options: Arguments, io: Io): Promise<void> {
  const { overlay, out, json } = options
  if (out !== undefined && formatOf(out) !== 'json')
    throw new Failure(`Expected --out to end in .json, but received ${out}: a comparison has no rows.`)
  const { scenario, from, against } = await sidesOf(name, { from: options.from, overlays: overlay }, io)
  const study = { ...studyOf(scenario, options), ...(from && { from }) }
  const documents = { name: name ?? '', overlays: overlay, scenario, against }
  const textOf = (made: Comparison) =>
    `${JSON.stringify({ ...made, manifest: selfContained(made.manifest, documents) })}\n`
  const made = await attended({ runs: study.runs, workers: options.workers }, io, (running) =>
    keepingSoFar({ path: out, study, textOf }, io, (keep) =>
      compareScenarios(scenario, against, { ...study, ...running, onProgress: both(keep, running.onProgress) })
    )
  )
  if (out === undefined)
    return io.out(json ? textOf(made) : `${comparisonPage(made, against, pageOf(io)).join('\n')}\n`)
  await writeWhole(out, textOf(made))
  io.err(`Written to ${out}.\n`)
}
