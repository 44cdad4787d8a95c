import {
  compareScenarios,
  differenceAt,
  engineVersion,
  ensemble,
  merge,
  missingRanges,
  type Manifest,
  type Range
} from '@armistice/core'
import { Command } from 'commander'
import { Failure } from '../failure.js'
import { manifestIn, optionsIn, parsed, scenarioIn } from '../input/read-study.js'
import { readText } from '../input/read-text.js'
import { workers } from '../input/study-arguments.js'
import type { Io } from '../io.js'
import { rangesTold } from '../page/cluster.js'
import { plain } from '../page/plain.js'
import { rowsIn, textFormatOf } from '../rows/read-rows.js'
import { different, expectedAndReceived } from './different.js'
import { howToGoOn } from './so-far.js'
import { attended, type StudyOptions } from './study-options.js'
import { linesIn, sameCells, sameLines } from './verify-rows.js'

/** `armistice verify`: makes a result again from what it says of itself. */
export function verifyCommand(io: Io): Command {
  return new Command('verify')
    .summary('make a result again from its manifest and compare')
    .description(
      'Make a summary, a comparison or rows again from what they say of themselves. Of a part, such as a file that was broken off, it makes what is there, and says which runs are not. Exit code 0: equal, 1: different, 2: no such file.'
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
  if (/\.parquet$/i.test(file)) {
    const source = (await rowsIn(file))!
    return made(file, source.manifest, options, io, (running) => sameCells(source, running, io))
  }
  const text = await readText(file, io)
  const format = textFormatOf(text)
  if (format !== undefined) {
    if (/^[^\n]*\r\n/.test(text))
      throw new Failure(
        `Expected ${file} to have the line ends that it was written with (LF), but received those of Windows (CRLF): another program changed them. Change them back, or make the file again.`
      )
    const lines = linesIn(file, text, format)
    await made(file, lines.manifest, options, io, (running) => sameLines(lines, running, io))
    if (lines.plan !== null) io.out(`The file was broken off. ${howFar(file, lines.manifest, lines.plan)}`)
    return
  }
  const value = parsed(file, text)
  const manifest = manifestIn(file, value)
  await made(file, manifest, options, io, (running) => sameResult(value, manifest, running, io))
}

function howFar(file: string, { ranges }: Manifest, plan: readonly Range[]): string {
  const [[first], end, next] = [plan[0]!, plan.at(-1)![1], ranges.at(-1)![1]]
  return next === end ? 'All of its runs are there.\n' : howToGoOn(file, { firstRun: first, runs: end - first }, next)
}

/** Makes it again, and says that it came out the same unless `again` throws. */
async function made(
  file: string,
  manifest: Manifest,
  options: { workers?: number },
  io: Io,
  again: (running: Running) => Promise<void>
): Promise<void> {
  const { engine, scenario, asked, ranges } = manifest
  if (engine !== engineVersion)
    throw new Failure(`Expected a result of engine ${engineVersion}, but ${file} was made by ${plain(engine)}.`)
  const runs = ranges.reduce((sum, [from, to]) => sum + to - from, 0)
  await attended({ runs, ...options }, io, again)
  io.out(`Equal: ${runs} runs of ${plain(scenario.id)} come out the same.\n`)
  const missing = missingRanges(manifest)
  if (missing.length > 0)
    io.out(`They are a part of runs ${rangesTold([asked])}: runs ${rangesTold(missing)} are not there.\n`)
}

type Running = Partial<StudyOptions>

async function sameResult(value: unknown, manifest: Manifest, running: Running, io: Io): Promise<void> {
  const scenario = await scenarioIn(manifest.scenario, io)
  const against = manifest.against && (await scenarioIn(manifest.against, io))
  const again = (range: Range) => {
    const options = { ...optionsIn(manifest, scenario), ...running, ...runsOf(range) }
    // What was to stop it shall not have done so before.
    return against ? compareScenarios(scenario, against, options) : ensemble(scenario, { ...options, ...manifest.stop })
  }
  const parts = []
  for (const range of manifest.ranges) parts.push(await again(range))
  // The documents inside count by their hashes, which were compared before.
  const made = { ...merge(parts), manifest }
  const found = differenceAt(JSON.parse(JSON.stringify(made)), value, '')
  if (found) throw different(expectedAndReceived(`  path      ${plain(found.path)}`, found.expected, found.received))
}

const runsOf = ([first, end]: Range) => ({ firstRun: first, runs: end - first })
