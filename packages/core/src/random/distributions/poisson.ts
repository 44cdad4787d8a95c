import { exp } from '../elementary.js'
import { normalQuantile } from '../normal.js'

/**
 * A Poisson count from one uniform draw: the least k that the law stays at or below with chance `u` or more. It does
 * not fall when `u` or `mean` rises (the mean: but for draws within 1e-13 of an edge of the law, where rounding
 * decides), so that a small change of a rate moves a count a little. Up to a mean of 60 by summing the law, exact to
 * rounding; above it by a Cornish-Fisher expansion, its distribution within 2e-4 at 60, 2e-5 at 1,000, 2e-8 at
 * 1,000,000. RangeError unless the mean is finite and at least 0.
 */
export function poisson(mean: number, u: number): number {
  if (!(mean >= 0 && mean < Infinity))
    throw new RangeError(`Expected mean to be finite and at least 0, but received ${mean}`)
  if (mean <= SUMMED) return bySumming(mean, u)
  const count = byExpansion(mean, u)
  // Up to a mean of 61.25 the expansion may fall short of the sum at 60 by one, and a rise of the mean would lower the
  // count.
  return mean < SUMMED + 4 ? Math.max(count, bySumming(SUMMED, u)) : count
}

const SUMMED = 60

function bySumming(mean: number, u: number): number {
  let term = exp(-mean)
  let sum = term
  let count = 0
  // Past the mean, a term too small to change the sum ends the search: rounding can keep the sum below a draw next to
  // 1.
  while (sum < u && (count < mean || sum + term > sum)) {
    count++
    term *= mean / count
    sum += term
  }
  return count
}

// E. A. Cornish and R. A. Fisher, Moments and cumulants in the specification of distributions (1938), for a law all of
// whose cumulants are the mean; the sum's step of 1 is met by rounding up from half a step below.
function byExpansion(mean: number, u: number): number {
  const z = normalQuantile(u)
  const root = Math.sqrt(mean)
  const skewed = (z * z - 1) / 6
  const third = (z - z * z * z) / (72 * root)
  return Math.max(0, Math.ceil(mean + root * z + skewed + third - 0.5))
}
