import type { Occurrence } from '../rules/occurrence.js'
import { scenarioOf, type Scenario } from '../scenario/scenario.js'
import type { Strategy, StrategyName } from '../strategies/strategies.js'
import { beginDrive, driveOn, nextHour, type Decision, type Drive } from './drive.js'
import { seatsOf, withSeed } from './seats.js'
import { traceOfDrive, type Trace } from './trace.js'

/** What tells one run of a scenario from another. */
export interface RunOptions {
  /** A text of 1 to 200 characters. The same seed gives the same run, on every machine. */
  readonly seed: string
  /** The number of the run within the seed, a whole number from 0; 0 unless given. */
  readonly run?: number
  /** Who decides for whom, by id of a member or party; the model's draw for everybody else. */
  readonly strategies?: Readonly<Record<string, StrategyName | Strategy>>
  /** Single decisions by question id; they go before strategies. */
  readonly decisions?: readonly Decision[]
  /** Hours after the entry into force at which to stop; to the ending unless given. */
  readonly until?: number
  /** How many events to handle at the most; all of them unless given. */
  readonly events?: number
}

/**
 * Runs a scenario from its start to its ending and gives the trace: what happened, in order, with causes.
 * RangeError for a seed, run, strategy, decision or `until` that is not one.
 */
export function run(scenario: Scenario, options: RunOptions): Trace {
  const { drive, more } = prepare(scenario, options)
  while (more()) continue
  return traceOfDrive(drive)
}

/** The occurrences of a run, made one event at a time as they are asked for. Options and errors as for `run`. */
export function* occurrences(scenario: Scenario, options: RunOptions): Generator<Occurrence, void, undefined> {
  const { drive, more } = prepare(scenario, options)
  const { log } = drive.running.world
  let told = 0
  do {
    for (; told < log.length; told++) yield log[told]!
  } while (more())
  for (; told < log.length; told++) yield log[told]!
}

function prepare(given: Scenario, options: RunOptions): { drive: Drive; more: () => boolean } {
  const { until, events = Infinity } = withSeed(options)
  if (until !== undefined && !(until >= 0 && Number.isFinite(until))) {
    throw new RangeError(`Expected until to be a number of hours from 0, but received ${String(until)}`)
  }
  if (!(events >= 0) || (events !== Infinity && !Number.isInteger(events))) {
    throw new RangeError(`Expected events to be a whole number from 0, but received ${String(events)}`)
  }
  const scenario = scenarioOf(given)
  const seats = seatsOf(scenario, options.strategies, options.decisions)
  const drive = beginDrive(scenario, options.seed, options.run ?? 0)
  const { world } = drive.running
  const more = () => {
    if (drive.events >= events) return false
    if (until !== undefined && world.force >= 0) {
      const next = nextHour(world)
      if (next !== undefined && next > world.force + until) return false
    }
    return driveOn(drive, seats)
  }
  return { drive, more }
}
