import { createRandom } from '../random/random.js'
import { seatsOf, withSeed } from '../run/seats.js'
import { hashScenario } from '../scenario/canonical.js'
import { applyOverlay, type Overlay } from '../scenario/overlay.js'
import { scenarioOf, type Scenario } from '../scenario/scenario.js'
import type { Session } from '../session/session.js'
import type { Decision } from '../run/drive.js'
import { strategy, type StrategyName } from '../strategies/strategies.js'
import { canGoOn } from './carry.js'
import { distribute, type Abort, type Loss } from './distribute.js'
import { lasting } from './lasting.js'
import { manifestOf, mergeManifests, runsIn, type Manifest, type Range } from './manifest.js'
import { measureNames, type MeasureName } from './measures.js'
import { takeUp, type SoFar } from './so-far.js'
import { askedEvery, isSure, stopOf, type Stop } from './stop.js'
import type { Differences, Part, Row, Study } from './study.js'
import { mergeGroups, mergeTallies, type Tallies } from './tally.js'
import { asWritten, type Workers } from './workers.js'

/** Which runs an ensemble is of, what is asked of each, where they are made, and when it is enough. */
export interface EnsembleOptions {
  /** The luck of run i is that of (seed, i) alone, wherever and beside whatever it runs. */
  readonly seed: string
  /** How many runs, a whole number from 1 to 10^9; with `until` or `sprt` the most. */
  readonly runs: number
  /** The number of the first run, 0 unless given: so an ensemble can be gone on with, or be one part of many. */
  readonly firstRun?: number
  /** All runs of which these are a part, first and how many; these alone unless given. */
  readonly asked?: { readonly firstRun: number; readonly runs: number }
  /** Who decides for whom, by the names of strategies. */
  readonly strategies?: Readonly<Record<string, StrategyName>>
  /** Single decisions by question id, taken in every run in which the question comes up; they go before strategies. */
  readonly decisions?: readonly Decision[]
  /** What is asked of every run, by the names in `listMeasures()`; everything unless given. */
  readonly measures?: readonly string[]
  /** From here on, with what was decided so far (rule S1). A session of the same scenario. */
  readonly from?: Session
  /**
   * `drawn`: what is not known is drawn within its range for every group of runs (rule S2). `fixed`: numbers stay as
   * they stand. Drawn for a live scenario unless fixed is asked for by name, else fixed.
   */
  readonly unknowns?: 'fixed' | 'drawn'
  /**
   * How often what is not known is drawn, from 2 to half of the runs or 10,000, with `until` or `sprt` at most 500; 50, or
   * half of the runs, unless given. Run i belongs to group i mod groups.
   */
  readonly groups?: number
  /** Stops at the first whole thousand of runs at which a measure is told well enough. */
  readonly until?: { readonly measure: string; readonly halfWidth: number; readonly level?: number }
  /** Stops at the first whole thousand of runs at which a test of Wald decides between two chances. */
  readonly sprt?: {
    readonly measure: string
    readonly p0: number
    readonly p1: number
    readonly alpha: number
    readonly beta: number
  }
  /**
   * What an earlier call has made of the first of these runs: its summary, or the `partial` of its progress. They are not
   * made again, nor given to `rows`, and `until` and `sprt` decide by all runs together: the result is the same bytes as
   * that of a call that was never interrupted. RangeError for a summary of another study, with a gap, or that was to stop
   * by something else.
   */
  readonly soFar?: Summary
  /** Threads to run on; here unless given. */
  readonly workers?: Workers
  /** Ends it at once; the promise is rejected with the signal's reason. */
  readonly signal?: Abort
  readonly onProgress?: (progress: Progress) => void
  /** Told of a worker that was lost. Its runs are made again and counted once. */
  readonly onLost?: (loss: Loss) => void
  /** Takes a row for every run, in the order of the runs; awaited, so that a slow reader holds back the runs. */
  readonly rows?: (rows: readonly Row[]) => void | Promise<void>
  /** Awaited between stretches of runs made here, so that a page or a signal gets its turn. */
  readonly pause?: () => Promise<void>
}

