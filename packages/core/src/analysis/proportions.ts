import { logistic } from '../random/elementary.js'
import { betaLogOdds } from './incomplete-beta.js'
import { around, normalReach, tailOf, type Interval } from './interval.js'
import { studentReach } from './student.js'

/**
 * The interval for a chance of which `k` in `n` independent runs speak; on the average over chances it covers at about
 * `level`. RangeError unless `k` and `n` are whole, n at least 1, 0 <= k <= n, and 0 < level < 1.
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.
 */
export function wilson(k: number, n: number, level = 0.95): Interval {
  checkCounts(k, n)
  const z = normalReach(level)
  const misses = n - k
  const root = z * Math.sqrt((k / n) * misses + (z * z) / 4)
  // The textbook's (k + z^2/2 - root) / (n + z^2) with the root added, not taken away: so 0 of n begins at exactly 0.
  const end = (count: number) => ((count / n) * count) / (count + (z * z) / 2 + root)
  return { low: end(k), high: 1 - end(misses) }
}

/**
 * The interval that covers a chance at `level` or more, whatever the chance: `k` or more in `n` has at `low`, and `k` or
 * fewer at `high`, half of the chance left out. Wider than Wilson's. RangeError as for `wilson`.
 * Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413.
 */
export function clopperPearson(k: number, n: number, level = 0.95): Interval {
  checkCounts(k, n)
  const tail = tailOf(level)
  return {
    low: k === 0 ? 0 : logistic(betaLogOdds(tail, k, n - k + 1)),
    high: k === n ? 1 : logistic(-betaLogOdds(tail, n - k, k + 1))
  }
}

/** Runs of the same luck under two designs, by which of the two the outcome happened in. */
export interface PairedCounts {
  readonly both: number
  readonly onlyFirst: number
  readonly onlySecond: number
  readonly neither: number
}

export interface PairedDifference extends Interval {
  /** The share in the first less the share in the second. */
  readonly difference: number
  readonly standardError: number
}

/**
 * How much more often the outcome happens under the first design, from the mean of the paired differences (1, 0 or -1):
 * d plus or minus t s / sqrt(n) with n - 1 degrees of freedom, or with the normal law. Between -1 and 1; with few
 * discordant pairs the interval is short of its level, and with none it is a point. RangeError unless the counts are
 * whole and at least 0, with 2 pairs or more, and 0 < level < 1.
 * Source: J. L. Fleiss, Statistical methods for rates and proportions (2nd edition, 1981), chapter 8, with n - 1.
 */
export function pairedDifference(
  counts: PairedCounts,
  level = 0.95,
  options: { law?: 'student' | 'normal' } = {}
): PairedDifference {
  const { both, onlyFirst, onlySecond, neither } = counts
  const n = both + onlyFirst + onlySecond + neither
  for (const count of [both, onlyFirst, onlySecond, neither])
    if (!isCount(count))
      throw new RangeError(`Expected each count of pairs to be whole and at least 0, but received ${count}`)
  if (!(n >= 2 && isCount(n))) throw new RangeError(`Expected at least 2 pairs, but received ${n}`)
  const gap = onlyFirst - onlySecond
  const difference = gap / n
  const variance = (onlyFirst + onlySecond - gap * difference) / (n - 1)
  const standardError = Math.sqrt(Math.max(0, variance) / n)
  const reach = options.law === 'normal' ? normalReach(level) : studentReach(level, n - 1)
  const { low, high } = around(difference, reach, standardError)
  return { difference, standardError, low: Math.max(-1, low), high: Math.min(1, high) }
}

function checkCounts(k: number, n: number): void {
  if (!(isCount(n) && n >= 1)) throw new RangeError(`Expected n to be a whole number of at least 1, but received ${n}`)
  if (!(isCount(k) && k <= n))
    throw new RangeError(`Expected k to be a whole number from 0 to n (${n}), but received ${k}`)
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0
}
