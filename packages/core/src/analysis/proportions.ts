import { logistic } from '../random/elementary.js'
import { betaLogOdds } from './incomplete-beta.js'
import { normalReach, tailOf, type Interval } from './interval.js'

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

function checkCounts(k: number, n: number): void {
  if (!(isCount(n) && n >= 1)) throw new RangeError(`Expected n to be a whole number of at least 1, but received ${n}`)
  if (!(isCount(k) && k <= n))
    throw new RangeError(`Expected k to be a whole number from 0 to n (${n}), but received ${k}`)
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0
}
