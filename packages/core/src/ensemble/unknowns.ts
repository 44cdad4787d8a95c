import { createRandom, streamOf, type Random, type Stream } from '../random/random.js'
import { checkCoherence } from '../scenario/coherence.js'
import { listQuantities, type Entry } from '../scenario/ledger.js'
import { isNode } from '../scenario/path.js'
import { admit, type Scenario } from '../scenario/scenario.js'
import type { ScenarioDocument } from '../scenario/schema.js'

/** A number that nobody knows for sure: its value lies somewhere in a range. */
export interface Unknown {
  /** A JSON Pointer, and the same place as people say it. */
  readonly path: string
  readonly where: string
  readonly value: number
  readonly range: readonly [number, number]
}

/**
 * The numbers of a scenario that are drawn where unknowns are: those that the model uses, with a range, and reported or
 * assumed. The length of the run is a choice of the document, not something that is not known (rule S2).
 */
export function listUnknowns(scenario: Scenario): readonly Unknown[] {
  return listQuantities(scenario).flatMap((entry) =>
    isUnknown(entry) ? [{ path: entry.path, where: entry.where, value: entry.value, range: entry.range }] : []
  )
}

function isUnknown(entry: Entry): entry is Entry & { value: number; range: readonly [number, number] } {
  const { value, range, status, path } = entry
  if (value === null || range === undefined || range[0] === range[1]) return false
  if (path === '/horizonDays' || path.startsWith('/facts/') || path.endsWith('/size')) return false
  return status === 'reported' || status === 'assumption' || status === 'undisclosed'
}

/**
 * The scenario with every unknown drawn for one group of runs: from the triangular law on its range with the mode at
 * its value, in a stream of its own. Where the numbers then do not agree with each other, all are drawn again (rule S2).
 */
export function drawUnknowns(scenario: Scenario, random: Random, group: number): Scenario {
  const places = placesIn(scenario)
  if (places.length === 0) return scenario
  random.setRun(group)
  for (let attempt = 0; attempt < 1000; attempt++) {
    const drawn = drawOnce(scenario, places, random, attempt)
    if (isCoherent(drawn)) return admit(drawn as ScenarioDocument)
  }
  throw new RangeError(
    'Expected ranges from which numbers that agree with each other can be drawn, but 1,000 draws in a row did not'
  )
}

/**
 * The scenario with the numbers that an ensemble of `seed` has in one of its groups: run i of that ensemble, which its row
 * gives with its group, is `run(drawnAsIn(scenario, { seed, group }), { seed, run: i })`. RangeError unless `group` is a
 * whole number from 0.
 */
export function drawnAsIn(scenario: Scenario, { seed, group }: { seed: string; group: number }): Scenario {
  if (!(Number.isSafeInteger(group) && group >= 0))
    throw new RangeError(`Expected group to be a whole number from 0, but received ${String(group)}`)
  return drawUnknowns(scenario, createRandom(seed), group)
}

/** An unknown, the keys that lead to its value, and the stream that it is drawn from. */
interface Place extends Unknown {
  readonly keys: readonly string[]
  readonly stream: Stream
}

// A scenario is drawn for every group, and its unknowns are the same each time.
const known = new WeakMap<Scenario, readonly Place[]>()

function placesIn(scenario: Scenario): readonly Place[] {
  let places = known.get(scenario)
  if (!places) {
    places = listUnknowns(scenario).map((unknown) => ({
      ...unknown,
      keys: [...segmentsOf(unknown.path), 'value'],
      stream: streamOf('unknown', unknown.where)
    }))
    known.set(scenario, places)
  }
  return places
}

function drawOnce(scenario: Scenario, places: readonly Place[], random: Random, attempt: number): unknown {
  const values: Change = new Map()
  for (const { path, keys, value, range, stream } of places) {
    const drawn = triangular(range[0], value, range[1], random.uniform(stream, attempt))
    set(values, keys, path === wholePath ? Math.round(drawn) : drawn)
  }
  return withSharesOfOne(changed(scenario, values) as Scenario)
}

/** The one number of the model that is whole by its nature. */
const wholePath = '/deployment/steps'

/** The value below which the share `u` of a triangular law lies, from `low` by its `mode` to `high`. */
export function triangular(low: number, mode: number, high: number, u: number): number {
  const width = high - low
  const rise = mode - low
  const value = u * width < rise ? low + Math.sqrt(u * width * rise) : high - Math.sqrt((1 - u) * width * (high - mode))
  return Math.min(high, Math.max(low, value))
}

/** The shares of the challenger's types are scaled to make 1 together. */
function withSharesOfOne(scenario: Scenario): unknown {
  const { types } = scenario.violations
  const total = types.reduce((sum, { share }) => sum + share.value, 0)
  const values: Change = new Map()
  types.forEach(({ share: { value, range } }, index) => {
    const [keys, share] = [['violations', 'types', String(index), 'share'], value / total]
    set(values, [...keys, 'value'], share)
    // A document whose value lies outside its range would be refused.
    if (range && share < range[0]) set(values, [...keys, 'range', '0'], share)
    if (range && share > range[1]) set(values, [...keys, 'range', '1'], share)
  })
  return changed(scenario, values)
}

function isCoherent(document: unknown): boolean {
  let faults = 0
  checkCoherence(document as ScenarioDocument, () => faults++)
  return faults === 0
}

const segmentsOf = (path: string): readonly string[] =>
  path
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

/** New values by the keys that lead to them. */
type Change = Map<string, Change | number>

function set(change: Change, [key = '', ...rest]: readonly string[], value: number): void {
  if (rest.length === 0) return void change.set(key, value)
  let next = change.get(key)
  if (!(next instanceof Map)) change.set(key, (next = new Map()))
  set(next, rest, value)
}

/** A document with other values; whatever does not lie on the way to one is shared with the old one. */
function changed(node: unknown, change: Change): unknown {
  if (!isNode(node)) throw new TypeError('Expected an object on the way to a number, but there is none')
  const copy: Record<string, unknown> = Array.isArray(node)
    ? (Array.from(node as unknown[]) as unknown as Record<string, unknown>)
    : { ...node }
  for (const [key, to] of change) copy[key] = to instanceof Map ? changed(copy[key], to) : to
  return copy
}