/** How far an ensemble is. */
export interface Progress<S = Summary> {
  readonly done: number
  readonly runs: number
  /** What the runs so far come to: made when it is asked for, and then only. `missingRanges` says what is still to come. */
  readonly partial: () => S
}

/** What many runs come to: plain JSON of a size that does not depend on how many they were. `merge` joins several. */
export interface Summary {
  readonly format: 'armistice.ensemble'
  readonly version: 1
  readonly manifest: Manifest
  readonly runs: number
  readonly tallies: Tallies
}

/**
 * Runs a scenario many times and gives what the runs come to. The result is the same bytes however the runs are split
 * over workers, ranges or machines. RangeError for options that are none; the reason of the signal where it ends it.
 */
export async function ensemble(scenario: Scenario, options: EnsembleOptions): Promise<Summary> {
  const plan = prepare(scenario, null, options)
  const { study, asked, range, stop } = plan
  const told = (made: Gathered, isWhole: boolean): Summary => ({
    format: 'armistice.ensemble',
    // Who stops when sure has asked for no more than was run.
    ...heading(study, stop && isWhole ? made.range : asked, made.range, stop),
    tallies: made.tallies
  })
  const soFar = options.soFar && takeUp(options.soFar, manifestOf(study, asked, range, stop))
  const made = await gather({ ...plan, soFar }, options, (so) => told(so, false))
  return told(made, true)
}

/** Two designs, run by run with the same luck. */
export interface Comparison {
  readonly format: 'armistice.comparison'
  readonly version: 1
  readonly manifest: Manifest
  readonly runs: number
  /** The scenario as it is, and with the overlays. */
  readonly first: Tallies
  readonly second: Tallies
  /** Of every share and number, the second less the first, run by run. */
  readonly differences: Differences
}

/**
 * What an overlay, or several one upon the other, would change: every run is made twice, with the same luck on both
 * sides, and the differences are kept run by run. Options and errors as for `ensemble`, but for `rows`, `until`, `sprt` and `soFar`.
 * With `from` both sides go on from the same place, and RangeError where the other side cannot (`canGoOn`).
 * @throws {ScenarioError} where an overlay cannot be applied
 */
export function compare(
  given: Scenario,
  overlays: Overlay | readonly Overlay[],
  options: CompareOptions
): Promise<Comparison> {
  const first = scenarioOf(given)
  const list: readonly Overlay[] = Array.isArray(overlays) ? (overlays as readonly Overlay[]) : [overlays as Overlay]
  return compareScenarios(first, list.reduce(applyOverlay, first), options)
}

/** As for an ensemble, but for what a comparison has not: rows, and a rule to stop by. */
export type CompareOptions = Omit<EnsembleOptions, 'rows' | 'until' | 'sprt' | 'soFar' | 'onProgress'> & {
  readonly onProgress?: (progress: Progress<Comparison>) => void
}

/** As `compare`, for two scenarios of one's own. Luck is the same for whatever has the same id in both. */
export async function compareScenarios(
  first: Scenario,
  second: Scenario,
  options: CompareOptions
): Promise<Comparison> {
  const plan = prepare(first, scenarioOf(second), options)
  const told = (made: Gathered): Comparison => ({
    format: 'armistice.comparison',
    ...heading(plan.study, plan.asked, made.range),
    first: made.tallies,
    second: made.second!,
    differences: made.differences!
  })
  return told(await gather(plan, options, told))
}

/**
 * How the result of these options will be made, before it is; of a comparison where the other side is given. RangeError as
 * for `ensemble`.
 */
export function manifestFor(scenario: Scenario, options: EnsembleOptions, against?: Scenario): Manifest {
  const { study, asked, range, stop } = prepare(scenario, against ? scenarioOf(against) : null, options)
  return manifestOf(study, asked, range, stop)
}

