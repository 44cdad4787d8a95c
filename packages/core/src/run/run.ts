import type { Occurrence } from '../rules/occurrence.js'
import { scenarioOf } from '../scenario/parse-scenario.js'
import type { Scenario } from '../scenario/scenario.js'
import { strategy, type Strategy, type StrategyName } from '../strategies/strategies.js'
import { choicesOf, type QuestionKind } from '../rules/question.js'
import { beginDrive, driveOn, nextHour, type Decision, type Drive, type Seats } from './drive.js'
import { traceOfDrive, type Trace } from './trace.js'

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

/** Options are the argument most often forgotten. */
export function withSeed<O extends { readonly seed: string }>(options: O): O {
  if (typeof options === 'object' && options !== null) return options
  throw new TypeError(`Expected options with a seed, such as { seed: '7b' }, but received ${String(options)}`)
}

/** Checks who is to decide and gives each a seat. Seats go by id; the roles of the two parties and the partner will do. */
export function seatsOf(
  { members, parties, politics }: Scenario,
  strategies: RunOptions['strategies'] = {},
  decisions: readonly Decision[] = []
): Seats {
  const who = new Set([...members.map(({ id }) => id), parties.protected.id, parties.challenger.id])
  // A partner that the document does not name is still asked about its backing.
  if (politics.backing.partner === undefined) who.add('partner')
  const roles = new Map([
    ['protected', parties.protected.id],
    ['challenger', parties.challenger.id],
    ['partner', politics.backing.partner ?? 'partner']
  ])
  const seats = new Map<string, { name: string; decide: Strategy }>()
  for (const [name, by] of Object.entries(strategies)) {
    const id = who.has(name) ? name : roles.get(name)
    if (id === undefined)
      throw new RangeError(
        `Expected strategies to name members or parties (${[...who].join(', ')}, or ${[...roles.keys()].join(', ')}), but received ${JSON.stringify(name)}`
      )
    seats.set(
      id,
      typeof by === 'function' ? { name: by.name || 'strategy', decide: by } : { name: by, decide: strategy(by) }
    )
  }
  for (const decision of decisions) checkDecision(decision, who)
  return { strategies: seats, decisions: new Map(decisions.map((decision) => [decision.question, decision])) }
}

function checkDecision(decision: Decision, who: ReadonlySet<string>): void {
  const [kind, id] = typeof decision?.question === 'string' ? decision.question.split(':') : []
  const offered =
    kind !== undefined && Object.hasOwn(choicesOf, kind)
      ? (choicesOf[kind as QuestionKind] as readonly string[])
      : undefined
  if (!offered) {
    throw new RangeError(
      `Expected decisions to answer questions such as response:DE:c1:2 (${Object.keys(choicesOf).join(', ')}), but received ${JSON.stringify(decision?.question)}`
    )
  }
  if (id === undefined || !who.has(id))
    throw new RangeError(`Expected ${decision.question} to ask a member or a party, but received ${JSON.stringify(id)}`)
  if (!offered.includes(decision.choice)) {
    throw new RangeError(
      `Expected the answer to ${decision.question} to be one of ${offered.join(', ')}, but received ${JSON.stringify(decision.choice)}`
    )
  }
}
