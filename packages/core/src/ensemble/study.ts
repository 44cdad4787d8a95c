import { start, stepNext, type Running } from '../machine/kernel.js'
import { createRandom, type Random } from '../random/random.js'
import { copyWorld } from '../rules/copy-world.js'
import { compile, type Model } from '../rules/model.js'
import type { World } from '../rules/world.js'
import { driveOn, type Decision, type Seats } from '../run/drive.js'
import { seatsOf } from '../run/seats.js'
import { scenarioOf, type Scenario } from '../scenario/scenario.js'
import type { Session } from '../session/session.js'
import { standing, type Standing } from '../session/standing.js'
import type { StrategyName } from '../strategies/strategies.js'
import { activityOf, carry } from './carry.js'
import { endOf, measure, type End, type MeasureName } from './measures.js'
import { groupMoments, numbers, tally, valueOf, type Batch, type Tallies, type Value } from './tally.js'
import type { Moments } from '../analysis/moments.js'
import { drawUnknowns } from './unknowns.js'

/** All that the runs of an ensemble depend on besides their numbers. Plain JSON, so that a worker can have it. */
export interface Study {
  readonly scenario: Scenario
  /** The other side of a comparison: every run is made twice, with the same luck. */
  readonly against: Scenario | null
  readonly seed: string
  readonly strategies: Readonly<Record<string, StrategyName>>
  /** Taken in every run in which the question comes up. */
  readonly decisions: readonly Decision[]
  readonly measures: readonly MeasureName[]
  /** How often what is not known is drawn; run i belongs to group i mod groups. 0 leaves the numbers as they stand. */
  readonly groups: number
  readonly from: Session | null
  readonly rows: boolean
}

/** What a stretch of runs comes to. */
export interface Part {
  readonly first: number
  readonly runs: number
  readonly tallies: Tallies
  readonly second: Tallies | null
  /** Of every share and number: the second side less the first, run by run. */
  readonly differences: Differences | null
  readonly rows: readonly Row[] | null
}

export type Differences = Readonly<Record<string, readonly Moments[]>>

/** One run of an ensemble: its seed and number bring it back, and the values stand in the order of the measures. */
export interface Row {
  readonly run: number
  readonly group: number
  readonly values: readonly Value[]
}

/** Makes ready to run any stretch of a study. RangeError for a seed, strategy or session that is not one. */
export function openStudy(study: Study): (first: number, runs: number) => Part {
  const { measures, groups } = study
  const sides = [study.scenario, ...(study.against ? [study.against] : [])].map((scenario) => openSide(scenario, study))
  const counted = Math.max(1, groups)
  return (first, runs) => {
    const numbersOfGroups = Array.from({ length: runs }, (_, index) => (first + index) % counted)
    const [own, other] = sides.map((side) => batchOf(side, study, first, numbersOfGroups))
    const tallies = (batch: Batch): Tallies =>
      Object.fromEntries(measures.map((name) => [name, tally(name, batch, counted)]))
    return {
      first,
      runs,
      tallies: tallies(own!),
      second: other ? tallies(other) : null,
      differences: other ? differences(own!, other, measures, counted) : null,
      rows: study.rows ? rowsOf(own!, first, measures) : null
    }
  }
}

function batchOf(side: Side, { measures, seed }: Study, first: number, groups: readonly number[]): Batch {
  const values: Record<string, Value[]> = Object.fromEntries(measures.map((name) => [name, []]))
  for (const index of groupByGroup(groups)) {
    try {
      const end = side(first + index, groups[index]!)
      for (const name of measures) values[name]![index] = valueOf(name, end)
    } catch (error) {
      const told = `Run ${first + index} of the seed ${JSON.stringify(seed)}: ${(error as Error).message}`
      throw error instanceof RangeError ? new RangeError(told, { cause: error }) : new Error(told, { cause: error })
    }
  }
  return { groups, values }
}

/** The places of the runs with those of a group together: a model that was just read is still at the processor's hand. */
function groupByGroup(groups: readonly number[]): readonly number[] {
  return groups.map((_, index) => index).sort((a, b) => groups[a]! - groups[b]! || a - b)
}

function differences(a: Batch, b: Batch, measures: readonly MeasureName[], groups: number): Differences {
  const differing = measures.filter((name) => ['share', 'number'].includes(measure(name).kind))
  return Object.fromEntries(
    differing.map((name) => {
      const first = numbers(a.values[name]!)
      const each = numbers(b.values[name]!).map((value, index) => value - first[index]!)
      return [name, groupMoments(numbers(each), a.groups, groups)]
    })
  )
}

function rowsOf({ groups, values }: Batch, first: number, measures: readonly MeasureName[]): readonly Row[] {
  return groups.map((group, index) => ({
    run: first + index,
    group,
    values: measures.map((name) => values[name]![index]!)
  }))
}

/** One run of one side, bare and without a log, from its start, or from where a session stands (rule S1). */
type Side = (run: number, group: number) => End

function openSide(given: Scenario, study: Study): Side {
  const scenario = scenarioOf(given)
  const go = openRuns(scenario, study)
  const modelOf = models(scenario, study.groups, createRandom(study.seed))
  return (run, group) => go(run, modelOf(group))
}

/** Makes ready to make runs of a scenario, or of one that differs from it in numbers and in what its pledges are worth. */
export function openRuns(
  scenario: Scenario,
  {
    seed,
    strategies,
    decisions,
    measures,
    from
  }: Pick<Study, 'seed' | 'strategies' | 'decisions' | 'measures' | 'from'>
): (run: number, model: Model) => End {
  const stand = from && standing(from)
  const activity = from && activityOf(from.scenario)
  // Nobody is asked who leaves everything to the model.
  const deciding = Object.entries({ ...stand?.held, ...strategies }).filter(([, name]) => name !== 'model')
  const seats = seatsOf(scenario, Object.fromEntries(deciding), decisions)
  const random = createRandom(seed)
  const watched = measures.some((name) => name === 'hubs' || name === 'hubsDay')
  return (run, model) => {
    random.setRun(run)
    const kit = { model, random, logging: false }
    const running = stand ? again(stand) : start(kit)
    if (activity) carry(running.world, kit, activity)
    return endOf(running.world, toTheEnd(running, kit, seats, watched))
  }
}

/** Runs to the ending and gives the hour at which every hub first had its full capability; -1 if nobody watched, or never. */
function toTheEnd(
  running: Running,
  kit: { model: Model; random: Random; logging: boolean },
  seats: Seats,
  watched: boolean
): number {
  const { world } = running
  const drive = { kit, running, taken: [], events: 0 }
  const alone = seats.strategies.size === 0 && seats.decisions.size === 0
  let hubsHour = watched && areEstablished(world) ? world.hour : -1
  while (alone ? stepNext(running, kit) : driveOn(drive, seats))
    if (watched && hubsHour < 0 && areEstablished(world)) hubsHour = world.hour
  return hubsHour
}

function areEstablished({ hubs }: World): boolean {
  for (const { stage } of hubs) if (stage < 3) return false
  return hubs.length > 0
}

function again({ configuration, world }: Standing): Running {
  return { configuration, world: copyWorld(world) }
}

/** The model of each group, drawn when it is first needed. */
function models(scenario: Scenario, groups: number, random: Random): (group: number) => Model {
  if (groups === 0) return () => compile(scenario)
  const drawn = new Map<number, Model>()
  return (group) => {
    let model = drawn.get(group)
    if (!model) drawn.set(group, (model = compile(drawUnknowns(scenario, random, group))))
    return model
  }
}
