import { logRank, type HazardRatio, type LogRank } from '../analysis/compare-survival.js'
import { hazardRatio } from '../analysis/cox.js'
import { normalReach, around, type Interval } from '../analysis/interval.js'
import { restrictedMean, type RestrictedMean } from '../analysis/restricted-mean.js'
import type { SurvivalTable } from '../analysis/survival-table.js'
import type { Tallies } from './tally.js'

/** How two sets of runs differ in how long something takes. Each interval is what chance leaves, not what is not known. */
export interface TimesCompared {
  /** Whether it comes at the same rate on both sides. */
  readonly logRank: LogRank
  /** The rate at which it comes on the second side over the first. Null unless it comes on both while both are watched. */
  readonly hazardRatio: HazardRatio | null
  /** Days until it comes, or until `until` where it has not: null where no run was watched for a day. */
  readonly means: {
    readonly until: number
    readonly first: RestrictedMean
    readonly second: RestrictedMean
    /** The second less the first. */
    readonly difference: Interval & { readonly value: number; readonly standardError: number }
  } | null
}

/**
 * Compares how long something takes in two ensembles, by their `tallies`, or on the two sides of a comparison, by its
 * `first` and `second`. Both count as drawn apart: with the same luck on both sides the intervals are wider than need be
 * and p larger. RangeError unless both tell `measure` as a time (`resumption`, `hubsDay`) and 0 < level < 1.
 */
export function compareTimes(first: Tallies, second: Tallies, measure: string, level = 0.95): TimesCompared {
  const [here, there] = [tableOf(first, measure), tableOf(second, measure)]
  return {
    logRank: logRank(here, there),
    hazardRatio: hazardRatio(there, here, { level }),
    means: meansOf(here, there, level)
  }
}

function tableOf(tallies: Tallies, name: string): SurvivalTable {
  const tally = Object.hasOwn(tallies, name) ? tallies[name] : undefined
  if (tally?.kind === 'time') return tally.table
  const times = Object.keys(tallies).filter((each) => tallies[each]?.kind === 'time')
  throw new RangeError(
    `Expected a measure that was told as a time, one of ${times.join(', ') || 'none here'}, but received ${JSON.stringify(name)}`
  )
}

/** The last day to which the mean of a table can be taken: beyond the last run watched the curve is not known. */
export function lastDayOf(table: SurvivalTable): number {
  const last = table.at(-1)
  return last === undefined || last.censored === 0 ? Infinity : last.time
}

function meansOf(first: SurvivalTable, second: SurvivalTable, level: number): TimesCompared['means'] {
  const known = Math.min(lastDayOf(first), lastDayOf(second))
  const until = known < Infinity ? known : Math.max(...[first, second].map((table) => table.at(-1)?.time ?? 0))
  if (until <= 0) return null
  const [here, there] = [restrictedMean(first, until, level), restrictedMean(second, until, level)]
  const [value, standardError] = [there.mean - here.mean, Math.sqrt(here.standardError ** 2 + there.standardError ** 2)]
  const difference = { value, standardError, ...around(value, normalReach(level), standardError) }
  return { until, first: here, second: there, difference }
}
