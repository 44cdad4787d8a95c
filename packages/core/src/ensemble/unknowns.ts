import { streamOf, type Random, type Stream } from '../random/random.js'
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
  const unknowns = listUnknowns(scenario)
  if (unknowns.length === 0) return scenario
  const streams = unknowns.map(({ where }) => streamOf('unknown', where))
  random.setRun(group)
  for (let attempt = 0; attempt < 1000; attempt++) {
    const drawn = drawOnce(scenario, unknowns, streams, random, attempt)
    if (isCoherent(drawn)) return admit(drawn as ScenarioDocument)
  }
  throw new RangeError(
    'Expected ranges from which numbers that agree with each other can be drawn, but 1,000 draws in a row did not'
  )
}

function drawOnce(
  scenario: Scenario,
  unknowns: readonly Unknown[],
  streams: readonly Stream[],
  random: Random,
  attempt: number
): unknown {
  let document: unknown = scenario
  unknowns.forEach(({ path, value, range: [low, high] }, index) => {
    const drawn = triangular(low, value, high, random.uniform(streams[index]!, attempt))
    document = withValue(document, [...segmentsOf(path), 'value'], path === wholePath ? Math.round(drawn) : drawn)
  })
  return withSharesOfOne(document as Scenario)
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
  const total = scenario.violations.types.reduce((sum, { share }) => sum + share.value, 0)
  return scenario.violations.types.reduce<unknown>(
    (document, { share }, index) =>
      withValue(document, ['violations', 'types', String(index), 'share', 'value'], share.value / total),
    scenario
  )
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

/** A document with another value at a path; whatever does not lie on the path is shared with the old one. */
function withValue(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (!isNode(node)) throw new TypeError(`Expected something at ${key}, but there is nothing`)
  const copy: Record<string, unknown> = Array.isArray(node)
    ? (Array.from(node as unknown[]) as unknown as Record<string, unknown>)
    : { ...node }
  copy[key] = withValue(copy[key], rest, value)
  return copy
}
