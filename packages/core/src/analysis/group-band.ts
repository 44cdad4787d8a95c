import { tailOf, type Interval } from './interval.js'
import { quantiles } from './quantiles.js'

/** What one group of runs says of a chance: its estimate, the variance of that by chance, and its number of runs. */
export interface GroupEstimate {
  readonly value: number
  readonly variance: number
  readonly count: number
}

export interface GroupBand extends Interval {
  /** The share of the variance from run to run that lies between groups. */
  readonly share: number
}

/**
 * Where the middle `level` of groups drawn at random truly lies: their estimates, drawn towards the mean of all by as
 * much as chance within groups would have moved them. The variance between groups is that of the estimates less the mean
 * of their own variances, cut off at 0. For shares of groups of one size it is what `varianceComponents` and
 * `shrunkMeans` give; it needs no more than an estimate of each group, so that lives last seen early may be among them.
 * Groups of fewer than two runs do not count; null below two groups. RangeError unless 0 < level < 1.
 * Source: S. R. Searle, G. Casella and C. E. McCulloch, Variance Components (1992), section 3.6, for groups of one size.
 */
export function groupBand(groups: readonly GroupEstimate[], level: number): GroupBand | null {
  const tail = tailOf(level)
  const held = groups.filter(({ count }) => count > 1)
  if (held.length < 2) return null
  const meanOf = (of: (group: GroupEstimate) => number) => held.reduce((sum, each) => sum + of(each), 0) / held.length
  const centre = meanOf(({ value }) => value)
  const chance = meanOf(({ variance }) => variance)
  const spread = held.reduce((sum, { value }) => sum + (value - centre) * (value - centre), 0) / (held.length - 1)
  const between = Math.max(0, spread - chance)
  const within = meanOf(({ variance, count }) => variance * count)
  const weight = between === 0 ? 0 : between / (between + chance)
  const [low, high] = quantiles(
    held.map(({ value }) => centre + weight * (value - centre)),
    [tail, 1 - tail]
  )
  return { low: low!, high: high!, share: between === 0 ? 0 : between / (between + within) }
}
