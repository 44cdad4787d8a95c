import type { Range } from '@armistice/core'
import { Command, Option } from 'commander'
import { Failure } from '../failure.js'
import { installedCluster } from '../input/installed-cluster.js'
import { lease, runs, workers } from '../input/study-arguments.js'
import { writeWhole } from '../input/write-file.js'
import type { Io } from '../io.js'
import { thousands } from '../page/amount.js'
import { failuresTold, rangesTold, statusPage, workLine } from '../page/cluster.js'
import { plain } from '../page/plain.js'
import { overlayOption } from './options.js'
import { designOf, sidesOf } from './start.js'
import { selfContained, studyOf, withRunsOptions, type StudyArguments } from './study-options.js'

/** `armistice cluster`: an ensemble on many machines, with a queue in Redis. */
export function clusterCommand(io: Io): Command {
  return new Command('cluster')
    .summary('make an ensemble on many machines, with a queue in Redis')
    .description(
      'Make an ensemble on many machines: submit it to a queue in Redis, let workers make its batches, and collect the whole. Needs the package @armistice/cluster.'
    )
    .addCommand(submitCommand(io))
    .addCommand(workCommand(io))
    .addCommand(statusCommand(io))
    .addCommand(collectCommand(io))
    .addHelpText(
      'after',
      '\nExamples:\n  armistice cluster submit paris-2026 --runs 1e6 --seed 7b\n  armistice cluster submit paris-2026 --compare --overlay tripwires-hold --runs 1e6\n  armistice cluster submit --from germany.json --runs 1e6\n  armistice cluster work --concurrency 2\n  armistice cluster status\n  armistice cluster collect --out whole.json'
    )
}

interface Address {
  readonly redis: string
}

const withAddress = (command: Command, { env }: Io) =>
  command.addOption(
    new Option('--redis <url>', 'where Redis is').default(
      env['REDIS_URL'] || 'redis://127.0.0.1:6379',
      'REDIS_URL, or redis://127.0.0.1:6379'
    )
  )

function submitCommand(io: Io): Command {
  return withAddress(withRunsOptions(new Command('submit')), io)
    .summary('put a study into the queue')
    .description(
      'Put a study into the queue, in batches of runs. The same study again adds nothing but what is missing, and tries again what has failed.'
    )
    .argument('[scenario]', 'id of a shipped scenario, or a JSON file (- for standard input); not with --from')
    .addOption(overlayOption())
    .option('--compare', 'make a comparison, as armistice compare does: without the overlays and with them')
    .option('--from <session>', 'go on from where a saved session stands, with what was decided so far')
    .addOption(
      new Option(
        '--batch <number>',
        'runs in a batch (default: 1000, or a two-hundredth of the runs if that is more)'
      ).argParser(runs)
    )
    .action((name: string | undefined, options: SubmitArguments) => submitStudy(name, options, io))
}

interface SubmitArguments extends StudyArguments, Address {
  readonly overlay: readonly string[]
  readonly compare?: boolean
  readonly from?: string
  readonly batch?: number
}

async function submitStudy(name: string | undefined, options: SubmitArguments, io: Io): Promise<void> {
  const { redis, batch, overlay, compare, from: session } = options
  const { scenario, from, against } = await (compare ? sidesOf : designOf)(
    name,
    { from: session, overlays: overlay },
    io
  )
  const documents = { name: name ?? '', overlays: overlay, scenario, ...(against && { against }) }
  const study = { ...studyOf(scenario, options), ...(from && { from }) }
  const told = await withCluster(({ submit }) =>
    submit(
      scenario,
      { ...study, ...(from && { from }) },
      {
        redis,
        ...(batch !== undefined && { batch }),
        ...(against && { against }),
        contained: (manifest) => selfContained(manifest, documents)
      }
    )
  )
  const there = told.batches - told.added - told.again
  const parts = [
    `${thousands(told.added)} added`,
    ...(there > 0 ? [`${thousands(there)} there before`] : []),
    ...(told.again > 0 ? [`${thousands(told.again)} had failed and are tried again`] : [])
  ]
  io.out(
    `Study ${told.study}: ${thousands(told.runs)} runs in ${told.batches === 1 ? '1 batch' : `${thousands(told.batches)} batches`}, ${parts.join(', ')}.\n`
  )
}

