import { exp } from '../random/elementary.js'
import { chiSquareTail } from './incomplete-gamma.js'
import { around, normalReach, type Interval } from './interval.js'
import { risks, type SurvivalTable } from './survival-table.js'

/** What the log-rank test finds between two groups. */
export interface LogRank {
  /** How many of the first group ended, and how many would have if both ended at the same rate. */
  readonly observed: number
  readonly expected: number
  /** The variance of observed - expected, by the hypergeometric law. */
  readonly variance: number
  /** Chi-square with 1 degree of freedom, and the chance of one as large without any difference. */
  readonly chiSquare: number
  readonly p: number
}

/**
 * Whether two groups end at the same rate. Where nothing can be compared (no event while both are at risk), the
 * variance and chi-square are 0 and p is 1.
 * Source: N. Mantel, Cancer Chemotherapy Reports 50 (1966), 163-170.
 */
export function logRank(first: SurvivalTable, second: SurvivalTable): LogRank {
  let [observed, expected, variance] = [0, 0, 0]
  for (const { events, atRisk, inFirst, eventsInFirst } of bothAtRisk(first, second)) {
    observed += eventsInFirst
    expected += (events * inFirst) / atRisk
    // One at risk leaves nothing to chance, and the last factor would be 0 / 0.
    if (atRisk > 1)
      variance += ((((events * inFirst) / atRisk) * (atRisk - inFirst)) / atRisk) * ((atRisk - events) / (atRisk - 1))
  }
  const chiSquare = variance > 0 ? ((observed - expected) * (observed - expected)) / variance : 0
  return { observed, expected, variance, chiSquare, p: chiSquareTail(chiSquare, 1) }
}

/** How much faster one group ends than another: the interval is that of the ratio. */
export interface HazardRatio extends Interval {
  /** The rate of ending in the first group over that in the second. */
  readonly ratio: number
  /** The logarithm of the ratio and its standard error. */
  readonly coefficient: number
  readonly standardError: number
}

/**
 * The hazard ratio in one step from no difference, e^((O - E) / V). Near the answer of `hazardRatio` for ratios near 1,
 * too near 1 for others. Null where nothing can be compared. RangeError unless 0 < level < 1.
 * Source: R. Peto et al., British Journal of Cancer 35 (1977), 1-39.
 */
export function petoRatio(first: SurvivalTable, second: SurvivalTable, level = 0.95): HazardRatio | null {
  const { observed, expected, variance } = logRank(first, second)
  return variance > 0 ? ratioOf((observed - expected) / variance, 1 / Math.sqrt(variance), level) : null
}

/** A ratio with its interval, from its logarithm. */
export function ratioOf(coefficient: number, standardError: number, level: number): HazardRatio {
  const { low, high } = around(coefficient, normalReach(level), standardError)
  return { ratio: exp(coefficient), coefficient, standardError, low: exp(low), high: exp(high) }
}

/** One time at which something ended, in both groups together and in the first. */
export interface JointRisk {
  readonly atRisk: number
  readonly events: number
  readonly inFirst: number
  readonly eventsInFirst: number
}

/** Every time at which something ended in either group. */
export function bothAtRisk(first: SurvivalTable, second: SurvivalTable): readonly JointRisk[] {
  const rows = [
    ...risks(first).map((row) => ({ ...row, group: 0 as const })),
    ...risks(second).map((row) => ({ ...row, group: 1 as const }))
  ].sort((a, b) => a.time - b.time || a.group - b.group)
  const left = [size(first), size(second)] as [number, number]
  const joint: JointRisk[] = []
  for (let i = 0; i < rows.length;) {
    const [inFirst, inSecond] = left
    const { time } = rows[i]!
    const ended: [number, number] = [0, 0]
    for (; rows[i]?.time === time; i++) {
      const { group, events, censored } = rows[i]!
      ended[group] += events
      left[group] -= events + censored
    }
    const events = ended[0] + ended[1]
    if (events > 0) joint.push({ atRisk: inFirst + inSecond, events, inFirst, eventsInFirst: ended[0] })
  }
  return joint
}

function size(table: SurvivalTable): number {
  return table.reduce((sum, { events, censored }) => sum + events + censored, 0)
}