function heading(study: Study, asked: Range, range: Range, stop?: Stop) {
  return { version: 1, manifest: manifestOf(study, asked, range, stop), runs: range[1] - range[0] } as const
}

type Gathered = Pick<Part, 'tallies' | 'second' | 'differences'> & { readonly range: Range }

type Gathering<S> = Omit<EnsembleOptions, 'onProgress'> & { readonly onProgress?: (progress: Progress<S>) => void }

interface Plan {
  readonly study: Study
  readonly range: Range
  readonly stop: Stop | undefined
  readonly soFar?: SoFar | undefined
}

async function gather<S>(plan: Plan, options: Gathering<S>, tell: (made: Gathered) => S): Promise<Gathered> {
  if (!plan.stop || !options.workers) return gatherStretches(plan, options, tell)
  // Who stops when sure works stretch by stretch, and no worker should have to start anew for each.
  const workers = lasting(options.workers)
  try {
    return await gatherStretches(plan, { ...options, workers }, tell)
  } finally {
    workers.close()
  }
}

async function gatherStretches<S>(
  { study, range: [first, end], stop, soFar }: Plan,
  options: Gathering<S>,
  tell: (made: Gathered) => S
): Promise<Gathered> {
  const { workers, signal, onLost, onProgress, rows, pause = () => Promise.resolve() } = options
  let total: Gathered | undefined = soFar && { ...soFar, second: null, differences: null }
  for (let at = total?.range[1] ?? first, next = end; at < end; at = next) {
    const over = (at - first) % askedEvery
    if (stop && total && over === 0 && isSure(total.tallies, stop)) break
    next = stop ? Math.min(end, at + askedEvery - over) : end
    const onPart = async (part: Part) => {
      total = total ? join(total, part) : { ...part, range: [part.first, part.first + part.runs] }
      if (part.rows) await rows?.(part.rows)
      const made = total
      onProgress?.({ done: made.range[1] - first, runs: end - first, partial: () => tell(made) })
    }
    const stretch = { first: at, runs: next - at }
    await distribute<Part>({ study }, { ...stretch, workers, signal, onLost, onPart, pause })
  }
  return total!
}

function join(total: Gathered, part: Part): Gathered {
  const { differences, second } = total
  return {
    tallies: mergeTallies(total.tallies, part.tallies),
    second: second && mergeTallies(second, part.second!),
    differences: differences && mergeDifferences(differences, part.differences!),
    range: [total.range[0], part.first + part.runs]
  }
}

function mergeDifferences(a: Differences, b: Differences): Differences {
  return Object.fromEntries(Object.keys(a).map((name) => [name, mergeGroups(a[name]!, b[name]!)]))
}

/** Joins what several parts of one study come to: the same bytes as all runs at once. RangeError for parts of different studies, or a run in two of them. */
export function merge<S extends Summary | Comparison>(parts: readonly S[]): S {
  if (!Array.isArray(parts))
    throw new TypeError(`Expected a list of summaries to merge, but received ${asWritten(parts)}`)
  const [first, ...rest] = parts as readonly S[]
  if (first === undefined) throw new RangeError('Expected at least one summary to merge, but received none')
  return rest.reduce(mergeTwo, first)
}

function mergeTwo<S extends Summary | Comparison>(a: S, b: S): S {
  if (a.format !== b.format || a.version !== b.version)
    throw new RangeError('Expected parts of one study, but they differ in format')
  const manifest = mergeManifests(a.manifest, b.manifest)
  const both = { ...a, manifest, runs: runsIn(manifest.ranges) }
  if (a.format === 'armistice.ensemble' && b.format === 'armistice.ensemble')
    return { ...both, tallies: mergeTallies(a.tallies, b.tallies) }
  const [one, other] = [a as Comparison, b as Comparison]
  return {
    ...both,
    first: mergeTallies(one.first, other.first),
    second: mergeTallies(one.second, other.second),
    differences: mergeDifferences(one.differences, other.differences)
  }
}