function workCommand(io: Io): Command {
  return withAddress(new Command('work'), io)
    .summary('make batches from the queue')
    .description(
      'Make batches from the queue until it is stopped. Ctrl-C and SIGTERM hand back the batch that is under way. Exit code 0: stopped, or nothing is left; 1: batches have failed, or Redis lost its data; 2: no Redis, or another engine.'
    )
    .addOption(
      new Option('--concurrency <number>', 'batches at the same time, each in a thread of its own')
        .default(1)
        .argParser(workers)
    )
    .option('--drain', 'end once nothing is left to do')
    .addOption(
      new Option('--lease <seconds>', 'how long without a sign of life until another worker takes over a batch')
        .default(15)
        .argParser(lease)
    )
    .action((options: WorkArguments) => makeBatches(options, io))
}

interface WorkArguments extends Address {
  readonly concurrency: number
  readonly lease: number
  readonly drain?: boolean
}

async function makeBatches(options: WorkArguments, io: Io): Promise<void> {
  const controller = new AbortController()
  const attend = io.onInterrupt?.(() => controller.abort())
  const end = await withCluster(({ work }) =>
    work({
      ...options,
      signal: controller.signal,
      report: (event) => io.err(`${plain(workLine(event))}\n`)
    })
  ).finally(() => attend?.())
  const made = `${counted(end.batches, 'with', 'with')} ${thousands(end.runs)} runs made here.`
  if (end.why === 'empty')
    throw new Failure(
      [
        'Redis came back without what was in it: its studies, and the results of batches that nobody collected, are gone.',
        'Submit the studies again, then start the workers again. Redis keeps its data over a restart with appendonly yes.'
      ],
      1
    )
  io.out(`${end.why === 'stopped' ? 'Stopped' : 'Nothing is left to do'}: ${made}\n`)
  if (end.why === 'drained' && end.failed > 0)
    throw new Failure(`${counted(end.failed, 'has', 'have')} failed: armistice cluster status tells why.`, 1)
}

const counted = (batches: number, one: string, more: string) =>
  batches === 1 ? `1 batch ${one}` : `${thousands(batches)} batches ${more}`

function statusCommand(io: Io): Command {
  return withAddress(new Command('status'), io)
    .summary('tell how far studies are')
    .description('Tell how far the studies in the queue are. Exit code 0: all complete, 1: not yet, 2: no such study.')
    .argument('[study]', 'the start of the id of a study; all of them unless given')
    .option('--json', 'as JSON')
    .action(async (study: string | undefined, { redis, json }: Address & { json?: boolean }) => {
      const all = await withCluster(({ status }) => status({ redis, study }))
      if (json) io.out(`${JSON.stringify(all)}\n`)
      else
        io.out(
          all.length === 0
            ? 'No study was submitted.\n'
            : all
                .flatMap(statusPage)
                .map((line) => `${plain(line)}\n`)
                .join('')
        )
      if (all.some(({ complete }) => !complete)) throw new Failure([], 1)
    })
}

function collectCommand(io: Io): Command {
  return withAddress(new Command('collect'), io)
    .summary('join the batches of a study')
    .description(
      'Join the batches of a study into what a single machine would have made. Exit code 0: whole, 1: runs are missing, failed or doubled, 2: no such study.'
    )
    .argument('[study]', 'the start of the id of a study; not needed if there is one only')
    .option('--out <file>', 'write there instead of to standard output')
    .action(async (study: string | undefined, options: Address & { out?: string }) => collectStudy(study, options, io))
}

async function collectStudy(
  study: string | undefined,
  { redis, out }: Address & { out?: string },
  io: Io
): Promise<void> {
  const { summary, missing, doubled, failed } = await withCluster(({ collect }) => collect({ redis, study }))
  const text = `${JSON.stringify(summary)}\n`
  if (summary !== null && out === undefined) io.out(text)
  if (summary !== null && out !== undefined) {
    await writeWhole(out, text)
    io.err(`Written to ${out}.\n`)
  }
  const told = (what: string, ranges: readonly Range[]) =>
    ranges.length > 0 ? [`${what}: runs ${rangesTold(ranges)}.`] : []
  const lines = [...told('Missing', missing), ...told('Doubled', doubled), ...failuresTold(failed)]
  if (lines.length > 0) throw new Failure(lines, 1)
}

/** The package behind this, for something that may be the input's fault. */
async function withCluster<T>(use: (cluster: Awaited<ReturnType<typeof installedCluster>>) => Promise<T>): Promise<T> {
  const cluster = await installedCluster()
  try {
    return await use(cluster)
  } catch (error) {
    if (error instanceof RangeError || error instanceof cluster.ClusterError) throw new Failure(error.message)
    throw error
  }
}
