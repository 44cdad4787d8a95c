import { contributions, type Contributions, type ContributionsOptions } from '@armistice/core'
import { Command, Option } from 'commander'
import { Failure } from '../failure.js'
import { collect, seed, strategiesFor, strategy } from '../input/run-arguments.js'
import { runs, workers } from '../input/study-arguments.js'
import { writeWhole } from '../input/write-file.js'
import type { Io } from '../io.js'
import { contributionsPage } from '../page/contributions.js'
import { pageOf } from '../page/page.js'
import { overlayOption } from './options.js'
import { designOf } from './start.js'
import { attended, selfContained } from './study-options.js'

interface Arguments extends Pick<ContributionsOptions, 'seed' | 'players' | 'measure' | 'unknowns'> {
  readonly only: readonly string[]
  readonly orderings: number
  readonly runs: number
  readonly strategy: Readonly<Record<string, string>>
  readonly overlay: readonly string[]
  readonly workers?: number
  readonly from?: string
  readonly json?: boolean
  readonly out?: string
}

/** `armistice contributions`: what each pledge or member adds, on the same luck. */
export function contributionsCommand(io: Io): Command {
  return new Command('contributions')
    .summary('tell what each pledge or member adds')
    .description(
      'Tell what each pledge, or each member with all of its pledges, adds to a measure: its Shapley value over orderings drawn at random, and what is lost where it alone is left out, with the same luck. It costs about three runs for each run, ordering and player.'
    )
    .argument('[scenario]', 'id of a shipped scenario, or a JSON file (- for standard input); not with --from')
    .addOption(new Option('--players <what>', 'whose contributions').choices(['pledges', 'members']).default('pledges'))
    .addOption(new Option('--only <id>', 'only this one (repeatable)').default([], 'all of them').argParser(collect))
    .option('--measure <name>', 'a share or a number (armistice measures says which)', 'resumed')
    .addOption(new Option('--orderings <number>', 'how many orderings, from 2').default(40).argParser(runs))
    .addOption(new Option('--runs <number>', 'how many runs for each ordering').default(5).argParser(runs))
    .addOption(
      new Option('--seed <text>', 'the luck of the runs: the same text, the same luck').default('1').argParser(seed)
    )
    .addOption(
      new Option('--strategy <who=name>', 'let a strategy decide for a member or a party (repeatable)')
        .default({}, 'none')
        .argParser(strategy)
    )
    .addOption(
      new Option(
        '--unknowns <how>',
        'draw what is not known for each ordering, or leave it fixed at its value (default: drawn where the scenario is live, else fixed)'
      ).choices(['drawn', 'fixed'])
    )
    .addOption(
      new Option(
        '--workers <number>',
        'threads to run on (default: one for each processor, fewer for few runs)'
      ).argParser(workers)
    )
    .addOption(overlayOption())
    .option('--from <session>', 'go on from where a saved session stands')
    .option('--json', 'the contributions as JSON, for summariseContributions of the library')
    .option('--out <file>', 'write that JSON there instead')
    .addHelpText(
      'after',
      '\nExamples:\n  armistice contributions paris-2026 --players members\n  armistice contributions paris-2026 --only gb-hub-west --only fr-hub-centre --measure violations'
    )
    .action((name: string | undefined, options: Arguments) => runContributions(name, options, io))
}

async function runContributions(name: string | undefined, options: Arguments, io: Io): Promise<void> {
  const { overlay: overlays, out, json, only, strategy: given, workers: threads, from: saved, ...asked } = options
  if (out !== undefined && !out.endsWith('.json'))
    throw new Failure(`Expected --out to end in .json, but received ${out}: contributions have no rows.`)
  const { scenario, from } = await designOf(name, { from: saved, overlays }, io)
  const study: ContributionsOptions = {
    seed: asked.seed,
    orderings: asked.orderings,
    runs: asked.runs,
    measure: asked.measure!,
    players: asked.players!,
    strategies: strategiesFor(scenario, given),
    ...(asked.unknowns && { unknowns: asked.unknowns }),
    ...(only.length > 0 && { only }),
    ...(from && { from })
  }
  const size = only.length > 0 ? only.length : sizeOf(scenario.pledges, asked.players!)
  // The bar counts runs, the library orderings.
  const each = 3 * size * asked.runs
  const made = await attended({ runs: asked.orderings * each, workers: threads }, io, (running) =>
    contributions(scenario, {
      ...study,
      ...running,
      onProgress: ({ done, runs: all, partial }) =>
        running.onProgress?.({ done: done * each, runs: all * each, partial })
    })
  )
  const manifest = selfContained(made.manifest, { name: name ?? '', overlays, scenario })
  const text = `${JSON.stringify({ ...made, manifest } satisfies Contributions)}\n`
  if (out === undefined) return io.out(json ? text : `${contributionsPage(made, scenario, pageOf(io)).join('\n')}\n`)
  await writeWhole(out, text)
  io.err(`Written to ${out}.\n`)
}

const sizeOf = (pledges: readonly { member: string }[], players: 'pledges' | 'members') =>
  players === 'pledges' ? pledges.length : new Set(pledges.map(({ member }) => member)).size
