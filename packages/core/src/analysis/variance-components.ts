import { mean, variance, type Moments } from './moments.js'

/** How much of the spread of a sample lies between groups, and how much within them. */
export interface VarianceComponents {
  /** The variance of the groups' true means, 0 where the groups differ no more than chance would have them. */
  readonly between: number
  /** The variance within a group. */
  readonly within: number
  /** between / (between + within), from 0 to 1; 0 where nothing varies at all. */
  readonly share: number
}

/**
 * The components of variance of groups that were drawn at random, by analysis of variance; the estimate of the one
 * between groups is cut off at 0. Groups without values do not count. Null below two groups, or where no group has two
 * values.
 * Source: S. R. Searle, G. Casella and C. E. McCulloch, Variance Components (1992), section 3.6, for groups of any sizes.
 */
export function varianceComponents(groups: readonly Moments[]): VarianceComponents | null {
  const held = groups.filter(({ count }) => count > 0)
  const all = held.reduce((sum, { count }) => sum + count, 0)
  if (held.length < 2 || all === held.length) return null
  const centre = held.reduce((sum, group) => sum + mean(group) * (group.count / all), 0)
  const spread = held.reduce((sum, group) => sum + group.count * square(mean(group) - centre), 0)
  const rest = held.reduce((sum, group) => sum + (group.count > 1 ? variance(group) * (group.count - 1) : 0), 0)
  const within = rest / (all - held.length)
  // The size of a group where all are equal, and a little below their mean size where not.
  const size = (all - held.reduce((sum, { count }) => sum + (count / all) * count, 0)) / (held.length - 1)
  const between = Math.max(0, (spread / (held.length - 1) - within) / size)
  return { between, within, share: between === 0 ? 0 : between / (between + within) }
}

/**
 * The mean of each group, drawn towards the mean of all by as much as chance within groups would have moved it: their
 * spread is then about that of the true means. In the order of the groups that have values.
 * Source: G. K. Robinson, That BLUP is a good thing, Statistical Science 6 (1991), 15-32.
 */
export function shrunkMeans(groups: readonly Moments[], { between, within }: VarianceComponents): readonly number[] {
  const held = groups.filter(({ count }) => count > 0)
  const all = held.reduce((sum, { count }) => sum + count, 0)
  const centre = held.reduce((sum, group) => sum + mean(group) * (group.count / all), 0)
  return held.map((group) => {
    const weight = between === 0 ? 0 : between / (between + within / group.count)
    return centre + weight * (mean(group) - centre)
  })
}

const square = (x: number): number => x * x
