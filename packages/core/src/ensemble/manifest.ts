import { canonicalJson } from '../scenario/canonical.js'
import { engineVersion } from '../run/engine.js'
import { scenarioReference, type ScenarioReference } from '../run/trace.js'
import type { Session } from '../session/session.js'
import type { Stop } from './stop.js'
import type { Study } from './study.js'

/** Runs from `first` up to and without `end`. */
export type Range = readonly [first: number, end: number]

/** How a result was made: all that is needed to make it again. */
export interface Manifest {
  readonly engine: string
  readonly scenario: ScenarioReference
  /** The other side of a comparison. */
  readonly against: ScenarioReference | null
  readonly seed: string
  /** The runs that were asked for in all, by all parts together. */
  readonly asked: Range
  /** The runs that are here, in order and joined where they touch. */
  readonly ranges: readonly Range[]
  readonly strategies: Study['strategies']
  readonly decisions: Study['decisions']
  readonly measures: Study['measures']
  /** How often what is not known was drawn, from the triangular law on its range; 0 where numbers stay as they stand. */
  readonly groups: number
  /** The session from which the runs go on, without its scenario. */
  readonly from: Omit<Session, 'scenario' | 'undone'> | null
  /** What was to end it before all runs were made; left out where nothing was. */
  readonly stop?: Stop
}

export function manifestOf(study: Study, asked: Range, range: Range, stop?: Stop): Manifest {
  return {
    engine: engineVersion,
    scenario: scenarioReference(study.scenario),
    against: study.against && scenarioReference(study.against),
    seed: study.seed,
    asked,
    ranges: [range],
    strategies: study.strategies,
    decisions: study.decisions,
    measures: study.measures,
    groups: study.groups,
    from: study.from && placeOf(study.from),
    ...(stop && { stop })
  }
}

function placeOf({ format, version, engine, seed, run, strategies, log }: Session): NonNullable<Manifest['from']> {
  return { format, version, engine, seed, run, strategies, log }
}

/**
 * How what both describe would have been made at once. RangeError where they are not of one study, or a run is in both.
 * What was to stop either of them did not stop both.
 */
export function mergeManifests(first: Manifest, second: Manifest): Manifest {
  const [a, b] = [withoutStop(first), withoutStop(second)]
  const told = (manifest: Manifest): Record<string, unknown> => ({ ...manifest, asked: null, ranges: null })
  const [left, right] = [told(a), told(b)]
  const difference = Object.keys(left).find((key) => canonicalJson(left[key]) !== canonicalJson(right[key]))
  if (difference !== undefined) throw new RangeError(`Expected parts of one study, but they differ in ${difference}`)
  // What was gone on with later was asked for in parts.
  const asked: Range = [Math.min(a.asked[0], b.asked[0]), Math.max(a.asked[1], b.asked[1])]
  return { ...a, asked, ranges: mergeRanges(a.ranges, b.ranges) }
}

function withoutStop(manifest: Manifest): Manifest {
  const { stop: _, ...rest } = manifest
  return rest
}

/** The ranges of both, joined where they touch. RangeError where a run is in both. */
function mergeRanges(a: readonly Range[], b: readonly Range[]): readonly Range[] {
  const merged: [number, number][] = []
  for (const [first, end] of [...a, ...b].sort((left, right) => left[0] - right[0])) {
    const last = merged.at(-1)
    if (last && first < last[1])
      throw new RangeError(`Expected every run once, but runs ${first} to ${Math.min(end, last[1]) - 1} are doubled`)
    if (last && first === last[1]) last[1] = end
    else merged.push([first, end])
  }
  return merged
}

/** The runs that were asked for and are not here. */
export function missingRanges({ asked: [first, end], ranges }: Pick<Manifest, 'asked' | 'ranges'>): readonly Range[] {
  const missing: Range[] = []
  let at = first
  for (const [from, to] of ranges) {
    if (from > at) missing.push([at, Math.min(from, end)])
    at = Math.max(at, to)
  }
  if (at < end) missing.push([at, end])
  return missing
}

export function runsIn(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [first, end]) => sum + end - first, 0)
}