export function prepare(given: Scenario, against: Scenario | null, options: Omit<EnsembleOptions, 'onProgress'>) {
  const { seed, runs, firstRun = 0, strategies = {}, decisions = [], from } = withSeed(options)
  createRandom(seed)
  const scenario = scenarioOf(given)
  const range = rangeOf(firstRun, runs)
  const asked = options.asked ? rangeOf(options.asked.firstRun, options.asked.runs) : range
  if (asked[0] > range[0] || asked[1] < range[1])
    throw new RangeError(
      `Expected runs within those asked for, ${asked.join(' to ')}, but received ${range.join(' to ')}`
    )
  for (const name of Object.values(strategies)) {
    if (typeof name !== 'string') throw new RangeError('Expected strategies by name, as workers cannot have functions')
    strategy(name)
  }
  for (const side of against ? [scenario, against] : [scenario]) seatsOf(side, strategies, decisions)
  if (from && hashScenario(from.scenario) !== hashScenario(scenario))
    throw new RangeError('Expected a session of this scenario to go on from, but it is of another')
  if (from && against && !canGoOn(scenario, against))
    throw new RangeError(
      'Expected the other side to have the same start, members, pledges, hubs and mechanism, so that it can go on from the session; compare them from the start of a run instead'
    )
  const measures: readonly MeasureName[] = measureNames(options.measures)
  const study: Study = {
    scenario,
    against,
    seed,
    strategies,
    decisions: decisions.map(({ question, choice, by }) => ({ question, choice, ...(by !== undefined && { by }) })),
    measures,
    groups: groupsOf(scenario, options, asked),
    from: from ?? null,
    rows: options.rows !== undefined
  }
  return { study, asked, range, stop: stopOf(study, options) }
}

function rangeOf(firstRun: number, runs: number): Range {
  if (!(Number.isInteger(runs) && runs >= 1 && runs <= 1e9))
    throw new RangeError(`Expected runs to be a whole number from 1 to 1,000,000,000, but received ${asWritten(runs)}`)
  if (!(Number.isSafeInteger(firstRun) && firstRun >= 0 && Number.isSafeInteger(firstRun + runs)))
    throw new RangeError(`Expected firstRun to be a whole number from 0, but received ${String(firstRun)}`)
  return [firstRun, firstRun + runs]
}

/** Two runs of a group at the least, so that chance can be told from what is not known: no result without its range. */
function groupsOf(
  { live }: Scenario,
  {
    unknowns = live ? 'drawn' : 'fixed',
    groups,
    until,
    sprt
  }: Pick<EnsembleOptions, 'unknowns' | 'groups' | 'until' | 'sprt'>,
  [first, end]: Range
) {
  if (unknowns !== 'fixed' && unknowns !== 'drawn')
    throw new RangeError(`Expected unknowns to be fixed or drawn, but received ${JSON.stringify(unknowns)}`)
  if (unknowns === 'fixed') {
    if (groups === undefined) return 0
    throw new RangeError(
      `Expected no groups where what is not known stays fixed, but received ${String(groups)}. Ask for unknowns: 'drawn' as well.`
    )
  }
  // Who stops when sure may have no more runs than these.
  const fewest = until || sprt ? Math.min(askedEvery, end - first) : end - first
  const most = Math.min(10_000, Math.floor(fewest / 2))
  const hint = live ? "; for a live scenario a result without its range has to be asked for: unknowns: 'fixed'" : ''
  if (most < 2) throw new RangeError(`Expected at least 4 runs where what is not known is drawn${hint}`)
  const given = groups ?? Math.min(50, most)
  if (Number.isInteger(given) && given >= 2 && given <= most) return given
  throw new RangeError(
    `Expected groups to be a whole number from 2 to ${most}, half of the ${fewest < end - first ? 'fewest ' : ''}runs, but received ${String(given)}${hint}`
  )
}
