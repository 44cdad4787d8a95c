import { listMeasures, type EnsembleOptions, type Progress, type Manifest, type Scenario } from '@armistice/core'
import { nodeWorkers } from '@armistice/core/node'
import { Option, type Command } from 'commander'
import { availableParallelism } from 'node:os'
import { Failure } from '../failure.js'
import { isShippedWhole } from '../input/read-scenario.js'
import { collect, runNumber, seed, strategiesFor, strategy } from '../input/run-arguments.js'
import { runsOfShard, shardIn, type Shard } from '../input/shard.js'
import { runs, workers } from '../input/study-arguments.js'
import type { Io } from '../io.js'
import { progressBar } from '../page/progress.js'

/** The options that say which runs are meant, and where they are made; the same for every command that makes many. */
export function withStudyOptions(command: Command, io: Io): Command {
  return withRunsOptions(command)
    .addOption(
      new Option(
        '--shard <i/n>',
        'make one of n equal parts of the runs, for armistice merge; auto or auto/n takes i from a Slurm array or a Kubernetes Indexed Job'
      ).argParser(shardIn(io.env))
    )
    .addOption(
      new Option(
        '--workers <number>',
        'threads to run on (default: one for each processor, fewer for few runs)'
      ).argParser(workers)
    )
}

/** The options that say which runs are meant, wherever they are made. */
export function withRunsOptions(command: Command): Command {
  return command
    .addOption(new Option('--runs <number>', 'how many runs').default(1000).argParser(runs))
    .addOption(
      new Option('--seed <text>', 'the luck of the runs: the same text, the same luck').default('1').argParser(seed)
    )
    .addOption(new Option('--first <number>', 'the number of the first run').default(0).argParser(runNumber))
    .addOption(
      new Option(
        '--measure <name>',
        `what to ask of every run (repeatable; armistice measures says what each is): ${listMeasures()
          .map(({ name }) => name)
          .join(', ')}`
      )
        .default([], 'all of them')
        .argParser(collect)
    )
    .addOption(
      new Option('--strategy <who=name>', 'let a strategy decide for a member or a party (repeatable)')
        .default({}, 'none')
        .argParser(strategy)
    )
    .addOption(
      new Option(
        '--unknowns <how>',
        'draw what is not known within its range, or leave it fixed at its value (default: drawn where the scenario is live, else fixed)'
      ).choices(['drawn', 'fixed'])
    )
    .addOption(
      new Option(
        '--groups <number>',
        'how often to draw what is not known (default: 50, or half of the runs if that is less)'
      ).argParser(runs)
    )
}

export interface StudyArguments {
  readonly runs: number
  readonly seed: string
  readonly first: number
  readonly shard?: Shard
  readonly workers?: number
  readonly measure: readonly string[]
  readonly strategy: Readonly<Record<string, string>>
  readonly unknowns?: 'fixed' | 'drawn'
  readonly groups?: number
}

/** What an ensemble and a comparison can be asked for alike. */
export type StudyOptions = Omit<EnsembleOptions, 'onProgress'> & {
  readonly onProgress?: (progress: Progress<unknown>) => void
}

/** What the library is asked for. */
export function studyOf(scenario: Scenario, given: StudyArguments): StudyOptions {
  const { seed, runs, first, shard, measure, strategy, unknowns, groups } = given
  const part = shard ? runsOfShard(shard, first, runs) : { firstRun: first, runs }
  if (part.runs === 0)
    throw new Failure(`Expected a part that has runs, but ${runs} runs in ${shard?.of} parts leave none here.`)
  return {
    seed,
    ...part,
    ...(shard && { asked: { firstRun: first, runs } }),
    strategies: strategiesFor(scenario, strategy),
    ...(measure.length > 0 && { measures: measure }),
    ...(unknowns && { unknowns }),
    ...(groups !== undefined && { groups })
  }
}

/** Below this many runs a thread takes longer to start than it saves. */
const runsForThread = 500

type Running = Pick<StudyOptions, 'workers' | 'pause' | 'signal' | 'onProgress' | 'onLost'>

/** How many runs there are to be, and how many of them were made before. */
interface Extent {
  readonly runs: number
  readonly before?: number | undefined
  readonly workers?: number | undefined
}

/** Makes runs with a progress bar and an ear for Ctrl-C; whatever the library refuses is the input's fault. */
export async function attended<T>(
  { runs, before = 0, workers: asked }: Extent,
  io: Io,
  make: (running: Running) => Promise<T>
): Promise<T> {
  const controller = new AbortController()
  const attend = io.onInterrupt?.(() => controller.abort(new Failure('Stopped.', 130)))
  const bar = progressBar(io, before)
  const threads = asked ?? Math.min(availableParallelism(), Math.max(1, Math.ceil((runs - before) / runsForThread)))
  try {
    return await make({
      ...(asked === undefined && threads === 1 ? { pause } : { workers: nodeWorkers(threads) }),
      signal: controller.signal,
      onProgress: bar.show,
      onLost: ({ first, runs: lost, reason }) =>
        io.err(`A worker was lost (${reason}). Runs ${first} to ${first + lost - 1} are made again.\n`)
    })
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(error.message)
    throw error
  } finally {
    bar.clear()
    attend?.()
  }
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A manifest that says it all: with the documents that cannot be had by their ids. */
export function selfContained(
  manifest: Manifest,
  {
    name,
    overlays,
    scenario,
    against
  }: { name: string; overlays: readonly string[]; scenario: Scenario; against?: Scenario }
): Manifest {
  if (isShippedWhole(name, overlays)) return manifest
  const reference = { ...manifest.scenario, document: scenario }
  return { ...manifest, scenario: reference, against: manifest.against && { ...manifest.against, document: against! } }
}
